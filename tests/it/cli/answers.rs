//! What the program answers when it is asked about itself or about a line.

use super::{BOTH, DENIED};
use crate::tool::{Project, run};
use crate::ui::tokens::random;

#[test]
fn the_list_holds_every_rule_with_its_group_and_level_and_each_is_explained() {
    let project = Project::new();
    let ran = project.run(&["--list"]);
    let rules: Vec<Vec<&str>> = ran.out.lines().map(|line| line.split_whitespace().collect()).collect();
    let names: Vec<&str> = rules.iter().map(|words| words[0]).collect();
    assert_eq!(names, cred_lint::lints::ALL.iter().map(|lint| lint.id).collect::<Vec<_>>());
    assert_eq!(ran.code, Some(0));
    for words in rules {
        assert!(["allow", "warn", "deny"].contains(&words[2]), "{words:?}");
        let told = project.run(&["--explain", words[0]]);
        assert!(told.out.contains("# What it does") && told.out.starts_with(&format!("# {} (", words[0])));
        assert_eq!(told.code, Some(0));
    }
}

#[test]
fn help_and_version_are_answers() {
    let project = Project::new();
    let help = project.run(&["--help"]);
    assert!(help.out.contains("--message-format") && help.code == Some(0), "{help:?}");
    let version = project.run(&["--version"]);
    assert_eq!(version.out, format!("cred-lint {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn why_tells_what_was_understood_at_a_line() {
    let project = Project::with(&[("app.py", BOTH)]);
    let told = project.run(&["--why", "app.py:5"]);
    assert_eq!(told.code, Some(0), "{told:?}");
    assert!(told.out.contains("`cohere.ClientV2` takes a credential on line 5"), "{told:?}");
    assert!(told.out.contains("the variable `COHERE_API_KEY`"), "{told:?}");
    let nothing = project.run(&["--why", "app.py:1"]);
    assert!(nothing.out.starts_with("nothing that takes a credential") && nothing.code == Some(0), "{nothing:?}");
    assert_eq!(project.run(&["--why", "other.py:1"]).code, Some(2));
}

#[test]
fn why_tells_what_makes_sure_of_a_key_and_what_is_reported() {
    let text = "import os, sys\nimport cohere, openai, anthropic\n\nKEY = os.getenv('CO_KEY')\nif not KEY:\n    sys.exit('CO_KEY')\n\
        cohere.Client(KEY)\ncohere.Client(os.environ['CO_API_KEY'])\nopenai.OpenAI()\n\
        openai.OpenAI(api_key=os.getenv('OPENAI_API_KEY'))\nanthropic.Anthropic(api_key=os.getenv('CLAUDE_KEY'))\n\
        anthropic.Anthropic(auth_token=KEY)\n";
    let project = Project::with(&[("app.py", text)]);
    for (line, value, reported) in [
        (7, "`CO_KEY` (line 4), set, and not empty: a condition on line 5 asks for it", "no finding is"),
        (8, "set, perhaps to an empty text: the read on line 8 stops the program when it is unset", "no finding is"),
        (9, "left out: the SDK reads `OPENAI_API_KEY` by itself, and names it when it is unset", "no finding is"),
        (10, "perhaps unset or empty: openai", "no finding is"),
        (11, "`CLAUDE_KEY` (line 11), perhaps unset or empty\n", "finding: unchecked-env: `anthropic.Anthropic`"),
        (12, "`anthropic.Anthropic` is called on line 12, and no credential is seen to reach it", "no finding is"),
    ] {
        let told = project.run(&["--why", &format!("app.py:{line}")]).out;
        assert!(told.contains(value) && told.contains(reported), "{line}: {told}");
    }
}

#[test]
fn why_tells_what_is_thought_of_a_literal_under_a_name() {
    let key = random("why", b"ABCDEFGHJKMNPQRSTUVWXYZabcdefghkmnpqrstuvwxyz23456789", 32);
    let text = format!("DB_PASSWORD = '{key}'\nAPI_TOKEN = 'a-word-and-another-word'\n");
    let project = Project::with(&[("app.py", &text)]);
    let told = project.run(&["--why", "app.py:1"]).out;
    assert!(told.contains("under the name `DB_PASSWORD`") && told.contains("made by a machine"), "{told}");
    assert!(!told.contains(&key[..6]), "{told}");
    let told = project.run(&["--why", "app.py:2"]).out;
    assert!(told.contains("not taken for a secret, since it is not random enough"), "{told}");
}

#[test]
fn cargo_finds_its_subcommand() {
    let project = Project::with(&[("app.py", DENIED)]);
    let bins = std::path::Path::new(env!("CARGO_BIN_EXE_cargo-cred-lint")).parent().unwrap();
    let old = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths(std::iter::once(bins.to_owned()).chain(std::env::split_paths(&old))).unwrap();
    let mut cargo = project.program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    let ran = run(cargo.env("PATH", path).args(["cred-lint", "--message-format", "short", "app.py"]), "");
    assert_eq!((ran.code, &*ran.err), (Some(1), ""), "{ran:?}");
    assert!(ran.out.starts_with("app.py:3:29: error: ") && ran.out.lines().count() == 1, "{ran:?}");
}

#[test]
fn a_hook_over_one_file_reports_what_touches_it() {
    let project = Project::with(&[("a.py", DENIED), ("b.py", DENIED)]);
    let ran = project.run(&["--message-format", "short", "b.py"]);
    assert!(ran.out.starts_with("b.py:") && ran.out.lines().count() == 1, "{ran:?}");
}
