// Nothing takes these values here; their names and what a machine has made of them tell.
use acme::{Config, Store};

const API_KEY: &str = "@KEY40@"; //~ hardcoded-credential
static SIGNING_SECRET: &[u8] = b"@KEY32HEX@"; //~ hardcoded-credential

struct Login {
    user: String,
    password: String,
}

impl Login {
    const ACCESS_TOKEN: &'static str = "@KEY24@"; //~ hardcoded-credential
}

fn main() {
    let login = Login { user: "me".into(), password: std::env::var("PASSWORD").expect("PASSWORD is not set") }; //~ hardcoded-credential
    let client_secret = std::env::var("CLIENT_SECRET").expect("CLIENT_SECRET is not set"); //~ hardcoded-credential
    let store = Store::builder().api_key(std::env::var("API_KEY_2").expect("API_KEY_2 is not set").as_str()).build(); //~ hardcoded-credential
    let config = Config::new().set("smtp_password", std::env::var("SMTP_PASSWORD").expect("SMTP_PASSWORD is not set").as_str()); //~ hardcoded-credential
    run(login, store, config, &client_secret, API_KEY, SIGNING_SECRET);
}

fn may_enter(login: &Login) -> bool {
    login.password == "@PASSWORD12:3@" //~ hardcoded-credential
}
