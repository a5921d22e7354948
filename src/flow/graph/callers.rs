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
#[derive(Debug, Default)]
pub(super) struct Called {
    calls: FxHashMap<Word, Vec<Call>>,
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
            for (of, here) in &flow.index.aliases {
                called.aliases.entry(*of).or_default().push(*here);
            }
        }
        called
    }

    /// The calls of what has one of these names, or one that a file gives to it.
    fn of(&self, names: Vec<Word>) -> Vec<Call> {
        let mut seen: FxHashSet<Word> = names.iter().copied().collect();
        let mut open = names;
        let mut calls = Vec::new();
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

impl<'a> Graph<'a> {
    /// Who calls a function, or constructs a type.
    pub fn callers(&self, end: OpenEnd) -> Arc<[Call]> {
        if let Some(known) = self.memory.borrow().callers.get(&end) {
            return known.clone();
        }
        let named = self.called.of(self.words(end));
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

    /// The words for what may be called.
    fn words(&self, end: OpenEnd) -> Vec<Word> {
        let function = match end {
            OpenEnd::Type(of) => return self.words_of_types(of),
            OpenEnd::Function(function) => self.function(function),
        };
        let mut words = vec![Word::of(&function.name)];
        if let Some(of) = function.owner.filter(|_| words[0] == Word::of(CONSTRUCTOR)) {
            words.extend(self.words_of_types(of));
        }
        words
    }

    /// The words for a type and all that inherit from it, under whatever name.
    fn words_of_types(&self, of: ValueId) -> Vec<Word> {
        let mut types = vec![of];
        let mut next = 0;
        while let Some(of) = types.get(next) {
            let heirs = self.heirs.get(of).into_iter().flatten().filter(|heir| !types.contains(heir));
            let heirs: Vec<ValueId> = heirs.copied().collect();
            types.extend(heirs);
            next += 1;
        }
        let names = types.iter().filter_map(|of| match self.kind(*of) {
            Kind::Item(name) => Some(Word::of(name)),
            _ => None,
        });
        names.chain([Word::of_own_type()]).collect()
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
        let heirs = self.heirs.get(&of).into_iter().flatten().take(8);
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
        for flow in &self.flows {
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
        for flow in &self.flows {
            for glob in flow.globs.iter().take(8) {
                let any = format!("{glob}{}_", flow.language.separator());
                found.extend(self.elsewhere.find(flow.file, &any, false).map(|(of, _)| (flow.file, of)));
            }
        }
        found
    }
}
