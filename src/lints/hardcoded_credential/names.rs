//! Literals under the name of a credential that a machine has made, where nothing else tells of them.

use super::ID;
use crate::diagnostic::{Applicability, Finding, Level};
use crate::facts::{Facts, Host, NamedLiteral, Unit};
use crate::lint::places::Places;
use crate::lint::remedy::{Advice, Literals, noun_of};
use crate::lint::shape::{Shape, shape};
use crate::lint::story;
use crate::lint::variable::variable_of_literal;
use crate::source::{Location, Role};

/// The findings about literals that are not told of in `told`.
pub(super) fn check(facts: &Facts<'_>, told: &[Finding]) -> Vec<Finding> {
    let (told, local) = (Places::of(told), Places::new(used_here_only(facts)));
    let mut found = Vec::new();
    for unit in facts.units.iter().filter(|unit| unit.source.role != Role::Test && !unit.is_kept_back()) {
        let open = unit.keys.named.iter().filter(|named| {
            let at = unit.place(named.span);
            is_secret(unit, named) && told.meeting(at).is_none() && local.meeting(at).is_none()
        });
        let mut open = open.peekable();
        if open.peek().is_some() {
            let literals = Literals::of(unit);
            found.extend(open.map(|named| finding(facts, unit, named, &literals)));
        }
    }
    found
}

fn is_secret(unit: &Unit<'_>, named: &NamedLiteral) -> bool {
    let text = unit.source.slice(named.span).trim_matches(['"', '\'', 'b', 'r', '#']);
    let in_test = named.in_test || unit.keys.tests.iter().any(|code| code.contains(named.span));
    named.verdict.is_secret() && !in_test && shape(text) == Shape::Text
}

/// The literals that a server on this machine is given: any will do there.
fn used_here_only(facts: &Facts<'_>) -> Vec<Location> {
    let local = facts.deliveries.iter().filter(|delivery| delivery.host == Host::Local);
    local.flat_map(|delivery| delivery.ways.iter().map(|way| story::beginning(facts, way))).collect()
}

fn finding(facts: &Facts<'_>, unit: &Unit<'_>, named: &NamedLiteral, literals: &Literals<'_>) -> Finding {
    let at: Location = unit.place(named.span);
    let usual = variable_of_literal(facts, unit, named);
    let advice = literals.advice(named.span, &usual);
    let message = match advice {
        Advice::ReadAlone(name) => format!("a secret is written in the program for when `{name}` is unset"),
        _ => format!("a secret is written in the program as `{}`", named.name),
    };
    let finding = Finding::new(ID, Level::Warn, at, message).says("known by its name and its value");
    let finding = finding.note(format!("the value is {}", named.verdict.reason()));
    let mut finding = finding.help(advice.of(noun_of(&named.name)));
    if let Some(intent) = literals.intent(named.span, &advice).filter(|_| literals.meeting(at) == Some(at)) {
        finding = finding.fix(intent, Applicability::MaybeIncorrect);
    }
    let (Advice::Read(variable) | Advice::ReadAlone(variable) | Advice::Set(variable) | Advice::Ask(variable)) = advice else { return finding };
    let provider = facts.knowledge.variable(variable).and_then(|(provider, _)| provider.page_of(variable));
    match provider {
        Some(page) => finding.note(format!("keys are revoked at {page}")),
        None => finding,
    }
}
