//! What derives write: constructors that take all fields, builders that take them one by one.
//!
//! ```rust,ignore
//! #[derive(TypedBuilder)]
//! struct Session { key: String }
//!
//! Session::builder().key(key).build()
//! ```

use syn::{ItemStruct, Type};

use super::items::Scope;
use super::lowerer::Lowerer;
use super::paths::type_name;
use super::settings::derives;
use crate::flow::{Arg, Kind, Lookup, Name, Type as Declared, ValueId};
use crate::source::Span;

/// A struct with more fields is not built one by one.
const MOST_FIELDS: usize = 64;

/// Derives that write a builder.
const BUILDERS: [&str; 2] = ["Builder", "TypedBuilder"];

impl Lowerer<'_> {
    /// The functions that derives write for a struct.
    pub(super) fn derive(&mut self, it: &ItemStruct, of: ValueId, scope: &mut Scope<'_>) {
        if derives(&it.attrs, "new") {
            self.b.bind_member(of, "new", of);
        }
        if derives(&it.attrs, "Default") {
            self.declare_default(it, of);
        }
        if BUILDERS.iter().any(|name| derives(&it.attrs, name)) && (1..=MOST_FIELDS).contains(&it.fields.len()) {
            let names = it.fields.iter().filter_map(|field| Some(field.ident.as_ref()?.to_string().into()));
            self.declare_builder(it, of, &names.collect::<Vec<Name>>(), scope);
        }
    }

    /// `Config::default()`: its texts are empty.
    fn declare_default(&mut self, it: &ItemStruct, of: ValueId) {
        let span = self.at(it.ident.span());
        let texts = it.fields.iter().filter(|field| is_text(&field.ty)).filter_map(|field| field.ident.as_ref());
        let texts: Vec<(Name, Span)> = texts.map(|name| (name.to_string().into(), self.at(name.span()))).collect();
        if texts.is_empty() || texts.len() > MOST_FIELDS {
            return;
        }
        let default = self.b.method(of, "default", &[], span, |b, _| {
            let empty = |(name, at): &(Name, Span)| {
                let value = b.literal("", *at);
                Arg { name: Some(name.clone()), value, span: *at, spread: false }
            };
            let args: Vec<Arg> = texts.iter().map(empty).collect();
            b.construct(of, &args, span)
        });
        self.b.function_mut(default).takes_receiver = false;
        self.gives.insert(default, of);
    }

    fn declare_builder(&mut self, it: &ItemStruct, of: ValueId, fields: &[Name], scope: &mut Scope<'_>) {
        let span = self.at(it.ident.span());
        let name = format!("{}Builder", it.ident);
        let builder = self.b.value(Kind::Item(name.as_str().into()), span);
        self.b.declare_type(builder, Declared::default());
        // Somebody may have written one of this name.
        if self.b.lookup(&type_name(&name)) == Lookup::Unbound {
            self.name(scope, &type_name(&name), builder);
        }
        let is_optional = |name: &Name| {
            let mut named = it.fields.iter().filter(|field| field.ident.as_ref().is_some_and(|it| *it == **name));
            named.any(|field| is_named(&field.ty, "Option"))
        };
        // Who may have nothing for an optional one has another way to say so: `.maybe_key(env::var("KEY").ok())`.
        let perhaps = fields.iter().filter(|name| is_optional(name)).map(|name| (format!("maybe_{name}"), name));
        let setters = fields.iter().map(|name| (name.to_string(), name)).chain(perhaps);
        for (setter, field) in setters.collect::<Vec<_>>() {
            let gives = self.b.method(builder, &setter, &["self", "value"], span, |b, given| {
                b.bind_field(given[0], field, given[1], span);
                given[0]
            });
            self.gives.insert(gives, builder);
        }
        for build in ["build", "finish"] {
            let gives = self.b.method(builder, build, &["self"], span, |b, given| {
                let arg = |name: &Name, value| Arg { name: Some(name.clone()), value, span, spread: false };
                let args: Vec<Arg> = fields.iter().map(|name| arg(name, b.field(given[0], name, span))).collect();
                b.construct(of, &args, span)
            });
            self.gives.insert(gives, of);
        }
        let begin = self.b.method(of, "builder", &[], span, |b, _| b.construct(builder, &[], span));
        self.b.function_mut(begin).takes_receiver = false;
        self.gives.insert(begin, builder);
    }
}

/// Whether a type is that of texts.
fn is_text(of: &Type) -> bool {
    is_named(of, "String")
}

fn is_named(of: &Type, name: &str) -> bool {
    matches!(of, Type::Path(it) if it.path.segments.last().is_some_and(|last| last.ident == name))
}
