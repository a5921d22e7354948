//! Jupyter notebooks: the cells as one text, and which bytes of the file spell it.
//!
//! Takes the file's JSON, which is borrowed and never decoded as a whole: outputs, however large, are only skipped.

mod indent;
mod language;
mod saved;
mod spelling;
#[cfg(test)]
mod tests;

use serde::Deserialize;
use serde_json::error::Category;
use serde_json::value::RawValue;
use thiserror::Error;

use super::{Cell, CellKind, CellMap, SourceFile, Span, offset};
use language::{CellMetadata, Metadata};
pub use saved::{By, Saved, saved};
use spelling::Spelling;

/// Why a file cannot be read as a notebook. The messages hold nothing of the file.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NotebookError {
    /// The file is no JSON: cut off, edited by hand, left with conflict markers.
    #[error("not valid JSON: {0}")]
    NotJson(String),
    /// The file is JSON of another shape.
    #[error("not a Jupyter notebook: the JSON has no list of cells")]
    NotNotebook,
}

/// The file's text with quotes as programs write them: `\"name\"` is `"name"`. It is no JSON any more.
pub fn with_plain_quotes(text: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(text.len());
    let mut done = 0;
    for at in memchr::memmem::find_iter(text, br#"\""#) {
        plain.extend_from_slice(&text[done..at]);
        done = at + 1;
    }
    plain.extend_from_slice(&text[done..]);
    plain
}

/// Formats 2 and 3 keep their cells in worksheets, 4 in the notebook itself.
#[derive(Deserialize)]
struct Notebook<'a> {
    #[serde(borrow)]
    cells: Option<Vec<RawCell<'a>>>,
    #[serde(borrow)]
    worksheets: Option<Vec<Worksheet<'a>>>,
    #[serde(borrow)]
    metadata: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Worksheet<'a> {
    #[serde(borrow)]
    cells: Option<Vec<RawCell<'a>>>,
}

#[derive(Deserialize)]
struct RawCell<'a> {
    #[serde(borrow)]
    cell_type: Option<&'a RawValue>,
    #[serde(borrow)]
    source: Option<&'a RawValue>,
    /// The source of a code cell in format 3.
    #[serde(borrow)]
    input: Option<&'a RawValue>,
    /// Its language in format 3.
    #[serde(borrow)]
    language: Option<&'a RawValue>,
    #[serde(borrow)]
    metadata: Option<&'a RawValue>,
    #[serde(borrow)]
    outputs: Option<&'a RawValue>,
}

/// Reads a notebook. One whose kernel runs another language holds nothing but text.
///
/// # Errors
/// When the file is not JSON, or not that of a notebook.
pub fn open(path: String, project_path: String, json: &str) -> Result<SourceFile, NotebookError> {
    let start = beginning(json);
    let (text, cells) = match json.get(start..) {
        None | Some("") => Default::default(),
        Some(json) => match join(json, start) {
            Err(NotebookError::NotJson(error)) => {
                let finite = finite(json).ok_or(NotebookError::NotJson(error))?;
                join(&finite, start)?
            }
            joined => joined?,
        },
    };
    Ok(SourceFile::notebook(path, project_path, text, cells))
}

/// Where the JSON of a file begins: behind a mark and white space.
fn beginning(json: &str) -> usize {
    json.len() - json.trim_start_matches('\u{feff}').trim_start().len()
}

/// Joins the Python cells, behind them those that a magic gives to a shell or to somebody else, and behind those all that
/// is no Python; the JSON begins at the byte `start` of its file.
fn join(json: &str, start: usize) -> Result<(String, CellMap), NotebookError> {
    if !json.starts_with('{') {
        let error = serde_json::from_str::<serde::de::IgnoredAny>(json).map(drop).err();
        return Err(error.as_ref().map_or(NotebookError::NotNotebook, error_of));
    }
    let (cells, metadata) = cells_of(json)?;
    let is_python = parsed::<Metadata>(metadata).is_python();
    let mut spelling = Spelling::of(json, start);
    let mut map = Vec::new();
    for kind in [CellKind::Python, CellKind::Command, CellKind::Text] {
        let is_code = kind != CellKind::Text;
        for (number, cell) in (1..).zip(&cells).filter(|(_, cell)| is_code == (is_python && cell.is_python())) {
            map.extend(cell.read(number, kind, !map.is_empty(), &mut spelling));
        }
    }
    Ok((spelling.text, CellMap(map)))
}

/// The cells of a notebook of any format, and its metadata.
fn cells_of(json: &str) -> Result<(Vec<RawCell<'_>>, Option<&RawValue>), NotebookError> {
    let notebook: Notebook<'_> = serde_json::from_str(json).map_err(|error| error_of(&error))?;
    match (notebook.cells, notebook.worksheets) {
        (Some(cells), _) => Ok((cells, notebook.metadata)),
        (None, Some(sheets)) => {
            Ok((sheets.into_iter().filter_map(|sheet| sheet.cells).flatten().collect(), notebook.metadata))
        }
        (None, None) => Err(NotebookError::NotNotebook),
    }
}

impl<'a> RawCell<'a> {
    fn is_python(&self) -> bool {
        let kind: String = parsed(self.cell_type);
        let own: Option<String> = parsed(self.language);
        kind == "code"
            && own.is_none_or(|name| language::is_python(&name))
            && parsed::<CellMetadata>(self.metadata).is_python()
    }

    /// Puts the cell's source behind the text, if the cell is of this kind.
    fn read(&self, number: u32, kind: CellKind, is_next: bool, spelling: &mut Spelling<'a>) -> Option<Cell> {
        let before = spelling.text.len();
        if is_next {
            spelling.text.push('\n');
        }
        let start = spelling.text.len();
        let mut pieces = spelling.read(self.source.or(self.input));
        if spelling.text[start..].ends_with('\n') {
            spelling.text.pop();
            cut(&mut pieces, offset(spelling.text.len()));
        }
        let runs_python = language::runs_python(&spelling.text[start..]);
        if kind != CellKind::Text && runs_python != (kind == CellKind::Python) {
            spelling.text.truncate(before);
            return None;
        }
        if kind == CellKind::Python {
            indent::take_off(&mut spelling.text, start, &mut pieces);
        }
        let text = Span::new(offset(start), offset(spelling.text.len()));
        Some(Cell { number, text, kind, pieces })
    }
}

/// Forgets what lies behind `end`; an empty piece stays where a cell has nothing else, so that text can be put in.
fn cut(pieces: &mut Vec<(Span, Span)>, end: u32) {
    let first = pieces.first().copied();
    pieces.retain(|(text, _)| text.end <= end);
    if let (true, Some((text, file))) = (pieces.is_empty(), first) {
        pieces.push((Span::new(text.start, text.start), Span::new(file.start, file.start)));
    }
}

/// Whatever has another shape than expected says nothing.
fn parsed<'a, T: Deserialize<'a> + Default>(json: Option<&'a RawValue>) -> T {
    json.and_then(|json| serde_json::from_str(json.get()).ok()).unwrap_or_default()
}

/// Only the parser's fixed words are kept: errors about the shape quote the file.
fn error_of(error: &serde_json::Error) -> NotebookError {
    match error.classify() {
        Category::Data => NotebookError::NotNotebook,
        Category::Io | Category::Syntax | Category::Eof => NotebookError::NotJson(error.to_string()),
    }
}

/// Python writes numbers into outputs that JSON does not know. The text with others of the same length in their place.
fn finite(json: &str) -> Option<String> {
    let mut finite = String::with_capacity(json.len());
    // Every second part is the inside of a string, but for quotes behind a backslash.
    let (mut rest, mut changed) = (json, false);
    while !rest.is_empty() {
        let (outside, inside) = rest.split_at(memchr::memchr(b'"', rest.as_bytes()).unwrap_or(rest.len()));
        let numbers = outside.replace("Infinity", "10000000").replace("NaN", "100");
        changed |= numbers != outside;
        finite.push_str(&numbers);
        let (string, behind) = inside.split_at(spelling::string_end(inside));
        finite.push_str(string);
        rest = behind;
    }
    changed.then_some(finite)
}
