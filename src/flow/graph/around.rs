//! The callers of a function, sorted by what they stand in: whoever looks for a few of them does not look at all.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::names::Callee;
use super::{Call, Graph, OpenEnd};
use crate::flow::{Arg, FunctionId, Kind, ValueId, positional};

/// The callers of a function by what they stand in.
#[derive(Debug, Default)]
pub(super) struct Around {
    /// The first call in each function.
    pub(super) functions: FxHashMap<FunctionId, Call>,
    /// The first call in methods of each type, but for those in the function itself. `cls(…)` makes another value.
    pub(super) types: FxHashMap<ValueId, Call>,
}

/// The callers of a method, for whoever asks in the name of an heir of its type.
#[derive(Debug, Default)]
pub(super) struct Heirs {
    /// The calls for values of each heir, in its methods or of its own.
    types: FxHashMap<ValueId, Vec<Call>>,
    /// All others.
    others: Vec<Call>,
}

impl Graph<'_> {
    pub(super) fn around(&self, function: FunctionId) -> Arc<Around> {
        self.once(|it| &mut it.around, function, || Arc::new(self.find_around(function)))
    }

    fn find_around(&self, function: FunctionId) -> Around {
        let mut around = Around::default();
        for call in self.callers(OpenEnd::Function(function)).iter() {
            let Some(within) = self.event(*call).function else { continue };
            around.functions.entry(within).or_insert(*call);
            if let Some(owner) = self.function(within).owner.filter(|_| within != function)
                && self.callee_function(*call).is_some()
            {
                around.types.entry(owner).or_insert(*call);
            }
        }
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

    /// Whether a call gives a function nothing for one of its parameters, as far as it can be seen.
    pub fn leaves_out(&self, call: Call, function: FunctionId, index: usize) -> bool {
        let known = self.function(function);
        let Some(Kind::Call { args, .. }) = self.result(call).map(|result| self.kind(result)) else { return false };
        let Some(param) = known.params.get(index) else { return false };
        let is_given = |arg: &Arg| arg.spread || arg.name.as_ref() == Some(&param.name);
        let place = index.checked_sub(usize::from(known.takes_receiver));
        !args.iter().any(is_given) && place.is_some_and(|place| positional(args, place).is_none())
    }

    /// The type that a call names to make a value of it.
    pub(super) fn made_by_call(&self, call: Call) -> Option<ValueId> {
        let result = self.result(call)?;
        let Kind::Call { target: Some(target), .. } = self.kind(result) else { return None };
        // `cls(…)` may make a value of any heir.
        let is_own = matches!(self.kind(*target), Kind::Param { .. });
        match self.callee(result, false).filter(|_| !is_own)? {
            Callee::Type(of) => Some(of),
            Callee::Function(_) => None,
        }
    }

    /// The type for a value of which a call runs a method: the one that it makes, the one of what it calls the method on,
    /// else the one in whose method it stands.
    fn whose(&self, call: Call) -> Option<ValueId> {
        let receiver = || {
            let result = self.result(call)?;
            let Kind::Call { receiver, .. } = self.kind(result) else { return None };
            let receiver = receiver.or_else(|| self.before_the_name(result))?;
            // `Base.__init__(self, key)`
            let named = self.as_type(receiver, false).is_some();
            let takes_type = |function: FunctionId| self.function(function).takes_type();
            let is_it = !named || self.callee_function(call).is_some_and(takes_type);
            self.type_of(receiver, false).filter(|_| is_it)
        };
        self.made_by_call(call).or_else(receiver).or_else(|| self.owner_around(call))
    }

    pub(super) fn callee_function(&self, call: Call) -> Option<FunctionId> {
        match self.callee(self.result(call)?, false)? {
            Callee::Function(function) => Some(function),
            Callee::Type(_) => None,
        }
    }

    /// Whether a call may run a method that a type has, or has from another one, for a value of that type: what is called
    /// for a sibling has nothing to do with it.
    pub(super) fn may_run_for(&self, call: Call, method: OpenEnd, of: ValueId) -> bool {
        let OpenEnd::Function(method) = method else { return true };
        let lineage = self.lineage(of);
        let Some(owner) = self.owner(method).filter(|owner| lineage.contains(owner)) else { return true };
        if let Some(made) = self.made_by_call(call) {
            return self.lineage(made).contains(&of);
        }
        let kin = self.whose(call).filter(|it| self.lineage(*it).contains(&owner));
        kin.is_none_or(|it| lineage.contains(&it) || self.lineage(it).contains(&of))
    }

    fn heirs_among(&self, called: FunctionId, base: ValueId, callers: &[Call]) -> Arc<Heirs> {
        self.once(|it| &mut it.heirs, called, || Arc::new(self.sort_by_heirs(base, callers)))
    }

    fn sort_by_heirs(&self, base: ValueId, callers: &[Call]) -> Heirs {
        let mut heirs = Heirs::default();
        for call in callers {
            let heir = self.whose(*call).filter(|it| *it != base && self.lineage(*it).contains(&base));
            match heir {
                Some(heir) => heirs.types.entry(heir).or_default().push(*call),
                None => heirs.others.push(*call),
            }
        }
        heirs
    }

    /// Whether a call stands in another method of a type than this one.
    pub(super) fn stands_in_method(&self, call: Call, owner: ValueId, method: FunctionId) -> bool {
        let within = self.event(call).function.filter(|within| *within != method);
        within.is_some_and(|within| self.function(within).owner == Some(owner))
    }

    fn owner(&self, function: FunctionId) -> Option<ValueId> {
        self.as_type(self.function(function).owner?, false)
    }

    fn owner_around(&self, call: Call) -> Option<ValueId> {
        self.owner(self.event(call).function?)
    }
}
