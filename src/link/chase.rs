//! From what takes a credential to whoever brings one: where a way ends at a parameter, it goes on with the callers.

use rustc_hash::FxHashSet;

use super::{Finder, Taker, is_closed};
use crate::facts::{Delivery, Role};
use crate::flow::{Call, Kind, OpenEnd, Start, ValueId, Way};

/// So many calls hand a credential on, one within the other.
const DEEPEST: usize = 6;
/// So many callers are asked for one place that takes a credential.
const MOST: usize = 96;

/// What has been done for one place already.
#[derive(Default)]
struct Done {
    asked: FxHashSet<(OpenEnd, Call)>,
    /// Origins that have been reported at a place nearer by.
    origins: FxHashSet<ValueId>,
}

impl<'a> Finder<'_, 'a, '_> {
    /// All credentials that arrive at a place.
    pub(super) fn chase(&self, taker: &Taker<'a>) -> Vec<Delivery<'a>> {
        let Some(value) = taker.value else { return vec![self.delivery(taker, &[], Vec::new())] };
        let (mut ways, open) = self.ways(value, &[]);
        self.without_set(&mut ways);
        let mut done = Done::default();
        done.origins.extend(closed(self, &ways));
        let mut found = vec![self.delivery(taker, &[], ways)];
        let mut waiting = vec![(Vec::new(), open)];
        while let Some((calls, open)) = waiting.pop() {
            for end in open {
                self.ask_callers(taker, value, &calls, end, &mut done, &mut waiting, &mut found);
            }
        }
        found
    }

    fn ways(&self, value: ValueId, calls: &[Call]) -> (Vec<Way>, Vec<OpenEnd>) {
        let facts = self.facts.graph.facts_at(self.at);
        self.facts.graph.ways(Start { value, facts, calls })
    }

    #[allow(clippy::too_many_arguments, reason = "one step of the search, with its state")]
    fn ask_callers(
        &self,
        taker: &Taker<'a>,
        value: ValueId,
        calls: &[Call],
        end: OpenEnd,
        done: &mut Done,
        waiting: &mut Vec<(Vec<Call>, Vec<OpenEnd>)>,
        found: &mut Vec<Delivery<'a>>,
    ) {
        for call in self.facts.graph.callers(end) {
            if calls.len() >= DEEPEST || done.asked.len() >= MOST || !done.asked.insert((end, *call)) {
                continue;
            }
            let through: Vec<Call> = calls.iter().copied().chain([*call]).collect();
            let (ways, open) = self.ways(value, &through);
            let born: Vec<Way> = ways.into_iter().filter(|way| way.birth.is_some()).collect();
            let new = born.into_iter().filter(|way| !done.origins.contains(&way.origin)).collect();
            found.extend(self.born(taker, &through, *call, new));
            if let Some(last) = found.last() {
                done.origins.extend(closed(self, &last.ways));
            }
            waiting.push((through, open));
        }
    }

    /// The credential that a call brings.
    fn born(&self, taker: &Taker<'a>, calls: &[Call], call: Call, ways: Vec<Way>) -> Option<Delivery<'a>> {
        let birth = ways.iter().find(|way| is_closed(self.facts.origin(way)))?.birth?;
        let ways: Vec<Way> = ways.into_iter().filter(|way| way.birth == Some(birth)).collect();
        let event = self.facts.graph.event(call);
        let unit = call.file.0 as usize;
        let mut delivery = self.delivery(taker, calls, ways);
        delivery.in_test |= event.in_test || self.facts.units[unit].role == Role::Test;
        (delivery.unit, delivery.at) = (unit, birth.at);
        Some(delivery)
    }
}

/// The origins of ways that can be judged where they are; nothing that was left out counts for another place.
fn closed<'w>(finder: &Finder<'_, '_, '_>, ways: &'w [Way]) -> Vec<ValueId> {
    let is_closed = |way: &&'w Way| match finder.facts.origin(way) {
        Kind::Absent(_) => way.birth.is_none_or(|birth| !birth.left_out),
        kind => is_closed(kind),
    };
    ways.iter().filter(is_closed).map(|way| way.origin).collect()
}
