//! What building a client makes sure of: where its variable is not set, the SDK stops and says so.

use super::Builder;
use crate::catalog::{Client, ClientKind, Outcome, Phase};
use crate::flow::{Arg, Kind, States, positional};

impl Builder<'_> {
    /// A client was built: what it was given is there, if in all versions it would have stopped otherwise and named the
    /// variable that it was given, and no other one could have stood in.
    pub(super) fn has_built(&mut self, client: &Client, args: &[Arg]) {
        let is_named = |names: &[String], arg: &Arg| names.iter().any(|name| arg.name.as_deref() == Some(name));
        let is_other = |arg: &Arg| arg.spread || is_named(&client.other_credentials, arg);
        if client.kind != ClientKind::Constructor || args.iter().any(is_other) {
            return;
        }
        let by_name = args.iter().find(|arg| is_named(&client.params, arg));
        let Some(key) = by_name.or_else(|| positional(args, client.position?)).map(|arg| arg.value) else { return };
        if let Kind::Read { name, .. } = self.flow.kind(self.flow.plain(key))
            && stops_without(client, name)
        {
            self.assume_states(key, States::PRESENT);
        }
    }
}

/// Whether a client stops when it is built with nothing and this variable is not set, and names it then.
fn stops_without(client: &Client, variable: &str) -> bool {
    let names =
        |outcome: &Outcome| outcome.phase == Phase::Construction && outcome.names.iter().any(|name| name == variable);
    !client.behaviours.is_empty()
        && client
            .behaviours
            .iter()
            .all(|it| it.none.as_ref().is_some_and(names) && it.reads.iter().all(|read| read == variable))
}
