//! What files say by themselves, whatever other files there are: it only grows as further ones are read.

use rustc_hash::FxHashMap;

use super::callers::Called;
use super::declared::Declared;
use crate::flow::{Flow, Name, ValueId};

/// What all files say that have been read so far.
#[derive(Debug, Default, Clone)]
pub struct Tables {
    /// So many files have been added.
    files: usize,
    /// One value stands for a variable in all files.
    pub(super) variables: FxHashMap<Name, ValueId>,
    pub(super) called: Called,
    pub(super) declared: Declared,
}

impl Tables {
    /// Adds those of all `flows` that have come since the last time.
    pub fn learn<'f>(&mut self, flows: impl Iterator<Item = &'f Flow>) {
        for flow in flows.skip(self.files) {
            self.files += 1;
            for (name, variable) in &flow.index.variables {
                self.variables.entry(name.clone()).or_insert(*variable);
            }
            self.called.add(flow);
            self.declared.add(flow);
        }
        self.declared.name_askers(&self.called);
    }
}
