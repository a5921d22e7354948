//! What the program puts into values of types from outside, as frameworks have it: `app.config["KEY"] = …`. There is one
//! application, so the type and the names of the fields tell what is meant, in whatever file.

use super::search::{Search, Way};
use super::{Call, Graph};
use crate::flow::value::ALL;
use crate::flow::{EventKind, Flow, Kind, Name, ValueId};

/// So many places that set one are looked at.
const MOST: usize = 8;

/// Where something from outside is set.
struct Set<'g> {
    at: &'g [Call],
    /// The part of what is put there that is meant.
    part: Option<Name>,
}

impl Graph<'_> {
    /// Takes note of what is set at a path that leads to no file of the project.
    pub(super) fn index_outside(&mut self, path: &Name, call: Call) {
        self.whole_mut().set_outside.entry(path.clone()).or_default().push(call);
    }

    /// Whether the program sets what a path from outside stands for.
    pub(super) fn is_set_outside(&self, value: ValueId) -> bool {
        self.set_outside(value, &[]).is_some()
    }

    /// Where something of a value from outside is set, the last name of the path first, by itself or with all that stands
    /// beside it.
    fn set_outside(&self, value: ValueId, path: &[Name]) -> Option<Set<'_>> {
        let of: &Flow = self.flow(value.file);
        let (Kind::Path(whole) | Kind::Call { callee: Some(whole), .. }) = of.kind(value) else { return None };
        let separator = of.language.separator();
        let names = path.iter().rev().map(|name| name.trim_start_matches('['));
        let whole: Vec<&str> = std::iter::once(&**whole).chain(names).collect();
        let whole = whole.join(separator);
        let set = |path: &str| self.whole.set_outside.get(path).map(Vec::as_slice).filter(|at| at.len() <= MOST);
        let with_others = || {
            let (around, name) = whole.rsplit_once(separator)?;
            Some(Set { at: set(&format!("{around}{separator}{ALL}"))?, part: Some(name.into()) })
        };
        set(&whole).map(|at| Set { at, part: None }).or_else(with_others)
    }
}

impl Search<'_, '_> {
    /// Something of a value from outside. What the program has put there, as far as that is known.
    pub(super) fn part_of_outside(&mut self, way: &Way, depth: usize) {
        let graph = self.graph;
        let Some(Set { at, part }) = graph.set_outside(way.origin, &way.path) else { return self.lost(way.clone()) };
        let sets: Vec<Call> = at.iter().copied().filter(|set| !graph.event(*set).in_test).collect();
        if sets.is_empty() {
            return self.lost(way.clone());
        }
        for set in sets {
            let EventKind::Assign { value, .. } = &graph.event(set).kind else { continue };
            let before = self.facts.len();
            self.facts.extend(graph.facts_at(set).iter());
            let mut way = way.clone();
            way.path = part.iter().cloned().collect();
            self.step(way, *value, depth);
            self.facts.truncate(before);
        }
    }
}
