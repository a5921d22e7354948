//! Structs that are filled from the environment, `clap` with `env`, `envy`, `figment`, `config`, or from a text.

use syn::punctuated::Punctuated;
use syn::{
    AngleBracketedGenericArguments, Attribute, Expr, ExprCall, ExprLit, Field, GenericArgument, Item, Lit, LitStr,
    PathArguments, Type,
};

use super::lowerer::Lowerer;
use super::paths::type_name;
use super::sources::Source;
use super::variants::part_name;
use crate::flow::{Absence, Arg, Kind, Lookup, PREFIX, States, ValueId};
use crate::recognise::may_name_secret;
use crate::source::Span;

/// A field of a struct that may be filled from the environment.
#[derive(Debug, Clone)]
pub(super) struct Setting {
    name: String,
    /// The variable that an attribute names, or the field's own name in capitals.
    variable: String,
    /// Where the name of the variable is written: at the field, unless an attribute has all of it.
    named_at: Span,
    /// `Option<…>`: nothing where the variable is unset.
    optional: bool,
    /// What stands in where the variable is unset.
    default: Option<Default>,
    at: Span,
}

impl Setting {
    /// The same, as this source fills it; nothing where it may be filled from a file just as well, unless the program has
    /// written down what it holds otherwise.
    fn from(&self, source: &Source) -> Option<Self> {
        let variable = format!("{}{}", source.prefix, self.variable);
        let stands_in = source.defaults.iter().rev().find(|(name, _)| *name == self.name);
        let default = stands_in.map(|(_, text)| Default::Text(text.clone(), self.at)).or_else(|| self.default.clone());
        let is_empty = matches!(&default, Some(Default::Text(text, _)) if text.is_empty());
        let may_be_missing = self.optional || is_empty;
        let filled = Self { variable, default, ..self.clone() };
        (!source.has_files || !may_be_missing).then_some(filled)
    }
}

/// What a field holds where its variable is unset.
#[derive(Debug, Clone)]
enum Default {
    /// A text, and where that is written.
    Text(String, Span),
    /// What a function gives: `#[serde(default = "function")]`.
    Call(Box<Expr>),
}

/// Calls at whose end a struct is filled.
const FILLING: [&str; 4] = ["from_env", "extract", "try_deserialize", "try_into"];
/// Functions that make a value of a text, and the crates that have them.
const READING: [&str; 4] = ["from_str", "from_slice", "from_reader", "from_value"];
const READERS: [&str; 9] =
    ["toml", "basic_toml", "toml_edit", "serde_json", "serde_yaml", "serde_yml", "serde_yaml_ng", "ron", "json5"];

impl Lowerer<'_> {
    /// What the fields of a struct read, as its attributes say.
    pub(super) fn settings(&mut self, item: &Item) {
        let Item::Struct(it) = item else { return self.settings_of_variants(item) };
        let Lookup::Bound(of) = self.b.lookup(&type_name(&it.ident.to_string())) else { return };
        let mut settings = Vec::new();
        let is_default = derives(&it.attrs, "Default");
        if derives(&it.attrs, "Deserialize") {
            self.b.is_read(of);
        }
        for field in &it.fields {
            let Some(ident) = &field.ident else { continue };
            let name = ident.to_string();
            let at = self.at(ident.span());
            let optional = is_option(&field.ty);
            let option = |attribute: &str, key: &str| value_of(&field.attrs, attribute, key);
            if self.bind_option(of, &name, field) {
                continue;
            }
            if optional && is_default {
                let nothing = self.b.value(Kind::Absent(Absence::Default), at);
                self.b.bind_member(of, &name, nothing);
            }
            let renamed = option("serde", "rename").flatten();
            let default = option("serde", "default").map(|function| {
                let call = function.and_then(|path| call_of(&LitStr::new(&path.value(), ident.span())).ok());
                call.map_or_else(|| Default::Text(String::new(), at), |call| Default::Call(Box::new(call)))
            });
            let variable = renamed.map_or_else(|| name.clone(), |name| name.value()).to_uppercase();
            let setting = Setting { name, variable, named_at: at, optional, default, at };
            if derives(&it.attrs, "Deserialize") {
                self.bind_filled(of, &setting);
            }
            settings.push(setting);
        }
        self.settings.insert(of, settings);
    }

    /// What a field holds where another file fills the struct from the environment.
    fn bind_filled(&mut self, of: ValueId, setting: &Setting) {
        if setting.default.is_none() && may_name_secret(setting.name.as_bytes()) {
            let read = self.b.would_read(&setting.variable, !setting.optional, setting.at);
            let read = if setting.optional { self.b.optional(read, setting.at) } else { read };
            self.b.bind_member(of, &format!("{PREFIX}{}", setting.name), read);
        }
    }

    /// Sub-commands, each of which may have options of its own.
    fn settings_of_variants(&mut self, item: &Item) {
        let Item::Enum(it) = item else { return };
        let Lookup::Bound(of) = self.b.lookup(&type_name(&it.ident.to_string())) else { return };
        for variant in &it.variants {
            for field in variant.fields.iter().filter(|field| !field.attrs.is_empty()) {
                if let Some(name) = &field.ident {
                    let part = part_name(Some(&variant.ident.to_string()), &name.to_string());
                    self.bind_option(of, &part, field);
                }
            }
        }
    }

    /// What an option of the command line holds when nobody gives it, as the attributes of its field say. Whether that is what
    /// a variable holds.
    fn bind_option(&mut self, of: ValueId, member: &str, field: &Field) -> bool {
        let Some(ident) = &field.ident else { return false };
        let (name, at) = (ident.to_string(), self.at(ident.span()));
        let option = |attribute: &str, key: &str| value_of(&field.attrs, attribute, key);
        let variable = ["arg", "clap", "structopt", "envconfig"].iter().find_map(|attribute| {
            option(attribute, "env").or_else(|| option(attribute, "from")).map(|name| (*attribute, name))
        });
        if let Some((attribute, variable)) = variable {
            let named_at = variable.as_ref().map_or(at, |name| self.at(name.span()));
            let variable = variable.map_or_else(|| name.to_uppercase(), |name| name.value());
            let keys = ["default_value", "default_value_t", "default"];
            let default = keys.iter().find_map(|key| option(attribute, key)).flatten();
            let default = default.map(|text| Default::Text(text.value(), self.at(text.span())));
            let optional = is_option(&field.ty);
            let read = self.read_setting(&Setting { name, variable, named_at, optional, default, at });
            self.b.bind_member(of, member, read);
            return true;
        }
        // What stands in for an argument that nobody gives.
        let default = ["arg", "clap", "structopt"].iter().find_map(|attribute| {
            option(attribute, "default_value").or_else(|| option(attribute, "default_value_t")).flatten()
        });
        if let Some(default) = default.filter(|default| !default.value().is_empty()) {
            let default = self.b.literal(&default.value(), self.at(default.span()));
            self.b.bind_member(of, member, default);
        }
        false
    }

    fn read_setting(&mut self, setting: &Setting) -> ValueId {
        let name = self.b.literal(&setting.variable, setting.named_at);
        let mark = self.b.mark_known();
        let read = match &setting.default {
            Some(default) => {
                let default = match default {
                    Default::Text(text, at) => self.b.literal(text, *at),
                    Default::Call(call) => self.expr(call),
                };
                self.b.read_variable(name, Some(default), false, setting.at)
            }
            None => self.b.read_variable(name, None, !setting.optional, setting.at),
        };
        let read = if setting.optional { self.b.optional(read, setting.at) } else { read };
        // Only whoever makes a value of the type has read anything.
        self.b.forget_since(mark);
        read
    }

    /// `envy::from_env::<T>()`, `Figment::from(Env::prefixed("APP_")).extract()`, `toml::from_str::<T>(text)`: a value of the
    /// type that is asked for.
    pub(super) fn filled(&mut self, expr: &Expr) -> Option<ValueId> {
        let (name, generics) = asked_for(expr)?;
        let is_read = READING.contains(&name.as_str()) && is_of_reader(expr);
        if !is_read && !FILLING.contains(&name.as_str()) {
            return None;
        }
        let source = if is_read { None } else { Some(self.source_of(expr)?) };
        let given = generics.and_then(|generics| {
            generics.args.iter().find_map(|argument| match argument {
                GenericArgument::Type(of) if !matches!(of, Type::Infer(_)) => Some(of),
                _ => None,
            })
        });
        let as_given = self.tail_types.get(&std::ptr::from_ref(expr)).copied();
        let of = given.and_then(|of| self.type_value(of)).or(self.expected).or(as_given)?;
        let span = self.span(expr);
        let Some(source) = source else { return self.read_from_text(of, span) };
        if matches!(self.b.flow().kind(of), Kind::Path(_)) && source.is_environment() {
            let all = self.b.literal("", span);
            let args = [Arg { name: Some(PREFIX.into()), value: all, span, spread: false }];
            return Some(self.construct(of, &args, span));
        }
        let settings = self.settings.get(&of)?.clone();
        let mut args = Vec::with_capacity(settings.len());
        for setting in settings {
            let Some(setting) = setting.from(&source) else { continue };
            let value = self.read_setting(&setting);
            args.push(Arg { name: Some(setting.name.into()), value, span: setting.at, spread: false });
        }
        matches!(self.b.flow().kind(of), Kind::Item(_)).then(|| self.construct(of, &args, span))
    }

    /// A value whose fields a text gives: of what that holds nothing is known but what stands in for it.
    fn read_from_text(&mut self, of: ValueId, span: Span) -> Option<ValueId> {
        let stands_in = |setting: &&Setting| matches!(setting.default, Some(Default::Call(_)));
        let settings: Vec<Setting> = self.settings.get(&of)?.iter().filter(stands_in).cloned().collect();
        if settings.is_empty() || !matches!(self.b.flow().kind(of), Kind::Item(_)) {
            return None;
        }
        let mut args = Vec::with_capacity(settings.len());
        for Setting { name, default, at, .. } in settings {
            let Some(Default::Call(call)) = default else { continue };
            let read = self.b.value(Kind::Opaque, at);
            let other = self.expr(&call);
            let value = self.b.fallback(read, States::PRESENT, at, |_| other);
            args.push(Arg { name: Some(name.into()), value, span: at, spread: false });
        }
        Some(self.construct(of, &args, span))
    }
}

/// What is called, and the types that it is called with.
fn asked_for(expr: &Expr) -> Option<(String, Option<&AngleBracketedGenericArguments>)> {
    match expr {
        Expr::Call(ExprCall { func, .. }) => {
            let Expr::Path(path) = &**func else { return None };
            let last = path.path.segments.last()?;
            let generics = match &last.arguments {
                PathArguments::AngleBracketed(generics) => Some(generics),
                _ => None,
            };
            Some((last.ident.to_string(), generics))
        }
        Expr::MethodCall(call) => Some((call.method.to_string(), call.turbofish.as_ref())),
        _ => None,
    }
}

/// Whether a function of a crate is called that makes values of texts.
fn is_of_reader(expr: &Expr) -> bool {
    let Expr::Call(ExprCall { func, .. }) = expr else { return false };
    let Expr::Path(path) = &**func else { return false };
    path.path.segments.iter().rev().skip(1).any(|segment| READERS.iter().any(|reader| segment.ident == reader))
}

/// Whether attributes derive something of this name.
pub(super) fn derives(attrs: &[Attribute], name: &str) -> bool {
    attrs.iter().filter(|attr| attr.path().is_ident("derive")).any(|attr| {
        let list = attr.meta.require_list();
        list.is_ok_and(|list| list.tokens.to_string().split(|c: char| !c.is_alphanumeric()).any(|word| word == name))
    })
}

fn is_option(of: &Type) -> bool {
    matches!(of, Type::Path(it) if it.path.segments.last().is_some_and(|last| last.ident == "Option"))
}

/// Whether an attribute of this name has the key, and the text that it is given.
#[allow(clippy::option_option, reason = "there or not, and with a text or without")]
fn value_of(attrs: &[Attribute], attribute: &str, key: &str) -> Option<Option<LitStr>> {
    let mut found = None;
    for attr in attrs.iter().filter(|attr| attr.path().is_ident(attribute)) {
        let _ = attr.parse_nested_meta(|meta| {
            let is_key = meta.path.is_ident(key);
            let value = if meta.input.peek(syn::Token![=]) {
                text_in(&meta.value()?.parse::<Expr>()?)
            } else {
                if meta.input.peek(syn::token::Paren) {
                    let inner;
                    syn::parenthesized!(inner in meta.input);
                    inner.parse::<proc_macro2::TokenStream>()?;
                }
                None
            };
            if is_key {
                found = Some(value);
            }
            Ok(())
        });
    }
    found
}

/// The call of the function that a text names.
fn call_of(path: &LitStr) -> syn::Result<Expr> {
    let func = Box::new(Expr::Path(path.parse()?));
    let paren_token = syn::token::Paren(path.span());
    Ok(Expr::Call(ExprCall { attrs: Vec::new(), func, paren_token, args: Punctuated::new() }))
}

/// The text that an expression turns into another type: `String::from("text")`, `"text".to_owned()`.
fn text_in(expr: &Expr) -> Option<LitStr> {
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.clone()),
        Expr::MethodCall(call) if call.args.is_empty() => text_in(&call.receiver),
        Expr::Call(call) if call.args.len() == 1 => text_in(&call.args[0]),
        _ => None,
    }
}
