//! The keys that a file holds as a file, whatever uses them: known by their format, or by a name and a value together.

use super::around::is_public;
use super::remedy::{noun_of, noun_of_format};
use super::story;
use super::variable::owner_of_key;
use crate::catalog::Provider;
use crate::diagnostic::{Finding, Level};
use crate::facts::{Facts, Unit};
use crate::recognise;
use crate::source::{Role, Span};

/// The kind of variables whose keys everybody may see.
const PUBLISHABLE: &str = "publishable-key";

/// A key that stands in a file.
#[derive(Debug, Clone)]
pub struct Held<'f> {
    /// Where.
    pub at: Span,
    /// The variable that it is the value of.
    pub name: Option<&'f str>,
    /// Whose it is, where that is known.
    pub provider: Option<&'f Provider>,
    /// `an API key of Cohere`.
    pub what: String,
    /// `key`, `password`.
    pub noun: &'static str,
    /// It is known by its format, and not only by its name.
    pub by_format: bool,
}

/// The keys of a file, in order.
pub fn held<'f>(facts: &'f Facts<'_>, unit: &'f Unit<'_>) -> Vec<Held<'f>> {
    let by_name = unit.variables.iter().filter_map(|variable| {
        let known = facts
            .knowledge
            .variable(&variable.name.to_ascii_uppercase())
            .filter(|(_, known)| known.kind != PUBLISHABLE);
        let provider = known.map(|(provider, _)| provider);
        let is_uuid = || provider.is_some_and(|provider| provider.uuids) && recognise::is_random_uuid(&variable.value);
        if !variable.is_key(provider.is_some()) && !is_uuid() || unit.keys.hold(variable.span) {
            return None;
        }
        let noun = noun_of(&variable.name);
        let what = provider.map_or_else(|| format!("a {noun}"), |provider| format!("a {noun} of {}", provider.name));
        Some(Held { at: variable.span, name: Some(&variable.name), provider, what, noun, by_format: false })
    });
    let by_format = unit.keys.written.iter().filter_map(|key| {
        let row = facts.knowledge.rows.key_formats.get(key.format).filter(|row| !row.public)?;
        let variable = unit.variables.iter().find(|variable| variable.span.overlaps(key.span));
        let name = variable.map(|variable| variable.name.as_str());
        if is_public(facts, unit, row, key.span, name.as_slice()) {
            return None;
        }
        let provider = owner_of_key(facts, unit, row, name)?;
        let (what, noun) = (story::key_of(row, provider), noun_of_format(row));
        Some(Held { at: key.span, name, provider: Some(provider), what, noun, by_format: true })
    });
    let mut all: Vec<Held<'f>> = by_name.chain(by_format).collect();
    all.sort_by_key(|held| held.at);
    all
}

impl Held<'_> {
    /// How loud a finding about it is in a file of this role; nothing where such values are made up.
    pub fn level(&self, role: Role, loudest: Level) -> Option<Level> {
        match (role, self.by_format) {
            (Role::Test, false) => None,
            (Role::Test, true) | (Role::Example, false) => Some(loudest.min(Level::Warn)),
            _ => Some(loudest),
        }
    }

    /// What it is known by.
    pub fn words(&self) -> String {
        if self.by_format {
            return "known by its format".to_owned();
        }
        format!("made by a machine, and named like a {}", self.noun)
    }

    /// Adds where the key is revoked.
    #[must_use]
    pub fn with_page(&self, finding: Finding) -> Finding {
        let page = self.provider.and_then(|provider| provider.page_of(self.name.unwrap_or_default()));
        match page {
            Some(page) => finding.note(format!("keys are revoked at {page}")),
            None => finding,
        }
    }
}
