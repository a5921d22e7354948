//! A text and what must not be shown of it, through edits.

use super::apply;
use crate::diagnostic::Edit;
use crate::source::{Known, Masks, Span, offset};

/// A text that can be shown.
#[derive(Debug, Clone)]
pub struct Page {
    /// The text, secrets and all.
    pub(super) text: String,
    masks: Masks,
}

impl Page {
    /// The part `span` of a text; what `masks` hides there stays hidden.
    pub fn new(text: &str, masks: &Masks, span: Span) -> Self {
        let text = text.get(span.range()).unwrap_or_default();
        let inside = masks.within(span).map(|mask| moved(mask, span, 0));
        Self { text: text.to_owned(), masks: Masks::guess(text).hiding(text, inside) }
    }

    /// The last line ends as the others do: that of a notebook's cell never does.
    #[must_use]
    pub fn ended(mut self) -> Self {
        if !self.text.ends_with('\n') {
            self.text.push('\n');
        }
        self
    }

    /// Hides also what `earlier` hides. It should be the same text; of another one nothing is known, and all that
    /// stands in quotes goes.
    #[must_use]
    pub fn like(self, earlier: &Self) -> Self {
        let whole = Span::new(0, offset(earlier.text.len()));
        if earlier.text != self.text {
            return Self { masks: Masks::unlexed(&self.text), ..self };
        }
        let masks = self.masks.hiding(&self.text, earlier.masks.within(whole));
        Self { text: self.text, masks }
    }

    /// The page with the edits, which come by position; `None` when they overlap or lie outside. What was hidden stays
    /// so, also where an edit repeats it.
    pub fn edited(&self, edits: &[Edit]) -> Option<Self> {
        let text = apply(&self.text, edits)?;
        let all = self.masks.within(Span::new(0, offset(self.text.len())));
        let known = Known::new(all.map(|mask| self.text[mask.range()].to_owned()).collect())?;
        let mut hidden: Vec<Span> = Vec::new();
        let (mut done, mut at) = (0, 0);
        let end =
            Edit { span: Span::new(offset(self.text.len()), offset(self.text.len())), replacement: String::new() };
        for Edit { span, replacement } in edits.iter().chain([&end]) {
            let kept = Span::new(done, span.start);
            hidden.extend(self.masks.within(kept).map(|mask| moved(mask, kept, at)));
            at += kept.end - kept.start;
            hidden.extend(known.within(replacement).map(|found| Span::new(found.start + at, found.end + at)));
            at += offset(replacement.len());
            done = span.end;
        }
        let masks = Masks::guess(&text).hiding(&text, hidden.into_iter());
        Some(Self { text, masks })
    }

    /// The lines as they may be shown, each with its own end.
    pub(super) fn lines(&self) -> Vec<String> {
        let mut at = 0;
        let lines = self.text.split_inclusive('\n').map(|line| {
            let content = line.trim_end_matches(['\n', '\r']);
            let span = Span::new(at, at + offset(content.len()));
            at += offset(line.len());
            self.masks.mask(&self.text, span, &[span]).text + &line[content.len()..]
        });
        lines.collect()
    }
}

/// What of a mask lies in a part of a text, when that part begins at the byte `to`.
fn moved(mask: Span, part: Span, to: u32) -> Span {
    let (start, end) = (mask.start.max(part.start), mask.end.min(part.end));
    Span::new(start - part.start + to, end - part.start + to)
}
