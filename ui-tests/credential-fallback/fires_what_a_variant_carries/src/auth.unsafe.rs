use reqwest::blocking::RequestBuilder;

pub enum Auth {
    Bearer(String),
    Token { secret: String },
    Session(String),
    None,
}

impl Auth {
    pub fn from_env() -> Self {
        Auth::Bearer(std::env::var("FLAGS_TOKEN").expect("FLAGS_TOKEN is not set"))
    }

    pub fn checked() -> Self {
        Self::Session(std::env::var("SESSION_TOKEN").expect("SESSION_TOKEN is not set"))
    }

    pub fn apply(&self, request: RequestBuilder) -> RequestBuilder {
        match self {
            Auth::Bearer(key) => request.bearer_auth(key), //~ credential-fallback
            Auth::Token { secret } => request.header("Authorization", format!("Token {secret}")),
            Self::Session(key) => request.header("Authorization", format!("Session {key}")),
            Auth::None => request,
        }
    }
}
