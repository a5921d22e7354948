// Whoever sends the request has come by the side of the condition on which there is a key.
fn ask(fake: bool) {
    let key = if fake { String::new() } else { std::env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY") };
    if fake {
        return;
    }
    let _ = reqwest::Client::new().get("https://api.openai.com/v1/models").bearer_auth(&key);
}

fn main() {
    let fake = std::env::args().len() > 1;
    let key = if fake { String::new() } else { std::env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY") };
    if !fake {
        let _ = reqwest::Client::new().get("https://api.openai.com/v1/models").bearer_auth(&key);
    }
    ask(fake);
}
