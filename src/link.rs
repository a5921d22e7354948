//! Joins the facts of files to the facts of a project, and finds where credentials arrive.
//!
//! Knows nothing of syntax. A credential that a function takes as a parameter arrives where somebody calls the function:
//! `chase.rs` follows the open ends to the callers.

mod addresses;
mod branches;
mod callers;
mod chase;
mod doubted;
mod headers;
mod host;
mod instead;
mod mentions;
mod older;
mod routes;
mod taker;

use rayon::prelude::*;
use rustc_hash::FxHashSet;

use crate::catalog::{Behaviour, Client, ClientKind, Knowledge, Language, Provider};
use crate::facts::{Delivery, Doubted, Facts, Host, Sink, Unit};
use crate::flow::{
    Arg, Call, Event, EventKind, Flow, Graph, Kind, Name, OpenEnd, Outward, Start, States, ValueId, Way, completed,
    positional,
};
use crate::recognise;
use crate::source::{FileId, Span};
use callers::Asking;
use doubted::print_of;
use host::redirects;
use mentions::{doubtful, mentions_of};
use taker::{Goes, Taker};

pub use doubted::seek;
pub use mentions::around;

/// Which behaviours of a client may be in force for a file, and for which version.
#[derive(Debug, Clone)]
pub struct Picked<'a> {
    /// The behaviours; empty when the version is older than all that are known.
    pub behaviours: Vec<&'a Behaviour>,
    /// The package that has them, under the name that the project uses.
    pub package: &'a str,
    /// The version to name.
    pub version: String,
    /// The project decides it.
    pub pinned: bool,
}

/// Tells which behaviours of a client may be in force for a file.
pub type Pick<'p, 'a> = dyn Fn(FileId, &'a Client) -> Picked<'a> + Sync + 'p;

/// So many parts the files are looked at in, at the most, and so many files in one, at the least: each part works out for
/// itself what it has to know of the others.
const MOST_PARTS: usize = 4;
const LEAST_PART: usize = 1024;

/// Finds what arrives in files, which `graph` joins.
pub fn link<'a>(knowledge: &'a Knowledge, graph: Graph<'a>, units: Vec<Unit<'a>>, pick: &Pick<'_, 'a>) -> Facts<'a> {
    let mut facts = Facts::new(knowledge, graph, units);
    let heirloom = |language, path: &str| knowledge.heirlooms(language, path);
    let outward = facts.graph.outward(&heirloom, &knowledge.heirloom_methods());
    facts.graph.hand_headers_on();
    let open = arrive(&mut facts, &outward, pick);
    let graph = &facts.graph;
    let called = graph.called_as(&open).into_iter().chain(graph.headers_held()).chain(graph.handed_over());
    facts.open = mentions_of(&facts, called.chain(graph.leads_outward(&heirloom)));
    facts.open.extend(doubtful(&facts));
    facts.open.extend(older::mentions(&facts));
    facts.open.sort_unstable();
    facts.open.dedup();
    in_order(&mut facts);
    facts
}

/// Finds where credentials arrive. Parts of the files are looked at side by side, and always the same parts, so that
/// nothing depends on the number of threads. Gives the functions and types that hand a credential on.
fn arrive<'a>(facts: &mut Facts<'a>, outward: &[Outward], pick: &Pick<'_, 'a>) -> FxHashSet<OpenEnd> {
    let parts = parts(&facts.units);
    let parts =
        parts.iter().map(|files| (files, Facts::new(facts.knowledge, facts.graph.forgetful(), facts.units.clone())));
    let parts: Vec<(&Vec<usize>, Facts<'a>)> = parts.collect();
    let found = parts.into_par_iter().map(|(files, mut facts)| {
        let mut open = FxHashSet::default();
        for file in files {
            arrive_in(&mut facts, *file, outward, pick, &mut open);
        }
        open.extend(facts.graph.heirless());
        (facts, open)
    });
    let mut open = FxHashSet::default();
    for (part, ends) in found.collect::<Vec<_>>() {
        facts.deliveries.extend(part.deliveries);
        facts.doubted.extend(part.doubted);
        facts.understood += part.understood;
        facts.opaque += part.opaque;
        open.extend(ends);
    }
    open
}

/// The files, in parts of about the same work. Neighbours stay together: they lead to the same things.
fn parts(units: &[Unit<'_>]) -> Vec<Vec<usize>> {
    let mut files: Vec<usize> = (0..units.len()).collect();
    files.sort_unstable_by_key(|index| &units[*index].source.path);
    let count = files.len().div_ceil(LEAST_PART).min(MOST_PARTS);
    let work = |index: &usize| units[*index].flow.takers().count() + 1;
    let whole: usize = files.iter().map(work).sum();
    let mut parts = vec![Vec::new(); count];
    let mut done = 0;
    for index in files {
        parts[done * count / whole].push(index);
        done += work(&index);
    }
    parts
}

fn arrive_in<'a>(
    facts: &mut Facts<'a>,
    home: usize,
    outward: &[Outward],
    pick: &Pick<'_, 'a>,
    open: &mut FxHashSet<OpenEnd>,
) {
    let Unit { file, flow, .. } = facts.units[home];
    let redirected = redirects(facts.knowledge, flow);
    let knowledge = facts.knowledge;
    let outward = facts.graph.outward_of(flow, outward, &|language, path| knowledge.heirlooms(language, path));
    let takers = flow.takers().map(|event| (event, None));
    for (event, outward) in takers.chain(outward.iter().map(|outward| (outward.call.event, Some(outward)))) {
        if outward.is_none() && flow.events[event].function.is_some_and(|it| facts.graph.is_never_run(it)) {
            continue;
        }
        let found = Finder { facts, home, at: Call { file, event }, outward, redirected, pick }.deliveries(open);
        if found.iter().any(|delivery| may_be_checked(facts, delivery)) {
            let (outward, found) = (outward.cloned(), print_of(&found));
            facts.doubted.push(Doubted { home, event, outward, redirected, found });
        }
        if outward.is_some() || matches!(flow.events[event].kind, EventKind::Call { .. }) {
            let dark = !found.iter().any(|delivery| delivery.left_out || is_followed(facts, delivery));
            facts.opaque += usize::from(dark);
            facts.understood += usize::from(!dark);
        }
        facts.deliveries.extend(found);
    }
}

/// The order must not depend on which file was looked at first.
fn in_order(facts: &mut Facts<'_>) {
    let units = &facts.units;
    let key = |delivery: &Delivery<'_>| {
        let path = |unit: usize| units[unit].source.path.as_str();
        (path(delivery.unit), delivery.at, path(delivery.home), delivery.event.span)
    };
    facts.deliveries.sort_by(|left, right| key(left).cmp(&key(right)));
}

fn is_followed(facts: &Facts<'_>, delivery: &Delivery<'_>) -> bool {
    delivery.ways.iter().any(|way| is_closed(facts.origin(way)))
}

/// Whether it makes a difference what has been made sure of before.
fn may_be_checked(facts: &Facts<'_>, delivery: &Delivery<'_>) -> bool {
    delivery.ways.iter().any(|way| match facts.origin(way) {
        Kind::Variable(_) => way.states.may_be(!States::FULL),
        kind => is_closed(kind),
    })
}

/// Whether a value is where a way begins, and no place at which it is lost.
fn is_closed(kind: &Kind) -> bool {
    matches!(kind, Kind::Text(_) | Kind::Absent(_) | Kind::Variable(_) | Kind::Baked(_))
}

/// Finds the credentials that one event takes.
struct Finder<'f, 'a, 'p> {
    facts: &'f Facts<'a>,
    home: usize,
    at: Call,
    /// What is called, where that lies behind something of the project.
    outward: Option<&'f Outward>,
    redirected: bool,
    pick: &'f Pick<'p, 'a>,
}

impl<'a> Finder<'_, 'a, '_> {
    fn deliveries(&self, open: &mut FxHashSet<OpenEnd>) -> Vec<Delivery<'a>> {
        let parts = match &self.event().kind {
            EventKind::Headers { value, url } => Some(self.headers(*value, *url)),
            EventKind::Request { url, params } => Some(self.addressed(*url, *params)),
            _ => None,
        };
        if let Some(takers) = parts {
            return takers.iter().flat_map(|taker| self.chase(taker, open)).collect();
        }
        let mut further = Vec::new();
        let taker = match &self.event().kind {
            EventKind::Call { callee, receiver, args, result } => {
                let rows = self.facts.knowledge.further(self.flow().language, callee);
                let rows = rows.filter(|row| !self.is_needless(row));
                further.extend(rows.filter_map(|row| self.taker(row, callee, *receiver, args, *result)));
                self.call(callee, *receiver, args, *result)
            }
            EventKind::Invoke { result } => self.outward(*result),
            EventKind::Assign { path, value } => self.assign(path, *value),
            EventKind::Header { name, value, url, .. } => Some(self.header_named(name, *value, *url)),
            EventKind::SetVariable { name, value, .. } => self.set_variable(name, *value),
            _ => None,
        };
        let mut found: Vec<Delivery<'a>> =
            taker.iter().chain(&further).flat_map(|taker| self.chase(taker, open)).collect();
        if !found.is_empty()
            && let EventKind::Call { callee, .. } = &self.event().kind
            && self.facts.graph.is_own_type(self.unit().file, callee)
        {
            // What its own types need, and when, an SDK knows itself.
            let is_given = |way: &Way| !self.facts.graph.is_nothing(way.origin);
            found.retain(|delivery| delivery.ways.iter().any(is_given));
        }
        found.retain(|delivery| !delivery.is_vague() || self.facts.stands_in(delivery));
        found
    }

    fn unit(&self) -> &Unit<'a> {
        &self.facts.units[self.home]
    }

    fn flow(&self) -> &'a Flow {
        self.unit().flow
    }

    fn event(&self) -> &'a Event {
        &self.flow().events[self.at.event]
    }

    fn outward(&self, result: ValueId) -> Option<Taker<'a>> {
        let Kind::Call { receiver, args, .. } = self.flow().kind(result) else { return None };
        let outward @ Outward { path, first, .. } = self.outward?;
        let args = completed(first, args);
        let taker = self.call(path, *receiver, &args, result)?;
        let redirects = |arg: &Arg| arg.spread && self.may_redirect(outward, arg.value);
        Some(if args.iter().any(redirects) { Taker { goes: Goes::Unknown, ..taker } } else { taker })
    }

    /// Whether what is spread over the arguments of a call may bring a host, as far as anybody can tell.
    fn may_redirect(&self, outward: &Outward, spread: ValueId) -> bool {
        let graph = &self.facts.graph;
        let calls = outward.brought_by();
        let (ways, _) = graph.ways(Start { value: spread, entry: None, facts: [].into(), calls });
        let brings_none = |way: &Way| match graph.kind(way.origin) {
            Kind::Dict { entries, open: false, under: None } => {
                entries.iter().all(|(key, _)| graph.text(*key).is_some_and(|key| !host::is_of_host(key)))
            }
            _ => false,
        };
        !ways.iter().filter(|way| !outward.is_of_row() || outward.goes_with(way, calls)).all(brings_none)
    }

    fn call(&self, callee: &Name, receiver: Option<ValueId>, args: &[Arg], result: ValueId) -> Option<Taker<'a>> {
        let client = self.facts.knowledge.client(self.flow().language, callee)?;
        self.taker(client, callee, receiver, args, result)
    }

    /// Whether the program makes one of the calls that a credential is not needed with.
    fn is_needless(&self, client: &Client) -> bool {
        let is_made = |event: &Event| match &event.kind {
            EventKind::Call { callee, .. } => client.needless_with.iter().any(|path| **callee == **path),
            _ => false,
        };
        !client.needless_with.is_empty()
            && self.facts.units.iter().any(|unit| unit.flow.takers().any(|event| is_made(&unit.flow.events[event])))
    }

    /// What takes the credential of a row.
    fn taker(
        &self,
        client: &'a Client,
        callee: &Name,
        receiver: Option<ValueId>,
        args: &[Arg],
        result: ValueId,
    ) -> Option<Taker<'a>> {
        let built = if client.builds.is_empty() { None } else { self.built(client, args) };
        let (given, client) = match built {
            Some(built) => (named_credential(built, args).or_else(|| named_credential(client, args)), built),
            None => (credential(client, args), client),
        };
        let spread = args.iter().any(|arg| arg.spread);
        let is_own = || self.facts.graph.is_declared_beside(self.unit().file, callee);
        if given.is_none() && spread || self.stands_in(client, args) || is_own() {
            return None;
        }
        if matches!(client.kind, ClientKind::Method | ClientKind::Login) && given.is_none() {
            return None;
        }
        if given.is_none() && self.is_used_without(client, result) {
            return None;
        }
        let goes = self.goes(client, receiver, args, result);
        // What another file has given before is not written here.
        let here = given.filter(|arg| arg.value.file == self.unit().file).map(|arg| arg.span);
        let (at, value) = (here.unwrap_or(self.event().span), given.map(|arg| arg.value));
        let model = routes::model_of(client, args).map(|arg| arg.value);
        Some(Taker { sink: self.client_sink(client, callee), at, value, entry: None, goes, model })
    }

    fn client_sink(&self, client: &'a Client, path: &str) -> Sink<'a> {
        let called = client.paths.iter().find(|known| *known == path).unwrap_or(&client.id);
        let Picked { behaviours, package, version, pinned } = (self.pick)(self.unit().file, client);
        Sink::Client { client, called, behaviours, package, version, pinned }
    }

    fn assign(&self, path: &Name, value: ValueId) -> Option<Taker<'a>> {
        let client = self.facts.knowledge.client(self.flow().language, path)?;
        Some(Taker {
            sink: self.client_sink(client, &client.id),
            at: self.assigned(value),
            value: Some(value),
            entry: None,
            goes: self.by_default(),
            model: None,
        })
    }

    fn set_variable(&self, name: &'a Name, value: ValueId) -> Option<Taker<'a>> {
        // What no SDK is known to read is set in vain only where it is given itself.
        let is_credential = |name: &str| recognise::is_credential(name) || name.ends_with("_KEY");
        let is_itself =
            |flow: &Flow| matches!(flow.kind(flow.plain(value)), Kind::Read { name: read, .. } if read == name);
        if self.facts.knowledge.variable(name).is_none() && !(is_credential(name) && is_itself(self.flow())) {
            return None;
        }
        Some(Taker {
            sink: Sink::Variable { name },
            at: self.assigned(value),
            value: Some(value),
            entry: None,
            goes: self.by_default(),
            model: None,
        })
    }

    fn by_default(&self) -> Goes<'a> {
        if self.redirected { Goes::Unknown } else { Goes::Own }
    }

    /// The value of an assignment where it is written, else the whole assignment.
    fn assigned(&self, value: ValueId) -> Span {
        let at = self.flow().value(value).span;
        if self.event().span.contains(at) { at } else { self.event().span }
    }

    /// The host that a call chooses.
    fn goes(&self, client: &'a Client, receiver: Option<ValueId>, args: &[Arg], result: ValueId) -> Goes<'a> {
        let given =
            |arg: &&Arg| arg.name.as_deref().is_some_and(|name| client.base_urls.iter().any(|other| other == name));
        let by_place = client.base_url_position.and_then(|index| positional(args, index));
        let chosen = args.iter().find(given).or(by_place).map(|arg| arg.value);
        if client.keeps && chosen.is_none() {
            return self.goes_as(receiver);
        }
        let chosen = chosen.or_else(|| host::of_chain(self.flow(), client, receiver, result));
        let by_default = match self.facts.knowledge.provider(&client.provider) {
            Some(provider) if provider.local => Goes::Local,
            _ => self.by_default(),
        };
        chosen.map_or(by_default, |url| Goes::To(url, Some(client)))
    }

    /// Where a client sends its key that is copied.
    fn goes_as(&self, copied: Option<ValueId>) -> Goes<'a> {
        let made = copied.map(|copied| self.flow().plain(copied)).filter(|made| made.file == self.unit().file);
        let known = made.and_then(|made| match self.flow().kind(made) {
            Kind::Call { callee: Some(path), receiver, args, .. } => {
                let client = self.facts.knowledge.client(self.flow().language, path)?;
                Some(self.goes(client, *receiver, args, made))
            }
            _ => None,
        });
        known.unwrap_or(Goes::Unknown)
    }

    /// A credential that arrives, when the value comes by these ways and the place was reached by these calls.
    fn delivery(&self, taker: &Taker<'a>, calls: &[Call], ways: Vec<Way>, asking: &mut Asking<'_>) -> Delivery<'a> {
        self.delivery_to(self.host(taker, calls, &ways, asking), taker, calls, ways)
    }

    fn delivery_to(&self, mut host: Host, taker: &Taker<'a>, calls: &[Call], mut ways: Vec<Way>) -> Delivery<'a> {
        let event = self.event();
        let knowledge = self.facts.knowledge;
        let mut provider = None;
        match &taker.sink {
            Sink::Client { client, .. } => {
                provider = self.routed(taker, calls).or_else(|| knowledge.provider(&client.provider));
            }
            Sink::Variable { name } => provider = knowledge.variable(name).map(|(provider, _)| provider),
            Sink::Address { row, .. } => provider = knowledge.provider(&row.provider),
            Sink::Header { .. } => {
                if let Host::Other(name) = &host
                    && let Some(owner) = knowledge.provider_of_host(name)
                {
                    (host, provider) = (Host::Own, Some(owner));
                }
            }
        }
        if let Some(provider) = provider.filter(|_| host == Host::Own) {
            let is_of_row = self.outward.is_some_and(Outward::is_of_row);
            ways.retain(|way| is_of_row || way.keys.is_empty() || !self.is_of_another(way, provider));
        }
        Delivery {
            unit: self.home,
            home: self.home,
            sink: taker.sink.clone(),
            event,
            calls: calls.to_vec(),
            provider,
            at: taker.at,
            left_out: taker.value.is_none(),
            host,
            ways,
            in_test: event.in_test,
        }
    }

    /// Whether a variable is another provider's: of a table that has keys for many, what is known of the name that nobody
    /// knows has led here, and not to the others.
    fn is_of_another(&self, way: &Way, provider: &Provider) -> bool {
        let Kind::Variable(name) = self.facts.origin(way) else { return false };
        self.facts.knowledge.variable(name).is_some_and(|(owner, _)| owner.id != provider.id)
    }

    fn host(&self, taker: &Taker<'a>, calls: &[Call], ways: &[Way], asking: &mut Asking<'_>) -> Host {
        match taker.goes {
            Goes::Own => Host::Own,
            Goes::Unknown => match self.signed_host(taker, calls) {
                Host::Unknown => self.session_host(taker, asking),
                host => host,
            },
            Goes::Local => Host::Local,
            Goes::To(url, client) => {
                // Where nothing arrives that anybody can follow, nobody asks where it is sent.
                let matters = taker.value.is_none() || ways.iter().any(|way| is_closed(self.facts.origin(way)));
                let host = self.host_of(url, client, calls);
                if matters { self.chosen(host, url, client, calls, asking) } else { host.0 }
            }
        }
    }

    /// A variable that another function of the file, or a place that this event cannot see, sets is not absent.
    fn without_set(&self, ways: &mut [Way]) {
        for way in ways {
            if let Kind::Variable(name) = self.facts.kind(way.origin)
                && self.flow().is_set_elsewhere(name, self.event().function)
            {
                way.states = States::FULL;
            }
        }
    }
}

/// The argument that holds the credential.
fn credential<'a>(client: &Client, args: &'a [Arg]) -> Option<&'a Arg> {
    let here = || client.position.and_then(|index| positional(args, index));
    let unnamed = client.params.is_empty() && client.addresses.is_empty();
    let named = named_credential(client, args);
    if unnamed && client.language == Language::Python { None } else { named.or_else(here) }
}

/// The argument that holds the credential under a name.
fn named_credential<'a>(client: &Client, args: &'a [Arg]) -> Option<&'a Arg> {
    let mut all = client.params.iter().chain(&client.addresses);
    all.find_map(|param| args.iter().find(|arg| arg.name.as_deref() == Some(param)))
}
