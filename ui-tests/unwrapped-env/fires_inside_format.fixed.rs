// Inside a macro's arguments it is still an unwrap.
use std::env;

fn notion_header() -> (String, String) {
    let value = format!("Bearer {}", env::var("NOTION_TOKEN").expect("NOTION_TOKEN is not set")); //~ unwrapped-env
    ("Authorization".to_string(), value)
}
