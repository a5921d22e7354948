//! The environment as a value: handed to functions, copied, given back, a default.
//!
//! ```python
//! def load(env=os.environ):
//!     return env.get("KEY")
//! ```

use super::{Graph, Search, Way};
use crate::flow::{Kind, States, ValueId};

impl Search<'_, '_> {
    /// An entry of the environment is a variable, wherever the environment has come from. Whether it is one.
    pub(super) fn variable_of_environment(&mut self, way: &Way, depth: usize) -> bool {
        let graph = self.graph;
        let [name] = way.path.as_slice() else { return false };
        let Some(text) = name.strip_prefix('[').filter(|_| graph.is_environment(way.origin)) else { return false };
        // What the program has put into a copy.
        let held = |value: &ValueId| graph.flow(value.file).members.get(&(*value, name.clone())).copied();
        if let Some(held) = way.through.iter().rev().find_map(held) {
            self.step(Way { path: Vec::new(), ..way.clone() }, held, depth);
            return true;
        }
        let is_it = |value: &ValueId| match graph.kind(*value) {
            Kind::Field { name: it, .. } => it == name,
            Kind::Path(path) => path.ends_with(&**name),
            kind => matches!(kind, Kind::Entry { .. }),
        };
        let entry = way.through.iter().rev().find(|value| is_it(value)).copied().unwrap_or(way.origin);
        let mut way = Way { path: Vec::new(), ..way.clone() };
        if !graph.flow(entry.file).asked.contains(&entry) {
            way.states = way.states & States::PRESENT;
        }
        match graph.variable_called(&text.into(), entry) {
            Some(variable) => self.step(way, variable, depth),
            None => self.lost(way),
        }
        true
    }

    /// Whether a value can only be the environment.
    pub(super) fn is_of_environment(&mut self, value: ValueId, depth: usize) -> bool {
        if self.graph.is_environment(value) {
            return true;
        }
        let mut found = self.aside(value, Vec::new(), depth);
        self.open.append(&mut found.open);
        !found.overflow
            && !found.found.is_empty()
            && found.found.iter().all(|way| self.graph.is_environment(way.origin))
    }
}

impl Graph<'_> {
    fn is_environment(&self, value: ValueId) -> bool {
        self.flow(value.file).environments.contains(&value)
    }
}
