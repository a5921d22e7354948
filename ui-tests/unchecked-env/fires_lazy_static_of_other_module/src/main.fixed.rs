// The Option is unwrapped where nobody sees which variable it was.
mod config;

use serenity::http::Http;

fn main() {
    let http = Http::new(config::TOKEN.as_ref().expect("DISCORD_TOKEN is not set")); //~ unchecked-env
    println!("{}", config::PREFIX.as_str());
    drop(http);
}
