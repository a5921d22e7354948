//! Second choices: a constructor that stops unless there is a field or a variable has checked the variable for whoever takes
//! the field or, where that holds nothing, the variable.

use std::sync::Arc;

use super::Graph;
use super::names::CONSTRUCTOR;
use crate::flow::{Fact, Kind, Name, States};
use crate::source::FileId;

/// A constructor stops unless a field holds something, or this holds.
#[derive(Debug, Clone)]
pub(super) struct SecondChoice {
    pub(super) field: Name,
    pub(super) fact: Fact,
}

impl Graph<'_> {
    /// What the constructors of a file ask for where a field holds nothing.
    pub(super) fn second_choices(&self, file: FileId) -> Arc<[SecondChoice]> {
        if let Some(known) = self.memory.borrow().second_choices.get(&file) {
            return known.clone();
        }
        let constructors = self.flow(file).functions.iter().filter(|function| &*function.name == CONSTRUCTOR);
        let eithers = constructors.flat_map(|constructor| {
            let (first, rest) =
                constructor.exits.split_first().map_or((&[][..], &[][..]), |(first, rest)| (&*first.either, rest));
            first.iter().filter(|either| rest.iter().all(|exit| exit.either.contains(either)))
        });
        let found: Arc<[SecondChoice]> = eithers
            .flat_map(|either| [(&either.0, &either.1), (&either.1, &either.0)])
            .flat_map(|(first, second)| self.second_choices_of(first, second))
            .collect();
        self.memory.borrow_mut().second_choices.insert(file, found.clone());
        found
    }

    fn second_choices_of(&self, first: &[Fact], second: &[Fact]) -> Vec<SecondChoice> {
        let fields = first.iter().filter_map(|(value, states)| match self.kind(*value) {
            Kind::Field { name, .. } if !states.may_be(States::ABSENT) => Some(name),
            _ => None,
        });
        let mut found = Vec::new();
        for field in fields {
            let facts = second.iter().filter(|(value, _)| matches!(self.kind(*value), Kind::Variable(_)));
            found.extend(facts.map(|fact| SecondChoice { field: field.clone(), fact: *fact }));
        }
        found
    }
}
