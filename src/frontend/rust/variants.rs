//! Variants of enums. One without fields is a value of its type. One that carries something is made by a function of its
//! name, and its parts are fields of the whole, under names that hold the variant's:
//!
//! ```rust,ignore
//! enum Auth { Bearer(String), Basic { user: String } }
//!
//! let auth = Auth::Bearer(token);            // its field `Bearer::0` is the token
//! if let Auth::Bearer(token) = &auth { /* … */ }   // and here that is what `token` stands for
//! ```

use syn::{Item, ItemEnum, Path, Type, Variant};

use super::lowerer::Lowerer;
use super::paths::{names_of, type_name};

use crate::flow::{Arg, Field, Kind, Lookup, Name, States, Type as Declared, ValueId};

/// A variant with more parts is not made by hand.
const MOST_PARTS: usize = 16;

/// Types of which no value is, or has in it, a text.
const NUMBERS: [&str; 16] = [
    "bool", "char", "f32", "f64", "i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128",
    "usize",
];

/// The name under which a variant holds a part.
pub(super) fn part_name(variant: Option<&str>, part: &str) -> String {
    variant.map_or_else(|| part.to_owned(), |variant| format!("{variant}::{part}"))
}

impl Lowerer<'_> {
    /// The variants of an enum.
    pub(super) fn declare_variants(&mut self, item: &Item) {
        let Item::Enum(it) = item else { return };
        let Lookup::Bound(of) = self.b.lookup(&type_name(&it.ident.to_string())) else { return };
        self.declare_parts(it, of);
        for variant in &it.variants {
            let name = variant.ident.to_string();
            if !matches!(variant.fields, syn::Fields::Unit) {
                self.declare_maker(variant, &name, of);
                continue;
            }
            let value = self.b.enumerate(of, &name, self.opaque(), self.at(variant.ident.span()));
            self.types.insert(value, of);
            self.b.bind_member(of, &name, value);
        }
    }

    /// The types of what variants carry.
    fn declare_parts(&mut self, it: &ItemEnum, of: ValueId) {
        let mut fields = Vec::new();
        self.b.open_block();
        self.bind_generics(&it.generics);
        for variant in &it.variants {
            let name = variant.ident.to_string();
            for (part, field) in parts_of(variant).into_iter().zip(&variant.fields) {
                fields.push(Field {
                    name: part_name(Some(&name), &part).into(),
                    of: self.type_value(&field.ty),
                    takes: States::ANY,
                });
            }
        }
        self.b.close_block();
        if !fields.is_empty() {
            self.b.declare_type(of, Declared { fields, ..Declared::default() });
        }
    }

    /// The function that makes a value of a variant.
    fn declare_maker(&mut self, variant: &Variant, name: &str, of: ValueId) {
        let parts = parts_of(variant);
        if parts.is_empty() || parts.len() > MOST_PARTS || variant.fields.iter().all(|field| is_number(&field.ty)) {
            return;
        }
        let span = self.at(variant.ident.span());
        let mut params = Vec::new();
        for (part, field) in parts.iter().zip(&variant.fields) {
            let of = self.type_value(&field.ty).and_then(|of| self.item_path(of));
            params.push(Self::any_param(part, of, span));
        }
        let maker = self.b.typed_method(of, name, &params, span, |b, given| {
            let arg = |(part, value): (&String, &ValueId)| {
                let name: Name = part_name(Some(name), part).into();
                Arg { name: Some(name), value: *value, span, spread: false }
            };
            let args: Vec<Arg> = parts.iter().zip(given).map(arg).collect();
            let made = b.construct(of, &args, span);
            b.enumerate(of, name, made, span)
        });
        let known = self.b.function_mut(maker);
        // Whoever is given the name of a variable may check it.
        (known.takes_receiver, known.may_leave) = (false, true);
        self.gives.insert(maker, of);
        self.makers.insert(maker, name.into());
    }

    /// The variant that a path in a pattern names; nothing for that of a struct.
    pub(super) fn variant_named(&mut self, path: &Path) -> Option<Name> {
        match names_of(path).as_slice() {
            [.., of, variant] => is_variant_of(of, variant).then(|| variant.as_str().into()),
            [name] => match self.b.lookup(name) {
                Lookup::Bound(value) => self.variant_made(value),
                Lookup::Unbound => None,
            },
            [] => None,
        }
    }

    /// The variant of which a call of this makes a value.
    pub(super) fn variant_made(&self, callee: ValueId) -> Option<Name> {
        match self.b.flow().kind(callee) {
            Kind::Function(maker) => self.makers.get(maker).cloned(),
            Kind::Path(path) => {
                let (of, variant) = path.rsplit_once("::")?;
                is_variant_of(of.rsplit("::").next().unwrap_or(of), variant).then(|| variant.into())
            }
            _ => None,
        }
    }

    /// Whether a value is something that a variant carries.
    pub(super) fn is_part_of_variant(&self, value: ValueId) -> bool {
        matches!(self.b.flow().kind(self.behind(value)), Kind::Field { name, .. } if name.contains("::"))
    }

    /// Whether a value makes one of a variant of this file.
    pub(super) fn is_maker(&self, callee: ValueId) -> bool {
        matches!(self.b.flow().kind(callee), Kind::Function(maker) if self.makers.contains_key(maker))
    }
}

/// The names of what a variant carries.
fn parts_of(variant: &Variant) -> Vec<String> {
    let fields = variant.fields.iter().enumerate();
    fields.map(|(place, field)| field.ident.as_ref().map_or_else(|| place.to_string(), ToString::to_string)).collect()
}

/// Whether these are written like a type and its variant, and not like a module and a type or a constant of a type.
fn is_variant_of(of: &str, variant: &str) -> bool {
    let is_type = |name: &str| name.starts_with(char::is_uppercase) && name.contains(char::is_lowercase);
    is_type(of) && is_type(variant)
}

fn is_number(of: &Type) -> bool {
    matches!(of, Type::Path(it) if it.path.get_ident().is_some_and(|name| NUMBERS.iter().any(|number| name == number)))
}
