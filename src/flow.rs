//! The value-flow graph: what a file does with credentials, without its syntax.
//!
//! A front end walks its own syntax tree and tells the [`Builder`] what happens, in the order in which the program
//! runs. The builder keeps three things: which *value* each name holds, what is *known* about each value at this
//! point, and whether the point is reached at all. A small program shows how they work together:
//!
//! ```python
//! key = os.getenv("COHERE_API_KEY")    # (1)
//! if not key:                          # (2)
//!     sys.exit("no key")               # (3)
//! client = cohere.Client(key)          # (4)
//! ```
//!
//! 1. A *read* makes a new value. It is a `Read` of the one `Variable` value that stands for `COHERE_API_KEY` in this
//!    file: absent, empty or full. `key` now holds the read.
//! 2. A condition is a value, too: true, it says `key` is absent or empty; false, it says `key` is full. A fact about
//!    a read is a fact about the variable, so that a second `os.getenv` of it is covered as well.
//! 3. `sys.exit` leaves: the branch is dead, nothing joins from it.
//! 4. What the other branch knew holds from here on. The call is an *event*: it is recorded with its arguments and
//!    with the facts that matter to them. Asked for the [`ways`] in which a credential gets there, the graph answers:
//!    one, from the variable, and it is full.
//!
//! Where two live branches meet, a name that differs becomes a *join*, and each arm keeps what its branch knew:
//!
//! ```python
//! key = os.getenv("A") or os.getenv("B")   # a join: A, known to be full; or B, and A is absent or empty
//! ```
//!
//! Values never change, names do; so a fact never has to be taken back. Functions are lowered after the body that
//! defines them, on top of what it has left behind, since that is what they will see when they are called.

mod builder;
mod declared;
mod empty;
mod event;
mod graph;
mod index;
mod literals;
mod methods;
mod ran;
mod reached;
mod said;
mod scope;
mod state;
#[cfg(test)]
pub(crate) mod tests;
mod value;

pub use builder::{Branch, Builder, Callee, Fork, Laid, Lookup, Outer, Param, is_variable_name};
pub use declared::{Field, Needs, Type};
pub use event::{Event, EventKind};
pub use graph::{
    Birth, Call, CalledAs, Elsewhere, Graph, Heirloom, Nowhere, OpenEnd, Outward, Start, Tables, Way, ways,
};
pub use literals::{Named, Use};
pub use ran::{Passed, Ran};
pub(crate) use reached::reached;
pub use scope::Mark;
pub use state::{Fact, States, all_of, either_of};
pub(crate) use value::{ANY, NO_PREFIX, OWN, PREFIX, VALUE, last_name};
pub use value::{
    Absence, Arg, Arm, Either, FunctionId, Handed, Held, How, JoinKind, Kind, Name, Sessions, Value, ValueId,
    completed, positional,
};

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::catalog::Language;
use crate::source::{FileId, Span};
use index::Index;

/// The facts of one file.
#[derive(Debug)]
pub struct Flow {
    /// The file.
    pub file: FileId,
    /// The language it was written in.
    pub language: Language,
    /// All values; [`ValueId::index`] is the place.
    pub values: Vec<Value>,
    /// What meets the outside or another part of the project, in the order of the program.
    pub events: Vec<Event>,
    /// The functions.
    pub functions: Vec<Function>,
    /// What module-level names hold when the file has been run.
    pub globals: FxHashMap<Name, ValueId>,
    /// What the module imports when it is run, by full paths.
    pub imports: Vec<Name>,
    /// Paths of modules all of whose names are in scope.
    pub globs: Vec<Name>,
    /// The types that are declared here.
    pub types: FxHashMap<ValueId, Type>,
    /// Entries that may as well be what a function gives: `conf.get("KEY")`, with the call.
    pub looked_up: FxHashMap<ValueId, ValueId>,
    /// What annotations that have a name of their own say of parameters: what those hold when nobody gives them anything.
    pub annotated: FxHashSet<ValueId>,
    /// The entries that are asked for with a method that gives nothing where there is none: `mapping.get("KEY")`.
    pub asked: FxHashSet<ValueId>,
    /// The calls that have changed texts, by what they give: `key.replace("-", "_")`.
    pub changes: FxHashMap<ValueId, ValueId>,
    /// What comprehensions gather, by their values: whatever one gathers, it is this.
    pub gathered: FxHashMap<ValueId, ValueId>,
    /// Values that are the environment itself.
    pub environments: FxHashSet<ValueId>,
    /// The members of enumerations: the type of each, and its name.
    pub typed: FxHashMap<ValueId, (ValueId, Name)>,
    /// Values that are handed on with other fields than they were made with.
    pub handed: FxHashMap<ValueId, Handed>,
    /// Parsers of the command line, by what is done with them.
    pub parsers: FxHashSet<ValueId>,
    /// The calls of which nobody takes what they give, in order.
    pub dropped: Vec<ValueId>,
    /// Calls that never return if what they are called on is such a parser.
    pub refusals: FxHashSet<ValueId>,
    /// Options of the command line that decorators declare, with the parameters that hold them.
    pub options: FxHashMap<ValueId, Name>,
    /// What the names within types and modules of this file hold: methods, attributes, constants.
    pub members: FxHashMap<(ValueId, Name), ValueId>,
    /// What the functions that the module itself calls have made sure of when they go on: it holds in every other
    /// function, since those are reached through them.
    pub entry: Vec<Fact>,
    /// What a framework was given that runs it before anything else.
    pub first: Vec<ValueId>,
    /// What is known when the file has been run.
    pub settled: FxHashMap<ValueId, States>,
    /// The calls that have run when the file has.
    pub end: Trail,
    /// Those that have run when the program has begun with it.
    pub begun: Trail,
    /// Calls that have run: each with the one before it.
    pub trail: Vec<Ran>,
    /// What is given to requests that adds their credential, with where those are sent.
    pub signed: FxHashMap<ValueId, ValueId>,
    /// Sessions that one function makes and another one uses.
    pub sessions: Sessions,
    /// The parts of texts that are put together of some that stand elsewhere.
    pub folded: FxHashMap<ValueId, Box<[ValueId]>>,
    /// Literals that stand under a name.
    pub named: Vec<Named>,
    /// Where names are used that hold a literal, a mapping or something of another file.
    pub uses: Vec<Use>,
    /// Conditions that ask whether something is there, in the order of the program.
    pub checks: Vec<Check>,
    /// Where functions of this file are named: somebody may call them because of that.
    pub mentions: Vec<Mentioned>,
    /// Mappings in which a header stands that a credential belongs in, in order.
    pub headers: Vec<ValueId>,
    /// Addresses that hold a key of a service that takes it there, or may.
    pub addresses: FxHashSet<ValueId>,
    /// It puts what files of settings say into the environment.
    pub fills_environment: bool,
    /// Constants and members that are the beginnings of such addresses: the key is put behind them elsewhere.
    pub bases: FxHashSet<ValueId>,
    /// The texts at which the program leaves, by the name of what must not be one: a variable, a constant, a field. Before
    /// each stands whether it is the whole or a part.
    refused: FxHashSet<(Name, Name)>,
    /// What runs only where something has failed, what runs whenever the file is imported, what makes values for whoever
    /// says nothing, tables of which one entry is used: a program should not stop there for want of a variable that it may
    /// not need.
    pub aside: Vec<Span>,
    /// What fields hold until they are filled from the environment or a file: to read a variable there is in vain.
    pub until_filled: Vec<Span>,
    /// Whatever fails within these, the program goes on.
    pub handled: Vec<Span>,
    /// Its parts may run in any order: the cells of a notebook.
    pub in_any_order: bool,
    /// Texts of which it asks whether one is in some text.
    pub marks: FxHashSet<Name>,
    /// Variables that a search has come upon and that it names nowhere, behind all other values.
    late: boxcar::Vec<Value>,
    /// What is looked for in it.
    index: Index,
}

/// A condition that asks whether something is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Check {
    /// What holds on its good side.
    pub fact: Fact,
    /// The condition.
    pub at: Span,
    /// It stands in code that only tests run.
    pub in_test: bool,
}

impl Flow {
    /// The id of the value at a place of [`Flow::values`].
    pub fn id(&self, index: usize) -> ValueId {
        ValueId::new(self.file, index)
    }

    /// The value with this id.
    pub fn value(&self, id: ValueId) -> &Value {
        debug_assert_eq!(id.file, self.file, "a value of another file");
        self.values.get(id.index()).unwrap_or_else(|| &self.late[id.index() - self.values.len()])
    }

    /// Where the value comes from.
    pub fn kind(&self, id: ValueId) -> &Kind {
        &self.value(id).kind
    }

    /// The text, when the value is text that stands in the program.
    pub fn text(&self, id: ValueId) -> Option<&str> {
        match self.kind(id) {
            Kind::Text(text) => Some(text),
            Kind::Derived { from, how } if how.is_same() => self.text(*from),
            _ => None,
        }
    }

    /// The paths that a module-level name leads on to: what it stands for, and what its type inherits from.
    pub(crate) fn led_on(&self, name: &str) -> Vec<Name> {
        let path = |value: ValueId| match self.kind(self.plain(value)) {
            Kind::Path(path) => Some(path.clone()),
            _ => None,
        };
        let named = [self.globals.get(name), self.globals.get(format!("{name}::").as_str())];
        let named: Vec<ValueId> = named.into_iter().flatten().map(|value| self.plain(*value)).collect();
        if named.is_empty() {
            let separator = self.language.separator();
            return self.globs.iter().take(8).map(|glob| format!("{glob}{separator}{name}").into()).collect();
        }
        let bases = named.iter().filter_map(|value| self.types.get(value)).flat_map(|of| &of.bases);
        named.iter().chain(bases).filter_map(|value| path(*value)).collect()
    }

    /// Whether it names any variable.
    pub(crate) fn reads_variables(&self) -> bool {
        !self.index.variables.is_empty()
    }

    /// The events in which a credential may arrive.
    pub fn takers(&self) -> impl Iterator<Item = usize> {
        self.index.takers.iter().copied()
    }

    /// The events that set a field, a name of another file or a variable.
    pub fn sets(&self) -> impl Iterator<Item = (usize, &Event)> {
        self.index.sets.iter().map(|event| (*event, &self.events[*event]))
    }

    /// Whether another function than this one sets a variable; none: the module's own body.
    pub fn is_set_elsewhere(&self, name: &str, function: Option<FunctionId>) -> bool {
        self.index.is_set_elsewhere(name, function)
    }

    /// Whether a value is `None` or the empty string, as somebody wrote it.
    pub fn is_nothing(&self, id: ValueId) -> bool {
        matches!(self.kind(id), Kind::Absent(_)) || self.text(id).is_some_and(str::is_empty)
    }

    /// The value itself behind other expressions for it.
    pub fn plain(&self, mut id: ValueId) -> ValueId {
        while let Kind::Derived { from, how } = self.kind(id)
            && how.is_same()
        {
            id = *from;
        }
        id
    }
}

/// A function, method or closure.
#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools, reason = "each answers a question of its own")]
pub struct Function {
    /// Its name.
    pub name: Name,
    /// Its parameters, in order.
    pub params: Vec<Parameter>,
    /// How it ends when it goes on; empty when it never does, or in too many ways.
    pub exits: Vec<Exit>,
    /// How it ends where something that it needs is absent, and gives just that: `value?`.
    pub failures: Vec<Exit>,
    /// It never returns.
    pub diverges: bool,
    /// It may stop the program, or raise: a check of what it is given.
    pub may_leave: bool,
    /// What it gives may be an error: only whoever looks at that knows what it has made sure of.
    pub is_fallible: bool,
    /// The module's own body calls it, or the program begins with it.
    pub is_entry: bool,
    /// Whoever calls it has to wait for it, or nothing happens.
    pub is_async: bool,
    /// What it is decorated with may run it.
    pub is_wrapped: bool,
    /// A framework calls it wherever something needs what it gives.
    pub is_on_call: bool,
    /// The type whose method it is.
    pub owner: Option<ValueId>,
    /// Its first parameter is what it is called on.
    pub takes_receiver: bool,
    /// It may change that.
    pub changes_receiver: bool,
    /// What its first parameter holds.
    pub first: Option<ValueId>,
    /// It is called by reading it: a property.
    pub is_property: bool,
    /// It does nothing: whoever inherits from its type says what it does.
    pub is_left_to_heirs: bool,
    /// It gives values one after the other.
    pub yields: bool,
    /// It takes fields of its first parameter by names that it is given.
    pub takes_named: bool,
    /// What it is decorated with.
    pub decorators: Vec<ValueId>,
    /// The variables that decorators are given the names of, with those.
    pub named_to: Vec<(ValueId, ValueId)>,
    /// It is given these fields, one by one, whenever a value of its type is made; when none is named, all of them as one
    /// mapping.
    pub vets: Option<Vec<Name>>,
    /// The parameter in which it is given each.
    pub vetted: usize,
    /// The type that it is declared to give.
    pub gives: Option<ValueId>,
}

impl Function {
    /// A call of it runs nothing by itself.
    pub fn is_lazy(&self) -> bool {
        (self.is_async || self.yields) && !self.is_wrapped
    }

    /// It is called on a type: `@classmethod def make(cls)`.
    pub fn takes_type(&self) -> bool {
        self.takes_receiver && self.params.first().is_some_and(|param| &*param.name == "cls")
    }
}

/// A parameter of a function.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Its name.
    pub name: Name,
    /// What it holds when it is left out.
    pub default: Option<ValueId>,
    /// How arguments reach it.
    pub takes: Takes,
}

/// How arguments reach a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Takes {
    /// By place or by name.
    #[default]
    Any,
    /// By name only.
    Named,
    /// All that are left over by place: `*args`.
    Rest,
    /// All that are left over by name: `**kwargs`.
    Keywords,
}

/// One way in which a function ends and goes on.
#[derive(Debug, Clone)]
pub struct Exit {
    /// What it gives.
    pub value: ValueId,
    /// What is known then of values that somebody else can see.
    pub facts: Arc<[Fact]>,
    /// Groups of facts of which one holds then.
    pub either: Arc<[Arc<Either>]>,
    /// What the fields of the receiver hold then, or what a validator has put under their names.
    pub fields: Arc<[(Name, ValueId)]>,
    /// What has been put into its parameters, by their places.
    pub lent: Arc<[(usize, Held)]>,
    /// The calls that have run.
    pub trail: Trail,
}

/// The calls that have run when a point is reached, and what has been checked, the last first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Trail(u32);

/// A place where a function is named.
#[derive(Debug, Clone)]
pub struct Mentioned {
    /// The function that is named.
    pub function: FunctionId,
    /// The function in which it is named.
    pub within: Option<FunctionId>,
    /// What is known there of what the function can see as well.
    pub facts: Arc<[Fact]>,
    /// The calls that have run before.
    pub trail: Trail,
}

impl Flow {
    /// The last call of a trail.
    pub fn ran(&self, trail: Trail) -> Option<&Ran> {
        self.trail.get((trail.0 as usize).checked_sub(1)?)
    }

    /// What the program has come by on a trail, the last first.
    pub fn ran_before(&self, trail: Trail) -> impl Iterator<Item = &Ran> {
        std::iter::successors(self.ran(trail), |ran| self.ran(ran.before))
    }
}
