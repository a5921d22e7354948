//! What the program has come by when it reaches a point: a chain, the last first.

use std::sync::Arc;

use super::{Fact, States, Trail, ValueId};

/// Something that the program has come by.
#[derive(Debug, Clone)]
pub struct Ran {
    /// What.
    pub what: Passed,
    /// What was before.
    pub before: Trail,
}

/// What the program has come by.
#[derive(Debug, Clone)]
pub enum Passed {
    /// A call that has run, or a check.
    Call {
        /// What the call gave, or what was checked.
        call: ValueId,
        /// What is known of that.
        states: States,
        /// The comparison with a text that it has stood, and whether the two are equal.
        compared: Option<(ValueId, bool)>,
    },
    /// The end of branches, one of which ended with a call: when that never returns, the program came by another.
    Branches {
        /// What the call gave.
        last: ValueId,
        /// What the others know.
        otherwise: Arc<[Fact]>,
        /// What the others have come by.
        others: Arc<[Trail]>,
    },
}
