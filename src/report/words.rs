//! The words of a finding as they may be shown: without secrets, and on one line.

use std::borrow::Cow;
use std::fmt::Write as _;

use aho_corasick::{AhoCorasick, MatchKind};

use super::Report;
use crate::diagnostic::Finding;
use crate::source::{MASK, Masks, Position, SourceFile, Span};

/// How far around a place its neighbours are known, in bytes; no more than that of a line is ever shown.
const NEAR: u32 = 4096;
/// Masked parts shorter than this are too common to be looked for in words.
const SHORTEST: usize = 6;

/// Hides in the words of one finding what is masked in the text that the finding points at.
pub(super) struct Words {
    secrets: Option<AhoCorasick>,
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
            let masked = masked.within(near).map(|mask| text.slice(mask).to_owned());
            secrets.extend(masked.filter(|secret| secret.len() >= SHORTEST));
        }
        secrets.sort_unstable();
        secrets.dedup();
        let search = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(secrets);
        Self { secrets: search.ok(), lifted: report.show_secrets }
    }

    /// The words without secrets, on as many lines as they have.
    pub(super) fn lines(&self, words: &str) -> String {
        if self.lifted {
            let whole = Span::new(0, u32::try_from(words.len()).unwrap_or(u32::MAX));
            return Masks::none().mask(words, whole, &[whole]).text;
        }
        match &self.secrets {
            Some(secrets) => Masks::words(&secrets.replace_all(words, &[MASK].repeat(secrets.patterns_len()))),
            None => MASK.to_owned(),
        }
    }

    /// Whether some of the words may not be shown.
    pub(super) fn hide(&self, words: &str) -> bool {
        let known = self.secrets.as_ref().is_none_or(|secrets| secrets.is_match(words));
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
