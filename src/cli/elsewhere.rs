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

type Answer = Option<(usize, Vec<Name>)>;

/// Entries that have to be read, with the names that are asked of them.
pub(super) type Wanted = BTreeMap<usize, BTreeSet<Name>>;

/// The files of a run, as paths in them find one another.
#[derive(Debug)]
pub(super) struct Neighbours<'f> {
    found: &'f Found,
    modules: Modules,
    /// The entry of each file that has been read, and back.
    entries: Vec<usize>,
    files: FxHashMap<usize, FileId>,
    beginnings: Beginnings<'f>,
    /// Where paths lead, by the entry that has them.
    answers: Mutex<FxHashMap<usize, FxHashMap<String, Answer>>>,
    wanted: Mutex<Wanted>,
}

impl<'f> Neighbours<'f> {
    /// `imports`: of each entry, where it is a program.
    pub(super) fn new(found: &'f Found, imports: Arc<[Option<Imports>]>) -> Self {
        let programs = found.entries.iter().enumerate().filter(|(_, entry)| !entry.kind.is_settings());
        let files = programs.map(|(index, entry)| (shown_absolute(&entry.absolute), index));
        let modules = Modules::new(files, surroundings::crates(found));
        Self {
            found,
            modules,
            entries: Vec::new(),
            files: FxHashMap::default(),
            beginnings: Beginnings::new(found, imports),
            answers: Mutex::default(),
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

    fn answer(&self, from: usize, path: &str) -> Answer {
        if let Some(known) = lock(&self.answers).get(&from).and_then(|answers| answers.get(path)) {
            return known.clone();
        }
        let answer =
            self.ask(from, |modules, language, file, root| modules.find(language, file, root, path))?.map(owned);
        lock(&self.answers).entry(from).or_default().insert(path.to_owned(), Answer::clone(&answer));
        answer
    }

    /// Asks for what the paths of a file lead to.
    fn ask<T>(&self, from: usize, what: impl FnOnce(&Modules, Language, &str, &str) -> T) -> Option<T> {
        let entry = &self.found.entries[from];
        let root = self.found.lineage(entry.project).last().map(|project| shown_absolute(&project.root));
        let absolute = shown_absolute(&entry.absolute);
        Some(what(&self.modules, language(entry.kind)?, &absolute, root.as_deref().unwrap_or_default()))
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

fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Elsewhere for Neighbours<'_> {
    fn find(&self, from: FileId, path: &str, wanted: bool) -> Option<(FileId, Vec<Name>)> {
        let (entry, names) = self.answer(*self.entries.get(from.0 as usize)?, path)?;
        self.read(entry, names, wanted)
    }

    fn find_others(&self, from: FileId, path: &str, wanted: bool) -> Vec<(FileId, Vec<Name>)> {
        let from = self.entries.get(from.0 as usize);
        let others = from.and_then(|from| {
            self.ask(*from, |modules, language, file, root| {
                modules.others(language, file, root, path).into_iter().map(owned).collect::<Vec<_>>()
            })
        });
        others.into_iter().flatten().filter_map(|(entry, names)| self.read(entry, names, wanted)).collect()
    }

    fn entries(&self, of: FileId) -> Vec<FileId> {
        let begins = self.entries.get(of.0 as usize).map(|of| self.beginnings.of(*of)).unwrap_or_default();
        begins.into_iter().filter_map(|entry| Some(self.read(entry, Vec::new(), true)?.0)).collect()
    }

    fn module(&self, of: FileId) -> &str {
        let entry = self.entries.get(of.0 as usize).map(|entry| &self.found.entries[*entry]);
        let language = entry.and_then(|entry| language(entry.kind));
        entry.zip(language).map_or("", |(entry, language)| module_name(language, &entry.path))
    }

    fn package(&self, of: FileId) -> Option<String> {
        let entry = &self.found.entries[*self.entries.get(of.0 as usize)?];
        self.modules.package_around(&shown_absolute(&entry.absolute)).map(str::to_owned)
    }
}
