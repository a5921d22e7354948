//! The form for people: the source with the way of the value, notes, and the fixed lines. The only place that knows
//! codespan-reporting; all that it is handed is masked and short already.

mod desk;

use std::borrow::Cow;
use std::io;

use codespan_reporting::diagnostic::{Diagnostic, Severity};
use codespan_reporting::term::{self, Chars, Config, termcolor::Buffer};
use rustc_hash::FxHashMap;

use super::suggestion;
use super::words::Words;
use super::{Report, Style};
use crate::diagnostic::{ALSO, Finding, Label, Level};
use crate::source::Location;
use desk::Desk;

pub(super) fn write(report: &Report<'_>, style: Style, out: &mut dyn io::Write) -> io::Result<()> {
    for finding in told_once(report.shown()) {
        out.write_all(&render(report, &finding, style)?)?;
    }
    Ok(())
}

/// The findings, of which one speaks for all that say the same of one cause in several files: where it arrives there are
/// labels of that one.
fn told_once<'r>(findings: impl Iterator<Item = &'r Finding>) -> Vec<Cow<'r, Finding>> {
    let mut told: Vec<Cow<'r, Finding>> = Vec::new();
    let mut first: FxHashMap<(&str, Location), Vec<usize>> = FxHashMap::default();
    for finding in findings {
        let same = first.entry((finding.lint, finding.origin)).or_default();
        if let Some(index) = same.iter().find(|index| says_the_same(&told[**index], finding)) {
            told[*index].to_mut().steps.push(Label { at: finding.primary.at, text: ALSO.to_owned() });
        } else {
            same.push(told.len());
            told.push(Cow::Borrowed(finding));
        }
    }
    told
}

fn says_the_same(one: &Finding, other: &Finding) -> bool {
    one.primary.at.file != other.primary.at.file
        && (&one.message, one.level, &one.notes, &one.help) == (&other.message, other.level, &other.notes, &other.help)
        && one.suggestion == other.suggestion
}

/// One finding, with a blank line behind it.
pub(super) fn render(report: &Report<'_>, finding: &Finding, style: Style) -> io::Result<Vec<u8>> {
    let words = Words::of(report, finding);
    let desk = Desk::new(report, finding, style);
    let diagnostic = Diagnostic::new(severity(finding.level))
        .with_code(finding.lint)
        .with_message(words.line(&finding.message))
        .with_labels(desk.labels(&words))
        .with_notes(notes(report, finding, &words, desk.more));
    let mut buffer = if style.color { Buffer::ansi() } else { Buffer::no_color() };
    let config = Config { chars: Chars::ascii(), ..Config::default() };
    term::emit_to_write_style(&mut buffer, &config, &desk, &diagnostic).map_err(io::Error::other)?;
    let text = buffer.into_inner();
    Ok(if style.color { text } else { without_trailing_blanks(&text) })
}

/// codespan pads empty gutters, which `git diff --check` and snapshots trip over.
fn without_trailing_blanks(text: &[u8]) -> Vec<u8> {
    let lines = text.split_inclusive(|byte| *byte == b'\n');
    lines.flat_map(|line| line.trim_ascii_end().iter().chain(b"\n")).copied().collect()
}

fn severity(level: Level) -> Severity {
    if level < Level::Deny { Severity::Warning } else { Severity::Error }
}

fn notes(report: &Report<'_>, finding: &Finding, words: &Words, more: usize) -> Vec<String> {
    let places = if more == 1 { "place" } else { "places" };
    let further = (more > 0).then(|| format!("note: it arrives in {more} more {places}"));
    let notes = finding.notes.iter().map(|note| format!("note: {}", words.line(note))).chain(further);
    let changes = suggestion::changes(report, finding, words);
    let help = match &finding.help {
        Some(help) => Some(format!("help: {}", words.line(help))),
        None => (!changes.is_empty()).then(|| "help: change it to".to_owned()),
    };
    let cell = report.file(finding.primary.at.file);
    let cell = cell.and_then(|file| file.position(finding.primary.at.span.start).cell);
    let lines = changes.iter().map(|change| {
        let line = change.position.line;
        let line = match change.position.cell {
            Some(other) if Some(other) != cell => format!("cell {other}:{line}"),
            _ => line.to_string(),
        };
        format!("\n  {line} {} {}", change.sign, change.text.replace('\t', "    "))
    });
    let help = help.map(|help| lines.fold(help, |help, line| help + &line));
    notes.chain(help).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Format;
    use crate::report::testing::{Case, at, joined};
    use crate::source::FileId;

    fn human(case: &Case) -> String {
        case.written(Format::Human)
    }

    #[test]
    fn the_way_of_the_value_is_told_across_lines_and_files() {
        let case = Case::new("import os\n\nkey = os.getenv('K')\n\n\nclient = Client(key)\n")
            .file("b.py", "x = 1\n")
            .primary("Client(key)", "built here")
            .step(0, "os.getenv('K')", "may be `None`")
            .step(1, "x", "elsewhere")
            .with(|finding| finding.note("`None` is sent").help("stop when it is unset"))
            .edits(&[("import os\n", "import os\nimport sys\n"), ("os.getenv('K')", "os.environ['K']")]);
        let expected = "\
error[missing-credential]: client built without a key
  --> a.py:6:10
  |
3 | key = os.getenv('K')
  |       -------------- may be `None`
  .
6 | client = Client(key)
  |          ^^^^^^^^^^^ built here
  |
  --> b.py:1:1
  |
1 | x = 1
  | - elsewhere
  |
  = note: `None` is sent
  = help: stop when it is unset
      2 + import sys
      3 + key = os.environ['K']

";
        assert_eq!(human(&case), expected);
    }

    #[test]
    fn one_cause_that_arrives_in_several_files_is_told_once() {
        let mut case = Case::new("KEY = os.getenv('K')\nclient = Client(KEY)\n")
            .file("b.py", "client = Client(keys.KEY)\n")
            .primary("Client(KEY)", "may be absent")
            .with(|finding| finding.note("`None` is sent"));
        let mut other = case.findings[0].clone();
        other.primary.at = Location { file: FileId(1), span: at(&case.files[1].text, "Client(keys.KEY)") };
        case.findings.push(other);
        let text = human(&case);
        assert_eq!(text.matches("error[").count(), 1, "{text}");
        assert!(text.contains("  --> b.py:1:10\n") && text.contains("---------------- it arrives here, too"), "{text}");
        // What is seen there is another thing.
        case.findings[1].notes = vec!["another one".to_owned()];
        assert_eq!(human(&case).matches("error[").count(), 2);
        assert_eq!(case.written(Format::Short).lines().count(), 2);
    }

    #[test]
    fn columns_are_the_files_and_carets_the_masked_lines() {
        let case = Case::new("f\t= ('ü 日本 and a secret', 日本, key)\n")
            .secret("ü 日本 and a secret")
            .primary("key", "here")
            .step(0, "日本, key", "wide");
        let expected = "\
error[missing-credential]: client built without a key
  --> a.py:1:31
  |
1 | f   = ('********', 日本, key)
  |                    ------^^^
  |                    |     |
  |                    |     here
  |                    wide

";
        assert_eq!(human(&case), expected);
    }

    #[test]
    fn a_label_within_a_secret_covers_the_mask_and_keeps_its_column() {
        let case = Case::new("f('one long secret', k)\n").secret("one long secret").primary("long", "here");
        let text = human(&case);
        assert!(text.contains("--> a.py:1:8\n"), "{text}");
        assert!(text.contains("1 | f('********', k)\n  |    ^^^^^^^^ here\n"), "{text}");
    }

    #[test]
    fn a_label_over_several_lines_is_drawn_around_them() {
        let case = Case::new("x = f(\n    'a secret of some length',\n)\n")
            .secret("a secret of some length")
            .primary("f(\n    'a secret of some length',\n)", "built here");
        let drawn = "\
  --> a.py:1:5
  |
1 |   x = f(
  | /-----^
2 | |     '********',
3 | | )
  | \\-^ built here
";
        let text = human(&case);
        assert!(text.contains(drawn), "{text}");
    }

    #[test]
    fn each_cell_of_a_notebook_has_its_own_header_and_lines() {
        let case = joined(&["import os\nkey = os.getenv('K')\n", "client = Client(key)\n"])
            .primary("Client(key)", "built here")
            .step(0, "os.getenv('K')", "may be `None`")
            .edits(&[("os.getenv('K')", "os.environ['K']")]);
        let expected = "\
error[missing-credential]: client built without a key
  --> a.ipynb:cell 4:1:10
  |
1 | client = Client(key)
  |          ^^^^^^^^^^^ built here
  |
  --> a.ipynb:cell 2:2:7
  |
2 | key = os.getenv('K')
  |       -------------- may be `None`
  |
  = help: change it to
      cell 2:2 + key = os.environ['K']

";
        assert_eq!(human(&case), expected);
    }

    #[test]
    fn a_huge_line_is_cut_around_its_labels() {
        let text = format!("x = [{}Client(key), {}, key]", "1, ".repeat(1 << 20), "2, ".repeat(1 << 20));
        let case = Case::new(&text).primary("Client(key)", "here").step(0, "2, , key]", "there");
        let text = human(&case);
        assert!(text.lines().all(|line| line.chars().count() < 220), "{text}");
        assert!(text.contains(", 1, Client(key), 2, 2") && text.contains(" ^^^^^^^^^^^ "), "{text}");
        assert!(text.contains(" here\n") && text.contains(" --------- there\n"), "{text}");
        assert!(text.contains("--> a.py:1:3145734\n"), "{text}");
    }

    #[test]
    fn a_terminal_of_eighty_columns_is_not_overrun() {
        let text = format!("client = Client(key, {})", "2, ".repeat(100));
        let case = Case::new(&text).primary("key", "here");
        let text = case.styled(Format::Human, Style { color: false, width: Some(80) });
        assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
        assert!(text.contains("1 | client = Client(key, 2, 2,"), "{text}");
    }

    #[test]
    fn colours_come_only_when_asked_for() {
        let case = Case::new("x\n");
        assert!(!human(&case).contains('\u{1b}'));
        let colored = case.styled(Format::Human, Style { color: true, width: None });
        assert!(colored.contains("\u{1b}["), "{colored}");
    }

    #[test]
    fn a_file_that_is_not_there_leaves_the_message() {
        let case = Case::new("x\n").with(|mut finding| {
            finding.primary.at.file = FileId(7);
            finding
        });
        assert_eq!(human(&case), "error[missing-credential]: client built without a key\n\n");
    }

    #[test]
    fn secrets_are_shown_when_that_was_asked_for() {
        let mut case = Case::new("f('one long secret')\n").secret("one long secret");
        assert!(!human(&case).contains("one long secret"));
        case.show_secrets = true;
        assert!(human(&case).contains("one long secret"));
    }
}
