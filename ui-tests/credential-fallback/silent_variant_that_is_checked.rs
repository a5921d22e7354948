// A method asks for what the variant carries, and stops without it.
use reqwest::blocking::Client;

enum Credential {
    Key(String),
    Basic(String, String),
}

impl Credential {
    fn check(&self) {
        match self {
            Credential::Key(key) => assert!(!key.is_empty(), "VAULT_KEY is empty"),
            Credential::Basic(_, password) => assert!(!password.is_empty(), "no password"),
        }
    }

    fn send(&self) {
        let request = Client::new().get("https://api.acme.com/v1");
        let request = match self {
            Credential::Key(key) => request.bearer_auth(key),
            Credential::Basic(user, password) => request.basic_auth(user, Some(password)),
        };
        request.send().expect("an answer");
    }
}

fn main() {
    let credential = Credential::Key(std::env::var("VAULT_KEY").unwrap_or_default());
    credential.check();
    credential.send();
}
