//! Fixes: what should change, rendered as edits in the style of the file.
//!
//! Only the bytes that have to change are replaced. Nothing is rendered when a comment would be lost, or when the
//! place is none where the new expression can stand. A literal is a `&str`, so a read in its place is borrowed where it
//! lives long enough, and what made a `String` of the literal goes with it. A leading `&` or a trailing `.as_str()` is
//! kept.

use proc_macro2::TokenStream;
use quote::quote;
use syn::visit::Visit;
use syn::{Expr, ExprMethodCall};

use super::lexer::{Lexer, Piece, body_start};
use super::print::print;
use super::site::{Finder, Place, Site, Stop};
use super::spans;
use crate::diagnostic::{Edit, Intent};
use crate::flow::is_variable_name;
use crate::source::{SourceFile, Span, offset};

/// Methods that give something else in place of a value that is absent.
const FALLBACKS: [&str; 3] = ["unwrap_or", "unwrap_or_default", "unwrap_or_else"];

/// Methods between a read and its fallback that keep what is absent absent.
const BETWEEN: [&str; 4] = ["ok", "as_deref", "as_ref", "clone"];

/// The call that panics without a word.
const UNWRAP: &str = ".unwrap()";

/// Turns what should change into edits; nothing when that cannot be done without loss.
pub fn render(source: &SourceFile, intent: &Intent) -> Option<Vec<Edit>> {
    let edits = match intent {
        Intent::RemoveComment { at } => Some(vec![remove_comment(source, *at)]),
        Intent::Rename { at, to } => rename(source, *at, to).map(|edit| vec![edit]),
        Intent::ReadVariable { at, name } => in_syntax(source, *at, &|site, text| read_variable(site, text, name)),
        Intent::StopWhenUnset { at, name } => stop_when_unset(source, *at, name),
        Intent::NamePanic { at, name } => in_syntax(source, *at, &|site, text| name_panic(site, text, name))
            .or_else(|| name_panic_in_macro(source, *at, name)),
        Intent::Swap { .. } | Intent::DropChoice { .. } | Intent::RemoveAssignment { .. } => None,
    }?;
    let comment = matches!(intent, Intent::RemoveComment { .. });
    (comment || !edits.iter().any(|edit| holds_comment(source, edit.span))).then_some(edits)
}

/// Where spans of the parsed text lie in the file.
struct Text<'s> {
    source: &'s SourceFile,
    start: usize,
}

impl Text<'_> {
    fn between(&self, first: proc_macro2::Span, last: proc_macro2::Span) -> Span {
        let (from, to) = (first.byte_range().start, last.byte_range().end);
        Span::new(offset(self.start + from), offset(self.start + to))
    }

    /// An edit, and the import that it needs.
    fn with_import(&self, site: &Site<'_>, edit: Edit) -> Vec<Edit> {
        let import = site.import.as_ref().map(|missing| {
            let at = offset(self.start + missing.before);
            let line = self.source.slice(self.source.line_span(self.source.line_of(at)));
            let indent: String = line.chars().take_while(|letter| letter.is_whitespace()).collect();
            let line_end = if self.source.text.contains("\r\n") { "\r\n" } else { "\n" };
            let import = format!("use {} as _;{line_end}{indent}", missing.path);
            Edit { span: Span::new(at, at), replacement: import }
        });
        import.into_iter().chain([edit]).collect()
    }

    fn span(&self, expr: &Expr) -> Span {
        let (first, last) = spans::ends(expr);
        self.between(first, last)
    }
}

fn holds_comment(source: &SourceFile, span: Span) -> bool {
    let pieces = Lexer::new(&source.text, body_start(&source.text));
    pieces.filter(|(piece, _)| *piece == Piece::Comment).any(|(_, comment)| comment.overlaps(span))
}

/// Parses the file again and renders at the expression that covers exactly `at`.
fn in_syntax(
    source: &SourceFile,
    at: Span,
    render: &dyn Fn(&Site<'_>, &Text<'_>) -> Option<Vec<Edit>>,
) -> Option<Vec<Edit>> {
    let start = body_start(&source.text);
    let edit = super::parse(source, start, &mut Vec::new()).and_then(|file| {
        let text = Text { source, start };
        let site = Finder::find(&file, &|expr| text.span(expr) == at)?;
        render(&site, &text)
    });
    proc_macro2::extra::invalidate_current_thread_spans();
    edit
}

fn remove_comment(source: &SourceFile, at: Span) -> Edit {
    let first = source.line_span(source.line_of(at.start));
    let last = source.line_span(source.line_of(at.end));
    let before = source.slice(Span::new(first.start, at.start));
    let behind = source.slice(Span::new(at.end, last.end));
    let span = if !behind.trim().is_empty() {
        at
    } else if before.trim().is_empty() {
        let next = source.line_starts().get(source.line_of(at.end) + 1);
        Span::new(first.start, next.copied().unwrap_or(last.end))
    } else {
        Span::new(first.start + offset(before.trim_end().len()), last.end)
    };
    Edit { span, replacement: String::new() }
}

/// New text between the quotes of a literal.
fn rename(source: &SourceFile, at: Span, to: &str) -> Option<Edit> {
    let literal = source.slice(at);
    let (open, close) = (literal.find('"')?, literal.rfind('"')?);
    if open >= close {
        return None;
    }
    let raw = literal[..open].contains('r');
    if raw && to.contains('"') {
        return None;
    }
    let replacement = if raw { to.to_owned() } else { to.escape_default().to_string() };
    let span = Span::new(at.start + offset(open) + 1, at.start + offset(close));
    Some(Edit { span, replacement })
}

fn message(name: &str) -> String {
    format!("{name} is not set")
}

/// The call at the end of a chain that stops when there is no value.
fn stop(how: Stop, name: &str) -> TokenStream {
    let message = message(name);
    match how {
        Stop::Context => quote!(context(#message)?),
        Stop::WrapErr => quote!(wrap_err(#message)?),
        Stop::Error => quote!(map_err(|_| #message)?),
        Stop::Report(path) => {
            let path: TokenStream = path.parse().unwrap_or_default();
            quote!(map_err(|_| #path!(#message))?)
        }
        Stop::Expect => quote!(expect(#message)),
    }
}

/// A read of the variable in place of an expression.
fn read_variable(site: &Site<'_>, text: &Text<'_>, name: &str) -> Option<Vec<Edit>> {
    if site.constant {
        return None;
    }
    let read: syn::Path = syn::parse_str(&site.read).ok()?;
    let stop = stop(site.stop, name);
    let mut at = site.expr;
    let place = site.place;
    // `Some("")`: only what is inside changes.
    while let Expr::Call(call) = at
        && let (Expr::Path(path), [_]) = (&*call.func, call.args.iter().collect::<Vec<_>>().as_slice())
        && path.path.is_ident("Some")
    {
        at = call.args.first()?;
    }
    let read = quote!(#read(#name).#stop);
    let tokens = match at {
        Expr::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "None") => quote!(Some(#read)),
        Expr::Reference(_) => quote!(&#read),
        Expr::MethodCall(call) if call.method == "as_str" => quote!(#read.as_str()),
        Expr::Lit(_) => match place {
            // Of the type that the literal was.
            Place::Argument => quote!(#read.as_str()),
            Place::Owned(whole) => {
                at = whole;
                read
            }
            Place::Kept => return None,
        },
        _ => read,
    };
    Some(text.with_import(site, Edit { span: text.span(at), replacement: print(tokens) }))
}

/// `.expect(…)` in place of the fallback of a read.
fn stop_when_unset(source: &SourceFile, at: Span, name: &str) -> Option<Vec<Edit>> {
    let start = body_start(&source.text);
    let text = Text { source, start };
    let fits = |expr: &Expr| match expr {
        Expr::MethodCall(call) if FALLBACKS.iter().any(|fallback| call.method == fallback) => {
            text.span(expr) == at || reads(&call.receiver).is_some_and(|read| text.span(read) == at)
        }
        _ => false,
    };
    let edit = super::parse(source, start, &mut Vec::new()).and_then(|file| {
        let site = Finder::find(&file, &fits)?;
        let Expr::MethodCall(call) = site.expr else { return None };
        // A borrowed error is none that a context can be added to.
        let (is_owned, is_option) = match &*call.receiver {
            Expr::MethodCall(inner) => (inner.method == "ok", inner.method == "ok"),
            _ => (true, false),
        };
        // Nor can one be added to nothing, but by anyhow.
        let is_stopped = is_owned && (!is_option || site.stop == Stop::Context);
        let how = if is_stopped { site.stop } else { Stop::Expect };
        let span = method_span(call, &text);
        let told = told(&call.receiver, name)?;
        let edit = Edit { span, replacement: print(stop(how, &told)) };
        (!site.constant).then(|| if is_stopped { text.with_import(&site, edit) } else { vec![edit] })
    });
    proc_macro2::extra::invalidate_current_thread_spans();
    edit
}

/// What is told to be unset: all variables that an expression names. One that reads some by names from elsewhere has to
/// tell of all of those.
fn told(expr: &Expr, name: &str) -> Option<String> {
    struct Search {
        names: Vec<String>,
        is_search: bool,
    }
    impl<'a> Visit<'a> for Search {
        fn visit_expr_method_call(&mut self, call: &'a ExprMethodCall) {
            self.is_search |= call.method == "find_map";
            syn::visit::visit_expr_method_call(self, call);
        }
        fn visit_lit_str(&mut self, text: &'a syn::LitStr) {
            let text = text.value();
            if is_variable_name(&text) && !self.names.contains(&text) {
                self.names.push(text);
            }
        }
    }
    let mut search = Search { names: Vec::new(), is_search: false };
    search.visit_expr(expr);
    match search.names.as_slice() {
        [] | [_] if search.is_search => None,
        [] | [_] => Some(name.to_owned()),
        names => Some(names.join(" or ")),
    }
}

/// The call behind methods that keep its absence.
fn reads(mut expr: &Expr) -> Option<&Expr> {
    loop {
        match expr {
            Expr::MethodCall(call) if BETWEEN.iter().any(|between| call.method == between) => expr = &call.receiver,
            Expr::Call(_) => return Some(expr),
            _ => return None,
        }
    }
}

/// From a method's name to the end of its arguments.
fn method_span(call: &ExprMethodCall, text: &Text<'_>) -> Span {
    text.between(call.method.span(), call.paren_token.span.close())
}

/// What a macro is given is no syntax that anybody has parsed: its bytes end with the call. What the macro itself is given by
/// others has another name for each.
fn name_panic_in_macro(source: &SourceFile, at: Span, name: &str) -> Option<Vec<Edit>> {
    let text = source.text.get(at.range()).filter(|text| text.ends_with(UNWRAP) && !text.contains('$'))?;
    let begins = at.start + offset(text.len() - UNWRAP.len()) + 1;
    Some(vec![Edit { span: Span::new(begins, at.end), replacement: print(stop(Stop::Expect, name)) }])
}

fn name_panic(site: &Site<'_>, text: &Text<'_>, name: &str) -> Option<Vec<Edit>> {
    let Expr::MethodCall(call) = site.expr else { return None };
    let bare = call.method == "unwrap" && call.args.is_empty();
    bare.then(|| vec![Edit { span: method_span(call, text), replacement: print(stop(Stop::Expect, name)) }])
}
