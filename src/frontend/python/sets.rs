//! Sets of names and the environment: what is missing is a difference, and what is there a comparison.

use ruff_python_ast::{CmpOp, Expr, ExprCall};

use super::Lowering;
use crate::flow::{Arg, Fact, Kind, ValueId};
use crate::source::Span;

/// What makes a list or a set of whatever it goes over.
const GATHER: [&str; 5] = ["set", "frozenset", "list", "tuple", "sorted"];

impl<'a> Lowering<'a, '_> {
    /// `set(names)`, `sorted(names)`, `list(os.environ)`: the same names, in another order or once each; of a mapping its keys.
    pub(super) fn gathered(&mut self, callee: &Expr, args: &[Arg], at: Span) -> Option<ValueId> {
        let [Arg { name: None, value, spread: false, .. }] = args else { return None };
        if !self.gathers(callee) {
            return None;
        }
        if let Some(keys) = self.parts_of(*value, "keys", at) {
            return Some(keys);
        }
        let is_kept =
            self.builder.is_environment(*value) || self.names(*value).is_some() || self.names_own_values(*value);
        is_kept.then_some(*value)
    }

    /// Whether a value is an enumeration of this file.
    fn names_own_values(&self, value: ValueId) -> bool {
        let flow = self.builder.flow();
        matches!(flow.kind(value), Kind::Item(_)) && flow.is_enumeration(value)
    }

    /// `tuple(x for x in names if condition)`: as a list of these. `next((x for x in names if condition), None)`: nothing where
    /// there are none.
    pub(super) fn gathered_by(&mut self, call: &'a ExprCall, at: Span) -> Option<ValueId> {
        match &*call.arguments.args {
            [Expr::Generator(it)] if self.gathers(&call.func) => Some(self.listed_by(&it.generators, &it.elt, at)),
            [Expr::Generator(it), Expr::NoneLiteral(_)] if self.is_builtin(&call.func, "next") => {
                let list = self.listed_by(&it.generators, &it.elt, at);
                let is_asked = matches!(self.builder.flow().kind(list), Kind::Test { .. });
                let none = if is_asked { self.builder.facts_of(list, false) } else { Vec::new() };
                Some(self.builder.test(Vec::new(), none, at))
            }
            _ => None,
        }
    }

    fn gathers(&self, callee: &Expr) -> bool {
        GATHER.iter().any(|name| self.is_builtin(callee, name))
    }

    /// The names that a list is of; nothing when they do not all stand in the program.
    fn names(&self, list: ValueId) -> Option<Vec<ValueId>> {
        let flow = self.builder.flow();
        let Kind::List(names) = flow.kind(flow.plain(list)) else { return None };
        let all = !names.is_empty() && names.iter().all(|name| flow.text(*name).is_some());
        all.then(|| names.to_vec())
    }

    /// `names - os.environ.keys()`, `names.difference(os.environ)`: empty when all of them are set.
    pub(super) fn missing_of(&mut self, names: ValueId, environment: ValueId, at: Span) -> Option<ValueId> {
        let facts = self.all_set(names, environment, at)?;
        Some(self.builder.test(Vec::new(), facts, at))
    }

    /// `names <= os.environ.keys()`, `names.issubset(os.environ)`: true when all of them are set.
    pub(super) fn within(&mut self, names: ValueId, environment: ValueId, at: Span) -> Option<ValueId> {
        let facts = self.all_set(names, environment, at)?;
        Some(self.builder.test(facts, Vec::new(), at))
    }

    /// A comparison of sets.
    pub(super) fn compared_sets(&mut self, left: ValueId, op: CmpOp, right: ValueId, at: Span) -> Option<ValueId> {
        match op {
            CmpOp::LtE | CmpOp::Lt => self.within(left, right, at),
            CmpOp::GtE | CmpOp::Gt => self.within(right, left, at),
            _ => None,
        }
    }

    fn all_set(&mut self, names: ValueId, environment: ValueId, at: Span) -> Option<Vec<Fact>> {
        let names = self.names(names).filter(|_| self.builder.is_environment(environment))?;
        let tests: Vec<ValueId> = names.into_iter().map(|name| self.builder.test_variable(name, at)).collect();
        Some(tests.into_iter().flat_map(|test| self.builder.facts_of(test, true)).collect())
    }
}
