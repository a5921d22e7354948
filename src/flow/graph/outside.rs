//! What the program puts into values of types from outside, as frameworks have it: `app.config["KEY"] = …`. There is one
//! application, so the type and the names of the fields tell what is meant, in whatever file.

use super::search::{Search, Way};
use super::{Call, Graph};
use crate::flow::{EventKind, Flow, Kind, Name, ValueId};

/// So many places that set one are looked at.
const MOST: usize = 8;

impl Graph<'_> {
    /// Takes note of what is set at a path that leads to no file of the project.
    pub(super) fn index_outside(&mut self, path: &Name, call: Call) {
        self.whole_mut().set_outside.entry(path.clone()).or_default().push(call);
    }

    /// Whether the program sets what a path from outside stands for.
    pub(super) fn is_set_outside(&self, value: ValueId) -> bool {
        self.set_outside(value, &[]).is_some()
    }

    /// Where something of a value from outside is set, the last name of the path first.
    fn set_outside(&self, value: ValueId, path: &[Name]) -> Option<&[Call]> {
        let of: &Flow = self.flow(value.file);
        let (Kind::Path(whole) | Kind::Call { callee: Some(whole), .. }) = of.kind(value) else { return None };
        let set = &self.whole.set_outside;
        let found = if path.is_empty() {
            set.get(whole)
        } else {
            let names = path.iter().rev().map(|name| name.trim_start_matches('['));
            let whole: Vec<&str> = std::iter::once(&**whole).chain(names).collect();
            set.get(whole.join(of.language.separator()).as_str())
        };
        let found = found?;
        (found.len() <= MOST).then_some(found.as_slice())
    }
}

impl Search<'_, '_> {
    /// Something of a value from outside. What the program has put there, as far as that is known.
    pub(super) fn part_of_outside(&mut self, way: &Way, depth: usize) {
        let graph = self.graph;
        let sets = graph.set_outside(way.origin, &way.path).unwrap_or_default();
        let sets: Vec<Call> = sets.iter().copied().filter(|set| !graph.event(*set).in_test).collect();
        if sets.is_empty() {
            return self.lost(way.clone());
        }
        for set in sets {
            let EventKind::Assign { value, .. } = &graph.event(set).kind else { continue };
            let before = self.facts.len();
            self.facts.extend(graph.facts_at(set).iter());
            let mut way = way.clone();
            way.path.clear();
            self.step(way, *value, depth);
            self.facts.truncate(before);
        }
    }
}
