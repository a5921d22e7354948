// `let … else` leaves.
use serenity::http::Http;

fn http() -> Option<Http> {
    let Ok(token) = std::env::var("DISCORD_TOKEN") else {
        eprintln!("DISCORD_TOKEN is not set, the bot stays off");
        return None;
    };
    Some(Http::new(&token))
}
