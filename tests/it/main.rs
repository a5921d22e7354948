//! Everything that is not seen in `ui-tests/`, and the harness that looks at it.
#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::format_collect,
    clippy::format_push_string,
    clippy::similar_names,
    reason = "tests touch the world, and one that cannot go on fails"
)]

mod bad_input;
mod catalog;
mod cli;
mod corpus;
mod determinism;
mod encodings;
mod environment;
mod floors;
mod formats;
mod meaning;
mod precommit;
mod readme;
mod rules;
mod runtime;
mod screen;
mod secrecy;
mod tool;
mod ui;
