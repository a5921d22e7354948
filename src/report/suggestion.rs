//! The lines of a file as a suggestion would leave them, masked and short.

use super::Report;
use super::words::Words;
use crate::diagnostic::{Edit, Finding};
use crate::source::{Masks, Position, SourceFile, Span, offset};

/// How many lines of one change are shown.
const MOST_LINES: usize = 6;
/// How many characters of a line, or of what stays between two edits, are shown.
const LINE: usize = 200;

/// A line that comes or goes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ChangedLine {
    /// Where it stands.
    pub(super) position: Position,
    /// `+` for a line as it will be, `-` for one that goes without another in its place.
    pub(super) sign: char,
    /// Its text.
    pub(super) text: String,
}

/// What the finding's suggestion changes.
pub(super) fn changes(report: &Report<'_>, finding: &Finding, words: &Words) -> Vec<ChangedLine> {
    let Some(suggestion) = &finding.suggestion else { return Vec::new() };
    let id = suggestion.file;
    let Some(file) = report.file(id) else {
        return Vec::new();
    };
    let mut edits: Vec<&Edit> = suggestion.edits.iter().collect();
    edits.sort_by_key(|edit| edit.span);
    let masks = report.masks(id);
    let page = Page { file, masks: &masks, words };
    let same_lines = |a: &&Edit, b: &&Edit| file.line_of(b.span.start) <= file.line_of(a.span.end);
    edits.chunk_by(same_lines).flat_map(|edits| page.change(edits)).collect()
}

struct Page<'a> {
    file: &'a SourceFile,
    masks: &'a Masks,
    words: &'a Words,
}

impl Page<'_> {
    /// What edits change that touch the same lines.
    fn change(&self, edits: &[&Edit]) -> Vec<ChangedLine> {
        let (Some(first), Some(last)) = (edits.first(), edits.last()) else { return Vec::new() };
        let first_line = self.file.line_of(first.span.start);
        let start = self.file.line_span(first_line).start;
        let end = self.file.line_span(self.file.line_of(last.span.end)).end;
        let (mut old, mut new, mut at) = (String::new(), String::new(), start);
        for edit in edits {
            let kept = self.text(Span::new(at, edit.span.start));
            old.extend([kept.clone(), self.text(edit.span)]);
            new.extend([kept, self.words.lines(&edit.replacement)]);
            at = edit.span.end.max(at);
        }
        let rest = self.text(Span::new(at, end));
        self.differences(first_line, &(old + &rest), &(new + &rest))
    }

    fn differences(&self, first_line: usize, old: &str, new: &str) -> Vec<ChangedLine> {
        let old: Vec<_> = old.lines().collect();
        let new: Vec<_> = new.lines().collect();
        let same = |(a, b): &(&&str, &&str)| a == b;
        let before = old.iter().zip(&new).take_while(same).count();
        let (old, new) = (&old[before..], &new[before..]);
        let after = old.iter().rev().zip(new.iter().rev()).take_while(same).count();
        let (old, new) = (&old[..old.len() - after], &new[..new.len() - after]);
        let (sign, lines) = if new.is_empty() { ('-', old) } else { ('+', new) };
        let position = self.file.position(self.file.line_span(first_line).start);
        let numbered = (position.line + offset(before)..).zip(lines).take(MOST_LINES);
        numbered
            .map(|(line, text)| ChangedLine {
                position: Position { line, column: 1, ..position },
                sign,
                text: text.chars().take(LINE).collect(),
            })
            .collect()
    }

    /// The text of a span; of a long one, its two ends.
    fn text(&self, span: Span) -> String {
        let whole = self.file.slice(span);
        if whole.chars().nth(LINE).is_none() {
            return self.masks.mask(&self.file.text, span, &[span]).text;
        }
        let head = whole.chars().take(LINE / 3).map(char::len_utf8).sum();
        let tail = whole.chars().rev().take(LINE / 3).map(char::len_utf8).sum();
        let head = Span::new(span.start, span.start + offset(head));
        let tail = Span::new(span.end - offset(tail), span.end);
        self.masks.mask(&self.file.text, span, &[head, tail]).text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::testing::Case;

    fn changed(text: &str, edits: &[(&str, &str)]) -> Vec<String> {
        let case = Case::new(text).edits(edits);
        let finding = &case.findings[0];
        let words = Words::of(&case.report(), finding);
        let lines = changes(&case.report(), finding, &words);
        lines.iter().map(|line| format!("{} {} {}", line.position.line, line.sign, line.text)).collect()
    }

    #[test]
    fn the_line_is_shown_as_it_will_be() {
        let lines = changed("import os\nkey = os.getenv('K')\n", &[("os.getenv('K')", "os.environ['K']")]);
        assert_eq!(lines, ["2 + key = os.environ['K']"]);
    }

    #[test]
    fn edits_of_one_line_are_shown_together() {
        assert_eq!(changed("f(a, b)\n", &[("a", "b"), ("b", "a")]), ["1 + f(b, a)"]);
    }

    #[test]
    fn an_inserted_line_leaves_its_neighbour_out() {
        assert_eq!(changed("import a\n", &[("", "import os\n")]), ["1 + import os"]);
    }

    #[test]
    fn a_removed_line_is_shown_as_removed() {
        assert_eq!(changed("a\n# gone\nb\n", &[("# gone\n", "")]), ["2 - # gone"]);
    }

    #[test]
    fn a_secret_that_an_edit_moves_is_masked() {
        let case = Case::new("f('my own pass phrase', url)\n")
            .secret("my own pass phrase")
            .edits(&[("'my own pass phrase'", "url"), ("url", "'my own pass phrase'")]);
        let words = Words::of(&case.report(), &case.findings[0]);
        let lines = changes(&case.report(), &case.findings[0], &words);
        assert_eq!(lines[0].text, "f(url, '********')");
    }

    #[test]
    fn a_change_in_a_huge_line_is_short() {
        let text = format!("x = [{}, os.getenv('K'), {}]", "1, ".repeat(5000), "2, ".repeat(5000));
        let lines = changed(&text, &[("os.getenv('K')", "os.environ['K']")]);
        assert!(lines[0].contains("1, , os.environ['K'], 2, 2"), "{}", lines[0]);
        assert!(lines[0].chars().count() <= LINE + 4);
    }
}
