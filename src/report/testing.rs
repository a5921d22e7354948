//! Small reports for the formats' tests.

use super::{Format, Package, Report, Style, Summary, write};
use crate::diagnostic::{Applicability, Edit, Finding, Level, Suggestion};
use crate::source::{Cell, CellKind, CellMap, FileId, Kind, Location, Masks, SourceFile, Span, offset};

/// One file, or a few, and findings in them.
pub(super) struct Case {
    pub(super) files: Vec<SourceFile>,
    pub(super) masks: Vec<Masks>,
    pub(super) packages: Vec<Option<Package>>,
    pub(super) findings: Vec<Finding>,
    pub(super) summary: Summary,
    pub(super) show_secrets: bool,
}

/// Where `part` first is in `text`.
pub(super) fn at(text: &str, part: &str) -> Span {
    let start = text.find(part).map_or(0, offset);
    Span::new(start, start + offset(part.len()))
}

/// A notebook of code cells; other cells stand between them.
pub(super) fn joined(cells: &[&str]) -> Case {
    let mut case = Case::new(&cells.concat());
    let (mut map, mut start) = (CellMap::default(), 0);
    for (number, cell) in (2..).step_by(2).zip(cells) {
        let text = Span::new(start, start + offset(cell.len() - 1));
        map.0.push(Cell { number, text, kind: CellKind::Python, pieces: vec![(text, text.shifted(100))] });
        start += offset(cell.len());
    }
    case.files = vec![SourceFile::notebook("a.ipynb".into(), "a.ipynb".into(), cells.concat(), map)];
    case
}

impl Case {
    /// `a.py`, and one finding over its first character.
    pub(super) fn new(text: &str) -> Self {
        let case = Self {
            files: Vec::new(),
            masks: Vec::new(),
            packages: Vec::new(),
            findings: Vec::new(),
            summary: Summary::default(),
            show_secrets: false,
        };
        let mut case = case.file("a.py", text);
        let message = "client built without a key".to_owned();
        let place = Location { file: FileId(0), span: Span::new(0, 1) };
        case.findings = vec![Finding::new("missing-credential", Level::Deny, place, message)];
        case
    }

    pub(super) fn file(mut self, path: &str, text: &str) -> Self {
        let kind = Kind::of(path).unwrap_or(Kind::Python);
        let file = SourceFile::new(path.into(), path.into(), kind, text.into());
        self.masks.push(Masks::new(&file, &[]));
        self.files.push(file);
        self
    }

    /// A string literal of the first file that must not be shown.
    pub(super) fn secret(mut self, literal: &str) -> Self {
        self.masks[0] = Masks::new(&self.files[0], &[at(&self.files[0].text, literal)]);
        self
    }

    /// Puts the first finding's primary label over `part`.
    pub(super) fn primary(mut self, part: &str, text: &str) -> Self {
        let span = at(&self.files[0].text, part);
        self.findings[0].primary.at.span = span;
        self.findings[0].primary.text = text.into();
        self
    }

    /// Adds a step over `part` of a file.
    pub(super) fn step(mut self, file: u32, part: &str, text: &str) -> Self {
        let span = at(&self.files[file as usize].text, part);
        let finding = self.findings.remove(0);
        self.findings.insert(0, finding.step(Location { file: FileId(file), span }, text));
        self
    }

    /// Changes the first finding.
    pub(super) fn with(mut self, change: impl FnOnce(Finding) -> Finding) -> Self {
        let finding = self.findings.remove(0);
        self.findings.insert(0, change(finding));
        self
    }

    /// Suggests to replace the first place of each part of the first file.
    pub(super) fn edits(self, edits: &[(&str, &str)]) -> Self {
        let file = self.findings[0].primary.at.file;
        self.edits_of(file.0, edits)
    }

    /// Suggests to replace the first place of each part of a file.
    pub(super) fn edits_of(mut self, file: u32, edits: &[(&str, &str)]) -> Self {
        let text = &self.files[file as usize].text;
        let edits = edits
            .iter()
            .map(|(part, replacement)| Edit { span: at(text, part), replacement: (*replacement).to_owned() });
        let applicability = Applicability::MachineApplicable;
        let file = FileId(file);
        self.findings[0].suggestion = Some(Suggestion { file, applicability, edits: edits.collect() });
        self
    }

    pub(super) fn report(&self) -> Report<'_> {
        Report {
            files: &self.files,
            masks: &self.masks,
            packages: &self.packages,
            findings: &self.findings,
            summary: &self.summary,
            lints: &[],
            show_secrets: self.show_secrets,
        }
    }

    /// The report in one format, without colours, for a place without a width.
    pub(super) fn written(&self, format: Format) -> String {
        self.styled(format, Style::default())
    }

    pub(super) fn styled(&self, format: Format, style: Style) -> String {
        let mut out = Vec::new();
        assert!(write(format, &self.report(), style, &mut out).is_ok());
        String::from_utf8_lossy(&out).into_owned()
    }
}
