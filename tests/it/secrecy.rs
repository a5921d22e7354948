//! No output contains a secret: not a finding, not a neighbouring line, not a diff, not an error, in no format.
//!
//! Sentinel keys stand wherever people leave keys. Every run's output is searched for every slice of six characters
//! of every one of them.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod programs;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rayon::prelude::*;
use tempfile::TempDir;

use self::programs::{FILES, TREES};
use crate::tool::git;
use crate::ui::run::run;
use crate::ui::tokens::random;

/// Shorter pieces stand in ordinary text by chance.
const SLICE: usize = 6;
const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

const FORMATS: [&str; 6] =
    ["human", "short", "json", "github", "json-diagnostic-rendered-ansi", "json-diagnostic-short"];

/// The key that stands for `@1@`.
fn sentinel(number: usize) -> String {
    random(&format!("sentinel {number}"), LETTERS, 40)
}

/// The most sentinels of one program.
const MOST: usize = 9;

fn plant(text: &str) -> String {
    (1..=MOST).fold(text.to_owned(), |text, number| text.replace(&format!("@{number}@"), &sentinel(number)))
}

/// The first slice of a sentinel that stands in a text, in either case of letters.
fn leak(text: &str) -> Option<String> {
    let slices: BTreeSet<String> = (1..=MOST)
        .flat_map(|number| {
            let key = sentinel(number);
            (0..=key.len() - SLICE).map(|at| key[at..at + SLICE].to_owned()).collect::<Vec<_>>()
        })
        .collect();
    let windows = text.as_bytes().windows(SLICE);
    windows
        .filter_map(|window| std::str::from_utf8(window).ok())
        .find(|window| slices.contains(*window))
        .map(Into::into)
}

/// A project with the given files.
fn project(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, plant(text)).unwrap();
    }
    folder
}

/// What a run leaks, with the lines that do.
fn leaks(folder: &Path, name: &str, arguments: &[&str]) -> Vec<String> {
    let done = run(folder, arguments);
    let all = format!("{}\n{}", done.stdout, done.stderr);
    let lines = all.lines().filter_map(|line| Some((leak(line)?, line)));
    let lines = lines.take(2).map(|(slice, line)| {
        let line: String = line.chars().take(300).collect();
        format!("{name}: {}: `{slice}` in: {line}", arguments.join(" "))
    });
    lines.collect()
}

#[track_caller]
fn no_leak(leaks: &[String]) {
    assert!(leaks.is_empty(), "{} leaks\n{}", leaks.len(), leaks.join("\n"));
}

/// Everything that prints findings.
fn reports() -> Vec<Vec<&'static str>> {
    let mut all = vec![vec!["--diff"], vec!["--diff", "--unsafe-fixes"], vec!["--statistics", "-vv"], vec!["--quiet"]];
    for format in FORMATS {
        all.push(vec!["-v", "--message-format", format]);
        all.push(vec!["-Wpedantic", "-Wmeta", "--message-format", format]);
    }
    all.push(vec!["--fix", "--allow-dirty"]);
    all.push(vec!["--fix", "--allow-dirty", "--unsafe-fixes", "--message-format", "json"]);
    all
}

#[test]
fn no_report_shows_a_key() {
    no_leak(
        &FILES
            .par_iter()
            .flat_map(|(name, text)| {
                let found = reports().into_iter().flat_map(|report| {
                    let folder = project(&[(name, text)]);
                    leaks(folder.path(), name, &[&report[..], &[name]].concat())
                });
                found.collect::<Vec<_>>()
            })
            .collect::<Vec<_>>(),
    );
}

#[test]
fn no_file_beside_the_sources_shows_its_keys() {
    no_leak(
        &TREES
            .par_iter()
            .flat_map(|(name, files)| {
                let found = reports().into_iter().flat_map(|report| {
                    let folder = project(files);
                    leaks(folder.path(), name, &[&report[..], &["."]].concat())
                });
                found.collect::<Vec<_>>()
            })
            .collect::<Vec<_>>(),
    );
}

#[test]
fn no_answer_about_a_line_shows_a_key() {
    no_leak(
        &FILES
            .par_iter()
            .flat_map(|(name, text)| {
                let folder = project(&[(name, text)]);
                let lines = 1..=text.lines().count();
                let found =
                    lines.flat_map(|line| leaks(folder.path(), name, &["--why", &format!("{name}:{line}"), name]));
                found.collect::<Vec<_>>()
            })
            .collect::<Vec<_>>(),
    );
}

#[test]
fn no_error_about_arguments_shows_a_key_of_the_files() {
    let folder = project(FILES);
    let wrong: [&[&str]; 8] = [
        &["gone.py", "."],
        &["--message-format", "sarfi", "."],
        &["--why", "argument.py", "."],
        &["--why", "argument.py:9999", "."],
        &["--config", "argument.py", "."],
        &["--exclude", "[", "."],
        &["-W", "no-such-rule", "."],
        &["--show-secrets", "."],
    ];
    no_leak(&wrong.iter().flat_map(|arguments| leaks(folder.path(), "arguments", arguments)).collect::<Vec<_>>());
}

#[test]
fn standard_input_is_as_secret_as_a_file() {
    use std::io::Write as _;
    use std::process::{Command, Stdio};
    let mut found = Vec::new();
    for (name, text) in FILES {
        let mut child = Command::new(env!("CARGO_BIN_EXE_cred-lint"))
            .args(["--isolated", "--stdin-filename", name, "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(plant(text).as_bytes()).unwrap();
        let output = child.wait_with_output().unwrap();
        let all = [output.stdout, output.stderr].concat();
        found.extend(leak(&String::from_utf8_lossy(&all)).map(|slice| format!("{name}: `{slice}`")));
    }
    no_leak(&found);
}

#[test]
fn the_programs_hold_keys_and_most_have_findings() {
    assert_eq!(leak("nothing here"), None);
    assert!(leak(&format!("x{}x", &sentinel(3)[7..13])).is_some());
    assert!(FILES.iter().all(|(_, text)| leak(&plant(text)).is_some()));
    let findings = |(name, text): &(&str, &str)| run(project(&[(name, text)]).path(), &["-q", name]).stdout;
    let silent: Vec<&str> = FILES.iter().filter(|file| findings(file).is_empty()).map(|(name, _)| *name).collect();
    assert!(silent.len() * 4 < FILES.len(), "too little is shown to leak anything: {silent:?} have no finding");
}

/// A notebook with one cell of code.
fn notebook(source: &str) -> String {
    let cell = serde_json::json!({"cell_type": "code", "execution_count": 1, "metadata": {}, "outputs": [],
        "source": source.split_inclusive('\n').collect::<Vec<_>>()});
    serde_json::json!({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).to_string()
}

fn indented(text: &str) -> String {
    text.lines().fold(String::new(), |indented, line| indented + "        " + line + "\n")
}

#[test]
fn no_report_shows_a_key_of_a_tracked_env_file() {
    let text = "# was @1@\nCOHERE_API_KEY=@2@ # or @3@\nexport DB_PASSWORD='@4@'\nURL=postgres://u:@5@@db.parcelwise.com/x\n@6@\n";
    for report in reports() {
        let folder = project(&[(".env", text), ("app.py", "print(1)\n")]);
        git(folder.path(), &["init", "-q"]);
        git(folder.path(), &["add", "."]);
        no_leak(&leaks(folder.path(), ".env", &[&report[..], &["."]].concat()));
        let shown = run(folder.path(), &["--message-format", "short", "."]).stdout;
        assert_eq!(shown.matches("[tracked-env-file]").count(), 3, "{shown}");
    }
}

#[test]
fn a_short_key_is_as_secret_as_a_long_one() {
    let files = [
        ("short.py", "import cohere\nco = cohere.ClientV2('k7Qw2mZx')\nco = cohere.ClientV2(None)\n"),
        (
            "short.rs",
            "fn main() { reqwest::Client::new().get(\"https://api.cohere.com\").bearer_auth(\"k7Qw2mZx\"); }\n",
        ),
        ("compose.yml", "services: {a: {environment: {B_PASSWORD: k7Qw2mZx, API_TOKEN: @1@}}}\n"),
    ];
    for (name, text) in files {
        let folder = project(&[(name, text)]);
        for report in reports() {
            let done = run(folder.path(), &[&report[..], &[name]].concat());
            assert!(!(done.stdout + &done.stderr).contains("7Qw2mZ"), "{name}: {}", report.join(" "));
        }
    }
}

#[test]
fn no_report_shows_a_private_key() {
    let key = crate::formats::generate::pem(&mut crate::formats::generate::Dice::new("secrecy"));
    let escaped = key.replace('\n', "\\n");
    let files = [
        ("block.py", format!("K = \"\"\"{key}\"\"\"; x = 1\n")),
        ("line.py", format!("x = load('{escaped}', 'pem')\n")),
        ("comment.py", key.lines().map(|line| format!("# {line}\n")).collect()),
        ("raw.rs", format!("const K: &str = r#\"{key}\"#;\nfn main() {{}}\n")),
        (
            "pieces.py",
            key.lines().fold("K = (\n".to_owned(), |text, line| text + &format!("    '{line}\\n'\n")) + ")\n",
        ),
        ("cell.ipynb", notebook(&format!("K = \"\"\"{key}\"\"\""))),
        ("shell.ipynb", notebook(&format!("%%bash\ncat > key.pem <<EOF\n{key}\nEOF"))),
        (".env.example", format!("A=1\nPRIVATE_KEY=\"{key}\"\nLINE_KEY=\"{escaped}\"\n")),
        ("config.toml", format!("private_key = \"\"\"\n{key}\"\"\"\n")),
        ("compose.yml", format!("services:\n  a:\n    environment:\n      PRIVATE_KEY: |\n{}", indented(&key))),
    ];
    let lines: Vec<&str> = key.lines().filter(|line| !line.starts_with('-')).collect();
    for (name, text) in &files {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join(name), text).unwrap();
        for report in reports() {
            let done = run(folder.path(), &[&report[..], &[name]].concat());
            let all = done.stdout + &done.stderr;
            let shown = lines.iter().find(|line| line.len() >= 12 && all.contains(&line[..12]));
            assert!(shown.is_none(), "{name}: {}: a line of the key is shown", report.join(" "));
            let quiet = report.iter().any(|word| matches!(*word, "--diff" | "--fix"));
            assert!(quiet || all.contains("hardcoded-credential"), "{name}: {}: no finding\n{all}", report.join(" "));
        }
    }
}

#[test]
fn no_report_shows_a_key_of_any_format() {
    use cred_lint::recognise::Recogniser;

    use crate::formats::formats;
    use crate::formats::generate::{Dice, example};

    let rows = formats().filter(|row| !row.public && !row.prefix.starts_with('-'));
    let lines: String = rows.map(|row| format!("# {}\n", example(row, &mut Dice::new(&row.id)))).collect();
    let keys = Recogniser::embedded().find(lines.as_bytes());
    assert!(keys.len() > 150, "{}", keys.len());
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("notes.py"), &lines).unwrap();
    for format in FORMATS {
        let shown = run(folder.path(), &["--message-format", format, "notes.py"]).stdout;
        assert!(shown.contains("hardcoded-credential"), "{format} shows nothing");
        let leaks = keys.iter().filter(|key| {
            let secret = &lines[key.span.range()];
            // The end is random in every format; the beginning is what everybody knows.
            shown.contains(&secret[secret.len() - SLICE - 2..])
        });
        let leaks: Vec<String> = leaks.map(|key| Recogniser::embedded().row(*key).id.clone()).collect();
        assert!(leaks.is_empty(), "{format} shows {leaks:?}");
    }
}
