//! Files that cannot be read as programs: each is told in one line.

use super::{GOOD, SENTINEL, beside_a_good_file, rest_unharmed};
use crate::tool::Project;

#[test]
fn a_file_that_does_not_parse_is_a_warning_and_its_keys_are_still_found() {
    let text = format!("import cohere\ndef f(:\nclient = cohere.ClientV2(api_key=\"{SENTINEL}\")\n");
    let said = beside_a_good_file("bad.py", text);
    assert!(said[0].starts_with("bad.py:2:7: warning: this file is not checked in full"), "{said:?}");
    assert!(said[1].starts_with("bad.py:3:34: error: "), "{said:?}");
    assert_eq!(said.len(), 2);
}

#[test]
fn a_file_that_does_not_parse_alone_is_no_failure() {
    let project = Project::with(&[("bad.py", "import cohere\ncohere.Client(\n")]);
    let ran = project.run(&["--message-format", "short", "bad.py"]);
    assert!(ran.out.contains("[parse-error]"), "{ran:?}");
    assert_eq!(ran.code, Some(0));
}

#[test]
fn a_rust_file_that_does_not_parse_is_a_warning() {
    let text = format!("fn f( {{ let k = std::env::var(\"COHERE_API_KEY\"); let s = \"{SENTINEL}\";\n");
    let said = beside_a_good_file("bad.rs", text);
    assert!(said.iter().any(|line| line.starts_with("bad.rs:1:") && line.contains("[parse-error]")), "{said:?}");
}

#[test]
fn a_file_that_is_not_utf_8_is_told_in_one_line() {
    let latin = [b"import cohere\ncohere.ClientV2('caf\xe9 ", SENTINEL.as_bytes(), b"')\n"].concat();
    assert_eq!(
        beside_a_good_file("bad.py", &latin),
        ["warning: bad.py: not UTF-8, and nothing in it says what else: not checked"]
    );
    let rust = [b"fn f() { std::env::var(\"\xe9\"); \"", SENTINEL.as_bytes(), b"\" }"].concat();
    assert_eq!(
        beside_a_good_file("bad.rs", rust),
        ["warning: bad.rs: not UTF-8, and nothing in it says what else: not checked"]
    );
    let project = Project::with(&[("good.py", GOOD)]);
    project.write("bad.py", latin);
    let ran = project.run(&["--message-format", "short", "bad.py", "good.py"]);
    assert_eq!(rest_unharmed(&ran), ["warning: bad.py: not UTF-8, and nothing in it says what else: not checked"]);
}

#[test]
fn empty_files_and_files_of_comments_are_silent() {
    for (name, text) in [
        ("bad.py", ""),
        ("bad.rs", ""),
        ("bad.py", "\n\n\n"),
        ("bad.py", "# cohere.Client(api_key=None)\n"),
        ("bad.rs", "// std::env::var(\"COHERE_API_KEY\")\n/* /* nested */ */"),
        ("bad.py", "\u{feff}"),
        ("bad.rs", "\u{feff}#!/usr/bin/env x\n"),
    ] {
        assert_eq!(beside_a_good_file(name, text), [""; 0], "{text:?}");
    }
}

#[test]
fn nul_bytes_are_a_warning_at_most() {
    for (name, text) in [
        ("bad.py", format!("import cohere\n\0\ncohere.ClientV2(api_key=\"{SENTINEL}\")\n")),
        ("bad.rs", format!("fn f() {{ std::env::var(\"A\").unwrap(); \0 \"{SENTINEL}\" }}\n")),
        ("bad.py", format!("import cohere\nx = \"{SENTINEL}\0\"\n")),
    ] {
        let said = beside_a_good_file(name, text);
        assert!(said.iter().all(|line| line.starts_with(name) && !line.contains('\0')), "{said:?}");
    }
}

#[test]
fn a_notebook_that_is_cut_off_is_said_and_its_keys_are_found() {
    // A checksum is no part of this format, so that any letters will do.
    let key = ["gsk_".to_owned(), SENTINEL.repeat(3)[..52].to_owned()].concat();
    let whole = format!(
        "{{\"cells\": [{{\"cell_type\": \"code\", \"source\": [\n \"key = \\\"{key}\\\"\\n\",\n \"print(1)\"]}}]}}"
    );
    let said = beside_a_good_file("cut.ipynb", &whole[..whole.len() - 6]);
    assert!(said.iter().any(|line| line.contains("cut.ipynb: not valid JSON")), "{said:?}");
    let found: Vec<&String> = said.iter().filter(|line| line.contains("[hardcoded-credential]")).collect();
    assert_eq!(found.len(), 1, "{said:?}");
    assert!(found[0].starts_with("cut.ipynb:2:"), "{said:?}");
}
