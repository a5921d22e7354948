//! The walk: one directory tree after the other, each directory once.

use std::path::{Path, PathBuf};

use ignore::IncrementalIgnore;
use rustc_hash::FxHashSet;
use walkdir::{DirEntry, WalkDir};

use super::{Problem, Request, ignored, named, roots, shown};
use crate::source::Kind;

/// Of more ignored programs than these git is not asked which ones it tracks.
const MOST_IGNORED: usize = 500;

/// What the walks have seen.
pub(super) struct Walk<'a> {
    request: Request<'a>,
    pub(super) files: Vec<(PathBuf, Kind)>,
    /// Files that ignore files name, outside directories that they name.
    pub(super) ignored: Vec<(PathBuf, Kind)>,
    pub(super) roots: Vec<PathBuf>,
    /// Directories that hold the marker of a project.
    pub(super) marked: FxHashSet<PathBuf>,
    pub(super) manifests: Vec<PathBuf>,
    pub(super) problems: Vec<Problem>,
    expected: FxHashSet<PathBuf>,
}

impl<'a> Walk<'a> {
    pub(super) fn new(request: Request<'a>) -> Self {
        Self {
            request,
            files: Vec::new(),
            ignored: Vec::new(),
            roots: Vec::new(),
            marked: FxHashSet::default(),
            manifests: Vec::new(),
            problems: Vec::new(),
            expected: FxHashSet::default(),
        }
    }

    /// Remembers the named directories, to see which ones the rules hide from a walk of their project.
    pub(super) fn expect(&mut self, directories: &[PathBuf]) {
        self.expected.extend(directories.iter().cloned());
    }

    /// The first named directory that no walk has come to.
    pub(super) fn next_unseen(&self) -> Option<PathBuf> {
        self.expected.iter().min().cloned()
    }

    /// Walks the tree below `root`, unless another walk has been there.
    pub(super) fn visit(&mut self, root: &Path) {
        if !self.expected.remove(root) && self.covers(root) {
            return;
        }
        self.roots.push(root.to_owned());
        let mut rules = (!self.request.no_ignore).then(|| ignored::matcher(root)).flatten();
        let mut steps = WalkDir::new(root).into_iter();
        while let Some(step) = steps.next() {
            match step {
                Ok(entry) => {
                    if !self.take(root, &entry, rules.as_mut()) {
                        steps.skip_current_dir();
                    }
                }
                Err(error) => self.complain(&error),
            }
        }
    }

    fn covers(&self, root: &Path) -> bool {
        self.roots.iter().any(|outer| root.starts_with(outer)) && self.marked.contains(root)
    }

    /// Notes one entry; `false` when a directory is not to be entered.
    fn take(&mut self, root: &Path, entry: &DirEntry, rules: Option<&mut IncrementalIgnore>) -> bool {
        let is_dir = entry.file_type().is_dir();
        let name = entry.file_name().to_string_lossy();
        if entry.depth() == 0 {
            return true;
        }
        if roots::is_marker(&name)
            && let Some(directory) = entry.path().parent()
        {
            self.marked.insert(directory.to_owned());
        }
        if self.is_left_out(root, entry, rules) {
            self.keep_ignored(entry);
            return !is_dir;
        }
        if is_dir {
            self.expected.remove(entry.path());
        } else if entry.file_type().is_file() {
            self.take_file(entry.path(), &name);
        }
        true
    }

    fn take_file(&mut self, path: &Path, name: &str) {
        if let Some(kind) = Kind::at(path) {
            self.files.push((path.to_owned(), kind));
        }
        if roots::is_manifest(path, name) {
            self.manifests.push(path.to_owned());
        }
    }

    /// Git may track a file although an ignore file names it: what was committed before stays.
    fn keep_ignored(&mut self, entry: &DirEntry) {
        let path = entry.path();
        let is_asked = |_: &Kind| self.ignored.len() < MOST_IGNORED;
        if entry.file_type().is_file()
            && let Some(kind) = ignored::kind_of_secrets(path).or_else(|| Kind::at(path).filter(is_asked))
            && !self.request.excludes.matches(path, false)
        {
            self.ignored.push((path.to_owned(), kind));
        }
    }

    fn is_left_out(&self, root: &Path, entry: &DirEntry, rules: Option<&mut IncrementalIgnore>) -> bool {
        let is_dir = entry.file_type().is_dir();
        if is_dir && ignored::is_skipped(&entry.file_name().to_string_lossy()) {
            return true;
        }
        let name = entry.file_name().to_string_lossy();
        if !is_dir && Kind::at(entry.path()).is_none() && !roots::is_manifest(entry.path(), &name) {
            return true;
        }
        let inner = entry.path().strip_prefix(root).unwrap_or(entry.path());
        rules.is_some_and(|rules| rules.matched(inner, is_dir).is_ignore())
            || self.request.excludes.matches(entry.path(), is_dir)
    }

    fn complain(&mut self, error: &walkdir::Error) {
        let Some(cause) = error.io_error() else { return };
        // What has gone since its directory was read is no problem of the run.
        if cause.kind() == std::io::ErrorKind::NotFound {
            return;
        }
        let path = error.path().map_or_else(String::new, |path| shown(self.request.cwd, path));
        let fatal = error.depth() == 0;
        self.problems.push(Problem { path, message: named::reason(cause), fatal });
    }
}
