//! What is left out of a walk: ignore files, configured globs, and directories that hold nobody's own code.

use std::path::{Path, PathBuf};

use ignore::gitignore::{Gitignore, GitignoreBuilder};
use ignore::{IncrementalIgnore, WalkBuilder};

use crate::source::{Kind, keeps_secrets};

/// Directories of installed, generated and cached code, and of version control.
const SKIPPED: &[&str] = &[
    ".direnv",
    ".eggs",
    ".git",
    ".hg",
    ".history",
    ".ipynb_checkpoints",
    ".mypy_cache",
    ".nox",
    ".pytest_cache",
    ".ruff_cache",
    ".svn",
    ".tox",
    ".venv",
    "__pycache__",
    "__pypackages__",
    "node_modules",
    "site-packages",
    "target",
    "venv",
];

/// Whether a directory of this name is never entered from above.
pub(super) fn is_skipped(name: &str) -> bool {
    SKIPPED.contains(&name)
}

/// The kind of a file that is there to hold secrets.
pub(super) fn kind_of_secrets(path: &Path) -> Option<Kind> {
    Kind::at(path).filter(|kind| *kind == Kind::Dotenv || path.to_str().is_some_and(keeps_secrets))
}

/// Globs that leave files out, written as in `.gitignore`, each list relative to a directory of its own.
#[derive(Debug, Default)]
pub struct Excludes(Vec<(PathBuf, Gitignore)>);

impl Excludes {
    /// Adds globs relative to `base`.
    ///
    /// # Errors
    /// The message of the first glob that is not one.
    pub fn add(&mut self, base: &Path, globs: &[String]) -> Result<(), String> {
        if globs.is_empty() {
            return Ok(());
        }
        let mut builder = GitignoreBuilder::new(base);
        for glob in globs {
            builder.add_line(None, glob).map_err(|error| error.to_string())?;
        }
        let matcher = builder.build().map_err(|error| error.to_string())?;
        self.0.push((base.to_owned(), matcher));
        Ok(())
    }

    /// Whether the globs leave out this absolute path, or a directory above it.
    pub fn matches(&self, path: &Path, is_dir: bool) -> bool {
        self.0.iter().any(|(base, matcher)| {
            path.strip_prefix(base).is_ok_and(|inner| {
                !inner.as_os_str().is_empty() && matcher.matched_path_or_any_parents(inner, is_dir).is_ignore()
            })
        })
    }
}

/// The ignore files from `root` on, its parents' included. Asked with paths relative to `root`.
pub(super) fn matcher(root: &Path) -> Option<IncrementalIgnore> {
    // An unpacked archive has no `.git`, and its `.gitignore` means the same there.
    WalkBuilder::new(root).hidden(false).require_git(false).build_matchers().pop()
}
