//! What is misspelt is told in one line with the nearest right spelling, and the run has failed.

use super::WARNED;
use crate::tool::Project;

fn told(project: &Project, arguments: &[&str]) -> String {
    let ran = project.run(arguments);
    assert_eq!((ran.code, &*ran.out), (Some(2), ""), "{arguments:?}: {ran:?}");
    assert_eq!(ran.err.lines().count(), 1, "{arguments:?}: {ran:?}");
    let line = ran.err.strip_prefix("error: ").unwrap_or_else(|| panic!("{arguments:?}: {ran:?}"));
    line.trim_end().to_owned()
}

#[test]
fn flags_rules_groups_formats_and_paths_are_told_with_the_nearest_name() {
    let project = Project::with(&[("app.py", WARNED)]);
    for (arguments, wanted) in [
        (&["--fxi"][..], "unknown flag `--fxi`; did you mean `--fix`?"),
        (&["-Z"], "unknown flag `-Z`; `--help` shows all"),
        (&["-D", "uncheked-env"], "unknown rule or group `uncheked-env`; did you mean `unchecked-env`?"),
        (&["-A", "robustnes"], "unknown rule or group `robustnes`; did you mean `robustness`?"),
        (&["-W", "warning"], "unknown rule or group `warning`; did you mean `warnings`?"),
        (&["--explain", "unchecked_env"], "unknown rule `unchecked_env`; did you mean `unchecked-env`?"),
        (&["--explain", "zzz"], "unknown rule `zzz`"),
        (&["--message-format", "shrt"], "`--message-format`: unknown message format `shrt`; did you mean `short`?"),
        (&["--color", "alway"], "`--color`: unknown value `alway`; did you mean `always`?"),
        (&["ap.py"], "ap.py: no such file or directory; did you mean `app.py`?"),
        (&["--why", "app.py"], "`--why`: expected `FILE:LINE`, found `app.py`"),
        (&["-", "--fix"], "`--fix` and `--diff` need files: standard input cannot be changed"),
        (&["--show-secrets"], "`--show-secrets` works only on a terminal"),
    ] {
        let quiet: Vec<&str> = ["-q"].into_iter().chain(arguments.iter().copied()).collect();
        assert_eq!(told(&project, &quiet), wanted);
    }
}

#[test]
fn a_wrong_configuration_is_told_with_its_place() {
    for (text, wanted) in [
        ("level = {}\n", "cred-lint.toml:1:1: unknown key `level`; did you mean `levels`?"),
        (
            "[levels]\nuncheked-env = \"deny\"\n",
            "cred-lint.toml:2:1: unknown rule or group `uncheked-env`; did you mean `unchecked-env`?",
        ),
        ("[levels]\nunchecked-env = \"dney\"\n", "cred-lint.toml:2:17: unknown level `dney`; did you mean `deny`?"),
        ("[levels]\nunchecked-env = 1\n", "cred-lint.toml:2:17: expected a level, found integer"),
        ("exclude = \"x\"\n", "cred-lint.toml:1:11: expected a list of globs, found string"),
    ] {
        let project = Project::with(&[("app.py", WARNED), ("cred-lint.toml", text)]);
        assert_eq!(told(&project, &["-q", "."]), wanted);
        assert_eq!(project.run(&["--isolated", "."]).code, Some(0));
    }
    let project = Project::with(&[("app.py", WARNED), ("cred-lint.toml", "x = [")]);
    assert!(told(&project, &["."]).starts_with("cred-lint.toml:1:"));
    let named = told(&Project::new(), &["--config", "no.toml"]);
    assert!(named.starts_with("no.toml: "), "{named}");
}

#[test]
fn another_tools_broken_manifest_is_not_our_business() {
    let project = Project::with(&[("app.py", WARNED), ("pyproject.toml", "x = [")]);
    assert_eq!(project.run(&["."]).code, Some(0));
}
