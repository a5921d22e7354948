//! Paths that are not what they seem.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};

use super::{FOUND, GOOD, rest_unharmed};
use crate::tool::{Project, run};

#[test]
fn a_folder_named_like_a_program_and_a_loop_of_links_are_walked_once() {
    let project = Project::with(&[("good.py", GOOD), ("x.py/inner.py", GOOD)]);
    symlink("..", project.path("x.py/loop")).unwrap();
    symlink("self.py", project.path("self.py")).unwrap();
    let ran = project.run(&["--message-format", "short", "."]);
    let other = rest_unharmed(&ran);
    assert!(other.len() == 1 && other[0].starts_with("x.py/inner.py:4:34: error"), "{other:?}");
}

#[test]
fn a_link_to_nowhere_is_no_file_and_a_failure_when_it_is_named() {
    let project = Project::with(&[("good.py", GOOD)]);
    symlink("gone.py", project.path("dangling.py")).unwrap();
    assert_eq!(rest_unharmed(&project.run(&["--message-format", "short", "."])), [""; 0]);
    let ran = project.run(&["--message-format", "short", "dangling.py", "good.py"]);
    assert_eq!((ran.code, ran.out.starts_with(FOUND)), (Some(2), true), "{ran:?}");
    assert_eq!(ran.err, "error: dangling.py: no such file or directory\n");
}

#[test]
fn a_pipe_is_not_read() {
    let project = Project::with(&[("good.py", GOOD)]);
    assert_eq!(run(project.program("mkfifo").arg("pipe.py"), "").code, Some(0));
    assert_eq!(rest_unharmed(&project.run(&["--message-format", "short", "."])), [""; 0]);
    let ran = project.run(&["--message-format", "short", "pipe.py", "good.py"]);
    assert_eq!((ran.code, ran.out.starts_with(FOUND)), (Some(2), true), "{ran:?}");
    assert_eq!(ran.err, "error: pipe.py: neither a file nor a directory\n");
}

#[test]
fn a_file_that_may_not_be_read_is_told_and_a_failure_when_it_is_named() {
    let project = Project::with(&[("good.py", GOOD), ("closed.py", GOOD)]);
    fs::set_permissions(project.path("closed.py"), fs::Permissions::from_mode(0o000)).unwrap();
    if fs::read(project.path("closed.py")).is_ok() {
        return; // Nothing is closed to root.
    }
    let said = rest_unharmed(&project.run(&["--message-format", "short", "."]));
    assert_eq!(said, ["warning: closed.py: permission denied"]);
    let ran = project.run(&["--message-format", "short", "closed.py", "good.py"]);
    assert_eq!((ran.code, &*ran.err), (Some(2), "error: closed.py: permission denied\n"), "{ran:?}");
}

/// A memory file that exists and cannot be read stands for one that fails while it is read.
#[test]
#[cfg(target_os = "linux")]
fn a_named_file_that_fails_while_it_is_read_is_a_failure() {
    let project = Project::with(&[("good.py", GOOD)]);
    symlink("/proc/self/mem", project.path("failing.py")).unwrap();
    let ran = project.run(&["--message-format", "short", "failing.py", "good.py"]);
    assert_eq!((ran.code, ran.out.starts_with(FOUND)), (Some(2), true), "{ran:?}");
    assert!(ran.err.starts_with("error: failing.py: ") && ran.err.lines().count() == 1, "{ran:?}");
}
