//! Paths and types: which item a name leads to.

use syn::ext::IdentExt;
use syn::punctuated::Punctuated;
use syn::{GenericArgument, Path, PathArguments, PathSegment, Token, Type, TypeParamBound};

/// The traits that something has to have.
pub(super) type Bounds = Punctuated<TypeParamBound, Token![+]>;

use super::lowerer::Lowerer;
use super::spans;
use crate::catalog::Language;
use crate::flow::{Kind, Lookup, Name, ValueId};
use crate::source::Span;

/// Types that hold a value of another type and are written around it.
const WRAPPERS: [&str; 17] = [
    "Box",
    "Arc",
    "Rc",
    "Option",
    "Result",
    "State",
    "Data",
    "Extension",
    "Mutex",
    "RwLock",
    "RefCell",
    "OnceCell",
    "OnceLock",
    "LazyLock",
    "MutexGuard",
    "RwLockReadGuard",
    "RwLockWriteGuard",
];

/// Names that every program has without an import; no glob brings them.
const PRELUDE: [&str; 24] = [
    "String", "Vec", "Option", "Result", "Box", "Some", "Ok", "Err", "Default", "From", "Into", "Iterator", "ToString",
    "drop", "str", "bool", "char", "usize", "u8", "u16", "u32", "u64", "i32", "i64",
];

/// The names of a path, without generics.
pub(super) fn names_of(path: &Path) -> Vec<String> {
    path.segments.iter().map(|segment| segment.ident.unraw().to_string()).collect()
}

/// The name under which a type, module or crate is bound.
pub(super) fn type_name(name: &str) -> String {
    format!("{name}::")
}

/// Whether a type is nothing but what it wraps: `Arc<Settings>`.
pub(super) fn is_wrapper(of: &PathSegment) -> bool {
    WRAPPERS.iter().any(|wrapper| of.ident == wrapper) && matches!(of.arguments, PathArguments::AngleBracketed(_))
}

fn as_type(argument: &GenericArgument) -> Option<&Type> {
    match argument {
        GenericArgument::Type(of) => Some(of),
        _ => None,
    }
}

impl Lowerer<'_> {
    /// What a path in an expression means.
    pub(super) fn path_value(&mut self, path: &Path) -> ValueId {
        let span = self.between(spans::path_ends(path));
        let names = names_of(path);
        if path.leading_colon.is_some() {
            return self.b.path(&names.join("::"), span);
        }
        match names.as_slice() {
            [name] => match self.b.lookup(name) {
                Lookup::Bound(value) => {
                    self.b.is_used(value, span);
                    value
                }
                Lookup::Unbound if name == "None" => self.b.absent(span),
                Lookup::Unbound => self.outside(name, span),
            },
            [.., of, none] if of == "Option" && none == "None" => self.b.absent(span),
            _ => {
                let found = self.resolve(&names, span);
                self.b.is_used(found, span);
                self.of_generic(&names, found, span)
            }
        }
    }

    /// What a path of several names means; a single name means a type, module or crate.
    pub(super) fn resolve(&mut self, names: &[String], span: Span) -> ValueId {
        let Some((first, rest)) = names.split_first() else { return self.opaque() };
        match first.as_str() {
            "crate" | "self" | "super" => self.own(names, span),
            _ => match self.b.lookup(&type_name(first)) {
                Lookup::Bound(base) if !self.is_function_of_crate(base, names) => self.walk(base, rest, span),
                _ => self.outside(&names.join("::"), span),
            },
        }
    }

    /// Whether a name is that of a crate, beside a function that is called so: `use dotenv::dotenv` hides no
    /// `dotenv::var`.
    fn is_function_of_crate(&self, base: ValueId, names: &[String]) -> bool {
        let Some(name) = names.first() else { return false };
        matches!(self.b.flow().kind(base), Kind::Path(path) if path.split("::").eq([name, name]))
            && self.is_known(&names.join("::"))
    }

    fn walk(&mut self, base: ValueId, names: &[String], span: Span) -> ValueId {
        names.iter().fold(base, |base, name| self.b.field(base, name, span))
    }

    /// A path of the project's own: an item of this file, or something for the linker to find.
    fn own(&mut self, names: &[String], span: Span) -> ValueId {
        let up = names.iter().take_while(|name| *name == "super").count();
        let here = self.modules.len() - 1;
        let module = match names.first().map(String::as_str) {
            Some("crate") if self.crate_root => Some(0),
            Some("self") => Some(here),
            Some("super") => here.checked_sub(up),
            _ => None,
        };
        let rest = &names[up.max(1)..];
        let elsewhere = match module {
            Some(module) => {
                let found = self.walk(self.modules[module], rest, span);
                if !self.is_unknown_item(found) {
                    return found;
                }
                format!("self::{}", rest.join("::"))
            }
            None if up > 0 => {
                let supers = vec!["super"; up - here];
                format!("{}::{}", supers.join("::"), rest.join("::"))
            }
            None => names.join("::"),
        };
        self.b.path(elsewhere.trim_end_matches("::"), span)
    }

    /// A field of an item of this file that nobody has defined here.
    fn is_unknown_item(&self, value: ValueId) -> bool {
        match self.b.flow().kind(value) {
            Kind::Field { base, .. } => {
                matches!(self.b.flow().kind(*base), Kind::Item(_)) || self.is_unknown_item(*base)
            }
            _ => false,
        }
    }

    /// A name that nothing in this file binds: the prelude's, a crate's, or one that a glob brings.
    fn outside(&mut self, name: &str, span: Span) -> ValueId {
        if self.is_known(name) {
            return self.b.path(name, span);
        }
        let globs: Vec<String> = self.globs.iter().map(|glob| format!("{glob}::{name}")).collect();
        // A prelude hands on what its crate offers.
        let preludes =
            self.globs.iter().filter_map(|glob| Some(format!("{}::{name}", glob.strip_suffix("::prelude")?)));
        if let Some(known) = globs.iter().cloned().chain(preludes).find(|path| self.is_known(path)) {
            return self.b.path(&known, span);
        }
        match globs.as_slice() {
            _ if name.contains("::") => self.b.path(name, span),
            [only] if !PRELUDE.contains(&name) => self.b.path(&only.clone(), span),
            // One of several globs brings it: for the linker to find out.
            [_, _, ..] if !PRELUDE.contains(&name) => self.b.path(name, span),
            _ => self.opaque(),
        }
    }

    /// Whether the catalogue speaks of a path, or of something of it.
    fn is_known(&self, path: &str) -> bool {
        let language = Language::Rust;
        self.knowledge.effect(language, path).is_some()
            || self.knowledge.client(language, path).is_some()
            || self.knowledge.is_type(language, path)
    }

    /// The item that a type names, behind references and the wrappers around it.
    pub(super) fn type_value(&mut self, of: &Type) -> Option<ValueId> {
        match of {
            Type::Reference(inner) => self.type_value(&inner.elem),
            Type::Paren(inner) => self.type_value(&inner.elem),
            Type::Group(inner) => self.type_value(&inner.elem),
            Type::Path(it) if it.qself.is_none() => self.type_path(&it.path),
            Type::ImplTrait(it) => self.type_of_bounds(&it.bounds),
            Type::TraitObject(it) => self.type_of_bounds(&it.bounds),
            _ => None,
        }
    }

    /// What has to have these traits is known by the first of them that is one of the project.
    pub(super) fn type_of_bounds(&mut self, bounds: &Bounds) -> Option<ValueId> {
        bounds.iter().find_map(|bound| match bound {
            TypeParamBound::Trait(it) => self.type_path(&it.path),
            _ => None,
        })
    }

    pub(super) fn type_path(&mut self, path: &Path) -> Option<ValueId> {
        let last = path.segments.last()?;
        if let PathArguments::AngleBracketed(arguments) = &last.arguments
            && is_wrapper(last)
            && let Some(inner) = arguments.args.iter().find_map(as_type)
        {
            return self.type_value(inner);
        }
        let span = self.between(spans::path_ends(path));
        let names = names_of(path);
        if path.leading_colon.is_some() {
            return Some(self.b.path(&names.join("::"), span));
        }
        let value = self.resolve(&names, span);
        (value != self.opaque()).then_some(value)
    }

    /// The full path of an item, as it is kept for a parameter's type.
    pub(super) fn item_path(&self, item: ValueId) -> Option<Name> {
        match self.b.flow().kind(item) {
            Kind::Path(path) => Some(path.clone()),
            Kind::Item(name) => Some(format!("self::{name}").into()),
            _ => None,
        }
    }

    /// The function that a method call runs, when the type is of this file.
    pub(super) fn own_method(&mut self, receiver: ValueId, name: &str, span: Span) -> Option<ValueId> {
        let of = *self.types.get(&self.behind(receiver))?;
        let found = self.b.field(of, name, span);
        matches!(self.b.flow().kind(found), Kind::Function(_)).then_some(found)
    }
}
