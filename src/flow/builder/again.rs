//! Conditions that are asked again: who has come by one side of a choice knows which of its values was taken.
//!
//! ```python
//! fake = "--fake" in sys.argv
//! key = None if fake else os.environ["KEY"]
//! if fake:
//!     return stand_in()
//! client = Client(key)                   # `key` is not `None` here
//! ```

use rustc_hash::FxHashMap;

use super::Builder;
use super::branch::{MOST_TWINS, RECENT};
use crate::flow::scope::Mark;
use crate::flow::{Arm, Fact, Kind, Name, States, ValueId};
use crate::source::Span;

/// So many facts stand at the beginning of what an arm knows that are those of its condition.
const CONDITIONS: usize = 6;

/// What stands for whether a name holds something true, where nobody can follow what it holds.
pub(super) type Asked = FxHashMap<Name, ValueId>;

impl Builder<'_> {
    /// A condition asks a name that holds what nobody can follow: asked twice, it says the same until it holds something
    /// else.
    pub fn ask_again(&mut self, name: &str, span: Span) -> ValueId {
        let asked = if let Some(asked) = self.asked_again.get(name) {
            *asked
        } else {
            let asked = self.value(Kind::Opaque, span);
            self.asked_again.insert(name.into(), asked);
            asked
        };
        self.test_states(asked, States::TRUTHY, span)
    }

    /// A condition that has a name and says nothing where it does not hold: asked again, it is known not to hold.
    pub fn ask_itself(&mut self, condition: ValueId, span: Span) -> ValueId {
        let Kind::Test { when_true, when_false, either: [None, None] } = self.flow.kind(condition) else {
            return condition;
        };
        if !when_false.is_empty() || self.flow.gathered.contains_key(&condition) {
            return condition;
        }
        let holds = when_true.iter().copied().chain([(condition, States::TRUTHY)]).collect();
        self.test(holds, vec![(condition, !States::TRUTHY)], span)
    }

    /// A name is given another value.
    pub(super) fn is_no_more(&mut self, name: &str) {
        if !self.asked_again.is_empty() {
            self.asked_again.remove(name);
        }
    }

    /// What is known here that rules out an arm of a join: the condition by which it was taken, asked again.
    pub(super) fn add_ruled_out(&self, join: ValueId, facts: &mut Vec<Fact>) {
        let Kind::Join { arms, .. } = self.flow.kind(join) else { return };
        for arm in arms.iter().take(MOST_TWINS) {
            for (value, states) in arm.facts.iter().take(CONDITIONS) {
                if let Some(known) = self.known.get(value).filter(|known| (**known & *states).is_none()) {
                    facts.push((*value, *known));
                } else if self.flow.kind(*value).says_either() && self.is_ruled_out(arm, *value, *states) {
                    facts.push((*value, !*states));
                }
            }
        }
    }

    /// Whether what is known here contradicts a condition of several parts by which an arm was taken.
    fn is_ruled_out(&self, arm: &Arm, condition: ValueId, states: States) -> bool {
        let contradicts = |group: &[Fact]| {
            group.iter().any(|(value, states)| self.known.get(value).is_some_and(|known| (*known & *states).is_none()))
        };
        let Kind::Test { either, .. } = self.flow.kind(condition) else { return false };
        let said = either[usize::from(!states.may_be(States::TRUTHY))].as_ref();
        if said.is_some_and(|said| contradicts(&said.0) && contradicts(&said.1)) {
            return true;
        }
        let denied = |group: &[Fact]| {
            let by_arm = |value: ValueId| arm.facts.iter().take(CONDITIONS).find(|(it, _)| *it == value);
            group.iter().any(|(value, states)| by_arm(*value).is_some_and(|(_, known)| (*known & *states).is_none()))
        };
        let all = self.either.since(Mark::default());
        said.is_none() && self.either.back(all).take(RECENT).any(|known| denied(&known.0) && denied(&known.1))
    }
}
