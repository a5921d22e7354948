//! Keys that are recognised by their format, used or not, where no finding about their use tells of them.

use super::ID;
use super::places::Places;
use super::remedy::{Advice, Literals};
use crate::diagnostic::{Applicability, Finding, Intent, Level};
use crate::facts::{Facts, Unit};
use crate::flow::Kind;
use crate::lint::story;
use crate::recognise::Key;
use crate::source::{Location, Role, Span};

/// What opens a literal and closes it is no longer: `br##"`.
const MOST_QUOTES: u32 = 5;

/// The findings about keys whose use was not told of in `told`.
pub(super) fn check(facts: &Facts<'_>, told: &[Finding]) -> Vec<Finding> {
    let mut found = Vec::new();
    let used = Places::new(used(facts));
    let told = Places::of(told);
    for unit in facts.units.iter().filter(|unit| !unit.is_kept_back()) {
        let mut literals = None;
        for key in &unit.keys.written {
            let at = unit.place(key.span);
            let origin = used.meeting(at).unwrap_or(at);
            if told.meeting(at).is_none() {
                let finding = finding(facts, unit, *key, "is written in the file").map(|it| it.caused_at(origin));
                let literals = literals.get_or_insert_with(|| Literals::of(unit));
                found.extend(finding.map(|finding| with_remedy(finding, facts, unit, literals, *key)));
            }
        }
        for key in &unit.keys.beside {
            let finding = finding(facts, unit, *key, "stands in what is saved with this cell");
            found.extend(finding.map(|it| it.help("clear what is saved, and revoke the key: it stays in the history")));
        }
    }
    found
}

/// The literals that are used as credentials somewhere.
fn used(facts: &Facts<'_>) -> Vec<Location> {
    let deliveries = facts.deliveries.iter();
    let literals = deliveries.flat_map(|delivery| {
        let literal = |way: &&crate::flow::Way| matches!(facts.origin(way), Kind::Text(_));
        let ways = delivery.ways.iter().filter(literal);
        ways.map(|way| story::beginning(facts, way))
    });
    literals.collect()
}

fn finding(facts: &Facts<'_>, unit: &Unit<'_>, key: Key, stands: &str) -> Option<Finding> {
    let row = facts.knowledge.rows.key_formats.get(key.format).filter(|row| !row.public)?;
    let provider = facts.knowledge.provider(&row.provider)?;
    let in_test = unit.source.role == Role::Test || unit.keys.tests.iter().any(|code| code.contains(key.span));
    let level = if in_test { Level::Warn } else { Level::Deny };
    let message = format!("{} {stands}", story::key_of(row, provider));
    let finding = Finding::new(ID, level, unit.place(key.span), message).says("known by its format");
    Some(match &provider.keys_page {
        Some(page) => finding.note(format!("keys are revoked at {page}")),
        None => finding,
    })
}

/// What to do about the key. Where it is all that a literal holds, the variable can be read in its place.
fn with_remedy(finding: Finding, facts: &Facts<'_>, unit: &Unit<'_>, literals: &Literals<'_>, key: Key) -> Finding {
    let row = &facts.knowledge.rows.key_formats[key.format];
    let Some(provider) = facts.knowledge.provider(&row.provider) else { return finding };
    let literal = literals.meeting(unit.place(key.span)).map(|literal| literal.span);
    let quotes = |part: &str| part.bytes().all(|byte| !byte.is_ascii_alphanumeric() || b"rbuRBU".contains(&byte));
    let is_alone = |literal: &Span| {
        let around = [Span::new(literal.start, key.span.start), Span::new(key.span.end, literal.end)];
        let encloses = |part: &Span| part.end - part.start <= MOST_QUOTES && quotes(unit.source.slice(*part));
        literal.contains(key.span) && around.iter().all(encloses)
    };
    let usual = story::variable_of_key(row, provider);
    let Some(literal) = literal.filter(is_alone) else {
        return finding.help(literals.advice(key.span, usual).to_string());
    };
    let advice = literals.advice(literal, literals.variable(literal, provider, usual));
    let finding = finding.help(advice.to_string());
    match advice {
        Advice::Read(name) => {
            let intent = Intent::ReadVariable { at: literal, name: name.to_owned() };
            finding.fix(intent, Applicability::MaybeIncorrect)
        }
        _ => finding,
    }
}
