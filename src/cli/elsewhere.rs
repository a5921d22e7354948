//! Finds the files that paths in other files lead to, and keeps in mind which of those left out have to be read.

use std::cell::RefCell;
use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use super::load::language;
use super::surroundings;
use crate::discover::{Found, shown_absolute};
use crate::flow::{Elsewhere, Name};
use crate::project::Modules;
use crate::source::{FileId, offset};

/// The names of files with which programs begin.
const ENTRIES: [&str; 6] = ["__main__.py", "main.py", "app.py", "cli.py", "manage.py", "main.rs"];
/// More than this are not the entries of one program.
const MOST_ENTRIES: usize = 8;

type Answer = Option<(usize, Vec<Name>)>;

/// The files of a run, as paths in them find one another.
#[derive(Debug)]
pub(super) struct Neighbours<'f> {
    found: &'f Found,
    modules: Modules,
    /// The entry of each file that has been read, and back.
    entries: &'f [usize],
    files: FxHashMap<usize, FileId>,
    answers: RefCell<FxHashMap<(usize, String), Answer>>,
    wanted: RefCell<BTreeSet<usize>>,
}

/// What paths lead to; made once for all rounds.
pub(super) fn modules(found: &Found) -> Modules {
    let files = found.entries.iter().enumerate().map(|(index, entry)| (shown_absolute(&entry.absolute), index));
    Modules::new(files, surroundings::crates(found))
}

impl<'f> Neighbours<'f> {
    pub(super) fn new(found: &'f Found, modules: Modules, entries: &'f [usize]) -> Self {
        let files = entries.iter().enumerate().map(|(file, entry)| (*entry, FileId(offset(file)))).collect();
        Self { found, modules, entries, files, answers: RefCell::default(), wanted: RefCell::default() }
    }

    /// The files that have to be read to know more.
    pub(super) fn wanted(&self) -> BTreeSet<usize> {
        self.wanted.borrow().clone()
    }

    /// What was made for all rounds.
    pub(super) fn into_modules(self) -> Modules {
        self.modules
    }

    fn answer(&self, from: usize, path: &str) -> Answer {
        let key = (from, path.to_owned());
        if let Some(known) = self.answers.borrow().get(&key) {
            return known.clone();
        }
        let entry = &self.found.entries[from];
        let root = self.found.lineage(entry.project).last().map(|project| shown_absolute(&project.root));
        let language = language(entry.kind);
        let absolute = shown_absolute(&entry.absolute);
        let target = self.modules.find(language, &absolute, root.as_deref().unwrap_or_default(), path);
        let answer = target.map(|(entry, names)| (entry, names.into_iter().map(Name::from).collect()));
        self.answers.borrow_mut().insert(key, Answer::clone(&answer));
        answer
    }
}

impl Elsewhere for Neighbours<'_> {
    fn find(&self, from: FileId, path: &str, wanted: bool) -> Option<(FileId, Vec<Name>)> {
        let (entry, names) = self.answer(*self.entries.get(from.0 as usize)?, path)?;
        if let Some(file) = self.files.get(&entry) {
            return Some((*file, names));
        }
        if wanted {
            self.wanted.borrow_mut().insert(entry);
        }
        None
    }

    fn entries(&self, of: FileId) -> Vec<FileId> {
        let project = self.entries.get(of.0 as usize).map(|entry| self.found.entries[*entry].project);
        let begins = |name: &str| ENTRIES.iter().any(|entry| name.ends_with(entry));
        let entries = self.found.entries.iter().enumerate();
        let entries = entries.filter(|(_, entry)| Some(entry.project) == project && begins(&entry.project_path));
        let mut files = Vec::new();
        for (index, _) in entries.take(MOST_ENTRIES) {
            match self.files.get(&index) {
                Some(file) => files.push(*file),
                None => _ = self.wanted.borrow_mut().insert(index),
            }
        }
        files
    }
}
