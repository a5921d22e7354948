//! One run: what is looked at, what is found there, what it means for the exit code.
#![allow(clippy::disallowed_methods, reason = "this is the edge: it knows where the program was started")]

use std::fmt::Write;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};

use super::flags::Options;
use super::settings::Settings;
use super::terminal::is_coloured;
use super::{FAILED, git};
use crate::config::unknown;
use crate::diagnostic::{Finding, Level};
use crate::discover::{self, Found, Problem, Request};
use crate::lint::Lint;
use crate::source::SourceFile;

/// Why a run could not do its work: one line.
pub type Error = anyhow::Error;

/// What a run gives.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The files, in the order of their ids.
    pub files: Vec<SourceFile>,
    /// What is reported.
    pub findings: Vec<Finding>,
    /// What could not be looked at.
    pub problems: Vec<Problem>,
    /// What goes to standard output.
    pub text: String,
}

impl Outcome {
    /// 2 when a named path could not be read, 1 when something is at deny level, else 0.
    pub fn exit_code(&self, exit_zero: bool) -> u8 {
        if self.problems.iter().any(|problem| problem.fatal) {
            return FAILED;
        }
        let is_denied = self.findings.iter().any(|finding| finding.level >= Level::Deny);
        u8::from(is_denied && !exit_zero)
    }
}

/// Does what the options ask for.
///
/// # Errors
/// Wrong rules, a configuration that cannot be read, files that must not be changed.
pub fn run(options: &Options, lints: &[Lint]) -> Result<Outcome, Error> {
    if let Some(rule) = &options.explain {
        return Ok(Outcome { text: explain(rule, lints)?, ..Outcome::default() });
    }
    if options.list {
        return Ok(Outcome { text: list(lints), ..Outcome::default() });
    }
    if options.show_secrets && !io::stdout().is_terminal() {
        bail!("`--show-secrets` works only on a terminal");
    }
    let cwd = std::env::current_dir().context("the current directory")?;
    let paths = paths(options, &cwd);
    let mut settings = Settings::new(options, lints, &cwd)?;
    settings.load_above(&paths)?;
    let found = find(options, &mut settings, &cwd, &paths)?;
    let stdin = options.reads_stdin().then(read_stdin).transpose()?;
    let is_coloured = is_coloured(options.color, |name| std::env::var(name).ok(), io::stdout().is_terminal());
    let input = Input { options, lints, settings, found, stdin, is_coloured };
    analyse(input)
}

/// Everything that the analysis is given.
struct Input<'a> {
    options: &'a Options,
    lints: &'a [Lint],
    settings: Settings<'a>,
    found: Found,
    /// The text of the entry whose path is `--stdin-filename`.
    stdin: Option<Vec<u8>>,
    is_coloured: bool,
}

/// The place of the pipeline: read, screen, lower, link, check, judge, report or fix.
fn analyse(input: Input<'_>) -> Result<Outcome, Error> {
    let Input { options, lints, settings, found, stdin, is_coloured } = input;
    let _ = (lints, stdin, is_coloured);
    let changed: Vec<PathBuf> = Vec::new();
    if options.fixes.fix && !options.fixes.diff {
        git::refuse_dirty(&changed, options.fixes.allow_dirty, options.fixes.allow_staged)?;
    }
    for entry in &found.entries {
        let _ = settings.of(&entry.absolute);
    }
    Ok(Outcome { problems: found.problems, ..Outcome::default() })
}

/// The arguments; without any, the package one is in as cargo finds it, else the current directory.
fn paths(options: &Options, cwd: &Path) -> Vec<PathBuf> {
    if !options.paths.is_empty() {
        let files = options.paths.iter().filter(|path| path.as_os_str() != "-");
        return files.cloned().collect();
    }
    if let Some(manifest) = &options.cargo.manifest_path {
        let manifest = cwd.join(manifest);
        return vec![manifest.parent().unwrap_or(cwd).to_owned()];
    }
    let package = cwd.ancestors().find(|folder| folder.join("Cargo.toml").is_file());
    vec![package.unwrap_or(cwd).to_owned()]
}

fn find(options: &Options, settings: &mut Settings<'_>, cwd: &Path, paths: &[PathBuf]) -> Result<Found, Error> {
    let excludes = settings.excludes(options)?;
    let request =
        Request { cwd, paths, excludes: &excludes, no_ignore: options.no_ignore, force_exclude: options.force_exclude };
    let mut found = discover::find(&request);
    settings.load_found(&found)?;
    let excludes = settings.excludes(options)?;
    found.entries.retain(|entry| (entry.named && !options.force_exclude) || !excludes.matches(&entry.absolute, false));
    Ok(found)
}

fn read_stdin() -> Result<Vec<u8>, Error> {
    discover::limited(io::stdin().lock(), 0).context("standard input")
}

fn explain(rule: &str, lints: &[Lint]) -> Result<String, Error> {
    let Some(lint) = lints.iter().find(|lint| lint.id == rule) else {
        bail!(unknown("rule", rule, lints.iter().map(|lint| lint.id)));
    };
    let head = format!("# {} ({}, {})", lint.id, lint.group.word(), lint.level);
    Ok(format!("{head}\n\n{}\n", lint.documentation().trim()))
}

fn list(lints: &[Lint]) -> String {
    let width = lints.iter().map(|lint| lint.id.len()).max().unwrap_or(0);
    lints.iter().fold(String::new(), |mut text, lint| {
        let _ = writeln!(text, "{:width$}  {:11}  {}", lint.id, lint.group.word(), lint.level);
        text
    })
}
