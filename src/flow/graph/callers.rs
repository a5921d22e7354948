//! Who calls what, and under which names.
//!
//! Which function a call runs is looked up when somebody asks, and only for calls of something that has the right name:
//! its own, or one that a file gives to it. All calls with one name are sorted at once by what they run, so that many
//! functions of one name cost no more than one.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::names::{CONSTRUCTOR, Callee};
use super::{Call, Graph, OpenEnd};
use crate::flow::index::Word;
use crate::flow::reached::reached;
use crate::flow::{Flow, FunctionId, Kind, ValueId, last_name};
use crate::source::FileId;

/// The method that makes a value for whoever says nothing.
const DEFAULT: &str = "default";

/// The calls of all files, by the word for what is called.
#[derive(Debug, Default, Clone)]
pub(super) struct Called {
    calls: FxHashMap<Word, Vec<Call>>,
    /// The calls in which methods construct the type that they are called on.
    of_own_types: FxHashMap<ValueId, Vec<Call>>,
    /// What else files call something.
    aliases: FxHashMap<Word, Vec<Word>>,
    /// What else their files call functions.
    function_names: FxHashMap<FunctionId, Vec<Word>>,
}

impl Called {
    /// Adds the calls of a file.
    pub(super) fn add(&mut self, flow: &Flow) {
        let call = |event| Call { file: flow.file, event };
        for (word, event) in &flow.index.called {
            self.calls.entry(*word).or_default().push(call(*event));
        }
        for (of, event) in &flow.index.of_own_type {
            self.of_own_types.entry(*of).or_default().push(call(*event));
        }
        for (of, here) in &flow.index.aliases {
            self.aliases.entry(*of).or_default().push(*here);
        }
        for (of, here) in &flow.index.function_names {
            self.function_names.entry(*of).or_default().push(*here);
        }
    }

    /// The calls of something with this name.
    pub(super) fn with_word(&self, word: Word) -> &[Call] {
        self.calls.get(&word).map(Vec::as_slice).unwrap_or_default()
    }

    /// A word for something, and those for what files call by another name.
    pub(super) fn words(&self, word: Word, callee: Callee) -> Vec<Word> {
        let names = match callee {
            Callee::Function(function) => self.function_names.get(&function),
            Callee::Type(_) => None,
        };
        let words = std::iter::once(word).chain(names.into_iter().flatten().copied());
        reached(words, usize::MAX, |word| self.aliases.get(&word).into_iter().flatten().copied())
    }
}

/// How a function or type is called from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalledAs {
    /// The file that has it under this name.
    pub file: FileId,
    /// The name.
    pub name: String,
    /// The type whose method it is.
    pub of: Option<String>,
    /// The file has it from another one, where it has the same name.
    pub is_handed_on: bool,
    /// It is a type, and not one of its methods.
    pub is_type: bool,
}

impl CalledAs {
    /// What a file has and calls this.
    pub(crate) fn new(file: FileId, name: &str, of: Option<String>) -> Self {
        Self { file, name: name.to_owned(), of, is_handed_on: false, is_type: false }
    }
}

impl Graph<'_> {
    /// Who calls a function, or constructs a type.
    pub fn callers(&self, end: OpenEnd) -> Arc<[Call]> {
        self.once(|it| &mut it.callers, end, || self.find_callers(end).into())
    }

    fn find_callers(&self, end: OpenEnd) -> Vec<Call> {
        let mut callers = match end {
            OpenEnd::Type(of) => self.without_unused_defaults(of, self.constructions(of)),
            OpenEnd::Function(id) => {
                let function = self.function(id);
                let word = Word::of(&function.name);
                let constructed = function.owner.filter(|_| word == Word::of(CONSTRUCTOR));
                let constructed = constructed.into_iter().flat_map(|of| self.with_heirs(of));
                let constructed = constructed.filter(|of| self.constructor(*of) == Some(id));
                let by_types = constructed.flat_map(|of| self.constructions(of));
                let called = by_types.chain(self.called_by(word, Callee::Function(id)));
                called.chain(self.called_by_bases(id)).collect()
            }
        };
        callers.sort_unstable();
        callers.dedup();
        callers
    }

    /// The calls of a method by methods of a type that its own inherits from, where it stands in for another one.
    fn called_by_bases(&self, id: FunctionId) -> Vec<Call> {
        let function = self.function(id);
        let Some(owner) = function.owner.filter(|_| *function.name != *CONSTRUCTOR) else { return Vec::new() };
        let word = Word::of(&function.name);
        let lineage = self.lineage(owner);
        let replaced = lineage.iter().skip(1).filter_map(|base| match self.kind(self.member(*base, &function.name)?) {
            Kind::Function(replaced) if *replaced != id => Some(Callee::Function(*replaced)),
            _ => None,
        });
        let calls = replaced.flat_map(|callee| self.called_by(word, callee));
        let has_bases = lineage.len() > 1;
        let left = has_bases.then(|| self.left_to_heirs(word));
        let calls = calls.chain(left.iter().flat_map(|calls| calls.iter().copied()));
        calls.filter(|call| self.is_method(*call, owner)).collect()
    }

    /// The calls of methods of this name that only heirs can have, on what the method around was called on.
    fn left_to_heirs(&self, word: Word) -> Arc<[Call]> {
        self.once(|it| &mut it.left_to_heirs, word, || self.find_left_to_heirs(word).into())
    }

    fn find_left_to_heirs(&self, word: Word) -> Vec<Call> {
        let is_left = |call: &Call| {
            let Some(Kind::Call { receiver, .. }) = self.result(*call).map(|result| self.kind(result)) else {
                return false;
            };
            let first = self.event(*call).function.and_then(|within| self.function(within).first);
            let runs = self.result(*call).and_then(|result| self.callee(result, false));
            first.is_some() && *receiver == first && runs.is_none()
        };
        self.whole.tables.called.with_word(word).iter().copied().filter(is_left).collect()
    }

    /// Whether a method is the one of an heir that is run where that of a base type is called.
    pub(super) fn stands_in(&self, method: OpenEnd, called: OpenEnd) -> bool {
        let (OpenEnd::Function(method), OpenEnd::Function(called)) = (method, called) else { return false };
        let (method, called) = (self.function(method), self.function(called));
        let has_same_name = method.name == called.name && *method.name != *CONSTRUCTOR;
        let owners = method.owner.zip(called.owner).filter(|(own, other)| has_same_name && own != other);
        owners.is_some_and(|(own, base)| self.lineage(own).contains(&base))
    }

    /// Whether a call constructs the type that its method was called on (`cls(…)`), and that may be this one, which inherits
    /// the method.
    pub(super) fn constructs_heir(&self, call: Call, of: OpenEnd) -> bool {
        let of = match of {
            OpenEnd::Type(of) => Some(of),
            OpenEnd::Function(it) => self.function(it).owner.filter(|_| *self.function(it).name == *CONSTRUCTOR),
        };
        let Some(Kind::Call { target: Some(target), .. }) = self.result(call).map(|it| self.kind(it)) else {
            return false;
        };
        let Kind::Param { function, index: 0, .. } = self.kind(*target) else { return false };
        let owner = self.function(*function).owner.filter(|_| self.function(*function).takes_type());
        of.zip(owner).is_some_and(|(of, owner)| of != owner && self.lineage(of).contains(&owner))
    }

    /// The calls that construct a type, under whatever name.
    pub(super) fn constructions(&self, of: ValueId) -> Vec<Call> {
        let own = &self.whole.tables.called.of_own_types;
        let lineage = if own.is_empty() { Arc::default() } else { self.lineage(of) };
        let mut calls: Vec<Call> = lineage.iter().filter_map(|of| own.get(of)).flatten().copied().collect();
        if let Kind::Item(name) = self.kind(of) {
            calls.extend(self.called_by(Word::of(name), Callee::Type(of)));
        }
        calls
    }

    /// The constructions of a type but for those in defaults that nobody is seen to take: what a file fills has no need of
    /// them.
    fn without_unused_defaults(&self, of: ValueId, mut calls: Vec<Call>) -> Vec<Call> {
        if self.flow(of.file).types.get(&of).is_some_and(|of| of.is_read) {
            let is_default =
                |it: &FunctionId| self.function(*it).owner.is_some() && last_name(&self.function(*it).name) == DEFAULT;
            let is_taken = |it: FunctionId| !self.callers(OpenEnd::Function(it)).is_empty();
            calls.retain(|call| self.event(*call).function.filter(is_default).is_none_or(is_taken));
        }
        calls
    }

    /// A type, and all that inherit from it.
    pub(super) fn with_heirs(&self, of: ValueId) -> Vec<ValueId> {
        reached([of], usize::MAX, |of| self.whole.heirs.get(&of).into_iter().flatten().copied())
    }

    /// The calls of something with this name, or another one that a file gives to it, which run this.
    fn called_by(&self, word: Word, callee: Callee) -> Vec<Call> {
        let words = self.whole.tables.called.words(word, callee).into_iter();
        words.flat_map(|word| self.by_callee(word).get(&callee).cloned().unwrap_or_default()).collect()
    }

    /// The calls of something with this name, by what they run.
    fn by_callee(&self, word: Word) -> Arc<FxHashMap<Callee, Vec<Call>>> {
        self.once(|it| &mut it.by_callee, word, || Arc::new(self.sort_by_callee(word)))
    }

    fn sort_by_callee(&self, word: Word) -> FxHashMap<Callee, Vec<Call>> {
        let mut sorted: FxHashMap<Callee, Vec<Call>> = FxHashMap::default();
        for call in self.whole.tables.called.with_word(word) {
            if let Some(callee) = self.result(*call).and_then(|result| self.callee(result, false)) {
                sorted.entry(callee).or_default().push(*call);
            }
        }
        sorted
    }

    /// The names by which open ends are called, with what whoever calls them has to name as well.
    pub fn called_as(&self, open: &FxHashSet<OpenEnd>) -> Vec<CalledAs> {
        let mut found: Vec<CalledAs> = open.iter().flat_map(|end| self.names_of(*end)).collect();
        found.extend(self.handed_on(open));
        found
    }

    pub(super) fn names_of(&self, end: OpenEnd) -> Vec<CalledAs> {
        let id = match end {
            OpenEnd::Type(of) => return self.names_of_type(of),
            OpenEnd::Function(id) => id,
        };
        let function = self.function(id);
        let name = function.name.rsplit("::").next().unwrap_or_default();
        match function.owner {
            Some(of) if name == CONSTRUCTOR => self.names_of_type(of),
            Some(of) => {
                let types = self.names_of_type(of).into_iter().map(|of| of.name);
                types.map(|of| CalledAs::new(id.file, name, Some(of))).collect()
            }
            // What has no name is called by nobody else.
            None if name.starts_with(['<', '_']) && name.ends_with(['>', '_']) => Vec::new(),
            None => vec![CalledAs::new(id.file, name, None)],
        }
    }

    /// A type is constructed by its own name, or by those of its heirs.
    pub(super) fn names_of_type(&self, of: ValueId) -> Vec<CalledAs> {
        let heirs = self.whole.heirs.get(&of).into_iter().flatten().take(8);
        let named = std::iter::once(&of).chain(heirs).filter_map(|of| match self.kind(*of) {
            Kind::Item(name) => Some(CalledAs { is_type: true, ..CalledAs::new(of.file, name, None) }),
            _ => None,
        });
        named.collect()
    }

    /// The names under which files have what open ends of other files lead to.
    fn handed_on(&self, open: &FxHashSet<OpenEnd>) -> Vec<CalledAs> {
        let names: FxHashSet<String> =
            open.iter().flat_map(|end| self.names_of(*end)).map(|called| called.name).collect();
        let mut found = Vec::new();
        for flow in &self.whole.flows {
            for (name, value) in &flow.globals {
                let Kind::Path(path) = flow.kind(*value) else { continue };
                if !names.contains(last_name(path)) {
                    continue;
                }
                let (end, is_type) = match self.resolve(flow.file, path, false).map(|(of, _)| (of, self.kind(of))) {
                    Some((_, Kind::Function(function))) => (OpenEnd::Function(*function), false),
                    Some((of, Kind::Item(_))) => (self.construction_of(of), true),
                    _ => continue,
                };
                if open.contains(&end) {
                    let name = name.trim_end_matches("::");
                    let is_handed_on = path.ends_with(name);
                    found.push(CalledAs { is_handed_on, is_type, ..CalledAs::new(flow.file, name, None) });
                }
            }
        }
        let mut by_file: FxHashMap<FileId, Vec<CalledAs>> = FxHashMap::default();
        for called in open.iter().flat_map(|end| self.names_of(*end)).filter(|called| called.of.is_none()) {
            by_file.entry(called.file).or_default().push(called);
        }
        for (from, of) in self.globs() {
            let through = by_file.get(&of).into_iter().flatten();
            found.extend(through.map(|called| CalledAs { file: from, ..called.clone() }));
        }
        found
    }

    /// The files that have all names of another one.
    fn globs(&self) -> Vec<(FileId, FileId)> {
        let mut found = Vec::new();
        for flow in &self.whole.flows {
            for glob in flow.globs.iter().take(8) {
                let any = format!("{glob}{}_", flow.language.separator());
                found.extend(self.elsewhere.find(flow.file, &any, false).map(|(of, _)| (flow.file, of)));
            }
        }
        found
    }
}
