// The buffer is filled before it is used.
use serenity::http::Http;

fn http(parts: &[String]) -> Http {
    let mut token = String::new();
    for part in parts {
        token.push_str(part);
    }
    Http::new(&token)
}
