// `from_env` takes the variable's name: that is how it is used.
use genai::resolver::AuthData;

fn auth() -> AuthData {
    AuthData::from_env("OPENAI_API_KEY")
}
