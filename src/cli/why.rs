//! `--why FILE:LINE`: what was understood at a line. Never shows a value.

use std::fmt::Write;

use super::flags::Place;
use crate::facts::{Delivery, Facts, Host, NamedLiteral, Sink, Unit};
use crate::flow::{Absence, Kind, States, Way};
use crate::lint::run_time::package_of;
use crate::lint::story;
use crate::source::{Location, Masks};

/// What was understood at a line; nothing when the file was not looked at.
pub(super) fn explain(facts: &Facts<'_>, place: &Place, path: &str) -> Option<String> {
    let index = facts.units.iter().position(|unit| unit.source.path == path)?;
    let source = facts.units[index].source;
    let file = facts.units[index].file;
    let covers = |at: Location| {
        let span = at.span;
        let (first, last) = (source.position(span.start), source.position(span.end));
        at.file == file && first.cell == place.cell && first.line <= place.line && place.line <= last.line
    };
    let mut text = String::new();
    for delivery in &facts.deliveries {
        let touches = covers(facts.birth(delivery))
            || covers(facts.home(delivery).place(delivery.event.span))
            || delivery.ways.iter().any(|way| covers(story::beginning(facts, way)));
        if touches {
            describe(facts, delivery, &mut text);
        }
    }
    let unit = &facts.units[index];
    for named in unit.keys.named.iter().filter(|named| covers(unit.place(named.span))) {
        describe_named(unit, named, &mut text);
    }
    if text.is_empty() {
        let _ = writeln!(text, "nothing that takes a credential was understood at this line");
    }
    Some(Masks::words(&text))
}

fn describe(facts: &Facts<'_>, delivery: &Delivery<'_>, text: &mut String) {
    let source = facts.unit(delivery).source;
    let line = source.position(delivery.at.start).line;
    let _ = writeln!(text, "{} takes a credential on line {line}", story::sink_name(delivery));
    if let Sink::Client { client, package, version, pinned, behaviours, .. } = &delivery.sink {
        let package = package_of(client, package);
        let why = if *pinned { "the newest that the project allows" } else { "the newest that is known" };
        let known = if behaviours.is_empty() { ", of which nothing is known" } else { "" };
        let _ = writeln!(text, "  package: {package} {version} ({why}){known}");
    }
    if delivery.in_test {
        let _ = writeln!(text, "  context: run by tests only, so only recognised keys are reported");
    }
    let host = match &delivery.host {
        Host::Own => "the provider's own".to_owned(),
        Host::Local => "this machine or its network, where any key is right".to_owned(),
        Host::Other(host) => format!("another one, {host}"),
        Host::Unknown if matches!(delivery.sink, Sink::Client { .. }) => {
            "unknown, since what chooses it cannot be followed: it may be a local server, so no missing key and no \
             placeholder is reported"
                .to_owned()
        }
        Host::Unknown => "unknown, since the address cannot be followed".to_owned(),
    };
    let _ = writeln!(text, "  host: {host}");
    if delivery.left_out {
        let _ = writeln!(text, "  value: left out");
    }
    for way in &delivery.ways {
        let at = story::beginning(facts, way);
        let at = facts.units[at.file.0 as usize].source.position(at.span.start).line;
        let _ = writeln!(text, "  value: {} (line {at}), {}", origin(facts, way), states(way.states));
    }
}

fn describe_named(unit: &Unit<'_>, named: &NamedLiteral, text: &mut String) {
    let line = unit.source.position(named.span.start).line;
    let _ = writeln!(text, "a literal stands under the name `{}` on line {line}", named.name);
    let _ = match named.verdict.against {
        Some(against) => writeln!(text, "  value: not taken for a secret, since {against}"),
        None => writeln!(text, "  value: {}", named.verdict.reason()),
    };
    if named.in_test {
        let _ = writeln!(text, "  context: run by tests only, so only recognised keys are reported");
    }
}

fn origin(facts: &Facts<'_>, way: &Way) -> String {
    match facts.origin(way) {
        Kind::Variable(name) => format!("the variable `{name}`"),
        Kind::Text(_) => "a literal".to_owned(),
        Kind::Absent(Absence::Written) => "a written `None`".to_owned(),
        Kind::Absent(_) => "nothing".to_owned(),
        Kind::Baked(name) => format!("`{name}` of the build"),
        Kind::Param { .. } => "a parameter, which the callers decide".to_owned(),
        Kind::Path(path) => format!("`{}`, which lies outside this file", written(path)),
        _ => "something that cannot be followed: of that nothing is reported".to_owned(),
    }
}

/// A path as a program spells it: `config.keys["cohere"]`, of `.config.keys.[cohere`.
fn written(path: &str) -> String {
    let mut parts = path.trim_start_matches('.').split(".[");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (key, rest) = part.split_once('.').map_or((part, None), |(key, rest)| (key, Some(rest)));
        let _ = write!(text, "[\"{key}\"]");
        if let Some(rest) = rest {
            let _ = write!(text, ".{rest}");
        }
    }
    text
}

fn states(states: States) -> String {
    let names = [
        (States::ABSENT, "absent"),
        (States::EMPTY, "empty"),
        (States::WRITTEN, "written in the program"),
        (States::FULL, "there"),
    ];
    let possible: Vec<&str> = names.iter().filter(|(state, _)| states.may_be(*state)).map(|(_, name)| *name).collect();
    format!("here {}", possible.join(" or "))
}

#[cfg(test)]
mod tests {
    use super::written;

    #[test]
    fn entries_are_shown_as_a_program_spells_them() {
        assert_eq!(written(".env.env.[API_KEY"), "env.env[\"API_KEY\"]");
        assert_eq!(written("config.[keys.[cohere.value"), "config[\"keys\"][\"cohere\"].value");
        assert_eq!(written("crate::config::KEY"), "crate::config::KEY");
    }
}
