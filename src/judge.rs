//! Decides what is reported: levels, then the comments that silence, in one order.
//!
//! Takes what the lints found, gives what the user sees. Knows nothing of syntax or output.

mod silence;
#[cfg(test)]
mod tests;

use rustc_hash::FxHashMap;

use crate::config::Config;
use crate::diagnostic::{Finding, Level};
use crate::lint::Lint;
use crate::source::suppress::{Malformed, Suppression};
use crate::source::{FileId, SourceFile};
use silence::Comments;

/// The lint that tells of comments that silence nothing or cannot be read.
pub const UNUSED: &str = "unused-suppression";
/// The lint that asks for a reason.
pub const NO_REASON: &str = "suppression-without-reason";

/// What is judged by.
#[derive(Clone, Copy)]
pub struct Law<'a> {
    /// The files of the run; a [`FileId`] is an index.
    pub files: &'a [SourceFile],
    /// Every lint.
    pub lints: &'a [Lint],
    /// The configuration of a file.
    pub config: &'a (dyn Fn(FileId) -> &'a Config + Sync),
    /// The comments of the files that are reported.
    pub suppressions: &'a [Suppression],
    /// The comments that are meant for us and cannot be read.
    pub malformed: &'a [(FileId, Malformed)],
}

impl<'a> Law<'a> {
    fn lint(&self, id: &str) -> Option<&'a Lint> {
        self.lints.iter().find(|lint| lint.id == id)
    }

    /// The level of a finding, from the level that its lint gave it.
    fn level(&self, finding: &Finding) -> Level {
        let config = (self.config)(finding.primary.at.file);
        self.lint(finding.lint).map_or(finding.level, |lint| config.level(lint, finding.level))
    }

    /// The level of a lint in a file where nothing special is known about the place.
    fn level_in(&self, file: FileId, id: &str) -> Level {
        self.lint(id).map_or(Level::Allow, |lint| (self.config)(file).level(lint, lint.level))
    }
}

/// The findings that are reported, with their levels, by path, position and lint.
pub fn judge(mut findings: Vec<Finding>, law: &Law<'_>) -> Vec<Finding> {
    for finding in &mut findings {
        finding.level = law.level(finding);
    }
    let mut comments = Comments::new(law.suppressions);
    findings.retain_mut(|finding| !comments.silence(finding) && finding.level > Level::Allow);
    let mut about_comments = comments.findings(law);
    about_comments.retain_mut(|finding| {
        finding.level = law.level(finding);
        !comments.silence(finding) && finding.level > Level::Allow
    });
    findings.append(&mut about_comments);
    sort(&mut findings, law.files);
    findings
}

/// Whether one of the places of a finding lies in a file that is reported.
pub fn touches(finding: &Finding, is_reported: impl Fn(FileId) -> bool) -> bool {
    finding.places().any(|place| is_reported(place.file))
}

/// How many findings there are of each lint, the most frequent first.
pub fn statistics(findings: &[Finding]) -> Vec<(&'static str, usize)> {
    let mut counts: FxHashMap<&'static str, usize> = FxHashMap::default();
    for finding in findings {
        *counts.entry(finding.lint).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_unstable_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    counts
}

fn sort(findings: &mut [Finding], files: &[SourceFile]) {
    let path = |finding: &Finding| files.get(finding.primary.at.file.0 as usize).map(|file| file.path.as_str());
    findings.sort_by(|a, b| {
        let places = path(a).cmp(&path(b)).then(a.primary.at.cmp(&b.primary.at));
        places.then(a.lint.cmp(b.lint)).then(a.origin.cmp(&b.origin)).then(a.message.cmp(&b.message))
    });
}
