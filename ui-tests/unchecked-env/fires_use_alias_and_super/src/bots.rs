// A module with a module.
pub mod telegram;
