//! Which part of a notebook's joined text came from which cell, and from which bytes of the file.

use super::Span;

/// Who a cell is for. In this order they stand in the joined text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellKind {
    /// The kernel runs it as Python.
    Python,
    /// Another program (`%%bash`) is given it.
    Command,
    /// It is read by people, or is code in another language.
    Text,
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Its number in the notebook, counted from 1 over all cells.
    pub number: u32,
    /// Its part of the joined text.
    pub text: Span,
    /// Who it is for.
    pub kind: CellKind,
    /// Pieces of the text and the bytes of the file that spell them, in order: a piece is a run of characters without
    /// an escape, or one escape. Edits are spliced through these.
    pub pieces: Vec<(Span, Span)>,
}

impl Cell {
    /// The number of what is no cell: the whole of a notebook that nobody can take apart.
    pub const NONE: u32 = 0;
}

/// The cells of a notebook, in the order of the joined text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CellMap(pub Vec<Cell>);

impl CellMap {
    /// The cells of one kind.
    pub fn of(&self, kind: CellKind) -> impl Iterator<Item = &Cell> {
        self.0.iter().filter(move |cell| cell.kind == kind)
    }

    /// The cell that holds the byte `at` of the joined text.
    pub fn at(&self, at: u32) -> Option<&Cell> {
        let next = self.0.partition_point(|cell| cell.text.start <= at);
        self.0.get(next.checked_sub(1)?)
    }

    /// The bytes of the file that spell a span of the joined text; nothing when the span leaves its cell.
    pub fn to_file(&self, span: Span) -> Option<Span> {
        let cell = self.at(span.start)?;
        if !cell.text.contains(span) {
            return None;
        }
        Some(Span::new(place(&cell.pieces, span.start)?, place(&cell.pieces, span.end)?))
    }
}

fn place(pieces: &[(Span, Span)], at: u32) -> Option<u32> {
    let index = pieces.partition_point(|(text, _)| text.start <= at).checked_sub(1)?;
    let (text, file) = pieces[index];
    let into = at - text.start;
    let plain = text.end - text.start == file.end - file.start;
    match into {
        0 => Some(file.start),
        _ if at == text.end => Some(file.end),
        _ if plain && at < text.end => Some(file.start + into),
        _ => None,
    }
}
