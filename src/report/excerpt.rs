//! The lines of a file that a label points at, masked and cut to what can be shown.
//!
//! However long a line or a label is, what comes out is short, and the work does not grow with it.

use std::ops::RangeInclusive;

use super::Report;
use crate::source::{FileId, Location, Masked, SourceFile, Span, offset};

/// How many lines of a label are shown; of a longer one, only the first line.
const MOST_LINES: usize = 6;
/// How many characters of a line are shown where no terminal sets a limit.
const LINE: usize = 200;
/// The least that is shown around each label of a line that is too long.
const LEAST: usize = 24;

/// A line as it may be shown.
pub(super) struct ShownLine {
    /// Its number in the linted text, from 0.
    pub(super) index: usize,
    /// Its text.
    pub(super) masked: Masked,
}

/// How many characters of a line fit on a terminal.
pub(super) fn budget(width: Option<usize>) -> usize {
    width.map_or(LINE, |width| width.saturating_sub(10).clamp(60, LINE))
}

/// A span as it may be labelled: on character boundaries, in one notebook cell, on few lines.
pub(super) fn clip(file: &SourceFile, span: Span) -> Span {
    let start = file.text.floor_char_boundary(span.start as usize);
    let end = file.text.floor_char_boundary(span.end as usize).max(start);
    let (start, mut end) = (offset(start), offset(end));
    if let Some(cell) = file.cells.as_ref().and_then(|cells| cells.at(start)) {
        end = end.min(cell.text.end).max(start);
    }
    let first = file.line_of(start);
    let last = file.line_of(end.saturating_sub(1).max(start));
    let last = if last - first < MOST_LINES { last } else { first };
    let line = file.line_span(last);
    let end = end.min(line.end);
    Span::new(start.min(line.end), end)
}

/// The lines of a span that [`clip`] gave.
pub(super) fn lines(file: &SourceFile, span: Span) -> RangeInclusive<usize> {
    file.line_of(span.start)..=file.line_of(span.end)
}

/// Line `index` with what stands around the `anchors`, in about `budget` characters.
pub(super) fn show(report: &Report<'_>, id: FileId, index: usize, anchors: &[u32], budget: usize) -> Option<ShownLine> {
    let file = report.file(id)?;
    let line = file.line_span(index);
    let windows = windows(&file.text, line, anchors, budget);
    let masked = report.masks(id).mask(&file.text, line, &windows);
    Some(ShownLine { index, masked })
}

/// The lines that a label touches.
pub(super) fn of(report: &Report<'_>, at: Location) -> Vec<(ShownLine, Span)> {
    let Some(file) = report.file(at.file) else { return Vec::new() };
    let span = clip(file, at.span);
    let shown = lines(file, span).filter_map(|index| {
        let line = file.line_span(index);
        let part = Span::new(span.start.clamp(line.start, line.end), span.end.min(line.end));
        Some((show(report, at.file, index, &[part.start], LINE)?, part))
    });
    shown.collect()
}

/// The parts of a line that are shown: all of it, or what stands around the anchors.
pub(super) fn windows(text: &str, line: Span, anchors: &[u32], budget: usize) -> Vec<Span> {
    let whole = text.get(line.range()).unwrap_or_default();
    if whole.chars().nth(budget).is_none() {
        return vec![line];
    }
    let mut anchors: Vec<_> = anchors.iter().map(|at| at.clamp(&line.start, &line.end)).copied().collect();
    anchors.sort_unstable();
    anchors.dedup();
    if anchors.is_empty() {
        anchors.push(line.start);
    }
    let share = (budget / anchors.len()).max(LEAST);
    let mut windows: Vec<Span> = Vec::new();
    for anchor in anchors {
        let at = whole.floor_char_boundary((anchor - line.start) as usize);
        let start = back(whole, at, share / 3);
        let window = Span::new(offset(start), offset(forward(whole, start, share)));
        match windows.last_mut() {
            Some(last) if window.start <= last.end => *last = last.to(window),
            _ => windows.push(window),
        }
    }
    windows.into_iter().map(|window| window.shifted(line.start)).collect()
}

fn back(text: &str, at: usize, characters: usize) -> usize {
    at - text[..at].chars().rev().take(characters).map(char::len_utf8).sum::<usize>()
}

fn forward(text: &str, at: usize, characters: usize) -> usize {
    at + text[at..].chars().take(characters).map(char::len_utf8).sum::<usize>()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Kind;

    #[test]
    fn a_line_that_fits_is_shown_whole() {
        let text = "ü".repeat(200);
        let line = Span::new(0, offset(text.len()));
        assert_eq!(windows(&text, line, &[100], 200), [line]);
    }

    #[test]
    fn a_long_line_is_cut_around_each_label() {
        let text = "ü".repeat(10_000);
        let line = Span::new(0, 20_000);
        let windows = windows(&text, line, &[0, 10_000, 19_999], 60);
        assert_eq!(windows, [Span::new(0, 48), Span::new(9984, 10_032), Span::new(19_982, 20_000)]);
    }

    #[test]
    fn windows_that_meet_are_one() {
        let text = "x".repeat(1000);
        let windows = windows(&text, Span::new(0, 1000), &[500, 510], 100);
        assert_eq!(windows, [Span::new(484, 544)]);
    }

    #[test]
    fn a_label_of_many_lines_keeps_its_first() {
        let text = "first\n".repeat(7);
        let file = SourceFile::new("a.py".into(), "a.py".into(), Kind::Python, text);
        assert_eq!(clip(&file, Span::new(2, 42)), Span::new(2, 5));
        assert_eq!(clip(&file, Span::new(2, 36)), Span::new(2, 35));
    }

    #[test]
    fn a_label_that_ends_behind_a_line_break_does_not_reach_the_next_line() {
        let file = SourceFile::new("a.py".into(), "a.py".into(), Kind::Python, "one\r\ntwo".into());
        assert_eq!(clip(&file, Span::new(0, 5)), Span::new(0, 3));
        assert_eq!(clip(&file, Span::new(4, 5)), Span::new(3, 3));
    }
}
