// The arm is chosen by who calls the function that calls this one.
use misanthropic::Client;

#[derive(Clone, Copy)]
enum Provider {
    OpenAi,
    Anthropic,
}

impl Provider {
    fn variable(self) -> &'static str {
        match self {
            Provider::OpenAi => "OPENAI_API_KEY",
            Provider::Anthropic => "ANTHROPIC_API_KEY",
        }
    }

    fn key(self) -> String {
        std::env::var(self.variable()).expect("a key")
    }
}

fn name(provider: Provider) -> &'static str {
    match provider {
        Provider::OpenAi => "OPENAI_API_KEY",
        Provider::Anthropic => "ANTHROPIC_API_KEY",
    }
}

fn key(provider: Provider) -> String {
    std::env::var(name(provider)).expect("a key")
}

fn main() {
    let _client = Client::new(key(Provider::OpenAi)); //~ mismatched-credential
    let _client = Client::new(Provider::OpenAi.key()); //~ mismatched-credential
    let _client = Client::new(key(Provider::Anthropic));
    let _client = Client::new(Provider::Anthropic.key());
}
