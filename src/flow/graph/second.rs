//! Second choices: what stops the program unless a value or a variable is there has checked the variable for whoever takes
//! the value or, where that holds nothing, the variable. A constructor asks for its fields; a function that is called, for
//! what it is given and for the fields of the constructor that calls it.

use std::sync::Arc;

use super::names::{CONSTRUCTOR, Callee};
use super::{Call, Graph};
use crate::flow::{Either, Fact, Function, FunctionId, Kind, Name, Passed, States, ValueId};
use crate::source::FileId;

/// The program stops unless there is this, or the fact holds.
#[derive(Debug, Clone)]
pub(super) struct SecondChoice {
    first: First,
    fact: Fact,
}

/// What is asked for first.
#[derive(Debug, Clone)]
enum First {
    /// A field of this name.
    Field(Name),
    /// A value, from a place in the file on.
    Value(ValueId, usize),
}

impl SecondChoice {
    /// What holds at a place where a value is missing.
    pub(super) fn without(&self, graph: &Graph<'_>, value: ValueId, at: usize) -> Option<Fact> {
        let is_it = match &self.first {
            First::Field(field) => matches!(graph.kind(value), Kind::Field { name, .. } if name == field),
            First::Value(first, from) => *first == value && *from < at,
        };
        is_it.then_some(self.fact)
    }
}

impl Graph<'_> {
    /// What the functions of a file ask for where something else is missing.
    pub(super) fn second_choices(&self, file: FileId) -> Arc<[SecondChoice]> {
        // Who asks for the choices of a circle finds none.
        let none = Arc::new([]);
        self.once_in_circle(|it| &mut it.second_choices, file, none, || self.find_second_choices(file).into())
    }

    fn find_second_choices(&self, file: FileId) -> Vec<SecondChoice> {
        let flow = self.flow(file);
        let constructors = flow.functions.iter().filter(|function| &*function.name == CONSTRUCTOR);
        let own =
            constructors.flat_map(eithers).flat_map(|either| self.choices(either, |value| self.first_field(value)));
        let mut found: Vec<SecondChoice> = own.collect();
        for ran in &flow.trail {
            let Passed::Call { call, .. } = ran.what else { continue };
            if self.may_ask_for_either(call)
                && let Some(Callee::Function(function)) = self.callee(call, false)
                && let Some(at) = self.call(call)
            {
                let asked = eithers(self.function(function));
                found.extend(asked.flat_map(|either| self.choices(either, |value| self.first_of(at, function, value))));
            }
        }
        found
    }

    fn first_field(&self, value: ValueId) -> Option<First> {
        match self.kind(value) {
            Kind::Field { name, .. } => Some(First::Field(name.clone())),
            _ => None,
        }
    }

    /// What a value of a function that is called is for whoever calls it.
    fn first_of(&self, at: Call, function: FunctionId, value: ValueId) -> Option<First> {
        let event = self.event(at);
        let within = event.function.map(|function| self.function(function));
        if let Kind::Field { base, name } = self.kind(value)
            && let Some(own) = self.seen_by_caller(event, function, *base)
        {
            let makes = within.is_some_and(|within| &*within.name == CONSTRUCTOR && within.first == Some(own));
            return makes.then(|| First::Field(name.clone()));
        }
        let given = self.seen_by_caller(event, function, value)?;
        Some(First::Value(self.flow(given.file).plain(given), event.span.start as usize))
    }

    fn choices(&self, either: &Either, first: impl Fn(ValueId) -> Option<First>) -> Vec<SecondChoice> {
        let mut found = Vec::new();
        for (one, other) in [(&either.0, &either.1), (&either.1, &either.0)] {
            let is_there = |(value, states): &Fact| (!states.may_be(States::ABSENT)).then(|| first(*value)).flatten();
            let mut facts = Vec::new();
            self.narrow_all(other, &mut facts);
            facts.retain(|(value, _)| matches!(self.kind(*value), Kind::Variable(_)));
            for first in one.iter().filter_map(is_there) {
                found.extend(facts.iter().map(|fact| SecondChoice { first: first.clone(), fact: *fact }));
            }
        }
        found
    }
}

/// Groups of facts of which one holds however a function ends.
pub(super) fn eithers(function: &Function) -> impl Iterator<Item = &Either> {
    let (first, rest) = function.exits.split_first().map_or((&[][..], &[][..]), |(first, rest)| (&*first.either, rest));
    let everywhere = first.iter().filter(|either| rest.iter().all(|exit| exit.either.contains(either)));
    everywhere.map(|either| &**either)
}
