// The good value is shadowed before it is used.
use serenity::http::Http;

fn http() -> Http {
    let token = std::env::var("DISCORD_TOKEN").expect("DISCORD_TOKEN is not set");
    println!("token has {} characters", token.len());
    let token = std::env::var("DISCORD_TOKEN").expect("DISCORD_TOKEN is not set");
    Http::new(token) //~ missing-credential
}
