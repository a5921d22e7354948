//! Runs the lints over the facts and keeps one finding a cause.
//!
//! Knows no lint by name: of two that see the same cause in a file, the one that stands first in the table speaks.

use rustc_hash::FxHashMap;

use crate::diagnostic::{Finding, Label};
use crate::facts::Facts;
use crate::lint::Lint;
use crate::source::{FileId, Location};

/// What the lints find, in the order of the table.
pub fn check(facts: &Facts<'_>, lints: &[Lint]) -> Vec<Finding> {
    let mut kept: Vec<Finding> = Vec::new();
    let mut claimed: FxHashMap<(FileId, Location), usize> = FxHashMap::default();
    for lint in lints {
        for finding in (lint.check)(facts) {
            let cause = (finding.primary.at.file, finding.origin);
            if let Some(index) = claimed.get(&cause) {
                also(&mut kept[*index], &finding);
            } else {
                claimed.insert(cause, kept.len());
                for other in &finding.others {
                    claimed.entry(*other).or_insert(kept.len());
                }
                kept.push(finding);
            }
        }
    }
    kept
}

/// The same cause arrives at a further place: it becomes a label.
fn also(first: &mut Finding, further: &Finding) {
    let known = first.primary.at == further.primary.at || first.steps.iter().any(|step| step.at == further.primary.at);
    if first.lint == further.lint && !known {
        first.steps.push(Label { at: further.primary.at, text: "it arrives here, too".to_owned() });
    }
}
