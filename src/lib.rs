//! `cred-lint`: clippy for credentials.
//!
//! Reads Rust, Python and notebooks as programs and reports where an API credential is missing, unchecked, wrong,
//! hardcoded or sent to the wrong host. The modules stand on floors, see `ARCHITECTURE.md`; `use crate::…` points down.

pub mod catalog;
pub mod check;
pub mod diagnostic;
pub mod facts;
pub mod flow;
pub mod frontend;
pub mod link;
pub mod lint;
pub mod lints;
pub mod report;
pub mod source;
