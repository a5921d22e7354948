// These constructors read their variables by themselves.
use rig::client::ProviderClient;
use rig::providers::cohere;

fn main() {
    let cohere_client = cohere::Client::from_env();
    let models = genai::Client::default();
    let openai = async_openai::Client::new();
    let bot = teloxide::Bot::from_env();
    drop((cohere_client, models, openai, bot));
}
