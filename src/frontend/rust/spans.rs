//! Byte ranges of syntax. syn's own `span()` writes the whole expression out as tokens first; this only looks at
//! its two ends.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Expr, Path, PathArguments};

/// The first and the last token of an expression.
pub(super) fn ends(expr: &Expr) -> (Span, Span) {
    (first(expr), last(expr))
}

fn first(mut expr: &Expr) -> Span {
    loop {
        expr = match expr {
            Expr::Assign(it) => &it.left,
            Expr::Await(it) => &it.base,
            Expr::Binary(it) => &it.left,
            Expr::Call(it) => &it.func,
            Expr::Cast(it) => &it.expr,
            Expr::Field(it) => &it.base,
            Expr::Index(it) => &it.expr,
            Expr::MethodCall(it) => &it.receiver,
            Expr::Try(it) => &it.expr,
            Expr::Group(it) => &it.expr,
            _ => return first_token(expr),
        }
    }
}

fn first_token(expr: &Expr) -> Span {
    match expr {
        Expr::Array(it) => it.bracket_token.span.open(),
        Expr::Async(it) => it.async_token.span(),
        Expr::Block(it) => match &it.label {
            Some(label) => label.name.span(),
            None => it.block.brace_token.span.open(),
        },
        Expr::Break(it) => it.break_token.span(),
        Expr::Closure(it) => it
            .asyncness
            .map_or_else(|| it.capture.map_or_else(|| it.inputs_begin.span(), |word| word.span()), |word| word.span()),
        Expr::ForLoop(it) => it.for_token.span(),
        Expr::If(it) => it.if_token.span(),
        Expr::Let(it) => it.let_token.span(),
        Expr::Lit(it) => it.lit.span(),
        Expr::Loop(it) => it.loop_token.span(),
        Expr::Macro(it) => path_ends(&it.mac.path).0,
        Expr::Match(it) => it.match_token.span(),
        Expr::Paren(it) => it.paren_token.span.open(),
        Expr::Path(it) => it.qself.as_ref().map_or_else(|| path_ends(&it.path).0, |own| own.lt_token.span()),
        Expr::Reference(it) => it.and_token.span(),
        Expr::Return(it) => it.return_token.span(),
        Expr::Struct(it) => path_ends(&it.path).0,
        Expr::Tuple(it) => it.paren_token.span.open(),
        Expr::Unary(it) => it.op.span(),
        Expr::Unsafe(it) => it.unsafe_token.span(),
        Expr::While(it) => it.while_token.span(),
        _ => expr.span(),
    }
}

fn last(mut expr: &Expr) -> Span {
    loop {
        expr = match expr {
            Expr::Assign(it) => &it.right,
            Expr::Binary(it) => &it.right,
            Expr::Closure(it) => &it.body,
            Expr::Let(it) => &it.expr,
            Expr::Reference(it) => &it.expr,
            Expr::Unary(it) => &it.expr,
            Expr::Group(it) => &it.expr,
            Expr::Return(syn::ExprReturn { expr: Some(inner), .. })
            | Expr::Break(syn::ExprBreak { expr: Some(inner), .. }) => inner,
            Expr::If(syn::ExprIf { else_branch: Some((_, inner)), .. }) => inner,
            _ => return last_token(expr),
        }
    }
}

fn last_token(expr: &Expr) -> Span {
    match expr {
        Expr::Array(it) => it.bracket_token.span.close(),
        Expr::Async(it) => it.block.brace_token.span.close(),
        Expr::Await(it) => it.await_token.span(),
        Expr::Block(it) => it.block.brace_token.span.close(),
        Expr::Call(it) => it.paren_token.span.close(),
        Expr::Cast(it) => it.ty.span(),
        Expr::Field(it) => it.member.span(),
        Expr::ForLoop(it) => it.body.brace_token.span.close(),
        Expr::If(it) => it.then_branch.brace_token.span.close(),
        Expr::Index(it) => it.bracket_token.span.close(),
        Expr::Lit(it) => it.lit.span(),
        Expr::Loop(it) => it.body.brace_token.span.close(),
        Expr::Macro(it) => it.mac.delimiter.span().close(),
        Expr::Match(it) => it.brace_token.span.close(),
        Expr::MethodCall(it) => it.paren_token.span.close(),
        Expr::Paren(it) => it.paren_token.span.close(),
        Expr::Path(it) => path_ends(&it.path).1,
        Expr::Struct(it) => it.brace_token.span.close(),
        Expr::Try(it) => it.question_token.span(),
        Expr::Tuple(it) => it.paren_token.span.close(),
        Expr::Unsafe(it) => it.block.brace_token.span.close(),
        Expr::While(it) => it.body.brace_token.span.close(),
        _ => expr.span(),
    }
}

/// The first and the last token of a path.
pub(super) fn path_ends(path: &Path) -> (Span, Span) {
    let first = path.segments.first().map_or_else(Span::call_site, |segment| segment.ident.span());
    let begin = path.leading_colon.map_or(first, |colon| colon.spans[0]);
    let end = path.segments.last().map_or(first, |segment| match &segment.arguments {
        PathArguments::None => segment.ident.span(),
        PathArguments::AngleBracketed(arguments) => arguments.gt_token.span(),
        PathArguments::Parenthesized(arguments) => arguments.paren_token.span.close(),
    });
    (begin, end)
}
