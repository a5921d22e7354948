//! Edits applied to text and to the bytes of the file that spells it. Nothing else in the file changes.

use std::borrow::Cow;

use serde_json::Value;
use thiserror::Error;

use crate::diagnostic::Edit;
use crate::source::{CellMap, SourceFile, notebook};

/// Why edits cannot be put into a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum SpliceError {
    /// The bytes are not the ones that were linted.
    #[error("the file has changed since it was read")]
    Changed,
    /// An edit has no place in the notebook's JSON.
    #[error("an edit does not lie within one notebook cell")]
    OutsideCell,
    /// Two edits overlap, or one lies outside the text.
    #[error("edits overlap")]
    Overlap,
    /// What would be written cannot be spelled as the rest of the file is.
    #[error("the file's encoding cannot spell the edit")]
    Unspellable,
}

/// The text with the edits, which come by position; `None` when they overlap or lie outside.
pub fn apply(text: &str, edits: &[Edit]) -> Option<String> {
    let mut edited = String::with_capacity(text.len());
    let mut done = 0;
    for edit in edits {
        let range = edit.span.range();
        edited.push_str(text.get(done..range.start)?);
        text.get(range.clone())?;
        edited.push_str(&edit.replacement);
        done = range.end;
    }
    edited.push_str(text.get(done..)?);
    Some(edited)
}

/// The file's bytes with the edits, which come by position.
///
/// # Errors
/// When the bytes are not those of the linted text, or the edits do not fit.
pub fn splice(file: &SourceFile, bytes: &[u8], edits: &[Edit]) -> Result<Vec<u8>, SpliceError> {
    let text = file.encoding.text(bytes).ok_or(SpliceError::Changed)?;
    // Where two spellings mean the same, the other one would come back.
    if file.encoding.bytes(&text).as_deref() != Some(bytes) {
        return Err(SpliceError::Unspellable);
    }
    let text = &*text;
    let spliced = match &file.cells {
        Some(cells) => {
            let again = notebook::open(String::new(), String::new(), text).map_err(|_| SpliceError::Changed)?;
            if again.text != file.text || again.cells.as_ref() != Some(cells) {
                return Err(SpliceError::Changed);
            }
            let edits = edits.iter().map(|edit| in_notebook(cells, text, edit));
            apply(text, &edits.collect::<Result<Vec<_>, _>>()?)
        }
        None if text == file.text => apply(text, edits),
        None => return Err(SpliceError::Changed),
    };
    let spliced = spliced.ok_or(SpliceError::Overlap)?;
    file.encoding.bytes(&spliced).map(Cow::into_owned).ok_or(SpliceError::Unspellable)
}

fn in_notebook(cells: &CellMap, json: &str, edit: &Edit) -> Result<Edit, SpliceError> {
    let span = cells.to_file(edit.span).ok_or(SpliceError::OutsideCell)?;
    let escaped = escaped(&edit.replacement);
    let is_behind = json.get(span.end as usize..).is_some_and(|rest| rest.starts_with('"'));
    let replacement = match between_lines(json, span.start as usize) {
        Some(between) => split_lines(&escaped, &between, is_behind),
        None => escaped,
    };
    Ok(Edit { span, replacement })
}

/// The text as the inside of a JSON string, characters beyond ASCII as they are.
fn escaped(text: &str) -> String {
    let quoted = Value::from(text).to_string();
    quoted.get(1..quoted.len() - 1).unwrap_or_default().to_owned()
}

/// Notebooks keep a cell as a list with one string a line: what stands between two of them around byte `at`, in the
/// file's own indentation. Nothing when the cell is one string.
fn between_lines(json: &str, at: usize) -> Option<String> {
    let quote = opening_quote(json.as_bytes().get(..at)?)?;
    let before = &json[..quote];
    let is_in_list = before.trim_end().ends_with(['[', ',']);
    let space = &before[before.trim_end().len()..];
    is_in_list.then(|| format!("\",{space}\""))
}

/// The last quote of `bytes` that no backslash escapes.
fn opening_quote(bytes: &[u8]) -> Option<usize> {
    memchr::memrchr_iter(b'"', bytes).find(|&at| {
        let escapes = bytes[..at].iter().rev().take_while(|&&byte| byte == b'\\').count();
        escapes % 2 == 0
    })
}

/// Ends the list's string behind each line; not behind the last one when the string ends there anyway.
fn split_lines(escaped: &str, between: &str, is_behind: bool) -> String {
    let mut split = String::new();
    let mut rest = escaped;
    while let Some(at) = line_feed(rest) {
        split.push_str(&rest[..at + 2]);
        rest = &rest[at + 2..];
        if !(rest.is_empty() && is_behind) {
            split.push_str(between);
        }
    }
    split + rest
}

/// Where the first `\n` escape stands; the second half of `\\` followed by `n` is none.
fn line_feed(escaped: &str) -> Option<usize> {
    let bytes = escaped.as_bytes();
    let mut at = 0;
    while at + 1 < bytes.len() {
        match bytes[at] {
            b'\\' if bytes[at + 1] == b'n' => return Some(at),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    None
}
