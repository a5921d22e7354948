use serde_json::{Value, json};

use super::*;
use crate::source::Position;

fn read(json: &str) -> SourceFile {
    open("a.ipynb".into(), "a.ipynb".into(), json).unwrap()
}

fn text_of(json: &Value) -> String {
    read(&json.to_string()).text
}

fn code(source: &str) -> Value {
    json!({ "cell_type": "code", "source": source })
}

fn numbers(file: &SourceFile) -> Vec<u32> {
    file.cells.iter().flat_map(|cells| &cells.0).map(|cell| cell.number).collect()
}

/// Every piece spells its text, pieces and cells leave no gap.
fn check(file: &SourceFile, json: &str) {
    let mut at = 0;
    let cells = file.cells.as_ref().unwrap();
    for cell in &cells.0 {
        assert_eq!(cell.text.start, at);
        for (text, spelling) in &cell.pieces {
            assert_eq!(text.start, at);
            at = text.end;
            let spelled: String = serde_json::from_str(&format!("\"{}\"", &json[spelling.range()])).unwrap();
            assert_eq!(spelled, file.slice(*text));
        }
        assert_eq!(cell.text.end, at);
        assert_eq!(cells.at(at).unwrap(), cell);
        at += 1;
    }
    assert_eq!(at.saturating_sub(1), offset(file.text.len()));
}

#[test]
fn code_cells_are_joined_and_keep_their_numbers() {
    let json = json!({
        "metadata": { "kernelspec": { "language": "python" } },
        "cells": [
            { "cell_type": "markdown", "source": ["# a"] },
            { "cell_type": "code", "source": ["a = 1\n", "b = \"é\"\n"], "outputs": [{ "text": "\"source\": \"x\"" }] },
            { "cell_type": "raw", "source": "raw" },
            code(""),
            { "cell_type": "code", "source": [] },
            { "cell_type": "code" },
            code("c\n\n"),
        ],
        "nbformat": 4,
    });
    let json = serde_json::to_string_pretty(&json).unwrap();
    let file = read(&json);
    assert_eq!(file.text, "a = 1\nb = \"é\"\n\n\n\nc\n\n# a\nraw");
    assert_eq!(numbers(&file), [2, 4, 5, 6, 7, 1, 3]);
    check(&file, &json);
    let at = offset(file.text.find('c').unwrap());
    assert_eq!(file.position(at), Position { cell: Some(7), line: 1, column: 1 });
    assert_eq!(file.position(11), Position { cell: Some(2), line: 2, column: 6 });
}

#[test]
fn blanks_at_the_start_of_a_cell_are_taken_off_as_ipython_does() {
    let json = json!({ "cells": [
        { "cell_type": "code", "source": ["\n", "  if a:\n", "    b\n", "\n", "c\n", "\t  d"] },
        code("\tx\n\ty\n  z"),
        { "cell_type": "markdown", "source": "    text" },
    ] });
    let json = json.to_string();
    let file = read(&json);
    assert_eq!(file.text, "\nif a:\n  b\n\nc\n\t  d\nx\ny\n  z\n    text");
    check(&file, &json);
}

#[test]
fn format_3_keeps_cells_in_worksheets() {
    let cell = |language: &str, input: Value| json!({ "cell_type": "code", "language": language, "input": input });
    let sheets = json!([
        { "cells": [{ "cell_type": "heading", "source": "x" }, cell("python", json!(["a\n", "b"]))] },
        { "metadata": {} },
        { "cells": [cell("julia", json!("x")), cell("python", json!("c"))] },
    ]);
    let file = read(&json!({ "worksheets": sheets, "nbformat": 3, "metadata": { "name": "" } }).to_string());
    assert_eq!(file.text, "a\nb\nc\nx\nx");
    assert_eq!(numbers(&file), [2, 4, 1, 3]);
}

#[test]
fn escapes_are_decoded_and_placed() {
    let json = r#"{"cells":[{"cell_type":"code","source":["\"\\\/\b\f\r\t\n","é\u00e9\u20AC\ud83d\ude00x\\u0041","","\ud83dy\u000a"]}]}"#;
    let file = read(json);
    assert_eq!(file.text, "\"\\/\u{8}\u{c}\r\t\néé€😀x\\u0041\u{fffd}y");
    let cells = file.cells.as_ref().unwrap();
    let at = |start: usize, end: usize| {
        let span = cells.to_file(Span::new(offset(start), offset(end)))?;
        Some(&json[span.range()])
    };
    assert_eq!(at(0, 1), Some(r#"\""#));
    assert_eq!(at(0, 2), Some(r#"\"\\"#));
    let smile = file.text.find('😀').unwrap();
    assert_eq!(at(smile, smile + 4), Some(r"\ud83d\ude00"));
    assert_eq!(at(smile, smile), Some(""));
    assert_eq!(at(smile, smile + 5), Some(r"\ud83d\ude00x"));
    // Within an escape, between the strings of a list, at the cell's end, and behind it.
    assert_eq!(at(smile + 1, smile + 4), None);
    assert_eq!(at(7, 8), Some(r#"\n",""#));
    assert_eq!(at(file.text.len() - 1, file.text.len()), Some("y"));
    assert_eq!(at(file.text.len(), file.text.len()), Some(""));
    assert_eq!(at(file.text.len(), file.text.len() + 1), None);
}

#[test]
fn a_span_stays_in_its_cell() {
    let json = json!({ "cells": [code("é"), code(""), code("b")] }).to_string();
    let file = read(&json);
    check(&file, &json);
    let place = |start, end| file.cells.as_ref().unwrap().to_file(Span::new(start, end));
    let of = |at: u32| file.cells.as_ref().unwrap().at(at).unwrap().number;
    assert_eq!([0, 1, 2, 3, 4, 5].map(of), [1, 1, 1, 2, 3, 3]);
    assert!(place(0, 2).is_some() && place(2, 2).is_some() && place(3, 3).is_some() && place(4, 5).is_some());
    assert_eq!(place(3, 3), Some(place(3, 3).unwrap()));
    assert_eq!([place(2, 3), place(0, 4), place(3, 4), place(5, 6)], [None; 4]);
}

#[test]
fn other_languages_are_text() {
    let python_of = |json: &Value| {
        let file = read(&json.to_string());
        let cells = file.cells.iter().flat_map(|cells| cells.of(CellKind::Python));
        cells.map(|cell| file.slice(cell.text)).collect::<String>()
    };
    let with = |metadata: Value| python_of(&json!({ "metadata": metadata, "cells": [code("a")] }));
    assert_eq!(with(json!({ "kernelspec": { "language": "julia", "name": "julia-1.9" } })), "");
    assert_eq!(with(json!({ "language_info": { "name": "R" }, "kernelspec": null })), "");
    for python in [
        json!({}),
        json!(null),
        json!("odd"),
        json!({ "kernelspec": { "display_name": "my env", "name": "conda-x" } }),
        json!({ "language_info": { "name": "python", "version": "3" } }),
        json!({ "kernelspec": { "language": "Python3" } }),
    ] {
        assert_eq!(with(python.clone()), "a", "{python}");
    }
    let sql = json!({ "cell_type": "code", "source": "select", "metadata": { "vscode": { "languageId": "sql" } } });
    let both = json!({ "cells": [sql, code("a")] });
    assert_eq!((python_of(&both), text_of(&both)), ("a".to_owned(), "a\nselect".to_owned()));
}

#[test]
fn cells_that_magics_give_to_other_programs_stand_behind_the_others() {
    for other in
        ["%%bash\nls", "\n%%html", "# note\n%%sql x <<\nselect", "%%writefile a.py\nx", "%sql\nselect", "%md # a"]
    {
        let json = json!({ "cells": [code("a"), code(other), code("b")] }).to_string();
        let file = read(&json);
        check(&file, &json);
        assert_eq!(file.cells.iter().flat_map(|cells| cells.of(CellKind::Python)).count(), 2);
        assert_eq!((file.text.clone(), numbers(&file)), (format!("a\nb\n{other}"), vec![1, 3, 2]));
    }
    for kept in ["%%time\nx", "%%capture out\nx", "%env A=1", "%sql select 1\nx", "# %%bash\nx", "x = 'a'\n%%bash"] {
        assert_eq!(text_of(&json!({ "cells": [code(kept)] })), kept);
    }
}

#[test]
fn what_is_no_notebook_is_told_without_its_text() {
    let error = |json: &str| open(String::new(), String::new(), json).map(drop).unwrap_err();
    for other in ["[]", "1", "\"s3cr3t\"", "{}", "{\"cells\": \"s3cr3t\"}", "{\"cells\": [1]}"] {
        assert_eq!(error(other), NotebookError::NotNotebook, "{other}");
    }
    for broken in ["{", "s3cr3t", "{\"cells\": [],}", "<<<<<<< HEAD\n{}", "{\"a\": \"s3cr3t\n\"}", "{} s3cr3t"] {
        let message = error(broken).to_string();
        assert!(message.starts_with("not valid JSON: ") && message.contains("line "), "{message}");
        assert!(!message.contains("s3cr3t") && !message.contains('\n'), "{message}");
    }
    for empty in ["", "\u{feff}\n ", "{\"cells\": []}", "{\"cells\": [{}]}"] {
        assert_eq!(read(empty).text, "");
    }
}

#[test]
fn numbers_that_only_python_writes_are_read() {
    let json = "\u{feff} {\"o\": [NaN, -Infinity, \"NaN \\\" NaN\"], \"cells\": \
                [{\"cell_type\": \"code\", \"source\": \"x = NaN\"}]}";
    let file = read(json);
    assert_eq!(file.text, "x = NaN");
    check(&file, json);
}

#[test]
fn outputs_cost_no_pieces() {
    let output = json!({ "data": { "image/png": "\\n".repeat(1000) } });
    let cell = json!({ "cell_type": "code", "source": "a\nb", "outputs": [output] });
    let file = read(&json!({ "cells": [cell] }).to_string());
    assert_eq!(file.cells.unwrap().0[0].pieces.len(), 3);
}
