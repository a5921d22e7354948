//! The comments of settings, which begin with `#` in all their languages, and the lines that they speak of.

use super::Read;
use crate::facts::Variable;
use crate::frontend::Comment;
use crate::source::{SourceFile, Span, offset};

/// The comments of a file: a `#` at the start of a line or behind a blank, outside of names and values.
pub(super) fn find(source: &SourceFile, read: &Read) -> Vec<Comment> {
    let taken = read.values.iter().chain(&read.names).copied().collect();
    find_within(source, Span::new(0, offset(source.text.len())), taken, &read.variables)
}

/// The comments in a part of a file whose lines give these variables values.
pub(in crate::frontend) fn find_within(
    source: &SourceFile,
    part: Span,
    mut taken: Vec<Span>,
    variables: &[Variable],
) -> Vec<Comment> {
    taken.sort_unstable();
    let mut found: Vec<Span> = Vec::new();
    for at in memchr::memchr_iter(b'#', source.slice(part).as_bytes()) {
        let start = part.start + offset(at);
        let at = start as usize;
        let begins =
            source.text[..at].chars().next_back().is_none_or(|before| before.is_whitespace() || before == '\u{feff}');
        let inside = found.last().is_some_and(|last| start < last.end) || holds(&taken, start);
        if begins && !inside {
            found.push(Span::new(start, source.line_span(source.line_of(start)).end));
        }
    }
    let statements = statements(variables);
    found.into_iter().map(|span| Comment { span, covers: covers(source, part, &statements, span) }).collect()
}

/// Whether one of the spans, which stand apart, holds a byte.
fn holds(spans: &[Span], at: u32) -> bool {
    let next = spans.partition_point(|span| span.start <= at);
    next.checked_sub(1).is_some_and(|index| at < spans[index].end)
}

/// Names with their values, in order.
fn statements(variables: &[Variable]) -> Vec<Span> {
    let mut spans: Vec<Span> = variables.iter().map(|variable| variable.at.to(variable.span)).collect();
    spans.sort_unstable();
    spans
}

/// The lines of the variable that a comment stands behind, or that is commented out with it; alone on its line, those of
/// what comes next.
fn covers(source: &SourceFile, part: Span, statements: &[Span], comment: Span) -> Span {
    let line = source.line_span(source.line_of(comment.start));
    let before = source.slice(Span::new(line.start, comment.start)).trim_matches('\u{feff}');
    let alone = before.trim().is_empty() && meets(statements, line).is_none();
    let covered = if alone { next_line(source, part, statements, comment) } else { line };
    meets(statements, covered).map_or(covered, |statement| statement.to(covered))
}

/// The first of the statements, which stand in order, that has a part in a span.
fn meets(statements: &[Span], span: Span) -> Option<Span> {
    let next = statements.partition_point(|statement| statement.end <= span.start);
    statements.get(next).copied().filter(|statement| statement.overlaps(span))
}

/// The next line that is neither blank nor a comment without a value.
fn next_line(source: &SourceFile, part: Span, statements: &[Span], comment: Span) -> Span {
    let first = source.line_of(comment.start) + 1;
    let lines = (first..source.line_starts().len()).map(|line| source.line_span(line));
    let mut lines = lines.take_while(|line| line.start < part.end).filter(|line| {
        let says = !matches!(source.slice(*line).trim_start().chars().next(), None | Some('#'));
        says || meets(statements, *line).is_some()
    });
    lines.next().unwrap_or(comment)
}
