// Goes into the `match` of `main.rs`:
Commands::Login(args) => login(std::env::var("COHERE_API_KEY").ok(), args),
