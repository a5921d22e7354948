//! Where a client sends its credential.

use crate::catalog::{Client, Knowledge, Provider};
use crate::facts::Host;
use crate::flow::{EventKind, Flow, Graph, Kind, OpenEnd, Start, ValueId, Way};
use crate::recognise;

/// The host that a URL value leads to, and where whoever calls chooses it. One local way makes it local: the developer
/// means it to be.
pub(super) fn of_url(graph: &Graph<'_>, start: &Start<'_>, own: Option<&Provider>) -> (Host, Vec<OpenEnd>) {
    if let Some(text) = beginning(graph, start.value) {
        return (of_text(&text, own), Vec::new());
    }
    if let Some(first) = first_part(graph, start.value) {
        return of_url(graph, &Start { value: first, ..start.clone() }, own);
    }
    if let Kind::Join { arms, .. } = graph.kind(start.value)
        && arms.iter().any(|arm| matches!(graph.kind(arm.value), Kind::Concat(_)))
    {
        let each = arms.iter().map(|arm| of_url(graph, &Start { value: arm.value, ..start.clone() }, own));
        let (hosts, open): (Vec<Host>, Vec<Vec<OpenEnd>>) = each.unzip();
        return (one_of(&hosts, false, own), open.concat());
    }
    let mut hosts: Vec<Host> = Vec::new();
    let mut variable = false;
    let (ways, open) = graph.ways(start.clone());
    for way in ways {
        // What a variable holds is anybody's guess, but a default beside it is not.
        match graph.kind(way.origin) {
            Kind::Variable(_) => variable = true,
            Kind::Opaque if is_part_of_variable(graph, &way) => variable = true,
            Kind::Opaque if is_left_out(graph, &way) => hosts.push(Host::Own),
            _ => hosts.push(match graph.url_of_request(way.origin) {
                Some(url) => of_request(graph, url, own),
                None => host_of_way(graph, &way, own),
            }),
        }
    }
    (one_of(&hosts, variable, own), open)
}

/// Whether the file sets a variable that chooses the host of some SDK.
pub(super) fn redirects(knowledge: &Knowledge, flow: &Flow) -> bool {
    let chooses = |name: &str| {
        let known = knowledge.rows.providers.iter().any(|provider| provider.settings.iter().any(|it| it == name));
        known && ["URL", "BASE", "HOST", "ENDPOINT"].iter().any(|word| name.contains(word))
    };
    flow.sets().any(|(_, event)| match &event.kind {
        EventKind::SetVariable { name, .. } => chooses(name),
        EventKind::Assign { path, .. } => path.ends_with("base_url") || path.ends_with("api_base"),
        _ => false,
    })
}

/// The host that a URL leads to which leads to one of these, or to what a `variable` holds.
fn one_of(hosts: &[Host], variable: bool, own: Option<&Provider>) -> Host {
    let is_elsewhere = |host: &Host| matches!(host, Host::Other(_));
    match hosts {
        all if all.contains(&Host::Local) => Host::Local,
        _ if own.is_some_and(|own| own.hosted) && !hosts.iter().any(is_elsewhere) => Host::Own,
        [Host::Own] | [] if variable => Host::Unknown,
        [first, rest @ ..] if rest.iter().all(|host| host == first) => first.clone(),
        // Somebody else's, whichever of them it is.
        [first, ..] if hosts.iter().all(is_elsewhere) => first.clone(),
        _ => Host::Unknown,
    }
}

/// The host of a request that a caller has brought.
fn of_request(graph: &Graph<'_>, url: ValueId, own: Option<&Provider>) -> Host {
    if let Some(text) = beginning(graph, url) {
        return of_text(&text, own);
    }
    let (ways, _) = graph.ways(Start { value: leading(graph, url), entry: None, facts: [].into(), calls: &[] });
    only(ways.iter().map(|way| host_of_way(graph, way, own)))
}

/// The host that all of these are.
pub(super) fn only(mut hosts: impl Iterator<Item = Host>) -> Host {
    let first = hosts.next().unwrap_or(Host::Unknown);
    if hosts.all(|host| host == first) { first } else { Host::Unknown }
}

/// The host that a URL leads to, whoever asks.
pub(super) fn by_itself(graph: &Graph<'_>, url: ValueId) -> Host {
    of_url(graph, &Start { value: url, entry: None, facts: [].into(), calls: &[] }, None).0
}

/// Whether a mapping that is written down, and handed on whole, has no such entry.
fn is_left_out(graph: &Graph<'_>, way: &Way) -> bool {
    way.through.first().is_some_and(|value| match graph.kind(*value) {
        Kind::Dict { open: false, under: None, entries } => !entries.is_empty() && graph.uses_of(*value).is_empty(),
        _ => false,
    })
}

/// Whether something is taken out of what a variable holds.
fn is_part_of_variable(graph: &Graph<'_>, way: &Way) -> bool {
    way.through.first().is_some_and(|value| matches!(graph.kind(*value), Kind::Read { .. }))
}

/// The host of a URL that comes this way.
pub(super) fn host_of_way(graph: &Graph<'_>, way: &Way, own: Option<&Provider>) -> Host {
    match graph.kind(way.origin) {
        Kind::Absent(_) => Host::Own,
        Kind::Text(text) if !way.in_text => of_text(text, own),
        _ => Host::Unknown,
    }
}

/// The part of a URL that decides the host.
pub(super) fn leading(graph: &Graph<'_>, url: ValueId) -> ValueId {
    first_part(graph, url).map_or(url, |first| leading(graph, first))
}

/// What stands in front of a text that is put together, when that decides the host.
fn first_part(graph: &Graph<'_>, url: ValueId) -> Option<ValueId> {
    match graph.kind(url) {
        Kind::Concat(parts) => match &parts[..] {
            [first, ..] if graph.text(*first).is_none() => Some(*first),
            [first, second, ..] if graph.text(*first).is_some_and(|text| text.ends_with("://")) => Some(*second),
            _ => None,
        },
        Kind::Derived { from, .. } => first_part(graph, *from),
        Kind::Call { .. } => graph.flow(url.file).cut_from(url),
        // A host and its port, or servers that stand in for each other.
        Kind::List(parts) => parts.first().copied(),
        _ => None,
    }
}

/// The literal beginning of a text that is put together, when it holds the whole host.
fn beginning(graph: &Graph<'_>, url: ValueId) -> Option<String> {
    match graph.kind(url) {
        Kind::Concat(parts) => {
            let first = graph.text(*parts.first()?)?;
            let (_, rest) = first.split_once("://")?;
            rest.contains('/').then(|| first.to_owned())
        }
        Kind::Derived { from, .. } => beginning(graph, *from),
        _ => None,
    }
}

fn of_text(url: &str, own: Option<&Provider>) -> Host {
    // A server that people run themselves is at home unless an address says otherwise.
    let url = match recognise::address(url) {
        Some(address) if own.is_some_and(|own| own.local) => match address.host {
            Some(host) => host,
            None => return Host::Local,
        },
        _ => url,
    };
    let Some(host) = host_name(url) else {
        // Where no company runs the server, one word is its name in the network of whoever wrote it.
        let nobodys = own.is_some_and(|own| own.hosts.is_empty());
        return if nobodys && is_word(url) { Host::Local } else { Host::Unknown };
    };
    if recognise::is_local(&host) || recognise::is_container(url) {
        return Host::Local;
    }
    let belongs =
        |suffix: &String| host == *suffix || host.strip_suffix(suffix.as_str()).is_some_and(|rest| rest.ends_with('.'));
    match own {
        Some(own) if own.hosts.iter().any(belongs) => Host::Own,
        _ => Host::Other(host),
    }
}

/// The host of a URL, or of a bare `host:port`.
fn host_name(url: &str) -> Option<String> {
    let (scheme, rest) = url.split_once("://").map_or((None, url), |(scheme, rest)| (Some(scheme), rest));
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?;
    let host = match host.strip_prefix('[') {
        Some(v6) => v6.split(']').next()?,
        None => host.split(':').next()?,
    };
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b':' | b'_');
    let looks = scheme.is_some() || host.contains('.') || host == "localhost";
    (looks && !host.is_empty() && host.bytes().all(plain)).then(|| host.to_ascii_lowercase())
}

/// Whether a text is one word, as names of machines are, maybe with a port.
fn is_word(text: &str) -> bool {
    let word = text.split(':').next().unwrap_or_default();
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
}

/// The host that a builder is told by another method of the same chain, before or after.
pub(super) fn of_chain(flow: &Flow, client: &Client, receiver: Option<ValueId>, result: ValueId) -> Option<ValueId> {
    if client.base_url_methods.is_empty() {
        return None;
    }
    let chooses = |path: &str| {
        let name = path.rsplit([':', '.']).next().unwrap_or_default();
        client.base_url_methods.iter().any(|method| method == name)
    };
    let mut at = receiver;
    while let Some(value) = at {
        at = match flow.kind(value) {
            Kind::Call { callee: Some(path), args, .. } if chooses(path) => return args.first().map(|arg| arg.value),
            Kind::Call { receiver, .. } => *receiver,
            Kind::Derived { from, .. } => Some(*from),
            _ => None,
        };
    }
    later(flow, result, &chooses)
}

/// Calls made on `result`, or on what those give. Values are numbered in the order in which they are made.
fn later(flow: &Flow, result: ValueId, chooses: &impl Fn(&str) -> bool) -> Option<ValueId> {
    let mut chain = vec![result];
    for (index, value) in flow.values.iter().enumerate().skip(result.index() + 1) {
        let id = ValueId::new(flow.file, index);
        match &value.kind {
            Kind::Call { callee, receiver: Some(receiver), args, .. } if chain.contains(receiver) => {
                if callee.as_deref().is_some_and(chooses) {
                    return args.first().map(|arg| arg.value);
                }
                chain.push(id);
            }
            Kind::Derived { from, .. } if chain.contains(from) => chain.push(id),
            _ => {}
        }
    }
    None
}

/// Whether an argument of this name may say where requests go.
pub(super) fn is_of_host(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    ["url", "base", "host", "endpoint", "server", "client"].iter().any(|word| lower.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn local_hosts_of_every_spelling_are_local() {
        for url in [
            "http://localhost:8000/v1",
            "http://127.0.0.1",
            "http://[::1]:80",
            "http://0.0.0.0:1",
            "http://10.1.2.3/",
            "http://192.168.1.5:11434",
            "http://ollama:11434/v1",
            "https://llm.internal/v1",
            "http://box.local",
            "http://host.docker.internal:1234/v1",
            "localhost:8080",
            "http://172.20.0.4",
        ] {
            assert_eq!(of_text(url, None), Host::Local, "{url}");
        }
    }

    #[test]
    fn public_hosts_are_not_local() {
        for url in ["https://openrouter.ai/api/v1", "https://8.8.8.8/", "https://localhost.example.com/"] {
            assert!(matches!(of_text(url, None), Host::Other(_)), "{url}");
        }
        assert_eq!(of_text("eu", None), Host::Unknown);
    }
}
