//! `cred-lint`: clippy for credentials.
//!
//! Reads Rust, Python and notebooks as programs and reports where an API credential is missing, unchecked, wrong,
//! hardcoded or sent to the wrong host. The modules stand on floors, see `ARCHITECTURE.md`; `use crate::…` points down.

pub mod catalog;
pub mod check;
pub mod cli;
pub mod config;
pub mod diagnostic;
pub mod discover;
pub mod facts;
pub mod fix;
pub mod flow;
pub mod frontend;
pub mod inventory;
pub mod judge;
pub mod link;
pub mod lint;
pub mod lints;
pub mod project;
pub mod recognise;
pub mod report;
pub mod screen;
pub mod source;
