//! What must not be shown of each file: text that is not plainly harmless, and, however short it is, what is known to be
//! a secret: a literal that arrives as a credential, a key of a known format, the value of a credential's variable.

use super::load::Loaded;
use crate::diagnostic::Finding;
use crate::facts::Facts;
use crate::flow::Kind;
use crate::frontend::{self, Lowered};
use crate::lint::shape::{Shape, shape};
use crate::recognise::is_credential;
use crate::source::{Masks, SourceFile, Span};

/// What is shorter is no key, and often a word of the language.
const SHORTEST: usize = 6;

/// Words that say of a text that no one but its author has a use for it.
const TRIAL: [&str; 20] = [
    "local",
    "localhost",
    "dev",
    "development",
    "only",
    "test",
    "testing",
    "demo",
    "debug",
    "default",
    "insecure",
    "unsafe",
    "staging",
    "not",
    "for",
    "in",
    "use",
    "prod",
    "production",
    "ci",
];

/// Whole texts that say that there is nobody to be told from others.
const NOBODY: [&str; 4] = ["anonymous", "anonymous-user", "nobody", "guest"];

/// A literal that arrives as a credential, and whether it may be a real one.
pub(super) type Arriving = (Span, bool);

/// Where literals stand that arrive as credentials, by file.
pub(super) fn arriving(facts: &Facts<'_>, files: usize) -> Vec<Vec<Arriving>> {
    let mut arriving: Vec<Vec<Arriving>> = vec![Vec::new(); files];
    for way in facts.deliveries.iter().flat_map(|delivery| &delivery.ways) {
        // An empty text has no literal of its own: it stands where `unwrap_or_default()` does.
        if let Kind::Text(text) = facts.origin(way)
            && !text.is_empty()
        {
            let at = facts.graph.place(way.origin);
            let is_whole = !way.in_text || !way.is_part() && !text.contains(' ');
            arriving[at.file.0 as usize].push((at.span, may_be_real(text) && is_whole));
        }
    }
    arriving
}

/// Placeholders are shown: they are what a finding is about.
fn may_be_real(text: &str) -> bool {
    let is_nobody = || NOBODY.iter().any(|known| text.trim().eq_ignore_ascii_case(known));
    text.chars().count() >= SHORTEST && shape(text) == Shape::Text && !is_of_trial(text) && !is_nobody()
}

/// Whether all that a text says is that it is for trying things out: `local-dev-only`.
fn is_of_trial(text: &str) -> bool {
    let mut words = text.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let is_one = |word: &str| TRIAL.iter().any(|known| word.eq_ignore_ascii_case(known));
    words.clone().nth(1).is_some() && words.all(is_one)
}

/// The masks of the files that findings stand in or change.
pub(super) fn masks(loaded: &Loaded, arriving: &[Vec<Arriving>], findings: &[Finding]) -> Vec<Masks> {
    let mut shown = vec![false; loaded.files.len()];
    for finding in findings {
        let places = finding.steps.iter().chain([&finding.primary]).map(|label| label.at.file);
        for file in places.chain(finding.suggestion.iter().map(|suggestion| suggestion.file)) {
            shown[file.0 as usize] = true;
        }
    }
    let mut hidden = vec![Vec::new(); loaded.files.len()];
    for at in findings.iter().filter_map(|finding| finding.hidden) {
        hidden[at.file.0 as usize].push(at.span);
    }
    let files = loaded.files.iter().zip(&loaded.lowered).zip(arriving).zip(shown.into_iter().zip(hidden));
    let masks = files.map(|(((source, lowered), arriving), (shown, hidden))| {
        let mask = || {
            let spans: Vec<Span> = arriving.iter().filter(|(_, real)| *real).map(|(span, _)| *span).collect();
            let secrets = frontend::secret_strings(source, &lowered.strings, &spans);
            Masks::new(source, &secrets)
                .hiding(&source.text, certain(source, lowered, arriving).chain(contents(&hidden, &lowered.strings)))
        };
        if shown { mask() } else { Masks::none() }
    });
    masks.collect()
}

fn certain<'l>(
    source: &'l SourceFile,
    lowered: &'l Lowered,
    arriving: &'l [Arriving],
) -> impl Iterator<Item = Span> + 'l {
    let is_secret = |it: &&crate::facts::Variable| is_credential(&it.name) && may_be_real(&it.value);
    let variables = lowered.variables.iter().filter(is_secret).map(|variable| variable.span);
    let keys = lowered.keys.spans(&lowered.strings);
    let arrives = |span: &&Span| arriving.iter().any(|(at, real)| *real && at.overlaps(**span));
    let written = lowered.strings.iter().filter(arrives).filter(|span| !is_scheme(source.slice(**span)));
    written.copied().chain(variables).chain(keys)
}

/// What is in the quotes of a literal, and what lies within one.
fn contents(hidden: &[Span], strings: &[Span]) -> Vec<Span> {
    let inside = |span: &Span| -> Vec<Span> {
        let first = strings.partition_point(|string| string.end <= span.start);
        let meeting = strings[first..].iter().take_while(|string| string.start < span.end);
        let both = meeting.map(|string| Span::new(string.start.max(span.start), string.end.min(span.end)));
        let both: Vec<Span> = both.filter(|span| span.start < span.end).collect();
        if both.is_empty() { vec![*span] } else { both }
    };
    hidden.iter().flat_map(inside).collect()
}

/// The word in front of a key in a header.
fn is_scheme(text: &str) -> bool {
    let word = text.trim_matches(|letter: char| !letter.is_ascii_alphabetic());
    ["basic", "bearer", "token"].iter().any(|scheme| word.eq_ignore_ascii_case(scheme))
}
