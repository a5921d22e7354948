//! Fields that say something about others: `self.enabled = bool(self.key)`. Who asks such a field has asked what it was made
//! from; who reads a property has called its function.

use super::Graph;
use super::fields::Source;
use crate::flow::{Fact, Kind, Name, States, ValueId, all_of, either_of};

/// A field that is filled in more places is no flag.
const MOST: usize = 8;

impl Graph<'_> {
    /// What holds when a field is known to be something, or nothing.
    pub(super) fn facts_of_flag(&self, base: ValueId, name: &Name, states: States) -> Vec<Fact> {
        if states.is_none() || states.may_be(States::TRUTHY) && states.may_be(!States::TRUTHY) {
            return Vec::new();
        }
        let Some(of) = self.type_of(base, false) else { return Vec::new() };
        let facts = match self.member(of, name).map(|member| self.kind(member)) {
            Some(Kind::Function(function)) if self.function(*function).is_property => {
                self.exit_facts(*function, states).to_vec()
            }
            Some(Kind::Function(_)) => Vec::new(),
            _ => self.facts_of_sources(of, name, states),
        };
        facts.into_iter().filter_map(|(value, states)| Some((self.seen_from(base, value)?, states))).collect()
    }

    fn facts_of_sources(&self, of: ValueId, name: &Name, states: States) -> Vec<Fact> {
        let sources = self.sources_of(of, name);
        if sources.is_empty() || sources.len() > MOST {
            return Vec::new();
        }
        let possible = sources.iter().filter(|source| self.states_of_flag(source.value).may_be(states));
        let facts = possible.map(|source| self.facts_of_source(source, states));
        facts.reduce(|left, right| either_of(&left, &right)).unwrap_or_default()
    }

    fn states_of_flag(&self, value: ValueId) -> States {
        match self.kind(value) {
            Kind::Derived { from, .. } => self.states_of_flag(*from),
            kind => kind.states(),
        }
    }

    /// What holds when this is what was put into the field.
    fn facts_of_source(&self, source: &Source, states: States) -> Vec<Fact> {
        let mut facts = Vec::new();
        self.narrow(source.value, states, &mut facts);
        if let (Kind::Bool(_), Some(at)) = (self.kind(source.value), source.at) {
            facts.extend(self.facts_within(at).iter());
        }
        all_of(facts)
    }

    /// What a value of a method is for somebody who has a value of its type: fields of the one are fields of the other.
    fn seen_from(&self, base: ValueId, value: ValueId) -> Option<ValueId> {
        let Kind::Field { base: own, name } = self.kind(value) else { return Some(value) };
        let is_receiver = matches!(self.kind(*own), Kind::Param { index: 0, function, .. } if self.function(*function).takes_receiver);
        if is_receiver { self.field(base, name) } else { Some(value) }
    }
}
