//! Environment variables: where each is read, set, checked and used.

use std::collections::BTreeMap;

use super::{Client, Does, SourceKind, Use, Variable, in_order};
use crate::facts::{Facts, Sink, Unit};
use crate::flow::{Call, EventKind, Kind, Name, Start, States, ValueId};
use crate::source::{Location, Role};

/// Calls are followed this far back to whoever names the variable.
const DEEPEST: usize = 3;
/// So many callers of one function are asked.
const MOST: usize = 64;

/// What is collected, by name.
type Places = BTreeMap<Name, Vec<Use>>;

/// The variables of a project, by name.
pub(super) fn of(facts: &Facts<'_>, clients: &[Client]) -> Vec<Variable> {
    let mut places = Places::new();
    for unit in &facts.units {
        unit.documented.iter().for_each(|name| _ = places.entry(name.as_str().into()).or_default());
        events(facts, unit, &mut places);
        lookups(facts, unit, &mut places);
        checks(facts, unit, &mut places);
    }
    uses(facts, clients, &mut places);
    places.into_iter().map(|(name, places)| variable(facts, &name, places)).collect()
}

fn variable(facts: &Facts<'_>, name: &Name, mut places: Vec<Use>) -> Variable {
    places.sort_by(|left, right| (in_order(facts, left.at), &left.does).cmp(&(in_order(facts, right.at), &right.does)));
    places.dedup();
    let rows = &facts.knowledge.rows.providers;
    let holds = |provider: &&crate::catalog::Provider| provider.variables.iter().any(|it| *it.name == **name);
    let owns =
        |provider: &&crate::catalog::Provider| holds(provider) || provider.settings.iter().any(|it| **it == **name);
    let arrives = places.iter().any(|place| matches!(place.does, Does::Use { .. } | Does::Sdk { .. }));
    Variable {
        name: name.to_string(),
        providers: rows.iter().filter(owns).map(|provider| provider.id.clone()).collect(),
        credential: arrives || rows.iter().any(|provider| holds(&provider)),
        documented: facts.units.iter().any(|unit| unit.documented.iter().any(|it| **it == **name)),
        places,
    }
}

/// Variables that are read and set by name, and reads that are unwrapped.
fn events(facts: &Facts<'_>, unit: &Unit<'_>, places: &mut Places) {
    for (_, event) in unit.events() {
        let at = unit.place(event.span);
        let in_test = event.in_test;
        let mut add = |name: &Name, does| places.entry(name.clone()).or_default().push(Use { at, does, in_test });
        match &event.kind {
            EventKind::ReadVariable { name, stops, .. } => add(name, Does::Read { stops: *stops }),
            EventKind::SetVariable { name, keep, .. } => add(name, Does::Set { keep: *keep }),
            EventKind::Unwrap { value, .. } => {
                for (name, at) in named(facts, *value, at) {
                    let does = Does::Check { non_empty: false };
                    places.entry(name).or_default().push(Use { at, does, in_test });
                }
            }
            _ => {}
        }
    }
}

/// Variables whose name somebody else gives, and those of the build.
fn lookups(facts: &Facts<'_>, unit: &Unit<'_>, places: &mut Places) {
    for (index, value) in unit.flow.values.iter().enumerate() {
        let at = unit.place(value.span);
        let in_test = unit.source.role == Role::Test;
        match &value.kind {
            Kind::Baked(name) => places.entry(name.clone()).or_default().push(Use { at, does: Does::Build, in_test }),
            Kind::Lookup { stops, .. } => {
                for (name, at) in named(facts, unit.flow.id(index), at) {
                    let in_test = in_test || facts.units[at.file.0 as usize].source.role == Role::Test;
                    places.entry(name).or_default().push(Use { at, does: Does::Read { stops: *stops }, in_test });
                }
            }
            _ => {}
        }
    }
}

/// Conditions that ask for a variable.
fn checks(facts: &Facts<'_>, unit: &Unit<'_>, places: &mut Places) {
    for check in &unit.flow.checks {
        let (value, states) = check.fact;
        for (name, at) in named(facts, value, unit.place(check.at)) {
            let in_test = check.in_test || facts.units[at.file.0 as usize].source.role == Role::Test;
            let does = Does::Check { non_empty: !states.may_be(States::EMPTY) };
            places.entry(name).or_default().push(Use { at, does, in_test });
        }
    }
}

/// Variables that arrive at clients, and those that clients read by themselves.
fn uses(facts: &Facts<'_>, clients: &[Client], places: &mut Places) {
    for client in clients {
        for source in &client.sources {
            if let SourceKind::Variable(name) = &source.kind {
                let (at, in_test) = (source.brought.unwrap_or(client.at), client.in_test);
                let does = Does::Use { client: client.path.clone() };
                places.entry(name.clone()).or_default().push(Use { at, does, in_test });
            }
        }
    }
    for delivery in &facts.deliveries {
        let Sink::Client { client, behaviours, .. } = &delivery.sink else { continue };
        let is_absent = delivery.ways.iter().any(|way| {
            way.states.may_be(States::ABSENT) && matches!(facts.origin(way), Kind::Absent(_) | Kind::Variable(_))
        });
        for behaviour in behaviours.iter().filter(|it| delivery.left_out || it.none_falls_back && is_absent) {
            for name in &behaviour.reads {
                let at = facts.home(delivery).place(delivery.event.span);
                let does = Does::Sdk { client: client.id.clone() };
                let known = places.entry(name.as_str().into()).or_default();
                let used = Use { at, does, in_test: delivery.in_test };
                if !known.contains(&used) {
                    known.push(used);
                }
            }
        }
    }
}

/// The variables that a value comes from, each with the place that names it: the one given, or a call.
fn named(facts: &Facts<'_>, value: ValueId, place: Location) -> Vec<(Name, Location)> {
    let mut found = Vec::new();
    let mut waiting: Vec<Vec<Call>> = vec![Vec::new()];
    let mut asked = 0;
    while let Some(calls) = waiting.pop() {
        let start = Start { value, entry: None, facts: [].into(), calls: &calls };
        let (ways, open) = facts.graph.ways(start);
        for way in ways {
            let Kind::Variable(name) = facts.origin(&way) else { continue };
            let at = match (calls.last(), way.birth) {
                (None, _) => place,
                (Some(_), Some(birth)) => Location { file: birth.file, span: birth.at },
                (Some(_), None) => continue,
            };
            found.push((name.clone(), at));
        }
        for end in open.into_iter().filter(|_| calls.len() < DEEPEST) {
            for call in facts.graph.callers(end).iter().take(MOST.saturating_sub(asked)) {
                asked += 1;
                waiting.push(calls.iter().copied().chain([*call]).collect());
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}
