//! Names that functions set behind the back of their readers (`global KEY`): nobody knows when, so nobody can follow
//! them. Only where texts and nothing else are put into one does it hold one of these texts.

use ruff_python_ast::{Expr, Stmt, StmtGlobal};
use ruff_text_size::Ranged;
use rustc_hash::FxHashMap;

use super::{Lowering, leaving, span};
use crate::flow::{Kind, Lookup, Name, ValueId};
use crate::source::Span;

/// A name that is set more often is no constant.
const MOST: usize = 8;

impl<'a> Lowering<'a, '_> {
    /// Takes note of the names and of the texts that are put into them.
    pub(super) fn share_globals(&mut self, body: &'a [Stmt]) {
        let mut shared: FxHashMap<&str, Puts<'a>> = FxHashMap::default();
        leaving::each_statement(body, &mut |statement| {
            let names = match statement {
                Stmt::Global(global) => &global.names,
                Stmt::Nonlocal(nonlocal) => &nonlocal.names,
                _ => return,
            };
            for name in names {
                shared.insert(name.as_str(), Puts { texts: Some(Vec::new()), count: 0 });
            }
        });
        if shared.is_empty() {
            return;
        }
        leaving::each_statement(body, &mut |statement| gather(statement, &mut shared));
        for (name, puts) in shared {
            self.builder.share(name);
            if puts.count == 1 {
                self.put_once.insert(name.into());
            }
            let texts = puts.texts.unwrap_or_default();
            if !texts.is_empty() && texts.len() <= MOST {
                self.shared_texts.insert(name.into(), texts);
            }
        }
    }

    /// `global name`: the function sets it, and what it holds before nobody knows.
    pub(super) fn declare_global(&mut self, it: &StmtGlobal) {
        for name in &it.names {
            let held = self.shared(name);
            self.builder.bind(name, held);
            self.set_here.insert(name.as_str().into());
        }
    }

    /// What the function at hand, and nobody else, has made and put into a shared name (`if cache is None: cache =
    /// Settings()`). What is there already was made here, too, and has passed what was asked there.
    pub(super) fn made_here(&mut self, name: &str) -> Option<ValueId> {
        let Lookup::Bound(value) = self.builder.lookup(name) else { return None };
        if !self.set_here.contains(name) || !self.put_once.contains(name) {
            return None;
        }
        let flow = self.builder.flow();
        let is_call = |value: ValueId| matches!(flow.kind(flow.plain(value)), Kind::Call { .. });
        let Kind::Join { arms, .. } = flow.kind(value) else { return Some(value).filter(|value| is_call(*value)) };
        let made = arms.iter().find(|arm| is_call(arm.value))?.clone();
        made.facts.iter().for_each(|(value, states)| self.builder.assume_states(*value, *states));
        Some(made.value)
    }

    /// `globals()`
    pub(super) fn is_globals(&self, place: &Expr) -> bool {
        matches!(place, Expr::Call(call) if self.is_builtin(&call.func, "globals"))
    }

    /// `globals()["KEY"]`, `globals().get("KEY")`: what the name holds.
    pub(super) fn global(&mut self, place: &Expr, key: ValueId, at: Span) -> Option<ValueId> {
        let name = self.builder.flow().text(key).filter(|_| self.is_globals(place))?.to_owned();
        matches!(self.builder.lookup(&name), Lookup::Bound(_)).then(|| self.name(&name, at))
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

/// What is put into a shared name.
struct Puts<'a> {
    /// The texts, when there is nothing else.
    texts: Option<Vec<&'a Expr>>,
    /// How often it is something.
    count: usize,
}

/// The texts that a statement puts into a shared name; whatever else it puts there takes the name off the list, except
/// nothing, which is what such names begin with.
fn gather<'a>(statement: &'a Stmt, shared: &mut FxHashMap<&str, Puts<'a>>) {
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
            known.count += 1;
            match (value, known.texts.as_mut()) {
                (Some(text @ Expr::StringLiteral(_)), Some(texts)) if target.is_name_expr() => texts.push(text),
                _ => known.texts = None,
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
