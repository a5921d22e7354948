// None is this crate's way to ask for MISTRAL_API_KEY.
use mistralai_client::v1::client::Client;

fn client() -> anyhow::Result<Client> {
    Ok(Client::new(None, None, None, None)?)
}
