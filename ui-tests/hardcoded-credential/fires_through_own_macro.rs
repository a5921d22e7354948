use cohere_rust::Cohere;

macro_rules! key {
    () => {
        "@KEY40:2@"
    };
}

macro_rules! client {
    ($host:expr, $key:expr) => {
        Cohere::new($host, $key) //~ hardcoded-credential
    };
}

fn main() {
    let _ = Cohere::new("https://api.cohere.com/v1", key!()); //~ hardcoded-credential
    let _ = client!("https://api.cohere.com/v1", "@KEY40:3@");
}
