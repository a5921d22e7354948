// The Option flows on: None makes the client look for MISTRAL_API_KEY instead.
use mistralai_client::v1::client::Client;

fn client() -> anyhow::Result<Client> {
    let key = std::env::var("SUMMARY_SERVICE_SECRET").ok();
    Ok(Client::new(key, None, None, None)?) //~ unchecked-env
}
