//! Which suggestions of a file are applied together.

use crate::diagnostic::{Applicability, Edit, Finding};
use crate::source::FileId;

/// Edits of one file that go together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chosen {
    /// The edits by position, without overlap.
    pub edits: Vec<Edit>,
    /// The indices of the findings that they mend.
    pub findings: Vec<usize>,
}

/// Chooses, the first finding first, the suggestions for `file` that do not meet one another. The others wait for
/// the next round. With `unsafe_fixes` those that may be incorrect are taken, too.
pub fn choose(findings: &[Finding], file: FileId, unsafe_fixes: bool) -> Chosen {
    let mut chosen = Chosen::default();
    for (index, finding) in findings.iter().enumerate() {
        let Some(suggestion) = &finding.suggestion else { continue };
        let is_wanted = match suggestion.applicability {
            Applicability::MachineApplicable => true,
            Applicability::MaybeIncorrect => unsafe_fixes,
            Applicability::HasPlaceholders | Applicability::Unspecified => false,
        };
        if is_wanted
            && suggestion.file == file
            && !suggestion.edits.is_empty()
            && is_sound(&suggestion.edits)
            && let Some(new) = compatible(&chosen.edits, &suggestion.edits)
        {
            chosen.edits.extend(new);
            chosen.findings.push(index);
        }
    }
    chosen.edits.sort_by_key(|edit| edit.span);
    chosen
}

/// Whether no two edits of one suggestion overlap.
fn is_sound(edits: &[Edit]) -> bool {
    let mut spans: Vec<_> = edits.iter().map(|edit| edit.span).collect();
    spans.sort_unstable();
    spans.windows(2).all(|pair| !pair[0].overlaps(pair[1]))
}

/// The edits that are not there yet; nothing when one meets an edit that is.
fn compatible(before: &[Edit], edits: &[Edit]) -> Option<Vec<Edit>> {
    let mut new = Vec::new();
    for edit in edits {
        if before.iter().any(|known| is_shared(known, edit)) {
            continue;
        }
        if before.iter().any(|known| known.span.overlaps(edit.span)) {
            return None;
        }
        new.push(edit.clone());
    }
    Some(new)
}

/// Whether once is enough for both: the same replacement of the same text, or the same whole lines put in at the same
/// place (an import). Parts of a line put in twice, such as brackets, may both be needed.
fn is_shared(known: &Edit, edit: &Edit) -> bool {
    known == edit && (edit.span.start < edit.span.end || edit.replacement.ends_with('\n'))
}
