// Raw strings, byte strings and comments hold keys as well as others.
const BOT: &str = r#"@FORMAT:telegram-bot-token@"#; //~ hardcoded-credential
const MAIL: &[u8] = b"@FORMAT:sendgrid-api-key@"; //~ hardcoded-credential

/* was @FORMAT:digitalocean-personal-token@ */ //~ hardcoded-credential
fn main() {
    send(BOT, MAIL);
}
