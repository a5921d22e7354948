trait Provider {
    fn api_key(&self) -> String {
        String::new()
    }

    fn models(&self) {
        let request = reqwest::blocking::Client::new().get("https://api.cohere.com/v1/models");
        println!("{:?}", request.bearer_auth(self.api_key()).send());
    }
}

struct Cohere;

impl Provider for Cohere {
    fn api_key(&self) -> String {
        std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set")
    }
}

fn main() {
    Cohere.models();
}
