//! Loops and comprehensions. A loop over a written list of names is unrolled: that is how programs check variables.

use ruff_python_ast::{Comprehension, Expr, StmtFor, StmtWhile};

use super::{Lowering, span};
use crate::flow::{Fact, Kind, ValueId};
use crate::source::Span;

/// Longer lists are not unrolled.
const LONGEST: usize = 32;

impl<'a> Lowering<'a, '_> {
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
        let iterated = self.expression(&it.iter);
        if let Some(elements) = self.written(iterated) {
            self.unrolling = true;
            for element in elements {
                self.builder.open_loop();
                self.assign(&it.target, element, at);
                self.body(&it.body);
                self.builder.close_turn(at);
            }
            self.unrolling = false;
        } else {
            self.builder.open_loop();
            self.builder.assume_any_in(iterated);
            let element = self.builder.any_element(iterated, at);
            self.assign(&it.target, element, at);
            self.body(&it.body);
            self.builder.close_loop(false, None, at);
        }
        self.body(&it.orelse);
    }

    /// The elements of a short list of literals, unless a loop over one is being unrolled already.
    fn written(&self, list: ValueId) -> Option<Vec<ValueId>> {
        let flow = self.builder.flow();
        let elements = match flow.kind(list) {
            Kind::List(elements) => elements.to_vec(),
            Kind::Dict { entries, open: false } => entries.iter().map(|(key, _)| *key).collect(),
            _ => return None,
        };
        let plain = |element: &ValueId| match flow.kind(*element) {
            Kind::Text(_) => true,
            Kind::List(parts) => parts.iter().any(|part| flow.text(*part).is_some()),
            _ => false,
        };
        let short = !elements.is_empty() && elements.len() <= LONGEST;
        (short && !self.unrolling && elements.iter().all(plain)).then_some(elements)
    }

    /// The elements of a short list of anything, for what asks each of them the same.
    fn listed(&self, list: ValueId) -> Option<Vec<ValueId>> {
        let Kind::List(elements) = self.builder.flow().kind(list) else { return self.written(list) };
        let short = !elements.is_empty() && elements.len() <= LONGEST && !self.unrolling;
        short.then(|| elements.to_vec())
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
        let [generator] = generators else { return None };
        if generator.ifs.is_empty() {
            return None;
        }
        let elements = self.listed(iterated)?;
        let mut when_empty: Vec<Fact> = Vec::new();
        for test in self.each(generator, elements, &generator.ifs, at) {
            when_empty.extend(self.builder.facts_of(test, false));
        }
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
        let [generator] = generators else { return None };
        let elements = self.listed(iterated)?;
        Some(self.each(generator, elements, std::slice::from_ref(test), at))
    }

    fn each(
        &mut self,
        generator: &'a Comprehension,
        elements: Vec<ValueId>,
        tests: &'a [Expr],
        at: Span,
    ) -> Vec<ValueId> {
        self.unrolling = true;
        let mut found = Vec::with_capacity(elements.len());
        for element in elements {
            self.assign(&generator.target, element, at);
            let tests: Vec<ValueId> = tests.iter().map(|test| self.condition(test)).collect();
            let whole = tests.into_iter().reduce(|left, right| self.builder.both(left, right, at));
            found.extend(whole);
        }
        self.unrolling = false;
        found
    }

    /// What the parts of a comprehension are for each element of a short list of literals, where it takes all of them.
    pub(super) fn turns(
        &mut self,
        generators: &'a [Comprehension],
        iterated: ValueId,
        parts: &[&'a Expr],
    ) -> Option<Vec<Vec<ValueId>>> {
        let [generator] = generators else { return None };
        let elements = self.written(iterated).filter(|_| generator.ifs.is_empty())?;
        let fork = self.builder.fork();
        self.unrolling = true;
        let mut turns = Vec::with_capacity(elements.len());
        for element in elements {
            self.assign(&generator.target, element, span(generator.range));
            turns.push(parts.iter().map(|part| self.expression(part)).collect());
        }
        self.unrolling = false;
        self.builder.close(fork);
        Some(turns)
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
        for (index, generator) in generators.iter().enumerate() {
            let iterated = if index == 0 { iterated } else { self.expression(&generator.iter) };
            let element = self.builder.any_element(iterated, span(generator.range));
            self.assign(&generator.target, element, span(generator.range));
            for test in &generator.ifs {
                let holds = self.condition(test);
                passed.extend(self.builder.facts_of(holds, true));
                self.builder.assume(holds, true);
            }
        }
        for part in parts {
            self.expression(part);
        }
        self.builder.close(fork);
        self.builder.test(passed, Vec::new(), at)
    }
}
