//! Fields that a constructor leaves as they were where a variable is not set.
//!
//! ```python
//! def __init__(self):
//!     self.key = None
//!     try:
//!         self.key = os.environ["KEY"]
//!     except KeyError:
//!         pass                            # `self.key` is still what it was at first
//! ```

use super::{Call, Graph};
use crate::flow::{Arm, EventKind, Kind, States, ValueId};

impl Graph<'_> {
    /// Whether a field holds nothing in the end where the variable is not set that it is otherwise read from. Then it is not
    /// what was known where something was put there last (`last`) that counts.
    pub(super) fn is_left_unset(&self, value: ValueId, last: Call) -> bool {
        let Kind::Join { arms, .. } = self.kind(value) else { return false };
        let EventKind::SetField { value: put, .. } = self.event(last).kind else { return false };
        put != value && arms.iter().any(|arm| self.is_nothing(arm.value) && self.is_for_want_of(arm, arms))
    }

    fn is_for_want_of(&self, arm: &Arm, arms: &[Arm]) -> bool {
        let variable = |value: ValueId| self.variable_of(self.flow(value.file).made_from(value));
        let is_missing = |read: ValueId| {
            arm.facts.iter().any(|(value, states)| !states.may_be(States::FULL) && variable(*value) == Some(read))
        };
        arms.iter().filter_map(|other| variable(other.value)).any(is_missing)
    }
}
