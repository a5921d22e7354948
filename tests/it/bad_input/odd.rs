//! Files that are read as anybody would read them: positions are those that an editor shows.

use super::{SENTINEL, assert_no_secret};
use crate::tool::Project;

/// Where the one finding in a program lies.
fn place(name: &str, text: &str) -> String {
    let project = Project::with(&[(name, text)]);
    let ran = project.run(&["--message-format", "short", name]);
    assert_no_secret(&ran);
    assert_eq!((ran.out.lines().count(), ran.code), (1, Some(1)), "{ran:?}");
    ran.out.split(": error").next().unwrap().to_owned()
}

#[test]
fn a_byte_order_mark_and_a_shebang_do_not_shift_columns() {
    assert_eq!(place("a.py", "\u{feff}import cohere; cohere.ClientV2(api_key=None)\n"), "a.py:1:40");
    assert_eq!(place("a.py", "#!/usr/bin/env python\nimport cohere\ncohere.ClientV2(api_key=None)\n"), "a.py:3:25");
    let both = "\u{feff}#!/usr/bin/env python\r\nimport cohere\r\ncohere.ClientV2(api_key=None)\r\n";
    assert_eq!(place("a.py", both), "a.py:3:25");
}

#[test]
fn every_line_ending_is_a_line() {
    assert_eq!(place("a.py", "import cohere\r\n\r\ncohere.ClientV2(api_key=None)\r\n"), "a.py:3:25");
    assert_eq!(place("a.py", "import cohere\n\r\ncohere.ClientV2(api_key=None)"), "a.py:3:25");
}

#[test]
fn tabs_and_wide_characters_are_one_column_each() {
    let text = "import cohere\nif 1:\n\tx = '\u{1f980}\u{4e2d}'; cohere.ClientV2(api_key=None)\n";
    assert_eq!(place("a.py", text), "a.py:3:36");
    let key = format!("import cohere\nx = 'é'; cohere.ClientV2(api_key='{SENTINEL}')\n");
    assert_eq!(place("a.py", &key), "a.py:2:34");
}

#[test]
fn the_caret_stands_below_what_it_means_behind_tabs_and_wide_characters() {
    let text = "import cohere\nif 1:\n\tx = '\u{4e2d}'; cohere.ClientV2(api_key=None)\n";
    let project = Project::with(&[("a.py", text)]);
    let out = project.run(&["a.py"]).out;
    let line = |wanted: &str| out.lines().find(|line| line.contains(wanted)).unwrap().to_owned();
    let (code, caret) = (line("x = '"), line("^^^^"));
    let before = code.split("None").next().unwrap();
    // The wide character takes two cells.
    assert_eq!(caret.find('^').unwrap(), before.chars().count() + 1, "{out}");
}

#[test]
fn ten_thousand_findings_in_a_file_are_ten_thousand_lines() {
    let text = format!("import cohere\n{}", "cohere.ClientV2(api_key=None)\n".repeat(10_000));
    let project = Project::with(&[("a.py", &text)]);
    for format in ["short", "human", "json", "github"] {
        let ran = project.run(&["--message-format", format, "a.py"]);
        assert_eq!(ran.code, Some(1));
        assert_no_secret(&ran);
        if format == "short" {
            assert_eq!(ran.out.lines().count(), 10_000);
        }
        assert!(ran.out.len() < 10_000 * 4000, "{format}: {} bytes", ran.out.len());
    }
}

#[test]
fn many_findings_on_one_long_line_do_not_print_the_line_for_each() {
    let text = format!("import cohere\n{}", "cohere.ClientV2(api_key=None); ".repeat(2000));
    let project = Project::with(&[("a.py", &text)]);
    let ran = project.run(&["a.py"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.len() < 2000 * 4000, "{} bytes", ran.out.len());
}
