//! Does a text that may be a secret stand near the name of a credential? Asked of the bytes of a whole file, before
//! anything is parsed, so it has to be quick: one search for parts of names; behind each, quotes; and what is in quotes
//! is judged once.

use std::ops::Range;
use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, AhoCorasickBuilder, MatchKind};

use super::byname::{LONGEST, SHORTEST, may_be};

/// A literal stands no further behind the name.
const NEAR: usize = 120;
/// The same in a file as it is stored: a notebook has escapes and the ends of lines in between.
const NEAR_STORED: usize = 2 * NEAR;
/// Parts of names; each name of a credential has one of them.
const PARTS: [&str; 29] = [
    "assw",
    "ASSW",
    "assp",
    "ASSP",
    "assc",
    "ASSC",
    "pwd",
    "PWD",
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
    // What has been looked at behind one name is not looked at again behind the next.
    let mut done = first;
    search.find_iter(bytes).any(|name| {
        let end = bytes.len().min(name.end() + near);
        let mut at = done.max(name.end());
        while let Some(quote) = bytes.get(at..end).and_then(|rest| memchr::memchr2(b'"', b'\'', rest)) {
            at += quote + 1;
            if may_be(quoted(&bytes[at..])) {
                return true;
            }
        }
        done = done.max(end);
        false
    })
}

/// What stands in quotes that have been opened, up to a space, an escape or their end.
fn quoted(rest: &[u8]) -> &[u8] {
    let ends = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b'"' | b'\'' | b'\\');
    let length = rest.iter().take(LONGEST + 1).position(ends).unwrap_or_default();
    if length < SHORTEST { &[] } else { &rest[..length] }
}
