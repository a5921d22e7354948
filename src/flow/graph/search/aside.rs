//! Short searches for something else on the way: the variable that is missing when an arm of a join is taken.

use super::spelled::Named;
use super::{Birth, Graph, Search, Way};
use crate::flow::graph::bound::Bound;
use crate::flow::{Absence, Arm, Fact, Kind, OpenEnd, States, ValueId};

/// So many steps has a short search.
pub(super) const SHORT: usize = 64;
/// It goes no deeper.
const DEEPEST_ASIDE: usize = 32;

/// What is missing when an arm of a join is taken.
struct Missing {
    /// The variable that it is read from, if it is.
    value: ValueId,
    /// Where that leaves the outermost call.
    birth: Option<Birth>,
    /// The states that it may be in.
    states: States,
}

impl<'g, 'a> Search<'g, 'a> {
    /// One arm of a join, unless what it knows contradicts what is known here.
    pub(super) fn arm(&mut self, mut way: Way, arm: &Arm, depth: usize) {
        let before = self.facts.len();
        let is_other = arm.facts.iter().any(|fact| self.graph.is_another_text(*fact, &self.facts));
        self.facts.extend(arm.facts.iter().copied());
        self.add_second_choices(arm);
        let flow = self.graph.flow(way.origin.file);
        // What tests run says nothing of the program.
        let in_test = arm.facts.iter().any(|fact| fact.0.file == flow.file && flow.is_said_by_tests(*fact));
        let possible = !is_other
            && !in_test
            && !self.is_not_given(&arm.facts)
            && arm.facts.iter().all(|(value, _)| !self.known(*value).is_none());
        if possible && self.take_note(&mut way, &arm.facts, arm.value, before, depth) {
            self.step_or_unset(way, arm.value, &arm.facts, depth);
        } else {
            // To see that nobody came that way is a step, too.
            self.fuel = self.fuel.saturating_sub(1);
        }
        self.facts.truncate(before);
    }

    /// The read of a variable that all other arms give, and only where it is there: without it, a literal is taken.
    pub(super) fn read_beside(&self, arms: &[Arm], index: usize) -> Option<ValueId> {
        let graph = self.graph;
        let made_from = |value: ValueId| graph.flow(value.file).made_from(value);
        let about = |value: ValueId| graph.variable_of(made_from(value));
        let mut others = arms.iter().enumerate().filter(|(at, _)| *at != index).map(|(_, arm)| arm);
        let first = others.next().filter(|_| graph.text(arms[index].value).is_some_and(|text| !text.is_empty()))?;
        let variable = about(first.value).filter(|variable| matches!(graph.kind(*variable), Kind::Variable(_)))?;
        let is_it = |value: ValueId| about(value) == Some(variable);
        let is_there = |(value, states): &Fact| is_it(*value) && !states.may_be(States::ABSENT);
        // A read that stops by itself was not asked for what it gives: something else has chosen.
        let may_give_nothing = |arm: &Arm| matches!(graph.kind(made_from(arm.value)), Kind::Read { stops: false, .. });
        let gives = |arm: &Arm| is_it(arm.value) && may_give_nothing(arm) && arm.facts.iter().any(is_there);
        let says = |states: States| !states.may_be(States::ABSENT) || !states.may_be(States::FULL);
        let is_told = arms[index].facts.iter().any(|(value, states)| is_it(*value) && says(*states));
        let is_needed = !is_told && gives(first) && others.all(gives) && self.known(variable).may_be(States::ABSENT);
        is_needed.then(|| made_from(first.value))
    }

    /// Takes note of what is missing where a value is taken, by what is known there. Whether that can be.
    pub(super) fn take_note(
        &mut self,
        way: &mut Way,
        facts: &[Fact],
        taken: ValueId,
        known: usize,
        depth: usize,
    ) -> bool {
        // A variable that holds another text is not missing.
        let counts = |value: ValueId| value != taken && self.graph.compared(value).is_none();
        let missing: Vec<Fact> =
            facts.iter().copied().filter(|(value, states)| counts(*value) && !states.may_be(States::FULL)).collect();
        // Where nobody names a variable, what stands in for one says which.
        let is_told = missing.iter().any(|(value, _)| self.graph.variable_of(*value).is_some());
        let looks_behind = !is_told && self.graph.text(taken).is_some();
        for (value, states) in missing {
            let is_choice = matches!(self.graph.kind(value), Kind::Join { .. });
            let missing = if is_choice && !looks_behind {
                Some(self.itself(value))
            } else {
                self.missing(value, states, known, depth)
            };
            let Some(missing) = missing else { return false };
            // Who brings what is missing brings what stands in its place.
            way.birth = way.birth.or(missing.birth);
            let graph = self.graph;
            // What stands in for something is empty where that is missing.
            let stands_in = matches!(graph.kind(value), Kind::Text(_) | Kind::Join { .. });
            way.instead_of_empty |= !stands_in && !(missing.states & states).may_be(States::ABSENT);
            way.takes_place_of(missing.value, |value| graph.variable_of(value).is_some());
        }
        true
    }

    /// Where something is missing, a function may have asked for something else.
    fn add_second_choices(&mut self, arm: &Arm) {
        let graph = self.graph;
        let may_be_first = |value: ValueId| matches!(graph.kind(value), Kind::Field { .. } | Kind::Param { .. });
        let missing = arm.facts.iter().filter(|(value, states)| !states.may_be(States::FULL) && may_be_first(*value));
        let file = arm.value.file;
        let at = graph.flow(file).value(arm.value).span.start as usize;
        for (value, _) in missing {
            let choices = graph.second_choices(file);
            self.facts.extend(choices.iter().filter_map(|choice| choice.without(graph, *value, at)));
        }
    }

    /// Goes on with a value. Nothing in the place of a variable that is not set is what a read of it would have given.
    pub(super) fn step_or_unset(&mut self, mut way: Way, to: ValueId, known: &[Fact], depth: usize) {
        let unset = self.unset(to, known);
        if unset.is_some() {
            way.states = way.states & States::ABSENT;
            way.through.push(to);
        }
        self.step(way, unset.unwrap_or(to), depth);
    }

    /// The one read of a variable that has given nothing where a value is nothing.
    fn unset(&self, value: ValueId, known: &[Fact]) -> Option<ValueId> {
        let graph = self.graph;
        if !matches!(graph.kind(value), Kind::Absent(Absence::Written | Absence::Default)) {
            return None;
        }
        let is_unset = |(_, states): &&Fact| states.may_be(States::ABSENT) && !states.may_be(States::FULL);
        let mut reads =
            known.iter().filter(is_unset).map(|(read, _)| *read).filter(|read| graph.variable_of(*read).is_some());
        let first = reads.next()?;
        reads.all(|read| graph.variable_of(read) == graph.variable_of(first)).then_some(first)
    }

    /// What a function gives at an end: nothing, where that is a parameter for which the call gives nothing.
    pub(super) fn nothing_given(&self, value: ValueId) -> Option<ValueId> {
        let graph = self.graph;
        let Kind::Param { function, index, .. } = graph.kind(value) else { return None };
        let frame = self.frames.last().filter(|frame| frame.entered == OpenEnd::Function(*function))?;
        match graph.bound(graph.event(frame.call), *function, *index) {
            Bound::Value(given, _) | Bound::Default(given) => Some(given).filter(|given| graph.is_nothing(*given)),
            _ => None,
        }
    }

    /// The one variable in whose place a value stands that is the second choice, when the choice is nothing.
    pub(super) fn nothing_instead(&self, way: &Way) -> Option<ValueId> {
        let read = |value: ValueId| match self.graph.kind(value) {
            Kind::Variable(_) => Some(value),
            Kind::Read { from, .. } => Some(*from),
            _ => None,
        };
        // `os.getenv("X", "") or None`
        let first = |value: ValueId| read(self.graph.first_arm(value).unwrap_or(value));
        let mut missing = way.instead_of.iter().filter_map(|value| first(*value));
        let variable = missing.next().filter(|_| way.fallback)?;
        let is_other = |other: ValueId| match (self.graph.kind(other), self.graph.kind(variable)) {
            (Kind::Variable(left), Kind::Variable(right)) => left != right,
            _ => other != variable,
        };
        let is_nothing = matches!(self.graph.kind(way.origin), Kind::Absent(Absence::Written | Absence::Default));
        (is_nothing && !missing.any(is_other)).then_some(variable)
    }

    /// The read that has given nothing where a second choice is taken.
    pub(super) fn chosen_first(&self, way: &Way) -> Option<ValueId> {
        let is_read = |value: &ValueId| self.graph.variable_of(*value).is_some();
        let mut joins = way.through.iter().rev().filter_map(|value| self.graph.first_arm(*value));
        joins.find_map(|value| Some(value).filter(is_read).or_else(|| self.graph.first_arm(value).filter(is_read)))
    }

    /// A value that is missing and of which nobody knows more.
    fn itself(&self, value: ValueId) -> Missing {
        Missing { value, birth: None, states: self.known(value) }
    }

    /// What a value is that is in one of these states; nothing when it cannot be, given so many of the facts.
    fn missing(&mut self, value: ValueId, states: States, known: usize, depth: usize) -> Option<Missing> {
        let itself = self.itself(value);
        match self.graph.kind(value) {
            Kind::Lookup { name, .. } => Some(match self.variable_named(*name, depth) {
                Some(Named { variable, birth, .. }) => Missing { value: variable, birth, ..itself },
                None => itself,
            }),
            Kind::Field { .. }
            | Kind::Entry { .. }
            | Kind::Path(_)
            | Kind::Param { .. }
            | Kind::Call { .. }
            | Kind::Join { .. }
                if !self.is_aside =>
            {
                let search = self.aside(value, self.facts[..known].to_vec(), depth);
                let possible = |way: &&Way| way.states.may_be(states);
                if !search.overflow && !search.found.is_empty() && !search.found.iter().any(|way| possible(&way)) {
                    return None;
                }
                let is_variable = |way: &&Way| matches!(self.graph.kind(way.origin), Kind::Variable(_));
                let mut variables = search.found.iter().filter(possible).filter(is_variable);
                // What is given when it is there goes before what is only needed for it.
                let is_given = |way: &&Way| {
                    search.found.iter().any(|it| it.origin == way.origin && it.states.may_be(States::PRESENT))
                };
                let variable = variables.clone().find(is_given).or_else(|| variables.next());
                let found = |way: &Way| Missing { value: way.origin, birth: way.birth, states: way.states };
                Some(variable.map_or(itself, found))
            }
            _ => Some(itself),
        }
    }

    /// A short search for something else, from the same place. One within another takes its steps from that: together they
    /// must not take more than one.
    pub(super) fn aside(&mut self, value: ValueId, known: Vec<Fact>, depth: usize) -> Search<'g, 'a> {
        let mut search = self.short(known);
        if self.is_aside {
            search.fuel = search.fuel.min(self.fuel);
        }
        let before = search.fuel;
        search.follow(Way::from(value), depth.min(DEEPEST_ASIDE));
        if self.is_aside {
            self.fuel -= before - search.fuel;
        }
        search
    }

    /// A search for the texts that a value may be, on this way.
    pub(super) fn spelling(&self, value: ValueId, of: &Way, fuel: usize, depth: usize) -> Search<'g, 'a> {
        let mut search = Search { spells: true, fuel, ..self.short(self.facts.clone()) };
        search.follow(Way { keys: of.keys.clone(), ..Way::from(value) }, depth.min(DEEPEST_ASIDE));
        search
    }

    fn short(&self, known: Vec<Fact>) -> Search<'g, 'a> {
        let (of, read) = (self.of, self.read.clone());
        Search { is_aside: true, of, read, ..Search::new(self.graph, self.home, known, self.frames.clone(), SHORT) }
    }
}

impl Graph<'_> {
    /// The only origin that a value can have when it is in one of these states, whoever asks.
    pub(in crate::flow::graph) fn origin_aside(&self, value: ValueId, states: States) -> Option<ValueId> {
        let mut search = Search::new(self, value.file, Vec::new(), Vec::new(), SHORT);
        search.is_aside = true;
        search.follow(Way::from(value), DEEPEST_ASIDE);
        let mut origins = search.found.iter().filter(|way| way.states.may_be(states)).map(|way| way.origin);
        let first = origins.next().filter(|_| !search.overflow)?;
        origins.all(|origin| origin == first).then_some(first)
    }

    /// The first value of a join.
    fn first_arm(&self, join: ValueId) -> Option<ValueId> {
        match self.kind(join) {
            Kind::Join { arms, .. } => arms.first().map(|arm| arm.value),
            _ => None,
        }
    }

    /// What a read is a read of: a variable, or what names it.
    pub(in crate::flow::graph) fn variable_of(&self, read: ValueId) -> Option<ValueId> {
        match self.kind(read) {
            Kind::Read { from, .. } => Some(*from),
            Kind::Variable(_) => Some(read),
            Kind::Lookup { name, .. } => Some(*name),
            _ => None,
        }
    }
}
