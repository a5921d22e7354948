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
use super::surroundings::{Surroundings, Texts, may_be_compiled};
use crate::catalog::{Client, Knowledge};
use crate::check::check;
use crate::diagnostic::{Finding, Suggestion};
use crate::discover::Found;
use crate::facts::{Facts, Unit, Variable};
use crate::frontend;
use crate::judge::{Law, judge, touches};
use crate::link::{Picked, around, joined, link};
use crate::lint::{Group, Lint};
use crate::screen::Mention;
use crate::source::suppress::{self, Malformed, Suppression};
use crate::source::{FileId, Masks, is_env_example, keeps_secrets, offset};

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
    let mut surroundings = FxHashMap::default();
    let mut rounds = Rounds::default();
    // Settings lead to no further files: all that there are have been read.
    let tracked = tracked(found, &loaded);
    loop {
        neighbours.learn(&loaded.entries);
        look_around(found, &loaded, &mut surroundings);
        let facts = facts(&loaded, found, &surroundings, &tracked, &neighbours);
        let open = rounds.unasked(&facts.open);
        let mut wanted = neighbours.wanted();
        for entry in mentioning(&loaded, found, overlay, &open) {
            wanted.entry(entry).or_default();
        }
        let goes_on = rounds.goes_on(&mut wanted, loaded.files.len());
        let mut places = Vec::new();
        // Where little is brought, the callers are asked at once: to look at everything again costs more than to say what
        // is found so far.
        if !goes_on || wanted.len() < loaded.files.len() / LITTLE {
            let findings = check(&facts, &asked);
            if !goes_on {
                wanted.clear();
                rounds.calls += 1;
            }
            if rounds.calls <= CALLS && loaded.files.len() < MANY {
                places = findings.iter().flat_map(Finding::places).collect();
            }
            let open = rounds.unasked(&around(&facts, &places));
            wanted.extend(rounds.unread(mentioning(&loaded, found, overlay, &open)));
            if wanted.is_empty() {
                let said = say(&facts, findings, question);
                drop(facts);
                return finish(said, loaded, found, settings, lints);
            }
        }
        drop(facts);
        read(&mut loaded, &mut neighbours, found, overlay, wanted);
        // Who calls those that call is asked before everything is looked at again.
        for _ in 1..CALLS {
            if places.is_empty() {
                break;
            }
            let units = units(&loaded, found, &surroundings, &tracked);
            let open = rounds.unasked(&around(&joined(Knowledge::embedded(), units, &neighbours), &places));
            let wanted = rounds.unread(mentioning(&loaded, found, overlay, &open));
            if wanted.is_empty() {
                break;
            }
            read(&mut loaded, &mut neighbours, found, overlay, wanted);
        }
    }
}

/// Reads what is wanted, and what the names in it lead on to.
fn read(loaded: &mut Loaded, neighbours: &mut Neighbours<'_>, found: &Found, overlay: &Overlay, mut wanted: Wanted) {
    while !wanted.is_empty() {
        load_more(loaded, found, overlay, &wanted);
        neighbours.learn(&loaded.entries);
        wanted = neighbours.led_on(&wanted, loaded);
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

    /// What has not been read of what is worth it because it calls the functions around findings: it may have checked what
    /// is missing there. That it takes no credential itself is why it was left out.
    fn unread(&mut self, calling: BTreeSet<usize>) -> Wanted {
        let entries = calling.into_iter().filter(|entry| self.read.insert(*entry));
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
    let older = Older::new(loaded, found);
    let pick = |file: FileId, client: &'a Client| -> Picked<'a> {
        let below = older.below(file, client);
        let around = surrounding(loaded, found, around, file.0 as usize);
        around.map_or_else(|| Surroundings::default().pick(client, below), |it| it.pick(client, below))
    };
    link(Knowledge::embedded(), units(loaded, found, around, tracked), neighbours, &pick)
}

/// What surrounds a file that has been read.
fn surrounding<'a>(
    loaded: &Loaded,
    found: &Found,
    around: &'a FxHashMap<usize, Surroundings>,
    file: usize,
) -> Option<&'a Surroundings> {
    around.get(&found.entries[*loaded.entries.get(file)?].project)
}

fn units<'a>(
    loaded: &'a Loaded,
    found: &Found,
    around: &'a FxHashMap<usize, Surroundings>,
    tracked: &FxHashMap<PathBuf, bool>,
) -> Vec<Unit<'a>> {
    let is_compiled = |lowered: &frontend::Lowered, index: usize| {
        lowered.problems.is_empty() || may_be_compiled(found, &found.entries[loaded.entries[index]])
    };
    let units = loaded.files.iter().zip(&loaded.lowered).enumerate().map(|(index, (source, lowered))| {
        let around = surrounding(loaded, found, around, index);
        Unit {
            file: FileId(offset(index)),
            source,
            flow: &lowered.flow,
            problems: if is_compiled(lowered, index) { &lowered.problems } else { &[] },
            keys: &lowered.keys,
            documented: around.map(|it| it.documented.as_slice()).unwrap_or_default(),
            mentioned: around.map(|it| it.mentioned.as_slice()).unwrap_or_default(),
            variables: &lowered.variables,
            tracked: tracked.get(&found.entries[loaded.entries[index]].absolute).copied(),
        }
    });
    units.collect()
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
