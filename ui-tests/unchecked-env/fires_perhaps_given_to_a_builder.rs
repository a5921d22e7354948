// The builder takes what may be nothing, and whoever has what it builds unwraps that.
use bon::Builder;

#[derive(Builder)]
pub struct Mistral {
    api_key: Option<String>,
    model: String,
}

pub fn send(http: &reqwest::Client) -> reqwest::RequestBuilder {
    let mistral = Mistral::builder()
        .maybe_api_key(std::env::var("MISTRAL_API_KEY").ok())
        .model("mistral-embed".to_owned())
        .build();
    http.post("https://api.mistral.ai/v1/embeddings").bearer_auth(mistral.api_key.as_ref().unwrap()) //~ unchecked-env
}
