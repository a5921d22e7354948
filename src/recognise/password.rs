//! Passwords in URLs of databases: is it one, or what stands in every tutorial?

use super::made;

/// Passwords, users and servers of tutorials and of machines that only one person uses.
const COMMON: [&str; 33] = [
    "password",
    "passwd",
    "pass",
    "secret",
    "postgres",
    "mysql",
    "root",
    "admin",
    "user",
    "username",
    "test",
    "guest",
    "example",
    "changeme",
    "mypassword",
    "tiger",
    "scott",
    "rabbitmq",
    "redis",
    "mongo",
    "dev",
    "development",
    "local",
    "docker",
    "pwd",
    "mysecretpassword",
    "default",
    "app",
    "foobar",
    "letmein",
    "welcome",
    "anonymous",
    "raspberry",
];
/// Parts of the names of servers that are nobody's.
const NOBODY: [&str; 10] =
    ["example", "localhost", "yourhost", "hostname", "your-", "your_", "my-host", "myhost", "placeholder", "test"];
/// Endings of the names of servers that are in the same network.
const NEAR: [&str; 6] = [".local", ".internal", ".test", ".invalid", ".localdomain", ".lan"];
const SHORTEST: usize = 8;

/// Whether `secret`, the password of the URL `whole`, is one of a server elsewhere.
pub(super) fn is_real(whole: &[u8], secret: &[u8]) -> bool {
    let (Ok(url), Ok(password)) = (std::str::from_utf8(whole), std::str::from_utf8(secret)) else { return false };
    let Some((front, host)) = url.rsplit_once('@') else { return false };
    let user = front.rsplit_once("://").map_or("", |(_, userinfo)| userinfo.split(':').next().unwrap_or_default());
    is_elsewhere(&host.to_ascii_lowercase()) && is_made_up_by_a_machine(password, user)
}

/// Whether a password is one of tutorials, with or without something around the word.
pub(super) fn is_common(password: &str) -> bool {
    let lower = password.to_ascii_lowercase();
    COMMON.contains(&lower.trim_matches(|letter: char| !letter.is_ascii_alphabetic()))
}

fn is_elsewhere(host: &str) -> bool {
    let name = host.split([':', '/', '?']).next().unwrap_or_default();
    let number = name.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let near = name.starts_with("127.") || name.starts_with("10.") || name.starts_with("192.168.") || name == "0.0.0.0";
    let named = !NOBODY.iter().any(|part| name.contains(part)) && !NEAR.iter().any(|end| name.ends_with(end));
    name.contains('.') && !near && (number || named)
}

fn is_made_up_by_a_machine(password: &str, user: &str) -> bool {
    let lower = password.to_ascii_lowercase();
    let letters = password.bytes().filter(u8::is_ascii_alphabetic).count();
    password.len() >= SHORTEST
        && !is_common(password)
        && !lower.contains("pass")
        && (user.len() < 4 || !lower.contains(&user.to_ascii_lowercase()))
        && letters < password.len()
        && !made::is_fake(password.as_bytes())
}
