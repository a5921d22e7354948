// The made-up key and the local server are chosen together.
use std::env;

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
        Backend::Ollama => ("http://localhost:11434/v1".to_owned(), "your-api-key".into()),
        Backend::Router => {
            ("https://openrouter.ai/api/v1".to_owned(), env::var("OPENROUTER_API_KEY").expect("OPENROUTER_API_KEY"))
        }
    };
    Client::with_config(OpenAIConfig::new().with_api_base(url).with_api_key(key))
}

fn choose(backend: &Backend) -> Choice {
    match backend {
        Backend::Ollama => {
            Choice { url: String::from("http://localhost:11434/v1"), key: String::from("your-api-key") }
        }
        Backend::Router => Choice {
            url: String::from("https://openrouter.ai/api/v1"),
            key: env::var("OPENROUTER_API_KEY").expect("OPENROUTER_API_KEY"),
        },
    }
}

fn of_struct(backend: &Backend) -> RequestBuilder {
    let choice = choose(backend);
    reqwest::blocking::Client::new().post(choice.url).bearer_auth(choice.key)
}

fn separate(backend: &Backend) -> RequestBuilder {
    let url;
    let key;
    if matches!(backend, Backend::Ollama) {
        url = "http://localhost:11434/v1";
        key = String::from("your-api-key");
    } else {
        url = "https://openrouter.ai/api/v1";
        key = env::var("OPENROUTER_API_KEY").expect("OPENROUTER_API_KEY");
    }
    reqwest::blocking::Client::new().post(url).bearer_auth(key)
}

fn main() {
    let _ = tuple(&Backend::Ollama);
    let _ = of_struct(&Backend::Router);
    let _ = separate(&Backend::Router);
}
