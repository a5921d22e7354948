//! Fixes: the file before and behind, and what is declined.

use super::file;
use crate::diagnostic::Intent;
use crate::frontend::rust::render;
use crate::source::{Span, offset};

/// The text with the fix applied; `«…»` marks the place.
fn fixed(marked: &str, intent: impl FnOnce(Span) -> Intent) -> Option<String> {
    let (start, end) = (marked.find('«').expect("a mark"), marked.find('»').expect("a mark") - '«'.len_utf8());
    let mut text = marked.replace(['«', '»'], "");
    let edits = render(&file(&text), &intent(Span::new(offset(start), offset(end))))?;
    for edit in edits.iter().rev() {
        text.replace_range(edit.span.range(), &edit.replacement);
    }
    Some(text)
}

fn read(marked: &str) -> Option<String> {
    fixed(marked, |at| Intent::ReadVariable { at, name: "K".into() })
}

fn stop(marked: &str) -> Option<String> {
    fixed(marked, |at| Intent::StopWhenUnset { at, name: "K".into() })
}

fn assert_fixed(found: Option<String>, expected: &str) {
    assert_eq!(found.unwrap_or_default(), expected);
}

#[test]
fn a_read_takes_the_place_of_a_literal() {
    assert_fixed(
        read(r#"fn f() { g(«""»); }"#),
        r#"fn f() { g(std::env::var("K").expect("K is not set").as_str()); }"#,
    );
    assert_fixed(read(r"fn f() { g(«&k»); }"), r#"fn f() { g(&std::env::var("K").expect("K is not set")); }"#);
    assert_fixed(
        read(r#"fn f() { g(«"".as_str()»); }"#),
        r#"fn f() { g(std::env::var("K").expect("K is not set").as_str()); }"#,
    );
    assert_fixed(read(r"fn f() { g(«None»); }"), r#"fn f() { g(Some(std::env::var("K").expect("K is not set"))); }"#);
    assert_fixed(
        read(r#"fn f() { g(«Some("x".into())»); }"#),
        r#"fn f() { g(Some(std::env::var("K").expect("K is not set"))); }"#,
    );
}

#[test]
fn a_read_is_of_the_type_that_the_literal_was() {
    let owned = r#"fn f() { g(S { key: std::env::var("K").expect("K is not set") }); }"#;
    for literal in [r#"«"x"».to_string()"#, r#"«"x"».to_owned()"#, r#"String::from(«"x"»)"#, r#"«"x"».into()"#]
    {
        assert_fixed(read(&format!("fn f() {{ g(S {{ key: {literal} }}); }}")), owned);
    }
    assert_fixed(
        read(r#"fn f() { g(Some(«""»)); }"#),
        r#"fn f() { g(Some(std::env::var("K").expect("K is not set").as_str())); }"#,
    );
    for kept in [
        r#"fn f() { let key: &str = «""»; g(key); }"#,
        r#"fn f<'a>() -> S<'a> { S { key: «""» } }"#,
        r#"fn f(key: Option<&str>) { g(key.unwrap_or(«"x"»)); }"#,
        r#"fn f() { let key = Some(«"x"»); g(key); }"#,
        r#"fn f() -> HeaderValue { HeaderValue::from_static(«"x"») }"#,
    ] {
        assert_eq!(read(kept), None, "{kept}");
    }
}

#[test]
fn a_read_looks_as_the_file_does() {
    assert_fixed(
        read("use std::env;\nfn f() { g(«\"\"»); }"),
        "use std::env;\nfn f() { g(env::var(\"K\").expect(\"K is not set\").as_str()); }",
    );
    assert_fixed(
        read("use std::{env as e, io};\nfn f() { g(«\"\"»); }"),
        "use std::{env as e, io};\nfn f() { g(e::var(\"K\").expect(\"K is not set\").as_str()); }",
    );
    assert_fixed(
        read("fn f() { use std::env::var; g(«\"\"»); }"),
        "fn f() { use std::env::var; g(var(\"K\").expect(\"K is not set\").as_str()); }",
    );
    assert_fixed(
        read("use std::env; mod a { fn f() { g(«\"\"»); } }"),
        "use std::env; mod a { fn f() { g(std::env::var(\"K\").expect(\"K is not set\").as_str()); } }",
    );
}

#[test]
fn a_function_that_reports_errors_gets_a_context() {
    let text = "use anyhow::{Context, Result}; fn f() -> Result<()> { g(«\"\"»); Ok(()) }";
    assert_fixed(
        read(text),
        "use anyhow::{Context, Result}; fn f() -> Result<()> { g(std::env::var(\"K\").context(\"K is not set\")?.as_str()); Ok(()) }",
    );
    let eyre = "use eyre::WrapErr as _; fn f() -> eyre::Result<()> { g(«\"\"»); Ok(()) }";
    assert!(read(eyre).expect("a fix").contains("wrap_err"));
    for other in [
        "use anyhow::Context; fn f() -> std::io::Result<()> { g(«\"\"»); Ok(()) }",
        "use anyhow::Context; fn f() -> Result<(), MyError> { g(«\"\"»); Ok(()) }",
        "use anyhow::Context; fn f() { g(«\"\"»); }",
        "use anyhow::Context; fn f() -> anyhow::Result<()> { run(|| g(«\"\"»)); Ok(()) }",
    ] {
        assert!(read(other).expect("a fix").contains("expect"), "{other}");
    }
}

#[test]
fn a_context_is_imported_where_it_is_not_yet() {
    assert_fixed(
        stop(
            "use octocrab::Octocrab;\n\nfn f() -> anyhow::Result<()> { «env::var(\"K\").unwrap_or_default()»; Ok(()) }",
        ),
        "use anyhow::Context as _;\nuse octocrab::Octocrab;\n\nfn f() -> anyhow::Result<()> { env::var(\"K\").context(\"K is not set\")?; Ok(()) }",
    );
    let within = "mod a {\n    use anyhow::Result;\n    fn f() -> Result<()> { g(«\"\"»); Ok(()) }\n}";
    assert!(read(within).expect("a fix").contains("mod a {\n    use anyhow::Context as _;\n    use anyhow::Result;\n"));
    let eyre = read("fn f() -> color_eyre::Result<()> { g(«\"\"»); Ok(()) }").expect("a fix");
    assert!(eyre.starts_with("use color_eyre::eyre::WrapErr as _;\nfn f()") && eyre.contains("wrap_err("), "{eyre}");
}

#[test]
fn an_error_that_may_be_a_text_is_one() {
    let boxed = "fn f() -> Result<(), Box<dyn std::error::Error + Send>> { g(«\"\"»); Ok(()) }";
    assert!(read(boxed).expect("a fix").contains("var(\"K\").map_err(|_| \"K is not set\")?.as_str()"));
    let other = "fn f() -> Result<(), Box<dyn Error>> { g(«\"\"»); Ok(()) }";
    assert!(read(other).expect("a fix").contains("expect"));
    assert!(read(&format!("use std::error::Error; {other}")).expect("a fix").contains("map_err"));
}

#[test]
fn a_fallback_becomes_a_stop() {
    let expected = r#"fn f() { env::var("K").expect("K is not set"); }"#;
    assert_fixed(stop(r#"fn f() { «env::var("K").unwrap_or_default()»; }"#), expected);
    assert_fixed(stop(r#"fn f() { «env::var("K").unwrap_or("x".into())»; }"#), expected);
    assert_fixed(stop(r#"fn f() { «env::var("K")».unwrap_or_else(|_| String::new()); }"#), expected);
    let lines = "fn f() {\n    env::var(\"K\")\n        .ok()\n        .expect(\"K is not set\");\n}";
    assert_fixed(stop("fn f() {\n    «env::var(\"K\")\n        .ok()\n        .unwrap_or_default()»;\n}"), lines);
    let context = "use anyhow::Context; fn f() -> anyhow::Result<()> { «env::var(\"K\").unwrap_or_default()»; Ok(()) }";
    assert!(stop(context).expect("a fix").contains(r#"env::var("K").context("K is not set")?;"#));
    assert_eq!(stop(r#"fn f() { let a = «env::var("K")»; }"#), None);
}

#[test]
fn only_the_panic_is_named() {
    let found =
        fixed("fn f() { «env::var(\"K\") /* a */ .unwrap()»; }", |at| Intent::NamePanic { at, name: "K".into() });
    assert_fixed(found, "fn f() { env::var(\"K\") /* a */ .expect(\"K is not set\"); }");
    let other = fixed("fn f() { «env::var(\"K\").expect(\"x\")»; }", |at| Intent::NamePanic { at, name: "K".into() });
    assert_eq!(other, None);
}

#[test]
fn a_literal_keeps_its_quotes() {
    let rename = |marked: &str| fixed(marked, |at| Intent::Rename { at, to: "B".into() });
    assert_fixed(rename("f(«\"A\"»)"), "f(\"B\")");
    assert_fixed(rename("f(«r#\"A\"#»)"), "f(r#\"B\"#)");
    assert_fixed(rename("f(«b\"A\"»)"), "f(b\"B\")");
}

#[test]
fn a_comment_goes_with_its_line() {
    let remove = |marked: &str| fixed(marked, |at| Intent::RemoveComment { at });
    assert_fixed(remove("a;\r\n    «// x»\r\nb;\r\n"), "a;\r\nb;\r\n");
    assert_fixed(remove("a; «// x»\nb;\n"), "a;\nb;\n");
    assert_fixed(remove("a(«/* x */» b);"), "a( b);");
}

#[test]
fn what_would_lose_a_comment_or_not_compile_is_declined() {
    assert_eq!(read("fn f() { g(«h(/* why */ \"\")»); }"), None);
    assert_eq!(stop("fn f() { «env::var(\"K\").unwrap_or_else(|_| { /* why */ x() })»; }"), None);
    assert_eq!(read("const K: &str = «\"\"»;"), None);
    assert_eq!(read("fn f() { match x { «\"\"» => {} _ => {} } }"), None);
    let swap = fixed("fn f() { «a»; }", |at| Intent::Swap { left: at, right: at });
    assert_eq!(swap, None);
}
