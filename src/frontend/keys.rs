//! Keys that a file holds by their format: in its text wherever it is, and in what its literals come to.

use std::cmp::Reverse;

use rustc_hash::FxHashSet;

use super::Comment;
use crate::facts::{KeyBeside, NamedLiteral};
use crate::flow::{Flow, Kind, ValueId};
use crate::recognise::{self, Key, Recogniser};
use crate::source::notebook::{By, Saved};
use crate::source::{SourceFile, Span};

/// No key is shorter.
const SHORTEST: usize = 16;
/// Nor is a secret that is known by its name.
const SHORTEST_NAMED: usize = 8;

/// The keys in the text, and those that only the program puts together.
pub(super) fn written(source: &SourceFile, flow: &Flow) -> Vec<Key> {
    let recogniser = Recogniser::embedded();
    let mut keys = recogniser.find(source.text.as_bytes());
    let plain = keys.len();
    let mut known: FxHashSet<String> = keys.iter().map(|key| letters(source.slice(key.span))).collect();
    for value in &flow.values {
        let Kind::Text(text) = &value.kind else { continue };
        if text.len() < SHORTEST || source.slice(value.span).contains(&**text) {
            continue;
        }
        // What has escapes, or is joined, was found where it is written; the keys there stand apart, in order.
        let first = keys[..plain].partition_point(|key| key.span.end <= value.span.start);
        let here = first..first + keys[first..plain].iter().take_while(|key| key.span.start < value.span.end).count();
        for key in recogniser.find(text.as_bytes()) {
            let told = keys[here.clone()].iter().any(|other| other.format == key.format);
            if !told && known.insert(letters(&text[key.span.range()])) {
                keys.push(Key { span: value.span, ..key });
            }
        }
    }
    keys.sort_by_key(|key| key.span);
    keys
}

/// Those of the keys that stand in comments. Both are in order.
pub(super) fn commented(keys: &[Key], comments: &[Comment]) -> Vec<Span> {
    let is_within = |at: &Span| {
        let next = comments.partition_point(|comment| comment.span.end < at.end);
        comments.get(next).is_some_and(|comment| comment.span.contains(*at))
    };
    keys.iter().map(|key| key.span).filter(is_within).collect()
}

/// The literals that stand under the name of a credential, with what is thought of them. Of several names that make one a
/// secret the one that says most counts: `zotero_api_key`, not the `api_key` that it is given as; and what one name calls
/// public, or somebody's id, is so under the others. What has a format, public keys too, is told of by that.
pub(super) fn named(source: &SourceFile, flow: &Flow, keys: &[Key]) -> Vec<NamedLiteral> {
    // The keys stand in order, and no key holds more than a few others.
    let has_format = |span: Span| {
        let first = keys.partition_point(|key| key.span.end <= span.start);
        keys[first..].iter().take(8).any(|key| key.span.overlaps(span))
    };
    let no_secret = |name: &str| recognise::names_public(name) || recognise::names_identity(name);
    let public = flow.named.iter().filter(|named| no_secret(&named.name));
    let public: FxHashSet<ValueId> = public.map(|named| named.value).collect();
    let judged = flow.named.iter().filter(|named| !public.contains(&named.value)).filter_map(|named| {
        let text = flow.text(named.value).filter(|text| text.len() >= SHORTEST_NAMED)?;
        let verdict = recognise::judge(&named.name, text)?;
        let span = flow.value(named.value).span;
        if has_format(span) || Recogniser::embedded().has_check(text) {
            return None;
        }
        let near = || recognise::is_near_a_name(source.text.as_bytes(), span.range());
        (verdict.against.is_some() || near()).then(|| NamedLiteral {
            span,
            name: named.name.clone(),
            in_test: named.in_test,
            verdict,
        })
    });
    let mut found: Vec<NamedLiteral> = judged.collect();
    let words = |name: &str| recognise::variable_for(name).split('_').count();
    found.sort_by_key(|named| (named.span, named.verdict.against.is_some(), Reverse(words(&named.name))));
    found.dedup_by_key(|named| named.span);
    found
}

/// The keys of a text that a notebook saves with a cell: at the line of that cell that has brought it about, or at the first
/// one.
pub fn beside(source: &SourceFile, saved: &Saved) -> Vec<KeyBeside> {
    let cells = source.cells.as_ref().map(|cells| cells.0.as_slice()).unwrap_or_default();
    let at = cells.iter().find(|other| other.number == saved.cell).map(|cell| cell.text);
    let line = at.and_then(|cell| line_of(source, cell, saved.by));
    let span = source.line_span(line.unwrap_or_else(|| source.line_of(at.map_or(0, |cell| cell.start))));
    let keys = Recogniser::embedded().find(saved.text.as_bytes()).into_iter();
    keys.map(|key| KeyBeside { key: Key { span, ..key }, cell: saved.cell, is_its_line: line.is_some() }).collect()
}

/// The line of a cell that has brought an output about, where only one can have.
fn line_of(source: &SourceFile, cell: Span, by: By) -> Option<usize> {
    let first = source.line_of(cell.start);
    let lines = (first..).zip(source.slice(cell).lines());
    let code = lines.filter(|(_, line)| !line.trim().is_empty() && !line.trim_start().starts_with('#'));
    let begins = |(_, line): &(usize, &str)| {
        line.starts_with(|letter: char| letter.is_alphanumeric() || "_!%(['\"{".contains(letter))
    };
    let shows = |(_, line): &(usize, &str)| {
        let line = line.trim();
        let shown = ["print(", "display("].iter().find_map(|call| line.split_once(call)).map(|(_, shown)| shown);
        line.starts_with(['!', '%']) || shown.is_some_and(|shown| !is_literal(shown.trim_end_matches(')')))
    };
    let only = |mut lines: Vec<(usize, &str)>| lines.pop().filter(|_| lines.is_empty()).map(|(line, _)| line);
    let code: Vec<(usize, &str)> = code.collect();
    match by {
        By::Line(number) => code.iter().map(|(line, _)| *line).find(|line| line + 1 == first + number as usize),
        By::Ending => code.iter().rev().find(|line| begins(line)).map(|(line, _)| *line),
        By::Printing if code.len() == 1 => only(code),
        By::Printing => only(code.into_iter().filter(shows).collect()),
    }
}

/// Whether an argument is a text that is written down, and nothing more.
fn is_literal(argument: &str) -> bool {
    let inner = ['"', '\''].iter().find_map(|quote| argument.strip_prefix(*quote)?.strip_suffix(*quote));
    inner.is_some_and(|inner| !inner.contains(['"', '\'']))
}

/// A key without what stands between its pieces, so that it is known again.
fn letters(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect()
}
