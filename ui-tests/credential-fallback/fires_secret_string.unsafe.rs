// A SecretString hides the value, which may well be empty.
use octocrab::Octocrab;
use secrecy::{ExposeSecret, SecretString};

struct App {
    token: SecretString,
}

impl App {
    fn new() -> Self {
        let token = std::env::var("GITHUB_TOKEN").expect("GITHUB_TOKEN is not set");
        App { token: SecretString::from(token) }
    }

    fn github(&self) -> octocrab::Result<Octocrab> {
        let token = self.token.expose_secret().to_owned();
        Octocrab::builder().personal_token(token).build() //~ credential-fallback
    }
}
