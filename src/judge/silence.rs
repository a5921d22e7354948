//! The comments: which finding each one silences, and what is to be said about the comments themselves.

use rustc_hash::FxHashMap;

use super::{Law, NO_REASON, UNUSED};
use crate::config::unknown;
use crate::diagnostic::{Applicability, Finding, Intent, Level};
use crate::source::suppress::Suppression;
use crate::source::{FileId, Location, Span};

/// The comments of a run, and which of their rules have been of use.
pub(super) struct Comments<'a> {
    by_file: FxHashMap<FileId, Vec<usize>>,
    all: &'a [Suppression],
    used: Vec<Vec<bool>>,
}

impl<'a> Comments<'a> {
    pub(super) fn new(all: &'a [Suppression]) -> Self {
        let mut by_file: FxHashMap<FileId, Vec<usize>> = FxHashMap::default();
        for (index, suppression) in all.iter().enumerate() {
            by_file.entry(suppression.file).or_default().push(index);
        }
        let used = all.iter().map(|suppression| vec![false; suppression.rules.len()]).collect();
        Self { by_file, all, used }
    }

    /// Whether a comment silences the finding. One at `forbid` stays, and says why the comment has no effect.
    pub(super) fn silence(&mut self, finding: &mut Finding) -> bool {
        let mut is_silenced = false;
        for file in files(finding) {
            for &index in self.by_file.get(&file).into_iter().flatten() {
                let suppression = &self.all[index];
                let rule = suppression.rules.iter().position(|(rule, _)| rule == finding.lint);
                if let Some(rule) = rule
                    && covers(suppression, finding)
                {
                    self.used[index][rule] = true;
                    is_silenced = true;
                }
            }
        }
        if is_silenced && finding.level == Level::Forbid {
            finding.notes.push("the rule is at `forbid`, which no comment silences".to_owned());
        }
        is_silenced && finding.level < Level::Forbid
    }

    /// What is wrong with the comments.
    pub(super) fn findings(&self, law: &Law<'_>) -> Vec<Finding> {
        let mut found = Vec::new();
        for (suppression, used) in self.all.iter().zip(&self.used) {
            found.extend(unused(suppression, used, law));
            if suppression.reason.is_none() {
                found.push(without_reason(suppression));
            }
        }
        found.extend(law.malformed.iter().map(|(file, malformed)| {
            finding(UNUSED, *file, malformed.comment, "a suppression that cannot be read".to_owned())
                .help(malformed.message.clone())
        }));
        found
    }
}

/// The files in which a comment could silence the finding, each once.
fn files(finding: &Finding) -> impl Iterator<Item = FileId> + use<> {
    let (primary, origin) = (finding.primary.at.file, finding.origin.file);
    std::iter::once(primary).chain((origin != primary).then_some(origin))
}

fn covers(suppression: &Suppression, finding: &Finding) -> bool {
    [finding.primary.at, finding.origin]
        .into_iter()
        .any(|at| suppression.file == at.file && (suppression.whole_file || suppression.covers.contains(at.span)))
}

/// One finding for a comment that is of no use at all, else one for each rule that is not.
fn unused(suppression: &Suppression, used: &[bool], law: &Law<'_>) -> Vec<Finding> {
    let idle: Vec<&(String, Span)> = suppression
        .rules
        .iter()
        .zip(used)
        .filter(|((rule, _), used)| !**used && is_expected(suppression.file, rule, law))
        .map(|(rule, _)| rule)
        .collect();
    if idle.is_empty() {
        return Vec::new();
    }
    if idle.len() < suppression.rules.len() || idle.iter().any(|(rule, _)| law.lint(rule).is_none()) {
        return idle.iter().map(|(rule, span)| idle_rule(suppression.file, rule, *span, law)).collect();
    }
    let names: Vec<String> = idle.iter().map(|(rule, _)| format!("`{rule}`")).collect();
    let message = format!("this comment silences nothing: no {} here", names.join(", "));
    let intent = Intent::RemoveComment { at: suppression.comment };
    let whole = finding(UNUSED, suppression.file, suppression.comment, message)
        .help("remove the comment")
        .fix(intent, Applicability::MachineApplicable);
    vec![whole]
}

/// A rule that is switched off cannot show that its comment is of use; the rule about comments is asked last.
fn is_expected(file: FileId, rule: &str, law: &Law<'_>) -> bool {
    let is_about_comments = matches!(rule, UNUSED | NO_REASON);
    !is_about_comments && (law.lint(rule).is_none() || law.level_in(file, rule) > Level::Allow)
}

fn idle_rule(file: FileId, rule: &str, span: Span, law: &Law<'_>) -> Finding {
    if law.lint(rule).is_some() {
        return finding(UNUSED, file, span, format!("`{rule}` silences nothing here"))
            .help("remove the rule from the comment");
    }
    let message = unknown("rule", rule, law.lints.iter().map(|lint| lint.id));
    let (message, help) = match message.split_once("; ") {
        Some((message, help)) => (message.to_owned(), help.to_owned()),
        None => (message, "`--list` shows the rules".to_owned()),
    };
    finding(UNUSED, file, span, message).help(help)
}

fn without_reason(suppression: &Suppression) -> Finding {
    let message = "a suppression without a reason".to_owned();
    let mut finding = finding(NO_REASON, suppression.file, suppression.comment, message)
        .help("say behind the brackets why it is right here");
    finding.level = Level::Allow;
    finding
}

fn finding(lint: &'static str, file: FileId, span: Span, message: String) -> Finding {
    Finding::new(lint, Level::Warn, Location { file, span }, message)
}
