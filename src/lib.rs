//! `cred-lint`: clippy for credentials.
//!
//! Reads Rust, Python and notebooks as programs and reports where an API credential is missing, unchecked, wrong,
//! hardcoded or sent to the wrong host. The modules stand on floors, see `ARCHITECTURE.md`; `use crate::…` points down.

pub mod catalog;
pub mod cli;
pub mod config;
pub mod diagnostic;
pub mod discover;
pub mod fix;
pub mod flow;
pub mod judge;
pub mod lint;
pub mod project;
pub mod source;
