//! The words by which a file can reach what other files define: what it imports, and in Rust what stands in paths.
//!
//! Read off the bytes of every program, so that files which cannot mention something are not read again, and it is known
//! who imports whom. It may say too much, never too little.

use std::hash::BuildHasher;

use memchr::memmem;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use super::stand::is_inner;
use crate::catalog::Language;

/// The words of one file, as hashes.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Imports {
    /// What it has in scope, or takes from a module.
    names: Box<[Word]>,
    /// The modules that it takes something from.
    modules: Box<[Word]>,
    /// What it takes from a package, with the package.
    taken: Box<[Word]>,
    /// It has all names of some module in scope.
    all: bool,
    /// It asks whether the program begins with it. Python's only.
    begins: bool,
}

/// What can be reached by imports, each with the numbers of what it is.
#[derive(Debug, Default)]
pub(super) struct Reached {
    /// Types and modules: whoever has one in scope has what is in it.
    owners: FxHashMap<Word, Vec<usize>>,
    /// What is taken from a module, with the module.
    taken: FxHashMap<(Word, Word), Vec<usize>>,
    /// The names of those.
    names: FxHashSet<Word>,
}

impl Reached {
    /// A function of a type; `within`: the file that has it.
    pub(super) fn add_method(&mut self, number: usize, of: &str, within: &str) {
        let module = within.rsplit_once('.').map_or(within, |(module, _)| module);
        for owner in module.rsplit('/').take(2).chain([of]) {
            self.owners.entry(Word::of(owner.as_bytes())).or_default().push(number);
        }
    }

    /// What a module has; no module: it need not be named.
    pub(super) fn add(&mut self, number: usize, name: &str, module: &str) {
        let name = Word::of(name.as_bytes());
        if module.is_empty() {
            self.owners.entry(name).or_default().push(number);
        } else {
            let module = Word::of(module.as_bytes());
            self.owners.entry(module).or_default().push(number);
            self.taken.entry((name, module)).or_default().push(number);
            self.names.insert(name);
        }
    }

    /// Whether a file that imports this can reach one of them that `counts`.
    pub(super) fn is_by(&self, imports: &Imports, counts: &dyn Fn(usize) -> bool) -> bool {
        let any = |numbers: Option<&Vec<usize>>| numbers.into_iter().flatten().any(|number| counts(*number));
        let taken = |name: &Word| imports.modules.iter().any(|module| any(self.taken.get(&(*name, *module))));
        imports.all
            || imports.names.iter().any(|name| any(self.owners.get(name)) || self.names.contains(name) && taken(name))
    }
}

/// What stands between the beginning of a statement and `import` is no longer than this.
const LONGEST: usize = 512;

/// The hash of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Word(u64);

impl Word {
    pub(super) fn of(word: &[u8]) -> Self {
        Self(FxBuildHasher.hash_one(word))
    }

    /// A word that is taken from a package.
    fn taken(package: Self, word: Self) -> Self {
        Self(FxBuildHasher.hash_one((package, word)))
    }
}

/// The name of a module with which the program begins.
const BEGINS: &[u8] = b"__main__";

/// What tells a server to run something.
const STARTS: &[u8] = b".run(";

/// All names of a package.
const STAR: &[u8] = b"*";

/// The words as they are found.
#[derive(Default)]
struct Words {
    names: Vec<Word>,
    modules: Vec<Word>,
    taken: Vec<Word>,
    all: bool,
}

impl Imports {
    /// Whether it names this: something that it imports, or a module that it takes something from.
    pub(super) fn names(&self, word: Word) -> bool {
        self.all || self.names.binary_search(&word).is_ok() || self.modules.binary_search(&word).is_ok()
    }

    /// Whether it may import something of this name, or from something of this name.
    pub fn name(&self, name: &str) -> bool {
        self.names(Word::of(name.as_bytes()))
    }

    /// Whether it takes this, or everything, from a package or one of its modules. Python's only.
    pub(super) fn takes(&self, package: Word, word: Word) -> bool {
        let takes = |word| self.taken.binary_search(&Word::taken(package, word)).is_ok();
        self.all || takes(word) || takes(Word::of(STAR))
    }

    /// Whether it says that it takes this from a package or one of its modules. Python's only.
    pub fn names_of(&self, package: &str, name: &str) -> bool {
        let word = |text: &str| Word::of(text.as_bytes());
        self.taken.binary_search(&Word::taken(word(package), word(name))).is_ok()
    }

    /// Whether nobody can tell what it imports.
    pub(super) fn is_unknown(&self) -> bool {
        self.all && self.names.is_empty()
    }

    /// Whether it asks whether the program begins with it.
    pub fn begins(&self) -> bool {
        self.begins
    }

    /// What it imports and what it takes that from.
    pub(super) fn words(&self) -> impl Iterator<Item = Word> {
        self.names.iter().chain(&self.modules).copied()
    }

    /// Nobody can tell what it imports.
    pub fn unknown() -> Self {
        Self { all: true, ..Self::default() }
    }

    /// What a file with these bytes imports.
    pub fn of(language: Language, bytes: &[u8]) -> Self {
        let mut words = Words::default();
        match language {
            Language::Python => {
                words.python(bytes);
                words.started(bytes);
            }
            Language::Rust => words.rust(bytes),
        }
        let unique = |mut words: Vec<Word>| {
            words.sort_unstable();
            words.dedup();
            words.into_boxed_slice()
        };
        let begins = language == Language::Python && memmem::find(bytes, BEGINS).is_some();
        Self {
            names: unique(words.names),
            modules: unique(words.modules),
            taken: unique(words.taken),
            all: words.all,
            begins,
        }
    }
}

impl Words {
    fn python(&mut self, bytes: &[u8]) {
        let mut done = 0;
        for at in memmem::find_iter(bytes, b"import") {
            let before = &bytes[at.saturating_sub(LONGEST)..at];
            let starts = before.iter().rposition(|byte| matches!(byte, b'\n' | b';' | b':')).map_or(0, |end| end + 1);
            let module = before[starts..].trim_ascii();
            let behind = &bytes[at + b"import".len()..];
            if at < done || behind.first().copied().is_some_and(is_inner) {
                continue;
            }
            let names = &behind[..imported(behind)];
            if module.is_empty() || module.ends_with(b">>>") {
                each_word(names, |word| self.names.push(Word::of(word)));
            } else if let Some(from) = memmem::rfind(module, b"from ") {
                let module = module[from + b"from".len()..].trim_ascii_start();
                let star = names.trim_ascii_start().starts_with(b"*");
                let into = if star { &mut self.names } else { &mut self.modules };
                each_word(module, |word| into.push(Word::of(word)));
                let package = Word::of(&module[..word_end(module)]);
                if star {
                    self.taken.push(Word::taken(package, Word::of(STAR)));
                }
                each_word(names, |word| {
                    let word = Word::of(word);
                    self.names.push(word);
                    self.taken.push(Word::taken(package, word));
                });
            } else {
                continue;
            }
            done = at + names.len();
        }
    }

    /// The modules that servers are told to run: `run("app.main:app")`.
    fn started(&mut self, bytes: &[u8]) {
        for at in memmem::find_iter(bytes, STARTS) {
            let behind = bytes[at + STARTS.len()..].trim_ascii_start();
            let Some(text) = behind.strip_prefix(b"\"").or_else(|| behind.strip_prefix(b"'")) else { continue };
            let end = text.iter().position(|byte| !is_inner(*byte) && *byte != b'.').unwrap_or(text.len());
            if text[end..].starts_with(b":") {
                each_word(&text[..end], |word| self.modules.push(Word::of(word)));
            }
        }
    }

    fn rust(&mut self, bytes: &[u8]) {
        let mut done = 0;
        for at in memmem::find_iter(bytes, b"::") {
            if at < done {
                continue;
            }
            let starts = bytes[..at].iter().rposition(|byte| !is_inner(*byte)).map_or(0, |end| end + 1);
            self.names.push(Word::of(&bytes[starts..at]));
            let behind = &bytes[at + 2..];
            match behind.first() {
                Some(b'*') => self.all = true,
                // `use a::{b, c::d}`
                Some(b'{') => {
                    let names = &behind[..braced(behind)];
                    self.all |= names.contains(&b'*');
                    each_word(names, |word| self.names.push(Word::of(word)));
                    done = at + names.len();
                }
                _ => self.names.push(Word::of(&behind[..word_end(behind)])),
            }
        }
    }
}

/// Where the names of an import end: at the end of its line, or of its parentheses.
fn imported(behind: &[u8]) -> usize {
    if behind.trim_ascii_start().starts_with(b"(") {
        return memchr::memchr(b')', behind).unwrap_or(behind.len());
    }
    let mut from = 0;
    while let Some(end) = memchr::memchr(b'\n', &behind[from..]) {
        let end = from + end;
        if !behind[..end].trim_ascii_end().ends_with(b"\\") {
            return end;
        }
        from = end + 1;
    }
    behind.len()
}

/// Where the braces end that a text begins with.
fn braced(behind: &[u8]) -> usize {
    let mut depth = 0_usize;
    for (at, byte) in behind.iter().enumerate().take(4096) {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 1 => return at,
            b'}' => depth -= 1,
            _ => {}
        }
    }
    behind.len().min(4096)
}

fn word_end(bytes: &[u8]) -> usize {
    bytes.iter().position(|byte| !is_inner(*byte)).unwrap_or(bytes.len())
}

fn each_word(text: &[u8], mut word: impl FnMut(&[u8])) {
    text.split(|byte| !is_inner(*byte)).filter(|found| !found.is_empty()).for_each(&mut word);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reaches(language: Language, text: &str, name: &str, of: &str, is_type: bool) -> bool {
        let mut reached = Reached::default();
        if is_type {
            reached.add_method(0, of, "app/llm/models.py");
        } else {
            reached.add(0, name, of);
        }
        reached.is_by(&Imports::of(language, text.as_bytes()), &|_| true)
    }

    #[test]
    fn python_reaches_functions_by_their_module() {
        let reaches = |text| reaches(Language::Python, text, "make", "models", false);
        assert!(reaches("from app.llm import models\n"));
        assert!(reaches("from .models import (\n    other,  # of old\n    make as m,\n)\n"));
        assert!(reaches("from app.llm.models import *\n"));
        assert!(reaches("try: import models as m\nexcept ImportError: pass\n"));
        assert!(reaches("import os, \\\n  models\n"));
        assert!(!reaches("from app.llm.models import other\nimport os\n"));
        assert!(!reaches("from app.llm.other import make\nimport os\n"));
        assert!(!reaches("# models can be imported, too\nimportance = models\n"));
    }

    #[test]
    fn python_reaches_methods_by_their_type_or_what_has_it() {
        let reaches = |text| reaches(Language::Python, text, "ask", "Service", true);
        assert!(reaches("from app.llm.models import Service as S\n"));
        assert!(reaches("from app.llm import models\n"));
        assert!(reaches("import app.llm\n"));
        assert!(reaches("from app.llm.models import *\n"));
        assert!(!reaches("from app.llm.other import Other\n"));
    }

    #[test]
    fn rust_reaches_what_stands_in_paths() {
        let reaches = |text, name, of| reaches(Language::Rust, text, name, of, false);
        assert!(reaches("use crate::llm;\n", "make", "llm"));
        assert!(reaches("use crate::{a, llm::{self, make}};\n", "make", "llm"));
        assert!(reaches("fn f() { crate::llm::make(None) }\n", "make", "llm"));
        assert!(reaches("use crate::llm::*;\n", "make", "llm"));
        assert!(reaches("use crate::make;\n", "make", ""));
        assert!(!reaches("use crate::other::make;\n// llm\n", "make", "llm"));
    }
}
