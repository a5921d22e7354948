//! The words of a finding as they may be shown: without secrets, and on one line.

use std::borrow::Cow;
use std::fmt::Write as _;

use super::Report;
use crate::diagnostic::Finding;
use crate::source::{Known, MASK, Masks, Position, SourceFile, Span, offset};

/// How far around a place its neighbours are known, in bytes; no more than that of a line is ever shown.
const NEAR: u32 = 4096;

/// Hides in the words of one finding what is masked in the text that the finding points at.
pub(super) struct Words {
    secrets: Option<Known>,
    lifted: bool,
}

impl Words {
    pub(super) fn of(report: &Report<'_>, finding: &Finding) -> Self {
        let mut secrets = Vec::new();
        let labels = finding.steps.iter().chain([&finding.primary]).map(|label| label.at);
        let edits = finding.suggestion.iter().flat_map(|suggestion| &suggestion.edits);
        let file = finding.primary.at.file;
        let places = labels.map(|at| (at.file, Span::new(at.span.start, at.span.end.min(at.span.start + NEAR))));
        for (file, span) in places.chain(edits.map(|edit| (file, edit.span))) {
            let near = Span::new(span.start.saturating_sub(NEAR), span.end.saturating_add(NEAR));
            let Some(text) = report.file(file) else { continue };
            let masked = report.masks(file);
            secrets.extend(masked.within(near).map(|mask| text.slice(mask).to_owned()));
        }
        Self { secrets: Known::new(secrets), lifted: report.show_secrets }
    }

    /// The words without secrets, on as many lines as they have.
    pub(super) fn lines(&self, words: &str) -> String {
        let masks = match &self.secrets {
            _ if self.lifted => Masks::none(),
            Some(secrets) => Masks::guess(words).hiding(words, secrets.within(words)),
            None => return MASK.to_owned(),
        };
        let whole = Span::new(0, offset(words.len()));
        masks.mask(words, whole, &[whole]).text
    }

    /// Whether some of the words may not be shown.
    pub(super) fn hide(&self, words: &str) -> bool {
        let known = self.secrets.as_ref().is_none_or(|secrets| secrets.within(words).next().is_some());
        !self.lifted && (known || !Masks::guess(words).is_empty())
    }

    /// The words without secrets, on one line.
    pub(super) fn line(&self, words: &str) -> String {
        one_line(&self.lines(words)).into_owned()
    }
}

/// Spells control characters and line ends, which could end a line or steer a terminal.
pub(super) fn one_line(text: &str) -> Cow<'_, str> {
    let odd = |c: char| c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if !text.contains(odd) {
        return Cow::Borrowed(text);
    }
    let mut line = String::with_capacity(text.len());
    for c in text.chars() {
        if odd(c) { line.extend(c.escape_default()) } else { line.push(c) }
    }
    Cow::Owned(line)
}

/// A file's path, and the notebook cell if there is one, as every format for people and editors shows it.
pub(super) fn name(file: &SourceFile, position: Position) -> String {
    let mut name = one_line(&file.path).into_owned();
    if let Some(cell) = position.cell {
        // Writing to a string does not fail.
        let _ = write!(name, ":cell {cell}");
    }
    name
}
