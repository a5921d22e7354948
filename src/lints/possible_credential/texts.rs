//! Credentials within longer texts: addresses, headers, queries, settings in a text; and those in comments.

use rustc_hash::FxHashSet;

use super::{Called, Suspect, doubt_of};
use crate::facts::Unit;
use crate::flow::Kind;
use crate::recognise::{Doubt, Held, held};
use crate::source::{Span, offset};

/// Longer texts are data.
const LONGEST: usize = 1 << 16;
/// A text of so many lines is documentation.
const PROSE: usize = 4;
/// Shorter ones hold none.
const SHORTEST: usize = 8;

pub(super) fn find(unit: &Unit<'_>) -> Vec<Suspect> {
    let mut seen = FxHashSet::default();
    let mut found = Vec::new();
    for (index, value) in unit.flow.values.iter().enumerate() {
        let Kind::Text(text) = &value.kind else { continue };
        // The parts of what is put together are looked at where they stand.
        let is_folded = unit.flow.folded.contains_key(&unit.flow.id(index));
        if !is_folded && (SHORTEST..=LONGEST).contains(&text.len()) && seen.insert((value.span, text.clone())) {
            let prose = is_prose(unit, value.span);
            found.extend(held(text).into_iter().filter_map(|held| suspect(unit, text, value.span, &held, prose)));
        }
    }
    for variable in unit.variables {
        let held = held(&variable.value).into_iter();
        found.extend(held.filter_map(|held| suspect(unit, &variable.value, variable.span, &held, false)));
    }
    if !unit.source.kind.is_settings() {
        found.extend(in_comments(unit));
    }
    found
}

fn suspect(unit: &Unit<'_>, text: &str, literal: Span, held: &Held<'_>, prose: bool) -> Option<Suspect> {
    let doubt = doubt_of(held.name, &held.text, prose || held.is_loose)?;
    if prose && !matches!(doubt, Doubt::Made(_)) {
        return None;
    }
    let written = unit.source.slice(literal);
    let from = held.at.and_then(|at| Some(written.find(text)? + at));
    let at = from.map_or(literal, |from| {
        let start = literal.start + offset(from);
        Span::new(start, start + offset(held.text.len()))
    });
    let called = match held.within {
        Some(within) => Called::Within(within),
        None => Called::Name(held.name.to_owned()),
    };
    Some(Suspect { at, called, doubt, in_test: false })
}

/// Lines that are nothing but a comment: only what a machine has made is one there.
fn in_comments(unit: &Unit<'_>) -> Vec<Suspect> {
    let text = unit.source.text.as_str();
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let trimmed = line.trim_start();
        if (trimmed.starts_with('#') || trimmed.starts_with("//")) && line.len() <= LONGEST {
            let at = Span::new(offset(start), offset(start + line.len()));
            found.extend(held(line).into_iter().filter_map(|held| suspect(unit, line, at, &held, true)));
        }
        start += line.len();
    }
    found
}

/// A text that is for whoever reads the program: it stands alone, or goes over many lines.
fn is_prose(unit: &Unit<'_>, at: Span) -> bool {
    let written = unit.source.slice(at);
    let line = unit.source.line_span(unit.source.line_of(at.start));
    let before = unit.source.slice(Span::new(line.start, at.start));
    let lines = written.matches('\n').take(PROSE).count();
    lines == PROSE
        || before.trim().is_empty() && written.trim_start_matches(['r', 'R', 'b', 'B', 'u', 'U', 'f', 'F']).starts_with("\"\"\"")
        || written.starts_with("'''") && before.trim().is_empty()
        || written.trim_start().starts_with("//")
}
