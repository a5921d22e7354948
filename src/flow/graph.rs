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

mod around;
mod asked;
mod bound;
mod callers;
mod checks;
mod classes;
mod decided;
mod declared;
mod decorators;
mod each;
mod fields;
mod flags;
mod given;
mod guards;
mod heirs;
mod imports;
mod insisted;
mod known;
mod leaving;
mod made;
mod memory;
mod modes;
mod names;
mod narrow;
mod needs;
mod outside;
mod outward;
mod routes;
mod search;
mod second;
mod seen;
mod sought;
mod sounds;
mod starts;
mod tables;
mod trusted;
mod unset;
mod used;

pub use callers::CalledAs;
use memory::Memory;
pub use outward::{Heirloom, Outward};
pub use search::{Birth, Start, Way};
pub use tables::Tables;

use std::cell::RefCell;
use std::fmt::Debug;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::{Event, EventKind, Fact, Flow, FunctionId, Kind, Name, ValueId};
use crate::flow::value::REQUEST;
use crate::source::{FileId, Location};

/// Finds what lies in other files.
pub trait Elsewhere: Debug + Sync {
    /// The file that a path of another file leads to, and the rest of the path: names within it. `wanted`: the answer
    /// matters, so a file that was left out has to be read.
    fn find(&self, from: FileId, path: &str, wanted: bool) -> Option<(FileId, Vec<Name>)>;

    /// What else the path may lead to, the likeliest first, where that file has nothing of the name: the package around
    /// a module, a module of the same name in another folder.
    fn find_others(&self, _: FileId, _: &str, _wanted: bool) -> Vec<(FileId, Vec<Name>)> {
        Vec::new()
    }

    /// The files with which a program begins that runs code of this file; none when it begins with this file: what that
    /// uses it may check later.
    /// `wanted`: those that were left out have to be read.
    fn entries(&self, of: FileId, wanted: bool) -> Vec<FileId>;

    /// Whether two files may be run by one program.
    fn is_one_program(&self, _: FileId, _: FileId) -> bool {
        true
    }

    /// The name of a file as a module.
    fn module(&self, of: FileId) -> &str;

    /// Whether a path leads to a module beside a file that is a program, before it leads to what is installed.
    fn lies_beside(&self, _: FileId, _: &str) -> bool {
        false
    }

    /// The name of the outermost package that a file is a module of.
    fn package(&self, _: FileId) -> Option<String> {
        None
    }
}

/// Nothing lies in other files.
#[derive(Debug, Default, Clone, Copy)]
pub struct Nowhere;

impl Elsewhere for Nowhere {
    fn find(&self, _: FileId, _: &str, _: bool) -> Option<(FileId, Vec<Name>)> {
        None
    }

    fn entries(&self, _: FileId, _: bool) -> Vec<FileId> {
        Vec::new()
    }

    fn module(&self, _: FileId) -> &'static str {
        ""
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

/// The graphs of all files.
#[derive(Debug)]
pub struct Graph<'a> {
    whole: Arc<Whole<'a>>,
    elsewhere: &'a dyn Elsewhere,
    memory: RefCell<Memory>,
    /// Files that were left out have to be read where they may have checked something.
    seeks_checks: bool,
}

/// So many parts the files are looked at in, at the most, and so many files in one, at the least.
const MOST_PARTS: usize = 4;
const LEAST_PART: usize = 64;

/// Something that a file sets.
enum Set {
    /// A field of a type, or an entry of a mapping.
    Field { of: ValueId, name: Name, call: Call },
    /// A name of another module.
    Global { of: FileId, name: Name },
    /// What lies at a path that leads outside.
    Outside { path: Name, call: Call },
    /// A variable.
    Variable { by: FunctionId, name: Name },
}

/// What is known of all files from the beginning.
#[derive(Debug, Default, Clone)]
struct Whole<'a> {
    flows: Vec<&'a Flow>,
    tables: Arc<Tables>,
    /// The variables whose names are put together: no file names them.
    late: Arc<Mutex<FxHashMap<Name, ValueId>>>,
    used: used::Used,
    /// Where fields of types are set.
    writes: FxHashMap<(ValueId, Name), Vec<Call>>,
    /// Module-level names that other files set.
    set_from_outside: FxHashSet<(FileId, Name)>,
    /// What is set at paths that lead outside.
    set_outside: FxHashMap<Name, Vec<Call>>,
    /// Variables that functions set.
    sets: FxHashMap<FunctionId, Vec<Name>>,
    /// The types that inherit from a type.
    heirs: FxHashMap<ValueId, Vec<ValueId>>,
    /// What files know because of what they import.
    imported: imports::Imported,
    /// What their functions know because of what is run first there.
    begun: imports::Imported,
}

/// The ways in which a value of a single file comes to a place where `facts` hold.
pub fn ways(flow: &Flow, facts: &[Fact], value: ValueId) -> Vec<Way> {
    let graph = Graph::new(vec![flow], &Nowhere);
    graph.ways(Start { value, entry: None, facts: facts.into(), calls: &[] }).0
}

impl<'a> Graph<'a> {
    /// The graphs of some files; the place of each is its [`FileId`].
    pub fn new(flows: Vec<&'a Flow>, elsewhere: &'a dyn Elsewhere) -> Self {
        let mut tables = Tables::default();
        tables.learn(flows.iter().copied());
        Self::with(Arc::new(tables), flows, elsewhere)
    }

    /// The graphs of files that `tables` have learnt.
    pub fn with(tables: Arc<Tables>, flows: Vec<&'a Flow>, elsewhere: &'a dyn Elsewhere) -> Self {
        let whole = Whole { flows, tables, ..Whole::default() };
        let mut graph = Self { whole: Arc::new(whole), elsewhere, memory: RefCell::default(), seeks_checks: false };
        let heirs = graph.of_each(Self::bases);
        for (base, heir) in heirs.into_iter().flatten() {
            graph.whole_mut().heirs.entry(base).or_default().push(heir);
        }
        let set = graph.of_each(|graph, flow| graph.set_by(flow, false));
        for (index, set) in set.into_iter().enumerate() {
            graph.whole_mut().add_set(set);
            // Of what type a field is was said by the files before.
            let flow = graph.whole.flows[index];
            let set = graph.set_by(flow, true);
            graph.whole_mut().add_set(set);
        }
        let imported = graph.find_imported();
        graph.whole_mut().imported = imported;
        let begun = graph.find_begun();
        graph.whole_mut().begun = begun;
        // What fields hold was not known before.
        graph.forgetful()
    }

    /// What is found of each file. Parts of them are looked at side by side.
    fn of_each<T: Send>(&self, find: impl Fn(&Self, &'a Flow) -> T + Sync) -> Vec<T> {
        let flows = &self.whole.flows;
        let parts = flows.chunks(flows.len().div_ceil(MOST_PARTS).max(LEAST_PART));
        let parts: Vec<(&[&Flow], Self)> = parts.map(|part| (part, self.forgetful())).collect();
        let found = parts.into_par_iter().map(|(part, graph)| part.iter().map(|flow| find(&graph, flow)).collect());
        found.collect::<Vec<Vec<T>>>().into_iter().flatten().collect()
    }

    /// The same graphs, of which nothing has been worked out yet: for another thread.
    #[must_use]
    pub fn forgetful(&self) -> Self {
        Self { whole: self.whole.clone(), elsewhere: self.elsewhere, memory: RefCell::default(), seeks_checks: false }
    }

    /// The same graphs, to be asked where something may be missing: whoever may have checked it has to be read.
    #[must_use]
    pub fn seeking_checks(&self) -> Self {
        Self { seeks_checks: true, ..self.forgetful() }
    }

    fn whole_mut(&mut self) -> &mut Whole<'a> {
        Arc::make_mut(&mut self.whole)
    }

    /// The graph of one file.
    pub fn flow(&self, file: FileId) -> &'a Flow {
        // A single file that stands alone may have any number.
        self.whole.flows.get(file.0 as usize).filter(|flow| flow.file == file).unwrap_or(&self.whole.flows[0])
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

    /// What a call of something that the project may define gives.
    fn result(&self, call: Call) -> Option<ValueId> {
        match self.event(call).kind {
            EventKind::Invoke { result } => Some(result),
            _ => None,
        }
    }

    /// The event in which a call happens, by what it gives.
    fn call(&self, result: ValueId) -> Option<Call> {
        let event = self.flow(result.file).index.call(result)?;
        Some(Call { file: result.file, event })
    }

    /// The value that is a field of another one.
    fn field(&self, of: ValueId, name: &str) -> Option<ValueId> {
        let is_named = |field: &ValueId| matches!(self.kind(*field), Kind::Field { name: it, .. } if **it == *name);
        self.flow(of.file).index.fields(of).find(is_named)
    }

    /// A part of a value, the last name of the path first.
    fn part_of(&self, value: ValueId, path: &[Name]) -> Option<ValueId> {
        path.iter().rev().try_fold(value, |part, name| self.field(part, name))
    }

    /// Whether a value is `None` or an empty text, as it is written.
    pub fn is_nothing(&self, value: ValueId) -> bool {
        self.flow(value.file).is_nothing(value)
    }

    /// The value that stands for a variable in all files, if one names it or a search has come upon it.
    fn variable(&self, name: &str) -> Option<ValueId> {
        self.whole.tables.variables.get(name).copied().or_else(|| self.late().get(name).copied())
    }

    /// The value for a variable that is read in a file, and that no file names.
    fn variable_read(&self, name: &Name, file: FileId) -> ValueId {
        *self.late().entry(name.clone()).or_insert_with(|| self.flow(file).name_variable(name))
    }

    fn late(&self) -> MutexGuard<'_, FxHashMap<Name, ValueId>> {
        self.whole.late.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What a request is sent to.
    pub fn url_of_request(&self, value: ValueId) -> Option<ValueId> {
        match self.kind(value) {
            Kind::Call { callee: Some(path), args, .. } if **path == *REQUEST => args.first().map(|arg| arg.value),
            _ => None,
        }
    }

    /// Whether another file sets the name of a module that holds this value.
    pub fn is_set_from_outside(&self, value: ValueId) -> bool {
        let set = &self.whole.set_from_outside;
        let flow = self.flow(value.file);
        let holds = |name: &Name| flow.globals.get(name).is_some_and(|held| flow.plain(*held) == flow.plain(value));
        !set.is_empty() && set.iter().any(|(file, name)| *file == value.file && holds(name))
    }

    fn function(&self, id: FunctionId) -> &'a super::Function {
        &self.flow(id.file).functions[id.index()]
    }

    /// The types that those of a file inherit from, each with the heir.
    fn bases(&self, flow: &Flow) -> Vec<(ValueId, ValueId)> {
        let mut declared: Vec<_> = flow.types.iter().collect();
        declared.sort_unstable_by_key(|(item, _)| **item);
        let bases = declared.into_iter().flat_map(|(item, of)| of.bases.iter().map(|base| (*base, *item)));
        bases.filter_map(|(base, item)| Some((self.as_type(base, false)?, item))).collect()
    }

    /// What a file sets that others may ask for: `of_field`, something of what fields hold, or else everything besides.
    fn set_by(&self, flow: &Flow, of_field: bool) -> Vec<Set> {
        let is_of_field = |kind: &EventKind| match kind {
            EventKind::SetField { base, .. } => matches!(self.kind(flow.plain(*base)), Kind::Field { .. }),
            _ => false,
        };
        let asked = flow.sets().filter(|(_, event)| is_of_field(&event.kind) == of_field);
        let set = asked.filter_map(|(index, event)| {
            let call = Call { file: flow.file, event: index };
            match &event.kind {
                EventKind::SetField { base, name, .. } => {
                    let mapping = Some(*base).filter(|base| matches!(self.kind(*base), Kind::Dict { .. }));
                    let of = mapping.or_else(|| self.type_of(*base, false))?;
                    Some(Set::Field { of, name: name.clone(), call })
                }
                EventKind::Assign { path, .. } => self.assigned(flow.file, path, call),
                EventKind::SetVariable { name, .. } => Some(Set::Variable { by: event.function?, name: name.clone() }),
                _ => None,
            }
        });
        set.collect()
    }

    /// `module.NAME = …`, `Settings.key = …`, `settings.key = …`
    fn assigned(&self, file: FileId, path: &Name, call: Call) -> Option<Set> {
        let Some((target, names)) = self.elsewhere.find(file, path, false) else {
            return Some(Set::Outside { path: path.clone(), call });
        };
        match names.as_slice() {
            _ if target == file => None,
            [name] => Some(Set::Global { of: target, name: name.clone() }),
            [name, field] => {
                let holder = self.flow(target).globals.get(name).copied()?;
                let of = self.as_type(holder, false).or_else(|| self.type_of(holder, false))?;
                Some(Set::Field { of, name: field.clone(), call })
            }
            _ => None,
        }
    }
}

impl Whole<'_> {
    fn add_set(&mut self, set: Vec<Set>) {
        for it in set {
            match it {
                Set::Field { of, name, call } => self.writes.entry((of, name)).or_default().push(call),
                Set::Global { of, name } => _ = self.set_from_outside.insert((of, name)),
                Set::Outside { path, call } => self.set_outside.entry(path).or_default().push(call),
                Set::Variable { by, name } => self.sets.entry(by).or_default().push(name),
            }
        }
    }
}
