//! Keys of the program.

pub fn groq() -> String {
    std::env::var("GORQ_API_KEY").expect("the key of Groq is not set") //~ misspelled-env-var
}

pub fn right() -> String {
    std::env::var("GROQ_API_KEY").expect("the key of Groq is not set")
}
