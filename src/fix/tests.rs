#![allow(clippy::disallowed_methods, reason = "these tests write files")]

use std::fs;

use super::*;
use crate::diagnostic::{Applicability, Edit, Finding, Level, Suggestion};
use crate::source::{FileId, Kind, Location, Masks, SourceFile, Span, notebook, offset};

fn edit(start: u32, end: u32, replacement: &str) -> Edit {
    Edit { span: Span::new(start, end), replacement: replacement.to_owned() }
}

fn finding(applicability: Applicability, edits: Vec<Edit>) -> Finding {
    let at = Location { file: FileId(0), span: Span::new(0, 1) };
    let mut finding = Finding::new("x", Level::Warn, at, String::new());
    finding.suggestion = Some(Suggestion { file: FileId(0), applicability, edits });
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

const LINES: &str =
    "{\"cells\": [{\"cell_type\": \"code\", \"source\": [\n    \"key = \\\"a\\\"\\n\",\n    \"b\"\n]}]}";

fn notebook(json: &str) -> SourceFile {
    notebook::open("a.ipynb".into(), "a.ipynb".into(), json).unwrap()
}

/// The notebook with the edits, which then reads as the linted text with the edits does.
fn spliced(json: &str, edits: &[Edit]) -> String {
    let before = notebook(json);
    let after = String::from_utf8(splice(&before, json.as_bytes(), edits).unwrap()).unwrap();
    assert_eq!(notebook(&after).text, apply(&before.text, edits).unwrap());
    after
}

#[test]
fn a_notebook_keeps_every_other_byte() {
    let edits = [edit(6, 9, "os.environ[\"K\\n\"]")];
    let wanted = LINES.replace("\\\"a\\\"", "os.environ[\\\"K\\\\n\\\"]");
    assert_eq!(spliced(LINES, &edits), wanted);
}

#[test]
fn a_line_put_into_a_notebook_is_a_line_of_its_list() {
    let wanted = LINES.replace("\"key", "\"import os\\n\",\n    \"key");
    assert_eq!(spliced(LINES, &[edit(0, 0, "import os\n")]), wanted);
    let wanted = LINES.replace("\"b\"", "\"c\\n\",\n    \"b\"");
    assert_eq!(spliced(LINES, &[edit(10, 10, "c\n")]), wanted);
    let wanted = LINES.replace("\"b\"", "\"b\\n\",\n    \"c\"");
    assert_eq!(spliced(LINES, &[edit(11, 11, "\nc")]), wanted);
}

#[test]
fn a_line_taken_out_of_a_notebook_leaves_its_list() {
    let (key, b) = ("\"key = \\\"a\\\"\\n\",\n    ", "\"b\"");
    assert_eq!(spliced(LINES, &[edit(0, 10, "")]), LINES.replace(key, ""));
    assert_eq!(spliced(LINES, &[edit(0, 10, "c\n")]), LINES.replace(key, "\"c\\n\",\n    "));
    assert_eq!(spliced(LINES, &[edit(0, 11, "")]), LINES.replace(key, "").replace(b, "\"\""));
}

#[test]
fn every_edit_of_a_notebook_reads_back() {
    let source = ["é = \"\\\\\\\"😀\\t\"\n", "", "\r\n", "x\n", "y\n"];
    let cell =
        |source: serde_json::Value| serde_json::json!({ "cell_type": "code", "source": source, "outputs": ["\"]"] });
    let list = serde_json::json!({ "cells": [cell(source.as_slice().into()), cell("z".into())] });
    let string = serde_json::json!({ "cells": [cell(source.concat().into()), cell("".into())] });
    for json in [list.to_string(), serde_json::to_string_pretty(&list).unwrap(), string.to_string()] {
        let json = json.replace('😀', "\\ud83d\\ude00");
        let file = notebook(&json);
        let cell = file.cells.as_ref().unwrap().0[0].text.range();
        let places: Vec<usize> = cell.filter(|at| file.text.is_char_boundary(*at)).collect();
        for (index, start) in places.iter().enumerate() {
            for end in &places[index..] {
                for new in ["", "ü\"\\n\n", "\na\n\nb"] {
                    let edits = [edit(offset(*start), offset(*end), new)];
                    let text = apply(&file.text, &edits).unwrap();
                    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
                    // A cell that begins with blanks is read without them.
                    if !first.starts_with([' ', '\t']) {
                        spliced(&json, &edits);
                    }
                }
            }
        }
    }
}

#[test]
fn a_cell_of_one_string_stays_one_string() {
    let json = "{\"cells\": [{\"cell_type\": \"code\", \"source\": \"a\\nb\"}]}";
    assert_eq!(spliced(json, &[edit(0, 0, "import os\n")]), json.replace("a\\n", "import os\\na\\n"));
}

#[test]
fn an_edit_across_cells_is_refused() {
    let json =
        "{\"cells\": [{\"cell_type\": \"code\", \"source\": \"a\"}, {\"cell_type\": \"code\", \"source\": \"b\"}]}";
    assert_eq!(splice(&notebook(json), json.as_bytes(), &[edit(0, 2, "")]), Err(SpliceError::OutsideCell));
}

#[test]
fn a_notebook_that_has_changed_is_left_alone() {
    let changed = |from, to| splice(&notebook(LINES), LINES.replace(from, to).as_bytes(), &[edit(0, 0, "x")]);
    for (from, to) in [("key", "kex"), ("\"cells\"", "\"cell\""), ("[\n", "[\n "), ("}", "")] {
        assert_eq!(changed(from, to), Err(SpliceError::Changed));
    }
    assert!(changed("]}]}", "], \"outputs\": []}]}").is_ok());
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

/// A text in which every `secret` is hidden.
fn page(text: &str, secret: &str) -> Page {
    let hidden = text.match_indices(secret).map(|(at, found)| Span::new(offset(at), offset(at + found.len())));
    Page::new(text, &Masks::none().hiding(text, hidden), Span::new(0, offset(text.len())))
}

#[test]
fn a_diff_shows_the_change_without_the_secret() {
    let (before, after) = (page("a\nkey = \"s3cr3t\"\n", "s3cr3t"), page("a\nkey = read()\n", "s3cr3t"));
    let shown = diff("a.py", &before, &after);
    assert_eq!(shown, "--- a.py\n+++ a.py\n@@ -1,2 +1,2 @@\n a\n-key = \"********\"\n+key = read()\n");
    assert_eq!(diff("a.py", &before, &before), "");
}

#[test]
fn a_change_within_a_mask_and_a_missing_line_end_are_told() {
    let shown = diff("a.py", &page("s3cr3t \r\nb", "s3cr3t "), &page("s3cr3t\r\nb", "s3cr3t"));
    assert!(shown.contains("-********\r\n+********\r\n") || shown.contains("-******** \r\n+********\r\n"), "{shown}");
    assert!(shown.ends_with(" b\n\\ No newline at end of file\n"), "{shown}");
}

#[test]
fn what_is_hidden_stays_so_through_edits_and_where_they_repeat_it() {
    let before = page("f('s3cr3t', 's3cr3t')\ng('open')\n", "s3cr3t");
    let edits = [edit(0, 0, "# ü\n"), edit(2, 10, "s3cr3t"), edit(24, 30, "'s3cr3t'")];
    let after = before.edited(&edits).unwrap();
    assert_eq!(after.lines().concat(), "# ü\nf(********, '********')\ng('********')\n");
    assert_eq!(after.clone().like(&after).lines(), after.lines());
    let other = page("f('something')\n", "s3cr3t").like(&after);
    assert_eq!(other.lines(), ["f('********')\n"]);
}
