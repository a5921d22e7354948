// The condition that is asked again is another one of the same name, or says that there is no key.
fn shadowed() {
    let fake = std::env::args().len() > 1;
    let key = if fake { String::new() } else { std::env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY") };
    let fake = std::env::args().len() > 2;
    if fake {
        return;
    }
    let _ = reqwest::Client::new().get("https://api.openai.com/v1/models").bearer_auth(&key); //~ missing-credential
}

fn within(fakes: &[u8]) {
    let fake = fakes.contains(&1);
    let key = if fake { String::new() } else { std::env::var("OTHER_API_KEY").expect("OTHER_API_KEY") };
    {
        let fake = fakes.contains(&2);
        if fake {
            return;
        }
    }
    if !fake {
        return;
    }
    let _ = reqwest::Client::new().get("https://api.openai.com/v1/models").bearer_auth(&key); //~ missing-credential
}

fn main() {
    shadowed();
    within(&[]);
}
