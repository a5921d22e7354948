//! Patterns: when a value fits one, what that says of the value, and the names that it binds.

use syn::{Expr, ExprLit, Lit, Member, Pat, PatTupleStruct, Path, PathSegment};

use super::lowerer::Lowerer;
use super::variants::part_name;
use crate::flow::{Fact, Lookup, States, ValueId, all_of, either_of};
use crate::source::Span;

/// What a pattern says about values.
#[derive(Debug, Default)]
pub(super) struct Fit {
    /// When it fits.
    pub(super) yes: Vec<Fact>,
    /// When it does not.
    pub(super) no: Vec<Fact>,
    /// It always fits.
    certain: bool,
}

impl Fit {
    fn states(value: ValueId, states: States) -> Self {
        Self { yes: vec![(value, states)], no: vec![(value, !states)], certain: false }
    }

    fn always(value: ValueId) -> Self {
        Self { yes: Vec::new(), no: vec![(value, States::NONE)], certain: true }
    }

    /// Both fit.
    fn and(self, other: Self) -> Self {
        let no = match (self.certain, other.certain) {
            (true, _) => other.no,
            (_, true) => self.no,
            _ => either_of(&self.no, &other.no),
        };
        Self { yes: all_of(self.yes.into_iter().chain(other.yes)), no, certain: self.certain && other.certain }
    }

    /// One of the two fits.
    fn or(self, other: Self) -> Self {
        let certain = self.certain || other.certain;
        let yes = if certain { Vec::new() } else { either_of(&self.yes, &other.yes) };
        Self { yes, no: all_of(self.no.into_iter().chain(other.no)), certain }
    }
}

impl Lowerer<'_> {
    /// What it says of a value that it fits a pattern.
    pub(super) fn fit(&mut self, pat: &Pat, value: ValueId) -> Fit {
        match pat {
            Pat::Wild(_) | Pat::Rest(_) => Fit::always(value),
            Pat::Paren(it) => self.fit(&it.pat, value),
            Pat::Type(it) => self.fit(&it.pat, value),
            Pat::Reference(it) => self.fit(&it.pat, value),
            Pat::Guard(it) => Fit { certain: false, no: Vec::new(), ..self.fit(&it.pat, value) },
            Pat::Ident(it) => match &it.subpat {
                Some((_, inner)) => self.fit(inner, value),
                None => self.fit_name(&it.ident.to_string(), value),
            },
            Pat::Path(it) => match it.path.segments.last() {
                Some(last) if it.path.segments.len() > 1 && is_variant(last) => self.fit_unit(last, value),
                Some(last) => self.fit_name(&last.ident.to_string(), value),
                None => Fit::default(),
            },
            Pat::Lit(it) => match &it.lit {
                Lit::Str(text) => self.fit_text(&text.value(), value, self.at(text.span())),
                _ => Fit::default(),
            },
            Pat::Or(it) => {
                let fits: Vec<Fit> = it.cases.iter().map(|case| self.fit(case, value)).collect();
                fits.into_iter().reduce(Fit::or).unwrap_or_default()
            }
            Pat::TupleStruct(it) => self.fit_variant(it, value),
            Pat::Struct(it) => {
                let parts = it.fields.iter().map(|field| (field.member.clone(), &*field.pat));
                self.fit_carrier(&it.path, &mut parts.into_iter(), value)
            }
            Pat::Tuple(it) => {
                let Some(elements) = self.elements(value) else { return Fit::default() };
                if elements.len() != it.elems.len() {
                    return Fit::default();
                }
                let pairs = it.elems.iter().zip(elements);
                let fits: Vec<Fit> = pairs.map(|(pat, element)| self.fit(pat, element)).collect();
                fits.into_iter().reduce(Fit::and).unwrap_or_default()
            }
            _ => Fit::default(),
        }
    }

    /// A name in a pattern is a constant when it is written like one.
    fn fit_name(&mut self, name: &str, value: ValueId) -> Fit {
        if name == "None" {
            return Fit::states(value, States::ABSENT);
        }
        if !name.starts_with(|first: char| first.is_ascii_uppercase()) {
            return Fit::always(value);
        }
        let Lookup::Bound(constant) = self.b.lookup(name) else { return Fit::default() };
        let Some(text) = self.b.flow().text(constant).map(str::to_owned) else { return Fit::default() };
        self.fit_text(&text, value, self.b.flow().value(constant).span)
    }

    fn fit_text(&mut self, text: &str, value: ValueId, at: Span) -> Fit {
        if text.is_empty() {
            return Fit::states(value, States::EMPTY);
        }
        // Not this literal: it may be any other text.
        let (yes, no) = (vec![(value, States::TRUTHY)], vec![(value, !States::WRITTEN)]);
        let is_it = self.b.comparison(value, text, at);
        let told = |states| is_it.map(|is_it| (is_it, states));
        Fit {
            yes: yes.into_iter().chain(told(States::TRUTHY)).collect(),
            no: no.into_iter().chain(told(!States::TRUTHY)).collect(),
            certain: false,
        }
    }

    /// `Kind::OpenAi`: the value is the variant of this name.
    fn fit_unit(&mut self, variant: &PathSegment, value: ValueId) -> Fit {
        let at = self.at(variant.ident.span());
        match self.b.comparison(value, &variant.ident.to_string(), at) {
            Some(is_it) => {
                Fit { yes: vec![(is_it, States::TRUTHY)], no: vec![(is_it, !States::TRUTHY)], certain: false }
            }
            None => Fit::default(),
        }
    }

    fn fit_variant(&mut self, it: &PatTupleStruct, value: ValueId) -> Fit {
        let name = it.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        match (name.as_str(), it.elems.first()) {
            ("Some" | "Ok", Some(inner)) => Fit::states(value, States::PRESENT).and(self.fit(inner, value)),
            ("Err", Some(inner)) => {
                let inner = self.fit(inner, self.opaque());
                let all = Fit::states(value, States::ABSENT);
                if inner.certain { all } else { Fit { no: Vec::new(), ..all } }
            }
            _ => {
                let parts = it.elems.iter().enumerate().map(|(index, pat)| (Member::Unnamed(index.into()), pat));
                self.fit_carrier(&it.path, &mut parts.into_iter(), value)
            }
        }
    }

    /// `Auth::Bearer(token)`: the value is the variant of this name, and its parts fit.
    fn fit_carrier(&mut self, path: &Path, parts: &mut dyn Iterator<Item = (Member, &Pat)>, value: ValueId) -> Fit {
        let (Some(variant), Some(last)) = (self.variant_named(path), path.segments.last()) else {
            return Fit::default();
        };
        let (mut fit, at) = (self.fit_unit(last, value), self.at(last.ident.span()));
        for (member, pat) in parts.take_while(|(_, pat)| !matches!(pat, Pat::Rest(_))) {
            let part = self.part(value, Some(&variant), &member, at);
            fit = fit.and(self.fit(pat, part));
        }
        fit
    }

    /// Gives the names in a pattern what they stand for in a value that fits it.
    pub(super) fn bind_pattern(&mut self, pat: &Pat, value: ValueId) {
        match pat {
            Pat::Ident(it) => {
                if it.subpat.is_some() || !it.ident.to_string().starts_with(|first: char| first.is_ascii_uppercase()) {
                    self.b.declare(&it.ident.to_string(), value);
                }
                if let Some((_, inner)) = &it.subpat {
                    self.bind_pattern(inner, value);
                }
            }
            Pat::Paren(it) => self.bind_pattern(&it.pat, value),
            Pat::Type(it) => self.bind_pattern(&it.pat, value),
            Pat::Reference(it) => self.bind_pattern(&it.pat, value),
            Pat::Guard(it) => self.bind_pattern(&it.pat, value),
            Pat::Or(it) => {
                if let Some(case) = it.cases.first() {
                    self.bind_pattern(case, value);
                }
            }
            Pat::TupleStruct(it) => self.bind_variant(it, value),
            Pat::Tuple(it) if self.elements(value).is_none() => self.bind_fields(&mut it.elems.iter(), value),
            Pat::Tuple(it) => self.bind_elements(&mut it.elems.iter(), value),
            Pat::Slice(it) => self.bind_elements(&mut it.elems.iter(), value),
            Pat::Struct(it) => {
                let variant = self.variant_named(&it.path);
                for field in &it.fields {
                    let span = self.at(syn::spanned::Spanned::span(&field.member));
                    let inner = self.part(value, variant.as_deref(), &field.member, span);
                    self.bind_pattern(&field.pat, inner);
                }
            }
            _ => {}
        }
    }

    fn bind_variant(&mut self, it: &PatTupleStruct, value: ValueId) {
        let last = it.path.segments.last();
        let name = last.map(|last| last.ident.to_string()).unwrap_or_default();
        let variant = self.variant_named(&it.path);
        for (index, inner) in it.elems.iter().enumerate() {
            let part = match name.as_str() {
                "Some" | "Ok" => value,
                "Err" => self.opaque(),
                _ => {
                    let member = Member::Unnamed(index.into());
                    let at = last.map_or_else(Span::default, |last| self.at(last.ident.span()));
                    self.part(value, variant.as_deref(), &member, at)
                }
            };
            self.bind_pattern(inner, part);
        }
    }

    /// A part of a value that a pattern takes: of a variant, or of a struct.
    fn part(&mut self, value: ValueId, variant: Option<&str>, member: &Member, span: Span) -> ValueId {
        match (variant, member) {
            (None, _) => self.member(value, member, span),
            (variant, Member::Named(name)) => self.b.field(value, &part_name(variant, &name.to_string()), span),
            (variant, Member::Unnamed(index)) => {
                self.b.field(value, &part_name(variant, &index.index.to_string()), span)
            }
        }
    }

    /// The parts of a tuple that is not written here: one of several, what a function gives.
    fn bind_fields(&mut self, pats: &mut dyn Iterator<Item = &Pat>, value: ValueId) {
        let pats: Vec<&Pat> = pats.take_while(|pat| !matches!(pat, Pat::Rest(_))).collect();
        let at = self.b.flow().value(value).span;
        for (index, pat) in pats.into_iter().enumerate() {
            let part = self.b.field(value, &index.to_string(), at);
            self.bind_pattern(pat, part);
        }
    }

    fn bind_elements(&mut self, pats: &mut dyn Iterator<Item = &Pat>, value: ValueId) {
        let elements = self.elements(value).unwrap_or_default();
        let pats: Vec<&Pat> = pats.collect();
        let rest = pats.iter().any(|pat| matches!(pat, Pat::Rest(_)));
        for (index, pat) in pats.into_iter().enumerate() {
            let element = elements.get(index).filter(|_| !rest).copied().unwrap_or(self.opaque());
            self.bind_pattern(pat, element);
        }
    }
}

/// Whether the last name of a path is written like that of a variant, and not like a constant's.
fn is_variant(last: &PathSegment) -> bool {
    let name = last.ident.to_string();
    name != "None" && name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase)
}

/// Whether an expression is the literal `false` or `true`.
pub(super) fn as_bool(expr: &Expr) -> Option<bool> {
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Bool(it), .. }) => Some(it.value),
        _ => None,
    }
}
