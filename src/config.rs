//! What the user wants: levels and globs, from flags and from configuration text that the edge has read.
//!
//! Knows the table of lints only as it is handed in.

mod file;
#[cfg(test)]
mod tests;

pub use file::{ConfigError, ConfigFile};

use crate::diagnostic::Level;
use crate::lint::{Group, Lint};

/// What a level is set for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Selector {
    /// Every lint, the pedantic ones too.
    All,
    /// Whatever is at `warn` when everything else has been decided, as in rustc.
    Warnings,
    /// The lints of a group.
    Group(Group),
    /// One lint.
    Rule(&'static str),
}

impl Selector {
    /// The selector of a word.
    ///
    /// # Errors
    /// A message with the nearest word, when there is no such rule or group.
    pub fn parse(word: &str, lints: &[Lint]) -> Result<Self, String> {
        if let Some(lint) = lints.iter().find(|lint| lint.id == word) {
            return Ok(Self::Rule(lint.id));
        }
        if let Some(group) = Group::ALL.into_iter().find(|group| group.word() == word) {
            return Ok(Self::Group(group));
        }
        match word {
            "all" => Ok(Self::All),
            "warnings" => Ok(Self::Warnings),
            _ => Err(unknown("rule or group", word, words(lints))),
        }
    }

    /// From the general to the particular: in a table the particular wins, whatever the order of its lines.
    fn rank(self) -> u8 {
        match self {
            Self::All => 0,
            Self::Warnings => 1,
            Self::Group(_) => 2,
            Self::Rule(_) => 3,
        }
    }

    fn covers(self, lint: &Lint) -> bool {
        match self {
            Self::All => true,
            Self::Warnings => false,
            Self::Group(group) => group == lint.group,
            Self::Rule(id) => id == lint.id,
        }
    }
}

fn words(lints: &[Lint]) -> impl Iterator<Item = &'static str> {
    let groups = Group::ALL.into_iter().map(Group::word);
    lints.iter().map(|lint| lint.id).chain(groups).chain(["all", "warnings"])
}

/// One level for some lints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setting {
    /// The level.
    pub level: Level,
    /// The lints.
    pub selector: Selector,
}

/// Levels and globs. The default sets nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Config {
    /// In order: later wins.
    pub settings: Vec<Setting>,
    /// Globs as in `.gitignore`, relative to the directory of the configuration's file.
    pub exclude: Vec<String>,
}

impl Config {
    /// Puts the settings of the command line behind those of the file: they win.
    pub fn then(&mut self, flags: &[Setting]) {
        self.settings.extend_from_slice(flags);
    }

    /// The level of a lint whose level would be `default` at this place. What the user sets wins over it; `forbid`
    /// is never lowered; a level for `warnings` changes what is at `warn` in the end.
    pub fn level(&self, lint: &Lint, default: Level) -> Level {
        let mut level = default;
        let mut warnings = Level::Warn;
        for setting in &self.settings {
            let decided = match setting.selector {
                Selector::Warnings => &mut warnings,
                selector if selector.covers(lint) => &mut level,
                _ => continue,
            };
            if *decided != Level::Forbid {
                *decided = setting.level;
            }
        }
        if level == Level::Warn { warnings } else { level }
    }
}

/// The nearest of the candidates, when one is near enough to be meant.
pub fn nearest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let scored = candidates.map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate));
    let (distance, best) = scored.min()?;
    (distance <= word.chars().count() / 3 + 1).then_some(best)
}

/// `unknown rule `x`; did you mean `y`?`, or without the question when nothing is near.
pub fn unknown<'a>(what: &str, word: &str, candidates: impl Iterator<Item = &'a str>) -> String {
    match nearest(word, candidates) {
        Some(near) => format!("unknown {what} `{word}`; did you mean `{near}`?"),
        None => format!("unknown {what} `{word}`"),
    }
}
