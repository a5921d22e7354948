//! One run: what is looked at, what is found there, what it means for the exit code.
#![allow(clippy::disallowed_methods, reason = "this is the edge: it knows where the program was started")]

use std::fmt::Write;
use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, bail};
use rustc_hash::FxHashSet;

use super::analyse::{Analysis, analyse};
use super::flags::Options;
use super::load::Overlay;
use super::mend::mend;
use super::settings::Settings;
use super::terminal::is_coloured;
use super::{FAILED, git, surroundings, why};
use crate::config::unknown;
use crate::diagnostic::{Applicability, Finding, Level};
use crate::discover::{self, Found, Problem, Request, Stdin};
use crate::facts::Facts;
use crate::inventory::Inventory;
use crate::lint::Lint;
use crate::report::{self, Format, Package, Report, Style, Summary};
use crate::source::SourceFile;

/// Why a run could not do its work: one line.
pub type Error = anyhow::Error;

/// What a run gives.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Something is at deny level.
    pub denied: bool,
    /// What could not be looked at.
    pub problems: Vec<Problem>,
    /// What goes to standard output.
    pub text: String,
    /// What goes to standard error at the end.
    pub summary: String,
}

impl Outcome {
    /// 2 when a named path could not be read, 1 when something is at deny level, else 0.
    pub fn exit_code(&self, exit_zero: bool) -> u8 {
        if self.problems.iter().any(|problem| problem.fatal) {
            return FAILED;
        }
        u8::from(self.denied && !exit_zero)
    }
}

/// Does what the options ask for.
///
/// # Errors
/// Wrong rules, a configuration that cannot be read, files that must not be changed.
pub fn run(options: &Options, lints: &[Lint]) -> Result<Outcome, Error> {
    let started = Instant::now();
    if let Some(rule) = &options.explain {
        return Ok(Outcome { text: explain(rule, lints)?, ..Outcome::default() });
    }
    if options.list {
        return Ok(Outcome { text: list(lints), ..Outcome::default() });
    }
    if options.show_secrets && !io::stdout().is_terminal() {
        bail!("`--show-secrets` works only on a terminal");
    }
    if options.reads_stdin() && (options.fixes.fix || options.fixes.diff) {
        bail!("`--fix` and `--diff` need files: standard input cannot be changed");
    }
    let cwd = std::env::current_dir().context("the current directory")?;
    let paths = paths(options, &cwd);
    let mut settings = Settings::new(options, lints, &cwd)?;
    settings.load_above(&paths)?;
    settings.load_above(options.stdin_filename.as_slice())?;
    let found = find(options, &mut settings, &cwd, &paths)?;
    let mut overlay = Overlay::default();
    if let Some(entry) = found.stdin.and_then(|index| found.entries.get(index)) {
        overlay.insert(entry.absolute.clone(), read_stdin()?);
    }
    carry_out(Input { options, lints, settings, found, overlay, started })
}

/// Everything that the analysis is given.
struct Input<'a> {
    options: &'a Options,
    lints: &'a [Lint],
    settings: Settings<'a>,
    found: Found,
    overlay: Overlay,
    started: Instant,
}

/// Analyses, mends if asked, reports.
fn carry_out(mut input: Input<'_>) -> Result<Outcome, Error> {
    let Input { options, lints, settings, found, overlay, .. } = &input;
    let (unasked, cwd) = (|_: &Facts<'_>| None, std::env::current_dir().context("the current directory")?);
    if let Some(place) = &options.why {
        let path = discover::shown(&cwd, &cwd.join(&place.path));
        let question = |facts: &Facts<'_>| why::explain(facts, place, &path);
        let mut analysis = analyse(found, settings, lints, overlay, &question);
        let mut text =
            analysis.why.take().with_context(|| match found.problems.iter().find(|problem| problem.path == path) {
                Some(problem) => format!("`{path}`: {}", problem.message),
                None => format!("`{path}` was not looked at: it mentions no credential"),
            })?;
        text += &why::reported(&analysis.loaded.files, &analysis.findings, place, &path);
        return Ok(Outcome { text, ..Outcome::default() });
    }
    if options.inventory {
        return inventory(input);
    }
    let mut analysis = analyse(found, settings, lints, overlay, &unasked);
    let mut text = String::new();
    let mut mended = 0;
    if options.fixes.fix || options.fixes.diff {
        let again = |texts: &Overlay| analyse(found, settings, lints, texts, &unasked);
        let (rest, done) = mend(analysis, found, options.fixes.unsafe_fixes, again)?;
        if options.fixes.diff {
            let denied = done.count > 0 || rest.findings.iter().any(|finding| finding.level >= Level::Deny);
            return Ok(Outcome { text: done.diff(), denied, problems: rest.loaded.problems, ..Outcome::default() });
        }
        git::refuse_dirty(&done.files(), options.fixes.allow_dirty, options.fixes.allow_staged)?;
        done.write()?;
        (analysis, mended) = (rest, done.count);
    }
    report_all(&input, &analysis, &mut text)?;
    let summary = closing(&input, &analysis, mended)?;
    let mut problems = std::mem::take(&mut input.found.problems);
    problems.append(&mut analysis.loaded.problems);
    let denied = analysis.findings.iter().any(|finding| finding.level >= Level::Deny);
    // The program ends: taking the graphs of thousands of files apart would be waiting for nothing.
    std::mem::forget(analysis);
    Ok(Outcome { denied, problems, text, summary })
}

/// What is used, in place of what is found: no rule decides the exit code.
fn inventory(mut input: Input<'_>) -> Result<Outcome, Error> {
    let format = input.options.message_format;
    if matches!(format, Format::Short | Format::Github) {
        bail!("`--inventory` has the formats human and json");
    }
    let entries = input.found.entries.iter().filter(|entry| entry.reported);
    let reported: FxHashSet<String> = entries.map(|entry| entry.path.clone()).collect();
    // A file in which no rule may fire may still read a variable.
    input.found.entries.iter_mut().for_each(|entry| entry.named = true);
    let Input { lints, settings, found, overlay, .. } = &input;
    let question = |facts: &Facts<'_>| {
        let files: Vec<&SourceFile> = facts.units.iter().map(|unit| unit.source).collect();
        let all = Inventory::new(facts, &|unit| reported.contains(&unit.source.path));
        let mut bytes = Vec::new();
        report::write_inventory(format, &all, &files, &mut bytes).ok()?;
        Some(String::from_utf8_lossy(&bytes).into_owned())
    };
    let mut analysis = analyse(found, settings, lints, overlay, &question);
    let text = analysis.why.take().unwrap_or_default();
    let mut problems = std::mem::take(&mut input.found.problems);
    problems.append(&mut analysis.loaded.problems);
    Ok(Outcome { problems, text, ..Outcome::default() })
}

fn report_all(input: &Input<'_>, analysis: &Analysis, text: &mut String) -> Result<(), Error> {
    let options = input.options;
    let is_coloured = is_coloured(options.color, |name| std::env::var(name).ok(), io::stdout().is_terminal());
    let summary = summary(input, analysis);
    let report = Report {
        files: &analysis.loaded.files,
        masks: &analysis.masks,
        packages: &packages(input, analysis),
        findings: &analysis.findings,
        summary: &summary,
        lints: input.lints,
        show_secrets: options.show_secrets,
    };
    let style = Style { color: is_coloured, width: None };
    let mut bytes = Vec::new();
    report::write(options.message_format, &report, style, &mut bytes)?;
    text.push_str(&String::from_utf8_lossy(&bytes));
    Ok(())
}

fn summary(input: &Input<'_>, analysis: &Analysis) -> Summary {
    let count = |wanted: fn(&Finding) -> bool| analysis.findings.iter().filter(|finding| wanted(finding)).count();
    let applies = |finding: &Finding, wanted| finding.suggestion.as_ref().is_some_and(|it| it.applicability == wanted);
    let fixable = |wanted| analysis.findings.iter().filter(|finding| applies(finding, wanted)).count();
    Summary {
        files: analysis.loaded.read,
        deny: count(|finding| finding.level >= Level::Deny),
        warn: count(|finding| finding.level == Level::Warn),
        clients: analysis.understood,
        opaque: analysis.opaque,
        fixable: fixable(Applicability::MachineApplicable),
        unsafe_fixable: fixable(Applicability::MaybeIncorrect),
        elapsed: Some(input.started.elapsed()),
    }
}

/// What ends a run for people, on standard error.
fn closing(input: &Input<'_>, analysis: &Analysis, mended: usize) -> Result<String, Error> {
    let mut text = String::new();
    if input.options.quiet {
        return Ok(text);
    }
    if input.options.statistics {
        for (rule, count) in crate::judge::statistics(&analysis.findings) {
            writeln!(text, "{count:>6}  {rule}")?;
        }
    }
    if input.options.verbose > 0 {
        let lowered = &analysis.loaded.files;
        let bytes: usize = lowered.iter().map(|file| file.text.len()).sum();
        writeln!(
            text,
            "{} of {} files may hold credentials: {bytes} bytes were parsed",
            lowered.len(),
            analysis.loaded.read
        )?;
    }
    if mended > 0 {
        writeln!(text, "mended {mended} finding{}", if mended == 1 { "" } else { "s" })?;
    }
    if input.options.message_format == Format::Human {
        let mut bytes = Vec::new();
        report::write_summary(&summary(input, analysis), &mut bytes)?;
        text.push_str(&String::from_utf8_lossy(&bytes));
    }
    Ok(text)
}

/// The cargo target of each file, for JSON only.
fn packages(input: &Input<'_>, analysis: &Analysis) -> Vec<Option<Package>> {
    if !matches!(input.options.message_format, Format::Json(_)) {
        return Vec::new();
    }
    let of = |entry: &usize| {
        let entry = &input.found.entries[*entry];
        input.found.lineage(entry.project).find_map(|project| surroundings::package(project, &entry.absolute))
    };
    analysis.loaded.entries.iter().map(of).collect()
}

/// The arguments and the file that is asked about; without any, the package one is in as cargo finds it, else the
/// current directory.
fn paths(options: &Options, cwd: &Path) -> Vec<PathBuf> {
    let asked = options.why.as_ref().map(|place| &place.path);
    if asked.is_some() || !options.paths.is_empty() {
        let files = options.paths.iter().chain(asked).filter(|path| path.as_os_str() != "-");
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
    let request = Request {
        cwd,
        paths,
        stdin: options.reads_stdin().then(|| stdin(options)),
        excludes: &excludes,
        no_ignore: options.no_ignore,
        force_exclude: options.force_exclude,
    };
    let mut found = discover::find(&request);
    admit_tracked(&mut found);
    settings.load_found(&found)?;
    let excludes = settings.excludes(options)?;
    found.retain(|entry| (entry.named && !options.force_exclude) || !excludes.matches(&entry.absolute, false));
    Ok(found)
}

/// An ignore file says nothing about what git tracks already.
fn admit_tracked(found: &mut Found) {
    let ignored: Vec<PathBuf> = found.ignored.iter().map(|entry| entry.absolute.clone()).collect();
    let tracked = git::tracked(&ignored);
    found.admit(|entry| tracked.get(&entry.absolute) == Some(&true));
}

fn stdin(options: &Options) -> Stdin<'_> {
    let name = options.stdin_filename.as_deref();
    Stdin { name: name.unwrap_or(Path::new("stdin.py")), is_placed: name.is_some() }
}

fn read_stdin() -> Result<Vec<u8>, Error> {
    discover::limited(io::stdin().lock()).context("standard input")
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
