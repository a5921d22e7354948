//! Can any lint fire in this file? Asked of the bytes, before anything is parsed.
//!
//! One search over all trigger words of a language, which are the catalogue's own. A word counts only where it can mean
//! what it says: a package where it is imported, a client as a word of its own. A file matters when both halves of a
//! pair are there: a package and one of its clients, a header and `headers`, a credential's variable and a read.
//! Screening is invisible: a file that it leaves out has no findings, a test compares.

mod importers;
mod imports;
mod mention;
mod prose;
mod sent;
mod stand;

pub use importers::Importers;
pub use imports::Imports;
use imports::Word;
pub use mention::{By, Mention, Mentions};
use stand::{Stand, root_of_path, start_of_name};

use std::collections::BTreeSet;
use std::ops::Range;

use aho_corasick::{AhoCorasick, AhoCorasickBuilder};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::catalog::{ClientKind, Effect, Knowledge, Language};
use crate::recognise::{Keys, Near, PARTS_OF_NAMES, Recogniser, Sieve};

/// One half of a pair.
#[derive(Debug, Clone, Copy)]
struct Half {
    stand: Stand,
    pair: u16,
    second: bool,
}

/// Who asks for a word of the first search.
#[derive(Debug, Clone, Copy)]
enum Asker {
    /// The screen itself: it is the second half of some pair.
    Pair,
    /// Keys of some format have this anchor.
    Format(usize),
    /// Names of credentials have this part.
    Name(usize),
}

/// The search for one language.
#[derive(Debug)]
struct Words {
    search: Sieve,
    halves: Vec<Vec<Half>>,
    /// For each pair, its package if it has one.
    packages: Vec<Option<Word>>,
    /// The names of headers, in lower case.
    headers: FxHashSet<Word>,
    /// They are Python's, where a name tells by the imports what it is of.
    python: bool,
    /// The search for the second halves of all other pairs, and for keys; and who asks for each of its words.
    first: Sieve,
    askers: Vec<Asker>,
}

/// A program, of which it is asked whether it matters.
#[derive(Debug)]
pub struct Program<'p> {
    /// Its language.
    pub language: Language,
    /// What the file holds.
    pub bytes: &'p [u8],
    /// The same as it is read, where that is something else.
    pub read: Option<&'p [u8]>,
    /// What it imports.
    pub imports: &'p Imports,
    /// Its project documents variables, so that a name which is none of the known ones may be a slip of one.
    pub documented: bool,
}

/// The searches.
#[derive(Debug)]
pub struct Screen<'k> {
    keys: &'k Recogniser<'k>,
    python: Words,
    rust: Words,
    settings: Option<AhoCorasick>,
    shell: Option<AhoCorasick>,
}

/// What gives variables values in a notebook beside Python.
const IN_SHELL: [&str; 4] = ["export ", "env ", "%%bash", "%%sh"];

/// What the names of credentials have in common; a file of settings without any of it holds none by name.
const IN_NAMES: [&str; 9] = ["key", "token", "secret", "pass", "pwd", "auth", "credential", "pat", "cred-lint:"];

/// The pair of a name that may be misspelt and a read.
const SLIPS: u16 = 0;

/// Collects the words of one language.
#[derive(Default)]
struct Collector {
    words: FxHashMap<String, Vec<Half>>,
    headers: FxHashSet<Word>,
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

    fn build(self, python: bool, keys: &Recogniser<'_>) -> Words {
        let mut words: Vec<(String, Vec<Half>)> = self.words.into_iter().collect();
        words.sort_by(|left, right| left.0.cmp(&right.0));
        let all = || words.iter().flat_map(|(word, halves)| halves.iter().map(move |half| (word, half)));
        let rooted = all().filter(|(_, half)| half.stand == Stand::Package);
        let mut packages = vec![None; usize::from(self.pairs)];
        rooted.for_each(|(word, half)| packages[usize::from(half.pair)] = Some(Word::of(word.as_bytes())));
        let others = all().filter(|(_, half)| half.second && packages[usize::from(half.pair)].is_none());
        // Whoever asks for one is not told which it was.
        let others: BTreeSet<&str> = others.map(|(word, half)| sent::sought_first(word, half.stand)).collect();
        let others = others.into_iter().map(|word| (word.as_bytes(), Asker::Pair));
        let anchors =
            keys.anchors().iter().enumerate().map(|(index, anchor)| (anchor.as_slice(), Asker::Format(index)));
        let parts = PARTS_OF_NAMES.iter().enumerate().map(|(index, part)| (part.as_bytes(), Asker::Name(index)));
        let (first, askers): (Vec<&[u8]>, Vec<Asker>) = others.chain(anchors).chain(parts).unzip();
        Words {
            first: Sieve::new(first),
            askers,
            search: Sieve::new(words.iter().map(|(word, _)| word)),
            halves: words.into_iter().map(|(_, halves)| halves).collect(),
            packages,
            headers: self.headers,
            python,
        }
    }
}

impl<'k> Screen<'k> {
    /// The search for what a catalogue knows, and for `keys`.
    pub fn new(knowledge: &Knowledge, keys: &'k Recogniser<'k>) -> Self {
        let settings = AhoCorasickBuilder::new().ascii_case_insensitive(true).build(IN_NAMES).ok();
        Self {
            keys,
            python: words(knowledge, Language::Python, keys),
            rust: words(knowledge, Language::Rust, keys),
            settings,
            shell: AhoCorasick::new(IN_SHELL).ok(),
        }
    }

    /// Whether the shell lines of a notebook may name a credential.
    pub fn may_be_shell_with_keys(&self, bytes: &[u8]) -> bool {
        self.shell.as_ref().is_none_or(|search| search.is_match(bytes)) && self.may_be_settings_of_keys(bytes)
    }

    /// Whether a file of settings may name a credential.
    pub fn may_be_settings_of_keys(&self, bytes: &[u8]) -> bool {
        self.settings.as_ref().is_none_or(|search| search.is_match(bytes))
    }

    /// Whether a lint may fire in a program.
    pub fn matters(&self, program: &Program<'_>) -> bool {
        let words = match program.language {
            Language::Python => &self.python,
            Language::Rust => &self.rust,
        };
        let mut may_be_used = words.packages.iter().flatten().any(|package| program.imports.names(*package));
        let (mut keys, mut names) = (Keys::new(self.keys, program.bytes), Near::new(program.bytes));
        let holds_one = words.first.any(program.bytes, |word, place| match words.askers[word] {
            Asker::Pair => {
                may_be_used = true;
                false
            }
            Asker::Format(anchor) => keys.at(anchor, place).is_some_and(|key| self.keys.is_secret(program.bytes, key)),
            Asker::Name(part) => names.at(part, place.end),
        });
        holds_one || may_be_used && words.are_in(program) || self.keys.any_in_sums(program.bytes)
    }
}

impl Words {
    /// Whether both halves of some pair stand in a program.
    fn are_in(&self, program: &Program<'_>) -> bool {
        let bytes = program.read.unwrap_or(program.bytes);
        let found = |prose: &[Range<usize>]| {
            let mut seen = Seen::new(self, program.imports, bytes);
            self.search.any(bytes, |word, place| {
                let halves = self.halves[word].iter();
                let counts = |half: &&Half| {
                    (program.documented || half.pair != SLIPS)
                        && (half.stand == Stand::Anywhere || !prose::holds(prose, place.start))
                };
                halves.filter(counts).any(|half| seen.completes(*half, place.start, place.end))
            })
        };
        let has_prose = program.language == Language::Python && !program.imports.is_unknown();
        found(&[]) && (!has_prose || found(&prose::of(bytes)))
    }
}

/// The halves of pairs that have been seen in a file.
struct Seen<'s> {
    words: &'s Words,
    imports: &'s Imports,
    bytes: &'s [u8],
    halves: Vec<[bool; 2]>,
    /// The same for packages that are given another name, and for what may be taken from such a name.
    renamed: Vec<[bool; 2]>,
}

impl<'s> Seen<'s> {
    fn new(words: &'s Words, imports: &'s Imports, bytes: &'s [u8]) -> Self {
        let none = vec![[false; 2]; words.packages.len()];
        Self { words, imports, bytes, halves: none.clone(), renamed: none }
    }

    /// Takes a half whose word stands here; whether it completes a pair.
    fn completes(&mut self, half: Half, start: usize, end: usize) -> bool {
        let (pair, place) = (usize::from(half.pair), usize::from(half.second));
        let is_header = matches!(half.stand, Stand::Key | Stand::Quoted);
        let start = if is_header { start_of_name(self.bytes, start) } else { start };
        if is_header && !self.words.headers.contains(&Word::of(&self.bytes[start..end].to_ascii_lowercase())) {
            return false;
        }
        let mut complete = false;
        if !self.halves[pair][place] && half.stand.holds(self.bytes, start, end) {
            if half.stand == Stand::Value && !self.is_of_package(pair, start, end) {
                self.renamed[pair][place] = true;
                complete = self.renamed[pair] == [true; 2];
            } else {
                self.halves[pair][place] = true;
                complete = self.halves[pair] == [true; 2];
            }
        }
        if half.stand == Stand::Package && !self.renamed[pair][place] {
            self.renamed[pair][place] = Stand::Renamed.holds(self.bytes, start, end);
            complete |= self.renamed[pair] == [true; 2];
        }
        complete
    }

    /// Whether a word may be what the package of its pair has under this name: it is imported, or so is what stands in
    /// front of it.
    fn is_of_package(&self, pair: usize, start: usize, end: usize) -> bool {
        let Some(package) = self.words.packages[pair].filter(|_| self.words.python) else { return true };
        match root_of_path(self.bytes, start) {
            None => self.imports.takes(package, Word::of(&self.bytes[start..end])),
            // What a call has given is nothing of which names tell.
            Some(root) => root.is_empty() || self.imports.names(Word::of(root)),
        }
    }
}

fn words(knowledge: &Knowledge, language: Language, keys: &Recogniser<'_>) -> Words {
    let mut words = Collector { pairs: SLIPS + 1, ..Collector::default() };
    let mut roots: FxHashMap<&str, u16> = FxHashMap::default();
    let handed_out = handed_out(knowledge, language);
    for client in knowledge.rows.clients.iter().filter(|client| client.language == language) {
        for path in &client.paths {
            let root = path.split([':', '.']).next().unwrap_or_default();
            let pair = *roots.entry(root).or_insert_with(|| words.pair());
            words.add(root, Stand::Package, pair, false);
            // In Rust the type is named; the function (`new`) is no word to look for.
            let parts = path.rsplit([':', '.']).filter(|part| !part.is_empty());
            let mut names = parts.filter(|part| language == Language::Python || part.len() >= 5);
            let mut last = names.next().unwrap_or(root);
            // The method is called on a name of somebody's own; whoever makes what has it, or inherits from it, names the class.
            let is_class = |name: &&str| name.starts_with(|first: char| first.is_ascii_uppercase());
            match (client.kind, names.find(is_class)) {
                (ClientKind::Login, Some(class)) => last = class,
                (ClientKind::Method, Some(class)) if language == Language::Python => {
                    words.add(class, Stand::Value, pair, true);
                }
                _ => {}
            }
            let is_handed_out = path.rsplit_once('.').is_some_and(|(of, _)| handed_out.contains(of));
            for stand in stands(last, client.kind, language, is_handed_out) {
                words.add(last, *stand, pair, true);
            }
            // `app.config.from_object(Config)` gives it with others.
            if language == Language::Python && path.rsplit('.').nth(1) == Some("config") {
                words.add("from_object", Stand::Word, pair, true);
            }
        }
    }
    modules(knowledge, language, &mut words);
    // What one function or file puts there, another one takes.
    let shared = knowledge.rows.apis.iter().filter(|api| api.language == language && api.does == Effect::Shared);
    for path in shared.flat_map(|api| &api.paths) {
        let root = path.split([':', '.']).next().unwrap_or_default();
        let pair = *roots.entry(root).or_insert_with(|| words.pair());
        words.add(root, Stand::Package, pair, false);
        words.add(path.rsplit([':', '.']).next().unwrap_or(root), Stand::Word, pair, true);
    }
    sent::words(knowledge, language, &mut words);
    let pair = words.pair();
    for variable in knowledge.rows.providers.iter().flat_map(|provider| &provider.variables) {
        let stand = if language == Language::Python { Stand::Named } else { Stand::Word };
        words.add(&variable.name, stand, pair, false);
    }
    for read in ["environ", "getenv", "env::"] {
        words.add(read, Stand::Anywhere, pair, true);
        words.add(read, Stand::Anywhere, SLIPS, true);
    }
    // A misspelt name is no known one, but it keeps what such names have in common.
    // One that is set is looked for in any case: a client that finds nothing may be built in another file.
    let set = words.pair();
    for part in ["_API", "_KEY", "_TOKEN", "_SECRET"] {
        words.add(part, Stand::Anywhere, SLIPS, false);
        words.add(part, Stand::Set, set, false);
    }
    for sets in ["environ", "putenv", "env::", "%env ", "%set_env "] {
        words.add(sets, Stand::Anywhere, set, true);
    }
    words.alone("cred-lint:", Stand::Anywhere);
    words.build(language == Language::Python, keys)
}

/// What modules define for a framework.
fn modules(knowledge: &Knowledge, language: Language, words: &mut Collector) {
    for client in knowledge.rows.clients.iter().filter(|client| client.language == language) {
        let pair = words.pair();
        for path in client.paths.iter().filter(|_| !client.module_with.is_empty()) {
            words.add(path.rsplit('.').next().unwrap_or_default(), Stand::Word, pair, true);
        }
        client.module_with.iter().for_each(|name| words.add(name, Stand::Word, pair, false));
    }
}

/// The types of which the catalogue knows where frameworks hand out values: whoever has one need not name it.
fn handed_out(knowledge: &Knowledge, language: Language) -> FxHashSet<&str> {
    let apis = knowledge.rows.apis.iter().filter(|api| api.language == language);
    apis.filter_map(|api| if let Effect::Instance(of) = &api.does { Some(of.as_str()) } else { None }).collect()
}

fn stands(name: &str, kind: ClientKind, language: Language, is_handed_out: bool) -> &'static [Stand] {
    match (language, kind) {
        (Language::Rust, _) => &[Stand::Anywhere],
        (_, ClientKind::Signer) if !name.contains('_') => &[Stand::Value],
        // `app.secret_key = …`, `app.config["SECRET_KEY"] = …`, `app.config.from_mapping(SECRET_KEY=…)`
        (_, ClientKind::Signer) => &[Stand::Assigned, Stand::Named],
        (_, ClientKind::Attribute) => &[Stand::Assigned],
        _ if is_handed_out => &[Stand::Word],
        _ => &[Stand::Value],
    }
}

#[cfg(test)]
mod tests {
    use super::{Imports, Program, Recogniser, Screen};
    use crate::catalog::{Knowledge, Language};

    fn matters(language: Language, text: &str) -> bool {
        let bytes = text.as_bytes();
        let imports = Imports::of(language, bytes);
        let program = Program { language, bytes, read: None, imports: &imports, documented: false };
        Screen::new(Knowledge::embedded(), Recogniser::embedded()).matters(&program)
    }

    #[test]
    fn python_that_may_use_a_credential_matters() {
        for text in [
            "import cohere\nc = cohere.Client(x)",
            "import os, cohere\nc = cohere.Client(x)",
            "from openai import (\n    OpenAI,\n)\nmake = partial(OpenAI, api_key=None)",
            "from openai import OpenAI\nfor make in [OpenAI]: ...",
            "import openai\nmake = openai.OpenAI\n",
            "import openai\nkinds = {\n    'a': openai.OpenAI,\n}",
            "import openai as ai\nc = ai.lib.OpenAI()",
            "from openai import *\nc = OpenAI()",
            "import openai\nsdk = openai\nc = sdk.OpenAI()",
            "import openai\nc = load(openai).OpenAI()",
            "import flask\napp.secret_key = 'x'",
            "import flask\napp.config['SECRET_KEY'] = 'x'",
            "import flask\napp.config.from_object(Config)",
            "import flask\napp.config.from_mapping(SECRET_KEY='x')",
            "requests.get(url, headers={'X-RapidAPI-Key': x})",
            "requests.get(url, headers={'x-API-Key': x, 'Ocp-Apim-Subscription-Key': y})",
            "requests.get(url, headers={'ocp-apim-subscription-KEY': x})",
            "requests.get(url, auth=HTTPBasicAuth('me', 'x'))",
            "requests.get(url, headers={'Authorization': x})",
            "session.headers[\"x-api-key\"] = key",
            "HEADER = 'Authorization'\nrequests.get(url, headers={HEADER: x})",
            "requests.get(url, auth=('me', 'x'))",
            "API = f'https://api.telegram.org/bot{token}'",
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
            "from openai import (\n    AsyncOpenAI,\n    OpenAI,\n)\ndef f(client: OpenAI, other: Union[OpenAI, X]) -> OpenAI: ...",
            "from other.openai import OpenAI\nOpenAI()",
            "import openai\nfrom other import OpenAI\nc = OpenAI()",
            "import openai\nc = self.factory.OpenAI()",
            "\"\"\"\n>>> import openai\n>>> openai.OpenAI()\n\"\"\"",
            "import openai\n# openai.OpenAI()",
            "session.headers = x\nkey = request.headers.get('Authorization', '')",
            "SCOPES = ['https://www.googleapis.com/auth/drive']",
            // A header of nobody's, whose name ends as others' do.
            "requests.get(url, headers={'X-Of-Mine-Subscription-Key': x})",
            "import os\nos.environ['PORT']  # or OPENAI_API_KEY",
            "import openai\nmake(api_key=key)",
            "headers = request.headers\nif headers['Authorization'] == x or 'Authorization' in headers: ...",
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
