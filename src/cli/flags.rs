//! The flags, in one table: the command line, `--help` and the documentation come out of it.
#![allow(clippy::struct_excessive_bools, reason = "each one is a flag of its own")]

use std::ffi::OsString;
use std::num::NonZero;
use std::path::PathBuf;
use std::str::FromStr;

use clap::{ArgMatches, Args, CommandFactory, FromArgMatches, Parser, ValueEnum};

use super::usage::{self, Stop};
use crate::config::unknown;
use crate::diagnostic::Level;
use crate::report::{self, Format};

/// Finds API keys that are missing, unchecked, misdirected or hardcoded, by following values.
#[derive(Debug, Clone, Parser)]
#[command(name = "cred-lint", version, about, max_term_width = 100, disable_help_subcommand = true)]
pub struct Options {
    /// Files and directories; `-` reads standard input. None: the package or directory one is in
    #[arg(value_name = "PATHS")]
    pub paths: Vec<PathBuf>,
    /// The name of what comes from standard input
    #[arg(long, value_name = "FILE")]
    pub stdin_filename: Option<PathBuf>,

    /// Levels, in the order of the command line.
    #[arg(skip)]
    pub levels: Vec<(Level, String)>,
    #[command(flatten)]
    given: LevelFlags,
    /// How the fixes are handled.
    #[command(flatten)]
    pub fixes: FixFlags,

    /// human, short, json or github
    #[arg(long, value_name = "FORMAT", default_value = "human", value_parser = format)]
    pub message_format: Format,
    /// Tell what was understood at a line, and why there is a finding or none
    #[arg(long, value_name = "FILE:LINE")]
    pub why: Option<Place>,
    /// Tell which variables and clients are used and where, in place of the findings
    #[arg(long, conflicts_with_all = ["why", "fix", "diff"])]
    pub inventory: bool,
    /// Print the documentation of a rule
    #[arg(long, value_name = "RULE")]
    pub explain: Option<String>,
    /// Print the rules with their groups and levels
    #[arg(long)]
    pub list: bool,

    /// Read the configuration from this file, for all files
    #[arg(long, value_name = "FILE", conflicts_with = "isolated")]
    pub config: Option<PathBuf>,
    /// Read no configuration
    #[arg(long)]
    pub isolated: bool,
    /// Leave out what matches the glob, written as in .gitignore
    #[arg(long, value_name = "GLOB", value_delimiter = ',')]
    pub exclude: Vec<String>,
    /// Leave out named files, too, when the rules leave them out
    #[arg(long)]
    pub force_exclude: bool,
    /// Look at files that .gitignore leaves out
    #[arg(long)]
    pub no_ignore: bool,

    /// Number of threads
    #[arg(short, long, value_name = "N")]
    pub jobs: Option<NonZero<usize>>,
    /// When to use colours
    #[arg(long, value_name = "WHEN")]
    pub color: Option<Color>,
    /// Print findings only
    #[arg(short, long, conflicts_with = "verbose")]
    pub quiet: bool,
    /// Print what is done; twice: more of it
    #[arg(short, long, action = clap::ArgAction::Count)]
    pub verbose: u8,
    /// Count the findings of each rule
    #[arg(long)]
    pub statistics: bool,
    /// Exit with 0 when there are findings
    #[arg(long)]
    pub exit_zero: bool,
    /// Do not mask secrets; only on a terminal
    #[arg(long)]
    pub show_secrets: bool,
    /// What cargo and rust-analyzer pass.
    #[command(flatten)]
    pub cargo: CargoFlags,
}

/// Levels; [`Options::levels`] has them in order.
#[derive(Debug, Clone, Args)]
struct LevelFlags {
    /// Do not report
    #[arg(short = 'A', long, value_name = "RULE|GROUP", value_delimiter = ',')]
    allow: Vec<String>,
    /// Report
    #[arg(short = 'W', long, value_name = "RULE|GROUP", value_delimiter = ',')]
    warn: Vec<String>,
    /// Report and fail; `warnings` is whatever is at warn
    #[arg(short = 'D', long, value_name = "RULE|GROUP", value_delimiter = ',')]
    deny: Vec<String>,
    /// Report and fail; nothing lowers it
    #[arg(short = 'F', long, value_name = "RULE|GROUP", value_delimiter = ',')]
    forbid: Vec<String>,
}

/// How fixes are handled.
#[derive(Debug, Clone, Args)]
pub struct FixFlags {
    /// Apply the fixes that are safe; refused for files with uncommitted changes
    #[arg(long)]
    pub fix: bool,
    /// Take fixes that need a look, too
    #[arg(long)]
    pub unsafe_fixes: bool,
    /// Show the fixes as a diff, write nothing
    #[arg(long)]
    pub diff: bool,
    /// Fix files with uncommitted changes
    #[arg(long)]
    pub allow_dirty: bool,
    /// Fix files whose changes are staged
    #[arg(long)]
    pub allow_staged: bool,
}

/// Flags of cargo's own commands. They are accepted, and used where they have a meaning.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Accepted from cargo")]
pub struct CargoFlags {
    /// Path to a Cargo.toml: its directory is linted when no path is given
    #[arg(long, value_name = "PATH")]
    pub manifest_path: Option<PathBuf>,
    /// Packages
    #[arg(short, long, value_name = "SPEC", num_args = 0..=1)]
    pub package: Vec<String>,
    #[arg(long, alias = "all", hide = true)]
    workspace: bool,
    #[arg(long, hide = true)]
    all_targets: bool,
    #[arg(long, hide = true)]
    lib: bool,
    #[arg(long, hide = true)]
    bins: bool,
    #[arg(long, hide = true, num_args = 0..=1)]
    bin: Vec<String>,
    #[arg(long, hide = true)]
    tests: bool,
    #[arg(long, hide = true, num_args = 0..=1)]
    test: Vec<String>,
    #[arg(long, hide = true)]
    examples: bool,
    #[arg(long, hide = true, num_args = 0..=1)]
    example: Vec<String>,
    #[arg(long, hide = true)]
    benches: bool,
    #[arg(long, hide = true, num_args = 0..=1)]
    bench: Vec<String>,
    #[arg(long, hide = true)]
    keep_going: bool,
    #[arg(long, hide = true)]
    locked: bool,
    #[arg(long, hide = true)]
    offline: bool,
    #[arg(long, hide = true)]
    frozen: bool,
    #[arg(long, hide = true)]
    all_features: bool,
    #[arg(long, hide = true)]
    no_default_features: bool,
    #[arg(long, hide = true)]
    features: Vec<String>,
    #[arg(long, hide = true)]
    target: Vec<String>,
    #[arg(long, hide = true)]
    target_dir: Option<PathBuf>,
    #[arg(long, hide = true)]
    profile: Option<String>,
    #[arg(long, hide = true)]
    release: bool,
}

impl Options {
    /// Reads the arguments, the program's name first.
    ///
    /// # Errors
    /// `Stop`: an answer to print (`--help`, `--version`), or one line about what is wrong.
    pub fn parse_from(arguments: Vec<OsString>, is_cargo: bool) -> Result<Self, Stop> {
        let name = if is_cargo { "cargo cred-lint" } else { "cred-lint" };
        let mut command = Self::command().bin_name(name);
        let matches = command.try_get_matches_from_mut(arguments).map_err(|error| usage::explain(&error, &command))?;
        let mut options = Self::from_arg_matches(&matches).map_err(|error| usage::explain(&error, &command))?;
        options.levels = levels(&matches);
        Ok(options)
    }

    /// Whether standard input is linted.
    pub fn reads_stdin(&self) -> bool {
        self.paths.iter().any(|path| path.as_os_str() == "-")
    }
}

/// The levels of the four flags in the order in which they stand on the command line.
fn levels(matches: &ArgMatches) -> Vec<(Level, String)> {
    let mut found = Vec::new();
    for level in [Level::Allow, Level::Warn, Level::Deny, Level::Forbid] {
        let words = matches.get_many::<String>(level.word()).into_iter().flatten();
        let places = matches.indices_of(level.word()).into_iter().flatten();
        found.extend(places.zip(words).map(|(place, word)| (place, level, word.trim().to_owned())));
    }
    found.sort_by_key(|&(place, ..)| place);
    found.into_iter().map(|(_, level, word)| (level, word)).collect()
}

/// When to use colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// One name, or cargo's list of them (`json,json-diagnostic-rendered-ansi`), of which the last one counts.
fn format(text: &str) -> Result<Format, String> {
    let known = |word: &str| Format::NAMES.iter().any(|(name, _)| *name == word);
    match text.split(',').find(|word| !known(word)) {
        Some(word) => Err(unknown("message format", word, Format::NAMES.iter().map(|(name, _)| *name))),
        None => text.parse().map_err(|error: report::UnknownFormat| error.to_string()),
    }
}

/// A line of a file, for `--why`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file, as it was written.
    pub path: PathBuf,
    /// The notebook cell, from 1.
    pub cell: Option<u32>,
    /// The line, from 1.
    pub line: u32,
}

impl FromStr for Place {
    type Err = String;

    /// `FILE:LINE`, or `FILE:cell N:LINE` as reports write it.
    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("expected `FILE:LINE`, found `{text}`");
        let (front, line) = text.rsplit_once(':').ok_or_else(wrong)?;
        let line = line.parse().ok().filter(|&line| line > 0).ok_or_else(wrong)?;
        let in_cell = front.rsplit_once(":cell ");
        let in_cell = in_cell.and_then(|(path, cell)| Some((path, cell.parse().ok()?)));
        let (path, cell) = in_cell.map_or((front, None), |(path, cell)| (path, Some(cell)));
        if path.is_empty() {
            return Err(wrong());
        }
        Ok(Self { path: PathBuf::from(path), cell, line })
    }
}
