//! The comments of settings, which begin with `#` in all their languages, and the lines that they speak of.

use super::Read;
use crate::frontend::Comment;
use crate::source::{SourceFile, Span, offset};

/// The comments of a file: a `#` at the start of a line or behind a blank, outside of names and values.
pub(super) fn find(source: &SourceFile, read: &Read) -> Vec<Comment> {
    let mut taken: Vec<Span> = read.values.iter().chain(&read.names).copied().collect();
    taken.sort_unstable();
    let mut found: Vec<Span> = Vec::new();
    for at in memchr::memchr_iter(b'#', source.text.as_bytes()) {
        let start = offset(at);
        let begins =
            source.text[..at].chars().next_back().is_none_or(|before| before.is_whitespace() || before == '\u{feff}');
        let inside = found.last().is_some_and(|last| start < last.end) || holds(&taken, start);
        if begins && !inside {
            found.push(Span::new(start, source.line_span(source.line_of(start)).end));
        }
    }
    let statements = statements(read);
    found.into_iter().map(|span| Comment { span, covers: covers(source, &statements, span) }).collect()
}

/// Whether one of the spans, which stand apart, holds a byte.
fn holds(spans: &[Span], at: u32) -> bool {
    let next = spans.partition_point(|span| span.start <= at);
    next.checked_sub(1).is_some_and(|index| at < spans[index].end)
}

/// Names with their values, in order.
fn statements(read: &Read) -> Vec<Span> {
    let mut spans: Vec<Span> = read.variables.iter().map(|variable| variable.at.to(variable.span)).collect();
    spans.sort_unstable();
    spans
}

/// The lines of the variable that a comment stands behind; alone on its line, those of what comes next.
fn covers(source: &SourceFile, statements: &[Span], comment: Span) -> Span {
    let line = source.line_span(source.line_of(comment.start));
    let before = source.slice(Span::new(line.start, comment.start)).trim_matches('\u{feff}');
    let covered = if before.trim().is_empty() { next_line(source, comment) } else { line };
    let meets = statements.iter().find(|statement| statement.overlaps(covered));
    meets.map_or(covered, |statement| statement.to(covered))
}

/// The next line that is neither blank nor a comment.
fn next_line(source: &SourceFile, comment: Span) -> Span {
    let first = source.line_of(comment.start) + 1;
    let lines = (first..source.line_starts().len()).map(|line| source.line_span(line));
    let mut lines = lines.filter(|line| !matches!(source.slice(*line).trim_start().chars().next(), None | Some('#')));
    lines.next().unwrap_or(comment)
}
