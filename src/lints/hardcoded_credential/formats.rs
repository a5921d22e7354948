//! Keys that are recognised by their format, used or not, where no finding about their use tells of them.

use super::ID;
use crate::catalog::{KeyFormat, Provider};
use crate::diagnostic::{Applicability, Finding, Level};
use crate::facts::{Facts, KeyBeside, Unit};
use crate::lint::places::Places;
use crate::lint::remedy::{Advice, Literals, noun_of_format};
use crate::flow::Kind;
use crate::lint::around::{is_for_this_machine, is_public};
use crate::lint::story;
use crate::lint::variable::{owner_of_key, variable_of_key};
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
                let literals = literals.get_or_insert_with(|| Literals::of(unit));
                found.extend(written(facts, unit, literals, *key).map(|it| it.caused_at(origin)));
            }
        }
        for beside in &unit.keys.beside {
            let row = secret_row(facts, beside.key);
            let owner = row.and_then(|row| Some((row, owner_of_key(facts, unit, row, None)?)));
            found.extend(owner.map(|owner| printed(facts, unit, *beside, owner)));
        }
    }
    found
}

/// The finding about a key in what a cell has printed.
fn printed(facts: &Facts<'_>, unit: &Unit<'_>, beside: KeyBeside, owner: (&KeyFormat, &Provider)) -> Finding {
    let stands = format!("stands in the saved output of cell {}", beside.cell);
    let finding = finding(facts, unit, beside.key.span, owner, &stands);
    let words = if beside.is_its_line {
        "the output with the key comes from this line"
    } else {
        "not on this line, but in the output that is saved with its cell"
    };
    let finding = finding.says(words);
    finding.help("clear the output, and revoke the key: it stays in the history")
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

/// The row of a key, unless everybody may see such keys.
fn secret_row<'f>(facts: &'f Facts<'_>, key: Key) -> Option<&'f KeyFormat> {
    facts.knowledge.rows.key_formats.get(key.format).filter(|row| !row.public)
}

fn is_in_test(unit: &Unit<'_>, at: Span) -> bool {
    unit.source.role == Role::Test || unit.keys.tests.iter().any(|code| code.contains(at))
}

fn finding(facts: &Facts<'_>, unit: &Unit<'_>, at: Span, owner: (&KeyFormat, &Provider), stands: &str) -> Finding {
    let (row, provider) = owner;
    let level = if is_in_test(unit, at) { Level::Warn } else { Level::Deny };
    let message = format!("{} {stands}", story::key_of(row, provider));
    let finding = Finding::new(ID, level, unit.place(at), message).says("known by its format");
    match provider.page_of(variable_of_key(facts, row, provider)) {
        Some(page) => finding.note(format!("keys are revoked at {page}")),
        None => finding,
    }
}

/// The finding about a key that stands in the text, with what to do about it. Where it is all that a literal holds, the
/// variable can be read in its place.
fn written(facts: &Facts<'_>, unit: &Unit<'_>, literals: &Literals<'_>, key: Key) -> Option<Finding> {
    let row = secret_row(facts, key)?;
    let literal = literals.meeting(unit.place(key.span)).map(|literal| literal.span);
    let quotes = |part: &str| part.bytes().all(|byte| !byte.is_ascii_alphanumeric() || b"rbuRBU".contains(&byte));
    let is_alone = |literal: &Span| {
        let around = [Span::new(literal.start, key.span.start), Span::new(key.span.end, literal.end)];
        let encloses = |part: &Span| part.end - part.start <= MOST_QUOTES && quotes(unit.source.slice(*part));
        literal.contains(key.span) && around.iter().all(encloses)
    };
    let mut names: Vec<&str> = literal.into_iter().flat_map(|literal| literals.names(literal)).collect();
    names.extend(unit.variables.iter().filter(|it| it.span.overlaps(key.span)).map(|it| it.name.as_str()));
    if is_public(facts, unit, row, key.span, &names) || is_for_this_machine(unit, row, key.span) {
        return None;
    }
    let provider = owner_of_key(facts, unit, row, names.first().copied())?;
    let finding = finding(facts, unit, key.span, (row, provider), "is written in the file");
    // What a test makes up has no variable to be read from.
    if is_in_test(unit, key.span) {
        return Some(finding.help("let the test make one of its own, and revoke this one if anybody has ever used it"));
    }
    let usual = variable_of_key(facts, row, provider);
    let Some(literal) = literal else {
        let is_commented = unit.keys.commented.contains(&key.span);
        let advice = if is_commented { Advice::Forget } else { Advice::KeepOut };
        return Some(finding.help(advice.of(noun_of_format(row))));
    };
    let is_whole = is_alone(&literal);
    let variable = if is_whole { literals.variable(literal, provider, usual) } else { usual };
    let advice = literals.advice(literal, variable);
    let finding = finding.help(advice.of(noun_of_format(row)));
    Some(match literals.intent(literal, &advice).filter(|_| is_whole) {
        Some(intent) => finding.fix(intent, Applicability::MaybeIncorrect),
        None => finding,
    })
}
