//! What holds for every lint of the repository: name, documentation, cases, changelog, the form of its messages.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{env, fs};

use cred_lint::lint::Lint;
use cred_lint::lints::ALL;
use cred_lint::source::Kind;
use regex::Regex;
use walkdir::WalkDir;

use crate::tool::git;
use crate::ui::case::{cases, home, read, switched_on};
use crate::ui::marks;
use crate::ui::run::run;

/// What documentation consists of, in this order.
const HEADINGS: [&str; 4] = ["# What it does", "# Why is this bad", "# Example", "# Use instead"];
/// Lints whose question arises in one language only; the others serve both.
const RUST_ONLY: [&str; 1] = ["unwrapped-env"];
/// Lints that are about no program.
const ENV_ONLY: [&str; 1] = ["tracked-env-file"];
/// Fewer cases than this do not tell a lint from a guess.
const CASES: usize = 25;

/// A path of the repository.
fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Fails with everything that is wrong.
#[track_caller]
pub(crate) fn nothing_in(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// Everything that a check says about each lint.
#[track_caller]
fn every_lint(check: impl Fn(&Lint) -> Vec<String>) {
    let said = ALL.iter().flat_map(|lint| check(lint).into_iter().map(|why| format!("{}: {why}", lint.id)));
    nothing_in(&said.collect::<Vec<_>>());
}

fn languages(lint: &Lint) -> &'static [Kind] {
    match lint.id {
        id if RUST_ONLY.contains(&id) => &[Kind::Rust],
        id if ENV_ONLY.contains(&id) => &[Kind::Dotenv],
        _ => &[Kind::Python, Kind::Rust],
    }
}

#[test]
fn every_lint_is_a_file_of_its_name_and_every_file_a_lint() {
    let files = fs::read_dir(repository("src/lints")).unwrap().map(|entry| entry.unwrap().path());
    let files: BTreeSet<String> =
        files.map(|path| path.file_stem().unwrap().to_string_lossy().replace('_', "-")).collect();
    let lints: BTreeSet<String> = ALL.iter().map(|lint| lint.id.to_owned()).collect();
    assert_eq!(files, lints, "src/lints/ and the table in src/lints.rs differ");
    every_lint(|lint| {
        let file = read(&repository(&format!("src/lints/{}.rs", lint.id.replace('-', "_"))));
        if file == lint.source { vec![] } else { vec!["its source is another file".into()] }
    });
}

#[test]
fn ids_are_unique_and_only_change_on_purpose() {
    let mut ids: Vec<&str> = ALL.iter().map(|lint| lint.id).collect();
    ids.sort_unstable();
    let list = ids.join("\n") + "\n";
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(unique.len(), ids.len(), "an id stands twice:\n{list}");
    let path = repository("tests/it/lint-ids.txt");
    if env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, &list).unwrap();
    }
    assert_eq!(read(&path), list, "people write these names into their files: keep them, or leave an alias");
}

#[test]
fn every_lint_is_documented_under_the_four_headings() {
    every_lint(|lint| {
        let text = lint.documentation();
        let found: Vec<&str> = text.lines().filter(|line| HEADINGS.contains(line)).collect();
        if found == HEADINGS { vec![] } else { vec![format!("its headings are {found:?}")] }
    });
}

#[test]
fn every_lint_has_cases_that_fire_and_cases_that_do_not_in_each_language() {
    every_lint(|lint| {
        let cases = if home().join(lint.id).is_dir() { cases(lint.id) } else { Vec::new() };
        let mut wrong = Vec::new();
        if cases.len() < CASES {
            wrong.push(format!("{} cases, at least {CASES} are due", cases.len()));
        }
        for language in languages(lint) {
            let spoken = cases.iter().filter(|case| case.sources().any(|file| Kind::at(file) == Some(*language)));
            let (firing, silent): (Vec<_>, Vec<_>) =
                spoken.partition(|case| marks::of(case).iter().any(|(.., rule)| rule == lint.id));
            for (kind, cases) in [("fires", firing), ("is silent", silent)] {
                if cases.is_empty() {
                    wrong.push(format!("no {language:?} case in which it {kind}"));
                }
            }
        }
        wrong
    });
}

#[test]
fn a_case_is_named_after_what_it_shows() {
    every_lint(|lint| {
        let cases = cases(lint.id).into_iter();
        let wrong = cases.filter_map(|case| {
            let name = case.name.split('/').nth(1).unwrap_or_default().to_owned();
            let (fires, rules) = (name.starts_with("fires_"), marks::of(&case));
            let own = rules.iter().any(|(.., rule)| rule == lint.id);
            match (fires, name.starts_with("silent_")) {
                (true, _) if rules.is_empty() => Some(format!("`{name}` asks for no finding")),
                (_, true) if own => Some(format!("`{name}` asks for a finding")),
                (false, false) => Some(format!("`{name}` begins with neither `fires_` nor `silent_`")),
                _ => None,
            }
        });
        wrong.collect()
    });
}

#[test]
fn every_lint_stands_in_the_changelog() {
    let changelog = read(&repository("CHANGELOG.md"));
    every_lint(|lint| {
        let entry = |line: &str| line.starts_with(['-', '*']) && line.contains(&format!("`{}`", lint.id));
        if changelog.lines().any(entry) { vec![] } else { vec!["CHANGELOG.md does not name it".into()] }
    });
}

#[test]
fn every_example_fires_its_lint_and_nothing_else() {
    every_lint(|lint| {
        let example = block(lint, "# Example");
        let rules = example.map(|(name, text)| rules_of(lint, name, &text));
        match rules {
            Some(rules) if rules == BTreeSet::from([lint.id.to_owned()]) => vec![],
            Some(rules) => vec![format!("the example fires {rules:?}")],
            None => vec!["no example".into()],
        }
    });
}

#[test]
fn what_to_use_instead_is_silent() {
    every_lint(|lint| match block(lint, "# Use instead").map(|(name, text)| rules_of(lint, name, &text)) {
        Some(rules) if rules.is_empty() => vec![],
        Some(rules) => vec![format!("what to use instead fires {rules:?}")],
        None => vec!["nothing to use instead".into()],
    });
}

/// The code under a heading, with the name of a file that may hold it.
fn block(lint: &Lint, heading: &str) -> Option<(&'static str, String)> {
    let text = lint.documentation();
    let behind = text.split_once(&format!("{heading}\n"))?.1;
    let (language, rest) = behind.trim_start().strip_prefix("```")?.split_once('\n')?;
    let code = rest.split_once("```")?.0;
    let name = match language {
        "rust" => "program.rs",
        "dotenv" => ".env",
        _ => "program.py",
    };
    Some((name, code.to_owned()))
}

/// What fires in a text that is tracked.
fn rules_of(lint: &Lint, name: &str, text: &str) -> BTreeSet<String> {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join(name), text).unwrap();
    git(folder.path(), &["init", "-q"]);
    git(folder.path(), &["add", name]);
    let arguments = ["-j1", "--message-format", "short", name];
    let report = run(folder.path(), &[switched_on(lint).as_slice(), &arguments].concat());
    report.is_sound().unwrap();
    marks::fired(&report.stdout).unwrap().into_iter().map(|(.., rule)| rule).collect()
}

#[test]
fn messages_are_written_as_rustc_writes_them() {
    let head = Regex::new(r"(?m)^(?:warning|error)\[[a-z-]+\]: (.*)$").unwrap();
    let foot = Regex::new(r"(?m)^ *= (?:help|note): (.*)$").unwrap();
    let files = WalkDir::new(home()).into_iter().map(|entry| entry.unwrap().into_path());
    let mut wrong = BTreeSet::new();
    for path in files.filter(|path| path.extension().is_some_and(|it| it == "out")) {
        let text = read(&path);
        for message in head.captures_iter(&text).chain(foot.captures_iter(&text)) {
            wrong.extend(fault(&message[1]).map(|fault| format!("{fault}: {}", &message[1])));
        }
    }
    nothing_in(&wrong.into_iter().collect::<Vec<_>>());
}

/// What is wrong with a message.
fn fault(message: &str) -> Option<&'static str> {
    // A package is called as its registry spells it.
    let packages = cred_lint::catalog::Knowledge::embedded().rows.clients.iter().map(|client| &client.package);
    let named = packages.into_iter().any(|package| message.starts_with(&format!("{package} ")));
    if !named && message.starts_with(|first: char| first.is_uppercase() || first.is_whitespace()) {
        return Some("begins with a capital");
    }
    if message.ends_with(['.', '!']) && !message.ends_with("...") {
        return Some("ends like a sentence");
    }
    (!message.matches('`').count().is_multiple_of(2)).then_some("a backtick is not closed")
}

#[test]
fn faults_of_messages_are_seen() {
    assert_eq!(fault("client built without `api_key`"), None);
    assert_eq!(fault("`Client` is built without a key"), None);
    assert!(fault("Client built").is_some());
    assert!(fault("client built.").is_some());
    assert!(fault("client `built").is_some());
}
