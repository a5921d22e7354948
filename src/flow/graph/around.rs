//! The callers of a function, sorted by what they stand in: whoever looks for a few of them does not look at all.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::{Call, Graph, OpenEnd};
use crate::flow::{FunctionId, ValueId};

/// The callers of a function by what they stand in.
#[derive(Debug, Default)]
pub(super) struct Around {
    /// The first call in each function.
    pub(super) functions: FxHashMap<FunctionId, Call>,
    /// The calls in methods of each type, but for those in the function itself.
    pub(super) types: FxHashMap<ValueId, Vec<Call>>,
}

/// The callers of a method, for whoever asks in the name of an heir of its type.
#[derive(Debug, Default)]
pub(super) struct Heirs {
    /// The calls in methods of each heir.
    types: FxHashMap<ValueId, Vec<Call>>,
    /// All others.
    others: Vec<Call>,
}

impl Graph<'_> {
    pub(super) fn around(&self, function: FunctionId) -> Arc<Around> {
        if let Some(known) = self.memory.borrow().around.get(&function) {
            return known.clone();
        }
        let mut around = Around::default();
        for call in self.callers(OpenEnd::Function(function)).iter() {
            let Some(within) = self.event(*call).function else { continue };
            around.functions.entry(within).or_insert(*call);
            if let Some(owner) = self.function(within).owner.filter(|_| within != function) {
                around.types.entry(owner).or_default().push(*call);
            }
        }
        let around = Arc::new(around);
        self.memory.borrow_mut().around.insert(function, around.clone());
        around
    }

    /// The first so many callers that may call for the type in whose method an event happens. The heirs of a base type
    /// that are its siblings call a method of that for themselves.
    pub fn callers_of_kin(&self, at: Call, end: OpenEnd, most: usize) -> Vec<Call> {
        let callers = self.callers(end);
        let all = || callers.iter().copied().take(most).collect();
        let OpenEnd::Function(called) = end else { return all() };
        let (Some(base), Some(here)) = (self.owner(called), self.owner_around(at)) else { return all() };
        let lineage = self.lineage(here);
        if base == here || !lineage.contains(&base) {
            return all();
        }
        let heirs = self.heirs_among(called, base, &callers);
        let below = self.with_heirs(here).into_iter().filter(|it| self.lineage(*it).contains(&here));
        let kin = lineage.iter().copied().chain(below.filter(|it| !lineage.contains(it)));
        let mut found: Vec<Call> = heirs.others.iter().copied().take(most).collect();
        found.extend(kin.filter_map(|it| heirs.types.get(&it)).flat_map(|calls| calls.iter().take(most)));
        found.sort_unstable();
        found.truncate(most);
        found
    }

    /// As [`Graph::callers_of_kin`], when those are all: nobody names the function without calling it, and there are not
    /// too many. What calls itself is no caller.
    pub fn all_callers(&self, at: Call, end: OpenEnd, most: usize) -> Option<Vec<Call>> {
        let callers = self.callers_of_kin(at, end, most + 1);
        let is_itself = |call: &Call| self.event(*call).function.map(OpenEnd::Function) == Some(end);
        let is_known = callers.len() <= most && !self.is_only_named(end, &callers);
        is_known.then(|| callers.into_iter().filter(|call| !is_itself(call)).collect())
    }

    /// Whether a function is named more often in its file than it is called there.
    fn is_only_named(&self, end: OpenEnd, callers: &[Call]) -> bool {
        let OpenEnd::Function(id) = end else { return false };
        let here = callers.iter().filter(|call| call.file == id.file && !self.event(**call).in_test);
        self.flow(id.file).index.mentions(id).count() > here.count()
    }

    fn heirs_among(&self, called: FunctionId, base: ValueId, callers: &[Call]) -> Arc<Heirs> {
        if let Some(known) = self.memory.borrow().heirs.get(&called) {
            return known.clone();
        }
        let mut heirs = Heirs::default();
        for call in callers {
            let heir = self.owner_around(*call).filter(|it| *it != base && self.lineage(*it).contains(&base));
            match heir {
                Some(heir) => heirs.types.entry(heir).or_default().push(*call),
                None => heirs.others.push(*call),
            }
        }
        let heirs = Arc::new(heirs);
        self.memory.borrow_mut().heirs.insert(called, heirs.clone());
        heirs
    }

    fn owner(&self, function: FunctionId) -> Option<ValueId> {
        self.as_type(self.function(function).owner?, false)
    }

    fn owner_around(&self, call: Call) -> Option<ValueId> {
        self.owner(self.event(call).function?)
    }
}
