pub fn run() {}

Commands::Login(args) => login(std::env::var("COHERE_API_KEY").ok(), args), //~ parse-error
