//! Names: imports, items of the file, constants, blocks.

use super::{events, key};

fn last(text: &str) -> String {
    events(text).pop().unwrap_or_default()
}

#[test]
fn imports_lead_to_full_paths() {
    for text in [
        r#"use shop::Client; fn f() { Client::new("k"); }"#,
        r#"use shop::Client as C; fn f() { C::new("k"); }"#,
        r#"use shop::{self, other::Thing}; fn f() { shop::Client::new("k"); }"#,
        r#"use shop as s; fn f() { s::Client::<X>::new("k"); }"#,
        r#"use shop::*; fn f() { Client::new("k"); }"#,
        r#"use shop::prelude::*; fn f() { Client::new("k"); }"#,
        r#"fn f() { shop::Client::new("k"); }"#,
        r#"fn f() { ::shop::Client::new("k"); }"#,
        r#"fn f() { <shop::Client>::new("k"); }"#,
        r#"fn f() { use shop::Client; Client::new("k"); }"#,
        r#"extern crate shop as s; fn f() { s::Client::new("k"); }"#,
        r#"type C = shop::Client; fn f() { C::new("k"); }"#,
        r#"mod a { use super::*; fn f() { Client::new("k"); } } use shop::Client;"#,
        r#"mod a { use super::C; fn f() { C::new("k"); } } use shop::Client as C;"#,
        r#"fn f() { let shop = 1; shop::Client::new("k"); }"#,
    ] {
        assert_eq!(last(text), r#"shop::Client::new("k")"#, "{text}");
    }
}

#[test]
fn items_of_the_file_are_no_imports() {
    for text in [
        r#"struct Client; impl Client { fn new(k: &str) {} } fn f() { Client::new("k"); }"#,
        r#"mod shop { pub struct Client; } fn f() { shop::Client::new("k"); }"#,
        r#"fn f() { Client::new("k"); }"#,
        r#"use crate::shop::Client; fn f() { Client::new("k"); }"#,
        r#"mod shop; fn f() { shop::Client::new("k"); }"#,
        r#"use shop::*; enum Client {} fn f() { Client::new("k"); }"#,
    ] {
        assert_eq!(events(text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn constants_are_followed_in_any_order() {
    for text in [
        r#"use shop::Client; fn f() { Client::new(K); } const K: &str = "k";"#,
        r#"use shop::Client; fn f() { Client::new(K); } const K: &str = J; const J: &str = "k";"#,
        r#"use shop::Client; fn f() { Client::new(K); } static K: &'static str = concat!("k", "");"#,
        r#"use shop::Client; fn f() { Client::new(a::K); } mod a { pub const K: &str = "k"; }"#,
        r#"use shop::Client; fn f() { Client::new(self::a::K); } mod a { pub const K: &str = "k"; }"#,
        r#"use shop::Client; mod b { fn f() { shop::Client::new(crate::K); } } const K: &str = "k";"#,
        r#"use shop::Client; struct A; impl A { const K: &str = "k"; fn f() { Client::new(Self::K); } }"#,
        r#"use shop::Client; fn f() { const K: &str = "k"; Client::new(K); }"#,
        r#"use shop::Client; lazy_static! { static ref K: String = "k".to_string(); } fn f() { Client::new(K.as_str()); }"#,
        r#"use shop::Client; thread_local! { static K: String = String::from("k") } fn f() { Client::new(K); }"#,
        r#"use std::sync::LazyLock; static K: LazyLock<&str> = LazyLock::new(|| "k"); fn f() { shop::Client::new(*K); }"#,
    ] {
        assert_eq!(last(text), r#"shop::Client::new("k")"#, "{text}");
    }
}

#[test]
fn a_lazy_constant_keeps_its_guard() {
    let text = r#"use std::sync::LazyLock;
        static K: LazyLock<String> = LazyLock::new(|| std::env::var("K").unwrap_or_else(|_| std::process::exit(1)));
        fn f() { shop::Client::new(K.clone()); }"#;
    assert_eq!(last(text), "shop::Client::new($K0+)");
}

#[test]
fn shadowing_ends_with_its_block() {
    let clients = key(r#"let k = "a"; { let k = "b"; Client::new(k); } Client::new(k); let k = "c"; Client::new(k);"#);
    let expected = [r#"shop::Client::new("b")"#, r#"shop::Client::new("a")"#, r#"shop::Client::new("c")"#];
    assert_eq!(clients, expected.join("; "));
}

#[test]
fn parameters_and_unknown_names_are_opaque() {
    assert_eq!(last("fn f(k: &str) { shop::Client::new(k); }"), "shop::Client::new(param)");
    assert_eq!(last("fn f() { shop::Client::new(k); }"), "shop::Client::new(?)");
}

#[test]
fn methods_of_the_file_are_called_as_functions() {
    let text = "struct A { k: String } impl A { fn key(&self) -> &str { &self.k } fn f(&self) { shop::Client::new(self.key()); } }";
    assert_eq!(last(text), "shop::Client::new(?)");
    let text = "struct A; impl A { fn new() -> Self { A } fn key(&self) -> &str { \"\" } } fn f() { shop::Client::new(A::new().key()); }";
    assert_eq!(last(text), r#"shop::Client::new("")"#);
}

#[test]
fn fields_are_followed() {
    let own = r#"struct A { k: String } fn f() { let mut a = A { k: "x".into() }; shop::Client::new(a.k); }"#;
    assert_eq!(last(own), r#"shop::Client::new("x")"#);
    let set = r#"struct A { k: String } fn f() { let mut a = A { k: "x".into() }; a.k = "y".into(); shop::Client::new(a.k); }"#;
    assert_eq!(last(set), r#"shop::Client::new("y")"#);
    let tuple = r#"struct A(String); fn f() { let a = A("x".into()); let A(k) = a; shop::Client::new(k); }"#;
    assert_eq!(last(tuple), r#"shop::Client::new("x")"#);
    assert_eq!(
        last("struct A { k: String } impl A { fn f(&self) { shop::Client::new(&self.k); } }"),
        "shop::Client::new(?)"
    );
}

#[test]
fn a_function_that_never_returns_is_known_as_one() {
    for fail in [
        "fn fail() -> ! { loop {} }",
        "fn fail() { eprintln!(\"x\"); std::process::exit(1); }",
        "fn fail() { panic!() }",
        "use std::process; fn fail() { process::exit(1) }",
    ] {
        let text = format!(
            "{fail} fn f() {{ let k = std::env::var(\"K\"); if k.is_err() {{ fail() }} shop::Client::new(k); }}"
        );
        assert_eq!(last(&text), "shop::Client::new($K0+)", "{fail}");
    }
    let may = "fn may() { if x() { return; } panic!() } fn f() { let k = std::env::var(\"K\"); if k.is_err() { may() } shop::Client::new(k); }";
    assert_eq!(last(may), "shop::Client::new($K?0+)");
}
