//! Comments that silence: what they reach and what they do not.

use super::DENIED;
use crate::tool::Project;

fn found(text: &str) -> Vec<String> {
    let project = Project::with(&[("app.py", text)]);
    let ran = project.run(&["--message-format", "short", "app.py"]);
    let rule = |line: &str| {
        let (place, rule) = (line.split(':').nth(1)?, line.rsplit_once('[')?.1);
        Some(format!("{place} {}", rule.trim_end_matches(']')))
    };
    ran.out.lines().map(|line| rule(line).unwrap()).collect()
}

#[test]
fn a_comment_silences_on_its_line_above_it_and_for_the_file() {
    let ignore = "cred-lint: ignore[missing-credential] a test";
    let here = format!("import cohere\na = cohere.ClientV2(api_key=None)  # {ignore}\n");
    let above = format!("import cohere\n# {ignore}\na = cohere.ClientV2(api_key=None)\n");
    let file = format!("# cred-lint: ignore-file[missing-credential] a test\n{DENIED}");
    for text in [&here, &above, &file] {
        assert_eq!(found(text), [""; 0], "{text}");
    }
}

#[test]
fn a_comment_reaches_no_other_statement_and_no_other_rule() {
    let ignore = "cred-lint: ignore[missing-credential] a test";
    let twice =
        format!("import cohere\na = cohere.ClientV2(api_key=None)  # {ignore}\nb = cohere.ClientV2(api_key=None)\n");
    assert_eq!(found(&twice), ["3 missing-credential"]);
    let other = "import cohere\na = cohere.ClientV2(api_key=None)  # cred-lint: ignore[unchecked-env] a test\n";
    assert_eq!(found(other), ["2 missing-credential", "2 unused-suppression"]);
}

#[test]
fn a_comment_that_silences_nothing_or_names_nothing_is_reported() {
    let unused = "import cohere\nx = 1  # cred-lint: ignore[missing-credential] a test\n";
    assert_eq!(found(unused), ["2 unused-suppression"]);
    let unknown = "import cohere\na = 1  # cred-lint: ignore[missing-credentail] a test\n";
    assert_eq!(found(unknown), ["2 unused-suppression"]);
    let all = "import cohere\na = cohere.ClientV2(api_key=None)  # cred-lint: ignore\n";
    assert_eq!(found(all), ["2 missing-credential", "2 unused-suppression"]);
}

#[test]
fn no_comment_silences_what_is_forbidden() {
    let text = "import cohere\na = cohere.ClientV2(api_key=None)  # cred-lint: ignore[missing-credential] a test\n";
    let project = Project::with(&[("app.py", text)]);
    assert_eq!(project.run(&["."]).code, Some(0));
    assert_eq!(project.run(&["-F", "missing-credential", "."]).code, Some(1));
}
