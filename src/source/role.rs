//! What a file is for, by its path within the project.

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The program itself.
    Program,
    /// It tests or measures.
    Test,
    /// It shows how something is used: an example, documentation, a notebook.
    Example,
    /// It is a build script.
    Build,
}

impl Role {
    /// What a file is for, by its path and by what stands in it: a script may only be called like a test.
    pub fn of_file(project_path: &str, text: &str) -> Self {
        match Self::of(project_path) {
            Self::Test if may_be_script(project_path) && !holds_tests(text) => Self::named(project_path, false),
            role => role,
        }
    }

    /// What a file is for, by a path relative to the project's root, with `/`.
    pub fn of(project_path: &str) -> Self {
        Self::named(project_path, true)
    }

    /// Whether a file is called like a test, whatever stands in it.
    pub fn is_named_test(project_path: &str) -> bool {
        Self::of(project_path) == Self::Test
    }

    /// `says_so`: its own name counts where it is that of a test.
    fn named(project_path: &str, says_so: bool) -> Self {
        let (folders, name) = project_path.rsplit_once('/').unwrap_or(("", project_path));
        let lies_in = |names: &[&str]| folders.split('/').any(|folder| names.contains(&folder));
        if says_so && is_test(name) || lies_in(&["tests", "test", "benches"]) {
            Self::Test
        } else if name == "build.rs" {
            Self::Build
        } else if has_end(name, "ipynb") || lies_in(&["examples", "example", "docs", "cookbook", "cookbooks"]) {
            Self::Example
        } else {
            Self::Program
        }
    }
}

/// Whether a variable or a setting of this name says that tests are running: `TESTING`, `PYTEST_CURRENT_TEST`.
pub fn says_that_tests_run(name: &str) -> bool {
    let is_test =
        |word: &str| ["TEST", "TESTS", "TESTING", "PYTEST", "UNITTEST"].iter().any(|it| word.eq_ignore_ascii_case(it));
    let is_other = |word: &str| {
        let others = [
            "APP", "CURRENT", "DJANGO", "ENV", "FLASK", "IN", "IS", "MODE", "RUN", "RUNNING", "UNDER", "UNIT",
            "VERSION",
        ];
        others.iter().any(|it| word.eq_ignore_ascii_case(it))
    };
    name.split('_').any(is_test) && name.split('_').all(|word| is_test(word) || is_other(word))
}

/// Whether a variable of this name says where a program runs: `APP_ENV`.
pub fn names_environment(name: &str) -> bool {
    let mut words = name.trim_start_matches('[').split('_');
    words.any(|word| ["ENV", "ENVIRONMENT"].iter().any(|it| word.eq_ignore_ascii_case(it)))
}

fn is_test(name: &str) -> bool {
    let Some((stem, end)) = name.rsplit_once('.') else { return false };
    match end {
        "py" => {
            let is_runner = matches!(stem, "run_tests" | "runtests" | "run_test" | "tests" | "conftest");
            stem.starts_with("test_") || stem.ends_with("_test") || is_runner
        }
        "rs" => stem.ends_with("_tests") || stem == "tests" || serves_tests(stem),
        "env" => matches!(stem, "test" | "testing" | "ci"),
        "test" | "testing" | "ci" => stem.starts_with(".env"),
        _ => false,
    }
}

/// Whether a file has the name of a test and may be something else: `test_login.py` of somebody who tries to log in.
fn may_be_script(project_path: &str) -> bool {
    let name = project_path.rsplit('/').next().unwrap_or_default();
    has_end(name, "py") && name != "conftest.py"
}

/// Whether tests stand in a text of Python, or anything that checks something.
fn holds_tests(text: &str) -> bool {
    let words = ["def test", "class Test", "assert", "doctest", "pytest", "unittest", "TestCase"];
    words.iter().any(|word| memchr::memmem::find(text.as_bytes(), word.as_bytes()).is_some()) || takes_back(text)
}

/// Whether a text of Python sets a variable and takes it away again, to see what something does with it and without.
fn takes_back(text: &str) -> bool {
    let named = |rest: &str| {
        let rest = rest.strip_prefix(['"', '\''])?;
        Some(rest[..rest.find(['"', '\''])?].to_owned())
    };
    let taken = text.split("environ.pop(").skip(1).filter_map(named);
    taken
        .into_iter()
        .any(|name| ['"', '\''].iter().any(|quote| text.contains(&format!("environ[{quote}{name}{quote}] ="))))
}

/// What tests of a crate share lies beside its code, and another file says that it is for tests. `test_` alone says
/// less: `test_email.rs` sends one.
fn serves_tests(stem: &str) -> bool {
    let what = stem.strip_prefix("test_").unwrap_or_default();
    matches!(what.trim_end_matches('s'), "data" | "fixture" | "helper" | "key" | "support" | "util")
}

fn has_end(name: &str, end: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, found)| found == end)
}

#[cfg(test)]
mod tests {
    use super::Role;

    #[test]
    fn a_script_that_is_called_like_a_test_holds_tests_or_is_none() {
        let script = "engine = create_engine(URL)\n";
        assert_eq!(Role::of_file("test_project.py", script), Role::Program);
        assert_eq!(Role::of_file("examples/test_project.py", script), Role::Example);
        assert_eq!(Role::of_file("tests/test_project.py", script), Role::Test);
        assert_eq!(Role::of_file("conftest.py", script), Role::Test);
        let takes_back = "os.environ['A'] = 'x'\ncheck(a())\nos.environ.pop(\"A\", None)\n";
        assert_eq!(Role::of_file("scripts/test_a.py", takes_back), Role::Test);
        assert_eq!(Role::of_file("scripts/test_a.py", &takes_back[..22]), Role::Program);
        assert_eq!(Role::of_file("test_project.py", "def test_it():\n    pass\n"), Role::Test);
    }

    #[test]
    fn a_path_tells_what_a_file_is_for() {
        let test = ["tests/a.py", "a/test_x.py", "x_test.py", "conftest.py", "src/x_tests.rs", "src/tests.rs"];
        assert_eq!(Role::of_file("run_tests.py", "subprocess.run(['pytest'])\n"), Role::Test);
        assert_eq!(Role::of_file("run_tests.py", "client = Client()\n"), Role::Program);
        assert!(test.iter().all(|path| Role::of(path) == Role::Test));
        assert_eq!(Role::of("benches/x.rs"), Role::Test);
        assert_eq!(Role::of("src/test_keys.rs"), Role::Test);
        assert_eq!(Role::of("src/bin/test_email.rs"), Role::Program);
        assert_eq!(Role::of("docs/a.py"), Role::Example);
        assert_eq!(Role::of("cookbooks/a/b.py"), Role::Example);
        assert_eq!(Role::of("tests/a.ipynb"), Role::Test);
        assert_eq!(Role::of("a.ipynb"), Role::Example);
        assert_eq!(Role::of("sub/build.rs"), Role::Build);
        for plain in ["src/a.rs", "attests/a.py", "latest.py", "test_x.rs", "src/contest.py", "build.py"] {
            assert_eq!(Role::of(plain), Role::Program, "{plain}");
        }
    }
}
