//! Headers and the places that they go to.

use super::{body, events};

fn header(text: &str) -> String {
    body(text).into_iter().filter(|event| event.contains(" to ")).collect::<Vec<_>>().join("; ")
}

#[test]
fn a_bearer_token_goes_to_the_url_of_its_request() {
    let to = r#"authorization: "k" to "https://a.example/v1""#;
    assert_eq!(header(r#"reqwest::Client::new().post("https://a.example/v1").bearer_auth("k").send().await?;"#), to);
    assert_eq!(header(r#"let r = http.get("https://a.example/v1"); let r = r.json(&x); r.bearer_auth("k");"#), to);
    assert_eq!(header(r#"http.request(Method::POST, "https://a.example/v1").bearer_auth("k");"#), to);
    assert_eq!(header(r#"ureq::get("https://a.example/v1").set("Authorization", "k").call();"#), to);
}

#[test]
fn headers_are_known_by_name() {
    let text = r#"http.post("https://a.example").header("Accept", "x").header("X-Api-Key", "k");"#;
    assert_eq!(header(text), r#"x-api-key: "k" to "https://a.example""#);
    let constant = r#"http.post("https://a.example").header(reqwest::header::AUTHORIZATION, format!("Bearer {}", env::var("K").unwrap()));"#;
    assert_eq!(header(constant), r#"authorization: $K0+ in text to "https://a.example""#);
    let map = r#"let mut h = HeaderMap::new(); let mut v = http::HeaderValue::from_str(&env::var("K").unwrap())?; v.set_sensitive(true); h.insert("x-api-key", v);"#;
    assert_eq!(header(map), "x-api-key: $K0+ to nowhere");
    let pair = r#"http.post("https://a.example").insert_header(("Authorization", "k"));"#;
    assert_eq!(header(pair), r#"authorization: "k" to "https://a.example""#);
}

#[test]
fn the_user_is_the_credential_when_there_is_no_password() {
    assert_eq!(
        header(r#"http.get("https://a.example").basic_auth("u", Some("p"));"#),
        r#"authorization: "p" to "https://a.example""#
    );
    assert_eq!(
        header(r#"http.get("https://a.example").basic_auth("u", Some(""));"#),
        r#"authorization: "u" to "https://a.example""#
    );
    assert_eq!(
        header(r#"http.get("https://a.example").basic_auth("u", None::<&str>);"#),
        r#"authorization: "u" to "https://a.example""#
    );
}

#[test]
fn a_map_is_no_client() {
    let text = r#"fn f(map: Map) { shop::Client::new(map.get("k").unwrap()); map.insert("a", "b"); }"#;
    let found = events(text);
    assert_eq!(found.last().map(String::as_str), Some("shop::Client::new(?)"));
}
