// The check comes after the client.
use mistralai_client::v1::client::Client;

fn client() -> anyhow::Result<Client> {
    let key = std::env::var("TRANSLATOR_SECRET").ok();
    let client = Client::new(key.clone(), None, None, None)?; //~ unchecked-env
    if key.is_none() {
        anyhow::bail!("TRANSLATOR_SECRET is not set");
    }
    Ok(client)
}
