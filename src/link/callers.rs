//! A host that callers choose: each is asked, and where all send to the same kind of host, that is where a credential
//! goes that the function itself has.
//!
//! ```python
//! def connect(url):
//!     return OpenAI(base_url=url, api_key="YOUR_API_KEY")
//!
//! connect("https://llm.example.com/v1")
//! ```

use rustc_hash::FxHashSet;

use super::chase::DEEPEST;
use super::{Finder, host};
use crate::catalog::Client;
use crate::facts::Host;
use crate::flow::{Call, OpenEnd, Start, ValueId};

/// So many hosts are looked for, for one place that takes a credential.
const MOST: usize = 48;
/// What has more callers is everybody's.
const MOST_CALLERS: usize = 16;

/// What comes of asking callers for what one place takes.
pub(super) struct Asking<'o> {
    /// The functions and types that hand something on: whoever mentions one may bring it.
    pub(super) open: &'o mut FxHashSet<OpenEnd>,
    /// So many hosts may still be looked for.
    left: usize,
}

impl<'o> Asking<'o> {
    pub(super) fn new(open: &'o mut FxHashSet<OpenEnd>) -> Self {
        Self { open, left: MOST }
    }
}

impl Finder<'_, '_, '_> {
    /// The host of a URL, and where whoever calls chooses it.
    pub(super) fn host_of(&self, url: ValueId, client: Option<&Client>, calls: &[Call]) -> (Host, Vec<OpenEnd>) {
        let graph = &self.facts.graph;
        let own = client.and_then(|client| self.facts.knowledge.provider(&client.provider));
        let facts = if calls.is_empty() { graph.facts_at(self.at) } else { graph.facts_within(self.at) };
        host::of_url(graph, &Start { value: url, entry: None, facts, calls }, own)
    }

    /// A host that has been looked for; where nobody can tell it without its callers, what those choose.
    pub(super) fn chosen(
        &self,
        (host, ends): (Host, Vec<OpenEnd>),
        url: ValueId,
        client: Option<&Client>,
        calls: &[Call],
        asking: &mut Asking<'_>,
    ) -> Host {
        let Some(end) = ends.first().filter(|_| host == Host::Unknown && calls.len() < DEEPEST) else { return host };
        asking.open.insert(*end);
        let callers = self.facts.graph.all_callers(self.at, *end, MOST_CALLERS);
        let mut agreed = None;
        for call in callers.into_iter().flatten().filter(|call| self.counts(*call)) {
            if asking.left == 0 {
                return Host::Unknown;
            }
            asking.left -= 1;
            let calls: Vec<Call> = calls.iter().copied().chain([call]).collect();
            let found = self.host_of(url, client, &calls);
            let host = self.chosen(found, url, client, &calls, asking);
            match agreed.take().map_or(host.clone(), |known| both(known, host, client.is_some())) {
                Host::Unknown => return Host::Unknown,
                known => agreed = Some(known),
            }
        }
        agreed.unwrap_or(Host::Unknown)
    }

    /// What tests call says nothing of the program.
    fn counts(&self, call: Call) -> bool {
        self.event().in_test || !self.facts.graph.event(call).in_test
    }
}

/// The host of a credential that is sent to one or the other. `is_client`: a client has hosts of its own, and which of the
/// others it is makes no difference.
fn both(one: Host, other: Host, is_client: bool) -> Host {
    match (one, other) {
        (Host::Other(one), Host::Other(other)) if is_client => Host::Other(one.min(other)),
        (one, other) if one == other => one,
        _ => Host::Unknown,
    }
}
