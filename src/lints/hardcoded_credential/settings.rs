//! Keys that settings and shell lines give a name that says so, where no format tells of them.

use super::ID;
use crate::diagnostic::{Finding, Level};
use crate::facts::{Facts, Unit};
use crate::lint::places::Places;
use crate::lint::remedy::Advice;
use crate::lint::held::{Held, held};

/// The findings about values that are keys by their name, where none in `told` is about their use.
pub(super) fn check(facts: &Facts<'_>, told: &[Finding]) -> Vec<Finding> {
    let told = Places::new(told.iter().flat_map(|told| [told.origin, told.primary.at]).collect());
    let units = facts.units.iter().filter(|unit| !unit.variables.is_empty() && !unit.is_kept_back());
    let found = units.flat_map(|unit| {
        let by_name = held(facts, unit).into_iter().filter(|held| !held.by_format);
        let by_name = by_name.filter(|held| told.meeting(unit.place(held.at)).is_none());
        by_name.filter_map(|held| finding(unit, &held)).collect::<Vec<_>>()
    });
    found.collect()
}

fn finding(unit: &Unit<'_>, held: &Held<'_>) -> Option<Finding> {
    // A name alone is a guess; one that an SDK reads is none.
    let loudest = if held.provider.is_some() { Level::Deny } else { Level::Warn };
    let level = held.level(unit.source.role, loudest)?;
    let message = format!("{} is written in the file as `{}`", held.what, held.name.unwrap_or_default());
    let finding = Finding::new(ID, level, unit.place(held.at), message).says(held.words());
    Some(held.with_page(finding.help(Advice::KeepOut.of(held.noun))))
}
