//! The objects that are written, field by field as cargo and rustc name them.

use serde::Serialize;

use crate::report::Package;
use crate::source::{SourceFile, Span};

/// The version of what stands under `cred_lint`. It grows when a field goes or changes its meaning.
pub(super) const SCHEMA: u32 = 1;

#[derive(Serialize)]
pub(super) struct BuildFinished {
    pub(super) reason: &'static str,
    pub(super) success: bool,
}

#[derive(Serialize)]
pub(super) struct CompilerMessage<'a> {
    reason: &'static str,
    package_id: &'a str,
    manifest_path: &'a str,
    target: Target<'a>,
    message: Diagnostic,
    cred_lint: Extra,
}

impl<'a> CompilerMessage<'a> {
    pub(super) fn new(package: Option<&'a Package>, path: &'a str, message: Diagnostic, cred_lint: Extra) -> Self {
        Self {
            reason: "compiler-message",
            package_id: package.map_or("", |package| &package.id),
            manifest_path: package.map_or("", |package| &package.manifest_path),
            target: Target::new(package, path),
            message,
            cred_lint,
        }
    }
}

#[derive(Serialize)]
struct Target<'a> {
    kind: Vec<&'a str>,
    crate_types: Vec<&'a str>,
    name: &'a str,
    src_path: &'a str,
    edition: &'a str,
    doc: bool,
    doctest: bool,
    test: bool,
}

impl<'a> Target<'a> {
    /// The target of a file; of a file outside every package, one without a kind or name.
    fn new(package: Option<&'a Package>, path: &'a str) -> Self {
        let kind: Vec<_> = package.iter().map(|package| package.kind.as_str()).collect();
        let crate_types = kind.iter().map(|kind| if kind.contains("lib") { *kind } else { "bin" });
        Self {
            crate_types: crate_types.collect(),
            kind,
            name: package.map_or("", |package| &package.target_name),
            src_path: package.map_or(path, |package| &package.src_path),
            edition: package.map_or("2021", |package| &package.edition),
            doc: false,
            doctest: false,
            test: false,
        }
    }
}

#[derive(Serialize)]
pub(super) struct Diagnostic {
    #[serde(rename = "$message_type")]
    pub(super) message_type: &'static str,
    pub(super) message: String,
    pub(super) code: Option<Code>,
    pub(super) level: &'static str,
    pub(super) spans: Vec<DiagnosticSpan>,
    pub(super) children: Vec<Diagnostic>,
    pub(super) rendered: Option<String>,
}

#[derive(Serialize)]
pub(super) struct Code {
    pub(super) code: &'static str,
    pub(super) explanation: Option<String>,
}

#[derive(Serialize)]
pub(super) struct DiagnosticSpan {
    pub(super) file_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) cell: Option<u32>,
    pub(super) byte_start: u32,
    pub(super) byte_end: u32,
    pub(super) line_start: u32,
    pub(super) line_end: u32,
    pub(super) column_start: u32,
    pub(super) column_end: u32,
    pub(super) is_primary: bool,
    pub(super) text: Vec<SpanLine>,
    pub(super) label: Option<String>,
    pub(super) suggested_replacement: Option<String>,
    pub(super) suggestion_applicability: Option<&'static str>,
    pub(super) expansion: Option<()>,
}

#[derive(Serialize)]
pub(super) struct SpanLine {
    pub(super) text: String,
    pub(super) highlight_start: usize,
    pub(super) highlight_end: usize,
}

#[derive(Serialize)]
pub(super) struct Extra {
    pub(super) schema: u32,
    pub(super) lint: &'static str,
    pub(super) group: Option<&'static str>,
    pub(super) level: &'static str,
    pub(super) fingerprint: String,
    #[serde(flatten)]
    pub(super) place: Option<Place>,
    pub(super) steps: Vec<Step>,
    pub(super) notes: Vec<String>,
    pub(super) help: Option<String>,
    pub(super) suggestion: Option<SuggestionShape>,
}

#[derive(Serialize)]
pub(in crate::report) struct Place {
    pub(super) path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) cell: Option<u32>,
    pub(super) line: u32,
    pub(super) column: u32,
    pub(super) end_line: u32,
    pub(super) end_column: u32,
}

impl Place {
    /// Of a span of a file.
    pub(in crate::report) fn of(file: &SourceFile, span: Span) -> Self {
        let (start, end) = (file.position(span.start), file.position(span.end));
        // The end of a cell's last line may be where the next cell begins.
        let same = start.cell == end.cell;
        Self {
            path: file.path.clone(),
            cell: start.cell,
            line: start.line,
            column: start.column,
            end_line: if same { end.line } else { start.line },
            end_column: if same { end.column } else { start.column },
        }
    }
}

#[derive(Serialize)]
pub(super) struct Step {
    #[serde(flatten)]
    pub(super) place: Option<Place>,
    pub(super) text: String,
}

#[derive(Serialize)]
pub(super) struct SuggestionShape {
    pub(super) applicability: &'static str,
    pub(super) masked: bool,
    pub(super) edits: Vec<EditShape>,
}

#[derive(Serialize)]
pub(super) struct EditShape {
    #[serde(flatten)]
    pub(super) place: Option<Place>,
    pub(super) replacement: String,
}
