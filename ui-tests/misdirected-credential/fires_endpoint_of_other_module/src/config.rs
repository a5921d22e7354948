// Where the requests go.
const HOST: &str = "https://gateway.example.com";

pub fn endpoint() -> String {
    format!("{HOST}/v1")
}

pub fn key() -> Option<String> {
    std::env::var("GATEWAY_SECRET").ok()
}
