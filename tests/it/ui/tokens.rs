//! Keys that look real never stand in the repository: a case says `@KEY40@`, or `@FORMAT:github-classic@` for a key of
//! a format of the catalogue, and every run makes the same key of it.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use regex::{Captures, Regex};

use crate::formats::formats;
use crate::formats::generate::{Dice, example};

/// A token, and after a colon a number for another key of that form: `@KEY40@`, `@KEY32HEX@`, `@KEY24:2@`.
static TOKEN: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new("@(?:KEY(?:40|32HEX|24)|UUID4|PASSWORD12|LETTERS16|FORMAT:[a-z0-9-]+)(?::[2-9])?@").unwrap()
});

/// The search for the keys of formats, with their tokens; made once, since there are many.
static KEYS: LazyLock<(AhoCorasick, Vec<String>)> = LazyLock::new(|| {
    let tokens = formats().flat_map(|row| ["", ":2", ":3"].map(|number| format!("@FORMAT:{}{number}@", row.id)));
    let tokens: Vec<String> = tokens.collect();
    (AhoCorasick::new(tokens.iter().map(|token| key(token))).unwrap(), tokens)
});

const MIXED: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/// What generators of passwords choose from.
const TYPED: &[u8] = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789!#%+?";
const HEXADECIMAL: &[u8] = b"0123456789abcdef";
const SMALL: &[u8] = b"abcdefghijklmnopqrstuvwxyz";

/// Puts keys in the place of tokens.
pub(crate) fn plant(text: &str) -> String {
    TOKEN.replace_all(text, |token: &Captures<'_>| key(&token[0])).into_owned()
}

/// Puts tokens in the place of keys.
pub(crate) fn restore(text: &str) -> String {
    let forms = ["KEY40", "KEY32HEX", "KEY24", "UUID4", "PASSWORD12", "LETTERS16"];
    let numbers = [""].into_iter().map(str::to_owned).chain((2..=9).map(|number| format!(":{number}")));
    let text = KEYS.0.replace_all(text, &KEYS.1);
    numbers.fold(text, |text, number| {
        let tokens = forms.map(|form| format!("@{form}{number}@"));
        tokens.into_iter().fold(text, |text, token| text.replace(&key(&token), &token))
    })
}

/// The key of a token.
pub(crate) fn key(token: &str) -> String {
    if let Some(id) = token.strip_prefix("@FORMAT:").and_then(|rest| rest.split([':', '@']).next()) {
        let row = formats().find(|row| row.id == id).unwrap_or_else(|| panic!("no format `{id}`"));
        return example(row, &mut Dice::new(token)).trim_end().to_owned();
    }
    if token.starts_with("@UUID4") {
        let all = random(token, HEXADECIMAL, 30);
        return format!("{}-{}-4{}-8{}-{}", &all[..8], &all[8..12], &all[12..15], &all[15..18], &all[18..]);
    }
    let (letters, length) = match token {
        _ if token.starts_with("@KEY40") => (MIXED, 40),
        _ if token.starts_with("@KEY32HEX") => (HEXADECIMAL, 32),
        _ if token.starts_with("@PASSWORD12") => (TYPED, 12),
        _ if token.starts_with("@LETTERS16") => (SMALL, 16),
        _ => (MIXED, 24),
    };
    random(token, letters, length)
}

/// Letters as a generator gives them that was seeded with a text.
pub(crate) fn random(seed: &str, letters: &[u8], length: usize) -> String {
    // FNV-1a, so that the key depends on nothing but the text.
    let mut state = seed
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let count = u64::try_from(letters.len()).unwrap();
    (0..length).map(|_| char::from(letters[usize::try_from(splitmix64(&mut state) % count).unwrap()])).collect()
}

pub(crate) fn splitmix64(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (*state ^ (*state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

#[test]
fn keys_come_back_as_their_tokens() {
    let text = "a = '@KEY40@', '@KEY24:2@', 'https://@KEY32HEX@@host/', '@UUID4@', '@KEY99@'";
    let planted = plant(text);
    assert_eq!(planted.matches('@').count(), 3, "{planted}");
    assert_eq!(restore(&planted), text);
    assert_ne!(key("@KEY40@"), key("@KEY40:2@"));
}
