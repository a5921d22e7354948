//! What is known of a credential where it arrives, and why that is so or harms nobody.

use std::fmt::Write;

use super::place_of;
use crate::catalog::Outcome;
use crate::facts::{Delivery, Facts, Sink};
use crate::flow::{EventKind, Kind, States, Way};
use crate::lint::run_time::run_time;
use crate::lint::story::{self, Missing};
use crate::lint::unset::{self, Told};
use crate::source::Location;

/// What is known of a value that begins in the environment, as it arrives: `filled: checked on line 3`.
pub(super) fn arrives(facts: &Facts<'_>, delivery: &Delivery<'_>, way: &Way) -> Option<String> {
    let name = story::variable(facts, way)?;
    let mut text = states(way.states).to_owned();
    let reason =
        if story::may_be_absent(way) { harmless(facts, delivery, way, name) } else { Some(sure(facts, delivery, way)) };
    if let Some(reason) = reason {
        let _ = write!(text, ": {reason}");
    }
    Some(text)
}

fn states(states: States) -> &'static str {
    match (states.may_be(States::ABSENT), states.may_be(States::EMPTY)) {
        (true, true) => "perhaps unset or empty",
        (true, false) => "perhaps unset",
        (false, true) => "set, perhaps to an empty text",
        (false, false) => "set, and not empty",
    }
}

/// What makes sure that a variable is set.
fn sure(facts: &Facts<'_>, delivery: &Delivery<'_>, way: &Way) -> String {
    let stops = |kind: &Kind| matches!(kind, Kind::Read { stops: true, .. } | Kind::Lookup { stops: true, .. });
    let stopping = way.through.iter().find(|value| stops(facts.kind(**value)));
    let here = facts.unit(delivery).file;
    if let Some(read) = stopping {
        let at = place_of(facts, facts.graph.place(*read), here);
        return format!("the read on {at} stops the program when it is unset");
    }
    if let Some(at) = unwrapped(facts, way) {
        return format!("the program stops on {} when it is unset", place_of(facts, at, here));
    }
    let mut asked: Vec<Location> = story::asked(facts, way).map(|(_, at)| at).collect();
    asked.sort_unstable_by_key(|at| (at.file != here, at.file, at.span.start));
    match asked.first() {
        Some(at) => format!("a condition on {} asks for it", place_of(facts, *at, here)),
        None => "what runs before makes sure of it".to_owned(),
    }
}

/// Where a value is taken out of what may hold none.
fn unwrapped(facts: &Facts<'_>, way: &Way) -> Option<Location> {
    let units = facts.units.iter().filter(|unit| way.through.iter().any(|value| value.file == unit.file));
    let mut unwraps = units.flat_map(|unit| unit.flow.events.iter().map(move |event| (unit, event)));
    unwraps.find_map(|(unit, event)| match event.kind {
        EventKind::Unwrap { value, .. } if way.passes(value) => Some(unit.place(event.span)),
        _ => None,
    })
}

/// Why it harms nobody that a variable may be unset.
fn harmless(facts: &Facts<'_>, delivery: &Delivery<'_>, way: &Way, name: &str) -> Option<String> {
    if let Some(told) = unset::told(facts, delivery, way, name) {
        return Some(match told {
            Told::ByChoice => format!("{} is used without one by choice", story::sink_name(delivery)),
            Told::Keeps => "what is copied keeps the key that it has".to_owned(),
            Told::Unknown => "what happens then is not known".to_owned(),
            Told::BySdk => run_time(delivery, Missing::None)?,
        });
    }
    let is_asked = unset::is_asked(facts, delivery, way);
    is_asked.then(|| "the program asks for it once more before it is used".to_owned())
}

/// What becomes of a credential that is left out.
pub(super) fn left_out(delivery: &Delivery<'_>) -> String {
    let Sink::Client { behaviours, .. } = &delivery.sink else { return "left out".to_owned() };
    let reads = behaviours.last().map(|behaviour| behaviour.reads.as_slice()).unwrap_or_default();
    let is_named = |outcome: Option<&Outcome>| {
        outcome.is_some_and(|outcome| reads.iter().any(|name| outcome.names.contains(name)))
    };
    let stops = story::stops_when_built(delivery, Missing::LeftOut);
    match reads {
        [] if story::needs_none(delivery) => "left out: it is used without one by choice".to_owned(),
        [] => "left out".to_owned(),
        [name, ..] if stops && story::outcomes(delivery, Missing::LeftOut).into_iter().all(is_named) => {
            format!("left out: the SDK reads `{name}` by itself, and names it when it is unset")
        }
        [name, ..] => format!("left out: the SDK reads `{name}` by itself"),
    }
}
