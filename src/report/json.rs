//! One JSON object a line, in the form of `cargo --message-format=json`, with what rustc's form has no place for under
//! `cred_lint`. `docs/json.md` documents it.

mod fingerprint;
mod message;
mod shape;

use std::io;

use serde::Serialize;

use super::{Rendered, Report};
pub(super) use shape::Place;
use shape::{BuildFinished, CompilerMessage};

pub(super) fn write(report: &Report<'_>, rendered: Rendered, out: &mut dyn io::Write) -> io::Result<()> {
    for (finding, fingerprint) in report.shown().zip(fingerprint::of_shown(report)) {
        let message = message::diagnostic(report, finding, rendered)?;
        let file = finding.primary.at.file;
        let path = report.file(file).map_or("", |file| &file.path);
        let extra = message::extra(report, finding, fingerprint);
        object(out, &CompilerMessage::new(report.package(file), path, message, extra))?;
    }
    object(out, &BuildFinished { reason: "build-finished", success: report.summary.deny == 0 })
}

fn object(out: &mut dyn io::Write, value: &impl Serialize) -> io::Result<()> {
    let mut line = serde_json::to_vec(value).map_err(io::Error::other)?;
    line.push(b'\n');
    out.write_all(&line)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::report::testing::{Case, joined};
    use crate::report::{Format, Package, Rendered};

    fn objects(case: &Case, rendered: Rendered) -> Vec<Value> {
        let text = case.written(Format::Json(rendered));
        text.lines().map(|line| serde_json::from_str(line).unwrap_or_default()).collect()
    }

    fn case() -> Case {
        Case::new("ü = 'a secret of words'; k = getenv('K')\n")
            .secret("a secret of words")
            .primary("k = getenv('K')", "read here")
            .step(0, "ü", "first")
            .with(|finding| finding.note("a note").help("stop"))
            .edits(&[("getenv('K')", "environ['K']")])
    }

    #[test]
    fn a_message_has_rustcs_shape_and_the_files_columns() {
        let message = &objects(&case(), Rendered::Plain)[0]["message"];
        assert_eq!(message["$message_type"], "diagnostic");
        assert_eq!(message["level"], "error");
        assert_eq!(message["code"], json!({"code": "missing-credential", "explanation": null}));
        let span = &message["spans"][0];
        let expected = json!({
            "file_name": "a.py", "byte_start": 26, "byte_end": 41, "line_start": 1, "line_end": 1,
            "column_start": 26, "column_end": 41, "is_primary": true, "label": "read here",
            "suggested_replacement": null, "suggestion_applicability": null, "expansion": null,
            "text": [{
                "text": "ü = '********'; k = getenv('K')", "highlight_start": 17, "highlight_end": 32,
            }],
        });
        assert_eq!(span, &expected);
        assert_eq!(message["spans"][1]["is_primary"], false);
        let rendered = message["rendered"].as_str().unwrap_or_default();
        assert!(rendered.starts_with("error[missing-credential]: "), "{rendered}");
    }

    #[test]
    fn notes_and_the_fix_are_children() {
        let children = &objects(&case(), Rendered::Plain)[0]["message"]["children"];
        assert_eq!(children[0]["level"], "note");
        assert_eq!(children[1]["message"], "stop");
        let span = &children[1]["spans"][0];
        assert_eq!(span["suggested_replacement"], "environ['K']");
        assert_eq!(span["suggestion_applicability"], "MachineApplicable");
        assert_eq!((&span["byte_start"], &span["byte_end"]), (&json!(30), &json!(41)));
    }

    #[test]
    fn a_fix_of_another_file_names_that_file() {
        let case = case().file("b.py", "\nkey = getenv('K')\n").edits_of(1, &[("getenv('K')", "environ['K']")]);
        let object = &objects(&case, Rendered::Plain)[0];
        let span = &object["message"]["children"][1]["spans"][0];
        assert_eq!(
            (&span["file_name"], &span["line_start"], &span["byte_start"]),
            (&json!("b.py"), &json!(2), &json!(7))
        );
        let edit = &object["cred_lint"]["suggestion"]["edits"][0];
        assert_eq!((&edit["path"], &edit["line"], &edit["column"]), (&json!("b.py"), &json!(2), &json!(7)));
    }

    #[test]
    fn a_replacement_that_is_masked_is_not_offered_to_clients_that_would_write_it() {
        let case = Case::new("f('a secret of words')\n")
            .secret("a secret of words")
            .edits(&[("'a secret of words'", "g('a secret of words')")]);
        let object = &objects(&case, Rendered::Plain)[0];
        assert_eq!(object["message"]["children"][0]["spans"], json!([]));
        let suggestion = &object["cred_lint"]["suggestion"];
        assert_eq!(suggestion["masked"], true);
        assert_eq!(suggestion["edits"][0]["replacement"], "g('********')");
    }

    #[test]
    fn line_ends_of_a_replacement_are_kept() {
        let case = Case::new("x\r\n").edits(&[("x", "y\r\nz")]);
        let object = &objects(&case, Rendered::Plain)[0];
        assert_eq!(object["message"]["children"][0]["spans"][0]["suggested_replacement"], "y\r\nz");
        assert_eq!(object["cred_lint"]["suggestion"]["edits"][0]["replacement"], "y\r\nz");
    }

    #[test]
    fn a_notebooks_span_counts_the_files_bytes_and_the_cells_lines() {
        let case = joined(&["x\n", "y = 1\n"]).primary("y = 1", "").edits(&[("y", "z")]);
        let object = &objects(&case, Rendered::Plain)[0];
        let span = &object["message"]["spans"][0];
        assert_eq!((&span["cell"], &span["line_start"]), (&json!(4), &json!(1)));
        assert_eq!((&span["byte_start"], &span["byte_end"]), (&json!(102), &json!(107)));
        assert_eq!(object["message"]["children"][0]["spans"], json!([]));
        assert_eq!(object["cred_lint"]["suggestion"]["edits"][0]["cell"], 4);
    }

    #[test]
    fn the_package_is_cargos_or_a_well_formed_nothing() {
        let mut case = case();
        let target = &objects(&case, Rendered::Plain)[0]["target"];
        assert_eq!((&target["kind"], &target["src_path"]), (&json!([]), &json!("a.py")));
        case.packages = vec![Some(Package {
            id: "path+file:///x#0.1.0".into(),
            manifest_path: "/x/Cargo.toml".into(),
            target_name: "x".into(),
            kind: "test".into(),
            src_path: "/x/tests/it.rs".into(),
            edition: "2024".into(),
        })];
        let object = &objects(&case, Rendered::Plain)[0];
        assert_eq!(object["package_id"], "path+file:///x#0.1.0");
        assert_eq!(object["target"]["kind"], json!(["test"]));
        assert_eq!(object["target"]["crate_types"], json!(["bin"]));
    }

    #[test]
    fn the_last_line_tells_whether_the_run_succeeds() {
        let mut case = case();
        let finished = |case: &Case| objects(case, Rendered::Plain).pop().unwrap_or_default();
        assert_eq!(finished(&case), json!({"reason": "build-finished", "success": true}));
        case.summary.deny = 1;
        assert_eq!(finished(&case)["success"], false);
    }

    #[test]
    fn rendered_is_what_was_asked_for() {
        let rendered = |form| objects(&case(), form)[0]["message"]["rendered"].as_str().map(str::to_owned);
        assert!(rendered(Rendered::Ansi).is_some_and(|text| text.contains("\u{1b}[")));
        let short = "a.py:1:26: error: client built without a key [missing-credential]\n";
        assert_eq!(rendered(Rendered::Short).as_deref(), Some(short));
    }

    #[test]
    fn what_rustc_has_no_place_for_is_beside_it() {
        let extra = &objects(&case(), Rendered::Plain)[0]["cred_lint"];
        assert_eq!((&extra["schema"], &extra["level"]), (&json!(1), &json!("deny")));
        let step = json!({
            "path": "a.py", "line": 1, "column": 1, "end_line": 1, "end_column": 2, "text": "first",
        });
        assert_eq!(extra["steps"], json!([step]));
        assert_eq!(extra["suggestion"]["applicability"], "MachineApplicable");
    }
}
