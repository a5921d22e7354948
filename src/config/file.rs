//! Configuration files: one table in one of three places, read with the position of everything that is wrong.

use std::ops::Range;

use thiserror::Error;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Config, Selector, Setting, unknown};
use crate::diagnostic::Level;
use crate::lint::Lint;

type Item<'a> = Spanned<DeValue<'a>>;

/// The files that may hold a configuration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ConfigFile {
    /// `cred-lint.toml`: the whole file.
    Own,
    /// `pyproject.toml`: `[tool.cred-lint]`.
    Pyproject,
    /// `Cargo.toml`: `[package.metadata.cred-lint]`, else `[workspace.metadata.cred-lint]`.
    Cargo,
}

impl ConfigFile {
    /// The kind of a file by its name.
    pub fn of(file_name: &str) -> Option<Self> {
        match file_name {
            "cred-lint.toml" => Some(Self::Own),
            "pyproject.toml" => Some(Self::Pyproject),
            "Cargo.toml" => Some(Self::Cargo),
            _ => None,
        }
    }

    fn places(self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Own => &[&[]],
            Self::Pyproject => &[&["tool", "cred-lint"]],
            Self::Cargo => &[&["package", "metadata", "cred-lint"], &["workspace", "metadata", "cred-lint"]],
        }
    }
}

/// What is wrong with a configuration, and where.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{line}:{column}: {message}")]
pub struct ConfigError {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub message: String,
}

impl ConfigError {
    fn at(text: &str, span: Range<usize>, message: impl Into<String>) -> Self {
        let before = text.get(..span.start).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Self {
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            message: message.into(),
        }
    }
}

impl Config {
    /// The configuration that a file holds; nothing when it has no table of ours.
    ///
    /// # Errors
    /// Text that is not TOML (only for the own file: another tool's broken manifest is not our business), unknown
    /// keys, rules and levels, and values of the wrong type.
    pub fn parse(kind: ConfigFile, text: &str, lints: &[Lint]) -> Result<Option<Self>, ConfigError> {
        let whole = match DeTable::parse(text) {
            Ok(whole) => whole,
            Err(_) if kind != ConfigFile::Own => return Ok(None),
            Err(error) => {
                let message = error.message().lines().next().unwrap_or_default().to_owned();
                return Err(ConfigError::at(text, error.span().unwrap_or(0..0), message));
            }
        };
        let mut found = kind.places().iter().filter_map(|place| descend(whole.get_ref(), place));
        found.next().map(|table| Reader { text, lints }.config(table)).transpose()
    }
}

fn descend<'a, 'i>(table: &'a DeTable<'i>, place: &[&str]) -> Option<&'a DeTable<'i>> {
    place.iter().try_fold(table, |table, &step| table.get(step)?.get_ref().as_table())
}

struct Reader<'a> {
    text: &'a str,
    lints: &'a [Lint],
}

impl Reader<'_> {
    fn config(&self, table: &DeTable<'_>) -> Result<Config, ConfigError> {
        let mut config = Config::default();
        for (key, value) in table {
            match key.get_ref().as_ref() {
                "levels" => config.settings = self.levels(value)?,
                "exclude" => config.exclude = self.strings(value)?,
                other => {
                    let message = unknown("key", other, ["levels", "exclude"].into_iter());
                    return Err(ConfigError::at(self.text, key.span(), message));
                }
            }
        }
        Ok(config)
    }

    fn levels(&self, value: &Item<'_>) -> Result<Vec<Setting>, ConfigError> {
        let table = value.get_ref().as_table();
        let table = table.ok_or_else(|| self.wrong(value, "a table of rules and levels"))?;
        let mut settings = Vec::new();
        for (key, value) in table {
            let selector = Selector::parse(key.get_ref(), self.lints)
                .map_err(|message| ConfigError::at(self.text, key.span(), message))?;
            settings.push(Setting { level: self.level(value)?, selector });
        }
        settings.sort_by_key(|setting| setting.selector.rank());
        Ok(settings)
    }

    fn level(&self, value: &Item<'_>) -> Result<Level, ConfigError> {
        let word = value.get_ref().as_str().ok_or_else(|| self.wrong(value, "a level"))?;
        word.parse().map_err(|()| {
            let levels = ["allow", "warn", "deny", "forbid"].into_iter();
            ConfigError::at(self.text, value.span(), unknown("level", word, levels))
        })
    }

    fn strings(&self, value: &Item<'_>) -> Result<Vec<String>, ConfigError> {
        let list = value.get_ref().as_array();
        let list = list.ok_or_else(|| self.wrong(value, "a list of globs"))?;
        let string = |item: &Item<'_>| item.get_ref().as_str().map(str::to_owned);
        list.iter().map(|item| string(item).ok_or_else(|| self.wrong(item, "a glob"))).collect()
    }

    fn wrong(&self, value: &Item<'_>, wanted: &str) -> ConfigError {
        let found = value.get_ref().type_str();
        ConfigError::at(self.text, value.span(), format!("expected {wanted}, found {found}"))
    }
}
