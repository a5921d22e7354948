//! Checks that depend on what is given: of two groups of facts one holds when a function has ended, and a call or a
//! construction says which one cannot.
//!
//! ```python
//! def get(name, required=False):
//!     value = os.environ.get(name)
//!     if required and not value:
//!         raise RuntimeError(name)       # `get("KEY", required=True)` has checked it
//!     return value
//! ```
//!
//! Or the place itself says it, behind the call:
//!
//! ```python
//! check(args)                            # stops where `args.command == "run" and not args.key`
//! if args.command == "run":
//!     client = Client(args.key)
//! ```
//!
//! Or what is known of another field of the same value, which was made where both were asked for:
//!
//! ```python
//! if api_key is None and not is_azure:
//!     raise ValueError("no key")
//! self.options = Options(api_key, is_azure)   # where `options.is_azure` is false, there is a key in `options.api_key`
//! ```

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::bound::Bound;
use super::names::Callee;
use super::search::{Frame, Search, Way};
use super::second::eithers;
use super::{Call, Graph, OpenEnd};
use crate::flow::{Either, Fact, FunctionId, How, Kind, Name, Passed, States, Trail, ValueId};
use crate::source::FileId;

/// So many calls that have run before are looked at.
const RECENT: usize = 256;

/// What the calls of a file have asked of several things together, as those see it who call.
pub(super) type Together = FxHashMap<ValueId, Vec<[Side; 2]>>;

/// One of two groups of facts.
#[derive(Debug)]
pub(super) struct Side {
    /// The facts.
    facts: Vec<Fact>,
    /// What they are about, in whatever state that was handed on.
    parts: Vec<(Part, States)>,
}

/// A value, and the names that lead to a part of it, the last first.
pub(super) type Part = (ValueId, Vec<Name>);

impl Search<'_, '_> {
    /// What the function that makes a value has made sure of, because of what is known here of other fields of that value.
    pub(super) fn decided_by_others(&self, way: &Way, made: Call, of: ValueId, name: &Name) -> Vec<Fact> {
        let graph = self.graph;
        let Some(maker) = graph.event(made).function else { return Vec::new() };
        let mut asked = eithers(graph.function(maker)).peekable();
        if asked.peek().is_none() {
            return Vec::new();
        }
        let holders = self.holders(way, name);
        let given = |(value, states): &Fact| {
            let Kind::Field { base, name: other } = graph.kind(*value) else { return None };
            let given = graph.given_field(way.origin, of, other).filter(|_| holders.contains(base))?;
            Some((graph.plain(given), *states))
        };
        let known: Vec<Fact> = self.facts.iter().filter_map(given).collect();
        let is_not_so = |(value, states): &Fact| {
            known.iter().any(|(given, known)| *given == graph.plain(*value) && (*known & *states).is_none())
        };
        if known.is_empty() { Vec::new() } else { graph.others_of(asked, |group| group.iter().any(is_not_so)) }
    }

    /// What a value that a field was taken of is called on the way to where it is made.
    pub(super) fn holders(&self, way: &Way, name: &Name) -> Vec<ValueId> {
        let taken_of = |value: &ValueId| match self.graph.kind(*value) {
            Kind::Field { base, name: taken } if taken == name => Some(*base),
            _ => None,
        };
        way.through.iter().filter_map(taken_of).collect()
    }

    /// Whether a value of which a field was taken is made with something else in another field than is known of that: by
    /// what is given, or by what is known of it where that is done.
    ///
    /// ```rust,ignore
    /// match kind { Kind::Free => Backend { kind, key: String::new() }, … }
    /// if backend.kind == Kind::Free { return fixed(); }
    /// send(&backend.key)                       // not that one
    /// ```
    pub(super) fn is_made_for_another(&self, way: &Way, made: Call, of: ValueId, taken: &Name) -> bool {
        let graph = self.graph;
        let holders = self.holders(way, taken);
        let is_asked = |fact: &&Fact| {
            let asked = graph.plain(graph.said(**fact).of);
            matches!(graph.kind(asked), Kind::Field { base, .. } if holders.contains(base))
        };
        let asked: Vec<&Fact> = self.facts.iter().filter(|_| !holders.is_empty()).filter(is_asked).collect();
        if asked.is_empty() {
            return false;
        }
        let there = graph.facts_at(made);
        let is_other = |fact: &Fact| {
            let said = graph.said(*fact);
            let Kind::Field { name, .. } = graph.kind(graph.plain(said.of)) else { return false };
            if name == taken || graph.writes_of(of, name).next().is_some() {
                return false;
            }
            let Some(given) = graph.bound_field(made, of, name).value() else { return false };
            let said = said.about(graph.plain(given));
            let mut known = self.facts.iter().chain(there.iter());
            !graph.may_be_so(said.of, said) || known.any(|known| said.excludes(&graph.said(*known)))
        };
        asked.into_iter().any(is_other)
    }
}

impl Graph<'_> {
    /// What holds at the end of a function because of what the call has given by which it was reached.
    pub(super) fn decided<'e>(&self, eithers: impl IntoIterator<Item = &'e Either>, frame: &Frame) -> Vec<Fact> {
        self.others_of(eithers, |group| self.is_not_given(std::slice::from_ref(frame), group))
    }

    /// The groups whose others are impossible.
    fn others_of<'e>(
        &self,
        eithers: impl IntoIterator<Item = &'e Either>,
        is_impossible: impl Fn(&[Fact]) -> bool,
    ) -> Vec<Fact> {
        let mut facts = Vec::new();
        for (one, other) in eithers {
            match (is_impossible(one), is_impossible(other)) {
                (true, false) => self.narrow_all(other, &mut facts),
                (false, true) => self.narrow_all(one, &mut facts),
                _ => {}
            }
        }
        facts
    }

    /// What a function that has been called makes sure of because of what it was given, in its own words.
    pub(super) fn decided_by_call(&self, call: ValueId, function: FunctionId) -> Vec<Fact> {
        let mut asked = eithers(self.function(function)).peekable();
        let at = self.call(call).filter(|_| asked.peek().is_some());
        at.map_or_else(Vec::new, |at| self.decided(asked, &Frame::new(OpenEnd::Function(function), at)))
    }

    /// Adds what calls that have run make sure of, where what is known here leaves one of two things that they have asked.
    pub(super) fn add_asked_together(&self, file: FileId, trail: Trail, facts: &mut Vec<Fact>) {
        self.each_left(file, trail, facts, |side, facts| self.narrow_all(&side.facts, facts));
    }

    /// What calls that have run before this one have made sure of about a part of what it is given, where what is known here
    /// leaves one of two things that they have asked. Nobody here need name the part.
    pub(super) fn asked_of_part(&self, call: Call, given: ValueId, path: &[Name]) -> States {
        if path.is_empty() {
            return States::ANY;
        }
        let (of, rest) = self.part_meant(given);
        let meant: Part = (of, path.iter().cloned().chain(rest).collect());
        let known = || self.insisted_on(call, &meant) & self.left_of_part(call, &meant);
        self.once_in_circle(|it| &mut it.parts_asked, (call, meant.clone()), States::ANY, known)
    }

    fn left_of_part(&self, call: Call, meant: &Part) -> States {
        let mut states = States::ANY;
        let asked = self.together(call.file);
        let mut parts = asked.values().flatten().flatten().flat_map(|side| &side.parts);
        if !parts.any(|((of, _), _)| *of == meant.0) {
            return states;
        }
        let mut facts = self.facts_at(call).to_vec();
        self.each_left(call.file, self.event(call).trail, &mut facts, |side, _| {
            let about = side.parts.iter().filter(|(part, _)| part == meant);
            states = about.fold(states, |states, (_, more)| states & *more);
        });
        states
    }

    fn together(&self, file: FileId) -> Arc<Together> {
        self.once_in_circle(|it| &mut it.asked_together, file, Arc::default(), || Arc::new(self.asked_together(file)))
    }

    /// The groups that are left of two, of what the calls of a trail have asked.
    fn each_left(
        &self,
        file: FileId,
        trail: Trail,
        facts: &mut Vec<Fact>,
        mut left: impl FnMut(&Side, &mut Vec<Fact>),
    ) {
        let asked = self.together(file);
        for ran in self.flow(file).ran_before(trail).take(if asked.is_empty() { 0 } else { RECENT }) {
            let groups = match &ran.what {
                Passed::Call { call, .. } => asked.get(call),
                Passed::Branches { .. } => None,
            };
            for [one, other] in groups.into_iter().flatten() {
                match (self.is_contradicted(one, facts), self.is_contradicted(other, facts)) {
                    (true, false) => left(other, facts),
                    (false, true) => left(one, facts),
                    _ => {}
                }
            }
        }
    }

    /// Whether what is known leaves no room for a group of facts.
    fn is_contradicted(&self, side: &Side, facts: &[Fact]) -> bool {
        side.parts.iter().any(|(part, states)| {
            let about = facts.iter().filter(|(known, _)| self.part_meant(*known) == *part);
            about.fold(*states, |states, (_, more)| states & *more).is_none()
        })
    }

    /// What a value is a part of, in whatever state that was handed on.
    pub(super) fn part_meant(&self, mut value: ValueId) -> Part {
        let mut names = Vec::new();
        loop {
            value = match self.kind(value) {
                Kind::Field { base, name } => {
                    names.push(name.clone());
                    *base
                }
                Kind::Derived { from, how } if how.is_same() || matches!(how, How::Shown | How::Lent) => *from,
                _ => return (value, names),
            };
        }
    }

    /// A group of facts of a function as the one sees it who has called it.
    fn side_seen(&self, at: Call, function: FunctionId, group: &[Fact]) -> Side {
        let event = self.event(at);
        let mut side = Side { facts: Vec::new(), parts: Vec::new() };
        for (value, states) in group {
            side.facts.extend(self.seen_by_caller(event, function, *value).map(|value| (value, *states)));
            let (of, mut names) = self.part_meant(*value);
            if let Some(of) = self.seen_by_caller(event, function, of) {
                let (of, more) = self.part_meant(of);
                names.extend(more);
                side.parts.push(((of, names), *states));
            }
        }
        side
    }

    fn asked_together(&self, file: FileId) -> Together {
        let mut all = Together::default();
        for ran in &self.flow(file).trail {
            let Passed::Call { call, states, .. } = ran.what else { continue };
            if !self.may_ask_for_either(call) {
                continue;
            }
            let (Some(Callee::Function(function)), Some(at)) = (self.callee(call, false), self.call(call)) else {
                continue;
            };
            if self.function(function).is_fallible && states.may_be(States::ABSENT) {
                continue;
            }
            let seen = |group: &[Fact]| self.side_seen(at, function, group);
            let groups: Vec<[Side; 2]> =
                eithers(self.function(function)).map(|(one, other)| [seen(one), seen(other)]).collect();
            if !groups.is_empty() {
                all.insert(call, groups);
            }
        }
        all
    }

    /// What methods that do nothing but check make sure of about a field, because of the others that a construction sets.
    pub(super) fn checked_when_made(&self, at: Call, of: ValueId, name: &Name) -> States {
        let mut states = States::ANY;
        for check in self.checks_of(of).iter() {
            let is_not_so = |fact: &Fact| self.is_not_made_so(at, of, *check, *fact);
            let facts = self.others_of(eithers(self.function(*check)), |group| group.iter().any(is_not_so));
            let own = facts.iter().filter(|(value, _)| self.is_given_field(*value, *check, name));
            states = own.fold(states, |states, (_, more)| states & *more);
        }
        states
    }

    /// Whether a construction sets a field to something else than a check has found in it.
    fn is_not_made_so(&self, at: Call, of: ValueId, check: FunctionId, fact: Fact) -> bool {
        let said = self.said(fact);
        let Kind::Field { name, .. } = self.kind(said.of) else { return false };
        let name: Name = name.trim_start_matches('[').into();
        match self.bound_field(at, of, &name) {
            Bound::Value(given, _) | Bound::Default(given) if self.is_given_field(said.of, check, &name) => {
                !self.may_be_so(given, said)
            }
            _ => false,
        }
    }
}
