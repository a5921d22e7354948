//! Everything that is not seen in `ui-tests/`, and the harness that looks at it.

mod catalog;
mod determinism;
mod floors;
mod rules;
mod runtime;
mod screen;
mod secrecy;
mod ui;
