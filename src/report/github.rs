//! Workflow commands of GitHub Actions: annotations at the lines of a pull request.
//!
//! The runner shows ten errors and ten warnings a step and drops the others without a word: so the most severe come
//! first, and a notice counts the rest.

use std::io;

use super::Report;
use super::words::{Words, one_line};
use crate::diagnostic::{Finding, Level};
use crate::source::Position;

/// How many annotations of a kind the runner shows.
const MOST: usize = 10;

pub(super) fn write(report: &Report<'_>, out: &mut dyn io::Write) -> io::Result<()> {
    let (errors, warnings): (Vec<_>, Vec<_>) = report.shown().partition(|finding| finding.level >= Level::Deny);
    for finding in errors.iter().take(MOST).chain(warnings.iter().take(MOST)) {
        writeln!(out, "{}", command(report, finding))?;
    }
    let dropped = [errors.len(), warnings.len()].map(|count| count.saturating_sub(MOST));
    if dropped == [0, 0] {
        return Ok(());
    }
    let [errors, warnings] = dropped.map(|count| count.to_string());
    writeln!(out, "::notice title=cred-lint::not annotated: {errors} more errors, {warnings} more warnings")
}

fn command(report: &Report<'_>, finding: &Finding) -> String {
    let words = Words::of(report, finding);
    let mut message = words.line(&finding.message);
    let mut place = String::new();
    if let Some(file) = report.file(finding.primary.at.file) {
        place = format!("file={},", property(&one_line(&file.path)));
        let span = finding.primary.at.span;
        let (start, end) = (file.position(span.start), file.position(span.end));
        if let Some(cell) = start.cell {
            // A cell's line is no line of the file.
            message = format!("cell {cell}, line {}: {message}", start.line);
        } else {
            place += &range(start, end);
        }
    }
    let notes = finding.notes.iter().map(|note| format!("\nnote: {}", words.line(note)));
    let help = finding.help.iter().map(|help| format!("\nhelp: {}", words.line(help)));
    message.extend(notes.chain(help));
    let (severity, title) = (finding.level.severity(), property(finding.lint));
    format!("::{severity} {place}title=cred-lint({title})::{}", data(&message))
}

fn range(start: Position, end: Position) -> String {
    let lines = format!("line={},endLine={},col={},", start.line, end.line, start.column);
    // The runner takes an end column only within one line.
    if start.line == end.line { format!("{lines}endColumn={},", end.column) } else { lines }
}

/// Escapes as the runner reads the text of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes as the runner reads a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Level;
    use crate::report::Format;
    use crate::report::testing::{Case, joined};

    fn github(case: &Case) -> Vec<String> {
        case.written(Format::Github).lines().map(str::to_owned).collect()
    }

    #[test]
    fn an_annotation_is_escaped_as_the_runner_wants() {
        let mut case = Case::new("x = 1\ny = 2\n").primary("y = 2", "").with(|finding| {
            let mut finding = finding.note("100% sure: yes, it is").help("mend\nit");
            finding.level = Level::Warn;
            finding
        });
        case.files[0].path = "a,b:c%.py".into();
        let expected = "::warning file=a%2Cb%3Ac%25.py,line=2,endLine=2,col=1,endColumn=6,\
                        title=cred-lint(missing-credential)::client built without a key\
                        %0Anote: 100%25 sure: yes, it is%0Ahelp: mend\\nit";
        assert_eq!(github(&case), [expected]);
    }

    #[test]
    fn a_notebooks_annotation_has_its_place_in_the_text() {
        let case = joined(&["x\n", "\ny\n"]).primary("y", "");
        let expected = "::error file=a.ipynb,title=cred-lint(missing-credential)::\
                        cell 4, line 2: client built without a key";
        assert_eq!(github(&case), [expected]);
    }

    #[test]
    fn ten_of_a_kind_are_annotated_errors_first_and_the_rest_counted() {
        let mut case = Case::new("x\n");
        case.findings = vec![case.findings[0].clone(); 25];
        for finding in &mut case.findings[..13] {
            finding.level = Level::Warn;
        }
        let lines = github(&case);
        assert_eq!(lines.len(), 21);
        assert!(lines[..10].iter().all(|line| line.starts_with("::error ")));
        assert!(lines[10..20].iter().all(|line| line.starts_with("::warning ")));
        assert_eq!(lines[20], "::notice title=cred-lint::not annotated: 2 more errors, 3 more warnings");
    }
}
