//! Keys that are recognised by their format, used or not, where no finding about their use tells of them.

use super::ID;
use crate::diagnostic::{Finding, Level};
use crate::facts::{Facts, Role, Unit};
use crate::flow::Kind;
use crate::lint::story;
use crate::recognise::Key;
use crate::source::Location;

/// The findings about keys whose use was not told of in `told`.
pub(super) fn check(facts: &Facts<'_>, told: &[Finding]) -> Vec<Finding> {
    let mut found = Vec::new();
    let used = Places::new(used(facts));
    let told = Places::new(told.iter().flat_map(|told| [told.origin, told.primary.at]).collect());
    for unit in facts.units.iter().filter(|unit| !unit.is_kept_back()) {
        for key in &unit.keys.written {
            let at = unit.place(key.span);
            let origin = used.meeting(at).unwrap_or(at);
            if told.meeting(at).is_none() {
                found.extend(finding(facts, unit, *key, "is written in the file").map(|it| it.caused_at(origin)));
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
    let in_test = unit.role == Role::Test || unit.keys.tests.iter().any(|code| code.contains(key.span));
    let level = if in_test { Level::Warn } else { Level::Deny };
    let message = format!("{} {stands}", story::key_of(row, provider));
    let finding = Finding::new(ID, level, unit.place(key.span), message).says("known by its format");
    let help = format!("read it from `{}`, and revoke this one: it stays in the history", provider.fix_env);
    Some(match &provider.keys_page {
        Some(page) => finding.help(help).note(format!("keys are revoked at {page}")),
        None => finding.help(help),
    })
}
