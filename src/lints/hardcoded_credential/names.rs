//! Literals under the name of a credential that a machine has made, where nothing else tells of them.

use super::ID;
use super::formats::Places;
use crate::diagnostic::{Applicability, Finding, Intent, Level};
use crate::facts::{Facts, Host, NamedLiteral, Role, Unit};
use crate::lint::shape::{Shape, shape};
use crate::lint::story;
use crate::recognise::variable_for;
use crate::source::Location;

/// The findings about literals that are not told of in `told`.
pub(super) fn check(facts: &Facts<'_>, told: &[Finding]) -> Vec<Finding> {
    let (told, local) = (Places::of(told), Places::new(used_here_only(facts)));
    let units = facts.units.iter().filter(|unit| unit.role != Role::Test);
    let each = units.flat_map(|unit| unit.keys.named.iter().map(move |named| (unit, named)));
    let silent = |unit: &Unit<'_>, named: &NamedLiteral| {
        named.in_test || unit.keys.tests.iter().any(|code| code.contains(named.span)) || named.verdict.against.is_some()
    };
    let elsewhere = |at: Location| told.meeting(at).or_else(|| local.meeting(at)).is_some();
    let open = each.filter(|(unit, named)| !silent(unit, named) && !elsewhere(unit.place(named.span)));
    open.filter_map(|(unit, named)| finding(facts, unit, named)).collect()
}

/// The literals that a server on this machine is given: any will do there.
fn used_here_only(facts: &Facts<'_>) -> Vec<Location> {
    let local = facts.deliveries.iter().filter(|delivery| delivery.host == Host::Local);
    local.flat_map(|delivery| delivery.ways.iter().map(|way| story::beginning(facts, way))).collect()
}

fn finding(facts: &Facts<'_>, unit: &Unit<'_>, named: &NamedLiteral) -> Option<Finding> {
    let at: Location = unit.place(named.span);
    let text = unit.source.slice(named.span).trim_matches(['"', '\'', 'b', 'r', '#']);
    if shape(text) != Shape::Text {
        return None;
    }
    let message = format!("a secret is written in the program as `{}`", named.name);
    let finding = Finding::new(ID, Level::Warn, at, message).says("known by its name and its value");
    let variable = variable_for(&named.name);
    let finding = finding.note(format!("the value is {}", named.verdict.reason()));
    let finding = finding.help(format!("read it from `{variable}`, and revoke this one: it stays in the history"));
    let finding = finding.fix(Intent::ReadVariable { at: named.span, name: variable.clone() }, Applicability::MaybeIncorrect);
    let provider = facts.knowledge.variable(&variable).and_then(|(provider, _)| provider.keys_page.as_deref());
    Some(match provider {
        Some(page) => finding.note(format!("keys are revoked at {page}")),
        None => finding,
    })
}
