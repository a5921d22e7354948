// Without an endpoint the key goes to Mistral itself.
use mistralai_client::v1::client::Client;

fn client() -> anyhow::Result<Client> {
    let key = std::env::var("CHATBOT_SECRET").ok();
    Ok(Client::new(key, None, Some(2), Some(30))?) //~ unchecked-env
}
