//! Sets of names and the environment: what is missing is a difference, and what is there a comparison.

use ruff_python_ast::{CmpOp, Comprehension, Expr, ExprCall, ExprGenerator};
use ruff_text_size::Ranged;

use super::{Lowering, span};
use crate::flow::{Arg, Callee, Fact, JoinKind, Kind, ValueId};
use crate::source::Span;

/// What makes a list or a set of whatever it goes over.
const GATHER: [&str; 5] = ["set", "frozenset", "list", "tuple", "sorted"];
/// Of more than these nobody looks for the first.
const MOST_TURNS: usize = 16;

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

    /// `tuple(x for x in names if condition)`: as a list of these. `map(read, names)`: what is given for each.
    /// `next((x for x in names if condition), None)`: nothing where there are none.
    pub(super) fn gathered_by(&mut self, call: &'a ExprCall, at: Span) -> Option<ValueId> {
        match &*call.arguments.args {
            [Expr::Generator(it)] if self.gathers(&call.func) => Some(self.listed_by(&it.generators, &it.elt, at)),
            [Expr::Call(it)] if self.gathers(&call.func) => self.mapped(it, span(it.range())),
            [_, _] if call.arguments.keywords.is_empty() && self.is_builtin(&call.func, "map") => self.mapped(call, at),
            [Expr::Generator(it), default] if self.is_builtin(&call.func, "next") => self.next(it, default, at),
            _ => None,
        }
    }

    /// What is unpacked into several names: a generator or a list.
    pub(super) fn unpacked(&mut self, value: &'a Expr) -> Option<ValueId> {
        let generator = value.as_generator_expr()?;
        Some(self.listed_by(&generator.generators, &generator.elt, span(generator.range)))
    }

    /// `map(read, names)`
    fn mapped(&mut self, call: &'a ExprCall, at: Span) -> Option<ValueId> {
        let [callee, Expr::Name(_) | Expr::Tuple(_) | Expr::List(_) | Expr::Attribute(_)] = &*call.arguments.args
        else {
            return None;
        };
        if !self.is_builtin(&call.func, "map") || !call.arguments.keywords.is_empty() {
            return None;
        }
        let list = self.expression(&call.arguments.args[1]);
        let elements = self.listed(list)?;
        let callee = self.expression(callee);
        let given = elements.into_iter().map(|element| {
            let arg = Arg { name: None, value: element, span: at, spread: false };
            self.builder.call(&Callee::Value(callee), &[arg], at)
        });
        let given = given.collect();
        Some(self.builder.list(given, at))
    }

    /// `next((x for x in names if condition), default)`
    fn next(&mut self, it: &'a ExprGenerator, default: &'a Expr, at: Span) -> Option<ValueId> {
        let asks = default.is_none_literal_expr() && it.elt.is_name_expr();
        if !asks && let Some(first) = self.first_of(it, default, at) {
            return Some(first);
        }
        if !default.is_none_literal_expr() {
            return None;
        }
        let list = self.listed_by(&it.generators, &it.elt, at);
        let is_asked = matches!(self.builder.flow().kind(list), Kind::Test { .. });
        let none = if is_asked { self.builder.facts_of(list, false) } else { Vec::new() };
        Some(self.builder.test(Vec::new(), none, at))
    }

    /// The first of a short list that is written down for which a condition holds, or what is given where there is none.
    fn first_of(&mut self, it: &'a ExprGenerator, default: &'a Expr, at: Span) -> Option<ValueId> {
        let [generator] = &*it.generators else { return None };
        if !matches!(generator.iter, Expr::Name(_) | Expr::Tuple(_) | Expr::List(_)) {
            return None;
        }
        let list = self.expression(&generator.iter);
        let elements = self.listed(list).filter(|elements| elements.len() <= MOST_TURNS)?;
        let default = self.expression(default);
        let fork = self.builder.fork();
        let first = self.first_turn(&elements, generator, &it.elt, default, at);
        self.builder.close(fork);
        Some(first)
    }

    fn first_turn(
        &mut self,
        elements: &[ValueId],
        generator: &'a Comprehension,
        element: &'a Expr,
        default: ValueId,
        at: Span,
    ) -> ValueId {
        let Some((first, rest)) = elements.split_first() else { return default };
        self.assign(&generator.target, *first, span(generator.range));
        let tests: Vec<ValueId> = generator.ifs.iter().map(|test| self.condition(test)).collect();
        let test = tests.into_iter().reduce(|left, right| self.builder.both(left, right, at));
        let Some(test) = test else { return self.expression(element) };
        let fork = self.builder.fork();
        self.builder.assume(test, true);
        let given = self.expression(element);
        let taken = self.builder.close(fork);
        self.builder.assume(test, false);
        let other = self.first_turn(rest, generator, element, default, at);
        let goes_on = self.builder.close(fork);
        self.builder.choose(vec![(given, taken), (other, goes_on)], JoinKind::Fallback, at)
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
