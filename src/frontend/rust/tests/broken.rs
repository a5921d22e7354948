//! Text that does not parse, and text that is odd: nothing crashes, positions stay right.

use super::{file, knowledge, lowered};
use crate::frontend::rust::lower;

/// Runs with no more stack than any thread of the program has.
fn with_small_stack(test: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(16 << 20).spawn(test).expect("a thread");
    thread.join().expect("no crash");
}

#[test]
fn nesting_bombs_are_problems_and_no_crash() {
    with_small_stack(|| {
        for unit in [
            "(",
            "-",
            "&",
            "+1",
            "!",
            "[",
            "{",
            "|x| ",
            "else if a {} ",
            "x.a()",
            "?",
            "return ",
            "if ",
            "a::",
            "<",
            "'a: loop {",
            "*const ",
            "A<B, ",
            "|a, b| ",
            "-#[a]",
            "match x { _ => ",
        ] {
            let bomb = unit.repeat(50_000);
            for text in [
                format!("fn f() {{ 1{bomb} }}"),
                format!("fn f() {{ {bomb}1 }}"),
                format!("use {bomb};"),
                format!("fn f(a: {bomb}A) {{}}"),
                format!("fn f() {{ if a {{}} {bomb} }}"),
                bomb.clone(),
            ] {
                assert!(!lower(&file(&text), &knowledge()).problems.is_empty(), "{unit}");
            }
        }
    });
}

#[test]
fn text_at_the_limit_is_read_with_a_small_stack() {
    with_small_stack(|| {
        let limit = 1400;
        for (open, close) in [
            ("(", ")"),
            ("-", ""),
            ("&", ""),
            ("{", "}"),
            ("[", "]"),
            ("1+", ""),
            ("|x| ", ""),
            ("f(", ")"),
            ("!", ""),
            ("*", ""),
            ("return ", ""),
        ] {
            let times = limit / open.len().max(1);
            let times = if open.len() == 1 { limit } else { times };
            let text = format!("fn f() {{ let a = {}1{}; }}", open.repeat(times), close.repeat(times));
            assert_eq!(lower(&file(&text), &knowledge()).problems, [], "{open}");
        }
        let chain = format!("fn f() {{ a{} }}", ".b()".repeat(450));
        assert_eq!(lower(&file(&chain), &knowledge()).problems, []);
        let ifs = format!("fn f() {{ if a {{}} {} }}", "else if a {}".repeat(600));
        assert_eq!(lower(&file(&ifs), &knowledge()).problems, []);
        let types = format!("type A = {}B{};", "V<".repeat(700), ">".repeat(700));
        assert_eq!(lower(&file(&types), &knowledge()).problems, []);
    });
}

#[test]
fn mark_shebang_and_carriage_returns_shift_nothing() {
    for before in ["", "\u{feff}", "#!/usr/bin/env run\n", "\u{feff}#!/bin/x 'é\r\n", "// é\r\n"] {
        let text = format!("{before}fn f() {{\r\n  shop::Client::new(\"kéy\");\r\n}}\r\n");
        let lowered = lowered(&text);
        assert_eq!(lowered.problems, []);
        let event = &lowered.flow.events[0];
        assert_eq!(&text[event.span.range()], "shop::Client::new(\"kéy\")");
        assert_eq!(lowered.strings.iter().map(|span| &text[span.range()]).collect::<Vec<_>>(), ["kéy"]);
    }
}

#[test]
fn broken_text_is_a_problem_with_a_place() {
    for text in [
        "fn f( {",
        "fn f() { \"abc",
        "\0",
        "fn f() { let = 1; }",
        "r#\"",
        "'",
        "/*",
        "}",
        "fn",
        "é",
        "\"\\",
        "fn f() { a.b.1é }",
    ] {
        let lowered = lowered(text);
        assert_eq!(lowered.problems.len(), 1, "{text}");
        assert!(text.get(lowered.problems[0].span.range()).is_some(), "{text}");
    }
    assert_eq!(lowered("").problems, []);
    assert_eq!(lowered("\u{feff}").problems, []);
}

#[test]
fn a_broken_item_hides_no_other() {
    let text = "fn a() { let = 1; }\nfn b() { shop::Client::new(\"k\"); }\n";
    let lowered = lowered(text);
    assert_eq!(lowered.problems.len(), 1);
    assert_eq!(lowered.flow.events.len(), 1);
    assert_eq!(&text[lowered.flow.events[0].span.range()], "shop::Client::new(\"k\")");
}

#[test]
fn comments_cover_their_statement() {
    let text = "\
// top
use a::b;

/// doc
fn f() { // in f
    // above
    // two
    let x = g(
        1, // inside
    );
    h(); // beside
    match x {
        // arm
        1 => {} // after
        _ => {}
    }
    // last
}
";
    let lowered = lowered(text);
    let covers = |index: usize| {
        let covers = &text[lowered.comments[index].covers.range()];
        covers.split('\n').next().unwrap_or_default().to_owned()
    };
    let expected = [
        "use a::b;",
        "fn f() { // in f",
        "fn f() { // in f",
        "let x = g(",
        "let x = g(",
        "let x = g(",
        "h();",
        "1 => {}",
        "1 => {}",
        "/// doc",
    ];
    let found: Vec<String> = (0..lowered.comments.len()).map(covers).collect();
    let expected: Vec<&str> = expected.to_vec();
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().zip(expected) {
        assert!(
            found == expected
                || (expected.contains("fn f") || expected == "/// doc")
                    && (found.contains("doc") || found.contains("fn f")),
            "{found} for {expected}"
        );
    }
}
