//! What code changes in place: names whose values cannot be followed through it.

use proc_macro2::TokenTree;
use syn::visit::Visit;
use syn::{BinOp, Block, Expr, Macro, Member};

use super::lowerer::Lowerer;
use crate::flow::{Arg, Kind, Lookup, ValueId};

/// Methods that change the text, list or option that they are called on.
const CHANGING: [&str; 23] = [
    "push_str",
    "push",
    "insert_str",
    "insert",
    "extend",
    "clear",
    "truncate",
    "retain",
    "pop",
    "remove",
    "drain",
    "replace_range",
    "append",
    "get_or_insert",
    "get_or_insert_with",
    "take",
    "replace",
    "set",
    "write_str",
    "extend_from_slice",
    "resize",
    "make_ascii_lowercase",
    "clone_from",
];

/// Whether a method may change what it is called on.
pub(super) fn is_changing(method: &str) -> bool {
    CHANGING.contains(&method)
}

/// Names that a block changes.
pub(super) fn in_block(block: &Block) -> Vec<String> {
    let mut search = Changes::default();
    search.visit_block(block);
    search.names
}

/// Names that an expression changes.
pub(super) fn in_expr(expr: &Expr) -> Vec<String> {
    let mut search = Changes::default();
    search.visit_expr(expr);
    search.names
}

#[derive(Default)]
struct Changes {
    names: Vec<String>,
}

impl Changes {
    fn add(&mut self, expr: &Expr) {
        self.names.extend(name_of(expr));
    }
}

impl<'a> Visit<'a> for Changes {
    fn visit_expr_assign(&mut self, it: &'a syn::ExprAssign) {
        self.add(&it.left);
        syn::visit::visit_expr_assign(self, it);
    }

    fn visit_expr_binary(&mut self, it: &'a syn::ExprBinary) {
        if matches!(it.op, BinOp::AddAssign(_)) {
            self.add(&it.left);
        }
        syn::visit::visit_expr_binary(self, it);
    }

    fn visit_expr_method_call(&mut self, it: &'a syn::ExprMethodCall) {
        if is_changing(&it.method.to_string()) {
            self.add(&it.receiver);
        }
        syn::visit::visit_expr_method_call(self, it);
    }

    fn visit_expr_reference(&mut self, it: &'a syn::ExprReference) {
        if it.mutability.is_some() {
            self.add(&it.expr);
        }
        syn::visit::visit_expr_reference(self, it);
    }

    fn visit_macro(&mut self, mac: &'a Macro) {
        if mac.path.segments.last().is_some_and(|last| last.ident == "write" || last.ident == "writeln") {
            self.names.extend(written(mac));
        }
    }

    fn visit_item(&mut self, _: &'a syn::Item) {}
}

/// The name that `write!` writes to.
pub(super) fn written(mac: &Macro) -> Vec<String> {
    let first = mac
        .tokens
        .clone()
        .into_iter()
        .take_while(|token| !matches!(token, TokenTree::Punct(it) if it.as_char() == ','));
    let names = first.filter_map(|token| match token {
        TokenTree::Ident(name) if name != "mut" => Some(name.to_string()),
        _ => None,
    });
    let names: Vec<String> = names.collect();
    if names.len() == 1 { names } else { Vec::new() }
}

/// Whether an expression is a name, or a field of one.
fn is_place(expr: &Expr) -> bool {
    match expr {
        Expr::Path(_) => true,
        Expr::Field(it) => is_place(&it.base),
        _ => false,
    }
}

fn name_of(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Path(it) => it.path.get_ident().map(ToString::to_string),
        Expr::Paren(it) => name_of(&it.expr),
        Expr::Unary(it) if matches!(it.op, syn::UnOp::Deref(_)) => name_of(&it.expr),
        _ => None,
    }
}

impl Lowerer<'_> {
    /// From here on nobody can say what a place holds.
    pub(super) fn lose(&mut self, place: &Expr) {
        if let Some(name) = name_of(place) {
            self.lose_names(&[name]);
        } else if matches!(place, Expr::Field(_)) && is_place(place) {
            self.assign(place, self.opaque(), self.span(place));
        }
    }

    /// A call is over that places were lent to: what they hold now is what it has made of them.
    pub(super) fn take_back<'e>(&mut self, exprs: impl IntoIterator<Item = &'e Expr>, args: &[Arg], call: ValueId) {
        for (expr, arg) in exprs.into_iter().zip(args) {
            if let Expr::Reference(lent) = expr
                && lent.mutability.is_some()
            {
                self.is_back(&lent.expr, arg, call);
            }
        }
    }

    /// As [`Lowerer::take_back`], of one place.
    pub(super) fn is_back(&mut self, place: &Expr, arg: &Arg, call: ValueId) {
        let may_have_fields =
            matches!(self.b.flow().kind(self.behind(arg.value)), Kind::Call { .. } | Kind::Field { .. });
        if !may_have_fields || self.b.type_of(arg.value).is_some() {
            return;
        }
        if let Some(name) = name_of(place) {
            let lent = self.b.lent(arg.value, call, arg.span);
            self.b.bind(&name, lent);
        } else if let Expr::Field(it) = place
            && let Member::Named(name) = &it.member
            && is_place(&it.base)
        {
            let base = self.expr(&it.base);
            if base != self.opaque() {
                let lent = self.b.lent(arg.value, call, arg.span);
                self.b.bind_member(base, &name.to_string(), lent);
            }
        }
    }

    /// From here on nobody can say what these names hold.
    pub(super) fn lose_names(&mut self, names: &[String]) {
        for name in names {
            if let Lookup::Bound(value) = self.b.lookup(name)
                && self.b.type_of(value).is_none()
            {
                self.b.bind(name, self.opaque());
            }
        }
    }
}
