//! Which environment variables and which clients a project uses, and where.
//!
//! Takes the linked facts, gives two lists in an order of their own: what later commands compare with example files and
//! with the environment. Knows neither rules nor output.

mod clients;
mod variables;

use crate::catalog::ClientKind;
use crate::facts::{Facts, Host, Unit};
use crate::flow::{Name, States};
use crate::source::Location;

/// What a project uses.
#[derive(Debug, Default)]
pub struct Inventory {
    /// The variables, by name.
    pub variables: Vec<Variable>,
    /// What takes credentials, by place.
    pub clients: Vec<Client>,
}

/// An environment variable.
#[derive(Debug)]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// The providers that it belongs to.
    pub providers: Vec<String>,
    /// It holds a credential: by the catalogue, or because it arrives as one.
    pub credential: bool,
    /// An example file names it.
    pub documented: bool,
    /// Where something is done with it, by place.
    pub places: Vec<Use>,
}

/// A place that has to do with a variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Use {
    /// Where.
    pub at: Location,
    /// What is done.
    pub does: Does,
    /// Only tests run it.
    pub in_test: bool,
}

/// What is done with a variable.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Does {
    /// It is read.
    Read {
        /// The program stops when it is unset.
        stops: bool,
    },
    /// It becomes a part of the program when that is built.
    Build,
    /// The program sets it.
    Set {
        /// Only when it is unset.
        keep: bool,
    },
    /// A condition asks for it.
    Check {
        /// On its good side the variable is not empty either.
        non_empty: bool,
    },
    /// It arrives as a credential at this client.
    Use {
        /// The client, as in [`Client::path`].
        client: String,
    },
    /// This client reads it by itself.
    Sdk {
        /// The client, as in [`Client::path`].
        client: String,
    },
}

/// Something that takes a credential.
#[derive(Debug)]
pub struct Client {
    /// The call, assignment or request.
    pub at: Location,
    /// The catalogue's path of the client, or the name of a header.
    pub path: String,
    /// How the credential is handed over; none: as a header.
    pub kind: Option<ClientKind>,
    /// The provider, where it is known.
    pub provider: Option<String>,
    /// The package.
    pub package: Option<String>,
    /// The version that is spoken of.
    pub version: Option<String>,
    /// The project decides the version.
    pub pinned: bool,
    /// The parameter that takes the credential.
    pub parameter: Option<String>,
    /// Where it is sent.
    pub host: Host,
    /// Only tests run it.
    pub in_test: bool,
    /// Where the credential may come from; empty when something else takes its place.
    pub sources: Vec<Source>,
}

/// Where a credential may come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Where it begins.
    pub at: Location,
    /// What it is there.
    pub kind: SourceKind,
    /// In which states it may arrive.
    pub states: States,
    /// It is the second choice of an expression.
    pub fallback: bool,
    /// The call that brings it, where the credential is handed on.
    pub brought: Option<Location>,
}

/// What a credential is where it begins.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum SourceKind {
    /// An environment variable.
    Variable(Name),
    /// A variable of the build.
    Build(Name),
    /// Text in the program.
    Literal,
    /// `None`, as it is written.
    Nothing,
    /// It is left out.
    LeftOut,
    /// A parameter that nobody is seen to give.
    Parameter,
    /// Nobody can follow it.
    Opaque,
}

impl Inventory {
    /// Of a project. `reported`: the files that are asked about; what has no place in one of them is left out.
    pub fn new(facts: &Facts<'_>, reported: &dyn Fn(&Unit<'_>) -> bool) -> Self {
        let clients = clients::of(facts);
        let mut variables = variables::of(facts, &clients);
        let mut clients: Vec<Client> = clients;
        let is_reported = |at: &Location| facts.units.get(at.file.0 as usize).is_some_and(reported);
        clients.retain(|client| is_reported(&client.at) || client.sources.iter().any(|it| is_reported(&it.at)));
        variables.retain(|it| it.places.is_empty() || it.places.iter().any(|place| is_reported(&place.at)));
        Self { variables, clients }
    }
}

/// Places in the order in which a person looks for them: by path, then down the file.
fn in_order<'f>(facts: &'f Facts<'_>, at: Location) -> (&'f str, Location) {
    (&facts.units[at.file.0 as usize].source.path, at)
}
