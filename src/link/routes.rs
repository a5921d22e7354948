//! To whom a gateway passes a request on: what stands in front of the name of a model says so.
//!
//! ```python
//! litellm.completion(model="groq/llama-3.1-8b-instant", api_key=key)  # a key of Groq belongs here
//! init_chat_model("groq:llama-3.1-8b-instant")  # and this builds a client of Groq
//! ```

use super::{Finder, Taker};
use crate::catalog::{Built, Client, Provider};
use crate::flow::{Arg, Call, Start, ValueId, positional};

/// The argument that names a model.
pub(super) fn model_of<'a>(client: &Client, args: &'a [Arg]) -> Option<&'a Arg> {
    let named = client.models.iter().find_map(|param| args.iter().find(|arg| arg.name.as_deref() == Some(param)));
    named.or_else(|| client.model_position.and_then(|index| positional(args, index)))
}

impl<'a> Finder<'_, 'a, '_> {
    /// The client that a call builds in truth, where all that may ask for one asks for the same.
    pub(super) fn built(&self, client: &'a Client, args: &[Arg]) -> Option<&'a Client> {
        let named = |names: &[String]| {
            let is_it = |arg: &&Arg| arg.name.as_deref().is_some_and(|name| names.iter().any(|it| it == name));
            args.iter().find(is_it)
        };
        let asks = match named(&client.routers) {
            Some(arg) => {
                self.asked_for(client, arg.value, |built, text| built.routes.iter().any(|route| route == text))
            }
            None => self.asked_for(client, model_of(client, args)?.value, |built, model| match model.split_once(':') {
                Some((route, _)) => built.routes.iter().any(|known| known == route),
                None => built.begins.iter().any(|begins| model.starts_with(begins.as_str())),
            }),
        };
        self.facts.knowledge.client(client.language, &asks?.client)
    }

    /// The one of a client's that all texts ask for which a value may be.
    fn asked_for(&self, client: &'a Client, value: ValueId, asks: impl Fn(&Built, &str) -> bool) -> Option<&'a Built> {
        let graph = &self.facts.graph;
        let (ways, _) = graph.ways(Start { value, entry: None, facts: graph.facts_at(self.at), calls: &[] });
        let mut found = ways.iter().map(|way| {
            let text = graph.text(way.origin).filter(|_| !way.in_text)?;
            client.builds.iter().find(|built| asks(built, text))
        });
        let first = found.next()??;
        found.all(|other| other.is_some_and(|other| std::ptr::eq(first, other))).then_some(first)
    }

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
