//! What goes where: formats, colours, standard error, a reader that has gone.

use std::process::Stdio;

use super::{BOTH, DENIED};
use crate::tool::{Project, run};

#[test]
fn every_name_of_a_format_is_taken_and_standard_output_is_the_report_alone() {
    let project = Project::with(&[("app.py", BOTH)]);
    let json = ["json", "cargo", "json-render-diagnostics", "json-diagnostic-rendered-ansi", "json-diagnostic-short"];
    for format in json.into_iter().chain(["json,json-diagnostic-rendered-ansi"]) {
        let ran = project.run(&["--message-format", format, "."]);
        assert!(ran.out.lines().count() > 0 && ran.code == Some(1), "{format}: {ran:?}");
        for line in ran.out.lines() {
            assert!(serde_json::from_str::<serde_json::Value>(line).is_ok(), "{format}: {line}");
        }
    }
    for (format, begin) in [("short", "app.py:4:"), ("github", "::error "), ("human", "error[missing-credential]: ")] {
        let ran = project.run(&["--message-format", format, "."]);
        assert!(ran.out.starts_with(begin), "{format}: {ran:?}");
        assert_eq!(ran.err.is_empty(), format != "human", "{format}: {ran:?}");
    }
}

#[test]
fn the_summary_and_the_statistics_go_to_standard_error_and_quiet_leaves_them_out() {
    let project = Project::with(&[("app.py", BOTH)]);
    let ran = project.run(&["--statistics", "."]);
    assert!(ran.err.contains("     1  missing-credential\n"), "{ran:?}");
    assert!(ran.err.contains("1 error, 1 warning in 1 file: 2 clients understood, 0 opaque"), "{ran:?}");
    let quiet = project.run(&["--statistics", "-q", "."]);
    assert_eq!((&*quiet.err, &quiet.out, quiet.code), ("", &ran.out, ran.code));
}

#[test]
fn a_reader_that_has_gone_is_no_failure_of_ours() {
    let project =
        Project::with(&[("app.py", &format!("import cohere\n{}", "cohere.ClientV2(api_key=None)\n".repeat(4000)))]);
    let mut child = project.command().arg(".").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let ended = child.wait_with_output().unwrap();
    let err = String::from_utf8(ended.stderr).unwrap();
    assert_eq!(ended.status.code(), Some(1), "{err}");
    assert!(!err.contains("broke") && !err.contains("panicked"), "{err}");
}

#[test]
fn colours_are_for_terminals_and_for_those_who_ask() {
    let project = Project::with(&[("app.py", DENIED)]);
    let is_coloured = |arguments: &[&str], variables: &[(&str, &str)]| {
        let ran = run(project.command().args(arguments).arg(".").envs(variables.iter().copied()), "");
        assert!(ran.out.contains("missing-credential"), "{ran:?}");
        ran.out.contains('\u{1b}')
    };
    assert!(!is_coloured(&[], &[]));
    assert!(is_coloured(&["--color", "always"], &[("NO_COLOR", "1")]));
    assert!(is_coloured(&[], &[("CLICOLOR_FORCE", "1")]));
    assert!(!is_coloured(&[], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
    assert!(is_coloured(&[], &[("CARGO_TERM_COLOR", "always")]));
    assert!(!is_coloured(&["--color", "never"], &[("CLICOLOR_FORCE", "1")]));
}

#[test]
fn the_number_of_threads_changes_nothing() {
    let project = Project::with(&[("a.py", BOTH), ("b.py", DENIED), ("c/d.py", BOTH)]);
    let outs = ["1", "2", "8"].map(|jobs| project.run(&["-j", jobs, "--message-format", "json", "."]).out);
    assert!(outs[0] == outs[1] && outs[1] == outs[2] && !outs[0].is_empty());
}

/// The fingerprints of the findings in a program.
fn fingerprints(files: &[(&str, &str)]) -> Vec<String> {
    let out = Project::with(files).run(&["--isolated", "--message-format", "json", "."]).out;
    let objects = out.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    objects.filter_map(|object| Some(object["cred_lint"]["fingerprint"].as_str()?.to_owned())).collect()
}

#[test]
fn a_fingerprint_stays_when_lines_come_and_the_secret_goes() {
    let program = |front: &str, token: &str| {
        let key = crate::ui::tokens::plant(token);
        let text = format!("{front}import cohere\na = cohere.ClientV2('{key}')\nb = cohere.ClientV2('{key}')\n");
        let compose = format!("services:\n  a:\n    environment:\n      - API_TOKEN={key}\n");
        fingerprints(&[("app.py", text.as_str()), ("compose.yml", compose.as_str())])
    };
    let before = program("", "@KEY40@");
    assert_eq!(before.len(), 3, "{before:?}");
    assert!(before[0] != before[1] && before[1] != before[2] && before[0] != before[2], "{before:?}");
    for (front, token) in [("", "@KEY40:2@"), ("", "@KEY24@"), ("", "@KEY32HEX@"), ("import os\n\n# note\n", "@KEY40@")]
    {
        assert_eq!(program(front, token), before, "{front:?}, {token}");
    }
}
