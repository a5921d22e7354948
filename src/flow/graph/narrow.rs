//! What follows from what is known of a value: of what it was made from, and of what was known where it was made.
//!
//! ```python
//! key = os.getenv("KEY") or ""             # when `key` is not empty, the first arm was taken, and `KEY` is set
//! if not key and refresh():
//!     key = os.getenv("KEY") or ""         # `KEY` is set by whichever arm
//! ```

use super::Graph;
use super::names::Callee;
use crate::flow::{Arm, Fact, How, Kind, States, ValueId, either_of};

/// A value is followed through so many others.
const DEEPEST: usize = 16;
/// As many facts come back with the arm of a join that the program is known to have come by.
const REMEMBERED: usize = 64;
/// So many calls of those are looked into.
const CALLS: usize = 4;
/// So many arms of joins are looked at for what is common to them.
const ARMS: usize = 32;

impl Graph<'_> {
    /// Adds that a value is in one of the states, and what follows from that.
    pub(super) fn narrow(&self, mut value: ValueId, states: States, facts: &mut Vec<Fact>) {
        for _ in 0..DEEPEST {
            facts.push((value, states));
            value = match self.kind(value) {
                Kind::Derived { from, how: How::Whole } if !states.may_be(States::ABSENT) => {
                    if let Kind::List(elements) = self.kind(self.flow(from.file).plain(*from)) {
                        elements.iter().for_each(|element| self.narrow(*element, States::PRESENT, facts));
                    }
                    return;
                }
                Kind::Read { from, .. } | Kind::Derived { from, .. } => *from,
                Kind::Join { arms, .. } => match self.only_arm(arms, states) {
                    Some(arm) => {
                        self.add_known_by_arm(arm, facts);
                        arm.value
                    }
                    None => return facts.extend(self.common_to_arms(arms, states, &mut { ARMS })),
                },
                Kind::Test { when_true, .. } if !states.may_be(!States::TRUTHY) => {
                    return self.narrow_all(when_true, facts);
                }
                Kind::Test { when_false, .. } if !states.may_be(States::TRUTHY) => {
                    return self.narrow_all(when_false, facts);
                }
                Kind::Path(path) => match self.resolve(value.file, path, false) {
                    Some((found, rest)) if rest.is_empty() => found,
                    // `config.key`, of what another file holds
                    Some(_) => match self.variable_behind(value, states) {
                        Some(variable) => variable,
                        None => return,
                    },
                    None => return,
                },
                Kind::Call { target: Some(_), .. } => return self.narrow_call(value, states, facts),
                Kind::Field { base, .. } if self.is_given_to_all(*base) => match self.variable_behind(value, states) {
                    Some(variable) => variable,
                    None => return,
                },
                Kind::Lookup { .. } | Kind::Entry { .. } | Kind::Field { .. } => {
                    return self.narrow_each(value, states, facts);
                }
                _ => return,
            };
        }
    }

    /// Adds what is known where an arm of a join was taken, and what follows from what calls had given there.
    fn add_known_by_arm(&self, arm: &Arm, facts: &mut Vec<Fact>) {
        facts.extend(arm.facts.iter().take(REMEMBERED));
        let is_call = |value: ValueId| matches!(self.kind(value), Kind::Call { target: Some(_), .. });
        for (call, states) in arm.facts.iter().filter(|(value, _)| is_call(*value)).take(CALLS) {
            self.narrow_call(*call, *states, facts);
        }
    }

    /// Whether a value is what a function gives to whoever calls it: `get_settings()`.
    pub(super) fn is_given_to_all(&self, value: ValueId) -> bool {
        let call = self.flow(value.file).plain(value);
        matches!(self.kind(call), Kind::Call { target: Some(_), receiver: None, args, .. } if args.is_empty())
    }

    /// The one variable that a value can come from when something is there.
    pub(super) fn variable_behind(&self, value: ValueId, states: States) -> Option<ValueId> {
        if states.may_be(States::ABSENT) {
            return None;
        }
        // What is only there when it is there says nothing.
        self.once_in_circle(
            |it| &mut it.behind,
            (value, states),
            None,
            || self.origin_aside(value, states).filter(|origin| matches!(self.kind(*origin), Kind::Variable(_))),
        )
    }

    /// Adds what follows from what a call has given: what its function had made sure of when it gave that.
    fn narrow_call(&self, call: ValueId, states: States, facts: &mut Vec<Fact>) {
        let says_something = !states.may_be(States::ABSENT) || !states.may_be(States::TRUTHY);
        if let Some(Callee::Function(function)) = self.callee(call, false).filter(|_| says_something) {
            facts.extend(self.deeper(|graph| {
                let mut facts = Vec::new();
                graph.add_exit_facts(call, states, function, &mut facts);
                facts
            }));
        }
    }

    /// The states of a value by itself. A text that is put together is not empty when a part of it is not.
    pub(super) fn states_by_itself(&self, value: ValueId) -> States {
        match self.kind(value) {
            Kind::Concat(parts) if parts.iter().any(|part| self.text(*part).is_some_and(|text| !text.is_empty())) => {
                States::TRUTHY
            }
            kind => kind.states(),
        }
    }

    /// The one arm of a join by which the program came, when no other can be in these states.
    fn only_arm<'j>(&self, arms: &'j [Arm], states: States) -> Option<&'j Arm> {
        let mut left = arms.iter().filter(|arm| self.states_of_arm(arm).may_be(states));
        left.next().filter(|_| left.next().is_none())
    }

    /// What holds by whichever arm of a join the program came. Calls are not looked into.
    fn common_to_arms(&self, arms: &[Arm], states: States, fuel: &mut usize) -> Vec<Fact> {
        let mut common: Option<Vec<Fact>> = None;
        for arm in arms.iter().filter(|arm| self.states_of_arm(arm).may_be(states)) {
            let Some(left) = fuel.checked_sub(1) else { return Vec::new() };
            *fuel = left;
            let mut facts: Vec<Fact> = arm.facts.iter().take(REMEMBERED).copied().collect();
            let mut value = arm.value;
            for _ in 0..DEEPEST {
                facts.push((value, states));
                value = match self.kind(value) {
                    Kind::Read { from, .. } | Kind::Derived { from, .. } => *from,
                    Kind::Join { arms, .. } => {
                        facts.extend(self.common_to_arms(arms, states, fuel));
                        break;
                    }
                    _ => break,
                };
            }
            let facts = crate::flow::all_of(facts);
            let both = common.map_or_else(|| facts.clone(), |before| either_of(&before, &facts));
            if both.is_empty() {
                return both;
            }
            common = Some(both);
        }
        common.unwrap_or_default()
    }

    /// In which states what a join takes by this arm may be.
    fn states_of_arm(&self, arm: &Arm) -> States {
        let fact = arm.facts.iter().find(|(value, _)| *value == arm.value);
        self.states_by_itself(arm.value) & fact.map_or(States::ANY, |(_, known)| *known)
    }

    pub(super) fn narrow_all(&self, known: &[Fact], facts: &mut Vec<Fact>) {
        for (value, states) in known {
            self.narrow(*value, *states, facts);
        }
    }
}
