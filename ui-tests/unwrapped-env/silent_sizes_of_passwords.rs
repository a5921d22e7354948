// Rules about passwords and cookies, not passwords.
use std::env;

pub fn rules() -> (usize, bool) {
    let shortest = env::var("PASSWORD_MIN_LENGTH").unwrap().parse().unwrap();
    let strict = env::var("COOKIE_SAME_SITE_STRICT").unwrap() == "1";
    (shortest, strict)
}
