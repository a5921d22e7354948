//! Loops and comprehensions. A loop over a written list of names is unrolled: that is how programs check variables.

use ruff_python_ast::{Comprehension, Expr, StmtFor, StmtWhile};

use super::{Lowering, span};
use crate::flow::{Absence, Fact, JoinKind, Kind, ValueId, last_name};
use crate::source::Span;

/// Nothing is unrolled into more turns, those of the loops around it included.
const MOST_TURNS: usize = 32;

/// The elements of a list that a loop goes over.
type Elements<'a, 'k> = fn(&Lowering<'a, 'k>, ValueId) -> Option<Vec<ValueId>>;

impl<'a, 'k> Lowering<'a, 'k> {
    pub(super) fn while_loop(&mut self, it: &'a StmtWhile) {
        let at = span(it.range);
        let endless = matches!(&*it.test, Expr::BooleanLiteral(literal) if literal.value)
            || matches!(&*it.test, Expr::NumberLiteral(_));
        self.builder.open_loop();
        let before = self.condition(&it.test);
        self.builder.assume(before, true);
        self.body(&it.body);
        self.builder.close_loop(endless, None, at);
        if !endless {
            // The condition is asked again behind the last turn, with the names as they are then.
            let after = self.condition(&it.test);
            self.builder.assume(after, false);
        }
        self.body(&it.orelse);
    }

    pub(super) fn for_loop(&mut self, it: &'a StmtFor) {
        let at = span(it.range);
        let every = self.asked_of_each(&it.iter, &it.body);
        let iterated = every.unwrap_or_else(|| self.expression(&it.iter));
        if let Some(elements) = every.map_or_else(|| self.written(iterated), |every| self.listed(every)) {
            let around = self.turns;
            self.turns *= elements.len();
            for element in elements {
                self.builder.open_loop();
                self.assign(&it.target, element, at);
                self.body(&it.body);
                self.builder.close_turn(at);
            }
            self.turns = around;
        } else {
            self.builder.open_loop();
            self.builder.assume_any_in(iterated);
            let element = self.builder.element_of(iterated, at);
            self.assign(&it.target, element, at);
            self.body(&it.body);
            self.builder.close_loop_over(element, at);
        }
        self.body(&it.orelse);
    }

    /// The elements of a short list of literals, or of what is made of some.
    fn written(&self, list: ValueId) -> Option<Vec<ValueId>> {
        let list = self.builder.own_constant(list).unwrap_or(list);
        let flow = self.builder.flow();
        let elements = match flow.kind(list) {
            Kind::List(elements) => elements.to_vec(),
            Kind::Dict { entries, open: false, .. } => entries.iter().map(|(key, _)| *key).collect(),
            // An enumeration.
            Kind::Item(_) => flow.members_of(list),
            _ => return None,
        };
        let plain = |element: &ValueId| match flow.kind(*element) {
            Kind::List(parts) => parts.iter().any(|part| flow.text(*part).is_some()),
            Kind::Text(_) | Kind::Dict { .. } | Kind::Call { target: Some(_), .. } | Kind::Item(_) => true,
            Kind::Path(path) => last_name(path).starts_with(|first: char| first.is_ascii_uppercase()),
            _ => false,
        };
        (self.may_unroll(&elements) && elements.iter().all(plain)).then_some(elements)
    }

    fn may_unroll(&self, elements: &[ValueId]) -> bool {
        !elements.is_empty() && elements.len() * self.turns <= MOST_TURNS
    }

    /// The elements of a short list of anything, for what asks each of them the same.
    pub(super) fn listed(&self, list: ValueId) -> Option<Vec<ValueId>> {
        let list = self.builder.own_constant(list).unwrap_or(list);
        let Kind::List(elements) = self.builder.flow().kind(list) else { return self.written(list) };
        self.may_unroll(elements).then(|| elements.to_vec())
    }

    /// What a comprehension goes over first. That runs in any case, and once, whatever becomes of the comprehension.
    pub(super) fn iterated(&mut self, generators: &'a [Comprehension]) -> ValueId {
        match generators.first() {
            Some(first) => self.expression(&first.iter),
            None => self.builder.opaque(),
        }
    }

    /// `[x for x in names if condition]`: empty, it says that the condition held for none of them.
    pub(super) fn filtered(&mut self, generators: &'a [Comprehension], iterated: ValueId, at: Span) -> Option<ValueId> {
        let tests = &generators.last().filter(|generator| !generator.ifs.is_empty())?.ifs;
        let tests = self.tests(generators, iterated, tests, at)?;
        let when_empty: Vec<Fact> = tests.into_iter().flat_map(|test| self.builder.facts_of(test, false)).collect();
        Some(self.builder.test(Vec::new(), when_empty, at))
    }

    /// `all(test for x in names)`: the tests, one for each name.
    pub(super) fn for_each(
        &mut self,
        generators: &'a [Comprehension],
        iterated: ValueId,
        test: &'a Expr,
        at: Span,
    ) -> Option<Vec<ValueId>> {
        self.tests(generators, iterated, std::slice::from_ref(test), at)
    }

    fn tests(
        &mut self,
        generators: &'a [Comprehension],
        iterated: ValueId,
        tests: &'a [Expr],
        at: Span,
    ) -> Option<Vec<ValueId>> {
        let mut found = Vec::new();
        let iterated = self.asked_in(generators).unwrap_or(iterated);
        let unrolled = self.each_turn(generators, iterated, Self::listed, &mut |lowering| {
            let tests: Vec<ValueId> = tests.iter().map(|test| lowering.condition(test)).collect();
            found.extend(tests.into_iter().reduce(|left, right| lowering.builder.both(left, right, at)));
        });
        unrolled.then_some(found)
    }

    /// `all(test for x in names)` over names that are not written here: the test of one, told of each.
    pub(super) fn for_any(
        &mut self,
        generators: &'a [Comprehension],
        iterated: ValueId,
        test: &'a Expr,
        all: bool,
        at: Span,
    ) -> ValueId {
        let fork = self.builder.fork();
        let mut said = Vec::new();
        if let [generator @ Comprehension { ifs, .. }] = generators {
            let element = self.builder.element_of(iterated, span(generator.range));
            self.assign(&generator.target, element, span(generator.range));
            for test in ifs {
                let holds = self.condition(test);
                self.builder.assume(holds, true);
            }
            let test = self.condition(test);
            let facts = if ifs.is_empty() { self.builder.facts_of(test, all) } else { Vec::new() };
            said = self.builder.of_each(element, &facts);
        } else {
            self.comprehension(generators, iterated, &[test], at);
        }
        self.builder.close(fork);
        match (said.is_empty(), all) {
            (true, _) => self.builder.opaque(),
            (false, true) => self.builder.test(said, Vec::new(), at),
            (false, false) => self.builder.test(Vec::new(), said, at),
        }
    }

    /// What the parts of a comprehension are for each element of a short list of literals, where it takes all of them.
    pub(super) fn turns(
        &mut self,
        generators: &'a [Comprehension],
        iterated: ValueId,
        parts: &[&'a Expr],
    ) -> Option<Vec<Vec<ValueId>>> {
        if generators.last().is_some_and(|generator| !generator.ifs.is_empty()) {
            return None;
        }
        let fork = self.builder.fork();
        let mut turns = Vec::new();
        let unrolled = self.each_turn(generators, iterated, Self::written, &mut |lowering| {
            turns.push(parts.iter().map(|part| lowering.expression(part)).collect());
        });
        self.builder.close(fork);
        unrolled.then_some(turns)
    }

    /// `{key: value for … if test}` over a short mapping or list: what is not taken is left out.
    pub(super) fn entries_kept(
        &mut self,
        generators: &'a [Comprehension],
        iterated: ValueId,
        key: &'a Expr,
        value: &'a Expr,
        at: Span,
    ) -> Option<Vec<(ValueId, ValueId)>> {
        let [Comprehension { ifs, .. }] = generators else { return None };
        if ifs.is_empty() {
            return None;
        }
        let fork = self.builder.fork();
        let mut entries = Vec::new();
        let unrolled = self.each_turn(generators, iterated, Self::written, &mut |lowering| {
            let tests: Vec<ValueId> = ifs.iter().map(|test| lowering.condition(test)).collect();
            let Some(test) = tests.into_iter().reduce(|left, right| lowering.builder.both(left, right, at)) else {
                return;
            };
            let turn = lowering.builder.fork();
            lowering.builder.assume(test, true);
            let (key, value) = (lowering.expression(key), lowering.expression(value));
            let taken = lowering.builder.close(turn);
            lowering.builder.assume(test, false);
            let left_out = lowering.builder.value(Kind::Absent(Absence::LeftOut), at);
            let other = lowering.builder.close(turn);
            let value = lowering.builder.choose(vec![(value, taken), (left_out, other)], JoinKind::Branch, at);
            entries.push((key, value));
        });
        self.builder.close(fork);
        unrolled.then_some(entries)
    }

    /// Does something for each element of a short list, and of those within it for a comprehension of several. Whether all
    /// of them are such lists.
    fn each_turn(
        &mut self,
        generators: &'a [Comprehension],
        iterated: ValueId,
        elements: Elements<'a, 'k>,
        body: &mut dyn FnMut(&mut Self),
    ) -> bool {
        let Some((generator, inner)) = generators.split_first() else { return false };
        let Some(found) = elements(self, iterated).filter(|_| inner.is_empty() || generator.ifs.is_empty()) else {
            return false;
        };
        let around = self.turns;
        self.turns *= found.len();
        let unrolled = found.into_iter().all(|element| {
            self.assign(&generator.target, element, span(generator.range));
            let Some(next) = inner.first() else {
                body(self);
                return true;
            };
            let within = self.expression(&next.iter);
            self.each_turn(inner, within, elements, body)
        });
        self.turns = around;
        unrolled
    }

    /// Any other comprehension: its parts are looked at once. What has been taken into it, if anything was, has passed its
    /// conditions; more nobody can tell.
    pub(super) fn comprehension(
        &mut self,
        generators: &'a [Comprehension],
        iterated: ValueId,
        parts: &[&'a Expr],
        at: Span,
    ) -> ValueId {
        let fork = self.builder.fork();
        let mut passed: Vec<Fact> = Vec::new();
        // What holds of each where nothing has been taken.
        let mut refused: Vec<Fact> = Vec::new();
        for (index, generator) in generators.iter().enumerate() {
            let iterated = if index == 0 { iterated } else { self.expression(&generator.iter) };
            let element = self.builder.element_of(iterated, span(generator.range));
            self.assign(&generator.target, element, span(generator.range));
            for test in &generator.ifs {
                let holds = self.condition(test);
                passed.extend(self.builder.facts_of(holds, true));
                if let ([_], [_]) = (generators, &*generator.ifs) {
                    let fails = self.builder.facts_of(holds, false);
                    refused = self.builder.of_each(element, &fails);
                }
                self.builder.assume(holds, true);
            }
        }
        let made: Vec<ValueId> = parts.iter().map(|part| self.expression(part)).collect();
        self.builder.close(fork);
        match made[..] {
            [made] => self.builder.gathered(made, [passed, refused], at),
            _ => self.builder.test(passed, refused, at),
        }
    }
}
