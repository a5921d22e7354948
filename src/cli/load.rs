//! From entries to facts of single files: read, screen, lower, in parallel.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::elsewhere::Wanted;
use super::older;
use super::surroundings::installed_by;
use crate::catalog::{Knowledge, Language};
use crate::discover::{Entry, Found, Problem, read};
use crate::frontend::{self, Lowered};
use crate::project::{Versions, hands_on, towards};
use crate::recognise::{self, Recogniser};
use crate::screen::{Imports, Mention, Mentions, Program, Screen};
use crate::source::notebook::Saved;
use crate::source::{FileId, Kind, SourceFile, decode, is_env_example, is_wide, notebook, offset};

/// Texts that stand in for what is on the disk: fixed ones, and standard input.
pub(super) type Overlay = FxHashMap<PathBuf, Vec<u8>>;

/// What is known of the files of a run.
#[derive(Debug, Default)]
pub(super) struct Loaded {
    /// The files in which a lint may fire.
    pub(super) files: Vec<SourceFile>,
    /// Their facts.
    pub(super) lowered: Vec<Lowered>,
    /// The rows of names that they use and that newer versions of SDKs do not have.
    pub(super) removed: Vec<Vec<usize>>,
    /// What they install for themselves: notebooks do.
    pub(super) installed: Vec<Option<Versions>>,
    /// What notebooks hold beside their code.
    saved: Vec<Vec<Saved>>,
    /// Their entries.
    pub(super) entries: Vec<usize>,
    /// The entries that were left out.
    left_out: Vec<usize>,
    /// What each entry imports that is a program.
    pub(super) imports: Arc<[Option<Imports>]>,
    /// What could not be read.
    pub(super) problems: Vec<Problem>,
    /// How many files were read.
    pub(super) read: usize,
}

enum One {
    /// A program that may matter yet.
    Screened,
    /// A file that never will.
    Nothing,
    Opened(Box<(SourceFile, Vec<Saved>)>),
    /// A file that nobody can read as what it is, and in which keys stand all the same.
    Broken(Problem, Box<SourceFile>),
    Problem(Problem),
}

/// What some editors put in front of UTF-8.
const BOM: &[u8] = b"\xef\xbb\xbf";

/// More room is not kept for the next file.
const LARGEST_ROOM: usize = 4 << 20;

static SCREEN: OnceLock<Screen<'static>> = OnceLock::new();

/// Reads the files and lowers those in which a lint may fire. `screened`: leave out the others. `in_doubt`: lints that
/// speak of what may be a credential are asked, too.
pub(super) fn load(found: &Found, overlay: &Overlay, screened: bool, in_doubt: bool) -> Loaded {
    let knowledge = Knowledge::embedded();
    let screen = SCREEN.get_or_init(|| Screen::new(knowledge, Recogniser::embedded()));
    let documents = documents(found);
    let screen_one = |room: &mut Vec<u8>, entry: &Entry| {
        if let Err(error) = read_into(room, entry, overlay) {
            return (None, One::Problem(unreadable(entry, &error)));
        }
        let text = room.strip_prefix(BOM).unwrap_or(room);
        let is_wide = is_wide(room);
        let imports = if is_wide { None } else { imports(entry.kind, text) };
        if screened && !entry.named && !is_wide {
            let documented = documents.contains(&entry.project);
            let may_speak = in_doubt && recognise::may_hold_in_doubt(text);
            if !may_speak && !matters(screen, entry, text, imports.as_ref(), documented) {
                let one = if imports.is_some() { One::Screened } else { One::Nothing };
                return (imports, one);
            }
        }
        (imports, open(entry, room.clone()))
    };
    let each = found.entries.par_iter().with_max_len(16).map(|entry| with_room(|room| screen_one(room, entry)));
    let (imports, each): (Vec<Option<Imports>>, Vec<One>) = each.unzip();
    let mut loaded = Loaded { imports: imports.into(), ..Loaded::default() };
    for (index, one) in each.into_iter().enumerate() {
        loaded.read += usize::from(!matches!(one, One::Problem(_)));
        loaded.add(index, one);
    }
    loaded.lower();
    loaded
}

/// Reads and lowers further entries that turned out to matter.
pub(super) fn load_more(loaded: &mut Loaded, found: &Found, overlay: &Overlay, wanted: &Wanted) {
    let known: FxHashSet<usize> = loaded.entries.iter().copied().collect();
    let new: Vec<usize> = wanted.keys().copied().filter(|index| !known.contains(index)).collect();
    let each = new.par_iter().map(|index| {
        let entry = &found.entries[*index];
        let mut bytes = Vec::new();
        read_into(&mut bytes, entry, overlay).ok().map(|()| open(entry, bytes))
    });
    for (index, one) in new.iter().zip(each.collect::<Vec<Option<One>>>()) {
        if let Some(one @ One::Opened(_)) = one {
            loaded.add(*index, one);
        }
    }
    loaded.left_out.retain(|entry| !wanted.contains_key(entry));
    loaded.lower();
}

/// The entries that were left out and mention something that matters.
pub(super) fn mentioning(loaded: &Loaded, found: &Found, overlay: &Overlay, open: &[Mention]) -> BTreeSet<usize> {
    let (python, rust) = (Mentions::new(Language::Python, open), Mentions::new(Language::Rust, open));
    let mentions = |room: &mut Vec<u8>, index: &usize| {
        let entry = &found.entries[*index];
        let search = match language(entry.kind)? {
            Language::Rust => rust.as_ref()?,
            Language::Python => python.as_ref()?,
        };
        let imports = loaded.imports[*index].as_ref()?;
        let reaches = |mention: &Mention| is_reached(mention, &entry.path, imports);
        if !search.may_be_in(imports, reaches) {
            return None;
        }
        read_into(room, entry, overlay).ok()?;
        search.is_in(imports, room, hands_on(search.language(), &entry.path), reaches).then_some(*index)
    };
    let each = loaded.left_out.par_iter().with_max_len(64);
    each.filter_map(|index| with_room(|room| mentions(room, index))).collect()
}

/// Whether what a file at `path` imports can lead to the file that has what is mentioned.
fn is_reached(mention: &Mention, path: &str, imports: &Imports) -> bool {
    if mention.language != Language::Python || mention.within.is_empty() {
        return true;
    }
    leads(imports, path, &mention.within)
}

/// Whether what the Python file `from` imports can lead to the file `to`.
pub(super) fn leads(imports: &Imports, from: &str, to: &str) -> bool {
    towards(from, to).is_none_or(|name| imports.name(name))
}

impl Loaded {
    fn add(&mut self, entry: usize, one: One) {
        match one {
            One::Nothing => {}
            One::Screened => self.left_out.push(entry),
            One::Problem(problem) => self.problems.push(problem),
            One::Broken(problem, file) => {
                self.problems.push(problem);
                self.add_file(entry, *file, Vec::new());
            }
            One::Opened(both) => self.add_file(entry, both.0, both.1),
        }
    }

    fn add_file(&mut self, entry: usize, mut file: SourceFile, saved: Vec<Saved>) {
        file.id = FileId(offset(self.files.len()));
        self.files.push(file);
        self.saved.push(saved);
        self.entries.push(entry);
    }

    /// Lowers the files that have been added.
    fn lower(&mut self) {
        let knowledge = Knowledge::embedded();
        let first = self.lowered.len();
        let new = self.files[first..].par_iter().zip(&self.saved[first..]).with_max_len(4);
        let lower = |(file, saved): (&SourceFile, &Vec<Saved>)| {
            let mut lowered = frontend::lower(file, knowledge);
            let beside = saved.iter().flat_map(|saved| frontend::keys_beside(file, saved));
            lowered.keys.beside = beside.collect();
            let removed = older::removed(&lowered.flow, knowledge);
            (lowered, removed)
        };
        let (lowered, removed): (Vec<Lowered>, Vec<Vec<usize>>) = new.map(lower).unzip();
        self.lowered.extend(lowered);
        self.removed.extend(removed);
        self.installed.extend(self.files[first..].iter().map(installed_by));
    }
}

/// The projects that document variables, by themselves or around: there a name alone may be a slip.
fn documents(found: &Found) -> FxHashSet<usize> {
    let example = |path: &PathBuf| path.file_name().is_some_and(|name| is_env_example(&name.to_string_lossy()));
    let documents = |project: &usize| found.lineage(*project).any(|it| it.manifests.iter().any(example));
    (0..found.projects.len()).filter(documents).collect()
}

/// Whether a lint may fire in a file. `documented`: its project documents variables.
fn matters(screen: &Screen<'_>, entry: &Entry, bytes: &[u8], imports: Option<&Imports>, documented: bool) -> bool {
    let Some((language, imports)) = language(entry.kind).zip(imports) else {
        // Env files are few, and what surrounds a program is read from them, too.
        let is_settings = entry.kind == Kind::Dotenv || screen.may_be_settings_of_keys(bytes);
        return is_settings || Recogniser::embedded().any(bytes);
    };
    let is_notebook = entry.kind == Kind::Notebook;
    let quotes = is_notebook.then(|| notebook::with_plain_quotes(bytes));
    let program = Program { language, bytes, read: quotes.as_deref(), imports, documented };
    screen.matters(&program) || is_notebook && screen.may_be_shell_with_keys(bytes)
}

/// What a file imports. In notebooks that stands in the strings of another format; settings import
/// nothing.
fn imports(kind: Kind, bytes: &[u8]) -> Option<Imports> {
    match kind {
        Kind::Notebook => Some(Imports::unknown()),
        kind => Some(Imports::of(language(kind)?, bytes)),
    }
}

/// Gives room to read a file into; each thread has its own.
fn with_room<T>(work: impl FnOnce(&mut Vec<u8>) -> T) -> T {
    thread_local!(static ROOM: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) });
    ROOM.with_borrow_mut(|room| {
        let done = work(room);
        if room.capacity() > LARGEST_ROOM {
            *room = Vec::new();
        }
        done
    })
}

/// Reads what an entry holds, or what stands in for it.
fn read_into(room: &mut Vec<u8>, entry: &Entry, overlay: &Overlay) -> std::io::Result<()> {
    match overlay.get(&entry.absolute) {
        Some(text) => room.clone_from(text),
        None => read(entry, room)?,
    }
    Ok(())
}

/// The language of a program; none of settings.
pub(super) fn language(kind: Kind) -> Option<Language> {
    match kind {
        Kind::Python | Kind::Notebook => Some(Language::Python),
        Kind::Rust => Some(Language::Rust),
        Kind::Dotenv | Kind::Toml | Kind::Yaml => None,
    }
}

fn open(entry: &Entry, bytes: Vec<u8>) -> One {
    if is_encrypted(&bytes) {
        return One::Nothing;
    }
    let (text, encoding) = match decode(bytes, entry.kind) {
        Ok(decoded) => decoded,
        Err(error) => return One::Problem(problem(entry, &error.to_string())),
    };
    let holds_keys = entry.kind == Kind::Notebook && Recogniser::embedded().any(text.as_bytes());
    let saved = if holds_keys { notebook::saved(&text) } else { Vec::new() };
    let (path, project_path) = (entry.path.clone(), entry.project_path.clone());
    let mut source = match entry.kind {
        Kind::Notebook => match notebook::open(path, project_path, &text) {
            Ok(source) => source,
            Err(error) => return broken(entry, text, problem(entry, &error.to_string()), holds_keys),
        },
        kind => SourceFile::new(path, project_path, kind, text),
    };
    source.encoding = encoding;
    One::Opened(Box::new((source, saved)))
}

/// A notebook that nobody can take apart. Keys are looked for in it all the same.
fn broken(entry: &Entry, text: String, problem: Problem, holds_keys: bool) -> One {
    if !holds_keys {
        return One::Problem(problem);
    }
    let (path, project_path) = (entry.path.clone(), entry.project_path.clone());
    One::Broken(problem, Box::new(SourceFile::plain(path, project_path, text)))
}

/// Whether git-crypt has left nothing to read.
fn is_encrypted(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\0GITCRYPT\0")
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
