//! Names that a module does not have: a function of it gives what stands for them.
//!
//! ```python
//! # config.py
//! def __getattr__(name):
//!     return os.environ.get(name)
//!
//! # app.py
//! client = Client(config.API_KEY)
//! ```
//!
//! Fields and entries that a value does not have: a method of its type gives them (`settings.API_KEY`, `settings["API_KEY"]`).

use super::{Search, Way};
use crate::flow::methods::changed;
use crate::flow::{Exit, Fact, FunctionId, Kind, Name, ValueId, last_name};

/// The function that is asked for what is not there.
const ASKED: &str = "__getattr__";
/// The method that is asked for entries.
const ASKED_FOR_ENTRIES: &str = "__getitem__";

impl Search<'_, '_> {
    /// A name of another file that this does not have, where a function of it reads the variable of that name. Whether it
    /// does.
    pub(super) fn lacking(&mut self, way: &Way, path: &str, depth: usize) -> bool {
        let graph = self.graph;
        let found = graph.elsewhere.find(way.origin.file, path, false).filter(|_| way.path.is_empty());
        let Some((file, names)) = found else { return false };
        let flow = graph.flow(file);
        let ([name], Some(asked)) = (names.as_slice(), flow.globals.get(ASKED)) else { return false };
        let Kind::Function(function) = *flow.kind(flow.plain(*asked)) else { return false };
        let before = self.found.len();
        for exit in &graph.function(function).exits {
            self.read_of_name(way, function, exit, name, depth);
        }
        self.found.len() > before
    }

    /// A field or an entry that nobody gives a value, where a method of its type reads the variable of that name. Whether
    /// it does.
    pub(in crate::flow::graph) fn lacking_part(&mut self, way: &Way, of: ValueId, name: &str, depth: usize) -> bool {
        let graph = self.graph;
        let (asked, name) = name.strip_prefix('[').map_or((ASKED, name), |key| (ASKED_FOR_ENTRIES, key));
        let Some(Kind::Function(function)) = graph.member(of, asked).map(|member| graph.kind(member)) else {
            return false;
        };
        let before = self.found.len();
        for exit in graph.function(*function).exits.iter().filter(|_| way.path.is_empty()) {
            self.read_of_name(way, *function, exit, &name.into(), depth);
        }
        self.found.len() > before
    }

    fn read_of_name(&mut self, way: &Way, function: FunctionId, exit: &Exit, name: &Name, depth: usize) {
        let graph = self.graph;
        let read = graph.flow(function.file).made_from(exit.value);
        let Kind::Lookup { name: by, .. } = graph.kind(read) else { return };
        let Some((by, name)) = self.named_by(*by, name) else { return };
        let is_name = |value: ValueId| matches!(graph.kind(value), Kind::Param { function: of, .. } if *of == function);
        let Some(variable) = graph.variable_called(&name, way.origin).filter(|_| is_name(by)) else { return };
        let about = exit.facts.iter().filter(|(value, _): &&Fact| *value == read);
        let states = about.fold(way.states & graph.kind(read).states(), |states, (_, more)| states & *more);
        let mut next = Way { states, ..way.clone() };
        next.through.push(way.origin);
        next.origin = read;
        self.step(next, variable, depth);
    }

    /// The value that a name is made of, and the name that it is made then: `name.upper()`.
    fn named_by(&self, by: ValueId, name: &Name) -> Option<(ValueId, Name)> {
        let flow = self.graph.flow(by.file);
        let call = flow.changes.get(&flow.plain(by)).copied().unwrap_or(by);
        let Kind::Call { receiver: Some(from), target, callee, args } = flow.kind(call) else {
            return Some((by, name.clone()));
        };
        let method = match target.map(|target| flow.kind(target)) {
            Some(Kind::Field { name, .. }) => name,
            _ => callee.as_ref()?,
        };
        Some((*from, changed(name, last_name(method), &[]).filter(|_| args.is_empty())?.into()))
    }
}
