//! What a type leaves to those that inherit from it: methods without a body, fields that it does not set.
//!
//! Followed only where one type alone has them: of several nobody knows which is meant.

use super::Graph;
use crate::flow::{FunctionId, Kind, Name, ValueId};

/// A type with more heirs than this is not looked at.
const MOST: usize = 32;

/// What heirs of a type have under a name.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Left {
    /// The only one that there is.
    only: Option<ValueId>,
    /// There is one.
    is_replaced: bool,
}

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
        self.left(of, name).only
    }

    /// Whether a type that inherits from this one has a member of this name.
    pub(super) fn is_replaced(&self, of: ValueId, name: &str) -> bool {
        self.left(of, name).is_replaced
    }

    fn left(&self, of: ValueId, name: &str) -> Left {
        if !self.whole.heirs.contains_key(&of) {
            return Left::default();
        }
        let name: Name = name.rsplit("::").next().unwrap_or(name).into();
        if let Some(known) = self.memory.borrow().left.get(&(of, name.clone())) {
            return *known;
        }
        let heirs = self.with_heirs(of);
        let mut members = self.members_of(&heirs, &name);
        let first = members.next();
        let only = first.filter(|_| members.next().is_none() && heirs.len() <= MOST);
        let found = Left { only, is_replaced: first.is_some() };
        self.memory.borrow_mut().left.insert((of, name), found);
        found
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
