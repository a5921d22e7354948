use rig::providers::anthropic;

fn main() {
    let _client = anthropic::ClientBuilder::new("").build(); //~ missing-credential
}
