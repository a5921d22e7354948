//! Guards the parser's stack: how deep a text nests, judged before it is parsed.
//!
//! Brackets are not all: `- - - …`, `a + a + …`, `if … else if …` and `a::a::…` nest as deep in a syntax tree.

use super::lexer::{Lexer, Piece};
use crate::source::Span;

/// Deeper than this is not parsed. A level costs the parser a few kilobytes of stack at the most.
const DEEPEST: usize = 1500;

/// Words that begin or continue an expression around another one.
const NESTING: [&str; 20] = [
    "return", "break", "yield", "if", "else", "while", "match", "for", "in", "move", "async", "unsafe", "const", "let",
    "as", "do", "dyn", "impl", "static", "box",
];

/// What one pair of brackets has seen since its last separator.
#[derive(Debug, Default, Clone, Copy)]
struct Level {
    /// Operators and words that nest.
    marks: usize,
    /// `<` that are still open: a comma between them separates nothing.
    angles: usize,
    /// Between the bars of a closure's parameters, where a comma separates nothing either.
    bars: bool,
}

impl Level {
    fn separate(&mut self, mark: Option<u8>) {
        match mark {
            Some(b',') if self.bars => {}
            Some(b',') => self.marks = self.angles,
            _ => *self = Self::default(),
        }
    }

    fn count(&mut self, mark: u8, before: u8) {
        self.marks += 1;
        match mark {
            b'<' => self.angles += 1,
            b'>' if before == b'=' => self.bars = false,
            b'>' if before != b'-' => self.angles = self.angles.saturating_sub(1),
            b'|' => self.bars = !self.bars,
            _ => {}
        }
    }
}

/// The place at which a text nests too deeply, if there is one.
pub(super) fn too_deep(text: &str, start: usize) -> Option<Span> {
    let mut open: Vec<Level> = Vec::new();
    let mut outside = 0;
    let mut level = Level::default();
    let mut behind_block = false;
    for (piece, span) in Lexer::new(text, start).filter(|(piece, _)| *piece != Piece::Comment) {
        let word = text.get(span.range()).unwrap_or_default();
        match piece {
            Piece::Mark(mark @ (b',' | b';')) => level.separate(Some(mark)),
            Piece::Mark(b'#') | Piece::Text | Piece::Open if behind_block => level.separate(None),
            Piece::Word if behind_block && !matches!(word, "else" | "as") => level.separate(None),
            _ => {}
        }
        match piece {
            Piece::Open => {
                outside += level.marks + 1;
                open.push(std::mem::take(&mut level));
            }
            Piece::Close { .. } => {
                if let Some(outer) = open.pop() {
                    level = outer;
                    outside -= level.marks + 1;
                }
            }
            Piece::Mark(mark) if !matches!(mark, b',' | b';') => level.count(mark, before(text, span)),
            Piece::Word if NESTING.contains(&word) => level.marks += 1,
            _ => {}
        }
        behind_block = piece == Piece::Close { brace: true };
        if outside + level.marks > DEEPEST {
            return Some(span);
        }
    }
    None
}

fn before(text: &str, span: Span) -> u8 {
    (span.start as usize).checked_sub(1).map_or(0, |at| text.as_bytes()[at])
}

/// The text with the items that `broken` says yes to blanked out; nothing when none is. Offsets stay what they were.
pub(super) fn without_items(text: &str, start: usize, broken: impl Fn(&str) -> bool) -> Option<String> {
    let mut kept = text.as_bytes().to_vec();
    let mut blanked = false;
    for item in items(text, start) {
        if broken(text.get(item.range()).unwrap_or_default()) {
            blanked = true;
            let gone = kept[item.range()].iter_mut().filter(|byte| !matches!(byte, b'\n' | b'\r'));
            gone.for_each(|byte| *byte = b' ');
        }
    }
    if blanked { String::from_utf8(kept).ok() } else { None }
}

/// Where the items of a file stand, as far as brackets tell.
fn items(text: &str, start: usize) -> Vec<Span> {
    let mut found = Vec::new();
    let mut depth = 0_usize;
    let mut begin = None;
    let mut end = Span::default();
    for (piece, span) in Lexer::new(text, start).filter(|(piece, _)| *piece != Piece::Comment) {
        // A string's span leaves its quotes out; the item never begins or ends with one.
        let first = *begin.get_or_insert(span);
        end = span;
        match piece {
            Piece::Open => depth += 1,
            Piece::Close { .. } => depth = depth.saturating_sub(1),
            _ => {}
        }
        let closed = matches!(piece, Piece::Close { brace: true } | Piece::Mark(b';'));
        if depth == 0 && closed {
            found.push(first.to(span));
            begin = None;
        }
    }
    found.extend(begin.map(|first| first.to(end)));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_operators_count_as_depth() {
        for unit in [
            "(",
            "-",
            "&",
            "+1",
            "|x|",
            "else if a {}",
            "a::",
            "return ",
            "!",
            ".a()",
            "?",
            "-#[a]",
            "A<B, ",
            "|a, b| ",
        ] {
            assert!(too_deep(&unit.repeat(20_000), 0).is_some(), "{unit}");
        }
    }

    #[test]
    fn long_flat_code_is_not_deep() {
        for unit in [
            "a - b;",
            "-1, ",
            "if a { b } ",
            "fn f() -> u8 { 1 }\n",
            "#[a] x: &'a T, ",
            "A => {}\n",
            "A | B => 1, ",
            "&A<B, C>, ",
        ] {
            assert_eq!(too_deep(&unit.repeat(20_000), 0), None, "{unit}");
        }
    }

    #[test]
    fn only_the_broken_item_is_blanked() {
        let text = "fn a() { 1 }\nfn b( { ) }\nfn c() {}\n";
        let kept = without_items(text, 0, |item| item.contains("b("));
        assert_eq!(kept.as_deref(), Some("fn a() { 1 }\n           \nfn c() {}\n"));
    }
}
