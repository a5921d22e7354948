//! From entries to facts of single files: read, screen, lower, in parallel.

use std::path::PathBuf;
use std::sync::OnceLock;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::catalog::{Knowledge, Language};
use crate::discover::{Entry, Found, Problem, read};
use crate::frontend::{self, Lowered};
use crate::project::is_env_example;
use crate::recognise::Recogniser;
use crate::screen::Screen;
use crate::source::{Kind, SourceFile, notebook};

/// Texts that stand in for what is on the disk: fixed ones, and standard input.
pub(super) type Overlay = FxHashMap<PathBuf, Vec<u8>>;

/// What is known of the files of a run.
#[derive(Debug, Default)]
pub(super) struct Loaded {
    /// The files in which a lint may fire.
    pub(super) files: Vec<SourceFile>,
    /// Their facts.
    pub(super) lowered: Vec<Lowered>,
    /// Their entries.
    pub(super) entries: Vec<usize>,
    /// What could not be read.
    pub(super) problems: Vec<Problem>,
    /// How many files were read.
    pub(super) read: usize,
}

enum One {
    Screened,
    Lowered(Box<(SourceFile, Lowered)>),
    Problem(Problem),
}

static SCREEN: OnceLock<Screen> = OnceLock::new();

/// Reads the files and lowers those in which a lint may fire. `screened`: leave out the others.
pub(super) fn load(found: &Found, overlay: &Overlay, screened: bool) -> Loaded {
    let knowledge = Knowledge::embedded();
    let screen = SCREEN.get_or_init(|| Screen::new(knowledge));
    let documents = documents(found);
    let each = found.entries.par_iter().with_max_len(16).map_init(Vec::new, |room, entry| {
        if let Some(bytes) = overlay.get(&entry.absolute) {
            room.clone_from(bytes);
        } else if let Err(error) = read(entry, room) {
            return One::Problem(unreadable(entry, &error));
        }
        let documented = documents.contains(&entry.project);
        let matters = || screen.matters(language(entry.kind), room, documented) || Recogniser::embedded().any(room);
        if screened && !entry.named && !matters() {
            return One::Screened;
        }
        open(entry, std::mem::take(room), knowledge)
    });
    let mut loaded = Loaded::default();
    for (index, one) in each.collect::<Vec<One>>().into_iter().enumerate() {
        loaded.read += usize::from(!matches!(one, One::Problem(_)));
        match one {
            One::Screened => {}
            One::Problem(problem) => loaded.problems.push(problem),
            One::Lowered(both) => {
                loaded.files.push(both.0);
                loaded.lowered.push(both.1);
                loaded.entries.push(index);
            }
        }
    }
    loaded
}

/// The projects that document variables, by themselves or around: there a name alone may be a slip.
fn documents(found: &Found) -> FxHashSet<usize> {
    let example = |path: &PathBuf| path.file_name().is_some_and(|name| is_env_example(&name.to_string_lossy()));
    let documents = |project: &usize| found.lineage(*project).any(|it| it.manifests.iter().any(example));
    (0..found.projects.len()).filter(documents).collect()
}

fn language(kind: Kind) -> Language {
    if kind.is_rust() { Language::Rust } else { Language::Python }
}

fn open(entry: &Entry, bytes: Vec<u8>, knowledge: &Knowledge) -> One {
    let Ok(text) = String::from_utf8(bytes) else {
        return One::Problem(problem(entry, "not UTF-8, not checked"));
    };
    let saved = if entry.kind == Kind::Notebook && Recogniser::embedded().any(text.as_bytes()) {
        notebook::saved(&text)
    } else {
        Vec::new()
    };
    let (path, project_path) = (entry.path.clone(), entry.project_path.clone());
    let source = match entry.kind {
        Kind::Python | Kind::Rust => SourceFile::new(path, project_path, entry.kind, text),
        Kind::Notebook => match notebook::open(path, project_path, &text) {
            Ok(source) => source,
            Err(error) => return One::Problem(problem(entry, &error.to_string())),
        },
    };
    let mut lowered = frontend::lower(&source, knowledge);
    lowered.keys.beside = saved.iter().flat_map(|(cell, text)| frontend::keys_beside(&source, *cell, text)).collect();
    One::Lowered(Box::new((source, lowered)))
}

/// A file that cannot be read is told; only one that was named makes the run fail.
fn unreadable(entry: &Entry, error: &std::io::Error) -> Problem {
    Problem { fatal: entry.named, ..problem(entry, &plain(error)) }
}

fn problem(entry: &Entry, message: &str) -> Problem {
    Problem { path: entry.path.clone(), message: message.to_owned(), fatal: false }
}

fn plain(error: &std::io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or_default().to_lowercase()
}
