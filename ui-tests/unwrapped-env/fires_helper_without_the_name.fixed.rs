// The helper knows the name, and does not say it.
fn read(name: &str) -> String {
    std::env::var(name).unwrap() //~ unwrapped-env
}

fn asked(name: &str) -> Result<String, std::env::VarError> {
    std::env::var(name)
}

fn main() {
    let keys: Vec<String> = ["COHERE_API_KEY", "GROQ_API_KEY"]
        .iter()
        .map(|name| std::env::var(name).unwrap()) //~ unwrapped-env
        .collect();
    let token = std::env::var("HF_TOKEN").or_else(|_| std::env::var("HUGGING_FACE_HUB_TOKEN")).expect("HF_TOKEN or HUGGING_FACE_HUB_TOKEN is not set"); //~ unwrapped-env
    let other = asked("MISTRAL_API_KEY").expect("MISTRAL_API_KEY is not set"); //~ unwrapped-env
    println!("{}", read("VOYAGE_API_KEY").len() + keys.len() + token.len() + other.len());
}
