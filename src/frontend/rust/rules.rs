//! The project's own macros (`macro_rules!`), as far as they stand for one expression: each rule is a matcher of plain
//! parameters and a body that is lowered where the macro is called, with the parameters as names.

use proc_macro2::{TokenStream, TokenTree};
use syn::{Expr, Item};

use super::lowerer::Lowerer;
use crate::flow::ValueId;

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
    matches!(
        body,
        Expr::Lit(_) | Expr::Macro(_) | Expr::Call(_) | Expr::MethodCall(_) | Expr::Path(_) | Expr::Reference(_)
    )
}
