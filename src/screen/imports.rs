//! The words by which a file can reach what other files define: what it imports, and in Rust what stands in paths.
//!
//! Read off the bytes of files that are left out, so that those which cannot mention something are not read again.
//! It may say too much, never too little.

use std::hash::BuildHasher;

use memchr::memmem;
use rustc_hash::{FxBuildHasher, FxHashSet};

use super::is_inner;
use crate::catalog::Language;

/// The words of one file, as hashes.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Imports {
    /// What it has in scope, or takes from a module.
    names: Box<[u64]>,
    /// The modules that it takes something from.
    modules: Box<[u64]>,
    /// It has all names of some module in scope.
    all: bool,
}

/// What can be reached by imports.
#[derive(Debug)]
pub(super) struct Reached {
    /// The modules and types that have to be named.
    words: FxHashSet<u64>,
    /// The packages and modules through which they are reached.
    through: FxHashSet<u64>,
}

impl Reached {
    /// Modules or types, each with the file that has it.
    pub(super) fn new<'m>(language: Language, of: impl Iterator<Item = (&'m str, &'m str)>) -> Self {
        let (mut words, mut through) = (FxHashSet::default(), FxHashSet::default());
        for (word, within) in of {
            words.insert(hash(word.as_bytes()));
            // In Rust the type or module itself stands in the path.
            if language == Language::Python {
                through.extend(within.trim_end_matches(".py").split('/').map(|part| hash(part.as_bytes())));
            }
        }
        Self { words, through }
    }

    /// Whether a file that imports this can reach one of them.
    pub(super) fn is_by(&self, imports: &Imports) -> bool {
        imports.all
            || imports.names.iter().any(|word| self.words.contains(word) || self.through.contains(word))
            || imports.modules.iter().any(|word| self.words.contains(word))
    }
}

/// What stands between the beginning of a statement and `import` is no longer than this.
const LONGEST: usize = 512;

fn hash(word: &[u8]) -> u64 {
    FxBuildHasher.hash_one(word)
}

/// The words as they are found.
#[derive(Default)]
struct Words {
    names: Vec<u64>,
    modules: Vec<u64>,
    all: bool,
}

impl Imports {
    /// Nobody can tell what it imports.
    pub fn unknown() -> Self {
        Self { all: true, ..Self::default() }
    }

    /// What a file with these bytes imports.
    pub fn of(language: Language, bytes: &[u8]) -> Self {
        let mut words = Words::default();
        match language {
            Language::Python => words.python(bytes),
            Language::Rust => words.rust(bytes),
        }
        let unique = |mut words: Vec<u64>| {
            words.sort_unstable();
            words.dedup();
            words.into_boxed_slice()
        };
        Self { names: unique(words.names), modules: unique(words.modules), all: words.all }
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
                each_word(names, |word| self.names.push(hash(word)));
            } else if let Some(module) = module.strip_prefix(b"from") {
                let star = names.trim_ascii_start().starts_with(b"*");
                let into = if star { &mut self.names } else { &mut self.modules };
                each_word(module, |word| into.push(hash(word)));
                each_word(names, |word| self.names.push(hash(word)));
            } else {
                continue;
            }
            done = at + names.len();
        }
    }

    fn rust(&mut self, bytes: &[u8]) {
        let mut done = 0;
        for at in memmem::find_iter(bytes, b"::") {
            if at < done {
                continue;
            }
            let starts = bytes[..at].iter().rposition(|byte| !is_inner(*byte)).map_or(0, |end| end + 1);
            self.names.push(hash(&bytes[starts..at]));
            let behind = &bytes[at + 2..];
            match behind.first() {
                Some(b'*') => self.all = true,
                // `use a::{b, c::d}`
                Some(b'{') => {
                    let names = &behind[..braced(behind)];
                    self.all |= names.contains(&b'*');
                    each_word(names, |word| self.names.push(hash(word)));
                    done = at + names.len();
                }
                _ => self.names.push(hash(&behind[..word_end(behind)])),
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

    fn reaches(language: Language, text: &str, word: &str, within: &str) -> bool {
        Reached::new(language, [(word, within)].into_iter()).is_by(&Imports::of(language, text.as_bytes()))
    }

    #[test]
    fn python_reaches_what_it_imports_and_what_lies_in_it() {
        let reaches = |text, word| reaches(Language::Python, text, word, "app/llm/models.py");
        assert!(reaches("from app.llm import models\n", "models"));
        assert!(reaches("    from .models import (\n    Other,  # of old\n    Service as S,\n)\n", "Service"));
        assert!(reaches("import app.llm\n", "Service"), "app.llm.models.Service");
        assert!(reaches("from app import llm\n", "Service"));
        assert!(reaches("from app.llm.models import *\n", "Service"));
        assert!(reaches("try: import models as m\nexcept ImportError: pass\n", "Service"));
        assert!(reaches("import os, \\\n  models\n", "Service"));
        assert!(!reaches("from app.llm.other import make\nimport os\n", "models"));
        assert!(!reaches("# models can be imported, too\nimportance = models\n", "models"));
    }

    #[test]
    fn rust_reaches_what_stands_in_paths() {
        let reaches = |text, word| reaches(Language::Rust, text, word, "src/llm.rs");
        assert!(reaches("use crate::llm;\n", "llm"));
        assert!(reaches("use crate::{a, llm::{self, Service}};\n", "Service"));
        assert!(reaches("fn f() { crate::llm::make(None) }\n", "llm"));
        assert!(reaches("use crate::llm::*;\n", "Service"));
        assert!(!reaches("use crate::other::make;\n// llm\n", "llm"));
    }
}
