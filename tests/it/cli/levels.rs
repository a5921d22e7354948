//! Levels: from flags in their order, from configuration, by rule and by group; and what they mean for the exit code.

use super::{BOTH, DENIED, WARNED};
use crate::tool::Project;

/// The exit code over both findings with these arguments, and how many are shown.
fn over_both(arguments: &[&str]) -> (Option<i32>, usize) {
    let project = Project::with(&[("app.py", BOTH)]);
    let ran = project.run(&[&["--message-format", "short"], arguments, &["."]].concat());
    (ran.code, ran.out.lines().count())
}

#[test]
fn the_exit_code_is_one_when_something_is_at_deny() {
    assert_eq!(over_both(&[]), (Some(1), 2));
    assert_eq!(over_both(&["--exit-zero"]), (Some(0), 2));
    assert_eq!(Project::with(&[("app.py", WARNED)]).run(&["."]).code, Some(0));
    assert_eq!(Project::with(&[("app.py", "")]).run(&["."]).code, Some(0));
    let failed = Project::with(&[("app.py", DENIED)]).run(&["app.py", "no.py", "--exit-zero"]);
    assert_eq!(failed.code, Some(2));
}

#[test]
fn later_flags_win_and_forbid_is_not_lowered() {
    assert_eq!(over_both(&["-A", "missing-credential"]), (Some(0), 1));
    assert_eq!(over_both(&["-A", "all"]), (Some(0), 0));
    assert_eq!(over_both(&["-A", "all", "-W", "unchecked-env"]), (Some(0), 1));
    assert_eq!(over_both(&["-W", "unchecked-env", "-A", "all"]), (Some(0), 0));
    assert_eq!(over_both(&["-W", "missing-credential"]), (Some(0), 2));
    assert_eq!(over_both(&["-A", "correctness"]), (Some(0), 1));
    assert_eq!(over_both(&["-A", "correctness,robustness"]), (Some(0), 0));
    assert_eq!(over_both(&["-W", "correctness", "-D", "warnings"]), (Some(1), 2));
    assert_eq!(over_both(&["-F", "unchecked-env", "-A", "unchecked-env"]), (Some(1), 2));
}

#[test]
fn deny_warnings_makes_a_warning_fail_and_shows_it_as_an_error() {
    let project = Project::with(&[("app.py", WARNED)]);
    let ran = project.run(&["-D", "warnings", "--message-format", "short", "."]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains(": error: ") && ran.out.contains("[unchecked-env]"), "{ran:?}");
}

#[test]
fn the_nearest_configuration_decides_and_flags_win_over_it() {
    let project = Project::with(&[
        ("cred-lint.toml", "[levels]\nunchecked-env = \"deny\"\n"),
        ("app.py", WARNED),
        ("inner/cred-lint.toml", "[levels]\nunchecked-env = \"allow\"\n"),
        ("inner/app.py", WARNED),
    ]);
    let ran = project.run(&["--message-format", "short", "."]);
    assert!(ran.out.starts_with("app.py:4:") && ran.out.lines().count() == 1, "{ran:?}");
    assert_eq!(ran.code, Some(1));
    assert_eq!(project.run(&["inner"]).code, Some(0));
    assert_eq!(project.run(&["-W", "unchecked-env", "."]).code, Some(0));
    assert_eq!(project.run(&["--isolated", "."]).code, Some(0));
    assert_eq!(project.run(&["--config", "cred-lint.toml", "inner"]).code, Some(1));
}

#[test]
fn manifests_may_hold_the_configuration() {
    for (name, head) in [
        ("pyproject.toml", "[tool.cred-lint.levels]"),
        ("Cargo.toml", "[workspace.metadata.cred-lint.levels]"),
        ("Cargo.toml", "[package]\nname = \"a\"\n[package.metadata.cred-lint.levels]"),
    ] {
        let project = Project::with(&[("app.py", WARNED), (name, &format!("{head}\nunchecked-env = \"deny\"\n"))]);
        assert_eq!(project.run(&["."]).code, Some(1), "{name} {head}");
    }
}

#[test]
fn what_is_excluded_is_left_out_and_a_named_file_is_not() {
    let project = Project::with(&[("app.py", DENIED), ("cred-lint.toml", "exclude = [\"app.py\"]\n")]);
    assert_eq!(project.run(&["."]).code, Some(0));
    assert_eq!(project.run(&["app.py"]).code, Some(1));
    assert_eq!(project.run(&["--force-exclude", "app.py"]).code, Some(0));
    assert_eq!(project.run(&["--isolated", "--exclude", "*.py", "."]).code, Some(0));
}
