use cohere_rust::Cohere;

const KEYS: [&str; 1] = ["@KEY40:5@"];

fn main() {
    let host = "https://api.cohere.com/v1";
    let _ = Cohere::new(host, "@KEY40:2@_old".replace("_old", "")); //~ hardcoded-credential
    let _ = Cohere::new(host, "me:@KEY40:3@".split_once(':').unwrap().1); //~ hardcoded-credential
    let _ = Cohere::new(host, "@KEY40:4@".chars().rev().collect::<String>()); //~ hardcoded-credential
    let _ = Cohere::new(host, KEYS.first().unwrap()); //~ hardcoded-credential
    let _ = Cohere::new(host, &"v2@KEY40:6@"[2..]); //~ hardcoded-credential
}
