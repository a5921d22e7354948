//! The graphs of all files as one: what names, calls and fields lead to, through functions, types and files.
//!
//! A value is followed *backwards*, from the place that uses it to where it began, see [`Graph::ways`]:
//!
//! ```python
//! # keys.py
//! def key(name, default=None):          # (3) what is given back is a parameter: go on with the argument of (2)
//!     return os.getenv(name) or default
//!
//! # app.py
//! class Service:
//!     def __init__(self):
//!         self.key = keys.key("A")      # (2) a call: go on with what the function gives back
//!
//!     def ask(self):
//!         return Client(self.key)       # (1) a field: go on with what was put into it
//! ```
//!
//! While it goes through a function that was called, the search keeps the call in mind, so that a parameter leads back
//! to that call's argument and to no other one's. A parameter whose call is not known ends the way: it is an *open
//! end*. Whoever asked may then begin again from one of the function's callers.
//!
//! What a called function makes sure of (it raises when the variable is unset) is known behind the call; see
//! `known.rs`. Names that lead to another file are [`Elsewhere`]'s to find. Everything is bounded: a search that takes
//! too many steps answers that nobody can follow the value.

mod fields;
mod guards;
mod known;
mod names;
mod search;

pub use search::{Birth, Start, Way};

use std::cell::RefCell;
use std::fmt::Debug;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::{Event, EventKind, Fact, Flow, FunctionId, Kind, Name, States, Trail, ValueId};
use crate::source::{FileId, Location};

/// Finds what lies in other files.
pub trait Elsewhere: Debug {
    /// The file that a path of another file leads to, and the rest of the path: names within it. `wanted`: the answer
    /// matters, so a file that was left out has to be read.
    fn find(&self, from: FileId, path: &str, wanted: bool) -> Option<(FileId, Vec<Name>)>;

    /// The files with which the program that a file belongs to begins.
    fn entries(&self, of: FileId) -> Vec<FileId>;
}

/// Nothing lies in other files.
#[derive(Debug, Default, Clone, Copy)]
pub struct Nowhere;

impl Elsewhere for Nowhere {
    fn find(&self, _: FileId, _: &str, _: bool) -> Option<(FileId, Vec<Name>)> {
        None
    }

    fn entries(&self, _: FileId) -> Vec<FileId> {
        Vec::new()
    }
}

/// An event that calls something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Call {
    /// The file.
    pub file: FileId,
    /// The place in [`Flow::events`].
    pub event: usize,
}

/// Where a way ends because the rest of it lies with whoever calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OpenEnd {
    /// At a parameter of this function.
    Function(FunctionId),
    /// At a field of this type, which has no constructor of its own.
    Type(ValueId),
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

/// The graphs of all files.
#[derive(Debug)]
pub struct Graph<'a> {
    flows: Vec<&'a Flow>,
    elsewhere: &'a dyn Elsewhere,
    /// One value stands for a variable in all files.
    variables: FxHashMap<Name, ValueId>,
    /// Values that are fields of others, by those and the name.
    fields: FxHashMap<(ValueId, Name), ValueId>,
    /// The event in which a call happens, by what it gives.
    calls: FxHashMap<ValueId, Call>,
    /// Who calls what.
    callers: FxHashMap<OpenEnd, Vec<Call>>,
    /// Where functions are named, by function: the file and the place in [`Flow::mentions`].
    mentions: FxHashMap<FunctionId, Vec<(FileId, usize)>>,
    /// What methods were called on, in their own eyes.
    receivers: FxHashMap<FunctionId, ValueId>,
    /// Where fields of types are set.
    writes: FxHashMap<(ValueId, Name), Vec<Call>>,
    /// Module-level names that other files set.
    set_from_outside: rustc_hash::FxHashSet<(FileId, Name)>,
    /// Variables that functions set.
    sets: FxHashMap<FunctionId, Vec<Name>>,
    /// The types that inherit from a type.
    heirs: FxHashMap<ValueId, Vec<ValueId>>,
    memory: RefCell<Memory>,
}

/// A value, and the names of what is meant of it.
type Resolved = Option<(ValueId, Vec<Name>)>;

/// What has been worked out already.
#[derive(Debug, Default)]
struct Memory {
    exits: FxHashMap<(FunctionId, States), Arc<[Fact]>>,
    effective: FxHashMap<(FileId, Trail), Trail>,
    expanded: FxHashMap<(FileId, Trail), Arc<[Fact]>>,
    entries: FxHashMap<FileId, Arc<[Fact]>>,
    facts: FxHashMap<Call, Arc<[Fact]>>,
    resolved: FxHashMap<(FileId, String, bool), Resolved>,
    types: FxHashMap<(ValueId, bool), Option<ValueId>>,
    callees: FxHashMap<(ValueId, bool), Option<names::Callee>>,
    lineages: FxHashMap<ValueId, Arc<[ValueId]>>,
    checks: FxHashMap<ValueId, Arc<[FunctionId]>>,
    checked: Option<FxHashMap<(ValueId, Name), States>>,
    begins: FxHashMap<FileId, Arc<[FunctionId]>>,
    guards: FxHashMap<FunctionId, Arc<[Fact]>>,
    depth: usize,
    type_depth: usize,
}

/// The ways in which a value of a single file comes to a place where `facts` hold.
pub fn ways(flow: &Flow, facts: &[Fact], value: ValueId) -> Vec<Way> {
    let graph = Graph::new(vec![flow], &Nowhere);
    graph.ways(Start { value, entry: None, facts: facts.into(), calls: &[] }).0
}

impl<'a> Graph<'a> {
    /// The graphs of some files; the place of each is its [`FileId`].
    pub fn new(flows: Vec<&'a Flow>, elsewhere: &'a dyn Elsewhere) -> Self {
        let mut graph = Self {
            flows,
            elsewhere,
            variables: FxHashMap::default(),
            fields: FxHashMap::default(),
            calls: FxHashMap::default(),
            callers: FxHashMap::default(),
            mentions: FxHashMap::default(),
            receivers: FxHashMap::default(),
            writes: FxHashMap::default(),
            set_from_outside: rustc_hash::FxHashSet::default(),
            sets: FxHashMap::default(),
            heirs: FxHashMap::default(),
            memory: RefCell::default(),
        };
        for index in 0..graph.flows.len() {
            graph.index_values(graph.flows[index]);
        }
        for index in 0..graph.flows.len() {
            graph.index_types(graph.flows[index]);
        }
        for index in 0..graph.flows.len() {
            graph.index_fields(graph.flows[index]);
        }
        // What fields hold was not known before.
        graph.memory = RefCell::default();
        for index in 0..graph.flows.len() {
            graph.index_calls(graph.flows[index]);
        }
        graph.memory = RefCell::default();
        graph
    }

    /// The graph of one file.
    pub fn flow(&self, file: FileId) -> &'a Flow {
        // A single file that stands alone may have any number.
        self.flows.get(file.0 as usize).filter(|flow| flow.file == file).unwrap_or(&self.flows[0])
    }

    /// Where a value comes from.
    pub fn kind(&self, id: ValueId) -> &'a Kind {
        self.flow(id.file).kind(id)
    }

    /// The text, when the value is text that stands in the program.
    pub fn text(&self, id: ValueId) -> Option<&'a str> {
        self.flow(id.file).text(id)
    }

    /// Where the expression stands that made a value.
    pub fn place(&self, id: ValueId) -> Location {
        Location { file: id.file, span: self.flow(id.file).value(id).span }
    }

    /// The event of a call.
    pub fn event(&self, call: Call) -> &'a Event {
        &self.flow(call.file).events[call.event]
    }

    /// Who calls a function, or constructs a type.
    pub fn callers(&self, end: OpenEnd) -> &[Call] {
        self.callers.get(&end).map(Vec::as_slice).unwrap_or_default()
    }

    /// The names by which open ends are called, with what whoever calls them has to name as well.
    pub fn called_as(&self, open: &rustc_hash::FxHashSet<OpenEnd>) -> Vec<CalledAs> {
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
            Some(of) if name == names::CONSTRUCTOR => self.names_of_type(of),
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

    /// Whether a value is `None` or an empty text, as it is written.
    pub fn is_nothing(&self, value: ValueId) -> bool {
        matches!(self.kind(value), Kind::Absent(_)) || self.text(value).is_some_and(str::is_empty)
    }

    /// The names under which files have what open ends of other files lead to.
    fn handed_on(&self, open: &rustc_hash::FxHashSet<OpenEnd>) -> Vec<CalledAs> {
        let names: rustc_hash::FxHashSet<String> =
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

    fn function(&self, id: FunctionId) -> &'a super::Function {
        &self.flow(id.file).functions[id.index()]
    }

    fn index_values(&mut self, flow: &'a Flow) {
        for (index, value) in flow.values.iter().enumerate() {
            let id = ValueId::new(flow.file, index);
            match &value.kind {
                Kind::Variable(name) => _ = self.variables.entry(name.clone()).or_insert(id),
                Kind::Field { base, name } => _ = self.fields.insert((*base, name.clone()), id),
                Kind::Param { function, index: 0, .. } => _ = self.receivers.insert(*function, id),
                _ => {}
            }
        }
        for (index, mention) in flow.mentions.iter().enumerate() {
            self.mentions.entry(mention.function).or_default().push((flow.file, index));
        }
        for (index, event) in flow.events.iter().enumerate() {
            match event.kind {
                EventKind::Invoke { result } | EventKind::Call { result, .. } => {
                    self.calls.insert(result, Call { file: flow.file, event: index });
                }
                _ => {}
            }
        }
    }

    fn index_types(&mut self, flow: &'a Flow) {
        let mut declared: Vec<_> = flow.types.iter().collect();
        declared.sort_unstable_by_key(|(item, _)| **item);
        for (item, of) in declared {
            for base in &of.bases {
                if let Some(base) = self.as_type(*base, false) {
                    self.heirs.entry(base).or_default().push(*item);
                }
            }
        }
    }

    fn index_calls(&mut self, flow: &'a Flow) {
        for (index, event) in flow.events.iter().enumerate() {
            if let EventKind::Invoke { result } = event.kind {
                self.index_call(result, Call { file: flow.file, event: index });
            }
        }
    }

    fn index_fields(&mut self, flow: &'a Flow) {
        for (index, event) in flow.events.iter().enumerate() {
            let call = Call { file: flow.file, event: index };
            match &event.kind {
                EventKind::SetField { base, name, .. } => {
                    if let Some(of) = self.type_of(*base, false) {
                        self.writes.entry((of, name.clone())).or_default().push(call);
                    }
                }
                EventKind::Assign { path, .. } => self.index_assignment(flow.file, path, call),
                EventKind::SetVariable { name, .. } => {
                    if let Some(function) = event.function {
                        self.sets.entry(function).or_default().push(name.clone());
                    }
                }
                _ => {}
            }
        }
    }

    fn index_call(&mut self, result: ValueId, call: Call) {
        match self.callee(result, false) {
            Some(names::Callee::Function(function)) => {
                self.callers.entry(OpenEnd::Function(function)).or_default().push(call);
            }
            Some(names::Callee::Type(of)) => {
                if let Some(constructor) = self.constructor(of) {
                    self.callers.entry(OpenEnd::Function(constructor)).or_default().push(call);
                }
                self.callers.entry(OpenEnd::Type(of)).or_default().push(call);
            }
            None => {}
        }
    }

    /// `module.NAME = …`, `Settings.key = …`
    fn index_assignment(&mut self, file: FileId, path: &str, call: Call) {
        let Some((target, names)) = self.elsewhere.find(file, path, false) else { return };
        match names.as_slice() {
            [name] => _ = self.set_from_outside.insert((target, name.clone())),
            [name, field] => {
                if let Some(of) = self.flow(target).globals.get(name).and_then(|value| self.as_type(*value, false)) {
                    self.writes.entry((of, field.clone())).or_default().push(call);
                }
            }
            _ => {}
        }
    }
}
