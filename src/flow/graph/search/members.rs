//! Properties of the members of enumerations: which member one is read of is known, and with it what it is.
//!
//! ```python
//! class Provider(Enum):
//!     VOYAGE = "voyage"
//!
//!     @property
//!     def variable(self):
//!         return f"{self.value.upper()}_API_KEY"
//!
//! key = os.environ[Provider.VOYAGE.variable]
//! ```

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::{Search, Way};
use crate::flow::graph::Graph;
use crate::flow::{FunctionId, ValueId};
use crate::source::FileId;

/// A function that is run by reading a field.
#[derive(Debug, Clone, Copy)]
pub(in crate::flow::graph) struct Read {
    pub(in crate::flow::graph) function: FunctionId,
    /// What it is a field of.
    pub(in crate::flow::graph) of: ValueId,
    /// So many frames there were.
    pub(in crate::flow::graph) frames: usize,
}

impl Search<'_, '_> {
    /// A part of a member that a function computes. Whether it is one.
    pub(super) fn property_of_member(&mut self, way: &Way, name: &str, depth: usize) -> bool {
        let Some((of, _)) = self.graph.flow(way.origin.file).typed.get(&way.origin) else { return false };
        self.graph.as_type(*of, true).is_some_and(|of| self.property(way, of, name, depth))
    }

    /// What the function of a property was called on: the member that it is read of. Whether it is one.
    pub(super) fn member_read(&mut self, way: &Way, function: FunctionId, depth: usize) -> bool {
        let Some(at) = self.read.iter().rposition(|read| read.function == function) else { return false };
        if !self.graph.is_of_enumeration(function) {
            return false;
        }
        let Read { of, frames, .. } = self.read[at];
        let (frames, read) = (self.frames.split_off(frames), self.read.split_off(at));
        self.step(way.clone(), of, depth);
        self.read.extend(read);
        self.frames.extend(frames);
        true
    }
}

impl Graph<'_> {
    /// Whether a function is a method of a type that names its own values: which of them it is called on its callers say.
    pub(in crate::flow::graph) fn is_of_enumeration(&self, function: FunctionId) -> bool {
        let owner = self.function(function).owner;
        owner.is_some_and(|owner| self.enumerations(owner.file).contains(&owner))
    }

    /// The types of a file that name their own values.
    fn enumerations(&self, file: FileId) -> Arc<FxHashSet<ValueId>> {
        let types = || self.flow(file).typed.values().map(|(of, _)| *of).collect::<FxHashSet<_>>();
        self.once(|it| &mut it.enumerations, file, || Arc::new(types()))
    }
}
