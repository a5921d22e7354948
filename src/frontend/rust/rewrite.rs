//! placeholder
use crate::diagnostic::{Edit, Intent};
use crate::source::SourceFile;

/// Renders.
pub fn render(_source: &SourceFile, _intent: &Intent) -> Option<Vec<Edit>> {
    None
}
