// `from_env` takes the name of a variable.
use genai::resolver::{AuthData, AuthResolver};
use genai::Client;

fn main() {
    let resolver = AuthResolver::from_resolver_fn(|_model| {
        Ok(Some(AuthData::from_env("NEWSROOM_ANTHROPIC_KEY")))
    });
    let _client = Client::builder().with_auth_resolver(resolver).build();
}
