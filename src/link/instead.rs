//! What takes the place of a credential that a client is not given, or of one that is never sent.
//!
//! ```python
//! App(client=WebClient(), oauth_settings=settings)     # the framework brings a token for each request
//! WebClient().oauth_v2_access(client_id=a, client_secret=b, code=c)     # needs none
//! OpenAI(api_key="unused", default_headers={"Authorization": f"Token {token}"})     # sends the other one
//! ```

use super::Finder;
use crate::catalog::Client;
use crate::flow::{Arg, Kind, ValueId, last_name};

impl Finder<'_, '_, '_> {
    /// Something else takes the place of the credential, or of everything that is known about the client.
    pub(super) fn stands_in(&self, client: &Client, args: &[Arg]) -> bool {
        let takes_place = |arg: &Arg| {
            is_named(&client.other_credentials, arg)
                || is_named(&client.transports, arg)
                || is_named(&client.headers, arg) && self.holds_credential(arg.value)
        };
        args.iter().any(|arg| !self.is_absent(arg) && takes_place(arg))
    }

    /// A switch that is off is no other credential.
    fn is_absent(&self, arg: &Arg) -> bool {
        matches!(self.facts.kind(arg.value), Kind::Absent(_) | Kind::Bool(false))
    }

    /// Whether one of these headers is one that a credential belongs in.
    fn holds_credential(&self, headers: ValueId) -> bool {
        let names = self.names_of_headers(headers);
        names.iter().any(|name| self.facts.knowledge.header(&name.to_lowercase()).is_some())
    }

    /// Whether a client that was built without a credential is used only where it needs none of its own: by methods that
    /// take none, by calls that are given one, by a framework that brings one.
    pub(super) fn is_used_without(&self, client: &Client, result: ValueId) -> bool {
        let flow = self.flow();
        let is_it = |value: ValueId| flow.plain(value) == result;
        let mut uses = flow.calls_with(result).filter_map(|call| match flow.kind(call) {
            Kind::Call { callee, receiver, target, args } => {
                let on_it = receiver.is_some_and(is_it);
                let with_it = args.iter().find(|arg| is_it(arg.value));
                let method = || match target.map(|target| flow.kind(target)) {
                    Some(Kind::Field { name, .. }) => Some(&**name),
                    _ => callee.as_deref().map(last_name),
                };
                match (on_it, with_it) {
                    (true, _) => Some(
                        method().is_some_and(|method| client.open_methods.iter().any(|open| open == method))
                            || args.iter().any(|arg| is_named(&client.params, arg) && !self.is_absent(arg)),
                    ),
                    (false, Some(arg)) => {
                        Some(callee.as_deref().is_some_and(|callee| self.brings_one(callee, arg, args)))
                    }
                    _ => None,
                }
            }
            _ => None,
        });
        uses.next().is_some_and(|first| first && uses.all(|without| without))
    }

    /// Whether a client of the catalogue gives another one that it is handed a credential, from where other arguments say.
    fn brings_one(&self, callee: &str, handed: &Arg, args: &[Arg]) -> bool {
        let Some(client) = self.facts.knowledge.client(self.flow().language, callee) else { return false };
        let says_where = |arg: &Arg| arg.name != handed.name && is_named(&client.other_credentials, arg);
        is_named(&client.lends, handed) && args.iter().any(|arg| says_where(arg) && !self.is_absent(arg))
    }
}

fn is_named(names: &[String], arg: &Arg) -> bool {
    arg.name.as_deref().is_some_and(|name| names.iter().any(|other| other == name))
}
