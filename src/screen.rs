//! Can any lint fire in this file? Asked of the bytes, before anything is parsed.
//!
//! One search over all trigger words of a language, which are the catalogue's own. A word counts only where it can mean
//! what it says: a package where it is imported, a client as a word of its own. A file matters when both halves of a
//! pair are there: a package and one of its clients, a header and `headers`, a credential's variable and a read.
//! Screening is invisible: a file that it leaves out has no findings, a test compares.

mod imports;
mod mention;

pub use imports::Imports;
pub use mention::{Mention, Mentions};

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, AhoCorasickKind, MatchKind};
use rustc_hash::FxHashMap;

use crate::catalog::{ClientKind, Effect, Knowledge, Language};

/// Where a word has to stand to count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Stand {
    /// Anywhere.
    Anywhere,
    /// In an import, or in front of a path.
    Package,
    /// As a word of its own.
    Word,
    /// As a word of its own that is called, passed on or renamed.
    Called,
    /// As a word of its own that is assigned to.
    Assigned,
    /// In quotes.
    Quoted,
}

/// One half of a pair.
#[derive(Debug, Clone, Copy)]
struct Half {
    stand: Stand,
    pair: u16,
    second: bool,
}

/// The search for one language.
#[derive(Debug)]
struct Words {
    search: Option<AhoCorasick>,
    halves: Vec<Vec<Half>>,
    pairs: usize,
}

/// The searches.
#[derive(Debug)]
pub struct Screen {
    python: Words,
    rust: Words,
}

/// The pair of a name that may be misspelt and a read.
const SLIPS: u16 = 0;

/// Collects the words of one language.
#[derive(Default)]
struct Collector {
    words: FxHashMap<String, Vec<Half>>,
    pairs: u16,
}

impl Collector {
    fn pair(&mut self) -> u16 {
        self.pairs += 1;
        self.pairs - 1
    }

    fn add(&mut self, word: &str, stand: Stand, pair: u16, second: bool) {
        let halves = self.words.entry(word.to_owned()).or_default();
        if !halves.iter().any(|half| (half.stand, half.pair, half.second) == (stand, pair, second)) {
            halves.push(Half { stand, pair, second });
        }
    }

    /// A word that is enough by itself.
    fn alone(&mut self, word: &str, stand: Stand) {
        let pair = self.pair();
        self.add(word, stand, pair, false);
        self.add(word, stand, pair, true);
    }

    fn build(self) -> Words {
        let mut words: Vec<(String, Vec<Half>)> = self.words.into_iter().collect();
        words.sort_by(|left, right| left.0.cmp(&right.0));
        let search = AhoCorasickBuilder::new()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::DFA))
            .build(words.iter().map(|(word, _)| word))
            .ok();
        Words { search, halves: words.into_iter().map(|(_, halves)| halves).collect(), pairs: self.pairs.into() }
    }
}

impl Screen {
    /// The search for what a catalogue knows.
    pub fn new(knowledge: &Knowledge) -> Self {
        Self { python: words(knowledge, Language::Python), rust: words(knowledge, Language::Rust) }
    }

    /// Whether a lint may fire in a file with these bytes. `documented`: its project documents variables, so that a
    /// name which is none of the known ones may be a slip of one.
    pub fn matters(&self, language: Language, bytes: &[u8], documented: bool) -> bool {
        let words = match language {
            Language::Python => &self.python,
            Language::Rust => &self.rust,
        };
        let Some(search) = &words.search else { return true };
        let mut seen = vec![[false; 2]; words.pairs];
        for found in search.find_overlapping_iter(bytes) {
            for half in &words.halves[found.pattern().as_usize()] {
                let pair = &mut seen[usize::from(half.pair)];
                let counts = documented || half.pair != SLIPS;
                if counts && !pair[usize::from(half.second)] && half.stand.holds(bytes, found.start(), found.end()) {
                    pair[usize::from(half.second)] = true;
                    if pair[0] && pair[1] {
                        return true;
                    }
                }
            }
        }
        false
    }
}

fn words(knowledge: &Knowledge, language: Language) -> Words {
    let mut words = Collector { pairs: SLIPS + 1, ..Collector::default() };
    let mut roots: FxHashMap<&str, u16> = FxHashMap::default();
    for client in knowledge.rows.clients.iter().filter(|client| client.language == language) {
        for path in &client.paths {
            let root = path.split([':', '.']).next().unwrap_or_default();
            let pair = *roots.entry(root).or_insert_with(|| words.pair());
            words.add(root, Stand::Package, pair, false);
            // In Rust the type is named; the function (`new`) is no word to look for.
            let parts = path.rsplit([':', '.']).filter(|part| !part.is_empty());
            let mut names = parts.filter(|part| language == Language::Python || part.len() >= 5);
            let last = names.next().unwrap_or(root);
            words.add(last, stand(last, client.kind, language), pair, true);
        }
    }
    headers(knowledge, language, &mut words);
    let pair = words.pair();
    for variable in knowledge.rows.providers.iter().flat_map(|provider| &provider.variables) {
        words.add(&variable.name, Stand::Word, pair, false);
    }
    for read in ["environ", "getenv", "env::"] {
        words.add(read, Stand::Anywhere, pair, true);
        words.add(read, Stand::Anywhere, SLIPS, true);
    }
    // A misspelt name is no known one, but it keeps what such names have in common.
    for part in ["_API", "_KEY", "_TOKEN", "_SECRET"] {
        words.add(part, Stand::Anywhere, SLIPS, false);
    }
    words.alone("cred-lint:", Stand::Anywhere);
    words.build()
}

fn stand(name: &str, kind: ClientKind, language: Language) -> Stand {
    let capital = name.starts_with(|first: char| first.is_ascii_uppercase());
    match (language, kind) {
        (Language::Rust, _) => Stand::Anywhere,
        (_, ClientKind::Signer) if !name.contains('_') => Stand::Called,
        (_, ClientKind::Attribute | ClientKind::Signer) => Stand::Assigned,
        _ if capital => Stand::Word,
        _ => Stand::Called,
    }
}

fn headers(knowledge: &Knowledge, language: Language, words: &mut Collector) {
    match language {
        Language::Python => {
            let pair = words.pair();
            words.add("headers", Stand::Anywhere, pair, true);
            for name in knowledge.rows.headers.iter().flat_map(|header| spellings(&header.name)) {
                words.add(&name, Stand::Quoted, pair, false);
            }
            words.alone("auth=(", Stand::Anywhere);
            words.alone("auth = (", Stand::Anywhere);
        }
        Language::Rust => {
            let sending = |does: &Effect| matches!(does, Effect::AddBearer | Effect::AddBasic);
            let methods = knowledge.rows.apis.iter().filter(|api| api.language == language && sending(&api.does));
            methods.flat_map(|api| &api.methods).for_each(|method| words.alone(method, Stand::Word));
            for name in knowledge.rows.headers.iter().flat_map(|header| spellings(&header.name)) {
                words.alone(&name, if name.contains('_') { Stand::Word } else { Stand::Quoted });
            }
            words.alone("AUTHORIZATION", Stand::Word);
            for read in ["env::var", "env::{", "dotenvy::var", "dotenv::var"] {
                words.alone(read, Stand::Anywhere);
            }
        }
    }
}

impl Stand {
    fn holds(self, bytes: &[u8], start: usize, end: usize) -> bool {
        let before = start.checked_sub(1).map(|at| bytes[at]);
        let word = is_word(bytes, start, end);
        let rest = || &bytes[end..bytes.len().min(end + 64)];
        let behind = || rest().iter().copied().find(|byte| !byte.is_ascii_whitespace());
        match self {
            Self::Anywhere => true,
            Self::Word => word,
            Self::Package => word && (rest().starts_with(b"::") || is_import(bytes, start)),
            Self::Called => word && (matches!(behind(), Some(b'(' | b',' | b')')) || rest().starts_with(b" as ")),
            Self::Assigned => word && behind() == Some(b'='),
            Self::Quoted => matches!(before, Some(b'"' | b'\'')),
        }
    }
}

/// Whether what stands here is a whole word.
fn is_word(bytes: &[u8], start: usize, end: usize) -> bool {
    let inner = |byte: Option<&u8>| byte.copied().is_some_and(is_inner);
    !inner(start.checked_sub(1).and_then(|at| bytes.get(at))) && !inner(bytes.get(end))
}

/// Whether a byte stands within words.
fn is_inner(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Whether a word can name a module where it stands: in an import or in a path, and not in a sentence.
fn names_module(bytes: &[u8], start: usize, end: usize) -> bool {
    let inner = |byte: Option<&u8>| byte.copied().is_some_and(is_inner);
    let (before, behind) = (&bytes[..start], &bytes[end..]);
    let in_path = behind.starts_with(b"::")
        || before.ends_with(b"::")
        || behind.first() == Some(&b'.') && inner(behind.get(1))
        || before.last() == Some(&b'.') && inner(start.checked_sub(2).and_then(|at| bytes.get(at)));
    let line = || memchr::memrchr(b'\n', before).map_or(0, |end| end + 1);
    // `from package import (`, and a line for each name.
    let alone = || {
        let rest = behind.iter().copied().take_while(|byte| *byte != b'\n');
        rest.take(8).all(|byte| byte == b',' || byte.is_ascii_whitespace())
            && bytes[line()..start].iter().all(u8::is_ascii_whitespace)
    };
    in_path || before.ends_with(b"mod ") || is_import(bytes, start) || alone()
}

/// Whether the line, as far as it stands before `at`, begins an import.
fn is_import(bytes: &[u8], at: usize) -> bool {
    let from = at.saturating_sub(256);
    let line = memchr::memrchr(b'\n', &bytes[from..at]).map_or(from, |end| from + end + 1);
    let text = bytes[line..at].trim_ascii_start();
    [&b"import"[..], b"from", b"use", b"extern", b"pub"].iter().any(|word| text.starts_with(word))
        // `import os; import cohere`, `>>> import cohere`
        || text.ends_with(b"import ")
        || text.ends_with(b"from ")
}

/// A header as programs spell it: `x-api-key`, `X-API-Key`, `X-Api-Key`, and as a constant's name.
fn spellings(header: &str) -> Vec<String> {
    let title = |part: &str| {
        let mut letters = part.chars();
        letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
    };
    let words = |each: &dyn Fn(&str) -> String| header.split('-').map(each).collect::<Vec<_>>().join("-");
    let upper_api = words(&|part| if part == "api" { "API".to_owned() } else { title(part) });
    let mut all = vec![header.to_owned(), words(&title), upper_api, header.to_uppercase()];
    if header.contains('-') {
        all.push(header.to_uppercase().replace('-', "_"));
    }
    all.dedup();
    all
}

#[cfg(test)]
mod tests {
    use super::Screen;
    use crate::catalog::{Knowledge, Language};

    fn matters(language: Language, text: &str) -> bool {
        Screen::new(Knowledge::embedded()).matters(language, text.as_bytes(), false)
    }

    #[test]
    fn python_that_may_use_a_credential_matters() {
        for text in [
            "import cohere\nc = cohere.Client(x)",
            "import os, cohere\nc = cohere.Client(x)",
            "from openai import (\n    OpenAI,\n)\nmake = partial(OpenAI, api_key=None)",
            "requests.get(url, headers={'Authorization': x})",
            "session.headers[\"x-api-key\"] = key",
            "requests.get(url, auth=('me', 'x'))",
            "os.environ['OPENAI_API_KEY'] = 'x'",
            "import stripe\nstripe.api_key = key",
            "# cred-lint: ignore[x] y",
        ] {
            assert!(matters(Language::Python, text), "{text}");
        }
    }

    #[test]
    fn python_that_only_talks_about_them_does_not() {
        for text in [
            "import os\nprint(os.getenv('PORT'))",
            "# openai is a company, and OpenAI its name",
            "class Client: pass",
            "import cohere  # for its types only",
            "let k = std::env::var(\"TOKEN\").unwrap();",
        ] {
            assert!(!matters(Language::Python, text), "{text}");
        }
    }

    #[test]
    fn rust_that_may_use_a_credential_matters() {
        for text in [
            "use cohere_rust::Cohere;\nlet c = Cohere::new(url, key);",
            "let k = std::env::var(\"TOKEN\").unwrap();",
            "request.bearer_auth(key)",
            "request.header(\"x-api-key\", key)",
            "request.header(header::AUTHORIZATION, key)",
        ] {
            assert!(matters(Language::Rust, text), "{text}");
        }
        assert!(!matters(Language::Rust, "fn main() { println!(\"openai\"); }"));
    }
}
