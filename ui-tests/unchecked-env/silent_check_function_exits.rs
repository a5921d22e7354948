// A function that gives nothing back has still checked what it was given.
use mistralai_client::v1::client::Client;

fn check(key: &Option<String>) {
    if key.is_none() {
        std::process::exit(1);
    }
}

fn client() -> anyhow::Result<Client> {
    let key = std::env::var("TRANSLATOR_SECRET").ok();
    check(&key);
    Ok(Client::new(key, None, None, None)?)
}
