//! What the README, the changelog and the examples promise is what the tool does. `UPDATE_EXPECT=1` rewrites the
//! picture and the table.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs, iter};

use anstyle_svg::{Term, WIN10_CONSOLE};
use cred_lint::config::{Config, ConfigFile};
use cred_lint::lints;
use regex::Regex;

const PICTURED: &str = "examples/broken/search.py";
const TABLE: [&str; 2] = ["<!-- the table of rules begins -->\n", "<!-- the table of rules ends -->"];

#[test]
fn the_picture_shows_what_the_command_prints() {
    let output = cred_lint(&["--color", "always", PICTURED]);
    let counts = String::from_utf8(output.stderr).unwrap();
    let counts = Regex::new(r", [0-9.]+s").unwrap().replace(&counts, ", 0.01s");
    let findings = String::from_utf8(output.stdout).unwrap();
    let screen = format!("$ cred-lint {PICTURED}\n{findings}{counts}");
    same("docs/example.svg", &Term::new().palette(WIN10_CONSOLE).render_svg(&screen));
}

#[test]
fn the_table_of_rules_is_the_tools_own() {
    let rows = lints::ALL.iter().map(|lint| {
        let row = [&format!("`{}`", lint.id), lint.group.word(), lint.level.word(), &gist(&lint.documentation())];
        format!("| {} |\n", row.join(" | "))
    });
    let head = "| rule | group | level | reports |\n|---|---|---|---|\n".to_owned();
    let table = iter::once(head).chain(rows).collect::<Vec<_>>().concat();
    let readme = text("README.md");
    let (front, rest) = readme.split_once(TABLE[0]).unwrap();
    let (_, back) = rest.split_once(TABLE[1]).unwrap();
    same("README.md", &[front, TABLE[0], &table, TABLE[1], back].concat());
}

#[test]
fn links_between_the_documents_lead_somewhere() {
    let link = Regex::new(r"\]\(([^):#]+)(#[^)]*)?\)").unwrap();
    for document in
        ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/json.md", "editors/README.md"]
    {
        let folder = Path::new(document).parent().unwrap();
        for found in link.captures_iter(&text(document)) {
            assert!(here(folder.join(&found[1])).exists(), "{document} links to `{}`", &found[1]);
        }
    }
}

#[test]
fn the_configuration_in_the_readme_is_accepted() {
    let example = block("README.md", "toml", "exclude");
    assert!(Config::parse(ConfigFile::Own, &example, lints::ALL).unwrap().is_some());
}

#[test]
fn every_test_that_the_map_names_is_there() {
    let tests = sources("tests/it").into_iter().chain(sources("src"));
    let all: String = tests.map(|path| fs::read_to_string(path).unwrap()).collect();
    let named = Regex::new(r"`([a-z0-9]+(?:_[a-z0-9]+){3,})`").unwrap();
    for name in named.captures_iter(&text("ARCHITECTURE.md")) {
        assert!(all.contains(&format!("fn {}(", &name[1])), "there is no test `{}`", &name[1]);
    }
}

#[test]
fn every_module_is_on_the_map() {
    let map = text("ARCHITECTURE.md");
    let modules = text("src/lib.rs");
    for module in modules.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')) {
        assert!(map.contains(&format!("`{module}`")), "`{module}` is not in ARCHITECTURE.md");
    }
}

#[test]
fn the_broken_examples_are_denied_and_the_fixed_ones_are_clean() {
    for program in ["search.py", "search.rs"] {
        let broken = cred_lint(&["--message-format", "short", "-D", "warnings", &format!("examples/broken/{program}")]);
        assert_eq!(broken.status.code(), Some(1), "{broken:?}");
        let fixed = cred_lint(&["--message-format", "short", "-D", "warnings", &format!("examples/fixed/{program}")]);
        assert_eq!((fixed.status.code(), &*fixed.stdout), (Some(0), &b""[..]), "{fixed:?}");
    }
}

#[test]
fn fix_makes_the_fixed_example_of_the_broken_one() {
    let place = tempfile::tempdir().unwrap();
    for file in ["search.py", "requirements.txt"] {
        fs::copy(here("examples/broken").join(file), place.path().join(file)).unwrap();
    }
    let fixed = Command::new(env!("CARGO_BIN_EXE_cred-lint")).args(["--fix", "."]).current_dir(place.path()).output();
    let fixed = fixed.unwrap();
    assert_eq!(fixed.status.code(), Some(0), "{fixed:?}");
    assert_eq!(fs::read_to_string(place.path().join("search.py")).unwrap(), text("examples/fixed/search.py"));
}

#[test]
fn the_tool_finds_nothing_in_its_own_repository() {
    let output = cred_lint(&["--message-format", "short", "-D", "warnings"]);
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stdout)), (Some(0), "".into()));
}

/// What a rule reports, in a sentence.
fn gist(documentation: &str) -> String {
    let paragraph = documentation.split("\n\n").next().unwrap().lines().skip(1).collect::<Vec<_>>().join(" ");
    let sentence = paragraph.split(". ").next().unwrap().trim_end_matches('.');
    sentence.strip_prefix("Reports ").unwrap_or_else(|| panic!("it does not begin with `Reports`: {sentence}")).into()
}

/// The first fenced block of a language that contains a word.
fn block(document: &str, language: &str, word: &str) -> String {
    let text = text(document);
    let fence = format!("```{language}\n");
    let mut blocks = text.split(&fence).skip(1).map(|rest| rest.split("```").next().unwrap());
    blocks.find(|block| block.contains(word)).unwrap().to_owned()
}

fn sources(folder: &str) -> Vec<PathBuf> {
    let files = walkdir::WalkDir::new(here(folder)).into_iter().map(|entry| entry.unwrap().into_path());
    files.filter(|path| path.extension().is_some_and(|end| end == "rs")).collect()
}

fn cred_lint(arguments: &[&str]) -> Output {
    let mut tool = Command::new(env!("CARGO_BIN_EXE_cred-lint"));
    tool.args(arguments).current_dir(here("")).output().unwrap()
}

fn here(path: impl AsRef<Path>) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn text(path: &str) -> String {
    fs::read_to_string(here(path)).unwrap()
}

fn same(path: &str, wanted: &str) {
    if env::var_os("UPDATE_EXPECT").is_some() {
        return fs::write(here(path), wanted).unwrap();
    }
    assert!(fs::read_to_string(here(path)).unwrap_or_default() == wanted, "{path} is out of date: UPDATE_EXPECT=1");
}
