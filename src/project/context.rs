//! What a file is for, by its path within the project.

/// What a file is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Context {
    /// It tests or measures.
    Test,
    /// It shows how something is used.
    Example,
    /// It is a build script.
    Build,
    /// It is a notebook outside tests.
    Notebook,
    /// None of these.
    Plain,
}

impl Context {
    /// The context of a path relative to the project's root, with `/`.
    pub fn of(project_path: &str) -> Self {
        let (folders, name) = project_path.rsplit_once('/').unwrap_or(("", project_path));
        let lies_in = |names: &[&str]| folders.split('/').any(|folder| names.contains(&folder));
        if is_test(name) || lies_in(&["tests", "test", "benches"]) {
            Self::Test
        } else if name == "build.rs" {
            Self::Build
        } else if has_end(name, "ipynb") {
            Self::Notebook
        } else if lies_in(&["examples", "example", "docs", "cookbook", "cookbooks"]) {
            Self::Example
        } else {
            Self::Plain
        }
    }

    /// Whether it shows how something is used: examples, documentation, notebooks.
    pub fn is_example(self) -> bool {
        matches!(self, Self::Example | Self::Notebook)
    }
}

fn is_test(name: &str) -> bool {
    let Some((stem, end)) = name.rsplit_once('.') else { return false };
    match end {
        "py" => stem.starts_with("test_") || stem.ends_with("_test") || stem == "conftest",
        "rs" => stem.ends_with("_tests") || stem == "tests" || serves_tests(stem),
        "env" => matches!(stem, "test" | "testing" | "ci"),
        "test" | "testing" | "ci" => stem.starts_with(".env"),
        _ => false,
    }
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
