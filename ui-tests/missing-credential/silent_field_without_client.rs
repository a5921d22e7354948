// A settings struct with empty defaults reaches no client.
#[derive(Default)]
struct Settings {
    api_key: String,
    token: Option<String>,
}

fn main() {
    let settings = Settings {
        api_key: String::new(),
        ..Settings::default()
    };
    println!("{} {}", settings.api_key.len(), settings.token.is_some());
}
