// The second argument says that nothing leaves this machine.
use openai::Credentials;

const OLLAMA: &str = "http://127.0.0.1:11434/v1";

fn credentials() -> Credentials {
    Credentials::new("YOUR_API_KEY", OLLAMA)
}
