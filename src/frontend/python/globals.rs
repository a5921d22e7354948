//! Names that functions set behind the back of their readers (`global KEY`): nobody knows when, so nobody can follow
//! them. Only where texts and nothing else are put into one does it hold one of these texts.

use ruff_python_ast::{Expr, Stmt};
use ruff_text_size::Ranged;
use rustc_hash::FxHashMap;

use super::{Lowering, leaving, span};
use crate::flow::{Name, ValueId};

/// A name that is set more often is no constant.
const MOST: usize = 8;

impl<'a> Lowering<'a, '_> {
    /// Takes note of the names and of the texts that are put into them.
    pub(super) fn share_globals(&mut self, body: &'a [Stmt]) {
        let mut shared: FxHashMap<&str, Option<Vec<&'a Expr>>> = FxHashMap::default();
        leaving::each_statement(body, &mut |statement| {
            let names = match statement {
                Stmt::Global(global) => &global.names,
                Stmt::Nonlocal(nonlocal) => &nonlocal.names,
                _ => return,
            };
            for name in names {
                shared.insert(name.as_str(), Some(Vec::new()));
            }
        });
        if shared.is_empty() {
            return;
        }
        leaving::each_statement(body, &mut |statement| gather(statement, &mut shared));
        for (name, texts) in shared {
            self.builder.share(name);
            let texts = texts.unwrap_or_default();
            if !texts.is_empty() && texts.len() <= MOST {
                self.shared_texts.insert(name.into(), texts);
            }
        }
    }

    /// What a shared name holds.
    pub(super) fn shared(&mut self, name: &str) -> ValueId {
        if let Some(value) = self.shared_values.get(name) {
            return *value;
        }
        let texts = self.shared_texts.get(name).cloned().unwrap_or_default();
        let Some(first) = texts.first() else { return self.builder.opaque() };
        let at = span(first.range());
        let values: Vec<ValueId> = texts.into_iter().map(|text| self.expression(text)).collect();
        let value = self.builder.one_of(&values, at);
        self.shared_values.insert(Name::from(name), value);
        value
    }
}

/// The texts that a statement puts into a shared name; whatever else it puts there takes the name off the list, except
/// nothing, which is what such names begin with.
fn gather<'a>(statement: &'a Stmt, shared: &mut FxHashMap<&str, Option<Vec<&'a Expr>>>) {
    let mut put = |target: &'a Expr, value: Option<&'a Expr>| {
        let mut names = Vec::new();
        leaving::names_of(target, &mut names);
        for name in names {
            let Some(known) = shared.get_mut(name) else { continue };
            let nothing = match value {
                Some(Expr::StringLiteral(text)) => text.value.is_empty(),
                Some(value) => value.is_none_literal_expr(),
                None => false,
            };
            if nothing && target.is_name_expr() {
                continue;
            }
            match (value, known.as_mut()) {
                (Some(text @ Expr::StringLiteral(_)), Some(texts)) if target.is_name_expr() => texts.push(text),
                _ => *known = None,
            }
        }
    };
    match statement {
        Stmt::Assign(it) => it.targets.iter().for_each(|target| put(target, Some(&it.value))),
        Stmt::AnnAssign(it) if it.value.is_some() => put(&it.target, it.value.as_deref()),
        Stmt::AugAssign(it) => put(&it.target, None),
        Stmt::For(it) => put(&it.target, None),
        Stmt::With(it) => it.items.iter().filter_map(|item| item.optional_vars.as_deref()).for_each(|it| put(it, None)),
        Stmt::Delete(it) => it.targets.iter().for_each(|target| put(target, None)),
        _ => {}
    }
}
