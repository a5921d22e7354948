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
use crate::flow::{Arm, EventKind, JoinKind, Kind, OpenEnd, Way};
use crate::lint::around::is_tried_out;
use crate::lint::reference::variable_in;
use crate::lint::shape::{Shape, is_for_tests, says_none, says_unused};
use crate::lint::shared::Passages;
use crate::lint::story;
use crate::lint::variable::{fix_variable, set_outside};
use crate::source::{Location, Role};

/// The lint's name.
pub(super) const ID: &str = "placeholder-credential";

/// What has more callers is everybody's.
const MOST_CALLERS: usize = 16;

/// Reports placeholders that reach a client.
pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let passages = Passages::default();
    let used = facts.deliveries.iter().filter(|delivery| !delivery.in_test);
    used.filter_map(|delivery| one(facts, delivery, &passages)).collect()
}

fn one(facts: &Facts<'_>, delivery: &Delivery<'_>, passages: &Passages) -> Option<Finding> {
    let remote = match delivery.host {
        Host::Own | Host::Other(_) => !delivery.host.is_numbered(),
        Host::Unknown => matches!(delivery.sink, Sink::Header { .. }) && delivery.provider.is_some(),
        Host::Local => false,
    };
    let (way, shape) = delivery.ways.iter().find_map(|way| {
        let text = super::credential_in(facts, delivery, story::text(facts, way)?);
        let shape = super::shape_of(delivery, text);
        let stands_alone = story::replaced(facts, way).is_none();
        // Who puts a fake into the environment wants one there: for tests, or to quiet a library that asks for any.
        let to_variable = matches!(delivery.sink, Sink::Variable { .. }) && (shape == Shape::Fake || says_none(text) || is_for_tests(text));
        // Nor does anything that has a use for the credential run with settings that say so of it.
        let wanted = to_variable || says_unused(text) && story::is_of_field(facts, way);
        // Nor is a fake forgotten where something is only tried out.
        let wanted = wanted || shape == Shape::Fake && is_tried_out(facts, delivery);
        let shown = [Shape::Fake, Shape::Placeholder, Shape::VariableName, Shape::VariableRead].contains(&shape);
        let placeholder = shown && !wanted;
        (placeholder && stands_alone).then_some((way, shape))
    })?;
    // Who signs with a fake signs for tests.
    if !remote || way.is_part() || story::signs(delivery) && shape == Shape::Fake || story::is_replaced(facts, delivery) {
        return None;
    }
    // Where something else may come, too, this is a default.
    let is_default = !delivery.ways.iter().all(|way| is_written(facts, way) || is_given_by_nobody(facts, way));
    let is_example = facts.unit(delivery).source.role == Role::Example;
    let level = if is_example || is_default { Level::Warn } else { Level::Deny };
    let given = if is_default { "may be given" } else { "is given" };
    let (taker, noun) = (story::sink_name(delivery), story::noun(delivery));
    let message = match shape {
        Shape::VariableName if is_known_name(facts, delivery, way) => format!("{taker} {given} the name of a variable as its {noun}"),
        Shape::VariableRead => format!("{taker} {given} a text that names a variable as its {noun}"),
        _ if matches!(delivery.sink, Sink::Variable { .. }) => {
            let set = if is_default { "may be set" } else { "is set" };
            format!("{taker} {set} to a placeholder")
        }
        _ => format!("{taker} {given} a placeholder as its {noun}"),
    };
    let says = match shape {
        Shape::VariableRead => format!("nothing reads it: the text itself is the {noun}"),
        _ => format!("not a {noun}"),
    };
    let finding = Finding::new(ID, level, facts.birth(delivery), message).says(says);
    let finding = story::with_beginning(finding, facts, delivery, way, "the placeholder is written here");
    let finding = story::signed_by(delivery).into_iter().fold(finding, Finding::note);
    advised(finding, facts, delivery, (way, shape), passages)
}

/// What to do about it, by what the placeholder looks like.
fn advised(finding: Finding, facts: &Facts<'_>, delivery: &Delivery<'_>, (way, shape): (&Way, Shape), passages: &Passages) -> Option<Finding> {
    let noun = story::noun(delivery);
    let text = super::credential_in(facts, delivery, story::text(facts, way)?);
    let is_made_up = matches!(shape, Shape::Placeholder | Shape::Fake);
    if let Some(at) = second_choice(facts, way).filter(|_| is_made_up) {
        let finding = finding.help(format!("drop the placeholder, and stop where there is no {noun}"));
        let intent = Intent::DropChoice { at: at.span };
        return Some(finding.fix_in(at.file, intent, Applicability::MaybeIncorrect));
    }
    if let Sink::Variable { name } = &delivery.sink
        && shape != Shape::VariableRead
    {
        let set = set_outside(name, facts.home(delivery).source.cells.is_some());
        return Some(finding.help(format!("take this out, and {set}")));
    }
    // Where a request's key comes from elsewhere, a variable is nothing to it.
    let comes = |way: &Way| !is_written(facts, way) && story::variable(facts, way).is_none();
    let is_header = matches!(delivery.sink, Sink::Header { .. });
    if is_header && is_made_up && delivery.ways.iter().any(comes) {
        return Some(finding.help(format!("stop where there is no {noun}, and say so")));
    }
    let (name, applicability) = match (shape, fix_variable(facts, delivery)) {
        (Shape::VariableName, _) if is_used(facts, text) => (text.to_owned(), Applicability::MachineApplicable),
        (Shape::VariableRead, _) => (variable_in(text)?.to_owned(), Applicability::MachineApplicable),
        (_, Some(name)) => (name, Applicability::MaybeIncorrect),
        _ => return Some(finding.help(format!("read the {noun} from the environment"))),
    };
    let finding = finding.help(format!("read the {noun} from `{name}`"));
    let is_name = || shape == Shape::VariableName && passages.means_itself(facts, way);
    let replaceable = matches!(delivery.sink, Sink::Client { .. } | Sink::Address { .. })
        && story::is_written_whole(facts, way, text.trim())
        && story::is_for_one(facts, way)
        && !story::is_inherited(facts, way)
        && !is_name();
    let place = if replaceable { passages.replaceable(facts, delivery, way) } else { None };
    Some(match place {
        Some(at) => finding.fix_in(at.file, Intent::ReadVariable { at: at.span, name }, applicability),
        None => finding,
    })
}

/// Whether something that is written in the program is there.
fn is_written(facts: &Facts<'_>, way: &Way) -> bool {
    matches!(facts.origin(way), Kind::Text(_) | Kind::Absent(_))
}

/// Whether all who are seen to call a function leave a parameter of it out.
fn is_given_by_nobody(facts: &Facts<'_>, way: &Way) -> bool {
    let Kind::Param { function, index, .. } = facts.origin(way) else { return false };
    let calls = facts.graph.callers(OpenEnd::Function(*function));
    let mut program = calls.iter().filter(|call| !facts.graph.event(**call).in_test).take(MOST_CALLERS).peekable();
    program.peek().is_some()
        && calls.len() <= MOST_CALLERS
        && program.all(|call| facts.graph.leaves_out(*call, *function, *index))
}

/// The text where a way begins, if it stands behind something else in one expression: `ask() or "text"`.
fn second_choice(facts: &Facts<'_>, way: &Way) -> Option<Location> {
    let Kind::Join { arms, kind: JoinKind::Fallback } = facts.kind(story::join(facts, way)?) else { return None };
    let (last, others) = arms.split_last()?;
    let is_text = |arm: &Arm| facts.graph.text(arm.value).is_some();
    (last.value == way.origin && !others.is_empty() && !others.iter().any(is_text)).then(|| facts.graph.place(way.origin))
}

/// Whether the text of a way is the name of a variable that somebody has.
fn is_known_name(facts: &Facts<'_>, delivery: &Delivery<'_>, way: &Way) -> bool {
    let text = story::text(facts, way).map(|text| super::credential_in(facts, delivery, text));
    text.is_some_and(|text| is_used(facts, text))
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
