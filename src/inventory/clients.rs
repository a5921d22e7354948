//! What takes credentials, and where those come from.

use rustc_hash::FxHashMap;

use super::{Client, Source, SourceKind, in_order};
use crate::facts::{Delivery, Facts, Host, Sink, Unit};
use crate::flow::{Absence, Event, EventKind, Kind, Way};
use crate::lint::story;
use crate::source::Location;

/// Every client, setter and header of a project, each once.
pub(super) fn of(facts: &Facts<'_>) -> Vec<Client> {
    let mut known: FxHashMap<(String, Location), Client> = FxHashMap::default();
    for delivery in &facts.deliveries {
        let at = facts.home(delivery).place(delivery.event.span);
        let Some(path) = path_of(delivery) else { continue };
        let client = known.entry((path.clone(), at)).or_insert_with(|| client_of(delivery, path, at));
        client.in_test &= delivery.in_test;
        if delivery.left_out {
            add(client, left_out(at));
        }
        for way in &delivery.ways {
            add(client, source(facts, delivery, way));
        }
    }
    for unit in &facts.units {
        for (_, event) in unit.events() {
            if let Some((path, client)) = without_credential(facts, unit, event) {
                known.entry((path, client.at)).or_insert(client);
            }
        }
    }
    let mut clients: Vec<Client> = known.into_values().collect();
    for client in &mut clients {
        settle(facts, client);
    }
    clients
        .sort_by(|left, right| (in_order(facts, left.at), &left.path).cmp(&(in_order(facts, right.at), &right.path)));
    clients
}

/// What is no setting of a variable: that is said of the variable.
fn path_of(delivery: &Delivery<'_>) -> Option<String> {
    match &delivery.sink {
        Sink::Client { client, .. } => Some(client.id.clone()),
        Sink::Header { name } => Some((*name).to_owned()),
        Sink::Address { row, .. } => row.hosts.first().cloned(),
        Sink::Variable { .. } => None,
    }
}

fn client_of(delivery: &Delivery<'_>, path: String, at: Location) -> Client {
    let mut found = Client {
        at,
        path,
        kind: None,
        provider: delivery.provider.map(|provider| provider.id.clone()),
        package: None,
        version: None,
        pinned: false,
        parameter: None,
        host: delivery.host.clone(),
        in_test: delivery.event.in_test,
        sources: Vec::new(),
    };
    if let Sink::Client { client, version, pinned, .. } = &delivery.sink {
        found.kind = Some(client.kind);
        found.package = Some(client.package.clone());
        found.version = Some(version.clone()).filter(|version| !version.is_empty());
        found.pinned = *pinned;
        found.parameter = client.params.first().cloned();
    }
    found
}

/// A client whose credential is something else: another parameter, a transport, arguments that nobody can follow.
fn without_credential(facts: &Facts<'_>, unit: &Unit<'_>, event: &Event) -> Option<(String, Client)> {
    let EventKind::Call { callee, .. } = &event.kind else { return None };
    let row = facts.knowledge.client(unit.flow.language, callee)?;
    let client = Client {
        at: unit.place(event.span),
        path: row.id.clone(),
        kind: Some(row.kind),
        provider: Some(row.provider.clone()),
        package: Some(row.package.clone()),
        version: None,
        pinned: false,
        parameter: row.params.first().cloned(),
        host: Host::Unknown,
        in_test: event.in_test,
        sources: Vec::new(),
    };
    Some((row.id.clone(), client))
}

fn add(client: &mut Client, source: Source) {
    if !client.sources.contains(&source) {
        client.sources.push(source);
    }
}

fn left_out(at: Location) -> Source {
    let states = crate::flow::States::ABSENT;
    Source { at, kind: SourceKind::LeftOut, states, fallback: false, brought: None }
}

fn source(facts: &Facts<'_>, delivery: &Delivery<'_>, way: &Way) -> Source {
    let kind = match facts.origin(way) {
        Kind::Variable(name) => SourceKind::Variable(name.clone()),
        Kind::Baked(name) => SourceKind::Build(name.clone()),
        Kind::Text(_) => SourceKind::Literal,
        Kind::Absent(Absence::Written) => SourceKind::Nothing,
        Kind::Absent(_) => SourceKind::LeftOut,
        Kind::Param { .. } => SourceKind::Parameter,
        _ => SourceKind::Opaque,
    };
    let at = match (&kind, way.birth) {
        (SourceKind::Opaque, _) => facts.home(delivery).place(delivery.event.span),
        (_, Some(birth)) if birth.left_out => facts.birth(delivery),
        _ => story::beginning(facts, way),
    };
    let brought = (!delivery.calls.is_empty()).then(|| facts.birth(delivery));
    Source { at, kind, states: way.states, fallback: way.fallback, brought }
}

/// The parameter is no source of its own where callers are seen.
fn settle(facts: &Facts<'_>, client: &mut Client) {
    if client.sources.iter().any(|source| source.brought.is_some()) {
        client.sources.retain(|source| source.kind != SourceKind::Parameter);
    }
    client.sources.sort_by(|left, right| {
        let key = |source: &Source| (source.kind.clone(), source.fallback);
        let place = |source: &Source| source.brought.map(|at| (in_order(facts, at).0.to_owned(), at));
        (in_order(facts, left.at), key(left), place(left)).cmp(&(in_order(facts, right.at), key(right), place(right)))
    });
}
