//! What a literal looks like, by its text alone.

use super::reference::{is_looked_up, variable_in};
use crate::recognise;

/// The kinds of text that people write where a key belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// Nothing, or white space.
    Blank,
    /// The name of a variable, as text.
    VariableName,
    /// What reads a variable elsewhere, as text: `$X`, `process.env.X`.
    VariableRead,
    /// Where the key stands, for those who look it up: an entry of a store.
    Address,
    /// Text that stands for a key and says so: `YOUR_KEY`, `<key>`, `xxx`, `sk-...`.
    Placeholder,
    /// Text that says of itself that it is no key: `fake-key`, `dummy`.
    Fake,
    /// Text that says of itself that it is wrong, for whoever wants to see what happens then: `invalid_key`.
    Wrong,
    /// Anything else.
    Text,
}

/// Words that say "put your own here".
const STANDING_IN: [&str; 18] = [
    "your",
    "here",
    "replace",
    "insert",
    "changeme",
    "change-me",
    "change_me",
    "placeholder",
    "example",
    "todo",
    "fixme",
    "redacted",
    "enter",
    "my-key",
    "my_key",
    "my-api",
    "my_api",
    "put-",
];
/// Words that say "no key at all".
const FAKE: [&str; 12] = [
    "dummy",
    "fake",
    "not-real",
    "notreal",
    "not_real",
    "sample",
    "mock",
    "sentinel",
    "stub",
    "insecure_",
    "do-not-use",
    "do_not_use",
];
/// Whole texts that say that there is none.
const NONE: [&str; 7] = ["none", "null", "empty", "n/a", "na", "unused", "anything"];
/// Whole texts that are put where any text will do.
const WHATEVER: [&str; 22] = [
    "none",
    "null",
    "empty",
    "key",
    "token",
    "secret",
    "password",
    "api_key",
    "api-key",
    "apikey",
    "test",
    "foo",
    "bar",
    "abc",
    "n/a",
    "na",
    "no-key",
    "not-needed",
    "sk",
    "unused",
    "anything",
    "mock",
];

/// A word has so many letters, at the least; one may have slipped in.
const FOREIGN: usize = 2;

/// Shorter texts are no keys anyhow.
const SHORTEST_WORD: usize = 8;
/// No word that people put somewhere is longer.
const LONGEST_WORD: usize = 12;
const LONGEST_WORDS: usize = 28;
/// A sentence has so many words.
const FEWEST_WORDS: usize = 4;

/// Words for a credential.
const CREDENTIAL: [&str; 7] = ["key", "token", "secret", "password", "apikey", "credential", "credentials"];
/// Words that say that it does not work.
const WRONG: [&str; 6] = ["invalid", "wrong", "bad", "incorrect", "expired", "revoked"];
/// Words that say which one, or that there is none.
const WHICH: [&str; 22] = [
    "api", "access", "auth", "read", "write", "user", "bot", "app", "hf", "my", "the", "a", "no", "not", "some", "any",
    "used", "needed", "required", "test", "personal", "secret",
];

/// What a text looks like.
pub fn shape(text: &str) -> Shape {
    let text = text.trim();
    let lower = text.to_ascii_lowercase();
    if text.is_empty() {
        return Shape::Blank;
    }
    let is_fake = FAKE.iter().any(|word| has_word(&lower, word)) || says_not_real(&lower);
    let stands_in = is_fake || STANDING_IN.iter().any(|word| has_word(&lower, word)) || says_so(text);
    if is_variable_name(text) && !stands_in {
        return Shape::VariableName;
    }
    if variable_in(text).is_some() && !stands_in {
        return Shape::VariableRead;
    }
    if is_looked_up(text) {
        return Shape::Address;
    }
    if is_wrong(&lower) {
        return Shape::Wrong;
    }
    if is_fake {
        return Shape::Fake;
    }
    let words = is_made_of_words(text) || is_about_a_key(&lower);
    let whatever = words || WHATEVER.contains(&lower.trim_end_matches(['!', '?', '.']));
    let dots = lower.contains("...") || text.contains('…');
    let is_begun = || is_filled_up(text) || recognise::is_cut_short(text);
    if stands_in || whatever || is_bracketed(text) || is_filler(&lower) || dots || is_begun() {
        return Shape::Placeholder;
    }
    Shape::Text
}

/// Whether a text is a word or a few, with or without the beginning of a key: `validate`, `local-dev`, `sk-ollama`.
pub fn is_word(text: &str) -> bool {
    let rest = recognise::without_beginning(text);
    let mut words = rest.split(['-', '_', '.']);
    let is_one = |word: &str| {
        let small = |text: &str| text.bytes().all(|byte| byte.is_ascii_lowercase());
        let capital = |text: &str| text.bytes().all(|byte| byte.is_ascii_uppercase());
        let begins = word.starts_with(|first: char| first.is_ascii_alphabetic());
        begins && word.len() <= LONGEST_WORD && (small(&word[1..]) || capital(word))
    };
    rest.is_ascii()
        && (SHORTEST_WORD..=LONGEST_WORDS).contains(&text.len())
        && words.all(is_one)
        && !recognise::is_made(text)
}

/// Whether a text is the path of a file or a folder: `./user_files`, `~/.config/app`, `/run/secrets/key`.
pub fn is_path(text: &str) -> bool {
    let text = text.trim();
    let is_part = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
    let from_root = || text.matches('/').count() > 1 && text[1..].split('/').all(is_part) && !recognise::is_made(text);
    ["./", "../", "~/"].iter().any(|here| text.starts_with(here)) || text.starts_with('/') && from_root()
}

/// Whether a text says that there is no key, for whoever asks for any: `NA`, `EMPTY`, `not-needed`.
pub fn says_none(text: &str) -> bool {
    let lower = text.trim().to_ascii_lowercase();
    let is_no = |word: &str| matches!(word, "no" | "not");
    NONE.contains(&lower.as_str()) || is_made_of_words(&lower) && lower.split(['_', '-', ' ']).any(is_no)
}

/// Whether a text is the word for a test.
pub fn is_for_tests(text: &str) -> bool {
    ["test", "testing", "mock"].contains(&text.trim().to_ascii_lowercase().as_str())
}

/// Whether a text says that nobody uses what it stands for.
pub fn says_unused(text: &str) -> bool {
    let lower = text.trim().to_ascii_lowercase();
    ["unused", "not used", "not-used", "not_used"].contains(&lower.as_str())
}

/// The beginning of a key and filler, or nothing behind it: `sk-xxx`, `ghp_****`, `sk-ant-`.
fn is_filled_up(text: &str) -> bool {
    let rest = recognise::without_beginning(text);
    rest.len() < text.len() && (rest.is_empty() || is_filler(&rest.to_ascii_lowercase()))
}

/// Whether a text says it in a way of its own: with capitals, or in letters that no key has.
fn says_so(text: &str) -> bool {
    let foreign = text.chars().filter(|letter| !letter.is_ascii() && letter.is_alphabetic()).count();
    foreign >= FOREIGN || shouts_your(text) || is_capitalised(text)
}

/// `YourAPIKey`
fn is_capitalised(text: &str) -> bool {
    let rest = ["Your", "your", "My", "Insert", "Enter", "Replace", "Put"].iter().find_map(|it| text.strip_prefix(it));
    let is_words = |rest: &str| rest.len() <= LONGEST_WORDS && rest.bytes().all(|byte| byte.is_ascii_alphabetic());
    let names_one = |rest: &str| ["key", "token", "secret"].iter().any(|word| rest.to_ascii_lowercase().contains(word));
    rest.is_some_and(|rest| rest.starts_with(|it: char| it.is_ascii_uppercase()) && is_words(rest) && names_one(rest))
}

/// `fYOUR_KEY`: a letter has slipped in front of it.
fn shouts_your(text: &str) -> bool {
    text.match_indices("YOUR").any(|(at, _)| {
        let small = |byte: u8| byte.is_ascii_lowercase();
        text[..at].bytes().next_back().is_some_and(small) && text[at + 4..].starts_with(['_', '-', ' '])
    })
}

/// `not a real key`, `NOT_AN_ACTUAL_TOKEN`
fn says_not_real(text: &str) -> bool {
    let mut words = text.split(['_', '-', ' ']);
    words.any(|word| word == "not") && words.any(|word| ["real", "actual"].contains(&word))
}

/// Nothing but words for a credential, and for the lack of one: `read_token`, `not_used`.
fn is_made_of_words(text: &str) -> bool {
    let mut words = text.split(['_', '-', ' ']).map(str::to_ascii_lowercase);
    let says = |word: &str| ["not", "no"].contains(&word) || CREDENTIAL.contains(&word);
    let known = |word: &String| CREDENTIAL.contains(&word.as_str()) || WHICH.contains(&word.as_str());
    words.clone().any(|word| says(&word)) && words.all(|word| known(&word))
}

/// Words for a credential, and one that says that it is none that works: `invalid_key`, `wrong-api-key`.
fn is_wrong(text: &str) -> bool {
    let mut words = text.split(['_', '-', ' ']);
    let says = |word: &str| WRONG.contains(&word);
    let known = |word: &str| says(word) || CREDENTIAL.contains(&word) || WHICH.contains(&word);
    words.clone().any(says) && words.all(known)
}

/// A sentence that says how to come by a key: `GET-AN-API-KEY-FROM-THE-CONSOLE`.
fn is_about_a_key(text: &str) -> bool {
    let words: Vec<&str> = text.split(['_', '-', ' ']).collect();
    let is_word = |word: &&str| word.len() <= LONGEST_WORD && word.bytes().all(|byte| byte.is_ascii_lowercase());
    words.len() >= FEWEST_WORDS && words.windows(2).any(|pair| pair == ["api", "key"]) && words.iter().all(is_word)
}

/// The word, not within a longer run of letters.
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = text[..at].bytes().next_back();
        let after = text[at + word.len()..].bytes().next();
        let letter = |byte: Option<u8>| byte.is_some_and(|byte| byte.is_ascii_alphabetic());
        let open = word.ends_with('-') || !letter(after);
        !letter(before) && open
    })
}

pub(super) fn is_variable_name(text: &str) -> bool {
    let word = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    let starts = text.starts_with(|first: char| first.is_ascii_uppercase());
    let credential = ["KEY", "TOKEN", "SECRET", "PASSWORD", "CREDENTIAL"];
    starts && text.contains('_') && text.bytes().all(word) && credential.iter().any(|part| text.contains(part))
}

fn is_bracketed(text: &str) -> bool {
    [("<", ">"), ("[", "]"), ("{", "}"), ("${", "}"), ("%", "%")]
        .iter()
        .any(|(open, close)| text.starts_with(open) && text.ends_with(close) && text.len() > 2)
}

/// The same character again and again: `xxxx`, `sk-xxxx`, `****`, `0000`.
fn is_filler(text: &str) -> bool {
    let run = |filler: char| text.chars().filter(|letter| *letter == filler).count() * 2 > text.chars().count();
    let is_row = |first: char| text.len() > 3 && text.chars().all(|letter| letter == first);
    text.starts_with(is_row)
        || is_in_rows(text)
        || text.len() >= 3 && ['x', '*', '0', '.', '-', '_', '#', '?', '1'].into_iter().any(run)
}

/// Each part is one character, again and again: `000000.XXXX.YYYYYY`.
fn is_in_rows(text: &str) -> bool {
    let is_row = |part: &str| part.len() > 3 && part.bytes().all(|byte| byte == part.as_bytes()[0]);
    text.contains('.') && text.split('.').all(is_row)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_for_a_key_is_a_placeholder() {
        for text in [
            "YOUR_API_KEY",
            "<your-key>",
            "xxx",
            "sk-...",
            "your key here",
            "sk-xxxxxxxx",
            "{{API_KEY}}",
            "EMPTY",
            "replace-me",
            "sk-your-key",
            "fake-key",
            "0000000000",
            "==========",
            "aaaaaaaa",
            "000000000000.XXXXXX.YYYYYYYYYYYY",
            "My_Key",
            "INSERT_KEY_HERE",
            "dummy",
            "NOT_A_REAL_KEY",
            "not an actual token",
            "changeme",
            "read_token",
            "access-token",
            "Not_Used",
            "no key needed",
            "fYOUR_FW_API_KEY",
            "sk-",
            "sk-xxx",
            "sk-ant-xxxxx",
            "SK-XXX",
            "ghp_****",
            "AIzaXXXX",
            "sk-ant-",
            "GET-an-API-key-FROM-THE-CONSOLE",
            "create_an_api_key_first",
            "YourAPIKey",
            "yourApiKeyHere",
            "MyToken",
            "\u{4f60}\u{7684}BearerToken",
            "\u{412}\u{410}\u{428}_API_KEY",
        ] {
            assert!(matches!(shape(text), Shape::Placeholder | Shape::Fake), "{text}");
        }
    }

    #[test]
    fn a_path_is_told_from_a_key_with_slashes() {
        for path in ["./user_files", "../data", "~/.config/app", "/run/secrets/key"] {
            assert!(is_path(path), "{path}");
        }
        for other in ["user_files", "/word", "a/b/c", "/k3Vx9/Qz7+LmT/Yw2=="] {
            assert!(!is_path(other), "{other}");
        }
    }

    #[test]
    fn a_variable_name_is_told_from_a_placeholder() {
        assert_eq!(shape("COHERE_API_KEY"), Shape::VariableName);
        assert_eq!(shape("YOUR_COHERE_API_KEY"), Shape::Placeholder);
        assert_eq!(shape("$COHERE_API_KEY"), Shape::VariableRead);
        assert_eq!(shape("$YOUR_API_KEY"), Shape::Placeholder);
        assert_eq!(shape("os.environ/COHERE_API_KEY"), Shape::Address);
    }

    #[test]
    fn words_are_told_from_what_a_service_gives_out() {
        for text in ["validate", "Validate", "VALIDATE", "sk-ollama", "local-dev", "harbor_test_run", "sk-lmstudio"] {
            assert!(is_word(text), "{text}");
        }
        for text in [
            "short",
            "sk-a1b2c3d4",
            "qXwErTyUiOp",
            "abcdefghijklmnopqrst",
            "9validate",
            "valid\u{e4}te",
            "a--bcdefg",
            "refused-by-all-7",
        ] {
            assert!(!is_word(text), "{text}");
        }
    }

    #[test]
    fn text_that_only_resembles_one_is_text() {
        for text in [
            "yourself2931abc",
            "a8f3k2m9q1",
            "thereof-93ab",
            "hunter2-and-more",
            "the-api-key-of-k3",
            "aYOURs3k",
            "token7",
            "sk-x7y",
            "p\u{e4}ss2931abc",
            "MyQk3yXw81",
            "YourselfXyzAbc",
        ] {
            assert_eq!(shape(text), Shape::Text, "{text}");
        }
    }
}
