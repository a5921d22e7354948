//! Who calls what, and under which names.
//!
//! Which function a call runs is looked up when somebody asks, and only for calls of something that has the right name:
//! its own, or one that a file gives to it.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::names::{CONSTRUCTOR, Callee};
use super::{Call, Graph, OpenEnd};
use crate::flow::index::Word;
use crate::flow::{Flow, Kind, ValueId};
use crate::source::FileId;

/// The calls of all files, by the word for what is called.
#[derive(Debug, Default, Clone)]
pub(super) struct Called {
    calls: FxHashMap<Word, Vec<Call>>,
    /// The calls in which methods construct the type that they are called on.
    of_own_types: FxHashMap<ValueId, Vec<Call>>,
    /// What else files call something.
    aliases: FxHashMap<Word, Vec<Word>>,
}

impl Called {
    pub(super) fn new(flows: &[&Flow]) -> Self {
        let mut called = Self::default();
        for flow in flows {
            for (word, event) in &flow.index.called {
                called.calls.entry(*word).or_default().push(Call { file: flow.file, event: *event });
            }
            for (of, event) in &flow.index.of_own_type {
                called.of_own_types.entry(*of).or_default().push(Call { file: flow.file, event: *event });
            }
            for (of, here) in &flow.index.aliases {
                called.aliases.entry(*of).or_default().push(*here);
            }
        }
        called
    }

    /// The calls of what has one of these names, or one that a file gives to it, and those that construct their own
    /// type where that is one of these.
    fn of(&self, names: Vec<Word>, types: &[ValueId]) -> Vec<Call> {
        let own = types.iter().filter_map(|of| self.of_own_types.get(of)).flatten();
        let mut calls: Vec<Call> = own.copied().collect();
        let mut seen: FxHashSet<Word> = names.iter().copied().collect();
        let mut open = names;
        while let Some(word) = open.pop() {
            calls.extend(self.calls.get(&word).into_iter().flatten());
            open.extend(self.aliases.get(&word).into_iter().flatten().filter(|alias| seen.insert(**alias)));
        }
        calls.sort_unstable();
        calls
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
}

impl Graph<'_> {
    /// Who calls a function, or constructs a type.
    pub fn callers(&self, end: OpenEnd) -> Arc<[Call]> {
        if let Some(known) = self.memory.borrow().callers.get(&end) {
            return known.clone();
        }
        let types = self.types_constructed(end);
        let named = self.whole.called.of(self.words(end, &types), &types);
        let callers: Arc<[Call]> = named.into_iter().filter(|call| self.runs(*call, end)).collect();
        self.memory.borrow_mut().callers.insert(end, callers.clone());
        callers
    }

    fn runs(&self, call: Call, end: OpenEnd) -> bool {
        let Some(callee) = self.result(call).and_then(|result| self.callee(result, false)) else { return false };
        match (callee, end) {
            (Callee::Function(function), OpenEnd::Function(wanted)) => function == wanted,
            (Callee::Type(of), OpenEnd::Type(wanted)) => of == wanted,
            (Callee::Type(of), OpenEnd::Function(wanted)) => self.constructor(of) == Some(wanted),
            (Callee::Function(_), OpenEnd::Type(_)) => false,
        }
    }

    /// The types whose construction runs this: one, and all that inherit from it.
    fn types_constructed(&self, end: OpenEnd) -> Vec<ValueId> {
        let of = match end {
            OpenEnd::Type(of) => Some(of),
            OpenEnd::Function(function) => {
                let function = self.function(function);
                function.owner.filter(|_| Word::of(&function.name) == Word::of(CONSTRUCTOR))
            }
        };
        let mut types: Vec<ValueId> = of.into_iter().collect();
        let mut next = 0;
        while let Some(of) = types.get(next) {
            let heirs = self.whole.heirs.get(of).into_iter().flatten().filter(|heir| !types.contains(heir));
            let heirs: Vec<ValueId> = heirs.copied().collect();
            types.extend(heirs);
            next += 1;
        }
        types
    }

    /// The words for what may be called: the function, and the types whose construction runs it.
    fn words(&self, end: OpenEnd, types: &[ValueId]) -> Vec<Word> {
        let own = match end {
            OpenEnd::Function(function) => Some(Word::of(&self.function(function).name)),
            OpenEnd::Type(_) => None,
        };
        let names = types.iter().filter_map(|of| match self.kind(*of) {
            Kind::Item(name) => Some(Word::of(name)),
            _ => None,
        });
        own.into_iter().chain(names).collect()
    }

    /// The names by which open ends are called, with what whoever calls them has to name as well.
    pub fn called_as(&self, open: &FxHashSet<OpenEnd>) -> Vec<CalledAs> {
        let mut found: Vec<CalledAs> = open.iter().flat_map(|end| self.names_of(*end)).collect();
        found.extend(self.handed_on(open));
        found
    }

    fn names_of(&self, end: OpenEnd) -> Vec<CalledAs> {
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
                let called = |of| CalledAs { file: id.file, name: name.to_owned(), of: Some(of), is_handed_on: false };
                types.map(called).collect()
            }
            // What has no name is called by nobody else.
            None if name.starts_with(['<', '_']) && name.ends_with(['>', '_']) => Vec::new(),
            None => vec![CalledAs { file: id.file, name: name.to_owned(), of: None, is_handed_on: false }],
        }
    }

    /// A type is constructed by its own name, or by those of its heirs.
    fn names_of_type(&self, of: ValueId) -> Vec<CalledAs> {
        let heirs = self.whole.heirs.get(&of).into_iter().flatten().take(8);
        let named = std::iter::once(&of).chain(heirs).filter_map(|of| match self.kind(*of) {
            Kind::Item(name) => Some(CalledAs { file: of.file, name: name.to_string(), of: None, is_handed_on: false }),
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
                if !names.contains(path.rsplit(['.', ':']).next().unwrap_or_default()) {
                    continue;
                }
                let end = match self.resolve(flow.file, path, false).map(|(found, _)| (found, self.kind(found))) {
                    Some((_, Kind::Function(function))) => OpenEnd::Function(*function),
                    Some((of, Kind::Item(_))) => self.construction_of(of),
                    _ => continue,
                };
                if open.contains(&end) {
                    let name = name.trim_end_matches("::").to_owned();
                    let is_handed_on = path.ends_with(name.as_str());
                    found.push(CalledAs { file: flow.file, name, of: None, is_handed_on });
                }
            }
        }
        let all = open.iter().flat_map(|end| self.names_of(*end)).filter(|called| called.of.is_none());
        let all: Vec<CalledAs> = all.collect();
        for (from, of) in self.globs() {
            let through = all.iter().filter(|called| called.file == of);
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
