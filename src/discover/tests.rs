#![allow(clippy::disallowed_methods, reason = "these tests write files")]

use std::fs;

use super::*;

struct Tree(tempfile::TempDir);

impl Tree {
    /// A directory with these files; a name that ends with `/` is a directory.
    fn new(files: &[(&str, &str)]) -> Self {
        let tree = Self(tempfile::tempdir().unwrap());
        for (name, text) in files {
            let path = tree.path(name);
            let folder = if name.ends_with('/') { &path } else { path.parent().unwrap() };
            fs::create_dir_all(folder).unwrap();
            if !name.ends_with('/') {
                fs::write(&path, text).unwrap();
            }
        }
        tree
    }

    fn path(&self, name: &str) -> PathBuf {
        fs::canonicalize(self.0.path()).unwrap().join(name)
    }

    fn find(&self, paths: &[&str]) -> Found {
        self.find_with(paths, |_| {}, &[])
    }

    fn find_with(&self, paths: &[&str], change: impl Fn(&mut Request<'_>), globs: &[&str]) -> Found {
        let cwd = self.path("");
        let paths: Vec<PathBuf> = paths.iter().map(PathBuf::from).collect();
        let mut excludes = Excludes::default();
        let globs: Vec<String> = globs.iter().map(|&glob| glob.to_owned()).collect();
        excludes.add(&cwd, &globs).unwrap();
        let mut request = Request {
            cwd: &cwd,
            paths: &paths,
            stdin: None,
            excludes: &excludes,
            no_ignore: false,
            force_exclude: false,
        };
        change(&mut request);
        find(&request)
    }
}

fn all(found: &Found) -> Vec<&str> {
    found.entries.iter().map(|entry| entry.path.as_str()).collect()
}

fn reported(found: &Found) -> Vec<&str> {
    let entries = found.entries.iter().filter(|entry| entry.reported);
    entries.map(|entry| entry.path.as_str()).collect()
}

#[test]
fn files_come_sorted_and_other_kinds_are_left_out() {
    let tree = Tree::new(&[("b.py", ""), ("a/c.rs", ""), ("a.ipynb", ""), ("x.pyi", ""), ("x.md", "")]);
    let found = tree.find(&["."]);
    assert_eq!(all(&found), ["a.ipynb", "a/c.rs", "b.py"]);
    assert!(found.problems.is_empty());
    let mut bytes = b"of another file".to_vec();
    read(&found.entries[0], &mut bytes).unwrap();
    assert_eq!(bytes, b"");
}

#[test]
fn ignore_files_are_obeyed_with_and_without_a_repository() {
    let files = [
        ("a.py", ""),
        ("gen/b.py", ""),
        ("sub/.gitignore", "*_x.py\n!keep_x.py"),
        ("sub/c_x.py", ""),
        ("sub/keep_x.py", ""),
        (".gitignore", "/gen/\n"),
    ];
    let tree = Tree::new(&files);
    assert_eq!(all(&tree.find(&["."])), ["a.py", "sub/keep_x.py"]);
    fs::create_dir(tree.path(".git")).unwrap();
    assert_eq!(all(&tree.find(&["."])), ["a.py", "sub/keep_x.py"]);
    let everything = tree.find_with(&["."], |request| request.no_ignore = true, &[]);
    assert_eq!(everything.entries.len(), 4);
}

#[test]
fn rules_of_a_parent_reach_a_named_directory_below() {
    let tree = Tree::new(&[(".gitignore", "sub/gen/"), (".git/", ""), ("sub/a.py", ""), ("sub/gen/b.py", "")]);
    assert_eq!(reported(&tree.find(&["sub"])), ["sub/a.py"]);
}

#[test]
fn installed_and_generated_code_is_left_out() {
    let names = [
        "site-packages/a.py",
        ".venv/a.py",
        "venv/a.py",
        "node_modules/a.py",
        "target/a.rs",
        "__pycache__/a.py",
        ".git/a.py",
    ];
    let files: Vec<_> = names.iter().map(|name| (*name, "")).collect();
    let tree = Tree::new(&files);
    assert_eq!(all(&tree.find_with(&["."], |request| request.no_ignore = true, &[])), [""; 0]);
    assert_eq!(reported(&tree.find(&["venv", "target/a.rs"])), ["target/a.rs", "venv/a.py"]);
}

#[test]
fn a_named_file_is_always_there_unless_exclusion_is_forced() {
    let tree = Tree::new(&[(".gitignore", "a.py"), ("a.py", ""), ("b.py", ""), (".git/", "")]);
    let found = tree.find_with(&["a.py", "b.py"], |_| {}, &["b.py"]);
    assert_eq!(reported(&found), ["a.py", "b.py"]);
    assert!(found.entries.iter().all(|entry| entry.named));
    let forced = tree.find_with(&["a.py", "b.py"], |request| request.force_exclude = true, &["b.py"]);
    assert_eq!(reported(&forced), [""; 0]);
}

#[test]
fn a_named_directory_that_is_ignored_is_walked() {
    let tree = Tree::new(&[(".gitignore", "gen/"), (".git/", ""), ("gen/x/a.py", ""), ("b.py", "")]);
    let found = tree.find(&["gen", "gen/x"]);
    assert_eq!(all(&found), ["b.py", "gen/x/a.py"]);
    assert_eq!(reported(&found), ["gen/x/a.py"]);
}

#[test]
fn globs_leave_files_and_directories_out() {
    let tree = Tree::new(&[("a.py", ""), ("gen/b.py", ""), ("sub/gen/c.py", ""), ("sub/d.py", "")]);
    assert_eq!(all(&tree.find_with(&["."], |_| {}, &["/gen", "sub/d*"])), ["a.py", "sub/gen/c.py"]);
    assert!(Excludes::default().add(Path::new("/"), &["a{b".to_owned()]).is_err());
}

#[test]
fn the_whole_project_is_listed_and_the_arguments_select() {
    let tree = Tree::new(&[("pyproject.toml", ""), ("app/a.py", ""), ("lib/b.py", "")]);
    let found = tree.find(&["app/a.py"]);
    assert_eq!(all(&found), ["app/a.py", "lib/b.py"]);
    assert_eq!(reported(&found), ["app/a.py"]);
}

#[test]
fn without_a_project_only_the_argument_is_listed() {
    let tree = Tree::new(&[("a.py", ""), ("b.py", ""), ("c/d.py", "")]);
    assert_eq!(all(&tree.find(&["a.py"])), ["a.py"]);
    assert_eq!(all(&tree.find(&["c"])), ["c/d.py"]);
}

#[test]
fn a_file_belongs_to_its_nearest_project() {
    let files = [
        (".git/", ""),
        ("Cargo.lock", ""),
        ("Cargo.toml", ""),
        ("a/Cargo.toml", ""),
        ("a/src/x.rs", ""),
        ("a/.env.example", ""),
        ("b/requirements-dev.txt", ""),
        ("b/y.py", ""),
        ("c/z.py", ""),
    ];
    let tree = Tree::new(&files);
    let found = tree.find(&["a/src"]);
    let roots: Vec<_> = found.entries.iter().map(|entry| found.projects[entry.project].root.clone()).collect();
    assert_eq!(roots, [tree.path("a"), tree.path("a")], "only the project of the argument is walked");
    let names = |project: &Project| -> Vec<String> {
        project.manifests.iter().map(|path| shown(&project.root, path)).collect()
    };
    let lineage: Vec<_> = found.lineage(found.entries[0].project).map(names).collect();
    assert_eq!(lineage, [vec![".env.example", "Cargo.toml"], vec!["Cargo.lock", "Cargo.toml"]]);
    let whole = tree.find(&["."]);
    let y = whole.entries.iter().find(|entry| entry.path == "b/y.py").unwrap();
    assert_eq!(whole.projects[y.project].root, tree.path("b"));
    assert_eq!(y.project_path, "b/y.py", "contexts look at the path within the repository");
}

#[test]
fn a_folder_of_tests_is_one_however_it_is_named() {
    let tree = Tree::new(&[("tests/helpers.py", ""), ("other/proj/pyproject.toml", ""), ("other/proj/app.py", "")]);
    for argument in [".", "tests", "tests/helpers.py"] {
        let found = tree.find(&[argument]);
        let paths: Vec<&str> = found.entries.iter().map(|entry| entry.project_path.as_str()).collect();
        assert!(paths.contains(&"tests/helpers.py"), "{argument}: {paths:?}");
    }
    let found = tree.find(&["other/proj"]);
    assert_eq!(found.entries.last().unwrap().project_path, "app.py", "a project says where its files lie");
}

#[test]
fn a_missing_path_is_fatal_and_names_the_nearest() {
    let tree = Tree::new(&[("settings.py", "")]);
    let problem = tree.find(&["setings.py"]).problems.remove(0);
    assert_eq!(problem.message, "no such file or directory; did you mean `settings.py`?");
    assert!(problem.fatal);
}

#[test]
fn a_named_file_of_another_kind_is_told_and_a_script_is_known_by_its_first_line() {
    let tree = Tree::new(&[("x.md", ""), ("tool", "#!/usr/bin/env python3\n"), ("other", "#!/bin/sh\n")]);
    let found = tree.find(&["x.md", "tool", "other"]);
    assert_eq!(reported(&found), ["tool"]);
    assert_eq!(found.problems.iter().filter(|problem| !problem.fatal).count(), 2);
}

#[test]
fn an_argument_given_twice_counts_once() {
    let tree = Tree::new(&[("a/b.py", ""), ("a/c.py", "")]);
    assert_eq!(all(&tree.find(&["a", "./a/../a/b.py", "a/b.py", "a/"])), ["a/b.py", "a/c.py"]);
}

#[cfg(unix)]
#[test]
fn loops_odd_directories_and_dead_links_do_no_harm() {
    use std::os::unix::fs::symlink;
    let tree = Tree::new(&[("x.py/y.py", ""), ("a.py", "")]);
    symlink(tree.path(""), tree.path("loop")).unwrap();
    symlink(tree.path("gone.py"), tree.path("dead.py")).unwrap();
    let found = tree.find(&["."]);
    assert_eq!(all(&found), ["a.py", "x.py/y.py"]);
    assert!(found.problems.is_empty());
    fs::remove_file(tree.path("a.py")).unwrap();
    assert!(read(&found.entries[0], &mut Vec::new()).is_err());
}

#[test]
fn standard_input_takes_the_place_of_its_file() {
    let tree = Tree::new(&[("setup.py", ""), ("a.py", "")]);
    let read = |name: &'static str, is_placed| {
        let stdin = |request: &mut Request<'_>| {
            request.stdin = Some(Stdin { name: Path::new(name), is_placed });
        };
        tree.find_with(&[], stdin, &[])
    };
    let found = read("a.py", true);
    assert_eq!(all(&found), ["a.py", "setup.py"]);
    assert_eq!((found.stdin, reported(&found)), (Some(0), vec!["a.py"]));
    assert_eq!(all(&read("new.py", true)), ["a.py", "new.py", "setup.py"]);
    assert_eq!(all(&read("stdin.py", false)), ["stdin.py"]);
}
