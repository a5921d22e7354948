//! One line a finding, `path:line:col: level: message [rule]`, and nothing else: what problem matchers, vim's
//! `errorformat` and Emacs' `compile` read.

use std::io;

use super::Report;
use super::words::{Words, name};
use crate::diagnostic::Finding;

pub(super) fn write(report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    for finding in report.shown() {
        writeln!(out, "{}", line(report, finding))?;
    }
    Ok(())
}

/// The line of one finding, without its end.
pub(super) fn line(report: &Report<'_>, finding: &Finding) -> String {
    let message = Words::of(report, finding).line(&finding.message);
    let place = match report.file(finding.primary.at.file) {
        Some(file) => {
            let position = file.position(finding.primary.at.span.start);
            format!("{}:{}:{}", name(file, position), position.line, position.column)
        }
        None => "-:1:1".to_owned(),
    };
    format!("{place}: {}: {message} [{}]", finding.level.severity(), finding.lint)
}

#[cfg(test)]
mod tests {
    use regex::Regex;
    use serde_json::Value;

    use crate::diagnostic::Level;
    use crate::report::Format;
    use crate::report::testing::{Case, joined};

    fn short(case: &Case) -> String {
        case.written(Format::Short)
    }

    #[test]
    fn a_finding_is_one_line_with_the_rule_last() {
        let case = Case::new("ü = Client(key)\n").primary("Client", "never shown").with(|f| f.help("neither"));
        assert_eq!(short(&case), "a.py:1:5: error: client built without a key [missing-credential]\n");
    }

    #[test]
    fn a_notebooks_place_names_the_cell() {
        let case = joined(&["import os\n", "\nclient = 1\n"]).primary("client", "");
        assert!(short(&case).starts_with("a.ipynb:cell 4:2:1: error: "), "{}", short(&case));
    }

    #[test]
    fn what_is_allowed_is_not_shown() {
        let case = Case::new("x\n").with(|mut finding| {
            finding.level = Level::Allow;
            finding
        });
        assert_eq!(short(&case), "");
    }

    #[test]
    fn line_ends_in_names_and_messages_do_not_make_lines() {
        let mut case = Case::new("x\n").with(|mut finding| {
            finding.message = "one\n::error::two\u{1b}[31m\u{202e}".into();
            finding
        });
        case.files[0].path = "a\r\nb.py".into();
        let expected = "a\\r\\nb.py:1:1: error: one\\n::error::two\u{fffd}[31m\u{fffd} [missing-credential]\n";
        assert_eq!(short(&case), expected);
    }

    /// The patterns that `editors/` ships, with the groups they name.
    fn patterns() -> Vec<Value> {
        let read = |path: &str| {
            #[allow(clippy::disallowed_methods, reason = "a test reads what is shipped")]
            let text = std::fs::read_to_string(format!("{}/editors/{path}", env!("CARGO_MANIFEST_DIR")));
            serde_json::from_str::<Value>(&text.unwrap_or_default()).unwrap_or_default()
        };
        let vscode = read("vscode/tasks.json");
        let github = read("github-problem-matcher.json");
        vec![vscode["tasks"][0]["problemMatcher"]["pattern"].clone(), github["problemMatcher"][0]["pattern"][0].clone()]
    }

    fn read(pattern: &Value, line: &str) -> Option<[String; 6]> {
        let regex = Regex::new(pattern["regexp"].as_str()?).ok()?;
        let groups = regex.captures(line)?;
        let group = |name: &str| {
            let index = pattern[name].as_u64().and_then(|index| usize::try_from(index).ok());
            index.and_then(|index| groups.get(index)).map_or(String::new(), |group| group.as_str().into())
        };
        Some(["file", "line", "column", "severity", "message", "code"].map(group))
    }

    #[test]
    fn the_shipped_problem_matchers_read_the_lines_of_both_levels() {
        let mut case = Case::new("x\ny = 1\n").primary("y", "");
        case.findings.push(case.findings[0].clone());
        case.findings[1].level = Level::Warn;
        case.findings[1].message = "odd: `a:1:2: error: b [c]`".into();
        case.files[0].path = "C:/some dir/a.py".into();
        let text = short(&case);
        let lines: Vec<_> = text.lines().collect();
        for pattern in patterns() {
            let expected = |severity: &str, message: &str| {
                let all = ["C:/some dir/a.py", "2", "1", severity, message, "missing-credential"];
                Some(all.map(str::to_owned))
            };
            assert_eq!(read(&pattern, lines[0]), expected("error", "client built without a key"));
            assert_eq!(read(&pattern, lines[1]), expected("warning", "odd: `a:1:2: error: b [c]`"));
        }
    }

    #[test]
    fn the_shipped_problem_matchers_read_a_notebooks_place_and_nothing_else() {
        let text = short(&joined(&["x\n"]));
        for pattern in patterns() {
            let read_line = read(&pattern, text.trim_end());
            assert_eq!(read_line.map(|read| [read[0].clone(), read[1].clone()]), Some(["a.ipynb".into(), "1".into()]));
            assert_eq!(read(&pattern, "2 errors, 1 warning in 3 files: 1 client understood, 0 opaque"), None);
        }
    }
}
