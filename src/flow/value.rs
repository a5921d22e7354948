//! Values: where they come from.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::{Fact, States};
use crate::source::{FileId, Span};

/// A name or a path, shared.
pub type Name = Arc<str>;

/// One value of a project's graph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ValueId {
    /// The file whose graph holds it.
    pub file: FileId,
    index: u32,
}

impl ValueId {
    pub(crate) fn new(file: FileId, index: usize) -> Self {
        Self { file, index: crate::source::offset(index) }
    }

    /// Its place in [`super::Flow::values`].
    pub fn index(self) -> usize {
        self.index as usize
    }

    /// The value that nobody can follow, of each file.
    pub(crate) fn opaque(file: FileId) -> Self {
        Self { file, index: 0 }
    }

    /// What is not given at all, of each file.
    pub(crate) fn left_out(file: FileId) -> Self {
        Self { file, index: 1 }
    }
}

/// One function of a project's graph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FunctionId {
    /// The file whose graph holds it.
    pub file: FileId,
    index: u32,
}

impl FunctionId {
    pub(crate) fn new(file: FileId, index: usize) -> Self {
        Self { file, index: crate::source::offset(index) }
    }

    /// Its place in [`super::Flow::functions`].
    pub fn index(self) -> usize {
        self.index as usize
    }
}

/// Sessions of HTTP that one function makes and another one uses.
#[derive(Debug, Clone, Default)]
pub struct Sessions {
    /// The events that give headers to a session of which the function asks for nothing, with the session.
    pub given: FxHashMap<usize, ValueId>,
    /// Sessions that a call has given, with a URL that each is asked for.
    pub asked: Vec<(ValueId, ValueId)>,
}

/// A value and the expression that made it.
#[derive(Debug, Clone)]
pub struct Value {
    /// Where it comes from.
    pub kind: Kind,
    /// The expression.
    pub span: Span,
}

/// A field whose name begins so is no part of a value: it says whether the value is the text behind the mark.
pub(crate) const EQUALS: char = '=';

/// One that begins so says whether the text behind the mark is a part of the value.
pub(crate) const LIKE: char = '~';

/// One that begins so says whether the value is what a constant of another file holds, whose path stands behind the mark.
pub(crate) const SAME: char = '&';

/// The member of a type that is filled from the environment: what the names of its variables begin with.
pub(crate) const PREFIX: &str = "$";

/// That of a variable that a field names itself.
pub(crate) const NO_PREFIX: &str = "$=";

/// The field that stands for any other one: somebody has set a field whose name nobody knows.
pub(crate) const ANY: &str = "*";

/// What the path of a type of the same file begins with, where that is a parameter's.
pub(crate) const OWN: &str = "self::";

/// What stands at the end of a path for all that is put there at once.
pub(crate) const ALL: &str = "[*";

/// The field of a mapping or a list that is its entry in this place begins so.
pub(crate) const PLACE: &str = "[#";

/// The path that stands for "an HTTP request is made": a call with what it is sent to.
pub(crate) const REQUEST: &str = "http request";

/// The field that gives what a name of an `Enum` stands for.
pub(crate) const VALUE: &str = "value";

/// Why a value is absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absence {
    /// Somebody wrote `None`.
    Written,
    /// An argument was left out.
    LeftOut,
    /// `None` is the default of a parameter, or what a function gives that ends without saying what.
    Default,
}

/// How a value was made from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// It is the same value, seen through another expression.
    Same,
    /// It is the same value, and when it is absent a text of the program's own says why.
    Explained,
    /// It is the same value, but when it is absent nothing says any more why.
    Optional,
    /// White space at the ends is gone.
    Stripped,
    /// Something was done to its text; it is present when the other is.
    Changed,
    /// It is taken from a copy of the environment, or from what is read like it.
    Copied,
    /// It is put behind or before another text, and the program stops there when it is absent.
    Added,
    /// It was lent to a call, which may have changed what it holds.
    Lent,
    /// It was given to a call: one of the project may have changed what it holds.
    Shown,
    /// It has the fields that the options of a parser say.
    Parsed,
    /// It is what an option holds that a decorator declares.
    Declared,
    /// It has its fields as entries of a mapping.
    Mapped,
    /// It is the list, or nothing where one of the elements is missing.
    Whole,
}

impl How {
    /// Whether it is the same value, so that what is done with it is done with the other.
    pub fn is_same(self) -> bool {
        matches!(self, Self::Same | Self::Explained | Self::Whole)
    }
}

/// What is known of a value that is handed on.
#[derive(Debug, Clone)]
pub enum Handed {
    /// These parts hold something else than what it was made with.
    With(Arc<[Held]>),
    /// This call was lent it, by what it gives.
    Lent(ValueId),
}

/// A part of a value, and what it holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Held {
    /// The names that lead to it, the last first.
    pub names: Vec<Name>,
    /// What it holds.
    pub value: ValueId,
}

/// One of the values that a join may be, and what is known when it is that one.
#[derive(Debug, Clone)]
pub struct Arm {
    /// The value.
    pub value: ValueId,
    /// What holds when the program came this way.
    pub facts: Arc<[Fact]>,
}

/// Where a join comes from: it decides what a missing arm means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JoinKind {
    /// Branches of the program met, or a conditional expression.
    Branch,
    /// The end of a loop met the point before it: the loop may have had no turn.
    Loop,
    /// A fallback that belongs to one expression: `a or b`, `getenv(a, b)`, `.unwrap_or(b)`.
    Fallback,
}

/// All facts of the one group hold, or all of the other.
pub type Either = (Vec<Fact>, Vec<Fact>);

/// An argument of a call.
#[derive(Debug, Clone)]
pub struct Arg {
    /// Its keyword, if it has one.
    pub name: Option<Name>,
    /// The value.
    pub value: ValueId,
    /// The whole argument, keyword included.
    pub span: Span,
    /// Whether it stands for several: `*args`, `**kwargs`.
    pub spread: bool,
}

/// The last name of a path, in any language.
pub(crate) fn last_name(path: &str) -> &str {
    let sign = path.as_bytes().iter().rposition(|byte| matches!(byte, b'.' | b':'));
    sign.map_or(path, |at| &path[at + 1..])
}

/// The arguments of a call that was begun with some of them: what is named again is given anew.
pub fn completed(first: &[Arg], rest: &[Arg]) -> Vec<Arg> {
    let is_given_again = |arg: &&Arg| arg.name.is_some() && rest.iter().any(|it| it.name == arg.name);
    first.iter().filter(|arg| !is_given_again(arg)).chain(rest).cloned().collect()
}

/// The argument in this place; nothing when one that stands for several comes before it.
pub fn positional(args: &[Arg], index: usize) -> Option<&Arg> {
    let mut plain = args.iter().filter(|arg| arg.name.is_none());
    let known = !plain.clone().take(index + 1).any(|arg| arg.spread);
    known.then(|| plain.nth(index)).flatten()
}

/// What a mapping holds under a key: what was put there last.
pub(super) fn last_under(entries: &[(ValueId, ValueId)], is_it: impl Fn(ValueId) -> bool) -> Option<ValueId> {
    entries.iter().rev().find(|(key, _)| is_it(*key)).map(|(_, value)| *value)
}

/// Where a value comes from.
#[derive(Debug, Clone)]
pub enum Kind {
    /// Text that stands in the program.
    Text(Name),
    /// Nothing.
    Absent(Absence),
    /// An environment variable. Facts about it are kept at this one value for all reads of a file.
    Variable(Name),
    /// A read of the variable, or of what the program has put into it.
    Read {
        /// The variable's name.
        name: Name,
        /// What is read.
        from: ValueId,
        /// The program stops when there is nothing to read.
        stops: bool,
    },
    /// A read of a variable whose name is not written here: a parameter of the function around it, say.
    Lookup {
        /// What names it.
        name: ValueId,
        /// The program stops when there is nothing to read.
        stops: bool,
    },
    /// An entry of a mapping whose key is not written here, or an element of a list whose place is not.
    Entry {
        /// The mapping or list.
        base: ValueId,
        /// The key: a value of its own where nobody can follow it.
        key: ValueId,
    },
    /// An element of what a loop goes over, where that is not written there.
    Element {
        /// What it goes over.
        of: ValueId,
    },
    /// All elements of what a loop goes over, where that is not written there: what is known of it is known of each.
    Each {
        /// What the loop goes over.
        of: ValueId,
    },
    /// A variable of the build: `env!`.
    Baked(Name),
    /// A parameter of a function.
    Param {
        /// The function.
        function: FunctionId,
        /// Which one, counted from 0.
        index: usize,
        /// The path of its declared type, where it is plain.
        of: Option<Name>,
    },
    /// Something from outside the file, by its full path: a module, a class, a function, a constant.
    Path(Name),
    /// A function of this file.
    Function(FunctionId),
    /// Another item of this file, by name: a class, a struct.
    Item(Name),
    /// A field of something else.
    Field {
        /// What it is a field of.
        base: ValueId,
        /// Its name.
        name: Name,
    },
    /// What a call gives.
    Call {
        /// The full path of what is called, where it lies outside the file.
        callee: Option<Name>,
        /// What is called, where the project may define it: a function, a type, a path, a field of something.
        target: Option<ValueId>,
        /// What a method was called on.
        receiver: Option<ValueId>,
        /// The arguments.
        args: Arc<[Arg]>,
    },
    /// A call that is not complete: `functools.partial(callee, args)`.
    Partial {
        /// What will be called.
        callee: ValueId,
        /// The arguments that it already has.
        args: Arc<[Arg]>,
    },
    /// One of several.
    Join {
        /// The values it may be.
        arms: Arc<[Arm]>,
        /// What joined them.
        kind: JoinKind,
    },
    /// Text put together; at least one part is not a literal.
    Concat(Arc<[ValueId]>),
    /// Made from another value.
    Derived {
        /// That value.
        from: ValueId,
        /// What was done.
        how: How,
    },
    /// A mapping with these entries. `open`: others may be in it.
    Dict {
        /// Keys and values.
        entries: Arc<[(ValueId, ValueId)]>,
        /// Whether others may be in it.
        open: bool,
        /// What has all other entries, where that may be one of several mappings.
        under: Option<ValueId>,
    },
    /// A sequence of these.
    List(Arc<[ValueId]>),
    /// A condition, with what it says about other values.
    Test {
        /// What holds when it is true.
        when_true: Arc<[Fact]>,
        /// What holds when it is false.
        when_false: Arc<[Fact]>,
        /// One of two groups of facts holds when it is true, and when it is false.
        either: [Option<Arc<Either>>; 2],
    },
    /// `true` or `false`.
    Bool(bool),
    /// Nobody can follow it.
    Opaque,
}

impl Kind {
    /// What is known of a value of this kind before any guard.
    pub(crate) fn states(&self) -> States {
        match self {
            Self::Bool(is_true) => States::written(*is_true),
            Self::Text(text) => States::written(!text.is_empty()),
            Self::Absent(_) => States::ABSENT,
            Self::Variable(_) => States::ABSENT | States::EMPTY | States::FULL,
            Self::List(elements) if elements.is_empty() => States::EMPTY,
            Self::Dict { entries, open: true, .. } if entries.is_empty() => States::PRESENT,
            Self::Dict { .. } | Self::List(_) | Self::Function(_) | Self::Item(_) => States::FULL,
            Self::Concat(_) | Self::Read { stops: true, .. } | Self::Lookup { stops: true, .. } => States::PRESENT,
            _ => States::ANY,
        }
    }

    /// Whether it is a condition that says of two groups of facts that one holds.
    pub(crate) fn says_either(&self) -> bool {
        matches!(self, Self::Test { either, .. } if either.iter().any(Option::is_some))
    }

    /// As [`Kind::states`], for whoever asks whether something is there, not where it is from.
    pub(crate) fn states_when_asked(&self) -> States {
        match self.states() {
            States::WRITTEN => States::TRUTHY,
            states => states,
        }
    }
}
