//! Env files: `NAME=value` one a line, as the readers of the two languages take them.
//!
//! `export` may stand in front. A value in quotes may take several lines; one without ends at ` #` or with its line.

use super::Read;
use crate::facts::Variable;
use crate::source::{Span, offset};

/// A line that gives a variable a value, or does so behind a `#`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line<'t> {
    /// The variable.
    pub name: &'t str,
    /// Where the name stands.
    pub at: Span,
    /// Where the value stands, without its quotes.
    pub value: Span,
    /// It is commented out.
    pub is_comment: bool,
}

/// The facts of an env file. A value that is commented out is as readable as any.
pub(super) fn read(text: &str) -> Read {
    let mut read = Read::default();
    for line in lines(text) {
        let value = text.get(line.value.range()).unwrap_or_default().to_owned();
        read.names.push(line.at);
        read.values.push(line.value);
        read.variables.push(Variable { name: line.name.to_owned(), value, span: line.value, at: line.at });
    }
    read
}

/// The lines that name variables, in order.
pub fn lines(text: &str) -> impl Iterator<Item = Line<'_>> {
    let mut reader = Reader { text, at: text.len() - text.trim_start_matches('\u{feff}').len(), unclosed: "" };
    std::iter::from_fn(move || reader.next_line())
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    /// The quotes that are known not to be closed any more, so that they are searched for once.
    unclosed: &'static str,
}

impl<'t> Reader<'t> {
    fn next_line(&mut self) -> Option<Line<'t>> {
        while self.at < self.text.len() {
            let start = self.at;
            let end = memchr::memchr(b'\n', &self.text.as_bytes()[start..]).map_or(self.text.len(), |end| start + end);
            self.at = end + 1;
            if let Some(line) = self.line(start, end) {
                return Some(line);
            }
        }
        None
    }

    fn line(&mut self, start: usize, end: usize) -> Option<Line<'t>> {
        let whole = self.text.get(start..end)?;
        let bare = whole.trim_start();
        let is_comment = bare.starts_with('#');
        let bare = bare.trim_start_matches('#').trim_start();
        let bare = bare.strip_prefix("export ").unwrap_or(bare).trim_start();
        let (name, value) = bare.split_once('=')?;
        let name = name.trim_end();
        if !is_name(name) {
            return None;
        }
        let name_at = end - bare.len();
        let at = Span::new(offset(name_at), offset(name_at + name.len()));
        let value_at = end - value.trim_start_matches([' ', '\t']).len();
        let value = if is_comment { self.plain(value_at, end) } else { self.value(value_at, end) };
        Some(Line { name, at, value, is_comment })
    }

    /// The value that begins at `start`; one in quotes may go beyond the line's end.
    fn value(&mut self, start: usize, end: usize) -> Span {
        let quote = ["\"", "'", "`"].into_iter().find(|quote| self.text[start..].starts_with(quote));
        let Some(quote) = quote.filter(|quote| *quote != self.unclosed) else { return self.plain(start, end) };
        let Some(close) = closing(&self.text[start + 1..], quote) else {
            self.unclosed = quote;
            return self.plain(start, end);
        };
        let close = start + 1 + close;
        let rest = &self.text[close..];
        self.at = self.at.max(close + rest.find('\n').map_or(rest.len(), |end| end + 1));
        Span::new(offset(start + 1), offset(close))
    }

    fn plain(&self, start: usize, end: usize) -> Span {
        let value = &self.text[start..end];
        let comment = value.match_indices('#').map(|(at, _)| at);
        let blank = |at: &usize| *at == 0 || value[..*at].ends_with([' ', '\t']);
        let value = value[..comment.into_iter().find(blank).unwrap_or(value.len())].trim_end();
        Span::new(offset(start), offset(start + value.len()))
    }
}

/// Where the quote is closed; a backslash escapes it within `"`.
fn closing(text: &str, quote: &str) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + text[from..].find(quote)?;
        let escapes = text[..at].bytes().rev().take_while(|byte| *byte == b'\\').count();
        if quote != "\"" || escapes % 2 == 0 {
            return Some(at);
        }
        from = at + 1;
    }
}

fn is_name(name: &str) -> bool {
    let word = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '.' | '-');
    name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_') && name.chars().all(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<String> {
        let shown = |line: Line<'_>| {
            let mark = if line.is_comment { "#" } else { "" };
            format!("{mark}{}={}", line.name, &text[line.value.range()])
        };
        lines(text).map(shown).collect()
    }

    #[test]
    fn every_spelling_of_a_value_is_read() {
        let text = "\u{feff}A=1\r\nexport B = two words # why\n  C='x # y' # z\nD=\"a\\\"b\"\nE=#\nF=a#b\nG=`t`\nH=\n";
        assert_eq!(read(text), ["A=1", "B=two words", "C=x # y", "D=a\\\"b", "E=", "F=a#b", "G=t", "H="]);
    }

    #[test]
    fn a_value_in_quotes_may_take_several_lines() {
        assert_eq!(read("A=\"one\nB=two\"\nC=3\n"), ["A=one\nB=two", "C=3"]);
        assert_eq!(read("A=\"one\nB=it's\nC=3\n"), ["A=\"one", "B=it's", "C=3"]);
    }

    #[test]
    fn what_names_no_variable_is_passed_over() {
        assert_eq!(read("# note\n#X=1\n# see https://a?b=c\n1A=2\nsource x\n[a]\n=x\nA B=1\n"), ["#X=1"]);
    }

    #[test]
    fn open_quotes_take_linear_time() {
        let text = "A=\"x\\\"\nB='y\n".repeat(20_000) + "C=1";
        assert!(lines(&text).count() > 0);
        let text = "A=`x\n".to_owned() + "B=\"x\n" + &"C=`\\\n".repeat(50_000);
        assert!(lines(&text).count() > 0);
    }
}
