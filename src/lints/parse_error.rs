//! # What it does
//! Reports a file, or a part of one, that cannot be parsed.
//!
//! # Why is this bad
//! What cannot be parsed cannot be checked: a credential in it goes unseen. The rest of the file is checked all the
//! same.
//!
//! # Example
//! ```python
//! def broken(:
//!     pass
//! ```
//!
//! # Use instead
//! ```python
//! def mended():
//!     pass
//! ```

use crate::diagnostic::{Finding, Level};
use crate::facts::Facts;

/// The lint's name.
pub(super) const ID: &str = "parse-error";

/// Reports what could not be parsed.
pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for unit in &facts.units {
        for problem in unit.problems {
            let message = format!("this file is not checked in full: {}", problem.message);
            found.push(Finding::new(ID, Level::Warn, unit.place(problem.span), message).says("parsing stops here"));
        }
    }
    found
}
