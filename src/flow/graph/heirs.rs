//! What a type leaves to those that inherit from it: methods without a body, fields and constants that it does not set.
//!
//! Methods are followed only where one type alone has them: of several nobody knows which is meant. Of fields and constants
//! it may be any, and all that is taken of one value is that of the same heir.

use super::search::{Search, Way};
use super::{Graph, OpenEnd};
use crate::flow::{FunctionId, Kind, Name, ValueId};

/// A type with more heirs than this is not looked at.
const MOST: usize = 32;
/// Of more values that heirs have under a name nobody follows any.
const MOST_VALUES: usize = 16;

/// What heirs of a type have under a name.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Left {
    /// The only one that there is.
    only: Option<ValueId>,
    /// There is one.
    is_replaced: bool,
}

impl Graph<'_> {
    /// A type leaves something to its heirs, and none has it: one may lie in a file that was left out.
    pub(super) fn needs_heirs(&self, of: ValueId) {
        self.memory.borrow_mut().heirless.insert(of);
    }

    /// The types that searches have come upon which leave something to heirs that nobody has seen.
    pub fn heirless(&self) -> Vec<OpenEnd> {
        self.memory.borrow().heirless.iter().map(|of| OpenEnd::Type(*of)).collect()
    }

    /// The function that is run where this one is called.
    pub(super) fn implemented(&self, function: FunctionId) -> FunctionId {
        let known = self.function(function);
        let Some(owner) = known.owner.filter(|_| known.is_left_to_heirs) else { return function };
        let found = self.left_to_heir(owner, &known.name).map(|member| self.kind(member));
        match found {
            Some(Kind::Function(implemented)) => *implemented,
            _ => function,
        }
    }

    /// What the one type that inherits from this one, and has a member of this name, has under it.
    pub(super) fn left_to_heir(&self, of: ValueId, name: &str) -> Option<ValueId> {
        self.left(of, name).only
    }

    /// Whether a type that inherits from this one has a member of this name.
    pub(super) fn is_replaced(&self, of: ValueId, name: &str) -> bool {
        self.left(of, name).is_replaced
    }

    /// The types that inherit from this one and have a value of this name, with that.
    fn values_of_heirs(&self, of: ValueId, name: &Name) -> Vec<(ValueId, ValueId)> {
        if !self.left(of, name).is_replaced {
            return Vec::new();
        }
        let heirs = self.with_heirs(of);
        let value = |heir: &ValueId| Some((*heir, self.members_of(&[of, *heir], name).next()?));
        let values: Vec<(ValueId, ValueId)> = heirs.iter().skip(1).take(MOST).filter_map(value).collect();
        let are_values = !values.iter().any(|(_, value)| matches!(self.kind(*value), Kind::Function(_)));
        if are_values && heirs.len() <= MOST && values.len() <= MOST_VALUES { values } else { Vec::new() }
    }

    fn left(&self, of: ValueId, name: &str) -> Left {
        if !self.whole.heirs.contains_key(&of) {
            return Left::default();
        }
        let name: Name = name.rsplit("::").next().unwrap_or(name).into();
        self.once(
            |it| &mut it.left,
            (of, name.clone()),
            || {
                let heirs = self.with_heirs(of);
                let mut members = self.members_of(&heirs, &name);
                let first = members.next();
                let only = first.filter(|_| members.next().is_none() && heirs.len() <= MOST);
                Left { only, is_replaced: first.is_some() }
            },
        )
    }

    /// What the types that inherit from the first of these have under a name.
    fn members_of(&self, heirs: &[ValueId], name: &Name) -> std::vec::IntoIter<ValueId> {
        let own = |heir: &ValueId| {
            let flow = self.flow(heir.file);
            let in_test = flow.types.get(heir).is_some_and(|of| of.in_test);
            flow.members.get(&(*heir, name.clone())).copied().filter(|_| !in_test)
        };
        let own = heirs.iter().skip(1).take(MOST).filter_map(own);
        own.filter(|member| !self.is_left(*member)).collect::<Vec<_>>().into_iter()
    }

    fn is_left(&self, member: ValueId) -> bool {
        matches!(self.kind(member), Kind::Function(function) if self.function(*function).is_left_to_heirs)
    }
}

impl Search<'_, '_> {
    /// A field or constant that a type leaves to several heirs. Whether it does.
    pub(super) fn of_any_heir(&mut self, way: &Way, of: ValueId, name: &Name, depth: usize) -> bool {
        let values = self.graph.values_of_heirs(of, name);
        if values.len() < 2 {
            return false;
        }
        for (heir, value) in values {
            if let Some(way) = way.of_heir(of, heir) {
                self.step(way, value, depth);
            }
        }
        true
    }
}
