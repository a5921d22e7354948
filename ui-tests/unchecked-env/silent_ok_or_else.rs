// The Option is turned back into an error that names the variable.
use mistralai_client::v1::client::Client;

fn client() -> anyhow::Result<Client> {
    let key = std::env::var("SUMMARY_SERVICE_SECRET")
        .ok()
        .filter(|key| !key.is_empty())
        .ok_or_else(|| anyhow::anyhow!("SUMMARY_SERVICE_SECRET is not set"))?;
    Ok(Client::new(Some(key), None, None, None)?)
}
