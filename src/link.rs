//! Joins the facts of files to the facts of a project, and finds where credentials arrive.
//!
//! Knows nothing of syntax. Names are resolved within a file so far; the resolution across files belongs here.

mod host;

use crate::catalog::{Behaviour, Client, ClientKind, Knowledge, Language};
use crate::facts::{Delivery, Facts, Host, Role, Sink, Unit};
use crate::flow::{Arg, Event, EventKind, Flow, Kind, Name, States, ValueId, Way, ways};
use crate::source::{FileId, Span};

/// Which behaviours of a client may be in force for a file, and for which version.
#[derive(Debug, Clone)]
pub struct Picked<'a> {
    /// The behaviours; empty when the version is older than all that are known.
    pub behaviours: Vec<&'a Behaviour>,
    /// The version to name.
    pub version: String,
    /// The project decides it.
    pub pinned: bool,
}

/// Tells which behaviours of a client may be in force for a file.
pub type Pick<'p, 'a> = dyn Fn(FileId, &'a Client) -> Picked<'a> + 'p;

/// Joins the facts of files.
pub fn link<'a>(knowledge: &'a Knowledge, units: Vec<Unit<'a>>, pick: &Pick<'_, 'a>) -> Facts<'a> {
    let mut facts = Facts { knowledge, units, deliveries: Vec::new(), understood: 0, opaque: 0 };
    for index in 0..facts.units.len() {
        let flow = facts.units[index].flow;
        let redirected = redirects(knowledge, flow);
        for event in &flow.events {
            let finder = Finder { knowledge, unit: &facts.units[index], index, event, redirected, pick };
            let found = finder.deliveries();
            if matches!(event.kind, EventKind::Call { .. }) {
                let blind = found.iter().all(|delivery| delivery.ways.iter().all(|way| is_opaque(flow, way)));
                let dark = found.is_empty() || blind && !found.iter().any(|delivery| delivery.left_out);
                facts.opaque += usize::from(dark);
                facts.understood += usize::from(!dark);
            }
            facts.deliveries.extend(found);
        }
    }
    facts
}

fn is_opaque(flow: &Flow, way: &Way) -> bool {
    !matches!(flow.kind(way.origin), Kind::Text(_) | Kind::Absent(_) | Kind::Variable(_) | Kind::Baked(_))
}

/// Whether the file sets a variable that chooses the host of some SDK.
fn redirects(knowledge: &Knowledge, flow: &Flow) -> bool {
    let chooses = |name: &str| {
        let known = knowledge.rows.providers.iter().any(|provider| provider.settings.iter().any(|it| it == name));
        known && ["URL", "BASE", "HOST", "ENDPOINT"].iter().any(|word| name.contains(word))
    };
    flow.events.iter().any(|event| match &event.kind {
        EventKind::SetVariable { name, .. } => chooses(name),
        EventKind::Assign { path, .. } => path.ends_with("base_url") || path.ends_with("api_base"),
        _ => false,
    })
}

/// Finds the credentials that one event takes.
struct Finder<'f, 'a, 'p> {
    knowledge: &'a Knowledge,
    unit: &'f Unit<'a>,
    index: usize,
    event: &'a Event,
    redirected: bool,
    pick: &'f Pick<'p, 'a>,
}

impl<'a> Finder<'_, 'a, '_> {
    fn deliveries(&self) -> Vec<Delivery<'a>> {
        match &self.event.kind {
            EventKind::Call { callee, receiver, args, result } => {
                self.call(callee, *receiver, args, *result).into_iter().collect()
            }
            EventKind::Assign { path, value } => self.assign(path, *value).into_iter().collect(),
            EventKind::Header { name, value, url } => vec![self.header(name, *value, *url)],
            EventKind::SetVariable { name, value, .. } => self.set_variable(name, *value).into_iter().collect(),
            EventKind::ReadVariable { .. } | EventKind::Unwrap { .. } => Vec::new(),
        }
    }

    fn call(&self, callee: &Name, receiver: Option<ValueId>, args: &[Arg], result: ValueId) -> Option<Delivery<'a>> {
        let client = self.knowledge.client(self.unit.flow.language, callee)?;
        let given = credential(client, args);
        let spread = args.iter().any(|arg| arg.spread);
        if given.is_none() && spread || self.stands_in(client, args) {
            return None;
        }
        if client.kind == ClientKind::Method && given.is_none() {
            return None;
        }
        let host = self.host(client, receiver, args, result);
        let sink = self.client_sink(client);
        Some(match given {
            Some(arg) => self.delivery(sink, arg.span, Some(arg.value), host),
            None => self.delivery(sink, self.event.span, None, host),
        })
    }

    /// Something else takes the place of the credential, or of everything that is known about the client.
    fn stands_in(&self, client: &Client, args: &[Arg]) -> bool {
        let named = |names: &[String], arg: &Arg| {
            arg.name.as_deref().is_some_and(|name| names.iter().any(|other| other == name))
        };
        let absent = |arg: &Arg| matches!(self.unit.flow.kind(arg.value), Kind::Absent(_));
        args.iter().any(|arg| !absent(arg) && (named(&client.other_credentials, arg) || named(&client.transports, arg)))
    }

    fn client_sink(&self, client: &'a Client) -> Sink<'a> {
        let Picked { behaviours, version, pinned } = (self.pick)(self.unit.file, client);
        Sink::Client { client, behaviours, version, pinned }
    }

    fn assign(&self, path: &Name, value: ValueId) -> Option<Delivery<'a>> {
        let client = self.knowledge.client(self.unit.flow.language, path)?;
        let host = if self.redirected { Host::Unknown } else { Host::Own };
        Some(self.delivery(self.client_sink(client), self.assigned(value), Some(value), host))
    }

    fn header(&self, name: &'a Name, value: ValueId, url: Option<ValueId>) -> Delivery<'a> {
        let host = url.map_or(Host::Unknown, |url| self.url_host(url, None));
        let mut delivery = self.delivery(Sink::Header { name }, self.event.span, Some(value), host);
        if let Host::Other(host) = &delivery.host
            && let Some(provider) = self.knowledge.provider_of_host(host)
        {
            delivery.provider = Some(provider);
            delivery.host = Host::Own;
        }
        delivery
    }

    fn set_variable(&self, name: &'a Name, value: ValueId) -> Option<Delivery<'a>> {
        let (provider, _) = self.knowledge.variable(name)?;
        let host = if self.redirected { Host::Unknown } else { Host::Own };
        let at = self.assigned(value);
        let mut delivery = self.delivery(Sink::Variable { name }, at, Some(value), host);
        delivery.provider = Some(provider);
        Some(delivery)
    }

    /// The value of an assignment where it is written, else the whole assignment.
    fn assigned(&self, value: ValueId) -> Span {
        let at = self.unit.flow.value(value).span;
        if self.event.span.contains(at) { at } else { self.event.span }
    }

    fn delivery(&self, sink: Sink<'a>, at: Span, value: Option<ValueId>, host: Host) -> Delivery<'a> {
        let provider = match &sink {
            Sink::Client { client, .. } => self.knowledge.provider(&client.provider),
            _ => None,
        };
        Delivery {
            unit: self.index,
            sink,
            event: self.event,
            provider,
            at,
            left_out: value.is_none(),
            host,
            ways: value.map(|value| self.ways(value)).unwrap_or_default(),
            in_test: self.event.in_test || self.unit.role == Role::Test,
        }
    }

    /// The ways, without the absence of variables that the file itself sets somewhere.
    fn ways(&self, value: ValueId) -> Vec<Way> {
        let flow = self.unit.flow;
        let mut facts = self.event.facts.to_vec();
        if self.event.function.is_some() {
            facts.extend(&flow.entry);
        }
        let mut found = ways(flow, &facts, value);
        for way in &mut found {
            if let Kind::Variable(name) = flow.kind(way.origin)
                && sets_elsewhere(flow, self.event, name)
            {
                way.states = States::FULL;
            }
        }
        found
    }

    /// The host that a call chooses.
    fn host(&self, client: &Client, receiver: Option<ValueId>, args: &[Arg], result: ValueId) -> Host {
        let flow = self.unit.flow;
        let given =
            |arg: &&Arg| arg.name.as_deref().is_some_and(|name| client.base_urls.iter().any(|other| other == name));
        let positional = client.base_url_position.and_then(|index| positional(args, index));
        let chosen = args.iter().find(given).or(positional).map(|arg| arg.value);
        let chosen = chosen.or_else(|| host::of_chain(flow, client, receiver, result));
        match chosen {
            Some(url) => self.url_host(url, Some(client)),
            None if self.redirected => Host::Unknown,
            None => Host::Own,
        }
    }

    fn url_host(&self, url: ValueId, client: Option<&Client>) -> Host {
        let own = client.and_then(|client| self.knowledge.provider(&client.provider));
        host::of_url(self.unit.flow, &self.event.facts, url, own)
    }
}

/// Whether another function of the file, or a place that this event cannot see, sets the variable.
fn sets_elsewhere(flow: &Flow, event: &Event, name: &str) -> bool {
    flow.events.iter().any(|other| match &other.kind {
        EventKind::SetVariable { name: set, .. } => **set == *name && other.function != event.function,
        _ => false,
    })
}

fn positional(args: &[Arg], index: usize) -> Option<&Arg> {
    let mut plain = args.iter().filter(|arg| arg.name.is_none());
    let known = !plain.clone().take(index + 1).any(|arg| arg.spread);
    known.then(|| plain.nth(index)).flatten()
}

/// The argument that holds the credential.
fn credential<'a>(client: &Client, args: &'a [Arg]) -> Option<&'a Arg> {
    let named = client.params.iter().find_map(|param| args.iter().find(|arg| arg.name.as_deref() == Some(param)));
    let here = || client.position.and_then(|index| positional(args, index));
    if client.params.is_empty() && client.language == Language::Python { None } else { named.or_else(here) }
}
