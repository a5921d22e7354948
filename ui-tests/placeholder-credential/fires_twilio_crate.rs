// Nobody has filled in the token.
fn main() {
    let token = "<auth-token>";
    let client = twilio::Client::new("<app-id>", token); //~ placeholder-credential
    drop(client);
}
