//! Keys that a file holds by their format: in its text wherever it is, and in what its literals come to.

use std::cmp::Reverse;

use rustc_hash::FxHashSet;

use super::Comment;
use crate::facts::NamedLiteral;
use crate::flow::{Flow, Kind, ValueId};
use crate::recognise::{self, Key, Recogniser};
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

/// The keys of a text that a notebook saves with a cell: at the first line of that cell.
pub fn beside(source: &SourceFile, cell: u32, text: &str) -> Vec<Key> {
    let cells = source.cells.as_ref().map(|cells| cells.0.as_slice()).unwrap_or_default();
    let at = cells.iter().find(|other| other.number == cell).map_or(0, |cell| cell.text.start);
    let span = source.line_span(source.line_of(at));
    let keys = Recogniser::embedded().find(text.as_bytes()).into_iter();
    keys.map(|key| Key { span, ..key }).collect()
}

/// A key without what stands between its pieces, so that it is known again.
fn letters(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).collect()
}
