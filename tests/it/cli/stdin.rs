//! Standard input.

use super::{DENIED, WARNED};
use crate::tool::Project;

#[test]
fn standard_input_without_a_name_is_python_that_lies_nowhere() {
    let project = Project::with(&[("cred-lint.toml", "[levels]\nall = \"allow\"\n"), ("other.py", DENIED)]);
    let ran = project.run_with_input(&["--isolated", "--message-format", "short", "-"], DENIED);
    assert!(ran.out.starts_with("stdin.py:3:29: error: ") && ran.out.lines().count() == 1, "{ran:?}");
    assert_eq!(ran.code, Some(1));
}

#[test]
fn standard_input_with_a_name_takes_the_place_of_that_file() {
    let project =
        Project::with(&[("app/a.py", WARNED), ("app/cred-lint.toml", "[levels]\nunchecked-env = \"deny\"\n")]);
    let arguments = ["--message-format", "short", "--stdin-filename", "app/a.py", "-"];
    assert_eq!(project.run_with_input(&arguments, "").out, "");
    let ran = project.run_with_input(&arguments, &format!("\n{WARNED}"));
    assert!(ran.out.starts_with("app/a.py:5:") && ran.out.contains(": error: "), "{ran:?}");
    assert_eq!(ran.code, Some(1));
}

#[test]
fn standard_input_may_be_rust_by_its_name() {
    let project = Project::new();
    let text = "fn f() { let k = std::env::var(\"COHERE_API_KEY\"; }\n";
    let ran = project.run_with_input(&["--message-format", "short", "--stdin-filename", "a.rs", "-"], text);
    assert!(ran.out.starts_with("a.rs:1:") && ran.out.contains("[parse-error]"), "{ran:?}");
}
