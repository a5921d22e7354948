//! Constants and statics: of modules, of types, and those that traits leave to whoever says nothing else.

use rustc_hash::FxHashSet;
use syn::visit::Visit;
use syn::{Expr, Ident, ImplItem, Item, ItemStatic, TraitItem};

use super::items::Scope;
use super::lowerer::Lowerer;
use super::macros;
use crate::flow::{JoinKind, ValueId};

/// Types through which what they hold is changed behind a shared reference.
const LOCKS: [&str; 6] = ["Mutex", "RwLock", "RefCell", "Cell", "OnceLock", "OnceCell"];

struct Constant<'a> {
    name: String,
    expr: &'a Expr,
    /// The type that it belongs to.
    owner: Option<ValueId>,
    /// It may be given something else later.
    is_place: bool,
}

impl<'a> Constant<'a> {
    fn new(name: &Ident, expr: &'a Expr, owner: Option<ValueId>, is_place: bool) -> Self {
        Self { name: name.to_string(), expr, owner, is_place }
    }
}

impl Lowerer<'_> {
    /// Lowers constants, each after those that it mentions.
    pub(super) fn constants(&mut self, items: &[Item], scope: &mut Scope<'_>) {
        let made: Vec<syn::ItemStatic> = items.iter().flat_map(macros::statics).collect();
        let mut open: Vec<Constant<'_>> = Vec::new();
        open.extend(made.iter().map(|it| Constant::new(&it.ident, &it.expr, None, is_place(it))));
        for item in items {
            self.collect_constants(item, &mut open);
        }
        while !open.is_empty() {
            let names: FxHashSet<String> = open.iter().map(|constant| constant.name.clone()).collect();
            let (ready, waiting): (Vec<_>, Vec<_>) =
                open.into_iter().partition(|constant| !mentions(constant.expr, &names));
            let stuck = ready.is_empty();
            let (ready, waiting) = if stuck { (waiting, ready) } else { (ready, waiting) };
            for constant in &ready {
                self.constant(constant, scope);
            }
            open = waiting;
        }
    }

    fn collect_constants<'a>(&mut self, item: &'a Item, open: &mut Vec<Constant<'a>>) {
        match item {
            Item::Const(it) => open.push(Constant::new(&it.ident, &it.expr, None, false)),
            Item::Static(it) => open.push(Constant::new(&it.ident, &it.expr, None, is_place(it))),
            Item::Impl(it) => {
                let owner = self.type_value(&it.self_ty);
                for item in &it.items {
                    if let (ImplItem::Const(it), Some(_)) = (item, owner) {
                        open.push(Constant::new(&it.ident, &it.expr, owner, false));
                    }
                }
            }
            Item::Trait(it) => {
                let owner = self.resolve(&[it.ident.to_string()], self.at(it.ident.span()));
                let constants = it.items.iter().filter_map(|item| match item {
                    TraitItem::Const(it) => Some((&it.ident, &it.default.as_ref()?.1)),
                    _ => None,
                });
                open.extend(constants.map(|(name, expr)| Constant::new(name, expr, Some(owner), false)));
            }
            _ => {}
        }
    }

    /// A constant runs when it is used, not here: that it leaves says nothing about what follows.
    fn constant(&mut self, constant: &Constant<'_>, scope: &mut Scope<'_>) {
        let span = self.span(constant.expr);
        let fork = self.b.fork();
        let value = self.expr(constant.expr);
        let branch = self.b.close(fork);
        // Nobody keeps a lock around nothing: it is filled later.
        let is_filled = constant.is_place && self.b.flow().is_nothing(value);
        let value = if branch.is_live() && !is_filled {
            self.b.choose(vec![(value, branch)], JoinKind::Branch, span)
        } else {
            self.opaque()
        };
        match constant.owner {
            Some(owner) => self.b.bind_member(owner, &constant.name, value),
            None if constant.name != "_" => self.name(scope, &constant.name, value),
            None => {}
        }
    }
}

/// Whether a `static` may be given something else: it is mutable, or a lock.
fn is_place(it: &ItemStatic) -> bool {
    struct Search(bool);
    impl<'a> Visit<'a> for Search {
        fn visit_path_segment(&mut self, segment: &'a syn::PathSegment) {
            self.0 |= LOCKS.iter().any(|lock| segment.ident == lock);
            syn::visit::visit_path_segment(self, segment);
        }
    }
    let mut search = Search(matches!(it.mutability, syn::StaticMutability::Mut(_)));
    search.visit_type(&it.ty);
    search.0
}

/// Whether an expression mentions one of the names.
fn mentions(expr: &Expr, names: &FxHashSet<String>) -> bool {
    struct Search<'n> {
        names: &'n FxHashSet<String>,
        found: bool,
    }
    impl<'a> Visit<'a> for Search<'_> {
        fn visit_path(&mut self, path: &'a syn::Path) {
            let last = path.segments.last().map(|segment| segment.ident.to_string());
            self.found |= last.is_some_and(|last| self.names.contains(&last));
        }
    }
    let mut search = Search { names, found: false };
    search.visit_expr(expr);
    search.found
}
