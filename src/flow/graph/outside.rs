//! What the program puts into values of types from outside, as frameworks have it: `app.config["KEY"] = …`. There is one
//! application, so the type and the names of the fields tell what is meant, in whatever file.

use super::search::{Search, Way};
use super::{Call, Graph};
use crate::flow::value::ALL;
use crate::flow::{EventKind, Flow, Kind, Name, States, ValueId};

/// So many places that set one are looked at.
const MOST: usize = 8;

/// Where something from outside is set.
struct Set<'g> {
    at: &'g [Call],
    /// The part of what is put there that is meant.
    part: Option<Name>,
}

impl Graph<'_> {
    /// Whether a parameter holds just what others carry in a value of its type.
    pub(super) fn is_carried(&self, param: ValueId) -> bool {
        match self.kind(param) {
            Kind::Param { of: Some(of), .. } => self.set_at(of).is_some(),
            _ => false,
        }
    }

    /// Where something of a value from outside is set, the last name of the path first, by itself or with all that stands
    /// beside it.
    fn set_outside(&self, value: ValueId, path: &[Name]) -> Option<Set<'_>> {
        let of: &Flow = self.flow(value.file);
        let (Kind::Path(whole) | Kind::Call { callee: Some(whole), .. }) = of.kind(value) else { return None };
        let separator = of.language.separator();
        let whole = joined(whole, path, separator);
        let with_others = || {
            let (around, name) = whole.rsplit_once(separator)?;
            Some(Set { at: self.set_at(&format!("{around}{separator}{ALL}"))?, part: Some(name.into()) })
        };
        self.set_at(&whole).map(|at| Set { at, part: None }).or_else(with_others)
    }

    /// Where what a path stands for is set.
    fn set_at(&self, path: &str) -> Option<&[Call]> {
        self.whole.set_outside.get(path).map(Vec::as_slice).filter(|at| at.len() <= MOST)
    }
}

/// The names of a path behind what it begins with.
fn joined(whole: &str, path: &[Name], separator: &str) -> String {
    let names = path.iter().rev().map(|name| name.trim_start_matches('['));
    let whole: Vec<&str> = std::iter::once(whole).chain(names).collect();
    whole.join(separator)
}

impl Search<'_, '_> {
    /// Something of a parameter whose type is from outside, and which carries what others of the same file have put there,
    /// or of the only file that does: `ctx.obj["key"]`.
    pub(super) fn carried(&mut self, way: &Way, depth: usize) {
        let graph = self.graph;
        let Kind::Param { of: Some(of), .. } = graph.kind(way.origin) else { return self.lost(way.clone()) };
        let separator = graph.flow(way.origin.file).language.separator();
        let own = (0..=way.path.len()).find_map(|rest| {
            let sets = graph.set_at(&joined(of, &way.path[rest..], separator))?;
            let here: Vec<Call> = sets.iter().copied().filter(|set| set.file == way.origin.file).collect();
            let is_one = sets.iter().all(|set| set.file == sets[0].file);
            Some((rest, if here.is_empty() && is_one { sets.to_vec() } else { here }))
        });
        let Some((rest, sets)) = own.filter(|(_, sets)| !sets.is_empty()) else { return self.lost(way.clone()) };
        for set in sets.into_iter().filter(|set| !graph.event(*set).in_test) {
            let mut way = way.clone();
            way.path.truncate(rest);
            self.put_there(set, way, depth);
        }
    }

    /// Goes on with what an event has put somewhere; who did it has come to its end since.
    fn put_there(&mut self, set: Call, way: Way, depth: usize) {
        let event = self.graph.event(set);
        let EventKind::Assign { value, .. } = &event.kind else { return };
        let before = self.facts.len();
        self.facts.extend(self.graph.facts_at(set).iter());
        match event.function {
            Some(function) => self.facts.extend(self.graph.exit_facts(function, States::ANY).iter()),
            None => self.settle(*value, None),
        }
        self.step(way, *value, depth);
        self.facts.truncate(before);
    }

    /// Something from outside: what the program has put there. Whether it has.
    pub(super) fn put_outside(&mut self, way: &Way, depth: usize) -> bool {
        let graph = self.graph;
        let Some(Set { at, part }) = graph.set_outside(way.origin, &way.path) else { return false };
        let all: Vec<Call> = at.iter().copied().filter(|set| !graph.event(*set).in_test).collect();
        let is_of_program = |set: &Call| graph.elsewhere.is_one_program(set.file, way.origin.file);
        let own: Vec<Call> = all.iter().copied().filter(is_of_program).collect();
        // Who loads a file without importing it is not seen.
        let sets = if own.is_empty() { all } else { own };
        if sets.is_empty() {
            self.lost(way.clone());
        }
        // Nothing at first, and something later.
        let is_something = |set: &Call| match &graph.event(*set).kind {
            EventKind::Assign { value, .. } => !graph.is_nothing(*value),
            _ => false,
        };
        let filled_later = sets.iter().any(is_something);
        for set in sets {
            let mut way = way.clone();
            way.filled_later |= filled_later;
            way.path = part.iter().cloned().collect();
            self.put_there(set, way, depth);
        }
        true
    }
}
