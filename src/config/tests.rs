use super::*;
use crate::lint::Fixable;

fn lint(id: &'static str, group: Group, level: Level) -> Lint {
    Lint { id, group, level, fixable: Fixable::No, source: "", check: |_| Vec::new() }
}

fn lints() -> Vec<Lint> {
    vec![
        lint("missing-credential", Group::Correctness, Level::Deny),
        lint("unchecked-env", Group::Robustness, Level::Warn),
        lint("redundant-env-read", Group::Pedantic, Level::Allow),
        lint("debug-credential", Group::Exposure, Level::Warn),
    ]
}

fn level(settings: &[(Level, &str)], id: &str) -> Level {
    let lints = lints();
    let parse = |&(level, word): &(Level, &str)| Setting { level, selector: Selector::parse(word, &lints).unwrap() };
    let config = Config { settings: settings.iter().map(parse).collect(), exclude: Vec::new() };
    let lint = lints.iter().find(|lint| lint.id == id).unwrap();
    config.level(lint, lint.level)
}

fn own(text: &str) -> Result<Option<Config>, String> {
    Config::parse(ConfigFile::Own, text, &lints()).map_err(|error| error.to_string())
}

#[test]
fn later_wins_over_earlier() {
    let flags = [(Level::Allow, "robustness"), (Level::Deny, "unchecked-env")];
    assert_eq!(level(&flags, "unchecked-env"), Level::Deny);
    assert_eq!(level(&[flags[1], flags[0]], "unchecked-env"), Level::Allow);
}

#[test]
fn forbid_cannot_be_lowered() {
    let flags = [(Level::Forbid, "unchecked-env"), (Level::Allow, "all")];
    assert_eq!(level(&flags, "unchecked-env"), Level::Forbid);
    assert_eq!(level(&flags, "missing-credential"), Level::Allow);
}

#[test]
fn warnings_are_whatever_is_at_warn_in_the_end() {
    let deny = (Level::Deny, "warnings");
    assert_eq!(level(&[deny], "unchecked-env"), Level::Deny);
    assert_eq!(level(&[deny, (Level::Warn, "pedantic")], "redundant-env-read"), Level::Deny);
    assert_eq!(level(&[deny], "redundant-env-read"), Level::Allow);
    assert_eq!(level(&[(Level::Allow, "warnings")], "missing-credential"), Level::Deny);
}

#[test]
fn the_users_level_wins_over_the_default_of_the_place() {
    let lints = lints();
    let mut config = Config::default();
    assert_eq!(config.level(&lints[0], Level::Warn), Level::Warn);
    config.then(&[Setting { level: Level::Deny, selector: Selector::Rule(lints[0].id) }]);
    assert_eq!(config.level(&lints[0], Level::Warn), Level::Deny);
}

#[test]
fn an_unknown_rule_names_the_nearest() {
    let error = Selector::parse("mising-credentials", &lints()).unwrap_err();
    assert_eq!(error, "unknown rule or group `mising-credentials`; did you mean `missing-credential`?");
    assert_eq!(Selector::parse("zzz", &lints()).unwrap_err(), "unknown rule or group `zzz`");
}

#[test]
fn in_a_table_the_particular_wins_over_the_general() {
    let text = "exclude = ['gen/']\n[levels]\nunchecked-env = 'deny'\nall = 'allow'\n";
    let config = own(text).unwrap().unwrap();
    assert_eq!(config.exclude, ["gen/"]);
    assert_eq!(config.level(&lints()[1], Level::Warn), Level::Deny);
    assert_eq!(config.level(&lints()[0], Level::Deny), Level::Allow);
    let text = "[levels]\ndebug-credential = 'deny'\nexposure = 'allow'\n";
    assert_eq!(own(text).unwrap().unwrap().level(&lints()[3], Level::Warn), Level::Deny);
}

#[test]
fn what_is_wrong_in_a_file_is_said_with_its_place() {
    let wrong = |text| own(text).unwrap_err();
    assert_eq!(wrong("\nexlude = []"), "2:1: unknown key `exlude`; did you mean `exclude`?");
    assert_eq!(
        wrong("levels.uncheked-env = 'deny'"),
        "1:8: unknown rule or group `uncheked-env`; did you mean `unchecked-env`?"
    );
    assert_eq!(wrong("levels = {all = 'denny'}"), "1:17: unknown level `denny`; did you mean `deny`?");
    assert_eq!(wrong("levels = 1"), "1:10: expected a table of rules and levels, found integer");
    assert_eq!(wrong("exclude = ['a', 2]"), "1:17: expected a glob, found integer");
    assert!(wrong("levels =\n").starts_with("1:9: "));
}

#[test]
fn each_file_has_its_own_place_for_the_table() {
    let parse = |kind, text| Config::parse(kind, text, &lints()).unwrap();
    let python = parse(ConfigFile::Pyproject, "[tool.cred-lint.levels]\nall = 'warn'");
    assert_eq!(python.unwrap().settings[0].level, Level::Warn);
    assert_eq!(parse(ConfigFile::Pyproject, "[tool.ruff]\nall = 1"), None);
    let package = "[workspace.metadata.cred-lint]\n[package.metadata.cred-lint.levels]\nall = 'deny'";
    assert_eq!(parse(ConfigFile::Cargo, package).unwrap().settings.len(), 1);
    let workspace = parse(ConfigFile::Cargo, "[workspace.metadata.cred-lint]\nexclude = ['x']");
    assert_eq!(workspace.unwrap().exclude, ["x"]);
    assert_eq!(parse(ConfigFile::Cargo, "[package\n"), None);
}
