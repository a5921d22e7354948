//! What is done where a variable is not set, and whether whoever runs the program is told of it.

use crate::catalog::{ClientKind, Outcome, Phase};
use crate::diagnostic::{Finding, Intent};
use crate::facts::{Delivery, Facts, Host, Sink};
use crate::flow::{Absence, Call, Event, EventKind, Kind, States, ValueId, Way};
use crate::source::Location;

use super::story::{self, Missing};

/// Where somebody has written `None` for when a read stops because its variable is unset: in a handler.
pub fn handled(facts: &Facts<'_>, way: &Way) -> Option<Location> {
    let is_written = |value: &&ValueId| matches!(facts.kind(**value), Kind::Absent(Absence::Written));
    let written = way.through.iter().find(is_written).filter(|_| story::variable(facts, way).is_some())?;
    let read = story::read(facts, way)?;
    let flow = facts.units[read.file.0 as usize].flow;
    let stops = |kind: &Kind| matches!(kind, Kind::Read { stops: true, .. } | Kind::Lookup { stops: true, .. });
    let is_it = flow.values.iter().any(|value| value.span == read.span && stops(&value.kind));
    is_it.then(|| facts.graph.place(*written))
}

/// Where somebody has written the `None` that a client is given when a variable is unset.
pub fn given(facts: &Facts<'_>, delivery: &Delivery<'_>, way: &Way) -> Option<Location> {
    let is_built = matches!(&delivery.sink, Sink::Client { client, .. } if client.kind != ClientKind::Attribute);
    handled(facts, way).filter(|_| is_built && !way.in_text)
}

/// Adds where a variable may be unset to the story of a finding: its read, or what is written for when that stops.
#[must_use]
pub fn with_beginning(finding: Finding, facts: &Facts<'_>, delivery: &Delivery<'_>, way: &Way, name: &str) -> Finding {
    match handled(facts, way) {
        Some(written) => {
            let finding = finding.caused_at(written).about(Some(name));
            let finding = finding.step(written, format!("`None` is written here, for when `{name}` is unset"));
            story::with_calls(finding, facts, delivery)
        }
        None => story::with_beginning(finding, facts, delivery, way, &format!("`{name}` may be unset here")),
    }
}

/// Why nobody has to be told where a variable is unset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// It is used without a credential by choice.
    ByChoice,
    /// It keeps the credential that it has.
    Keeps,
    /// Nothing is known of what happens then.
    Unknown,
    /// The SDK stops before anything is sent, and names the variable.
    BySdk,
}

/// Whether the SDK stops when it is built and names the variable, or needs none, or nothing is known of it.
pub fn is_told(facts: &Facts<'_>, delivery: &Delivery<'_>, way: &Way, name: &str) -> bool {
    told(facts, delivery, way, name).is_some()
}

/// Why nobody has to be told that a variable is unset; nothing where somebody has to.
pub fn told(facts: &Facts<'_>, delivery: &Delivery<'_>, way: &Way, name: &str) -> Option<Told> {
    let Sink::Client { client, behaviours, .. } = &delivery.sink else {
        return (story::needs_none(delivery) && !way.in_text).then_some(Told::ByChoice);
    };
    // Whoever may be used without a key is, by choice; not so a server that the program names itself.
    // Who logs in only where there is a user asks for both with one question.
    let logs_in = || story::is_login(delivery) && (!client.insists || is_user_asked(facts, delivery));
    let needs_none = story::needs_none(delivery) && !matches!(delivery.host, Host::Other(_));
    let at_once = if behaviours.is_empty() {
        Some(Told::Unknown)
    } else if client.keeps {
        // A copy that is given nothing keeps the key that there was.
        Some(Told::Keeps)
    } else {
        (needs_none || logs_in()).then_some(Told::ByChoice)
    };
    if at_once.is_some() || way.in_text {
        return at_once;
    }
    // What is only set is built by nobody: it is told of when it is used, before anything is sent.
    let in_time = |outcome: &Outcome| match outcome.phase {
        Phase::Construction => true,
        Phase::Request => story::only_sets(client) && outcome.sends.is_none(),
        Phase::Never => false,
    };
    // `getenv("X") or getenv("OTHER")`: whoever has set neither is told of one of them.
    let is_beside = |named: &String| {
        way.fallback && way.instead_of.iter().any(|missing| matches!(facts.kind(*missing), Kind::Variable(it) | Kind::Read { name: it, .. } if **it == **named))
    };
    let names =
        |outcome: &Outcome| in_time(outcome) && outcome.names.iter().any(|named| named == name || is_beside(named));
    let outcomes = story::outcomes(delivery, Missing::None);
    let known = outcomes.iter().flatten();
    if !known.clone().all(|outcome| names(outcome)) {
        return None;
    }
    Some(if known.count() == 0 { Told::Unknown } else { Told::BySdk })
}

/// Whether the program has asked for what stands before the password, the user: both are there, or none is.
fn is_user_asked(facts: &Facts<'_>, delivery: &Delivery<'_>) -> bool {
    let EventKind::Call { args, .. } = &delivery.event.kind else { return true };
    let Some(user) = args.first().filter(|arg| !arg.spread) else { return true };
    let is_it = |(_, event): &(Call, &Event)| std::ptr::eq(*event, delivery.event);
    let Some((at, _)) = facts.units[delivery.home].events().find(is_it) else { return true };
    let stops =
        |way: &Way| way.through.iter().any(|value| matches!(facts.kind(*value), Kind::Read { stops: true, .. }));
    let is_asked = |way: &Way| match facts.origin(way) {
        Kind::Variable(_) => !way.states.may_be(States::ABSENT) && !stops(way),
        Kind::Text(_) => false,
        // Somebody else may have.
        _ => true,
    };
    facts.ways_by(at, user.value, &delivery.calls).iter().any(is_asked)
}

/// Whether the program asks for the variable once more, where the SDK itself would not stop.
pub fn is_asked(facts: &Facts<'_>, delivery: &Delivery<'_>, way: &Way) -> bool {
    !story::stops_when_built(delivery, Missing::None) && story::is_asked_again(facts, delivery, way)
}

/// A read that may be made to stop.
pub struct Stopping<'f> {
    /// Where it stands.
    pub at: Location,
    /// All variables that are read there, the one that is spoken of first.
    pub names: Vec<&'f str>,
}

impl Stopping<'_> {
    /// What should change.
    pub fn intent(&self) -> Intent {
        Intent::StopWhenUnset { at: self.at.span, name: self.names.join(" or ") }
    }

    /// Whether nothing else is read there, which the program may do without.
    pub fn is_one(&self) -> bool {
        self.names.len() == 1
    }
}

/// The read of a variable, where the program may as well stop there. Not where it is done in any case, and what is read is used
/// only where something else has been asked: another branch needs none.
pub fn stopping<'f>(facts: &'f Facts<'_>, delivery: &Delivery<'_>, way: &Way) -> Option<Stopping<'f>> {
    let name = story::variable(facts, way)?;
    let at = story::read(facts, way)?;
    let flow = facts.units[at.file.0 as usize].flow;
    let reads = || flow.events.iter().filter(|event| event.span == at.span);
    let read_there = reads().filter_map(|event| match &event.kind {
        EventKind::ReadVariable { name, .. } => Some(&**name),
        _ => None,
    });
    let mut names = vec![name];
    let mut is_named = false;
    for other in read_there {
        is_named |= other == name;
        if !names.contains(&other) {
            names.push(other);
        }
    }
    let is_first = reads().any(|event| event.function.is_none());
    // Of several, the first that is set may do.
    let is_needed = || names.len() == 1 || !story::is_tested(facts, way);
    let is_free = is_named
        && is_needed()
        && story::may_stop_in(facts, way, at.file)
        && !(is_first && is_for_a_branch(facts, delivery, way));
    is_free.then_some(Stopping { at, names })
}

/// Whether something else is asked in a function before a credential is used there.
fn is_for_a_branch(facts: &Facts<'_>, delivery: &Delivery<'_>, way: &Way) -> bool {
    let calls = delivery.calls.iter().map(|call| (facts.graph.flow(call.file), facts.graph.event(*call)));
    let places = std::iter::once((facts.home(delivery).flow, delivery.event)).chain(calls);
    let own = story::variable(facts, way);
    let is_other = |value: ValueId| match facts.kind(value) {
        Kind::Variable(name) | Kind::Read { name, .. } => Some(&**name) != own,
        _ => !way.passes(value),
    };
    places
        .filter(|(_, event)| event.function.is_some())
        .any(|(flow, event)| flow.asked_before(event).into_iter().any(is_other))
}
