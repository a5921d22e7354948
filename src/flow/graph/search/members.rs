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
//!
//! A loop over the type goes over its members.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::{Search, Way};
use crate::catalog::Language;
use crate::flow::graph::{Graph, OpenEnd};
use crate::flow::value::VALUE;
use crate::flow::{Fact, FunctionId, Kind, Name, ValueId};
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

    /// Whether what is known at an end of a property says that it is read of another member than it is.
    pub(super) fn is_of_another_member(&self, function: FunctionId, known: &[Fact]) -> bool {
        let Some(read) = self.read.last().filter(|read| read.function == function) else { return false };
        let given = match self.graph.kind(read.of) {
            Kind::Param { function, .. } => {
                let entered = OpenEnd::Function(*function);
                let frame = self.frames[..read.frames].iter().rev().find(|frame| frame.entered == entered);
                frame.and_then(|frame| self.graph.given_to(read.of, *function, frame))
            }
            _ => Some(read.of),
        };
        given.is_some_and(|of| self.graph.is_another_member(of, function, known))
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
    /// A field of a member that its constructor fills with what stands there: `CHAT = ("CHAT_KEY", "https://…")`; and that
    /// itself.
    pub(super) fn field_of_member(&self, member: ValueId, name: &str) -> Option<ValueId> {
        let (of, _) = self.flow(member.file).typed.get(&member)?;
        let Kind::List(parts) = self.kind(member) else { return None };
        if *name == *VALUE {
            return Some(member);
        }
        let constructor = self.constructor(self.as_type(*of, true)?)?;
        let [exit] = self.function(constructor).exits.as_slice() else { return None };
        let (_, held) = exit.fields.iter().find(|(field, _)| **field == *name)?;
        match self.kind(self.flow(held.file).plain(*held)) {
            Kind::Param { function, index, .. } if *function == constructor => {
                parts.get(index.checked_sub(1)?).copied()
            }
            _ => None,
        }
    }

    /// Whether a value is what stands behind a name of an enumeration: `CHAT = Vendor("CHAT_KEY", "https://…")`.
    pub(super) fn is_made_for_member(&self, value: ValueId) -> bool {
        let flow = self.flow(value.file);
        flow.language == Language::Python && flow.typed.contains_key(&value)
    }

    /// The names of an enumeration, in order.
    pub(super) fn names_of_members(&self, of: ValueId) -> Vec<Name> {
        let flow = self.flow(of.file);
        flow.members_of(of).into_iter().filter_map(|member| Some(flow.typed.get(&member)?.1.clone())).collect()
    }

    /// Whether a function is a method of a type that names its own values: which of them it is called on its callers say.
    pub(in crate::flow::graph) fn is_of_enumeration(&self, function: FunctionId) -> bool {
        self.function(function).owner.is_some_and(|owner| self.is_enumeration(owner))
    }

    /// Whether a type names its own values.
    pub(in crate::flow::graph) fn is_enumeration(&self, of: ValueId) -> bool {
        self.enumerations(of.file).contains(&of)
    }

    /// The types of a file that name their own values.
    fn enumerations(&self, file: FileId) -> Arc<FxHashSet<ValueId>> {
        let types = || self.flow(file).typed.values().map(|(of, _)| *of).collect::<FxHashSet<_>>();
        self.once(|it| &mut it.enumerations, file, || Arc::new(types()))
    }
}
