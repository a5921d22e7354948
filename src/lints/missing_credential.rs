//! # What it does
//! Reports a client, setter or header that is given no key: a written `None`, an empty text, or an argument left out
//! where the SDK reads no variable by itself.
//!
//! # Why is this bad
//! The program cannot authenticate. Some SDKs say so when the client is built, and often name another variable than
//! the one you know; others send the first request without a key and answer with a 401 far from the cause.
//!
//! # Example
//! ```python
//! import cohere
//!
//! client = cohere.ClientV2(api_key=None)
//! ```
//!
//! # Use instead
//! ```python
//! import os
//! import cohere
//!
//! client = cohere.ClientV2(api_key=os.environ["COHERE_API_KEY"])
//! ```

use crate::catalog::{ClientKind, Phase};
use crate::diagnostic::{Applicability, Finding, Intent, Level};
use crate::facts::{Delivery, Facts, Host, Sink};
use crate::flow::{Absence, EventKind, Kind, Way};
use crate::lint::shape::{Shape, shape};
use crate::lint::run_time::run_time;
use crate::lint::shared::Passages;
use crate::lint::story::{self, Missing};
use crate::lint::unset;
use crate::lint::variable::{fix_variable, set_outside};

/// The lint's name.
pub(super) const ID: &str = "missing-credential";

/// Reports credentials that are certainly missing.
pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let deliveries = facts.deliveries.iter().filter(|delivery| !delivery.in_test);
    let passages = Passages::default();
    deliveries
        .filter_map(|delivery| {
            if delivery.left_out {
                left_out(facts, delivery)
            } else {
                let written = given(facts, delivery, &passages).or_else(|| by_default(facts, delivery));
                written.or_else(|| when_unset(facts, delivery))
            }
        })
        .collect()
}

/// A constructor without its argument, of an SDK that reads nothing and needs a key.
fn left_out(facts: &Facts<'_>, delivery: &Delivery<'_>) -> Option<Finding> {
    let Sink::Client { client, behaviours, .. } = &delivery.sink else { return None };
    let needs = |behaviour: &&crate::catalog::Behaviour| {
        behaviour.reads.is_empty() && behaviour.absent.as_ref().is_some_and(|outcome| outcome.phase != Phase::Never)
    };
    let fails = client.kind == ClientKind::Constructor && !story::needs_none(delivery) && behaviours.iter().all(needs);
    if !fails || behaviours.is_empty() || !matters(delivery, Missing::LeftOut) {
        return None;
    }
    let param = client.params.first()?;
    let message = format!("{} is built without `{param}`, and reads no variable by itself", story::sink_name(delivery));
    let finding = Finding::new(ID, Level::Deny, facts.birth(delivery), message)
        .says(format!("`{param}` is left out"));
    Some(advised(finding, facts, delivery, Missing::LeftOut))
}

/// An argument, header or variable that is nothing.
fn given(facts: &Facts<'_>, delivery: &Delivery<'_>, passages: &Passages) -> Option<Finding> {
    let (way, missing) = delivery.ways.iter().find_map(|way| Some((way, missing(facts, delivery, way)?)))?;
    if is_chosen(delivery, missing) || !matters(delivery, missing) || is_set_elsewhere(facts, delivery) {
        return None;
    }
    let what = if missing == Missing::None { "`None`" } else { "an empty text" };
    let sometimes = is_answer_among_others(facts, delivery, way);
    let perhaps = sometimes || is_chosen_among_others(facts, way);
    let (is, level) = if perhaps { ("may be given", Level::Warn) } else { ("is given", Level::Deny) };
    let noun = story::noun(delivery);
    let message = format!("{} {is} {what} where a {noun} belongs", story::sink_name(delivery));
    let says = if perhaps { format!("may be no {noun}") } else { format!("no {noun}") };
    let mut finding = Finding::new(ID, level, facts.birth(delivery), message).says(says);
    finding = story::with_beginning(finding, facts, delivery, way, &beginning(facts, way, what));
    let replaceable =
        !matches!(delivery.sink, Sink::Variable { .. } | Sink::Header { .. } | Sink::Address { .. }) && !way.in_text && !sometimes && story::is_for_one(facts, way) && !story::is_given_otherwise(facts, way) && !story::is_inherited(facts, way);
    if let (true, Some(name)) = (replaceable, fix_variable(facts, delivery).filter(|name| !is_read_otherwise(facts, way, name)))
        && let Some(at) = passages.replaceable(facts, delivery, way)
    {
        let intent = Intent::ReadVariable { at: at.span, name };
        // Somebody has chosen it for one side of a condition, or for others beside this one.
        let is_meant = story::is_replaced_later(facts, way)
            || story::others_chosen(facts, way).next().is_some()
            || facts.graph.is_left_as_it_is(way);
        let applicability = if is_meant { Applicability::MaybeIncorrect } else { Applicability::MachineApplicable };
        finding = finding.fix_in(at.file, intent, applicability);
    }
    if sometimes {
        // It is not for this line to say where the function looks.
        let help = match asked_for(facts, way) {
            Some(name) => format!("stop where `{name}` is not found, and name it"),
            None => "stop there, and say what is missing".to_owned(),
        };
        return Some(noted(finding, delivery, missing).help(help));
    }
    Some(advised(finding, facts, delivery, missing))
}

/// What is said of where a way begins with nothing: a field that holds an empty text by default has none of its own.
fn beginning(facts: &Facts<'_>, way: &Way, what: &str) -> String {
    let at = story::beginning(facts, way);
    let text = facts.units[at.file.0 as usize].source.slice(at.span);
    let is_name = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if story::text(facts, way).is_some() && is_name { format!("{what} by default") } else { format!("{what} is written here") }
}

/// Whether there is nothing on one branch only: on another, something is given.
fn is_chosen_among_others(facts: &Facts<'_>, way: &Way) -> bool {
    story::others_chosen(facts, way).any(|other| !facts.graph.is_nothing(other))
}

/// Whether a condition chooses between this and a read of the variable: both sides would be alike.
fn is_read_otherwise(facts: &Facts<'_>, way: &Way, variable: &str) -> bool {
    let reads = |value| matches!(facts.kind(value), Kind::Read { name, .. } if **name == *variable);
    story::others_chosen(facts, way).any(reads)
}

/// A function that builds a client is called without the credential: its parameter's `None` counts as leaving it out.
fn by_default(facts: &Facts<'_>, delivery: &Delivery<'_>) -> Option<Finding> {
    let alone = delivery.ways.len() == 1;
    // What no call in sight gives a field, somebody may have put there before.
    let left_out = |way: &&Way| {
        matches!(facts.origin(way), Kind::Absent(Absence::Default)) && way.birth.map_or(alone, |birth| birth.left_out)
    };
    let way = delivery.ways.iter().find(left_out)?;
    let Sink::Client { behaviours, .. } = &delivery.sink else { return None };
    // Where the SDK reads its own variable then, all is well, unless it sends that to somebody else.
    let falls_back = |behaviour: &&crate::catalog::Behaviour| behaviour.none_falls_back && !behaviour.reads.is_empty();
    let elsewhere = matches!(delivery.host, Host::Other(_));
    let needs = |behaviour: &&crate::catalog::Behaviour| {
        let outcome = behaviour.none.as_ref().or(behaviour.absent.as_ref());
        outcome.is_some_and(|outcome| outcome.phase != Phase::Never || outcome.sends.is_some())
    };
    let may_lack = story::needs_none(delivery) || story::is_login(delivery);
    let is_fine = may_lack || behaviours.is_empty() || !elsewhere && behaviours.iter().any(falls_back);
    if is_fine || !behaviours.iter().all(needs) || !matters(delivery, Missing::None) || way.in_text {
        return None;
    }
    let (taker, noun) = (story::sink_name(delivery), story::noun(delivery));
    let message = format!("{taker} is given no {noun}: it is left out here, and its default is `None`");
    let finding = Finding::new(ID, Level::Deny, facts.birth(delivery), message).says(format!("no {noun}"));
    let finding = finding.step(facts.graph.place(way.origin), "the default is written here");
    Some(advised(story::with_calls(finding, facts, delivery), facts, delivery, Missing::None))
}

/// A read stops the program when its variable is unset, and whoever handles that has written `None` for the key.
fn when_unset(facts: &Facts<'_>, delivery: &Delivery<'_>) -> Option<Finding> {
    let is_it = |way: &&Way| {
        let is_told = |name| unset::is_told(facts, delivery, way, name) || unset::is_asked(facts, delivery, way);
        story::may_be_absent(way)
            && story::variable(facts, way).is_some_and(|name| !is_told(name))
            && unset::given(facts, delivery, way).is_some()
    };
    let way = delivery.ways.iter().filter(|_| delivery.host != Host::Local).find(is_it)?;
    let name = story::variable(facts, way)?;
    let (taker, noun) = (story::sink_name(delivery), story::noun(delivery));
    let message = format!("{taker} is given `None` where a {noun} belongs when `{name}` is unset");
    let finding = Finding::new(ID, Level::Warn, facts.birth(delivery), message).says(format!("may be no {noun}"));
    let finding = unset::with_beginning(finding, facts, delivery, way, name);
    Some(noted(finding, delivery, Missing::None).help(format!("stop when `{name}` is unset")))
}

/// Nothing is what was meant: the client is used without a key, or this is how it is told to read its variable.
fn is_chosen(delivery: &Delivery<'_>, missing: Missing) -> bool {
    let Sink::Client { client, behaviours, .. } = &delivery.sink else { return story::needs_none(delivery) };
    let setter = missing == Missing::Empty && (client.kind == ClientKind::Method || client.refuses_empty);
    let only_way = |behaviour: &&crate::catalog::Behaviour| {
        let falls_back = match missing {
            Missing::None => behaviour.none_falls_back,
            Missing::Empty => behaviour.empty_falls_back,
            Missing::LeftOut => true,
        };
        falls_back && (client.keeps || behaviour.absent.is_none() && !behaviour.reads.is_empty())
    };
    // Many servers want no password, and some take an empty one.
    story::is_login(delivery) || story::needs_none(delivery) && !setter || !behaviours.is_empty() && behaviours.iter().all(only_way)
}

/// `None` where something that might hold a key is empty, or where a condition takes no parameter that does, for an SDK that
/// then reads its variable: the choice is passed on.
fn is_passed_on(facts: &Facts<'_>, delivery: &Delivery<'_>, way: &Way) -> bool {
    let holder = |value: &crate::flow::ValueId| matches!(facts.kind(*value), Kind::Field { .. } | Kind::Param { .. });
    let behaviours = story::behaviours(delivery);
    let falls_back = behaviours.iter().all(|behaviour| behaviour.none_falls_back && !behaviour.reads.is_empty());
    let is_param = |value| matches!(facts.kind(value), Kind::Param { .. });
    let is_choice = || way.instead_of.iter().any(holder) || story::others_chosen(facts, way).any(is_param);
    falls_back && !behaviours.is_empty() && is_choice()
}

/// Whether a function gives nothing on one of its ways out, and something on others: when it does is its own matter.
fn is_answer_among_others(facts: &Facts<'_>, delivery: &Delivery<'_>, way: &Way) -> bool {
    let is_call = |value: &&crate::flow::ValueId| matches!(facts.kind(**value), Kind::Call { target: Some(_), .. });
    let brings = |other: &Way| other.origin != way.origin && !facts.graph.is_nothing(other.origin);
    way.through.iter().filter(is_call).any(|call| {
        delivery.ways.iter().any(|other| other.through.contains(call) && brings(other))
    })
}

/// In which way a way brings nothing. The second choice of `a or ""` is another lint's.
fn missing(facts: &Facts<'_>, delivery: &Delivery<'_>, way: &Way) -> Option<Missing> {
    let alone = delivery.ways.len() == 1;
    if (way.fallback || story::replaced(facts, way).is_some()) && !alone {
        return None;
    }
    // A header that is `None` is left out by intent; the word `None` in one is not.
    let removed = matches!(delivery.sink, Sink::Header { .. }) && !way.in_text;
    if story::is_written_none(facts, way) && !removed && !is_passed_on(facts, delivery, way) {
        return Some(Missing::None);
    }
    let text = story::text(facts, way).filter(|_| !way.is_part())?;
    let bare = super::credential_in(facts, delivery, text);
    (shape(bare) == Shape::Blank).then_some(Missing::Empty)
}

/// Whether a key is needed there. A server of one's own takes any, unless the SDK itself insists.
fn matters(delivery: &Delivery<'_>, missing: Missing) -> bool {
    match delivery.host {
        Host::Local | Host::Unknown => {
            matches!(delivery.sink, Sink::Client { .. }) && story::stops_when_built(delivery, missing)
        }
        Host::Own | Host::Other(_) => true,
    }
}

/// An attribute or variable that gets its value at another place, or is cleared after use.
fn is_set_elsewhere(facts: &Facts<'_>, delivery: &Delivery<'_>) -> bool {
    let flow = facts.home(delivery).flow;
    let something = |value| !matches!(flow.kind(value), Kind::Absent(_)) && flow.text(value).is_none_or(|text| !text.trim().is_empty());
    if is_cleared_after_use(facts, delivery) {
        return true;
    }
    if !matches!(delivery.event.kind, EventKind::Assign { .. } | EventKind::SetVariable { .. }) {
        return false;
    }
    flow.sets().filter(|(_, event)| event.span != delivery.event.span).any(|(_, event)| {
        match (&event.kind, &delivery.event.kind) {
            (EventKind::Assign { path, value }, EventKind::Assign { path: this, .. }) => path == this && something(*value),
            (EventKind::SetVariable { name, value, .. }, EventKind::SetVariable { name: this, .. }) => {
                name == this && something(*value)
            }
            _ => false,
        }
    })
}

/// A variable that is emptied when everything that reads it has done so.
fn is_cleared_after_use(facts: &Facts<'_>, delivery: &Delivery<'_>) -> bool {
    let Sink::Variable { name } = delivery.sink else { return false };
    let reads = |event: &&crate::flow::Event| match &event.kind {
        EventKind::ReadVariable { name: read, .. } => **read == *name,
        EventKind::Call { callee, .. } => {
            let client = facts.knowledge.client(facts.home(delivery).flow.language, callee);
            client.is_some_and(|client| delivery.provider.is_some_and(|provider| provider.id == client.provider))
        }
        _ => false,
    };
    let mut readers = facts.home(delivery).flow.events.iter().filter(reads).map(|event| event.span.start).peekable();
    readers.peek().is_some() && readers.all(|start| start < delivery.event.span.start)
}

/// The variable that a function is asked for on this way, and does not find: an argument that is its name.
fn asked_for<'f>(facts: &'f Facts<'_>, way: &Way) -> Option<&'f str> {
    way.through.iter().find_map(|value| match facts.kind(*value) {
        Kind::Call { target: Some(_), args, .. } => {
            let mut texts = args.iter().filter_map(|arg| facts.graph.text(arg.value));
            texts.find(|text| shape(text) == Shape::VariableName)
        }
        _ => None,
    })
}

fn noted(finding: Finding, delivery: &Delivery<'_>, missing: Missing) -> Finding {
    let taken = taken_instead(delivery, missing);
    match (taken, run_time(delivery, missing)) {
        (Some(taken), Some(note)) => finding.note(taken).note(format!("where that is unset, {note}")),
        (taken, note) => taken.into_iter().chain(note).fold(finding, Finding::note),
    }
}

/// Where the SDK takes a key by itself that is somebody else's.
fn taken_instead(delivery: &Delivery<'_>, missing: Missing) -> Option<String> {
    let (Sink::Client { behaviours, .. }, Host::Other(host)) = (&delivery.sink, &delivery.host) else { return None };
    let falls_back = |behaviour: &&crate::catalog::Behaviour| match missing {
        Missing::None => behaviour.none_falls_back,
        Missing::Empty => behaviour.empty_falls_back,
        Missing::LeftOut => true,
    };
    let own = behaviours.iter().all(falls_back).then(|| behaviours.last()?.reads.first()).flatten()?;
    Some(format!("{} then reads `{own}` by itself: that key is sent to {host}", story::sink_name(delivery)))
}

fn advised(finding: Finding, facts: &Facts<'_>, delivery: &Delivery<'_>, missing: Missing) -> Finding {
    let finding = noted(finding, delivery, missing);
    if let Sink::Variable { name } = &delivery.sink {
        let set = set_outside(name, facts.home(delivery).source.cells.is_some());
        return finding.help(format!("take this out, {set}, and stop when it is unset"));
    }
    let noun = story::noun(delivery);
    match fix_variable(facts, delivery) {
        Some(name) => finding.help(format!("read the {noun} from `{name}`, so that the program stops and names it when it is unset")),
        None if delivery.host == Host::Local => finding.help("give it any text: the SDK asks for a key, and the server is a local one"),
        None => finding.help(format!("read the {noun} from the environment, so that the program stops and names it when it is unset")),
    }
}
