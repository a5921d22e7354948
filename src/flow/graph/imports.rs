//! What importing a module makes sure of: it has been run, and so has whatever it imports.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::Graph;
use crate::flow::{Fact, Kind, Name, Passed, States};
use crate::source::FileId;

/// So many modules are looked at that have been run because of one.
const MOST: usize = 64;
/// So many calls and imports of one module.
const LONGEST: usize = 256;

impl Graph<'_> {
    /// What is known of variables when a file has imported this.
    pub(super) fn facts_of_import(&self, from: FileId, path: &str) -> Arc<[Fact]> {
        match self.elsewhere.find(from, path, false) {
            Some((file, _)) if file != from => self.facts_when_run(file),
            _ => Arc::new([]),
        }
    }

    fn facts_when_run(&self, file: FileId) -> Arc<[Fact]> {
        if let Some(known) = self.memory.borrow().when_run.get(&file) {
            return known.clone();
        }
        let mut seen: FxHashSet<FileId> = [file].into_iter().collect();
        let mut open = vec![file];
        let mut facts = Vec::new();
        while let Some(at) = open.pop() {
            facts.extend(self.flow(at).settled.iter().map(|(value, states)| (*value, *states)));
            for path in self.run_by(at, &mut facts) {
                if let Some((next, _)) = self.elsewhere.find(at, &path, false)
                    && seen.len() < MOST
                    && seen.insert(next)
                {
                    open.push(next);
                }
            }
        }
        facts
            .retain(|(value, states)| matches!(self.kind(*value), Kind::Variable(_)) && !states.may_be(States::ABSENT));
        facts.sort_unstable_by_key(|(value, _)| *value);
        let facts: Arc<[Fact]> = facts.into();
        self.memory.borrow_mut().when_run.insert(file, facts.clone());
        facts
    }

    /// What a module has imported when it has been run; adds what its calls have made sure of.
    fn run_by(&self, file: FileId, facts: &mut Vec<Fact>) -> Vec<Name> {
        let flow = self.flow(file);
        let mut paths = Vec::new();
        let mut at = flow.end;
        for _ in 0..LONGEST {
            let Some(ran) = flow.ran(at) else { break };
            match &ran.what {
                Passed::Module(path) => paths.push(path.clone()),
                _ => facts.extend(self.expanded(file, at, ran).iter()),
            }
            at = ran.before;
        }
        paths
    }
}
