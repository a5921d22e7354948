//! The pipeline: load, link, check, write fixes, judge.

use std::collections::BTreeSet;

use rustc_hash::{FxHashMap, FxHashSet};

use super::elsewhere::{self, Neighbours};
use super::load::{Loaded, Overlay, load, load_more, mentioning};
use super::settings::Settings;
use super::surroundings::{self, Surroundings};
use crate::catalog::{Client, Knowledge};
use crate::check::check;
use crate::diagnostic::{Finding, Suggestion};
use crate::discover::Found;
use crate::facts::{Facts, Role, Unit};
use crate::flow::Kind;
use crate::frontend;
use crate::judge::{Law, judge, touches};
use crate::link::{Picked, link};
use crate::lint::Lint;
use crate::project::Context;
use crate::screen::Mention;
use crate::source::suppress::{self, Malformed, Suppression};
use crate::source::{FileId, Masks, Span, offset};

/// What a run has found out.
#[derive(Debug, Default)]
pub(super) struct Analysis {
    pub(super) loaded: Loaded,
    pub(super) findings: Vec<Finding>,
    /// What must not be shown of each file.
    pub(super) masks: Vec<Masks>,
    pub(super) understood: usize,
    pub(super) opaque: usize,
    /// The answer to `--why`.
    pub(super) why: Option<String>,
}

/// Each round may show that further files matter, but not for ever.
const ROUNDS: usize = 8;

/// So many fixes are written for one file at a time.
const MOST_FIXES: usize = 50;

/// What is asked beside the findings.
pub(super) type Question<'q> = dyn Fn(&Facts<'_>) -> Option<String> + 'q;

/// Analyses the files of a run.
pub(super) fn analyse(
    found: &Found,
    settings: &Settings<'_>,
    lints: &[Lint],
    overlay: &Overlay,
    question: &Question<'_>,
) -> Analysis {
    let mut loaded = load(found, overlay, true);
    let mut modules = elsewhere::modules(found);
    let mut rounds = Rounds::default();
    loop {
        let neighbours = Neighbours::new(found, modules, &loaded.entries);
        let around = around(found, &loaded);
        let facts = facts(&loaded, found, &around, &neighbours);
        let open = rounds.unasked(&facts.open);
        let mut wanted = neighbours.wanted();
        wanted.extend(mentioning(&loaded, found, overlay, &open));
        if !rounds.goes_on(&mut wanted) {
            let said = say(&facts, lints, question);
            drop(facts);
            return finish(said, loaded, found, settings, lints);
        }
        drop(facts);
        modules = neighbours.into_modules();
        load_more(&mut loaded, found, overlay, &wanted);
    }
}

/// What has been looked for in the rounds so far.
#[derive(Default)]
struct Rounds {
    count: usize,
    asked: FxHashSet<Mention>,
    read: BTreeSet<usize>,
}

impl Rounds {
    /// What has not been looked for before.
    fn unasked(&mut self, open: &[Mention]) -> Vec<Mention> {
        open.iter().filter(|mention| self.asked.insert((*mention).clone())).cloned().collect()
    }

    /// Whether there is anything to read that has not been read, and time for it. Leaves only that.
    fn goes_on(&mut self, wanted: &mut BTreeSet<usize>) -> bool {
        self.count += 1;
        wanted.retain(|entry| self.read.insert(*entry));
        !wanted.is_empty() && self.count <= ROUNDS
    }
}

/// What the facts of all files say.
struct Said {
    findings: Vec<Finding>,
    arriving: Vec<Vec<Span>>,
    understood: usize,
    opaque: usize,
    why: Option<String>,
}

fn say(facts: &Facts<'_>, lints: &[Lint], question: &Question<'_>) -> Said {
    Said {
        findings: check(facts, lints),
        arriving: arriving(facts, facts.units.len()),
        understood: facts.understood,
        opaque: facts.opaque,
        why: question(facts),
    }
}

fn finish(said: Said, loaded: Loaded, found: &Found, settings: &Settings<'_>, lints: &[Lint]) -> Analysis {
    let Said { mut findings, arriving, understood, opaque, why } = said;
    findings.retain(|finding| touches(finding, |file| found.entries[loaded.entries[file.0 as usize]].reported));
    let mut findings = judged(findings, &loaded, found, settings, lints);
    write_fixes(&mut findings, &loaded);
    let masks = masks(&loaded, &arriving, &findings);
    Analysis { loaded, findings, masks, understood, opaque, why }
}

fn around(found: &Found, loaded: &Loaded) -> FxHashMap<usize, Surroundings> {
    let projects = loaded.entries.iter().map(|entry| found.entries[*entry].project);
    surroundings::of_projects(found, projects)
}

fn facts<'a>(
    loaded: &'a Loaded,
    found: &Found,
    around: &'a FxHashMap<usize, Surroundings>,
    neighbours: &'a Neighbours<'_>,
) -> Facts<'a> {
    let surrounding =
        |file: usize| -> Option<&'a Surroundings> { around.get(&found.entries[*loaded.entries.get(file)?].project) };
    let pick = |file: FileId, client: &'a Client| -> Picked<'a> {
        surrounding(file.0 as usize).map_or_else(|| Surroundings::default().pick(client), |it| it.pick(client))
    };
    let units = loaded.files.iter().zip(&loaded.lowered).enumerate().map(|(index, (source, lowered))| Unit {
        file: FileId(offset(index)),
        source,
        flow: &lowered.flow,
        problems: &lowered.problems,
        role: role(&source.project_path),
        keys: &lowered.keys,
        documented: surrounding(index).map(|it| it.documented.as_slice()).unwrap_or_default(),
    });
    link(Knowledge::embedded(), units.collect(), neighbours, &pick)
}

fn role(project_path: &str) -> Role {
    match Context::of(project_path) {
        Context::Test => Role::Test,
        Context::Example | Context::Notebook => Role::Example,
        Context::Build => Role::Build,
        Context::Plain => Role::Program,
    }
}

/// Where literals stand that arrive as credentials, by file.
fn arriving(facts: &Facts<'_>, files: usize) -> Vec<Vec<Span>> {
    let mut arriving: Vec<Vec<Span>> = vec![Vec::new(); files];
    for way in facts.deliveries.iter().flat_map(|delivery| &delivery.ways) {
        // An empty text has no literal of its own: it stands where `unwrap_or_default()` does.
        if matches!(facts.origin(way), Kind::Text(text) if !text.is_empty()) {
            let at = facts.graph.place(way.origin);
            arriving[at.file.0 as usize].push(at.span);
        }
    }
    arriving
}

/// What must not be shown: text that is not plainly harmless, and whatever arrives as a credential.
fn masks(loaded: &Loaded, arriving: &[Vec<Span>], findings: &[Finding]) -> Vec<Masks> {
    let mut shown = vec![false; loaded.files.len()];
    for place in findings.iter().flat_map(|finding| finding.steps.iter().chain([&finding.primary])) {
        shown[place.at.file.0 as usize] = true;
    }
    let files = loaded.files.iter().zip(&loaded.lowered).zip(arriving).zip(shown);
    let masks = files.map(|(((source, lowered), arriving), shown)| {
        let mask = || {
            let mut secrets = frontend::secret_strings(source, &lowered.strings, arriving);
            secrets.extend(lowered.keys.written.iter().map(|key| key.span));
            Masks::new(source, &secrets)
        };
        if shown { mask() } else { Masks::none() }
    });
    masks.collect()
}

/// Asks the front ends to write what should change.
fn write_fixes(findings: &mut [Finding], loaded: &Loaded) {
    let mut written = vec![0_usize; loaded.files.len()];
    for finding in findings {
        // Each one parses its file again: a file with very many findings is mended in several runs.
        let Some((file, intent, applicability)) = &finding.intent else { continue };
        let count = &mut written[file.0 as usize];
        *count += 1;
        if *count > MOST_FIXES {
            continue;
        }
        if let Some(edits) = frontend::render(&loaded.files[file.0 as usize], intent) {
            finding.suggestion = Some(Suggestion { file: *file, applicability: *applicability, edits });
        }
    }
}

fn judged(
    findings: Vec<Finding>,
    loaded: &Loaded,
    found: &Found,
    settings: &Settings<'_>,
    lints: &[Lint],
) -> Vec<Finding> {
    let entry = |file: FileId| &found.entries[loaded.entries[file.0 as usize]];
    let (mut suppressions, mut malformed) = (Vec::new(), Vec::new());
    for (index, source) in loaded.files.iter().enumerate() {
        let file = FileId(offset(index));
        if entry(file).reported {
            read_comments(file, source, &loaded.lowered[index], &mut suppressions, &mut malformed);
        }
    }
    let config = |file: FileId| settings.of(&entry(file).absolute);
    let law = Law { files: &loaded.files, lints, config: &config, suppressions: &suppressions, malformed: &malformed };
    judge(findings, &law)
}

fn read_comments(
    file: FileId,
    source: &crate::source::SourceFile,
    lowered: &frontend::Lowered,
    suppressions: &mut Vec<Suppression>,
    malformed: &mut Vec<(FileId, Malformed)>,
) {
    for comment in &lowered.comments {
        match suppress::parse(source.slice(comment.span), comment.span.start) {
            None => {}
            Some(Err(wrong)) => malformed.push((file, wrong)),
            Some(Ok(parsed)) => suppressions.push(Suppression {
                file,
                comment: parsed.comment,
                rules: parsed.rules,
                reason: parsed.reason,
                covers: comment.covers,
                whole_file: parsed.whole_file,
            }),
        }
    }
}
