//! Calls that never return, because of what is called in another file, or because of what that calls.

use super::Graph;
use super::names::Callee;
use crate::flow::{Exit, FunctionId, Kind, ValueId};
use crate::source::FileId;

/// So many of the last calls of a function are looked at.
const MOST: usize = 4;

impl Graph<'_> {
    /// Whether a call never returns.
    pub(super) fn never_returns(&self, call: ValueId) -> bool {
        let Kind::Call { target: Some(target), .. } = self.kind(call) else { return false };
        match self.callee(call, self.sounds_like_an_end(*target)) {
            Some(Callee::Function(function)) => self.is_endless(function),
            _ => false,
        }
    }

    fn is_endless(&self, function: FunctionId) -> bool {
        if let Some(known) = self.memory.borrow().endless.get(&function) {
            return *known;
        }
        // One that calls itself does not end by that.
        self.memory.borrow_mut().endless.insert(function, false);
        let of = self.function(function);
        let leaves = |exit: &Exit| !self.is_deep() && self.has_left(function.file, exit);
        let endless = of.diverges || !of.exits.is_empty() && of.exits.iter().all(leaves);
        self.memory.borrow_mut().endless.insert(function, endless);
        endless
    }

    /// Whether an end of a function is not reached, because a call before it never returns.
    fn has_left(&self, file: FileId, exit: &Exit) -> bool {
        let mut at = exit.trail;
        for _ in 0..MOST {
            let Some(ran) = self.flow(file).ran(at) else { break };
            if ran.otherwise.is_none() && self.never_returns(ran.call) {
                return true;
            }
            at = ran.before;
        }
        false
    }
}
