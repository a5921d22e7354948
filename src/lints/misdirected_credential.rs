//! # What it does
//! Reports a variable that may be unset and reaches a client of another host, when the SDK then falls back to its own
//! variable.
//!
//! # Why is this bad
//! Unset, the SDK takes the key of its own provider and sends it to somebody else's server.
//!
//! # Example
//! ```python
//! import os
//! from openai import OpenAI
//!
//! client = OpenAI(base_url="https://openrouter.ai/api/v1", api_key=os.getenv("OPENROUTER_API_KEY"))
//! ```
//!
//! # Use instead
//! ```python
//! import os
//! from openai import OpenAI
//!
//! client = OpenAI(base_url="https://openrouter.ai/api/v1", api_key=os.environ["OPENROUTER_API_KEY"])
//! ```

use crate::catalog::Behaviour;
use crate::diagnostic::{Applicability, Finding, Level};
use crate::facts::{Delivery, Facts, Host};
use crate::flow::{Absence, Kind};
use crate::lint::remedy::stopping;
use crate::lint::{story, unset};

/// The lint's name.
pub(super) const ID: &str = "misdirected-credential";

/// Reports keys that may go to a host they were not made for.
pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let deliveries = facts.deliveries.iter().filter(|delivery| !delivery.in_test);
    let each = |delivery| one(facts, delivery).or_else(|| left_out(facts, delivery)).or_else(|| emptied(facts, delivery));
    deliveries.filter_map(each).collect()
}

/// An empty text in place of a key, for an SDK that takes it as none.
fn emptied(facts: &Facts<'_>, delivery: &Delivery<'_>) -> Option<Finding> {
    let Host::Other(host) = &delivery.host else { return None };
    let behaviours = story::behaviours(delivery);
    let falls_back = |it: &&Behaviour| it.empty_falls_back && !it.reads.is_empty();
    let is_local = delivery.provider.is_some_and(|provider| provider.local);
    if is_local || behaviours.is_empty() || !behaviours.iter().all(falls_back) || story::is_replaced(facts, delivery) {
        return None;
    }
    let own = behaviours.last()?.reads.first()?;
    let is_other = |name: &&str| behaviours.iter().all(|it| it.reads.iter().all(|read| read != *name));
    let (way, name) = delivery.ways.iter().filter(|way| !way.instead_of_empty && !way.in_text).find_map(|way| {
        story::text(facts, way).filter(|text| text.trim().is_empty())?;
        Some((way, story::replaced(facts, way).filter(is_other)?))
    })?;
    let message = format!("when `{name}` is unset, the key in `{own}` is sent to {host}");
    let says = format!("may be empty: {} then reads `{own}` by itself", story::sink_name(delivery));
    let finding = Finding::new(ID, Level::Deny, facts.birth(delivery), message).says(says);
    let finding = story::with_beginning(finding, facts, delivery, way, "an empty text is taken then").about(Some(name));
    let read = delivery.ways.iter().find(|way| story::variable(facts, way) == Some(name));
    let finding = match read.and_then(|way| story::read(facts, way)) {
        Some(read) => finding.caused_at(read),
        None => finding,
    };
    let finding = finding.help(format!("read `{name}` so that the program stops when it is unset"));
    Some(stopping(finding, facts, way, name))
}

/// A key that is given only where its variable is set: else the SDK reads its own.
fn left_out(facts: &Facts<'_>, delivery: &Delivery<'_>) -> Option<Finding> {
    let Host::Other(host) = &delivery.host else { return None };
    let behaviours = story::behaviours(delivery);
    let own = behaviours.last()?.reads.first()?;
    let is_other = |name: &str| behaviours.iter().all(|it| !it.reads.is_empty() && it.reads.iter().all(|read| read != name));
    let is_local = delivery.provider.is_some_and(|provider| provider.local);
    let names = delivery.ways.iter().filter(|_| !is_local).find_map(|way| match facts.origin(way) {
        Kind::Absent(Absence::LeftOut) => Some(story::all_replaced(facts, way)),
        _ => None,
    })?;
    let (way, name) = delivery.ways.iter().find_map(|way| {
        let name = story::variable(facts, way).filter(|name| names.as_slice() == [*name] && is_other(name))?;
        Some((way, name))
    })?;
    let message = format!("when `{name}` is unset, the key in `{own}` is sent to {host}");
    let says = format!("then left out: {} reads `{own}` by itself", story::sink_name(delivery));
    let finding = Finding::new(ID, Level::Deny, facts.birth(delivery), message).says(says);
    let finding = story::with_beginning(finding, facts, delivery, way, &format!("`{name}` may be unset here"));
    Some(finding.help(format!("read `{name}` so that the program stops when it is unset")))
}

fn one(facts: &Facts<'_>, delivery: &Delivery<'_>) -> Option<Finding> {
    let Host::Other(host) = &delivery.host else { return None };
    // What is for a server that people run themselves is for whichever they name.
    if delivery.provider.is_some_and(|provider| provider.local) {
        return None;
    }
    let behaviours = story::behaviours(delivery);
    let keeps = story::keeps(delivery);
    let falls_back = |behaviour: &&Behaviour| behaviour.none_falls_back && (keeps || !behaviour.reads.is_empty());
    if behaviours.is_empty() || !behaviours.iter().all(falls_back) {
        return None;
    }
    let own = behaviours.last()?.reads.first();
    let way = delivery.ways.iter().find(|way| {
        let variable = story::variable(facts, way);
        let other = variable.is_some_and(|name| behaviours.iter().all(|it| !it.reads.iter().any(|read| read == name)));
        story::may_be_absent(way) && other && !way.in_text
    })?;
    let name = story::variable(facts, way)?;
    let taker = story::sink_name(delivery);
    let (key, then) = match own {
        Some(own) => (format!("the key in `{own}`"), format!("reads `{own}` by itself")),
        None => ("the key of the client that is copied".to_owned(), "keeps the key that there was".to_owned()),
    };
    let message = format!("when `{name}` is unset, {key} is sent to {host}");
    let finding = Finding::new(ID, Level::Deny, facts.birth(delivery), message)
        .says(format!("may be `None`: {taker} then {then}"));
    let finding = unset::with_beginning(finding, facts, delivery, way, name)
        .help(format!("read `{name}` so that the program stops when it is unset"));
    Some(match unset::stopping(facts, delivery, way) {
        Some(stopping) => {
            let applicability =
                if stopping.is_one() { Applicability::MachineApplicable } else { Applicability::MaybeIncorrect };
            finding.fix_in(stopping.at.file, stopping.intent(), applicability)
        }
        None => finding,
    })
}
