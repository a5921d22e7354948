// This `var` is the file's own and names what is missing.
fn var(name: &str) -> Result<String, String> {
    std::env::var(name).map_err(|_| format!("environment variable {name} is not set"))
}

fn main() {
    let key = var("MISTRAL_API_KEY").unwrap();
    println!("key of {} characters", key.len());
}
