//! What has been worked out about the graphs: once, for all who ask.

use std::hash::Hash;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Call, Graph, OpenEnd, around, decided, guards, heirs, names, second};
use crate::flow::index::Word;
use crate::flow::{Fact, FunctionId, Name, States, Trail, ValueId};
use crate::source::FileId;

/// A value, and the names of what is meant of it.
pub(super) type Resolved = Option<(ValueId, Vec<Name>)>;

/// What is known of fields, by their types and names.
pub(super) type Checked = FxHashMap<(ValueId, Name), States>;

/// What has been worked out already.
#[derive(Debug, Default)]
pub(super) struct Memory {
    pub(super) exits: FxHashMap<(FunctionId, States), Arc<[Fact]>>,
    pub(super) tells: FxHashMap<(FunctionId, usize), bool>,
    pub(super) effective: FxHashMap<(FileId, Trail), Trail>,
    pub(super) expanded: FxHashMap<(FileId, Trail), Arc<[Fact]>>,
    pub(super) endless: FxHashMap<(FunctionId, usize), bool>,
    pub(super) entries: FxHashMap<FileId, Arc<[Fact]>>,
    pub(super) facts: FxHashMap<Call, Arc<[Fact]>>,
    pub(super) resolved: FxHashMap<(FileId, bool), FxHashMap<String, Resolved>>,
    pub(super) types: FxHashMap<(ValueId, bool), Option<ValueId>>,
    pub(super) callees: FxHashMap<(ValueId, bool), Option<names::Callee>>,
    pub(super) callers: FxHashMap<OpenEnd, Arc<[Call]>>,
    pub(super) around: FxHashMap<FunctionId, Arc<around::Around>>,
    pub(super) heirs: FxHashMap<FunctionId, Arc<around::Heirs>>,
    pub(super) left_to_heirs: FxHashMap<Word, Arc<[Call]>>,
    pub(super) by_callee: FxHashMap<Word, Arc<FxHashMap<names::Callee, Vec<Call>>>>,
    pub(super) fields: FxHashMap<ValueId, Arc<FxHashMap<Name, usize>>>,
    pub(super) lineages: FxHashMap<ValueId, Arc<[ValueId]>>,
    pub(super) checks: FxHashMap<ValueId, Arc<[FunctionId]>>,
    pub(super) checked: FxHashMap<(), Arc<Checked>>,
    /// The methods that do nothing but check and that nobody is seen to call.
    pub(super) uncalled: FxHashSet<FunctionId>,
    pub(super) begins: FxHashMap<FileId, Arc<[FunctionId]>>,
    pub(super) behind: FxHashMap<(ValueId, States), Option<ValueId>>,
    pub(super) second_choices: FxHashMap<FileId, Arc<[second::SecondChoice]>>,
    pub(super) asked_together: FxHashMap<FileId, Arc<decided::Together>>,
    pub(super) parts_asked: FxHashMap<(Call, decided::Part), States>,
    /// What is known of variables where values of types are made.
    pub(super) when_made: FxHashMap<ValueId, Arc<[Fact]>>,
    pub(super) decorated: FxHashMap<FunctionId, Arc<[Fact]>>,
    /// Whether what a decorator puts around functions may stop the program.
    pub(super) leaves: FxHashMap<FunctionId, bool>,
    pub(super) wrapped: FxHashMap<FunctionId, Arc<[Call]>>,
    pub(super) guards: FxHashMap<(FunctionId, bool), Arc<[Fact]>>,
    /// The lists of which a loop asks each element whether something is there.
    pub(super) asked: FxHashMap<(), Arc<FxHashSet<ValueId>>>,
    pub(super) vetted: FxHashMap<FunctionId, Arc<[Name]>>,
    pub(super) left: FxHashMap<(ValueId, Name), heirs::Left>,
    pub(super) runs: FxHashMap<(ValueId, Name), heirs::Runs>,
    /// The heirs whose constants name what was checked, by those.
    pub(super) named_by_heirs: FxHashMap<ValueId, ValueId>,
    /// The types that leave something to heirs of which none is seen to have it.
    pub(super) heirless: FxHashSet<ValueId>,
    pub(super) enumerations: FxHashMap<FileId, Arc<FxHashSet<ValueId>>>,
    pub(super) handed_on: FxHashMap<ValueId, Arc<[Call]>>,
    pub(super) chosen: FxHashMap<(), Arc<guards::Chosen>>,
    /// Whether callers are seen to make what reaches a parameter, which is of a type.
    pub(super) brought: FxHashMap<(FunctionId, usize, ValueId), bool>,
    /// So many steps have been taken to find the ways of values.
    pub(super) steps: usize,
    pub(super) depth: usize,
    pub(super) type_depth: usize,
}

/// One of the tables of the memory.
type Table<K, V> = fn(&mut Memory) -> &mut FxHashMap<K, V>;

impl Graph<'_> {
    /// What was worked out before, or is now.
    pub(super) fn once<K: Eq + Hash, V: Clone>(&self, table: Table<K, V>, key: K, find: impl FnOnce() -> V) -> V {
        let known = table(&mut self.memory.borrow_mut()).get(&key).cloned();
        if let Some(known) = known {
            return known;
        }
        let found = find();
        self.remember(table, key, found.clone());
        found
    }

    /// As [`Graph::once`], of what may ask for itself on the way: then it is `meanwhile`.
    pub(super) fn once_in_circle<K: Eq + Hash + Clone, V: Clone>(
        &self,
        table: Table<K, V>,
        key: K,
        meanwhile: V,
        find: impl FnOnce() -> V,
    ) -> V {
        self.once(table, key.clone(), || {
            self.remember(table, key, meanwhile);
            find()
        })
    }

    /// Keeps what was worked out.
    pub(super) fn remember<K: Eq + Hash, V>(&self, table: Table<K, V>, key: K, found: V) {
        table(&mut self.memory.borrow_mut()).insert(key, found);
    }
}
