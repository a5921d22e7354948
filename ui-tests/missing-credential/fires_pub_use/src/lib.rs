// The crate shows the function under another name.
mod clients;

pub use clients::cohere::connect as open_ranker;
