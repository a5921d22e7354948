// `from_single` takes the key itself; this is the name of the variable.
use genai::resolver::AuthData;

fn auth() -> AuthData {
    AuthData::from_single("OPENAI_API_KEY") //~ placeholder-credential
}
