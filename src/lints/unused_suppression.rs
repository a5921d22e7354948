//! # What it does
//! Reports a comment that asks for silence where there is nothing to silence, or that names a rule that does not exist.
//!
//! # Why is this bad
//! The comment outlives its reason, and hides the next finding on that statement.
//!
//! # Example
//! ```python
//! import os
//! import cohere
//!
//! # cred-lint: ignore[missing-credential] the gateway adds it
//! client = cohere.Client(os.environ["COHERE_API_KEY"])
//! ```
//!
//! # Use instead
//! ```python
//! import os
//! import cohere
//!
//! client = cohere.Client(os.environ["COHERE_API_KEY"])
//! ```

use crate::diagnostic::Finding;
use crate::facts::Facts;

/// The lint's name.
pub(super) const ID: &str = "unused-suppression";

/// Only the judge knows which comments silence something: nothing is found here.
pub(super) fn check(_facts: &Facts<'_>) -> Vec<Finding> {
    Vec::new()
}
