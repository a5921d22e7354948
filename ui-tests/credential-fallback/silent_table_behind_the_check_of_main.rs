// The functions of the table run when the entry has checked and left.
use std::env;
use std::process::exit;
use std::sync::LazyLock;

static KEY: LazyLock<String> = LazyLock::new(|| env::var("GOOGLE_MAPS_API_KEY").unwrap_or_default());

type Tool = fn(&str) -> reqwest::blocking::RequestBuilder;

fn route(to: &str) -> reqwest::blocking::RequestBuilder {
    let client = reqwest::blocking::Client::new();
    client.post("https://routes.googleapis.com/v2").header("X-Goog-Api-Key", KEY.as_str()).body(to.to_owned())
}

static TOOLS: &[(&str, Tool)] = &[("route", route)];

fn main() {
    if KEY.is_empty() {
        eprintln!("GOOGLE_MAPS_API_KEY is not set");
        exit(1);
    }
    for (name, tool) in TOOLS {
        println!("{name}: {:?}", tool("b").send().is_ok());
    }
}
