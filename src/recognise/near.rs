//! Does a text that may be a secret stand near the name of a credential? Asked of the bytes of a whole file, before
//! anything is parsed, so it has to be quick: one search for parts of names; behind each, quotes; and what is in quotes
//! is judged once.

use std::ops::Range;
use std::sync::OnceLock;

use super::Sieve;

use super::byname::{LONGEST, SHORTEST, is_secret};
use super::naming::Naming;

/// A literal stands no further behind the name.
const NEAR: usize = 120;
/// The same in a file as it is stored: a notebook has escapes and the ends of lines in between.
const NEAR_STORED: usize = 2 * NEAR;
/// Parts of names; each name of a credential has one of them. The first ones are of passwords.
pub const PARTS: [&str; 29] = [
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

static SEARCH: OnceLock<Sieve> = OnceLock::new();

fn search() -> &'static Sieve {
    SEARCH.get_or_init(|| Sieve::new(PARTS))
}

/// Whether the literal at `literal` stands near the name of a credential.
pub fn is_near(bytes: &[u8], literal: Range<usize>) -> bool {
    let from = literal.start.saturating_sub(NEAR);
    let Some(around) = bytes.get(from..literal.end) else { return false };
    let mut near = Near { bytes: around, reach: NEAR, done: [literal.start - from; 2] };
    search().any(around, |part, place| near.at(part, place.end))
}

/// Looks behind parts of names for texts that may be secrets, from the left, and at none twice.
#[derive(Debug)]
pub struct Near<'b> {
    bytes: &'b [u8],
    /// So far behind a name.
    reach: usize,
    /// Up to here it has been looked behind names of passwords, and behind those of keys.
    done: [usize; 2],
}

impl<'b> Near<'b> {
    /// What stands behind names in the bytes of a whole file.
    pub fn new(bytes: &'b [u8]) -> Self {
        Self { bytes, reach: NEAR_STORED, done: [0; 2] }
    }

    /// Whether such a text stands behind one of the [`PARTS`], which ends at `end`.
    pub fn at(&mut self, part: usize, end: usize) -> bool {
        let is_password = part < OF_PASSWORDS;
        let naming = if is_password { Naming::Password } else { Naming::Key };
        let done = &mut self.done[usize::from(is_password)];
        let place = (*done).max(end)..self.bytes.len().min(end + self.reach);
        *done = place.end.max(*done);
        any_in_quotes(self.bytes, place, naming)
    }
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

    fn any(bytes: &[u8]) -> bool {
        let mut near = Near::new(bytes);
        search().any(bytes, |part, place| near.at(part, place.end))
    }

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
