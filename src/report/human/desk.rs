//! What codespan sees of the files: masked, short, and numbered as the files are.

use std::ops::Range;

use codespan_reporting::diagnostic::{Label, LabelStyle};
use codespan_reporting::files::{Error, Files};

use crate::diagnostic::{self, ALSO, Finding};
use crate::report::excerpt::{self, ShownLine};
use crate::report::words::{Words, name};
use crate::report::{Report, Style};
use crate::source::{FileId, SourceFile, Span};

/// So many further places at which a cause arrives are shown; of others only how many there are is told.
const MOST_FURTHER: usize = 3;

/// For each file, or cell of a notebook, the lines that are labelled.
pub(super) struct Desk<'a> {
    marks: Vec<Mark<'a>>,
    sheets: Vec<Sheet<'a>>,
    /// How many further places are not shown.
    pub(super) more: usize,
}

/// A label, and the sheet it is on.
struct Mark<'a> {
    label: &'a diagnostic::Label,
    style: LabelStyle,
    sheet: usize,
    span: Span,
}

struct Sheet<'a> {
    id: FileId,
    file: &'a SourceFile,
    name: String,
    text: String,
    lines: Vec<Line>,
}

struct Line {
    shown: ShownLine,
    /// Where its text is on the sheet.
    at: Range<usize>,
    /// The number that is printed.
    number: usize,
}

impl<'a> Desk<'a> {
    pub(super) fn new(report: &'a Report<'_>, finding: &'a Finding, style: Style) -> Self {
        let mut desk = Self { marks: Vec::new(), sheets: Vec::new(), more: 0 };
        let mut further = 0;
        // The primary label comes first: its file's header is where editors go.
        desk.mark(report, &finding.primary, LabelStyle::Primary);
        for step in finding.steps.iter().filter(|step| **step != finding.primary) {
            further += usize::from(step.text == ALSO);
            if step.text == ALSO && further > MOST_FURTHER {
                desk.more += 1;
            } else {
                desk.mark(report, step, LabelStyle::Secondary);
            }
        }
        let budget = excerpt::budget(style.width);
        for index in 0..desk.sheets.len() {
            let spans: Vec<_> = desk.on(index).map(|mark| mark.span).collect();
            desk.sheets[index].fill(report, &spans, budget);
        }
        desk
    }

    fn mark(&mut self, report: &'a Report<'_>, label: &'a diagnostic::Label, style: LabelStyle) {
        let id = label.at.file;
        let Some(file) = report.file(id) else { return };
        let span = excerpt::clip(file, label.at.span);
        let name = name(file, file.position(span.start));
        let found = self.sheets.iter().position(|sheet| sheet.id == id && sheet.name == name);
        let sheet = found.unwrap_or_else(|| {
            self.sheets.push(Sheet { id, file, name, text: String::new(), lines: Vec::new() });
            self.sheets.len() - 1
        });
        self.marks.push(Mark { label, style, sheet, span });
    }

    fn on(&self, sheet: usize) -> impl Iterator<Item = &Mark<'a>> {
        self.marks.iter().filter(move |mark| mark.sheet == sheet)
    }

    pub(super) fn labels(&self, words: &Words) -> Vec<Label<usize>> {
        let labels = self.marks.iter().filter_map(|mark| {
            let range = self.sheets[mark.sheet].place(mark.span)?;
            let message = words.line(&mark.label.text);
            Some(Label::new(mark.style, mark.sheet, range).with_message(message))
        });
        labels.collect()
    }

    fn sheet(&self, id: usize) -> Result<&Sheet<'a>, Error> {
        self.sheets.get(id).ok_or(Error::FileMissing)
    }
}

impl Sheet<'_> {
    /// Writes the lines that the spans touch, and single lines between two of them.
    fn fill(&mut self, report: &Report<'_>, spans: &[Span], budget: usize) {
        let mut indices: Vec<usize> = spans.iter().flat_map(|span| excerpt::lines(self.file, *span)).collect();
        indices.sort_unstable();
        let between = indices.windows(2).filter(|pair| pair[1] == pair[0] + 2).map(|pair| pair[0] + 1);
        indices.extend(between.collect::<Vec<_>>());
        indices.sort_unstable();
        indices.dedup();
        for index in indices {
            let line = self.file.line_span(index);
            let here = |at: u32| line.start <= at && at <= line.end;
            let anchor = |span: &Span| [span.start, span.end].into_iter().find(|at| here(*at));
            let anchors: Vec<_> = spans.iter().filter_map(anchor).collect();
            let Some(shown) = excerpt::show(report, self.id, index, &anchors, budget) else { continue };
            let start = self.text.len();
            self.text.push_str(&shown.masked.text);
            let at = start..self.text.len();
            self.text.push('\n');
            let number = self.file.position(line.start).line as usize;
            self.lines.push(Line { shown, at, number });
        }
    }

    /// Where a span of the file is on the sheet.
    fn place(&self, span: Span) -> Option<Range<usize>> {
        let line = |at: u32| self.index(self.file.line_of(at));
        let (first, last) = (line(span.start)?, line(span.end)?);
        let start = first.at.start + first.shown.masked.begin(span.start);
        let end = last.at.start + last.shown.masked.end(span.end);
        Some(start.min(first.at.end)..end.clamp(start, last.at.end.max(start)))
    }

    fn index(&self, index: usize) -> Option<&Line> {
        let found = self.lines.binary_search_by_key(&index, |line| line.shown.index).ok()?;
        self.lines.get(found)
    }

    fn line(&self, index: usize) -> Result<&Line, Error> {
        self.index(index).ok_or(Error::LineTooLarge { given: index, max: self.lines.len() })
    }
}

impl<'a> Files<'a> for Desk<'_> {
    type FileId = usize;
    type Name = &'a str;
    type Source = &'a str;

    fn name(&'a self, id: usize) -> Result<&'a str, Error> {
        Ok(&self.sheet(id)?.name)
    }

    fn source(&'a self, id: usize) -> Result<&'a str, Error> {
        Ok(&self.sheet(id)?.text)
    }

    /// The line's index in the file, not on the sheet: codespan marks the gaps.
    fn line_index(&'a self, id: usize, byte_index: usize) -> Result<usize, Error> {
        let lines = &self.sheet(id)?.lines;
        let next = lines.partition_point(|line| line.at.start <= byte_index);
        let line = next.checked_sub(1).and_then(|index| lines.get(index));
        Ok(line.ok_or(Error::IndexTooLarge { given: byte_index, max: 0 })?.shown.index)
    }

    fn line_number(&'a self, id: usize, line_index: usize) -> Result<usize, Error> {
        Ok(self.sheet(id)?.line(line_index)?.number)
    }

    /// The column in the file, whatever the masks in front of it did to the line.
    fn column_number(&'a self, id: usize, line_index: usize, byte_index: usize) -> Result<usize, Error> {
        let sheet = self.sheet(id)?;
        let line = sheet.line(line_index)?;
        let original = line.shown.masked.original(byte_index.saturating_sub(line.at.start));
        let marks = self.on(id).map(|mark| (sheet.place(mark.span), mark.span.start));
        let marked = marks.filter(|(place, _)| place.as_ref().is_some_and(|place| place.start == byte_index));
        let at = marked.map(|(_, start)| start).next().unwrap_or(original);
        Ok(sheet.file.position(at).column as usize)
    }

    fn line_range(&'a self, id: usize, line_index: usize) -> Result<Range<usize>, Error> {
        Ok(self.sheet(id)?.line(line_index)?.at.clone())
    }
}
