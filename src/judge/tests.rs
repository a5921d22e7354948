use super::*;
use crate::config::{Selector, Setting};
use crate::diagnostic::Intent;
use crate::lint::{Fixable, Group};
use crate::source::{Kind, Location, Span};

const RULE: &str = "unchecked-env";

fn lint(id: &'static str, level: Level) -> Lint {
    Lint { id, group: Group::Meta, level, fixable: Fixable::No, source: "", check: |_| Vec::new() }
}

fn lints() -> Vec<Lint> {
    vec![
        lint(RULE, Level::Warn),
        lint("missing-credential", Level::Deny),
        lint(UNUSED, Level::Warn),
        lint(NO_REASON, Level::Allow),
    ]
}

fn at(file: u32, start: u32) -> Location {
    Location { file: FileId(file), span: Span::new(start, start + 1) }
}

fn found(lint: &'static str, at: Location) -> Finding {
    Finding::new(lint, Level::Warn, at, "x".to_owned())
}

fn comment(rules: &[&str], covers: Span) -> Suppression {
    let rules = rules.iter().zip(90..).map(|(rule, at)| ((*rule).to_owned(), Span::new(at, at + 1)));
    Suppression {
        file: FileId(0),
        comment: Span::new(80, 99),
        rules: rules.collect(),
        reason: Some("why".to_owned()),
        covers,
        whole_file: false,
    }
}

fn judged(findings: Vec<Finding>, settings: &[(Level, &'static str)], suppressions: &[Suppression]) -> Vec<Finding> {
    let lints = lints();
    let setting = |&(level, id)| Setting { level, selector: Selector::Rule(id) };
    let config = Config { settings: settings.iter().map(setting).collect(), exclude: Vec::new() };
    let file = |name: &str| SourceFile::new(name.into(), name.into(), Kind::Python, String::new());
    let files = [file("b.py"), file("a.py")];
    let config = |_| &config;
    judge(findings, &Law { files: &files, lints: &lints, config: &config, suppressions, malformed: &[] })
}

fn ids(findings: &[Finding]) -> Vec<&'static str> {
    findings.iter().map(|finding| finding.lint).collect()
}

#[test]
fn findings_come_by_path_then_place_then_lint() {
    let findings = vec![
        found(RULE, at(0, 5)),
        found(RULE, at(0, 1)),
        found("missing-credential", at(0, 5)),
        found(RULE, at(1, 9)),
    ];
    let judged = judged(findings, &[], &[]);
    let places: Vec<_> =
        judged.iter().map(|finding| (finding.primary.at.file.0, finding.primary.at.span.start)).collect();
    assert_eq!(places, [(1, 9), (0, 1), (0, 5), (0, 5)]);
    assert_eq!(judged[2].lint, "missing-credential");
}

#[test]
fn what_is_allowed_is_dropped_and_what_is_set_wins() {
    let settings = [(Level::Allow, RULE), (Level::Forbid, "missing-credential")];
    let judged = judged(vec![found(RULE, at(0, 1)), found("missing-credential", at(0, 2))], &settings, &[]);
    assert_eq!(judged.len(), 1);
    assert_eq!(judged[0].level, Level::Forbid);
}

#[test]
fn a_comment_silences_its_rule_at_the_primary_place_and_at_the_origin() {
    let suppression = [comment(&[RULE], Span::new(0, 10))];
    assert!(judged(vec![found(RULE, at(0, 3))], &[], &suppression).is_empty());
    let elsewhere = found(RULE, at(1, 50)).caused_at(at(0, 3));
    assert!(judged(vec![elsewhere], &[], &suppression).is_empty());
}

#[test]
fn a_comment_silences_nothing_else() {
    let suppression = [comment(&[RULE], Span::new(0, 10))];
    let findings = vec![
        found(RULE, at(0, 3)),
        found("missing-credential", at(0, 3)),
        found(RULE, at(0, 10)),
        found(RULE, at(1, 3)),
    ];
    let judged = judged(findings, &[], &suppression);
    assert_eq!(ids(&judged), [RULE, "missing-credential", RULE]);
}

#[test]
fn a_comment_for_the_file_silences_its_rule_in_all_of_it() {
    let mut suppression = comment(&[RULE], Span::new(0, 0));
    suppression.whole_file = true;
    let findings = vec![found(RULE, at(0, 3)), found(RULE, at(0, 70)), found(RULE, at(1, 3))];
    assert_eq!(judged(findings, &[], &[suppression]).len(), 1);
}

#[test]
fn forbid_is_not_silenced_and_says_why() {
    let suppression = [comment(&[RULE], Span::new(0, 10))];
    let judged = judged(vec![found(RULE, at(0, 3))], &[(Level::Forbid, RULE)], &suppression);
    assert_eq!(ids(&judged), [RULE]);
    assert!(judged[0].notes[0].contains("`forbid`"));
}

#[test]
fn an_idle_comment_is_reported_and_can_be_removed() {
    let judged = judged(vec![], &[], &[comment(&[RULE, "missing-credential"], Span::new(0, 10))]);
    assert_eq!(ids(&judged), [UNUSED]);
    let (_, intent, applicability) = judged[0].intent.clone().unwrap();
    assert_eq!(intent, Intent::RemoveComment { at: Span::new(80, 99) });
    assert_eq!(applicability.word(), "MachineApplicable");
}

#[test]
fn one_idle_rule_beside_a_useful_one_leaves_the_comment() {
    let suppression = [comment(&[RULE, "missing-credential"], Span::new(0, 10))];
    let judged = judged(vec![found(RULE, at(0, 3))], &[], &suppression);
    assert_eq!(judged[0].message, "`missing-credential` silences nothing here");
    assert!(judged[0].intent.is_none());
}

#[test]
fn a_comment_for_a_rule_that_is_off_is_no_fault() {
    let settings = [(Level::Allow, RULE)];
    assert!(judged(vec![], &settings, &[comment(&[RULE], Span::new(0, 10))]).is_empty());
}

#[test]
fn an_unknown_rule_is_reported_with_the_nearest_name() {
    let judged = judged(vec![], &[], &[comment(&["uncheked-env"], Span::new(0, 10))]);
    assert_eq!(judged[0].message, "unknown rule `uncheked-env`");
    assert_eq!(judged[0].help.as_deref(), Some("did you mean `unchecked-env`?"));
}

#[test]
fn a_report_about_comments_can_be_silenced_itself() {
    let mut file = comment(&[UNUSED], Span::new(0, 0));
    file.whole_file = true;
    let idle = comment(&[RULE], Span::new(0, 10));
    assert!(judged(vec![], &[], &[file, idle]).is_empty());
}

#[test]
fn a_reason_is_asked_for_only_when_wanted() {
    let mut suppression = comment(&[RULE], Span::new(0, 10));
    suppression.reason = None;
    let findings = || vec![found(RULE, at(0, 3))];
    assert!(judged(findings(), &[], std::slice::from_ref(&suppression)).is_empty());
    let asked = judged(findings(), &[(Level::Deny, NO_REASON)], &[suppression]);
    assert_eq!((asked[0].lint, asked[0].level), (NO_REASON, Level::Deny));
}

#[test]
fn a_finding_is_reported_when_any_of_its_places_is() {
    let finding = found(RULE, at(0, 1)).caused_at(at(2, 1)).step(at(3, 1), "x");
    assert!([0, 2, 3].into_iter().all(|file| touches(&finding, |id| id.0 == file)));
    assert!(!touches(&finding, |id| id.0 == 1));
}

#[test]
fn statistics_begin_with_the_most_frequent() {
    let findings = [found("b", at(0, 1)), found("a", at(0, 1)), found("a", at(0, 2)), found("c", at(0, 2))];
    assert_eq!(statistics(&findings), [("a", 2), ("b", 1), ("c", 1)]);
}
