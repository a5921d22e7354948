//! What importing a module makes sure of: it has been run, and so has whatever it imports.
//!
//! Found from the modules that check a variable on to those that import them: there are few.

use std::collections::BTreeSet;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::Graph;
use crate::catalog::Language;
use crate::flow::index::Word;
use crate::flow::{Fact, Flow, Kind, States};
use crate::source::FileId;

/// Modules that import modules are followed this far.
const DEEPEST: usize = 4;
/// So many facts are kept of what a file imports.
const MOST: usize = 64;

/// What files know because of what they import.
pub(super) type Imported = FxHashMap<FileId, Arc<[Fact]>>;

impl Graph<'_> {
    /// What is known of variables in a file because of what it has imported.
    pub(super) fn imported(&self, file: FileId) -> &[Fact] {
        self.whole.imported.get(&file).map(|facts| &**facts).unwrap_or_default()
    }

    pub(super) fn find_imported(&self) -> Imported {
        let own = self.whole.flows.iter().map(|flow| (flow.file, self.checked_when_run(flow)));
        let mut when_run: FxHashMap<FileId, Vec<Fact>> = own.filter(|(_, facts)| !facts.is_empty()).collect();
        let mut imported: FxHashMap<FileId, Vec<Fact>> = FxHashMap::default();
        let mut new: BTreeSet<FileId> = when_run.keys().copied().collect();
        for _ in 0..DEEPEST {
            if new.is_empty() {
                break;
            }
            let mut next = BTreeSet::new();
            let names: FxHashSet<Word> = new.iter().map(|file| Word::of(self.elsewhere.module(*file))).collect();
            for flow in &self.whole.flows {
                let mut more: Vec<Fact> = Vec::new();
                for (_, path) in flow.index.imports.iter().filter(|(name, _)| names.contains(name)) {
                    let found = self.elsewhere.find(flow.file, &flow.imports[*path], false).map(|(file, _)| file);
                    let checks = found.filter(|file| *file != flow.file && new.contains(file));
                    more.extend(checks.and_then(|file| when_run.get(&file)).into_iter().flatten());
                }
                if more.is_empty() {
                    continue;
                }
                let known = imported.entry(flow.file).or_default();
                let before = known.len();
                for fact in more {
                    if known.len() < MOST && !known.contains(&fact) {
                        known.push(fact);
                    }
                }
                if known.len() > before {
                    next.insert(flow.file);
                }
            }
            for file in &next {
                when_run.entry(*file).or_default().extend(imported.get(file).into_iter().flatten());
            }
            new = next;
        }
        imported.into_iter().filter(|(_, facts)| !facts.is_empty()).map(|(file, facts)| (file, facts.into())).collect()
    }

    /// What a module makes sure of about variables when it is run.
    fn checked_when_run(&self, flow: &Flow) -> Vec<Fact> {
        let mut all: Vec<Fact> = flow.settled.iter().map(|(value, states)| (*value, *states)).collect();
        if flow.language == Language::Python && flow.reads_variables() {
            self.add_trail(flow.file, flow.end, &mut all);
        }
        let is_check =
            |(value, states): &Fact| matches!(self.kind(*value), Kind::Variable(_)) && !states.may_be(States::ABSENT);
        let mut facts: Vec<Fact> = all.into_iter().filter(is_check).collect();
        facts.sort_unstable_by_key(|(value, _)| *value);
        facts.dedup_by_key(|(value, _)| *value);
        facts
    }
}
