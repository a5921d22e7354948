// Credentials::new takes the key as text: there is nothing to fall back to.
use openai::Credentials;

fn credentials() -> Credentials {
    let Ok(key) = std::env::var("OPENROUTER_API_KEY") else {
        eprintln!("OPENROUTER_API_KEY is not set");
        std::process::exit(1);
    };
    Credentials::new(key, "https://openrouter.ai/api/v1")
}
