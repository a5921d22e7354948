//! The table of lints. Adding one: a file in `lints/`, a line here, a folder in `ui-tests/`; tests name what is missing.

crate::lint::lints! {
    parse_error: Meta, Warn, No;
    misdirected_credential: Exposure, Deny, Sometimes;
    mismatched_credential: Correctness, Deny, No;
    misspelled_env_var: Correctness, Warn, Always;
    credential_fallback: Correctness, Warn, Sometimes;
    placeholder_credential: Correctness, Deny, Sometimes;
    missing_credential: Correctness, Deny, Sometimes;
    tracked_env_file: Exposure, Deny, No;
    hardcoded_credential: Exposure, Deny, Sometimes;
    unchecked_env: Robustness, Warn, Sometimes;
    unwrapped_env: Robustness, Warn, Always;
    possible_credential: Pedantic, Allow, No;
    unused_suppression: Meta, Warn, Sometimes;
}

use crate::catalog::Client;
use crate::facts::{Delivery, Facts, Sink};
use crate::flow::{Arg, EventKind};
use crate::lint::shape::{Shape, is_word, shape};
use crate::lint::story;
use crate::recognise;

/// Whether an address was given, and not the credential by itself.
fn takes_address(client: &Client, delivery: &Delivery<'_>) -> bool {
    let EventKind::Call { args, .. } = &delivery.event.kind else { return false };
    let alone = |arg: &Arg| arg.name.as_ref().is_some_and(|name| client.params.iter().any(|param| **param == **name));
    !client.addresses.is_empty() && !args.iter().any(alone)
}

/// What a text looks like where it is given as a credential. What a service gives out is no word; what a program signs
/// with, and a password, may be.
fn shape_of(delivery: &Delivery<'_>, text: &str) -> Shape {
    let given_out = !story::is_login(delivery) && !story::signs(delivery);
    match shape(text) {
        Shape::Text if given_out && is_word(text) => Shape::Fake,
        shape => shape,
    }
}

/// The credential in the text that is given: what stands behind the scheme of a header, the password of an address.
fn credential_in<'t>(facts: &Facts<'_>, delivery: &Delivery<'_>, text: &'t str) -> &'t str {
    let name = match &delivery.sink {
        Sink::Header { name } => *name,
        Sink::Client { client, .. } if takes_address(client, delivery) => {
            return recognise::address(text).and_then(|address| address.password).unwrap_or_default();
        }
        Sink::Address { row, param: None } => return row.key_in(text).unwrap_or(text),
        _ => return text,
    };
    let schemes = facts.knowledge.header(name).map(|header| header.schemes.as_slice()).unwrap_or_default();
    let behind = |scheme: &String| {
        text.trim_start().strip_prefix(scheme.as_str()).filter(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    schemes.iter().find_map(behind).unwrap_or(text).trim()
}
