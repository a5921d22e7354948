//! Calls that never return, because of what is called in another file, or because of what that calls.

use super::bound::Bound;
use super::names::Callee;
use super::{Call, Graph, OpenEnd};
use crate::flow::{Exit, FunctionId, Kind, Passed, ValueId};
use crate::source::FileId;

/// So many of the last calls of a function are looked at.
const MOST: usize = 4;
/// Calls within calls are looked into this deep. Nothing hangs on who asks first: what is known is known for a depth.
const DEEPEST: usize = 4;

impl Graph<'_> {
    /// Whether a call never returns.
    pub(super) fn never_returns(&self, call: ValueId) -> bool {
        self.is_last_call(call, DEEPEST)
    }

    fn is_last_call(&self, call: ValueId, depth: usize) -> bool {
        let Kind::Call { target: Some(target), receiver, .. } = self.kind(call) else { return false };
        match self.callee(call, self.sounds_like_an_end(*target)) {
            Some(Callee::Function(function)) => self.is_endless(function, depth) && !self.runs_nothing(call, function),
            Some(Callee::Type(_)) => false,
            None => {
                let may_refuse = self.flow(call.file).refusals.contains(&call);
                receiver.is_some_and(|of| may_refuse && self.is_parser(of, DEEPEST))
            }
        }
    }

    /// Whether a call makes what would run the function, a coroutine or a generator, and nobody takes that.
    pub(super) fn runs_nothing(&self, call: ValueId, function: FunctionId) -> bool {
        self.function(function).is_lazy() && self.flow(call.file).dropped.binary_search(&call).is_ok()
    }

    /// Whether a value is a parser of the command line: here, where it was made, or for one who brings it.
    fn is_parser(&self, value: ValueId, depth: usize) -> bool {
        let Some(deeper) = depth.checked_sub(1) else { return false };
        let flow = self.flow(value.file);
        let value = flow.plain(value);
        let brings =
            |call: &Call, function: FunctionId, index: usize| match self.bound(self.event(*call), function, index) {
                Bound::Value(value, _) => self.is_parser(value, deeper),
                _ => false,
            };
        flow.parsers.contains(&value)
            || match flow.kind(value) {
                Kind::Derived { from, .. } => self.is_parser(*from, deeper),
                Kind::Param { function, index, .. } => {
                    let callers = self.callers(OpenEnd::Function(*function));
                    callers.iter().take(MOST).any(|call| brings(call, *function, *index))
                }
                Kind::Call { .. } => match self.callee(value, false) {
                    Some(Callee::Function(maker)) => {
                        let exits = self.function(maker).exits.iter();
                        exits.take(MOST).any(|exit| self.is_parser(exit.value, deeper))
                    }
                    _ => false,
                },
                _ => false,
            }
    }

    fn is_endless(&self, function: FunctionId, depth: usize) -> bool {
        let Some(deeper) = depth.checked_sub(1) else { return false };
        self.once(
            |it| &mut it.endless,
            (function, depth),
            || {
                let of = self.function(function);
                let leaves = |exit: &Exit| self.has_left(function.file, exit, deeper);
                // A generator does nothing when it is called.
                !of.yields && (of.diverges || !of.exits.is_empty() && of.exits.iter().all(leaves))
            },
        )
    }

    /// Whether an end of a function is not reached, because a call before it never returns.
    fn has_left(&self, file: FileId, exit: &Exit, depth: usize) -> bool {
        let mut ran = self.flow(file).ran_before(exit.trail).take(MOST);
        ran.any(|ran| matches!(ran.what, Passed::Call { call, .. } if self.is_last_call(call, depth)))
    }
}
