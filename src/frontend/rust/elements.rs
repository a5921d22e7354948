//! Methods over the elements of a list that stands in the program: each element is looked at.
//!
//! ```rust,ignore
//! let keys = ["A_KEY", "B_KEY"].iter().map(|name| env::var(name)).collect::<Result<Vec<_>, _>>()?;   // each is there
//! let missing: Vec<_> = pairs.iter().filter(|(_, key)| key.is_none()).map(|(name, _)| name).collect();
//! ensure!(missing.is_empty());                                                                       // so is each here
//! ```

use syn::{BinOp, Expr, ExprClosure, ExprMethodCall, Pat};

use super::lowerer::Lowerer;
use crate::flow::{Absence, Arg, Arm, Fact, How, JoinKind, Kind, States, ValueId};
use crate::source::Span;

/// A method call over no more than this many written elements is looked at for each.
const UNROLLED: usize = 8;
/// These are.
const UNROLLING: [&str; 6] = ["any", "all", "for_each", "map", "filter", "filter_map"];
/// The methods that compare two texts.
const COMPARING: [&str; 2] = ["eq", "eq_ignore_ascii_case"];
/// The method that makes one thing of many, or nothing where one of them is missing.
const COLLECTING: &str = "collect";

impl Lowerer<'_> {
    /// A method that takes a closure, or gathers: of a list that stands in the program, of what is left of one, or of what is
    /// there or not.
    pub(super) fn with_closure(&mut self, it: &ExprMethodCall, receiver: ValueId, span: Span) -> Option<ValueId> {
        if let Some(found) = self.found_variable(it, receiver, span) {
            return Some(found);
        }
        match self.elements(receiver).filter(|_| !self.is_collected(receiver)) {
            Some(_) if it.method == COLLECTING => Some(self.b.whole(receiver, span)),
            Some(elements) => self.over_elements(it, receiver, &elements, span),
            None => self.over_taken(it, receiver, span).or_else(|| self.with_callable(it, receiver, span)),
        }
    }

    /// Whether a value is a list that is there or not, and nobody has asked yet.
    fn is_collected(&self, mut value: ValueId) -> bool {
        loop {
            value = match self.b.flow().kind(value) {
                Kind::Derived { from, how: How::Explained | How::Optional } => *from,
                Kind::Derived { how, .. } => return *how == How::Whole,
                _ => return false,
            };
        }
    }

    fn over_taken(&mut self, it: &ExprMethodCall, receiver: ValueId, span: Span) -> Option<ValueId> {
        // What is made of those that are left is as many.
        let (elements, when_empty) = self.taken(receiver).filter(|_| it.method == "map")?;
        let made = self.made_of(it.args.first()?, &elements, span);
        Some(self.those_taken(made, when_empty, span))
    }

    /// A closure over the elements of a list that stands in the program.
    fn over_elements(
        &mut self,
        it: &ExprMethodCall,
        list: ValueId,
        elements: &[ValueId],
        span: Span,
    ) -> Option<ValueId> {
        let name = &*it.method.to_string();
        let callable = it.args.first()?;
        let is_run = matches!(callable, Expr::Closure(_)) || name == "map" && matches!(callable, Expr::Path(_));
        if !is_run {
            return None;
        }
        if (1..=UNROLLED).contains(&elements.len()) && UNROLLING.contains(&name) {
            let made = match name {
                "map" | "for_each" => self.made_of_each(callable, elements, span),
                _ => self.made_of(callable, elements, span),
            };
            return Some(self.put_together(name, elements, made, span));
        }
        let Expr::Closure(closure) = callable else { return None };
        if name == "find" {
            return Some(self.find(closure, list, span));
        }
        if name == "find_map" && (1..=UNROLLED).contains(&elements.len()) {
            return Some(self.find_map(closure, elements, span));
        }
        let element = self.opaque();
        self.lose_changed(&closure.body);
        self.maybe(span, |it| it.closure_inline(closure, &[element]));
        Some(self.opaque())
    }

    /// What a closure or a function makes of each element, where whoever has that has made sure of all that it asks.
    fn made_of_each(&mut self, callable: &Expr, elements: &[ValueId], span: Span) -> Vec<ValueId> {
        elements.iter().map(|element| self.run(callable, &[*element], span)).collect()
    }

    /// What a closure or a function makes of each element that it is run with.
    fn made_of(&mut self, callable: &Expr, elements: &[ValueId], span: Span) -> Vec<ValueId> {
        let mut made = Vec::new();
        for element in elements {
            let mut value = self.opaque();
            self.maybe(span, |it| {
                value = it.run(callable, &[*element], span);
                value
            });
            made.push(value);
        }
        made
    }

    /// What a method gives that has made these of the elements of a list.
    fn put_together(&mut self, method: &str, elements: &[ValueId], made: Vec<ValueId>, span: Span) -> ValueId {
        let tests = made.iter().copied();
        let whole = match method {
            "any" => tests.reduce(|left, right| self.b.either(left, right, span)),
            "all" => tests.reduce(|left, right| self.b.both(left, right, span)),
            "map" => Some(self.b.list(made, span)),
            "filter" => {
                let refused = made.iter().flat_map(|test| self.b.facts_of(*test, false)).collect();
                Some(self.those_taken(elements.to_vec(), refused, span))
            }
            "filter_map" => {
                let refused = made.iter().filter(|made| **made != self.opaque()).map(|made| (*made, States::ABSENT));
                let refused = refused.collect();
                Some(self.those_taken(made, refused, span))
            }
            _ => None,
        };
        whole.unwrap_or(self.opaque())
    }

    /// `.find(..)`: one of the elements, for which the closure holds. What else there is when it is none is no concern here.
    fn find(&mut self, closure: &ExprClosure, list: ValueId, span: Span) -> ValueId {
        let place = self.b.value(Kind::Opaque, span);
        let found = self.b.entry_named_by(list, place, span);
        self.lose_changed(&closure.body);
        let mut holds = self.opaque();
        self.maybe(span, |it| {
            holds = it.closure_inline(closure, &[found]);
            holds
        });
        self.b.assume(holds, true);
        found
    }

    /// `.find_map(..)`: what the closure makes of the first element of which it makes something.
    fn find_map(&mut self, closure: &ExprClosure, elements: &[ValueId], span: Span) -> ValueId {
        match elements {
            [] => self.b.value(Kind::Absent(Absence::Default), span),
            [first, rest @ ..] => {
                let made = self.closure_inline(closure, &[*first]);
                self.fallback(made, span, |it| it.find_map(closure, rest, span))
            }
        }
    }

    /// `env::vars().find(|(name, _)| name == "KEY")`: the name and what the variable holds, where it is set.
    pub(super) fn found_variable(&mut self, it: &ExprMethodCall, all: ValueId, span: Span) -> Option<ValueId> {
        let Some(Expr::Closure(closure)) = it.args.first() else { return None };
        if it.method != "find" || !self.b.is_environment(all) {
            return None;
        }
        let name = self.expr(name_asked_for(closure)?);
        let read = self.b.read_variable(name, None, false, span);
        // It is there or not: no error says so.
        let read = self.b.copied(read, span);
        let pair = self.b.list(vec![name, read], span);
        Some(self.b.whole(pair, span))
    }

    /// `one.ok().zip(other.ok())`: both, where each is there.
    pub(super) fn zipped(&mut self, name: &str, one: ValueId, args: &[Arg], span: Span) -> Option<ValueId> {
        let [other] = args else { return None };
        let is_optional =
            |value: ValueId| matches!(self.b.flow().kind(value), Kind::Derived { how: How::Optional, .. });
        if name != "zip" || !is_optional(one) || !is_optional(other.value) {
            return None;
        }
        let both = self.b.list(vec![one, other.value], span);
        Some(self.b.whole(both, span))
    }

    /// The elements that are taken, and what holds when none is.
    fn those_taken(&mut self, elements: Vec<ValueId>, when_empty: Vec<Fact>, span: Span) -> ValueId {
        let some = Arm { value: self.b.list(elements, span), facts: [].into() };
        let none = Arm { value: self.b.list(Vec::new(), span), facts: when_empty.into() };
        self.b.value(Kind::Join { arms: [some, none].into(), kind: JoinKind::Branch }, span)
    }

    /// Those that have been taken, and what is known when none is.
    fn taken(&self, value: ValueId) -> Option<(Vec<ValueId>, Vec<Fact>)> {
        let Kind::Join { arms, .. } = self.b.flow().kind(self.behind(value)) else { return None };
        let [some, none] = &**arms else { return None };
        let is_list = |arm: &Arm, is_empty: bool| match self.b.flow().kind(arm.value) {
            Kind::List(elements) if elements.is_empty() == is_empty => Some(elements.to_vec()),
            _ => None,
        };
        is_list(none, true)?;
        Some((is_list(some, false)?, none.facts.to_vec()))
    }
}

/// What a closure compares the first part of what it is given with, and nothing else: `|(name, _)| name == "KEY"`.
fn name_asked_for(closure: &ExprClosure) -> Option<&Expr> {
    let pattern = closure.inputs.first().filter(|_| closure.inputs.len() == 1)?;
    let pattern = if let Pat::Reference(lent) = pattern { &*lent.pat } else { pattern };
    let Pat::Tuple(pair) = pattern else { return None };
    let Pat::Ident(name) = pair.elems.first()? else { return None };
    let sides = match &*closure.body {
        Expr::Binary(it) if matches!(it.op, BinOp::Eq(_)) => [&*it.left, &*it.right],
        Expr::MethodCall(it) if COMPARING.iter().any(|method| it.method == method) => {
            [&*it.receiver, it.args.first().filter(|_| it.args.len() == 1)?]
        }
        _ => return None,
    };
    let is_it = |side: &Expr| matches!(bare(side), Expr::Path(path) if path.path.is_ident(&name.ident));
    match sides.map(is_it) {
        [true, false] => Some(bare(sides[1])),
        [false, true] => Some(bare(sides[0])),
        _ => None,
    }
}

/// A text itself, however it is lent.
fn bare(mut side: &Expr) -> &Expr {
    loop {
        side = match side {
            Expr::Reference(it) => &it.expr,
            Expr::Unary(it) if matches!(it.op, syn::UnOp::Deref(_)) => &it.expr,
            Expr::Paren(it) => &it.expr,
            Expr::MethodCall(it) if it.method == "as_str" && it.args.is_empty() => &it.receiver,
            _ => return side,
        };
    }
}
