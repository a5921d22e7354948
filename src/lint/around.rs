//! What stands around a key in the text and says that nobody has to revoke it.

use crate::catalog::KeyFormat;
use crate::facts::{Delivery, Facts, Unit};
use crate::flow::FunctionId;
use crate::recognise;
use crate::source::{Role, Span};

/// So many bytes around a key belong to the same settings.
const SETTINGS: usize = 400;
/// So many bytes around the name of a host belong to the same request.
const REQUEST: usize = 200;
/// A shorter name stands near everything.
const SHORTEST_NAME: usize = 3;
/// A file with more keys is a list of them: looking around each would take long.
const MOST_KEYS: usize = 256;
/// A command is continued over no more lines.
const LONGEST_COMMAND: usize = 16;

/// Whether a key that stands at a place, under these names, is one that pages show to everybody.
pub fn is_public<'n>(facts: &Facts<'_>, unit: &Unit<'_>, row: &KeyFormat, at: Span, names: &[&'n str]) -> bool {
    if row.public_near.is_empty() && row.public_names.is_empty() {
        return false;
    }
    let says_so = |name: &&'n str| row.public_names.iter().any(|word| name.to_ascii_lowercase().contains(word));
    if names.iter().any(says_so) {
        return true;
    }
    if unit.keys.written.len() > MOST_KEYS {
        return false;
    }
    // What has the name of somebody's secret is one, whatever stands beside it.
    let is_known = |name: &&'n str| facts.knowledge.variable(&name.to_ascii_uppercase()).is_some();
    if names.iter().any(is_known) {
        return false;
    }
    let text = unit.source.text.as_bytes();
    let has = |around: &[u8], word: &str| memchr::memmem::find(around, word.as_bytes()).is_some();
    let settings = around(text, at.range().start, at.range().end, SETTINGS);
    row.public_near.iter().any(|word| {
        has(settings, word)
            || memchr::memmem::find_iter(text, word.as_bytes()).any(|found| {
                let request = around(text, found, found + word.len(), REQUEST);
                names.iter().any(|name| has_word(request, name))
            })
    })
}

fn around(text: &[u8], start: usize, end: usize, by: usize) -> &[u8] {
    text.get(start.saturating_sub(by)..(end + by).min(text.len())).unwrap_or_default()
}

/// Whether a name stands in a text, and not within a longer one.
fn has_word(text: &[u8], name: &str) -> bool {
    let word = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_');
    name.len() >= SHORTEST_NAME
        && memchr::memmem::find_iter(text, name.as_bytes()).any(|at| {
            let before = at.checked_sub(1).and_then(|before| text.get(before));
            !word(before) && !word(text.get(at + name.len()))
        })
}

/// Whether something is tried out where a credential arrives, though nothing runs it as a test: in a script or a function
/// that is called like one.
pub fn is_tried_out(facts: &Facts<'_>, delivery: &Delivery<'_>) -> bool {
    let at_calls = delivery.calls.iter().filter_map(|call| facts.graph.event(*call).function);
    let name = |function: FunctionId| &facts.graph.flow(function.file).functions[function.index()].name;
    let mut functions = delivery.event.function.into_iter().chain(at_calls);
    Role::is_named_test(&facts.unit(delivery).source.project_path)
        || functions.any(|function| name(function).rsplit("::").next().is_some_and(|name| name.starts_with("test_")))
}

/// Whether a token that tells nothing of its service stands in a command that sends it to this machine: the server that
/// takes it is the developer's own.
pub fn is_for_this_machine(unit: &Unit<'_>, row: &KeyFormat, at: Span) -> bool {
    let mut hosts = row.is_anybodys().then(|| hosts(command(unit, at))).into_iter().flatten().peekable();
    hosts.peek().is_some() && hosts.all(recognise::is_local)
}

/// The line that a place stands on, with those that continue it.
fn command<'u>(unit: &Unit<'u>, at: Span) -> &'u str {
    let source = unit.source;
    let continues = |line: usize| source.slice(source.line_span(line)).trim_end().ends_with('\\');
    let (mut first, mut last) = (source.line_of(at.start), source.line_of(at.end));
    let count = source.line_starts().len();
    for _ in 0..LONGEST_COMMAND {
        first -= usize::from(first > 0 && continues(first - 1));
        last += usize::from(last + 1 < count && continues(last));
    }
    source.slice(source.line_span(first).to(source.line_span(last)))
}

/// The hosts of the URLs in a text.
fn hosts(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices("://").filter_map(|(at, sign)| {
        let rest = &text[at + sign.len()..];
        let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && !"-._:[]".contains(letter));
        let server = &rest[..end.unwrap_or(rest.len())];
        match server.strip_prefix('[') {
            Some(v6) => v6.split(']').next(),
            None => server.split(':').next(),
        }
    })
}
