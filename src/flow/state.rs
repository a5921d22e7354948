//! What is known of a value at one point of a program.

use std::ops::{BitAnd, BitOr, Not};

use rustc_hash::FxHashMap;

use super::ValueId;

/// The set of states that a value may be in: a credential is missing, empty, a literal somebody wrote, or something
/// that came from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct States(u8);

impl States {
    /// `None`, `Err`, an argument left out.
    pub const ABSENT: Self = Self(1);
    /// The empty string.
    pub const EMPTY: Self = Self(2);
    /// A literal with text in it.
    pub const WRITTEN: Self = Self(4);
    /// Text from outside the program.
    pub const FULL: Self = Self(8);
    /// Nothing is known.
    pub const ANY: Self = Self(15);
    /// Nothing is possible: the point is never reached with this value.
    pub const NONE: Self = Self(0);
    /// What makes `if key:` take its branch.
    pub const TRUTHY: Self = Self(4 | 8);
    /// What is there, empty or not.
    pub const PRESENT: Self = Self(2 | 4 | 8);

    /// What stands in the program: something, or nothing.
    pub(super) fn written(something: bool) -> Self {
        if something { Self::WRITTEN } else { Self::EMPTY }
    }

    /// Whether no state is left.
    pub fn is_none(self) -> bool {
        self.0 == 0
    }

    /// Whether any of `other` is possible.
    pub fn may_be(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl BitAnd for States {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

impl BitOr for States {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl Not for States {
    type Output = Self;

    fn not(self) -> Self {
        Self(!self.0 & Self::ANY.0)
    }
}

/// From here on a value is in one of these states.
pub type Fact = (ValueId, States);

/// Brings facts about the same value together: all of them hold.
pub fn all_of(facts: impl IntoIterator<Item = Fact>) -> Vec<Fact> {
    let mut held: Vec<Fact> = Vec::new();
    let mut places: FxHashMap<ValueId, usize> = FxHashMap::default();
    for (value, states) in facts {
        let place = *places.entry(value).or_insert(held.len());
        match held.get_mut(place) {
            Some((_, known)) => *known = *known & states,
            None => held.push((value, states)),
        }
    }
    held
}

/// What holds when one of two lists of facts holds: only values that both speak of.
pub fn either_of(left: &[Fact], right: &[Fact]) -> Vec<Fact> {
    // What is said first of a value counts.
    let right: FxHashMap<ValueId, States> = right.iter().rev().copied().collect();
    let common = |&(value, states): &Fact| Some((value, states | *right.get(&value)?));
    left.iter().filter_map(common).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::FileId;

    #[test]
    fn either_of_two_facts_says_nothing_of_a_value_that_one_side_leaves_open() {
        let (a, b) = (ValueId::new(FileId(0), 1), ValueId::new(FileId(0), 2));
        let left = [(a, States::FULL), (b, States::FULL)];
        let right = [(a, States::EMPTY)];
        assert_eq!(either_of(&left, &right), [(a, States::FULL | States::EMPTY)]);
    }

    #[test]
    fn all_of_two_facts_narrows() {
        let a = ValueId::new(FileId(0), 1);
        assert_eq!(all_of([(a, States::PRESENT), (a, !States::EMPTY)]), [(a, States::TRUTHY)]);
    }
}
