//! Literals: the names under which they stand, and where those are used.

use super::{Name, ValueId};
use crate::source::Span;

/// A literal under a name: of a variable, a field, an argument, an entry of a mapping.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Named {
    /// The literal.
    pub value: ValueId,
    /// The name.
    pub name: Name,
    /// It stands in code that only tests run.
    pub in_test: bool,
    /// Only a call has both, as two texts or by what is called: nobody knows what it does with them.
    pub is_loose: bool,
}

/// A name is used, and not only to give another one its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Use {
    /// What it holds: a literal, a mapping, or the path of something that another file may have.
    pub value: ValueId,
    /// Where.
    pub at: Span,
}
