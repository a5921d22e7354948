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

use super::misspelled_env_var::is_slip_of;
use crate::catalog::Provider;
use crate::diagnostic::{Finding, Level};
use crate::facts::{Delivery, Facts, Host, Sink};
use crate::flow::{Kind, ValueId, Way};
use crate::lint::story;
use crate::lint::variable::fix_variable;
use crate::recognise;

/// The lint's name.
pub(super) const ID: &str = "mismatched-credential";

/// Reports keys at the wrong provider.
pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    facts.deliveries.iter().filter(|delivery| !delivery.in_test).filter_map(|delivery| one(facts, delivery)).collect()
}

fn one(facts: &Facts<'_>, delivery: &Delivery<'_>) -> Option<Finding> {
    let taker = match (&delivery.sink, &delivery.host) {
        (Sink::Client { .. } | Sink::Header { .. } | Sink::Address { .. }, Host::Own) => delivery.provider?,
        // Whose server it is says whose key belongs there, whatever the SDK.
        (Sink::Client { .. }, Host::Other(name)) => facts.knowledge.provider_of_host(name)?,
        _ => return None,
    };
    let is_elsewhere = delivery.host != Host::Own;
    // A provider without hosts is a gateway: it passes on keys of others.
    if taker.hosts.is_empty() {
        return None;
    }
    let (mut wrong, mut right, mut brought) = (None, false, false);
    for way in &delivery.ways {
        if story::replaced(facts, way).is_some() && story::text(facts, way).is_some() {
            continue;
        }
        if is_brought(facts, way) {
            brought = true;
            continue;
        }
        let given = Given::of(facts, delivery, way)?;
        // The name is misspelt, and the key may well be the right one.
        if given.name.is_some_and(|name| is_slip_of(facts.knowledge, name, taker)) {
            return None;
        }
        let is_usual = || is_gateways(delivery, given.owner) || given.name.is_some_and(|name| reads(delivery, name));
        if related(given.owner, taker) || !is_elsewhere && is_usual() {
            right = true;
        } else {
            wrong = wrong.or(Some((way, given)));
        }
    }
    // Which of two keys it is may hang on what chooses the host, too; a second choice does not.
    let (way, given) = wrong.filter(|(way, _)| match (right, brought) {
        (true, true) => false,
        (true, false) => way.fallback,
        (false, true) => way.fallback || !way.instead_of.is_empty(),
        (false, false) => true,
    })?;
    let is_right = |name: &&str| facts.knowledge.variable(name).is_some_and(|(owner, _)| related(owner, taker));
    let instead = story::replaced(facts, way).filter(|_| right && way.fallback).filter(is_right);
    let when = instead.map(|name| format!(" when `{name}` is unset")).unwrap_or_default();
    // Many servers speak as another one does, and take what a variable of that one holds: it counts where it stands in for
    // a variable of their own.
    if is_elsewhere && instead.is_none() {
        return None;
    }
    let message = format!("{} is given {}{when}", story::sink_name(delivery), given.what());
    let finding = Finding::new(ID, Level::Deny, facts.birth(delivery), message).says(belongs(delivery, taker));
    let usual = fix_variable(facts, delivery).unwrap_or_else(|| taker.fix_env.clone());
    let Some(name) = given.name else {
        let finding = story::with_beginning(finding, facts, delivery, way, "the key is written here");
        let finding = finding.help(format!("read `{usual}`, and revoke this key: it stays in the history"));
        return Some(match given.owner.keys_page.as_deref() {
            Some(page) => finding.note(format!("keys of {} are revoked at {page}", given.owner.name)),
            None => finding,
        });
    };
    let finding = story::with_beginning(finding, facts, delivery, way, &format!("`{name}` is read here"));
    Some(match instead {
        Some(right) => finding.help(format!("stop when `{right}` is unset, and read nothing in its place")),
        None => finding.help(format!("read a variable of {}, such as `{usual}`", taker.name)),
    })
}

/// Whose key is wanted, and why, where the SDK is that of somebody else.
fn belongs(delivery: &Delivery<'_>, taker: &Provider) -> String {
    match &delivery.host {
        Host::Other(host) => format!("a key of {} belongs here: it is sent to {host}", taker.name),
        _ => format!("a key of {} belongs here", taker.name),
    }
}

/// Whether callers bring it, who may well know better.
fn is_brought(facts: &Facts<'_>, way: &Way) -> bool {
    let is_param = |value: &ValueId| matches!(facts.kind(*value), Kind::Param { .. });
    match facts.origin(way) {
        Kind::Field { base, .. } => is_param(base),
        Kind::Opaque => way.through.first().is_some_and(is_param),
        kind => matches!(kind, Kind::Param { .. }),
    }
}

/// A key whose owner is known: by the variable that it is read from, or by its format.
struct Given<'f> {
    owner: &'f Provider,
    name: Option<&'f str>,
}

impl<'f> Given<'f> {
    fn of(facts: &'f Facts<'_>, delivery: &Delivery<'_>, way: &Way) -> Option<Self> {
        if let Some(name) = story::variable(facts, way) {
            let (owner, _) = facts.knowledge.variable(name)?;
            return Some(Self { owner, name: Some(name) });
        }
        let text = super::credential_in(facts, delivery, story::text(facts, way)?);
        let format = recognise::format_of(text).filter(|format| !format.is_anybodys())?;
        Some(Self { owner: facts.knowledge.provider(&format.provider)?, name: None })
    }

    fn what(&self) -> String {
        match self.name {
            Some(name) => format!("the key of {} in `{name}`", self.owner.name),
            None => format!("a key of {}", self.owner.name),
        }
    }
}

/// The same company, or a cloud that hosts the other's models (`azure-openai`).
fn related(owner: &Provider, taker: &Provider) -> bool {
    let within = |whole: &str, part: &str| whole.split('-').any(|word| word == part);
    owner.id == taker.id || within(&owner.id, &taker.id) || within(&taker.id, &owner.id)
}

/// The key of a gateway itself, which passes requests on to others.
fn is_gateways(delivery: &Delivery<'_>, owner: &Provider) -> bool {
    matches!(&delivery.sink, Sink::Client { client, .. } if client.provider == owner.id)
}

/// The SDK reads that variable by itself: a gateway does so for one of those to whom it may pass a request on.
fn reads(delivery: &Delivery<'_>, name: &str) -> bool {
    let is_own = delivery.provider.is_some_and(|provider| is_gateways(delivery, provider));
    is_own && story::behaviours(delivery).iter().any(|behaviour| behaviour.reads.iter().any(|read| read == name))
}
