//! Fixes: chooses suggestions that go together, splices their edits into the file's own bytes, writes or shows them.
//!
//! Takes findings whose suggestions a front end has written. Running the lints again until nothing changes is the
//! caller's.

mod choose;
mod diff;
mod page;
mod splice;
mod write;

pub use choose::{Chosen, choose};
pub use diff::diff;
pub use page::Page;
pub use splice::{SpliceError, apply, splice};
pub use write::write;

#[cfg(test)]
mod tests;
