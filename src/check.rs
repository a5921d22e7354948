//! Runs the lints over the facts and keeps one finding a cause.
//!
//! Knows no lint by name: of two that see the same cause in a file, the one that stands first in the table speaks. One that
//! is in doubt is silent wherever another one speaks of the same text.

use rustc_hash::FxHashMap;

use crate::diagnostic::{ALSO, Applicability, Finding, Intent, Label};
use crate::facts::Facts;
use crate::flow::Flow;
use crate::lint::places::Places;
use crate::lint::{Group, Lint};
use crate::source::{FileId, Location};

/// What the lints find, in the order of the table.
pub fn check(facts: &Facts<'_>, lints: &[Lint]) -> Vec<Finding> {
    let mut kept: Vec<Finding> = Vec::new();
    let mut told_of = Told::default();
    for lint in lints {
        let mut found = (lint.check)(facts);
        if lint.group == Group::Pedantic {
            let told = Places::new(kept.iter().flat_map(Finding::places).collect());
            found.retain(|finding| told.meeting(finding.origin).is_none());
        }
        for finding in told_where_they_begin(found) {
            let finding = with_a_look(facts, finding);
            let cause = (finding.primary.at.file, finding.origin);
            if let Some(index) = told_of.by(cause, &finding, &kept) {
                also(&mut kept[index], &finding);
            } else {
                told_of.add(cause, &finding, kept.len());
                for other in &finding.others {
                    told_of.first.entry(*other).or_insert(kept.len());
                }
                kept.push(finding);
            }
        }
    }
    kept
}

/// Where a program should not stop, nobody makes it stop without a look; nor at all, before what is missing is filled.
fn with_a_look(facts: &Facts<'_>, mut finding: Finding) -> Finding {
    let Some((file, intent, applicability)) = &mut finding.intent else { return finding };
    let (Intent::ReadVariable { at, .. } | Intent::StopWhenUnset { at, .. }) = intent else { return finding };
    let Flow { aside, until_filled, .. } = facts.units[file.0 as usize].flow;
    if until_filled.iter().any(|span| span.contains(*at)) {
        finding.intent = None;
        return finding;
    }
    let Location { file: home, span } = finding.primary.at;
    let mut handled = facts.units[home.0 as usize].flow.handled.iter().filter(|handled| handled.contains(span));
    // Where it fails now, the program goes on.
    let mut stops_more = || handled.any(|handled| home != *file || !handled.contains(*at));
    if *applicability == Applicability::MachineApplicable
        && (aside.iter().any(|span| span.contains(*at)) || stops_more())
    {
        *applicability = Applicability::MaybeIncorrect;
    }
    finding
}

/// Where a cause is told of in the file in which it stands, what it does in others is told of there, too.
fn told_where_they_begin(findings: Vec<Finding>) -> Vec<Finding> {
    let is_at_home = |finding: &Finding| finding.primary.at.file == finding.origin.file;
    let (mut kept, others): (Vec<Finding>, Vec<Finding>) = findings.into_iter().partition(is_at_home);
    let mut at_home = Told::default();
    let cause = |finding: &Finding| (finding.origin.file, finding.origin);
    for (index, finding) in kept.iter().enumerate() {
        at_home.add(cause(finding), finding, index);
    }
    for finding in others {
        match at_home.by(cause(&finding), &finding, &kept) {
            Some(index) => also(&mut kept[index], &finding),
            None => kept.push(finding),
        }
    }
    kept
}

/// A cause in a file.
type Cause = (FileId, Location);

/// Which findings tell of which causes. Where several variables are read in one place, each tells of its own, and of what
/// else arrives where it does.
#[derive(Default)]
struct Told {
    first: FxHashMap<Cause, usize>,
    of: FxHashMap<(Cause, String), usize>,
    at: FxHashMap<(Cause, Location), usize>,
}

impl Told {
    fn add(&mut self, cause: Cause, finding: &Finding, index: usize) {
        self.first.entry(cause).or_insert(index);
        if let Some(variable) = &finding.about {
            self.of.entry((cause, variable.clone())).or_insert(index);
        }
        self.at.entry((cause, finding.primary.at)).or_insert(index);
    }

    /// The finding that tells of the cause of another one.
    fn by(&self, cause: Cause, finding: &Finding, kept: &[Finding]) -> Option<usize> {
        let first = *self.first.get(&cause)?;
        let (Some(_), Some(variable)) = (&kept[first].about, &finding.about) else { return Some(first) };
        let of = self.of.get(&(cause, variable.clone()));
        of.or_else(|| self.at.get(&(cause, finding.primary.at))).copied()
    }
}

/// The same cause arrives at a further place: it becomes a label.
fn also(first: &mut Finding, further: &Finding) {
    let at = further.primary.at;
    let takes = |step: &Label| step.at.file == at.file && step.at.span.contains(at.span);
    let known = first.primary.at == at || first.steps.iter().any(takes);
    if first.lint == further.lint && !known {
        let text = match (begun_with(first), begun_with(further)) {
            (Some(one), Some(other)) if one != other => format!("{other} arrives here, too"),
            _ => ALSO.to_owned(),
        };
        first.steps.push(Label { at: further.primary.at, text });
    }
}

/// What the story of a finding begins with, in its words: "`KEY` may be unset here".
fn begun_with(finding: &Finding) -> Option<&str> {
    let first = finding.steps.iter().find(|step| step.at == finding.origin)?;
    let end = first.text.strip_prefix('`')?.find('`')?;
    Some(&first.text[..end + 2])
}
