//! Every row of `catalog/` carries its proof: examples in which the client is found, counter-examples in which it is
//! not, patterns that compile, references that lead somewhere.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;
use std::path::Path;

use cred_lint::catalog::{Catalog, Client, KeyFormat, Knowledge, Language};
use cred_lint::flow::EventKind;
use cred_lint::frontend::lower;
use cred_lint::source::{Kind, SourceFile};
use pep440_rs::Version;
use regex::Regex;
use walkdir::WalkDir;

use crate::rules::nothing_in;
use crate::ui::case::read;

fn rows() -> &'static Catalog {
    &Knowledge::embedded().rows
}

/// Everything that a check says about each client.
#[track_caller]
fn every_client(check: impl Fn(&Client) -> Vec<String>) {
    let said = rows().clients.iter().flat_map(|row| check(row).into_iter().map(|why| format!("{}: {why}", row.id)));
    nothing_in(&said.collect::<Vec<_>>());
}

/// The clients that are called or set in a program, and what could not be parsed.
fn found_in(language: Language, program: &str) -> (Vec<&'static str>, usize) {
    let (name, kind) = match language {
        Language::Python => ("program.py", Kind::Python),
        Language::Rust => ("program.rs", Kind::Rust),
    };
    let knowledge = Knowledge::embedded();
    let lowered = lower(&SourceFile::new(name.into(), name.into(), kind, program.to_owned()), knowledge);
    let paths = lowered.flow.events.iter().filter_map(|event| match &event.kind {
        EventKind::Call { callee, .. } => Some(callee),
        EventKind::Assign { path, .. } => Some(path),
        _ => None,
    });
    let clients =
        paths.flat_map(|path| knowledge.client(language, path).into_iter().chain(knowledge.further(language, path)));
    (clients.map(|client| client.id.as_str()).collect(), lowered.problems.len())
}

#[test]
fn every_example_holds_its_client() {
    every_client(|row| match found_in(row.language, &row.example) {
        (clients, 0) if clients.contains(&row.id.as_str()) => vec![],
        (clients, 0) => vec![format!("its example holds {clients:?}")],
        _ => vec!["its example does not parse".into()],
    });
}

#[test]
fn no_counterexample_holds_its_client() {
    every_client(|row| match found_in(row.language, &row.counterexample) {
        (clients, 0) if !clients.contains(&row.id.as_str()) => vec![],
        (_, 0) => vec!["its counterexample holds it".into()],
        _ => vec!["its counterexample does not parse".into()],
    });
}

#[test]
fn ids_are_unique_and_no_path_leads_to_two_clients() {
    let mut ids: BTreeMap<(&str, String), usize> = BTreeMap::new();
    let mut add = |kind, id: &str| *ids.entry((kind, id.to_owned())).or_default() += 1;
    for row in &rows().clients {
        add("client", &format!("{} in {:?}", row.id, row.language));
        let paths = row.paths.iter().filter(|_| !row.further);
        paths.for_each(|path| add("path", &format!("{path} in {:?}", row.language)));
    }
    for row in &rows().apis {
        row.paths.iter().for_each(|path| add("function", &format!("{path} in {:?}", row.language)));
    }
    rows().providers.iter().for_each(|row| add("provider", &row.id));
    rows().key_formats.iter().for_each(|row| add("key format", &row.id));
    rows().headers.iter().for_each(|row| add("header", &row.name));
    rows().http_libraries.iter().for_each(|row| add("library", &row.module));
    let twice = ids.into_iter().filter(|(_, count)| *count > 1);
    nothing_in(&twice.map(|((kind, id), count)| format!("{kind} {id}: {count} times")).collect::<Vec<_>>());
}

#[test]
fn a_further_credential_belongs_to_a_call_that_has_a_row() {
    let has_row = |row: &Client, path: &str| Knowledge::embedded().client(row.language, path).is_some();
    every_client(|row| {
        let lost = row.paths.iter().filter(|path| row.further && !has_row(row, path));
        let calls = row.needless_with.iter().filter(|path| !has_row(row, path));
        lost.chain(calls).map(|path| format!("`{path}` has no row")).collect()
    });
}

#[test]
fn every_provider_that_is_named_exists() {
    let known = |id: &str| Knowledge::embedded().provider(id).is_some();
    let clients = rows().clients.iter().map(|row| (&row.id, &row.provider));
    let errors = rows().auth_errors.iter().map(|row| (&row.class, &row.provider));
    let formats = rows().key_formats.iter().map(|row| (&row.id, &row.provider));
    let addresses = rows().addresses.iter().map(|row| (&row.source, &row.provider));
    let lost = clients.chain(errors).chain(formats).chain(addresses).filter(|(_, provider)| !known(provider));
    nothing_in(&lost.map(|(row, provider)| format!("{row}: no provider `{provider}`")).collect::<Vec<_>>());
}

#[test]
fn an_address_has_a_place_for_its_key_and_says_where_that_is_stated() {
    let wrong = rows().addresses.iter().filter(|row| {
        let has_place = row.path.as_ref().is_some_and(|path| path.starts_with('/')) || !row.query.is_empty();
        !has_place || row.hosts.is_empty() || !row.source.starts_with("https://")
    });
    nothing_in(&wrong.map(|row| format!("{:?}", row.hosts)).collect::<Vec<_>>());
    let rows = rows().addresses.iter().map(|row| (&row.hosts, &row.provider));
    let foreign = rows.flat_map(|(hosts, provider)| hosts.iter().map(move |host| (host, provider)));
    let foreign = foreign.filter(|(host, provider)| {
        Knowledge::embedded().provider_of_host(host).is_some_and(|owner| owner.id != **provider)
    });
    nothing_in(&foreign.map(|(host, provider)| format!("{host} is not of {provider}")).collect::<Vec<_>>());
}

#[test]
fn what_a_client_builds_has_a_row() {
    every_client(|row| {
        let lost =
            row.builds.iter().filter(|built| Knowledge::embedded().client(row.language, &built.client).is_none());
        lost.map(|built| format!("`{}` has no row", built.client)).collect()
    });
}

#[test]
fn a_client_takes_its_credential_somewhere() {
    use cred_lint::catalog::ClientKind::{Attribute, Reader};
    every_client(|row| {
        let named = !row.params.is_empty() || row.position.is_some();
        match row.kind {
            Reader if named => vec!["a reader that takes a credential".into()],
            Reader | Attribute => vec![],
            _ if named => vec![],
            _ => vec!["neither a parameter nor a position".into()],
        }
    });
}

#[test]
fn behaviours_are_dated_and_stand_in_order() {
    every_client(|row| {
        let mut wrong = Vec::new();
        for behaviours in std::iter::once(&row.behaviours).chain(row.forks.iter().map(|fork| &fork.behaviours)) {
            let versions: Vec<Option<Version>> = behaviours.iter().map(|it| it.from.parse().ok()).collect();
            if versions.contains(&None) {
                wrong.push("a `from` that is no version".to_owned());
            }
            if !versions.is_sorted_by(|one, next| one < next) {
                wrong.push("its behaviours are not in order".to_owned());
            }
            if behaviours.iter().any(|behaviour| behaviour.probed.is_empty()) {
                wrong.push("a behaviour that nobody has seen".to_owned());
            }
        }
        wrong
    });
}

#[test]
fn key_formats_compile_and_begin_with_their_prefix() {
    let mut wrong = Vec::new();
    for format in &rows().key_formats {
        match Regex::new(&format.pattern) {
            Err(error) => wrong.push(format!("{}: {error}", format.id)),
            // What follows the prefix is not part of this question, so the dots stand for anything.
            Ok(_) if !unescaped(&format.pattern).starts_with(&format.prefix) && !splits(format) => {
                wrong.push(format!("{}: `{}` does not begin its pattern", format.id, format.prefix));
            }
            Ok(_) if format.source.is_empty() => wrong.push(format!("{}: no source", format.id)),
            Ok(_) => {}
        }
    }
    nothing_in(&wrong);
}

fn unescaped(pattern: &str) -> String {
    pattern.replace("[.]", ".").replace('\\', "")
}

/// The prefix ends where a pattern has a choice: `sk-s` of `sk-(?:svcacct|service)-`.
fn splits(format: &KeyFormat) -> bool {
    let Some((front, behind)) = format.pattern.split_once("(?:") else { return false };
    let rest = format.prefix.strip_prefix(front);
    let choices = behind.split_once(')').map_or("", |(choices, _)| choices);
    rest.is_some_and(|rest| choices.split('|').all(|choice| choice.starts_with(rest)))
}

#[test]
fn the_embedded_table_is_what_the_files_say() {
    let mut fresh = Catalog::default();
    for path in files("catalog", &["toml"]) {
        let part: Catalog = toml::from_str(&read(&path)).unwrap();
        fresh.providers.extend(part.providers);
        fresh.clients.extend(part.clients);
        fresh.auth_errors.extend(part.auth_errors);
        fresh.removals.extend(part.removals);
        fresh.key_formats.extend(part.key_formats);
        fresh.apis.extend(part.apis);
        fresh.headers.extend(part.headers);
        fresh.http_libraries.extend(part.http_libraries);
        fresh.addresses.extend(part.addresses);
    }
    assert!(!fresh.clients.is_empty());
    assert!(format!("{fresh:?}") == format!("{:?}", rows()), "the embedded table is not that of catalog/");
}

#[test]
fn nothing_in_the_repository_looks_like_a_key() {
    let secret = rows().key_formats.iter().filter(|format| !format.context && !format.public);
    let formats: Vec<(&str, Regex)> = secret
        .map(|format| (format.id.as_str(), Regex::new(&format!(r"(?-u:\b)(?:{})", format.pattern)).unwrap()))
        .collect();
    let endings = ["toml", "py", "rs", "ipynb", "md", "txt", "json", "out", "example", "lock", "html", "svg"];
    let mut wrong = Vec::new();
    for path in ["catalog", "ui-tests", "src", "tests", "docs", "editors"].iter().flat_map(|top| files(top, &endings)) {
        let text = read(&path);
        for (id, found) in formats.iter().filter_map(|(id, format)| Some((id, format.find(&text)?))) {
            let line = text[..found.start()].matches('\n').count() + 1;
            wrong.push(format!("{}:{line}: looks like {id}", path.display()));
        }
    }
    nothing_in(&wrong);
}

fn files(folder: &str, endings: &[&str]) -> Vec<std::path::PathBuf> {
    let files = WalkDir::new(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).sort_by_file_name();
    let files = files.into_iter().map(|entry| entry.unwrap().into_path()).filter(|path| path.is_file());
    files.filter(|path| path.extension().is_some_and(|it| endings.iter().any(|ending| it == *ending))).collect()
}
