//! Which files a run looks at: arguments in, a sorted list of files and the projects they belong to out.
//!
//! The whole project of every argument is listed; `reported` says which files the arguments select. Bytes are read
//! later, by [`read`]. Knows nothing of syntax.
#![allow(clippy::disallowed_methods, reason = "this is the edge: it looks at the file system")]

mod ignored;
mod named;
mod read;
mod roots;
mod walk;

use std::path::{Path, PathBuf};

use rustc_hash::FxHashSet;

pub use ignored::Excludes;
pub use named::absolute;
pub use read::{MAX_BYTES, limited, read};
pub use roots::{Project, project_root};

use crate::source::Kind;
use named::Named;
use roots::Projects;
use walk::Walk;

/// What to look for.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a> {
    /// Where the program was started: an absolute path.
    pub cwd: &'a Path,
    /// The arguments: files and directories.
    pub paths: &'a [PathBuf],
    /// What comes from standard input.
    pub stdin: Option<Stdin<'a>>,
    /// What configuration and flags leave out.
    pub excludes: &'a Excludes,
    /// Look at files that `.gitignore` and its like leave out, too.
    pub no_ignore: bool,
    /// Leave out named files that the rules leave out, too.
    pub force_exclude: bool,
}

/// What comes from standard input.
#[derive(Debug, Clone, Copy)]
pub struct Stdin<'a> {
    /// Its name. It takes the place of a file of that name.
    pub name: &'a Path,
    /// The user has given the name, so it lies in a project; otherwise it is looked at alone.
    pub is_placed: bool,
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The path as it is shown: relative to where the program was started when it lies below, with `/`.
    pub path: String,
    /// The path relative to the outermost known project's root, with `/`: contexts and configuration look at it.
    pub project_path: String,
    /// Where it is read from.
    pub absolute: PathBuf,
    /// How it is read.
    pub kind: Kind,
    /// The index of its project in [`Found::projects`].
    pub project: usize,
    /// It was an argument itself, and not only its directory.
    pub named: bool,
    /// An argument selects it, so findings in it are reported.
    pub reported: bool,
}

/// Something that could not be looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The path as it is shown.
    pub path: String,
    /// What went wrong, in a few words.
    pub message: String,
    /// An argument cannot be read, so the run has failed; otherwise it is only told.
    pub fatal: bool,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    /// The files, sorted by [`Entry::path`], each one once.
    pub entries: Vec<Entry>,
    /// The index of the entry whose bytes come from standard input.
    pub stdin: Option<usize>,
    /// The projects; the parent of one may come before or after it.
    pub projects: Vec<Project>,
    /// What could not be looked at.
    pub problems: Vec<Problem>,
    /// Files for secrets that ignore files name: whether git tracks them all the same is not known here.
    pub ignored: Vec<Entry>,
}

impl Found {
    /// Takes in those of the ignored files that are to be looked at after all.
    pub fn admit(&mut self, wanted: impl Fn(&Entry) -> bool) {
        let stdin = self.stdin.take().map(|index| self.entries[index].absolute.clone());
        self.entries.extend(std::mem::take(&mut self.ignored).into_iter().filter(wanted));
        self.entries.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        self.stdin = stdin.and_then(|path| self.entries.iter().position(|entry| entry.absolute == path));
    }

    /// Keeps only some of the entries.
    pub fn retain(&mut self, keep: impl Fn(&Entry) -> bool) {
        let stdin = self.stdin.take().map(|index| self.entries[index].absolute.clone());
        self.entries.retain(keep);
        self.stdin = stdin.and_then(|path| self.entries.iter().position(|entry| entry.absolute == path));
    }

    /// The project and the ones around it, the innermost first.
    pub fn lineage(&self, project: usize) -> impl Iterator<Item = &Project> {
        let first = self.projects.get(project);
        std::iter::successors(first, |inner| self.projects.get(inner.parent?))
    }
}

/// Finds the files of a run.
pub fn find(request: &Request<'_>) -> Found {
    let named = Named::sort_out(request);
    let mut walk = Walk::new(*request);
    walk.expect(&named.directories);
    for root in named.walk_roots() {
        walk.visit(&root);
    }
    while let Some(directory) = walk.next_unseen() {
        walk.visit(&directory);
    }
    gather(request, named, walk)
}

fn gather(request: &Request<'_>, named: Named, walk: Walk<'_>) -> Found {
    let mut projects = Projects::new(walk.roots, walk.marked, walk.manifests);
    let mut problems = named.problems;
    problems.extend(walk.problems);
    let mut hidden: Vec<(PathBuf, Kind, bool)> =
        named.ignored.into_iter().map(|(path, kind)| (path, kind, true)).collect();
    hidden.extend(walk.ignored.into_iter().map(|(path, kind)| (path, kind, false)));
    hidden.sort_unstable_by(|a, b| (&a.0, !a.2).cmp(&(&b.0, !b.2)));
    hidden.dedup_by(|a, b| a.0 == b.0);
    let named_files: FxHashSet<&Path> = named.files.iter().map(|(path, _)| path.as_path()).collect();
    let walked = walk.files.into_iter().filter(|(path, _)| !named_files.contains(path.as_path()));
    let mut entries = Vec::new();
    for (absolute, kind) in walked {
        let reported = named.directories.iter().any(|directory| absolute.starts_with(directory));
        entries.push(projects.entry(request.cwd, absolute, kind, false, reported));
    }
    for (absolute, kind) in &named.files {
        entries.push(projects.entry(request.cwd, absolute.clone(), *kind, true, true));
    }
    hidden.retain(|(path, ..)| !named_files.contains(path.as_path()));
    let ignored = hidden.into_iter().map(|(absolute, kind, is_named)| {
        let reported = is_named || named.directories.iter().any(|directory| absolute.starts_with(directory));
        projects.entry(request.cwd, absolute, kind, is_named, reported)
    });
    let ignored = ignored.collect();
    entries.sort_unstable_by(|a, b| a.path.cmp(&b.path));
    let stdin = named.stdin.and_then(|path| entries.iter().position(|entry| entry.absolute == path));
    Found { entries, stdin, projects: projects.list, problems, ignored }
}

/// An absolute path with `/`.
pub fn shown_absolute(path: &Path) -> String {
    shown(Path::new(""), path)
}

/// A path as it is shown: relative to `base` when it lies below, with `/`.
pub fn shown(base: &Path, path: &Path) -> String {
    let inner = path.strip_prefix(base).unwrap_or(path);
    let text = if inner.as_os_str().is_empty() { ".".into() } else { inner.to_string_lossy() };
    if std::path::MAIN_SEPARATOR == '/' { text.into_owned() } else { text.replace('\\', "/") }
}

#[cfg(test)]
mod tests;
