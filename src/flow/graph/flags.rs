//! Fields that say something about others: `self.enabled = bool(self.key)`. Who asks such a field has asked what it was made
//! from; who reads a property has called its function; and a part of what a function gives may say what another one says:
//! `ready, reason = check()`.

use super::Graph;
use super::fields::Source;
use super::names::Callee;
use crate::flow::{ANY, Fact, Kind, Name, States, ValueId, all_of, either_of};

/// The methods that say whether a value counts as true.
const TRUTH: &str = "__bool__";
const LENGTH: &str = "__len__";
/// A field that is filled in more places is no flag.
const MOST: usize = 8;

impl Graph<'_> {
    /// What holds when a field is known to be something, or nothing.
    pub(super) fn facts_of_flag(&self, base: ValueId, name: &Name, states: States) -> Vec<Fact> {
        if states.is_none() || states.may_be(States::TRUTHY) && states.may_be(!States::TRUTHY) {
            return Vec::new();
        }
        if let Some(facts) = self.facts_of_given_part(base, name, states) {
            return facts;
        }
        let Some(of) = self.type_of(base, false) else { return Vec::new() };
        let facts = match self.member(of, name).map(|member| self.kind(member)) {
            Some(Kind::Function(function)) if self.function(*function).is_property => {
                self.exit_facts(*function, states).to_vec()
            }
            Some(Kind::Function(_)) => Vec::new(),
            _ => self.facts_of_sources(of, name, states),
        };
        self.seen_by_holder(base, &facts)
    }

    /// What a method knows, as the one sees it who has a value of its type.
    fn seen_by_holder(&self, base: ValueId, facts: &[Fact]) -> Vec<Fact> {
        let mut seen = Vec::new();
        for (value, states) in facts {
            match self.kind(*value) {
                Kind::Field { base: own, name } if **name == *ANY && self.is_receiver(*own) => {
                    self.narrow_every_field(base, *states, &mut seen);
                }
                _ => {
                    let value = self.seen_from(base, *value).or_else(|| self.variable_behind(*value, *states));
                    seen.extend(value.map(|value| (value, *states)));
                }
            }
        }
        seen
    }

    /// What holds when a value of a type counts as true, or as false, where the type says what that depends on: `__bool__`.
    pub(super) fn facts_of_truth(&self, value: ValueId, of: ValueId, states: States) -> Vec<Fact> {
        let truth = [TRUTH, LENGTH].into_iter().find_map(|name| self.member(of, name)).map(|member| self.kind(member));
        match truth {
            Some(Kind::Function(function)) if states.may_be(States::TRUTHY) != states.may_be(!States::TRUTHY) => {
                self.seen_by_holder(value, &self.exit_facts(*function, states))
            }
            _ => Vec::new(),
        }
    }

    /// What holds when a part of what a call has given is something, or nothing: `ready, reason = self.check()`.
    fn facts_of_given_part(&self, base: ValueId, name: &Name, states: States) -> Option<Vec<Fact>> {
        let call = self.flow(base.file).plain(base);
        let Kind::Call { target: Some(_), .. } = self.kind(call) else { return None };
        let Some(Callee::Function(function)) = self.callee(call, false) else { return None };
        let exits = &self.function(function).exits;
        if !exits.iter().any(|exit| self.given_part(exit.value, name).is_some()) {
            return None;
        }
        Some(self.deeper(|graph| {
            let facts = exits.iter().filter_map(|exit| match graph.given_part(exit.value, name) {
                Some(part) => graph.facts_of_exit(function.file, exit, part, states),
                None => graph.facts_of_exit(function.file, exit, exit.value, States::ANY),
            });
            let common = facts.reduce(|left, right| either_of(&left, &right)).unwrap_or_default();
            let mut seen = Vec::new();
            graph.add_seen(call, function, &common, &mut seen);
            seen
        }))
    }

    /// A part of a tuple or of a mapping that is written down.
    fn given_part(&self, whole: ValueId, name: &Name) -> Option<ValueId> {
        let whole = self.flow(whole.file).plain(whole);
        match self.kind(whole) {
            Kind::List(parts) => parts.get(name.parse::<usize>().ok()?).copied(),
            _ => self.entry(whole, name),
        }
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
        match self.kind(value) {
            Kind::Param { index: 0, function, .. } if self.function(*function).takes_receiver => Some(base),
            Kind::Field { base: own, name } => {
                let seen = self.seen_from(base, *own)?;
                if seen == *own { Some(value) } else { self.field(seen, name) }
            }
            _ => Some(value),
        }
    }
}
