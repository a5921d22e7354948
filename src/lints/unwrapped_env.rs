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

use std::cell::OnceCell;

use rustc_hash::FxHashSet;

use crate::diagnostic::{Applicability, Finding, Intent, Level};
use crate::facts::{Facts, Unit};
use crate::flow::{Call, Event, EventKind, How, Kind, OpenEnd, States, ValueId, Way};
use crate::lint::story;
use crate::source::{Location, Role, Span};

/// The lint's name.
pub(super) const ID: &str = "unwrapped-env";

/// More variables one of which may be there are no one's key.
const MOST_NAMES: usize = 3;
/// So many callers of a helper are asked for a name.
const MOST_CALLERS: usize = 32;

/// Reports panics that do not name the variable.
pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let units = facts.units.iter().enumerate();
    let units = units.filter(|(_, unit)| matches!(unit.source.role, Role::Program | Role::Example));
    let arriving = Arriving::default();
    let arriving = &arriving;
    units.flat_map(|(_, unit)| {
        let events = unit.events().filter(|(_, event)| !event.in_test);
        events.filter_map(move |(at, event)| one(facts, arriving, unit, at, event))
    })
    .collect()
}

/// The variables that arrive somewhere, once somebody has asked.
type Arriving = OnceCell<FxHashSet<String>>;

fn one(facts: &Facts<'_>, arriving: &Arriving, unit: &Unit<'_>, at: Call, event: &Event) -> Option<Finding> {
    let EventKind::Unwrap { value, text: None } = &event.kind else { return None };
    let names = |ways: &[Way]| names(facts, arriving, unit, event, ways);
    let ways = facts.ways(at, *value);
    let own = names(&ways);
    let asked = || {
        let mut calls = callers_by_name(facts, at, *value);
        calls.find_map(|call| names(&facts.ways_by(at, *value, &[call])))
    };
    let is_one = |way: &Way| !is_read_by_name(facts, way) || story::names_its_variable(facts, way);
    let named_by = named_by(unit, event.span);
    let is_given = named_by.is_some_and(|name| name.starts_with('$'));
    let is_own = own.is_some() && ways.iter().all(is_one) && !is_given;
    let (names, read) = own.or_else(asked)?;
    let level = if unit.source.role == Role::Example { Level::Allow } else { Level::Warn };
    let name = names.join("` or `");
    let message = if is_own {
        // One is asked for where another is missing.
        let is_second = ways.iter().any(|way| !way.instead_of.is_empty());
        let unset = match names.len() {
            2 if is_second => "neither is set",
            3.. if is_second => "none of them is set",
            _ => "it is unset",
        };
        format!("the panic does not name `{name}` when {unset}")
    } else {
        format!("the panic does not name the variable that is asked for, `{name}` for one, when it is unset")
    };
    let finding = Finding::new(ID, level, story::last_method(facts, unit.place(event.span), ".unwrap"), message)
        .says(shown(facts, &ways, read))
        .caused_at(read);
    if !is_own {
        return Some(finding.help(match named_by {
            Some(name) if name.starts_with('$') => {
                format!("name it: `.unwrap_or_else(|_| panic!(\"{{}} is not set\", {name}))`")
            }
            Some(name) => format!("name it: `.unwrap_or_else(|_| panic!(\"{{{name}}} is not set\"))`"),
            None => "let the panic say which variable it was".to_owned(),
        }));
    }
    let finding = finding.help(format!("name it: `.expect(\"{} is not set\")`", names.join(" or ")));
    let intent = Intent::NamePanic { at: event.span, name: names.join(" or ") };
    Some(finding.fix(intent, Applicability::MachineApplicable))
}

/// What the panic shows: there is an error only where the read gives one, and nobody drops it.
fn shown(facts: &Facts<'_>, ways: &[Way], read: Location) -> &'static str {
    let text = facts.units[read.file.0 as usize].source.slice(read.span);
    let passes = |how| ways.iter().any(|way| story::goes_through(facts, way, how));
    // A mapping of variables has an entry or none.
    let is_entry = passes(How::Copied) || !ways.iter().any(|way| is_read_itself(facts, way));
    if passes(How::Optional) || is_entry || text.contains("var_os(") {
        "panics: called `Option::unwrap()` on a `None` value"
    } else {
        "panics with `NotPresent`"
    }
}

/// Whether it is the variable that is read, and no entry of a mapping that holds it.
fn is_read_itself(facts: &Facts<'_>, way: &Way) -> bool {
    way.through.iter().any(|value| matches!(facts.kind(*value), Kind::Read { .. } | Kind::Lookup { .. }))
}

/// Whether the variable is named where it is read; else whoever asked for it by its name has it in front of them.
fn is_read_by_name(facts: &Facts<'_>, way: &Way) -> bool {
    way.through.iter().any(|value| matches!(facts.kind(*value), Kind::Read { .. }))
}

/// The variables whose absence lets an unwrapping panic without naming them, and where the first one is read.
fn names(
    facts: &Facts<'_>,
    arriving: &Arriving,
    unit: &Unit<'_>,
    event: &Event,
    ways: &[Way],
) -> Option<(Vec<String>, Location)> {
    let mut names: Vec<String> = Vec::new();
    let (mut first, mut may_panic) = (None, false);
    // What is no credential is read in the same place, for a table of names.
    let mut others = Vec::new();
    for way in ways {
        let Kind::Variable(name) = facts.origin(way) else { return None };
        let read = story::read(facts, way)?;
        let passes = |how| story::goes_through(facts, way, how);
        // Where the error was dropped before, the read flows on as an option: another lint's case.
        let later = read.file != unit.file || !event.span.contains(read.span);
        let is_dropped = later && passes(How::Optional);
        if passes(How::Explained) || is_dropped {
            return None;
        }
        may_panic |= way.states.may_be(States::ABSENT);
        if !is_credential(facts, arriving, name) {
            others.push(read);
            continue;
        }
        if !names.iter().any(|known| **known == **name) {
            names.push(name.to_string());
        }
        first.get_or_insert(read);
    }
    let is_table = others.iter().all(|read| first == Some(*read));
    Some((names, first?)).filter(|(names, _)| may_panic && is_table && names.len() <= MOST_NAMES)
}

/// What names the variable in the text of a read: a plain name, or what a macro is given (`$name`).
fn named_by<'u>(unit: &'u Unit<'_>, read: Span) -> Option<&'u str> {
    let text = unit.source.slice(read);
    let (_, given) = text[..text.rfind(".unwrap")?].rsplit_once('(')?;
    let name = given.trim_end().trim_end_matches(')').trim().trim_start_matches('&');
    let plain = name.strip_prefix('$').unwrap_or(name);
    let is_name = |name: &str| name.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
    Some(name).filter(|_| is_name(plain) && plain.starts_with(|first: char| first.is_lowercase() || first == '_'))
}

/// The calls that give a helper the name of the variable that it reads and unwraps.
fn callers_by_name<'f>(facts: &'f Facts<'_>, at: Call, value: ValueId) -> impl Iterator<Item = Call> + use<'f> {
    let is_lookup = matches!(facts.kind(facts.units[value.file.0 as usize].flow.plain(value)), Kind::Lookup { .. });
    let function = facts.graph.event(at).function.filter(|_| is_lookup);
    let calls = function.map(|function| facts.graph.callers(OpenEnd::Function(function)));
    let calls: Vec<Call> = calls.iter().flat_map(|calls| calls.iter()).copied().take(MOST_CALLERS).collect();
    calls.into_iter().filter(|call| !facts.graph.event(*call).in_test)
}

/// By the catalogue, by a word in its name, or because it arrives somewhere.
fn is_credential(facts: &Facts<'_>, arriving: &Arriving, name: &str) -> bool {
    let words = ["KEY", "TOKEN", "SECRET", "PASSWORD", "PASSWD", "CREDENTIAL", "CREDENTIALS", "APIKEY", "PAT"];
    let upper = name.to_ascii_uppercase();
    // A word in front says what the rest is about (`TOKEN_PRICE`); numbers count accounts.
    let last = upper.trim_end_matches(|last: char| last.is_ascii_digit() || last == '_').rsplit('_').next();
    let public = upper.split('_').any(|part| matches!(part, "PUBLIC" | "PUBLISHABLE"));
    let worded = last.is_some_and(|last| words.contains(&last));
    if public {
        return false;
    }
    let arrives = || arriving.get_or_init(|| variables_that_arrive(facts)).contains(name);
    worded || facts.knowledge.variable(name).is_some() || arrives()
}

fn variables_that_arrive(facts: &Facts<'_>) -> FxHashSet<String> {
    let deliveries = facts.deliveries.iter().filter(|delivery| !delivery.in_test);
    let ways = deliveries.flat_map(|delivery| &delivery.ways);
    ways.filter_map(|way| story::variable(facts, way)).map(str::to_owned).collect()
}
