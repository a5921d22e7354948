// The key of the remote branch is made up, the one of the local server may be.
use async_openai::Client;
use async_openai::config::OpenAIConfig;
use reqwest::blocking::RequestBuilder;

enum Backend {
    Ollama,
    Router,
}

struct Choice {
    url: String,
    key: String,
}

fn tuple(backend: &Backend) -> Client<OpenAIConfig> {
    let (url, key) = match backend {
        Backend::Ollama => ("http://localhost:11434/v1", "ollama"),
        Backend::Router => ("https://openrouter.ai/api/v1", "your-api-key"),
    };
    Client::with_config(OpenAIConfig::new().with_api_base(url).with_api_key(key)) //~ placeholder-credential
}

fn choose(backend: &Backend) -> Choice {
    match backend {
        Backend::Ollama => Choice { url: String::from("http://localhost:11434/v1"), key: String::from("ollama") },
        Backend::Router => Choice {
            url: String::from("https://openrouter.ai/api/v1"),
            key: String::from("your-api-key"),
        },
    }
}

fn of_struct(backend: &Backend) -> RequestBuilder {
    let choice = choose(backend);
    reqwest::blocking::Client::new().post(choice.url).bearer_auth(choice.key) //~ placeholder-credential
}

fn main() {
    let _ = tuple(&Backend::Ollama);
    let _ = of_struct(&Backend::Router);
}
