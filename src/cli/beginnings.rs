//! With which files a program begins. One that asks whether it begins with it (`__main__`), or that nobody imports, begins
//! the program of all that it leads to.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;

use super::load::{language, leads};
use crate::catalog::Language;
use crate::discover::{Entry, Found};
use crate::flow::reached;
use crate::project::{is_name, module_name, towards};
use crate::screen::{Importers, Imports};
use crate::source::{Kind, Role, is_around};

/// What more files lead to is everybody's.
const MOST: usize = 64;
/// More than this are not the beginnings of one program.
const MOST_BEGINNINGS: usize = 8;
/// What says what an app needs inherits from this, of this package.
const APP: (&str, &str) = ("django", "AppConfig");
/// Of more apps nobody reads all for what one may need.
const MOST_APPS: usize = 32;

/// With which files of a run programs begin, by entries.
#[derive(Debug)]
pub(super) struct Beginnings<'f> {
    found: &'f Found,
    /// What each entry imports.
    imports: Arc<[Option<Imports>]>,
    /// Who names the modules of Python.
    named: OnceLock<Importers>,
    /// Who imports an entry, and with what its program begins.
    importers: Vec<OnceLock<Box<[usize]>>>,
    known: Vec<OnceLock<Vec<usize>>>,
    /// What each entry is for.
    roles: OnceLock<Box<[Role]>>,
    /// The entries of each project that say themselves that a program begins with them.
    asking: OnceLock<FxHashMap<usize, Vec<usize>>>,
    /// Those of each project that are run before anything else.
    run_first: OnceLock<FxHashMap<usize, Vec<usize>>>,
}

impl<'f> Beginnings<'f> {
    pub(super) fn new(found: &'f Found, imports: Arc<[Option<Imports>]>) -> Self {
        let count = found.entries.len();
        let (named, roles, asking, run_first) = (OnceLock::new(), OnceLock::new(), OnceLock::new(), OnceLock::new());
        let importers = std::iter::repeat_with(OnceLock::new).take(count).collect();
        let known = std::iter::repeat_with(OnceLock::new).take(count).collect();
        Self { found, imports, named, importers, known, roles, asking, run_first }
    }

    /// The files with which a program begins that runs code of an entry; none when it begins with that.
    pub(super) fn of(&self, entry: usize) -> &[usize] {
        self.known[entry].get_or_init(|| self.leading_to(entry))
    }

    /// Whether some program runs code of both entries.
    pub(super) fn is_one_program(&self, one: usize, other: usize) -> bool {
        let programs = |entry: usize| self.of(entry).iter().copied().chain([entry]);
        programs(one).any(|program| programs(other).any(|it| it == program))
    }

    fn leading_to(&self, entry: usize) -> Vec<usize> {
        let mut found = match language(self.entry(entry).kind) {
            Some(Language::Python) => self.modules_leading_to(entry),
            Some(Language::Rust) => self.around(entry, |it| has_name(self.entry(it), "main.rs")),
            None => Vec::new(),
        };
        let begins_itself = found.contains(&entry) && !(self.asks(entry) && self.is_imported(entry));
        found.retain(|it| *it != entry && !begins_itself);
        found.truncate(MOST_BEGINNINGS);
        let is_new = |it: &&usize| **it != entry && !found.contains(it);
        let run_first: Vec<usize> = self.run_first(entry).iter().filter(is_new).copied().collect();
        found.extend(run_first);
        found
    }

    /// The files of the same project that a framework runs before anything else, whoever imports them: those that say what
    /// an app needs.
    fn run_first(&self, entry: usize) -> &[usize] {
        let run_first = self.run_first.get_or_init(|| {
            let mut run_first: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
            let has_app = |it: usize| self.imports[it].as_ref().is_some_and(|imports| imports.names_of(APP.0, APP.1));
            let all = (0..self.found.entries.len()).filter(|it| self.entry(*it).kind == Kind::Python && has_app(*it));
            all.for_each(|it| run_first.entry(self.entry(it).project).or_default().push(it));
            run_first.retain(|_, of_project| of_project.len() <= MOST_APPS);
            run_first
        });
        run_first.get(&self.entry(entry).project).map(Vec::as_slice).unwrap_or_default()
    }

    /// Those that import a module, directly or not, and begin a program. Whoever begins one may load what nobody imports.
    fn modules_leading_to(&self, entry: usize) -> Vec<usize> {
        let reached = reached([entry], MOST + 1, |it| self.importers(it).iter().copied());
        if reached.len() == 1 && !self.asks(entry) {
            let begins = |it: usize| self.asks(it) && self.is_of_program(it, entry) && !self.is_imported(it);
            return self.around(entry, begins);
        }
        reached.into_iter().filter(|it| self.asks(*it) || !self.is_imported(*it)).collect()
    }

    /// Files of the same project; those in the folders around, if there are any: programs side by side begin on their own.
    fn around(&self, entry: usize, begins: impl Fn(usize) -> bool) -> Vec<usize> {
        let entry = self.entry(entry);
        let asking = self.asking.get_or_init(|| {
            let mut asking: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
            let all = (0..self.found.entries.len()).filter(|it| self.asks(*it) || has_name(self.entry(*it), "main.rs"));
            all.for_each(|it| asking.entry(self.entry(it).project).or_default().push(it));
            asking
        });
        let of_project = asking.get(&entry.project).into_iter().flatten().copied();
        let all: Vec<usize> = of_project.filter(|it| begins(*it)).collect();
        let around = all.iter().copied().filter(|it| is_around(&self.entry(*it).project_path, &entry.project_path));
        let around: Vec<usize> = around.collect();
        if around.is_empty() { all } else { around }
    }

    /// The files that import a module, but for tests.
    fn importers(&self, module: usize) -> &[usize] {
        self.importers[module].get_or_init(|| {
            let named = self.named.get_or_init(|| {
                let files = self.imports.iter().enumerate().filter_map(|(index, it)| Some((index, it.as_ref()?)));
                Importers::new(files.filter(|(index, _)| self.entry(*index).kind == Kind::Python))
            });
            let (name, path) = (self.module_name(module), self.entry(module).path.as_str());
            let may_lead =
                |it: usize| self.imports[it].as_ref().is_some_and(|imports| leads(imports, &self.entry(it).path, path));
            let imports = |it: &usize| *it != module && self.is_of_program(*it, module) && may_lead(*it);
            if name.is_empty() {
                Box::default()
            } else {
                self.naming(named, name, path).into_iter().filter(imports).collect()
            }
        })
    }

    /// The entries that name a module at a path, and what leads towards it from where they lie. They can name all the
    /// folders on the way, so they lie below the last one that no import can name.
    fn naming(&self, named: &Importers, module: &str, path: &str) -> Vec<usize> {
        let mut found = Vec::new();
        let mut inner = 0..0;
        for folder in path.rmatch_indices('/').map(|(end, _)| &path[..=end]).chain([""]) {
            let files = self.below(folder);
            // From here all paths lead towards the same, but for those that begin in the folder further in.
            let parts = [files.start..inner.start.max(files.start), inner.end.max(files.start)..files.end];
            for part in parts.into_iter().filter(|part| !part.is_empty()) {
                let towards = self.found.entries.get(part.start).and_then(|from| towards(&from.path, path));
                let words: Vec<&str> = towards.into_iter().chain([module]).collect();
                found.extend(named.of(&words, &part));
            }
            inner = files;
            let name = folder.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
            if !is_name(name) {
                break;
            }
        }
        found.sort_unstable();
        found
    }

    /// The entries below a folder.
    fn below(&self, folder: &str) -> Range<usize> {
        let entries = &self.found.entries;
        let first = entries.partition_point(|entry| entry.path.as_str() < folder);
        first..first + entries[first..].partition_point(|entry| entry.path.starts_with(folder))
    }

    fn is_imported(&self, module: usize) -> bool {
        !self.importers(module).is_empty()
    }

    /// Whether a file asks whether the program begins with it.
    fn asks(&self, entry: usize) -> bool {
        self.imports[entry].as_ref().is_some_and(Imports::begins) || has_name(self.entry(entry), "__main__.py")
    }

    /// Whether a file is of the same project, and neither a test nor an example of it.
    fn is_of_program(&self, file: usize, of: usize) -> bool {
        let roles = self.roles.get_or_init(|| self.found.entries.iter().map(|it| Role::of(&it.project_path)).collect());
        let is_of_project = self.entry(file).project == self.entry(of).project;
        is_of_project && (roles[file] == Role::Program || roles[file] == roles[of])
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
