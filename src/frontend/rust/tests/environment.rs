//! Reads of variables, and what guards them.

use super::{body, events, key};

fn assert_key(text: &str, expected: &str) {
    assert_eq!(key(text), format!("shop::Client::new({expected})"), "{text}");
}

#[test]
fn an_unguarded_option_may_be_absent() {
    assert_key(r#"Client::new(env::var("K").ok());"#, "$K?0+");
    assert_key(r#"Client::new(std::env::var_os("K"));"#, "$K?0+");
    assert_key(r#"Client::new(::std::env::var("K").ok().as_deref());"#, "$K?0+");
    assert_key(r#"use dotenvy::var as read; dotenvy::dotenv().ok(); Client::new(read("K").ok());"#, "$K?0+");
}

#[test]
fn expect_and_unwrap_stop_when_it_is_absent() {
    let unwrap = body(r#"Client::new(env::var("K").unwrap());"#);
    assert_eq!(unwrap, ["read K", "unwrap $K?0+", "shop::Client::new($K0+)"]);
    let expect = body(r#"Client::new(&env::var("K").expect("K is not set"));"#);
    assert_eq!(expect, ["read K", r#"unwrap $K?0+ says "K is not set""#, "shop::Client::new($K0+)"]);
}

#[test]
fn a_question_mark_guards_without_a_panic() {
    let expected = ["read K", "shop::Client::new($K0+)"];
    assert_eq!(body(r#"Client::new(env::var("K")?);"#), expected);
    assert_eq!(body(r#"Client::new(env::var("K").context("no K")?);"#), expected);
    assert_eq!(body(r#"Client::new(env::var("K").ok().ok_or_else(|| anyhow!("no K"))?);"#), expected);
    assert_eq!(body(r#"Client::new(env::var("K").map_err(|e| Error::from(e))?);"#), expected);
}

#[test]
fn let_else_guards() {
    assert_key(r#"let Ok(k) = env::var("K") else { return }; Client::new(k);"#, "$K0+");
    assert_key(r#"let Some(k) = env::var("K").ok() else { bail!("no") }; Client::new(k);"#, "$K0+");
}

#[test]
fn if_let_knows_each_branch() {
    assert_key(r#"if let Ok(k) = env::var("K") { Client::new(k); }"#, "$K0+");
    assert_key(r#"if let Ok(k) = env::var("K") && !k.is_empty() { Client::new(k); }"#, "$K+");
    assert_key(r#"let k = env::var("K"); if let Err(e) = &k { panic!("{e}") } Client::new(k);"#, "$K0+");
    let k = r#"let k = if let Ok(k) = env::var("K") { k } else { String::new() }; Client::new(k);"#;
    assert_key(k, r#"$K0+ | """#);
}

#[test]
fn arms_of_a_match_know_what_was_left() {
    assert_key(r#"let k = match env::var("K") { Ok(k) => k, Err(_) => panic!("no") }; Client::new(k);"#, "$K0+");
    let guard = r#"let k = match env::var("K") { Ok(k) if !k.is_empty() => k, _ => return }; Client::new(k);"#;
    assert_key(guard, "$K+");
    let rest =
        r#"match env::var("K") { Ok(k) if k.is_empty() => return, Err(_) => return, other => Client::new(other) };"#;
    assert_key(rest, "$K+");
    let text = r#"match env::var("K").as_deref() { Ok("") | Err(_) => return, Ok(k) => { Client::new(k); } }"#;
    assert_key(text, "$K+");
    let both = r#"match env::var("K") { Ok(k) => Some(k), Err(_) => None }"#;
    assert_key(&format!("let k = {both}; Client::new(k);"), "$K0+ | $K?");
}

#[test]
fn a_match_on_a_tuple_knows_its_elements() {
    let text = r#"match (env::var("A"), env::var("K")) { (Ok(_), Ok(k)) => { Client::new(k); } _ => {} }"#;
    assert_key(text, "$K0+");
}

#[test]
fn fallbacks_are_told_from_the_variable() {
    assert_key(r#"Client::new(env::var("K").unwrap_or_default());"#, r#"$K0+ | else """#);
    assert_key(r#"Client::new(env::var("K").unwrap_or("x".into()));"#, r#"$K0+ | else "x""#);
    assert_key(r#"Client::new(env::var("K").as_deref().unwrap_or(""));"#, r#"$K0+ | else """#);
    assert_key(r#"Client::new(env::var("K").unwrap_or_else(|_| "x".to_string()));"#, r#"$K0+ | else "x""#);
    assert_key(r#"Client::new(env::var("K").unwrap_or_else(|_| String::new()));"#, r#"$K0+ | else """#);
    assert_key(r#"Client::new(env::var("K").or_else(|_| env::var("L")).unwrap());"#, "$K0+ | else $L0+");
    assert_key(r#"Client::new(env::var("K").or(env::var("L")).ok());"#, "$K0+ | else $L?0+");
    assert_key(r#"Client::new(env::var("K").map_or("x".into(), |k| k));"#, r#"$K0+ | else "x""#);
}

#[test]
fn a_closure_that_leaves_guards() {
    assert_key(r#"Client::new(env::var("K").unwrap_or_else(|_| panic!("no")));"#, "$K0+");
    let exit =
        r#"let k = env::var("K").unwrap_or_else(|_| { eprintln!("no"); std::process::exit(1) }); Client::new(k);"#;
    assert_key(exit, "$K0+");
    let error = r#"let k = env::var("K").map_err(|e| { eprintln!("{e}"); std::process::exit(1) }); Client::new(k);"#;
    assert_key(error, "$K0+");
}

#[test]
fn a_closure_over_the_value_sees_it_present() {
    assert_key(r#"env::var("K").map(|k| Client::new(k));"#, "$K0+");
    assert_key(r#"env::var("K").map(Client::new);"#, "$K0+");
    assert_key(r#"Client::new(env::var("K").map(|k| k.trim().to_string()).unwrap());"#, "$K0+ stripped");
    assert_key(r#"Client::new(env::var("K").ok().filter(|k| !k.is_empty()).expect("K"));"#, "$K+");
    assert_key(r#"Client::new(env::var("K").ok().filter(|k| !k.is_empty()));"#, "$K+ | $K?");
    let kept = r#"env::var("K").ok().and_then(|k| if k.is_empty() { None } else { Some(k) })"#;
    assert_key(&format!("Client::new({kept}.unwrap());"), "$K+");
}

#[test]
fn conditions_guard_where_they_leave() {
    for test in [
        r#"if env::var("K").is_err() { return; }"#,
        r#"if env::var("K").is_ok() {} else { return; }"#,
        r#"if !env::var("K").is_ok() { std::process::exit(2) }"#,
        r#"assert!(env::var("K").is_ok());"#,
        r#"ensure!(env::var("K").is_ok(), "K");"#,
        r#"if matches!(env::var("K"), Err(_)) { todo!() }"#,
        r#"for name in ["J", "K"] { if env::var(name).is_err() { panic!("{name}") } }"#,
        r#"if ["J", "K"].iter().any(|name| env::var(name).is_err()) { return }"#,
        r#"loop { if env::var("K").is_ok() { break } }"#,
        r#"while env::var("K").is_err() { wait(); }"#,
    ] {
        assert_key(&format!(r#"{test} Client::new(env::var("K").ok());"#), "$K0+");
    }
}

#[test]
fn emptiness_is_guarded_apart_from_absence() {
    for test in [
        "if k.is_empty() { return }",
        r#"if k == "" { return }"#,
        "if k.len() == 0 { return }",
        "if k.len() < 8 { return }",
        "if !(k.len() > 0) { return }",
        r#"if !k.starts_with("sk-") { return }"#,
        "assert_ne!(k, \"\");",
        "if k.is_empty() || other() { return }",
        "if env::var(\"K\").is_ok_and(|k| k.is_empty()) { return }",
        "if !env::var(\"K\").map_or(false, |k| !k.is_empty()) { return }",
    ] {
        assert_key(&format!(r#"let k = env::var("K").unwrap(); {test} Client::new(k);"#), "$K+");
    }
}

#[test]
fn guards_of_other_names_clear_nothing() {
    assert_key(r#"if env::var("J").is_err() { return } Client::new(env::var("K").ok());"#, "$K?0+");
    assert_key(r#"if env::var("K").is_err() { log() } Client::new(env::var("K").ok());"#, "$K?0+");
    assert_key(r#"Client::new(env::var("K").ok()); if env::var("K").is_err() { return }"#, "$K?0+");
}

#[test]
fn what_the_program_sets_is_what_it_reads() {
    let found = body(r#"unsafe { env::set_var("K", "x") }; Client::new(env::var("K").unwrap());"#);
    assert_eq!(found[0], r#"set K = "x""#);
    assert_eq!(found[3], r#"shop::Client::new("x")"#);
}

#[test]
fn variables_of_the_build_are_baked_in() {
    assert_key(r#"Client::new(env!("K"));"#, "baked K");
    assert_key(r#"Client::new(option_env!("K").unwrap());"#, "baked K");
}

#[test]
fn an_error_that_is_given_back_is_no_credential() {
    let lowered = super::lowered("fn key() -> Result<String, E> { Err(E::Missing) }");
    assert!(lowered.flow.functions[0].exits.is_empty());
}

#[test]
fn reads_in_tests_say_so() {
    let test = r#"#[cfg(test)] mod tests { #[test] fn a() { std::env::var("K"); } }"#;
    assert_eq!(events(test), ["test read K"]);
    assert_eq!(events(r#"#[tokio::test] async fn a() { std::env::var("K"); }"#), ["test read K"]);
    assert_eq!(events(r#"#[cfg(not(test))] fn a() { std::env::var("K"); }"#), ["read K"]);
    assert_eq!(
        events(r#"#[cfg(all(test, unix))] fn a() { std::env::var("K"); } fn b() { std::env::var("L"); }"#),
        ["test read K", "read L"]
    );
}
