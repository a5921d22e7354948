//! Screening is invisible: what is walked over and what is named gives the same findings. A named file is never
//! screened, so the two runs differ in nothing else.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use cred_lint::catalog::{Knowledge, Language};
use tempfile::TempDir;

use crate::ui::case::all;
use crate::ui::run::run;

/// All cases in one tree, each as a project of its own, with the files that are linted.
pub(crate) fn cases() -> (TempDir, Vec<String>) {
    let tree = tempfile::tempdir().unwrap();
    let mut files = Vec::new();
    for case in all() {
        // Installed packages are linted only when they are named, which is another question.
        if case.files.iter().any(|file| file.starts_with("site-packages")) {
            continue;
        }
        let folder = case.name.replace('.', "_");
        let at = tree.path().join(&folder);
        case.copy_to(&at);
        enclose(&at);
        files.extend(case.sources().map(|file| format!("{folder}/{}", file.display())));
    }
    (tree, files)
}

/// Makes a folder a project, so that what is known of its neighbours does not count.
fn enclose(folder: &Path) {
    let is_project = ["requirements.txt", "pyproject.toml", "Cargo.toml"].iter().any(|name| folder.join(name).exists());
    if !is_project {
        fs::write(folder.join("requirements.txt"), "").unwrap();
    }
}

/// The programs of the catalogue's rows.
fn examples() -> (TempDir, Vec<String>) {
    let tree = tempfile::tempdir().unwrap();
    let mut files = Vec::new();
    for (index, row) in Knowledge::embedded().rows.clients.iter().enumerate() {
        let ending = if row.language == Language::Python { "py" } else { "rs" };
        for (kind, text) in [("example", &row.example), ("counterexample", &row.counterexample)] {
            let folder = format!("{kind}_{index}");
            fs::create_dir(tree.path().join(&folder)).unwrap();
            // A read that stops is fine everywhere; without its name there is something to find.
            let text = text.replace("os.environ[", "os.environ.get(").replace("\"]", "\")");
            fs::write(tree.path().join(format!("{folder}/program.{ending}")), text).unwrap();
            enclose(&tree.path().join(&folder));
            files.push(format!("{folder}/program.{ending}"));
        }
    }
    (tree, files)
}

#[test]
fn cases_give_the_same_findings_screened_and_named() {
    compare(&cases(), &[]);
}

#[test]
fn cases_give_the_same_findings_screened_and_named_when_all_lints_speak() {
    compare(&cases(), &["-W", "pedantic"]);
}

#[test]
fn examples_give_the_same_findings_screened_and_named() {
    compare(&examples(), &[]);
}

fn compare((tree, files): &(TempDir, Vec<String>), levels: &[&str]) {
    let short = [&["--message-format", "short"], levels].concat();
    let named: Vec<&str> = files.iter().map(String::as_str).collect();
    let walked = run(tree.path(), &[&short[..], &["."]].concat()).stdout;
    let named = run(tree.path(), &[&short[..], &named].concat()).stdout;
    // What cannot be parsed matters where a credential may stand, so a file without one is not looked at.
    let findings = |text: &str| -> BTreeSet<String> {
        text.lines().filter(|line| !line.ends_with("[parse-error]")).map(str::to_owned).collect()
    };
    let (walked, named) = (findings(&walked), findings(&named));
    assert!(walked.len() > 20, "only {} findings", walked.len());
    let lost: Vec<&String> = named.difference(&walked).collect();
    let further: Vec<&String> = walked.difference(&named).collect();
    assert!(lost.is_empty() && further.is_empty(), "lost by screening: {lost:#?}\nonly when walked: {further:#?}");
}
