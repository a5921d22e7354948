// `format!` without holes gives back its literal.
use genai::resolver::{AuthData, AuthResolver};
use genai::Client;

fn main() {
    let resolver = AuthResolver::from_resolver_fn(|_model| {
        Ok(Some(AuthData::from_single(std::env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set")))) //~ hardcoded-credential
    });
    let _client = Client::builder().with_auth_resolver(resolver).build();
}
