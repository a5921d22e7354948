//! # What it does
//! Reports one provider's variable at another provider's client, on that provider's own host.
//!
//! # Why is this bad
//! The key is not valid there: the request is answered with a 401, and the key has been shown to somebody else.
//!
//! # Example
//! ```python
//! import os
//! import cohere
//!
//! client = cohere.ClientV2(api_key=os.environ["OPENAI_API_KEY"])
//! ```
//!
//! # Use instead
//! ```python
//! import os
//! import cohere
//!
//! client = cohere.ClientV2(api_key=os.environ["COHERE_API_KEY"])
//! ```

use crate::catalog::Provider;
use crate::diagnostic::{Finding, Level};
use crate::facts::{Delivery, Facts, Host, Sink};
use crate::lint::story;

/// The lint's name.
pub(super) const ID: &str = "mismatched-credential";

/// Reports keys at the wrong provider.
pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    facts.deliveries.iter().filter(|delivery| !delivery.in_test).filter_map(|delivery| one(facts, delivery)).collect()
}

fn one(facts: &Facts<'_>, delivery: &Delivery<'_>) -> Option<Finding> {
    let (Sink::Client { .. }, Host::Own, Some(taker)) = (&delivery.sink, &delivery.host, delivery.provider) else {
        return None;
    };
    // A provider without hosts is a gateway: it passes on keys of others.
    if taker.hosts.is_empty() {
        return None;
    }
    let mut wrong = None;
    for way in &delivery.ways {
        if story::replaced(facts, way).is_some() && story::text(facts, way).is_some() {
            continue;
        }
        let name = story::variable(facts, way)?;
        let (owner, _) = facts.knowledge.variable(name)?;
        if related(owner, taker) || reads(delivery, name) {
            return None;
        }
        wrong = wrong.or(Some((way, name, owner)));
    }
    let (way, name, owner) = wrong?;
    let message = format!("{} is given the key of {} in `{name}`", story::sink_name(delivery), owner.name);
    let finding = Finding::new(ID, Level::Deny, facts.birth(delivery), message)
        .says(format!("a key of {} belongs here", taker.name));
    let finding = story::with_beginning(finding, facts, delivery, way, &format!("`{name}` is read here"));
    Some(finding.help(format!("read a variable of {}, such as `{}`", taker.name, taker.fix_env)))
}

/// The same company, or a cloud that hosts the other's models (`azure-openai`).
fn related(owner: &Provider, taker: &Provider) -> bool {
    let within = |whole: &str, part: &str| whole.split('-').any(|word| word == part);
    within(&owner.id, &taker.id) || within(&taker.id, &owner.id)
}

/// The SDK reads that variable by itself.
fn reads(delivery: &Delivery<'_>, name: &str) -> bool {
    story::behaviours(delivery).iter().any(|behaviour| behaviour.reads.iter().any(|read| read == name))
}
