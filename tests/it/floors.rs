//! The modules of `src/` stand on floors, and `use crate::…` points down: to a lower floor, or along one without
//! coming back.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use regex::Regex;
use walkdir::WalkDir;

use crate::rules::nothing_in;
use crate::ui::case::read;

/// From the ground up.
const FLOORS: [&[&str]; 7] = [
    &["source", "catalog"],
    &["flow", "screen", "diagnostic", "recognise"],
    &["facts", "frontend", "lint"],
    &["lints", "project", "config"],
    &["link", "check", "judge", "fix", "inventory"],
    &["report", "discover"],
    &["cli"],
];

/// Names that say nothing: what is in such a module belongs to the idea that it serves.
const EMPTY_NAMES: [&str; 5] = ["utils", "common", "helpers", "misc", "types"];

const MOST_LINES: usize = 500;

/// `crate::name` and `crate::{name, name}`.
static PATH: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?-u:\b)crate::(?:([a-z_]+)|\{([^}]*)\})").unwrap());

/// One arrow: who uses whom, and where that is written.
struct Arrow {
    from: String,
    to: String,
    at: String,
}

#[test]
fn arrows_point_down() {
    let up = arrows().into_iter().filter(|arrow| floor(&arrow.to) > floor(&arrow.from));
    let up = up.map(|Arrow { from, to, at }| format!("{at}: `{from}` stands below `{to}`"));
    nothing_in(&up.collect::<Vec<_>>());
}

#[test]
fn no_two_modules_need_each_other() {
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for arrow in arrows() {
        uses.entry(arrow.from).or_default().insert(arrow.to);
    }
    let circles = uses.keys().filter(|module| reached(module, &uses).contains(*module));
    nothing_in(&circles.map(|module| format!("`{module}` needs itself through others")).collect::<Vec<_>>());
}

/// What a module needs, through others, too.
fn reached(module: &str, uses: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![module];
    while let Some(next) = open.pop() {
        for used in uses.get(next).into_iter().flatten() {
            if found.insert(used.clone()) {
                open.push(used);
            }
        }
    }
    found
}

#[test]
fn every_module_has_a_floor() {
    let library = read(&source_folder().join("lib.rs"));
    let there: BTreeSet<&str> = library.lines().filter_map(|line| line.strip_prefix("pub mod ")).collect();
    let there: BTreeSet<&str> = there.iter().map(|name| name.trim_end_matches(';')).collect();
    let placed: BTreeSet<&str> = FLOORS.into_iter().flatten().copied().collect();
    assert_eq!(there, placed, "src/lib.rs and the table of floors differ");
}

#[test]
fn no_module_has_an_empty_name() {
    let stem = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let empty = files("src").into_iter().filter(|path| EMPTY_NAMES.contains(&stem(path).as_str()));
    nothing_in(&empty.map(|path| path.display().to_string()).collect::<Vec<_>>());
}

#[test]
fn no_file_is_longer_than_a_person_reads() {
    let mut long = Vec::new();
    for path in files("src").into_iter().chain(files("tests")) {
        let lines = read(&path).lines().count();
        if lines > MOST_LINES {
            long.push(format!("{}: {lines} lines", path.display()));
        }
    }
    nothing_in(&long);
}

fn floor(module: &str) -> usize {
    FLOORS.iter().position(|names| names.contains(&module)).unwrap_or(FLOORS.len())
}

fn source_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files(folder: &str) -> Vec<PathBuf> {
    let files = WalkDir::new(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).sort_by_file_name();
    let files = files.into_iter().map(|entry| entry.unwrap().into_path());
    files.filter(|path| path.extension().is_some_and(|it| it == "rs")).collect()
}

/// Every arrow between two modules. The library's root and the two binaries stand above all.
fn arrows() -> Vec<Arrow> {
    let mut found = Vec::new();
    // Tests may stand on everything.
    let tests =
        |path: &PathBuf| path.iter().any(|part| part == "tests" || part == "tests.rs" || part == "properties.rs");
    for path in files("src").into_iter().filter(|path| !tests(path)) {
        let below = path.strip_prefix(source_folder()).unwrap();
        let from = below.iter().next().unwrap().to_string_lossy().trim_end_matches(".rs").to_owned();
        for (index, line) in read(&path).lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
            let to = modules(line).into_iter().filter(|to| *to != from && floor(to) < FLOORS.len());
            let at = format!("src/{}:{}", below.display(), index + 1);
            found.extend(to.map(|to| Arrow { from: from.clone(), to, at: at.clone() }));
        }
    }
    found
}

/// The modules that a line names.
fn modules(line: &str) -> Vec<String> {
    let names = PATH.captures_iter(line).flat_map(|path| {
        let list = path.get(1).or(path.get(2)).map_or("", |names| names.as_str());
        let first = |name: &str| name.trim().split("::").next().unwrap_or_default().to_owned();
        list.split(',').map(first).collect::<Vec<_>>()
    });
    names.collect()
}

#[test]
fn paths_are_found_wherever_they_stand() {
    assert_eq!(modules("use crate::flow::{Event, Flow};"), ["flow"]);
    assert_eq!(modules("let x = crate::facts::of(&crate::flow::y);"), ["facts", "flow"]);
    assert_eq!(modules("use crate::{lint, lints::ALL};"), ["lint", "lints"]);
}

#[test]
fn there_are_arrows_to_look_at() {
    assert!(arrows().iter().any(|arrow| arrow.from == "lints" && arrow.to == "facts"));
}
