//! What is known about the outside world: providers, clients, key formats, standard libraries.
//!
//! Gives the rows of `catalog/*.toml`, embedded at build time, and look-ups by path and name. Knows nothing of syntax.

mod model;

pub use model::*;
