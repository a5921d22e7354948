//! One file as it is linted: its text, where its lines begin, and how a byte range is shown to a person.
//!
//! Takes bytes that somebody else has read, gives text and positions. Knows nothing of syntax.

mod cells;
mod encoding;
mod guess;
mod kind;
mod known;
mod mask;
pub mod notebook;
mod role;
mod span;
pub mod suppress;

pub use cells::{Cell, CellKind, CellMap};
pub use encoding::{Encoding, Undecodable, decode, is_wide};
pub use kind::{Kind, is_env_example, keeps_secrets};
pub use known::Known;
pub use mask::{MASK, Masked, Masks};
pub use role::{Role, names_environment, says_that_tests_run};
pub use span::{FileId, Location, Span};

use std::sync::OnceLock;

/// A file that is linted.
#[derive(Debug)]
pub struct SourceFile {
    /// Which one of the run's files it is.
    pub id: FileId,
    /// The path as it is shown: relative to where the program was started, with `/`.
    pub path: String,
    /// The path relative to the project's root, with `/`: what contexts and configuration look at.
    pub project_path: String,
    /// How it is read.
    pub kind: Kind,
    /// What it is for.
    pub role: Role,
    /// The linted text: the file's own, or a notebook's code cells one below the other. Spans count its bytes.
    pub text: String,
    /// For a notebook: which part of the text came from where.
    pub cells: Option<CellMap>,
    /// How the bytes of the file spell it.
    pub encoding: Encoding,
    lines: OnceLock<Vec<u32>>,
}

/// A place as a person reads it. Lines and columns count from 1; columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The notebook cell, counted from 1 over all cells.
    pub cell: Option<u32>,
    /// The line, within the cell if there is one.
    pub line: u32,
    /// The column.
    pub column: u32,
}

impl SourceFile {
    /// A file with the given text.
    pub fn new(path: String, project_path: String, kind: Kind, text: String) -> Self {
        let (role, lines) = (Role::of_file(&project_path, &text), OnceLock::new());
        let (cells, encoding) = (None, Encoding::Utf8);
        Self { id: FileId(0), path, project_path, kind, role, text, cells, encoding, lines }
    }

    /// A notebook whose code cells have been joined to `text`.
    pub fn notebook(path: String, project_path: String, text: String, cells: CellMap) -> Self {
        Self { cells: Some(cells), ..Self::new(path, project_path, Kind::Notebook, text) }
    }

    /// A notebook that nobody can take apart: its JSON as one text that is no program.
    pub fn plain(path: String, project_path: String, json: String) -> Self {
        let whole = Span::new(0, offset(json.len()));
        let cell = Cell { number: Cell::NONE, text: whole, kind: CellKind::Text, pieces: vec![(whole, whole)] };
        Self::notebook(path, project_path, json, CellMap(vec![cell]))
    }

    /// Byte offsets at which lines begin, the first one included.
    pub fn line_starts(&self) -> &[u32] {
        self.lines.get_or_init(|| {
            let after = memchr::memchr_iter(b'\n', self.text.as_bytes()).map(|at| offset(at + 1));
            std::iter::once(0).chain(after).collect()
        })
    }

    /// The line, counted from 0, that holds the byte `at`.
    pub fn line_of(&self, at: u32) -> usize {
        self.line_starts().partition_point(|&start| start <= at).saturating_sub(1)
    }

    /// The byte range of line `line` (from 0), without its line ending.
    pub fn line_span(&self, line: usize) -> Span {
        let starts = self.line_starts();
        let end_of_text = offset(self.text.len());
        let start = starts.get(line).copied().unwrap_or(end_of_text);
        let next = starts.get(line + 1).copied();
        let text = &self.text[start as usize..next.unwrap_or(end_of_text) as usize];
        Span::new(start, start + offset(text.trim_end_matches(['\n', '\r']).len()))
    }

    /// Where the byte `at` is for a person.
    pub fn position(&self, at: u32) -> Position {
        let line = self.line_of(at);
        let start = self.line_starts()[line] as usize;
        let before = self.text.get(start..at as usize).unwrap_or_default();
        let bom = usize::from(line == 0 && before.starts_with('\u{feff}'));
        let column = offset(before.chars().count() - bom) + 1;
        let cell = self.cells.as_ref().and_then(|cells| cells.at(at));
        let first_line = cell.map_or(0, |cell| self.line_of(cell.text.start));
        let number = cell.map(|cell| cell.number).filter(|number| *number != Cell::NONE);
        Position { cell: number, line: offset(line - first_line) + 1, column }
    }

    /// The bytes of the file that spell a span; nothing when no one range does.
    pub fn in_file(&self, span: Span) -> Option<Span> {
        let span = self.cells.as_ref().map_or(Some(span), |cells| cells.to_file(span))?;
        // A notebook's own text is not kept, only that of its cells.
        match (self.encoding, &self.cells) {
            (Encoding::Utf8, _) => Some(span),
            (_, Some(_)) => None,
            (encoding, None) => {
                let length = |end: u32| Some(offset(encoding.bytes(self.text.get(..end as usize)?)?.len()));
                Some(Span::new(length(span.start)?, length(span.end)?))
            }
        }
    }

    /// Whether the lines of two places begin in the same column and none between them further left: whoever comes by the
    /// first statement comes by the second, unless the program leaves between them.
    pub fn is_one_block(&self, first: u32, second: u32) -> bool {
        let indentation = |line: usize| {
            let text = self.slice(self.line_span(line));
            (!text.trim().is_empty()).then(|| text.len() - text.trim_start().len())
        };
        let (from, to) = (self.line_of(first), self.line_of(second));
        let Some(column) = indentation(from).filter(|column| indentation(to) == Some(*column)) else { return false };
        (from + 1..to).filter_map(indentation).all(|other| other >= column)
    }

    /// The text of a span; empty when the span lies outside.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.range()).unwrap_or_default()
    }
}

/// Whether a file lies in the folder of another one, or above it.
pub(crate) fn is_around(path: &str, other: &str) -> bool {
    let folder = path.rfind(['/', '\\']).map_or("", |end| &path[..=end]);
    other.starts_with(folder)
}

/// A length or offset as the 32 bits that spans are made of; files of 4 GiB and more are never read.
pub(crate) fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> SourceFile {
        SourceFile::new("a.py".into(), "a.py".into(), Kind::Python, text.into())
    }

    #[test]
    fn columns_count_characters_and_skip_the_bom() {
        let file = file("\u{feff}a = 'ü' + b\r\nc\n");
        let at = file.text.find('b').map_or(0, offset);
        assert_eq!(file.position(at), Position { cell: None, line: 1, column: 11 });
        assert_eq!(file.slice(file.line_span(0)), "\u{feff}a = 'ü' + b");
    }

    #[test]
    fn a_place_behind_the_end_is_on_the_last_line() {
        assert_eq!(file("a\nb").position(3).line, 2);
        assert_eq!(file("").position(0).line, 1);
    }
}
