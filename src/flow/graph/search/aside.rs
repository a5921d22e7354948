//! Short searches for something else on the way: the variable that a value names, and the one that is missing when an arm
//! of a join is taken.

use super::{Birth, Search, Way};
use crate::flow::{Arm, Kind, States, ValueId};

impl<'g, 'a> Search<'g, 'a> {
    /// One arm of a join, unless what it knows contradicts what is known here.
    pub(super) fn arm(&mut self, mut way: Way, arm: &Arm, depth: usize) {
        let before = self.facts.len();
        self.facts.extend(arm.facts.iter().copied());
        let mut possible = arm.facts.iter().all(|(value, _)| !self.known(*value).is_none());
        if possible {
            for (value, states) in arm.facts.iter().filter(|(value, _)| *value != arm.value) {
                if !states.may_be(States::FULL) {
                    let missing = self.missing(*value, *states, depth);
                    possible &= missing.is_some();
                    way.instead_of.extend(missing);
                }
            }
        }
        if possible {
            self.step(way, arm.value, depth);
        }
        self.facts.truncate(before);
    }

    /// A variable that is named by another value.
    pub(super) fn looked_up(&mut self, way: Way, name: ValueId, depth: usize) {
        match self.variable_named(name, depth) {
            Some((variable, birth)) => self.step(Way { birth: way.birth.or(birth), ..way }, variable, depth),
            None => self.lost(way),
        }
    }

    /// The variable that a value names, and where the name leaves the outermost call.
    fn variable_named(&mut self, name: ValueId, depth: usize) -> Option<(ValueId, Option<Birth>)> {
        let mut names = self.aside(name, depth);
        self.open.append(&mut names.open);
        let found = names.found.iter().map(|way| self.graph.text(way.origin));
        let found: Option<Vec<&str>> = found.collect();
        let [only] = found.as_deref().filter(|_| !names.overflow)? else { return None };
        let birth = names.found.first().and_then(|name| name.birth);
        Some((*self.graph.whole.variables.get(*only)?, birth))
    }

    /// The variable that a value is read from; nothing when the value cannot be in any of these states.
    fn missing(&mut self, value: ValueId, states: States, depth: usize) -> Option<ValueId> {
        match self.graph.kind(value) {
            Kind::Lookup { name, .. } => {
                Some(self.variable_named(*name, depth).map_or(value, |(variable, _)| variable))
            }
            Kind::Field { .. } | Kind::Path(_) | Kind::Param { .. } | Kind::Call { .. } if !self.is_aside => {
                let search = self.aside(value, depth);
                let possible = |way: &&Way| way.states.may_be(states);
                if !search.overflow && !search.found.is_empty() && !search.found.iter().any(|way| possible(&way)) {
                    return None;
                }
                let is_variable = |origin: &ValueId| matches!(self.graph.kind(*origin), Kind::Variable(_));
                let variable = search.found.iter().filter(possible).map(|way| way.origin).find(is_variable);
                Some(variable.unwrap_or(value))
            }
            _ => Some(value),
        }
    }

    /// A short search for something else, from the same place.
    fn aside(&self, value: ValueId, depth: usize) -> Search<'g, 'a> {
        let mut search = Search {
            is_aside: true,
            of: self.of,
            ..Search::new(self.graph, self.home, Vec::new(), self.frames.clone(), 64)
        };
        search.follow(Way::from(value), depth.min(32));
        search
    }
}
