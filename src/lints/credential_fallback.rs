//! # What it does
//! Reports a key that is replaced by a literal when its variable is unset: `os.getenv("X", "")`,
//! `os.getenv("X") or "YOUR_KEY"`, `.unwrap_or_default()`. Also a literal in front of `or`, which is always taken.
//!
//! # Why is this bad
//! The literal is no key. The mistake shows up as a 401, or as a broken header, far from the variable that is missing.
//!
//! # Example
//! ```python
//! import os
//! import cohere
//!
//! client = cohere.ClientV2(os.getenv("COHERE_API_KEY", ""))
//! ```
//!
//! # Use instead
//! ```python
//! import os
//! import cohere
//!
//! client = cohere.ClientV2(os.environ["COHERE_API_KEY"])
//! ```

use crate::catalog::{ClientKind, Outcome};
use crate::diagnostic::{Applicability, Finding, Intent, Level};
use crate::facts::{Delivery, Facts, Host, Sink};
use crate::flow::{Arm, EventKind, JoinKind, Kind, Name, States, ValueId, Way};
use crate::lint::shape::{Shape, shape};
use crate::lint::run_time::run_time;
use crate::lint::remedy::stopping;
use crate::lint::sent::sent;
use crate::lint::story::{self, Missing};
use crate::source::{self, FileId, Location};

/// The lint's name.
pub(super) const ID: &str = "credential-fallback";

/// Reports literals that stand in for a key.
pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let deliveries = facts.deliveries.iter().filter(|delivery| !delivery.in_test);
    let remote = deliveries.filter(|delivery| match delivery.host {
        Host::Local => false,
        // A header whose URL cannot be seen still goes somewhere.
        Host::Unknown => matches!(delivery.sink, Sink::Header { .. }),
        Host::Own | Host::Other(_) => !delivery.host.is_numbered(),
    });
    remote.filter_map(|delivery| stands_in(facts, delivery).or_else(|| never_asks(facts, delivery))).collect()
}

/// A literal that is taken when a variable is unset.
fn stands_in(facts: &Facts<'_>, delivery: &Delivery<'_>) -> Option<Finding> {
    let mut ways = delivery.ways.iter().filter(|way| !way.instead_of_empty);
    let (way, text) = ways.find_map(|way| {
        let text = super::credential_in(facts, delivery, story::text(facts, way)?);
        // A real key is no stand-in: `hardcoded-credential` tells of it.
        // An address without a password names another server, or none.
        let names_none = text.is_empty() && !story::text(facts, way).unwrap_or_default().is_empty();
        let is_real = || story::is_real_key(facts, way, text);
        let is_own = |name: &&str| facts.knowledge.variable(name).is_some_and(|(provider, _)| provider.local);
        story::replaced(facts, way).filter(|name| !is_own(name) && !names_none && !is_real()).map(|_| (way, text))
    })?;
    let name = story::replaced(facts, way)?;
    let shape = shape(text);
    let empty = shape == Shape::Blank;
    // For a server of the user's own any text does, and a program that stops at the text itself knows that it is no key.
    let any_will_do = delivery.host == Host::Unknown && shape == Shape::Fake;
    if any_will_do || story::is_replaced(facts, delivery) || !empty && is_refused(facts, way, name, text) || empty && is_left_empty(facts, delivery, way) {
        return None;
    }
    if empty && is_needless(delivery) {
        return None;
    }
    if is_never_used(facts, delivery, name, empty) {
        return None;
    }
    if empty && (is_as_good_as_unset(facts, delivery) || is_told(delivery, way, name)) {
        return None;
    }
    let noun = story::noun(delivery);
    let what = match shape {
        Shape::Blank => format!("an empty {noun}"),
        Shape::Placeholder => "a placeholder".to_owned(),
        _ => format!("a made-up {noun}"),
    };
    let unset = story::when_unset(&story::all_replaced(facts, way));
    let message = format!("{} is given {what} {unset}", story::sink_name(delivery));
    let level = if story::signs(delivery) { Level::Deny } else { Level::Warn };
    let mut finding = Finding::new(ID, level, facts.birth(delivery), message).says(format!("may be {what}"));
    let taken = if empty { "an empty text is taken then" } else { "this literal is taken then" };
    finding = with_beginning(finding, facts, delivery, way, (name, taken));
    let what_happens = if empty {
        run_time(delivery, Missing::Empty).or_else(|| sent(facts, delivery, way, Missing::Empty))
    } else {
        story::signed_by(delivery).map(str::to_owned)
    };
    finding = what_happens.into_iter().fold(finding, Finding::note);
    if let Some(at) = story::fallback_of_read(facts, way) {
        // Of settings for several providers each may be empty by choice: whoever needs one has to ask.
        let is_choice = empty && at.file != facts.home(delivery).file && reads_of_others(facts, at.file, name);
        // A variable that is given what it holds already.
        let is_itself = matches!(&delivery.sink, Sink::Variable { name: set } if *set == name);
        if !is_choice && !is_itself && !story::is_given_otherwise(facts, way) {
            finding = stopping(finding, facts, way, name);
        }
    }
    // What a type holds until it is filled: without that, the program stops.
    let begins = story::beginning(facts, way);
    let is_default = facts.units[begins.file.0 as usize].flow.until_filled.iter().any(|span| span.contains(begins.span));
    let stop = if is_default { "drop the default, so that the program stops" } else { "stop" };
    // To leave it out is no way where signatures are checked: one that anybody can make is believed.
    let otherwise = if story::signs(delivery) { ": a signature that anybody can make is worse than none" } else { ", or leave out what needs it" };
    Some(finding.help(format!("{stop} {unset}{otherwise}")))
}

/// Whether nothing is missing where there is no key. Whoever hands over one by a call of its own means to have one.
fn is_needless(delivery: &Delivery<'_>) -> bool {
    let Sink::Client { client, .. } = &delivery.sink else { return story::needs_none(delivery) };
    match client.kind {
        ClientKind::Login => true,
        ClientKind::Method => false,
        _ => !client.refuses_empty && story::needs_none(delivery),
    }
}

/// Adds where a variable is read, unless that stands beside the literal or the place, and where the literal is taken.
fn with_beginning(mut finding: Finding, facts: &Facts<'_>, delivery: &Delivery<'_>, way: &Way, of: (&str, &str)) -> Finding {
    let (name, taken) = of;
    let read = read_of(facts, delivery, name);
    let near = [story::beginning(facts, way), facts.birth(delivery)];
    if let Some(read) = read.filter(|read| near.iter().all(|at| !facts.share_line(*at, *read))) {
        finding = finding.step(read, format!("`{name}` may be unset here"));
    }
    finding = story::with_beginning(finding, facts, delivery, way, taken).about(Some(name));
    match read {
        Some(read) => finding.caused_at(read),
        None => finding,
    }
}

/// Whether a module makes something with what stands in for the variable, and its program goes on only when that is set.
fn is_never_used(facts: &Facts<'_>, delivery: &Delivery<'_>, name: &str, empty: bool) -> bool {
    let stops_before = empty && story::stops_when_built(delivery, Missing::Empty);
    let in_module = delivery.event.function.is_none();
    in_module && !stops_before && facts.graph.is_insisted_on(facts.home(delivery).file, name)
}

/// Whether the SDK stops when it is built with an empty key, and names this variable.
fn is_told(delivery: &Delivery<'_>, way: &Way, name: &str) -> bool {
    let outcomes = story::outcomes(delivery, Missing::Empty);
    let names = |outcome: Option<&Outcome>| outcome.is_some_and(|outcome| outcome.names.iter().any(|it| it == name));
    !way.in_text && story::stops_when_built(delivery, Missing::Empty) && outcomes.into_iter().all(names)
}

/// Whether all clients that read the variable do the same when it is empty as when it is unset: where no client is known
/// that needs it, empty means off.
fn is_as_good_as_unset(facts: &Facts<'_>, delivery: &Delivery<'_>) -> bool {
    let Sink::Variable { name } = &delivery.sink else { return false };
    let clients = facts.knowledge.rows.clients.iter();
    let newest = clients.filter_map(|client| client.behaviours.last());
    let mut readers = newest.filter(|behaviour| behaviour.reads.iter().any(|read| **read == **name));
    readers.all(|behaviour| behaviour.empty_variable.is_some() && behaviour.empty_variable == behaviour.absent)
}

/// Whether the program leaves somewhere when what the way goes through is this text, or looks for texts like it.
fn is_refused(facts: &Facts<'_>, way: &Way, name: &str, text: &str) -> bool {
    let named = way.through.iter().filter_map(|value| facts.units[value.file.0 as usize].flow.named_as(*value));
    let known: Vec<&str> = named.chain([name]).collect();
    // A program looks for marks in what stands beside it or below.
    let home = &facts.units[way.origin.file.0 as usize].source.path;
    let is_marked = |mark: &Name| text.contains(&**mark);
    facts.units.iter().any(|unit| {
        facts.graph.refuses(unit.file, &known, text)
            || source::is_around(&unit.source.path, home) && unit.flow.marks.iter().any(is_marked)
    })
}

/// Whether a whole header is empty where the text with the key is not put together: it is not needed then.
fn is_left_empty(facts: &Facts<'_>, delivery: &Delivery<'_>, way: &Way) -> bool {
    let is_built = |arm: &Arm| matches!(facts.kind(arm.value), Kind::Concat(_));
    let is_choice = |value: &ValueId| match facts.kind(*value) {
        Kind::Join { arms, .. } => arms.iter().any(is_built) && arms.iter().any(|arm| arm.value == way.origin),
        _ => false,
    };
    matches!(delivery.sink, Sink::Header { .. }) && !way.in_text && way.through.iter().any(is_choice)
}

/// Whether a file reads a key of another provider than that of a variable.
fn reads_of_others(facts: &Facts<'_>, file: FileId, name: &str) -> bool {
    let owner = |name: &str| facts.knowledge.variable(name).map(|(provider, _)| provider.id.as_str());
    let mut events = facts.units[file.0 as usize].flow.events.iter();
    events.any(|event| match &event.kind {
        EventKind::ReadVariable { name: other, .. } => owner(other).is_some_and(|it| Some(it) != owner(name)),
        _ => false,
    })
}

fn read_of(facts: &Facts<'_>, delivery: &Delivery<'_>, name: &str) -> Option<Location> {
    let way = delivery.ways.iter().find(|way| story::variable(facts, way) == Some(name))?;
    story::read(facts, way)
}

fn is_fallback(facts: &Facts<'_>, join: ValueId) -> bool {
    matches!(facts.kind(join), Kind::Join { kind: JoinKind::Fallback, .. })
}

/// A literal in front of `or`: what stands behind it is never asked.
fn never_asks(facts: &Facts<'_>, delivery: &Delivery<'_>) -> Option<Finding> {
    let way = delivery.ways.iter().find(|way| story::text(facts, way).is_some())?;
    let join = way.through.iter().copied().find(|value| is_fallback(facts, *value))?;
    let Kind::Join { arms, .. } = facts.kind(join) else { return None };
    let [first, second] = &arms[..] else { return None };
    let certain = facts.kind(first.value).states() == States::WRITTEN && first.value == way.origin;
    if !certain || facts.graph.text(second.value).is_some() {
        return None;
    }
    let message = format!("{} is always given this literal: what stands behind it is never asked", story::sink_name(delivery));
    let (left, right) = (facts.graph.place(first.value), facts.graph.place(second.value));
    // A placeholder is of no use behind it, either.
    let is_key = shape(story::text(facts, way)?) == Shape::Text;
    let (intent, help) = if is_key {
        (Intent::Swap { left: left.span, right: right.span }, "put the literal last, or drop it")
    } else {
        (Intent::DropChoice { at: left.span }, "drop the placeholder: what stands behind it is asked then")
    };
    let finding = Finding::new(ID, Level::Deny, facts.birth(delivery), message).says("a literal is always taken");
    Some(
        story::with_beginning(finding, facts, delivery, way, "this is never empty")
            .help(help)
            .fix_in(left.file, intent, Applicability::MachineApplicable),
    )
}
