//! Builds the graph of one file: a front end tells it what the program does, in the order in which it does it.
//!
//! Its words are few: define, use, branch, join, leave, assume, call. None of them mirrors a syntax tree.

mod about;
mod address;
mod again;
mod branch;
pub(super) mod call;
mod dropped;
mod each;
mod effect;
mod field;
mod first;
mod function;
mod handed;
mod http;
mod list;
mod mapping;
mod named;
mod options;
mod parser;
mod prefix;
mod record;
mod session;
mod stops;
mod text;

pub use branch::{Branch, Fork};
pub use call::{Callee, is_variable_name};
use field::Fields;
pub use function::{Outer, Param};
pub use mapping::Laid;
use parser::CommandLine;

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use super::index::Index;
use super::scope::{Layered, Mark, Tree};
use super::{
    Absence, Arm, Either, Event, EventKind, Fact, Flow, FunctionId, How, JoinKind, Kind, Mentioned, Name, Passed, Ran,
    States, Trail, Type, Value, ValueId,
};
use crate::catalog::{Effect, Knowledge, Language};
use crate::source::{FileId, Span};

/// What can hold a value.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Place {
    /// A name of the program.
    Name(Name),
    /// An environment variable that the program sets itself.
    Variable(Name),
    /// A field of a value.
    Field(ValueId, Name),
}

/// What a name means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lookup {
    /// It holds this value.
    Bound(ValueId),
    /// Nothing in this file gives it a value.
    Unbound,
}

/// Builds the graph of one file.
#[derive(Debug)]
pub struct Builder<'k> {
    knowledge: &'k Knowledge,
    language: Language,
    flow: Flow,
    places: Layered<Place, ValueId>,
    trail: Trail,
    known: Layered<ValueId, States>,
    either: Tree<Arc<Either>>,
    /// The fields that hold something.
    named: Fields,
    /// Those that are fields of a value themselves.
    within: FxHashMap<ValueId, FxHashSet<ValueId>>,
    /// What stands for conditions that ask a name of which nobody can follow what it holds.
    asked_again: again::Asked,
    /// Conditions, by what says the opposite.
    negated: FxHashMap<ValueId, ValueId>,
    /// Values that are only looked at.
    looked_at: FxHashSet<ValueId>,
    live: bool,
    loops: Vec<branch::Loop>,
    blocks: Vec<Vec<(Name, Option<ValueId>)>>,
    shared: FxHashSet<Name>,
    once: FxHashMap<(Option<ValueId>, Name), ValueId>,
    /// The mappings that functions have given further entries, with what they were at first.
    grown: FxHashMap<ValueId, ValueId>,
    /// Texts and nothing that types were declared with, and that somebody may have changed.
    constants: FxHashMap<(ValueId, Name), ValueId>,
    /// Types of values that hold one thing.
    cells: FxHashSet<ValueId>,
    command_line: CommandLine,
    sessions: session::Sessions,
    /// What the names begin with that are read in the blocks around: of what reads them.
    prefixes: Vec<(ValueId, ValueId)>,
    /// Where the value is written that an assignment gives.
    given_at: Option<Span>,
    function: Option<FunctionId>,
    /// What was known when the body of the innermost function began.
    body: Mark,
    in_test: bool,
    /// What happens is done by a framework, when it likes.
    is_later: bool,
    dropped: dropped::Dropped,
    opaque: ValueId,
}

/// Nothing that is known has a longer path; a chain of ten thousand fields would be copied ten thousand times.
const LONGEST_PATH: usize = 512;

/// So many of the last facts are looked through for what a called function may rely on.
const GUARDS: usize = 24;

impl<'k> Builder<'k> {
    /// An empty graph.
    pub fn new(knowledge: &'k Knowledge, language: Language, file: FileId) -> Self {
        Self {
            knowledge,
            language,
            flow: Flow::empty(file, language),
            places: Layered::default(),
            trail: Trail::default(),
            known: Layered::default(),
            either: Tree::default(),
            named: FxHashMap::default(),
            within: FxHashMap::default(),
            asked_again: again::Asked::default(),
            negated: FxHashMap::default(),
            looked_at: FxHashSet::default(),
            live: true,
            loops: Vec::new(),
            blocks: Vec::new(),
            shared: FxHashSet::default(),
            once: FxHashMap::default(),
            grown: FxHashMap::default(),
            constants: FxHashMap::default(),
            cells: FxHashSet::default(),
            command_line: CommandLine::default(),
            sessions: session::Sessions::default(),
            prefixes: Vec::new(),
            given_at: None,
            function: None,
            body: Mark::default(),
            in_test: false,
            is_later: false,
            dropped: dropped::Dropped::default(),
            opaque: ValueId::opaque(file),
        }
    }

    /// The finished graph.
    pub fn finish(mut self) -> Flow {
        for (place, value) in self.places.iter() {
            match place {
                // What functions set behind the back of others is not what it was.
                Place::Name(name) if self.shared.contains(name) => {}
                Place::Name(name) => _ = self.flow.globals.insert(name.clone(), *value),
                Place::Field(base, name)
                    if matches!(self.flow.kind(*base), Kind::Item(_))
                        || !self.is_own_environment(*base) && self.is_environment(*base) =>
                {
                    self.flow.members.insert((*base, name.clone()), *value);
                }
                _ => {}
            }
        }
        self.keep_bases();
        self.keep_constants();
        self.tell_of_parsers();
        self.tell_sessions();
        self.name_constants();
        self.flow.settled = self.known.iter().map(|(value, states)| (*value, *states)).collect();
        self.flow.end = self.trail;
        self.flow.named.sort_unstable();
        self.flow.named.dedup();
        self.flow.index = Index::new(&self.flow);
        self.flow.values.shrink_to_fit();
        self.flow.events.shrink_to_fit();
        self.flow.trail.shrink_to_fit();
        self.flow
    }

    /// The parts of the file may run in any order.
    pub fn runs_in_any_order(&mut self) {
        self.flow.in_any_order = true;
    }

    /// All names of a module are in scope.
    pub fn bring_all(&mut self, module: &str) {
        self.flow.globs.push(module.into());
    }

    /// The program should not stop here for want of a variable.
    pub fn stands_aside(&mut self, span: Span) {
        self.flow.aside.push(span);
    }

    /// This stands in for what fills a field.
    pub fn stands_until_filled(&mut self, span: Span) {
        self.flow.until_filled.push(span);
    }

    /// A function has this body: what makes default values stands aside.
    pub fn has_body(&mut self, name: &str, body: Span) {
        if name == "default" || name.starts_with("default_") {
            self.stands_aside(body);
        }
    }

    /// What a type of this file is.
    pub fn declare_type(&mut self, item: ValueId, of: Type) {
        let known = self.flow.types.remove(&item).unwrap_or_default();
        let mut of = Type { in_test: self.in_test, is_read: of.is_read || known.is_read, ..of };
        for base in known.bases {
            if !of.bases.contains(&base) {
                of.bases.push(base);
            }
        }
        self.flow.types.insert(item, of);
    }

    /// A file or a message may say what the fields of a type of this file hold.
    pub fn is_read(&mut self, item: ValueId) {
        self.flow.types.entry(item).or_default().is_read = true;
    }

    /// A type of this file inherits from another one.
    pub fn inherits(&mut self, item: ValueId, base: ValueId) {
        if matches!(self.flow.kind(item), Kind::Item(_)) && item != base {
            let in_test = self.in_test;
            let fresh = || Type { in_test, ..Type::default() };
            self.flow.types.entry(item).or_insert_with(fresh).bases.push(base);
        }
    }

    /// A value is one of those that a type of this file names, whatever it is made of. Gives it as a value of its own.
    pub fn enumerate(&mut self, of: ValueId, name: &str, value: ValueId, span: Span) -> ValueId {
        let member = if value == self.opaque { self.value(Kind::Opaque, span) } else { value };
        self.flow.typed.insert(member, (of, name.into()));
        member
    }

    /// The graph so far.
    pub fn flow(&self) -> &Flow {
        &self.flow
    }

    // Values.

    /// A new value.
    pub fn value(&mut self, kind: Kind, span: Span) -> ValueId {
        let id = ValueId::new(self.flow.file, self.flow.values.len());
        if let Kind::Path(path) = &kind
            && matches!(self.path_effect(path), Some(Effect::Environment))
        {
            self.flow.environments.insert(id);
        }
        self.flow.values.push(Value { kind, span });
        id
    }

    /// A value nobody can follow.
    pub fn opaque(&self) -> ValueId {
        self.opaque
    }

    /// Text that stands in the program.
    pub fn literal(&mut self, text: &str, span: Span) -> ValueId {
        self.value(Kind::Text(text.into()), span)
    }

    /// `None`, as somebody wrote it.
    pub fn absent(&mut self, span: Span) -> ValueId {
        self.value(Kind::Absent(Absence::Written), span)
    }

    /// Something from outside the file.
    pub fn path(&mut self, path: &str, span: Span) -> ValueId {
        self.value(Kind::Path(path.into()), span)
    }

    /// The same value, seen through another expression.
    pub fn same(&mut self, from: ValueId, span: Span) -> ValueId {
        self.derived(from, How::Same, span)
    }

    /// The same value, whose absence a text of the program's own explains.
    pub fn explained(&mut self, from: ValueId, span: Span) -> ValueId {
        self.derived(from, How::Explained, span)
    }

    /// The same value, of which nothing says any more why it is absent.
    pub fn optional(&mut self, from: ValueId, span: Span) -> ValueId {
        self.derived(from, How::Optional, span)
    }

    /// A variable that is read in a copy of the environment, or in a file that holds variables.
    pub fn copied(&mut self, from: ValueId, span: Span) -> ValueId {
        self.derived(from, How::Copied, span)
    }

    pub(super) fn derived(&mut self, from: ValueId, how: How, span: Span) -> ValueId {
        if from == self.opaque {
            return from;
        }
        self.value(Kind::Derived { from, how }, span)
    }

    /// A condition that says nothing.
    pub fn unknown_test(&self) -> ValueId {
        self.opaque
    }

    // Names.

    /// Gives a name a value.
    pub fn bind(&mut self, name: &str, value: ValueId) {
        self.stands_under(name, value);
        self.is_no_more(name);
        self.places.set(Place::Name(name.into()), value);
    }

    /// The name means nothing any more.
    pub fn unbind(&mut self, name: &str) {
        self.is_no_more(name);
        self.places.remove(&Place::Name(name.into()));
    }

    /// Gives a name a value until the innermost block ends (`let`).
    pub fn declare(&mut self, name: &str, value: ValueId) {
        self.stands_under(name, value);
        self.is_no_more(name);
        let name: Name = name.into();
        let old = self.places.get(&Place::Name(name.clone())).copied();
        if let Some(block) = self.blocks.last_mut() {
            block.push((name.clone(), old));
        }
        self.places.set(Place::Name(name), value);
    }

    /// A block begins: what is declared in it ends with it.
    pub fn open_block(&mut self) {
        self.blocks.push(Vec::new());
    }

    /// The innermost block ends.
    pub fn close_block(&mut self) {
        for (name, old) in self.blocks.pop().unwrap_or_default().into_iter().rev() {
            self.is_no_more(&name);
            match old {
                Some(value) => self.places.set(Place::Name(name), value),
                None => self.places.remove(&Place::Name(name)),
            }
        }
    }

    /// What a name holds.
    pub fn lookup(&self, name: &str) -> Lookup {
        match self.places.get(&Place::Name(name.into())) {
            Some(value) => Lookup::Bound(*value),
            None => Lookup::Unbound,
        }
    }

    /// A name that functions of the file set behind the back of its readers: nobody can follow it.
    pub fn share(&mut self, name: &str) {
        self.shared.insert(name.into());
    }

    /// Whether [`Builder::share`] was said of the name.
    pub fn is_shared(&self, name: &str) -> bool {
        self.shared.contains(name)
    }

    /// The value itself behind other expressions for it; one value for each path.
    pub(super) fn root(&mut self, value: ValueId) -> ValueId {
        let value = self.flow.plain(value);
        if let Kind::Path(path) = self.flow.kind(value) {
            let path = path.clone();
            let span = self.flow.value(value).span;
            return self.once(None, &path.clone(), Kind::Path(path), span);
        }
        value
    }

    /// The one value for a key.
    pub(super) fn once(&mut self, base: Option<ValueId>, name: &str, kind: Kind, span: Span) -> ValueId {
        let key = (base, Name::from(name));
        if let Some(value) = self.once.get(&key) {
            return *value;
        }
        let value = self.value(kind, span);
        self.once.insert(key, value);
        value
    }

    fn separator(&self) -> &'static str {
        self.language.separator()
    }

    // What happens.

    /// Whether this point is reached.
    pub fn is_live(&self) -> bool {
        self.live
    }

    /// Nothing behind this point is reached.
    pub fn leave(&mut self) {
        self.live = false;
    }

    /// Whether what follows is run by tests only; gives what was said before.
    pub fn set_in_test(&mut self, in_test: bool) -> bool {
        std::mem::replace(&mut self.in_test, in_test)
    }

    fn event(&mut self, kind: EventKind, span: Span, about: &[ValueId]) {
        if self.live {
            let fork = self.assume_the_rule();
            let mut facts = self.facts_about(about);
            // What is sent is a part of something of which other parts may have been asked.
            let is_sent = matches!(kind, EventKind::Header { .. } | EventKind::Request { .. });
            if is_sent || matches!(kind, EventKind::Invoke { .. } | EventKind::Call { .. }) {
                facts.extend(self.guards());
            }
            let facts = facts.into();
            let (function, trail, in_test) = (self.function, self.trail, self.in_test);
            self.forget_the_rule(fork);
            let is_later = self.is_later && function.is_none();
            let event = Event { kind, span, function, facts, trail, in_test, is_later };
            self.flow.events.push(event);
        }
    }

    /// A function of the file, or what a decorator has made of one, is named here: somebody may call it because of that.
    pub fn mention(&mut self, value: ValueId) {
        let named = match self.flow.kind(value) {
            Kind::Derived { from, .. } => *from,
            _ => value,
        };
        if let Kind::Function(function) = self.flow.kind(named)
            && self.live
            && !self.in_test
        {
            let function = *function;
            let fork = self.assume_the_rule();
            let facts = self.guards().into();
            self.forget_the_rule(fork);
            self.flow.mentions.push(Mentioned { function, within: self.function, facts, trail: self.trail });
        }
    }

    /// What the last conditions say of variables and fields: whoever is called from here sees them, or is given what they
    /// are fields of.
    fn guards(&self) -> Vec<Fact> {
        let is_seen = |value: ValueId| {
            let kind = self.flow.kind(value);
            kind.says_either() || matches!(kind, Kind::Variable(_) | Kind::Field { .. } | Kind::Lookup { .. })
        };
        let recent = self.known.recent(self.body, GUARDS);
        recent.filter(|(value, _)| is_seen(**value)).map(|(value, states)| (*value, *states)).collect()
    }

    /// A call has run: from here on what it makes sure of holds, and what it gave is in one of these states. Or something
    /// that others can see has been checked: whoever is called from here on knows that.
    pub(super) fn ran(&mut self, call: ValueId, states: States) {
        self.ran_and(call, states, None);
    }

    /// As [`Builder::ran`]; what it gave was compared with a text.
    pub(super) fn ran_and(&mut self, call: ValueId, states: States, compared: Option<(ValueId, bool)>) {
        self.passed(Passed::Call { call, states, compared });
    }

    /// The module imports something in any case: where that is of the project, its module is run.
    pub fn imports(&mut self, path: &str) {
        self.flow.imports.push(path.into());
    }

    fn passed(&mut self, what: Passed) {
        self.flow.trail.push(Ran { what, before: self.trail });
        self.trail = Trail(crate::source::offset(self.flow.trail.len()));
    }

    fn join_of(&mut self, arms: Vec<Arm>, kind: JoinKind, span: Span) -> ValueId {
        self.value(Kind::Join { arms: arms.into(), kind }, span)
    }
}
