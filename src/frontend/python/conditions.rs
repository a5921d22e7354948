//! Conditions: what they say about values when they hold and when they do not.

use ruff_python_ast::{BoolOp, CmpOp, Comprehension, Expr, ExprCall, ExprCompare, Number, UnaryOp};
use ruff_text_size::Ranged;

use super::{Lowering, span};
use crate::flow::{JoinKind, Kind, States, ValueId};
use crate::source::Span;

/// So many elements of a list are asked for.
const MOST_ELEMENTS: usize = 32;

impl<'a> Lowering<'a, '_> {
    /// A condition, for `if`, `while`, `assert`, `not`, `and`, `or`.
    pub(super) fn condition(&mut self, expression: &'a Expr) -> ValueId {
        match expression {
            Expr::BoolOp(it) => {
                let at = span(it.range);
                let mut before = self.builder.mark_known();
                let mut whole: Option<ValueId> = None;
                for part in &it.values {
                    let part = self.condition(part);
                    if whole.is_none() {
                        // The first part runs in any case.
                        before.1 = self.builder.mark_known().1;
                    }
                    self.builder.assume(part, it.op == BoolOp::And);
                    whole = Some(match (whole, it.op) {
                        (None, _) => part,
                        (Some(before), BoolOp::And) => self.builder.both(before, part, at),
                        (Some(before), BoolOp::Or) => self.builder.either(before, part, at),
                    });
                }
                self.builder.forget_since(before);
                whole.unwrap_or_else(|| self.builder.opaque())
            }
            Expr::UnaryOp(it) if it.op == UnaryOp::Not => {
                let inner = self.condition(&it.operand);
                self.builder.negate(inner, span(it.range))
            }
            Expr::Compare(it) => self.comparison(it),
            Expr::Call(it) => self.asking_call(it),
            Expr::Named(it) => {
                let value = self.condition(&it.value);
                self.assign(&it.target, value, span(it.range));
                value
            }
            other => {
                let value = self.expression(other);
                if let Some(again) = self.asked_by_name(other, value) {
                    return again;
                }
                self.builder.asks(value, States::TRUTHY, span(other.range()));
                value
            }
        }
    }

    /// A name as a condition, of whose value nobody knows what it says.
    fn asked_by_name(&mut self, asked: &Expr, value: ValueId) -> Option<ValueId> {
        let name = asked.as_name_expr().filter(|name| !self.builder.is_shared(&name.id))?;
        let at = span(name.range);
        if value == self.builder.opaque() {
            return Some(self.builder.ask_again(&name.id, at));
        }
        let itself = self.builder.ask_itself(value, at);
        (itself != value).then_some(itself)
    }

    pub(super) fn comparison(&mut self, it: &'a ExprCompare) -> ValueId {
        let at = span(it.range);
        let ([op], [right]) = (&*it.ops, &*it.comparators) else {
            it.comparators.iter().for_each(|part| _ = self.expression(part));
            self.expression(&it.left);
            return self.builder.opaque();
        };
        if let Some(length) = self.length_test(&it.left, *op, right, at) {
            return length;
        }
        let is_none = is_zero(right);
        let (left, right) = (self.expression(&it.left), self.expression(right));
        if is_none && self.builder.is_given(left) {
            return match op {
                CmpOp::Is | CmpOp::Eq => self.builder.test_states(left, !States::TRUTHY, at),
                CmpOp::IsNot | CmpOp::NotEq | CmpOp::Gt => self.builder.test_states(left, States::TRUTHY, at),
                _ => self.builder.opaque(),
            };
        }
        match op {
            CmpOp::Is | CmpOp::Eq => self.builder.test_equal(left, right, at),
            CmpOp::IsNot | CmpOp::NotEq => {
                let equal = self.builder.test_equal(left, right, at);
                self.builder.negate(equal, at)
            }
            CmpOp::In => self.membership(left, right, at),
            CmpOp::NotIn => {
                let within = self.membership(left, right, at);
                self.builder.negate(within, at)
            }
            _ => self.compared_sets(left, *op, right, at).unwrap_or(self.builder.opaque()),
        }
    }

    fn membership(&mut self, left: ValueId, right: ValueId, at: Span) -> ValueId {
        if self.builder.is_environment(right) {
            return self.builder.test_variable(left, at);
        }
        let may_be_mapping = matches!(
            self.builder.flow().kind(right),
            Kind::Param { .. } | Kind::Field { .. } | Kind::Call { .. } | Kind::Path(_) | Kind::Join { .. }
        );
        match self.entry_name(left).filter(|_| may_be_mapping) {
            // A mapping that has the entry.
            Some(name) => {
                let entry = self.builder.field(right, &name, at);
                self.builder.test_states(entry, States::PRESENT, at)
            }
            None => self.builder.test_among(left, right, at),
        }
    }

    /// A number that is written where a function gives it back: it says how that went. `return 1`, `return 2 if missing else 0`
    pub(super) fn status(&mut self, given: &'a Expr) -> Option<ValueId> {
        let at = span(given.range());
        match given {
            Expr::NumberLiteral(_) => Some(self.builder.value(Kind::Bool(!is_zero(given)), at)),
            Expr::If(it) if it.body.is_number_literal_expr() && it.orelse.is_number_literal_expr() => {
                let holds = self.condition(&it.test);
                let fork = self.builder.fork();
                self.builder.assume(holds, true);
                let body = self.status(&it.body)?;
                let then = self.builder.close(fork);
                self.builder.assume(holds, false);
                let other = self.status(&it.orelse)?;
                let otherwise = self.builder.close(fork);
                Some(self.builder.choose(vec![(body, then), (other, otherwise)], JoinKind::Branch, at))
            }
            _ => None,
        }
    }

    /// `len(key) == 0`, `len(key) > 0`, `len(key) < 20`
    fn length_test(&mut self, left: &'a Expr, op: CmpOp, right: &'a Expr, at: Span) -> Option<ValueId> {
        let (Expr::Call(call), Expr::NumberLiteral(_)) = (left, right) else { return None };
        let Expr::Name(name) = &*call.func else { return None };
        let ([argument], "len") = (&*call.arguments.args, name.id.as_str()) else { return None };
        let value = self.expression(argument);
        let zero = is_zero(right);
        Some(match op {
            CmpOp::Eq if zero => self.builder.test_states(value, States::EMPTY, at),
            CmpOp::NotEq | CmpOp::Gt if zero => self.builder.test_states(value, States::TRUTHY, at),
            CmpOp::Gt | CmpOp::GtE | CmpOp::Eq => self.builder.test(vec![(value, States::TRUTHY)], Vec::new(), at),
            CmpOp::Lt | CmpOp::LtE | CmpOp::NotEq => self.builder.test(Vec::new(), vec![(value, States::TRUTHY)], at),
            _ => self.builder.opaque(),
        })
    }

    /// `bool(key)`, `len(key)`, `isinstance(key, str)`, `all([...])`, `any([...])`
    fn asking_call(&mut self, it: &'a ExprCall) -> ValueId {
        let at = Span::new(it.range_start.to_u32(), span(it.arguments.range).end);
        let (Expr::Name(name), Some(first)) = (&*it.func, it.arguments.args.first()) else {
            return self.call(it);
        };
        match name.id.as_str() {
            "bool" | "len" => self.condition(first),
            "isinstance" => {
                let value = self.expression(first);
                self.builder.test(vec![(value, States::PRESENT)], Vec::new(), at)
            }
            word @ ("all" | "any") => match self.each_condition(first, word == "all", at) {
                Some(tests) => self.quantified(tests, word == "all", at),
                None => self.call(it),
            },
            _ => self.call(it),
        }
    }

    fn each_condition(&mut self, argument: &'a Expr, all: bool, at: Span) -> Option<Vec<ValueId>> {
        let elements = match argument {
            Expr::List(list) => &list.elts,
            Expr::Tuple(tuple) => &tuple.elts,
            Expr::Generator(generator) => return Some(self.each_of(&generator.generators, &generator.elt, all, at)),
            Expr::ListComp(list) => return Some(self.each_of(&list.generators, &list.elt, all, at)),
            Expr::Name(_) | Expr::Call(_) => {
                let list = self.expression(argument);
                let elements = self.builder.elements_of(list, at);
                return elements.filter(|elements| elements.len() <= MOST_ELEMENTS);
            }
            _ => return None,
        };
        Some(elements.iter().map(|element| self.condition(element)).collect())
    }

    /// The tests of a comprehension: one for each name, or none that says anything.
    fn each_of(&mut self, generators: &'a [Comprehension], test: &'a Expr, all: bool, at: Span) -> Vec<ValueId> {
        let iterated = self.iterated(generators);
        if is_part_of_another(test, generators) {
            self.builder.looks_for(iterated);
        }
        let tests = self.for_each(generators, iterated, test, at);
        tests.unwrap_or_else(|| vec![self.for_any(generators, iterated, test, all, at)])
    }

    fn quantified(&mut self, tests: Vec<ValueId>, all: bool, at: Span) -> ValueId {
        let whole = tests.into_iter().reduce(|left, right| {
            if all { self.builder.both(left, right, at) } else { self.builder.either(left, right, at) }
        });
        whole.unwrap_or_else(|| self.builder.opaque())
    }
}

fn is_zero(number: &Expr) -> bool {
    number.as_number_literal_expr().is_some_and(|it| matches!(&it.value, Number::Int(int) if *int == 0))
}

/// `marker in value for marker in …`
fn is_part_of_another(test: &Expr, generators: &[Comprehension]) -> bool {
    let ([generator], Some(test)) = (generators, test.as_compare_expr()) else { return false };
    let names = generator.target.as_name_expr().zip(test.left.as_name_expr());
    let is_value = |whole: &Expr| match whole {
        Expr::Subscript(it) => it.value.is_call_expr() || is_held(&it.value),
        Expr::Call(it) => it.func.as_attribute_expr().is_some_and(|func| is_held(&func.value)),
        _ => is_held(whole),
    };
    matches!(*test.ops, [CmpOp::In])
        && names.is_some_and(|(target, part)| target.id == part.id)
        && test.comparators.first().is_some_and(is_value)
}

/// Whether a name is one for the value of a setting or a credential.
fn holds_settings(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let words = ["value", "secret", "key", "token", "password", "credential", "default", "setting"];
    words.iter().any(|word| name.contains(word))
}

/// Whether an expression is called like the value of a setting or a credential.
fn is_held(whole: &Expr) -> bool {
    match whole {
        Expr::Name(name) => holds_settings(&name.id),
        Expr::Attribute(attribute) => holds_settings(&attribute.attr),
        _ => false,
    }
}
