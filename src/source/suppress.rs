//! The comments that silence a finding: `# cred-lint: ignore[rule, rule] reason`, `// cred-lint: ignore-file[rule]`.
//!
//! Takes the text of one comment, gives what it says. Knows no rule by name.

use super::{FileId, Span, offset};

/// A comment that silences rules, with what it covers; a front end makes it out of [`Parsed`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suppression {
    /// The file.
    pub file: FileId,
    /// The comment, without others on the same line.
    pub comment: Span,
    /// The rules with the places of their names.
    pub rules: Vec<(String, Span)>,
    /// Why.
    pub reason: Option<String>,
    /// The statement that it covers; for a whole file anything.
    pub covers: Span,
    /// It covers the whole file.
    pub whole_file: bool,
}

/// What a comment says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parsed {
    /// The part of the comment that is ours: another tool's may stand in front or behind.
    pub comment: Span,
    /// The rules with the places of their names.
    pub rules: Vec<(String, Span)>,
    /// Why.
    pub reason: Option<String>,
    /// It says `ignore-file`.
    pub whole_file: bool,
}

impl Parsed {
    /// The suppression in `file` that covers the statement at `covers`.
    pub fn covering(self, file: FileId, covers: Span) -> Suppression {
        let Self { comment, rules, reason, whole_file } = self;
        Suppression { file, comment, rules, reason, covers, whole_file }
    }
}

/// A comment that is meant for us and cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed {
    /// The part of the comment that is ours.
    pub comment: Span,
    /// What is wrong.
    pub message: String,
}

const MARK: &str = "cred-lint:";

/// Reads a comment, its `#` or `//` included, that begins at byte `start`. Nothing when it is not for us;
/// documentation comments never are.
pub fn parse(comment: &str, start: u32) -> Option<Result<Parsed, Malformed>> {
    let marker = if comment.starts_with('#') { "#" } else { comment.get(..2)? };
    let is_docs = marker != "#" && comment[2..].starts_with(['/', '!', '*']);
    if is_docs || !matches!(marker, "#" | "//" | "/*") {
        return None;
    }
    let text = if marker == "/*" { comment.strip_suffix("*/").unwrap_or(comment) } else { comment };
    let separator = if marker == "#" { "#" } else { "//" };
    let mut from = 0;
    loop {
        let rest = &text[from..];
        let body = rest.trim_start_matches(['#', '/', '*']).trim_start();
        if body.starts_with(MARK) {
            let body_start = text.len() - body.len();
            let end = end_of(text, body_start, separator);
            // A block comment goes as a whole.
            let whole = if marker == "/*" { 0..comment.len() } else { from..end };
            let span = Span::new(start + offset(whole.start), start + offset(whole.end));
            let words = Words { text, start, at: body_start + MARK.len(), end };
            return Some(words.read(span));
        }
        from += 1 + rest.get(1..)?.find(&format!(" {separator}"))? + 1;
    }
}

/// Where our part ends: in front of a further comment in the same line, or at the end.
fn end_of(text: &str, from: usize, separator: &str) -> usize {
    let next = text[from..].find(&format!(" {separator} ")).map_or(text.len(), |at| from + at);
    from + text[from..next].trim_end().len()
}

struct Words<'a> {
    text: &'a str,
    start: u32,
    at: usize,
    end: usize,
}

impl Words<'_> {
    fn read(&self, comment: Span) -> Result<Parsed, Malformed> {
        let wrong = |message: &str| Err(Malformed { comment, message: message.to_owned() });
        let said = &self.text[self.at..self.end];
        let said_at = self.at + said.len() - said.trim_start().len();
        let said = said.trim_start();
        let is_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
        let (word, rest) = said.split_at(said.find(|c| !is_word(c)).unwrap_or(said.len()));
        let whole_file = match word {
            "ignore" => false,
            "ignore-file" => true,
            _ => return wrong("expected `ignore[rule]` or `ignore-file[rule]`"),
        };
        let Some(open) = rest.trim_start().strip_prefix('[') else {
            return wrong("the rule has to be named: `ignore[rule]`");
        };
        let Some((list, reason)) = open.split_once(']') else {
            return wrong("the bracket is not closed");
        };
        let list_at = said_at + said.len() - open.len();
        let rules = self.rules(list, list_at);
        if rules.is_empty() {
            return wrong("no rule is named between the brackets");
        }
        let reason = reason.trim().trim_start_matches([':', '-', '–', '—']).trim();
        let reason = (!reason.is_empty()).then(|| reason.to_owned());
        Ok(Parsed { comment, rules, reason, whole_file })
    }

    fn rules(&self, list: &str, list_at: usize) -> Vec<(String, Span)> {
        let mut at = list_at;
        let mut rules = Vec::new();
        for part in list.split(',') {
            let name = part.trim();
            let begin = self.start + offset(at + part.len() - part.trim_start().len());
            if !name.is_empty() {
                rules.push((name.to_owned(), Span::new(begin, begin + offset(name.len()))));
            }
            at += part.len() + 1;
        }
        rules
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(comment: &str) -> Vec<String> {
        let parsed = parse(comment, 0).unwrap().unwrap();
        parsed.rules.into_iter().map(|(name, _)| name).collect()
    }

    fn wrong(comment: &str) -> String {
        parse(comment, 0).unwrap().unwrap_err().message
    }

    #[test]
    fn rules_and_reason_are_read_with_their_places() {
        let text = "# cred-lint: ignore[a-b, c] the test server, issue #12";
        let parsed = parse(text, 100).unwrap().unwrap();
        let at = |name| offset(text.find(name).unwrap()) + 100;
        assert_eq!(parsed.rules[0], ("a-b".into(), Span::new(at("a-b"), at("a-b") + 3)));
        assert_eq!(parsed.rules[1], ("c".into(), Span::new(at("c]"), at("c]") + 1)));
        assert_eq!(parsed.reason.as_deref(), Some("the test server, issue #12"));
        assert_eq!(parsed.comment, Span::new(100, 100 + offset(text.len())));
        assert!(!parsed.whole_file);
    }

    #[test]
    fn every_spelling_of_a_comment_counts() {
        assert_eq!(names("#cred-lint:ignore[x]"), ["x"]);
        assert_eq!(names("// cred-lint: ignore [x]"), ["x"]);
        assert_eq!(names("/* cred-lint: ignore[x] */"), ["x"]);
        assert!(parse("# cred-lint: ignore-file[x]: why", 0).unwrap().unwrap().whole_file);
        assert_eq!(parse("/* cred-lint: ignore[x] */", 0).unwrap().unwrap().comment, Span::new(0, 26));
    }

    #[test]
    fn our_part_stands_beside_another_tools() {
        let text = "# noqa: E501  # cred-lint: ignore[x] why # type: ignore";
        let parsed = parse(text, 0).unwrap().unwrap();
        assert_eq!(&text[parsed.comment.range()], "# cred-lint: ignore[x] why");
        assert_eq!(parsed.reason.as_deref(), Some("why"));
    }

    #[test]
    fn what_is_not_for_us_is_left_alone() {
        for text in [
            "# noqa",
            "# cred-lint is good",
            "#",
            "//",
            "/",
            "",
            "# see `cred-lint: ignore[x]`",
            "/// cred-lint: ignore[x]",
            "//! cred-lint: ignore[x]",
            "/** cred-lint: ignore[x] */",
            "# ü # é",
        ] {
            assert_eq!(parse(text, 0), None, "{text}");
        }
    }

    #[test]
    fn a_slip_is_told_and_not_taken_for_something_else() {
        assert!(wrong("# cred-lint: ignroe[x]").contains("expected"));
        assert!(wrong("# cred-lint: ignore").contains("has to be named"));
        assert!(wrong("# cred-lint: ignore x").contains("has to be named"));
        assert!(wrong("# cred-lint: ignore[x").contains("not closed"));
        assert!(wrong("# cred-lint: ignore[ , ]").contains("no rule"));
        assert!(wrong("# cred-lint:").contains("expected"));
    }
}
