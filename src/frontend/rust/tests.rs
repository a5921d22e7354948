//! Small programs, and what the graph says of them: which events, with which ways.

mod bodies;
mod broken;
mod environment;
mod fixes;
mod requests;
mod scopes;

use super::lower;
use crate::catalog::{Catalog, Knowledge};
use crate::flow::tests::show_way;
use crate::flow::{EventKind, Flow, Way, ways};
use crate::frontend::Lowered;
use crate::source::{self, SourceFile};

/// Rows of clients that the programs use, beside those of the catalogue.
const CLIENTS: &str = r#"
[[client]]
id = "shop::Client::new"
provider = "shop"
language = "rust"
package = "shop"
kind = "constructor"
paths = ["shop::Client::new"]
params = ["key"]
position = 0
example = ""
counterexample = ""

[[client]]
id = "shop::Config::new"
provider = "shop"
language = "rust"
package = "shop"
kind = "reader"
paths = ["shop::Config::new"]
example = ""
counterexample = ""

[[client]]
id = "shop::Config::with_key"
provider = "shop"
language = "rust"
package = "shop"
kind = "method"
paths = ["shop::Config::with_key"]
params = ["key"]
position = 0
example = ""
counterexample = ""
"#;

fn knowledge() -> Knowledge {
    let parse = |text: &str| toml::from_str::<Catalog>(text).expect("a catalogue");
    let mut rows = parse(CLIENTS);
    rows.apis = parse(include_str!("../../../catalog/std/rust.toml")).apis;
    rows.headers = parse(include_str!("../../../catalog/http.toml")).headers;
    Knowledge::new(rows)
}

fn file(text: &str) -> SourceFile {
    SourceFile::new("src/main.rs".into(), "src/main.rs".into(), source::Kind::Rust, text.into())
}

fn lowered(text: &str) -> Lowered {
    lower(&file(text), &knowledge())
}

/// The events of a program, one a line.
fn events(text: &str) -> Vec<String> {
    let lowered = lowered(text);
    assert_eq!(lowered.problems, [], "{text}");
    let outside = |event: &&crate::flow::Event| {
        let kind = &event.kind;
        let is_request = matches!(kind, EventKind::Headers { .. } | EventKind::Request { .. });
        !is_request && !matches!(kind, EventKind::Invoke { .. } | EventKind::SetField { .. })
    };
    lowered.flow.events.iter().filter(outside).map(|event| show_event(&lowered.flow, event)).collect()
}

/// The events of a function's body.
fn body(text: &str) -> Vec<String> {
    events(&format!("use std::env; use shop::Client; fn main() {{ {text} }}"))
}

/// The credential that the only client of a body is built with.
fn key(text: &str) -> String {
    let clients = body(text).into_iter().filter(|event| event.starts_with("shop::"));
    let clients: Vec<String> = clients.collect();
    clients.join("; ")
}

fn show_event(flow: &Flow, event: &crate::flow::Event) -> String {
    let show = |value| show_ways(flow, &ways(flow, &event.facts, value));
    let what = match &event.kind {
        EventKind::Call { callee, args, .. } => {
            let args: Vec<String> = args.iter().map(|arg| show(arg.value)).collect();
            format!("{callee}({})", args.join(", "))
        }
        EventKind::Assign { path, value } => format!("{path} = {}", show(*value)),
        EventKind::Invoke { .. }
        | EventKind::SetField { .. }
        | EventKind::Headers { .. }
        | EventKind::Request { .. } => String::new(),
        EventKind::Header { name, value, url, .. } => {
            let to = url.map_or_else(|| "nowhere".to_owned(), show);
            format!("{name}: {} to {to}", show(*value))
        }
        EventKind::SetVariable { name, value, .. } => format!("set {name} = {}", show(*value)),
        EventKind::ReadVariable { name, .. } => format!("read {name}"),
        EventKind::Unwrap { value, text } => {
            let says = text.map_or(String::new(), |text| format!(" says {}", show(text)));
            format!("unwrap {}{says}", show(*value))
        }
    };
    if event.in_test { format!("test {what}") } else { what }
}

fn show_ways(flow: &Flow, ways: &[Way]) -> String {
    let mut shown: Vec<String> = ways.iter().map(|way| show_way(&|value| flow.kind(value), way)).collect();
    shown.dedup();
    if shown.is_empty() { "never".to_owned() } else { shown.join(" | ") }
}
