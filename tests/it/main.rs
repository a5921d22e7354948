//! Everything that is not seen in `ui-tests/`.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "tests touch the world, and one that cannot go on fails"
)]

mod environment;
mod precommit;
mod readme;
mod runtime;
