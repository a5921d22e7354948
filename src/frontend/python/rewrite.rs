//! Writes what should change as Python, in the style of the file.

use crate::diagnostic::{Edit, Intent};
use crate::source::SourceFile;

/// Turns what should change into edits; nothing when that cannot be done without loss.
pub fn render(_source: &SourceFile, _intent: &Intent) -> Option<Vec<Edit>> {
    None
}
