//! The ends of a function that was called: what it gives at each, and what is known there.

use super::{Frame, Search, Way};
use crate::flow::graph::Graph;
use crate::flow::graph::given::Said;
use crate::flow::graph::names::Callee;
use crate::flow::graph::second::eithers;
use crate::flow::value::VALUE;
use crate::flow::{Exit, Fact, FunctionId, Kind, Name, OpenEnd, States, ValueId};

/// The method that says what a field gives.
const DESCRIPTOR: &str = "__get__";

impl Graph<'_> {
    /// The function of a type that says what a field gives which holds a value of it.
    fn descriptor(&self, of: ValueId) -> Option<FunctionId> {
        match self.kind(self.member(of, DESCRIPTOR)?) {
            Kind::Function(function) => Some(*function),
            _ => None,
        }
    }
}

impl<'a> Search<'_, 'a> {
    /// What a call gives.
    pub(super) fn call(&mut self, mut way: Way, depth: usize) {
        if self.graph.is_made_for_member(way.origin) && way.path.last().is_some_and(|name| **name == *VALUE) {
            way.path.pop();
        }
        match self.graph.callee(way.origin, true) {
            Some(Callee::Function(run)) if self.graph.runs_one_of_heirs(way.origin, run) => self.lost(way),
            Some(Callee::Function(function))
                if self.graph.function(function).is_left_to_heirs && self.method_of_brought(&way, depth) => {}
            Some(Callee::Function(function)) => self.given_back(way, function, depth),
            Some(Callee::Type(of)) if !way.path.is_empty() => self.field_of_instance(way, of, depth),
            Some(Callee::Type(of)) if self.graph.descriptor(of).is_some() => self.described(way, of, depth),
            Some(Callee::Type(of)) if self.graph.only_part(way.origin, of).is_some() => self.only_part(way, of, depth),
            None if self.method_of_brought(&way, depth) || self.function_brought(&way, depth) => {}
            _ if way.path.is_empty() => self.found.push(way),
            _ => match self.graph.type_of(way.origin, true) {
                Some(of) => self.field_of_type(way, of, depth),
                None if self.put_outside(&way, depth) => {}
                None => self.lost(way),
            },
        }
    }

    /// A value of a type that does no more than to wrap another one: as a text it is that. `struct Key(String);`
    fn only_part(&mut self, mut way: Way, of: ValueId, depth: usize) {
        way.path.extend(self.graph.only_part(way.origin, of));
        self.field_of_instance(way, of, depth);
    }

    /// A value that says itself what a field gives which holds it: `__get__`.
    fn described(&mut self, way: Way, of: ValueId, depth: usize) {
        match self.graph.descriptor(of) {
            Some(function) => self.given_back(way, function, depth),
            None => self.found.push(way),
        }
    }

    /// What a function gives back.
    pub(super) fn given_back(&mut self, way: Way, function: FunctionId, depth: usize) {
        let graph = self.graph;
        let known = graph.function(function);
        if self.frames.iter().any(|frame| frame.entered == OpenEnd::Function(function)) {
            // It calls itself: what it gives is what its other ends give.
            return;
        }
        if let Some(owner) = known.owner.filter(|_| known.is_left_to_heirs) {
            graph.needs_heirs(owner);
        }
        let Some(call) = graph.call(way.origin).filter(|_| !known.exits.is_empty()) else {
            return self.lost(way);
        };
        let before = self.frames.len();
        // A closure sees what its maker was given.
        let maker = graph.maker(way.origin).map(|(maker, call)| Frame::new(OpenEnd::Function(maker), call));
        self.frames.extend(maker);
        self.frames.push(Frame::new(OpenEnd::Function(function), call));
        self.each_exit(&way, function, depth);
        self.frames.truncate(before);
    }

    /// All that a function may give.
    pub(in crate::flow::graph) fn each_exit(&mut self, way: &Way, function: FunctionId, depth: usize) {
        let about_parts = self.about_parts(way);
        for exit in &self.graph.function(function).exits {
            if about_parts.iter().any(|(name, said)| self.is_made_with_another(exit.value, name, *said)) {
                continue;
            }
            self.at_exit(function, exit, |search, known| {
                let mut way = way.clone();
                if search.exit_instead(&mut way, function, exit, known, depth) {
                    let given = search.nothing_given(exit.value).unwrap_or(exit.value);
                    search.step_or_unset(way, given, &exit.facts, depth);
                }
            });
        }
        // Nobody takes a part of what is absent.
        if way.path.is_empty() && way.states.may_be(States::ABSENT) {
            self.each_failure(way, function, depth);
        }
    }

    /// What is known, where a part of what a call gives is asked for, of other parts of that: `if config.kind == "a"`.
    fn about_parts(&self, way: &Way) -> Vec<(Name, Said<'a>)> {
        if way.path.is_empty() {
            return Vec::new();
        }
        let graph = self.graph;
        let flow = graph.flow(way.origin.file);
        let known = self.facts.iter().filter(|(value, _)| value.file == way.origin.file).filter_map(|fact| {
            let said = graph.said(*fact);
            match graph.kind(said.of) {
                Kind::Field { base, name } if flow.plain(*base) == way.origin => Some((name.clone(), said)),
                _ => None,
            }
        });
        known.collect()
    }

    /// Whether what a function gives at one end is made with something else in a part than is known to be there.
    fn is_made_with_another(&self, given: ValueId, name: &Name, said: Said<'_>) -> bool {
        let made = self.graph.flow(given.file).plain(given);
        let is_made = matches!(self.graph.kind(made), Kind::Call { .. });
        let part = if is_made { self.graph.part_given(made, name) } else { None };
        part.is_some_and(|part| !self.graph.may_be_so(part, said))
    }

    /// What a function gives where something is absent that it needs: of interest is the variable that is not set.
    fn each_failure(&mut self, way: &Way, function: FunctionId, depth: usize) {
        let before = self.found.len();
        for exit in &self.graph.function(function).failures {
            self.at_exit(function, exit, |search, _| {
                let way = Way { states: way.states & States::ABSENT, ..way.clone() };
                search.step(way, exit.value, depth);
            });
        }
        let graph = self.graph;
        let counts = |way: &Way| matches!(graph.kind(way.origin), Kind::Variable(_) | Kind::Param { .. });
        let failed = self.found.split_off(before);
        self.found.extend(failed.into_iter().filter(counts));
    }

    /// Does something with what is known at one end of a function, unless nobody comes there. It is told how many facts
    /// were known before.
    pub(super) fn at_exit(&mut self, function: FunctionId, exit: &Exit, then: impl FnOnce(&mut Self, usize)) {
        if self.is_another_mode(&exit.facts)
            || self.is_not_given(&exit.facts)
            || self.is_of_another_member(function, &exit.facts)
        {
            return;
        }
        let before = self.facts.len();
        self.facts.extend(exit.facts.iter().copied());
        self.graph.add_trail(function.file, exit.trail, &mut self.facts);
        if let Some(frame) = self.frames.last().filter(|frame| frame.entered == OpenEnd::Function(function)) {
            let decided = self.graph.decided(exit.either.iter().map(|either| &**either), frame);
            self.facts.extend(decided);
        }
        then(self, before);
        self.facts.truncate(before);
    }

    /// What a function that the search is in has made sure of at its end, because of what it was given.
    pub(in crate::flow::graph) fn decided_here(&self, function: FunctionId) -> Vec<Fact> {
        let frame = self.frames.iter().rev().find(|frame| frame.entered == OpenEnd::Function(function));
        frame.map_or_else(Vec::new, |frame| self.graph.decided(eithers(self.graph.function(function)), frame))
    }

    /// What a function gives at one end, in the place of a variable that it gives at another. Whether that can be.
    fn exit_instead(&mut self, way: &mut Way, function: FunctionId, exit: &Exit, known: usize, depth: usize) -> bool {
        let graph = self.graph;
        let plain = |value: ValueId| graph.variable_of(graph.flow(value.file).plain(value));
        let exits = &graph.function(function).exits;
        if exits.len() < 2 || plain(exit.value).is_some() {
            return true;
        }
        let given: Vec<ValueId> = exits.iter().filter_map(|exit| plain(exit.value)).collect();
        let about = |value: ValueId| plain(value).is_some_and(|it| given.contains(&it));
        let facts: Vec<Fact> = exit.facts.iter().copied().filter(|(value, _)| about(*value)).collect();
        self.take_note(way, &facts, exit.value, known, depth)
    }

    /// Whether facts contradict what the calls have given by which the search came here.
    pub(super) fn is_not_given(&self, facts: &[Fact]) -> bool {
        self.graph.is_not_given(&self.frames, facts)
    }

    /// Whether facts say that a variable holds another text than it is known to hold.
    fn is_another_mode(&self, facts: &[Fact]) -> bool {
        let is_variable = |(of, _)| matches!(self.graph.kind(of), Kind::Variable(_));
        let is_mode = |value: ValueId| self.graph.compared(value).is_some_and(is_variable);
        facts.iter().any(|(value, states)| is_mode(*value) && (self.known(*value) & *states).is_none())
    }
}
