//! Where a literal can be replaced: it may be a constant that means something else to others.

use std::cell::OnceCell;

use rustc_hash::FxHashMap;

use crate::facts::{Delivery, Facts};
use crate::flow::{Check, Kind, ValueId, Way};
use crate::recognise::may_name_secret;
use crate::source::Location;

use super::story;

/// The ways of all credentials, by where they begin. Made when somebody asks.
#[derive(Default)]
pub struct Passages(OnceCell<Beginnings>);

#[derive(Default)]
struct Beginnings {
    /// By the literal itself.
    of: FxHashMap<ValueId, Vec<Passage>>,
    /// By the place of the part of a longer text that it is.
    at: FxHashMap<Location, Vec<Passage>>,
}

/// The place of a delivery, and that of one of its ways.
type Passage = (usize, usize);

impl Passages {
    /// Where a read of a variable can stand in for the literal that a way begins with. Where the name of that is used for
    /// anything but a credential, too, only what takes it can be given something else.
    pub fn replaceable(&self, facts: &Facts<'_>, delivery: &Delivery<'_>, way: &Way) -> Option<Location> {
        if !self.has_other_uses(facts, way.origin) {
            return Some(story::beginning(facts, way));
        }
        let birth = facts.birth(delivery);
        facts.graph.uses_of(way.origin).contains(&birth).then_some(birth)
    }

    /// Whether a text on a way means itself to somebody, as the name of a variable does that somebody reads by it: it is a part
    /// of something, and that part is not called like a credential, or others take it, too.
    pub fn means_itself(&self, facts: &Facts<'_>, way: &Way) -> bool {
        let parts = way.through.iter().filter_map(|value| match facts.kind(*value) {
            Kind::Field { base, name } => Some((*base, &**name)),
            _ => None,
        });
        let mut parts = parts.peekable();
        if parts.peek().is_none() {
            return false;
        }
        let known = self.places(facts, way.origin);
        let is_known = |at: &Location| known.iter().any(|place| place.file == at.file && place.span.contains(at.span));
        parts.any(|(base, name)| {
            let called = name.trim_start_matches('[');
            !may_name_secret(called.as_bytes()) || !facts.graph.uses_of_part(base, name).iter().all(is_known)
        })
    }

    /// Whether a name that holds a literal is used where no credential is taken, and nobody asks whether there is one.
    fn has_other_uses(&self, facts: &Facts<'_>, literal: ValueId) -> bool {
        let uses = facts.graph.uses_of(literal);
        if uses.is_empty() {
            return false;
        }
        let known = self.places(facts, literal);
        let is_known = |at: &Location| {
            let asks = |check: &Check| check.at.contains(at.span) && facts.graph.leads_to(check.fact.0, literal);
            known.iter().any(|place| place.file == at.file && place.span.contains(at.span))
                || facts.units[at.file.0 as usize].flow.checks.iter().any(asks)
        };
        !uses.iter().all(is_known)
    }

    /// The places that a literal passes on its ways to where it is taken for a credential.
    fn places(&self, facts: &Facts<'_>, literal: ValueId) -> Vec<Location> {
        let all = self.0.get_or_init(|| Beginnings::of(facts));
        let own = all.of.get(&literal).into_iter().flatten();
        let parts = all.at.get(&facts.graph.place(literal)).into_iter().flatten();
        let mut passages: Vec<Passage> = own.chain(parts).copied().collect();
        passages.sort_unstable();
        passages.dedup();
        let mut places = Vec::new();
        for (index, way) in passages {
            let delivery = &facts.deliveries[index];
            places.extend(delivery.ways[way].through.iter().map(|value| facts.graph.place(*value)));
            places.extend(
                delivery.calls.iter().map(|call| Location { file: call.file, span: facts.graph.event(*call).span }),
            );
            places.extend([facts.birth(delivery), facts.home(delivery).place(delivery.event.span)]);
        }
        places
    }
}

impl Beginnings {
    fn of(facts: &Facts<'_>) -> Self {
        let mut all = Self::default();
        for (index, delivery) in facts.deliveries.iter().enumerate() {
            for (place, way) in delivery.ways.iter().enumerate() {
                all.of.entry(way.origin).or_default().push((index, place));
                all.at.entry(story::beginning(facts, way)).or_default().push((index, place));
            }
        }
        all
    }
}
