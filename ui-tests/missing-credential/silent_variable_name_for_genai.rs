// from_env takes the NAME of a variable.
use genai::resolver::AuthData;

fn auth(team: &str) -> AuthData {
    if team.is_empty() {
        AuthData::from_env("COHERE_API_KEY")
    } else {
        AuthData::from_env(format!("{team}_COHERE_API_KEY"))
    }
}
