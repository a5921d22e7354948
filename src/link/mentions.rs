//! What whoever was left out would have to mention to be worth reading.

use rustc_hash::FxHashSet;

use crate::catalog::{Effect, Knowledge, Language};
use crate::facts::{Delivery, Facts, Unit};
use crate::flow::{CalledAs, Kind, Name, States, ValueId};
use crate::project::{hands_on, module_name};
use crate::screen::{By, Mention};
use crate::source::Location;

fn mention_of(facts: &Facts<'_>, called: CalledAs) -> Mention {
    let unit = &facts.units[called.file.0 as usize];
    let language = unit.flow.language;
    let by = match called.of {
        Some(_) => By::Type,
        None if called.is_type && language == Language::Python => By::Value,
        None => By::Module,
    };
    let of = called.of.unwrap_or_else(|| module_name(language, &unit.source.path).to_owned());
    Mention { language, name: called.name, of, by, within: unit.source.path.clone() }
}

/// What whoever has this from others would have to mention.
pub(super) fn mentions_of(facts: &Facts<'_>, called: impl IntoIterator<Item = CalledAs>) -> Vec<Mention> {
    let called = called.into_iter().filter(|called| is_had_by_others(facts, called));
    called.map(|called| mention_of(facts, called)).collect()
}

/// The functions around some places, and those that call them: whoever calls one of them may have checked what is missing
/// there.
pub fn around(facts: &Facts<'_>, places: &[Location]) -> Vec<Mention> {
    let functions = places.iter().flat_map(|place| {
        let events = facts.graph.flow(place.file).events.iter();
        events.filter(|event| event.span.overlaps(place.span)).filter_map(|event| event.function)
    });
    let called = facts.graph.called_around(functions);
    let called: Vec<CalledAs> = called.into_iter().filter(|called| is_had_by_others(facts, called)).collect();
    let mut found: Vec<Mention> = called.iter().filter_map(|called| module_in_package(facts, called)).collect();
    found.extend(called.into_iter().map(|called| mention_of(facts, called)));
    found.extend(constants_around(facts, places));
    found
}

/// The constants by which something that may be missing comes to some places: a module that asks for one may be imported.
fn constants_around(facts: &Facts<'_>, places: &[Location]) -> Vec<Mention> {
    let is_there = |delivery: &&Delivery<'_>| {
        let home = facts.home(delivery);
        places.iter().any(|place| *place == home.place(delivery.event.span)) || places.contains(&facts.birth(delivery))
    };
    let ways = facts.deliveries.iter().filter(is_there).flat_map(|delivery| &delivery.ways);
    let values = ways.filter(|way| way.states.may_be(States::ABSENT)).flat_map(|way| &way.through);
    let constants = values.flat_map(|value| {
        let flow = facts.graph.flow(value.file);
        let holds = |held: &ValueId| flow.language == Language::Python && flow.plain(*held) == *value;
        flow.globals.iter().filter(move |(_, held)| holds(held)).map(|(name, _)| CalledAs::new(flow.file, name, None))
    });
    let constants: Vec<CalledAs> = constants.collect();
    constants.into_iter().map(|constant| mention_of(facts, constant)).collect()
}

/// The module of a function as others come by it who have its package: they may choose it, and call the function of that.
fn module_in_package(facts: &Facts<'_>, called: &CalledAs) -> Option<Mention> {
    let unit = &facts.units[called.file.0 as usize];
    let (language, path) = (unit.flow.language, unit.source.path.as_str());
    let (folder, _) = path.strip_suffix("/__init__.py").unwrap_or(path).rsplit_once('/')?;
    let (name, package) = (module_name(language, path), folder.rsplit('/').next()?);
    let is_one = called.of.is_none() && language == Language::Python;
    let (name, of, within) = (name.to_owned(), package.to_owned(), path.to_owned());
    is_one.then_some(Mention { language, name, of, by: By::Module, within })
}

/// Whether others can have something from the file that has it: what that has from others it need not hand on.
fn is_had_by_others(facts: &Facts<'_>, called: &CalledAs) -> bool {
    let unit = &facts.units[called.file.0 as usize];
    !called.is_handed_on || hands_on(unit.flow.language, &unit.source.path)
}

/// Variables that may be missing where a credential arrives and that no catalogue knows: whoever else names one may check
/// it. Modules that have checked one when they have been run: whoever imports one has, too.
pub(super) fn doubtful(facts: &Facts<'_>) -> Vec<Mention> {
    let ways = facts.deliveries.iter().filter(|delivery| !delivery.in_test).flat_map(|delivery| &delivery.ways);
    let names = ways.filter(|way| way.states.may_be(States::ABSENT)).filter_map(|way| match facts.origin(way) {
        Kind::Variable(name) if facts.graph.flow(way.origin.file).language == Language::Python => Some(name),
        _ => None,
    });
    let names: FxHashSet<&Name> = names.collect();
    let checks = |unit: &&Unit<'_>| {
        let is_set = |name: &&Name| {
            let states = unit.flow.variable(name).and_then(|variable| unit.flow.settled.get(&variable));
            states.is_some_and(|states| !states.may_be(States::ABSENT))
        };
        unit.flow.language == Language::Python && names.iter().any(is_set)
    };
    let mention = |name: &str, of: &str, by: By, within: &str| {
        let (name, of, within) = (name.to_owned(), of.to_owned(), within.to_owned());
        Mention { language: Language::Python, name, of, by, within }
    };
    let modules = facts.units.iter().filter(checks).map(|unit| unit.source.path.as_str());
    let modules = modules.map(|path| (module_name(Language::Python, path), path));
    let modules = modules.map(|(name, path)| mention(name, name, By::Module, path));
    let unknown = names.iter().filter(|name| facts.knowledge.variable(name).is_none());
    let unknown = unknown.map(|name| mention(name, "os", By::Import, ""));
    // A field of settings may need one, under its name in small letters.
    let settings = settings_types(facts.knowledge);
    let fields = names.iter().flat_map(|name| [name.to_string(), name.to_lowercase()]);
    let fields = fields.flat_map(|field| settings.iter().map(move |of| mention(&field, of, By::Import, "")));
    unknown.chain(fields).chain(modules).collect()
}

/// The names of types whose heirs are filled from the environment.
fn settings_types(knowledge: &Knowledge) -> FxHashSet<&str> {
    let apis = knowledge.rows.apis.iter().filter(|api| api.does == Effect::Settings);
    apis.flat_map(|api| &api.paths).filter_map(|path| path.rsplit('.').next()).collect()
}
