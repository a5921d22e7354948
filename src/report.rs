//! Writes judged findings as text: for people, editors, cargo's clients and GitHub.
//!
//! Takes a report whose levels are decided, gives bytes in one format. All text of scanned files and all words of
//! findings come from [`source::Masks`](crate::source::Masks). Knows nothing of lints or of where the bytes go.

mod excerpt;
mod github;
mod human;
mod inventory;
mod json;
#[cfg(test)]
mod secrecy;
mod short;
mod suggestion;
#[cfg(test)]
mod testing;
mod words;

use std::borrow::Cow;
use std::fmt;
use std::io;
use std::str::FromStr;
use std::time::Duration;

use crate::diagnostic::{Finding, Level};
use crate::inventory::Inventory;
use crate::lint::Lint;
use crate::source::{FileId, Masks, SourceFile};

/// Everything that a run has to say.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    /// The files of the run.
    pub files: &'a [SourceFile],
    /// What must not be shown of each file, by [`FileId`]. For a file beyond the end it is guessed.
    pub masks: &'a [Masks],
    /// The cargo target that each file belongs to, by [`FileId`]; may be shorter.
    pub packages: &'a [Option<Package>],
    /// The findings in the order in which they are shown, their levels decided.
    pub findings: &'a [Finding],
    /// The counts.
    pub summary: &'a Summary,
    /// Every lint, for its group and its documentation.
    pub lints: &'a [Lint],
    /// Lifts every mask: `--show-secrets`.
    pub show_secrets: bool,
}

/// The cargo target that a file belongs to, in cargo's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// The package id, exactly as `cargo metadata` prints it.
    pub id: String,
    /// The path of `Cargo.toml`.
    pub manifest_path: String,
    /// The target's name.
    pub target_name: String,
    /// The target's kind: `lib`, `bin`, `test`, …
    pub kind: String,
    /// The path of the target's root file.
    pub src_path: String,
    /// The edition: `2024`.
    pub edition: String,
}

/// What a run looked at and what came of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// Files read.
    pub files: usize,
    /// Findings that make the run fail.
    pub deny: usize,
    /// Findings that do not.
    pub warn: usize,
    /// Clients whose credential was followed.
    pub clients: usize,
    /// Clients whose credential nobody could follow.
    pub opaque: usize,
    /// Findings that `--fix` would mend.
    pub fixable: usize,
    /// Further ones that `--fix --unsafe-fixes` would mend.
    pub unsafe_fixable: usize,
    /// How long it took; left out where output has to be the same each time.
    pub elapsed: Option<Duration>,
}

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// With the source and the way of the value.
    Human,
    /// One line a finding.
    Short,
    /// One JSON object a line, as cargo prints them.
    Json(Rendered),
    /// Workflow commands of GitHub Actions.
    Github,
}

/// What the field `rendered` of a JSON message holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rendered {
    /// The human form.
    Plain,
    /// The human form with the terminal's colours.
    Ansi,
    /// The short form.
    Short,
}

/// A format that nobody knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownFormat(String);

impl fmt::Display for UnknownFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = Format::NAMES.iter().map(|(name, _)| *name).collect();
        write!(f, "unknown message format `{}`, expected one of {}", self.0, names.join(", "))
    }
}

impl std::error::Error for UnknownFormat {}

impl Format {
    /// The names of the command line and what they mean; cargo's own are among them.
    pub const NAMES: [(&str, Self); 8] = [
        ("human", Self::Human),
        ("short", Self::Short),
        ("json", Self::Json(Rendered::Plain)),
        ("github", Self::Github),
        ("cargo", Self::Json(Rendered::Plain)),
        ("json-render-diagnostics", Self::Json(Rendered::Plain)),
        ("json-diagnostic-rendered-ansi", Self::Json(Rendered::Ansi)),
        ("json-diagnostic-short", Self::Json(Rendered::Short)),
    ];
}

impl FromStr for Format {
    type Err = UnknownFormat;

    /// Reads a name; cargo's may be joined by commas (`json,json-diagnostic-rendered-ansi`), then the last one holds.
    fn from_str(text: &str) -> Result<Self, UnknownFormat> {
        let known = |word: &str| Self::NAMES.iter().find(|(name, _)| *name == word).map(|known| known.1);
        let formats: Option<Vec<_>> = text.split(',').map(|word| known(word.trim())).collect();
        let mut formats = formats.unwrap_or_default();
        let joined = formats.len() > 1;
        match formats.pop() {
            Some(last) if !joined || matches!(last, Self::Json(_)) => Ok(last),
            _ => Err(UnknownFormat(words::one_line(text).into_owned())),
        }
    }
}

/// What the place that the report goes to can show.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Style {
    /// Whether colours may be used.
    pub color: bool,
    /// The width of the terminal in columns, if it is one.
    pub width: Option<usize>,
}

/// Writes the findings of a report; not its summary.
///
/// # Errors
/// When `out` cannot be written to.
pub fn write(format: Format, report: &Report<'_>, style: Style, out: &mut dyn io::Write) -> io::Result<()> {
    match format {
        Format::Human => human::write(report, style, out),
        Format::Short => short::write(report, out),
        Format::Json(rendered) => json::write(report, rendered, out),
        Format::Github => github::write(report, out),
    }
}

/// Writes an inventory: as JSON when that is the format, else for people. The files by their [`FileId`].
///
/// # Errors
/// When `out` cannot be written to.
pub fn write_inventory(
    format: Format,
    inventory: &Inventory,
    files: &[&SourceFile],
    out: &mut dyn io::Write,
) -> io::Result<()> {
    match format {
        Format::Json(_) => inventory::write_json(inventory, files, out),
        Format::Human | Format::Short | Format::Github => inventory::write_human(inventory, files, out),
    }
}

/// Writes the one line that ends a run for people.
///
/// # Errors
/// When `out` cannot be written to.
pub fn write_summary(summary: &Summary, out: &mut dyn io::Write) -> io::Result<()> {
    let mut found = Vec::new();
    found.extend((summary.deny > 0).then(|| counted(summary.deny, "error")));
    found.extend((summary.warn > 0).then(|| counted(summary.warn, "warning")));
    let found = if found.is_empty() { "no findings".to_owned() } else { found.join(", ") };
    let files = counted(summary.files, "file");
    let clients = counted(summary.clients, "client");
    write!(out, "{found} in {files}: {clients} understood, {} opaque", summary.opaque)?;
    if let Some(elapsed) = summary.elapsed {
        write!(out, ", {:.2}s", elapsed.as_secs_f64())?;
    }
    match (summary.fixable, summary.unsafe_fixable) {
        (0, 0) => {}
        (fixable, 0) => write!(out, " (`--fix` mends {fixable})")?,
        (0, more) => write!(out, " (`--fix --unsafe-fixes` mends {more})")?,
        (fixable, more) => {
            write!(out, " (`--fix` mends {fixable}, `--unsafe-fixes` {more} more)")?;
        }
    }
    writeln!(out)
}

fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

impl Report<'_> {
    fn file(&self, id: FileId) -> Option<&SourceFile> {
        self.files.get(id.0 as usize)
    }

    fn package(&self, id: FileId) -> Option<&Package> {
        self.packages.get(id.0 as usize)?.as_ref()
    }

    fn lint(&self, id: &str) -> Option<&Lint> {
        self.lints.iter().find(|lint| lint.id == id)
    }

    /// The findings that are shown.
    fn shown(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.level > Level::Allow)
    }

    /// What must not be shown of a file.
    fn masks(&self, id: FileId) -> Cow<'_, Masks> {
        match self.masks.get(id.0 as usize) {
            _ if self.show_secrets => Cow::Owned(Masks::none()),
            Some(masks) => Cow::Borrowed(masks),
            None => Cow::Owned(Masks::unlexed(self.file(id).map_or("", |file| &file.text))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn summary(summary: &Summary) -> String {
        let mut out = Vec::new();
        assert!(write_summary(summary, &mut out).is_ok());
        String::from_utf8_lossy(&out).into_owned()
    }

    #[test]
    fn the_summary_tells_what_was_understood_when_nothing_was_found() {
        let quiet = Summary { files: 31, clients: 4, opaque: 1, ..Summary::default() };
        assert_eq!(summary(&quiet), "no findings in 31 files: 4 clients understood, 1 opaque\n");
    }

    #[test]
    fn the_summary_counts_levels_and_fixes() {
        let loud = Summary {
            files: 1,
            deny: 1,
            warn: 2,
            clients: 1,
            fixable: 1,
            unsafe_fixable: 2,
            elapsed: Some(Duration::from_millis(123)),
            ..Summary::default()
        };
        assert_eq!(
            summary(&loud),
            "1 error, 2 warnings in 1 file: 1 client understood, 0 opaque, 0.12s \
             (`--fix` mends 1, `--unsafe-fixes` 2 more)\n"
        );
    }

    #[test]
    fn a_file_without_masks_is_masked_all_the_same() {
        let mut case = testing::Case::new("f('one long secret')\n");
        case.masks.clear();
        assert!(case.written(Format::Human).contains("f('********')"));
    }

    #[test]
    fn cargos_names_are_understood_and_others_refused() {
        assert_eq!("cargo".parse(), Ok(Format::Json(Rendered::Plain)));
        let both = "json,json-diagnostic-rendered-ansi";
        assert_eq!(both.parse(), Ok(Format::Json(Rendered::Ansi)));
        for wrong in ["", "jsn", "human,short", "json,nonsense"] {
            let error = wrong.parse::<Format>().map_err(|error| error.to_string());
            assert!(error.is_err_and(|error| error.contains("expected one of human, short")), "{wrong}");
        }
    }
}
