// `bearer_auth` sends its argument to a remote host.
#[tokio::main]
async fn main() -> Result<(), reqwest::Error> {
    let body = reqwest::Client::new()
        .get("https://api.together.xyz/v1/models")
        .bearer_auth("@KEY40@") //~ hardcoded-credential
        .send()
        .await?
        .text()
        .await?;
    println!("{} bytes", body.len());
    Ok(())
}
