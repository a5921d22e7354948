// The name says nothing; what the function does with the value does.
use reqwest::blocking::Client;

fn fetch(path: &str, pass: &str) -> reqwest::Result<String> {
    Client::new()
        .get(format!("https://depot.example.com/{path}"))
        .bearer_auth(pass)
        .send()?
        .text()
}

fn main() -> reqwest::Result<()> {
    let pass = std::env::var("DEPOT").unwrap(); //~ unwrapped-env
    println!("{}", fetch("crates", &pass)?);
    Ok(())
}
