//! Everything that is not seen in `ui-tests/`, and the harness that looks at it.

mod runtime;
mod ui;
