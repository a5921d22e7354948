//! Where a case says that something fires, and where it did.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use super::case::{Case, read};

/// A rule at a line of a file; in a notebook the file's name has the cell with it, as reports write it.
pub(crate) type Fires = BTreeSet<(String, usize, String)>;

static MARK: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?:#|//)~(\^*) *([a-z, -]+?)\s*$").unwrap());
/// `path:line:column: level: message [rule]`.
static LINE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^(.+?):(\d+):\d+: \w+: .* \[([a-z-]+)\]$").unwrap());

/// What the marks of a case ask for.
pub(crate) fn of(case: &Case) -> Fires {
    let text = |file: &Path| read(&case.folder().join(file));
    case.sources().flat_map(|file| asked(&file.to_string_lossy(), &text(file))).collect()
}

/// What the marks of one file ask for.
fn asked(path: &str, text: &str) -> Fires {
    if std::path::Path::new(path).extension().is_none_or(|extension| extension != "ipynb") {
        return in_lines(path, text.lines());
    }
    let notebook: Value = serde_json::from_str(text).unwrap_or_default();
    let cells = notebook["cells"].as_array().into_iter().flatten().enumerate();
    cells.flat_map(|(index, cell)| in_lines(&format!("{path}:cell {}", index + 1), source(cell).lines())).collect()
}

/// A cell's text, which is a string or a list of lines.
fn source(cell: &Value) -> String {
    match &cell["source"] {
        Value::Array(lines) => lines.iter().filter_map(Value::as_str).collect(),
        whole => whole.as_str().unwrap_or_default().to_owned(),
    }
}

fn in_lines<'t>(path: &str, lines: impl Iterator<Item = &'t str>) -> Fires {
    let marks = lines.enumerate().filter_map(|(index, line)| Some((index, MARK.captures(line)?)));
    let each = marks.flat_map(|(index, mark)| {
        let line = index + 1 - mark[1].len();
        let rules: Vec<String> = mark[2].split(',').map(|rule| rule.trim().to_owned()).collect();
        rules.into_iter().map(move |rule| (path.to_owned(), line, rule))
    });
    each.collect()
}

/// What a report in the short format says.
pub(crate) fn fired(short: &str) -> Result<Fires, String> {
    let read = |line: &str| {
        let parts = LINE.captures(line).ok_or_else(|| format!("not a finding: {line}"))?;
        Ok((parts[1].to_owned(), parts[2].parse().unwrap_or_default(), parts[3].to_owned()))
    };
    short.lines().map(read).collect()
}

/// Each difference in one line.
pub(super) fn difference(asked: &Fires, fired: &Fires) -> Vec<String> {
    let line = |word: &str, (path, line, rule): &(String, usize, String)| format!("{word} {path}:{line} {rule}");
    let missing = asked.difference(fired).map(|it| line("silent: ", it));
    missing.chain(fired.difference(asked).map(|it| line("fires:  ", it))).collect()
}

#[test]
fn a_mark_speaks_of_its_line_or_of_one_above() {
    let found = asked("a.py", "x  #~ one, two\ny  //~ three\n\n#~^^ four\n# ~ none\n");
    let found: Vec<String> = found.iter().map(|(_, line, rule)| format!("{line} {rule}")).collect();
    assert_eq!(found, ["1 one", "1 two", "2 four", "2 three"]);
}

#[test]
fn a_mark_in_a_notebook_speaks_of_its_cell() {
    let text = r##"{"cells": [{"source": ["# title\n"]}, {"source": ["x\n", "y  #~ one"]}]}"##;
    assert_eq!(asked("a.ipynb", text), Fires::from([("a.ipynb:cell 2".into(), 2, "one".into())]));
}
