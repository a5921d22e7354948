//! Finds the files that paths in other files lead to, and keeps in mind which of those left out have to be read.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rustc_hash::FxHashMap;

use super::beginnings::Beginnings;
use super::load::{Loaded, language};
use super::surroundings;
use crate::catalog::Language;
use crate::discover::{Found, shown_absolute};
use crate::flow::{Elsewhere, Name};
use crate::project::{Modules, module_name};
use crate::screen::Imports;
use crate::source::{FileId, offset};

/// An entry, with the names within it.
type Target = (usize, Vec<Name>);
/// Where paths lead, by the entry that has them.
type Answers<T> = Mutex<FxHashMap<usize, FxHashMap<String, T>>>;

/// Entries that have to be read, with the names that are asked of them.
pub(super) type Wanted = BTreeMap<usize, BTreeSet<Name>>;

/// The files of a run, as paths in them find one another.
#[derive(Debug)]
pub(super) struct Neighbours<'f> {
    found: &'f Found,
    modules: Modules,
    /// The absolute paths of programs, and the folders of the outermost projects around them.
    paths: FxHashMap<usize, String>,
    roots: FxHashMap<usize, String>,
    /// The entry of each file that has been read, and back.
    entries: Vec<usize>,
    files: FxHashMap<usize, FileId>,
    beginnings: Beginnings<'f>,
    answers: Answers<Option<Target>>,
    /// What else they may lead to.
    others: Answers<Vec<Target>>,
    wanted: Mutex<Wanted>,
}

impl<'f> Neighbours<'f> {
    /// `imports`: of each entry, where it is a program.
    pub(super) fn new(found: &'f Found, imports: Arc<[Option<Imports>]>) -> Self {
        let programs = found.entries.iter().enumerate().filter(|(_, entry)| !entry.kind.is_settings());
        let paths: FxHashMap<usize, String> =
            programs.map(|(index, entry)| (index, shown_absolute(&entry.absolute))).collect();
        let files = paths.iter().map(|(index, path)| (path.clone(), *index));
        let modules = Modules::new(files, surroundings::crates(found));
        let root = |project| found.lineage(project).last().map(|outermost| shown_absolute(&outermost.root));
        let roots = (0..found.projects.len()).filter_map(|project| Some((project, root(project)?))).collect();
        Self {
            found,
            modules,
            paths,
            roots,
            entries: Vec::new(),
            files: FxHashMap::default(),
            beginnings: Beginnings::new(found, imports),
            answers: Mutex::default(),
            others: Mutex::default(),
            wanted: Mutex::default(),
        }
    }

    /// These have been read, in this order.
    pub(super) fn learn(&mut self, entries: &[usize]) {
        for entry in &entries[self.entries.len()..] {
            self.files.insert(*entry, FileId(offset(self.entries.len())));
            self.entries.push(*entry);
        }
        self.wanted = Mutex::default();
    }

    /// The files that have to be read to know more.
    pub(super) fn wanted(&self) -> Wanted {
        lock(&self.wanted).clone()
    }

    /// Where the names lead on to that were asked of files, now that these have been read: to files that have not.
    pub(super) fn led_on(&self, asked: &Wanted, loaded: &Loaded) -> Wanted {
        let mut wanted = Wanted::default();
        for (entry, names) in asked {
            let Some(file) = self.files.get(entry) else { continue };
            let flow = &loaded.lowered[file.0 as usize].flow;
            for path in names.iter().flat_map(|name| flow.led_on(name)) {
                if let Some((entry, names)) = self.answer(*entry, &path).filter(|(it, _)| !self.files.contains_key(it))
                {
                    wanted.entry(entry).or_default().extend(names.into_iter().take(1));
                }
            }
        }
        wanted
    }

    fn answer(&self, from: usize, path: &str) -> Option<Target> {
        once(&self.answers, from, path, || {
            self.ask(from, |modules, language, file, root| modules.find(language, file, root, path))?.map(owned)
        })
    }

    /// Asks for what the paths of a file lead to.
    fn ask<T>(&self, from: usize, what: impl FnOnce(&Modules, Language, &str, &str) -> T) -> Option<T> {
        let entry = &self.found.entries[from];
        let root = self.roots.get(&entry.project).map_or("", String::as_str);
        Some(what(&self.modules, language(entry.kind)?, self.paths.get(&from)?, root))
    }

    /// The file of an entry, if it has been read; it will be, if that is `wanted`.
    fn read(&self, entry: usize, names: Vec<Name>, wanted: bool) -> Option<(FileId, Vec<Name>)> {
        if let Some(file) = self.files.get(&entry) {
            return Some((*file, names));
        }
        if wanted {
            lock(&self.wanted).entry(entry).or_default().extend(names.into_iter().take(1));
        }
        None
    }
}

fn owned((entry, names): (usize, Vec<&str>)) -> (usize, Vec<Name>) {
    (entry, names.into_iter().map(Name::from).collect())
}

/// An answer that is worked out once.
fn once<T: Clone>(known: &Answers<T>, from: usize, path: &str, answer: impl FnOnce() -> T) -> T {
    if let Some(known) = lock(known).get(&from).and_then(|answers| answers.get(path)) {
        return known.clone();
    }
    let answer = answer();
    lock(known).entry(from).or_default().insert(path.to_owned(), answer.clone());
    answer
}

fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Elsewhere for Neighbours<'_> {
    fn find(&self, from: FileId, path: &str, wanted: bool) -> Option<(FileId, Vec<Name>)> {
        let (entry, names) = self.answer(*self.entries.get(from.0 as usize)?, path)?;
        self.read(entry, names, wanted)
    }

    fn find_others(&self, from: FileId, path: &str, wanted: bool) -> Vec<(FileId, Vec<Name>)> {
        let Some(from) = self.entries.get(from.0 as usize) else { return Vec::new() };
        let others = once(&self.others, *from, path, || {
            let others = self.ask(*from, |modules, language, file, root| {
                modules.others(language, file, root, path).into_iter().map(owned).collect()
            });
            others.unwrap_or_default()
        });
        others.into_iter().filter_map(|(entry, names)| self.read(entry, names, wanted)).collect()
    }

    fn entries(&self, of: FileId, wanted: bool) -> Vec<FileId> {
        let begins = self.entries.get(of.0 as usize).map(|of| self.beginnings.of(*of)).unwrap_or_default();
        begins.iter().filter_map(|entry| Some(self.read(*entry, Vec::new(), wanted)?.0)).collect()
    }

    fn is_one_program(&self, one: FileId, other: FileId) -> bool {
        let entry = |file: FileId| self.entries.get(file.0 as usize).copied();
        let both = entry(one).zip(entry(other));
        both.is_none_or(|(one, other)| self.beginnings.is_one_program(one, other))
    }

    fn module(&self, of: FileId) -> &str {
        let entry = self.entries.get(of.0 as usize).map(|entry| &self.found.entries[*entry]);
        let language = entry.and_then(|entry| language(entry.kind));
        entry.zip(language).map_or("", |(entry, language)| module_name(language, &entry.path))
    }

    fn lies_beside(&self, of: FileId, path: &str) -> bool {
        let file = self.entries.get(of.0 as usize).and_then(|entry| self.paths.get(entry));
        file.is_some_and(|file| self.modules.lies_beside(file, path))
    }

    fn package(&self, of: FileId) -> Option<String> {
        let path = self.paths.get(self.entries.get(of.0 as usize)?)?;
        self.modules.package_around(path).map(str::to_owned)
    }
}
