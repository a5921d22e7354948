//! Headers that somebody else has put together: a function, another file, or whoever calls.

use rustc_hash::FxHashSet;

use super::callers::Asking;
use super::{Finder, Goes, Taker, host};
use crate::facts::{Host, Sink};
use crate::flow::{Call, EventKind, Graph, Kind, Name, OpenEnd, Start, ValueId, Way};

/// So many calls hand headers on, one within the other.
const DEEPEST: usize = 3;
/// So many callers are asked for the names of their headers.
const MOST: usize = 32;

impl<'a> Finder<'_, 'a, '_> {
    /// The headers of a mapping that is sent.
    pub(super) fn headers(&self, value: ValueId, url: Option<ValueId>) -> Vec<Taker<'a>> {
        let knowledge = self.facts.knowledge;
        let taker = |key: Name| {
            let header = knowledge.header(&key.to_lowercase())?;
            Some(Taker { entry: Some(format!("[{key}").into()), ..self.header_named(&header.name, value, url) })
        };
        self.names_of_headers(value).into_iter().filter_map(taker).collect()
    }

    pub(super) fn header_named(&self, name: &'a str, value: ValueId, url: Option<ValueId>) -> Taker<'a> {
        let goes = url.map_or(Goes::Unknown, |url| Goes::To(url, None));
        Taker { sink: Sink::Header { name }, at: self.event().span, value: Some(value), entry: None, goes, model: None }
    }

    /// Where requests are sent to which something of the project adds a header that a call has made.
    pub(super) fn signed_host(&self, taker: &Taker<'a>, calls: &[Call]) -> Host {
        let graph = &self.facts.graph;
        let is_header = matches!(taker.sink, Sink::Header { .. });
        let url = calls
            .iter()
            .filter(|_| is_header)
            .find_map(|call| graph.flow(call.file).signed.get(&made_by(graph, *call)?));
        url.map_or(Host::Unknown, |url| host::by_itself(graph, *url))
    }

    /// Where the requests of a session are sent that a function has given headers and hands to whoever calls it, where they
    /// all go to one host.
    pub(super) fn session_host(&self, taker: &Taker<'a>, asking: &mut Asking<'_>) -> Host {
        let (graph, flow) = (&self.facts.graph, self.flow());
        let session = flow.sessions.given.get(&self.at.event).filter(|_| matches!(taker.sink, Sink::Header { .. }));
        let (Some(session), Some(function)) = (session, self.event().function) else { return Host::Unknown };
        let gives = |value: ValueId| flow.plain(value) == flow.plain(*session);
        if !flow.functions[function.index()].exits.iter().any(|exit| gives(exit.value)) {
            return Host::Unknown;
        }
        let end = OpenEnd::Function(function);
        asking.open.insert(end);
        let callers = graph.callers(end);
        let program = callers.iter().filter(|call| !graph.event(**call).in_test).take(MOST);
        host::only(program.flat_map(|call| {
            let (flow, made) = (graph.flow(call.file), made_by(graph, *call));
            let asked = flow.sessions.asked.iter().filter(move |(session, _)| Some(flow.plain(*session)) == made);
            asked.map(|(_, url)| host::by_itself(graph, *url))
        }))
    }

    /// The keys of the mappings that a value may be, also of those that callers bring, in order.
    pub(super) fn names_of_headers(&self, value: ValueId) -> Vec<Name> {
        let mut names: Vec<Name> = Vec::new();
        self.each_way(value, |way, calls| {
            names.extend(self.keys_of(way.origin, calls, DEEPEST));
            true
        });
        names.sort_unstable();
        names.dedup();
        names
    }

    /// Looks at the ways of a value, also of what callers bring, for as long as more are wanted.
    pub(super) fn each_way(&self, value: ValueId, mut look: impl FnMut(&Way, &[Call]) -> bool) {
        let graph = &self.facts.graph;
        let mut asked: FxHashSet<Call> = FxHashSet::default();
        let mut waiting: Vec<Vec<Call>> = vec![Vec::new()];
        while let Some(calls) = waiting.pop() {
            let facts = if calls.is_empty() { graph.facts_at(self.at) } else { graph.facts_within(self.at) };
            let (ways, open) = graph.ways(Start { value, entry: None, facts, calls: &calls });
            let mut wanted = true;
            for way in &ways {
                wanted &= look(way, &calls);
            }
            if !wanted {
                return;
            }
            let callers = open.iter().flat_map(|end| graph.callers_of_kin(self.at, *end, MOST));
            for call in callers.filter(|_| calls.len() < DEEPEST) {
                if asked.len() < MOST && asked.insert(call) {
                    waiting.push(calls.iter().copied().chain([call]).collect());
                }
            }
        }
    }

    /// The keys of a mapping, and of those that it has further entries from.
    fn keys_of(&self, mapping: ValueId, calls: &[Call], depth: usize) -> Vec<Name> {
        let graph = &self.facts.graph;
        let Kind::Dict { entries, under, .. } = self.facts.kind(mapping) else { return Vec::new() };
        let mut names: Vec<Name> = entries.iter().filter_map(|(key, _)| graph.text(*key)).map(Name::from).collect();
        if let (Some(value), Some(depth)) = (*under, depth.checked_sub(1)) {
            let (below, _) = graph.ways(Start { value, entry: None, facts: [].into(), calls });
            names.extend(below.iter().flat_map(|way| self.keys_of(way.origin, calls, depth)));
        }
        names
    }
}

/// What a call gives.
fn made_by(graph: &Graph<'_>, call: Call) -> Option<ValueId> {
    match graph.event(call).kind {
        EventKind::Call { result, .. } | EventKind::Invoke { result } => Some(graph.flow(call.file).plain(result)),
        _ => None,
    }
}
