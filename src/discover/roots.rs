//! Projects: where one begins, which manifests it has, and which one a file belongs to.
#![allow(clippy::disallowed_methods, reason = "this is the edge: it looks at the file system")]

use std::fs;
use std::path::{Path, PathBuf};

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Entry, shown};
use crate::source::{Kind, is_env_example};

/// A directory that is a project of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    /// Its directory.
    pub root: PathBuf,
    /// The index of the project around it.
    pub parent: Option<usize>,
    /// Manifests, lock files, requirements, example env files and configuration, sorted.
    pub manifests: Vec<PathBuf>,
}

/// Whether a file or directory of this name makes its directory a project.
pub(super) fn is_marker(name: &str) -> bool {
    matches!(name, ".git" | "Cargo.toml" | "Pipfile" | "pyproject.toml" | "setup.cfg" | "setup.py")
        || is_requirements(name)
}

fn is_requirements(name: &str) -> bool {
    name.starts_with("requirements") && has_extension(name, "txt")
}

fn has_extension(name: &str, extension: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, end)| end == extension)
}

/// Whether `project` or `config` can read something out of the file.
pub(super) fn is_manifest(path: &Path, name: &str) -> bool {
    match name {
        "Cargo.toml" | "Cargo.lock" | "Pipfile" | "Pipfile.lock" | "cred-lint.toml" | "poetry.lock"
        | "pyproject.toml" | "uv.lock" => true,
        _ if is_requirements(name) || is_env_example(name) => true,
        _ => has_extension(name, "txt") && path.parent().is_some_and(|folder| folder.ends_with("requirements")),
    }
}

/// The nearest directory from `directory` upwards that is a project.
pub fn project_root(directory: &Path) -> Option<PathBuf> {
    directory.ancestors().find(|ancestor| is_project(ancestor)).map(Path::to_owned)
}

fn is_project(directory: &Path) -> bool {
    names(directory).iter().any(|name| is_marker(name))
}

/// The names in a directory; none when it cannot be read.
pub(super) fn names(directory: &Path) -> Vec<String> {
    let entries = fs::read_dir(directory).into_iter().flatten().flatten();
    entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

/// The projects of a run, and the way from a directory to its project.
pub(super) struct Projects {
    pub(super) list: Vec<Project>,
    of: FxHashMap<PathBuf, usize>,
    /// What the path of a project's files is told from, see [`Projects::base`].
    bases: FxHashMap<usize, PathBuf>,
}

impl Projects {
    /// From the walked roots, the marked directories and the manifests that were seen.
    pub(super) fn new(roots: Vec<PathBuf>, marked: FxHashSet<PathBuf>, manifests: Vec<PathBuf>) -> Self {
        let (around, outer_manifests) = surroundings(&roots);
        let mut all: Vec<PathBuf> = roots.into_iter().chain(marked).chain(around).collect();
        all.sort_unstable();
        all.dedup();
        let of = all.iter().cloned().zip(0..).collect();
        let list = all.into_iter();
        let list = list.map(|root| Project { root, parent: None, manifests: Vec::new() }).collect();
        let mut projects = Self { list, of, bases: FxHashMap::default() };
        projects.link();
        projects.share_out(manifests.into_iter().chain(outer_manifests));
        projects
    }

    fn link(&mut self) {
        for project in &mut self.list {
            let mut above = project.root.ancestors().skip(1);
            project.parent = above.find_map(|folder| self.of.get(folder).copied());
        }
    }

    fn share_out(&mut self, manifests: impl Iterator<Item = PathBuf>) {
        for manifest in manifests {
            let index = self.index(manifest.parent().unwrap_or(&manifest));
            self.list[index].manifests.push(manifest);
        }
        for project in &mut self.list {
            project.manifests.sort_unstable();
            project.manifests.dedup();
        }
    }

    /// The project of a directory. One that lies in none becomes a project itself.
    fn index(&mut self, directory: &Path) -> usize {
        if let Some(&index) = self.of.get(directory) {
            return index;
        }
        let found = directory.ancestors().find_map(|folder| self.of.get(folder).copied());
        let index = found.unwrap_or(self.list.len());
        if found.is_none() {
            let root = directory.to_owned();
            self.list.push(Project { root, parent: None, manifests: Vec::new() });
        }
        self.of.insert(directory.to_owned(), index);
        index
    }

    fn outermost(&self, project: usize) -> &Path {
        let mut index = project;
        while let Some(parent) = self.list[index].parent {
            index = parent;
        }
        &self.list[index].root
    }

    /// What says where a file lies: the outermost project around it. A mere argument is none: `tests` and `tests/a.py`
    /// are what they are when the folder around is given.
    fn base<'p>(&'p mut self, cwd: &'p Path, project: usize) -> &'p Path {
        if !self.bases.contains_key(&project) {
            let outermost = self.outermost(project);
            let base = if outermost.starts_with(cwd) && !is_project(outermost) { cwd } else { outermost };
            self.bases.insert(project, base.to_owned());
        }
        self.bases.get(&project).map_or(cwd, PathBuf::as_path)
    }

    pub(super) fn entry(&mut self, cwd: &Path, absolute: PathBuf, kind: Kind, named: bool, reported: bool) -> Entry {
        let project = self.index(absolute.parent().unwrap_or(&absolute));
        let project_path = shown(self.base(cwd, project), &absolute);
        Entry { path: shown(cwd, &absolute), project_path, absolute, kind, project, named, reported }
    }
}

/// Projects around the roots, up to the repository's own directory, and their manifests. Without a repository
/// nothing above a root is looked at: a manifest in somebody's home belongs to nobody.
fn surroundings(roots: &[PathBuf]) -> (Vec<PathBuf>, Vec<PathBuf>) {
    let mut projects = Vec::new();
    let mut manifests = Vec::new();
    for root in roots {
        let Some(top) = root.ancestors().find(|folder| folder.join(".git").exists()) else {
            continue;
        };
        let above = root.ancestors().skip(1).take_while(|folder| folder.starts_with(top));
        for folder in above {
            let names = names(folder);
            if names.iter().any(|name| is_marker(name)) {
                projects.push(folder.to_owned());
            }
            let paths = names.iter().map(|name| (folder.join(name), name));
            manifests.extend(paths.filter(|(path, name)| is_manifest(path, name)).map(|(path, _)| path));
        }
    }
    (projects, manifests)
}
