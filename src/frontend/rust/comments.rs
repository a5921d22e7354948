//! What each comment speaks of: the statement or item on its line, or the one that begins below it.

use syn::visit::{self, Visit};

use super::lexer::{Lexer, Piece};
use crate::frontend::Comment;
use crate::source::{SourceFile, Span, offset};

/// The comments of a file and the contents of its strings.
pub(super) fn collect(source: &SourceFile, start: usize) -> (Vec<Span>, Vec<Span>) {
    let (mut comments, mut strings) = (Vec::new(), Vec::new());
    for (piece, span) in Lexer::new(&source.text, start) {
        match piece {
            Piece::Comment => comments.push(span),
            Piece::Text => strings.push(span),
            _ => {}
        }
    }
    (comments, strings)
}

/// Gives each comment what it covers. `parts`: statements and items of the file.
pub(super) fn cover(source: &SourceFile, comments: &[Span], mut parts: Vec<Span>) -> Vec<Comment> {
    parts.sort_by_key(|part| (part.start, std::cmp::Reverse(part.end)));
    let alone: Vec<bool> = comments.iter().map(|comment| is_alone(source, *comment)).collect();
    let mut open: Vec<Span> = Vec::new();
    let mut next = 0;
    let mut found = Vec::with_capacity(comments.len());
    for (index, comment) in comments.iter().enumerate() {
        let line = source.line_span(source.line_of(comment.start));
        let mut ended = None;
        let mut begun = None;
        while let Some(part) = parts.get(next).filter(|part| part.start < comment.start) {
            if part.start >= line.start && begun.is_none() {
                begun = Some(*part);
            }
            open.push(*part);
            next += 1;
        }
        open.retain(|part| {
            let over = part.end <= comment.start;
            if over && part.end > line.start && ended.is_none_or(|ended: Span| part.contains(ended)) {
                ended = Some(*part);
            }
            !over
        });
        let below = || below(source, comments, &alone, index, &parts[next..]);
        let covers = if alone[index] { below() } else { begun.or(ended) };
        let covers = covers.or_else(|| open.last().copied()).unwrap_or(line);
        found.push(Comment { span: *comment, covers });
    }
    found
}

fn is_alone(source: &SourceFile, comment: Span) -> bool {
    let line = source.line_span(source.line_of(comment.start));
    let before = source.text.get(line.start as usize..comment.start as usize).unwrap_or_default();
    before.trim_start_matches('\u{feff}').trim().is_empty()
        && source.line_of(comment.end) == source.line_of(comment.start)
}

/// The part that begins on the next line, other comments between left out.
fn below(source: &SourceFile, comments: &[Span], alone: &[bool], index: usize, parts: &[Span]) -> Option<Span> {
    let mut last = index;
    while let Some(next) = comments.get(last + 1)
        && alone[last + 1]
        && source.line_of(next.start) == source.line_of(comments[last].end) + 1
    {
        last += 1;
    }
    let line = source.line_span(source.line_of(comments[last].end) + 1);
    let first = parts.iter().find(|part| part.start >= line.start)?;
    (first.start <= line.end).then_some(*first)
}

/// The statements and items of a parsed file.
pub(super) fn parts(file: &syn::File, shift: usize) -> Vec<Span> {
    let mut search = Parts { shift: offset(shift), found: Vec::new() };
    search.visit_file(file);
    search.found
}

struct Parts {
    shift: u32,
    found: Vec<Span>,
}

impl Parts {
    fn add(&mut self, first: proc_macro2::Span, last: proc_macro2::Span) {
        let (start, end) = (first.byte_range().start, last.byte_range().end);
        self.found.push(Span::new(offset(start), offset(end)).shifted(self.shift));
    }
}

/// The first and the last token of syntax that is written out as tokens.
fn token_ends(tokens: impl quote::ToTokens) -> Option<(proc_macro2::Span, proc_macro2::Span)> {
    let mut tokens = tokens.into_token_stream().into_iter();
    let first = tokens.next()?;
    let last = tokens.last().unwrap_or_else(|| first.clone());
    let open = match &first {
        proc_macro2::TokenTree::Group(group) => group.span_open(),
        token => token.span(),
    };
    let close = match &last {
        proc_macro2::TokenTree::Group(group) => group.span_close(),
        token => token.span(),
    };
    Some((open, close))
}

impl<'a> Visit<'a> for Parts {
    fn visit_stmt(&mut self, it: &'a syn::Stmt) {
        match it {
            syn::Stmt::Expr(expr, semi) => {
                let (first, last) = super::spans::ends(expr);
                self.add(first, semi.as_ref().map_or(last, |semi| semi.spans[0]));
            }
            syn::Stmt::Local(it) => self.add(it.let_token.span, it.semi_token.spans[0]),
            syn::Stmt::Macro(it) => {
                let last = it.semi_token.as_ref().map_or(it.mac.delimiter.span().close(), |semi| semi.spans[0]);
                self.add(super::spans::path_ends(&it.mac.path).0, last);
            }
            syn::Stmt::Item(_) => {}
        }
        visit::visit_stmt(self, it);
    }

    fn visit_item(&mut self, it: &'a syn::Item) {
        if let Some((first, last)) = token_ends(it) {
            self.add(first, last);
        }
        visit::visit_item(self, it);
    }

    fn visit_impl_item(&mut self, it: &'a syn::ImplItem) {
        if let Some((first, last)) = token_ends(it) {
            self.add(first, last);
        }
        visit::visit_impl_item(self, it);
    }

    fn visit_trait_item(&mut self, it: &'a syn::TraitItem) {
        if let Some((first, last)) = token_ends(it) {
            self.add(first, last);
        }
        visit::visit_trait_item(self, it);
    }

    fn visit_field(&mut self, it: &'a syn::Field) {
        if let Some((first, last)) = token_ends(it) {
            self.add(first, last);
        }
        visit::visit_field(self, it);
    }

    fn visit_arm(&mut self, it: &'a syn::Arm) {
        if let Some((first, _)) = token_ends(&it.pat) {
            self.add(first, super::spans::ends(&it.body).1);
        }
        visit::visit_arm(self, it);
    }
}
