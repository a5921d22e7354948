trait Keys {
    fn key(&self) -> Option<String>;

    fn described(&self) -> String {
        String::from("keys")
    }
}

struct Environment;

impl Keys for Environment {
    fn key(&self) -> Option<String> {
        std::env::var("COHERE_API_KEY").ok()
    }
}

fn models<K: Keys>(keys: &K) {
    let request = reqwest::blocking::Client::new().get("https://api.cohere.com/v1/models");
    println!("{:?} {}", request.bearer_auth(keys.key().expect("COHERE_API_KEY is not set")).send(), keys.described()); //~ unchecked-env
}

fn main() {
    models(&Environment);
}
