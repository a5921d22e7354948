//! Blocks and statements.

use syn::{Block, Expr, Item, Local, Pat, Stmt};

use super::lowerer::Lowerer;
use crate::flow::{Kind, ValueId};

impl Lowerer<'_> {
    /// A block; what it gives.
    pub(super) fn block(&mut self, block: &Block) -> ValueId {
        self.deeper(|it| {
            it.b.open_block();
            let globs = it.globs.len();
            it.block_items(&block.stmts);
            let mut value = it.opaque();
            for stmt in &block.stmts {
                value = it.stmt(stmt);
            }
            it.globs.truncate(globs);
            it.b.close_block();
            value
        })
    }

    /// Items of a block are there before its first statement.
    fn block_items(&mut self, stmts: &[Stmt]) {
        let items = stmts.iter().filter_map(|stmt| match stmt {
            Stmt::Item(item) => Some(item.clone()),
            _ => None,
        });
        let items: Vec<Item> = items.collect();
        if items.is_empty() {
            return;
        }
        let scope = self.survey(&items, None);
        self.bring_globs(&scope);
        self.enter(&scope);
    }

    fn stmt(&mut self, stmt: &Stmt) -> ValueId {
        match stmt {
            Stmt::Local(local) => self.local(local),
            Stmt::Item(_) => self.opaque(),
            Stmt::Macro(it) => {
                let value = self.macro_call(&it.mac);
                if it.semi_token.is_some() { self.opaque() } else { value }
            }
            Stmt::Expr(expr, semi) => {
                let value = self.expr(expr);
                if semi.is_some() { self.opaque() } else { value }
            }
        }
    }

    /// `let`, with or without `else`.
    fn local(&mut self, local: &Local) -> ValueId {
        let value = match &local.init {
            Some(init) => {
                let expected = declared_type(&local.pat).and_then(|of| self.type_value(of));
                let outer = std::mem::replace(&mut self.expected, expected);
                self.leads_to(&init.expr, expected);
                let made = expected.and_then(|of| self.default_of(of, &init.expr));
                let value = made.unwrap_or_else(|| self.initial(&local.pat, &init.expr));
                self.leads_to(&init.expr, None);
                self.expected = outer;
                self.is_declared(value, expected, &init.expr);
                self.is_source(value, &init.expr);
                if let Some((_, otherwise)) = &init.diverge {
                    let fit = self.fit(&local.pat, value);
                    let fork = self.b.fork();
                    self.assume_all(&fit.no);
                    self.expr(otherwise);
                    // The language sees to it that this branch leaves.
                    let _left = self.b.close(fork);
                    self.assume_all(&fit.yes);
                }
                value
            }
            None => self.opaque(),
        };
        self.bind_pattern(&local.pat, value);
        self.opaque()
    }

    /// What is made here has the type that it is declared to have: `let config: Config = toml::from_str(..)?`.
    fn is_declared(&mut self, value: ValueId, of: Option<ValueId>, init: &Expr) {
        let made = self.behind(value);
        let is_call = matches!(self.b.flow().kind(made), Kind::Call { .. });
        let of = of.filter(|of| is_call && matches!(self.b.flow().kind(*of), Kind::Item(_)));
        if let Some(of) = of
            && self.span(init).contains(self.b.flow().value(made).span)
        {
            self.types.entry(made).or_insert(of);
        }
    }

    fn initial(&mut self, pat: &Pat, expr: &Expr) -> ValueId {
        let (Expr::Closure(closure), Some(name)) = (expr, plain_name(pat)) else {
            let value = self.expr(expr);
            self.b.is_renamed(self.span(expr));
            return value;
        };
        self.closure_function(&name, closure)
    }
}

fn declared_type(pat: &Pat) -> Option<&syn::Type> {
    match pat {
        Pat::Type(it) => Some(&it.ty),
        _ => None,
    }
}

/// The name that a pattern is, if it is no more than that.
pub(super) fn plain_name(pat: &Pat) -> Option<String> {
    match pat {
        Pat::Ident(it) if it.subpat.is_none() => Some(it.ident.to_string()),
        Pat::Type(it) => plain_name(&it.pat),
        _ => None,
    }
}
