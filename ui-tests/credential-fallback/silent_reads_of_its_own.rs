// A method `read` of the type itself gives what it says, and one with an argument opens nothing.
struct Store {
    path: String,
}

impl Store {
    fn read(&self) -> String {
        std::env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set")
    }
}

#[tokio::main]
async fn main() {
    let store = Store { path: std::env::var("STORE").unwrap_or_default() };
    let http = reqwest::Client::new();
    drop(http.get("https://api.openai.com/v1/models").bearer_auth(store.read()).send().await);
    let reader = std::env::var("READER_TOKEN").unwrap_or_default();
    drop(http.get("https://api.openai.com/v1/files").bearer_auth(vault::open(&reader).read(&store.path)).send().await);
}
