//! The Rust front end: text to facts, by syn. What a macro's tokens hold is parsed as far as it carries values.
//!
//! In [`Flow::globals`](crate::flow::Flow::globals) a type, module or crate `x` stands as `x::`, a value as `x`: they
//! are different names in Rust. A path that begins with `crate::`, `self::` or `super::` is the project's own.

mod blocks;
mod calls;
mod changes;
mod comments;
mod conditions;
mod constants;
mod derived;
mod elements;
mod expressions;
mod format;
mod functions;
mod generics;
mod items;
mod lexer;
mod literals;
mod loops;
mod lowerer;
mod macros;
mod mappings;
mod nesting;
mod paths;
mod patterns;
mod print;
mod rewrite;
mod rules;
mod settings;
mod site;
mod sources;
mod spans;
mod test_code;
mod uses;
mod variants;

#[cfg(test)]
mod tests;

pub use rewrite::render;

use super::Lowered;
use crate::catalog::{Knowledge, Language};
use crate::facts::{Keys, Problem};
use crate::flow::Builder;
use crate::source::{SourceFile, Span, offset};
use lowerer::Lowerer;

/// Reads a Rust file.
pub fn lower(source: &SourceFile, knowledge: &Knowledge) -> Lowered {
    let start = lexer::body_start(&source.text);
    let (comments, strings) = comments::collect(source, start);
    let mut problems = Vec::new();
    let file = parse(source, start, &mut problems);
    let parts = file.as_ref().map(|file| comments::parts(file, start)).unwrap_or_default();
    let flow = match &file {
        Some(file) => {
            let mut lowerer = Lowerer::new(knowledge, source, start);
            lowerer.file(&file.items);
            lowerer.finish()
        }
        None => Builder::new(knowledge, Language::Rust, source.id).finish(),
    };
    let mut tests = file.as_ref().map(|file| test_code::spans(file, offset(start))).unwrap_or_default();
    tests.extend(comments.iter().copied().filter(|comment| is_documentation(source.slice(*comment))));
    let keys = Keys { tests, ..Keys::default() };
    drop(file);
    // Else proc-macro2 keeps the text for as long as the thread lives.
    proc_macro2::extra::invalidate_current_thread_spans();
    let comments = comments::cover(source, &comments, parts);
    Lowered { flow, problems, strings, comments, keys, variables: Vec::new() }
}

/// Whether a comment is documentation, whose examples `cargo test` runs.
fn is_documentation(comment: &str) -> bool {
    ["///", "//!", "/**", "/*!"].iter().any(|mark| comment.starts_with(mark)) && !comment.starts_with("////")
}

fn parse(source: &SourceFile, start: usize, problems: &mut Vec<Problem>) -> Option<syn::File> {
    if let Some(span) = nesting::too_deep(&source.text, start) {
        problems.push(Problem { span, message: "nested too deeply to be read".to_owned() });
        return None;
    }
    let error = match syn::parse_str::<syn::File>(&source.text[start..]) {
        Ok(file) => return Some(file),
        Err(error) => error,
    };
    problems.push(problem(&error, start, source));
    // One broken item does not hide the others.
    let broken = |item: &str| syn::parse_str::<syn::File>(item).is_err();
    let kept = nesting::without_items(&source.text, start, broken)?;
    syn::parse_str(&kept[start..]).ok()
}

fn problem(error: &syn::Error, start: usize, source: &SourceFile) -> Problem {
    let range = error.span().byte_range();
    let end = source.text.len();
    let span = Span::new(offset((start + range.start).min(end)), offset((start + range.end).min(end)));
    let mut message = error.to_string();
    if let Some(first) = message.get_mut(..1) {
        first.make_ascii_lowercase();
    }
    Problem { span, message }
}
