//! Where a literal can be replaced: it may be a constant that means something else to others.

use crate::facts::{Delivery, Facts};
use crate::flow::{Check, Kind, ValueId, Way};
use crate::recognise::may_name_secret;
use crate::source::Location;

use super::story;

/// Where a read of a variable can stand in for the literal that a way begins with. Where the name of that is used for
/// anything but a credential, too, only what takes it can be given something else.
pub fn replaceable(facts: &Facts<'_>, delivery: &Delivery<'_>, way: &Way) -> Option<Location> {
    if !has_other_uses(facts, way.origin) {
        return Some(story::beginning(facts, way));
    }
    let birth = facts.birth(delivery);
    facts.graph.uses_of(way.origin).contains(&birth).then_some(birth)
}

/// Whether a text on a way means itself to somebody, as the name of a variable does that somebody reads by it: it is a part
/// of something, and that part is not called like a credential, or others take it, too.
pub fn means_itself(facts: &Facts<'_>, way: &Way) -> bool {
    let mut parts = way.through.iter().filter_map(|value| match facts.kind(*value) {
        Kind::Field { base, name } => Some((*base, &**name)),
        _ => None,
    });
    let known = places(facts, way.origin);
    let is_known = |at: &Location| known.iter().any(|place| place.file == at.file && place.span.contains(at.span));
    parts.any(|(base, name)| {
        let called = name.trim_start_matches('[');
        !may_name_secret(called.as_bytes()) || !facts.graph.uses_of_part(base, name).iter().all(is_known)
    })
}

/// Whether a name that holds a literal is used where no credential is taken, and nobody asks whether there is one.
fn has_other_uses(facts: &Facts<'_>, literal: ValueId) -> bool {
    let known = places(facts, literal);
    let is_known = |at: &Location| {
        let asks = |check: &Check| check.at.contains(at.span) && facts.graph.leads_to(check.fact.0, literal);
        known.iter().any(|place| place.file == at.file && place.span.contains(at.span))
            || facts.units[at.file.0 as usize].flow.checks.iter().any(asks)
    };
    !facts.graph.uses_of(literal).iter().all(is_known)
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
