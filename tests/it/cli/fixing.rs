//! `--fix` and `--diff`.

use std::os::unix::fs::PermissionsExt;

use crate::tool::Project;

/// One finding whose fix is safe: a comment that silences nothing.
const FIXABLE: &str = "import cohere\nx = 1  # cred-lint: ignore[missing-credential] a test\n";

fn committed() -> Project {
    let project = Project::with(&[("app.py", FIXABLE)]);
    project.git(&["init", "-q"]);
    project.git(&["add", "."]);
    project.git(&["commit", "-q", "-m", "a"]);
    project
}

#[test]
fn a_diff_is_shown_and_nothing_is_written() {
    let project = Project::with(&[("app.py", FIXABLE)]);
    let ran = project.run(&["--diff", "."]);
    assert!(ran.out.contains("+x = 1\n") && ran.out.contains("app.py"), "{ran:?}");
    assert_eq!((project.read("app.py"), ran.code), (FIXABLE.to_owned(), Some(1)));
}

#[test]
fn a_fix_is_written_with_the_files_permissions_and_a_second_one_changes_nothing() {
    let project = committed();
    let mode = || std::fs::metadata(project.path("app.py")).unwrap().permissions().mode() & 0o777;
    std::fs::set_permissions(project.path("app.py"), std::fs::Permissions::from_mode(0o750)).unwrap();
    project.git(&["commit", "-q", "-a", "-m", "b"]);
    assert_eq!(project.run(&["--fix", "."]).code, Some(0));
    assert_eq!((&*project.read("app.py"), mode()), ("import cohere\nx = 1\n", 0o750));
    assert_eq!(project.run(&["--fix", "--allow-dirty", "."]).code, Some(0));
    assert_eq!(project.read("app.py"), "import cohere\nx = 1\n");
}

#[test]
fn a_changed_file_is_not_fixed_unless_that_is_allowed() {
    let project = committed();
    let changed = format!("{FIXABLE}# changed\n");
    project.write("app.py", &changed);
    let refused = project.run(&["--fix", "."]);
    assert_eq!((refused.code, project.read("app.py")), (Some(2), changed.clone()), "{refused:?}");
    assert!(refused.err.contains("--allow-dirty") && refused.err.lines().count() == 1, "{refused:?}");
    project.git(&["add", "."]);
    assert_eq!(project.run(&["--fix", "."]).code, Some(2));
    assert_eq!(project.run(&["--fix", "--allow-staged", "."]).code, Some(0));
    assert_eq!(project.read("app.py"), "import cohere\nx = 1\n# changed\n");
    project.write("app.py", &changed);
    assert_eq!(project.run(&["--fix", "--allow-dirty", "."]).code, Some(0));
    assert_eq!(project.read("app.py"), "import cohere\nx = 1\n# changed\n");
}

#[test]
fn another_file_that_is_changed_does_not_matter() {
    let project = committed();
    project.write("other.py", "x = 1\n");
    assert_eq!(project.run(&["--fix", "."]).code, Some(0));
    assert_eq!(project.read("app.py"), "import cohere\nx = 1\n");
}
