//! Where a missing import of `os` goes: in front of the first import, as isort has it, or at the top of the code. Beside
//! `from os import getenv` it is `environ` that is missing.

use ruff_python_ast::{IpyEscapeKind, Stmt, StmtImportFrom};
use ruff_text_size::Ranged;

use super::{File, edit};
use crate::diagnostic::Edit;
use crate::frontend::python::span;
use crate::source::{Cell, Span, offset};

/// The import of `os` as lines of their own, the same ones for every use in a module; nothing when they would come
/// behind the use at `at`, or behind what does not parse.
pub(super) fn of_os(file: File<'_>, at: Span) -> Option<Edit> {
    let line_end = file.line_end();
    let cell = file.source.cells.as_ref().and_then(|cells| cells.at(at.start));
    let (place, replacement) = match cell {
        Some(cell) => (file.top_of_cell(cell)?, format!("import os{line_end}")),
        None => file.top_of_module(line_end)?,
    };
    let begin = cell.map_or(0, |cell| cell.text.start);
    let broken = file.parsed.errors().iter().any(|error| (begin..place).contains(&span(error.location).start));
    (place <= at.start && !broken).then(|| edit(Span::new(place, place), replacement))
}

/// `environ` beside `getenv`, where the module imports that from `os` before `at`: in the order of the alphabet, and on a
/// line of its own where the names have such.
pub(super) fn beside_getenv(file: File<'_>, at: Span) -> Option<Edit> {
    let begin = file.source.cells.as_ref().and_then(|cells| cells.at(at.start)).map_or(0, |cell| cell.text.start);
    let brings_getenv = |it: &&StmtImportFrom| {
        it.level == 0
            && it.module.as_ref().is_some_and(|module| module.as_str() == "os")
            && it.names.iter().any(|alias| alias.name.as_str() == "getenv")
    };
    let imports = file.parsed.suite().iter().filter_map(Stmt::as_import_from_stmt).filter(brings_getenv);
    let of_here = |it: &&StmtImportFrom| begin <= span(it.range).start && span(it.range).end <= at.start;
    let import = imports.into_iter().find(of_here)?;
    let next = import.names.iter().find(|alias| alias.name.as_str() > "environ")?;
    let place = span(next.range).start;
    let line = file.source.line_span(file.source.line_of(place));
    let indent = file.source.slice(Span::new(line.start, place));
    let apart = if indent.trim().is_empty() { format!("{}{indent}", file.line_end()) } else { " ".to_owned() };
    Some(edit(Span::new(place, place), format!("environ,{apart}")))
}

impl<'a> File<'a> {
    /// The line ending that the file uses first.
    fn line_end(self) -> &'static str {
        let first = memchr::memchr(b'\n', self.source.text.as_bytes());
        let before = first.and_then(|at| self.source.text[..at].chars().next_back());
        if before == Some('\r') { "\r\n" } else { "\n" }
    }

    /// The place in a module, and the lines with what sets them apart.
    fn top_of_module(self, line_end: &str) -> Option<(u32, String)> {
        let header = self.header();
        let body = &self.parsed.suite()[header.len()..];
        let names = body.iter().take_while(|statement| is_own_name(statement)).count();
        if let Some(import @ (Stmt::Import(_) | Stmt::ImportFrom(_))) = body.get(names) {
            let start = span(import.range()).start;
            if self.begins_line(start) {
                return Some((start, format!("import os{line_end}")));
            }
        }
        let (front, top) = match header.last() {
            Some(last) => {
                let behind = self.behind_line(span(last.range()).end)?;
                let place = self.skip_blank(behind);
                (if place == behind { line_end } else { "" }, place)
            }
            None => ("", self.behind_head_comments()),
        };
        Some((top, format!("{front}import os{line_end}{line_end}")))
    }

    /// What has to stay in front: the docstring, imports from the future, and what shares a line with them.
    fn header(self) -> &'a [Stmt] {
        let body = self.parsed.suite();
        let docstring = usize::from(body.first().is_some_and(is_docstring));
        let future = body[docstring..].iter().take_while(|statement| is_future(statement)).count();
        let mut end = docstring + future;
        while end > 0 && body.get(end).is_some_and(|next| !self.begins_line(span(next.range()).start)) {
            end += 1;
        }
        &body[..end]
    }

    /// The start of the cell's code, behind what has to be its first line.
    fn top_of_cell(self, cell: &Cell) -> Option<u32> {
        let mut place = cell.text.start;
        while self.line(place).is_some_and(is_cell_mark) {
            place = self.behind_line(place)?;
        }
        let marks = place;
        let leading = self.parsed.suite().iter().filter(|statement| span(statement.range()).start >= marks);
        for statement in leading.take_while(|statement| is_cell_magic(statement) || is_future(statement)) {
            place = self.behind_line(span(statement.range()).end.max(place))?;
        }
        (place < cell.text.end).then_some(place)
    }

    /// Behind the comments at the head of the file that belong to no statement: the line that starts it as a program,
    /// its encoding, and a block that an empty line sets apart.
    fn behind_head_comments(self) -> u32 {
        let bom = if self.source.text.starts_with('\u{feff}') { 3 } else { 0 };
        let mut place = bom;
        while let Some(line) = self.line(place).filter(|line| is_program_mark(line)) {
            place = self.behind_line(place).unwrap_or(place + offset(line.len()));
        }
        let mut block = place;
        while self.line(block).is_some_and(|line| line.starts_with('#')) {
            let Some(next) = self.behind_line(block) else { return place };
            block = next;
        }
        let behind = self.skip_blank(block);
        if behind > block { behind } else { place }
    }

    /// The first line from `at` on that is not empty.
    fn skip_blank(self, mut at: u32) -> u32 {
        while self.line(at).is_some_and(|line| line.trim().is_empty()) {
            let Some(next) = self.behind_line(at) else { return at };
            at = next;
        }
        at
    }

    /// The rest of the line at `at`.
    fn line(self, at: u32) -> Option<&'a str> {
        self.source.text.get(at as usize..)?.split('\n').next()
    }

    /// Where the line behind the one at `at` begins.
    fn behind_line(self, at: u32) -> Option<u32> {
        let rest = self.source.text.as_bytes().get(at as usize..)?;
        memchr::memchr(b'\n', rest).map(|end| at + offset(end) + 1)
    }

    fn begins_line(self, at: u32) -> bool {
        let line = self.source.line_span(self.source.line_of(at));
        self.source.slice(Span::new(line.start, at)).trim_start_matches('\u{feff}').trim().is_empty()
    }
}

fn is_docstring(statement: &Stmt) -> bool {
    matches!(statement, Stmt::Expr(it) if it.value.is_string_literal_expr())
}

fn is_future(statement: &Stmt) -> bool {
    matches!(statement, Stmt::ImportFrom(it) if it.module.as_ref().is_some_and(|module| module.as_str() == "__future__"))
}

/// `__version__ = "1"`, which stands in front of the imports by custom.
fn is_own_name(statement: &Stmt) -> bool {
    let Stmt::Assign(it) = statement else { return false };
    let is_own = |name: &str| name.starts_with("__") && name.ends_with("__");
    it.value.is_string_literal_expr()
        && it.targets.iter().all(|target| target.as_name_expr().is_some_and(|name| is_own(&name.id)))
}

/// `%%time`
fn is_cell_magic(statement: &Stmt) -> bool {
    matches!(statement, Stmt::IpyEscapeCommand(it) if it.kind == IpyEscapeKind::Magic2)
}

/// Comments that speak of the whole cell, such as a form's title or an export.
fn is_cell_mark(line: &str) -> bool {
    ["#@", "# @", "#|", "# |"].iter().any(|mark| line.starts_with(mark))
}

/// `#!/usr/bin/env python`, `# -*- coding: utf-8 -*-`
fn is_program_mark(line: &str) -> bool {
    line.starts_with("#!") || (line.starts_with('#') && (line.contains("coding:") || line.contains("coding=")))
}
