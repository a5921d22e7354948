//! The project's own macros (`macro_rules!`), as far as they stand for one expression: each rule is a matcher of plain
//! parameters and a body that is lowered where the macro is called, with the parameters as names. For other files it is
//! a function, one for each number of parameters: `env_or!2`.

use std::sync::Arc;

use proc_macro2::{TokenStream, TokenTree};
use syn::{Expr, Item, Macro, Stmt};

use super::lowerer::{Frame, Lowerer};
use super::paths::{names_of, type_name};
use crate::flow::{Arg, FunctionId, Kind, Lookup, Param, ValueId};
use crate::source::Span;

/// Macros that call macros are followed this deep.
const DEEPEST: usize = 4;
/// So many calls are followed in one file: a macro may call others many times.
const MOST: usize = 512;

/// One rule of a macro.
#[derive(Debug)]
pub(super) struct Rule {
    params: Vec<String>,
    body: Expr,
}

/// The name under which other files find a macro that takes so many arguments.
fn name_elsewhere(name: &str, count: usize) -> String {
    format!("{name}!{count}")
}

/// Macros that every program has, or that log: none of the project's own.
const EVERYBODYS: [&str; 27] = [
    "print",
    "println",
    "eprint",
    "eprintln",
    "panic",
    "todo",
    "unimplemented",
    "unreachable",
    "line",
    "column",
    "file",
    "module_path",
    "cfg",
    "compile_error",
    "thread_local",
    "lazy_static",
    "log",
    "error",
    "warn",
    "info",
    "debug",
    "trace",
    "event",
    "span",
    "json",
    "anyhow",
    "bail",
];

/// How far macros are followed.
#[derive(Debug, Default)]
pub(super) struct Followed {
    depth: usize,
    calls: usize,
}

impl Lowerer<'_> {
    /// Takes note of a macro that the file defines.
    pub(super) fn define_macro(&mut self, item: &Item) {
        if let Item::Macro(it) = item
            && let Some(name) = &it.ident
            && it.mac.path.is_ident("macro_rules")
        {
            let rules = rules(&it.mac.tokens);
            if !rules.is_empty() {
                self.rules.insert(name.to_string(), rules.into());
            }
        }
    }

    /// The macros that an item defines, as other files call them: by name, with what each stands for.
    pub(super) fn macros_of(&self, item: &Item) -> Vec<(String, Arc<[Rule]>, usize)> {
        let Item::Macro(it) = item else { return Vec::new() };
        let Some((name, rules)) = it.ident.as_ref().and_then(|name| self.rules.get_key_value(&name.to_string())) else {
            return Vec::new();
        };
        let is_first =
            |index: usize| !rules[..index].iter().any(|before| before.params.len() == rules[index].params.len());
        let told = (0..rules.len()).filter(|index| is_first(*index));
        told.map(|index| (name_elsewhere(name, rules[index].params.len()), rules.clone(), index)).collect()
    }

    /// Lowers what a macro stands for, as a function that other files call.
    pub(super) fn macro_function(&mut self, id: FunctionId, rule: &Rule) {
        // What cannot stop has checked nothing.
        self.b.function_mut(id).may_leave = self.may_leave(&[Stmt::Expr(rule.body.clone(), None)]);
        let params: Vec<Param> = rule.params.iter().map(|name| Self::any_param(name, None, Span::default())).collect();
        self.expression_function(id, &params, Frame::Macro, |it| it.expr(&rule.body));
    }

    /// What a macro gives that another file of the project may define.
    pub(super) fn macro_elsewhere(&mut self, mac: &Macro, args: &[Arg], span: Span) -> Option<ValueId> {
        let names = names_of(&mac.path);
        let (first, last) = (names.first()?, names.last()?);
        // Another crate may be one of the same workspace.
        let is_everybodys =
            |first: &str| matches!(first, "std" | "core" | "alloc") || EVERYBODYS.contains(&last.as_str());
        let may_be_own = |first: &str| matches!(first, "crate" | "self" | "super") || !is_everybodys(first);
        if args.is_empty() && !mac.tokens.is_empty() || self.rules.contains_key(last) {
            return None;
        }
        let alone = names.len() == 1;
        let found = self.b.lookup(&if alone { first.clone() } else { type_name(first) });
        let path = match found {
            _ if alone && EVERYBODYS.contains(&first.as_str()) => return None,
            Lookup::Unbound if alone => format!("crate::{first}"),
            Lookup::Unbound => names.join("::"),
            Lookup::Bound(value) => match self.b.flow().kind(value) {
                Kind::Path(path) => [&[path.to_string()], &names[1..]].concat().join("::"),
                _ if alone => return None,
                _ => names.join("::"),
            },
        };
        path.split("::").next().filter(|first| may_be_own(first))?;
        let target = self.b.path(&name_elsewhere(&path, args.len()), span);
        Some(self.b.construct(target, args, span))
    }

    /// What a macro of the file gives; nothing when it is none, or no expression.
    pub(super) fn own_macro(&mut self, name: &str, args: &[ValueId]) -> Option<ValueId> {
        let rules = self.rules.get(name)?.clone();
        let rule = rules.iter().find(|rule| rule.params.len() == args.len())?;
        if self.followed.depth >= DEEPEST || self.followed.calls >= MOST {
            return None;
        }
        self.followed.depth += 1;
        self.followed.calls += 1;
        self.b.open_block();
        for (param, value) in rule.params.iter().zip(args) {
            self.b.declare(param, *value);
        }
        let value = self.expr(&rule.body);
        self.b.close_block();
        self.followed.depth -= 1;
        Some(value)
    }
}

/// The rules of a macro that are understood.
fn rules(tokens: &TokenStream) -> Vec<Rule> {
    let mut tokens = tokens.clone().into_iter().peekable();
    let mut rules = Vec::new();
    while let Some(TokenTree::Group(matcher)) = tokens.next() {
        let arrow = tokens.next().zip(tokens.next());
        let Some((TokenTree::Punct(_), TokenTree::Punct(_))) = arrow else { break };
        let Some(TokenTree::Group(body)) = tokens.next() else { break };
        tokens.next_if(|token| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ';'));
        if let Some(params) = params(matcher.stream())
            && let Ok(body) = syn::parse2::<Expr>(plain(body.stream()))
            && is_value(&body)
        {
            rules.push(Rule { params, body });
        }
    }
    rules
}

/// `$name:expr, $other:literal`; nothing for a matcher with more than that in it.
fn params(matcher: TokenStream) -> Option<Vec<String>> {
    let mut params = Vec::new();
    let mut tokens = matcher.into_iter();
    while let Some(token) = tokens.next() {
        match (token, tokens.next(), tokens.next(), tokens.next(), tokens.next()) {
            (
                TokenTree::Punct(dollar),
                Some(TokenTree::Ident(name)),
                Some(TokenTree::Punct(colon)),
                Some(TokenTree::Ident(kind)),
                comma,
            ) if dollar.as_char() == '$'
                && colon.as_char() == ':'
                && ["expr", "literal", "ident"].iter().any(|it| kind == it) =>
            {
                if !matches!(&comma, None | Some(TokenTree::Punct(_))) {
                    return None;
                }
                params.push(name.to_string());
            }
            _ => return None,
        }
    }
    Some(params)
}

/// The body with its parameters as names: `$name` as `name`.
fn plain(body: TokenStream) -> TokenStream {
    let mut tokens = body.into_iter().peekable();
    let mut whole = Vec::new();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(dollar)
                if dollar.as_char() == '$' && matches!(tokens.peek(), Some(TokenTree::Ident(_))) => {}
            TokenTree::Group(group) => {
                let mut inner = proc_macro2::Group::new(group.delimiter(), plain(group.stream()));
                inner.set_span(group.span());
                whole.push(TokenTree::Group(inner));
            }
            other => whole.push(other),
        }
    }
    whole.into_iter().collect()
}

/// Whether a body is a value, and no statement of the function that it ends up in.
fn is_value(body: &Expr) -> bool {
    let is_plain = |body: &Expr| {
        matches!(
            body,
            Expr::Lit(_) | Expr::Macro(_) | Expr::Call(_) | Expr::MethodCall(_) | Expr::Path(_) | Expr::Reference(_)
        )
    };
    match body {
        Expr::Try(it) => is_plain(&it.expr),
        Expr::Block(_) | Expr::Match(_) | Expr::If(_) => true,
        body => is_plain(body),
    }
}
