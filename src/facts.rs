//! What the lints are asked about: the linked facts of a whole project.
//!
//! `link` makes them; a lint reads them. They know neither syntax nor lints.

use crate::catalog::{Address, Behaviour, Client, Knowledge, Provider};
use crate::flow::{Call, Event, Flow, Graph, Kind, Name, Outward, Start, ValueId, Way};
use crate::recognise::{self, Key, Verdict};
use crate::screen::Mention;
use crate::source::{self, FileId, Location, SourceFile, Span};

/// Everything about a project that lints may look at.
#[derive(Debug)]
pub struct Facts<'a> {
    /// The catalogue.
    pub knowledge: &'a Knowledge,
    /// The graphs of all files as one.
    pub graph: Graph<'a>,
    /// The files that were understood; the place of each is its [`FileId`].
    pub units: Vec<Unit<'a>>,
    /// Credentials that arrive somewhere.
    pub deliveries: Vec<Delivery<'a>>,
    /// Clients whose credential could be followed.
    pub understood: usize,
    /// Clients whose credential nobody can follow.
    pub opaque: usize,
    /// Functions and types that hand a credential on: whoever mentions one may bring it.
    pub open: Vec<Mention>,
    /// Where something may be missing that somebody may have checked.
    pub doubted: Vec<Doubted>,
}

/// An event that takes something that may be missing.
#[derive(Debug)]
pub struct Doubted {
    /// Its file.
    pub home: usize,
    /// The place in [`Flow::events`].
    pub event: usize,
    /// What is called, where that lies behind something of the project.
    pub outward: Option<Outward>,
    /// Its file sets what chooses the host of an SDK.
    pub redirected: bool,
    /// What arrives there, as a hash.
    pub found: u64,
}

/// One file.
#[derive(Debug, Clone, Copy)]
pub struct Unit<'a> {
    /// Which one.
    pub file: FileId,
    /// Its text.
    pub source: &'a SourceFile,
    /// Its graph.
    pub flow: &'a Flow,
    /// What could not be parsed.
    pub problems: &'a [Problem],
    /// Keys that were recognised by their format.
    pub keys: &'a Keys,
    /// Names of variables that the project documents in its example files.
    pub documented: &'a [String],
    /// Names that may be those of variables, in the project's README and in the settings of its containers.
    pub mentioned: &'a [String],
    /// What settings and shell lines give names, in order.
    pub variables: &'a [Variable],
    /// Whether git tracks the file, where it was asked and could tell.
    pub tracked: Option<bool>,
}

/// A name that is given a value by something that is no program: a file of settings, a line of shell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variable {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
    /// Where the value stands.
    pub span: Span,
    /// Where the name stands.
    pub at: Span,
}

impl Variable {
    /// Whether its value is a key: a machine has made it, and its name says so. `known`: it is the variable of a provider.
    pub fn is_key(&self, known: bool) -> bool {
        let verdict = recognise::judge(&self.name, &self.value);
        verdict.is_some_and(|verdict| verdict.is_secret())
            || known && recognise::is_made(&self.value)
            || recognise::is_app_password(&self.name, &self.value)
    }

    /// Whether its value is a key if it is that of a provider, whatever the keys of that look like.
    pub fn may_be_key(&self) -> bool {
        self.is_key(true) || recognise::is_random_uuid(&self.value)
    }
}

/// The keys of a file that are known by their format, whether or not they are used.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Keys {
    /// Those in the linted text, in order.
    pub written: Vec<Key>,
    /// Those of a notebook that stand in what a cell has printed.
    pub beside: Vec<KeyBeside>,
    /// Those of `written` that stand in comments, in order.
    pub commented: Vec<Span>,
    /// Literals that stand under the name of a credential, in order, with what is thought of them.
    pub named: Vec<NamedLiteral>,
    /// The code that only tests run; in Rust, documentation too: its examples are tests.
    pub tests: Vec<Span>,
}

/// A key in what a cell of a notebook has printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyBeside {
    /// The key, at a line of the cell.
    pub key: Key,
    /// The number of the cell.
    pub cell: u32,
    /// The line is the one that has printed it; else it is the first one.
    pub is_its_line: bool,
}

impl Keys {
    /// What must not be shown of the linted text, in which these `strings` stand, in order.
    pub fn spans(&self, strings: &[Span]) -> Vec<Span> {
        let secrets = self.named.iter().filter(|named| named.verdict.against.is_none());
        let named = secrets.flat_map(|named| {
            let first = strings.partition_point(|string| string.end <= named.span.start);
            strings[first..].iter().copied().take_while(|string| string.start < named.span.end)
        });
        self.written.iter().map(|key| key.span).chain(named).collect()
    }

    /// Whether a key that is known by its format stands in a literal.
    pub fn hold(&self, literal: Span) -> bool {
        self.written.iter().any(|key| key.span.overlaps(literal))
    }
}

/// A literal under the name of a credential.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedLiteral {
    /// The literal.
    pub span: Span,
    /// The name.
    pub name: Name,
    /// It stands in code that only tests run.
    pub in_test: bool,
    /// Whether it is taken for a secret.
    pub verdict: Verdict,
}

/// A place that could not be parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub span: Span,
    /// What the parser says, in lower case.
    pub message: String,
}

/// Where a credential is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Host {
    /// To the SDK's own provider.
    Own,
    /// To this machine or its network.
    Local,
    /// To somebody else.
    Other(String),
    /// Nobody can tell.
    Unknown,
}

impl Host {
    /// Whether nobody's service is there but one of one's own: a public one has a name.
    pub fn is_numbered(&self) -> bool {
        matches!(self, Self::Other(name) if name.parse::<std::net::IpAddr>().is_ok())
    }
}

/// What takes the credential.
#[derive(Debug, Clone)]
pub enum Sink<'a> {
    /// An SDK: a constructor, a setter, an attribute.
    Client {
        /// The row.
        client: &'a Client,
        /// The path by which it is called, one of the row's.
        called: &'a str,
        /// What the versions that may be in force do; empty when nothing is known of them.
        behaviours: Vec<&'a Behaviour>,
        /// The package, under the name that the project uses.
        package: &'a str,
        /// The version that speaks: the project's own, or the newest one seen.
        version: String,
        /// The project decides the version.
        pinned: bool,
    },
    /// A header of a request.
    Header {
        /// Its name in lower case.
        name: &'a str,
    },
    /// The address of a request.
    Address {
        /// The row.
        row: &'a Address,
        /// The parameter of its query that is given apart from the address.
        param: Option<&'a str>,
    },
    /// An environment variable that holds a credential.
    Variable {
        /// Its name.
        name: &'a str,
    },
}

/// A credential that arrives somewhere.
#[derive(Debug)]
pub struct Delivery<'a> {
    /// The file in which the way from the origin to what takes it is complete.
    pub unit: usize,
    /// The file of what takes it: another one where the credential is handed to a function first.
    pub home: usize,
    /// What takes it.
    pub sink: Sink<'a>,
    /// The call, assignment or request, in its home.
    pub event: &'a Event,
    /// The calls that hand it on, the last first.
    pub calls: Vec<Call>,
    /// The provider that the credential is for, where that is known.
    pub provider: Option<&'a Provider>,
    /// The argument, or the whole call when it was left out: of what takes it, or of the first call that hands it on.
    pub at: Span,
    /// The credential was left out where it is taken.
    pub left_out: bool,
    /// Where it is sent.
    pub host: Host,
    /// The ways it can come there.
    pub ways: Vec<Way>,
    /// Only tests run it.
    pub in_test: bool,
}

impl<'a> Facts<'a> {
    /// The facts of files in which nothing has been found yet.
    #[must_use]
    pub fn new(knowledge: &'a Knowledge, graph: Graph<'a>, units: Vec<Unit<'a>>) -> Self {
        Self {
            knowledge,
            graph,
            units,
            deliveries: Vec::new(),
            understood: 0,
            opaque: 0,
            open: Vec::new(),
            doubted: Vec::new(),
        }
    }

    /// The file in which a delivery is complete.
    pub fn unit(&self, delivery: &Delivery<'_>) -> &Unit<'a> {
        &self.units[delivery.unit]
    }

    /// The file of what takes the credential.
    pub fn home(&self, delivery: &Delivery<'_>) -> &Unit<'a> {
        &self.units[delivery.home]
    }

    /// Where a value comes from.
    pub fn kind(&self, value: ValueId) -> &'a Kind {
        self.graph.kind(value)
    }

    /// Where a delivery is complete.
    pub fn birth(&self, delivery: &Delivery<'_>) -> Location {
        self.unit(delivery).place(delivery.at)
    }

    /// Whether two places have a line in common.
    pub fn share_line(&self, one: Location, other: Location) -> bool {
        let source = self.units[one.file.0 as usize].source;
        let lines = |at: Span| (source.line_of(at.start), source.line_of(at.end));
        let ((from, to), (first, last)) = (lines(one.span), lines(other.span));
        one.file == other.file && from <= last && first <= to
    }

    /// Where a way begins.
    pub fn origin(&self, way: &Way) -> &'a Kind {
        self.graph.kind(way.origin)
    }

    /// Whether something stands in for a variable that a delivery may lack.
    pub(crate) fn stands_in(&self, delivery: &Delivery<'_>) -> bool {
        let is_read = |way: &Way| matches!(self.origin(way), Kind::Variable(_));
        let is_written = |way: &Way| way.fallback && matches!(self.origin(way), Kind::Text(_));
        delivery.ways.iter().any(is_read) && delivery.ways.iter().any(is_written)
    }

    /// The ways in which a value comes to an event.
    pub fn ways(&self, at: Call, value: ValueId) -> Vec<Way> {
        self.ways_by(at, value, &[])
    }

    /// As [`Facts::ways`], for whoever comes by these calls, the innermost first.
    pub fn ways_by(&self, at: Call, value: ValueId, calls: &[Call]) -> Vec<Way> {
        let facts = if calls.is_empty() { self.graph.facts_at(at) } else { self.graph.facts_within(at) };
        self.graph.ways(Start { value, entry: None, facts, calls }).0
    }
}

impl Delivery<'_> {
    /// Whether what takes it is given much that is no secret.
    pub(crate) fn is_vague(&self) -> bool {
        matches!(&self.sink, Sink::Client { client, .. } if client.vague)
    }
}

impl<'a> Unit<'a> {
    /// What happens in this file, each event with its place.
    pub fn events(&self) -> impl Iterator<Item = (Call, &'a Event)> + use<'a> {
        let file = self.file;
        self.flow.events.iter().enumerate().map(move |(event, it)| (Call { file, event }, it))
    }
}

impl<'a> Unit<'a> {
    /// A file of a program of whose surroundings nothing is known.
    pub fn alone(source: &'a SourceFile, flow: &'a Flow, problems: &'a [Problem], keys: &'a Keys) -> Self {
        let file = flow.file;
        Self { file, source, flow, problems, keys, documented: &[], mentioned: &[], variables: &[], tracked: None }
    }
}

impl Unit<'_> {
    /// Whether the file is there for secrets and, as far as anybody knows, nobody else gets it. An env file may be
    /// anywhere; what keeps secrets in another form is only believed to be at home when git says so.
    pub fn is_kept_back(&self) -> bool {
        let is_env_file = self.source.kind == source::Kind::Dotenv;
        source::keeps_secrets(&self.source.path) && (is_env_file || self.tracked == Some(false))
    }

    /// A span of this file.
    pub fn place(&self, span: Span) -> Location {
        Location { file: self.file, span }
    }
}
