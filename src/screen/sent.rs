//! The words for what is sent with a request: headers that carry a credential, and hosts that take one in the address.

use std::collections::BTreeSet;

use super::imports::Word;
use super::{Collector, Stand};
use crate::catalog::{Effect, Knowledge, Language};

/// So many words of a header's name are searched for.
const WORDS_OF_END: usize = 2;

/// So much of the end of a host is searched for at first.
const LONGEST_END: usize = 7;

/// All of them.
pub(super) fn words(knowledge: &Knowledge, language: Language, words: &mut Collector) {
    headers(knowledge, language, words);
    addresses(knowledge, words);
}

/// The hosts that take a key in the address of a request: another file may send it.
fn addresses(knowledge: &Knowledge, words: &mut Collector) {
    let pair = words.pair();
    for host in knowledge.rows.addresses.iter().flat_map(|row| &row.hosts) {
        words.add(host, Stand::Host, pair, false);
        words.add(host, Stand::Host, pair, true);
    }
}

/// What is searched for at first in place of a word: of a host its end, which many have in common, so that the first search
/// has few words.
pub(super) fn sought_first(word: &str, stand: Stand) -> &str {
    let begin = if stand == Stand::Host { word.len().saturating_sub(LONGEST_END) } else { 0 };
    word.get(begin..).unwrap_or(word)
}

/// The headers that carry a credential.
fn headers(knowledge: &Knowledge, language: Language, words: &mut Collector) {
    words.headers = knowledge.rows.headers.iter().map(|header| Word::of(header.name.as_bytes())).collect();
    match language {
        Language::Python => {
            // Another file may send it.
            for end in ends(knowledge) {
                words.alone(&end, Stand::Key);
            }
            words.alone("auth=(", Stand::Anywhere);
            words.alone("auth = (", Stand::Anywhere);
            for class in ["HTTPBasicAuth", "BasicAuth", "HTTPDigestAuth", "DigestAuth"] {
                words.alone(class, Stand::Value);
            }
        }
        Language::Rust => {
            let sending = |does: &Effect| matches!(does, Effect::AddBearer | Effect::AddBasic);
            let methods = knowledge.rows.apis.iter().filter(|api| api.language == language && sending(&api.does));
            methods.flat_map(|api| &api.methods).for_each(|method| words.alone(method, Stand::Word));
            for end in ends(knowledge) {
                words.alone(&end, Stand::Quoted);
            }
            for header in &knowledge.rows.headers {
                words.alone(&header.name.to_uppercase().replace('-', "_"), Stand::Word);
            }
            for read in ["env::var", "env::{", "dotenvy::var", "dotenv::var"] {
                words.alone(read, Stand::Anywhere);
            }
        }
    }
}

/// The ends of the names of headers as programs spell them: `api-key`, `API-Key`, `Api-key`, `RapidAPI-Key`. What stands in
/// front of those is looked at where one is found: a name of several words has too many spellings.
fn ends(knowledge: &Knowledge) -> BTreeSet<String> {
    let names = knowledge.rows.headers.iter().map(|header| header.name.as_str());
    names.map(last_words).flat_map(spellings).collect()
}

/// The last two words of a header's name.
fn last_words(header: &str) -> &str {
    header.rmatch_indices('-').nth(WORDS_OF_END - 1).map_or(header, |(at, _)| &header[at + 1..])
}

fn spellings(header: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for (index, word) in header.split('-').enumerate() {
        let between = if index == 0 { "" } else { "-" };
        let mut parts = vec![String::new()];
        // `rapidapi` is two words, `apikey` as well.
        let inner = if word.starts_with("api") { 3 } else { word.strip_suffix("api").map_or(0, str::len) };
        let (first, second) = word.split_at(inner);
        for part in [first, second].into_iter().filter(|part| !part.is_empty()) {
            let ways = [part.to_owned(), title(part), part.to_uppercase()];
            parts = parts.iter().flat_map(|before| ways.iter().map(move |way| format!("{before}{way}"))).collect();
        }
        all = all.iter().flat_map(|before| parts.iter().map(move |word| format!("{before}{between}{word}"))).collect();
    }
    all
}

/// A word with its first letter as a capital.
fn title(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}
