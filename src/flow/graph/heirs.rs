//! What a type leaves to those that inherit from it: methods without a body, fields that it does not set.
//!
//! Followed only where one type alone has them: of several nobody knows which is meant.

use super::Graph;
use crate::flow::{FunctionId, Kind, ValueId};

/// A type with more heirs than this is not looked at.
const MOST: usize = 32;

impl Graph<'_> {
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
        let name = name.rsplit("::").next().unwrap_or(name);
        let heirs = self.with_heirs(of);
        let mut members = self.members_of(&heirs, name);
        members.next().filter(|_| members.next().is_none() && heirs.len() <= MOST)
    }

    /// Whether a type that inherits from this one has a member of this name.
    pub(super) fn is_replaced(&self, of: ValueId, name: &str) -> bool {
        self.members_of(&self.with_heirs(of), name).next().is_some()
    }

    /// What the types that inherit from the first of these have under a name.
    fn members_of(&self, heirs: &[ValueId], name: &str) -> impl Iterator<Item = ValueId> {
        let own = |heir: &ValueId| {
            let flow = self.flow(heir.file);
            let in_test = flow.types.get(heir).is_some_and(|of| of.in_test);
            flow.members.get(&(*heir, name.into())).copied().filter(|_| !in_test)
        };
        let own = heirs.iter().skip(1).take(MOST).filter_map(own);
        own.filter(|member| !self.is_left(*member)).collect::<Vec<_>>().into_iter()
    }

    fn is_left(&self, member: ValueId) -> bool {
        matches!(self.kind(member), Kind::Function(function) if self.function(*function).is_left_to_heirs)
    }
}
