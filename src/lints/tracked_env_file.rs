//! # What it does
//! Reports a key in an env file (`.env`, `.env.local`, `prod.env`) that git tracks.
//!
//! # Why is this bad
//! Such a file is made to stay on one machine. Once it is tracked, whoever can read the repository has the key, and it
//! stays in the history when the file is gone.
//!
//! # Example
//! ```dotenv
//! COHERE_API_KEY=k7Qw2mZx9Lp4Rt6Vb1Nc8Hd3Js5Gf0YaUeXoT2Wq
//! ```
//!
//! # Use instead
//! ```dotenv
//! # `.env.example` is tracked and shows the names; `.env` is in `.gitignore` and has the values.
//! COHERE_API_KEY=
//! ```

use crate::diagnostic::{Finding, Level};
use crate::facts::{Facts, Unit};
use crate::lint::held::{Held, held};
use crate::lint::remedy::end;
use crate::source::{Kind, keeps_secrets};

/// The lint's name.
pub(super) const ID: &str = "tracked-env-file";

/// Reports the keys of env files that are tracked.
pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let is_env_file = |unit: &&Unit<'_>| unit.source.kind == Kind::Dotenv && keeps_secrets(&unit.source.path);
    let units = facts.units.iter().filter(is_env_file).filter(|unit| unit.tracked == Some(true));
    units.flat_map(|unit| held(facts, unit).into_iter().filter_map(|held| finding(unit, &held)).collect::<Vec<_>>()).collect()
}

fn finding(unit: &Unit<'_>, held: &Held<'_>) -> Option<Finding> {
    let level = held.level(unit.source.role, Level::Deny)?;
    let name = held.name.map_or_else(String::new, |name| format!(" as `{name}`"));
    let message = format!("git tracks this env file, and {} stands in it{name}", held.what);
    let (end, noun) = (end(held.noun), held.noun);
    let advice = format!("take the file out with `git rm --cached`, ignore it, and {end} the {noun}: it stays in the history");
    Some(held.with_page(Finding::new(ID, level, unit.place(held.at), message).says(held.words()).help(advice)))
}
