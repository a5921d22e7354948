// What is parsed as a type of the program has passed what that asks for.
use std::str::FromStr;

use reqwest::blocking::Client;

struct Token(String);

impl FromStr for Token {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.is_empty() {
            return Err("the token is empty".to_owned());
        }
        Ok(Token(text.to_owned()))
    }
}

fn main() {
    let token: Token = std::env::var("ACME_TOKEN").unwrap_or_default().parse().expect("ACME_TOKEN is empty");
    Client::new().get("https://api.acme.com/v1").bearer_auth(&token.0).send().expect("an answer");
}
