//! Everything that is not seen in `ui-tests/`, and the harness that looks at it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on fails")]
#![allow(clippy::disallowed_methods, reason = "tests write files and start programs")]

mod bad_input;
mod cli;
mod runtime;
mod tool;
mod ui;
