// The resolver hands an empty key to every model.
use genai::Client;
use genai::ModelIden;
use genai::resolver::{AuthData, AuthResolver};

fn client() -> Client {
    let resolver = AuthResolver::from_resolver_fn(|_model: ModelIden| {
        Ok(Some(AuthData::from_single(std::env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set").as_str()))) //~ missing-credential
    });
    Client::builder().with_auth_resolver(resolver).build()
}
