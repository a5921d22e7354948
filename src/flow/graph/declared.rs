//! Which names can lead to something of the project at all. Most calls are of what nobody here has declared: a look at the
//! name tells, and no path has to be followed.

use rustc_hash::FxHashSet;

use super::Graph;
use super::callers::Called;
use super::names::Callee;
use super::second::eithers;
use crate::flow::index::Word;
use crate::flow::{Flow, FunctionId, Kind, ValueId};

/// Names, as hashes of their last parts.
#[derive(Debug, Default, Clone)]
pub(super) struct Declared {
    /// Of what files declare, or keep under another name than its own.
    all: FxHashSet<Word>,
    /// Of fields in which something is kept that is no function.
    kept: FxHashSet<Word>,
    /// The functions that ask for one of two things, each with its name.
    askers: Vec<(Word, FunctionId)>,
    /// What files call those.
    asking: FxHashSet<Word>,
}

impl Declared {
    /// Adds what a file declares.
    pub(super) fn add(&mut self, flow: &Flow) {
        self.all.extend(&flow.index.declared);
        self.kept.extend(&flow.index.kept);
        let askers = flow.functions.iter().enumerate().filter(|(_, it)| eithers(it).next().is_some());
        let askers = askers.map(|(index, it)| (Word::of(&it.name), FunctionId::new(flow.file, index)));
        self.askers.extend(askers);
    }

    /// By `called`, all files being there.
    pub(super) fn name_askers(&mut self, called: &Called) {
        let words = self.askers.iter().flat_map(|(name, it)| called.words(*name, Callee::Function(*it)));
        self.asking = words.collect();
    }
}

impl Graph<'_> {
    /// Whether a file of the project may have what a path leads to, by its last name.
    pub(super) fn may_be_declared(&self, path: &str) -> bool {
        self.whole.tables.declared.all.contains(&Word::of(path))
    }

    /// Whether something that is no function may be kept in a field of this name.
    pub(super) fn may_be_kept(&self, field: &str) -> bool {
        self.whole.tables.declared.kept.contains(&Word::of(field))
    }

    /// Whether a call may run a function that asks for one of two things, by what is called.
    pub(super) fn may_ask_for_either(&self, call: ValueId) -> bool {
        let Kind::Call { target: Some(target), .. } = self.kind(call) else { return false };
        let word = Word::of_called(self.flow(call.file), *target);
        word.is_none_or(|word| self.whole.tables.declared.asking.contains(&word))
    }
}
