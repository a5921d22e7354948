//! What stands in a Python file and is neither run nor a value of its own: comments, and texts in three quotes.
//!
//! Knows just enough of the language to find them. A text in single quotes ends with its line, so that a misreading
//! does not outlive it.

use std::ops::Range;

/// The comments and the texts in three quotes, in order.
pub(super) fn of(bytes: &[u8]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(next) = memchr::memchr3(b'#', b'"', b'\'', &bytes[at..]) {
        let start = at + next;
        let quote = bytes[start];
        at = if quote == b'#' {
            memchr::memchr(b'\n', &bytes[start..]).map_or(bytes.len(), |end| start + end)
        } else if bytes[start..].starts_with(&[quote; 3]) {
            closed(bytes, start + 3, &[quote; 3], false)
        } else {
            closed(bytes, start + 1, &[quote], true)
        };
        if quote == b'#' || bytes[start..at].starts_with(&[quote; 3]) {
            found.push(start..at);
        }
    }
    found
}

/// The end of a text that ends with these quotes, or with its line.
fn closed(bytes: &[u8], from: usize, quotes: &[u8], in_line: bool) -> usize {
    let mut at = from;
    while let Some(next) = memchr::memchr3(quotes[0], b'\\', b'\n', &bytes[at..]) {
        at += next;
        match bytes[at] {
            b'\\' => at = bytes.len().min(at + 2),
            b'\n' if in_line => return at,
            b'\n' => at += 1,
            _ if bytes[at..].starts_with(quotes) => return at + quotes.len(),
            _ => at += 1,
        }
    }
    bytes.len()
}

/// Whether a place lies in one of these.
pub(super) fn holds(prose: &[Range<usize>], at: usize) -> bool {
    let behind = prose.partition_point(|range| range.start <= at);
    prose[..behind].last().is_some_and(|range| at < range.end)
}

#[cfg(test)]
mod tests {
    use super::{holds, of};

    #[test]
    fn comments_and_texts_in_three_quotes_are_prose() {
        let text = "x = 'a # b'  # one 'two\ny = r\"\"\"three \\\"\"\" \"\nfour\"\"\" + five['six']\n'''seven'''";
        let prose = of(text.as_bytes());
        for (word, is_prose) in [
            ("a #", false),
            ("b'", false),
            ("one", true),
            ("two", true),
            ("y =", false),
            ("three", true),
            ("four", true),
            ("five", false),
            ("six", false),
            ("seven", true),
        ] {
            assert_eq!(holds(&prose, text.find(word).unwrap()), is_prose, "{word}");
        }
    }

    #[test]
    fn a_text_that_nobody_has_closed_ends_with_its_line() {
        let text = "don't = 1\nx = 'it\\'s' # here\n\"\"\"open";
        let prose = of(text.as_bytes());
        assert!(!holds(&prose, text.find("x =").unwrap()));
        assert!(holds(&prose, text.find("here").unwrap()));
        assert!(holds(&prose, text.find("open").unwrap()));
    }
}
