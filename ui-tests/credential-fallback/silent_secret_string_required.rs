// The SecretString is made of a value that is there.
use octocrab::Octocrab;
use secrecy::{ExposeSecret, SecretString};

struct App {
    token: SecretString,
}

impl App {
    fn new() -> Result<Self, std::env::VarError> {
        let token = std::env::var("GITHUB_TOKEN")?;
        Ok(App { token: SecretString::from(token) })
    }

    fn github(&self) -> octocrab::Result<Octocrab> {
        let token = self.token.expose_secret().to_owned();
        Octocrab::builder().personal_token(token).build()
    }
}
