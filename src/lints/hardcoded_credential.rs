//! # What it does
//! Reports a literal that reaches a client, a header or a setter of a remote service as its key, and, wherever it
//! stands, a key that is known by its format: its prefix, length and checksum. A literal under the name of a credential
//! (`db_password`, `clientSecret`) is reported, as a warning, only where the text is likelier to be made by a machine
//! than by a person, by many bits; the note and `--why` say by how many.
//! In settings beside a program (`compose.yml`, workflows, `config.toml`, `.env.example`) a value that a machine has made
//! is one when its name says so.
//!
//! # Why is this bad
//! Whoever reads the file has the key, and it stays in the history when the line is gone.
//!
//! # Example
//! ```python
//! import cohere
//!
//! client = cohere.ClientV2("k7Qw2mZx9Lp4Rt6Vb1Nc8Hd3Js5Gf0YaUeXoT2Wq")
//! ```
//!
//! # Use instead
//! ```python
//! import os
//! import cohere
//!
//! client = cohere.ClientV2(os.environ["COHERE_API_KEY"])
//! ```

mod formats;
mod names;
mod settings;
mod several;

use crate::catalog::{KeyFormat, Provider};
use crate::diagnostic::{Applicability, Finding, Intent, Level};
use crate::facts::{Delivery, Facts, Host, Sink};
use crate::flow::{Kind, ValueId, Way};
use crate::lint::remedy::{Advice, stopping};
use crate::lint::shape::{Shape, is_path};
use crate::lint::shared::Passages;
use crate::lint::story;
use crate::lint::variable::{fix_variable, owner_of_key, variable_of_key};
use crate::recognise;
use crate::source::Location;

/// The lint's name.
pub(super) const ID: &str = "hardcoded-credential";

/// Shorter passwords are words of the machine that they are for.
const SHORTEST_PASSWORD: usize = 6;

/// Shorter words that sign are there to try things out: `dev`, `test`.
const SHORTEST_SECRET: usize = 5;

/// Reports literals that are used as keys.
pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let used = facts.deliveries.iter().filter(|delivery| !delivery.in_test);
    let passages = Passages::default();
    let mut found: Vec<Finding> = used.filter_map(|delivery| one(facts, delivery, &passages)).collect();
    found.extend(formats::check(facts, &found));
    found.extend(names::check(facts, &found));
    found.extend(settings::check(facts, &found));
    several::tell_apart(facts, &mut found);
    found
}

fn one(facts: &Facts<'_>, delivery: &Delivery<'_>, passages: &Passages) -> Option<Finding> {
    if story::is_replaced(facts, delivery) {
        return None;
    }
    let level = match delivery.host {
        Host::Own | Host::Other(_) => Level::Deny,
        // It may be a local server, for which any text will do, so the text has to speak for itself.
        Host::Unknown => Level::Warn,
        Host::Local => return None,
    };
    let (way, text) = delivery.ways.iter().find_map(|way| {
        let text = super::credential_in(facts, delivery, story::text(facts, way)?);
        // What somebody has made up to stand in for a variable is another matter.
        let stands_alone = story::replaced(facts, way).is_none() || story::is_real_key(facts, way, text);
        let made = match &delivery.sink {
            _ if story::is_login(delivery) => recognise::is_password(text),
            Sink::Header { .. } => recognise::is_made(text) || recognise::is_uuid(text.as_bytes()),
            _ => recognise::is_made(text),
        };
        let secret = is_secret(text, delivery) && (level == Level::Deny || made);
        (super::shape_of(delivery, text) == Shape::Text && !way.is_part() && secret && stands_alone).then_some((way, text))
    })?;
    let noun = story::noun(delivery);
    let format = format_of(facts, way).filter(|_| !story::is_login(delivery));
    let owner = provider_of(facts, text).or(format.map(|(_, provider)| provider));
    let what = named(facts, text, format, noun);
    // Wherever it is sent, it is surely a key.
    let level = if format.is_some() { Level::Deny } else { level };
    let message = format!("{what} is written in the program and reaches {}", story::sink_name(delivery));
    let mut finding = Finding::new(ID, level, facts.birth(delivery), message).says(format!("the {noun} is a literal"));
    finding = story::with_beginning(finding, facts, delivery, way, &format!("the {noun} is written here"));
    finding = story::signed_by(delivery).into_iter().fold(finding, Finding::note);
    if let Some(name) = story::replaced(facts, way) {
        finding = stopping(finding.help(Advice::ReadAlone(name).of(noun)), facts, way, name);
    } else if let Sink::Variable { name } = &delivery.sink {
        let is_notebook = facts.home(delivery).source.cells.is_some();
        finding = finding.help(if is_notebook { Advice::Ask(name) } else { Advice::Set(name) }.of(noun));
    } else if let Some(name) = read_otherwise(facts, delivery, way.origin).or_else(|| fix_variable(facts, delivery)) {
        finding = finding.help(Advice::Read(&name).of(noun));
        if matches!(delivery.sink, Sink::Client { .. } | Sink::Address { .. }) && story::is_written_whole(facts, way, text.trim()) && story::is_for_one(facts, way)
            && let Some(at) = whereto(facts, delivery, way, text, passages)
        {
            finding = finding.fix_in(at.file, Intent::ReadVariable { at: at.span, name }, Applicability::MaybeIncorrect);
        }
    } else {
        let variable = format.map(|(row, provider)| variable_of_key(facts, row, provider));
        finding = finding.help(variable.map_or(Advice::ReadAny, Advice::Read).of(noun));
    }
    Some(match page(facts, delivery, owner) {
        Some(page) => finding.note(format!("keys are revoked at {page}")),
        None => finding,
    })
}

/// Where a key is revoked. Whose it is tells its format, not the place that it goes to.
fn page<'f>(facts: &'f Facts<'_>, delivery: &'f Delivery<'_>, owner: Option<&'f Provider>) -> Option<&'f str> {
    let taker = story::taker(facts, delivery);
    let is_of_another = owner.filter(|owner| taker.is_none_or(|taker| taker.id != owner.id));
    match (is_of_another, &delivery.sink) {
        (Some(owner), _) => owner.keys_page.as_deref(),
        // Where the file chooses another host, it is the key of whoever runs that.
        (None, Sink::Variable { name }) => taker.filter(|_| delivery.host == Host::Own)?.page_of(name),
        (None, _) => taker?.keys_page.as_deref(),
    }
}

/// The one variable that the program reads for the same place where it does not take a literal. What stands beside that in a
/// list is another key.
fn read_otherwise(facts: &Facts<'_>, delivery: &Delivery<'_>, literal: ValueId) -> Option<String> {
    let reads = delivery.ways.iter().filter(|way| !way.is_part() && story::variable(facts, way).is_some());
    let reads: Vec<&Way> = reads.collect();
    let first = story::variable(facts, reads.first()?)?;
    let flow = facts.units[literal.file.0 as usize].flow;
    let is_read = |part: &ValueId| reads.iter().any(|way| way.passes(flow.plain(*part)));
    let is_beside = |parts: &[ValueId]| {
        parts.iter().any(|part| flow.plain(*part) == literal) && parts.iter().any(is_read)
    };
    // Or in another row of a table.
    let is_of_row = |(_, row): &(ValueId, ValueId), is_it: &dyn Fn(&ValueId) -> bool| {
        is_it(row) || matches!(flow.kind(flow.plain(*row)), Kind::Dict { entries, .. } if entries.iter().any(|(_, value)| is_it(value)))
    };
    let is_table = |rows: &[(ValueId, ValueId)]| {
        rows.iter().any(|row| is_of_row(row, &|value| flow.plain(*value) == literal)) && rows.iter().any(|row| is_of_row(row, &is_read))
    };
    let is_another = flow.values.iter().any(|value| match &value.kind {
        Kind::List(parts) => is_beside(parts),
        Kind::Dict { entries, .. } => is_table(entries),
        _ => false,
    });
    let is_one = reads.iter().all(|way| story::variable(facts, way) == Some(first));
    (is_one && !is_another).then(|| first.to_owned())
}

/// Where a variable is read in place of a literal: what is surely a key is one to all that use it.
fn whereto(facts: &Facts<'_>, delivery: &Delivery<'_>, way: &Way, text: &str, passages: &Passages) -> Option<Location> {
    if story::is_real_key(facts, way, text) {
        return Some(story::beginning(facts, way));
    }
    passages.replaceable(facts, delivery, way)
}

/// A path is no key, and keys that are made to be public are not secrets; a word or two is not a key, but where something is
/// signed with it, and one that everybody tries first no password.
fn is_secret(text: &str, delivery: &Delivery<'_>) -> bool {
    if is_path(text) {
        return false;
    }
    if story::is_login(delivery) {
        let long = text.chars().count() >= SHORTEST_PASSWORD;
        return long && !text.contains(char::is_whitespace) && !recognise::is_anybodys_password(text);
    }
    let begins_so = || ["pk_live_", "pk_test_", "phc_"].iter().any(|prefix| text.starts_with(prefix));
    let public = recognise::is_public(text) || begins_so();
    // What somebody signs with is a secret, however short.
    let long = text.chars().count() >= if story::signs(delivery) { SHORTEST_SECRET } else { 8 };
    let is_one = || story::signs(delivery) || !text.contains(char::is_whitespace);
    !public && long && is_one() && !recognise::is_example(text)
}

/// What a text is, in the words of a message.
fn named(facts: &Facts<'_>, text: &str, format: Option<(&KeyFormat, &Provider)>, noun: &str) -> String {
    match (provider_of(facts, text), format) {
        (Some(provider), Some((row, owner))) if owner.id == provider.id => story::key_of(row, owner),
        (Some(provider), _) => format!("a key of {}", provider.name),
        (None, Some((row, provider))) => story::key_of(row, provider),
        (None, None) => format!("a {noun}"),
    }
}

/// The format by which a key is known where a way begins, and whose it is.
fn format_of<'f>(facts: &'f Facts<'_>, way: &Way) -> Option<(&'f KeyFormat, &'f Provider)> {
    let begins = story::beginning(facts, way);
    let unit = &facts.units[begins.file.0 as usize];
    let key = unit.keys.written.iter().find(|key| key.span.overlaps(begins.span))?;
    let row = facts.knowledge.rows.key_formats.get(key.format).filter(|row| !row.public)?;
    Some((row, owner_of_key(facts, unit, row, None)?))
}

/// The provider whose keys begin like this one, when the beginning says it.
fn provider_of<'f>(facts: &'f Facts<'_>, text: &str) -> Option<&'f Provider> {
    let formats = facts.knowledge.rows.key_formats.iter().filter(|format| !format.context);
    let known = formats.filter(|format| format.prefix.len() >= 4 && text.starts_with(&format.prefix));
    let longest = known.max_by_key(|format| format.prefix.len())?;
    facts.knowledge.provider(&longest.provider)
}
