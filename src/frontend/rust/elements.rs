//! Methods over the elements of a list that stands in the program: each element is looked at.
//!
//! ```rust,ignore
//! let keys = ["A_KEY", "B_KEY"].iter().map(|name| env::var(name)).collect::<Result<Vec<_>, _>>()?;   // each is there
//! let missing: Vec<_> = pairs.iter().filter(|(_, key)| key.is_none()).map(|(name, _)| name).collect();
//! ensure!(missing.is_empty());                                                                       // so is each here
//! ```

use syn::{Expr, ExprClosure, ExprMethodCall};

use super::lowerer::Lowerer;
use crate::flow::{Absence, Arm, Fact, How, JoinKind, Kind, States, ValueId};
use crate::source::Span;

/// A method call over no more than this many written elements is looked at for each.
const UNROLLED: usize = 8;
/// These are.
const UNROLLING: [&str; 6] = ["any", "all", "for_each", "map", "filter", "filter_map"];
/// The method that makes one thing of many, or nothing where one of them is missing.
const COLLECTING: &str = "collect";

impl Lowerer<'_> {
    /// A method that takes a closure, or gathers: of a list that stands in the program, of what is left of one, or of what is
    /// there or not.
    pub(super) fn with_closure(&mut self, it: &ExprMethodCall, receiver: ValueId, span: Span) -> Option<ValueId> {
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
