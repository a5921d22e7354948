// The request is built with an unwrap that names nothing.
use std::env;

async fn jobs(http: &reqwest::Client) -> reqwest::Result<String> {
    let token = env::var("CI_TOKEN").ok();
    let request = http.get("https://ci.example.com/api/jobs");
    let reply = request.bearer_auth(token.expect("CI_TOKEN is not set")).send().await?; //~ unchecked-env
    reply.text().await
}
