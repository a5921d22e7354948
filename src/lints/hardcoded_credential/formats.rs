//! Keys that are recognised by their format, used or not, where no finding about their use tells of them.

use rustc_hash::FxHashSet;

use super::ID;
use crate::diagnostic::{Applicability, Finding, Intent, Level};
use crate::facts::{Facts, Unit};
use crate::flow::{Arm, JoinKind, Kind, ValueId};
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
        let literals = if unit.keys.written.is_empty() { Places(Vec::new()) } else { literals(unit) };
        for key in &unit.keys.written {
            let at = unit.place(key.span);
            let origin = used.meeting(at).unwrap_or(at);
            if told.meeting(at).is_none() {
                let finding = finding(facts, unit, *key, "is written in the file").map(|it| it.caused_at(origin));
                found.extend(finding.map(|finding| with_fix(finding, facts, unit, &literals, *key)));
            }
        }
        for key in &unit.keys.beside {
            found.extend(finding(facts, unit, *key, "stands in what is saved with this cell"));
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

/// Places by file and end, so that what meets a key is looked up: a file may hold very many.
pub(super) struct Places(Vec<Location>);

impl Places {
    /// How many places that lie within each other are looked at.
    const NESTED: usize = 8;

    /// The places that findings speak of.
    pub(super) fn of(told: &[Finding]) -> Self {
        Self::new(told.iter().flat_map(|told| [told.origin, told.primary.at]).collect())
    }

    pub(super) fn new(mut places: Vec<Location>) -> Self {
        places.sort_by_key(|place| (place.file, place.span.end, place.span.start));
        Self(places)
    }

    /// A place that shares text with `at`.
    pub(super) fn meeting(&self, at: Location) -> Option<Location> {
        let first = self.0.partition_point(|place| (place.file, place.span.end) <= (at.file, at.span.start));
        let near = self.0[first..].iter().take(Self::NESTED);
        near.copied().find(|place| place.file == at.file && place.span.overlaps(at.span))
    }
}

fn finding(facts: &Facts<'_>, unit: &Unit<'_>, key: Key, stands: &str) -> Option<Finding> {
    let row = facts.knowledge.rows.key_formats.get(key.format).filter(|row| !row.public)?;
    let provider = facts.knowledge.provider(&row.provider)?;
    let in_test = unit.source.role == Role::Test || unit.keys.tests.iter().any(|code| code.contains(key.span));
    let level = if in_test { Level::Warn } else { Level::Deny };
    let message = format!("{} {stands}", story::key_of(row, provider));
    let finding = Finding::new(ID, level, unit.place(key.span), message).says("known by its format");
    let name = story::variable_of_key(row, provider);
    let help = format!("read it from `{name}`, and revoke this one: it stays in the history");
    Some(match &provider.keys_page {
        Some(page) => finding.help(help).note(format!("keys are revoked at {page}")),
        None => finding.help(help),
    })
}

/// The literals of a file in whose place a variable can be read. Behind a variable that is unset, that makes no sense.
pub(super) fn literals(unit: &Unit<'_>) -> Places {
    let values = &unit.flow.values;
    let arms = values.iter().filter_map(|value| match &value.kind {
        Kind::Join { arms, kind: JoinKind::Fallback } => Some(arms),
        _ => None,
    });
    let text_behind = |arm: &Arm| match unit.flow.kind(arm.value) {
        Kind::Derived { from, .. } => *from,
        _ => arm.value,
    };
    let fallbacks: FxHashSet<ValueId> = arms.flat_map(|arms| arms.iter().map(text_behind)).collect();
    let literal = |index: usize| {
        matches!(values[index].kind, Kind::Text(_)) && !fallbacks.contains(&ValueId::new(unit.file, index))
    };
    let literals = (0..values.len()).filter(|index| literal(*index));
    Places::new(literals.map(|index| unit.place(values[index].span)).collect())
}

/// Where the key is all that a literal holds, the variable can be read in its place.
fn with_fix(finding: Finding, facts: &Facts<'_>, unit: &Unit<'_>, literals: &Places, key: Key) -> Finding {
    let Some(literal) = literals.meeting(unit.place(key.span)) else { return finding };
    let quotes = |part: &str| part.bytes().all(|byte| !byte.is_ascii_alphanumeric() || b"rbuRBU".contains(&byte));
    let (start, end) = (literal.span.start.min(key.span.start), literal.span.end.max(key.span.end));
    let around = [Span::new(start, key.span.start), Span::new(key.span.end, end)];
    let alone = around.iter().all(|part| part.end - part.start <= MOST_QUOTES && quotes(unit.source.slice(*part)));
    let row = &facts.knowledge.rows.key_formats[key.format];
    match facts.knowledge.provider(&row.provider).filter(|_| alone && literal.span.contains(key.span)) {
        Some(provider) => {
            let name = story::variable_of_key(row, provider).to_owned();
            let intent = Intent::ReadVariable { at: literal.span, name };
            finding.fix(intent, Applicability::MaybeIncorrect)
        }
        None => finding,
    }
}

