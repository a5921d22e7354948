//! Who is given the name of a variable, may stop the program and cannot be followed counts as one who has checked it. What
//! a function has asked by itself its ends tell: such a one is taken at its word.
//!
//! ```python
//! def get(name):
//!     value = os.environ.get(name)
//!     if value is None and "--strict" in sys.argv:
//!         raise KeyError(name)
//!     return value                       # it stops sometimes, and gives here what may be nothing
//! ```

use super::bound::Bound;
use super::names::Callee;
use super::second::eithers;
use super::{Event, Graph};
use crate::flow::builder::call::names_in;
use crate::flow::{Arg, Exit, Fact, FunctionId, Kind, Passed, Ran, States, ValueId};

/// So many of the last calls before an end are looked at.
const RECENT: usize = 48;
/// A name is handed on so many times.
pub(super) const HANDED_ON: usize = 3;
/// Names are looked for in lists of lists.
pub(super) const NAMES_WITHIN: usize = 3;

impl Graph<'_> {
    /// Adds that variables count as checked whose names a call is given.
    pub(super) fn add_trusted(&self, call: ValueId, function: Option<FunctionId>, args: &[Arg], facts: &mut Vec<Fact>) {
        let flow = self.flow(call.file);
        for arg in args {
            let names = names_in(flow, arg.value, NAMES_WITHIN);
            if names.is_empty() || function.is_some_and(|of| self.tells_itself(call, of, arg.value)) {
                continue;
            }
            let variables = names.iter().filter_map(|name| self.variable(name));
            facts.extend(variables.map(|variable| (variable, States::TRUTHY)));
        }
    }

    /// Whether a function hands what it is given on to one that may stop, however it ends.
    pub(super) fn hands_names_on(&self, function: FunctionId, depth: usize) -> bool {
        let exits = &self.function(function).exits;
        !exits.is_empty() && exits.iter().all(|exit| self.hands_names_on_before(function, exit, depth))
    }

    fn hands_names_on_before(&self, function: FunctionId, exit: &Exit, depth: usize) -> bool {
        let flow = self.flow(function.file);
        let is_given = |value: ValueId| match flow.kind(flow.plain(value)) {
            Kind::Param { function: of, .. } => *of == function,
            Kind::Element { of } => matches!(flow.kind(*of), Kind::Param { function: of, .. } if *of == function),
            _ => false,
        };
        let may_stop = |call: ValueId, name: ValueId| {
            let Some(Callee::Function(inner)) = self.callee(call, false) else { return false };
            let deeper = || depth.checked_sub(1).is_some_and(|it| self.hands_names_on(inner, it));
            !self.runs_nothing(call, inner)
                && (self.function(inner).may_leave || deeper())
                && !self.tells_itself(call, inner, name)
        };
        let hands_on = |ran: &Ran| match ran.what {
            Passed::Call { call, .. } => match flow.kind(call) {
                Kind::Call { args, .. } => args.iter().any(|arg| is_given(arg.value) && may_stop(call, arg.value)),
                _ => false,
            },
            Passed::Branches { .. } => false,
        };
        flow.ran_before(exit.trail).take(RECENT).any(hands_on)
    }

    /// Whether the ends of a function say what it has checked of the variable whose name it is given.
    fn tells_itself(&self, call: ValueId, function: FunctionId, name: ValueId) -> bool {
        let Some(event) = self.call(call).map(|call| self.event(call)) else { return false };
        let is_it = |index: &usize| self.is_bound_to(event, function, *index, name);
        let Some(index) = (0..self.function(function).params.len()).find(is_it) else { return false };
        self.once(|it| &mut it.tells, (function, index), || self.leaves_open(function, index))
    }

    fn is_bound_to(&self, event: &Event, function: FunctionId, index: usize, given: ValueId) -> bool {
        matches!(self.bound(event, function, index), Bound::Value(value, _) if value == given)
    }

    /// Whether a function that reads the variable which a parameter names gives that where it may be unset, or asks for it
    /// together with something else; and shows it to nobody who could ask more.
    fn leaves_open(&self, function: FunctionId, index: usize) -> bool {
        let of = self.function(function);
        let is_read = |value: ValueId| match self.kind(value) {
            Kind::Lookup { name, .. } => self.is_param(*name, function, index),
            _ => false,
        };
        let is_checked =
            |exit: &Exit| exit.facts.iter().any(|(value, states)| is_read(*value) && !states.may_be(States::ABSENT));
        let gives_open = |exit: &Exit| is_read(self.flow(function.file).made_from(exit.value)) && !is_checked(exit);
        let asks = |group: &[Fact]| group.iter().any(|(value, _)| is_read(*value));
        let asks_together =
            || !of.exits.iter().any(is_checked) && eithers(of).any(|(one, other)| asks(one) || asks(other));
        let is_shown = |value: ValueId| is_read(value) || self.is_param(value, function, index);
        (of.exits.iter().any(gives_open) || asks_together())
            && !of.exits.iter().any(|exit| self.is_shown_before(exit, &is_shown))
    }

    fn is_param(&self, value: ValueId, function: FunctionId, index: usize) -> bool {
        matches!(self.kind(value), Kind::Param { function: of, index: at, .. } if *of == function && *at == index)
    }

    /// Whether a call that has run before an end of a function is given such a value, or a text with one.
    fn is_shown_before(&self, exit: &Exit, is_it: &dyn Fn(ValueId) -> bool) -> bool {
        let flow = self.flow(exit.value.file);
        let is_given = |value: ValueId| match flow.kind(flow.made_from(value)) {
            Kind::Concat(parts) | Kind::List(parts) => parts.iter().any(|part| is_it(flow.made_from(*part))),
            _ => is_it(flow.made_from(value)),
        };
        let mut at = exit.trail;
        for _ in 0..RECENT {
            let Some(ran) = flow.ran(at) else { return false };
            let (Passed::Call { call, .. } | Passed::Branches { last: call, .. }) = ran.what;
            if let Kind::Call { args, receiver, .. } = flow.kind(call)
                && (args.iter().any(|arg| is_given(arg.value)) || receiver.is_some_and(is_given))
            {
                return true;
            }
            at = ran.before;
        }
        true
    }
}
