//! What things lead to, directly or not.

use std::hash::Hash;

use rustc_hash::FxHashSet;

use super::{Flow, ValueId};

/// Some things, and all that they lead to, each but once. Once there are so many, nothing is asked where it leads.
pub(crate) fn reached<T: Copy + Eq + Hash, M: IntoIterator<Item = T>>(
    from: impl IntoIterator<Item = T>,
    most: usize,
    leads_to: impl Fn(T) -> M,
) -> Vec<T> {
    let mut seen = FxHashSet::default();
    let mut found: Vec<T> = from.into_iter().filter(|it| seen.insert(*it)).collect();
    let mut next = 0;
    while let Some(at) = found.get(next).copied().filter(|_| found.len() < most) {
        found.extend(leads_to(at).into_iter().filter(|new| seen.insert(*new)));
        next += 1;
    }
    found
}

impl Flow {
    /// Some types, and those that they inherit from, as far as this file tells.
    pub fn lineage(&self, types: &[ValueId]) -> Vec<ValueId> {
        let bases = |of| self.types.get(&of).into_iter().flat_map(|of| of.bases.iter().copied());
        reached(types.iter().copied(), usize::MAX, bases)
    }
}
