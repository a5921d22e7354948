//! The one choke point: no text of a scanned file, and no word of a finding, is shown without having passed here.
//!
//! Takes text and the literals that may be secrets; gives text in which they are eight asterisks, and a map between
//! the two. Knows nothing of syntax or output.

use std::ops::Range;

use super::{SourceFile, Span, guess, offset};

/// What is shown for a secret, whatever its length.
pub const MASK: &str = "********";
/// What is shown for text that was left out.
const GAP: &str = "…";
/// Literals with at least as many characters are masked.
const SHORTEST: usize = 12;

/// Which parts of a file's text may be secrets: sorted, apart from each other, none across a line's end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Masks(Vec<Span>);

impl Masks {
    /// For a file that was lexed. `strings` are the contents of the string literals that the front end did not find
    /// safe, and whatever else it wants hidden; literals that stand side by side count as one.
    pub fn new(file: &SourceFile, strings: &[Span]) -> Self {
        let text = file.text.as_str();
        let mut spans: Vec<Span> = strings.iter().map(|span| whole_characters(text, *span)).collect();
        spans.sort_unstable();
        let groups = spans.chunk_by(|a, b| side_by_side(text, *a, *b));
        let long = groups.filter(|group| long_enough(text, group)).flatten().copied();
        Self::of(text, long.collect())
    }

    /// Hides further parts, however short.
    #[must_use]
    pub fn hiding(self, text: &str, certain: impl Iterator<Item = Span>) -> Self {
        let certain = certain.map(|span| whole_characters(text, span));
        Self::of(text, self.0.into_iter().chain(certain).collect())
    }

    /// For text that nobody could lex: all that stands in quotes goes.
    pub fn unlexed(text: &str) -> Self {
        Self::of(text, guess::quoted(text))
    }

    /// For words: only what looks like a secret by its shape goes.
    pub fn guess(text: &str) -> Self {
        Self::of(text, Vec::new())
    }

    /// Nothing is masked: what `--show-secrets` asks for.
    pub fn none() -> Self {
        Self(Vec::new())
    }

    fn of(text: &str, mut spans: Vec<Span>) -> Self {
        spans.extend(guess::secrets(text));
        spans.extend(guess::userinfo(text));
        let mut spans: Vec<Span> = spans.into_iter().flat_map(|span| by_line(text, span)).collect();
        spans.sort_unstable();
        spans.dedup_by(|next, last| {
            let joined = next.start <= last.end;
            if joined {
                *last = last.to(*next);
            }
            joined
        });
        Self(spans)
    }

    /// Whether nothing is masked.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The masked parts that `span` touches.
    pub fn within(&self, span: Span) -> impl Iterator<Item = Span> + '_ {
        let first = self.0.partition_point(|mask| mask.end <= span.start);
        self.0[first..].iter().copied().take_while(move |mask| mask.start < span.end)
    }

    /// The text of `span` as it may be shown. Of it only the `windows` are kept (sorted, apart from each other, within
    /// `span`); an ellipsis stands for the rest. Control characters, which could steer a terminal, are replaced.
    pub fn mask(&self, text: &str, span: Span, windows: &[Span]) -> Masked {
        let mut masked = Masked { text: String::new(), start: span.start, holes: Vec::new() };
        let mut at = span.start;
        for window in windows {
            masked.hole(Span::new(at, window.start), GAP);
            at = window.start;
            for mask in self.within(*window) {
                let start = mask.start.max(at);
                masked.copy(text, Span::new(at, start));
                at = mask.end.min(window.end);
                masked.hole(Span::new(start, at), MASK);
            }
            masked.copy(text, Span::new(at, window.end));
            at = window.end;
        }
        masked.hole(Span::new(at, span.end), GAP);
        masked
    }

    /// A message without what looks like a secret in it.
    pub fn words(text: &str) -> String {
        let whole = Span::new(0, offset(text.len()));
        Self::guess(text).mask(text, whole, &[whole]).text
    }
}

/// Text that may be shown, and which of its bytes stand for which of the file's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Masked {
    /// The text.
    pub text: String,
    start: u32,
    holes: Vec<(Span, Range<usize>)>,
}

impl Masked {
    /// Where the file's byte `at` is in the shown text, as the begin of a range: a hole counts whole.
    pub fn begin(&self, at: u32) -> usize {
        self.place(at, |shown| shown.start)
    }

    /// Where the file's byte `at` is in the shown text, as the end of a range: a hole counts whole.
    pub fn end(&self, at: u32) -> usize {
        self.place(at, |shown| shown.end)
    }

    /// The file's byte for a byte of the shown text; in a hole, the first of those it stands for.
    pub fn original(&self, shown: usize) -> u32 {
        let next = self.holes.partition_point(|(_, hole)| hole.start <= shown);
        match next.checked_sub(1).map(|index| &self.holes[index]) {
            None => self.start + offset(shown),
            Some((from, to)) if shown < to.end => from.start,
            Some((from, to)) => from.end + offset(shown - to.end),
        }
    }

    fn place(&self, at: u32, side: impl Fn(&Range<usize>) -> usize) -> usize {
        let next = self.holes.partition_point(|(hole, _)| hole.start < at);
        let shown = match next.checked_sub(1).map(|index| &self.holes[index]) {
            None => at.saturating_sub(self.start) as usize,
            Some((from, to)) if at < from.end => side(to),
            Some((from, to)) => to.end + (at - from.end) as usize,
        };
        self.text.floor_char_boundary(shown)
    }

    fn hole(&mut self, from: Span, shown: &str) {
        if from.start < from.end {
            let start = self.text.len();
            self.text.push_str(shown);
            self.holes.push((from, start..self.text.len()));
        }
    }

    fn copy(&mut self, text: &str, span: Span) {
        let plain = text.get(span.range()).unwrap_or_default();
        let mut done = 0;
        for (at, c) in plain.char_indices().filter(|(_, c)| unsafe_to_show(*c)) {
            self.text.push_str(&plain[done..at]);
            done = at + c.len_utf8();
            let shown = if matches!(c, '\r' | '\u{feff}') { "" } else { "\u{fffd}" };
            self.hole(Span::new(span.start + offset(at), span.start + offset(done)), shown);
        }
        self.text.push_str(&plain[done..]);
    }
}

/// Whether a character steers the terminal or reorders the text around it.
fn unsafe_to_show(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t'))
        || matches!(c, '\u{feff}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The span with the characters that it cuts.
fn whole_characters(text: &str, span: Span) -> Span {
    let start = text.floor_char_boundary(span.start as usize);
    Span::new(offset(start), offset(text.ceil_char_boundary(span.end as usize)))
}

/// Whether nothing but quotes, prefixes, blanks and `+` stands between two literals.
fn side_by_side(text: &str, left: Span, right: Span) -> bool {
    let glue = |c: char| c.is_whitespace() || "\"'+\\#bBrRfFuUcC".contains(c);
    let between = text.get(left.end as usize..right.start as usize);
    between.is_some_and(|between| between.len() <= 200 && between.chars().all(glue))
}

fn long_enough(text: &str, group: &[Span]) -> bool {
    let characters = |span: &Span| text.get(span.range()).unwrap_or_default().chars().take(SHORTEST).count();
    group.iter().map(characters).sum::<usize>() >= SHORTEST
}

/// A span without the ends of lines and the blanks around them.
fn by_line(text: &str, span: Span) -> impl Iterator<Item = Span> {
    let mut start = span.start as usize;
    let lines = text.get(span.range()).unwrap_or_default().split_inclusive('\n');
    lines.filter_map(move |line| {
        let indent = line.len() - line.trim_start().len();
        let from = start + indent;
        start += line.len();
        let part = line.trim();
        (!part.is_empty()).then(|| Span::new(offset(from), offset(from + part.len())))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Kind;

    fn masks(text: &str, literals: &[&str]) -> (SourceFile, Masks) {
        let file = SourceFile::new("a.py".into(), "a.py".into(), Kind::Python, text.into());
        let spans: Vec<_> = literals.iter().map(|literal| find(text, literal)).collect();
        let masks = Masks::new(&file, &spans);
        (file, masks)
    }

    fn find(text: &str, part: &str) -> Span {
        let at = text.find(part).map_or(0, offset);
        Span::new(at, at + offset(part.len()))
    }

    fn whole(text: &str, masks: &Masks) -> Masked {
        let span = Span::new(0, offset(text.len()));
        masks.mask(text, span, &[span])
    }

    #[test]
    fn a_mask_has_one_width_whatever_the_length() {
        for secret in ["twelve chars", &"many words ".repeat(20)] {
            let text = format!("key = '{secret}'  # ü");
            let (file, masks) = masks(&text, &[secret]);
            let shown = whole(&file.text, &masks).text;
            assert!(shown.starts_with("key = '********") && shown.ends_with("'  # ü"), "{shown}");
            assert_eq!(shown.matches('*').count(), MASK.len());
        }
    }

    #[test]
    fn eleven_characters_are_shown_and_twelve_are_not() {
        let (file, masks) = masks("a = 'eleven char', 'twelve chars'", &["eleven char", "twelve chars"]);
        assert_eq!(whole(&file.text, &masks).text, "a = 'eleven char', '********'");
    }

    #[test]
    fn short_literals_side_by_side_are_one_secret() {
        let (file, masks) = masks("a = 'first' b\"second\" + 'third', 'four'", &["first", "second", "third", "four"]);
        assert_eq!(whole(&file.text, &masks).text, "a = '********' b\"********\" + '********', 'four'");
    }

    #[test]
    fn every_line_of_a_long_literal_is_masked() {
        let (file, masks) = masks("a = '''one\r\n   two words\n'''", &["one\r\n   two words\n"]);
        assert_eq!(whole(&file.text, &masks).text, "a = '''********\n   ********\n'''");
    }

    #[test]
    fn a_span_that_cuts_a_character_still_hides_it() {
        let text = "a = 'ünlocked door'";
        let file = SourceFile::new("a.py".into(), "a.py".into(), Kind::Python, text.into());
        let masks = Masks::new(&file, &[Span::new(6, 19)]);
        assert_eq!(whole(text, &masks).text, "a = '********'");
    }

    #[test]
    fn positions_survive_the_masks_both_ways() {
        let text = "ü = f('the first secret', 'the second one', x)";
        let (file, masks) = masks(text, &["the first secret", "the second one"]);
        let shown = whole(&file.text, &masks);
        assert_eq!(shown.text, "ü = f('********', '********', x)");
        for part in ["f(", ", x)", "', '"] {
            let span = find(text, part);
            assert_eq!(&shown.text[shown.begin(span.start)..shown.end(span.end)], part);
            assert_eq!(shown.original(shown.begin(span.start)), span.start);
        }
        let inside = find(text, "second");
        assert_eq!(&shown.text[shown.begin(inside.start)..shown.end(inside.end)], MASK);
        assert_eq!(shown.original(shown.begin(inside.start)), find(text, "the second one").start);
    }

    #[test]
    fn what_is_outside_the_windows_becomes_an_ellipsis() {
        let text = "abcdef 'the first secret' ghijkl";
        let (file, masks) = masks(text, &["the first secret"]);
        let span = Span::new(0, offset(text.len()));
        let shown = masks.mask(&file.text, span, &[Span::new(2, 4), Span::new(12, 28)]);
        assert_eq!(shown.text, "…cd…********' gh…");
        assert_eq!(shown.original(shown.begin(26)), 26);
    }

    #[test]
    fn control_characters_do_not_reach_the_terminal() {
        let text = "\u{feff}a\u{1b}[31m\u{202e}b\r\n";
        assert_eq!(whole(text, &Masks::none()).text, "a\u{fffd}[31m\u{fffd}b\n");
    }

    #[test]
    fn a_message_keeps_its_names_and_loses_a_key() {
        let key: String = (0..30).map(|i| char::from(b'a' + i * 7 % 26)).chain("0A1b2".chars()).collect();
        let message = format!("read os.environ['COHERE_API_KEY'], not `{key}`");
        assert_eq!(Masks::words(&message), "read os.environ['COHERE_API_KEY'], not `********`");
    }
}
