//! Branches, joins, loops and what is known on each side.

mod compared;
mod merge;

pub(super) use merge::MOST_TWINS;

use std::cell::OnceCell;
use std::sync::Arc;

use super::{Builder, Place};
use crate::flow::scope::{Mark, Stretch};
use crate::flow::value::{EQUALS, LIKE, SAME};
use crate::flow::{Arm, Check, Either, Fact, How, JoinKind, Kind, Name, States, Trail, ValueId};
use crate::source::Span;

/// So many of the last conditions with `and` and `or` are kept in mind; programs ask about a key at once.
pub(super) const RECENT: usize = 8;

/// As many facts come back with the arm of a join that the program is known to have come by.
const REMEMBERED: usize = 64;

/// What is shorter than this is in many texts.
const SHORTEST_MARK: usize = 4;
/// A fact is followed through so many values and branches.
const DEEPEST: usize = 40;

/// The point at which a branch begins.
#[derive(Debug, Clone, Copy)]
pub struct Fork {
    pub(super) places: Mark,
    pub(super) known: Mark,
    either: Mark,
    trail: Trail,
    /// So many events have been told.
    events: usize,
    live: bool,
    in_test: bool,
}

/// What a branch has changed.
#[derive(Debug)]
pub struct Branch {
    pub(super) places: Stretch,
    known: Stretch,
    either: Stretch,
    trail: Trail,
    /// So many events had been told when it began.
    pub(super) events: usize,
    live: bool,
    /// What it knows, once somebody has asked: whoever comes by the same branch holds the same facts.
    facts: OnceCell<Arc<[Fact]>>,
}

impl Branch {
    /// Whether its end is reached.
    pub fn is_live(&self) -> bool {
        self.live
    }

    /// The same branch, of which nothing has been asked yet.
    pub(super) fn again(&self) -> Self {
        Self { facts: OnceCell::new(), ..*self }
    }
}

#[derive(Debug)]
pub(super) struct Loop {
    pub(super) fork: Fork,
    pub(super) leaving: Vec<Branch>,
    pub(super) again: Vec<Branch>,
}

impl Builder<'_> {
    /// A branch begins here.
    pub fn fork(&self) -> Fork {
        Fork {
            places: self.places.mark(),
            known: self.known.mark(),
            either: self.either.mark(),
            trail: self.trail,
            events: self.flow.events.len(),
            live: self.live,
            in_test: self.in_test,
        }
    }

    /// The branch ends: everything is again as it was at the fork.
    pub fn close(&mut self, fork: Fork) -> Branch {
        let branch = self.snapshot(fork);
        let named = &mut self.named;
        self.places.unwind(fork.places, |place| place.stands_in(named));
        self.known.unwind(fork.known, |_| {});
        self.either.go_back(fork.either);
        self.trail = fork.trail;
        (self.live, self.in_test) = (fork.live, fork.in_test);
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
    pub fn mark_known(&self) -> (Mark, Trail) {
        (self.known.mark(), self.trail)
    }

    /// Forgets what has become known since the mark, and has run; names keep their values.
    pub fn forget_since(&mut self, mark: (Mark, Trail)) {
        self.known.unwind(mark.0, |_| {});
        self.trail = mark.1;
    }

    pub(super) fn snapshot(&self, fork: Fork) -> Branch {
        Branch {
            places: self.places.since(fork.places),
            known: self.known.since(fork.known),
            either: self.either.since(fork.either),
            trail: self.trail,
            events: fork.events,
            live: self.live,
            facts: OnceCell::new(),
        }
    }

    /// What a branch knows.
    pub(super) fn known_by(&self, branch: &Branch) -> Arc<[Fact]> {
        let known = || if branch.live { self.known.changes(branch.known) } else { Vec::new() };
        branch.facts.get_or_init(|| known().into()).clone()
    }

    /// Branches of one fork meet. What differs between the live ones becomes a join.
    pub fn join(&mut self, branches: Vec<Branch>, span: Span) {
        let mut live: Vec<Branch> = branches.into_iter().filter(Branch::is_live).collect();
        match live.len() {
            0 => self.live = false,
            1 => {
                let only = live.remove(0);
                self.take_over(&only);
                self.refuse(&only);
                self.checks_what_was_built(&only);
            }
            _ => self.merge(&live, span),
        }
    }

    /// It is asked whether one of these texts is in some text: a marker of what nobody has filled in.
    pub fn looks_for(&mut self, texts: ValueId) {
        if let Kind::List(texts) = self.flow.kind(self.flow.plain(texts))
            && !self.in_test
        {
            let texts =
                texts.iter().filter_map(|text| self.flow.text(*text)).filter(|text| text.len() >= SHORTEST_MARK);
            let marks: Vec<Name> = texts.map(Name::from).collect();
            self.flow.marks.extend(marks);
        }
    }

    /// A name or a field that holds a value.
    fn name_that_holds(&self, value: ValueId) -> Option<Name> {
        let holds = self.places.iter().filter(|(_, held)| **held == value);
        let names = holds.map(|(Place::Name(name) | Place::Variable(name) | Place::Field(_, name), _)| name);
        names.min().cloned()
    }

    /// The other branches have left: takes note of the texts that nothing is behind them.
    fn refuse(&mut self, branch: &Branch) {
        for (value, states) in self.known_by(branch).iter().filter(|_| !self.in_test) {
            if let Kind::Field { base, name: said } = self.flow.kind(*value)
                && said.starts_with([EQUALS, LIKE, SAME])
                && !states.may_be(States::TRUTHY)
                && let Some(name) = self.flow.named_as(*base).map(Name::from).or_else(|| self.name_that_holds(*base))
            {
                let refused = (name, said.clone());
                self.flow.refused.insert(refused);
            }
        }
    }

    fn take_over(&mut self, branch: &Branch) {
        for (place, value) in self.places.changes(branch.places) {
            self.hold(place, value);
        }
        for (value, states) in self.known_by(branch).iter() {
            self.known.set(*value, *states);
        }
        self.trail = branch.trail;
        let either: Vec<Arc<Either>> = self.either.back(branch.either).cloned().collect();
        either.into_iter().rev().for_each(|either| self.either.push(either));
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
        if self.flow.kind(condition).says_either() {
            // Whoever is on this side again knows what it says.
            self.known.set(condition, if holds { States::TRUTHY } else { !States::TRUTHY });
            self.learn_either(condition, holds);
            self.rule_out();
        }
    }

    /// What a condition says of two groups of facts, of which one holds.
    fn learn_either(&mut self, condition: ValueId, holds: bool) {
        let Kind::Test { either, .. } = self.flow.kind(condition) else { return };
        let Some(either) = either[usize::from(!holds)].clone() else { return };
        // What is made sure of unless tests run is so for the program.
        let in_tests = |group: &[Fact]| group.iter().any(|fact| self.flow.is_said_by_tests(*fact));
        let otherwise = match (in_tests(&either.0), in_tests(&either.1)) {
            (true, false) => either.1.clone(),
            (false, true) => either.0.clone(),
            _ => Vec::new(),
        };
        self.either.push(either);
        for (value, states) in otherwise {
            self.narrow(value, states, DEEPEST);
        }
    }

    /// A branch begins in which a condition holds: only tests run it when the condition says so.
    pub fn enter_branch(&mut self, condition: ValueId) {
        let facts = self.facts_of(condition, true);
        self.in_test |= facts.into_iter().any(|fact| self.flow.is_said_by_tests(fact));
        self.assume(condition, true);
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

    /// A turn of a loop over a list begins: there is something in it. That counts where a condition or a function of the
    /// project says what is in it; `"".split(",")` has an element, too.
    pub fn assume_any_in(&mut self, list: ValueId) {
        if matches!(self.flow.kind(self.flow.plain(list)), Kind::Test { .. } | Kind::Call { target: Some(_), .. }) {
            self.assume_states(list, States::TRUTHY);
        }
    }

    /// Where one of two groups of facts cannot hold, the other does.
    fn rule_out(&mut self) {
        let all = self.either.since(Mark::default());
        let recent: Vec<Arc<Either>> = self.either.back(all).take(RECENT).cloned().collect();
        for either in recent.into_iter().rev() {
            let impossible = |group: &[Fact]| group.iter().any(|fact| self.contradicts(*fact));
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

    /// Whether what is known of a value contradicts a fact. Nobody gives an empty text where nothing may be given.
    fn contradicts(&self, (value, states): Fact) -> bool {
        let itself = self.flow.kind(self.flow.plain(value)).states_when_asked();
        let is_given = matches!(self.flow.kind(value), Kind::Param { .. } | Kind::Field { .. });
        let both = self.known.get(&value).map_or(itself, |known| *known & itself) & states;
        both.is_none() || is_given && states.may_be(States::TRUTHY) && !both.may_be(States::TRUTHY)
    }

    pub(super) fn narrow(&mut self, value: ValueId, states: States, depth: usize) {
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
            Kind::Derived { how: How::Whole, .. } if !now.may_be(States::ABSENT) => self.narrow_whole(value, depth - 1),
            Kind::Read { from, .. } | Kind::Derived { from, .. } => self.narrow(from, states, depth - 1),
            Kind::Join { arms, .. } => {
                self.ran(value, now);
                self.narrow_join(&arms, states, depth - 1);
            }
            Kind::Field { base, name } if name.starts_with(EQUALS) => self.has_compared(base, value, now, depth - 1),
            Kind::Field { name, .. } if name.starts_with([LIKE, SAME]) => {}
            Kind::Call { target: Some(_), .. } | Kind::Variable(_) | Kind::Path(_) | Kind::Field { .. } => {
                self.ran(value, now);
            }
            Kind::Lookup { .. } | Kind::Entry { .. } if self.flow.each_in(value).is_some() => self.ran(value, now),
            Kind::Test { .. } if now == States::TRUTHY || now == !States::TRUTHY => {
                for (about, states) in self.facts_of(value, now == States::TRUTHY) {
                    self.narrow(about, states, depth - 1);
                }
                self.learn_either(value, now == States::TRUTHY);
            }
            _ => {}
        }
    }

    /// When only one arm of a join can be in the states, the program came that way.
    fn narrow_join(&mut self, arms: &[Arm], states: States, depth: usize) {
        let mut left = arms.iter().filter(|arm| self.possible(arm).may_be(states));
        if let (Some(arm), None) = (left.next(), left.next()) {
            self.narrow(arm.value, states, depth);
            self.came_by(arm, depth);
        }
    }

    /// The program came by an arm of a join.
    fn came_by(&mut self, arm: &Arm, depth: usize) {
        for (value, states) in arm.facts.iter().take(REMEMBERED) {
            self.narrow(*value, *states, depth.min(4));
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
            .map(|(value, branch)| Arm { value: *value, facts: self.known_by(branch) })
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
            let made = self.flow.values.len();
            self.join(ends, span);
            self.are_of_a_loop(made);
            if let Some(condition) = until {
                self.assume(condition, false);
            }
        }
        let through = self.close(fork);
        let mut all = inner.leaving;
        all.push(through);
        let made = self.flow.values.len();
        self.join(all, span);
        if !endless {
            self.are_of_a_loop(made);
        }
    }

    /// The joins made since there were so many values are those of a loop.
    fn are_of_a_loop(&mut self, made: usize) {
        for value in &mut self.flow.values[made..] {
            if let Kind::Join { kind, .. } = &mut value.kind {
                *kind = JoinKind::Loop;
            }
        }
    }
}
