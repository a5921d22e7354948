//! With which files a program begins. One that asks whether it begins with it (`__main__`), or that nobody imports, begins
//! the program of all that it leads to.

use std::sync::{Arc, OnceLock};

use rustc_hash::{FxHashMap, FxHashSet};

use super::load::language;
use crate::catalog::Language;
use crate::discover::{Entry, Found};
use crate::project::module_name;
use crate::screen::{Importers, Imports};
use crate::source::{Kind, Role, is_around};

/// What more files lead to is everybody's.
const MOST: usize = 256;
/// More than this are not the beginnings of one program.
const MOST_BEGINNINGS: usize = 8;

/// With which files of a run programs begin, by entries.
#[derive(Debug)]
pub(super) struct Beginnings<'f> {
    found: &'f Found,
    /// What each entry imports.
    imports: Arc<[Option<Imports>]>,
    modules: OnceLock<Modules<'f>>,
}

/// The modules of Python in a run, and who names them.
#[derive(Debug)]
struct Modules<'f> {
    importers: Importers,
    named: FxHashMap<&'f str, Vec<usize>>,
}

impl<'f> Beginnings<'f> {
    pub(super) fn new(found: &'f Found, imports: Arc<[Option<Imports>]>) -> Self {
        Self { found, imports, modules: OnceLock::new() }
    }

    /// The files with which a program begins that runs code of an entry; none when it begins with that.
    pub(super) fn of(&self, entry: usize) -> Vec<usize> {
        let mut found = match language(self.entry(entry).kind) {
            Some(Language::Python) => self.modules_leading_to(entry),
            Some(Language::Rust) => self.around(entry, |it| has_name(self.entry(it), "main.rs")),
            None => Vec::new(),
        };
        let begins_itself = found.contains(&entry) && !(self.asks(entry) && self.is_imported(entry));
        found.retain(|it| *it != entry && !begins_itself);
        found.truncate(MOST_BEGINNINGS);
        found
    }

    /// Those that import a module, directly or not, and begin a program. Whoever begins one may load what nobody imports.
    fn modules_leading_to(&self, entry: usize) -> Vec<usize> {
        let mut reached = vec![entry];
        let mut seen = FxHashSet::from_iter([entry]);
        let mut next = 0;
        while let Some(at) = reached.get(next).copied().filter(|_| reached.len() <= MOST) {
            reached.extend(self.importers(at).filter(|importer| seen.insert(*importer)));
            next += 1;
        }
        if reached.len() == 1 && !self.asks(entry) {
            let begins =
                |it: usize| self.asks(it) && self.is_of_program(it, entry) && self.importers(it).next().is_none();
            return self.around(entry, begins);
        }
        reached.into_iter().filter(|it| self.asks(*it) || !self.is_imported(*it)).collect()
    }

    /// Files of the same project; those in the folders around, if there are any: programs side by side begin on their own.
    fn around(&self, entry: usize, begins: impl Fn(usize) -> bool) -> Vec<usize> {
        let entry = self.entry(entry);
        let is_of_project = |it: &usize| self.entry(*it).project == entry.project;
        let all = (0..self.found.entries.len()).filter(|it| is_of_project(it) && begins(*it));
        let all: Vec<usize> = all.collect();
        let around = all.iter().copied().filter(|it| is_around(&self.entry(*it).project_path, &entry.project_path));
        let around: Vec<usize> = around.collect();
        if around.is_empty() { all } else { around }
    }

    /// The files that import a module, but for tests.
    fn importers(&self, module: usize) -> impl Iterator<Item = usize> {
        let name = self.module_name(module);
        let named = self.modules().importers.of(name).filter(move |it| *it != module && !name.is_empty());
        named.filter(move |it| self.is_of_program(*it, module) && self.is_meant_by(module, *it))
    }

    fn is_imported(&self, module: usize) -> bool {
        self.importers(module).next().is_some()
    }

    /// Whether a file asks whether the program begins with it.
    fn asks(&self, entry: usize) -> bool {
        self.imports[entry].as_ref().is_some_and(Imports::begins) || has_name(self.entry(entry), "__main__.py")
    }

    /// Whether a module is the nearest of its name.
    fn is_meant_by(&self, module: usize, importer: usize) -> bool {
        let shared = |other: usize| {
            let [one, other] = [importer, other].map(|it| self.entry(it).project_path.split('/'));
            one.zip(other).take_while(|(one, other)| one == other).count()
        };
        let others = self.modules().named.get(self.module_name(module));
        others.into_iter().flatten().all(|other| shared(*other) <= shared(module))
    }

    /// Whether a file is of the same project, and neither a test nor an example of it.
    fn is_of_program(&self, file: usize, of: usize) -> bool {
        let (file, of) = (self.entry(file), self.entry(of));
        let role = Role::of(&file.project_path);
        file.project == of.project && (role == Role::Program || role == Role::of(&of.project_path))
    }

    fn modules(&self) -> &Modules<'f> {
        self.modules.get_or_init(|| {
            let files = || self.imports.iter().enumerate().filter_map(|(index, it)| Some((index, it.as_ref()?)));
            let python = || files().filter(|(index, _)| self.entry(*index).kind == Kind::Python);
            let mut named: FxHashMap<&'f str, Vec<usize>> = FxHashMap::default();
            python().for_each(|(index, _)| named.entry(self.module_name(index)).or_default().push(index));
            Modules { importers: Importers::new(python()), named }
        })
    }

    fn module_name(&self, entry: usize) -> &'f str {
        module_name(Language::Python, &self.entry(entry).project_path)
    }

    fn entry(&self, index: usize) -> &'f Entry {
        &self.found.entries[index]
    }
}

fn has_name(entry: &Entry, name: &str) -> bool {
    entry.project_path.rsplit('/').next() == Some(name)
}
