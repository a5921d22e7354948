//! A small lexer: comments, string literals, brackets and marks of Rust text.
//!
//! syn drops comments and gives up on text that does not lex; this one always reaches the end. Gives pieces with
//! byte spans, and knows nothing of what they mean.

use crate::source::{Span, offset};

/// A piece of Rust text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece {
    /// A comment, doc comments included.
    Comment,
    /// A string literal of any kind; the span is what stands between the quotes.
    Text,
    /// An opening bracket.
    Open,
    /// A closing bracket, and whether it is a brace.
    Close {
        /// `}`.
        brace: bool,
    },
    /// A word, a number, a character, a lifetime.
    Word,
    /// Any other byte: operators and separators.
    Mark(u8),
}

/// Where the program begins: behind a byte order mark and a `#!` line.
pub(super) fn body_start(text: &str) -> usize {
    let bom = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let rest = &text[bom..];
    let shebang = rest.starts_with("#!") && !rest[2..].trim_start().starts_with('[');
    if shebang { bom + rest.find('\n').unwrap_or(rest.len()) } else { bom }
}

/// Walks over the pieces of a text.
#[derive(Debug)]
pub(super) struct Lexer<'t> {
    text: &'t [u8],
    at: usize,
}

impl<'t> Lexer<'t> {
    /// The pieces of `text` from the byte `start`.
    pub(super) fn new(text: &'t str, start: usize) -> Self {
        Self { text: text.as_bytes(), at: start }
    }

    fn byte(&self, ahead: usize) -> u8 {
        self.text.get(self.at + ahead).copied().unwrap_or(0)
    }

    fn span(&self, start: usize) -> Span {
        Span::new(offset(start), offset(self.at.min(self.text.len())))
    }

    fn line_comment(&mut self) -> (Piece, Span) {
        let start = self.at;
        let rest = &self.text[start..];
        self.at = memchr::memchr(b'\n', rest).map_or(self.text.len(), |end| start + end);
        let mut span = self.span(start);
        if self.text[start..self.at].ends_with(b"\r") {
            span.end -= 1;
        }
        (Piece::Comment, span)
    }

    fn block_comment(&mut self) -> (Piece, Span) {
        let start = self.at;
        let mut depth = 0_usize;
        while self.at < self.text.len() {
            match (self.byte(0), self.byte(1)) {
                (b'/', b'*') => (depth, self.at) = (depth + 1, self.at + 2),
                (b'*', b'/') => (depth, self.at) = (depth - 1, self.at + 2),
                _ => self.at += 1,
            }
            if depth == 0 {
                break;
            }
        }
        (Piece::Comment, self.span(start))
    }

    /// A string with escapes; stands on the opening quote.
    fn string(&mut self) -> (Piece, Span) {
        self.at += 1;
        let start = self.at;
        while self.at < self.text.len() && self.byte(0) != b'"' {
            self.at += if self.byte(0) == b'\\' { 2 } else { 1 };
        }
        let inner = self.span(start);
        self.at += 1;
        (Piece::Text, inner)
    }

    /// A raw string; stands on its first `#` or quote.
    fn raw_string(&mut self, hashes: usize) -> (Piece, Span) {
        self.at += hashes + 1;
        let start = self.at;
        let closes = |at: usize| self.text[at + 1..].iter().take_while(|byte| **byte == b'#').count() >= hashes;
        let quotes = memchr::memchr_iter(b'"', self.text.get(start..).unwrap_or_default());
        let end = quotes.map(|quote| start + quote).find(|quote| closes(*quote)).unwrap_or(self.text.len());
        self.at = end;
        let inner = self.span(start);
        self.at += 1 + hashes;
        (Piece::Text, inner)
    }

    /// A character or a lifetime; stands on the quote.
    fn quote(&mut self) -> (Piece, Span) {
        let start = self.at;
        let rest = &self.text[start + 1..];
        let width = match rest.first() {
            Some(b'\\') => {
                let end = rest.iter().skip(2).take(12).position(|byte| *byte == b'\'');
                end.map_or(2, |end| end + 4)
            }
            Some(first) => {
                let letter = match first {
                    0xf0.. => 4,
                    0xe0.. => 3,
                    0xc0.. => 2,
                    _ => 1,
                };
                if rest.get(letter) == Some(&b'\'') { letter + 2 } else { 1 }
            }
            None => 1,
        };
        self.at += width;
        (Piece::Word, self.span(start))
    }

    fn word(&mut self) -> (Piece, Span) {
        let start = self.at;
        while is_word(self.byte(0)) && self.at < self.text.len() {
            self.at += 1;
        }
        let word = &self.text[start..self.at];
        if matches!(word, b"r" | b"br" | b"cr") {
            let hashes = self.text[self.at..].iter().take_while(|byte| **byte == b'#').count();
            if self.byte(hashes) == b'"' {
                return self.raw_string(hashes);
            }
        }
        if matches!(word, b"b" | b"c") && self.byte(0) == b'"' {
            return self.string();
        }
        (Piece::Word, self.span(start))
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte >= 0x80
}

impl Iterator for Lexer<'_> {
    type Item = (Piece, Span);

    fn next(&mut self) -> Option<Self::Item> {
        while self.text.get(self.at)?.is_ascii_whitespace() {
            self.at += 1;
        }
        let start = self.at;
        let piece = match self.byte(0) {
            b'/' if self.byte(1) == b'/' => return Some(self.line_comment()),
            b'/' if self.byte(1) == b'*' => return Some(self.block_comment()),
            b'"' => return Some(self.string()),
            b'\'' => return Some(self.quote()),
            byte if is_word(byte) => return Some(self.word()),
            b'(' | b'[' | b'{' => Piece::Open,
            b')' | b']' => Piece::Close { brace: false },
            b'}' => Piece::Close { brace: true },
            byte => Piece::Mark(byte),
        };
        self.at += 1;
        Some((piece, self.span(start)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pieces(text: &str, wanted: Piece) -> Vec<&str> {
        let all = Lexer::new(text, body_start(text)).filter(|(piece, _)| *piece == wanted);
        all.map(|(_, span)| &text[span.range()]).collect()
    }

    #[test]
    fn strings_of_every_kind_give_their_contents() {
        let text = r##"f("a\"b", b"c", c"d", r"e\", r#"f"g"#, br#"h"#, 'i', '"', '\'', "j");"##;
        assert_eq!(pieces(text, Piece::Text), [r#"a\"b"#, "c", "d", r"e\", r#"f"g"#, "h", "j"]);
    }

    #[test]
    fn lifetimes_and_raw_identifiers_open_no_string() {
        assert_eq!(pieces("fn f<'a>(r#type: &'a str) { g(\"x\") }", Piece::Text), ["x"]);
    }

    #[test]
    fn comments_nest_and_leave_the_carriage_return() {
        let text = "a /* b /* c */ d */ e // f\r\n\"// g\" /// h";
        assert_eq!(pieces(text, Piece::Comment), ["/* b /* c */ d */", "// f", "/// h"]);
    }

    #[test]
    fn unterminated_text_ends_with_the_file() {
        for text in ["\"abc", "r#\"abc", "/* abc", "'\\", "b\"", "\"\\", "r###", "'é", "'"] {
            assert!(Lexer::new(text, 0).all(|(_, span)| span.end as usize <= text.len()), "{text}");
        }
    }

    #[test]
    fn the_program_begins_behind_mark_and_shebang() {
        assert_eq!(body_start("\u{feff}#!/usr/bin/env x\nfn"), 19);
        assert_eq!(body_start("#![allow(x)]"), 0);
        assert_eq!(body_start("#!/x"), 4);
    }
}
