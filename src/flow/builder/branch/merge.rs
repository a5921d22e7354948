//! Where branches meet: what each place holds then, and what is known.
//!
//! Branches come in the order of the program, so that each differs from the one before it by little, however much all of
//! them have changed. Nothing here looks at every branch for every place, but at the turns that a place takes from branch
//! to branch.

use std::ops::Range;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::Branch;
use crate::flow::builder::about::{REACH, parts};
use crate::flow::builder::{Builder, Place};
use crate::flow::declared::CONSTRUCTOR;
use crate::flow::scope::Turns;
use crate::flow::{Absence, Arm, Fact, JoinKind, Kind, Name, Passed, States, Trail, ValueId, either_of};
use crate::source::Span;

/// Of more branches than this it is not looked up what those know that bring the same value. One that brings a value of
/// its own keeps what it knows of that, and of the rest what it has learned last.
const MOST_BRANCHES: usize = 32;
/// Of more than these nobody asks whether one of them never ends.
const MOST_SIDES: usize = 8;
/// Of branches that know more it is not kept which of them knows what.
const FEW_FACTS: usize = 8;
/// Of more branches than these it is not kept which of them the program came by.
pub(in crate::flow::builder) const MOST_TWINS: usize = 4;
/// So many of the last facts.
const MOST_FACTS: usize = 64;

/// A value that some of the branches bring.
struct Brought {
    value: ValueId,
    by: Vec<Range<usize>>,
}

/// What branches know.
struct Known {
    turns: Vec<(ValueId, Turns<States>)>,
    /// Where a value stands in `turns`, if there are many branches.
    places: FxHashMap<ValueId, usize>,
    /// The values that one of many branches brings alone.
    alone: FxHashMap<usize, Vec<ValueId>>,
}

impl Builder<'_> {
    pub(super) fn merge(&mut self, branches: &[Branch], span: Span) {
        let places = self.places.turns(branches.iter().map(|branch| branch.places));
        self.tell_apart(&places, branches, span);
        let mut known = Known::new(self.known.turns(branches.iter().map(|branch| branch.known)));
        if branches.len() > MOST_BRANCHES {
            known.look_up(&places, branches.len());
        }
        for (place, turns) in &places {
            self.merge_place(place, turns, branches, &known, span);
        }
        for (value, states) in known.of_all() {
            self.known.set(value, states);
        }
        self.differ(branches);
        // What only some of the branches have run is not known to have run.
        if let [first, rest @ ..] = branches
            && rest.iter().all(|branch| branch.trail == first.trail)
        {
            self.trail = first.trail;
        } else if branches.len() <= MOST_SIDES {
            let before = self.trail;
            (0..branches.len()).for_each(|index| self.may_have_left(index, branches, before));
        }
    }

    /// Several places change together, and one of them is nothing by some of the branches: whoever asks that one knows by
    /// which branch the program came, and so what the others hold. Each branch knows a value of its own for that.
    fn tell_apart(&mut self, places: &[(Place, Turns<ValueId>)], branches: &[Branch], span: Span) {
        let is_asked = branches.iter().any(|branch| branch.facts.get().is_some());
        if places.len() < 2 || branches.len() > MOST_TWINS || is_asked {
            return;
        }
        let held = places.iter().map(|(place, turns)| brought(turns, self.places.get(place).copied(), branches.len()));
        let differ: Vec<Vec<Brought>> = held.filter(|held| held.len() > 1).collect();
        let may_hold = |it: &Brought| self.flow.kind(it.value).states().may_be(States::TRUTHY);
        let tells = |held: &Vec<Brought>| held.iter().any(may_hold) && !held.iter().all(may_hold);
        if differ.len() < 2 || !differ.iter().any(tells) {
            return;
        }
        // One of two says it for both.
        let signs = if branches.len() == 2 { 1 } else { branches.len() };
        let signs: Vec<ValueId> = (0..signs).map(|_| self.value(Kind::Opaque, span)).collect();
        for (index, branch) in branches.iter().enumerate() {
            let own = |at: usize| if at == index { States::TRUTHY } else { !States::TRUTHY };
            let signs = signs.iter().enumerate().map(|(at, sign)| (*sign, own(at)));
            let facts: Vec<Fact> = self.known.changes(branch.known).into_iter().chain(signs).collect();
            _ = branch.facts.set(facts.into());
        }
    }

    /// One of two branches has learned something that its condition does not say: whoever is on its side again knows that.
    fn differ(&mut self, branches: &[Branch]) {
        let [first, second] = branches else { return };
        let (first, second) = (self.known_by(first), self.known_by(second));
        let says_more = |one: &[Fact], other: &[Fact]| {
            one.iter().any(|(value, states)| !states.may_be(States::ABSENT) && other.iter().all(|(it, _)| it != value))
        };
        let is_short = first.len().max(second.len()) <= FEW_FACTS && !first.is_empty() && !second.is_empty();
        if is_short && (says_more(&first, &second) || says_more(&second, &first)) {
            self.either.push(Arc::new((first.to_vec(), second.to_vec())));
        }
    }

    /// The last call of a branch may be one of a function that never returns, which nobody knows before all files are
    /// known: then the program came by another branch. `before`: what it had come by before those.
    fn may_have_left(&mut self, index: usize, branches: &[Branch], before: Trail) {
        let trail = branches[index].trail;
        let Some(ran) = self.flow.ran(trail).filter(|_| trail != before) else { return };
        let Passed::Call { call: last, .. } = ran.what else { return };
        if !matches!(self.flow.kind(last), Kind::Call { target: Some(_), .. }) {
            return;
        }
        let others = branches.iter().enumerate().filter(|(other, _)| *other != index);
        let known = others.clone().map(|(_, branch)| self.known_by(branch));
        let otherwise = known.reduce(|left, right| either_of(&left, &right).into()).unwrap_or_default();
        let others: Arc<[Trail]> = others.map(|(_, branch)| branch.trail).collect();
        let says_something =
            otherwise.iter().any(|(_, states)| !states.may_be(States::ABSENT) || !states.may_be(States::EMPTY));
        if says_something || others.iter().any(|other| *other != before) {
            self.passed(Passed::Branches { last, otherwise, others });
        }
    }

    fn merge_place(&mut self, place: &Place, turns: &Turns<ValueId>, branches: &[Branch], known: &Known, span: Span) {
        let before = self.before(place, span);
        let brought = brought(turns, before, branches.len());
        let value = match brought.as_slice() {
            [] => return,
            [only] => only.value,
            _ => {
                let arms =
                    brought.iter().map(|it| Arm { value: it.value, facts: self.known_with(it, branches, known) });
                let arms = arms.collect();
                self.join_of(arms, JoinKind::Branch, span)
            }
        };
        self.hold(place.clone(), value);
    }

    /// What a place held before the branches; an environment variable that nobody has set is itself.
    fn before(&mut self, place: &Place, span: Span) -> Option<ValueId> {
        match (self.places.get(place), place) {
            (Some(value), _) => Some(*value),
            (None, Place::Variable(name)) => Some(self.variable(&name.clone(), span)),
            (None, Place::Field(base, name)) => {
                let declared = self.declared_as_nothing(*base, name).map(|declared| self.flow.value(declared).clone());
                // It is what the value holds, and not what somebody may leave out.
                Some(declared.map_or(self.opaque, |it| self.value(Kind::Absent(Absence::Written), it.span)))
            }
            (None, Place::Name(_)) => None,
        }
    }

    /// What a field holds of a value that a type of this file makes without being given anything, where nothing but its
    /// declaration says so, and that is nothing.
    fn declared_as_nothing(&self, base: ValueId, name: &Name) -> Option<ValueId> {
        let Kind::Call { target: Some(target), args, .. } = self.flow.kind(self.flow.plain(base)) else { return None };
        let of = match self.flow.kind(*target) {
            Kind::Item(_) => *target,
            Kind::Param { function, index: 0, .. } => {
                let method = &self.flow.functions[function.index()];
                method.owner.filter(|_| method.takes_type())?
            }
            _ => return None,
        };
        // Whoever was lent the type may have changed it, and not what is made of it.
        let was = |name: &str| self.constants.get(&(of, name.into()));
        let held = |name: &str| self.places.get(&Place::Field(of, name.into())).or_else(|| was(name)).copied();
        let is_bare = args.is_empty() && held(CONSTRUCTOR).is_none();
        let is_alone = self.flow.types.get(&of).is_some_and(|of| of.bases.is_empty());
        held(name).filter(|held| is_bare && is_alone && self.flow.is_nothing(*held))
    }

    /// What all branches know that bring a value.
    fn known_with(&self, it: &Brought, branches: &[Branch], known: &Known) -> Arc<[Fact]> {
        let mut by = it.by.iter().cloned().flatten();
        let Some(first) = by.next() else { return Arc::new([]) };
        let is_alone = by.clone().next().is_none();
        match (is_alone, branches.len() > MOST_BRANCHES) {
            (true, false) => self.known_by(&branches[first]),
            (true, true) => self.last_known_by(first, branches, known),
            (false, true) => Arc::new([]),
            (false, false) => {
                let first = self.known_by(&branches[first]).to_vec();
                by.fold(first, |common, index| either_of(&common, &self.known_by(&branches[index]))).into()
            }
        }
    }

    /// What one of many branches knows of what it brings alone, and what it has learned last.
    fn last_known_by(&self, index: usize, branches: &[Branch], known: &Known) -> Arc<[Fact]> {
        let branch = &branches[index];
        if self.known.length(branch.known) <= MOST_FACTS {
            return self.known_by(branch);
        }
        let last = || {
            let mut facts = self.known_of_own(index, known);
            let mut told: FxHashSet<ValueId> = facts.iter().map(|(value, _)| *value).collect();
            let last = self.known.last(branch.known, MOST_FACTS).filter(|(value, _)| told.insert(**value));
            let mut last: Vec<Fact> = last.map(|(value, states)| (*value, *states)).collect();
            last.reverse();
            facts.extend(last);
            facts.into()
        };
        branch.facts.get_or_init(last).clone()
    }

    fn known_of_own(&self, branch: usize, known: &Known) -> Vec<Fact> {
        let mut open = known.alone.get(&branch).cloned().unwrap_or_default();
        let mut seen = FxHashSet::default();
        let mut facts = Vec::new();
        while let Some(value) = open.pop().filter(|_| seen.len() < REACH) {
            if seen.insert(value) {
                facts.extend(known.at(branch, value).map(|states| (value, states)));
                parts(self.flow.kind(value), &mut open);
            }
        }
        facts
    }
}

impl Known {
    fn new(turns: Vec<(ValueId, Turns<States>)>) -> Self {
        Self { turns, places: FxHashMap::default(), alone: FxHashMap::default() }
    }

    /// Gets ready to be asked what single branches know.
    fn look_up(&mut self, places: &[(Place, Turns<ValueId>)], count: usize) {
        self.places = self.turns.iter().enumerate().map(|(place, (value, _))| (*value, place)).collect();
        for (value, by) in places.iter().flat_map(|(_, turns)| stretches(turns, count)) {
            if let Some(value) = value.filter(|_| by.len() == 1) {
                self.alone.entry(by.start).or_default().push(value);
            }
        }
    }

    /// What a branch knows of a value.
    fn at(&self, branch: usize, value: ValueId) -> Option<States> {
        let (_, turns) = &self.turns[*self.places.get(&value)?];
        let turn = turns.partition_point(|(index, _)| *index <= branch).checked_sub(1)?;
        turns[turn].1
    }

    /// What all branches know.
    fn of_all(&self) -> impl Iterator<Item = Fact> {
        self.turns.iter().filter_map(|(value, turns)| {
            let states = turns.iter().map(|(_, states)| *states);
            let states = states.reduce(|left, right| Some(left? | right?))??;
            Some((*value, states))
        })
    }
}

/// The values that branches bring, those of the first branches first.
fn brought(turns: &Turns<ValueId>, before: Option<ValueId>, count: usize) -> Vec<Brought> {
    let mut found: Vec<Brought> = Vec::new();
    let mut places: FxHashMap<ValueId, usize> = FxHashMap::default();
    for (value, by) in stretches(turns, count) {
        let Some(value) = value.or(before) else { continue };
        let place = *places.entry(value).or_insert(found.len());
        match found.get_mut(place) {
            Some(known) => known.by.push(by),
            None => found.push(Brought { value, by: vec![by] }),
        }
    }
    found
}

/// Which branches hold what.
fn stretches(turns: &Turns<ValueId>, count: usize) -> impl Iterator<Item = (Option<ValueId>, Range<usize>)> {
    let ends = turns.iter().skip(1).map(|(index, _)| *index).chain([count]);
    turns.iter().zip(ends).map(|((start, value), end)| (*value, *start..end))
}
