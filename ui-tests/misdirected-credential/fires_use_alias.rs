// The type has another name here, and the read is dotenvy's.
use mistralai_client::v1::client::Client as Mistral;

fn client() -> anyhow::Result<Mistral> {
    let secret = dotenvy::var("EDGE_SECRET").ok();
    let url = Some(String::from("https://edge.example.net/mistral"));
    Ok(Mistral::new(secret, url, None, Some(60))?) //~ misdirected-credential
}
