//! The inventory: which variables and clients a project uses, and where.

use serde_json::{Value, json};

use crate::tool::{Project, Ran};

const APP: &str = "\
import os
import sys

import cohere
from openai import OpenAI

PORT = os.getenv(\"PORT\", \"8080\")


def require_env(name):
    value = os.getenv(name)
    if not value:
        sys.exit(name)
    return value


def make(key):
    return cohere.ClientV2(key)


key = os.getenv(\"COHERE_API_KEY\")
if not key:
    sys.exit(\"no key\")
make(key)
make(require_env(\"SECOND_KEY\"))
os.environ.setdefault(\"LOG_LEVEL\", \"info\")
OpenAI()
OpenAI(api_key=\"words that nobody shows\", base_url=\"http://localhost:8000\")
cohere.ClientV2(api_key=None)
";

fn project() -> Project {
    Project::with(&[("app.py", APP), (".env.example", "COHERE_API_KEY=\nUNUSED_TOKEN=\n")])
}

fn told(ran: &Ran) -> Value {
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(ran.out.lines().count(), 1, "{ran:?}");
    serde_json::from_str(&ran.out).unwrap()
}

/// The places of a variable, each with its line.
fn places(told: &Value, name: &str) -> Vec<String> {
    let variables = told["variables"].as_array().unwrap();
    let variable = variables.iter().find(|variable| variable["name"] == name).unwrap_or_else(|| panic!("no {name}"));
    let place = |place: &Value| format!("{} {}", place["does"].as_str().unwrap(), place["line"]);
    variable["places"].as_array().unwrap().iter().map(place).collect()
}

#[test]
fn the_inventory_tells_where_each_variable_is_read_set_checked_and_used() {
    let told = told(&project().run(&["--inventory", "--message-format", "json", "."]));
    assert_eq!((&told["reason"], &told["schema"]), (&json!("inventory"), &json!(1)));
    assert_eq!(places(&told, "COHERE_API_KEY"), ["read 21", "check 22", "use 24", "sdk 29"]);
    assert_eq!(places(&told, "SECOND_KEY"), ["use 25", "read 25", "check 25"]);
    assert_eq!(places(&told, "PORT"), ["read 7"]);
    assert_eq!(places(&told, "LOG_LEVEL"), ["set 26"]);
    assert_eq!(places(&told, "OPENAI_API_KEY"), ["sdk 27"]);
    assert_eq!(places(&told, "UNUSED_TOKEN"), Vec::<String>::new());
    let variables = told["variables"].as_array().unwrap();
    let known: Vec<(&str, bool, bool)> = variables
        .iter()
        .map(|it| (it["name"].as_str().unwrap(), it["credential"] == true, it["documented"] == true))
        .collect();
    assert_eq!(
        known,
        [
            ("COHERE_API_KEY", true, true),
            ("CO_API_KEY", true, false),
            ("LOG_LEVEL", false, false),
            ("OPENAI_API_KEY", true, false),
            ("PORT", false, false),
            ("SECOND_KEY", true, false),
            ("UNUSED_TOKEN", false, true),
        ]
    );
}

#[test]
fn the_inventory_tells_what_each_client_gets_and_from_where() {
    let told = told(&project().run(&["--inventory", "--message-format", "json", "."]));
    let clients = told["clients"].as_array().unwrap();
    let shown = |client: &Value| {
        let sources = client["sources"].as_array().unwrap().iter().map(|source| {
            let name = source["variable"].as_str().unwrap_or_else(|| source["kind"].as_str().unwrap());
            format!("{name} {} {}", source["line"], source["brought"]["line"])
        });
        let sources: Vec<String> = sources.collect();
        format!(
            "{} {} {}: {}",
            client["line"],
            client["client"].as_str().unwrap(),
            client["host"]["kind"],
            sources.join(", ")
        )
    };
    let shown: Vec<String> = clients.iter().map(shown).collect();
    assert_eq!(
        shown,
        [
            "18 cohere.ClientV2 \"own\": SECOND_KEY 11 25, COHERE_API_KEY 21 24",
            "27 openai.OpenAI \"own\": left-out 27 null",
            "28 openai.OpenAI \"local\": literal 28 null",
            "29 cohere.ClientV2 \"own\": none 29 null",
        ]
    );
}

#[test]
fn the_inventory_is_the_same_each_time_shows_no_literal_and_no_finding_decides_its_exit_code() {
    let project = project();
    for format in ["human", "json"] {
        let first = project.run(&["--inventory", "--message-format", format, "-j1", "."]);
        let second = project.run(&["--inventory", "--message-format", format, "-j4", "."]);
        assert_eq!((first.code, &first.out), (Some(0), &second.out));
        assert!(!first.out.contains("nobody shows"), "{first:?}");
    }
    let table = project.run(&["--inventory", "."]).out;
    assert!(table.starts_with("VARIABLE        PROVIDER  READ  CHECKED  SET  USED  DOCUMENTED\n"), "{table}");
    assert!(table.contains("\nCOHERE_API_KEY  cohere    1     1        -    2     yes\n"), "{table}");
    assert!(table.contains("  cohere.ClientV2  cohere "), "{table}");
}

#[test]
fn a_key_that_stands_where_a_name_belongs_is_masked_in_the_inventory() {
    let key = format!("sk-proj-{}", "a1B2".repeat(12));
    let project = Project::with(&[("app.py", &format!("import os\nkey = os.getenv(\"{key}\")\n"))]);
    for format in ["human", "json"] {
        let ran = project.run(&["--inventory", "--message-format", format, "."]);
        assert!(ran.out.contains("********") && !ran.out.contains(&key), "{ran:?}");
    }
}

#[test]
fn the_inventory_is_of_the_files_that_are_named() {
    let project = Project::with(&[
        ("app.py", "import os\na = os.getenv(\"FIRST_NAME\")\n"),
        ("other.py", "import os\nb = os.getenv(\"SECOND_NAME\")\n"),
    ]);
    let ran = project.run(&["--inventory", "app.py"]);
    assert!(ran.out.contains("FIRST_NAME") && !ran.out.contains("SECOND_NAME"), "{ran:?}");
}

#[test]
fn what_cannot_be_done_together_with_the_inventory_is_said() {
    let project = project();
    for more in [&["--fix"][..], &["--why", "app.py:1"], &["--message-format", "short"]] {
        let ran = project.run(&[&["--inventory", "."], more].concat());
        assert_eq!((ran.code, ran.err.lines().count()), (Some(2), 1), "{ran:?}");
    }
    assert_eq!(project.run(&["--inventory", "missing.py"]).code, Some(2));
}
