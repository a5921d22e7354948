//! What goes without anything in its place: a comment, an assignment.

use ruff_python_ast::token::{Token, TokenKind};
use ruff_python_ast::{AnyNodeRef, Stmt};
use ruff_text_size::Ranged;

use super::super::leaving::bodies;
use super::{File, edit, span};
use crate::diagnostic::Edit;
use crate::source::{Span, offset};

impl<'a> File<'a> {
    pub(super) fn remove_comment(self, at: Span) -> Option<Vec<Edit>> {
        let is_comment = |token: &Token| token.kind() == TokenKind::Comment && span(token.range()) == at;
        if !self.parsed.tokens().iter().any(is_comment) || self.is_broken(at) {
            return None;
        }
        let before = self.before(at);
        let kept = before.trim_end_matches(BLANK);
        if !kept.is_empty() {
            return Some(vec![edit(Span::new(at.start - offset(before.len() - kept.len()), at.end), String::new())]);
        }
        Some(vec![self.without_lines(at)?])
    }

    /// Takes away the assignment that a place is a part of. A comment behind it stays; a block that would be empty passes.
    pub(super) fn remove_assignment(self, at: Span) -> Option<Vec<Edit>> {
        let place = self.at(at)?;
        let statement = place.nodes.iter().rev().find(|node| node.is_statement())?;
        let AnyNodeRef::StmtAssign(assignment) = statement else { return None };
        if assignment.targets.len() != 1 {
            return None;
        }
        let whole = span(assignment.range());
        let is_within = |token: &Token| token.kind() == TokenKind::Comment && whole.contains(span(token.range()));
        if self.parsed.tokens().iter().any(is_within) || !self.before(whole).trim_end_matches(BLANK).is_empty() {
            return None;
        }
        let line = self.source.line_span(self.source.line_of(whole.end));
        let behind = self.source.slice(Span::new(whole.end, line.end.max(whole.end)));
        let rest = behind.trim_start_matches(BLANK);
        // A module may be empty, a block within it may not.
        let mut blocks = self.parsed.suite().iter().flat_map(bodies);
        if blocks.find_map(|body| block(body, whole)).is_some_and(|block| block.len() == 1) {
            return Some(vec![edit(whole, "pass".to_owned())]);
        }
        match rest.trim_end().bytes().next() {
            None => Some(vec![self.without_lines(whole)?]),
            Some(b'#') => {
                Some(vec![edit(Span::new(whole.start, whole.end + offset(behind.len() - rest.len())), String::new())])
            }
            Some(_) => None,
        }
    }

    /// What stands in front of a place on its line.
    fn before(self, at: Span) -> &'a str {
        let line = self.source.line_span(self.source.line_of(at.start));
        self.source.slice(Span::new(line.start, at.start)).trim_start_matches('\u{feff}')
    }

    /// A place that has its lines for itself goes with them.
    fn without_lines(self, at: Span) -> Option<Edit> {
        let start = at.start - offset(self.before(at).len());
        let rest = self.source.text.get(at.end as usize..)?;
        let blank = rest.len() - rest.trim_start_matches(BLANK).len();
        let end = at.end + offset(blank);
        if let Some(cell) = self.source.cells.as_ref().and_then(|cells| cells.at(at.start))
            && cell.text.end <= end
        {
            // The line ending behind belongs to no cell: the one in front goes.
            let front = self.source.slice(Span::new(cell.text.start, start));
            let ending = ["\r\n", "\n"].into_iter().find(|ending| front.ends_with(ending)).map_or(0, str::len);
            return Some(edit(Span::new(start - offset(ending), cell.text.end), String::new()));
        }
        let rest = &rest[blank..];
        let ending = ["\r\n", "\n", "\r"].into_iter().find(|ending| rest.starts_with(ending)).map_or(0, str::len);
        Some(edit(Span::new(start, end + offset(ending)), String::new()))
    }
}

const BLANK: [char; 3] = [' ', '\t', '\x0c'];

/// The block that a statement stands in.
fn block(body: &[Stmt], at: Span) -> Option<&[Stmt]> {
    let around = body.iter().find(|statement| span(statement.range()).contains(at))?;
    if span(around.range()) == at { Some(body) } else { bodies(around).into_iter().find_map(|body| block(body, at)) }
}
