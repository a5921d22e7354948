//! Which variable a key belongs in.

use super::story::taker;
use crate::catalog::{KeyFormat, Knowledge, Language, Provider};
use crate::facts::{Delivery, Facts, NamedLiteral, Sink, Unit};
use crate::flow::{EventKind, Kind, Name, ValueId, last_name};
use crate::recognise::{self, variable_for};
use crate::source::Span;

/// Words that do not say whose key it is.
const GENERIC: [&str; 14] = [
    "API",
    "KEY",
    "APIKEY",
    "TOKEN",
    "SECRET",
    "ACCESS",
    "AUTH",
    "CLIENT",
    "APP",
    "MY",
    "PASSWORD",
    "BEARER",
    "PRIVATE",
    "CREDENTIAL",
];
/// Words in names of types that do not say what it is about.
const OF_TYPES: [&str; 8] = ["CONFIG", "SETTINGS", "SESSION", "CONNECTION", "OPTIONS", "PARAMS", "SERVICE", "BASE"];
/// What stands in front of the name of a country.
const SECOND_LEVEL: [&str; 6] = ["co", "com", "org", "net", "gov", "ac"];

/// The variable that a fix reads: the one that the line is about; else the one of this provider that the project uses;
/// else the one that the package reads by itself; else the catalogue's.
pub fn fix_variable(facts: &Facts<'_>, delivery: &Delivery<'_>) -> Option<String> {
    if let Sink::Variable { name } = &delivery.sink {
        return Some((*name).to_owned());
    }
    let provider = taker(facts, delivery)?;
    let usual = usual(facts, delivery, provider);
    let kind = |name: &str| provider.variables.iter().find(|it| it.name == name).map(|it| it.kind.as_str());
    let known = |name: &&str| {
        let is_own = facts.knowledge.variable(name).is_some_and(|(owner, _)| owner.id == provider.id);
        is_own && kind(name) == kind(usual)
    };
    let unit = facts.unit(delivery);
    let all = || provider.variables.iter().map(|it| it.name.as_str()).filter(known);
    let here = all().filter_map(|name| Some((unit.flow.variable(name)?, name))).min().map(|(_, name)| name);
    let documented = || unit.documented.iter().map(String::as_str).find(known);
    here.or_else(documented).or(Some(usual)).map(str::to_owned)
}

/// The variable that a provider's key is usually kept in, for whoever uses this package.
fn usual<'f>(facts: &'f Facts<'_>, delivery: &Delivery<'f>, provider: &'f Provider) -> &'f str {
    let Sink::Client { client, behaviours, .. } = &delivery.sink else { return &provider.fix_env };
    // A client may take another kind of credential than most of its provider's do.
    if let Some(own) = client.fix_env.as_deref().filter(|_| client.provider == provider.id) {
        return own;
    }
    let mut own = behaviours.iter().flat_map(|behaviour| &behaviour.reads).map(String::as_str).peekable();
    if own.peek().is_some() {
        let own: Vec<&str> = own.collect();
        let is_read = |name: &&str| own.contains(name);
        let known = provider.variables.iter().map(|it| it.name.as_str());
        let usual = Some(provider.fix_env.as_str()).filter(is_read);
        return usual.or_else(|| known.into_iter().find(is_read)).unwrap_or(&provider.fix_env);
    }
    read_by(facts.knowledge, client.language, &client.package, provider).unwrap_or(&provider.fix_env)
}

/// The variable of a provider that a package reads by itself, in its newest version.
fn read_by<'k>(knowledge: &'k Knowledge, language: Language, package: &str, provider: &'k Provider) -> Option<&'k str> {
    let rows = knowledge.rows.clients.iter();
    let rows = rows.filter(|row| row.provider == provider.id && row.language == language && row.package == package);
    let read: Vec<&str> =
        rows.filter_map(|row| row.behaviours.last()).flat_map(|it| &it.reads).map(String::as_str).collect();
    let is_own = |name: &&str| provider.variables.iter().any(|it| it.name == *name);
    let usual = Some(provider.fix_env.as_str()).filter(|usual| read.contains(usual));
    usual.or_else(|| read.iter().copied().find(is_own))
}

/// Whose a key of a format is. Where one format is that of several services of a company (`google-cloud`), the one that
/// it is named after has it, or the one that the file speaks to.
pub fn owner_of_key<'f>(
    facts: &'f Facts<'_>,
    unit: &Unit<'_>,
    row: &KeyFormat,
    name: Option<&str>,
) -> Option<&'f Provider> {
    let provider = facts.knowledge.provider(&row.provider)?;
    let service = provider.id.split_once('-').and_then(|(company, _)| facts.knowledge.provider(company));
    // Who has hosts of its own is a service of its own.
    let is_open = |service: &&Provider| provider.hosts.is_empty() && !service.hosts.is_empty();
    let is_named = |service: &Provider| {
        let known = name.and_then(|name| facts.knowledge.variable(&name.to_ascii_uppercase()));
        known.is_some_and(|(owner, variable)| owner.id == service.id && variable.name != provider.fix_env)
    };
    let has_it = |service: &&Provider| is_named(service) || speaks_to(facts, unit, service);
    Some(service.filter(is_open).filter(has_it).unwrap_or(provider))
}

/// Whether a file uses an SDK of a provider or names one of its hosts.
fn speaks_to(facts: &Facts<'_>, unit: &Unit<'_>, provider: &Provider) -> bool {
    clients_of(facts, unit, provider).next().is_some()
        || unit.flow.values.iter().any(|value| match &value.kind {
            Kind::Text(text) => provider.hosts.iter().any(|host| text.contains(host.as_str())),
            _ => false,
        })
}

/// The packages through which a file uses a provider.
fn clients_of<'f>(
    facts: &'f Facts<'_>,
    unit: &'f Unit<'_>,
    provider: &'f Provider,
) -> impl Iterator<Item = (Language, &'f str)> {
    let language = unit.flow.language;
    let used = unit.flow.events.iter().filter_map(|event| match &event.kind {
        EventKind::Call { callee: path, .. } | EventKind::Assign { path, .. } => Some(path),
        _ => None,
    });
    let clients = used.filter_map(move |path| facts.knowledge.client(language, path));
    let own = clients.filter(|client| client.provider == provider.id);
    own.map(|client| (client.language, client.package.as_str()))
}

/// The variable that a key of a format belongs in: the usual one, unless only another one of the provider's is of its
/// kind. The usual one is what the SDK reads that the project uses.
pub fn variable_of_key<'p>(facts: &'p Facts<'_>, row: &KeyFormat, provider: &'p Provider) -> &'p str {
    let has_sdk = facts.knowledge.rows.clients.iter().any(|client| client.provider == provider.id);
    let mut units = facts.units.iter().filter(|_| has_sdk);
    let used = units.find_map(|unit| clients_of(facts, unit, provider).next());
    let read = used.and_then(|(language, package)| read_by(facts.knowledge, language, package, provider));
    let usual = read.unwrap_or(&provider.fix_env);
    let of_kind = provider.variables.iter().filter(|it| Some(&it.kind) == row.kind.as_ref());
    let names: Vec<&str> = of_kind.map(|it| it.name.as_str()).collect();
    if names.contains(&usual) { usual } else { names.first().copied().unwrap_or(usual) }
}

/// The variable that a literal under a name belongs in. Where the name says nothing but that it is a key, whoever takes
/// it tells more: the module whose attribute it becomes, or the one service that the file speaks to.
pub fn variable_of_literal(facts: &Facts<'_>, unit: &Unit<'_>, named: &NamedLiteral) -> String {
    let variable = variable_for(&named.name);
    if let Some(full) = full_name(facts, unit, named.span, &variable)
        .or_else(|| known_as(facts, &variable).filter(|_| *named.name != *variable))
    {
        return full.to_owned();
    }
    let is_usual = || facts.knowledge.rows.providers.iter().any(|provider| provider.fix_env == variable);
    if !is_generic(&variable) || is_usual() {
        return variable;
    }
    if let Some(path) = attribute(unit, named.span) {
        return variable_for(&path);
    }
    let uses_sdk = || facts.knowledge.rows.providers.iter().any(|it| clients_of(facts, unit, it).next().is_some());
    match only_host(unit) {
        Some(host) if !uses_sdk() => match facts.knowledge.provider_of_host(host) {
            Some(provider) => provider.fix_env.clone(),
            None => brand(host).map_or(variable.clone(), |brand| format!("{brand}_{variable}")),
        },
        _ => match taken_by(unit, named.span) {
            Some(taker) => format!("{taker}_{variable}"),
            None => variable,
        },
    }
}

/// Where a variable is to be set that the program sets itself.
pub fn set_outside(name: &str, in_notebook: bool) -> String {
    if in_notebook {
        return format!("set `{name}` before the notebook is started, or ask for it there");
    }
    format!("set `{name}` where the program is started")
}

/// The variable of the provider whose client is given a literal that ends so: `TWITTER_CONSUMER_KEY`, of `consumer_key`.
fn full_name<'f>(facts: &'f Facts<'_>, unit: &Unit<'_>, literal: Span, variable: &str) -> Option<&'f str> {
    let is_it = |value: ValueId| unit.flow.value(unit.flow.plain(value)).span == literal;
    let callee = unit.flow.events.iter().find_map(|event| match &event.kind {
        EventKind::Call { callee, args, .. } if args.iter().any(|arg| is_it(arg.value)) => Some(callee),
        _ => None,
    })?;
    let client = facts.knowledge.client(unit.flow.language, callee)?;
    let mut known = facts.knowledge.provider(&client.provider)?.variables.iter().map(|it| it.name.as_str());
    known.find(|name| name.strip_suffix(variable).is_some_and(|brand| brand.ends_with('_')))
}

/// The known variable that has the same letters, the usual one of its provider's first: `RAPIDAPI_KEY`, of `RAPID_API_KEY`.
fn known_as<'f>(facts: &'f Facts<'_>, variable: &str) -> Option<&'f str> {
    let is_alike = |name: &&str| {
        let letters = |name| str::bytes(name).filter(|byte| *byte != b'_');
        letters(name).eq(letters(variable)) && !is_generic(name)
    };
    let usual = facts.knowledge.rows.providers.iter().map(|provider| provider.fix_env.as_str());
    let known = facts.knowledge.rows.providers.iter().flat_map(|it| &it.variables).map(|it| it.name.as_str());
    usual.chain(known).find(is_alike)
}

/// What a type from outside that is made with a literal is called, as the first words of a variable: `CONVERSATION`, of
/// `ConversationV1(password="…")`; else the package that it is of.
fn taken_by(unit: &Unit<'_>, literal: Span) -> Option<String> {
    let is_it = |value: ValueId| unit.flow.value(unit.flow.plain(value)).span == literal;
    let path = unit.flow.values.iter().find_map(|value| match &value.kind {
        Kind::Call { callee: Some(path), args, .. }
            if args.iter().any(|arg| arg.name.is_some() && is_it(arg.value)) =>
        {
            Some(path)
        }
        _ => None,
    })?;
    let name = last_name(path);
    let is_type = name.starts_with(|first: char| first.is_ascii_uppercase());
    let package = path.split(['.', ':']).next().filter(|package| package.len() < path.len())?;
    [name, package].into_iter().filter(|_| is_type).find_map(|name| {
        let variable = variable_for(name);
        let says = |word: &&str| !GENERIC.contains(word) && !OF_TYPES.contains(word) && word.len() > 2;
        let words: Vec<&str> = variable.split('_').filter(says).collect();
        (!words.is_empty()).then(|| words.join("_"))
    })
}

/// Whether the name of a variable says nothing of whose key it holds.
fn is_generic(variable: &str) -> bool {
    variable.split('_').all(|word| GENERIC.contains(&word))
}

/// The attribute of a module that a literal becomes: `dashscope.api_key`.
fn attribute(unit: &Unit<'_>, literal: Span) -> Option<String> {
    let sets = unit.flow.sets();
    let mut paths = sets.filter_map(|(_, event)| match &event.kind {
        EventKind::Assign { path, value } if unit.flow.value(unit.flow.plain(*value)).span == literal => Some(path),
        _ => None,
    });
    let of_module = |path: &&Name| path.matches('.').count() == 1;
    paths.find(of_module).map(ToString::to_string)
}

/// The one host elsewhere that the texts of a file name.
fn only_host<'f>(unit: &Unit<'f>) -> Option<&'f str> {
    let texts = unit.flow.values.iter().filter_map(|value| match &value.kind {
        Kind::Text(text) if text.contains("://") => Some(&**text),
        _ => None,
    });
    let hosts = texts.filter_map(|text| recognise::address(text)?.host);
    let names = hosts.map(|host| host.split(':').next().unwrap_or(host));
    let mut outside = names.filter(|name| name.contains('.') && !recognise::is_local(name));
    let first = outside.next()?;
    outside.all(|other| other == first).then_some(first)
}

/// Whose a host is, as the first word of a variable: `ZOTERO` of `api.zotero.org`.
fn brand(host: &str) -> Option<String> {
    let mut labels = host.rsplit('.').skip(1);
    let last = labels.next()?;
    let name = if SECOND_LEVEL.contains(&last) { labels.next()? } else { last };
    let is_word = name.len() > 1 && name.starts_with(|first: char| first.is_ascii_alphabetic()) && name != "example";
    is_word.then(|| variable_for(name))
}
