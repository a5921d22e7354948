//! What a person will see at run time when a credential is missing, in the words of the catalogue.

use super::story::{Missing, behaviours, name, only_sets, outcomes, signs};
use crate::catalog::{Client, ClientKind, Outcome, Phase};
use crate::facts::{Delivery, Sink};

/// What a person will see, in the newest version that may be in force.
pub fn run_time(delivery: &Delivery<'_>, missing: Missing) -> Option<String> {
    let Sink::Client { client, called, package, version, pinned, .. } = &delivery.sink else { return None };
    let outcomes = outcomes(delivery, missing);
    // Where a newer version stops and names its variable, what an older one does is what speaks against it.
    let names = |outcome: Option<&Outcome>| {
        outcome.is_some_and(|outcome| outcome.phase == Phase::Construction && !outcome.names.is_empty())
    };
    let at = outcomes.iter().rposition(|outcome| !names(*outcome)).unwrap_or(outcomes.len().checked_sub(1)?);
    let outcome = outcomes[at]?;
    let older = behaviours(delivery).get(at).filter(|_| at + 1 < outcomes.len()).and_then(|it| it.probed.last());
    let package = package_of(client, package);
    let package = match older {
        Some(older) => format!("{package} {older}, which the project allows,"),
        None if *pinned => format!("{package} {version}"),
        // Whoever has another one is not to take it for theirs.
        None => format!("{package} {version} (newest known)"),
    };
    let (stops, takes) = moments(client, called);
    Some(match outcome.phase {
        Phase::Construction => format!("{package} {stops}: {}", error(outcome)?),
        Phase::Request => match outcome.sends.as_deref() {
            // What a server is sent in the place of a password is told in words.
            Some(sent) if client.kind == ClientKind::Login && sent != "nothing" => {
                format!("{package} sends {sent}, which fails: {}", error(outcome)?)
            }
            _ => format!("{package} {takes}: {}", error(outcome)?),
        },
        Phase::Never => match outcome.sends.as_deref() {
            // What a signer gives away is told in words.
            Some(given) if signs(delivery) => format!("{package} makes {given}"),
            None if signs(delivery) => format!("{package} signs all the same"),
            None | Some("nothing") => format!("{package} sends the request without a key"),
            // What is sent without a key has two words at the most: `Bearer None`. More are about it.
            Some(about) if about.split_whitespace().nth(2).is_some() => format!("{package} sends {about}"),
            Some(sent) => format!("{package} sends `{}`", sent.trim()),
        },
    })
}

/// A package as it stands in front of a version: `cohere`, `hmac of Python`.
pub fn package_of(client: &Client, package: &str) -> String {
    match &client.comes_with {
        Some(whole) => format!("{package} of {whole}"),
        None => package.to_owned(),
    }
}

/// What it does that takes a credential and is given none: when it notices at once, and when it does so later.
fn moments(client: &Client, called: &str) -> (String, &'static str) {
    let call = || format!("stops in `{}`", name(client, called));
    match client.kind {
        // A setting is nobody's call: the framework looks at it when it has a use for it.
        _ if !client.module_with.is_empty() => ("stops at its start".to_owned(), "stops where it first needs it"),
        _ if only_sets(client) => ("stops when it is set".to_owned(), "takes it; the first request fails"),
        ClientKind::Signer => (call(), "takes it, and stops where it first needs it"),
        ClientKind::Login => (call(), "asks the server without it, which fails"),
        // What gives something more is a step towards a client; what gives nothing is done with one that there is.
        ClientKind::Method if client.gives.is_none() => (call(), "takes it; the first request fails"),
        ClientKind::Constructor | ClientKind::Method | ClientKind::Reader | ClientKind::Attribute => {
            ("stops when the client is built".to_owned(), "builds the client; the first request fails")
        }
    }
}

/// The error's class, and the variable that it names or the text that it shows.
fn error(outcome: &Outcome) -> Option<String> {
    let class = outcome.error.as_deref()?;
    let text = outcome.says.as_deref().unwrap_or_default();
    let text = shown(text);
    Some(match (outcome.names.first(), text) {
        (Some(name), _) => format!("`{class}`, which names `{name}`"),
        (None, "") => format!("`{class}`"),
        (None, text) => format!("`{class}`, `{text}`"),
    })
}

/// As much of an error's text as can be quoted: it ends with a sentence, if not with itself.
fn shown(text: &str) -> &str {
    let begun = text.split(['`', '…', '\n']).next().unwrap_or_default();
    let is_cut = text[begun.len()..].starts_with('`');
    let sentence = begun.rfind(['.', '!', '?']).filter(|end| is_cut && begun[end + 1..].starts_with(' '));
    sentence.map_or(begun, |end| &begun[..=end]).trim()
}
