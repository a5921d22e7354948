//! Writes what should change as Python, in the style of the file.
//!
//! Parses the text once more and puts small fragments between the file's own bytes. Whatever would lose a comment,
//! or stands in a statement that does not parse, is declined.

mod environment;
mod import;
mod names;
mod quotes;
mod removal;
mod scope;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

use ruff_python_ast::find_node::covering_node;
use ruff_python_ast::token::{TokenKind, parenthesized_range};
use ruff_python_ast::visitor::source_order::{SourceOrderVisitor, TraversalSignal, walk_expr};
use ruff_python_ast::{AnyNodeRef, BoolOp, Expr, ExprBoolOp, ModModule};
use ruff_python_parser::Parsed;
use ruff_text_size::{Ranged, TextRange, TextSize};

use super::{parse, span, too_deep};
use crate::diagnostic::{Edit, Intent};
use crate::source::{SourceFile, Span};

/// Turns what should change into edits, by position; nothing when that cannot be done without loss.
pub fn render(source: &SourceFile, intent: &Intent) -> Option<Vec<Edit>> {
    if too_deep(source).is_some() {
        return None;
    }
    let parsed = parse(source);
    let file = File { source, parsed: &parsed };
    match intent {
        Intent::ReadVariable { at, name } if !is_form(source, *at) => file.at(*at)?.read_variable(name),
        Intent::ReadVariable { .. } | Intent::NamePanic { .. } => None,
        Intent::StopWhenUnset { at, name } => file.at(*at)?.stop_when_unset(name),
        Intent::Rename { at, to } => file.at(*at)?.rename(to),
        Intent::Swap { left, right } => file.at(left.to(*right))?.swap(*left, *right),
        Intent::DropChoice { at } => file.at(*at)?.drop_choice(),
        Intent::RemoveComment { at } => file.remove_comment(*at),
        Intent::RemoveAssignment { at } => file.remove_assignment(*at),
    }
}

/// Whether a line is shown as a field of a form, in which a literal has to stand: `key = ""  # @param {type: "string"}`.
fn is_form(source: &SourceFile, at: Span) -> bool {
    let line = source.slice(source.line_span(source.line_of(at.end)));
    line.split('#').skip(1).any(|comment| comment.trim_start().starts_with("@param"))
}

/// The file with its syntax.
#[derive(Clone, Copy)]
struct File<'a> {
    source: &'a SourceFile,
    parsed: &'a Parsed<ModModule>,
}

/// A place that may be replaced: no comment lies within, and its statement parses.
struct Place<'a> {
    file: File<'a>,
    at: Span,
    /// The nodes around, the module first; the last ones may be the place itself.
    nodes: Vec<AnyNodeRef<'a>>,
}

impl<'a> File<'a> {
    fn at(self, at: Span) -> Option<Place<'a>> {
        self.source.text.get(at.range()).filter(|text| !text.is_empty())?;
        let root = AnyNodeRef::from(self.parsed.syntax());
        let range = text_range(at);
        if !root.range().contains_range(range) {
            return None;
        }
        let mut nodes: Vec<_> = covering_node(root, range).ancestors().collect();
        nodes.reverse();
        let statement = nodes.iter().rev().find(|node| node.is_statement())?;
        let commented = self
            .parsed
            .tokens()
            .iter()
            .any(|token| token.kind() == TokenKind::Comment && span(token.range()).overlaps(at));
        (!commented && !self.is_broken(span(statement.range()))).then_some(Place { file: self, at, nodes })
    }

    /// Whether a line of these bytes has a syntax error.
    fn is_broken(self, at: Span) -> bool {
        let (first, last) = (self.source.line_of(at.start), self.source.line_of(at.end));
        let lines = self.source.line_span(first).to(self.source.line_span(last));
        self.parsed
            .errors()
            .iter()
            .map(|error| span(error.location))
            .any(|error| error.start <= lines.end && lines.start <= error.end)
    }
}

impl<'a> Place<'a> {
    /// The expression that takes exactly this place.
    fn expression(&self) -> Option<&'a Expr> {
        let mut search = Search { at: text_range(self.at), found: None };
        search.visit_body(self.file.parsed.suite());
        search.found
    }

    /// The replacement of the place, kept apart from a word that it would grow together with.
    fn replaced(&self, with: &str) -> Edit {
        replaced(self.file.source, self.at, with)
    }

    fn rename(&self, to: &str) -> Option<Vec<Edit>> {
        let Some(Expr::StringLiteral(literal)) = self.expression() else { return None };
        let [part] = literal.value.as_slice() else { return None };
        if !is_plain(to) {
            return None;
        }
        Some(vec![edit(span(part.content_range()), to.to_owned())])
    }

    fn swap(&self, left: Span, right: Span) -> Option<Vec<Edit>> {
        let operands = |node: &AnyNodeRef<'a>| match node {
            AnyNodeRef::ExprBoolOp(choice) => self.operands(choice, left, right),
            _ => None,
        };
        let (left, right) = self.nodes.iter().rev().find_map(operands)?;
        let around = self.file.at(left.to(right))?;
        let source = around.file.source;
        Some(vec![replaced(source, left, source.slice(right)), replaced(source, right, source.slice(left))])
    }

    /// `"text" or ask()` becomes `ask()`, `ask() or "text"` as well.
    fn drop_choice(&self) -> Option<Vec<Edit>> {
        let choice = self.nodes.iter().rev().find_map(|node| match node {
            AnyNodeRef::ExprBoolOp(choice) if choice.op == BoolOp::Or => Some(*choice),
            _ => None,
        })?;
        let at = choice.values.iter().position(|operand| span(operand.range()) == self.at)?;
        let whole = |operand: &Expr| {
            let parentheses = parenthesized_range(operand.into(), choice.into(), self.file.parsed.tokens());
            span(parentheses.unwrap_or_else(|| operand.range()))
        };
        let goes = match (at.checked_sub(1), choice.values.get(at + 1)) {
            (Some(before), _) => Span::new(whole(&choice.values[before]).end, whole(&choice.values[at]).end),
            (None, Some(next)) => Span::new(whole(&choice.values[at]).start, whole(next).start),
            (None, None) => return None,
        };
        self.file.at(goes)?;
        let text = &self.file.source.text;
        let is_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '"' | '\'');
        let before = text[..goes.start as usize].chars().next_back().is_some_and(is_word);
        let apart = before && text[goes.end as usize..].starts_with(is_word);
        Some(vec![edit(goes, if apart { " " } else { "" }.to_owned())])
    }

    /// The two operands with their parentheses.
    fn operands(&self, choice: &ExprBoolOp, left: Span, right: Span) -> Option<(Span, Span)> {
        let pair =
            choice.values.windows(2).find(|pair| span(pair[0].range()) == left && span(pair[1].range()) == right)?;
        let whole = |operand: &Expr| {
            let tokens = self.file.parsed.tokens();
            let parentheses = parenthesized_range(operand.into(), choice.into(), tokens);
            let bare = matches!(operand, Expr::Lambda(_)) && parentheses.is_none();
            (!bare).then(|| span(parentheses.unwrap_or_else(|| operand.range())))
        };
        Some((whole(&pair[0])?, whole(&pair[1])?))
    }
}

/// Finds the outermost expression that takes exactly the place.
struct Search<'a> {
    at: TextRange,
    found: Option<&'a Expr>,
}

impl<'a> SourceOrderVisitor<'a> for Search<'a> {
    fn enter_node(&mut self, node: AnyNodeRef<'a>) -> TraversalSignal {
        if node.range().contains_range(self.at) { TraversalSignal::Traverse } else { TraversalSignal::Skip }
    }

    fn visit_expr(&mut self, expression: &'a Expr) {
        if expression.range() == self.at && self.found.is_none() {
            self.found = Some(expression);
        } else {
            walk_expr(self, expression);
        }
    }
}

fn edit(span: Span, replacement: String) -> Edit {
    Edit { span, replacement }
}

fn replaced(source: &SourceFile, at: Span, with: &str) -> Edit {
    let is_word = |letter: char| letter == '_' || letter.is_alphanumeric();
    let before = source.text[..at.start as usize].chars().next_back().is_some_and(is_word);
    let after = source.text[at.end as usize..].chars().next().is_some_and(is_word);
    let joins = |edge: Option<char>| edge.is_some_and(|edge| is_word(edge) || matches!(edge, '"' | '\''));
    let front = if before && joins(with.chars().next()) { " " } else { "" };
    let back = if after && joins(with.chars().next_back()) { " " } else { "" };
    edit(at, format!("{front}{with}{back}"))
}

/// Whether a literal can hold the text as it is, whatever its quotes and prefix.
fn is_plain(text: &str) -> bool {
    !text.is_empty() && !text.contains(['"', '\'', '\\', '{', '}']) && !text.contains(char::is_control)
}

fn text_range(at: Span) -> TextRange {
    TextRange::new(TextSize::new(at.start), TextSize::new(at.end))
}
