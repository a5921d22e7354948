//! JSON strings decoded piece by piece, with the place in the file of every piece.

use serde_json::value::RawValue;

use crate::source::{Span, offset};

/// What escape sequences without a counterpart stand for.
const UNKNOWN: char = char::REPLACEMENT_CHARACTER;

/// The text decoded so far from one JSON document.
pub(super) struct Spelling<'a> {
    /// The text.
    pub(super) text: String,
    json: &'a str,
    start: usize,
}

/// Pieces of text and the bytes of the file that spell them.
type Pieces = Vec<(Span, Span)>;

impl<'a> Spelling<'a> {
    /// Of a document that begins at the byte `start` of its file.
    pub(super) fn of(json: &'a str, start: usize) -> Self {
        Self { text: String::new(), json, start }
    }

    /// Decodes a string, or a list of strings one behind the other.
    pub(super) fn read(&mut self, source: Option<&'a RawValue>) -> Pieces {
        let mut pieces = Vec::new();
        match source.map(RawValue::get) {
            Some(list) if list.starts_with('[') => {
                let strings: Vec<&RawValue> = serde_json::from_str(list).unwrap_or_default();
                strings.iter().for_each(|string| self.string(string.get(), &mut pieces));
            }
            Some(string) => self.string(string, &mut pieces),
            None => {}
        }
        pieces
    }

    /// Decodes one string with its quotes; anything else spells nothing.
    fn string(&mut self, quoted: &'a str, pieces: &mut Pieces) {
        let Some(inside) = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else { return };
        // Where the borrowed text stands in the one it was borrowed from.
        let Some(within) = inside.as_ptr().addr().checked_sub(self.json.as_ptr().addr()) else { return };
        let file = within + self.start;
        let mut rest = inside;
        loop {
            let plain = memchr::memchr(b'\\', rest.as_bytes()).unwrap_or(rest.len());
            let text_start = offset(self.text.len());
            let length = if plain == 0 && !rest.is_empty() { self.escape(rest) } else { self.plain(&rest[..plain]) };
            let text_end = offset(self.text.len());
            let at = file + inside.len() - rest.len();
            pieces.push((Span::new(text_start, text_end), Span::new(offset(at), offset(at + length))));
            rest = &rest[length..];
            if rest.is_empty() {
                return;
            }
        }
    }

    fn plain(&mut self, text: &str) -> usize {
        self.text.push_str(text);
        text.len()
    }

    /// Decodes the escape at the start of `rest` and gives its length.
    fn escape(&mut self, rest: &str) -> usize {
        let (char, length) = match rest.as_bytes().get(1) {
            Some(b'n') => ('\n', 2),
            Some(b't') => ('\t', 2),
            Some(b'r') => ('\r', 2),
            Some(b'b') => ('\u{8}', 2),
            Some(b'f') => ('\u{c}', 2),
            Some(b'u') => unicode(rest),
            Some(&other @ (b'"' | b'\\' | b'/')) => (char::from(other), 2),
            _ => (UNKNOWN, rest.len()),
        };
        self.text.push(char);
        length.min(rest.len())
    }
}

/// `\u00e9`, or a pair that spells one character.
fn unicode(rest: &str) -> (char, usize) {
    let unit = |at: usize| rest.get(at..at + 4).and_then(|digits| u16::from_str_radix(digits, 16).ok());
    let second = if rest.get(6..8) == Some("\\u") { unit(8) } else { None };
    let units = unit(2).into_iter().chain(second);
    match char::decode_utf16(units).next() {
        Some(Ok(char)) => (char, if char.len_utf16() == 2 { 12 } else { 6 }),
        // Half of a pair stands for no character.
        _ => (UNKNOWN, 6),
    }
}

/// The length of the JSON string at the start of `text`, with its quotes.
pub(super) fn string_end(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut at = 1;
    while let Some(next) = bytes.get(at..).and_then(|rest| memchr::memchr2(b'"', b'\\', rest)) {
        at += next;
        match bytes[at] {
            b'"' => return at + 1,
            _ => at += 2,
        }
    }
    bytes.len()
}
