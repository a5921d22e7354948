//! What functions that have been called make sure of about parts of what they were given, where the caller itself names no
//! part of it.
//!
//! ```python
//! def main():
//!     settings = load()
//!     validate(settings)                 # stops where `settings.key` is empty
//!     client = create_client(settings)   # takes `settings.key`
//! ```

use super::decided::Part;
use super::names::Callee;
use super::{Call, Graph};
use crate::flow::{FunctionId, Kind, Passed, States, ValueId};

/// So many calls that have run before are looked at.
const RECENT: usize = 128;

impl Graph<'_> {
    /// What the calls that have run before this one have made sure of about a part of a value, in whatever state nobody
    /// here looks at it.
    pub(super) fn insisted_on(&self, call: Call, meant: &Part) -> States {
        let flow = self.flow(call.file);
        let mut states = States::ANY;
        for ran in flow.ran_before(self.event(call).trail).take(RECENT) {
            if let Passed::Call { call, states: given, .. } = ran.what
                && self.is_given(call, meant.0)
            {
                states = states & self.insisted_on_by(call, given, meant);
            }
        }
        states
    }

    /// Whether a call is given a value, or a part of it.
    fn is_given(&self, call: ValueId, of: ValueId) -> bool {
        let Kind::Call { args, receiver, .. } = self.kind(call) else { return false };
        let mut given = args.iter().map(|arg| arg.value).chain(*receiver);
        given.any(|given| self.part_meant(given).0 == of)
    }

    /// What a call that gave something in one of these states makes sure of about a part of what it was given.
    fn insisted_on_by(&self, call: ValueId, gave: States, meant: &Part) -> States {
        let Kind::Call { target: Some(target), .. } = self.kind(call) else { return States::ANY };
        let wanted = self.seeks_checks && self.sounds_like_a_check(*target);
        let Some(Callee::Function(function)) = self.callee(call, wanted) else { return States::ANY };
        let of = self.function(function);
        if !of.may_leave || of.is_fallible && gave.may_be(States::ABSENT) {
            return States::ANY;
        }
        let known = self.exit_facts(function, gave);
        let about = known.iter().filter(|(value, _)| self.is_part_seen(call, function, *value, meant));
        about.fold(States::ANY, |states, (_, more)| states & *more)
    }

    /// Whether a value of a function that was called is this part, as the caller sees it.
    fn is_part_seen(&self, call: ValueId, function: FunctionId, value: ValueId, meant: &Part) -> bool {
        let (of, mut names) = self.part_meant(value);
        let Some(at) = self.call(call).filter(|_| !names.is_empty()) else { return false };
        let Some(of) = self.seen_by_caller(self.event(at), function, of) else { return false };
        let (of, more) = self.part_meant(of);
        names.extend(more);
        of == meant.0 && names == meant.1
    }
}
