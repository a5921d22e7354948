//! # What it does
//! Reports `.unwrap()` on the read of a variable that holds a credential.
//!
//! # Why is this bad
//! Unset, the program panics with `NotPresent`, which does not name the variable.
//!
//! # Example
//! ```rust
//! pub fn key() -> String {
//!     std::env::var("COHERE_API_KEY").unwrap()
//! }
//! ```
//!
//! # Use instead
//! ```rust
//! pub fn key() -> String {
//!     std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set")
//! }
//! ```

use crate::diagnostic::{Applicability, Finding, Intent, Level};
use crate::facts::{Facts, Role, Unit};
use crate::flow::{Call, Event, EventKind, How, Kind, States};
use crate::source::Span;

/// The lint's name.
pub(super) const ID: &str = "unwrapped-env";

/// Reports panics that do not name the variable.
pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let units = facts.units.iter().enumerate();
    let units = units.filter(|(_, unit)| matches!(unit.role, Role::Program | Role::Example));
    units.flat_map(|(index, unit)| {
        let events = unit.events().filter(|(_, event)| !event.in_test);
        events.filter_map(move |(at, event)| one(facts, index, unit, at, event))
    })
    .collect()
}

fn one(facts: &Facts<'_>, index: usize, unit: &Unit<'_>, at: Call, event: &Event) -> Option<Finding> {
    let EventKind::Unwrap { value, text: None } = &event.kind else { return None };
    let found = facts.ways(at, *value);
    let [way] = found.as_slice() else { return None };
    let Kind::Variable(name) = facts.origin(way) else { return None };
    let read = *way.through.iter().find(|value| matches!(facts.kind(**value), Kind::Read { .. }))?;
    let read = facts.graph.place(read);
    // Where the error was dropped before, the read flows on as an option: another lint's case.
    let dropped = way.through.iter().any(|value| matches!(facts.kind(*value), Kind::Derived { how: How::Optional, .. }));
    let later = dropped && (read.file != unit.file || !event.span.contains(read.span));
    if !way.states.may_be(States::ABSENT) || later || !is_credential(facts, index, name) {
        return None;
    }
    let message = format!("the panic does not name `{name}` when it is unset");
    let level = if unit.role == Role::Example { Level::Allow } else { Level::Warn };
    let finding = Finding::new(ID, level, unit.place(method(unit, event.span)), message)
        .says("panics with `NotPresent`")
        .caused_at(read)
        .help(format!("name it: `.expect(\"{name} is not set\")`"));
    Some(finding.fix(Intent::NamePanic { at: event.span, name: name.to_string() }, Applicability::MachineApplicable))
}

/// By the catalogue, by a word in its name, or because it arrives somewhere.
fn is_credential(facts: &Facts<'_>, unit: usize, name: &str) -> bool {
    let words = ["KEY", "TOKEN", "SECRET", "PASSWORD", "PASSWD", "CREDENTIAL", "CREDENTIALS", "APIKEY", "PAT"];
    let upper = name.to_ascii_uppercase();
    // A word in front says what the rest is about (`TOKEN_PRICE`); numbers count accounts.
    let last = upper.trim_end_matches(|last: char| last.is_ascii_digit() || last == '_').rsplit('_').next();
    let public = upper.split('_').any(|part| matches!(part, "PUBLIC" | "PUBLISHABLE"));
    let worded = last.is_some_and(|last| words.contains(&last));
    if public {
        return false;
    }
    let arrives = || {
        facts.deliveries.iter().filter(|delivery| delivery.unit == unit).any(|delivery| {
            delivery.ways.iter().any(|way| matches!(facts.origin(way), Kind::Variable(it) if **it == *name))
        })
    };
    worded || facts.knowledge.variable(name).is_some() || arrives()
}

/// The last method of a chain.
fn method(unit: &Unit<'_>, whole: Span) -> Span {
    match unit.source.slice(whole).rfind(".unwrap") {
        Some(at) => Span::new(whole.start + crate::source::offset(at + 1), whole.end),
        None => whole,
    }
}
