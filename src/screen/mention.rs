//! Which of the files that were left out mention a function or a type that hands a credential on?

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, AhoCorasickKind};
use rustc_hash::{FxHashMap, FxHashSet};

use super::imports::{Imports, Reached};
use super::stand::{is_word, names_module};
use crate::catalog::Language;

/// What a file has to mention, as words, to be of interest.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mention {
    /// The language of such a file.
    pub language: Language,
    /// A function's or a type's name.
    pub name: String,
    /// The module or the type that it is of; empty where nothing else has to be named.
    pub of: String,
    /// How the file comes by it.
    pub by: By,
    /// The file that has it, within its project.
    pub within: String,
}

/// How a file comes by what it mentions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum By {
    /// From a module, which stands in an import or in a path.
    Module,
    /// From a type, which it names.
    Type,
    /// By what such a module does; of it no more is asked than that it is imported.
    Import,
}

impl Mention {
    fn of(&self) -> &str {
        if self.of.is_empty() || self.by == By::Import { &self.name } else { &self.of }
    }
}

/// Whether behind a module's name all that it has is taken: `from .models import *`, `use models::*`.
fn takes_all(behind: &[u8]) -> bool {
    let rest = behind.trim_ascii_start().strip_prefix(b"import");
    behind.starts_with(b"::*") || rest.is_some_and(|rest| rest.trim_ascii_start().starts_with(b"*"))
}

/// One search for all words of mentions in one language.
#[derive(Debug)]
pub struct Mentions {
    search: AhoCorasick,
    /// For each word, whether it is the name of a module.
    is_module: Vec<bool>,
    /// The words of each mention; both have to be there.
    pairs: Vec<[usize; 2]>,
    /// The pairs that a word belongs to.
    of_word: Vec<Vec<usize>>,
    reached: Reached,
}

impl Mentions {
    /// The search for mentions in files of one language; none: there are none.
    pub fn new(language: Language, mentions: &[Mention]) -> Option<Self> {
        let mentions = mentions.iter().filter(|mention| mention.language == language);
        let mut reached = Reached::default();
        for it in mentions.clone() {
            match it.by {
                By::Module | By::Import => reached.add(&it.name, &it.of),
                By::Type => reached.add_method(&it.of, &it.within),
            }
        }
        let mut numbers: FxHashMap<&str, usize> = FxHashMap::default();
        let mut words: Vec<&str> = Vec::new();
        let mut number = |word| {
            *numbers.entry(word).or_insert_with(|| {
                words.push(word);
                words.len() - 1
            })
        };
        let pairs: Vec<[usize; 2]> =
            mentions.clone().map(|mention| [number(mention.name.as_str()), number(mention.of())]).collect();
        let mut of_word = vec![Vec::new(); words.len()];
        for (index, pair) in pairs.iter().enumerate() {
            of_word[pair[0]].push(index);
            of_word[pair[1]].push(index);
        }
        let search = AhoCorasickBuilder::new().kind(Some(AhoCorasickKind::DFA)).build(&words);
        let search = search.ok().filter(|_| !words.is_empty())?;
        let modules = mentions.filter(|mention| mention.by == By::Module && !mention.of.is_empty());
        let modules: FxHashSet<&str> = modules.map(|mention| mention.of.as_str()).collect();
        let is_module = words.iter().map(|word| modules.contains(word)).collect();
        Some(Self { search, is_module, pairs, of_word, reached })
    }

    /// Whether a file that imports this may mention one of them.
    pub fn may_be_in(&self, imports: &Imports) -> bool {
        self.reached.is_by(imports)
    }

    /// Whether a file with these bytes mentions one of them.
    pub fn is_in(&self, bytes: &[u8]) -> bool {
        let mut named = vec![false; self.of_word.len()];
        let mut imported = vec![false; self.of_word.len()];
        for hit in self.search.find_overlapping_iter(bytes) {
            let word = hit.pattern().as_usize();
            let is_all = self.is_module[word] && takes_all(&bytes[hit.end()..]);
            if imported[word] && !is_all || !is_word(bytes, hit.start(), hit.end()) {
                continue;
            }
            named[word] = true;
            imported[word] = !self.is_module[word] || names_module(bytes, hit.start(), hit.end());
            // All names of the module may stand for themselves.
            if is_all && imported[word] {
                return true;
            }
            let there = |[name, of]: [usize; 2]| named[name] && imported[of];
            if self.of_word[word].iter().any(|pair| there(self.pairs[*pair])) {
                return true;
            }
        }
        false
    }
}
