//! # What it does
//! Reports text that stands for a key and was never replaced: `YOUR_API_KEY`, `<key>`, `sk-...`, or the name of the
//! variable as text, bare or as another language reads it: `$KEY`, `process.env.KEY`.
//!
//! # Why is this bad
//! It is sent as it is, and the answer is a 401.
//!
//! # Example
//! ```python
//! import cohere
//!
//! client = cohere.ClientV2("COHERE_API_KEY")
//! ```
//!
//! # Use instead
//! ```python
//! import os
//! import cohere
//!
//! client = cohere.ClientV2(os.environ["COHERE_API_KEY"])
//! ```

use crate::diagnostic::{Applicability, Finding, Intent, Level};
use crate::facts::{Delivery, Facts, Host, Sink, Unit};
use crate::flow::{EventKind, Kind, Way};
use crate::lint::reference::variable_in;
use crate::lint::shape::{Shape, says_none};
use crate::lint::story;
use crate::lint::variable::fix_variable;
use crate::source::Role;

/// The lint's name.
pub(super) const ID: &str = "placeholder-credential";

/// Reports placeholders that reach a client.
pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    facts.deliveries.iter().filter(|delivery| !delivery.in_test).filter_map(|delivery| one(facts, delivery)).collect()
}

fn one(facts: &Facts<'_>, delivery: &Delivery<'_>) -> Option<Finding> {
    let remote = match delivery.host {
        Host::Own | Host::Other(_) => !delivery.host.is_numbered(),
        Host::Unknown => matches!(delivery.sink, Sink::Header { .. }) && delivery.provider.is_some(),
        Host::Local => false,
    };
    let (way, shape, text) = delivery.ways.iter().find_map(|way| {
        let text = super::credential_in(facts, delivery, story::text(facts, way)?);
        let shape = super::shape_of(delivery, text);
        let stands_alone = story::replaced(facts, way).is_none();
        // Who puts a fake into the environment wants one there: for tests, or to quiet a library that asks for any.
        let wanted = matches!(delivery.sink, Sink::Variable { .. }) && (shape == Shape::Fake || says_none(text));
        let shown = [Shape::Fake, Shape::Placeholder, Shape::VariableName, Shape::VariableRead].contains(&shape);
        let placeholder = shown && !wanted;
        (placeholder && stands_alone).then_some((way, shape, text))
    })?;
    // Who signs with a fake signs for tests.
    if !remote || way.is_part() || story::signs(delivery) && shape == Shape::Fake || story::is_replaced(facts, delivery) {
        return None;
    }
    // Where something else may come, too, this is a default.
    let is_written = |way: &Way| matches!(facts.origin(way), Kind::Text(_) | Kind::Absent(_));
    let is_default = !delivery.ways.iter().all(is_written);
    let is_example = facts.unit(delivery).source.role == Role::Example;
    let level = if is_example || is_default { Level::Warn } else { Level::Deny };
    let given = if is_default { "may be given" } else { "is given" };
    let (taker, noun) = (story::sink_name(delivery), story::noun(delivery));
    let message = match shape {
        Shape::VariableName => format!("{taker} {given} the name of a variable as its {noun}"),
        Shape::VariableRead => format!("{taker} {given} a text that names a variable as its {noun}"),
        _ => format!("{taker} {given} a placeholder as its {noun}"),
    };
    let says = match shape {
        Shape::VariableRead => format!("nothing reads it: the text itself is the {noun}"),
        _ => format!("not a {noun}"),
    };
    let finding = Finding::new(ID, level, facts.birth(delivery), message).says(says);
    let finding = story::with_beginning(finding, facts, delivery, way, "the placeholder is written here");
    if let Sink::Variable { name } = &delivery.sink
        && shape != Shape::VariableRead
    {
        return Some(finding.help(format!("take this out, and set `{name}` where the program is started")));
    }
    // Where a request's key comes from elsewhere, a variable is nothing to it.
    let comes = |way: &Way| !is_written(way) && story::variable(facts, way).is_none();
    let is_header = matches!(delivery.sink, Sink::Header { .. });
    if is_header && matches!(shape, Shape::Placeholder | Shape::Fake) && delivery.ways.iter().any(comes) {
        return Some(finding.help(format!("stop where there is no {noun}, and say so")));
    }
    let (name, applicability) = match (shape, fix_variable(facts, delivery)) {
        (Shape::VariableName, _) if is_used(facts, text) => (text.to_owned(), Applicability::MachineApplicable),
        (Shape::VariableRead, _) => (variable_in(text)?.to_owned(), Applicability::MachineApplicable),
        (_, Some(name)) => (name, Applicability::MaybeIncorrect),
        _ => return Some(finding.help(format!("read the {noun} from the environment"))),
    };
    let finding = finding.help(format!("read the {noun} from `{name}`"));
    let replaceable = matches!(delivery.sink, Sink::Client { .. }) && story::is_written_whole(facts, way, text.trim()) && story::is_for_one(facts, way);
    let at = story::beginning(facts, way);
    Some(if replaceable { finding.fix_in(at.file, Intent::ReadVariable { at: at.span, name }, applicability) } else { finding })
}

/// Whether a name is that of a variable which an SDK knows, or which the program reads or documents.
fn is_used(facts: &Facts<'_>, name: &str) -> bool {
    let is_read = |unit: &Unit<'_>| {
        unit.flow.events.iter().any(|event| matches!(&event.kind, EventKind::ReadVariable { name: read, .. } if **read == *name))
    };
    let mut units = facts.units.iter();
    facts.knowledge.variable(name).is_some()
        || units.any(|unit| unit.documented.iter().any(|known| known == name) || is_read(unit))
}
