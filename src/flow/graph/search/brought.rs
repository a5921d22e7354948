//! Methods of what somebody has brought: a parameter whose type nobody says, a field that holds one. Which method is run
//! is told by the calls by which the search came there. Of a parameter that is called itself, they tell the function.
//!
//! ```python
//! def export(vault):
//!     return Client(vault.read())
//!
//! export(Vault())
//! ```

use super::{Search, Way};
use crate::flow::graph::Graph;
use crate::flow::{FunctionId, Kind, Name, Passed, States, ValueId, last_name};

/// So many calls before one are looked at.
const MOST: usize = 32;

impl Search<'_, '_> {
    /// Goes on with what a method gives, where what it is called on is made by one construction. Whether it is.
    pub(super) fn method_of_brought(&mut self, way: &Way, depth: usize) -> bool {
        let graph = self.graph;
        let Some((base, name)) = graph.asked_of(way.origin) else { return false };
        if self.is_aside || !matches!(graph.kind(base), Kind::Param { .. } | Kind::Field { .. }) {
            return false;
        }
        let mut search = self.aside(base, Vec::new(), depth);
        self.open.append(&mut search.open);
        let [only] = search.found.as_slice() else { return false };
        let Some(of) = graph.type_of(only.origin, true).filter(|_| !search.overflow) else { return false };
        let is_run = |it: &FunctionId| !graph.function(*it).is_left_to_heirs;
        let method = self.method(of, &name).filter(is_run);
        let Some(function) = method.filter(|_| !self.may_be_checked(way.origin, base, of)) else { return false };
        let before = self.facts.len();
        let made = graph.call(only.origin);
        let calls = self.frames.iter().map(|frame| frame.call).chain(made);
        let constructor = graph.constructor(of).map(|constructor| graph.exit_facts(constructor, States::ANY));
        let known: Vec<_> = calls.map(|call| graph.facts_at(call)).chain(constructor).collect();
        for facts in known {
            self.facts.extend(facts.iter());
        }
        self.given_back(Way { birth: way.birth.or(only.birth), ..way.clone() }, function, depth);
        self.facts.truncate(before);
        true
    }

    /// Goes on with what a function gives that whoever calls has brought: `env("KEY", lambda: "changeme")`. Whether it is one.
    pub(super) fn function_brought(&mut self, way: &Way, depth: usize) -> bool {
        let graph = self.graph;
        let Kind::Call { target: Some(target), .. } = graph.kind(way.origin) else { return false };
        let target = graph.flow(target.file).plain(*target);
        if self.is_aside || !matches!(graph.kind(target), Kind::Param { .. }) {
            return false;
        }
        let mut search = self.aside(target, Vec::new(), depth);
        self.open.append(&mut search.open);
        let [only] = search.found.as_slice() else { return false };
        let Kind::Function(function) = graph.kind(only.origin) else { return false };
        if search.overflow || graph.function(*function).yields {
            return false;
        }
        self.given_back(Way { birth: way.birth.or(only.birth), ..way.clone() }, *function, depth);
        true
    }

    fn method(&self, of: ValueId, name: &Name) -> Option<FunctionId> {
        match self.graph.kind(self.graph.member(of, name)?) {
            Kind::Function(function) => Some(self.graph.implemented(*function)),
            _ => None,
        }
    }

    /// Whether another method that may stop the program was called on the value before.
    fn may_be_checked(&self, call: ValueId, base: ValueId, of: ValueId) -> bool {
        let graph = self.graph;
        let flow = graph.flow(call.file);
        let Some(mut trail) = graph.call(call).map(|call| graph.event(call).trail) else { return true };
        for _ in 0..MOST {
            let Some(ran) = flow.ran(trail) else { return false };
            trail = ran.before;
            let Passed::Call { call, .. } = &ran.what else { continue };
            if let Some((other, name)) = graph.asked_of(*call)
                && other == base
                && self.method(of, &name).is_none_or(|method| graph.function(method).may_leave)
            {
                return true;
            }
        }
        true
    }
}

impl Graph<'_> {
    /// What a method is called on, and its name: one of something whose type nobody says, or of a type that leaves it to
    /// others.
    fn asked_of(&self, call: ValueId) -> Option<(ValueId, Name)> {
        let Kind::Call { target: Some(target), receiver, args, .. } = self.kind(call) else { return None };
        let plain = |value: ValueId| self.flow(value.file).plain(value);
        match self.kind(*target) {
            Kind::Field { base, name } => Some((*base, name.clone())),
            Kind::Function(function) if self.function(*function).takes_receiver => {
                let on = receiver.or_else(|| args.first().map(|arg| arg.value))?;
                Some((plain(on), last_name(&self.function(*function).name).into()))
            }
            _ => None,
        }
    }
}
