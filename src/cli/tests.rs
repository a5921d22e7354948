#![allow(clippy::disallowed_methods, reason = "these tests write files and start git")]

use std::ffi::OsString;
use std::path::PathBuf;

use super::flags::Color;
use super::*;
use crate::discover::Problem;
use crate::report::{Format, Rendered};

fn parse(words: &[&str]) -> Result<Options, Stop> {
    let words = std::iter::once("cred-lint").chain(words.iter().copied());
    Options::parse_from(words.map(OsString::from).collect(), false)
}

fn wrong(words: &[&str]) -> String {
    match parse(words) {
        Err(Stop::Usage(message)) => message,
        other => panic!("no usage error: {other:?}"),
    }
}

#[test]
fn the_order_of_levels_is_kept_across_flags() {
    let options = parse(&["-D", "a", "-A", "b,c", "x.py", "-Dwarnings", "--forbid=d", "-W", "e"]).unwrap();
    let levels: Vec<_> = options.levels.iter().map(|(level, word)| (level.word(), word.as_str())).collect();
    let wanted = [("deny", "a"), ("allow", "b"), ("allow", "c"), ("deny", "warnings"), ("forbid", "d"), ("warn", "e")];
    assert_eq!(levels, wanted);
    assert_eq!(options.paths, [PathBuf::from("x.py")]);
}

#[test]
fn wrong_arguments_are_answered_in_one_line_with_the_nearest_spelling() {
    assert_eq!(wrong(&["--fxi"]), "unknown flag `--fxi`; did you mean `--fix`?");
    assert_eq!(wrong(&["--mesage-format=json"]), "unknown flag `--mesage-format`; did you mean `--message-format`?");
    assert_eq!(wrong(&["-Z"]), "unknown flag `-Z`; `--help` shows all");
    assert_eq!(
        wrong(&["--message-format", "githbu"]),
        "`--message-format`: unknown message format `githbu`; did you mean `github`?"
    );
    assert_eq!(wrong(&["--color", "alway"]), "`--color`: unknown value `alway`; did you mean `always`?");
    assert_eq!(wrong(&["--why", "a.py"]), "`--why`: expected `FILE:LINE`, found `a.py`");
    assert_eq!(wrong(&["--config"]), "`--config` needs a value");
    for words in [["-j", "0"], ["-j", "x"], ["-q", "-v"]] {
        assert_eq!(wrong(&words).lines().count(), 1, "{words:?}");
    }
}

#[test]
fn help_is_an_answer_and_no_failure() {
    assert!(matches!(parse(&["--help"]), Err(Stop::Answer(text)) if text.contains("--unsafe-fixes")));
    assert!(matches!(parse(&["--version"]), Err(Stop::Answer(text)) if text.starts_with("cred-lint ")));
}

#[test]
fn what_cargo_and_rust_analyzer_pass_is_accepted() {
    let words = [
        "--workspace",
        "-p",
        "a",
        "--all-targets",
        "--bin",
        "b",
        "--lib",
        "--tests",
        "--examples",
        "--manifest-path",
        "x/Cargo.toml",
        "--keep-going",
        "--locked",
        "--offline",
        "--frozen",
        "--target-dir",
        "t",
        "--message-format=json-diagnostic-rendered-ansi",
        "--all-features",
        "--features",
        "f",
    ];
    let options = parse(&words).unwrap();
    assert_eq!(options.message_format, Format::Json(Rendered::Ansi));
    assert_eq!(options.cargo.manifest_path, Some(PathBuf::from("x/Cargo.toml")));
    assert!(options.paths.is_empty());
}

#[test]
fn cargos_own_word_is_dropped_and_a_directory_of_that_name_is_not() {
    let given = || ["cargo-cred-lint", "cred-lint", "cred-lint"].into_iter().map(OsString::from);
    assert_eq!(arguments(given(), true).len(), 2);
    assert_eq!(arguments(given(), false).len(), 3);
}

#[test]
fn a_place_is_read_as_reports_write_it() {
    let place = |text: &str| text.parse::<flags::Place>().unwrap();
    assert_eq!((place("a:b.py:12").path, place("a.py:12").line), (PathBuf::from("a:b.py"), 12));
    let cell = place("a.ipynb:cell 3:7");
    assert_eq!((cell.path, cell.cell, cell.line), (PathBuf::from("a.ipynb"), Some(3), 7));
    assert!("a.py:0".parse::<flags::Place>().is_err());
}

#[test]
fn the_exit_code_tells_failed_from_denied_from_clean() {
    let outcome = |denied| Outcome { denied, ..Outcome::default() };
    assert_eq!(Outcome::default().exit_code(false), 0);
    assert_eq!(outcome(false).exit_code(false), 0);
    assert_eq!(outcome(true).exit_code(false), 1);
    assert_eq!(outcome(true).exit_code(true), 0);
    let mut failed = outcome(true);
    failed.problems.push(Problem { path: String::new(), message: String::new(), fatal: false });
    assert_eq!(failed.exit_code(false), 1);
    failed.problems[0].fatal = true;
    assert_eq!(failed.exit_code(true), 2);
}

#[test]
fn the_flag_wins_over_variables_and_variables_over_the_terminal() {
    let coloured = |flag, set: &[(&str, &str)], is_terminal| {
        let variable = |name: &str| set.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
        terminal::is_coloured(flag, variable, is_terminal)
    };
    assert!(coloured(None, &[], true) && !coloured(None, &[], false));
    assert!(!coloured(None, &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")], true));
    assert!(coloured(None, &[("NO_COLOR", ""), ("CLICOLOR_FORCE", "1")], false));
    assert!(!coloured(None, &[("CLICOLOR_FORCE", "0")], false));
    assert!(coloured(None, &[("CARGO_TERM_COLOR", "always")], false));
    assert!(!coloured(None, &[("CARGO_TERM_COLOR", "never")], true));
    assert!(coloured(Some(Color::Always), &[("NO_COLOR", "1")], false));
}

#[test]
fn git_tells_which_files_could_not_be_brought_back() {
    let status = " M a.py\0M  b.py\0MM c.py\0?? d.py\0R  new.py\0old.py\0";
    let names = |allow_staged| -> Vec<String> {
        git::parse(status, allow_staged).into_iter().map(|path| path.display().to_string()).collect()
    };
    assert_eq!(names(false), ["a.py", "b.py", "c.py", "d.py", "new.py"]);
    assert_eq!(names(true), ["a.py", "c.py", "d.py"]);
}

#[test]
fn a_changed_file_in_a_repository_is_not_fixed_and_one_outside_is() {
    let folder = tempfile::tempdir().unwrap();
    let (changed, outside) = (folder.path().join("repository/a.py"), folder.path().join("b.py"));
    std::fs::create_dir_all(folder.path().join("repository")).unwrap();
    std::fs::write(&changed, "a").unwrap();
    std::fs::write(&outside, "b").unwrap();
    let init = std::process::Command::new("git")
        .args(["init", "-q"])
        .arg(folder.path().join("repository"))
        .env_remove("GIT_DIR")
        .status();
    assert!(init.unwrap().success());
    let refused = git::refuse_dirty(&[outside.clone(), changed.clone()], false, true).unwrap_err();
    assert!(refused.to_string().starts_with("`a.py` has uncommitted changes"), "{refused}");
    git::refuse_dirty(&[outside], false, false).unwrap();
    git::refuse_dirty(&[changed], true, false).unwrap();
}
