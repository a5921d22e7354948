//! Does a text that may be a secret stand near the name of a credential? Asked of the bytes of a whole file, before
//! anything is parsed, so it has to be quick: one search for parts of names; behind each, quotes; and what is in quotes
//! is judged once.

use std::ops::Range;
use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, MatchKind};

use super::byname::{LONGEST, SHORTEST, is_secret};
use super::naming::Naming;

/// A literal stands no further behind the name.
const NEAR: usize = 120;
/// The same in a file as it is stored: a notebook has escapes and the ends of lines in between.
const NEAR_STORED: usize = 2 * NEAR;
/// Parts of names; each name of a credential has one of them. The first ones are of passwords.
const PARTS: [&str; 29] = [
    "assw",
    "ASSW",
    "assp",
    "ASSP",
    "assc",
    "ASSC",
    "pw",
    "PW",
    "_pass",
    "_PASS",
    "Pass",
    "pass\"",
    "pass'",
    "ecret",
    "ECRET",
    "oken",
    "OKEN",
    "_key",
    "_KEY",
    "-key",
    "-KEY",
    "Key",
    "key\"",
    "key'",
    "apikey",
    "APIKEY",
    "sskey",
    "redential",
    "REDENTIAL",
];
const OF_PASSWORDS: usize = 13;

static SEARCH: OnceLock<Option<AhoCorasick>> = OnceLock::new();

fn search() -> Option<&'static AhoCorasick> {
    let build = || AhoCorasickBuilder::new().match_kind(MatchKind::LeftmostFirst).build(PARTS).ok();
    SEARCH.get_or_init(build).as_ref()
}

/// Whether a file may hold such a text.
pub fn any(bytes: &[u8]) -> bool {
    find(bytes, NEAR_STORED, 0)
}

/// Whether the literal at `literal` stands near the name of a credential.
pub fn is_near(bytes: &[u8], literal: Range<usize>) -> bool {
    let from = literal.start.saturating_sub(NEAR);
    bytes.get(from..literal.end).is_some_and(|around| find(around, NEAR, literal.start - from))
}

/// `first`: where quotes begin to count.
fn find(bytes: &[u8], near: usize, first: usize) -> bool {
    let Some(search) = search() else { return false };
    // What has been looked at behind one name is not looked at again behind the next of its kind.
    let mut done = [first; 2];
    search.find_iter(bytes).any(|name| {
        let is_password = name.pattern().as_usize() < OF_PASSWORDS;
        let naming = if is_password { Naming::Password } else { Naming::Key };
        let done = &mut done[usize::from(is_password)];
        let end = bytes.len().min(name.end() + near);
        let from = (*done).max(name.end());
        *done = end.max(*done);
        any_in_quotes(bytes, from..end, naming)
    })
}

/// Whether one of the texts whose quotes open within a part of the file may be a secret.
fn any_in_quotes(bytes: &[u8], part: Range<usize>, naming: Naming) -> bool {
    let Some(near) = bytes.get(part.clone()) else { return false };
    let mut quotes = memchr::memchr2_iter(b'"', b'\'', near);
    quotes.any(|quote| is_secret(naming, quoted(&bytes[part.start + quote + 1..])))
}

/// What stands in quotes that have been opened, up to a space, an escape or their end.
fn quoted(rest: &[u8]) -> &[u8] {
    let ends = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b'\\');
    let length = rest.iter().take(LONGEST + 1).position(ends).unwrap_or_default();
    if length < SHORTEST { &[] } else { &rest[..length] }
}

#[cfg(test)]
mod tests {
    use super::super::tests::random;
    use super::*;

    #[test]
    fn a_machine_made_text_behind_a_name_is_near_it() {
        let key = random(32, 5);
        for text in ["api_key = '{}'", "\"dbPassword\": \"{}\"", "API_KEY: &str = b\"{}\"", "token = x or \\\"{}\\\""] {
            assert!(any(text.replace("{}", &key).as_bytes()), "{text}");
        }
        for text in ["etag = '{}'", "api_key = {}", "'{}' # the token", "token = 'a {}'"] {
            assert!(!any(text.replace("{}", &key).as_bytes()), "{text}");
        }
    }

    #[test]
    fn a_text_far_behind_a_name_is_not() {
        let far = format!("token = 1{}'{}'", " ".repeat(NEAR_STORED), random(32, 5));
        assert!(!any(far.as_bytes()));
    }

    #[test]
    fn many_names_and_many_quotes_take_linear_time() {
        let text = "token = 'x8' ".repeat(200_000);
        assert!(!any(text.as_bytes()));
    }
}
