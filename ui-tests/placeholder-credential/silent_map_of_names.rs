// Providers and the names of their variables: a table for lookups.
const PROVIDERS: &[(&str, &str)] = &[
    ("cohere", "COHERE_API_KEY"),
    ("openai", "OPENAI_API_KEY"),
    ("groq", "GROQ_API_KEY"),
];

pub fn configured() -> Vec<&'static str> {
    PROVIDERS
        .iter()
        .filter(|(_, variable)| std::env::var(variable).is_ok())
        .map(|(provider, _)| *provider)
        .collect()
}
