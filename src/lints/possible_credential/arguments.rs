//! Literals that a call takes by their places: the parameter of a function of the file has the name, or the call is one
//! that takes a user and a password.

use super::{Called, Suspect, doubt_of, text_of};
use crate::facts::Unit;
use crate::flow::{Arg, Flow, Function, Kind, ValueId, last_name};

/// What takes a user and a password, in lower case and without signs.
const PAIRS: [&str; 9] = [
    "httpbasicauth",
    "httpdigestauth",
    "httpproxyauth",
    "basicauth",
    "digestauth",
    "setbasicauth",
    "withbasicauth",
    "basiccredentials",
    "login",
];
/// Arguments that are such a pair.
const OF_PAIRS: [&str; 5] = ["auth", "basic_auth", "http_auth", "httpauth", "proxy_auth"];
/// What the second of a pair is.
const PASSWORD: &str = "password";

pub(super) fn find(unit: &Unit<'_>) -> Vec<Suspect> {
    let flow = unit.flow;
    let mut found = Vec::new();
    for value in &flow.values {
        if let Kind::List(parts) = &value.kind {
            found.extend(entry_in(unit, parts));
        }
        let Kind::Call { callee, target, receiver, args } = &value.kind else { continue };
        found.extend(args.iter().filter_map(|arg| pair_in(unit, arg)));
        let name = callee.as_deref().map(last_name).or_else(|| target.and_then(|target| name_of(flow, target)));
        if name.is_some_and(takes_pair) && args.len() == 2 {
            found.extend(second(unit, args.iter().map(|arg| arg.value).collect::<Vec<_>>().as_slice()));
        }
        if let Some(function) = target.and_then(|target| function_of(flow, target)) {
            let is_made = target.is_some_and(|target| matches!(flow.kind(flow.plain(target)), Kind::Item(_)));
            let skipped = usize::from(function.takes_receiver && (receiver.is_some() || is_made));
            let params = function.params.iter().skip(skipped);
            let plain = args.iter().take_while(|arg| arg.name.is_none() && !arg.spread);
            found.extend(plain.zip(params).filter_map(|(arg, param)| suspect(unit, arg.value, &param.name)));
        }
    }
    found
}

fn suspect(unit: &Unit<'_>, value: ValueId, name: &str) -> Option<Suspect> {
    let (text, at) = text_of(unit, value)?;
    let doubt = doubt_of(name, text, false)?;
    Some(Suspect { at, called: Called::Name(name.to_owned()), doubt, in_test: false })
}

/// `("password", "…")`: two texts may be anything, so the second one has to have more than letters.
fn entry_in(unit: &Unit<'_>, parts: &[ValueId]) -> Option<Suspect> {
    let [name, value] = parts else { return None };
    let (name, _) = text_of(unit, *name)?;
    let (text, at) = text_of(unit, *value)?;
    let is_loose = !text.bytes().any(|byte| byte.is_ascii_digit());
    let doubt = doubt_of(name, text, is_loose)?;
    Some(Suspect { at, called: Called::Name(name.to_owned()), doubt, in_test: false })
}

/// `auth=("user", "…")`
fn pair_in(unit: &Unit<'_>, arg: &Arg) -> Option<Suspect> {
    arg.name.as_deref().filter(|name| OF_PAIRS.contains(name))?;
    let Kind::List(parts) = unit.flow.kind(unit.flow.plain(arg.value)) else { return None };
    second(unit, parts)
}

fn second(unit: &Unit<'_>, pair: &[ValueId]) -> Option<Suspect> {
    let [_, password] = pair else { return None };
    let (text, at) = text_of(unit, *password)?;
    let doubt = doubt_of(PASSWORD, text, false)?;
    Some(Suspect { at, called: Called::Within("a pair of a user and a password"), doubt, in_test: false })
}

fn takes_pair(name: &str) -> bool {
    let plain: String = name.chars().filter(char::is_ascii_alphanumeric).map(|it| it.to_ascii_lowercase()).collect();
    PAIRS.contains(&plain.as_str())
}

fn name_of(flow: &Flow, target: ValueId) -> Option<&str> {
    match flow.kind(flow.plain(target)) {
        Kind::Field { name, .. } | Kind::Item(name) => Some(name),
        Kind::Path(path) => Some(last_name(path)),
        Kind::Function(function) => flow.functions.get(function.index()).map(|function| &*function.name),
        _ => None,
    }
}

/// The function of the file that is called, or makes a value of a type.
fn function_of(flow: &Flow, target: ValueId) -> Option<&Function> {
    let target = flow.plain(target);
    let function = match flow.kind(target) {
        Kind::Function(function) => *function,
        Kind::Item(_) => match flow.kind(flow.plain(*flow.members.get(&(target, "__init__".into()))?)) {
            Kind::Function(function) => *function,
            _ => return None,
        },
        _ => return None,
    };
    if function.file != flow.file {
        return None;
    }
    flow.functions.get(function.index())
}
