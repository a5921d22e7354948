//! What building a client makes sure of: where its variable is not set, the SDK stops and says so. And what is asked right
//! behind one that says nothing: nobody has used it by then.
//!
//! ```python
//! client = OpenAI(api_key=KEY)        # built with an empty text, too
//! if not KEY:
//!     raise ValueError("KEY is not set")
//! ```

use super::Builder;
use super::branch::Branch;
use crate::catalog::{Behaviour, Client, ClientKind, Outcome, Phase};
use crate::flow::{Arg, Event, EventKind, Fact, Kind, States, positional};

/// So many fields are set behind the building of a client, before somebody asks.
const MOST_FIELDS: usize = 8;

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

    /// The other branches have left: where nothing has happened between the building of a client and the condition, and that
    /// is built with an empty text, it is as good as built behind it. One that is built with nothing at all comes too early.
    pub(super) fn checks_what_was_built(&mut self, branch: &Branch) {
        let before = &self.flow.events[..branch.events];
        let is_kept = |event: &&Event| matches!(event.kind, EventKind::SetField { .. });
        let at = branch.events - before.iter().rev().take(MOST_FIELDS).take_while(is_kept).count();
        let Some(built) = at.checked_sub(1).map(|at| &before[at]).filter(|it| it.function == self.function) else {
            return;
        };
        let EventKind::Call { callee, .. } = &built.kind else { return };
        let client = self.knowledge.client(self.language, callee);
        if !client.is_some_and(|it| it.kind == ClientKind::Constructor && is_built_with_empty(it)) {
            return;
        }
        let known = self.known_by(branch);
        let filled = known.iter().filter(|(_, states)| !states.may_be(States::EMPTY));
        let filled = filled.map(|(value, _)| (*value, !States::EMPTY));
        let facts: Vec<Fact> = built.facts.iter().copied().chain(filled).collect();
        self.flow.events[at - 1].facts = facts.into();
    }
}

/// Whether a client is built with an empty text, which would not do for a request; versions that stop say what is missing.
fn is_built_with_empty(client: &Client) -> bool {
    let is_built = |it: &Outcome| it.phase != Phase::Construction;
    let is_known = |it: &Outcome| is_built(it) || !it.names.is_empty();
    let mut outcomes = client.behaviours.iter().map(|it: &Behaviour| it.empty.as_ref());
    outcomes.clone().flatten().any(is_built) && outcomes.all(|it| it.is_some_and(is_known))
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
