//! # What it does
//! Reports a literal that may be a credential, in doubt, for those who read through a whole tree: under the name of one,
//! in an address, in a header or within a longer text. It is off unless `-W pedantic` or `-W possible-credential` turns it
//! on.
//! Among them are passwords that a person has made up (`password = "hunter2"`) or that everybody tries first, texts that a
//! program signs with, UUIDs under the name of a key, shorter keys, `user:password@host`, basic authentication, and, in
//! tests and examples, too, what a machine has made. Names of fields, placeholders, templates, types, hashes, paths and
//! whatever is compared with a kind are not. Where `hardcoded-credential` is sure, it alone speaks.
//!
//! # Why is this bad
//! Whoever reads the file may have the key or the password of something, and it stays in the history when the line is
//! gone. What a test makes up is often used elsewhere as well.
//!
//! # Example
//! ```python
//! import smtplib
//!
//! SMTP_PASSWORD = "hunter2"
//! ```
//!
//! # Use instead
//! ```python
//! import os
//!
//! SMTP_PASSWORD = os.environ["SMTP_PASSWORD"]
//! ```

mod arguments;
mod texts;

use std::cmp::Reverse;

use rustc_hash::FxHashSet;

use crate::diagnostic::{Finding, Level};
use crate::facts::{Facts, Unit};
use crate::flow::{EventKind, ValueId};
use crate::lint::remedy::{Advice, Literals, noun_of};
use crate::lint::shape::{Shape, shape};
use crate::recognise::{self, Doubt, Recogniser, Verdict, doubt, names_public, variable_for};
use crate::source::{Role, Span};

/// The lint's name.
pub(super) const ID: &str = "possible-credential";

/// A literal that may be a credential.
struct Suspect {
    at: Span,
    /// What it is called, or what it stands in: `an address`.
    called: Called,
    doubt: Doubt,
    in_test: bool,
}

/// How a literal may be known.
enum Called {
    /// It stands under a name.
    Name(String),
    /// It stands in something.
    Within(&'static str),
}

/// Reports literals that may be credentials.
pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let units = facts.units.iter().filter(|unit| !unit.is_kept_back());
    units.flat_map(of_file).collect()
}

fn of_file(unit: &Unit<'_>) -> Vec<Finding> {
    let mut suspects = named(unit);
    suspects.extend(settings(unit));
    suspects.extend(arguments::find(unit));
    suspects.extend(texts::find(unit));
    suspects.retain(|suspect| !unit.keys.hold(suspect.at));
    let words = |called: &Called| match called {
        Called::Name(name) => variable_for(name).split('_').count(),
        Called::Within(_) => 0,
    };
    suspects.sort_by_key(|it| (it.at.start, Reverse(it.at.end), Reverse(words(&it.called))));
    suspects.dedup_by(|next, last| next.at.start < last.at.end);
    if suspects.is_empty() {
        return Vec::new();
    }
    let literals = Literals::of(unit);
    suspects.iter().map(|suspect| finding(unit, suspect, &literals)).collect()
}

/// Literals under names.
fn named(unit: &Unit<'_>) -> Vec<Suspect> {
    let flow = unit.flow;
    let public: FxHashSet<Span> =
        flow.named.iter().filter(|it| names_public(&it.name)).map(|it| flow.value(it.value).span).collect();
    let found = flow.named.iter().filter_map(|named| {
        let text = flow.text(named.value)?;
        let at = flow.value(named.value).span;
        let doubt = doubt_of(&named.name, text, named.is_loose).filter(|_| !public.contains(&at))?;
        Some(Suspect { at, called: Called::Name(named.name.to_string()), doubt, in_test: named.in_test })
    });
    let mut found: Vec<Suspect> = found.collect();
    found.extend(flow.sets().filter_map(|(_, event)| {
        let EventKind::SetVariable { name, value, .. } = &event.kind else { return None };
        let (text, at) = text_of(unit, *value)?;
        let doubt = doubt_of(name, text, false)?;
        Some(Suspect { at, called: Called::Name(name.to_string()), doubt, in_test: event.in_test })
    }));
    // What is sure of itself is silent in tests only.
    found.extend(unit.keys.named.iter().filter(|named| named.verdict.is_secret()).map(|named| Suspect {
        at: named.span,
        called: Called::Name(named.name.to_string()),
        doubt: made(&named.verdict),
        in_test: named.in_test,
    }));
    found
}

/// Values of settings.
fn settings<'u>(unit: &Unit<'u>) -> impl Iterator<Item = Suspect> + use<'u> {
    unit.variables.iter().filter_map(|variable| {
        let sure = || variable.is_key(false).then(|| recognise::judge(&variable.name, &variable.value)).flatten();
        let doubt = doubt_of(&variable.name, &variable.value, false)
            .or_else(|| sure().map(|verdict| made(&verdict)))
            .filter(|_| !names_public(&variable.name))?;
        Some(Suspect { at: variable.span, called: Called::Name(variable.name.clone()), doubt, in_test: false })
    })
}

/// What speaks for a credential that is one beyond doubt elsewhere.
fn made(verdict: &Verdict) -> Doubt {
    if verdict.typed { Doubt::Typed } else { Doubt::Made(verdict.bits) }
}

/// What speaks for a credential in a text, and nothing says that it stands for one.
fn doubt_of(name: &str, text: &str, is_loose: bool) -> Option<Doubt> {
    let doubt = doubt(name, text, is_loose)?;
    let is_one = doubt == Doubt::Weak || shape(text) == Shape::Text;
    let is_nobodys = || recognise::is_example(text) || recognise::is_public(text);
    (is_one && !is_nobodys() && !Recogniser::embedded().has_check(text)).then_some(doubt)
}

fn finding(unit: &Unit<'_>, suspect: &Suspect, literals: &Literals<'_>) -> Finding {
    let at = unit.place(suspect.at);
    let in_test = suspect.in_test
        || unit.source.role == Role::Test
        || unit.keys.tests.iter().any(|code| code.contains(suspect.at));
    let message = match &suspect.called {
        Called::Name(name) => format!("what may be a credential is written down as `{name}`"),
        Called::Within(what) => format!("what may be a credential is written down in {what}"),
    };
    let says = match suspect.called {
        Called::Name(_) => "named like a credential, and perhaps one",
        Called::Within(_) => "perhaps a credential, by its place",
    };
    let literal = literals.meeting(at).map_or(suspect.at, |literal| literal.span);
    let is_text = matches!(suspect.called, Called::Within("a text" | "a comment"));
    let finding = Finding::new(ID, Level::Allow, at, message).says(says).hiding(at);
    let finding = finding.note(format!("the value is {}", suspect.doubt.reason()));
    if in_test {
        return finding.help("let the test make one of its own, or say in a comment that it is nobody's");
    }
    let noun = match &suspect.called {
        Called::Name(name) => noun_of(name),
        Called::Within(_) => "key",
    };
    let usual = match &suspect.called {
        Called::Name(name) => Some(variable_for(name)).filter(|name| !name.is_empty()),
        Called::Within(_) => None,
    };
    match usual {
        Some(usual) if !is_text => finding.help(literals.advice(literal, &usual).of(noun)),
        _ if unit.source.kind.is_settings() => finding.help(Advice::KeepOut.of(noun)),
        _ => finding.help(Advice::ReadAny.of(noun)),
    }
}

/// Whether a value is text, and that text.
fn text_of<'u>(unit: &Unit<'u>, value: ValueId) -> Option<(&'u str, Span)> {
    let flow = unit.flow;
    let text = flow.made_from(value);
    Some((flow.text(text)?, flow.value(text).span))
}
