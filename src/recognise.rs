//! Keys that are recognised by their format, wherever they stand: in code, comments, documentation, outputs.
//!
//! Takes bytes of any language, gives spans with the row of the catalogue. One search over the literal beginnings of
//! all formats; what else a format asks (length, alphabet, boundaries, checksum) is looked at only where one of them
//! stands, from the left in one go, so that the time is linear in the bytes whatever they are. Knows no syntax beyond
//! the ways in which languages write one text in pieces.

mod address;
mod byname;
mod chance;
mod checks;
mod doubt;
mod glue;
mod local;
mod made;
mod naming;
mod near;
mod password;
mod pattern;
mod pem;
mod published;
mod sieve;
mod sums;
#[cfg(test)]
mod tests;
mod typed;
mod within;

pub use address::address;
pub use byname::{Verdict, is_app_password, is_made, is_random_uuid, is_uuid, judge};
pub use checks::base64;
pub use doubt::{Doubt, doubt, may_hold as may_hold_in_doubt, may_name_secret};
pub use local::{is_container, is_local};
pub use naming::{Naming, is_credential, names_identity, names_password, names_public, variable_for};
pub use near::{Near, PARTS as PARTS_OF_NAMES, is_near as is_near_a_name};
pub use sieve::Sieve;
pub use within::{Held, held};

use std::ops::Range;
use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::catalog::{Check, KeyFormat, Knowledge};
use crate::source::{Span, offset};
use pattern::{Match, Pattern};

/// The halves of a pair stand no further apart.
const BESIDE: usize = 300;

/// A key that was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// Its secret part.
    pub span: Span,
    /// The row, in [`Catalog::key_formats`](crate::catalog::Catalog::key_formats).
    pub format: usize,
}

/// The search for the formats of a catalogue.
#[derive(Debug)]
pub struct Recogniser<'k> {
    rows: &'k [KeyFormat],
    search: Sieve,
    anchors: Vec<Vec<u8>>,
    /// For each anchor, the formats that have it.
    anchored: Vec<Vec<usize>>,
    /// For each row, its pattern.
    patterns: Vec<Option<Pattern>>,
}

static EMBEDDED: OnceLock<Recogniser<'static>> = OnceLock::new();

impl Recogniser<'static> {
    /// The search for the formats that the program was built with.
    pub fn embedded() -> &'static Self {
        EMBEDDED.get_or_init(|| Recogniser::new(Knowledge::embedded()))
    }
}

impl<'k> Recogniser<'k> {
    /// The search for the formats of a catalogue.
    pub fn new(knowledge: &'k Knowledge) -> Self {
        let rows = knowledge.rows.key_formats.as_slice();
        let patterns: Vec<Option<Pattern>> = rows.iter().map(|row| Pattern::read(&row.pattern)).collect();
        let mut by_anchor: FxHashMap<Vec<u8>, Vec<usize>> = FxHashMap::default();
        for (index, row) in rows.iter().enumerate().filter(|(_, row)| !row.context) {
            for anchor in patterns[index].iter().flat_map(Pattern::anchors) {
                by_anchor.entry(anchor).or_default().push(index);
            }
            debug_assert!(patterns[index].is_some(), "{}: the pattern is not understood", row.id);
        }
        let mut words: Vec<(Vec<u8>, Vec<usize>)> = by_anchor.into_iter().collect();
        words.sort();
        let (anchors, anchored): (Vec<Vec<u8>>, Vec<Vec<usize>>) = words.into_iter().unzip();
        Self { rows, search: Sieve::new(&anchors), anchors, anchored, patterns }
    }

    /// The row of a key.
    pub fn row(&self, key: Key) -> &'k KeyFormat {
        &self.rows[key.format]
    }

    /// Whether a text begins as keys do that carry a check: by that it is known whether it is one.
    pub fn has_check(&self, text: &str) -> bool {
        let checked = self.rows.iter().filter(|row| row.check.is_some() && row.prefix.len() >= 4);
        checked.map(|row| row.prefix.as_str()).any(|prefix| text.starts_with(prefix))
    }

    /// What keys begin with, or have near their beginning: whoever has a search of his own looks for these, and asks
    /// [`Keys::at`] where one of them stands.
    pub fn anchors(&self) -> &[Vec<u8>] {
        &self.anchors
    }

    /// Whether a key that is secret stands in the bytes.
    pub fn any(&self, bytes: &[u8]) -> bool {
        let mut found = false;
        self.each(bytes, |key| {
            found = self.is_secret(bytes, key);
            !found
        });
        found || self.any_in_sums(bytes)
    }

    /// Whether a key is secret, or stands beside a part that is.
    pub fn is_secret(&self, bytes: &[u8], key: Key) -> bool {
        !self.row(key).public || !self.beside(bytes, key).is_empty()
    }

    /// The keys in the bytes, in order, apart from each other; public ones, too.
    pub fn find(&self, bytes: &[u8]) -> Vec<Key> {
        let mut keys: Vec<Key> = Vec::new();
        self.each(bytes, |key| {
            keys.push(key);
            true
        });
        let beside: Vec<Key> = keys.iter().flat_map(|key| self.beside(bytes, *key)).collect();
        keys.extend(beside);
        keys.sort_by_key(|key| (key.span.start, std::cmp::Reverse(key.span.end)));
        keys.dedup_by(|next, last| next.span.start < last.span.end);
        keys
    }

    /// Gives the keys one by one until nobody wants more.
    fn each(&self, bytes: &[u8], mut take: impl FnMut(Key) -> bool) {
        let mut keys = Keys::new(self, bytes);
        self.search.any(bytes, |anchor, place| keys.at(anchor, place).is_some_and(|key| !take(key)));
    }

    /// The key of a format whose anchor stands at `anchor`, with the end of what was looked at.
    fn at(&self, format: usize, bytes: &[u8], anchor: Range<usize>) -> Option<(Span, usize)> {
        let (row, pattern) = (&self.rows[format], self.patterns[format].as_ref()?);
        if row.check == Some(Check::Pem) {
            let (length, _) = pem::length(&bytes[anchor.start..])?;
            return Some((span(&(anchor.start..anchor.start + length)), anchor.start + length));
        }
        if !pattern.has_lead() && !begins(bytes, anchor.start, row) {
            return None;
        }
        match pattern.at(bytes, anchor.start) {
            Ok(found) => {
                let end = found.whole.end;
                let fits = begins(bytes, found.whole.start, row) && ends(bytes, end, pattern);
                (fits && is_key(row, bytes, &found, anchor.len())).then(|| (span(&found.secret), end))
            }
            Err(end) => {
                let joined = glue::join(bytes, anchor.start, end)?;
                let found = pattern.at(&joined.bytes, 0).ok()?;
                let fits = ends(&joined.bytes, found.whole.end, pattern);
                let place = joined.from[found.secret.start]..joined.from[found.secret.end - 1] + 1;
                (fits && is_key(row, &joined.bytes, &found, anchor.len())).then(|| (span(&place), place.end))
            }
        }
    }

    /// The other half of a pair of which one half was found: the first text near it that looks like one.
    fn beside(&self, bytes: &[u8], key: Key) -> Vec<Key> {
        let id = &self.row(key).id;
        let halves = self.rows.iter().enumerate().filter(|(_, row)| row.beside.contains(id));
        let near =
            key.span.start.saturating_sub(offset(BESIDE)) as usize..bytes.len().min(key.span.end as usize + BESIDE);
        let found = halves.filter_map(|(format, row)| {
            let pattern = self.patterns[format].as_ref()?;
            // What stands behind is nearer to it than what stands in front.
            let places = (key.span.end as usize..near.end).chain(near.start..key.span.start as usize);
            let mut fitting = places.filter_map(|at| {
                let found = pattern.at(bytes, at).ok()?;
                let apart = begins(bytes, at, row) && !is_blob(bytes, at, found.whole.end);
                let fits = apart && ends(bytes, found.whole.end, pattern) && is_key(row, bytes, &found, 0);
                fits.then(|| Key { span: span(&found.secret), format })
            });
            fitting.next()
        });
        found.collect()
    }
}

/// Takes the keys of a text at their anchors, from the left, so that none is taken within another.
#[derive(Debug)]
pub struct Keys<'r, 'b> {
    recogniser: &'r Recogniser<'r>,
    bytes: &'b [u8],
    /// The end of the last one.
    done: usize,
}

impl<'r, 'b> Keys<'r, 'b> {
    /// The keys in these bytes.
    pub fn new(recogniser: &'r Recogniser<'r>, bytes: &'b [u8]) -> Self {
        Self { recogniser, bytes, done: 0 }
    }

    /// The key that has one of the [`anchors`](Recogniser::anchors) at this place.
    pub fn at(&mut self, anchor: usize, place: Range<usize>) -> Option<Key> {
        if place.start < self.done {
            return None;
        }
        let formats = self.recogniser.anchored[anchor].iter();
        let mut found =
            formats.filter_map(|format| Some((*format, self.recogniser.at(*format, self.bytes, place.clone())?)));
        let (format, (span, end)) = found.next()?;
        self.done = end;
        Some(Key { span, format })
    }
}

/// Whether a text is a password by what is in it, whatever its name is.
pub fn is_password(text: &str) -> bool {
    byname::is_secret(Naming::Password, text.as_bytes())
}

/// Whether a password is one that everybody tries first, or a part of an address of mail.
pub fn is_anybodys_password(text: &str) -> bool {
    password::is_common(text)
        || typed::has_common_word(text.as_bytes())
        || text.contains('@') && !text.ends_with('@') && {
            let (user, domain) = text.rsplit_once('@').unwrap_or_default();
            domain.contains('.') && user.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._+-".contains(&byte))
        }
}

/// Whether a text stands in public documentation as an example of a key, or says of itself that it is one.
pub fn is_example(text: &str) -> bool {
    published::is_known(text.as_bytes()) || text.contains("EXAMPLE")
}

/// Whether a text is a key that is made to be public: by its format, or because it calls itself anonymous.
pub fn is_public(text: &str) -> bool {
    format_of(text).is_some_and(|row| row.public) || checks::is_for_anybody(text.as_bytes())
}

/// What stands behind the beginning of a key that a text begins with; all of it when it begins with none. A beginning
/// may be cut off behind a sign: `sk-ant-`.
pub fn without_beginning(text: &str) -> &str {
    let common = |row: &KeyFormat| {
        let same = |(one, other): &(u8, u8)| one.eq_ignore_ascii_case(other);
        let length = text.bytes().zip(row.prefix.bytes()).take_while(same).count();
        if length == row.prefix.len() {
            return length;
        }
        text.get(..length).and_then(|part| part.rfind(['-', '_'])).map_or(0, |sign| sign + 1)
    };
    let longest = Recogniser::embedded().rows.iter().map(common).max();
    longest.and_then(|length| text.get(length..)).unwrap_or(text)
}

/// Shorter beginnings may begin anything.
const SHORTEST_BEGINNING: usize = 6;

/// Whether a text begins as keys of one provider do, and is shorter than any of them: somebody has cut it. A word for a
/// credential is no such beginning.
pub fn is_cut_short(text: &str) -> bool {
    let recogniser = Recogniser::embedded();
    let rows =
        recogniser.rows.iter().zip(&recogniser.patterns).filter(|(row, _)| !row.context && is_telling(&row.prefix));
    let mut begun = rows.filter(|(row, _)| text.starts_with(&row.prefix)).peekable();
    begun.peek().is_some()
        && begun.all(|(_, pattern)| pattern.as_ref().is_some_and(|pattern| text.len() < pattern.shortest()))
}

fn is_telling(prefix: &str) -> bool {
    let words = ["secret", "token", "key", "password", "api", "access"];
    let word = prefix.trim_end_matches(['_', '-', '.']);
    prefix.len() >= SHORTEST_BEGINNING && word.len() < prefix.len() && !words.contains(&word)
}

/// The format of a text that is a key as a whole, where its shape alone says so.
pub fn format_of(text: &str) -> Option<&'static KeyFormat> {
    let recogniser = Recogniser::embedded();
    let keys = recogniser.find(text.as_bytes());
    let whole = keys.iter().find(|key| key.span.start == 0 && key.span.end as usize == text.len())?;
    Some(recogniser.row(*whole))
}

fn span(range: &Range<usize>) -> Span {
    Span::new(offset(range.start), offset(range.end))
}

/// Whether a match is a key: its check holds, nobody has published it, and it does not say of itself that it is none.
fn is_key(row: &KeyFormat, bytes: &[u8], found: &Match, anchor: usize) -> bool {
    let (whole, secret) = (&bytes[found.whole.clone()], &bytes[found.secret.clone()]);
    let random = if found.secret == found.whole { &whole[anchor.min(whole.len())..] } else { secret };
    let structured = matches!(row.check, Some(Check::Jwt | Check::Password | Check::Macaroon));
    checks::holds(row.check, whole, secret) && !published::is_known(secret) && (structured || !made::is_fake(random))
}

/// Whether a key may begin here: not within a word or a number, unless an escape or a known word ends there.
fn begins(bytes: &[u8], at: usize, row: &KeyFormat) -> bool {
    let before = &bytes[..at];
    let Some(last) = before.last().copied() else { return true };
    if bytes.get(at).is_some_and(|first| !first.is_ascii_alphanumeric()) {
        return true;
    }
    let word = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let escape = matches!(before, [.., b'\\', b'n' | b'r' | b't']) || matches!(before, [.., b'%', _, _]);
    let stands_behind = |texts: &[String]| texts.iter().any(|text| before.ends_with(text.as_bytes()));
    if stands_behind(&row.public_behind) {
        return false;
    }
    let known = stands_behind(&row.behind);
    match last {
        b'+' => false,
        b'/' => !is_blob(bytes, at, at),
        _ => !word(last) || escape || known,
    }
}

/// Whether a key may end here.
fn ends(bytes: &[u8], at: usize, pattern: &Pattern) -> bool {
    match bytes.get(at) {
        None => true,
        Some(b'+') => false,
        Some(b'/') => !is_blob(bytes, at, at),
        Some(byte) => !pattern.goes_on(*byte),
    }
}

/// Whether base64 goes on around a text for longer than any path: an image, a font, a certificate.
fn is_blob(bytes: &[u8], start: usize, end: usize) -> bool {
    const LONG: usize = 48;
    let base64 = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    let left = bytes[..start].iter().rev().take(LONG).take_while(base64).count();
    let right = bytes[end..].iter().take(LONG).take_while(base64).count();
    left + right >= LONG
}
