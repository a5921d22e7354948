//! What is known at a point because of calls that have run before: a function that goes on only when a variable is set
//! has checked it for everybody behind the call.

use std::sync::Arc;

use super::names::Callee;
use super::trusted::{HANDED_ON, NAMES_WITHIN};
use super::{Call, Graph, guards};
use crate::flow::builder::call::names_in;
use crate::flow::{
    Arg, Event, EventKind, Exit, Fact, FunctionId, Kind, Passed, Ran, States, Trail, ValueId, all_of, either_of,
};
use crate::source::FileId;

/// Calls within calls are looked into this deep.
const DEEPEST: usize = 24;
/// So many of the last calls that make sure of something are kept in mind.
const RECENT: usize = 48;
/// A type of which more values are made than this is everybody's.
const MOST_MADE: usize = 16;
/// As many facts are kept of what a call makes sure of.
const MOST: usize = 64;

impl Graph<'_> {
    /// What is known at an event.
    pub fn facts_at(&self, call: Call) -> Arc<[Fact]> {
        self.once(
            |it| &mut it.facts,
            call,
            || {
                let within = self.facts_within(call);
                // What is known at a call of a circle because of the circle is nothing more.
                self.remember(|it| &mut it.facts, call, within.clone());
                let reached = self.event(call).function.map(|function| guards::of(self, function));
                let mut all = within.to_vec();
                all.extend(reached.iter().flat_map(|facts| facts.iter()));
                self.add_modes(&mut all);
                all.into()
            },
        )
    }

    /// What is known at an event that was reached by calls which are known: what the program has made sure of before
    /// is what it knows at those.
    pub fn facts_within(&self, call: Call) -> Arc<[Fact]> {
        let event = self.event(call);
        let mut facts = event.facts.to_vec();
        self.add_trail(call.file, event.trail, &mut facts);
        self.add_checks(event, &mut facts);
        self.add_end(event, &mut facts);
        self.add_asked_together(call.file, event.trail, &mut facts);
        facts.extend(event.function.iter().flat_map(|function| self.decorated(*function).to_vec()));
        facts.into()
    }

    /// Adds what its file has made sure of, when it has been run, of a value, and of the part of it that is meant.
    pub(super) fn add_settled(&self, value: ValueId, part: Option<ValueId>, facts: &mut Vec<Fact>) {
        let flow = self.flow(value.file);
        let mut open: Vec<ValueId> = std::iter::once(value).chain(part).collect();
        for _ in 0..32 {
            let Some(value) = open.pop() else { break };
            facts.extend(flow.settled.get(&value).map(|states| (value, *states)));
            match flow.kind(value) {
                Kind::Read { from, .. } | Kind::Derived { from, .. } => open.push(*from),
                Kind::Join { arms, .. } => open.extend(arms.iter().map(|arm| arm.value)),
                Kind::Concat(parts) => open.extend(parts.iter()),
                _ => {}
            }
        }
        self.add_trail(value.file, flow.end, facts);
    }

    /// What is put somewhere is taken when whoever does it has come to an end: what holds then is known of it.
    fn add_end(&self, event: &Event, facts: &mut Vec<Fact>) {
        let EventKind::Assign { value, .. } = event.kind else { return };
        match event.function {
            Some(function) => facts.extend(self.exit_facts(function, States::ANY).iter()),
            None => self.add_settled(value, None, facts),
        }
    }

    /// What the entries of its file, and those of the program, have made sure of for a function.
    pub(super) fn facts_of_entries(&self, function: FunctionId) -> Vec<Fact> {
        let file = function.file;
        let begins = self.begins(file);
        let own = self.function(function);
        if begins.contains(&function) && (own.is_entry || !own.is_on_call) {
            return Vec::new();
        }
        let flow = self.flow(file);
        let mut facts = flow.entry.clone();
        for entry in begins.iter().filter(|it| **it != function) {
            let made_sure = self.exit_facts(*entry, States::ANY);
            facts.extend(made_sure.iter().filter(|(value, _)| match self.kind(*value) {
                Kind::Variable(_) => true,
                // What the file's constants hold.
                Kind::Read { .. } | Kind::Join { .. } => value.file == file,
                kind => kind.says_either(),
            }));
        }
        self.add_run(file, &mut facts);
        facts.extend(self.begun_elsewhere(file));
        facts.extend(self.entry_facts(file).iter());
        facts
    }

    /// What is known in a method because of how its value was made and used.
    fn add_checks(&self, event: &Event, facts: &mut Vec<Fact>) {
        let Some(function) = event.function else { return };
        let Some(of) = self.function(function).owner.and_then(|owner| self.as_type(owner, true)) else { return };
        if let Some(constructor) = self.constructor(of).filter(|it| *it != function) {
            self.add_variables(constructor, facts);
        }
        for method in self.checks_of(of).iter().filter(|it| **it != function) {
            self.add_variables(*method, facts);
        }
        // Who makes a value has not made it yet.
        let is_made = self.function(function).takes_receiver && !self.function(function).takes_type();
        if is_made && !self.flow(function.file).index.variables.is_empty() {
            facts.extend(self.known_when_made(of).iter());
        }
    }

    /// What is known of variables that the file of a type reads wherever somebody makes a value of it. Whoever checks one there
    /// names it.
    fn known_when_made(&self, of: ValueId) -> Arc<[Fact]> {
        let own = &self.flow(of.file).index.variables;
        let names_one = |call: &Call| {
            let index = &self.flow(call.file).index;
            call.file == of.file || own.iter().any(|(name, _)| index.variable(name).is_some())
        };
        let find = || {
            let calls = self.constructions(of).into_iter().filter(|call| !self.event(*call).in_test);
            let calls: Vec<Call> = calls.take(MOST_MADE + 1).collect();
            let may_be = calls.len() <= MOST_MADE && calls.iter().all(names_one);
            let known = calls.iter().filter(|_| may_be).map(|call| {
                let facts = self.facts_at(*call);
                let variables = facts.iter().filter_map(|(value, states)| match self.kind(*value) {
                    Kind::Variable(name) => Some((self.variable(name)?, *states)),
                    _ => None,
                });
                all_of(variables)
            });
            known.reduce(|left, right| either_of(&left, &right)).unwrap_or_default()
        };
        self.once_in_circle(|it| &mut it.when_made, of, Arc::new([]), || self.deeper(|_| find()).into())
    }

    /// The functions of a file that the program begins with.
    pub(super) fn begins(&self, file: FileId) -> Arc<[FunctionId]> {
        self.once(
            |it| &mut it.begins,
            file,
            || {
                let entries = self.flow(file).functions.iter().enumerate();
                let entries = entries.filter(|(_, it)| (it.is_entry || it.is_on_call) && it.owner.is_none());
                let entries = entries.map(|(index, _)| FunctionId::new(file, index));
                let first = self.flow(file).first.iter().filter_map(|value| self.function_behind(*value));
                entries.take(32).chain(first).collect()
            },
        )
    }

    pub(super) fn function_behind(&self, value: ValueId) -> Option<FunctionId> {
        let value = self.behind(value, true)?;
        // What a decorator has made of one.
        let value = self.flow(value.file).made_from(value);
        match self.kind(value) {
            Kind::Function(function) => Some(*function),
            _ => None,
        }
    }

    /// What the entries of the programs that run code of a file have made sure of about variables and constants.
    pub(super) fn entry_facts(&self, of: FileId) -> Arc<[Fact]> {
        self.once(
            |it| &mut it.entries,
            of,
            || self.facts_made_sure(self.elsewhere.entries(of, self.seeks_checks)).into(),
        )
    }

    /// What these files make sure of when they are run as programs.
    fn facts_made_sure(&self, entries: Vec<FileId>) -> Vec<Fact> {
        let mut facts = Vec::new();
        for file in entries {
            let mut made_sure = self.flow(file).entry.clone();
            made_sure.extend(self.imported(file));
            for entry in self.begins(file).iter() {
                made_sure.extend(self.exit_facts(*entry, States::ANY).iter());
            }
            self.add_run(file, &mut made_sure);
            made_sure.extend(self.facts_of_starts(file));
            for (value, states) in made_sure {
                let kind = self.kind(value);
                if kind.says_either() || matches!(kind, Kind::Variable(_) | Kind::Path(_)) {
                    self.narrow(value, states, &mut facts);
                }
            }
        }
        facts
    }

    /// What a function has made sure of about variables, when it goes on.
    fn add_variables(&self, function: FunctionId, facts: &mut Vec<Fact>) {
        let made_sure = self.exit_facts(function, States::ANY);
        facts.extend(made_sure.iter().filter(|(value, _)| matches!(self.kind(*value), Kind::Variable(_))));
    }

    /// Adds what the calls have made sure of that have run when a file has, also where the program begins with it.
    fn add_run(&self, file: FileId, facts: &mut Vec<Fact>) {
        let flow = self.flow(file);
        self.add_trail(file, flow.end, facts);
        if flow.begun != flow.end {
            self.add_trail(file, flow.begun, facts);
        }
    }

    /// Adds what the calls of a trail have made sure of.
    pub(super) fn add_trail(&self, file: FileId, trail: Trail, facts: &mut Vec<Fact>) {
        let mut at = self.effective(file, trail);
        for _ in 0..RECENT {
            let Some(ran) = self.flow(file).ran(at) else { return };
            facts.extend(self.expanded(file, at, ran).iter());
            at = self.effective(file, ran.before);
        }
    }

    /// The last call of a trail that makes sure of something.
    fn effective(&self, file: FileId, trail: Trail) -> Trail {
        let mut passed = Vec::new();
        let mut at = trail;
        loop {
            let known = self.memory.borrow().effective.get(&(file, at)).copied();
            if let Some(known) = known {
                at = known;
                break;
            }
            let Some(ran) = self.flow(file).ran(at) else { break };
            if !self.expanded(file, at, ran).is_empty() {
                break;
            }
            passed.push(at);
            at = ran.before;
        }
        let mut memory = self.memory.borrow_mut();
        for trail in passed {
            memory.effective.insert((file, trail), at);
        }
        at
    }

    /// What a call that has run makes sure of.
    pub(super) fn expanded(&self, file: FileId, trail: Trail, ran: &Ran) -> Arc<[Fact]> {
        self.once(|it| &mut it.expanded, (file, trail), || self.deeper(|graph| graph.expand(&ran.what)).into())
    }

    /// Whether calls within calls have become too many to look into.
    pub(super) fn is_deep(&self) -> bool {
        self.memory.borrow().depth >= DEEPEST
    }

    /// One level deeper; too deep, nothing is known.
    pub(super) fn deeper(&self, inner: impl FnOnce(&Self) -> Vec<Fact>) -> Vec<Fact> {
        if self.memory.borrow().depth >= DEEPEST {
            return Vec::new();
        }
        self.memory.borrow_mut().depth += 1;
        let facts = inner(self);
        self.memory.borrow_mut().depth -= 1;
        facts
    }

    fn expand(&self, what: &Passed) -> Vec<Fact> {
        let (call, states, compared) = match what {
            Passed::Call { call, states, compared } => (*call, *states, *compared),
            Passed::Branches { last, otherwise, others } => {
                let mut facts = Vec::new();
                if self.never_returns(*last) {
                    self.narrow_all(otherwise, &mut facts);
                    self.add_only_other(last.file, others, &mut facts);
                }
                return facts;
            }
        };
        if let Kind::Field { base, name } = self.kind(call)
            && !self.is_of_each(call)
        {
            return self.facts_of_flag(*base, name, states);
        }
        let mut facts = Vec::new();
        let Kind::Call { args, target, .. } = self.kind(call) else {
            self.narrow(call, states, &mut facts);
            return facts;
        };
        let names_one = |arg: &Arg| !names_in(self.flow(call.file), arg.value, NAMES_WITHIN).is_empty();
        let wanted = args.iter().any(names_one)
            || self.seeks_checks && target.is_some_and(|target| self.sounds_like_a_check(target));
        let mut followed = None;
        match self.callee(call, wanted) {
            Some(Callee::Function(function)) => {
                if self.runs_nothing(call, function) {
                    return facts;
                }
                followed = Some(function);
                // What nobody looks at may have been an error.
                if self.function(function).is_fallible && states.may_be(States::ABSENT) {
                    return facts;
                }
                self.add_exit_facts(call, states, function, &mut facts);
                self.add_named(call, function, &mut facts);
                if let Some(compared) = compared {
                    self.add_compared_facts((call, states), function, compared, &mut facts);
                    return facts;
                }
                let set = self.whole.sets.get(&function).into_iter().flatten();
                let set = set.filter_map(|name| Some((self.variable(name)?, States::FULL)));
                facts.extend(set);
                let may_stop = self.function(function).may_leave || wanted && self.hands_names_on(function, HANDED_ON);
                if !may_stop {
                    return facts;
                }
            }
            Some(Callee::Type(of)) => {
                self.add_construction(call, states, of, args, &mut facts);
                return facts;
            }
            // Who looks into a mapping checks nothing.
            None if self.flow(call.file).index.is_look_up(call) => return facts,
            None => {}
        }
        self.add_trusted(call, followed, args, &mut facts);
        facts
    }

    /// What has been made sure of where a value of a type has been made, which is asked to be in one of these states.
    fn add_construction(&self, call: ValueId, states: States, of: ValueId, args: &[Arg], facts: &mut Vec<Fact>) {
        self.add_needs(of, args, facts);
        if let Some(constructor) = self.constructor(of) {
            self.add_exit_facts(call, states, constructor, facts);
        }
        facts.extend(self.facts_of_truth(call, of, states));
    }

    /// What has been made sure of by the only one of several branches that does not end with a call that never returns.
    fn add_only_other(&self, file: FileId, branches: &[Trail], facts: &mut Vec<Fact>) {
        let ends = |trail: Trail| match self.flow(file).ran(trail).map(|ran| &ran.what) {
            Some(Passed::Call { call, .. }) => self.never_returns(*call),
            _ => false,
        };
        let mut others = branches.iter().filter(|trail| !ends(**trail));
        if let (Some(only), None) = (others.next(), others.next()) {
            self.add_trail(file, *only, facts);
        }
    }

    /// Adds what a function has made sure of when a call of it gave something in one of these states.
    pub(super) fn add_exit_facts(&self, call: ValueId, states: States, function: FunctionId, facts: &mut Vec<Fact>) {
        self.add_seen(call, function, &self.exit_facts(function, states), facts);
        self.add_seen(call, function, &self.decided_by_call(call, function), facts);
    }

    /// What a function has made sure of when it gives a text, or another one.
    fn add_compared_facts(&self, gave: Fact, of: FunctionId, compared: (ValueId, bool), facts: &mut Vec<Fact>) {
        let ((call, states), (comparison, is_equal)) = (gave, compared);
        let Some((_, text)) = self.compared(comparison) else { return };
        let fits = |exit: &&Exit| match self.text(exit.value) {
            Some(given) => (given == text) == is_equal,
            None => !is_equal || !matches!(self.kind(exit.value), Kind::Absent(_)),
        };
        let exits = self.function(of).exits.iter().filter(fits);
        self.add_seen(call, of, &self.common_facts(of, exits, states), facts);
    }

    /// What holds when a function has ended and given something in one of the states.
    pub(super) fn exit_facts(&self, function: FunctionId, states: States) -> Arc<[Fact]> {
        // A function that calls itself makes sure of nothing by that.
        self.once_in_circle(
            |it| &mut it.exits,
            (function, states),
            Arc::new([]),
            || {
                let of = self.function(function);
                // Whoever has what it gives, whatever that is, is behind its failures.
                let failures = of.failures.iter().filter(|_| states != States::ANY);
                let ends = of.exits.iter().chain(failures);
                self.deeper(|graph| graph.common_facts(function, ends, states)).into()
            },
        )
    }

    /// What holds at each of these exits of a function that gives something in one of the states.
    fn common_facts<'e>(
        &self,
        function: FunctionId,
        exits: impl IntoIterator<Item = &'e Exit>,
        states: States,
    ) -> Vec<Fact> {
        let possible = exits.into_iter().filter_map(|exit| self.facts_of_exit(function.file, exit, exit.value, states));
        let common = possible.reduce(|left, right| either_of(&left, &right)).unwrap_or_default();
        common.into_iter().take(MOST).collect()
    }

    /// What holds at this exit when what it gives, or a part of that, is in one of the states; nothing when it is not.
    pub(super) fn facts_of_exit(&self, file: FileId, exit: &Exit, given: ValueId, states: States) -> Option<Vec<Fact>> {
        let about = exit.facts.iter().filter(|(value, _)| *value == given);
        let known = about.fold(self.states_by_itself(given), |known, (_, more)| known & *more);
        if !known.may_be(states) {
            return None;
        }
        let mut facts = exit.facts.to_vec();
        self.add_trail(file, exit.trail, &mut facts);
        if states == States::ANY {
            return Some(all_of(facts));
        }
        self.narrow(given, states, &mut facts);
        if let Kind::Field { base, name } = self.kind(self.flow(given.file).plain(given)) {
            facts.extend(self.deeper(|graph| graph.facts_of_flag(*base, name, states)));
        }
        Some(all_of(facts))
    }
}
