//! Checks that count in one mode: of two groups of facts one holds, and what a place knows of the mode says which one cannot.
//!
//! ```python
//! def validate():
//!     if config.PROVIDER == "gemini" and not config.GOOGLE_API_KEY:
//!         raise ConfigError("GOOGLE_API_KEY is not set")
//!
//! if config.PROVIDER == "gemini":      # behind `validate()`, the key is there
//!     client = genai.Client(api_key=config.GOOGLE_API_KEY)
//! ```
//!
//! Where a place is reached because the mode is *another* one than some, it belongs to what is left: the check of a mode
//! that is not among those counts.

use super::Graph;
use crate::flow::{Either, Fact, Kind, States, ValueId};

/// So many checks are looked at.
const MOST: usize = 16;
/// What one of them says may decide another one, so often.
const ROUNDS: usize = 3;
/// What is compared is at most so many fields and names away from what it is a part of.
const DEEPEST: usize = 6;

impl Graph<'_> {
    /// Adds what follows from checks of which what is known tells whether they count.
    pub(super) fn add_modes(&self, facts: &mut Vec<Fact>) {
        let mut checks: Vec<Fact> =
            facts.iter().copied().filter(|(value, _)| self.kind(*value).says_either()).collect();
        checks.dedup();
        for _ in 0..ROUNDS {
            let mut more = Vec::new();
            for (check, states) in checks.iter().take(MOST) {
                let Some(either) = self.one_of(*check, *states) else { continue };
                match (self.is_refuted_by(facts, &either.0), self.is_refuted_by(facts, &either.1)) {
                    (true, false) => self.narrow_all(&either.1, &mut more),
                    (false, true) => self.narrow_all(&either.0, &mut more),
                    _ => {}
                }
            }
            more.retain(|fact| !facts.contains(fact));
            if more.is_empty() {
                return;
            }
            facts.extend(more);
        }
    }

    /// The groups of facts of which one holds when a condition is in these states.
    fn one_of(&self, condition: ValueId, states: States) -> Option<&Either> {
        let Kind::Test { either: [when_true, when_false], .. } = self.kind(condition) else { return None };
        match (states.may_be(States::TRUTHY), states.may_be(!States::TRUTHY)) {
            (true, false) => when_true.as_deref(),
            (false, true) => when_false.as_deref(),
            _ => None,
        }
    }

    /// Whether one of these facts about a mode cannot be where others are known.
    fn is_refuted_by(&self, known: &[Fact], group: &[Fact]) -> bool {
        let about_modes = group.iter().filter_map(|(value, states)| Some((self.compared(*value)?, *states)));
        about_modes.into_iter().any(|((of, text), states)| {
            let others = known.iter().filter_map(|(value, states)| Some((self.compared(*value)?, *states)));
            let mut same = others.filter(|((other, _), _)| self.is_same_thing(of, *other, DEEPEST)).peekable();
            let is_asked = same.peek().is_some();
            let (mut is_it, mut is_another) = (States::ANY, false);
            for ((_, other), states) in same {
                if other == text {
                    is_it = is_it & states;
                } else {
                    is_another |= !states.may_be(!States::TRUTHY);
                }
            }
            let is_left = is_it == States::ANY && is_asked && !is_another;
            match (states.may_be(States::TRUTHY), states.may_be(!States::TRUTHY)) {
                (true, false) => is_another || !is_it.may_be(States::TRUTHY),
                (false, true) => is_left || !is_it.may_be(!States::TRUTHY),
                _ => false,
            }
        })
    }

    /// Whether two values are one: the same variable, constant or setting, perhaps named in two files.
    fn is_same_thing(&self, one: ValueId, other: ValueId, depth: usize) -> bool {
        let (one, other) = (self.decider(one), self.decider(other));
        if one == other || self.same_elsewhere(one, other) {
            return true;
        }
        let Some(depth) = depth.checked_sub(1) else { return false };
        match (self.kind(one), self.kind(other)) {
            (Kind::Field { base: one, name }, Kind::Field { base: other, name: named }) => {
                name == named && self.is_same_thing(*one, *other, depth)
            }
            _ => false,
        }
    }

    /// What alone decides a value, also where another file holds that.
    fn decider(&self, value: ValueId) -> ValueId {
        let mut value = self.flow(value.file).plain(value);
        if let Kind::Path(path) = self.kind(value)
            && let Some((found, rest)) = self.resolve(value.file, path, false)
            && rest.is_empty()
        {
            value = self.flow(found.file).plain(found);
        }
        self.flow(value.file).decider_of(value).unwrap_or(value)
    }
}
