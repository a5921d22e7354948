//! The inventory as one JSON object, or as two short tables. `docs/json.md` documents the object.

use std::fmt::Write as _;
use std::io::{self, Write};

use serde::Serialize;

use super::json::Place;
use super::words::{name, one_line};
use crate::catalog::ClientKind;
use crate::facts::Host;
use crate::flow::States;
use crate::inventory::{Client, Does, Inventory, Source, SourceKind, Use, Variable};
use crate::source::{Location, Masks, SourceFile};

/// The version of the object. It grows when a field goes or changes its meaning.
const SCHEMA: u32 = 1;

#[derive(Serialize)]
struct Shape<'a> {
    reason: &'static str,
    schema: u32,
    variables: Vec<VariableShape<'a>>,
    clients: Vec<ClientShape<'a>>,
}

#[derive(Serialize)]
struct VariableShape<'a> {
    name: String,
    providers: &'a [String],
    credential: bool,
    documented: bool,
    places: Vec<UseShape>,
}

#[derive(Serialize)]
struct UseShape {
    #[serde(flatten)]
    does: DoesShape,
    test: bool,
    #[serde(flatten)]
    place: Option<Place>,
}

#[derive(Serialize)]
#[serde(tag = "does", rename_all = "lowercase")]
enum DoesShape {
    Read { stops: bool },
    Build,
    Set { keep: bool },
    Check { sure: &'static str },
    Use { client: String },
    Sdk { client: String },
}

#[derive(Serialize)]
struct ClientShape<'a> {
    client: &'a str,
    kind: &'static str,
    provider: Option<&'a str>,
    package: Option<&'a str>,
    version: Option<&'a str>,
    pinned: bool,
    parameter: Option<&'a str>,
    host: HostShape,
    test: bool,
    #[serde(flatten)]
    place: Option<Place>,
    sources: Vec<SourceShape>,
}

#[derive(Serialize)]
struct HostShape {
    kind: &'static str,
    name: Option<String>,
}

#[derive(Serialize)]
struct SourceShape {
    kind: &'static str,
    variable: Option<String>,
    states: Vec<&'static str>,
    fallback: bool,
    #[serde(flatten)]
    place: Option<Place>,
    brought: Option<Place>,
}

/// Writes an inventory as one line of JSON.
///
/// # Errors
/// When `out` cannot be written to.
pub(super) fn write_json(inventory: &Inventory, files: &[&SourceFile], out: &mut dyn Write) -> io::Result<()> {
    let shape = Shape {
        reason: "inventory",
        schema: SCHEMA,
        variables: inventory.variables.iter().map(|it| variable(it, files)).collect(),
        clients: inventory.clients.iter().map(|it| client(it, files)).collect(),
    };
    serde_json::to_writer(&mut *out, &shape).map_err(io::Error::other)?;
    writeln!(out)
}

/// A name out of a program: it may be a key that somebody has put into the wrong place.
fn word(text: &str) -> String {
    one_line(&Masks::words(text)).into_owned()
}

fn variable<'a>(it: &'a Variable, files: &[&SourceFile]) -> VariableShape<'a> {
    VariableShape {
        name: word(&it.name),
        providers: &it.providers,
        credential: it.credential,
        documented: it.documented,
        places: it.places.iter().map(|used| used_at(used, files)).collect(),
    }
}

fn used_at(used: &Use, files: &[&SourceFile]) -> UseShape {
    let does = match &used.does {
        Does::Read { stops } => DoesShape::Read { stops: *stops },
        Does::Build => DoesShape::Build,
        Does::Set { keep } => DoesShape::Set { keep: *keep },
        Does::Check { non_empty } => DoesShape::Check { sure: if *non_empty { "non-empty" } else { "present" } },
        Does::Use { client } => DoesShape::Use { client: client.clone() },
        Does::Sdk { client } => DoesShape::Sdk { client: client.clone() },
    };
    UseShape { does, test: used.in_test, place: place(used.at, files) }
}

fn client<'a>(it: &'a Client, files: &[&SourceFile]) -> ClientShape<'a> {
    ClientShape {
        client: &it.path,
        kind: kind(it.kind),
        provider: it.provider.as_deref(),
        package: it.package.as_deref(),
        version: it.version.as_deref(),
        pinned: it.pinned,
        parameter: it.parameter.as_deref(),
        host: host(&it.host),
        test: it.in_test,
        place: place(it.at, files),
        sources: it.sources.iter().map(|source| source_shape(source, files)).collect(),
    }
}

fn kind(kind: Option<ClientKind>) -> &'static str {
    match kind {
        Some(ClientKind::Constructor) => "constructor",
        Some(ClientKind::Attribute) => "attribute",
        Some(ClientKind::Method) => "method",
        Some(ClientKind::Signer) => "signer",
        Some(ClientKind::Login) => "login",
        Some(ClientKind::Reader) => "reader",
        None => "header",
    }
}

fn host(host: &Host) -> HostShape {
    let (kind, name) = match host {
        Host::Own => ("own", None),
        Host::Local => ("local", None),
        Host::Other(name) => ("other", Some(word(name))),
        Host::Unknown => ("unknown", None),
    };
    HostShape { kind, name }
}

fn source_shape(source: &Source, files: &[&SourceFile]) -> SourceShape {
    let variable = match &source.kind {
        SourceKind::Variable(name) | SourceKind::Build(name) => Some(word(name)),
        _ => None,
    };
    SourceShape {
        kind: source_kind(&source.kind),
        variable,
        states: states(source.states),
        fallback: source.fallback,
        place: place(source.at, files),
        brought: source.brought.and_then(|at| place(at, files)),
    }
}

fn source_kind(kind: &SourceKind) -> &'static str {
    match kind {
        SourceKind::Variable(_) => "variable",
        SourceKind::Build(_) => "build",
        SourceKind::Literal => "literal",
        SourceKind::Nothing => "none",
        SourceKind::LeftOut => "left-out",
        SourceKind::Parameter => "parameter",
        SourceKind::Opaque => "opaque",
    }
}

fn states(states: States) -> Vec<&'static str> {
    let names =
        [(States::ABSENT, "absent"), (States::EMPTY, "empty"), (States::WRITTEN, "written"), (States::FULL, "full")];
    names.iter().filter(|(state, _)| states.may_be(*state)).map(|(_, name)| *name).collect()
}

fn place(at: Location, files: &[&SourceFile]) -> Option<Place> {
    Some(Place::of(files.get(at.file.0 as usize)?, at.span))
}

/// Writes an inventory for people.
///
/// # Errors
/// When `out` cannot be written to.
pub(super) fn write_human(inventory: &Inventory, files: &[&SourceFile], out: &mut dyn Write) -> io::Result<()> {
    let head = ["VARIABLE", "PROVIDER", "READ", "CHECKED", "SET", "USED", "DOCUMENTED"];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    rows.extend(inventory.variables.iter().map(variable_row));
    table(&rows, out)?;
    writeln!(out)?;
    let head = ["PLACE", "CLIENT", "PACKAGE", "CREDENTIAL"];
    let mut rows = vec![head.map(str::to_owned).to_vec()];
    rows.extend(inventory.clients.iter().map(|it| client_row(it, files)));
    table(&rows, out)
}

fn variable_row(it: &Variable) -> Vec<String> {
    let count = |wanted: fn(&Does) -> bool| {
        let count = it.places.iter().filter(|place| wanted(&place.does)).count();
        if count == 0 { "-".to_owned() } else { count.to_string() }
    };
    let provider = if it.providers.is_empty() { "-".to_owned() } else { it.providers.join(", ") };
    vec![
        word(&it.name),
        provider,
        count(|does| matches!(does, Does::Read { .. } | Does::Build)),
        count(|does| matches!(does, Does::Check { .. } | Does::Read { stops: true })),
        count(|does| matches!(does, Does::Set { .. })),
        count(|does| matches!(does, Does::Use { .. } | Does::Sdk { .. })),
        if it.documented { "yes" } else { "-" }.to_owned(),
    ]
}

fn client_row(it: &Client, files: &[&SourceFile]) -> Vec<String> {
    let at = files.get(it.at.file.0 as usize).map_or_else(String::new, |file| {
        let position = file.position(it.at.span.start);
        format!("{}:{}:{}", name(file, position), position.line, position.column)
    });
    let package = match (&it.package, &it.version) {
        (Some(package), Some(version)) => format!("{package} {version}"),
        (package, _) => package.clone().unwrap_or_else(|| "-".to_owned()),
    };
    let mut sources: Vec<String> = it.sources.iter().map(source_words).collect();
    let mut seen = rustc_hash::FxHashSet::default();
    sources.retain(|source| seen.insert(source.clone()));
    let sources = if sources.is_empty() { "something else".to_owned() } else { sources.join(", ") };
    vec![at, it.path.clone(), package, sources]
}

fn source_words(source: &Source) -> String {
    let mut words = match &source.kind {
        SourceKind::Variable(name) => word(name),
        SourceKind::Build(name) => format!("{} of the build", word(name)),
        SourceKind::Literal => "a literal".to_owned(),
        SourceKind::Nothing => "`None`".to_owned(),
        SourceKind::LeftOut => "left out".to_owned(),
        SourceKind::Parameter => "a parameter".to_owned(),
        SourceKind::Opaque => "unknown".to_owned(),
    };
    if matches!(source.kind, SourceKind::Variable(_)) && source.states.may_be(States::ABSENT) {
        words += " (may be unset)";
    }
    words
}

/// Columns as wide as what stands in them; the last one is not filled up.
fn table(rows: &[Vec<String>], out: &mut dyn Write) -> io::Result<()> {
    let columns = rows.first().map_or(0, Vec::len);
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns).map(width).collect();
    for row in rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            // Writing to a string does not fail.
            let _ = write!(line, "{cell:width$}  ");
        }
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}
