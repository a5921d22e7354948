//! Calls of functions and methods, and the closures that they take.

use syn::{Expr, ExprCall, ExprMethodCall};

use super::changes::is_changing;
use super::conditions::operator_of;
use super::functions::is_err_call;
use super::lowerer::Lowerer;
use super::patterns::as_bool;
use crate::catalog::{Effect, Language};
use crate::flow::{Absence, Arg, Callee, JoinKind, Kind, States, ValueId};
use crate::source::Span;

/// Methods that are asked of a text with a literal, and are true of no empty text.
const TEXT_TESTS: [&str; 3] = ["starts_with", "ends_with", "contains"];

impl Lowerer<'_> {
    /// The arguments of a call.
    pub(super) fn args<'e>(&mut self, exprs: impl IntoIterator<Item = &'e Expr>) -> Vec<Arg> {
        let exprs = exprs.into_iter();
        exprs.map(|expr| Arg { name: None, value: self.expr(expr), span: self.span(expr), spread: false }).collect()
    }

    /// A call.
    pub(super) fn call(&mut self, it: &ExprCall, expr: &Expr) -> ValueId {
        let span = self.span(expr);
        if is_err_call(expr) {
            self.args(&it.args);
            if self.tail_errors.contains(&std::ptr::from_ref(expr)) {
                self.b.leave();
            }
            return self.opaque();
        }
        if let Expr::Paren(inner) = &*it.func
            && let Expr::Closure(closure) = &*inner.expr
        {
            let args: Vec<ValueId> = self.args(&it.args).iter().map(|arg| arg.value).collect();
            return self.closure_inline(closure, &args);
        }
        let callee = self.expr(&it.func);
        if let (Some(Effect::OrElse), Some(first)) = (self.effect_of(callee), it.args.first()) {
            return self.run(first, &[], span);
        }
        let mut args = self.args(&it.args);
        self.add_types(&it.func, callee, &mut args);
        let result = self.call_value(callee, &args, span);
        self.take_back(&it.args, &args, result);
        result
    }

    fn effect_of(&self, callee: ValueId) -> Option<&Effect> {
        match self.b.flow().kind(callee) {
            Kind::Path(path) => self.knowledge.effect(Language::Rust, path),
            _ => None,
        }
    }

    fn call_value(&mut self, callee: ValueId, args: &[Arg], span: Span) -> ValueId {
        match self.b.flow().kind(callee).clone() {
            Kind::Path(path) if args.is_empty() && matches!(&*path, "Vec::new" | "std::vec::Vec::new") => {
                self.b.list(Vec::new(), span)
            }
            Kind::Path(path) => match self.mapping_from(&path, args, span) {
                Some(mapping) => mapping,
                None => self.b.call(&Callee::Value(callee), args, span),
            },
            Kind::Item(_) => self.construct(callee, args, span),
            Kind::Function(_) if self.is_maker(callee) => self.construct(callee, args, span),
            Kind::Field { base, .. } if matches!(self.b.flow().kind(base), Kind::Item(_)) => {
                self.construct(callee, args, span)
            }
            Kind::Function(function) => {
                let result = self.b.call(&Callee::Value(callee), args, span);
                if let Some(of) = self.gives.get(&function) {
                    self.types.insert(result, *of);
                }
                result
            }
            _ => self.b.call(&Callee::Value(callee), args, span),
        }
    }

    /// Runs what an argument stands for, a closure or the name of a function, with these values.
    pub(super) fn run(&mut self, callable: &Expr, args: &[ValueId], span: Span) -> ValueId {
        if let Expr::Closure(closure) = callable {
            return self.closure_inline(closure, args);
        }
        let callee = self.expr(callable);
        let args: Vec<Arg> = args.iter().map(|value| Arg { name: None, value: *value, span, spread: false }).collect();
        self.call_value(callee, &args, span)
    }

    /// A method call.
    pub(super) fn method_call(&mut self, it: &ExprMethodCall, expr: &Expr) -> ValueId {
        if let Some((operator, with)) = compared(it) {
            return self.comparison(&it.receiver, &operator, with, self.span(expr));
        }
        let of = self.tail_types.get(&std::ptr::from_ref(expr)).copied();
        if let Some(converted) = of.and_then(|of| self.converted_into(of, expr)) {
            return converted;
        }
        let receiver = self.expr(&it.receiver);
        let span = self.span(expr);
        let name = it.method.to_string();
        if let Some(function) = self.own_method(receiver, &name, span) {
            let mut args = vec![Arg { name: None, value: receiver, span: self.span(&it.receiver), spread: false }];
            args.extend(self.args(&it.args));
            let result = self.call_value(function, &args, span);
            self.take_back(&it.args, &args[1..], result);
            if self.may_change_receiver(function) {
                self.is_back(&it.receiver, &args[0], result);
            }
            return result;
        }
        let given: Vec<&Expr> = it.args.iter().collect();
        let of_mapping = self.of_mapping(receiver, &name, &given, span);
        if let Some(value) = of_mapping.or_else(|| self.of_literal(receiver, &name, &given, span)) {
            return value;
        }
        if let Some(value) = self.with_closure(it, receiver, span) {
            return value;
        }
        let mut args = self.args(&it.args);
        if let Some(test) = self.text_test(&name, receiver, &args, span) {
            return test;
        }
        let made = self.joined(&name, receiver, &args, span);
        if let Some(made) = made.or_else(|| self.zipped(&name, receiver, &args, span)) {
            return made;
        }
        if name == "is_empty" && self.is_part_of_variant(receiver) {
            self.b.asks(receiver, States::TRUTHY, span);
        }
        let effect = self.b.method_effect(&name).cloned();
        // `.insert_header(("name", value))`
        if effect == Some(Effect::AddHeader)
            && let [only] = args.as_slice()
            && let Some(pair) = self.elements(only.value)
        {
            let at = only.span;
            args = pair.into_iter().map(|value| Arg { name: None, value, span: at, spread: false }).collect();
        }
        let result = self.b.call(&Callee::Method { receiver, name: name.as_str().into() }, &args, span);
        if is_changing(&name) && !self.b.is_cell(receiver) {
            self.change(it, receiver, &args, span);
        }
        self.take_back(&it.args, &args, result);
        if name == "clone_into"
            && let [Expr::Reference(lent)] = given[..]
        {
            self.assign(&lent.expr, receiver, span);
        }
        result
    }

    fn may_change_receiver(&self, method: ValueId) -> bool {
        let flow = self.b.flow();
        matches!(flow.kind(method), Kind::Function(id) if flow.functions[id.index()].changes_receiver)
    }

    /// A method changes what it is called on.
    fn change(&mut self, it: &ExprMethodCall, receiver: ValueId, args: &[Arg], span: Span) {
        match args {
            [added] if it.method == "push_str" => {
                let value = self.b.concat(vec![receiver, added.value], span);
                self.assign(&it.receiver, value, span);
            }
            [added] if it.method == "push" => match self.b.grown(receiver, added.value, span) {
                Some(list) => self.assign(&it.receiver, list, span),
                None => self.lose(&it.receiver),
            },
            [key, value] if it.method == "insert" => match self.b.dict_with(receiver, key.value, value.value, span) {
                Some(mapping) => self.assign(&it.receiver, mapping, span),
                None => self.lose(&it.receiver),
            },
            [other] if it.method == "clone_from" => self.assign(&it.receiver, other.value, span),
            _ => self.lose(&it.receiver),
        }
    }

    /// `["a", "b"].concat()`, `["a", "b"].join("")`
    fn joined(&mut self, name: &str, receiver: ValueId, args: &[Arg], span: Span) -> Option<ValueId> {
        let separator = match (name, args) {
            ("concat", []) => String::new(),
            ("join", [only]) => self.b.flow().text(only.value)?.to_owned(),
            _ => return None,
        };
        let parts = self.elements(receiver)?;
        self.b.joined(&separator, &parts, span)
    }

    fn text_test(&mut self, name: &str, receiver: ValueId, args: &[Arg], span: Span) -> Option<ValueId> {
        let [only] = args else { return None };
        let filled = self.b.flow().text(only.value).is_some_and(|text| !text.is_empty());
        let asks = TEXT_TESTS.contains(&name) && filled && receiver != self.opaque();
        asks.then(|| self.b.test(vec![(receiver, States::TRUTHY)], Vec::new(), span))
    }

    /// A method whose closure belongs to the value: it runs only when the value is there, or when it is not.
    pub(super) fn with_callable(&mut self, it: &ExprMethodCall, receiver: ValueId, span: Span) -> Option<ValueId> {
        let name = it.method.to_string();
        let effect = self.b.method_effect(&name).cloned()?;
        let callable = it.args.last()?;
        let closes = matches!(callable, Expr::Closure(_));
        match effect {
            Effect::OrElse => Some(self.fallback(receiver, span, |it| it.run(callable, &[], span))),
            Effect::Map if it.args.len() == 2 => Some(self.map_or(&it.args[0], callable, receiver, span)),
            Effect::Map => Some(self.map(callable, receiver, span)),
            Effect::Filter => Some(self.filter(callable, receiver, span)),
            // What is made of a stream or of a future is given something.
            Effect::Then => {
                let is_given = matches!(callable, Expr::Closure(closure) if !closure.inputs.is_empty());
                (!is_given).then(|| self.then(callable, receiver, span))
            }
            Effect::NameError if closes => Some(self.explain(callable, receiver, span)),
            Effect::IsPresent if closes => {
                let holds = self.when_present(callable, receiver, span);
                let present = self.b.test_states(receiver, States::PRESENT, span);
                Some(self.b.both(present, holds, span))
            }
            Effect::IsAbsent if closes => {
                let holds = self.when_present(callable, receiver, span);
                let absent = self.b.test_states(receiver, States::ABSENT, span);
                Some(self.b.either(absent, holds, span))
            }
            _ => None,
        }
    }

    /// What a closure makes of a value that is there; nothing of what it changes is kept.
    fn when_present(&mut self, callable: &Expr, value: ValueId, span: Span) -> ValueId {
        let fork = self.b.fork();
        self.b.assume_states(value, States::PRESENT);
        let made = self.run(callable, &[value], span);
        let ran = self.b.close(fork);
        let skipped = self.b.close(fork);
        self.b.join(vec![ran, skipped], span);
        made
    }

    /// `.map(..)`, `.and_then(..)`.
    fn map(&mut self, callable: &Expr, value: ValueId, span: Span) -> ValueId {
        let flow = self.b.flow();
        if !flow.kind(flow.plain(value)).states().may_be(States::ABSENT) {
            return self.run(callable, &[value], span);
        }
        let fork = self.b.fork();
        self.b.assume_states(value, States::PRESENT);
        let made = self.run(callable, &[value], span);
        let ran = self.b.close(fork);
        self.b.assume_states(value, States::ABSENT);
        let skipped = self.b.close(fork);
        let follows = matches!(self.b.flow().kind(made), Kind::Concat(_) | Kind::Text(_) | Kind::Join { .. });
        if follows && self.behind(made) != self.behind(value) {
            return self.b.choose(vec![(made, ran), (value, skipped)], JoinKind::Branch, span);
        }
        self.b.join(vec![ran, skipped], span);
        made
    }

    /// `.map_or(default, ..)`, `.map_or_else(..)`.
    fn map_or(&mut self, default: &Expr, callable: &Expr, value: ValueId, span: Span) -> ValueId {
        if let Some(answer) = as_bool(default) {
            let holds = self.when_present(callable, value, span);
            let present = self.b.test_states(value, States::PRESENT, span);
            if !answer {
                return self.b.both(present, holds, span);
            }
            let absent = self.b.negate(present, span);
            return self.b.either(absent, holds, span);
        }
        if matches!(default, Expr::Closure(_)) {
            let made = self.when_present(callable, value, span);
            return self.made_or(made, value, span, |it| it.run(default, &[], span));
        }
        let other = self.expr(default);
        let made = self.when_present(callable, value, span);
        self.made_or(made, value, span, |_| other)
    }

    /// `.filter(..)`: the value when the closure holds, else nothing.
    fn filter(&mut self, callable: &Expr, value: ValueId, span: Span) -> ValueId {
        let holds = self.when_present(callable, value, span);
        let fork = self.b.fork();
        self.b.assume_states(value, States::PRESENT);
        self.b.assume(holds, true);
        let kept = self.b.close(fork);
        self.b.assume_states(value, States::ABSENT);
        let missing = self.b.close(fork);
        let mut arms = vec![(value, kept), (value, missing)];
        // What is empty is as good as missing.
        if !self.b.facts_of(holds, false).iter().any(|(_, states)| !states.may_be(States::FULL)) {
            self.b.assume_states(value, States::PRESENT);
            self.b.assume(holds, false);
            arms.push((self.b.value(Kind::Absent(Absence::Default), span), self.b.close(fork)));
        }
        self.b.choose(arms, JoinKind::Branch, span)
    }

    /// `condition.then_some(value)`, `condition.then(|| value)`: the value when the condition holds, else nothing.
    fn then(&mut self, made: &Expr, condition: ValueId, span: Span) -> ValueId {
        let fork = self.b.fork();
        self.b.assume(condition, true);
        let value = if matches!(made, Expr::Closure(_)) { self.run(made, &[], span) } else { self.expr(made) };
        let held = self.b.close(fork);
        self.b.assume(condition, false);
        let gone = self.b.value(Kind::Absent(Absence::Default), span);
        let failed = self.b.close(fork);
        self.b.choose(vec![(value, held), (gone, failed)], JoinKind::Branch, span)
    }

    /// `.map_err(..)`, `.with_context(..)`: the closure runs when there is no value, and may leave.
    fn explain(&mut self, callable: &Expr, value: ValueId, span: Span) -> ValueId {
        let fork = self.b.fork();
        self.b.assume_states(value, States::PRESENT);
        let there = self.b.close(fork);
        self.b.assume_states(value, States::ABSENT);
        self.run(callable, &[], span);
        let explained = self.b.close(fork);
        self.b.join(vec![there, explained], span);
        self.b.explained(value, span)
    }
}

/// `key.len().gt(&0)`, `key.eq("")`: the operator that a method stands for, and what it compares a length or a text with.
fn compared(it: &ExprMethodCall) -> Option<(syn::BinOp, &Expr)> {
    let [only] = it.args.iter().collect::<Vec<_>>()[..] else { return None };
    let with = if let Expr::Reference(with) = only { &*with.expr } else { only };
    let of_length = matches!(&*it.receiver, Expr::MethodCall(call) if call.method == "len");
    let is_literal = matches!(with, Expr::Lit(_));
    operator_of(&it.method.to_string()).filter(|_| of_length || is_literal).map(|operator| (operator, with))
}
