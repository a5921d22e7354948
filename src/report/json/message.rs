//! A finding as rustc's diagnostic, and what that has no place for.

use std::io;

use super::shape::{
    Code, Diagnostic, DiagnosticSpan, EditShape, Extra, Place, SCHEMA, SpanLine, Step, SuggestionShape,
};
use crate::diagnostic::{Edit, Finding, Label, Suggestion};
use crate::lint::Lint;
use crate::report::words::Words;
use crate::report::{Rendered, Report, Style, excerpt, human, short};
use crate::source::{Encoding, Location, SourceFile, Span};

/// The finding in rustc's form.
pub(super) fn diagnostic(report: &Report<'_>, finding: &Finding, rendered: Rendered) -> io::Result<Diagnostic> {
    let words = Words::of(report, finding);
    let steps = finding.steps.iter().filter(|step| **step != finding.primary);
    let primary = span(report, &words, &finding.primary, true);
    let steps = steps.filter_map(|step| span(report, &words, step, false));
    let explanation = report.lint(finding.lint).map(Lint::documentation);
    let notes = finding.notes.iter().map(|note| child("note", words.line(note), Vec::new()));
    Ok(Diagnostic {
        message_type: "diagnostic",
        message: words.line(&finding.message),
        code: Some(Code { code: finding.lint, explanation }),
        level: finding.level.severity(),
        spans: primary.into_iter().chain(steps).collect(),
        children: notes.chain(help(report, finding, &words)).collect(),
        rendered: Some(render(report, finding, rendered)?),
    })
}

/// What stands under `cred_lint`.
pub(super) fn extra(report: &Report<'_>, finding: &Finding, fingerprint: String) -> Extra {
    let words = Words::of(report, finding);
    let step = |step: &Label| Step { place: place(report, step.at), text: words.line(&step.text) };
    let edit = |file, edit: &Edit| EditShape {
        place: place(report, Location { file, span: edit.span }),
        replacement: replacement(edit, &words),
    };
    Extra {
        schema: SCHEMA,
        lint: finding.lint,
        group: report.lint(finding.lint).map(|lint| lint.group.word()),
        level: finding.level.word(),
        fingerprint,
        place: place(report, finding.primary.at),
        steps: finding.steps.iter().map(step).collect(),
        notes: finding.notes.iter().map(|note| words.line(note)).collect(),
        help: finding.help.as_ref().map(|help| words.line(help)),
        suggestion: finding.suggestion.as_ref().map(|suggestion| SuggestionShape {
            applicability: suggestion.applicability.word(),
            masked: masked(suggestion, &words),
            edits: suggestion.edits.iter().map(|it| edit(suggestion.file, it)).collect(),
        }),
    }
}

fn render(report: &Report<'_>, finding: &Finding, rendered: Rendered) -> io::Result<String> {
    let color = rendered == Rendered::Ansi;
    let bytes = match rendered {
        Rendered::Short => (short::line(report, finding) + "\n").into_bytes(),
        Rendered::Plain | Rendered::Ansi => human::render(report, finding, Style { color, width: None })?,
    };
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn child(level: &'static str, message: String, spans: Vec<DiagnosticSpan>) -> Diagnostic {
    let (children, code, rendered) = (Vec::new(), None, None);
    Diagnostic { message_type: "diagnostic", message, code, level, spans, children, rendered }
}

fn help(report: &Report<'_>, finding: &Finding, words: &Words) -> Option<Diagnostic> {
    let suggestion = finding.suggestion.as_ref();
    let text = match &finding.help {
        Some(help) => words.line(help),
        None => suggestion.map(|_| "change it".to_owned())?,
    };
    let spans = suggestion.map(|suggestion| replacements(report, suggestion, words));
    Some(child("help", text, spans.unwrap_or_default()))
}

/// The edits as rustc's clients apply them. They get none that would write a mask into a file, and none for a notebook or
/// a file that is not UTF-8, whose bytes are not the linted text's.
fn replacements(report: &Report<'_>, suggestion: &Suggestion, words: &Words) -> Vec<DiagnosticSpan> {
    let file = suggestion.file;
    let other = |file: &SourceFile| file.cells.is_some() || file.encoding != Encoding::Utf8;
    if report.file(file).is_some_and(other) || masked(suggestion, words) {
        return Vec::new();
    }
    let spans = suggestion.edits.iter().filter_map(|edit| {
        let at = Location { file, span: edit.span };
        let mut span = span(report, words, &Label { at, text: String::new() }, true)?;
        span.suggested_replacement = Some(edit.replacement.clone());
        span.suggestion_applicability = Some(suggestion.applicability.word());
        Some(span)
    });
    spans.collect()
}

/// Whether a replacement cannot be shown as it is.
fn masked(suggestion: &Suggestion, words: &Words) -> bool {
    suggestion.edits.iter().any(|edit| words.hide(&edit.replacement))
}

/// What an edit writes, to the byte unless a part of it is a secret.
fn replacement(edit: &Edit, words: &Words) -> String {
    let text = &edit.replacement;
    if words.hide(text) { words.lines(text) } else { text.clone() }
}

fn span(report: &Report<'_>, words: &Words, label: &Label, is_primary: bool) -> Option<DiagnosticSpan> {
    let place = place(report, label.at)?;
    let bytes = bytes(report, label.at);
    Some(DiagnosticSpan {
        file_name: place.path,
        cell: place.cell,
        byte_start: bytes.start,
        byte_end: bytes.end,
        line_start: place.line,
        line_end: place.end_line,
        column_start: place.column,
        column_end: place.end_column,
        is_primary,
        text: lines(report, label.at),
        label: (!label.text.is_empty()).then(|| words.line(&label.text)),
        suggested_replacement: None,
        suggestion_applicability: None,
        expansion: None,
    })
}

/// The bytes of the file on disk; of a notebook's text that is spelled by no one range, those of the joined cells.
fn bytes(report: &Report<'_>, at: Location) -> Span {
    report.file(at.file).and_then(|file| file.in_file(at.span)).unwrap_or(at.span)
}

fn lines(report: &Report<'_>, at: Location) -> Vec<SpanLine> {
    let lines = excerpt::of(report, at).into_iter().map(|(line, part)| {
        let masked = line.masked;
        let column = |at: usize| masked.text[..at].chars().count() + 1;
        let begin = masked.begin(part.start);
        let highlight_start = column(begin);
        let highlight_end = column(masked.end(part.end).max(begin));
        SpanLine { text: masked.text, highlight_start, highlight_end }
    });
    lines.collect()
}

fn place(report: &Report<'_>, at: Location) -> Option<Place> {
    report.file(at.file).map(|file| Place::of(file, at.span))
}
