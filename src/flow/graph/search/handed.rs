//! Values that were handed on: the fields that were given something else before, and calls that they were lent to.

use super::{Frame, Search, Way};
use crate::flow::graph::bound::Bound;
use crate::flow::graph::names::Callee;
use crate::flow::graph::{Call, Graph, OpenEnd};
use crate::flow::value::{ANY, Handed, Held};
use crate::flow::{Exit, FunctionId, How, Kind, Name, States, ValueId};

impl Graph<'_> {
    /// What a value holds in a part that was given something before it was handed on.
    pub(in crate::flow::graph) fn part_held(&self, value: ValueId, path: &[Name]) -> Option<ValueId> {
        let Some(Handed::With(parts)) = self.flow(value.file).handed.get(&value) else { return None };
        parts.iter().find(|part| part.names == path).map(|part| part.value)
    }

    /// Of an entry of a value's fields as a mapping, the value and the field.
    pub(in crate::flow::graph) fn unmapped(&self, value: ValueId, name: &Name) -> (ValueId, Name) {
        match (self.kind(value), name.strip_prefix('[')) {
            (Kind::Derived { from, how: How::Mapped }, Some(field)) => {
                (self.flow(from.file).plain(*from), field.into())
            }
            _ => (value, name.clone()),
        }
    }
}

/// The call that a value was lent to: what it runs, and the parameter that the value reaches.
struct Loan {
    call: Call,
    function: FunctionId,
    index: usize,
}

impl Search<'_, '_> {
    /// What a value was made from.
    pub(super) fn derived(&mut self, mut way: Way, from: ValueId, how: How, depth: usize) {
        way.stripped |= how == How::Stripped;
        if how == How::Mapped {
            let name = way.path.pop().map(|name| name.strip_prefix('[').map_or_else(|| name.clone(), Name::from));
            way.path.extend(name);
        }
        match self.graph.flow(way.origin.file).handed.get(&way.origin) {
            Some(Handed::With(parts)) => match self.part_held(&way.path, parts) {
                Some((names, value)) => self.step_into(way, names, value, depth),
                None => self.step(way, from, depth),
            },
            Some(Handed::Lent(call)) if how == How::Shown && self.loan(from, *call).is_none() => {
                self.step(way, from, depth);
            }
            Some(Handed::Lent(call)) => self.lent(way, from, *call, depth),
            None => self.step(way, from, depth),
        }
    }

    /// What a value holds that a call was lent: what that has put there, or what was there before.
    fn lent(&mut self, way: Way, from: ValueId, call: ValueId, depth: usize) {
        if way.path.is_empty() && matches!(self.graph.kind(from), Kind::Field { .. }) {
            return self.step(way, from, depth);
        }
        let Some(Loan { call, function, index }) = self.loan(from, call).filter(|_| !way.path.is_empty()) else {
            return self.lost(way);
        };
        let entered = OpenEnd::Function(function);
        if self.frames.iter().any(|frame| frame.entered == entered) {
            return;
        }
        let exits = &self.graph.function(function).exits;
        let mut is_kept = exits.is_empty();
        self.frames.push(Frame::new(entered, call));
        for exit in exits {
            match self.part_lent(&way.path, exit, index) {
                Some((names, value)) => self.at_exit(function, exit, |search, _| {
                    search.step_into(way.clone(), names, value, depth);
                }),
                None => is_kept = true,
            }
        }
        self.frames.pop();
        if is_kept {
            let states = way.states & self.checked_by(function, index, &way.path);
            self.step(Way { states, ..way }, from, depth);
        }
    }

    /// What a function has made sure of about a part of what it was lent.
    fn checked_by(&self, function: FunctionId, index: usize, path: &[Name]) -> States {
        let graph = self.graph;
        let Some(first) = graph.function(function).first else { return States::ANY };
        let param = graph.flow(function.file).id(first.index() + index);
        let Some(part) = graph.part_of(param, path) else { return States::ANY };
        let facts = graph.exit_facts(function, States::ANY);
        facts.iter().filter(|(value, _)| *value == part).fold(States::ANY, |states, (_, more)| states & *more)
    }

    fn loan(&self, lent: ValueId, result: ValueId) -> Option<Loan> {
        let graph = self.graph;
        let Some(Callee::Function(function)) = graph.callee(result, true) else { return None };
        let call = graph.call(result)?;
        let event = graph.event(call);
        let plain = |value: ValueId| graph.flow(value.file).plain(value);
        let mut indexes = 0..graph.function(function).params.len();
        let index = indexes.find(|index| match graph.bound(event, function, *index) {
            Bound::Value(value, _) => plain(value) == plain(lent),
            _ => false,
        })?;
        Some(Loan { call, function, index })
    }

    /// The part that a function has put into a parameter when it ends.
    fn part_lent(&self, path: &[Name], exit: &Exit, index: usize) -> Option<(usize, ValueId)> {
        let mut parts = exit.lent.iter().filter(|(param, _)| *param == index);
        parts
            .clone()
            .find_map(|(_, part)| self.is_part(path, part))
            .or_else(|| parts.find_map(|(_, part)| any(path, part)))
    }

    fn part_held(&self, path: &[Name], parts: &[Held]) -> Option<(usize, ValueId)> {
        parts.iter().find_map(|part| self.is_part(path, part)).or_else(|| parts.iter().find_map(|part| any(path, part)))
    }

    /// How many names of a path lead to a part, and what that holds. Nothing at first may be something later.
    fn is_part(&self, path: &[Name], part: &Held) -> Option<(usize, ValueId)> {
        let is_it = path.ends_with(&part.names) && !self.graph.is_nothing(part.value);
        is_it.then_some((part.names.len(), part.value))
    }

    fn step_into(&mut self, mut way: Way, names: usize, part: ValueId, depth: usize) {
        way.path.truncate(way.path.len() - names);
        self.step(way, part, depth);
    }
}

/// The part that stands for any other.
fn any(path: &[Name], part: &Held) -> Option<(usize, ValueId)> {
    let is_it = matches!(part.names.as_slice(), [name] if **name == *ANY) && !path.is_empty();
    is_it.then_some((1, part.value))
}
