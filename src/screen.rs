//! Can any lint fire in this file? Asked of the bytes, before anything is parsed.
//!
//! One search over all trigger words, which are the catalogue's own: a file matters when it names both halves of a
//! client's path, a header that carries a credential, a credential's variable, or a read that a lint looks at alone.
//! Screening is invisible: a file that it leaves out has no findings, a test compares.

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, AhoCorasickKind, MatchKind};
use rustc_hash::FxHashMap;

use crate::catalog::{Effect, Knowledge};

/// What a trigger word means.
#[derive(Debug, Clone, Default)]
struct Meaning {
    /// The word alone is enough.
    enough: bool,
    /// The packages that the word is the name of.
    root_of: Vec<u16>,
    /// The packages that the word is the name of a client of.
    client_of: Vec<u16>,
}

/// The search.
#[derive(Debug)]
pub struct Screen {
    search: Option<AhoCorasick>,
    meanings: Vec<Meaning>,
    packages: usize,
}

/// Words that ask for silence have to be seen, whatever else a file holds.
const OWN: &str = "cred-lint:";

impl Screen {
    /// The search for what a catalogue knows.
    pub fn new(knowledge: &Knowledge) -> Self {
        let mut words: FxHashMap<String, Meaning> = FxHashMap::default();
        let mut roots: Vec<&str> = Vec::new();
        for client in &knowledge.rows.clients {
            for path in &client.paths {
                let root = path.split([':', '.']).next().unwrap_or_default();
                let last = path.rsplit([':', '.']).next().unwrap_or_default();
                let known = roots.iter().position(|known| *known == root);
                let id = known.unwrap_or_else(|| {
                    roots.push(root);
                    roots.len() - 1
                });
                let id = u16::try_from(id).unwrap_or(u16::MAX);
                // In Rust the type is named, the function often is not a word of its own (`new`).
                let last = if last.len() < 5 {
                    path.rsplit([':', '.']).find(|part| part.len() >= 5).unwrap_or(root)
                } else {
                    last
                };
                push(&mut words.entry(root.to_owned()).or_default().root_of, id);
                push(&mut words.entry(last.to_owned()).or_default().client_of, id);
            }
        }
        let variables = knowledge.rows.providers.iter().flat_map(|provider| &provider.variables);
        let headers = knowledge.rows.headers.iter().filter(|header| header.name.len() > 6);
        let sending = |does: &Effect| matches!(does, Effect::AddBearer | Effect::AddBasic);
        let methods = knowledge.rows.apis.iter().filter(|api| sending(&api.does)).flat_map(|api| &api.methods);
        let alone = variables.map(|variable| variable.name.clone());
        let alone = alone.chain(headers.flat_map(|header| spellings(&header.name))).chain(methods.cloned());
        for word in alone.chain([OWN.to_owned(), "env::var".to_owned(), "dotenvy".to_owned()]) {
            words.entry(word).or_default().enough = true;
        }
        Self::build(words, roots.len())
    }

    fn build(words: FxHashMap<String, Meaning>, packages: usize) -> Self {
        let mut words: Vec<(String, Meaning)> = words.into_iter().collect();
        words.sort_by(|left, right| left.0.cmp(&right.0));
        let search = AhoCorasickBuilder::new()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::DFA))
            .build(words.iter().map(|(word, _)| word))
            .ok();
        Self { search, meanings: words.into_iter().map(|(_, meaning)| meaning).collect(), packages }
    }

    /// Whether a lint may fire in a file with these bytes.
    pub fn matters(&self, bytes: &[u8]) -> bool {
        let Some(search) = &self.search else { return true };
        let (mut roots, mut clients) = (vec![false; self.packages], vec![false; self.packages]);
        for found in search.find_overlapping_iter(bytes) {
            let meaning = &self.meanings[found.pattern().as_usize()];
            if meaning.enough {
                return true;
            }
            for &root in &meaning.root_of {
                roots[root as usize] = true;
                if clients[root as usize] {
                    return true;
                }
            }
            for &client in &meaning.client_of {
                clients[client as usize] = true;
                if roots[client as usize] {
                    return true;
                }
            }
        }
        false
    }
}

fn push(list: &mut Vec<u16>, id: u16) {
    if !list.contains(&id) {
        list.push(id);
    }
}

/// A header as programs spell it: `x-api-key`, `X-API-Key`, `X-Api-Key`, and as a constant's name.
fn spellings(header: &str) -> Vec<String> {
    let title = |part: &str| {
        let mut letters = part.chars();
        letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect::<String>()
    };
    let words = |each: &dyn Fn(&str) -> String| header.split('-').map(each).collect::<Vec<_>>().join("-");
    let upper_api = words(&|part| if part == "api" { "API".to_owned() } else { title(part) });
    vec![header.to_owned(), words(&title), upper_api, header.to_uppercase(), header.to_uppercase().replace('-', "_")]
}

#[cfg(test)]
mod tests {
    use super::Screen;
    use crate::catalog::Knowledge;

    #[test]
    fn files_that_build_clients_matter_and_others_do_not() {
        let screen = Screen::new(Knowledge::embedded());
        for text in [
            "import cohere\nc = cohere.Client(x)",
            "from openai import OpenAI\nOpenAI()",
            "headers={'Authorization': x}",
            "os.environ['OPENAI_API_KEY'] = 'x'",
            "let k = std::env::var(\"TOKEN\").unwrap();",
            "# cred-lint: ignore[x] y",
        ] {
            assert!(screen.matters(text.as_bytes()), "{text}");
        }
        for text in ["import os\nprint(os.getenv('PORT'))", "openai is a company", "class Client: pass"] {
            assert!(!screen.matters(text.as_bytes()), "{text}");
        }
    }
}
