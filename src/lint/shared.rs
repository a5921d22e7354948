//! Where a literal can be replaced: it may be a constant that means something else to others.

use crate::facts::{Delivery, Facts, Unit};
use crate::flow::{Check, Use, ValueId, Way};
use crate::source::{Location, Span};

use super::story;

/// Where a read of a variable can stand in for the literal that a way begins with. Where the name of that is used for
/// anything but a credential, too, only what takes it can be given something else.
pub fn replaceable(facts: &Facts<'_>, delivery: &Delivery<'_>, way: &Way) -> Option<Location> {
    if !has_other_uses(facts, way.origin) {
        return Some(story::beginning(facts, way));
    }
    let birth = facts.birth(delivery);
    let is_given = |it: &Use| it.at == birth.span && facts.graph.leads_to(it.value, way.origin);
    facts.unit(delivery).flow.uses.iter().any(is_given).then_some(birth)
}

/// Whether a name that holds a literal is used where no credential is taken, and nobody asks whether there is one.
fn has_other_uses(facts: &Facts<'_>, literal: ValueId) -> bool {
    let known = places(facts, literal);
    let is_known = |unit: &Unit<'_>, at: Span| {
        let is_around = |place: &Location| place.file == unit.file && place.span.contains(at);
        let asks = |check: &Check| check.at.contains(at) && facts.graph.leads_to(check.fact.0, literal);
        known.iter().any(is_around) || unit.flow.checks.iter().any(asks)
    };
    facts.units.iter().any(|unit| {
        let mut uses = unit.flow.uses.iter();
        uses.any(|it| facts.graph.leads_to(it.value, literal) && !is_known(unit, it.at))
    })
}

/// The places that a literal passes on its ways to where it is taken for a credential.
fn places(facts: &Facts<'_>, literal: ValueId) -> Vec<Location> {
    let mut places = Vec::new();
    let at = facts.graph.place(literal);
    // It may be a part of a longer text that is taken.
    let begins_there = |way: &&Way| way.origin == literal || story::beginning(facts, way) == at;
    for delivery in &facts.deliveries {
        let mut ways = delivery.ways.iter().filter(begins_there).peekable();
        if ways.peek().is_none() {
            continue;
        }
        places.extend(ways.flat_map(|way| &way.through).map(|value| facts.graph.place(*value)));
        places.extend(
            delivery.calls.iter().map(|call| Location { file: call.file, span: facts.graph.event(*call).span }),
        );
        places.extend([facts.birth(delivery), facts.home(delivery).place(delivery.event.span)]);
    }
    places
}
