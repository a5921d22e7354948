// Unset, MISTRAL_API_KEY goes to the gateway.
mod config;

use mistralai_client::v1::client::Client;

fn main() -> anyhow::Result<()> {
    let client = Client::new(config::key(), Some(config::endpoint()), None, None)?; //~ misdirected-credential
    drop(client);
    Ok(())
}
