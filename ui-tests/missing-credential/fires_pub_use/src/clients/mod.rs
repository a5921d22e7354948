// The old way to write a module with modules.
pub mod cohere;
