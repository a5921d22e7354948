//! Branches, joins, loops and what is known on each side.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::{Builder, Place};
use crate::flow::value::EQUALS;
use crate::flow::{Arm, Check, Either, Fact, JoinKind, Kind, States, Trail, ValueId};
use crate::source::Span;

/// So many of the last conditions with `and` and `or` are kept in mind; programs ask about a key at once.
const RECENT: usize = 8;

/// Of more branches than this it is not looked up what those know that bring the same value.
const MOST_BRANCHES: usize = 32;

/// As many facts come back with the arm of a join that the program is known to have come by.
const REMEMBERED: usize = 64;

/// A fact is followed through so many values and branches.
const DEEPEST: usize = 40;

/// The point at which a branch begins.
#[derive(Debug, Clone, Copy)]
pub struct Fork {
    places: usize,
    pub(super) known: usize,
    either: usize,
    trail: Trail,
    live: bool,
}

/// What a branch has changed.
#[derive(Debug)]
pub struct Branch {
    places: Vec<(Place, ValueId)>,
    known: Arc<[Fact]>,
    either: Vec<Arc<Either>>,
    trail: Trail,
    live: bool,
}

impl Branch {
    /// Whether its end is reached.
    pub fn is_live(&self) -> bool {
        self.live
    }

    /// What it knows.
    pub(super) fn facts(&self) -> Arc<[Fact]> {
        self.known.clone()
    }
}

#[derive(Debug)]
pub(super) struct Loop {
    fork: Fork,
    leaving: Vec<Branch>,
    again: Vec<Branch>,
}

impl Builder<'_> {
    /// A branch begins here.
    pub fn fork(&self) -> Fork {
        Fork {
            places: self.places.mark(),
            known: self.known.mark(),
            either: self.either.len(),
            trail: self.trail,
            live: self.live,
        }
    }

    /// The branch ends: everything is again as it was at the fork.
    pub fn close(&mut self, fork: Fork) -> Branch {
        let branch = self.snapshot(fork);
        self.places.unwind(fork.places);
        self.known.unwind(fork.known);
        self.either.truncate(fork.either);
        self.trail = fork.trail;
        self.live = fork.live;
        branch
    }

    /// As [`Builder::close`], but the branch also holds what has changed between `outer` and the fork.
    pub fn close_since(&mut self, outer: Fork, fork: Fork) -> Branch {
        let branch = self.snapshot(outer);
        self.close(fork);
        branch
    }

    /// What follows runs even where this point is not reached (`finally`). Gives what to hand to [`Builder::settle`].
    pub fn revive(&mut self) -> bool {
        std::mem::replace(&mut self.live, true)
    }

    /// What runs in any case has run.
    pub fn settle(&mut self, live: bool) {
        self.live &= live;
    }

    /// A handler for a variable that is not set begins: the one read since there were so many values that would have
    /// stopped found nothing.
    pub fn assume_unset_since(&mut self, values: usize) {
        let made = self.flow.values[values.min(self.flow.values.len())..].iter();
        let mut reads = made.filter_map(|value| match &value.kind {
            Kind::Read { name, from, stops: true } => {
                Some((Kind::Read { name: name.clone(), from: *from, stops: false }, value.span))
            }
            Kind::Lookup { name, stops: true } => Some((Kind::Lookup { name: *name, stops: false }, value.span)),
            _ => None,
        });
        if let (Some((read, span)), None) = (reads.next(), reads.next()) {
            // The read itself has not come to an end.
            let read = self.value(read, span);
            self.assume_states(read, States::ABSENT);
        }
    }

    /// Marks what is known here.
    pub fn mark_known(&self) -> (usize, Trail) {
        (self.known.mark(), self.trail)
    }

    /// Forgets what has become known since the mark, and has run; names keep their values.
    pub fn forget_since(&mut self, mark: (usize, Trail)) {
        self.known.unwind(mark.0);
        self.trail = mark.1;
    }

    fn snapshot(&self, fork: Fork) -> Branch {
        Branch {
            places: if self.live { self.places.changes(fork.places) } else { Vec::new() },
            known: if self.live { self.known.changes(fork.known).into() } else { Arc::new([]) },
            either: self.either.get(fork.either..).unwrap_or_default().to_vec(),
            trail: self.trail,
            live: self.live,
        }
    }

    /// Branches of one fork meet. What differs between the live ones becomes a join.
    pub fn join(&mut self, branches: Vec<Branch>, span: Span) {
        let mut live: Vec<Branch> = branches.into_iter().filter(Branch::is_live).collect();
        match live.len() {
            0 => self.live = false,
            1 => {
                let only = live.remove(0);
                self.take_over(only);
            }
            _ => self.merge(&live, span),
        }
    }

    fn take_over(&mut self, branch: Branch) {
        for (place, value) in branch.places {
            self.places.set(place, value);
        }
        for (value, states) in branch.known.iter() {
            self.known.set(*value, *states);
        }
        self.trail = branch.trail;
        self.either.extend(branch.either);
    }

    fn merge(&mut self, branches: &[Branch], span: Span) {
        let mut changed: FxHashMap<&Place, Vec<(usize, ValueId)>> = FxHashMap::default();
        let mut order = Vec::new();
        for (index, branch) in branches.iter().enumerate() {
            for (place, value) in &branch.places {
                let entry = changed.entry(place).or_default();
                if entry.is_empty() {
                    order.push(place);
                }
                entry.push((index, *value));
            }
        }
        for place in order {
            self.merge_place(place, &changed[place], branches, span);
        }
        self.merge_known(branches);
        // What only some of the branches have run is not known to have run.
        if let [first, rest @ ..] = branches
            && rest.iter().all(|branch| branch.trail == first.trail)
        {
            self.trail = first.trail;
        }
    }

    fn merge_place(&mut self, place: &Place, changed: &[(usize, ValueId)], branches: &[Branch], span: Span) {
        let before = self.before(place, span);
        let mut arms: Vec<Arm> = Vec::with_capacity(branches.len());
        let mut next = changed.iter().peekable();
        for (index, branch) in branches.iter().enumerate() {
            let value = match next.next_if(|(of, _)| *of == index) {
                Some((_, value)) => Some(*value),
                None => before,
            };
            if let Some(value) = value {
                if !arms.iter().any(|arm| arm.value == value) {
                    arms.push(Arm { value, facts: branch.facts() });
                } else if let Some(arm) = arms.iter_mut().find(|arm| arm.value == value && !arm.facts.is_empty()) {
                    let is_clear = branches.len() <= MOST_BRANCHES;
                    let common = is_clear.then(|| crate::flow::either_of(&arm.facts, &branch.known));
                    arm.facts = common.unwrap_or_default().into();
                }
            }
        }
        let value = match arms.as_slice() {
            [] => return,
            [only] => only.value,
            _ => self.join_of(arms, JoinKind::Branch, span),
        };
        self.places.set(place.clone(), value);
    }

    /// What a place held before the branches; an environment variable that nobody has set is itself.
    fn before(&mut self, place: &Place, span: Span) -> Option<ValueId> {
        match (self.places.get(place), place) {
            (Some(value), _) => Some(*value),
            (None, Place::Variable(name)) => Some(self.variable(&name.clone(), span)),
            (None, Place::Field(..)) => Some(self.opaque),
            (None, Place::Name(_)) => None,
        }
    }

    fn merge_known(&mut self, branches: &[Branch]) {
        let mut merged: FxHashMap<ValueId, (usize, States)> = FxHashMap::default();
        for (value, states) in branches.iter().flat_map(|branch| branch.known.iter()) {
            let entry = merged.entry(*value).or_insert((0, States::NONE));
            *entry = (entry.0 + 1, entry.1 | *states);
        }
        for (value, (count, states)) in merged {
            if count == branches.len() {
                self.known.set(value, states);
            }
        }
    }

    /// From here on a condition holds, or does not.
    pub fn assume(&mut self, condition: ValueId, holds: bool) {
        let asks = matches!(self.flow.kind(condition), Kind::Test { .. });
        let at = self.flow.value(condition).span;
        for (value, states) in self.facts_of(condition, holds) {
            if asks {
                self.asks(value, states, at);
            }
            self.assume_states(value, states);
        }
        if let Kind::Test { either, .. } = self.flow.kind(condition)
            && let Some(either) = &either[usize::from(!holds)]
        {
            self.either.push(either.clone());
        }
    }

    /// A condition asks whether a value is in one of these states: a check, when nothing is not among them.
    pub fn asks(&mut self, value: ValueId, states: States, at: Span) {
        if !self.live || value == self.opaque || states.may_be(States::ABSENT) {
            return;
        }
        let check = Check { fact: (value, states), at, in_test: self.in_test };
        match self.flow.checks.last_mut() {
            // `not key` asks what `key` does.
            Some(last) if last.fact == check.fact && at.contains(last.at) => *last = check,
            _ => self.flow.checks.push(check),
        }
    }

    /// What a condition says about values when it holds, or does not.
    pub fn facts_of(&self, condition: ValueId, holds: bool) -> Vec<Fact> {
        match self.flow.kind(condition) {
            Kind::Test { when_true, .. } if holds => when_true.to_vec(),
            Kind::Test { when_false, .. } => when_false.to_vec(),
            Kind::Opaque => Vec::new(),
            _ if holds => vec![(condition, States::TRUTHY)],
            _ => vec![(condition, !States::TRUTHY)],
        }
    }

    /// From here on a value is in one of these states.
    pub fn assume_states(&mut self, value: ValueId, states: States) {
        self.narrow(value, states, DEEPEST);
        self.rule_out();
    }

    /// Where one of two groups of facts cannot hold, the other does.
    fn rule_out(&mut self) {
        let recent = self.either.len().saturating_sub(RECENT);
        for index in recent..self.either.len() {
            let either = self.either[index].clone();
            let impossible = |group: &[Fact]| {
                group.iter().any(|(value, states)| self.known.get(value).is_some_and(|known| !known.may_be(*states)))
            };
            let rest = match (impossible(&either.0), impossible(&either.1)) {
                (true, false) => &either.1,
                (false, true) => &either.0,
                _ => continue,
            };
            for (value, states) in rest {
                self.narrow(*value, *states, DEEPEST);
            }
        }
    }

    fn narrow(&mut self, value: ValueId, states: States, depth: usize) {
        if value == self.opaque || depth == 0 {
            return;
        }
        let before = self.known.get(&value).copied();
        let now = before.unwrap_or(States::ANY) & states;
        // What says nothing new has said all that follows from it before.
        if before == Some(now) {
            return;
        }
        self.known.set(value, now);
        match self.flow.kind(value).clone() {
            Kind::Read { from, .. } | Kind::Derived { from, .. } => self.narrow(from, states, depth - 1),
            Kind::Join { arms, .. } => {
                self.ran(value, now);
                self.narrow_join(&arms, states, depth - 1);
            }
            Kind::Field { base, name } if name.starts_with(EQUALS) => self.has_compared(base, value, now),
            Kind::Call { target: Some(_), .. } | Kind::Variable(_) | Kind::Path(_) | Kind::Field { .. } => {
                self.ran(value, now);
            }
            Kind::Test { .. } if now == States::TRUTHY || now == !States::TRUTHY => {
                for (about, states) in self.facts_of(value, now == States::TRUTHY) {
                    self.narrow(about, states, depth - 1);
                }
            }
            _ => {}
        }
    }

    /// What a call gave was compared with a text.
    fn has_compared(&mut self, with: ValueId, comparison: ValueId, now: States) {
        let call = self.root(with);
        let decided = now == States::TRUTHY || now == !States::TRUTHY;
        if decided && matches!(self.flow.kind(call), Kind::Call { target: Some(_), .. }) {
            // A text that the function writes down is as good as one from outside.
            let is_there = self.known.get(&call).is_some_and(|known| !known.may_be(!States::TRUTHY));
            let states = if is_there { States::TRUTHY } else { States::ANY };
            self.ran_and(call, states, Some((comparison, now == States::TRUTHY)));
        }
    }

    /// When only one arm of a join can be in the states, the program came that way.
    fn narrow_join(&mut self, arms: &[Arm], states: States, depth: usize) {
        let mut left = arms.iter().filter(|arm| self.possible(arm).may_be(states));
        if let (Some(arm), None) = (left.next(), left.next()) {
            self.narrow(arm.value, states, depth);
            for (value, states) in arm.facts.iter().take(REMEMBERED) {
                self.narrow(*value, *states, depth.min(4));
            }
        }
    }

    fn possible(&self, arm: &Arm) -> States {
        let fact = arm.facts.iter().find(|(value, _)| *value == arm.value);
        self.flow.kind(arm.value).states() & fact.map_or(States::ANY, |(_, states)| *states)
    }

    /// `value` if it is in `states`, else what `otherwise` gives; a fallback that leaves guards the value.
    pub fn fallback(
        &mut self,
        value: ValueId,
        states: States,
        span: Span,
        otherwise: impl FnOnce(&mut Self) -> ValueId,
    ) -> ValueId {
        let fork = self.fork();
        self.assume_states(value, states);
        let kept = self.close(fork);
        self.assume_states(value, !states);
        let other = otherwise(self);
        let replaced = self.close(fork);
        self.choose(vec![(value, kept), (other, replaced)], JoinKind::Fallback, span)
    }

    /// Branches meet that each give a value.
    pub fn choose(&mut self, branches: Vec<(ValueId, Branch)>, kind: JoinKind, span: Span) -> ValueId {
        let arms: Vec<Arm> = branches
            .iter()
            .filter(|(_, branch)| branch.is_live())
            .map(|(value, branch)| Arm { value: *value, facts: branch.facts() })
            .collect();
        self.join(branches.into_iter().map(|(_, branch)| branch).collect(), span);
        match arms.as_slice() {
            [] => self.opaque,
            [only] => only.value,
            _ => self.join_of(arms, kind, span),
        }
    }

    /// A loop begins. Its body runs any number of times.
    pub fn open_loop(&mut self) {
        let fork = self.fork();
        self.loops.push(Loop { fork, leaving: Vec::new(), again: Vec::new() });
    }

    /// The program leaves the innermost loop.
    pub fn break_loop(&mut self) {
        self.jump(0, false);
    }

    /// The program goes on with the next turn of the innermost loop.
    pub fn continue_loop(&mut self) {
        self.jump(0, true);
    }

    /// The program leaves the loop `outward` levels around the innermost one; `again`: it goes on with its next turn.
    pub fn jump(&mut self, outward: usize, again: bool) {
        let at = self.loops.len().checked_sub(outward + 1);
        if let Some(at) = at {
            let branch = self.snapshot(self.loops[at].fork);
            let to = if again { &mut self.loops[at].again } else { &mut self.loops[at].leaving };
            to.push(branch);
        }
        self.leave();
    }

    /// One turn of an unrolled loop ends: it has run exactly once.
    pub fn close_turn(&mut self, span: Span) {
        let Some(inner) = self.loops.pop() else { return };
        let body = self.close(inner.fork);
        let mut ends = inner.again;
        ends.extend(inner.leaving);
        ends.push(body);
        self.join(ends, span);
    }

    /// The innermost loop ends. `endless`: only a `break` leaves it. `until`: a condition that is false behind it.
    pub fn close_loop(&mut self, endless: bool, until: Option<ValueId>, span: Span) {
        let Some(inner) = self.loops.pop() else { return };
        let body = self.close(inner.fork);
        let fork = self.fork();
        if endless {
            self.leave();
        } else {
            let untouched = self.snapshot(fork);
            let mut ends = inner.again;
            ends.extend([body, untouched]);
            self.join(ends, span);
            if let Some(condition) = until {
                self.assume(condition, false);
            }
        }
        let through = self.close(fork);
        let mut all = inner.leaving;
        all.push(through);
        self.join(all, span);
    }
}
