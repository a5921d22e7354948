//! # What it does
//! Reports a variable that may be unset and reaches a client, a header or a setter without a check, where the program
//! would not stop at once and name it.
//!
//! # Why is this bad
//! Unset, the client is built without a key, the header says `Bearer None`, or the SDK asks for a variable with
//! another name. What a person sees is a 401, or the wrong name.
//!
//! A read that the SDK itself turns into an error with the right name is fine: `OpenAI(api_key=os.getenv("OPENAI_API_KEY"))`.
//!
//! # Example
//! ```python
//! import os
//! import anthropic
//!
//! client = anthropic.Anthropic(api_key=os.getenv("ANTHROPIC_API_KEY"))
//! ```
//!
//! # Use instead
//! ```python
//! import os
//! import anthropic
//!
//! client = anthropic.Anthropic(api_key=os.environ["ANTHROPIC_API_KEY"])
//! ```

use crate::catalog::{Outcome, Phase};
use crate::diagnostic::{Applicability, Finding, Intent, Level};
use crate::facts::{Delivery, Facts, Host, Sink};
use crate::flow::Way;
use crate::lint::story::{self, Missing};

/// The lint's name.
pub(super) const ID: &str = "unchecked-env";

/// Reports reads that may bring nothing.
pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let deliveries = facts.deliveries.iter().filter(|delivery| !delivery.in_test && delivery.host != Host::Local);
    deliveries.filter_map(|delivery| one(facts, delivery)).collect()
}

fn one(facts: &Facts<'_>, delivery: &Delivery<'_>) -> Option<Finding> {
    let way = delivery.ways.iter().find(|way| {
        let name = story::variable(facts, delivery, way);
        story::may_be_absent(way) && name.is_some_and(|name| !is_told(delivery, way, name))
    })?;
    let name = story::variable(facts, delivery, way)?;
    let message = format!("{} is given `{name}`, which may be unset", story::sink_name(delivery));
    let words = if way.in_text { "the text would hold `None`" } else { "may be absent" };
    let finding = Finding::new(ID, Level::Warn, facts.place(delivery, delivery.at), message).says(words);
    let mut finding = story::with_beginning(finding, facts, delivery, way, &format!("`{name}` may be unset here"));
    if let Some(note) = note(delivery, way) {
        finding = finding.note(note);
    }
    let finding = finding.help(format!("stop when `{name}` is unset"));
    let Some(at) = story::read(facts, delivery, way) else { return Some(finding) };
    let script = delivery.event.function.is_none();
    let applicability = if script { Applicability::MachineApplicable } else { Applicability::MaybeIncorrect };
    Some(finding.fix(Intent::StopWhenUnset { at, name: name.to_owned() }, applicability))
}

/// Whether the SDK stops when it is built and names the variable, or needs none, or nothing is known of it.
fn is_told(delivery: &Delivery<'_>, way: &Way, name: &str) -> bool {
    let Sink::Client { client, behaviours, .. } = &delivery.sink else { return false };
    if client.anonymous || behaviours.is_empty() {
        return true;
    }
    if way.in_text {
        return false;
    }
    let names = |outcome: &Option<&Outcome>| match outcome {
        Some(outcome) => outcome.phase == Phase::Construction && outcome.names.iter().any(|named| named == name),
        None => true,
    };
    story::outcomes(delivery, Missing::None).iter().all(names)
}

fn note(delivery: &Delivery<'_>, way: &Way) -> Option<String> {
    match (&delivery.sink, way.in_text) {
        (Sink::Header { .. }, true) => Some("unset, the header is sent with the word `None` in place of the key".to_owned()),
        (Sink::Variable { .. }, _) => Some("unset, the assignment fails: `TypeError`, `str expected, not NoneType`".to_owned()),
        (Sink::Client { .. }, false) => story::run_time(delivery, Missing::None),
        _ => None,
    }
}
