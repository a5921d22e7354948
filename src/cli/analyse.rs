//! The pipeline: load, link, check, write fixes, judge.

use std::collections::BTreeSet;
use std::path::PathBuf;

use rustc_hash::{FxHashMap, FxHashSet};

use super::elsewhere::{Neighbours, Wanted};
use super::git;
use super::hidden::{Arriving, arriving, masks};
use super::load::{Loaded, Overlay, load, load_more, mentioning};
use super::older::Older;
use super::settings::Settings;
use super::surroundings::{Surroundings, Texts, installed_by};
use crate::catalog::{Client, Knowledge};
use crate::check::check;
use crate::diagnostic::{Finding, Suggestion};
use crate::discover::Found;
use crate::facts::{Facts, Unit, Variable};
use crate::frontend;
use crate::judge::{Law, judge, touches};
use crate::link::{Picked, around, link};
use crate::lint::{Group, Lint};
use crate::project::Versions;
use crate::screen::Mention;
use crate::source::suppress::{self, Malformed, Suppression};
use crate::source::{FileId, Location, Masks, is_env_example, keeps_secrets, offset};

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

/// Less than one in so many files is not worth another round, if there are so many: to look at all of them again shows
/// next to nothing.
const LEAST_BROUGHT: usize = 3;
const MANY: usize = 3072;

/// Less than one in so many files is little.
const LITTLE: usize = 16;

/// The callers of callers are asked so often.
const CALLS: usize = 3;

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
    let asked: Vec<Lint> = lints.iter().filter(|lint| settings.may_speak(lint)).copied().collect();
    let in_doubt = asked.iter().any(|lint| lint.group == Group::Pedantic);
    let mut loaded = load(found, overlay, true, in_doubt);
    let mut neighbours = Neighbours::new(found, loaded.imports.clone());
    let mut around = FxHashMap::default();
    let mut rounds = Rounds::default();
    // Settings lead to no further files: all that there are have been read.
    let tracked = tracked(found, &loaded);
    loop {
        neighbours.learn(&loaded.entries);
        look_around(found, &loaded, &mut around);
        let facts = facts(&loaded, found, &around, &tracked, &neighbours);
        let open = rounds.unasked(&facts.open);
        let mut wanted = neighbours.wanted();
        for entry in mentioning(&loaded, found, overlay, &open) {
            wanted.entry(entry).or_default();
        }
        let goes_on = rounds.goes_on(&mut wanted, loaded.files.len());
        // Where little is brought, the callers are asked at once: to look at everything again costs more than to say what
        // is found so far.
        if !goes_on || wanted.len() < loaded.files.len() / LITTLE {
            let findings = check(&facts, &asked);
            if !goes_on {
                wanted.clear();
                rounds.calls += 1;
            }
            wanted.extend(rounds.asks_callers(&facts, &findings, |open| mentioning(&loaded, found, overlay, open)));
            if wanted.is_empty() {
                let said = say(&facts, findings, question);
                drop(facts);
                return finish(said, loaded, found, settings, lints);
            }
        }
        drop(facts);
        while !wanted.is_empty() {
            load_more(&mut loaded, found, overlay, &wanted);
            neighbours.learn(&loaded.entries);
            wanted = neighbours.led_on(&wanted, &loaded);
        }
    }
}

/// What has been looked for in the rounds so far.
#[derive(Default)]
struct Rounds {
    count: usize,
    asked: FxHashSet<Mention>,
    read: BTreeSet<usize>,
    /// How often it has been asked who calls the functions around findings, and nothing else.
    calls: usize,
}

impl Rounds {
    /// What has not been looked for before.
    fn unasked(&mut self, open: &[Mention]) -> Vec<Mention> {
        open.iter().filter(|mention| self.asked.insert((*mention).clone())).cloned().collect()
    }

    /// Whether there is anything to read that has not been read, and time for it. Leaves only that.
    fn goes_on(&mut self, wanted: &mut Wanted, files: usize) -> bool {
        self.count += 1;
        wanted.retain(|entry, _| self.read.insert(*entry));
        let is_worth_it = files < MANY || wanted.len() > files / LEAST_BROUGHT;
        !wanted.is_empty() && is_worth_it && self.count <= ROUNDS
    }

    /// What is worth reading because it calls the functions around findings: it may have checked what is missing there. That
    /// it takes no credential itself is why it was left out.
    fn asks_callers(
        &mut self,
        facts: &Facts<'_>,
        findings: &[Finding],
        mentioning: impl Fn(&[Mention]) -> BTreeSet<usize>,
    ) -> Wanted {
        if self.calls > CALLS || facts.units.len() >= MANY {
            return Wanted::default();
        }
        let places: Vec<Location> = findings.iter().flat_map(Finding::places).collect();
        let open = self.unasked(&around(facts, &places));
        let entries = mentioning(&open).into_iter().filter(|entry| self.read.insert(*entry));
        entries.map(|entry| (entry, BTreeSet::new())).collect()
    }
}

/// What the facts of all files say.
struct Said {
    findings: Vec<Finding>,
    arriving: Vec<Vec<Arriving>>,
    understood: usize,
    opaque: usize,
    why: Option<String>,
}

fn say(facts: &Facts<'_>, findings: Vec<Finding>, question: &Question<'_>) -> Said {
    Said {
        findings,
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

/// Learns what surrounds the files that have been read.
fn look_around(found: &Found, loaded: &Loaded, around: &mut FxHashMap<usize, Surroundings>) {
    let examples = loaded.entries.iter().zip(&loaded.files).filter(|(_, file)| is_env_example(&file.path));
    let texts = examples.map(|(entry, file)| (found.entries[*entry].absolute.as_path(), file.text.as_str()));
    let texts: Texts<'_> = texts.collect();
    for project in loaded.entries.iter().map(|entry| found.entries[*entry].project) {
        around.entry(project).or_insert_with(|| Surroundings::of(found, project, &texts));
    }
}

/// Which of the files that keep secrets git tracks. It is asked about those only in which there is one.
fn tracked(found: &Found, loaded: &Loaded) -> FxHashMap<PathBuf, bool> {
    let files = loaded.files.iter().zip(&loaded.lowered).zip(&loaded.entries);
    let asked = files.filter(|((file, lowered), _)| {
        let by_name = || lowered.variables.iter().any(Variable::may_be_key);
        keeps_secrets(&file.path) && (!lowered.keys.written.is_empty() || by_name())
    });
    let asked: Vec<PathBuf> = asked.map(|(_, entry)| found.entries[*entry].absolute.clone()).collect();
    git::tracked(&asked)
}

fn facts<'a>(
    loaded: &'a Loaded,
    found: &Found,
    around: &'a FxHashMap<usize, Surroundings>,
    tracked: &FxHashMap<PathBuf, bool>,
    neighbours: &'a Neighbours<'_>,
) -> Facts<'a> {
    let surrounding =
        |file: usize| -> Option<&'a Surroundings> { around.get(&found.entries[*loaded.entries.get(file)?].project) };
    let older = Older::new(loaded, found);
    let installed: Vec<Option<Versions>> = loaded.files.iter().map(installed_by).collect();
    let pick = |file: FileId, client: &'a Client| -> Picked<'a> {
        let below = older.below(file, client);
        let own = installed.get(file.0 as usize).and_then(Option::as_ref);
        let around = surrounding(file.0 as usize);
        around.map_or_else(|| Surroundings::default().pick(client, own, below), |it| it.pick(client, own, below))
    };
    let units = loaded.files.iter().zip(&loaded.lowered).enumerate().map(|(index, (source, lowered))| Unit {
        file: FileId(offset(index)),
        source,
        flow: &lowered.flow,
        problems: &lowered.problems,
        keys: &lowered.keys,
        documented: surrounding(index).map(|it| it.documented.as_slice()).unwrap_or_default(),
        mentioned: surrounding(index).map(|it| it.mentioned.as_slice()).unwrap_or_default(),
        variables: &lowered.variables,
        tracked: tracked.get(&found.entries[loaded.entries[index]].absolute).copied(),
    });
    link(Knowledge::embedded(), units.collect(), neighbours, &pick)
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
