use cohere_rust::Cohere;

const KEYS: [&str; 1] = ["@KEY40:5@"];

fn main() {
    let host = "https://api.cohere.com/v1";
    let _ = Cohere::new(host, std::env::var("COHERE_API_KEY_2").expect("COHERE_API_KEY_2 is not set")); //~ hardcoded-credential
    let _ = Cohere::new(host, std::env::var("COHERE_API_KEY_3").expect("COHERE_API_KEY_3 is not set").unwrap().1); //~ hardcoded-credential
    let _ = Cohere::new(host, std::env::var("COHERE_API_KEY_4").expect("COHERE_API_KEY_4 is not set")); //~ hardcoded-credential
    let _ = Cohere::new(host, KEYS.first().unwrap()); //~ hardcoded-credential
    let _ = Cohere::new(host, &"v2@KEY40:6@"[2..]); //~ hardcoded-credential
}
