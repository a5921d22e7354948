//! Sixty megabytes on one line.

use super::{SENTINEL, assert_no_secret, beside_a_good_file};
use crate::tool::Project;

const SIZE: usize = 60 << 20;

#[test]
fn a_huge_string_is_silent() {
    let text = format!("import cohere\nx = '{SENTINEL}{}'\n", "a".repeat(SIZE));
    assert_eq!(beside_a_good_file("bad.py", text), [""; 0]);
}

#[test]
fn a_client_behind_a_huge_string_is_found_and_the_line_is_not_printed() {
    let text = format!("import cohere\nx = '{}'; cohere.ClientV2(api_key='{SENTINEL}')\n", "a b ".repeat(SIZE / 4));
    let project = Project::with(&[("bad.py", &text)]);
    for format in ["human", "short", "json"] {
        let ran = project.run(&["--message-format", format, "bad.py"]);
        assert_no_secret(&ran);
        assert_eq!((ran.code, ran.out.contains("hardcoded-credential")), (Some(1), true), "{format}");
        assert!(ran.out.len() < 20_000, "{format}: {} bytes", ran.out.len());
    }
}

#[test]
fn a_huge_line_of_rust_is_silent() {
    let text = format!("// std::env::var {SENTINEL}{}\nfn f() {{}}\n", "a".repeat(SIZE));
    assert_eq!(beside_a_good_file("bad.rs", text), [""; 0]);
}
