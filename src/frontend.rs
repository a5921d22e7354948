//! Text to facts: one front end a language. Nothing behind this floor knows a syntax tree.

use crate::catalog::Knowledge;
use crate::diagnostic::{Edit, Intent};
use crate::facts::{Keys, Problem, Variable};
use crate::flow::{Flow, is_variable_name};
use crate::recognise::is_credential;
use crate::source::{Kind, SourceFile, Span};

mod keys;
pub mod python;
pub mod rust;
pub mod settings;

pub use keys::beside as keys_beside;

/// What a front end understood of a file.
#[derive(Debug)]
pub struct Lowered {
    /// The graph; empty when the file has no structure that could be read.
    pub flow: Flow,
    /// What could not be parsed.
    pub problems: Vec<Problem>,
    /// The contents of string literals, without quotes, in order: what has to be masked when it is shown.
    pub strings: Vec<Span>,
    /// Comments, in order.
    pub comments: Vec<Comment>,
    /// Keys that are recognised by their format.
    pub keys: Keys,
    /// What settings and shell lines give names.
    pub variables: Vec<Variable>,
}

/// A comment and what a suppression in it would speak of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Comment {
    /// The comment with its mark (`#`, `//`).
    pub span: Span,
    /// The statement that it stands in, or that begins on the next line when the comment is alone on its line.
    pub covers: Span,
}

/// Reads a file. Never fails: what cannot be parsed is a problem.
pub fn lower(source: &SourceFile, knowledge: &Knowledge) -> Lowered {
    let mut lowered = match source.kind {
        Kind::Python | Kind::Notebook => python::lower(source, knowledge),
        Kind::Rust => rust::lower(source, knowledge),
        Kind::Dotenv | Kind::Toml | Kind::Yaml => settings::lower(source, knowledge),
    };
    lowered.keys.written = keys::written(source, &lowered.flow);
    lowered.keys.commented = keys::commented(&lowered.keys.written, &lowered.comments);
    lowered.keys.named = keys::named(source, &lowered.flow, &lowered.keys.written);
    lowered
}

/// The strings that may be a secret and are not plainly something else; `arriving` are used as credentials, so they are
/// hidden whatever they look like.
pub fn secret_strings(source: &SourceFile, strings: &[Span], arriving: &[Span]) -> Vec<Span> {
    let arrives = |span: &Span| arriving.iter().any(|at| at.overlaps(*span));
    let hidden = |span: &&Span| arrives(span) || !is_harmless(source.slice(**span));
    strings.iter().filter(hidden).copied().collect()
}

/// Names of variables, words, paths and plain URLs: text that people read, and short text.
fn is_harmless(text: &str) -> bool {
    let text = text.trim_matches(['"', '\'']);
    let plain_url = text.contains("://") && !text.contains(['@', '?', '=']);
    // Asked once: a text may have millions of parts.
    let is_name = is_variable_name(&loud(text));
    // `NEO4J_PASSWORD`
    let is_of_credential = is_name && is_credential(text);
    let word = |part: &str| {
        let digits = part.bytes().filter(u8::is_ascii_digit).count();
        // `LLAMA3_API_KEY`, `GPT4o_API_KEY`
        let numbered = part.trim_end_matches(|letter: char| letter.is_ascii_lowercase());
        let letters = numbered.trim_end_matches(|letter: char| letter.is_ascii_digit()).len();
        let behind = part.len() - numbered.len();
        let is_numbered =
            is_name && digits <= 2 && letters <= 8 && behind <= 1 && letters + digits + behind == part.len();
        let is_plain =
            digits == 0 || digits == part.len() || part.len() <= 4 + usize::from(is_of_credential && digits == 1);
        part.len() <= 20 && (is_plain || is_numbered || plain_url && is_version(part) && digits <= 2)
    };
    let parts = || text.split(|letter: char| !letter.is_ascii_alphanumeric());
    text.chars().count() < 12 || plain_url && parts().all(word) || parts().all(word)
}

/// A part of a URL that says which version of an interface is meant: `v1beta`, `v2alpha3`.
fn is_version(part: &str) -> bool {
    let stage = part.strip_prefix('v').map(|it| it.trim_matches(|letter: char| letter.is_ascii_digit()));
    matches!(stage, Some("alpha" | "beta"))
}

/// A text in which small letters behind a digit are large ones.
fn loud(text: &str) -> String {
    let mut before = ' ';
    let each = text.chars().map(|letter| {
        let loud = if before.is_ascii_digit() { letter.to_ascii_uppercase() } else { letter };
        before = letter;
        loud
    });
    each.collect()
}

/// Turns what should change into edits, in the style of the file; nothing when that cannot be done without loss.
pub fn render(source: &SourceFile, intent: &Intent) -> Option<Vec<Edit>> {
    match source.kind {
        Kind::Python | Kind::Notebook => python::render(source, intent),
        Kind::Rust => rust::render(source, intent),
        // Nothing is known of what surrounds a value there; a diff would show it unmasked.
        Kind::Dotenv | Kind::Toml | Kind::Yaml => None,
    }
}

#[cfg(test)]
mod tests {
    use super::is_harmless;

    #[test]
    fn names_are_shown_and_what_may_be_a_password_is_not() {
        for name in [
            "LLAMA3_API_KEY",
            "AOAI_GPT4o_API_KEY",
            "NEO4J_PASSWORD",
            "command-r-08-2024",
            "https://api.acme.org/v1/models",
            "https://generativelanguage.example.com/v1beta/openai/",
        ] {
            assert!(is_harmless(name), "{name}");
        }
        for secret in [
            "correcthorse42",
            "hunter2hunter2",
            "Winter24-Tiger7",
            "Xk29d-summer2031x",
            "https://api.acme.org/v1?key=ab12cd",
        ] {
            assert!(!is_harmless(secret), "{secret}");
        }
    }
}
