//! Graphs built by hand, as a front end would: no parser, no syntax. Each test tells a small program and asks by which
//! ways its clients get their keys.

mod addresses;
mod asked;
mod branches;
mod calls;
mod checks;
mod decided;
mod each;
mod fields;
mod files;
mod guards;
mod handed;
mod insisted;
mod loops;
mod modes;
mod names;
mod recursion;
mod spread;
mod tables;

use std::sync::{Arc, LazyLock};

use super::{
    Arg, Builder, Call, Callee, Elsewhere, EventKind, Flow, FunctionId, Graph, How, Kind, Name, Nowhere, Param, Start,
    States, Takes, Type, ValueId, Way,
};
use crate::catalog::{Catalog, Knowledge, Language};
use crate::source::{FileId, Span, offset};

/// The one client that the programs know.
const CLIENT: &str = r#"
[[client]]
id = "shop.Client"
provider = "shop"
language = "python"
package = "shop"
kind = "constructor"
paths = ["shop.Client"]
params = ["key"]
position = 0
example = ""
counterexample = ""

[[header]]
name = "authorization"

[[address]]
provider = "shop"
hosts = ["shop.example"]
path = "/bot"
query = ["key"]
source = ""

[[api]]
language = "python"
paths = ["shop.Env.get"]
does = { read-variable = { name = 0, stops = false, prefix = "prefix" } }

[[api]]
language = "python"
paths = ["shop.Env.prefixed"]
does = "prefixes"
"#;

static KNOWLEDGE: LazyLock<Knowledge> =
    LazyLock::new(|| Knowledge::new(toml::from_str::<Catalog>(CLIENT).expect("a catalogue")));

/// A program that is being told.
struct Program {
    b: Builder<'static>,
    at: u32,
}

impl Program {
    fn new() -> Self {
        Self::of_file(FileId(0))
    }

    fn of_file(file: FileId) -> Self {
        Self { b: Builder::new(&KNOWLEDGE, Language::Python, file), at: 0 }
    }

    /// The next place: no two expressions stand at the same one.
    fn here(&mut self) -> Span {
        self.at += 2;
        Span::new(self.at, self.at + 1)
    }

    fn text(&mut self, text: &str) -> ValueId {
        let at = self.here();
        self.b.literal(text, at)
    }

    fn none(&mut self) -> ValueId {
        let at = self.here();
        self.b.absent(at)
    }

    /// A read that gives nothing when the variable is unset.
    fn read(&mut self, name: &str) -> ValueId {
        self.read_or(name, None)
    }

    fn read_or(&mut self, name: &str, default: Option<ValueId>) -> ValueId {
        let (name, at) = (self.text(name), self.here());
        self.b.read_variable(name, default, false, at)
    }

    /// A read that stops the program when the variable is unset.
    fn require(&mut self, name: &str) -> ValueId {
        let (name, at) = (self.text(name), self.here());
        self.b.read_variable(name, None, true, at)
    }

    fn name(&self, name: &str) -> ValueId {
        match self.b.lookup(name) {
            super::Lookup::Bound(value) => value,
            super::Lookup::Unbound => self.b.opaque(),
        }
    }

    /// A condition: the value is in one of the states.
    fn is(&mut self, value: ValueId, states: States) -> ValueId {
        let at = self.here();
        self.b.test_states(value, states, at)
    }

    /// `if condition: then`, `else: otherwise`.
    fn branch(&mut self, condition: ValueId, then: impl FnOnce(&mut Self), otherwise: impl FnOnce(&mut Self)) {
        let fork = self.b.fork();
        self.b.assume(condition, true);
        then(self);
        let first = self.b.close(fork);
        self.b.assume(condition, false);
        otherwise(self);
        let second = self.b.close(fork);
        let at = self.here();
        self.b.join(vec![first, second], at);
    }

    /// `if condition: leave`.
    fn leave_if(&mut self, condition: ValueId) {
        self.branch(condition, |p| p.b.leave(), |_| {});
    }

    /// `if value is not in the states: leave`.
    fn guard(&mut self, value: ValueId, states: States) {
        let wrong = self.is(value, !states);
        self.leave_if(wrong);
    }

    /// A client is built with this key.
    fn client(&mut self, key: ValueId) {
        let at = self.here();
        let client = self.b.path("shop.Client", at);
        self.call(client, &[key]);
    }

    fn call(&mut self, callee: ValueId, args: &[ValueId]) -> ValueId {
        let args: Vec<Arg> = args.iter().map(|value| self.arg(None, *value)).collect();
        self.call_with(callee, &args)
    }

    fn call_with(&mut self, callee: ValueId, args: &[Arg]) -> ValueId {
        let at = self.here();
        self.b.call(&Callee::Value(callee), args, at)
    }

    fn call_method(&mut self, receiver: ValueId, name: &str, args: &[ValueId]) -> ValueId {
        let args: Vec<Arg> = args.iter().map(|value| self.arg(None, *value)).collect();
        let at = self.here();
        self.b.call(&Callee::Method { receiver, name: name.into() }, &args, at)
    }

    fn arg(&mut self, name: Option<&str>, value: ValueId) -> Arg {
        Arg { name: name.map(Name::from), value, span: self.here(), spread: false }
    }

    fn spread(&mut self, name: Option<&str>, value: ValueId) -> Arg {
        Arg { spread: true, ..self.arg(name, value) }
    }

    /// A parameter without a default.
    fn param(&mut self, name: &str) -> Param {
        Param { name: name.into(), of: None, default: None, takes: Takes::Any, span: self.here() }
    }

    fn declare(&mut self, name: &str) -> (FunctionId, ValueId) {
        let at = self.here();
        let (function, value) = self.b.declare_function(name, false, at);
        self.b.bind(name, value);
        (function, value)
    }

    /// The body of a function, with the values of its parameters.
    fn body(&mut self, function: FunctionId, params: &[Param], body: impl FnOnce(&mut Self, &[ValueId])) {
        let outer = self.b.open_function(function, params);
        let given: Vec<ValueId> = params.iter().map(|param| self.name(&param.name)).collect();
        body(self, &given);
        let none = self.none();
        self.b.give_back(none);
        self.b.close_function(outer);
    }

    /// A function with plain parameters.
    fn function(&mut self, name: &str, params: &[&str], body: impl FnOnce(&mut Self, &[ValueId])) -> ValueId {
        let (function, value) = self.declare(name);
        let params: Vec<Param> = params.iter().map(|name| self.param(name)).collect();
        self.body(function, &params, body);
        value
    }

    /// `return value`.
    fn give(&mut self, value: ValueId) {
        self.b.give_back(value);
        self.b.leave();
    }

    fn class(&mut self, name: &str, bases: &[ValueId]) -> ValueId {
        let at = self.here();
        let class = self.b.value(Kind::Item(name.into()), at);
        self.b.declare_type(class, Type { bases: bases.to_vec(), ..Type::default() });
        self.b.bind(name, class);
        class
    }

    /// A method; its first parameter is what it is called on.
    fn method(&mut self, class: ValueId, name: &str, params: &[&str], body: impl FnOnce(&mut Self, &[ValueId])) {
        let at = self.here();
        let (function, value) = self.b.declare_function(name, false, at);
        let it = self.b.function_mut(function);
        (it.owner, it.takes_receiver) = (Some(class), true);
        self.b.bind_member(class, name, value);
        let mut all = vec![self.param("self")];
        all.extend(params.iter().map(|name| self.param(name)));
        self.body(function, &all, body);
    }

    fn set_field(&mut self, base: ValueId, name: &str, value: ValueId) {
        let at = self.here();
        self.b.bind_field(base, name, value, at);
    }

    fn field(&mut self, base: ValueId, name: &str) -> ValueId {
        let at = self.here();
        self.b.field(base, name, at)
    }

    /// How each client gets its key, in the order of the program.
    fn keys(self) -> Vec<String> {
        keys(&[&self.b.finish()], &Nowhere)
    }
}

/// How each client of some files gets its key; a parameter is asked for at the callers.
fn keys(flows: &[&Flow], elsewhere: &dyn Elsewhere) -> Vec<String> {
    let graph = Graph::new(flows.to_vec(), elsewhere);
    let mut found = Vec::new();
    for flow in flows {
        for (event, it) in flow.events.iter().enumerate() {
            let EventKind::Call { args, .. } = &it.kind else { continue };
            let is_key = |arg: &&Arg| !arg.spread && arg.name.as_deref().is_none_or(|name| name == "key");
            let value = args.iter().find(is_key).map_or(ValueId::left_out(flow.file), |arg| arg.value);
            let at = Call { file: flow.file, event };
            found.push(brought(&graph, at, value, &[]).join(" | "));
        }
    }
    found
}

/// The ways to a place, those through each caller behind those that are complete.
fn brought(graph: &Graph<'_>, at: Call, value: ValueId, calls: &[Call]) -> Vec<String> {
    let facts = if calls.is_empty() { graph.facts_at(at) } else { graph.facts_within(at) };
    let (ways, open) = graph.ways(Start { value, entry: None, facts, calls });
    // What is a part of a parameter is lost until somebody calls.
    let is_open = |way: &&Way| matches!(graph.kind(way.origin), Kind::Param { .. } | Kind::Opaque);
    let kind = |value| graph.kind(value);
    let callers: Vec<Call> = open.iter().flat_map(|end| graph.callers_of_kin(at, *end, 64)).collect();
    let mut shown: Vec<String> = if callers.is_empty() || calls.len() > 8 {
        ways.iter().map(|way| show_way(&kind, way)).collect()
    } else {
        ways.iter().filter(|way| !is_open(way)).map(|way| show_way(&kind, way)).collect()
    };
    for call in callers.into_iter().filter(|_| calls.len() <= 8) {
        let calls: Vec<Call> = calls.iter().copied().chain([call]).collect();
        shown.extend(brought(graph, at, value, &calls));
    }
    let mut seen = rustc_hash::FxHashSet::default();
    shown.retain(|way| seen.insert(way.clone()));
    shown
}

/// A way in a few signs: where it begins, with its states.
pub(crate) fn show_way<'a>(kind: &dyn Fn(ValueId) -> &'a Kind, way: &Way) -> String {
    let origin = match kind(way.origin) {
        Kind::Text(text) => format!("{text:?}"),
        Kind::Absent(why) => format!("{why:?}"),
        Kind::Variable(name) => format!("${name}{}", show_states(way.states)),
        Kind::Baked(name) => format!("baked {name}"),
        Kind::Param { .. } => "param".to_owned(),
        Kind::Field { name, .. } => format!(".{name}"),
        Kind::Call { callee: Some(callee), .. } => format!("{callee}()"),
        Kind::Call { .. } => "call".to_owned(),
        Kind::List(_) => "list".to_owned(),
        Kind::Path(path) => path.to_string(),
        Kind::Function(_) | Kind::Item(_) => "item".to_owned(),
        _ => "?".to_owned(),
    };
    let text = if way.in_text { " in text" } else { "" };
    let changed = way.through.iter().any(|value| matches!(kind(*value), Kind::Derived { how: How::Changed, .. }));
    let stripped = if way.stripped { " stripped" } else { "" };
    let fallback = if way.fallback { "else " } else { "" };
    format!("{fallback}{origin}{text}{stripped}{}", if changed { " changed" } else { "" })
}

/// `?` absent, `0` empty, `+` full.
fn show_states(states: States) -> String {
    let marks = [(States::ABSENT, '?'), (States::EMPTY, '0'), (States::FULL, '+')];
    marks.iter().filter(|(state, _)| states.may_be(*state)).map(|(_, mark)| *mark).collect()
}

/// Files that know one another by a module's name.
#[derive(Debug)]
struct Modules(Vec<&'static str>);

impl Elsewhere for Modules {
    fn find(&self, _: FileId, path: &str, _: bool) -> Option<(FileId, Vec<Name>)> {
        let mut names = path.split('.');
        let module = names.next()?;
        let file = self.0.iter().position(|name| *name == module)?;
        Some((FileId(offset(file)), names.map(Arc::from).collect()))
    }

    fn entries(&self, of: FileId, _: bool) -> Vec<FileId> {
        let main = self.0.iter().position(|name| *name == "main").map(|file| FileId(offset(file)));
        main.into_iter().filter(|main| *main != of).collect()
    }

    fn module(&self, of: FileId) -> &str {
        self.0.get(of.0 as usize).copied().unwrap_or_default()
    }
}
