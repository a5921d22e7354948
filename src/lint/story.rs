//! The words that lints share: what takes a credential, how it came there, what happens at run time.

use super::shape::{Shape, shape};
use crate::catalog::{Behaviour, Client, ClientKind, KeyFormat, Outcome, Phase, Provider};
use crate::diagnostic::Finding;
use crate::facts::{Delivery, Facts, Host, Sink};
use crate::flow::{Absence, EventKind, How, JoinKind, Kind, States, ValueId, Way, last_name};
use crate::recognise;
use crate::source::{FileId, Location, Span};

/// A file with more keys is a list of them.
const MOST_KEYS: usize = 256;
/// What is shorter is in many texts.
const SHORTEST_KEY: usize = 8;

/// In which way a credential is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// The argument is left out.
    LeftOut,
    /// It is `None`.
    None,
    /// It is the empty string.
    Empty,
}

/// What takes the credential, in backticks.
pub fn sink_name(delivery: &Delivery<'_>) -> String {
    match &delivery.sink {
        Sink::Client { client, called, .. } => format!("`{}`", name(client, called)),
        Sink::Header { name } => format!("the `{name}` header"),
        Sink::Address { param: Some(name), .. } => format!("the parameter `{name}`"),
        Sink::Address { row, .. } => format!("an address of `{}`", row.hosts.first().map_or("", String::as_str)),
        Sink::Variable { name } => format!("the variable `{name}`"),
    }
}

/// What is called there: one row may know a client by several names.
pub(super) fn name<'d>(client: &'d Client, called: &'d str) -> &'d str {
    if is_another(called, &client.id) { called } else { &client.id }
}

/// Whether two paths name different things, and not one thing where two modules have it.
fn is_another(one: &str, other: &str) -> bool {
    let of = |path: &str| last_name(path[..path.len() - last_name(path).len()].trim_end_matches(['.', ':'])).to_owned();
    let is_type = |name: &str| name.starts_with(|first: char| first.is_ascii_uppercase());
    let (of_one, of_other) = (of(one), of(other));
    last_name(one) != last_name(other) || of_one != of_other && is_type(&of_one) && is_type(&of_other)
}

/// Whether a credential is only kept there, for what is built later.
pub fn only_sets(client: &Client) -> bool {
    client.kind == ClientKind::Attribute || client.sets_only
}

/// Whether it copies a client, with the key that this has where it is given none.
pub fn keeps(delivery: &Delivery<'_>) -> bool {
    matches!(&delivery.sink, Sink::Client { client, .. } if client.keeps)
}

/// What it takes: `key`, `password`, `secret`.
pub fn noun(delivery: &Delivery<'_>) -> &'static str {
    match &delivery.sink {
        _ if is_login(delivery) => "password",
        _ if signs(delivery) => "secret",
        Sink::Variable { name } if recognise::names_password(name) => "password",
        _ => "key",
    }
}

/// Whether it takes the password of a server.
pub fn is_login(delivery: &Delivery<'_>) -> bool {
    matches!(&delivery.sink, Sink::Client { client, .. } if client.kind == ClientKind::Login)
}

/// Whether it is used without a key by choice, in a version that may be in force.
pub fn needs_none(delivery: &Delivery<'_>) -> bool {
    match &delivery.sink {
        Sink::Client { client, behaviours, .. } => {
            client.anonymous || behaviours.iter().any(|behaviour| behaviour.anonymous)
        }
        // What is no part of the address itself is left out when there is nothing.
        Sink::Address { row, param } => row.optional && param.is_some(),
        Sink::Header { .. } | Sink::Variable { .. } => false,
    }
}

/// Whether it signs with what it takes.
pub fn signs(delivery: &Delivery<'_>) -> bool {
    matches!(&delivery.sink, Sink::Client { client, .. } if client.kind == ClientKind::Signer)
}

/// What a literal means to what signs with it.
pub fn signed_by(delivery: &Delivery<'_>) -> Option<&'static str> {
    signs(delivery).then_some("anybody who reads this code can sign with it")
}

/// What happens with a credential that is missing, for each version that may be in force.
pub fn outcomes<'a>(delivery: &Delivery<'a>, missing: Missing) -> Vec<Option<&'a Outcome>> {
    behaviours(delivery).iter().map(|behaviour| outcome(behaviour, missing)).collect()
}

/// The behaviours that may be in force; none for a sink that is no SDK.
pub fn behaviours<'d, 'a>(delivery: &'d Delivery<'a>) -> &'d [&'a Behaviour] {
    match &delivery.sink {
        Sink::Client { behaviours, .. } => behaviours,
        _ => &[],
    }
}

fn outcome(behaviour: &Behaviour, missing: Missing) -> Option<&Outcome> {
    match missing {
        Missing::LeftOut => behaviour.absent.as_ref(),
        Missing::None => behaviour.none.as_ref().or(behaviour.absent.as_ref().filter(|_| behaviour.none_falls_back)),
        Missing::Empty => behaviour.empty.as_ref().or(behaviour.absent.as_ref().filter(|_| behaviour.empty_falls_back)),
    }
}

/// Whether every version that may be in force stops at once.
pub fn stops_when_built(delivery: &Delivery<'_>, missing: Missing) -> bool {
    let outcomes = outcomes(delivery, missing);
    let stops = |outcome: Option<&Outcome>| outcome.is_some_and(|outcome| outcome.phase == Phase::Construction);
    !outcomes.is_empty() && outcomes.into_iter().all(stops)
}

/// The name of the variable that a way begins with.
pub fn variable<'f>(facts: &'f Facts<'_>, way: &Way) -> Option<&'f str> {
    match facts.origin(way) {
        Kind::Variable(name) => Some(name),
        _ => None,
    }
}

/// The expression that reads the variable a way begins with.
pub fn read(facts: &Facts<'_>, way: &Way) -> Option<Location> {
    let variable = if let Kind::Variable(name) = facts.origin(way) { Some(&**name) } else { None };
    let reads = |value: &&ValueId| match facts.kind(**value) {
        Kind::Read { .. } | Kind::Lookup { .. } => true,
        // An entry of the environment, which somebody else has given.
        Kind::Field { name, .. } => name.strip_prefix('[').is_some_and(|name| Some(name) == variable),
        Kind::Path(path) => path.rsplit_once('[').is_some_and(|(_, name)| Some(name) == variable),
        Kind::Entry { .. } => variable.is_some(),
        _ => false,
    };
    way.through.iter().find(reads).map(|read| facts.graph.place(*read))
}

/// The last call of a method in a chain of some, with what stands behind it.
pub fn last_method(facts: &Facts<'_>, whole: Location, method: &str) -> Location {
    let text = facts.units[whole.file.0 as usize].source.slice(whole.span);
    let begins = text.rfind(method).map_or(whole.span.start, |at| whole.span.start + crate::source::offset(at + 1));
    Location { span: Span::new(begins, whole.span.end), ..whole }
}

/// Where a way begins: the read of a variable, or the literal.
pub fn beginning(facts: &Facts<'_>, way: &Way) -> Location {
    let is_variable = matches!(facts.origin(way), Kind::Variable(_));
    let read = read(facts, way).filter(|_| is_variable);
    let written = || part_with_key(facts, way).unwrap_or_else(|| facts.graph.place(part_elsewhere(facts, way.origin)));
    read.unwrap_or_else(written)
}

/// Whether the literal where a way begins holds all of a text, and not a part of it.
pub fn is_written_whole(facts: &Facts<'_>, way: &Way, text: &str) -> bool {
    let (at, whole) = (beginning(facts, way), self::text(facts, way).unwrap_or_default());
    let written = || facts.units[at.file.0 as usize].source.slice(at.span).contains(text);
    whole.trim() == text && (at == facts.graph.place(way.origin) || written())
}

/// The one part of a text that stands elsewhere than where it is put together, and is a whole word there; else the text
/// itself.
fn part_elsewhere(facts: &Facts<'_>, mut text: ValueId) -> ValueId {
    let flow = facts.units[text.file.0 as usize].flow;
    while let Some(parts) = flow.folded.get(&text) {
        let at = flow.value(text).span;
        let mut elsewhere = (0..parts.len()).filter(|index| !at.contains(flow.value(parts[*index]).span));
        let (Some(index), None) = (elsewhere.next(), elsewhere.next()) else { break };
        let written = |part: &ValueId| flow.text(*part).unwrap_or_default();
        let before = parts[..index].iter().rev().map(written).find_map(|text| text.chars().next_back());
        let after = parts[index + 1..].iter().map(written).find_map(|text| text.chars().next());
        let is_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-');
        if [before, after].into_iter().flatten().any(is_word) {
            break;
        }
        text = parts[index];
    }
    text
}

/// The literal that holds the key of a text that is put together of several: `f"Bearer {KEY}"`.
fn part_with_key(facts: &Facts<'_>, way: &Way) -> Option<Location> {
    let text = text(facts, way)?;
    let unit = &facts.units[way.origin.file.0 as usize];
    let whole = facts.graph.place(way.origin).span;
    if unit.source.slice(whole).contains(text) {
        return None;
    }
    let secret = unit.keys.named.iter().filter(|named| named.verdict.is_secret()).map(|named| named.span);
    let keys = unit.keys.written.iter().map(|key| key.span).chain(secret).take(MOST_KEYS);
    let is_part = |span: &Span| {
        let key = unit.source.slice(*span).trim_matches(['"', '\'']);
        !span.overlaps(whole) && key.len() >= SHORTEST_KEY && text.contains(key)
    };
    let key = keys.into_iter().find(is_part)?;
    let literals = unit.flow.named.iter().map(|named| unit.flow.value(named.value).span);
    Some(unit.place(literals.into_iter().find(|literal| literal.contains(key)).unwrap_or(key)))
}

/// Whether the name of the variable is written where it is read, and no other one is read there: in a loop over names
/// there is.
pub fn names_its_variable(facts: &Facts<'_>, way: &Way) -> bool {
    way.through.iter().any(|value| match facts.kind(*value) {
        Kind::Read { name, .. } => {
            let at = facts.graph.place(*value);
            let flow = facts.units[at.file.0 as usize].flow;
            flow.events.iter().filter(|event| event.span == at.span).all(|event| match &event.kind {
                EventKind::ReadVariable { name: other, .. } => other == name,
                _ => true,
            })
        }
        _ => false,
    })
}

/// Whether a way passes a value that was made from another so.
pub fn goes_through(facts: &Facts<'_>, way: &Way, wanted: How) -> bool {
    way.through.iter().any(|value| matches!(facts.kind(*value), Kind::Derived { how, .. } if *how == wanted))
}

/// Whether something is done to the text of a value before it is put into another one: what is absent has none.
pub fn is_worked_on(facts: &Facts<'_>, way: &Way) -> bool {
    let alone = way.through.iter().map(|value| facts.kind(*value)).take_while(|kind| !matches!(kind, Kind::Concat(_)));
    alone.into_iter().any(|kind| matches!(kind, Kind::Derived { how: How::Stripped | How::Changed, .. }))
}

/// The variable that a literal takes the place of on this way: of several, the one that is asked first.
pub fn replaced<'f>(facts: &'f Facts<'_>, way: &Way) -> Option<&'f str> {
    all_replaced(facts, way).first().copied()
}

/// The variables that a literal takes the place of on this way, in the order of the program.
pub fn all_replaced<'f>(facts: &'f Facts<'_>, way: &Way) -> Vec<&'f str> {
    let variables = way.instead_of.iter().filter_map(|value| match facts.kind(*value) {
        Kind::Variable(name) | Kind::Read { name, .. } => Some((facts.graph.place(*value), &**name)),
        _ => None,
    });
    let mut variables: Vec<(Location, &str)> = variables.collect();
    variables.sort_by_key(|(at, _)| (at.file, at.span.start));
    let mut names: Vec<&str> = Vec::new();
    for (_, name) in variables {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// `when A is unset`, of several: `when neither A nor B is set`.
pub fn when_unset(names: &[&str]) -> String {
    match names {
        [name] => format!("when `{name}` is unset"),
        [one, other] => format!("when neither `{one}` nor `{other}` is set"),
        _ => format!("when none of `{}` is set", names.join("`, `")),
    }
}

/// The last join that a way passes on its way out of its origin, where two ways met.
pub fn join(facts: &Facts<'_>, way: &Way) -> Option<ValueId> {
    way.through.iter().copied().find(|value| matches!(facts.kind(*value), Kind::Join { .. }))
}

/// The expression in which a literal stands behind a read of a variable that is named there: what a function reads by the
/// name that it is given is the business of all its callers.
pub fn fallback_of_read(facts: &Facts<'_>, way: &Way) -> Option<Location> {
    let join = join(facts, way)?;
    let Kind::Join { arms, kind: JoinKind::Fallback } = facts.kind(join) else { return None };
    let first = arms.first()?.value;
    let value = facts.graph.flow(first.file).made_from(first);
    (!matches!(facts.kind(value), Kind::Lookup { .. } | Kind::Entry { .. })).then(|| facts.graph.place(join))
}

/// Whether what a type holds by default, where a way begins, is given another value by others.
pub fn is_given_otherwise(facts: &Facts<'_>, way: &Way) -> bool {
    let at = facts.graph.place(way.origin);
    let mut aside = facts.units[at.file.0 as usize].flow.aside.iter();
    let is_field = |name: &str| {
        way.through.iter().any(|value| matches!(facts.kind(*value), Kind::Field { name: it, .. } if **it == *name))
    };
    let mut sets = facts.units.iter().flat_map(|unit| unit.flow.sets());
    aside.any(|span| span.contains(at.span))
        && sets.any(|(_, event)| matches!(&event.kind, EventKind::SetField { name, .. } if is_field(name)))
}

/// Whether what a type holds, where a way begins, others inherit from it.
pub fn is_inherited(facts: &Facts<'_>, way: &Way) -> bool {
    let flow = facts.units[way.origin.file.0 as usize].flow;
    let mut members = flow.members.iter().filter(|(_, value)| flow.plain(**value) == way.origin);
    members.any(|((of, _), _)| facts.graph.has_heirs(*of))
}

/// Whether a way goes through a field of something.
pub fn is_of_field(facts: &Facts<'_>, way: &Way) -> bool {
    way.through.iter().any(|value| matches!(facts.kind(*value), Kind::Field { .. }))
}

/// Whether a way may bring nothing.
pub fn may_be_absent(way: &Way) -> bool {
    way.states.may_be(States::ABSENT)
}

/// Whether somebody wrote `None` where the way begins.
pub fn is_written_none(facts: &Facts<'_>, way: &Way) -> bool {
    matches!(facts.origin(way), Kind::Absent(Absence::Written))
}

/// The text where the way begins.
pub fn text<'f>(facts: &'f Facts<'_>, way: &Way) -> Option<&'f str> {
    match facts.origin(way) {
        Kind::Text(text) => Some(text),
        _ => None,
    }
}

/// Whether the text where a way begins is a key that somebody has been given: by its format, or because a machine has
/// made it.
pub fn is_real_key(facts: &Facts<'_>, way: &Way, text: &str) -> bool {
    let begins = beginning(facts, way);
    let keys = facts.units[begins.file.0 as usize].keys;
    let by_name = || keys.named.iter().any(|it| it.verdict.is_secret() && it.span.overlaps(begins.span));
    keys.hold(begins.span) || shape(text) == Shape::Text && (recognise::is_made(text) || by_name())
}

/// Adds the story of a way: where it begins, unless the finding stands there, and where it is taken, when that is behind
/// calls that hand it on.
#[must_use]
pub fn with_beginning(finding: Finding, facts: &Facts<'_>, delivery: &Delivery<'_>, way: &Way, words: &str) -> Finding {
    let begins = beginning(facts, way);
    let birth = facts.birth(delivery);
    let is_there = begins.file == birth.file && (birth.span.contains(begins.span) || begins.span.contains(birth.span));
    let mut finding = finding.caused_at(begins).about(variable(facts, way));
    if !is_there {
        finding = finding.step(begins, words);
    }
    with_calls(finding, facts, delivery)
}

/// Adds the calls that hand a credential on, and the place that takes it in the end.
#[must_use]
pub fn with_calls(mut finding: Finding, facts: &Facts<'_>, delivery: &Delivery<'_>) -> Finding {
    let Some((_first, rest)) = delivery.calls.split_last() else { return finding };
    for call in rest.iter().rev() {
        let at = Location { file: call.file, span: facts.graph.event(*call).span };
        finding = finding.step(at, "it is handed on here");
    }
    let (takes, birth) = (facts.home(delivery).place(delivery.event.span), facts.birth(delivery));
    if takes.file == birth.file && takes.span.contains(birth.span) {
        return finding;
    }
    finding.step(takes, format!("{} takes it here", sink_name(delivery)))
}

/// Whether a statement further down, in the same block, gives the same thing another credential: what is kept for later is
/// replaced before anything uses it.
pub fn is_replaced(facts: &Facts<'_>, delivery: &Delivery<'_>) -> bool {
    let Sink::Client { client, .. } = &delivery.sink else { return false };
    let keeps = |client: &Client| only_sets(client) || client.kind == ClientKind::Signer && client.position.is_none();
    let source = facts.home(delivery).source;
    let (function, span) = (delivery.event.function, delivery.event.span);
    keeps(client)
        && facts.deliveries.iter().any(|other| {
            let is_same = |it: &Client| it.package == client.package && it.kind == client.kind && keeps(it);
            other.home == delivery.home
                && other.event.function == function
                && other.event.span.start >= span.end
                && matches!(&other.sink, Sink::Client { client, .. } if is_same(client))
                && source.is_one_block(span.start, other.event.span.start)
        })
}

/// Whether what stands where a way begins is what a name holds at first: branches or a loop behind it give it something
/// else.
pub fn is_replaced_later(facts: &Facts<'_>, way: &Way) -> bool {
    let begins = facts.graph.place(way.origin);
    way.through.iter().any(|value| {
        let at = facts.graph.place(*value);
        let is_join = matches!(facts.kind(*value), Kind::Join { kind: JoinKind::Branch | JoinKind::Loop, .. });
        is_join && at.file == begins.file && at.span.start > begins.span.start
    })
}

/// The other values of which a condition chooses one, where what stands where a way begins is among them.
pub fn others_chosen<'f>(facts: &'f Facts<'_>, way: &Way) -> impl Iterator<Item = ValueId> + 'f {
    let plain = |value: ValueId| facts.units[value.file.0 as usize].flow.plain(value);
    let origin = way.origin;
    let choice = way.through.iter().find_map(|value| match facts.kind(*value) {
        Kind::Join { arms, kind: JoinKind::Branch } if arms.iter().any(|arm| plain(arm.value) == origin) => Some(arms),
        _ => None,
    });
    let arms = choice.into_iter().flat_map(|arms| arms.iter());
    arms.map(move |arm| plain(arm.value)).filter(move |value| *value != origin)
}

/// Whether what is written goes to one provider only.
pub fn is_for_one(facts: &Facts<'_>, way: &Way) -> bool {
    let with = |delivery: &&Delivery<'_>| delivery.ways.iter().any(|other| other.origin == way.origin);
    let mut takers = facts.deliveries.iter().filter(with).map(|it| taker(facts, it).map(|taker| &taker.id));
    takers.next().is_none_or(|first| takers.all(|other| other == first))
}

/// Whose key belongs where one is sent: the provider of the host that was chosen, else the SDK's own. Nobody's, where
/// the host is not known.
pub fn taker<'a>(facts: &Facts<'a>, delivery: &Delivery<'a>) -> Option<&'a Provider> {
    match (&delivery.sink, &delivery.host) {
        (Sink::Variable { .. }, _) | (_, Host::Own) => delivery.provider,
        (_, Host::Other(name)) => facts.knowledge.provider_of_host(name),
        (_, Host::Unknown | Host::Local) => None,
    }
}

/// The variables that are asked before this one in the same expression: `os.getenv("A") or os.getenv("B")`.
pub fn asked_before<'f>(facts: &'f Facts<'_>, way: &Way) -> Vec<&'f str> {
    let own = variable(facts, way);
    let choices = way.through.iter().rev().filter_map(|value| match facts.kind(*value) {
        Kind::Join { arms, kind: JoinKind::Fallback } => arms.first(),
        _ => None,
    });
    let mut names: Vec<&str> = Vec::new();
    for first in choices {
        match facts.kind(facts.graph.flow(first.value.file).made_from(first.value)) {
            Kind::Read { name, .. } if Some(&**name) != own && !names.contains(&&**name) => names.push(name),
            _ => {}
        }
    }
    names
}

/// Whether the program may as well stop where a file reads a variable. Not when another file asks later whether its constant
/// holds anything, which has something in mind for when it does not; nor when another file may give it a value.
pub fn may_stop_in(facts: &Facts<'_>, way: &Way, file: FileId) -> bool {
    let is_constant = |value: ValueId| matches!(facts.kind(value), Kind::Path(_));
    let is_asked = checks(facts, way).any(|value| value.file != file && is_constant(value));
    !is_asked && !way.through.iter().any(|value| facts.graph.is_set_from_outside(*value))
}

/// Whether something else than the delivery itself asks for the value before it arrives, or uses it without a key.
pub fn is_tested(facts: &Facts<'_>, way: &Way) -> bool {
    checks(facts, way).next().is_some()
}

/// The values on a way that somebody asks for.
fn checks<'f>(facts: &'f Facts<'_>, way: &'f Way) -> impl Iterator<Item = ValueId> + 'f {
    asked(facts, way).map(|(value, _)| value)
}

/// The values on a way that somebody asks for, each with the condition that does.
pub fn asked<'f>(facts: &'f Facts<'_>, way: &'f Way) -> impl Iterator<Item = (ValueId, Location)> + 'f {
    let units = facts.units.iter().filter(|unit| way.through.iter().any(|value| value.file == unit.file));
    let checks = units.flat_map(|unit| unit.flow.checks.iter().map(|check| (check.fact.0, unit.place(check.at))));
    checks.filter(|(value, _)| way.passes(*value))
}

/// Whether the type whose constructor takes the credential keeps it and asks for it again where it is used: the method
/// stops there when it is missing.
pub fn is_asked_again(facts: &Facts<'_>, delivery: &Delivery<'_>, way: &Way) -> bool {
    let flow = facts.home(delivery).flow;
    let Some(here) = delivery.event.function else { return false };
    let Some(owner) = flow.functions[here.index()].owner else { return false };
    let method_of = |value: ValueId| match flow.kind(value) {
        Kind::Param { index: 0, function, .. } => {
            let method = &flow.functions[function.index()];
            let leaves = || method.may_leave && !facts.graph.is_uncalled_check(*function);
            (method.owner == Some(owner)).then(|| (*function, leaves()))
        }
        _ => None,
    };
    let mut kept = flow.sets().filter_map(|(_, event)| match &event.kind {
        EventKind::SetField { base, name, value } if way.passes(*value) && method_of(*base).is_some() => Some(name),
        _ => None,
    });
    kept.any(|kept| {
        flow.checks.iter().any(|check| match flow.kind(check.fact.0) {
            Kind::Field { base, name } => {
                name == kept && method_of(*base).is_some_and(|(method, leaves)| method != here && leaves)
            }
            _ => false,
        })
    })
}

/// `a bot token of Slack`, `an access key id of AWS`.
pub fn key_of(row: &KeyFormat, provider: &Provider) -> String {
    let kind =
        row.kind.as_deref().unwrap_or("key").replace('-', " ").replace("api key", "API key").replace("url", "URL");
    let article = if kind.to_ascii_lowercase().starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
    format!("{article} {kind} of {}", provider.name)
}
