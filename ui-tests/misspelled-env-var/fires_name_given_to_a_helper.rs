fn required(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set"))
}

fn main() {
    let key = required("COHERE_API_KYE"); //~ misspelled-env-var
    let models = reqwest::blocking::Client::new().get("https://api.cohere.com/v1/models");
    println!("{:?}", models.bearer_auth(key).send());
}
