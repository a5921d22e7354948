//! Who may have checked what may be missing? Files that were left out are looked for once more, on behalf of the places where
//! that makes a difference.

use std::hash::{Hash, Hasher};

use rayon::prelude::*;
use rustc_hash::{FxHashSet, FxHasher};

use super::mentions::mentions_of;
use super::{Finder, MOST_PARTS, Pick};
use crate::facts::{Delivery, Doubted, Facts};
use crate::flow::{Call, CalledAs, OpenEnd};
use crate::screen::Mention;

/// So many places are asked for in one part, at the least.
const LEAST_DOUBTED: usize = 256;

/// Asks once more, where something may be missing, who may have checked it: the files of those have to be read. Gives what
/// whoever was left out would have to mention.
pub fn seek<'a>(facts: &Facts<'a>, doubted: &[&Doubted], pick: &Pick<'_, 'a>) -> Vec<Mention> {
    let size = doubted.len().div_ceil(MOST_PARTS).max(LEAST_DOUBTED);
    let seeking = || Facts::new(facts.knowledge, facts.graph.seeking_checks(), facts.units.clone());
    let parts: Vec<_> = doubted.chunks(size).map(|part| (part, seeking())).collect();
    let found = parts.into_par_iter().map(|(part, facts)| {
        let mut open = FxHashSet::default();
        for Doubted { home, event, outward, redirected, .. } in part {
            let at = Call { file: facts.units[*home].file, event: *event };
            let (home, outward, redirected) = (*home, outward.as_ref(), *redirected);
            Finder { facts: &facts, home, at, outward, redirected, pick }.deliveries(&mut open);
        }
        (open, facts.graph.uncalled())
    });
    let (open, uncalled) = found.reduce(Default::default, |mut all: (FxHashSet<OpenEnd>, Vec<CalledAs>), part| {
        all.0.extend(part.0);
        all.1.extend(part.1);
        all
    });
    mentions_of(facts, facts.graph.called_as(&open).into_iter().chain(uncalled))
}

/// What has been found, as a hash: where nothing else is found, nobody has to be asked again.
pub(super) fn print_of(found: &[Delivery<'_>]) -> u64 {
    let mut print = FxHasher::default();
    for delivery in found {
        (delivery.unit, delivery.at, &delivery.calls).hash(&mut print);
        delivery.ways.iter().for_each(|way| (way.origin, way.states, &way.through).hash(&mut print));
    }
    print.finish()
}
