//! The cases of `ui-tests/`: where they lie, which files they are made of, and a copy of them to work on.

use std::fs;
use std::path::{Path, PathBuf};

use cred_lint::diagnostic::Level;
use cred_lint::lint::Lint;
use cred_lint::lints::ALL;
use cred_lint::source::Kind;
use tempfile::TempDir;
use walkdir::WalkDir;

use super::tokens;
use crate::tool::git;

/// One case.
pub(crate) struct Case {
    /// `<lint>/<case>`, with the ending for a file.
    pub(crate) name: String,
    /// The file, or the folder.
    pub(crate) path: PathBuf,
    pub(crate) is_folder: bool,
    /// Its files, relative to the folder that is copied.
    pub(crate) files: Vec<PathBuf>,
}

/// The folder of all cases.
pub(crate) fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("ui-tests")
}

/// The names of the folders, one a lint.
pub(crate) fn folders() -> Vec<String> {
    entries(&home()).iter().filter(|path| path.is_dir()).map(|path| name(path)).collect()
}

/// The cases of one lint, by name.
pub(crate) fn cases(lint: &str) -> Vec<Case> {
    let found = entries(&home().join(lint)).into_iter();
    let found = found.filter(|path| path.is_dir() || is_source(path) && !is_expectation(path));
    found.map(|path| Case::at(lint, path)).collect()
}

/// The cases of all lints.
pub(crate) fn all() -> Vec<Case> {
    folders().iter().flat_map(|lint| cases(lint)).collect()
}

impl Case {
    fn at(lint: &str, path: PathBuf) -> Self {
        let name = format!("{lint}/{}", name(&path));
        let is_folder = path.is_dir();
        let files = if is_folder { within(&path) } else { vec![PathBuf::from(path.file_name().unwrap())] };
        Self { name, path, is_folder, files }
    }

    /// The folder that its files are relative to.
    pub(crate) fn folder(&self) -> &Path {
        if self.is_folder { &self.path } else { self.path.parent().unwrap() }
    }

    /// What is linted, seen from the copy.
    pub(crate) fn argument(&self) -> &Path {
        if self.is_folder { Path::new(".") } else { &self.files[0] }
    }

    /// The files that are linted.
    pub(crate) fn sources(&self) -> impl Iterator<Item = &PathBuf> {
        self.files.iter().filter(|file| is_source(file))
    }

    /// Whether the case asks what git tracks: it is a repository then, with all in it but what it ignores.
    fn is_tracked(&self) -> bool {
        self.is_folder && self.name.starts_with("tracked-env-file/")
    }

    /// What turns the lint on whose case it is, where it is off by itself.
    pub(crate) fn switched_on(&self) -> Vec<&'static str> {
        let lint = ALL.iter().find(|lint| self.name.split('/').next() == Some(lint.id));
        lint.map(switched_on).unwrap_or_default()
    }

    /// The case in a directory of its own, with keys for tokens.
    pub(crate) fn copy(&self) -> TempDir {
        let copy = tempfile::tempdir().unwrap();
        self.copy_to(copy.path());
        copy
    }

    pub(crate) fn copy_to(&self, folder: &Path) {
        for file in &self.files {
            let target = folder.join(file);
            fs::create_dir_all(target.parent().unwrap()).unwrap();
            fs::write(target, tokens::plant(&read(&self.folder().join(file)))).unwrap();
        }
        if self.is_tracked() {
            git(folder, &["init", "-q"]);
            git(folder, &["add", "."]);
        }
    }
}

/// What turns a lint on that is off by itself.
pub(crate) fn switched_on(lint: &Lint) -> Vec<&'static str> {
    if lint.level == Level::Allow { vec!["-W", lint.id] } else { Vec::new() }
}

/// What a case expects lies beside its sources and is none of them.
pub(crate) fn is_expectation(path: &Path) -> bool {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    path.extension().is_some_and(|it| it == "out") || stem.ends_with(".fixed") || stem.ends_with(".unsafe")
}

pub(crate) fn is_source(path: &Path) -> bool {
    Kind::at(path).is_some()
}

pub(crate) fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn within(folder: &Path) -> Vec<PathBuf> {
    let files = WalkDir::new(folder).sort_by_file_name().into_iter().map(Result::unwrap);
    let files = files.filter(|file| file.file_type().is_file() && !is_expectation(file.path()));
    files.map(|file| file.path().strip_prefix(folder).unwrap().to_owned()).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}
