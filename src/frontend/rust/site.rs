//! Where in a program an expression stands: what is imported there, and what the function around it gives back.

use syn::visit::{self, Visit};
use syn::{Block, Expr, GenericArgument, Item, Path, PathArguments, ReturnType, Stmt, Type};

use super::uses::{Import, imports};

/// How a program is stopped there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    /// `.context(…)?`
    Context,
    /// `.wrap_err(…)?`
    WrapErr,
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
    /// It stands in the value of a constant.
    pub(super) constant: bool,
    pub(super) place: Place<'a>,
}

/// Looks for an expression.
pub(super) struct Finder<'a, 'f> {
    fits: &'f dyn Fn(&Expr) -> bool,
    /// What the blocks and the module around this point import, the innermost last.
    imports: Vec<Vec<Import>>,
    returns: Option<&'a Type>,
    constant: bool,
    place: Place<'a>,
    found: Option<Site<'a>>,
}

impl<'a, 'f> Finder<'a, 'f> {
    /// The first expression that `fits`.
    pub(super) fn find(file: &'a syn::File, fits: &'f dyn Fn(&Expr) -> bool) -> Option<Site<'a>> {
        let imports = vec![imports_of(file.items.iter())];
        let mut finder = Self { fits, imports, returns: None, constant: false, place: Place::Kept, found: None };
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

    fn stop(&self) -> Stop {
        if !self.returns.is_some_and(|of| self.is_report(of)) {
            return Stop::Expect;
        }
        let found = self.names().find_map(|(_, path)| match (path.first()?, path.last()?) {
            (&("anyhow" | "eyre" | "color_eyre"), &"Context") => Some(Stop::Context),
            (&("eyre" | "color_eyre"), &"WrapErr") => Some(Stop::WrapErr),
            _ => None,
        });
        found.unwrap_or(Stop::Expect)
    }

    /// Whether a type is a `Result` whose error takes any other: anyhow's or eyre's.
    fn is_report(&self, of: &Type) -> bool {
        let Type::Path(of) = of else { return false };
        let Some(last) = of.path.segments.last().filter(|last| last.ident == "Result") else { return false };
        let error = match &last.arguments {
            PathArguments::AngleBracketed(arguments) => arguments.args.iter().nth(1),
            _ => None,
        };
        match error {
            Some(GenericArgument::Type(Type::Path(error))) => self.is_from_report_crate(&error.path),
            Some(_) => false,
            None => self.is_from_report_crate(&of.path),
        }
    }

    fn is_from_report_crate(&self, path: &Path) -> bool {
        let Some(first) = path.segments.first().map(|first| first.ident.to_string()) else { return false };
        let is_report = |name: &str| matches!(name, "anyhow" | "eyre" | "color_eyre");
        let imported = self.names().find(|(name, _)| *name == first);
        is_report(&first) || imported.is_some_and(|(_, path)| path.first().is_some_and(|name| is_report(name)))
    }

    fn within(&mut self, returns: Option<&'a Type>, constant: bool, inner: impl FnOnce(&mut Self)) {
        let outer = (self.returns, self.constant);
        (self.returns, self.constant) = (returns, constant);
        inner(self);
        (self.returns, self.constant) = outer;
    }
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
            let (read, stop, constant) = (self.read(), self.stop(), self.constant);
            self.found = Some(Site { expr: it, read, stop, constant, place: self.place });
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
        visit::visit_item_mod(self, it);
        self.imports = outer;
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
        self.within(output(&it.sig), constant, |finder| visit::visit_item_fn(finder, it));
    }

    fn visit_impl_item_fn(&mut self, it: &'a syn::ImplItemFn) {
        let constant = it.sig.constness.is_some();
        self.within(output(&it.sig), constant, |finder| visit::visit_impl_item_fn(finder, it));
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
