//! Macros: syn leaves their bodies as tokens. Those that carry values are parsed here; whether one never returns is
//! the catalogue's to say, under its name with `!`.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Expr, Item, ItemStatic, Lit, Macro, Pat, Token};

use super::conditions::operands;
use super::format::{Filler, Part, parts};
use super::lowerer::Lowerer;
use super::spans;
use crate::catalog::{Effect, Language};
use crate::flow::{Arg, Kind, Lookup, ValueId};
use crate::source::Span;

/// An argument of a macro.
struct MacroArg {
    /// `name = value`.
    name: Option<String>,
    expr: Expr,
}

impl Parse for MacroArg {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut name = None;
        if input.peek(syn::Ident) && input.peek2(Token![=]) && !input.peek2(Token![==]) {
            name = Some(input.parse::<syn::Ident>()?.to_string());
            input.parse::<Token![=]>()?;
        }
        // `tracing` shows a field with `%` or `?`.
        if input.peek(Token![%]) {
            input.parse::<Token![%]>()?;
        } else if input.peek(Token![?]) {
            input.parse::<Token![?]>()?;
        }
        Ok(Self { name, expr: input.parse()? })
    }
}

/// The arguments of a macro that takes expressions; none when it takes something else.
fn arguments(tokens: &TokenStream) -> Vec<MacroArg> {
    let parser = Punctuated::<MacroArg, Token![,]>::parse_terminated;
    parser.parse2(tokens.clone()).map(|args| args.into_iter().collect()).unwrap_or_default()
}

fn name_of(mac: &Macro) -> String {
    mac.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default()
}

/// What a macro of constants declares: `lazy_static!`, `thread_local!`.
pub(super) fn statics(item: &Item) -> Vec<ItemStatic> {
    let Item::Macro(it) = item else { return Vec::new() };
    if !matches!(name_of(&it.mac).as_str(), "lazy_static" | "thread_local") {
        return Vec::new();
    }
    let parser = |input: ParseStream<'_>| {
        let mut found = Vec::new();
        while !input.is_empty() {
            found.push(parse_static(input)?);
        }
        Ok(found)
    };
    parser.parse2(it.mac.tokens.clone()).unwrap_or_default()
}

/// `static ref NAME: Type = value;`
fn parse_static(input: ParseStream<'_>) -> syn::Result<ItemStatic> {
    let attrs = input.call(syn::Attribute::parse_outer)?;
    let vis = input.parse()?;
    let static_token = input.parse()?;
    input.parse::<Option<Token![ref]>>()?;
    let ident = input.parse()?;
    let colon_token = input.parse()?;
    let ty = input.parse()?;
    let eq_token = input.parse()?;
    let expr = input.parse()?;
    let semi_token = input.parse::<Option<Token![;]>>()?.unwrap_or_default();
    let mutability = syn::StaticMutability::None;
    Ok(ItemStatic { attrs, vis, static_token, mutability, ident, colon_token, ty, eq_token, expr, semi_token })
}

/// One arm of `select!`.
struct SelectArm {
    pat: Option<Pat>,
    expr: Option<Expr>,
    body: Expr,
}

impl Parse for SelectArm {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let (mut pat, mut expr) = (None, None);
        if input.peek(Token![else]) {
            input.parse::<Token![else]>()?;
        } else {
            pat = Some(Pat::parse_multi_with_leading_vert(input)?);
            input.parse::<Token![=]>()?;
            expr = Some(input.parse()?);
            if input.peek(Token![,]) {
                input.parse::<Token![,]>()?;
                input.parse::<Token![if]>()?;
                input.parse::<Expr>()?;
            }
        }
        input.parse::<Token![=>]>()?;
        let body = input.parse()?;
        input.parse::<Option<Token![,]>>()?;
        Ok(Self { pat, expr, body })
    }
}

fn select_arms(tokens: &TokenStream) -> Vec<SelectArm> {
    let parser = |input: ParseStream<'_>| {
        if input.peek(syn::Ident) && input.peek2(Token![;]) {
            input.parse::<syn::Ident>()?;
            input.parse::<Token![;]>()?;
        }
        let mut found = Vec::new();
        while !input.is_empty() {
            found.push(input.parse()?);
        }
        Ok(found)
    };
    parser.parse2(tokens.clone()).unwrap_or_default()
}

/// `matches!(value, pattern)`.
fn matches_of(tokens: &TokenStream) -> Option<(Expr, Pat, Option<Expr>)> {
    let parser = |input: ParseStream<'_>| {
        let expr = input.parse()?;
        input.parse::<Token![,]>()?;
        let pat = Pat::parse_multi_with_leading_vert(input)?;
        let guard = if input.parse::<Option<Token![if]>>()?.is_some() { Some(input.parse()?) } else { None };
        input.parse::<Option<Token![,]>>()?;
        Ok((expr, pat, guard))
    };
    parser.parse2(tokens.clone()).ok()
}

impl Lowerer<'_> {
    /// Whether a macro never returns.
    pub(super) fn macro_leaves(&self, mac: &Macro) -> bool {
        let name = format!("{}!", name_of(mac));
        matches!(self.knowledge.effect(Language::Rust, &name), Some(Effect::Leaves))
    }

    /// A macro call.
    pub(super) fn macro_call(&mut self, mac: &Macro) -> ValueId {
        let (first, _) = spans::path_ends(&mac.path);
        let span = self.between((first, mac.delimiter.span().close()));
        let name = name_of(mac);
        match name.as_str() {
            "matches" => self.matches(&mac.tokens, span),
            "select" => self.select(&mac.tokens, span),
            "env" | "option_env" => self.baked(&mac.tokens, span),
            "assert" | "debug_assert" | "ensure" | "assert_eq" | "debug_assert_eq" | "assert_ne"
            | "debug_assert_ne" => self.assertion(&name, &mac.tokens, span),
            "quote" | "macro_rules" | "include_str" | "include_bytes" | "include" | "stringify" => self.opaque(),
            _ => self.plain_macro(&name, mac, span),
        }
    }

    fn plain_macro(&mut self, name: &str, mac: &Macro, span: Span) -> ValueId {
        let args = arguments(&mac.tokens);
        let spans: Vec<Span> = args.iter().map(|arg| self.span(&arg.expr)).collect();
        let values: Vec<(Option<String>, ValueId)> =
            args.into_iter().map(|arg| (arg.name.clone(), self.expr(&arg.expr))).collect();
        let plain = || values.iter().map(|(_, value)| *value);
        match name {
            "format" | "format_args" => self.format(&values, span),
            "concat" => self.b.concat(plain().collect(), span),
            "vec" | "join" | "try_join" => {
                let list: Vec<ValueId> = plain().collect();
                self.b.list(list, span)
            }
            "dbg" => plain().next().unwrap_or(self.opaque()),
            "write" | "writeln" => {
                let names = super::changes::written(mac);
                self.lose_names(&names);
                self.opaque()
            }
            _ => {
                if self.macro_leaves(mac) {
                    self.b.leave();
                }
                let given: Vec<ValueId> = plain().collect();
                let given_at = given.iter().zip(spans);
                let args: Vec<Arg> =
                    given_at.map(|(value, span)| Arg { name: None, value: *value, span, spread: false }).collect();
                let own = self.own_macro(name, &given).or_else(|| self.macro_elsewhere(mac, &args, span));
                own.unwrap_or(self.opaque())
            }
        }
    }

    /// The text that a format string and its arguments make.
    fn format(&mut self, args: &[(Option<String>, ValueId)], span: Span) -> ValueId {
        let Some(((_, format), rest)) = args.split_first() else { return self.opaque() };
        let Some(text) = self.b.flow().text(*format).map(str::to_owned) else { return self.opaque() };
        let at = self.b.flow().value(*format).span;
        let mut whole = Vec::new();
        for part in parts(&text) {
            let value = match part {
                Part::Text(text) => self.b.literal(&text, at),
                Part::Hole { filler, shaped } => {
                    let value = self.filler(&filler, rest);
                    if shaped { self.b.changed(value, at) } else { value }
                }
            };
            whole.push(value);
        }
        self.b.concat(whole, span)
    }

    fn filler(&self, filler: &Filler, args: &[(Option<String>, ValueId)]) -> ValueId {
        let given = match filler {
            Filler::Index(index) => args.get(*index),
            Filler::Name(name) => args.iter().find(|(known, _)| known.as_ref() == Some(name)),
        };
        match (given, filler) {
            (Some((_, value)), _) => *value,
            (None, Filler::Name(name)) => match self.b.lookup(name) {
                Lookup::Bound(value) => value,
                Lookup::Unbound => self.opaque(),
            },
            _ => self.opaque(),
        }
    }

    /// A variable of the build.
    fn baked(&mut self, tokens: &TokenStream, span: Span) -> ValueId {
        match tokens.clone().into_iter().next() {
            Some(TokenTree::Literal(literal)) => match Lit::new(literal) {
                Lit::Str(name) => self.b.value(Kind::Baked(name.value().into()), span),
                _ => self.opaque(),
            },
            _ => self.opaque(),
        }
    }

    /// `assert!`, `ensure!`, `assert_eq!` and their like: what they say holds behind them.
    fn assertion(&mut self, name: &str, tokens: &TokenStream, span: Span) -> ValueId {
        let args = arguments(tokens);
        let exprs: Vec<&Expr> = args.iter().map(|arg| &arg.expr).collect();
        let Some((first, rest)) = exprs.split_first() else { return self.opaque() };
        if name.ends_with("_eq") || name.ends_with("_ne") {
            let left = self.expr(first);
            let right = rest.first().map_or(self.opaque(), |right| self.expr(right));
            let equal = self.b.test_equal(left, right, span);
            self.b.assume(equal, name.ends_with("_eq"));
        } else {
            let condition = self.expr(first);
            self.b.assume(condition, true);
        }
        self.opaque()
    }

    fn matches(&mut self, tokens: &TokenStream, span: Span) -> ValueId {
        let Some((expr, pat, guard)) = matches_of(tokens) else { return self.opaque() };
        let value = self.expr(&expr);
        let fit = self.fit(&pat, value);
        let fits = self.b.test(fit.yes, fit.no, span);
        let Some(guard) = guard else { return fits };
        let fork = self.b.fork();
        self.b.open_block();
        self.b.assume(fits, true);
        self.bind_pattern(&pat, value);
        let operands = operands(&guard);
        let first = operands.first().map_or(self.opaque(), |operand| self.subject(operand));
        let holds = self.hold(&operands, first);
        self.b.close_block();
        let looked = self.b.close(fork);
        let skipped = self.b.close(fork);
        self.b.join(vec![looked, skipped], span);
        self.b.both(fits, holds, span)
    }

    /// `select!`: one of the arms runs.
    fn select(&mut self, tokens: &TokenStream, span: Span) -> ValueId {
        let arms = select_arms(tokens);
        let mut subjects = Vec::with_capacity(arms.len());
        for arm in &arms {
            let subject = arm.expr.as_ref().map_or(self.opaque(), |expr| self.expr(expr));
            subjects.push(subject);
        }
        let fork = self.b.fork();
        let mut branches = Vec::with_capacity(arms.len());
        for (arm, subject) in arms.iter().zip(subjects) {
            self.b.open_block();
            if let Some(pat) = &arm.pat {
                self.bind_pattern(pat, subject);
            }
            self.expr(&arm.body);
            self.b.close_block();
            branches.push(self.b.close(fork));
        }
        if !branches.is_empty() {
            self.b.join(branches, span);
        }
        self.opaque()
    }
}
