//! What the tokens say: where text stands, and which comment speaks of which statement.

use ruff_python_ast::token::TokenKind;
use ruff_python_ast::{ModModule, Stmt};
use ruff_python_parser::Parsed;
use ruff_text_size::Ranged;

use super::{ipython, leaving, span};
use crate::frontend::Comment;
use crate::source::{SourceFile, Span};

/// The contents of string literals, and the comments.
pub(super) fn read(source: &SourceFile, parsed: &Parsed<ModModule>) -> (Vec<Span>, Vec<Comment>) {
    let mut strings = Vec::new();
    let mut comments = Vec::new();
    for token in parsed.tokens() {
        let at = span(token.range());
        match token.kind() {
            TokenKind::String | TokenKind::FStringMiddle | TokenKind::TStringMiddle => strings.push(at),
            TokenKind::IpyEscapeCommand => strings.extend(ipython::words(source.slice(at), at.start)),
            TokenKind::Comment => comments.push(at),
            _ => {}
        }
    }
    let statements = if comments.is_empty() { Vec::new() } else { statements(parsed.suite()) };
    let comments = comments.into_iter().map(|at| Comment { span: at, covers: covers(source, &statements, at) });
    (strings, comments.collect())
}

/// The lines of code that each statement takes, without the bodies of compound ones.
fn statements(body: &[Stmt]) -> Vec<Span> {
    let mut found = Vec::new();
    leaving::each_statement(body, &mut |statement| {
        let whole = span(statement.range());
        let head = head_end(statement).unwrap_or(whole.end);
        found.push(Span::new(whole.start, head));
    });
    found.sort();
    found
}

/// Where the first body of a compound statement begins.
fn head_end(statement: &Stmt) -> Option<u32> {
    let body = match statement {
        Stmt::FunctionDef(it) => &it.body,
        Stmt::ClassDef(it) => &it.body,
        Stmt::With(it) => &it.body,
        Stmt::For(it) => &it.body,
        Stmt::While(it) => &it.body,
        Stmt::If(it) => &it.body,
        Stmt::Try(it) => &it.body,
        _ => return None,
    };
    body.first().map(|first| span(first.range()).start)
}

/// The statement that a comment stands in or behind; alone on its line, the one that begins next.
fn covers(source: &SourceFile, statements: &[Span], comment: Span) -> Span {
    let line = source.line_span(source.line_of(comment.start));
    let before = Span::new(line.start, comment.start);
    let alone = source.slice(before).trim().is_empty();
    let next = statements.partition_point(|statement| statement.start < comment.start);
    let around = statements[..next].iter().rev().take(64).find(|statement| {
        statement.start < comment.start && (statement.end > comment.start || (!alone && statement.end > line.start))
    });
    // Below the head of a block and directly above its first statement, it speaks of that.
    let is_above = |next: &Span| {
        let mut between = source.slice(Span::new(comment.end, next.start)).lines().map(str::trim);
        alone && between.all(|line| line.is_empty() || line.starts_with('#'))
    };
    match (around, statements.get(next)) {
        (_, Some(next)) if is_above(next) => *next,
        (Some(around), _) => *around,
        (None, Some(next)) if alone => *next,
        _ => line,
    }
}
