//! What follows from a comparison with a text.
//!
//! ```python
//! mode = "cloud" if os.getenv("KEY") else "local"
//! if mode == "cloud":                      # `KEY` is there
//!     Client(os.getenv("KEY"))
//! ```

use super::super::Builder;
use crate::flow::value::EQUALS;
use crate::flow::{Arm, Kind, States, ValueId};

impl Builder<'_> {
    /// Something was compared with a text: what a call gave, or what was one of several.
    pub(super) fn has_compared(&mut self, with: ValueId, comparison: ValueId, now: States, depth: usize) {
        let with = self.root(with);
        let holds = now == States::TRUTHY;
        if !holds && now != !States::TRUTHY {
            return;
        }
        match self.flow.kind(with).clone() {
            Kind::Call { target: Some(_), .. } => {
                // A text that the function writes down is as good as one from outside.
                let is_there = self.known.get(&with).is_some_and(|known| !known.may_be(!States::TRUTHY));
                let states = if is_there { States::TRUTHY } else { States::ANY };
                self.ran_and(with, states, Some((comparison, holds)));
            }
            Kind::Join { arms, .. } => {
                let Kind::Field { name, .. } = self.flow.kind(comparison) else { return };
                let text = name.trim_start_matches(EQUALS).to_owned();
                self.narrow_compared(&arms, &text, holds, depth);
            }
            _ => {}
        }
    }

    /// When only one arm of a join can be the text, or another one, the program came that way.
    fn narrow_compared(&mut self, arms: &[Arm], text: &str, holds: bool, depth: usize) {
        let may_be = |arm: &&Arm| match self.flow.text(self.flow.plain(arm.value)) {
            Some(given) => (given == text) == holds,
            None => !holds || !self.flow.is_nothing(arm.value),
        };
        let mut left = arms.iter().filter(may_be);
        if let (Some(arm), None) = (left.next(), left.next()) {
            self.came_by(arm, depth);
        }
    }
}
