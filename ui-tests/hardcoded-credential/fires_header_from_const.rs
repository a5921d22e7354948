// The constant fills the only hole of the authorization header.
use reqwest::header::AUTHORIZATION;

const DEPLOY: &str = "@KEY40@";

fn main() -> Result<(), reqwest::Error> {
    let reply = reqwest::blocking::Client::new()
        .post("https://api.parcelwise.com/v2/deployments")
        .header("Accept", "application/json")
        .header(AUTHORIZATION, format!("Bearer {DEPLOY}")) //~ hardcoded-credential
        .body("{}")
        .send()?;
    println!("{}", reply.status());
    Ok(())
}
