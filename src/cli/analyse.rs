//! The pipeline: load, link, check, write fixes, judge.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::elsewhere::{Neighbours, Wanted};
use super::git;
use super::hidden::{Arriving, arriving, masks};
use super::load::{Loaded, Overlay, load, load_more, mentioning};
use super::older::Older;
use super::settings::Settings;
use super::surroundings::{Surroundings, Texts, may_be_compiled};
use crate::catalog::Knowledge;
use crate::check::check;
use crate::diagnostic::{Finding, Suggestion};
use crate::discover::Found;
use crate::facts::{Doubted, Facts, Unit, Variable};
use crate::flow::{Graph, Tables};
use crate::frontend;
use crate::judge::{Law, judge, touches};
use crate::link::{around, link, seek};
use crate::lint::{Group, Lint};
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
    let loaded = load(found, overlay, true, in_doubt);
    let neighbours = Neighbours::new(found, loaded.imports.clone());
    // Settings lead to no further files: all that there are have been read.
    let tracked = tracked(found, &loaded);
    let (tables, around) = (Arc::default(), FxHashMap::default());
    let mut files = Files { found, overlay, loaded, neighbours, tables, tracked, around };
    let mut rounds = Rounds::default();
    loop {
        files.learn();
        match files.look(&mut rounds, &asked, question) {
            Look::Done(said) => return finish(*said, files.loaded, found, settings, lints),
            Look::Further { wanted, places } => {
                files.read(wanted);
                files.read_callers(&mut rounds, &places);
            }
        }
    }
}

/// The files of a run, and what is known of where they stand.
struct Files<'r> {
    found: &'r Found,
    overlay: &'r Overlay,
    loaded: Loaded,
    neighbours: Neighbours<'r>,
    tables: Arc<Tables>,
    /// Which of those that keep secrets git tracks.
    tracked: FxHashMap<PathBuf, bool>,
    /// What surrounds them, by project.
    around: FxHashMap<usize, Surroundings>,
}

/// What has come of a look at all files that have been read.
enum Look {
    Done(Box<Said>),
    /// Further files have to be read, and those that call the functions around these places.
    Further {
        wanted: Wanted,
        places: Vec<Location>,
    },
}

impl Files<'_> {
    /// Learns what the files say that have been read, and where they stand.
    fn learn(&mut self) {
        self.neighbours.learn(&self.loaded.entries);
        look_around(self.found, &self.loaded, &mut self.around);
        Arc::make_mut(&mut self.tables).learn(self.loaded.lowered.iter().map(|lowered| &lowered.flow));
    }

    fn look(&self, rounds: &mut Rounds, asked: &[Lint], question: &Question<'_>) -> Look {
        let count = self.loaded.files.len();
        let is_little = |wanted: &Wanted| wanted.len() < count.div_ceil(LITTLE);
        let older = Older::new(&self.loaded, self.found);
        let pick = |file: FileId, client| {
            let (below, own) =
                (older.below(file, client), self.loaded.installed.get(file.0 as usize).and_then(Option::as_ref));
            let around = self.surrounding(file.0 as usize);
            around.map_or_else(|| Surroundings::default().pick(client, own, below), |it| it.pick(client, own, below))
        };
        let facts = link(Knowledge::embedded(), self.graph(), self.units(), &pick);
        let mut open = facts.open.clone();
        open.extend(seek(&facts, &rounds.unsought(&facts.doubted), &pick));
        let mentioned = self.mentioning(&rounds.unasked(&open));
        let mut wanted = rounds.left(self.neighbours.wanted(), &mentioned);
        let goes_on = rounds.goes_on(&wanted, count);
        if goes_on && !is_little(&wanted) {
            return Look::Further { wanted, places: Vec::new() };
        }
        // Where little is brought, the callers are asked at once: to look at everything again costs more than to say what
        // is found so far.
        let findings = check(&facts, asked);
        if !goes_on {
            wanted.clear();
            rounds.calls += 1;
        }
        let may_ask = rounds.calls <= CALLS && count < MANY;
        let places: Vec<Location> = findings.iter().filter(|_| may_ask).flat_map(Finding::places).collect();
        let calling = self.mentioning(&rounds.unasked(&around(&facts, &places)));
        wanted.extend(rounds.unread(calling));
        if wanted.is_empty() {
            Look::Done(Box::new(say(&facts, findings, question)))
        } else {
            Look::Further { wanted, places }
        }
    }

    /// Reads what is wanted, and what the names in it lead on to.
    fn read(&mut self, mut wanted: Wanted) {
        while !wanted.is_empty() {
            load_more(&mut self.loaded, self.found, self.overlay, &wanted);
            self.neighbours.learn(&self.loaded.entries);
            wanted = self.neighbours.led_on(&wanted, &self.loaded);
        }
    }

    /// Reads what calls those that call the functions around some places, before everything is looked at again.
    fn read_callers(&mut self, rounds: &mut Rounds, places: &[Location]) {
        if places.is_empty() {
            return;
        }
        for _ in 1..CALLS {
            self.learn();
            let facts = Facts::new(Knowledge::embedded(), self.graph(), self.units());
            let calling = self.mentioning(&rounds.unasked(&around(&facts, places)));
            let wanted = rounds.unread(calling);
            drop(facts);
            if wanted.is_empty() {
                break;
            }
            self.read(wanted);
        }
    }

    /// The entries that were left out and mention something.
    fn mentioning(&self, open: &[Mention]) -> BTreeSet<usize> {
        mentioning(&self.loaded, self.found, self.overlay, open)
    }

    /// What surrounds a file that has been read.
    fn surrounding(&self, file: usize) -> Option<&Surroundings> {
        self.around.get(&self.found.entries[*self.loaded.entries.get(file)?].project)
    }

    /// The graphs of all files that have been read and learnt.
    fn graph(&self) -> Graph<'_> {
        let flows = self.loaded.lowered.iter().map(|lowered| &lowered.flow);
        Graph::with(self.tables.clone(), flows.collect(), &self.neighbours)
    }

    fn units(&self) -> Vec<Unit<'_>> {
        let Loaded { files, lowered, entries, .. } = &self.loaded;
        let units = files.iter().zip(lowered).enumerate().map(|(index, (source, lowered))| {
            let (entry, around) = (&self.found.entries[entries[index]], self.surrounding(index));
            let is_checked = lowered.problems.is_empty() || may_be_compiled(self.found, entry);
            Unit {
                file: FileId(offset(index)),
                source,
                flow: &lowered.flow,
                problems: if is_checked { &lowered.problems } else { &[] },
                keys: &lowered.keys,
                documented: around.map(|it| it.documented.as_slice()).unwrap_or_default(),
                mentioned: around.map(|it| it.mentioned.as_slice()).unwrap_or_default(),
                variables: &lowered.variables,
                tracked: self.tracked.get(&entry.absolute).copied(),
            }
        });
        units.collect()
    }
}

/// What has been looked for in the rounds so far.
#[derive(Default)]
struct Rounds {
    count: usize,
    asked: FxHashSet<Mention>,
    /// Events for which it has been asked who may have checked what they take, with what was found there by then.
    sought: FxHashSet<(usize, usize, u64)>,
    read: BTreeSet<usize>,
    /// How often it has been asked who calls the functions around findings, and nothing else.
    calls: usize,
}

impl Rounds {
    /// What has not been looked for before.
    fn unasked(&mut self, open: &[Mention]) -> Vec<Mention> {
        open.iter().filter(|mention| self.asked.insert((*mention).clone())).cloned().collect()
    }

    /// The events at which something else is found than when it was asked last who may have checked it.
    fn unsought<'f>(&mut self, doubted: &'f [Doubted]) -> Vec<&'f Doubted> {
        doubted.iter().filter(|it| self.sought.insert((it.home, it.event, it.found))).collect()
    }

    /// What has not been read, of what is wanted and what mentions something.
    fn left(&self, mut wanted: Wanted, mentioned: &BTreeSet<usize>) -> Wanted {
        for entry in mentioned {
            wanted.entry(*entry).or_default();
        }
        wanted.retain(|entry, _| !self.read.contains(entry));
        wanted
    }

    /// Whether what is left is worth another round, and there is time for one.
    fn goes_on(&mut self, left: &Wanted, files: usize) -> bool {
        self.count += 1;
        self.read.extend(left.keys());
        let is_worth_it = files < MANY || left.len() > files / LEAST_BROUGHT;
        !left.is_empty() && is_worth_it && self.count <= ROUNDS
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
