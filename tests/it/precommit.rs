//! The hooks with the real pre-commit, in a real repository: a commit of a program whose key is missing is stopped.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs, iter};

use tempfile::TempDir;

use crate::environment::{finish, prepare, skip};

const PRE_COMMIT: &str = "4.7.0";

const BROKEN: &str = "\
import cohere

ranker = cohere.ClientV2(api_key=None)
print(ranker.models.list())
";

const UNCHECKED: &str = "\
import os

import cohere

ranker = cohere.ClientV2(api_key=os.getenv('COHERE_API_KEY'))
print(ranker.models.list())
";

const FIXED: &str = "\
import os

import cohere

ranker = cohere.ClientV2(api_key=os.environ['COHERE_API_KEY'])
print(ranker.models.list())
";

#[test]
fn the_hook_that_takes_the_installed_program_stops_a_commit_without_a_key() {
    prove("cred-lint-system", &[".pre-commit-hooks.yaml"]);
}

/// It compiles the whole program as its users will: minutes. `.ci/run` asks for it.
#[test]
fn the_hook_that_builds_from_source_stops_a_commit_without_a_key() {
    if env::var_os("CRED_LINT_SLOW_TESTS").is_some() {
        prove("cred-lint-src", &[".pre-commit-hooks.yaml", "Cargo.toml", "Cargo.lock", "build.rs", "src", "catalog"]);
    }
}

fn prove(hook: &str, shipped: &[&str]) {
    let python = match prepare("pre-commit", Some(PRE_COMMIT)) {
        Ok(python) => python,
        Err(why) => return skip(&format!("what pre-commit does with {hook}"), &why),
    };
    let desk = Desk::set_up(python, hook, shipped);

    let stopped = desk.commit(BROKEN);
    let said = String::from_utf8_lossy(&stopped.stderr);
    assert!(!stopped.status.success(), "{said}");
    assert!(said.contains("error[missing-credential]") && said.contains("--> ask.py:3:34"), "{said}");

    let warned = desk.commit(UNCHECKED);
    let said = String::from_utf8_lossy(&warned.stderr);
    assert!(
        warned.status.success() && said.contains("warning[unchecked-env]"),
        "a warning is shown, and passes: {said}"
    );

    let passed = desk.commit(FIXED);
    let said = String::from_utf8_lossy(&passed.stderr);
    assert!(passed.status.success() && !said.contains("ask.py:"), "{said}");
    assert_eq!(desk.git("work", &["rev-list", "--count", "HEAD"]).trim(), "2");
}

/// A repository that ships the hooks, and one that uses them.
struct Desk {
    folder: TempDir,
}

impl Desk {
    fn set_up(python: PathBuf, hook: &str, shipped: &[&str]) -> Self {
        let desk = Self { folder: tempfile::tempdir().unwrap() };
        for repository in ["hooks", "work"] {
            fs::create_dir(desk.place(repository)).unwrap();
            desk.git(repository, &["init", "--quiet"]);
        }
        for path in shipped {
            copy(Path::new(env!("CARGO_MANIFEST_DIR")), path, &desk.place("hooks"));
        }
        desk.git("hooks", &["add", "--all"]);
        desk.git("hooks", &["commit", "--quiet", "--message", "hooks"]);
        let revision = desk.git("hooks", &["rev-parse", "HEAD"]);
        let hooks = desk.place("hooks");
        let config =
            format!("repos:\n- repo: {}\n  rev: {}\n  hooks:\n  - id: {hook}\n", hooks.display(), revision.trim());
        fs::write(desk.place("work").join(".pre-commit-config.yaml"), config).unwrap();
        let install = ["-m", "pre_commit", "install", "--install-hooks"];
        finish(desk.command(python, "work").args(install)).unwrap_or_else(|why| panic!("{why}"));
        desk
    }

    fn place(&self, repository: &str) -> PathBuf {
        self.folder.path().join(repository)
    }

    /// Commits a program as a person would.
    fn commit(&self, program: &str) -> Output {
        fs::write(self.place("work").join("ask.py"), program).unwrap();
        self.git("work", &["add", "--all"]);
        self.command("git", "work").args(["commit", "--message", "ask"]).output().unwrap()
    }

    fn git(&self, repository: &str, arguments: &[&str]) -> String {
        finish(self.command("git", repository).args(arguments)).unwrap_or_else(|why| panic!("{why}"))
    }

    /// A command that finds this build of the tool, and nothing of who runs the test.
    fn command(&self, program: impl Into<OsString>, repository: &str) -> Command {
        let tool = Path::new(env!("CARGO_BIN_EXE_cred-lint")).parent().unwrap().to_owned();
        let path = env::var_os("PATH").unwrap_or_default();
        let path = env::join_paths(iter::once(tool).chain(env::split_paths(&path))).unwrap();
        let mut command = Command::new(program.into());
        let of_git = env::vars_os().map(|(name, _)| name).filter(|name| name.to_string_lossy().starts_with("GIT_"));
        of_git.for_each(|name| {
            command.env_remove(name);
        });
        for role in ["AUTHOR", "COMMITTER"] {
            command.env(format!("GIT_{role}_NAME"), "A Person").env(format!("GIT_{role}_EMAIL"), "person@example.com");
        }
        command
            .current_dir(self.place(repository))
            .env("PATH", path)
            .env("GIT_CONFIG_GLOBAL", "")
            .env("PRE_COMMIT_HOME", self.place("cache"));
        command
    }
}

/// A file or a folder, under the same name.
fn copy(from: &Path, path: &str, to: &Path) {
    for entry in walkdir::WalkDir::new(from.join(path)) {
        let entry = entry.unwrap();
        let target = to.join(entry.path().strip_prefix(from).unwrap());
        if entry.file_type().is_dir() {
            fs::create_dir_all(target).unwrap();
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
