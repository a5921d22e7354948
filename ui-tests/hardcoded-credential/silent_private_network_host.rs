// The request does not leave the private network.
#[tokio::main]
async fn main() -> reqwest::Result<()> {
    let reply = reqwest::Client::new()
        .post("http://10.0.3.7:8080/jobs")
        .bearer_auth("workshop")
        .send()
        .await?;
    println!("{}", reply.status());
    Ok(())
}
