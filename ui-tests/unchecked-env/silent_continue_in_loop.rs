// Teams without a token are left out.
use serenity::http::Http;

fn token(team: &str) -> Option<String> {
    std::env::var(format!("DISCORD_TOKEN_{team}")).ok()
}

fn connections() -> Vec<Http> {
    let mut all = Vec::new();
    for team in ["DESK", "NIGHT"] {
        let Some(token) = token(team) else {
            continue;
        };
        all.push(Http::new(&token));
    }
    all
}
