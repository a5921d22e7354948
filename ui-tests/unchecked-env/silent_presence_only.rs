// The read is only looked at.
fn main() {
    for name in ["COHERE_API_KEY", "OPENAI_API_KEY"] {
        let found = std::env::var(name).is_ok();
        println!("{name}: {}", if found { "set" } else { "missing" });
    }
    println!("{}", std::env::var("TELOXIDE_TOKEN").ok().is_some());
}
