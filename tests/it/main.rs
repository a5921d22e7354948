//! Everything that is not seen in `ui-tests/`.

mod runtime;
