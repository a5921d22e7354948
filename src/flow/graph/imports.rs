//! What importing a module makes sure of: it has been run, and so has whatever it imports.
//!
//! Found from the modules that check a variable on to those that import them: there are few.

use std::collections::BTreeSet;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::Graph;
use super::trusted::NAMES_WITHIN;
use crate::catalog::Language;
use crate::flow::builder::call::names_in;
use crate::flow::index::Word;
use crate::flow::{Fact, Flow, FunctionId, Kind, Passed, States, ValueId};
use crate::source::FileId;

/// Modules that import modules are followed this far.
const DEEPEST: usize = 4;
/// So many calls of one module are looked at.
const LONGEST: usize = 256;
/// So many facts are kept of what a file imports.
const MOST: usize = 16;

/// Something that only the package around a module can have.
const OF_PACKAGE: &str = "._";

/// What files know because of what they import.
pub(super) type Imported = FxHashMap<FileId, Arc<[Fact]>>;

impl Graph<'_> {
    /// What is known of variables in a file because of what it has imported.
    pub(super) fn imported(&self, file: FileId) -> &[Fact] {
        self.whole.imported.get(&file).map(|facts| &**facts).unwrap_or_default()
    }

    /// What a file knows of a variable because of what it has imported.
    pub(super) fn imported_of(&self, file: FileId, variable: &str) -> States {
        let is_it = |value: ValueId| matches!(self.kind(value), Kind::Variable(name) if **name == *variable);
        let about = self.imported(file).iter().filter(|(value, _)| is_it(*value));
        about.fold(States::ANY, |states, (_, more)| states & *more)
    }

    /// What is known in the functions of a file because of what the modules that it imports have run first.
    pub(super) fn begun_elsewhere(&self, file: FileId) -> &[Fact] {
        self.whole.begun.get(&file).map(|facts| &**facts).unwrap_or_default()
    }

    pub(super) fn find_imported(&self) -> Imported {
        self.handed_to_importers(Self::checked_when_run)
    }

    pub(super) fn find_begun(&self) -> Imported {
        self.handed_to_importers(Self::checked_first)
    }

    /// What files know because of what they import, by what each has made sure of itself.
    fn handed_to_importers(&self, own: impl Fn(&Self, &Flow) -> Vec<Fact> + Sync) -> Imported {
        let own = self.whole.flows.iter().map(|flow| flow.file).zip(self.of_each(own));
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
                let package = self.package_of(flow).filter(|package| new.contains(package));
                more.extend(package.and_then(|package| when_run.get(&package)).into_iter().flatten());
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

    /// The package around a module that reads variables: it has been run before.
    fn package_of(&self, flow: &Flow) -> Option<FileId> {
        let is_module = flow.language == Language::Python && flow.reads_variables();
        let found = is_module.then(|| self.elsewhere.find(flow.file, OF_PACKAGE, false)).flatten();
        found.map(|(file, _)| file).filter(|file| *file != flow.file)
    }

    /// What a module makes sure of about variables when it is run.
    fn checked_when_run(&self, flow: &Flow) -> Vec<Fact> {
        let mut all: Vec<Fact> = flow.settled.iter().map(|(value, states)| (*value, *states)).collect();
        if flow.language == Language::Python && (flow.reads_variables() || flow.asks_each()) {
            all.extend(self.checked_by_calls(flow));
        }
        self.about_variables(all)
    }

    /// What the functions make sure of that a framework was given in a module to be run first.
    fn checked_first(&self, flow: &Flow) -> Vec<Fact> {
        if flow.first.is_empty() {
            return Vec::new();
        }
        let first = flow.first.iter().filter_map(|value| self.function_behind(*value));
        let facts = first.flat_map(|function| self.exit_facts(function, States::ANY).to_vec()).collect();
        self.about_variables(facts)
    }

    /// That variables are there: also where it is a name of another module that holds one, and was asked for.
    fn about_variables(&self, facts: Vec<Fact>) -> Vec<Fact> {
        let mut known = Vec::new();
        for (value, states) in facts.into_iter().filter(|(_, states)| !states.may_be(States::ABSENT)) {
            match self.kind(value) {
                Kind::Path(_) => self.narrow(value, states, &mut known),
                _ => known.push((value, states)),
            }
        }
        known
            .retain(|(value, states)| matches!(self.kind(*value), Kind::Variable(_)) && !states.may_be(States::ABSENT));
        known.sort_unstable_by_key(|(value, _)| *value);
        known.dedup_by_key(|(value, _)| *value);
        known
    }

    /// What the calls of a module make sure of that can be checks: of a function or a type of its own that may stop the
    /// program, or of whatever is given the name of a variable. And what it has asked of each element of a list.
    fn checked_by_calls(&self, flow: &Flow) -> Vec<Fact> {
        let may_check = |call: ValueId| match flow.kind(call) {
            Kind::Call { target: Some(target), args, .. } => {
                let is_named = args.iter().any(|arg| !names_in(flow, arg.value, NAMES_WITHIN).is_empty());
                let own = |function: FunctionId| flow.functions[function.index()].may_leave;
                let may_stop = || match flow.kind(*target) {
                    Kind::Function(function) => own(*function),
                    Kind::Item(_) => flow.is_in_need(*target),
                    _ => false,
                };
                is_named || may_stop()
            }
            Kind::Lookup { .. } | Kind::Entry { .. } | Kind::Field { .. } => flow.each_in(call).is_some(),
            _ => false,
        };
        let mut facts = Vec::new();
        let mut at = flow.end;
        for _ in 0..LONGEST {
            let Some(ran) = flow.ran(at) else { break };
            if matches!(ran.what, Passed::Call { call, .. } if may_check(call)) {
                facts.extend(self.expanded(flow.file, at, ran).iter());
            }
            at = ran.before;
        }
        facts
    }
}
