//! Text to facts: one front end a language. Nothing behind this floor knows a syntax tree.

use crate::catalog::Knowledge;
use crate::diagnostic::{Edit, Intent};
use crate::facts::Problem;
use crate::flow::Flow;
use crate::source::{Kind, SourceFile, Span};

pub mod python;
pub mod rust;

/// What a front end understood of a file.
#[derive(Debug)]
pub struct Lowered {
    /// The graph; empty when the file has no structure that could be read.
    pub flow: Flow,
    /// What could not be parsed.
    pub problems: Vec<Problem>,
    /// The contents of string literals, without quotes, in order: what has to be masked when it is shown.
    pub strings: Vec<Span>,
    /// Comments, in order.
    pub comments: Vec<Comment>,
}

/// A comment and what a suppression in it would speak of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Comment {
    /// The comment with its mark (`#`, `//`).
    pub span: Span,
    /// The statement that it stands in, or that begins on the next line when the comment is alone on its line.
    pub covers: Span,
}

/// Reads a file. Never fails: what cannot be parsed is a problem.
pub fn lower(source: &SourceFile, knowledge: &Knowledge) -> Lowered {
    match source.kind {
        Kind::Python | Kind::Notebook => python::lower(source, knowledge),
        Kind::Rust => rust::lower(source, knowledge),
    }
}

/// Turns what should change into edits, in the style of the file; nothing when that cannot be done without loss.
pub fn render(source: &SourceFile, intent: &Intent) -> Option<Vec<Edit>> {
    match source.kind {
        Kind::Python | Kind::Notebook => python::render(source, intent),
        Kind::Rust => rust::render(source, intent),
    }
}
