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
    let login = Login { user: "me".into(), password: "@PASSWORD12@".to_string() }; //~ hardcoded-credential
    let client_secret = String::from("@KEY40:2@"); //~ hardcoded-credential
    let store = Store::builder().api_key("@KEY40:3@").build(); //~ hardcoded-credential
    let config = Config::new().set("smtp_password", "@PASSWORD12:2@"); //~ hardcoded-credential
    run(login, store, config, &client_secret, API_KEY, SIGNING_SECRET);
}

fn may_enter(login: &Login) -> bool {
    login.password == "@PASSWORD12:3@" //~ hardcoded-credential
}
