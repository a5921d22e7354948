// `from_single` takes the key itself; this is the name of the variable.
use genai::resolver::AuthData;

fn auth() -> AuthData {
    AuthData::from_single(std::env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set").as_str()) //~ placeholder-credential
}
