//! Calls that nobody waits for, and failures that reach nobody.
//!
//! ```python
//! async def check():
//!     if not os.environ.get("KEY"):
//!         raise SystemExit("KEY is not set")
//!
//! async def main():
//!     check()            # makes a coroutine, which nobody runs: nothing has been checked
//! ```
//!
//! Whether what is called runs by itself is known when all files are ([`Function::is_lazy`]).

use rustc_hash::FxHashSet;

use super::{Builder, Callee};
use crate::flow::{Arg, FunctionId, ValueId};
use crate::source::Span;

/// What is being dropped, and was.
#[derive(Debug, Default)]
pub(super) struct Dropped {
    /// What the call gives that is being told.
    is_next: bool,
    /// What calls of these functions give, by the module itself.
    by_module: FxHashSet<FunctionId>,
}

impl Builder<'_> {
    /// A call, of which nobody takes what it gives, or sees how it fails.
    pub fn call_and_drop(&mut self, callee: &Callee, args: &[Arg], span: Span) -> ValueId {
        self.dropped.is_next = true;
        let result = self.call(callee, args, span);
        self.dropped.is_next = false;
        result
    }

    /// Whatever fails here, the program goes on.
    pub fn is_handled(&mut self, span: Span) {
        self.flow.handled.push(span);
    }

    /// A function of this file is called.
    pub(super) fn calls_own(&mut self, function: FunctionId) {
        let outermost = self.function.is_none();
        let is_dropped = self.dropped.is_next;
        let known = &mut self.flow.functions[function.index()];
        known.is_on_call |= outermost && self.is_later;
        if outermost && !self.is_later {
            if is_dropped {
                self.dropped.by_module.insert(function);
            } else {
                known.is_entry = true;
            }
        }
        if known.diverges && !(is_dropped && known.is_lazy()) {
            self.leave();
        }
    }

    /// Takes note of what a call gives that nobody takes.
    pub(super) fn is_dropped(&mut self, result: ValueId) {
        if self.dropped.is_next {
            self.flow.dropped.push(result);
        }
    }

    /// The body of a function has been told: whether it has run where the module called it and took nothing.
    pub(super) fn has_run_by_module(&mut self, function: FunctionId) {
        if self.dropped.by_module.contains(&function) {
            let known = &mut self.flow.functions[function.index()];
            known.is_entry |= !known.is_lazy();
        }
    }
}
