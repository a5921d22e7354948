//! `--why FILE:LINE`: what was understood at a line. Never shows a value.

mod reasons;

use std::fmt::Write;

use super::flags::Place;
use crate::diagnostic::Finding;
use crate::facts::{Delivery, Facts, Host, NamedLiteral, Sink, Unit};
use crate::flow::{Absence, Event, EventKind, Kind, Way};
use crate::lint::run_time::package_of;
use crate::lint::story;
use crate::source::{FileId, Location, Masks, SourceFile, Span};

/// What was understood at a line; nothing when the file was not looked at.
pub(super) fn explain(facts: &Facts<'_>, place: &Place, path: &str) -> Option<String> {
    let index = facts.units.iter().position(|unit| unit.source.path == path)?;
    let source = facts.units[index].source;
    let file = facts.units[index].file;
    let covers = |at: Location| at.file == file && covers(source, at.span, place);
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
    let is_known = |event: &Event| facts.deliveries.iter().any(|delivery| std::ptr::eq(delivery.event, event));
    for (_, event) in unit.events().filter(|(_, event)| covers(unit.place(event.span)) && !is_known(event)) {
        describe_without(facts, unit, event, &mut text);
    }
    for named in unit.keys.named.iter().filter(|named| covers(unit.place(named.span))) {
        describe_named(unit, named, &mut text);
    }
    if text.is_empty() {
        let _ = writeln!(text, "nothing that takes a credential was understood at this line");
    }
    Some(Masks::words(&text))
}

fn describe(facts: &Facts<'_>, delivery: &Delivery<'_>, text: &mut String) {
    let here = facts.unit(delivery).file;
    let at = place_of(facts, facts.unit(delivery).place(delivery.at), here);
    let _ = writeln!(text, "{} takes a credential on {at}", story::sink_name(delivery));
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
        let _ = writeln!(text, "  value: {}", reasons::left_out(delivery));
    }
    for way in &delivery.ways {
        let at = place_of(facts, story::beginning(facts, way), here);
        let _ = match (origin(facts, way), reasons::arrives(facts, delivery, way)) {
            (Some(origin), Some(arrives)) => writeln!(text, "  value: {origin} ({at}), {arrives}"),
            (Some(origin), None) => writeln!(text, "  value: {origin} ({at})"),
            (None, _) => writeln!(text, "  value: something that cannot be followed: of that nothing is reported"),
        };
    }
}

/// A known client to which no credential leads.
fn describe_without(facts: &Facts<'_>, unit: &Unit<'_>, event: &Event, text: &mut String) {
    let EventKind::Call { callee, .. } = &event.kind else { return };
    let Some(client) = facts.knowledge.client(unit.flow.language, callee) else { return };
    let at = place_of(facts, unit.place(event.span), unit.file);
    let _ = writeln!(text, "`{}` is called on {at}, and no credential is seen to reach it", client.id);
    let why = if client.vague {
        "much that it is given is no secret, so only what stands in for a variable is reported"
    } else {
        "something else takes its place, or what it is given cannot be followed: of that nothing is reported"
    };
    let _ = writeln!(text, "  value: {why}");
}

/// A place for a person who looks at the file `here`: `line 3`, `line 3 of cell 2`, `line 3 of app/config.py`.
fn place_of(facts: &Facts<'_>, at: Location, here: FileId) -> String {
    let source = facts.units[at.file.0 as usize].source;
    let position = source.position(at.span.start);
    let cell = position.cell.map(|cell| format!(" of cell {cell}")).unwrap_or_default();
    let file = if at.file == here { String::new() } else { format!(" of {}", source.path) };
    format!("line {}{cell}{file}", position.line)
}

/// The findings that have a place at a line, as a run reports them.
pub(super) fn reported(files: &[SourceFile], findings: &[Finding], place: &Place, path: &str) -> String {
    let is_there = |at: Location| {
        let source = &files[at.file.0 as usize];
        source.path == path && covers(source, at.span, place)
    };
    let here = findings.iter().filter(|finding| finding.places().any(is_there));
    let told = here.fold(String::new(), |mut told, finding| {
        let _ = writeln!(told, "finding: {}: {}", finding.lint, finding.message);
        told
    });
    if told.is_empty() { "no finding is reported here\n".to_owned() } else { Masks::words(&told) }
}

/// Whether a span has a part on a line.
fn covers(source: &SourceFile, span: Span, place: &Place) -> bool {
    let (first, last) = (source.position(span.start), source.position(span.end));
    first.cell == place.cell && first.line <= place.line && place.line <= last.line
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

/// What a way begins with; nothing where that cannot be followed.
fn origin(facts: &Facts<'_>, way: &Way) -> Option<String> {
    Some(match facts.origin(way) {
        Kind::Variable(name) => format!("the variable `{name}`"),
        Kind::Text(_) => "a literal".to_owned(),
        Kind::Absent(Absence::Written) => "a written `None`".to_owned(),
        Kind::Absent(_) => "nothing".to_owned(),
        Kind::Baked(name) => format!("`{name}` of the build"),
        Kind::Param { .. } => "a parameter, which the callers decide".to_owned(),
        Kind::Path(path) => format!("`{}`, which lies outside this file", written(path)),
        _ => return None,
    })
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
