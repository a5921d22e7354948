use rig::providers::anthropic;

fn main() {
    let _client = anthropic::ClientBuilder::new(std::env::var("ANTHROPIC_API_KEY").expect("ANTHROPIC_API_KEY is not set").as_str()).build(); //~ missing-credential
}
