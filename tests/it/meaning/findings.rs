//! What is found in a written program, told by the marks of the lines that a finding speaks of.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use cred_lint::catalog::{Catalog, Client, Knowledge};
use cred_lint::check::check;
use cred_lint::facts::Unit;
use cred_lint::flow::{Elsewhere, Graph, Name};
use cred_lint::frontend::{Lowered, lower};
use cred_lint::link::{Picked, link};
use cred_lint::lints;
use cred_lint::source::{FileId, Kind, Location, SourceFile};

/// A client that is the same in both languages, and providers whose keys differ.
const ROWS: &str = r#"
[[provider]]
id = "shop"
name = "Shop"
hosts = ["shop.example"]
fix_env = "SHOP_API_KEY"
variables = [{ name = "SHOP_API_KEY" }]

[[provider]]
id = "bank"
name = "Bank"
hosts = ["bank.example"]
fix_env = "BANK_API_KEY"
variables = [{ name = "BANK_API_KEY" }]

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

[[client.behaviour]]
from = "1"
probed = ["1"]
absent = { phase = "request", error = "Denied", says = "no key" }
none = { phase = "request", error = "Denied", says = "no key" }
empty = { phase = "request", error = "Denied", says = "no key" }
verified = "read"

[[client]]
id = "shop.Client"
provider = "shop"
language = "rust"
package = "shop"
kind = "constructor"
paths = ["shop::Client::new"]
params = ["key"]
position = 0
example = ""
counterexample = ""

[[client.behaviour]]
from = "1"
probed = ["1"]
absent = { phase = "request", error = "Denied", says = "no key" }
none = { phase = "request", error = "Denied", says = "no key" }
empty = { phase = "request", error = "Denied", says = "no key" }
verified = "read"
"#;

static KNOWLEDGE: LazyLock<Knowledge> = LazyLock::new(|| {
    let parse = |text: &str| toml::from_str::<Catalog>(text).unwrap();
    let mut rows = parse(ROWS);
    rows.apis = parse(include_str!("../../../catalog/std/python.toml")).apis;
    rows.apis.extend(parse(include_str!("../../../catalog/std/rust.toml")).apis);
    Knowledge::new(rows)
});

/// A program in a language.
pub(crate) struct Written {
    files: Vec<SourceFile>,
    /// All of it, for a person.
    pub(crate) text: String,
}

impl Written {
    pub(crate) fn new(files: Vec<(String, String)>) -> Self {
        let text = files.iter().map(|(path, text)| format!("[{path}]\n{text}")).collect();
        let file = |(id, (path, text)): (u32, (String, String))| {
            let kind = Kind::of(&path).unwrap();
            let mut file = SourceFile::new(path.clone(), path, kind, text);
            file.id = FileId(id);
            file
        };
        Self { files: (0..).zip(files).map(file).collect(), text }
    }

    /// The mark at the end of the line of a place.
    fn mark(&self, at: Location) -> String {
        let text = &self.files[at.file.0 as usize].text;
        let line = text[at.span.start as usize..].lines().next().unwrap_or_default();
        line.rsplit_once('@').map_or_else(|| line.to_owned(), |(_, mark)| mark.to_owned())
    }
}

/// A finding by the marks of its lines.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Marked {
    pub(crate) rule: &'static str,
    /// Where the value comes from.
    origin: String,
    /// All places that it speaks of.
    places: BTreeSet<String>,
}

/// What the rules find.
pub(crate) fn findings(written: &Written) -> BTreeSet<Marked> {
    let lowered: Vec<Lowered> = written.files.iter().map(|file| lower(file, &KNOWLEDGE)).collect();
    assert!(lowered.iter().all(|file| file.problems.is_empty()), "{}", written.text);
    let units = written
        .files
        .iter()
        .zip(&lowered)
        .map(|(source, lowered)| Unit::alone(source, &lowered.flow, &lowered.problems, &lowered.keys));
    let graph = Graph::new(lowered.iter().map(|lowered| &lowered.flow).collect(), &Helpers);
    let facts = link(&KNOWLEDGE, graph, units.collect(), &newest);
    let marked = check(&facts, lints::ALL).into_iter().map(|finding| {
        let places = finding.steps.iter().chain([&finding.primary]).map(|label| written.mark(label.at));
        Marked { rule: finding.lint, origin: written.mark(finding.origin), places: places.collect() }
    });
    marked.collect()
}

fn newest(_: FileId, client: &Client) -> Picked<'_> {
    Picked {
        behaviours: client.behaviours.iter().collect(),
        package: &client.package,
        version: "1".to_owned(),
        pinned: false,
    }
}

/// The second file is the module `helpers`.
#[derive(Debug)]
struct Helpers;

impl Elsewhere for Helpers {
    fn find(&self, _: FileId, path: &str, _: bool) -> Option<(FileId, Vec<Name>)> {
        let rest = path.strip_prefix("helpers.").or_else(|| path.strip_prefix("self::helpers::"))?;
        let separator = if path.contains("::") { "::" } else { "." };
        Some((FileId(1), rest.split(separator).map(Name::from).collect()))
    }

    fn entries(&self, _: FileId, _: bool) -> Vec<FileId> {
        vec![FileId(0)]
    }

    fn module(&self, of: FileId) -> &str {
        if of.0 == 0 { "main" } else { "helpers" }
    }
}
