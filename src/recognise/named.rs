//! Is a text that something gives a name a key? Asked where there is no client to follow it to: in settings.
//!
//! Both have to say so: the name that it holds a credential, the text that a machine has made it.

use super::made;

/// Words that a credential's name ends in.
const CREDENTIALS: [&str; 12] = [
    "apikey",
    "auth",
    "credential",
    "credentials",
    "pass",
    "passphrase",
    "passwd",
    "password",
    "pat",
    "pwd",
    "secret",
    "token",
];
/// What kind of key is a credential; others sort, cache or look up.
const KEYS: [&str; 16] = [
    "access",
    "account",
    "admin",
    "api",
    "app",
    "auth",
    "encryption",
    "jwt",
    "license",
    "master",
    "private",
    "secret",
    "service",
    "session",
    "signing",
    "storage",
];
/// Words that say that everybody may see it.
const PUBLIC: [&str; 8] = ["anon", "csrf", "public", "publishable", "recaptcha", "site", "sentry", "xsrf"];
/// What may stand behind: for what, or which one.
const SUFFIXES: [&str; 9] = ["dev", "live", "prod", "production", "stage", "staging", "v1", "v2", "v3"];
const SHORTEST: usize = 12;
const LONGEST: usize = 1024;

/// Whether `value` is a key, as `name` says.
pub fn is_key(name: &str, value: &str) -> bool {
    is_credential(name) && is_made(value)
}

/// Whether a name says that what it names is a credential: `DB_PASSWORD`, `apiKey`, `STRIPE_SECRET_KEY_LIVE`.
pub fn is_credential(name: &str) -> bool {
    let mut words = words(name);
    while words.len() > 1 && words.last().is_some_and(|last| is_suffix(last)) {
        words.pop();
    }
    let (last, before) = match words.as_slice() {
        [] => return false,
        [before @ .., last] => (last.as_str(), before),
    };
    let is_public = before.iter().any(|word| PUBLIC.contains(&word.as_str()));
    let kind = before.last().map_or("", String::as_str);
    !is_public && (CREDENTIALS.contains(&last) || last == "key" && KEYS.contains(&kind))
}

fn is_suffix(word: &str) -> bool {
    SUFFIXES.contains(&word) || word.bytes().all(|byte| byte.is_ascii_digit())
}

/// The words of a name in small letters, whatever the case it is written in.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_small = false;
    for letter in name.chars() {
        let begins = was_small && letter.is_ascii_uppercase();
        if begins || !letter.is_ascii_alphanumeric() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| letter.is_ascii_alphanumeric()) {
            word.push(letter.to_ascii_lowercase());
        }
        was_small = letter.is_ascii_lowercase();
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Whether a machine has made a text, and no person: no reference, no address, no words.
pub fn is_made(value: &str) -> bool {
    let text = value.strip_prefix("base64:").unwrap_or(value);
    let length = SHORTEST..=LONGEST;
    length.contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_graphic())
        && !is_reference(text)
        && !is_encrypted(text)
        && !is_path(text)
        && !made::is_fake(text.as_bytes())
        && is_mixed(text)
}

/// It names where the value comes from: `$X`, `${X}`, `{{ x }}`, `<x>`, `%(x)s`, `op://vault/x`.
fn is_reference(text: &str) -> bool {
    let open = ["${", "$(", "{{", "%(", "://", "<", "\\"];
    open.iter().any(|mark| text.contains(mark)) || text.starts_with(['$', '%', '{', '[', '/', '.', '~', '@', '!'])
}

/// What sops, dotenvx and Ansible leave of a value.
fn is_encrypted(text: &str) -> bool {
    ["ENC[", "encrypted:", "$ANSIBLE_VAULT", "vault:", "age1", "ssm:", "arn:"].iter().any(|mark| text.starts_with(mark))
}

/// Words between slashes or dots: a file, a module, a host, a version.
fn is_path(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['/', '.', ':', '-', '_']).collect();
    let is_word = |part: &&str| part.len() < 12 && part.bytes().filter(u8::is_ascii_digit).count() <= 2;
    parts.len() >= 3 && parts.iter().all(|part| is_word(part) && !is_jumbled(part.as_bytes()))
}

fn is_jumbled(text: &[u8]) -> bool {
    changes(text) >= 4
}

/// Letters and digits among each other, as chance puts them.
fn is_mixed(text: &str) -> bool {
    let bytes = text.as_bytes();
    let digits = bytes.iter().filter(|byte| byte.is_ascii_digit()).count();
    let letters = bytes.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
    digits >= 1 && letters >= 4 && changes(bytes) * 5 >= bytes.len()
}

/// How often a small letter, a capital, a digit and a sign stand beside another kind.
fn changes(text: &[u8]) -> usize {
    let kind = |byte: u8| match byte {
        b'a'..=b'z' => 0,
        b'A'..=b'Z' => 1,
        b'0'..=b'9' => 2,
        _ => 3,
    };
    text.windows(2).filter(|pair| kind(pair[0]) != kind(pair[1])).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_credentials_are_told_from_others() {
        for name in [
            "DB_PASSWORD",
            "apiKey",
            "STRIPE_SECRET_KEY_LIVE",
            "GITHUB_TOKEN",
            "APIKEY",
            "client_secret",
            "API_KEY_2",
            "npm-token",
            "auth.token",
            "SMTP_PASS",
            "APP_KEY",
            "AWS_SECRET_ACCESS_KEY",
        ] {
            assert!(is_credential(name), "{name}");
        }
        for name in [
            "TOKEN_URL",
            "KEY",
            "CACHE_KEY",
            "SORT_KEY",
            "PUBLIC_KEY",
            "NEXT_PUBLIC_API_KEY",
            "PRIMARY_KEY",
            "SECRET_NAME",
            "API_KEY_ID",
            "MAX_TOKENS",
            "KEYBOARD",
            "MONKEY",
            "SENTRY_AUTH_HOST",
            "COMPASS",
            "",
            "_",
            "RECAPTCHA_SITE_KEY",
        ] {
            assert!(!is_credential(name), "{name}");
        }
    }

    /// Letters and digits without order, the same ones each time.
    fn random(letters: &[u8], length: usize, seed: u64) -> String {
        let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
        let next = |_| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            char::from(letters[usize::try_from(state >> 33).unwrap() % letters.len()])
        };
        (0..length).map(next).collect()
    }

    #[test]
    fn what_machines_make_is_found() {
        let base62 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        let mut missed = 0;
        for seed in 1..500 {
            for (letters, length) in [(&base62[..], 16), (base62, 24), (base62, 40), (b"0123456789abcdef", 32)] {
                missed += usize::from(!is_made(&random(letters, length, seed)));
            }
        }
        assert!(missed * 40 < 2000, "{missed} of 2000 are missed");
    }

    #[test]
    fn what_people_write_is_not() {
        for value in [
            "",
            "changeme",
            "postgres",
            "correct-horse-battery-staple",
            "${{ secrets.GITHUB_TOKEN }}",
            "${DB_PASSWORD:-x7Kq2LmP9wZ4}",
            "$API_KEY_2024_PROD",
            "your-api-key-here-123",
            "sk-xxxxxxxxxxxxxxxxxxxxxxxx",
            "/run/secrets/db_password_2",
            "op://vault/item7/field3",
            "https://example.com/token/v2",
            "ENC[AES256_GCM,data:a7Kq2LmP9wZ4]",
            "us-east-1-prod-db2",
            "MyAppSecretToken2024",
            "12345678901234567890",
            "abcdefghijklmnop",
            "arn:aws:secretsmanager:eu-west-1:123:secret:x7Kq2L",
            "config.v2.settings.Token",
            "{{ vault_db_password }}",
            "<paste 32 characters>",
            "2024-08-06T00:00:00Z",
            "00000000-0000-0000-0000-000000000000",
            "super_secret_password_123",
        ] {
            assert!(!is_made(value), "{value}");
        }
    }
}
