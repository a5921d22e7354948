//! Fixes within the cells of a notebook, down to its JSON.

use serde_json::json;

use super::*;
use crate::fix::splice;
use crate::source::notebook;

/// The cells of a notebook with the marked place mended, as its file then spells them.
fn in_cells(cells: &[&str], intent: impl Fn(Span) -> Intent) -> Option<Vec<String>> {
    let json = |cells: &[String]| {
        let cells = cells.iter().map(|cell| {
            let lines: Vec<&str> = cell.split_inclusive('\n').collect();
            json!({"cell_type": "code", "source": lines, "metadata": {}, "outputs": []})
        });
        format!("{:#}", json!({"cells": cells.collect::<Vec<_>>(), "metadata": {}, "nbformat": 4}))
    };
    let plain: Vec<String> = cells.iter().map(|cell| unmarked(cell).0).collect();
    let file = notebook::open("a.ipynb".into(), "a.ipynb".into(), &json(&plain)).unwrap();
    let marked = cells.iter().position(|cell| cell.contains('«')).unwrap();
    let at = unmarked(cells[marked]).1[0].shifted(file.cells.as_ref().unwrap().0[marked].text.start);
    let edits = render(&file, &intent(at))?;
    let bytes = splice(&file, json(&plain).as_bytes(), &edits).unwrap();
    let mended: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
    let cell = |cell: &serde_json::Value| {
        let lines = cell["source"].as_array().unwrap().iter();
        lines.map(|line| line.as_str().unwrap()).collect()
    };
    Some(mended["cells"].as_array().unwrap().iter().map(cell).collect())
}

fn read(cells: &[&str]) -> Vec<String> {
    in_cells(cells, |at| Intent::ReadVariable { at, name: NAME.into() }).unwrap()
}

#[test]
fn the_import_comes_at_the_start_of_the_cell() {
    let edited = read(&["import cohere", "x = 1\nf(«None»)"]);
    assert_eq!(edited, ["import cohere", "import os\nx = 1\nf(os.environ[\"CO_API_KEY\"])"]);
}

#[test]
fn an_import_of_an_earlier_cell_is_used() {
    let edited = read(&["%pip install cohere\nimport os", "f(«None»)\n"]);
    assert_eq!(edited, ["%pip install cohere\nimport os", "f(os.environ[\"CO_API_KEY\"])\n"]);
}

#[test]
fn an_import_of_a_later_cell_is_not() {
    let edited = read(&["f(«None»)", "import os"]);
    assert_eq!(edited, ["import os\nf(os.environ[\"CO_API_KEY\"])", "import os"]);
}

#[test]
fn the_first_line_of_a_cell_stays_first() {
    let edited = read(&["#@title Key\nf(«None»)"]);
    assert_eq!(edited, ["#@title Key\nimport os\nf(os.environ[\"CO_API_KEY\"])"]);
    let edited = read(&["x = 1", "%%time\nf(«None»)"]);
    assert_eq!(edited, ["x = 1", "%%time\nimport os\nf(os.environ[\"CO_API_KEY\"])"]);
}

#[test]
fn a_broken_cell_leaves_the_others_alone() {
    let edited = read(&["f(", "f(«None»)"]);
    assert_eq!(edited, ["f(", "import os\nf(os.environ[\"CO_API_KEY\"])"]);
}

#[test]
fn an_assignment_at_the_end_of_a_cell_goes_within_it() {
    let edited = in_cells(&["x = 1\ny[0] = «f()»", "y = 2"], |at| Intent::RemoveAssignment { at });
    assert_eq!(edited.unwrap(), ["x = 1", "y = 2"]);
    let edited = in_cells(&["y[0] = «f()»", "y = 2"], |at| Intent::RemoveAssignment { at });
    assert_eq!(edited.unwrap(), ["", "y = 2"]);
}

#[test]
fn a_comment_at_the_end_of_a_cell_stays_within_it() {
    let edited = in_cells(&["x = 1\n«# c»", "y = 2"], |at| Intent::RemoveComment { at });
    assert_eq!(edited.unwrap(), ["x = 1", "y = 2"]);
    let edited = in_cells(&["«# c»", "y = 2"], |at| Intent::RemoveComment { at });
    assert_eq!(edited.unwrap(), ["", "y = 2"]);
    let edited = in_cells(&["x = 1\n«# c»\n", "y = 2"], |at| Intent::RemoveComment { at });
    assert_eq!(edited.unwrap(), ["x = 1\n", "y = 2"]);
}

#[test]
fn a_field_of_a_form_keeps_its_literal() {
    for form in ["«\"\"»  # @param {type: \"string\"}", "«\"\"»  #@param {type:\"string\"} # the key"] {
        let cell = format!("key = {form}");
        let edited = in_cells(&[cell.as_str()], |at| Intent::ReadVariable { at, name: NAME.into() });
        assert_eq!(edited, None, "{cell}");
    }
    assert_eq!(read(&["key = «\"\"»  # a @param"]), ["import os\nkey = os.environ[\"CO_API_KEY\"]  # a @param"]);
}
