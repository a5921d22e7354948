//! What each intent becomes: programs with the place marked, and their text afterwards.
#![expect(clippy::needless_pass_by_value, reason = "what a fix gave goes straight into its assertion")]

mod comments;
mod force;
mod import;
mod notebooks;
mod renaming;
mod stopping;
mod swapping;
mod value;

use super::render;
use crate::diagnostic::{Edit, Intent};
use crate::fix::apply;
use crate::frontend::python::parse;
use crate::source::{Kind, SourceFile, Span, offset};

const NAME: &str = "CO_API_KEY";

pub(super) fn python(text: &str) -> SourceFile {
    SourceFile::new("a.py".into(), "a.py".into(), Kind::Python, text.into())
}

/// The text without its marks, and what they marked in order.
fn unmarked(marked: &str) -> (String, Vec<Span>) {
    let (mut text, mut spans) = (String::new(), Vec::new());
    for part in marked.split('«') {
        let Some((place, rest)) = part.split_once('»') else {
            text.push_str(part);
            continue;
        };
        let start = offset(text.len());
        text.push_str(place);
        spans.push(Span::new(start, offset(text.len())));
        text.push_str(rest);
    }
    (text, spans)
}

pub(super) fn edits(source: &SourceFile, intent: &Intent) -> Option<String> {
    let edits: Vec<Edit> = render(source, intent)?;
    let edited = apply(&source.text, &edits).expect("edits come by position, without overlap");
    if parse(source).has_valid_syntax() && source.cells.is_none() {
        let errors = parse(&python(&edited)).errors().to_vec();
        assert!(errors.is_empty(), "{edited}\n{errors:?}");
    }
    Some(edited)
}

fn rendered(marked: &str, intent: impl Fn(&[Span]) -> Intent) -> Option<String> {
    let (text, spans) = unmarked(marked);
    edits(&python(&text), &intent(&spans))
}

fn read(marked: &str) -> Option<String> {
    rendered(marked, |at| Intent::ReadVariable { at: at[0], name: NAME.into() })
}

fn stop(marked: &str) -> Option<String> {
    rendered(marked, |at| Intent::StopWhenUnset { at: at[0], name: NAME.into() })
}

fn rename(marked: &str) -> Option<String> {
    rendered(marked, |at| Intent::Rename { at: at[0], to: NAME.into() })
}

fn swap(marked: &str) -> Option<String> {
    rendered(marked, |at| Intent::Swap { left: at[0], right: at[1] })
}

fn uncomment(marked: &str) -> Option<String> {
    rendered(marked, |at| Intent::RemoveComment { at: at[0] })
}

#[track_caller]
fn becomes(edited: Option<String>, wanted: &str) {
    assert_eq!(edited.as_deref(), Some(wanted));
}

#[track_caller]
fn declined(edited: Option<String>) {
    assert_eq!(edited, None);
}
