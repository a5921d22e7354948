// Another crate's `var`: its error may well carry the name.
use vault_env::var;

fn main() {
    let token = var("SLACK_BOT_TOKEN").unwrap();
    println!("token of {} characters", token.len());
}
