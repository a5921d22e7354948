//! What is generic: known by what it has to be, and by what a call says that it is.
//!
//! ```rust,ignore
//! fn key<V: Vendor>() -> String { env::var(V::VARIABLE).unwrap() }
//!
//! key::<Mail>()     // `V` is a parameter like any other: here it is `Mail`, and else some vendor
//! ```

use syn::{Expr, GenericArgument, Generics, PathArguments, Signature, Type, WherePredicate};

use super::lowerer::Lowerer;
use super::paths::type_name;
use crate::flow::{Arg, Kind, Lookup, Param, Takes, ValueId};

/// The name of the parameter that stands for what is generic in this place: no program has it.
fn param_name(place: usize) -> String {
    format!("<{place}>")
}

/// The name under which a body knows it.
fn value_name(name: &str) -> String {
    format!("{name}<>")
}

impl Lowerer<'_> {
    /// What is generic is known by what it has to be: `S: Store` is a store.
    pub(super) fn bind_generics(&mut self, generics: &Generics) {
        let own = generics.type_params().map(|param| (param.ident.to_string(), &param.bounds));
        let predicates = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        let later = predicates.filter_map(|predicate| match predicate {
            WherePredicate::Type(it) => match &it.bounded_ty {
                Type::Path(of) => Some((of.path.get_ident()?.to_string(), &it.bounds)),
                _ => None,
            },
            _ => None,
        });
        for (name, bounds) in own.chain(later) {
            if let Some(bound) = self.type_of_bounds(bounds) {
                self.b.declare(&type_name(&name), bound);
            }
        }
    }

    /// The parameters that stand for what is generic in a function, where that is something of the project.
    pub(super) fn generic_params(&mut self, sig: &Signature) -> Vec<Param> {
        let mut params = Vec::new();
        for (place, param) in sig.generics.type_params().enumerate() {
            let Lookup::Bound(bound) = self.b.lookup(&type_name(&param.ident.to_string())) else { continue };
            let of = self.item_path(bound);
            let span = self.at(param.ident.span());
            params.push(Param { name: param_name(place).into(), of, default: Some(bound), takes: Takes::Named, span });
        }
        params
    }

    /// Gives them the names that they have in the body.
    pub(super) fn name_generics(&mut self, sig: &Signature) {
        for (place, param) in sig.generics.type_params().enumerate() {
            if let Lookup::Bound(value) = self.b.lookup(&param_name(place)) {
                self.b.declare(&value_name(&param.ident.to_string()), value);
            }
        }
    }

    /// `V::VARIABLE`: a constant of what is generic. What it does is known by what it has to be.
    pub(super) fn of_generic(&mut self, names: &[String], found: ValueId, span: crate::source::Span) -> ValueId {
        let [first, name] = names else { return found };
        match self.b.lookup(&value_name(first)) {
            Lookup::Bound(value) if !matches!(self.b.flow().kind(found), Kind::Function(_)) => {
                self.b.field(value, name, span)
            }
            _ => found,
        }
    }

    /// The types that a call names, as arguments: `key::<Mail>()`.
    pub(super) fn add_types(&mut self, func: &Expr, callee: ValueId, args: &mut Vec<Arg>) {
        let Expr::Path(path) = func else { return };
        let Some(PathArguments::AngleBracketed(given)) = path.path.segments.last().map(|last| &last.arguments) else {
            return;
        };
        let may_be_own = match self.b.flow().kind(callee) {
            Kind::Function(_) => true,
            Kind::Path(path) => !self.b.is_client(path) && self.b.path_effect(path).is_none(),
            _ => false,
        };
        let types = given.args.iter().filter_map(|arg| match arg {
            GenericArgument::Type(of) => Some(of),
            _ => None,
        });
        for (place, of) in types.enumerate().filter(|_| may_be_own) {
            if let Some(value) = self.type_value(of) {
                let span = self.span(func);
                args.push(Arg { name: Some(param_name(place).into()), value, span, spread: false });
            }
        }
    }
}
