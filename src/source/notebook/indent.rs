//! Cells that begin with blanks. IPython takes those off before it runs a cell, from all lines that begin so.

use super::{Span, offset};

/// Takes the blanks that the first line of a cell begins with off all its lines that begin so; the text of the cell
/// begins at the byte `start`. What is taken off stays in the file, and no piece spells it.
pub(super) fn take_off(text: &mut String, start: usize, pieces: &mut Vec<(Span, Span)>) {
    let Some(first) = text[start..].lines().find(|line| !line.trim().is_empty()) else { return };
    let blanks = first[..first.len() - first.trim_start_matches([' ', '\t']).len()].to_owned();
    if blanks.is_empty() {
        return;
    }
    let cell = text.split_off(start);
    let mut at = start;
    let mut gone = Vec::new();
    for line in cell.split_inclusive('\n') {
        if let Some(rest) = line.strip_prefix(blanks.as_str()) {
            gone.push(Span::new(offset(at), offset(at + blanks.len())));
            text.push_str(rest);
        } else {
            text.push_str(line);
        }
        at += line.len();
    }
    *pieces = pieces.iter().filter_map(|piece| without(*piece, &gone)).collect();
}

/// What is left of a piece, moved by what is gone before it. A line begins with a piece.
fn without((text, file): (Span, Span), gone: &[Span]) -> Option<(Span, Span)> {
    let before = gone.partition_point(|span| span.start < text.end);
    let length = |spans: &[Span]| spans.iter().map(|span| span.end - span.start).sum::<u32>();
    let Some(last) = before.checked_sub(1).map(|at| gone[at]).filter(|last| last.end > text.start) else {
        let moved = length(&gone[..before]);
        return Some((Span::new(text.start - moved, text.end - moved), file));
    };
    if last.end >= text.end {
        return None;
    }
    let moved = length(&gone[..before]);
    let cut = last.end - text.start;
    Some((Span::new(last.end - moved, text.end - moved), Span::new(file.start + cut, file.end)))
}
