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

fn drop_choice(marked: &str) -> Option<String> {
    rendered(marked, |at| Intent::DropChoice { at: at[0] })
}

fn unassign(marked: &str) -> Option<String> {
    rendered(marked, |at| Intent::RemoveAssignment { at: at[0] })
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

#[test]
fn an_assignment_goes_with_its_line_and_without_its_comment() {
    for (marked, left) in [
        ("a = 1\nos.environ['K'] = «f()»\nb = 2\n", "a = 1\nb = 2\n"),
        ("os.environ['K'] = (\r\n    «f()»\r\n)  \r\nb = 2", "b = 2"),
        ("os.environ['K'] = «f()»", ""),
        ("if a:\n    x[0] = «f()»  # why\n    b\n", "if a:\n    # why\n    b\n"),
        ("if a:\n    x[0] = «f()»  # why\nelse:\n    b\n", "if a:\n    pass  # why\nelse:\n    b\n"),
        ("try:\n    x[0] = «f()»\nexcept E:\n    b\n", "try:\n    pass\nexcept E:\n    b\n"),
    ] {
        assert_eq!(unassign(marked).as_deref(), Some(left), "{marked}");
    }
}

#[test]
fn an_assignment_that_shares_its_line_or_its_value_stays() {
    for marked in [
        "a = 1; x[0] = «f()»\n",
        "x[0] = «f()»; a = 1\n",
        "if a: x[0] = «f()»\n",
        "a = x[0] = «f()»\n",
        "x[0] = (  # why\n    «f()»\n)\n",
        "g(«f()»)\n",
    ] {
        assert_eq!(unassign(marked), None, "{marked}");
    }
}
