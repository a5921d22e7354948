use cohere_rust::Cohere;

macro_rules! revision {
    () => {
        "@KEY40:2@"
    };
}

macro_rules! client {
    ($revision:expr, $key:expr) => {
        Cohere::new("https://api.cohere.com/v1", $key)
    };
}

macro_rules! endless {
    () => {
        endless!()
    };
}

fn main() {
    println!("{}", revision!());
    let _ = client!("@KEY40:3@", std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set"));
    let _ = Cohere::new("https://api.cohere.com/v1", include_str!("key.txt"));
    endless!();
}
