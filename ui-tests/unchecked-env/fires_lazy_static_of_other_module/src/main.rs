// The Option is unwrapped where nobody sees which variable it was.
mod config;

use serenity::http::Http;

fn main() {
    let http = Http::new(config::TOKEN.as_ref().unwrap()); //~ unchecked-env
    println!("{}", config::PREFIX.as_str());
    drop(http);
}
