// The function tells that the key is missing, and goes on.
use mistralai_client::v1::client::Client;

fn check(key: &Option<String>) {
    if key.is_none() {
        eprintln!("TRANSLATOR_SECRET is not set");
        return;
    }
    println!("ready");
}

fn client() -> anyhow::Result<Client> {
    let key = std::env::var("TRANSLATOR_SECRET").ok();
    check(&key);
    Ok(Client::new(key, None, None, None)?) //~ unchecked-env
}
