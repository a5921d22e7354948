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
mod scope;
mod state;
mod value;
mod ways;

pub use builder::{Branch, Builder, Callee, Fork, Lookup, Outer, Param, is_variable_name};
pub use state::{Fact, States, all_of, either_of};
pub use value::{Absence, Arg, Arm, FunctionId, How, JoinKind, Kind, Name, Value, ValueId};
pub use ways::{Way, ways};

use std::sync::Arc;

use crate::catalog::Language;
use crate::source::Span;

/// The facts of one file.
#[derive(Debug)]
pub struct Flow {
    /// The language it was written in.
    pub language: Language,
    /// All values; a [`ValueId`] is an index.
    pub values: Vec<Value>,
    /// What meets the outside, in the order of the program.
    pub events: Vec<Event>,
    /// The functions.
    pub functions: Vec<Function>,
    /// What module-level names hold when the file has been run.
    pub globals: Vec<(Name, ValueId)>,
    /// What the functions that the module itself calls have made sure of when they go on: it holds in every other
    /// function, since those are reached through them.
    pub entry: Vec<Fact>,
}

impl Flow {
    /// The value with this id.
    pub fn value(&self, id: ValueId) -> &Value {
        &self.values[id.0 as usize]
    }

    /// Where the value comes from.
    pub fn kind(&self, id: ValueId) -> &Kind {
        &self.value(id).kind
    }

    /// The text, when the value is text that stands in the program.
    pub fn text(&self, id: ValueId) -> Option<&str> {
        match self.kind(id) {
            Kind::Text(text) => Some(text),
            Kind::Derived { from, how: How::Same } => self.text(*from),
            _ => None,
        }
    }
}

/// A function, method or closure.
#[derive(Debug, Clone)]
pub struct Function {
    /// Its name.
    pub name: Name,
    /// Its parameters, in order.
    pub params: Vec<Name>,
    /// What it gives back, with what is known then.
    pub returns: Vec<(ValueId, Arc<[Fact]>)>,
    /// It never returns.
    pub diverges: bool,
    /// It may stop the program, or raise: a check of what it is given.
    pub may_leave: bool,
    /// The module's own body calls it.
    pub is_entry: bool,
}

/// Something that meets the outside.
#[derive(Debug, Clone)]
pub struct Event {
    /// What happens.
    pub kind: EventKind,
    /// The expression or statement.
    pub span: Span,
    /// The function that it happens in; none: the module's own body.
    pub function: Option<FunctionId>,
    /// What is known about the values concerned.
    pub facts: Arc<[Fact]>,
    /// It stands in code that only tests run.
    pub in_test: bool,
}

/// What happens.
#[derive(Debug, Clone)]
pub enum EventKind {
    /// Something that the catalogue knows as a client is called.
    Call {
        /// Its full path.
        callee: Name,
        /// What a method was called on.
        receiver: Option<ValueId>,
        /// The arguments.
        args: Arc<[Arg]>,
        /// What the call gives.
        result: ValueId,
    },
    /// An attribute of a module or class from outside is set.
    Assign {
        /// Its full path.
        path: Name,
        /// What it is set to.
        value: ValueId,
    },
    /// An HTTP header is sent.
    Header {
        /// Its name in lower case.
        name: Name,
        /// Its value.
        value: ValueId,
        /// Where it is sent to, if that can be seen.
        url: Option<ValueId>,
    },
    /// An environment variable is set.
    SetVariable {
        /// Its name.
        name: Name,
        /// The literal that names it.
        name_span: Span,
        /// What it is set to.
        value: ValueId,
        /// Only when it is unset.
        keep: bool,
    },
    /// An environment variable is read.
    ReadVariable {
        /// Its name.
        name: Name,
        /// The literal that names it.
        name_span: Span,
        /// The program stops when it is unset.
        stops: bool,
        /// The read.
        result: ValueId,
    },
    /// The program stops here when the value is absent.
    Unwrap {
        /// The value.
        value: ValueId,
        /// The text that is shown then, where the caller chose one.
        text: Option<ValueId>,
    },
}
