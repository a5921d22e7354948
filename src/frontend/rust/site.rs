//! Where in a program an expression stands: what is imported there, and what the function around it gives back.

use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{Attribute, Block, Expr, GenericArgument, Item, Path, PathArguments, ReturnType, Stmt, Type, TypeParamBound};

use super::uses::{Import, imports};

/// How a program is stopped there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    /// `.context(…)?`
    Context,
    /// `.wrap_err(…)?`
    WrapErr,
    /// `.map_err(|_| …)?`
    Error,
    /// `.map_err(|_| anyhow!(…))?`, by the path of that macro.
    Report(&'static str),
    /// `.expect(…)`
    Expect,
}

/// What an expression is given to.
#[derive(Debug, Clone, Copy)]
pub(super) enum Place<'a> {
    /// A call that may borrow it for as long as it runs.
    Argument,
    /// What makes a `String` of it.
    Owned(&'a Expr),
    /// Whatever keeps it for longer: a binding, a field, what is handed on.
    Kept,
}

/// An expression and what is around it.
#[derive(Debug)]
pub(super) struct Site<'a> {
    pub(super) expr: &'a Expr,
    /// How the program calls `std::env::var` there.
    pub(super) read: String,
    /// How it stops.
    pub(super) stop: Stop,
    /// What has to be imported for that.
    pub(super) import: Option<Missing>,
    /// It stands in the value of a constant.
    pub(super) constant: bool,
    pub(super) place: Place<'a>,
}

/// An import that a module does not have yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Missing {
    /// The path.
    pub(super) path: &'static str,
    /// The first byte of the item that it belongs in front of.
    pub(super) before: usize,
}

/// Looks for an expression.
pub(super) struct Finder<'a, 'f> {
    fits: &'f dyn Fn(&Expr) -> bool,
    /// What the blocks and the module around this point import, the innermost last.
    imports: Vec<Vec<Import>>,
    /// Where the module around it takes a further import.
    top: Option<usize>,
    returns: Option<&'a Type>,
    constant: bool,
    /// What is around this point in its module is not always compiled: there an import may be of no use to others.
    gated: bool,
    place: Place<'a>,
    found: Option<Site<'a>>,
}

impl<'a, 'f> Finder<'a, 'f> {
    /// The first expression that `fits`.
    pub(super) fn find(file: &'a syn::File, fits: &'f dyn Fn(&Expr) -> bool) -> Option<Site<'a>> {
        let imports = vec![imports_of(file.items.iter())];
        let top = top(&file.items);
        let (returns, place) = (None, Place::Kept);
        let mut finder = Self { fits, imports, top, returns, constant: false, gated: false, place, found: None };
        finder.visit_file(file);
        finder.found
    }

    fn names(&self) -> impl Iterator<Item = (&str, Vec<&str>)> {
        self.imports.iter().rev().flatten().filter_map(|import| match import {
            Import::Name { name, path } => Some((name.as_str(), path.iter().map(String::as_str).collect())),
            Import::Glob(_) => None,
        })
    }

    fn read(&self) -> String {
        let found = self.names().find_map(|(name, path)| match path.as_slice() {
            ["std", "env"] => Some(format!("{name}::var")),
            ["std", "env", "var"] => Some(name.to_owned()),
            _ => None,
        });
        found.unwrap_or_else(|| "std::env::var".to_owned())
    }

    /// How the program stops there, and what it has to import for that.
    fn stop(&self) -> (Stop, Option<Missing>) {
        let Some(returns) = self.returns else { return (Stop::Expect, None) };
        let Some(of) = self.report(returns) else {
            return (if self.is_boxed(returns) { Stop::Error } else { Stop::Expect }, None);
        };
        let found = self.names().find_map(|(_, path)| match (path.first()?, path.last()?) {
            (&("anyhow" | "eyre" | "color_eyre"), &"Context") => Some(Stop::Context),
            (&("eyre" | "color_eyre"), &"WrapErr") => Some(Stop::WrapErr),
            _ => None,
        });
        let (stop, path, report) = match of {
            Report::Anyhow => (Stop::Context, "anyhow::Context", "anyhow::anyhow"),
            Report::Eyre => (Stop::WrapErr, "eyre::WrapErr", "eyre::eyre"),
            Report::ColorEyre => (Stop::WrapErr, "color_eyre::eyre::WrapErr", "color_eyre::eyre::eyre"),
        };
        match (found, self.top) {
            (Some(found), _) => (found, None),
            (None, _) if self.gated => (Stop::Report(report), None),
            (None, Some(before)) => (stop, Some(Missing { path, before })),
            (None, None) => (Stop::Expect, None),
        }
    }

    /// Whose a type is that is a `Result` whose error takes any other: anyhow's or eyre's.
    fn report(&self, of: &Type) -> Option<Report> {
        let (path, error) = result(of)?;
        match error {
            Some(GenericArgument::Type(Type::Path(error))) => self.report_of(&error.path),
            Some(_) => None,
            None => self.report_of(path),
        }
    }

    /// Whether a type is a `Result` whose error may be a text: `Box<dyn Error>`.
    fn is_boxed(&self, of: &Type) -> bool {
        let Some((_, Some(GenericArgument::Type(Type::Path(error))))) = result(of) else { return false };
        let Some(last) = error.path.segments.last().filter(|last| last.ident == "Box") else { return false };
        let PathArguments::AngleBracketed(arguments) = &last.arguments else { return false };
        let is_std = |path: &Path| {
            let names: Vec<String> = path.segments.iter().map(|part| part.ident.to_string()).collect();
            let imported = |(name, path): (&str, Vec<&str>)| name == "Error" && path == ["std", "error", "Error"];
            names == ["std", "error", "Error"] || names == ["Error"] && self.names().any(imported)
        };
        arguments.args.iter().any(|argument| match argument {
            GenericArgument::Type(Type::TraitObject(object)) => object.bounds.iter().any(|bound| match bound {
                TypeParamBound::Trait(bound) => is_std(&bound.path),
                _ => false,
            }),
            _ => false,
        })
    }

    fn report_of(&self, path: &Path) -> Option<Report> {
        let first = path.segments.first()?.ident.to_string();
        let second = path.segments.iter().nth(1).map(|second| second.ident.to_string());
        let report = |name: &str| match name {
            "anyhow" => Some(Report::Anyhow),
            "eyre" => Some(Report::Eyre),
            "color_eyre" => Some(Report::ColorEyre),
            _ => None,
        };
        let imported = self.names().find(|(name, _)| *name == first);
        // Without a crate in front, a bare name is that of whoever brings it.
        imported.and_then(|(_, path)| report(path.first()?)).or_else(|| second.and_then(|_| report(&first)))
    }

    /// Something that is compiled only under a condition, if an attribute says so.
    fn under(&mut self, attrs: &[Attribute], inner: impl FnOnce(&mut Self)) {
        let outer = self.gated;
        self.gated |= attrs.iter().any(|attr| attr.path().is_ident("cfg"));
        inner(self);
        self.gated = outer;
    }

    fn within(&mut self, returns: Option<&'a Type>, constant: bool, inner: impl FnOnce(&mut Self)) {
        let outer = (self.returns, self.constant);
        (self.returns, self.constant) = (returns, constant);
        inner(self);
        (self.returns, self.constant) = outer;
    }
}

/// Crates of errors that take any other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Report {
    Anyhow,
    Eyre,
    ColorEyre,
}

/// The path of a `Result`, and the type of its error.
fn result(of: &Type) -> Option<(&Path, Option<&GenericArgument>)> {
    let Type::Path(of) = of else { return None };
    let last = of.path.segments.last().filter(|last| last.ident == "Result")?;
    let error = match &last.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.iter().nth(1),
        _ => None,
    };
    Some((&of.path, error))
}

/// Where a module takes a further import: in front of its first one, else of its first item.
fn top(items: &[Item]) -> Option<usize> {
    let first = items.iter().find(|item| matches!(item, Item::Use(_))).or(items.first())?;
    Some(first.span().byte_range().start)
}

/// Methods that make a `String` of a text.
const OWNING: [&str; 3] = ["to_string", "to_owned", "into"];
/// Functions and methods that give their argument on, or want one that lives for ever.
const KEEPING: [&str; 8] =
    ["unwrap_or", "unwrap_or_else", "or", "map_or", "get_or_insert", "replace", "from_static", "Ok"];

/// What the arguments of a call are given to.
fn place_in<'a>(whole: &'a Expr, outer: Place<'a>) -> Place<'a> {
    let name = match whole {
        Expr::MethodCall(call) => call.method.to_string(),
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) => {
                let names: Vec<String> = path.path.segments.iter().map(|part| part.ident.to_string()).collect();
                if let [.., of, from] = names.as_slice()
                    && of == "String"
                    && from == "from"
                {
                    return Place::Owned(whole);
                }
                names.last().cloned().unwrap_or_default()
            }
            _ => String::new(),
        },
        _ => return Place::Kept,
    };
    match outer {
        _ if KEEPING.contains(&name.as_str()) => Place::Kept,
        _ if name == "Some" => outer,
        _ => Place::Argument,
    }
}

fn imports_of<'a>(items: impl Iterator<Item = &'a Item>) -> Vec<Import> {
    let uses = items.filter_map(|item| match item {
        Item::Use(it) => Some(imports(&it.tree)),
        _ => None,
    });
    uses.flatten().collect()
}

fn output(sig: &syn::Signature) -> Option<&Type> {
    match &sig.output {
        ReturnType::Type(_, of) => Some(of),
        ReturnType::Default => None,
    }
}

impl<'a> Visit<'a> for Finder<'a, '_> {
    fn visit_expr(&mut self, it: &'a Expr) {
        if self.found.is_some() {
            return;
        }
        if (self.fits)(it) {
            let (read, (stop, import), constant) = (self.read(), self.stop(), self.constant);
            self.found = Some(Site { expr: it, read, stop, import, constant, place: self.place });
            return;
        }
        let outer = std::mem::replace(&mut self.place, Place::Kept);
        match it {
            Expr::MethodCall(call) => {
                if OWNING.iter().any(|owning| call.method == owning) {
                    self.place = Place::Owned(it);
                }
                self.visit_expr(&call.receiver);
                self.place = place_in(it, outer);
                call.args.iter().for_each(|argument| self.visit_expr(argument));
            }
            Expr::Call(call) => {
                self.visit_expr(&call.func);
                self.place = place_in(it, outer);
                call.args.iter().for_each(|argument| self.visit_expr(argument));
            }
            Expr::Paren(_) | Expr::Group(_) => {
                self.place = outer;
                visit::visit_expr(self, it);
            }
            _ => visit::visit_expr(self, it),
        }
        self.place = outer;
    }

    fn visit_pat(&mut self, _: &'a syn::Pat) {}

    fn visit_item_mod(&mut self, it: &'a syn::ItemMod) {
        let items = it.content.as_ref().map(|(_, items)| items.as_slice()).unwrap_or_default();
        let outer = std::mem::replace(&mut self.imports, vec![imports_of(items.iter())]);
        let outer_top = (self.top, self.gated);
        (self.top, self.gated) = (top(items), false);
        visit::visit_item_mod(self, it);
        (self.imports, (self.top, self.gated)) = (outer, outer_top);
    }

    fn visit_block(&mut self, it: &'a Block) {
        let items = it.stmts.iter().filter_map(|stmt| match stmt {
            Stmt::Item(item) => Some(item),
            _ => None,
        });
        self.imports.push(imports_of(items));
        visit::visit_block(self, it);
        self.imports.pop();
    }

    fn visit_item_fn(&mut self, it: &'a syn::ItemFn) {
        let constant = it.sig.constness.is_some();
        self.under(&it.attrs, |finder| {
            finder.within(output(&it.sig), constant, |finder| visit::visit_item_fn(finder, it));
        });
    }

    fn visit_impl_item_fn(&mut self, it: &'a syn::ImplItemFn) {
        let constant = it.sig.constness.is_some();
        self.under(&it.attrs, |finder| {
            finder.within(output(&it.sig), constant, |finder| visit::visit_impl_item_fn(finder, it));
        });
    }

    fn visit_item_impl(&mut self, it: &'a syn::ItemImpl) {
        self.under(&it.attrs, |finder| visit::visit_item_impl(finder, it));
    }

    fn visit_local(&mut self, it: &'a syn::Local) {
        self.under(&it.attrs, |finder| visit::visit_local(finder, it));
    }

    fn visit_trait_item_fn(&mut self, it: &'a syn::TraitItemFn) {
        self.within(output(&it.sig), false, |finder| visit::visit_trait_item_fn(finder, it));
    }

    fn visit_expr_closure(&mut self, it: &'a syn::ExprClosure) {
        self.within(None, false, |finder| visit::visit_expr_closure(finder, it));
    }

    fn visit_expr_async(&mut self, it: &'a syn::ExprAsync) {
        self.within(None, self.constant, |finder| visit::visit_expr_async(finder, it));
    }

    fn visit_item_const(&mut self, it: &'a syn::ItemConst) {
        self.within(None, true, |finder| visit::visit_item_const(finder, it));
    }

    fn visit_item_static(&mut self, it: &'a syn::ItemStatic) {
        self.within(None, true, |finder| visit::visit_item_static(finder, it));
    }

    fn visit_impl_item_const(&mut self, it: &'a syn::ImplItemConst) {
        self.within(None, true, |finder| visit::visit_impl_item_const(finder, it));
    }
}
