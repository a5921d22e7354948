#![allow(clippy::disallowed_methods, reason = "these tests write files")]

use std::fs;

use super::*;
use crate::diagnostic::{Applicability, Edit, Finding, Level, Suggestion};
use crate::source::{Cell, CellMap, FileId, Kind, Location, SourceFile, Span, offset};

fn edit(start: u32, end: u32, replacement: &str) -> Edit {
    Edit { span: Span::new(start, end), replacement: replacement.to_owned() }
}

fn finding(applicability: Applicability, edits: Vec<Edit>) -> Finding {
    let at = Location { file: FileId(0), span: Span::new(0, 1) };
    let mut finding = Finding::new("x", Level::Warn, at, String::new());
    finding.suggestion = Some(Suggestion { applicability, edits });
    finding
}

fn safe(edits: Vec<Edit>) -> Finding {
    finding(Applicability::MachineApplicable, edits)
}

fn python(text: &str) -> SourceFile {
    SourceFile::new("a.py".into(), "a.py".into(), Kind::Python, text.into())
}

#[test]
fn overlapping_fixes_are_not_chosen_together() {
    let findings = [safe(vec![edit(2, 6, "a")]), safe(vec![edit(5, 8, "b")]), safe(vec![edit(6, 8, "c")])];
    let chosen = choose(&findings, FileId(0), false);
    assert_eq!(chosen.findings, [0, 2]);
    assert_eq!(apply("0123456789", &chosen.edits).unwrap(), "01ac89");
}

#[test]
fn a_suggestion_is_applied_whole_or_not_at_all() {
    let findings = [safe(vec![edit(2, 6, "a")]), safe(vec![edit(0, 0, "import os\n"), edit(5, 8, "b")])];
    assert_eq!(choose(&findings, FileId(0), false).edits, [edit(2, 6, "a")]);
}

#[test]
fn the_same_import_is_put_in_once() {
    let import = || edit(0, 0, "import os\n");
    let findings = [safe(vec![import(), edit(2, 3, "x")]), safe(vec![import(), edit(5, 6, "y")])];
    let chosen = choose(&findings, FileId(0), false);
    assert_eq!(chosen.findings, [0, 1]);
    assert_eq!(apply("0123456", &chosen.edits).unwrap(), "import os\n01x34y6");
}

#[test]
fn the_same_bracket_of_two_fixes_is_not_merged() {
    let findings = [safe(vec![edit(1, 1, "("), edit(3, 3, ")")]), safe(vec![edit(1, 1, "("), edit(5, 5, ")")])];
    assert_eq!(choose(&findings, FileId(0), false).findings, [0]);
}

#[test]
fn only_what_may_be_applied_is_chosen() {
    let findings = [
        finding(Applicability::MaybeIncorrect, vec![edit(0, 1, "a")]),
        finding(Applicability::HasPlaceholders, vec![edit(2, 3, "b")]),
        finding(Applicability::Unspecified, vec![edit(4, 5, "c")]),
    ];
    assert!(choose(&findings, FileId(0), false).edits.is_empty());
    assert_eq!(choose(&findings, FileId(0), true).findings, [0]);
    assert!(choose(&findings, FileId(1), true).edits.is_empty());
}

#[test]
fn a_suggestion_that_overlaps_itself_is_refused() {
    let findings = [safe(vec![edit(0, 4, "a"), edit(2, 3, "b")])];
    assert_eq!(choose(&findings, FileId(0), true), Chosen::default());
}

#[test]
fn nothing_but_the_edit_changes() {
    let text = "\u{feff}a = 1\r\nb = 2\r\n";
    let spliced = splice(&python(text), text.as_bytes(), &[edit(12, 13, "+=")]).unwrap();
    assert_eq!(String::from_utf8(spliced).unwrap(), "\u{feff}a = 1\r\nb += 2\r\n");
}

#[test]
fn a_file_that_has_changed_is_left_alone() {
    let file = python("a = 1\n");
    let edits = [edit(4, 5, "2")];
    assert_eq!(splice(&file, b"b = 1\n", &edits), Err(SpliceError::Changed));
    assert_eq!(splice(&file, b"a = \xff\n", &edits), Err(SpliceError::Changed));
    assert_eq!(splice(&file, b"a = 1\n", &[edit(0, 3, ""), edit(2, 4, "")]), Err(SpliceError::Overlap));
    assert_eq!(splice(&file, b"a = 1\n", &[edit(0, 99, "")]), Err(SpliceError::Overlap));
}

/// A notebook with one cell; `source` is its JSON, in which `pieces` spell the text in order.
fn notebook(json: &str, pieces: &[(&str, &str)]) -> SourceFile {
    let (mut text, mut from, mut map) = (String::new(), 0, Vec::new());
    for (piece, spelling) in pieces {
        let at = json[from..].find(spelling).unwrap() + from;
        from = at + spelling.len();
        let place = |start: usize, len: usize| Span::new(offset(start), offset(start + len));
        map.push((place(text.len(), piece.len()), place(at, spelling.len())));
        text.push_str(piece);
    }
    let cell = Cell { number: 1, text: Span::new(0, offset(text.len())), pieces: map };
    SourceFile::notebook("a.ipynb".into(), "a.ipynb".into(), text, CellMap(vec![cell]))
}

const LINES: &str = "{\"source\": [\n    \"key = \\\"a\\\"\\n\",\n    \"b\"\n]}";

fn lines() -> SourceFile {
    let pieces = [("key = ", "key = "), ("\"", "\\\""), ("a", "a"), ("\"", "\\\""), ("\n", "\\n"), ("b", "b")];
    notebook(LINES, &pieces)
}

fn cell(json: &[u8]) -> String {
    let whole: serde_json::Value = serde_json::from_slice(json).unwrap();
    let lines = whole["source"].as_array().unwrap().iter();
    lines.map(|line| line.as_str().unwrap()).collect()
}

#[test]
fn a_notebook_keeps_every_other_byte() {
    let edits = [edit(6, 9, "os.environ[\"K\\n\"]")];
    let spliced = splice(&lines(), LINES.as_bytes(), &edits).unwrap();
    let wanted = LINES.replace("\\\"a\\\"", "os.environ[\\\"K\\\\n\\\"]");
    assert_eq!(String::from_utf8(spliced.clone()).unwrap(), wanted);
    assert_eq!(cell(&spliced), "key = os.environ[\"K\\n\"]\nb");
}

#[test]
fn a_line_put_into_a_notebook_is_a_line_of_its_list() {
    let spliced = splice(&lines(), LINES.as_bytes(), &[edit(0, 0, "import os\n")]).unwrap();
    assert_eq!(cell(&spliced), "import os\nkey = \"a\"\nb");
    let wanted = LINES.replace("\"key", "\"import os\\n\",\n    \"key");
    assert_eq!(String::from_utf8(spliced).unwrap(), wanted);
}

#[test]
fn a_cell_of_one_string_stays_one_string() {
    let json = "{\"source\": \"a\\nb\"}";
    let file = notebook(json, &[("a", "a"), ("\n", "\\n"), ("b", "b")]);
    let spliced = splice(&file, json.as_bytes(), &[edit(0, 0, "import os\n")]).unwrap();
    assert_eq!(String::from_utf8(spliced).unwrap(), "{\"source\": \"import os\\na\\nb\"}");
}

#[test]
fn a_notebook_that_has_changed_is_left_alone() {
    let changed = LINES.replace("key", "kex");
    assert_eq!(splice(&lines(), changed.as_bytes(), &[edit(0, 0, "x")]), Err(SpliceError::Changed));
}

#[cfg(unix)]
#[test]
fn writing_keeps_permissions_and_links_and_leaves_nothing_behind() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::tempdir().unwrap();
    let (real, link) = (folder.path().join("a.py"), folder.path().join("b.py"));
    fs::write(&real, "old").unwrap();
    fs::set_permissions(&real, fs::Permissions::from_mode(0o751)).unwrap();
    symlink(&real, &link).unwrap();
    write(&link, b"new").unwrap();
    assert_eq!(fs::read(&real).unwrap(), b"new");
    assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o751);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn a_read_only_file_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.py");
    fs::write(&path, "old").unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    assert!(write(&path, b"new").is_err());
    assert_eq!(fs::read(&path).unwrap(), b"old");
}

#[test]
fn a_diff_shows_the_change_without_the_secret() {
    let mask = |text: &str| text.replace("s3cr3t", "****");
    let shown = diff("a.py", "a\nkey = \"s3cr3t\"\n", "a\nkey = read()\n", &mask);
    assert_eq!(shown, "--- a.py\n+++ a.py\n@@ -1,2 +1,2 @@\n a\n-key = \"****\"\n+key = read()\n");
    assert_eq!(diff("a.py", "x", "x", &mask), "");
}

#[test]
fn a_change_within_a_mask_and_a_missing_line_end_are_told() {
    let mask = |text: &str| text.replace("s3cr3t ", "****").replace("s3cr3t", "****");
    let shown = diff("a.py", "s3cr3t \r\nb", "s3cr3t\r\nb", &mask);
    assert!(shown.contains("-****\r\n+****\r\n"), "{shown}");
    assert!(shown.ends_with(" b\n\\ No newline at end of file\n"), "{shown}");
}

#[test]
fn a_mask_that_swallows_lines_still_hides_them() {
    let mask = |text: &str| if text.contains("s3") { "****".to_owned() } else { text.to_owned() };
    let shown = diff("a.py", "s3\na\n", "b\na\n", &mask);
    assert_eq!(shown, "--- a.py\n+++ a.py\n@@ -1,2 +1,2 @@\n-****\n+b\n a\n");
}
