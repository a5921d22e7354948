// This client speaks to many providers; the key is for the model it is asked for.
use genai::resolver::{AuthData, AuthResolver};
use genai::Client;

fn main() {
    let key = std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set");
    let resolver =
        AuthResolver::from_resolver_fn(move |_model| Ok(Some(AuthData::from_single(key.clone()))));
    let _client = Client::builder().with_auth_resolver(resolver).build();
}
