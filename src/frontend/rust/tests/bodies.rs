//! Text, expressions, loops, closures, macros.

use super::{body, key, lowered};

fn assert_key(text: &str, expected: &str) {
    assert_eq!(key(text), format!("shop::Client::new({expected})"), "{text}");
}

#[test]
fn text_is_put_together() {
    for text in [
        r#"concat!("a", "b")"#,
        r#"format!("a{}", "b")"#,
        r#"format!("{0}{b}", "a", b = "b")"#,
        r#"format!("ab")"#,
        r#""a".to_string() + "b""#,
        r#"String::from("ab")"#,
        r#"Some("ab".to_owned())"#,
        r##"r#"ab"#"##,
        r#"b"ab""#,
        r#"c"ab""#,
        r#"(&"ab") as &str"#,
        r#"Box::new(Arc::new("ab"))"#,
        r#"{ let a = "a"; format!("{a}b") }"#,
        r#"unsafe { "ab" }"#,
        r#"["x", "ab"][1]"#,
        r#"("x", "ab").1"#,
        r#"loop { break "ab" }"#,
        r#"'a: { if false { } break 'a "ab"; }"#,
        r#"async { "ab" }.await"#,
        r#"(|| "ab")()"#,
        r#"dbg!("ab")"#,
        r#" "  ab\n".trim()"#,
        r#"if true { "ab" } else { return }"#,
        r#"std::mem::take(&mut "ab")"#,
    ] {
        let found = key(&format!("Client::new({text});"));
        assert!(
            found.starts_with(r#"shop::Client::new("ab")"#) || found == r#"shop::Client::new("ab" stripped)"#,
            "{text}: {found}"
        );
    }
}

#[test]
fn formatted_credentials_are_part_of_a_text() {
    assert_key(r#"let k = env::var("K").unwrap(); Client::new(format!("Bearer {k}"));"#, "$K0+ in text");
    assert_key(r#"let k = env::var("K").unwrap(); Client::new(format!("{:?}", k));"#, "$K0+ in text changed");
    assert_key(r#"let mut a = String::from("x"); a += &env::var("K").unwrap(); Client::new(a);"#, "$K0+ in text");
    assert_key(
        r#"let mut a = String::from("x"); a.push_str(&env::var("K").unwrap()); Client::new(a);"#,
        "$K0+ in text",
    );
}

#[test]
fn nothing_is_told_from_something() {
    assert_key("Client::new(None);", "Written");
    assert_key("Client::new(None::<String>);", "Written");
    assert_key("Client::new(Option::None);", "Written");
    assert_key("Client::new(String::new());", r#""""#);
}

#[test]
fn branches_join() {
    assert_key(r#"let k; if x() { k = "a" } else { k = "b" } Client::new(k);"#, r#""a" | "b""#);
    assert_key(r#"let mut k = "a"; if x() { k = "b" } Client::new(k);"#, r#""b" | "a""#);
    assert_key(r#"let k = match x() { 1 => "a", 2 => return, _ => "b" }; Client::new(k);"#, r#""a" | "b""#);
}

#[test]
fn what_is_filled_in_place_is_opaque() {
    for text in [
        "let mut k = String::new(); stdin().read_line(&mut k).unwrap();",
        "let mut k = String::new(); for p in parts { k.push_str(p); }",
        "let mut k = String::new(); for l in lines { k = l.to_string(); }",
        "let mut k = String::new(); parts.iter().for_each(|p| k.push_str(p));",
        "let mut k = String::new(); write!(k, \"{}\", x()).unwrap();",
        "let mut k = String::new(); while k.is_empty() { k = ask(); }",
        "let mut k = None; k.replace(x());",
    ] {
        assert_key(&format!("{text} Client::new(k);"), "?");
    }
}

#[test]
fn jumps_go_where_they_say() {
    let outer = r#"let k = env::var("K"); 'a: loop { loop { if k.is_ok() { break 'a } } } Client::new(k);"#;
    assert_key(outer, "$K0+");
    let again = r#"for k in keys { let k = env::var(k); if k.is_err() { continue } } let k = env::var("K"); Client::new(k.ok());"#;
    assert_key(again, "$K?0+");
    let guarded = r#"for _ in x() { let k = env::var("K"); if k.is_err() { continue } Client::new(k); }"#;
    assert_key(guarded, "$K0+");
}

#[test]
fn closures_see_what_is_around_them() {
    assert_key(r#"let k = env::var("K").unwrap(); spawn(move || { Client::new(k); });"#, "$K0+");
    assert_key(r#"let k = env::var("K").unwrap(); spawn(async move { Client::new(k).await });"#, "$K0+");
    assert_key(r#"let k = env::var("K").unwrap(); let make = || Client::new(&k); make();"#, "$K0+");
    assert_key(r#"run(|| { if x() { return; } panic!() }); Client::new("a");"#, r#""a""#);
}

#[test]
fn a_return_from_a_closure_is_no_return() {
    let lowered = lowered(r#"fn f() -> String { let a = x(|| { return "no".to_string(); }); "yes".into() }"#);
    assert_eq!(lowered.flow.functions[0].exits.len(), 1);
}

#[test]
fn macros_carry_values() {
    assert_key(r#"println!("{}", Client::new("a"));"#, r#""a""#);
    assert_key(r#"let v = vec![Client::new("a")];"#, r#""a""#);
    assert_key(r#"tracing::info!(field = %Client::new("a"), "x");"#, r#""a""#);
    assert_key(r#"my_macro!(Client::new("a"));"#, r#""a""#);
    assert_key(r#"tokio::select! { r = run() => { Client::new("a"); } else => {} }"#, r#""a""#);
    assert_key(r#"if matches!(x(), Some(y) if y > 1) { Client::new("a"); }"#, r#""a""#);
}

#[test]
fn code_behind_a_leaving_statement_is_silent() {
    for leaves in ["return;", "panic!();", "std::process::exit(1);", "unreachable!();", "loop {}", "return Err(x)?;"] {
        assert_eq!(body(&format!("{leaves} Client::new(\"a\");")), Vec::<String>::new(), "{leaves}");
    }
}

#[test]
fn builders_are_followed_by_their_type() {
    let with = |text: &str| key(text);
    let expected = r#"shop::Config::new(); shop::Config::with_key("a")"#;
    assert_eq!(with(r#"shop::Config::new().with_key("a");"#), expected);
    assert_eq!(with(r#"let c = shop::Config::new().name("x").with_key("a"); Other::with(c);"#), expected);
    assert_eq!(with(r#"let mut c = shop::Config::new(); if x() { c = c.name("y"); } c.with_key("a");"#), expected);
    let param = super::events("fn f(c: &mut shop::Config) { c.with_key(\"a\"); }");
    assert_eq!(param, [r#"shop::Config::with_key("a")"#]);
}
