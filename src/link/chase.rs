//! From what takes a credential to whoever brings one: where a way ends at a parameter, it goes on with the callers.

use std::collections::VecDeque;

use rustc_hash::FxHashSet;

use super::callers::Asking;
use super::{Finder, Taker, is_closed};
use crate::facts::Delivery;
use crate::flow::{Absence, Call, Kind, OpenEnd, Start, ValueId, Way};

/// So many calls hand a credential on, one within the other.
pub(super) const DEEPEST: usize = 6;
/// So many callers are asked for one place that takes a credential.
const MOST: usize = 96;
/// After so many steps of searches for one place no more callers are asked: those that are near have been.
const MOST_STEPS: usize = 2_500;

/// A place from which callers are asked.
struct Waiting {
    /// The calls that have been gone through, the innermost first.
    calls: Vec<Call>,
    open: Vec<OpenEnd>,
    /// Origins that have been judged nearer by.
    origins: Vec<ValueId>,
}

impl<'a> Finder<'_, 'a, '_> {
    /// All credentials that arrive at a place. `open`: the functions and types that hand one on.
    pub(super) fn chase(&self, taker: &Taker<'a>, open: &mut FxHashSet<OpenEnd>) -> Vec<Delivery<'a>> {
        let mut asking = Asking::new(open);
        let Some(value) = taker.value else { return vec![self.delivery(taker, &[], Vec::new(), &mut asking)] };
        let first_step = self.facts.graph.steps();
        let (mut ways, ends) = self.ways(taker, value, &[]);
        self.without_set(&mut ways);
        let origins = self.judged(&ways);
        let mut found = self.by_branch(taker, &[], ways, &mut asking);
        let mut waiting = VecDeque::from([Waiting { calls: Vec::new(), open: ends, origins }]);
        let mut asked = FxHashSet::default();
        while let Some(place) = waiting.pop_front() {
            asking.open.extend(place.open.iter().copied());
            for call in self.callers(&place, &mut asked) {
                if self.facts.graph.steps() - first_step > MOST_STEPS {
                    break;
                }
                let (deliveries, next) = self.ask(taker, value, &place, call, &mut asking);
                found.extend(deliveries);
                waiting.push_back(next);
            }
        }
        self.leave_to_callers(&mut found);
        found
    }

    /// Leaves out what stands in for something that callers bring, where one is seen to bring it: there it is told of.
    fn leave_to_callers(&self, found: &mut Vec<Delivery<'a>>) {
        let ways = found.iter().flat_map(|delivery| &delivery.ways);
        let brought = ways.filter(|way| way.fallback && !self.is_for_callers(way)).map(|way| way.origin);
        let brought: FxHashSet<ValueId> = brought.collect();
        found.retain_mut(|delivery| {
            let before = delivery.ways.len();
            delivery.ways.retain(|way| !(brought.contains(&way.origin) && self.is_for_callers(way)));
            before == delivery.ways.len() || !delivery.ways.is_empty()
        });
    }

    fn ways(&self, taker: &Taker<'a>, value: ValueId, calls: &[Call]) -> (Vec<Way>, Vec<OpenEnd>) {
        let graph = &self.facts.graph;
        let facts = if calls.is_empty() { graph.facts_at(self.at) } else { graph.facts_within(self.at) };
        let (mut ways, ends) = graph.ways(Start { value, entry: taker.entry.clone(), facts, calls });
        ways.retain(|way| self.outward.is_none_or(|outward| outward.goes_with(way, calls)));
        self.keep_addressed(taker, &mut ways, calls);
        (ways, ends)
    }

    /// The callers of a place that have not been asked yet.
    fn callers(&self, place: &Waiting, asked: &mut FxHashSet<(OpenEnd, Call)>) -> Vec<Call> {
        let mut callers = Vec::new();
        for end in place.open.iter().filter(|_| place.calls.len() < DEEPEST) {
            // Of these at most half have been asked.
            for call in self.facts.graph.callers_of_kin(self.at, *end, 2 * MOST) {
                if asked.len() < MOST && asked.insert((*end, call)) {
                    callers.push(call);
                }
            }
        }
        callers
    }

    /// What a caller brings, and who calls the caller.
    fn ask(
        &self,
        taker: &Taker<'a>,
        value: ValueId,
        place: &Waiting,
        call: Call,
        asking: &mut Asking<'_>,
    ) -> (Vec<Delivery<'a>>, Waiting) {
        let calls: Vec<Call> = place.calls.iter().copied().chain([call]).collect();
        let (ways, open) = self.ways(taker, value, &calls);
        let is_new = |way: &Way| way.birth.is_some() && !place.origins.contains(&way.origin);
        let born: Vec<Way> = ways.into_iter().filter(is_new).collect();
        let origins = place.origins.iter().copied().chain(self.judged(&born)).collect();
        let deliveries = self.born(taker, &calls, call, born, asking);
        (deliveries, Waiting { calls, open, origins })
    }

    /// The credential that a call brings.
    fn born(
        &self,
        taker: &Taker<'a>,
        calls: &[Call],
        call: Call,
        ways: Vec<Way>,
        asking: &mut Asking<'_>,
    ) -> Vec<Delivery<'a>> {
        let closed = || ways.iter().filter(|way| is_closed(self.facts.origin(way)));
        let given = closed().find(|way| way.birth.is_some_and(|birth| !birth.left_out));
        let Some(birth) = given.or(closed().next()).and_then(|way| way.birth) else { return Vec::new() };
        let left_out = |way: &Way| matches!(self.facts.origin(way), Kind::Absent(Absence::LeftOut));
        let given = ways.iter().any(|way| !left_out(way));
        let counts = |way: &Way| way.birth == Some(birth) && !(given && left_out(way));
        let ways: Vec<Way> = ways.into_iter().filter(counts).collect();
        let event = self.facts.graph.event(call);
        let mut deliveries = self.by_branch(taker, calls, ways, asking);
        for delivery in &mut deliveries {
            delivery.in_test |= event.in_test;
            if !birth.is_part {
                (delivery.unit, delivery.at) = (birth.file.0 as usize, birth.at);
            }
        }
        deliveries
    }

    /// The origins that can be judged where they are. What somebody leaves out says nothing of what others do.
    fn judged(&self, ways: &[Way]) -> Vec<ValueId> {
        let is_judged = |way: &&Way| match self.facts.origin(way) {
            // What a caller has left out decides.
            _ if self.is_for_callers(way) => false,
            _ if self.facts.graph.is_nothing(way.origin) => way.birth.is_none_or(|birth| !birth.left_out),
            kind => is_closed(kind),
        };
        ways.iter().filter(is_judged).map(|way| way.origin).collect()
    }

    /// Whether it stands in for what only callers know: a parameter, something of one, or a variable that one names.
    fn is_for_callers(&self, way: &Way) -> bool {
        let is_open = |value: &ValueId| match self.facts.kind(*value) {
            Kind::Field { base, .. } => matches!(self.facts.kind(*base), Kind::Param { .. }),
            kind => matches!(kind, Kind::Param { .. } | Kind::Lookup { .. }),
        };
        way.fallback && way.instead_of.iter().any(is_open)
    }
}
