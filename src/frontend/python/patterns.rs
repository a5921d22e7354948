//! `match`.

use ruff_python_ast::{Pattern, Singleton, StmtMatch};

use super::statements::LONGEST_CHAIN;
use super::{Lowering, span};
use crate::flow::{States, ValueId};
use crate::source::Span;

impl<'a> Lowering<'a, '_> {
    pub(super) fn match_statement(&mut self, it: &'a StmtMatch) {
        let at = span(it.range);
        let subject = self.expression(&it.subject);
        let outer = self.builder.fork();
        let mut ends = Vec::new();
        let mut open = true;
        for (index, case) in it.cases.iter().enumerate() {
            let matches = self.pattern(&case.pattern, subject, at);
            let fork = self.builder.fork();
            if let Some(matches) = matches {
                self.builder.assume(matches, true);
            }
            self.bind_pattern(&case.pattern, subject);
            if let Some(guard) = &case.guard {
                let holds = self.condition(guard);
                self.builder.assume(holds, true);
            }
            self.body(&case.body);
            ends.push(self.builder.close_since(outer, fork));
            match (matches, &case.guard) {
                (Some(matches), None) if index < LONGEST_CHAIN => self.builder.assume(matches, false),
                (None, None) => open = false,
                _ => {}
            }
        }
        let through = self.builder.close(outer);
        if open {
            ends.push(through);
        }
        self.builder.join(ends, at);
    }

    /// The condition that a pattern asks; nothing when it matches everything.
    fn pattern(&mut self, pattern: &'a Pattern, subject: ValueId, at: Span) -> Option<ValueId> {
        match pattern {
            Pattern::MatchSingleton(it) if it.value == Singleton::None => {
                Some(self.builder.test_states(subject, States::ABSENT, at))
            }
            Pattern::MatchValue(it) => {
                let value = self.expression(&it.value);
                Some(self.builder.test_equal(subject, value, at))
            }
            Pattern::MatchClass(_) => Some(self.builder.test_states(subject, States::PRESENT, at)),
            Pattern::MatchOr(it) => {
                let parts: Option<Vec<ValueId>> =
                    it.patterns.iter().map(|pattern| self.pattern(pattern, subject, at)).collect();
                parts?.into_iter().reduce(|left, right| self.builder.either(left, right, at))
            }
            Pattern::MatchAs(it) => match &it.pattern {
                Some(inner) => self.pattern(inner, subject, at),
                None => None,
            },
            _ => Some(self.builder.opaque()),
        }
    }

    fn bind_pattern(&mut self, pattern: &Pattern, subject: ValueId) {
        let opaque = self.builder.opaque();
        match pattern {
            Pattern::MatchAs(it) => {
                if let Some(name) = &it.name {
                    self.builder.bind(name, subject);
                }
            }
            Pattern::MatchSequence(it) => {
                it.patterns.iter().for_each(|inner| self.bind_pattern(inner, opaque));
            }
            Pattern::MatchMapping(it) => {
                it.patterns.iter().for_each(|inner| self.bind_pattern(inner, opaque));
            }
            Pattern::MatchClass(it) => {
                it.arguments.patterns.iter().for_each(|inner| self.bind_pattern(inner, opaque));
                it.arguments.keywords.iter().for_each(|inner| self.bind_pattern(&inner.pattern, opaque));
            }
            _ => {}
        }
    }
}
