pub enum Kind {
    Large,
    Named(String),
}

impl Kind {
    pub fn key(&self) -> String {
        std::env::var("OPENAI_API_KEY").expect("OPENAI_API_KEY is not set")
    }

    pub fn second(&self) -> String {
        std::env::var("GROQ_API_KEY").expect("GROQ_API_KEY is not set")
    }

    pub fn third(&self) -> String {
        std::env::var("MISTRAL_API_KEY").expect("MISTRAL_API_KEY is not set")
    }

    pub fn right(&self) -> String {
        std::env::var("COHERE_API_KEY").expect("COHERE_API_KEY is not set")
    }
}
