//! May a text under the name of a credential be one? For those who read through a tree and would rather see one too many.
//!
//! Beside what a machine has made, by fewer bits than it takes to be sure, these are passwords that a person has made
//! up, words that a program signs with, and UUIDs under the name of a key. What has another meaning is none: names,
//! types, templates, addresses, hashes, words of a form. Knows no place and no language of programs.

mod called;

use std::sync::OnceLock;

use aho_corasick::AhoCorasick;

use super::byname::{has_meaning, is_digest, is_encoded_text, is_mixed, is_public_address, is_uuid};
use super::{chance, made, naming, password};
use called::Called;

/// Shorter passwords are none.
const SHORTEST: usize = 4;
/// What somebody signs with is longer.
const SHORTEST_SECRET: usize = 6;
/// So is what a service gives out.
const SHORTEST_KEY: usize = 8;
/// Nobody types more.
const LONGEST_TYPED: usize = 64;
/// Longer texts are data.
const LONGEST: usize = 200;
/// So many bits likelier by chance, at the least.
const ENOUGH: i32 = 6;
/// So many letters are no word.
const LONG: usize = 20;
/// So many words with signs between them are a phrase.
const PHRASE: usize = 3;

/// What each name of a credential has in common with others, and what credentials stand behind without a name.
const PARTS: [&str; 17] = [
    "pass",
    "pwd",
    "pw",
    "secret",
    "token",
    "key",
    "cred",
    "senha",
    "contrasena",
    "mdp",
    "wachtwoord",
    "haslo",
    "parola",
    "kennwort",
    "basic ",
    "bearer ",
    "://",
];
/// How many of them are no names.
const NAMELESS: usize = 3;

/// Words that say what belongs in a place, or that there is something, or nothing.
const SAYING: &str = "string str text hidden required optional none null true false plain plaintext basic bearer object \
    any bytes unicode varchar char field input value default type unknown prompt ask file env environment keyring vault \
    auto random generate generated never always disabled enabled yes no missing invalid incorrect wrong empty short \
    weak strong redacted masked filtered encrypted hashed cleartext login user username email mail credentials \
    credential authorization auth account name label form body query header path json code number integer boolean \
    list dict set tuple self admin_password changed updated provided given unset undefined nothing ignore ignored \
    example placeholder dummy fake foobar private public protected shared password1 password2 secret1 same other \
    oauth oauth2 ldap kerberos saml sso totp otp pin scram keyboard interactive publickey agent noauth certificate \
    cert error errors warning info debug denied allowed accepted rejected failed failure success rejected expired \
    ok pass fail skip xfail xpass passed skipped visible show hide toggle submit reset forgot remember confirm verify \
    visibility eye lock key token secret apikey session cookie cookies jwt hmac mapping sequence keyword text_password \
    sensitive restricted confidential nopass nopassword secure insecure write read pbkdf2 argon2 bcrypt scrypt sha1 \
    sha256 sha512 md5 utf8 ascii base64 aes aes256 rsa ed25519 hs256 rs256 es256 des3 crypt";
/// What people call a password elsewhere.
const ELSEWHERE: [&str; 22] = [
    "passwort",
    "kennwort",
    "wachtwoord",
    "senha",
    "contrasena",
    "contraseña",
    "motdepasse",
    "mot_de_passe",
    "parola",
    "haslo",
    "hasło",
    "heslo",
    "salasana",
    "adgangskode",
    "losenord",
    "lösenord",
    "sifre",
    "şifre",
    "jelszo",
    "jelszó",
    "sandi",
    "slaptazodis",
];
/// Passwords that everybody tries first, and words that stand in every template.
const WEAK: &str = "admin root postgres mysql guest changeme changeit tiger scott rabbitmq redis mongo mongodb minio \
    minioadmin docker mysecretpassword letmein welcome raspberry toor secret test testing dev pass1234 airflow superset \
    neo4j elastic kibana grafana superuser administrator oracle qwerty qwertyuiop iloveyou abc123 trustno1 hunter2 \
    master dragon monkey";

/// What people put in front of the word for a password to make one.
const BEFORE: &str = "test testing my secret mysecret super supersecret strong some temp demo admin adm root weak";
/// That word.
const ENDINGS: [&str; 3] = ["password", "passwd", "pass"];

/// What the hash of a password begins with, where it says how it was made.
const HASHED: [&str; 9] = ["pbkdf2", "sha1$", "sha256$", "sha512$", "md5$", "scrypt:", "bcrypt", "SCRAM-", "argon2"];

/// What speaks for a credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// So many bits likelier by chance than by hand.
    Made(i32),
    /// A UUID under the name of what a service gives out.
    Uuid,
    /// A person has made it up.
    Typed,
    /// Everybody tries it first.
    Weak,
}

impl Doubt {
    /// What the value is.
    pub fn reason(self) -> String {
        match self {
            Self::Made(bits) => format!("made by a machine, as it seems: {bits} bits likelier by chance than by hand"),
            Self::Uuid => "a UUID, which some services give out as keys".to_owned(),
            Self::Typed => {
                "one that a person may have made up as a password: it says nothing else that is known".to_owned()
            }
            Self::Weak => "one that everybody tries first".to_owned(),
        }
    }
}

/// What speaks for a credential in a text under a name; nothing when it is none. `is_loose`: nobody knows whether the name
/// is that of the text.
pub fn doubt(name: &str, text: &str, is_loose: bool) -> Option<Doubt> {
    let called = called::of(name)?;
    let bytes = text.as_bytes();
    if bytes.len() > LONGEST
        || !bytes.iter().all(u8::is_ascii_graphic)
        || says_something(bytes)
        || is_name(name, called, text)
    {
        return None;
    }
    if called != Called::Password && is_drawn_uuid(bytes) {
        return Some(Doubt::Uuid);
    }
    if let Some(bits) = made_by(called, bytes) {
        return Some(Doubt::Made(bits));
    }
    if is_loose {
        return None;
    }
    typed_by(called, text)
}

static SEARCHES: OnceLock<[Option<AhoCorasick>; 2]> = OnceLock::new();

fn searches() -> &'static [Option<AhoCorasick>; 2] {
    let build = |parts: &[&str]| AhoCorasick::builder().ascii_case_insensitive(true).build(parts).ok();
    SEARCHES.get_or_init(|| [build(&PARTS), build(&PARTS[..PARTS.len() - NAMELESS])])
}

/// Whether a text may be the name of a credential. Quick, and says yes too often.
pub fn may_name_secret(name: &[u8]) -> bool {
    searches()[1].as_ref().is_none_or(|search| search.is_match(name))
}

/// Whether a file may hold anything of which this module would speak.
pub fn may_hold(bytes: &[u8]) -> bool {
    searches()[0].as_ref().is_none_or(|search| search.is_match(bytes))
}

/// How many bits a text is likelier by chance, where those are enough.
fn made_by(called: Called, text: &[u8]) -> Option<i32> {
    let shortest = if called == Called::Password { SHORTEST + 2 } else { SHORTEST_KEY };
    let bits = chance::bits(text);
    let is_hash = called == Called::Password && is_digest(text);
    // Letters alone are a word of somebody's, unless there are many.
    let has_digits = text.iter().any(u8::is_ascii_digit) || text.len() >= LONG;
    let is_one = text.len() >= shortest && bits >= ENOUGH && is_mixed(text) && has_digits && !is_hash;
    (is_one && !is_uuid(text) && !made::is_fake(text) && !is_encoded_text(text)).then_some(bits)
}

/// A UUID, and not one that somebody has filled up with a few digits.
fn is_drawn_uuid(text: &[u8]) -> bool {
    let runs =
        text.split(|byte| *byte == b'-').all(|part| made::runs(part) || part.iter().all(|byte| *byte == part[0]));
    is_uuid(text) && !made::has_few_characters(text) && !made::runs(text) && !runs
}

/// What a person has made up.
fn typed_by(called: Called, text: &str) -> Option<Doubt> {
    let lower = text.to_ascii_lowercase();
    let (shortest, longest) = match called {
        Called::Password => (SHORTEST, LONGEST_TYPED),
        Called::Secret => (SHORTEST_SECRET, LONGEST_TYPED),
        Called::Key => return None,
    };
    if text.len() < shortest || text.len() > longest || is_uuid(text.as_bytes()) {
        return None;
    }
    if is_weak(&lower) {
        return (called == Called::Password || lower.len() > SHORTEST_SECRET).then_some(Doubt::Weak);
    }
    if naming::is_in(SAYING, &lower) || is_elsewhere(&lower) || is_named_like_code(text) || is_digest(text.as_bytes()) {
        return None;
    }
    let is_word = text.bytes().all(|byte| byte.is_ascii_alphabetic()) && !is_a_secret(&lower);
    (called == Called::Password || !is_word).then_some(Doubt::Typed)
}

/// One that everybody tries first: a common word with or without something around it, a row of digits, `change-me`.
fn is_weak(lower: &str) -> bool {
    let word = lower.trim_matches(|letter: char| !letter.is_ascii_alphabetic());
    let digits = lower.bytes().filter(u8::is_ascii_digit).count();
    let is_more = word.len() < lower.len() && (digits > 1 || lower.contains(['!', '@', '#', '$', '%', '&', '*']));
    // `testpassword`: nobody calls a field so.
    let is_made_up = ENDINGS.iter().filter_map(|end| lower.strip_suffix(end)).any(|first| naming::is_in(BEFORE, first));
    let changes = ["changeme", "change-me", "change_me", "changethis", "change-this", "change_this", "changeit"];
    naming::is_in(WEAK, lower)
        || is_made_up
        || is_more && (naming::is_in(WEAK, word) || password::is_common(word))
        || changes.iter().any(|part| lower.contains(part))
        || lower.len() >= SHORTEST && lower.bytes().all(|byte| byte.is_ascii_digit()) && made::runs(lower.as_bytes())
}

/// A word that says of itself that it is a secret: `topsecret`, `supersecretkey`.
fn is_a_secret(lower: &str) -> bool {
    lower.contains("secret") && lower.len() > "secretkey".len()
}

fn is_elsewhere(lower: &str) -> bool {
    ELSEWHERE.iter().any(|word| lower.contains(word))
}

/// The name of something in a program: one of a class, a constant, a field, a path of names.
fn is_named_like_code(text: &str) -> bool {
    let bytes = text.as_bytes();
    let all = |class: fn(&u8) -> bool| bytes.iter().all(class);
    let is_capitalised = bytes[0].is_ascii_uppercase() && all(u8::is_ascii_alphabetic);
    let has_sign = bytes.contains(&b'_');
    let is_loud = |byte: &u8| byte.is_ascii_uppercase() || *byte == b'_' || has_sign && byte.is_ascii_digit();
    let is_constant = bytes.iter().all(is_loud);
    let words =
        |sign: char| text.split(sign).all(|word| !word.is_empty() && word.bytes().all(|it| it.is_ascii_alphabetic()));
    let is_path = [':', '.', '_', '/', '|', ','].into_iter().any(|sign| text.contains(sign) && words(sign))
        || text.contains(':')
            && text.split([':', '.', '_']).all(|word| word.bytes().all(|it| it.is_ascii_alphabetic()));
    let is_short_phrase = text.contains('-') && words('-') && text.split('-').count() < PHRASE;
    let is_camel =
        all(u8::is_ascii_alphabetic) && bytes[0].is_ascii_lowercase() && bytes.iter().any(u8::is_ascii_uppercase);
    is_capitalised || is_constant || is_path || is_short_phrase || is_camel
}

/// The text says something else: it is an address, a template, a pattern, code, or text that calls itself public.
fn says_something(text: &[u8]) -> bool {
    let has = |sign: &u8| text.contains(sign);
    let is_option = text.first().is_some_and(|first| b"-.#:*%$/\\<>=,;|&?~^{[(".contains(first));
    let is_open = matches!(text.last(), Some(b':' | b'=' | b'{' | b'[' | b'(' | b'/' | b'\\' | b',' | b'-' | b'_'));
    let is_row = text.iter().all(|byte| *byte == text[0]);
    let is_mail = has(&b'@') && text.iter().rev().take_while(|byte| **byte != b'@').any(|byte| *byte == b'.');
    let is_hashed = HASHED.iter().any(|scheme| text.starts_with(scheme.as_bytes()));
    let dots = memchr::memmem::find(text, b"..").is_some();
    let is_filled = memchr::memmem::find(text, b"***").is_some() || memchr::memmem::find(text, b"{}").is_some();
    has_meaning(text)
        || is_public_address(text)
        || is_option
        || is_open
        || is_row
        || is_mail
        || dots
        || is_filled
        || is_hashed
}

/// The text is the name itself, or that of another credential or field: `password = "password"`, `"new_password1"`.
fn is_name(name: &str, called: Called, text: &str) -> bool {
    let plain = |text: &str| -> String {
        text.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
    };
    let (own, other) = (plain(name), plain(text));
    let digits = text.bytes().rev().take_while(u8::is_ascii_digit).count();
    let is_within = || own.contains(&other) && other.len() >= SHORTEST && !naming::is_in(WEAK, &other);
    own == other || is_within() || digits < 2 && !is_weak(text) && called::is_like_name(called, text)
}

#[cfg(test)]
mod tests {
    use super::super::tests::random;
    use super::*;

    #[test]
    fn what_people_make_up_is_seen_under_the_name_of_a_password() {
        for (name, text) in [
            ("password", "hunter2"),
            ("DB_PASS", "s3cr"),
            ("passwd", "opensesame"),
            ("smtp.password", "Summer2024!"),
            ("rootpw", "correct-horse-battery"),
            ("passphrase", "trustno1"),
            ("userPassword", "123456"),
            ("password", "admin"),
            ("SECRET_KEY", "super-duper-9"),
            ("test_password", "blue7"),
        ] {
            assert!(doubt(name, text, false).is_some(), "{name} {text}");
        }
    }

    #[test]
    fn what_has_another_meaning_is_not() {
        for (name, text) in [
            ("password", "password"),
            ("password", "new_password1"),
            ("password", "string"),
            ("password", "Wachtwoord"),
            ("password", "user.password"),
            ("password", "PASSWORD_FIELD"),
            ("password", "${DB_PASSWORD}"),
            ("password_hash", "hunter2"),
            ("password_file", "hunter2"),
            ("token_type", "bearer"),
            ("token", "NOUN"),
            ("token", "hunter2"),
            ("access_token", "refresh"),
            ("password", "--password"),
            ("password", "me@acme.org"),
            ("password", "..."),
            ("password", "/run/secrets/db"),
            ("secret_key", "secret"),
            ("key", "hunter2"),
        ] {
            assert_eq!(doubt(name, text, false), None, "{name} {text}");
        }
    }

    #[test]
    fn what_a_machine_has_made_is_seen_with_fewer_bits() {
        let taken = (0..100).filter(|seed| doubt("api_token", &random(10, *seed), true).is_some()).count();
        assert!(taken >= 80, "{taken} of 100");
        assert_eq!(doubt("api_key", "8f14e45f-ceea-467d-9a3b-1c2d3e4f5a6b", true), Some(Doubt::Uuid));
        assert_eq!(doubt("api_key", "00000000-0000-0000-0000-000000000000", true), None);
        assert_eq!(doubt("key_id", "8f14e45f-ceea-467d-9a3b-1c2d3e4f5a6b", true), None);
    }
}
