//! # What it does
//! Reports a file, or a part of one, that cannot be parsed.
//!
//! # Why is this bad
//! What cannot be parsed cannot be checked: a credential in it goes unseen. The rest of the file is checked all the
//! same. Of a notebook only cells are told of in which a word has to do with credentials.
//!
//! # Example
//! ```python
//! def broken(:
//!     pass
//! ```
//!
//! # Use instead
//! ```python
//! def mended():
//!     pass
//! ```

use rustc_hash::FxHashSet;

use crate::diagnostic::{Finding, Level};
use crate::facts::{Facts, Unit};
use crate::flow::last_name;
use crate::recognise;
use crate::source::{Span, offset};

/// The lint's name.
pub(super) const ID: &str = "parse-error";

/// Reports what could not be parsed.
pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for unit in &facts.units {
        if let Some(at) = conflict(unit).filter(|_| !unit.problems.is_empty()) {
            let message = "this file is not checked in full: a merge conflict was left in it".to_owned();
            found.push(Finding::new(ID, Level::Warn, unit.place(at), message).says("one of two versions begins here"));
            continue;
        }
        for problem in unit.problems.iter().filter(|problem| may_matter(facts, unit, problem.span)) {
            let message = format!("this file is not checked in full: {}", problem.message);
            found.push(Finding::new(ID, Level::Warn, unit.place(problem.span), message).says("parsing stops here"));
        }
    }
    found
}

/// The first line between which and a last one git has left two versions of a text.
fn conflict(unit: &Unit<'_>) -> Option<Span> {
    let text = &unit.source.text;
    let after = |sign: &str, from: usize| {
        let mut found = text[from..].match_indices(sign).map(|(at, _)| from + at);
        found.find(|at| *at == 0 || text.as_bytes()[at - 1] == b'\n')
    };
    let start = after("<<<<<<< ", 0)?;
    after(">>>>>>> ", start)?;
    let line = text[start..].lines().next().unwrap_or_default();
    Some(Span::new(offset(start), offset(start + line.len())))
}

/// Whether what is not checked may have to do with credentials. The cells of a notebook are tried out one by one, and some
/// are left half-typed: one counts where a word stands in it that names a credential, or what takes one.
fn may_matter(facts: &Facts<'_>, unit: &Unit<'_>, at: Span) -> bool {
    let Some(cell) = unit.source.cells.as_ref().and_then(|cells| cells.at(at.start)) else { return true };
    let is_sign = |letter: char| !letter.is_ascii_alphanumeric() && letter != '_';
    let words: FxHashSet<&str> = unit.source.slice(cell.text).split(is_sign).filter(|word| !word.is_empty()).collect();
    let is_one = |word: &&str| recognise::is_credential(word) || facts.knowledge.variable(word).is_some();
    let paths = || facts.knowledge.rows.clients.iter().flat_map(|client| &client.paths);
    words.iter().any(is_one) || paths().any(|path| words.contains(last_name(path)))
}
