//! Which of the files that were left out mention a function or a type that hands a credential on?

use std::ops::Range;

use memchr::memmem;
use rustc_hash::{FxHashMap, FxHashSet};

use super::imports::{Imports, Reached};
use super::prose;
use super::stand::{Stand, is_imported, is_word, names_module};
use crate::catalog::Language;
use crate::recognise::Sieve;

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
    /// The path of the file that has it; empty: it need not be reached.
    pub within: String,
}

/// How a file comes by what it mentions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum By {
    /// From a module, which stands in an import or in a path.
    Module,
    /// The same of a type, which it constructs, inherits from or passes on: as the type of something else it says nothing.
    Value,
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
pub struct Mentions<'m> {
    language: Language,
    all: Vec<&'m Mention>,
    search: Sieve,
    /// For each word, whether it is the name of a module.
    is_module: Vec<bool>,
    /// The words of each mention; both have to be there.
    pairs: Vec<[usize; 2]>,
    words: Vec<&'m str>,
    /// The pairs that a word belongs to.
    of_word: Vec<Vec<usize>>,
    reached: Reached,
}

impl<'m> Mentions<'m> {
    /// The search for mentions in files of one language; none: there are none.
    pub fn new(language: Language, mentions: &'m [Mention]) -> Option<Self> {
        let mentions: Vec<&Mention> = mentions.iter().filter(|mention| mention.language == language).collect();
        let mut reached = Reached::default();
        for (number, it) in mentions.iter().enumerate() {
            match it.by {
                By::Module | By::Value | By::Import => reached.add(number, &it.name, &it.of),
                By::Type => reached.add_method(number, &it.of, &it.within),
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
            mentions.iter().map(|mention| [number(mention.name.as_str()), number(mention.of())]).collect();
        let mut of_word = vec![Vec::new(); words.len()];
        for (index, pair) in pairs.iter().enumerate() {
            of_word[pair[0]].push(index);
            of_word[pair[1]].push(index);
        }
        if words.is_empty() {
            return None;
        }
        let search = Sieve::new(&words);
        let modules = mentions.iter().filter(|it| matches!(it.by, By::Module | By::Value) && !it.of.is_empty());
        let modules: FxHashSet<&str> = modules.map(|mention| mention.of.as_str()).collect();
        let is_module = words.iter().map(|word| modules.contains(word)).collect();
        Some(Self { language, all: mentions, search, is_module, pairs, words, of_word, reached })
    }

    /// Whether a file that imports this may mention one of them, of those that it `reaches`.
    pub fn may_be_in(&self, imports: &Imports, reaches: impl Fn(&Mention) -> bool) -> bool {
        self.reached.is_by(imports, &|number| reaches(self.all[number]))
    }

    /// The language of the files in which it searches.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether a file that imports this and has these bytes mentions one of them, of those that it `reaches`. `hands_on`: of
    /// the file others have what it imports.
    pub fn is_in(&self, imports: &Imports, bytes: &[u8], hands_on: bool, reaches: impl Fn(&Mention) -> bool) -> bool {
        let counts = |number: usize| reaches(self.all[number]);
        let text = |prose| Text { bytes, prose, hands_on };
        let has_prose = self.language == Language::Python && !imports.is_unknown();
        self.stands(&text(Vec::new()), &counts) && (!has_prose || self.stands(&text(prose::of(bytes)), &counts))
    }

    /// Whether a mention that `counts` stands somewhere else than in prose.
    fn stands(&self, text: &Text<'_>, counts: &dyn Fn(usize) -> bool) -> bool {
        let bytes = text.bytes;
        let mut used: Vec<Option<bool>> = vec![None; self.words.len()];
        let mut named = vec![false; self.of_word.len()];
        let mut imported = vec![false; self.of_word.len()];
        self.search.any(bytes, |word, place| {
            let is_all = self.is_module[word] && takes_all(&bytes[place.end..]);
            let is_known = imported[word] && !is_all;
            if is_known || !is_word(bytes, place.start, place.end) || prose::holds(&text.prose, place.start) {
                return false;
            }
            let before = (named[word], imported[word]);
            named[word] = true;
            imported[word] |= !self.is_module[word] || names_module(bytes, place.start, place.end);
            // All names of the module may stand for themselves.
            let all = is_all && imported[word];
            if before == (true, imported[word]) && !all {
                return false;
            }
            let there = |[name, of]: [usize; 2]| named[name] && imported[of] || all && of == word;
            let mut says = |pair: usize| {
                let name = self.pairs[pair][0];
                self.all[pair].by != By::Value || *used[name].get_or_insert_with(|| text.uses(self.words[name]))
            };
            self.of_word[word].iter().any(|pair| there(self.pairs[*pair]) && counts(*pair) && says(*pair))
        })
    }
}

/// What is searched in.
struct Text<'t> {
    bytes: &'t [u8],
    prose: Vec<Range<usize>>,
    hands_on: bool,
}

impl Text<'_> {
    /// Whether a type is used as a value, or may be handed on: it is listed for others, or imported for nothing else.
    fn uses(&self, name: &str) -> bool {
        let mut is_only_imported = true;
        for start in memmem::find_iter(self.bytes, name) {
            let end = start + name.len();
            if !is_word(self.bytes, start, end) || prose::holds(&self.prose, start) {
                continue;
            }
            if Stand::Value.holds(self.bytes, start, end)
                || self.hands_on && Stand::Quoted.holds(self.bytes, start, end)
            {
                return true;
            }
            is_only_imported &= is_imported(self.bytes, start);
        }
        is_only_imported && self.hands_on
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_mentioned(text: &str, reaches: bool) -> bool {
        let (name, of, within) = ("make".to_owned(), "models".to_owned(), "app/models.py".to_owned());
        let make = [Mention { language: Language::Python, name, of, by: By::Module, within }];
        let imports = Imports::of(Language::Python, text.as_bytes());
        let mentions = Mentions::new(Language::Python, &make).unwrap();
        let reaches = |_: &Mention| reaches;
        mentions.may_be_in(&imports, reaches) && mentions.is_in(&imports, text.as_bytes(), false, reaches)
    }

    #[test]
    fn what_is_imported_and_used_is_mentioned() {
        for text in [
            "from app.models import make\nmake()\n",
            "from app import models\nmodels.make()\n",
            "from .models import *\n",
        ] {
            assert!(is_mentioned(text, true), "{text}");
            assert!(!is_mentioned(text, false), "{text}");
        }
    }

    #[test]
    fn what_stands_in_prose_is_not_mentioned() {
        assert!(!is_mentioned("import models\n# models.make()\n", true));
        assert!(!is_mentioned("\"\"\"models.make()\"\"\"\nimport models\n", true));
        assert!(is_mentioned("import models\nname = 'make'\n", true));
    }

    #[test]
    fn a_type_is_mentioned_where_it_is_a_value() {
        let settings = |text: &str, hands_on: bool| {
            let (name, of, within) = ("Settings".to_owned(), "models".to_owned(), "app/models.py".to_owned());
            let settings = [Mention { language: Language::Python, name, of, by: By::Value, within }];
            let mentions = Mentions::new(Language::Python, &settings).unwrap();
            let imports = Imports::of(Language::Python, text.as_bytes());
            mentions.is_in(&imports, text.as_bytes(), hands_on, |_| true)
        };
        let import = "from app.models import Settings\n";
        for uses in [
            "Settings()",
            "class Own(Settings): ...",
            "class Own(Settings[int], Other): ...",
            "make(Settings)",
            "Settings.load()",
            "kind = Settings",
        ] {
            assert!(settings(&format!("{import}{uses}\n"), false), "{uses}");
        }
        for names in
            ["", "def ask(settings: Settings) -> Settings | None: ...", "# Settings()", "x: list[Settings] = []"]
        {
            assert!(!settings(&format!("{import}{names}\n"), false), "{names}");
        }
        assert!(settings(import, true) && settings(&format!("{import}__all__ = ['Settings']\nx: Settings\n"), true));
        assert!(
            settings("from .models import (\n    Settings,\n)\n", true) && settings("from .models import *\n", true)
        );
        assert!(!settings(&format!("{import}def ask(settings: Settings): ...\n"), true));
    }
}
