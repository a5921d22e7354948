trait Keys {
    fn key(&self) -> String;

    fn header(&self) -> String {
        format!("Bearer {}", self.key())
    }
}

struct Environment;

impl Keys for Environment {
    fn key(&self) -> String {
        std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set")
    }
}

#[cfg(test)]
mod tests {
    struct Fake;

    impl super::Keys for Fake {
        fn key(&self) -> String {
            String::new()
        }
    }
}

fn models<K>(keys: &K)
where
    K: Keys,
{
    let request = reqwest::blocking::Client::new().get("https://api.cohere.com/v1/models");
    println!("{:?}", request.header("Authorization", keys.header()).send());
}

fn datasets(keys: impl Keys) {
    let request = reqwest::blocking::Client::new().get("https://api.cohere.com/v1/datasets");
    println!("{:?}", request.bearer_auth(keys.key()).send());
}

fn main() {
    models(&Environment);
    datasets(Environment);
}
