// The call stands in a comment and in a text, not in the program.
use std::env;

const ADVICE: &str = r#"replace env::var("GITHUB_TOKEN").unwrap() by expect"#;

/// Never write `env::var("GITHUB_TOKEN").unwrap()`: it panics without the name.
fn token() -> String {
    // was: env::var("GITHUB_TOKEN").unwrap()
    env::var("GITHUB_TOKEN").expect("GITHUB_TOKEN is not set")
}

fn main() {
    println!("{ADVICE}: {}", token().len());
}
