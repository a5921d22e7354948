//! To whom a gateway passes a request on: what stands in front of the name of a model says so.
//!
//! ```python
//! litellm.completion(model="groq/llama-3.1-8b-instant", api_key=key)  # a key of Groq belongs here
//! ```

use super::{Finder, Taker};
use crate::catalog::{Client, Provider};
use crate::flow::{Arg, Call, Start, positional};

/// The argument that names a model.
pub(super) fn model_of<'a>(client: &Client, args: &'a [Arg]) -> Option<&'a Arg> {
    let named = client.models.iter().find_map(|param| args.iter().find(|arg| arg.name.as_deref() == Some(param)));
    named.or_else(|| client.model_position.and_then(|index| positional(args, index)))
}

impl<'a> Finder<'_, 'a, '_> {
    /// To whom what takes a credential passes it on, where all models that it may be asked for are the same one's.
    pub(super) fn routed(&self, taker: &Taker<'a>, calls: &[Call]) -> Option<&'a Provider> {
        let (graph, value) = (&self.facts.graph, taker.model?);
        let facts = if calls.is_empty() { graph.facts_at(self.at) } else { graph.facts_within(self.at) };
        let (ways, _) = graph.ways(Start { value, entry: None, facts, calls });
        let mut owners = ways.iter().map(|way| {
            let (route, _) = graph.text(way.origin).filter(|_| !way.in_text)?.split_once('/')?;
            let mut providers = self.facts.knowledge.rows.providers.iter();
            providers.find(|provider| provider.routes.iter().any(|known| known == route))
        });
        let first = owners.next()??;
        owners.all(|owner| owner.is_some_and(|owner| owner.id == first.id)).then_some(first)
    }
}
