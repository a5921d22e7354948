//! What holds of each element of a list at once, where the list stands in another file or with whoever calls: one value
//! stands for all of its elements, and what is known of what is made with it is known for every one.
//!
//! ```python
//! from conf import REQUIRED
//!
//! for name in REQUIRED:              # an element, of which nobody knows which
//!     if not os.getenv(name):
//!         raise SystemExit(name)     # behind the loop, what each of them names is set
//! ```
//!
//! Which elements there are is asked when all files are known (`flow/graph/each.rs`).

use rustc_hash::FxHashMap;

use super::branch::Branch;
use super::{Builder, Place};
use crate::flow::value::PLACE;
use crate::flow::{Arm, Fact, Flow, How, JoinKind, Kind, ValueId, either_of};
use crate::source::Span;

/// The name of the value that stands for all elements of a list.
const EACH: &str = "[each]";
/// The name of a value's fields as a mapping.
const FIELDS: &str = "[fields]";
/// What is known of an element is known of what is made with it so many steps away.
const DEEPEST: usize = 6;
/// So many of the last facts of a turn are looked at.
const MOST: usize = 32;

impl Builder<'_> {
    /// A loop ends that takes an element of a list in each turn. What all turns end with holds for all elements; and what is
    /// still as it was before the loop, by no turn has become another.
    pub fn close_loop_over(&mut self, element: ValueId, span: Span) {
        let ends = self.ends_of_turns().filter(|_| self.is_element(element));
        let known = ends.as_ref().map(|ends| self.known_of_turns(element, ends)).unwrap_or_default();
        let kept = ends.map(|ends| self.kept_by_turns(element, &ends)).unwrap_or_default();
        self.close_loop(false, None, span);
        for (value, states) in known {
            self.assume_states(value, states);
        }
        for (place, arms) in kept {
            let whole = self.join_of(arms, JoinKind::Loop, span);
            self.hold(place, whole);
        }
    }

    /// A field of a value that an element of a list names, which is not written there; nothing of any other name.
    pub fn field_of_element(&mut self, value: ValueId, name: ValueId, span: Span) -> Option<ValueId> {
        let key = self.flow.plain(name);
        if value == self.opaque || !self.is_element(key) {
            return None;
        }
        let base = self.root(value);
        let base = self.once(Some(base), FIELDS, Kind::Derived { from: base, how: How::Mapped }, span);
        Some(self.once(Some(base), &format!("{PLACE}{}", key.index()), Kind::Entry { base, key }, span))
    }

    /// What facts about one element, and what is made with it, say when they hold for each.
    pub fn of_each(&mut self, element: ValueId, facts: &[Fact]) -> Vec<Fact> {
        if !self.is_element(element) {
            return Vec::new();
        }
        let last = facts.iter().rev().take(MOST);
        last.filter_map(|(value, states)| Some((self.made_with_each(*value, element, DEEPEST)?, *states))).collect()
    }

    fn is_element(&self, value: ValueId) -> bool {
        matches!(self.flow.kind(value), Kind::Element { .. })
    }

    /// The ends of the turns of the innermost loop, and what it has changed. Nothing where somebody leaves it before its end:
    /// that says something of some elements only.
    fn ends_of_turns(&self) -> Option<Vec<Branch>> {
        let inner = self.loops.last().filter(|inner| inner.leaving.is_empty())?;
        let body = self.snapshot(inner.fork);
        let again = inner.again.iter().map(Branch::again);
        let ends: Vec<Branch> = again.chain([body]).filter(Branch::is_live).collect();
        (!ends.is_empty()).then_some(ends)
    }

    /// What all ends of turns know of an element, told of each.
    fn known_of_turns(&mut self, element: ValueId, ends: &[Branch]) -> Vec<Fact> {
        let known = ends.iter().map(|end| self.known_by(end).to_vec());
        let known = known.reduce(|one, other| either_of(&one, &other)).unwrap_or_default();
        self.of_each(element, &known)
    }

    /// The places that turns may have changed, as they may be behind the loop: what was there before is there when each turn
    /// has kept it.
    fn kept_by_turns(&mut self, element: ValueId, ends: &[Branch]) -> Vec<(Place, Vec<Arm>)> {
        let mut before: FxHashMap<Place, ValueId> = FxHashMap::default();
        let mut places: Vec<Place> = Vec::new();
        for (place, value) in ends.iter().flat_map(|end| self.places.replaced(end.places)) {
            if before.insert(place.clone(), value).is_none() {
                places.push(place);
            }
        }
        let held: Vec<(FxHashMap<Place, ValueId>, Vec<Fact>)> = ends
            .iter()
            .map(|end| (self.places.changes(end.places).into_iter().collect(), self.known_by(end).to_vec()))
            .collect();
        let mut kept = Vec::new();
        for place in places.into_iter().take(MOST) {
            let Some(value) = before.get(&place).copied() else { continue };
            let mut others: Vec<ValueId> = Vec::new();
            let mut common: Option<Vec<Fact>> = None;
            for (changes, known) in &held {
                let now = changes.get(&place).copied().unwrap_or(value);
                for (arm, facts) in self.arms_of(now) {
                    if arm != value {
                        others.push(arm);
                        continue;
                    }
                    let here: Vec<Fact> = known.iter().chain(&facts).copied().collect();
                    common = Some(common.map_or(here.clone(), |before| either_of(&before, &here)));
                }
            }
            let facts = self.of_each(element, &common.unwrap_or_default());
            if others.is_empty() || facts.is_empty() {
                continue;
            }
            let other = others.into_iter().map(|value| Arm { value, facts: [].into() });
            kept.push((place, other.chain([Arm { value, facts: facts.into() }]).collect()));
        }
        kept
    }

    /// The values that a value may be, with what is known then.
    fn arms_of(&self, value: ValueId) -> Vec<(ValueId, Vec<Fact>)> {
        match self.flow.kind(value) {
            Kind::Join { arms, .. } => arms.iter().map(|arm| (arm.value, arm.facts.to_vec())).collect(),
            _ => vec![(value, Vec::new())],
        }
    }

    /// What a value is that was made with one element, made with all of them.
    fn made_with_each(&mut self, value: ValueId, element: ValueId, depth: usize) -> Option<ValueId> {
        let depth = depth.checked_sub(1)?;
        let span = self.flow.value(value).span;
        match self.flow.kind(value).clone() {
            Kind::Element { of } if value == element => Some(self.once(Some(of), EACH, Kind::Each { of }, span)),
            Kind::Derived { from, how } if how.is_same() => self.made_with_each(from, element, depth),
            Kind::Lookup { name, stops } => {
                let name = self.made_with_each(name, element, depth)?;
                Some(self.looked_up(name, stops, span))
            }
            Kind::Entry { base, key } => {
                let key = self.made_with_each(key, element, depth)?;
                Some(self.once(Some(base), &format!("{PLACE}{}", key.index()), Kind::Entry { base, key }, span))
            }
            Kind::Field { base, name } => {
                let base = self.made_with_each(base, element, depth)?;
                Some(self.once(Some(base), &name.clone(), Kind::Field { base, name }, span))
            }
            Kind::Concat(parts) => {
                let whole: Vec<ValueId> =
                    parts.iter().map(|part| self.made_with_each(*part, element, depth).unwrap_or(*part)).collect();
                let is_other = whole.iter().zip(parts.iter()).any(|(one, other)| one != other);
                is_other.then(|| self.value(Kind::Concat(whole.into()), span))
            }
            _ => None,
        }
    }
}

impl Flow {
    /// The value that stands for all elements of a list, where a value is made with it.
    pub(in crate::flow) fn each_in(&self, mut value: ValueId) -> Option<ValueId> {
        for _ in 0..DEEPEST {
            value = match self.kind(value) {
                Kind::Each { .. } => return Some(value),
                Kind::Lookup { name: from, .. } | Kind::Entry { key: from, .. } | Kind::Field { base: from, .. } => {
                    *from
                }
                Kind::Concat(parts) => *parts.iter().find(|part| matches!(self.kind(**part), Kind::Each { .. }))?,
                _ => return None,
            };
        }
        None
    }
}
