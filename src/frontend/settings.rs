//! Settings beside programs: the variables that env files, TOML and YAML give values to.
//!
//! Such a file does nothing, so its graph is empty; what it says are names with values. A file that its parser refuses
//! is a problem, and the keys that are known by their format are found in it all the same.

pub(in crate::frontend) mod comments;
pub mod dotenv;
mod toml;
mod yaml;

use super::Lowered;
use crate::catalog::{Knowledge, Language};
use crate::facts::{Keys, Problem, Variable};
use crate::flow::Builder;
use crate::source::{Kind, SourceFile, Span, offset};

/// Nobody writes more settings by hand.
const LARGEST: usize = 1 << 20;

/// What a reader gives.
#[derive(Debug, Default)]
struct Read {
    variables: Vec<Variable>,
    /// Text that is a value or a name, in order: no comment begins in it, and what is a value is masked.
    values: Vec<Span>,
    names: Vec<Span>,
}

/// Reads a file of settings.
pub(super) fn lower(source: &SourceFile, knowledge: &Knowledge) -> Lowered {
    let whole = Span::new(0, offset(source.text.len()));
    let read = match source.kind {
        _ if source.text.len() > LARGEST => Err(Problem { span: whole, message: "too large for settings".to_owned() }),
        Kind::Toml => toml::read(&source.text),
        Kind::Yaml => yaml::read(&source.text),
        _ => Ok(dotenv::read(&source.text)),
    };
    let (read, problems) = match read {
        Ok(read) => (read, Vec::new()),
        Err(problem) => (unread(&source.text), vec![problem]),
    };
    let comments = comments::find(source, &read);
    let flow = Builder::new(knowledge, Language::Python, source.id).finish();
    Lowered { flow, problems, strings: read.values, comments, keys: Keys::default(), variables: read.variables }
}

/// What must not be shown of a file that cannot be read: all that stands behind a sign, and lines without one.
fn unread(text: &str) -> Read {
    let mut read = Read::default();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let value = line.find(['=', ':']).map_or(0, |sign| sign + 1);
        read.values.push(trimmed(text, start + value, start + line.len()));
        start += line.len();
    }
    read
}

/// A range without blanks and quotes around it.
fn trimmed(text: &str, start: usize, end: usize) -> Span {
    let blank = |letter: char| letter.is_whitespace() || matches!(letter, '"' | '\'');
    let inside = &text[start..end];
    let start = start + inside.len() - inside.trim_start_matches(blank).len();
    Span::new(offset(start), offset(start + inside.trim_matches(blank).len()))
}
