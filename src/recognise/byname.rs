//! Is a text that stands under the name of a credential a secret that a machine has made? With the reason.
//!
//! Names alone say nothing, so the text has to speak for itself: long enough for its kind of name, of signs that keys
//! are made of, nothing that has a meaning of its own (a path, a template, a UUID, encoded text), nothing that says of
//! itself what it is, and likelier by chance than by hand by far, or a password that follows the rules for passwords. When
//! in doubt, it is none.

use super::naming::{self, Naming};
use super::{chance, checks, made, typed};

/// Shorter texts tell nothing.
pub(super) const SHORTEST: usize = 8;
/// The shortest key: what services give out is longer than what people type.
const SHORTEST_KEY: usize = 12;
/// Longer texts are data.
pub(super) const LONGEST: usize = 200;
/// So many bits likelier by chance: once in thousands of texts that people have written.
const ENOUGH: i32 = 7;
/// The same of keys, of which there are many more characters.
const ENOUGH_KEY: i32 = 12;
/// The same of letters alone: one in thousands of what people put together from words comes so far.
const ENOUGH_LETTERS: i32 = 15;
/// Of sixteen drawn letters so many follow each other in the alphabet at the most, and so many are different ones.
const MOST_IN_ORDER: usize = 3;
const FEWEST_LETTERS: usize = 8;
/// What the names of passwords of mail have.
const OF_MAIL: &str = "mail email gmail smtp imap sender app";

/// What is thought of a text under the name of a credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict {
    /// What the name says.
    pub naming: Naming,
    /// How many bits it is likelier by chance than by hand.
    pub bits: i32,
    /// It is a password as people make them up for rules.
    pub typed: bool,
    /// Why it is not taken for a secret.
    pub against: Option<&'static str>,
}

impl Verdict {
    /// Whether the text is taken for a secret.
    pub fn is_secret(&self) -> bool {
        self.against.is_none()
    }

    /// What speaks for a secret.
    pub fn reason(&self) -> String {
        if self.typed && self.bits < ENOUGH {
            return "a password by its capitals, digits and signs, and no word".to_owned();
        }
        "made by a machine: its characters follow each other by chance, as in nothing that people type".to_owned()
    }
}

/// What is thought of a text under a name; nothing when the name is not that of a credential.
pub fn judge(name: &str, text: &str) -> Option<Verdict> {
    let naming = naming::of(name)?;
    let bytes = text.as_bytes();
    let typed = naming == Naming::Password && typed::is_password(bytes);
    Some(Verdict { naming, bits: chance::bits(bytes), typed, against: against(naming, bytes) })
}

/// Whether a text is a key that a machine has made, whatever its name is.
pub fn is_made(text: &str) -> bool {
    against(Naming::Key, text.as_bytes()).is_none()
}

/// Whether a text is a password that a mail service draws for a program, and its name says so: sixteen small letters,
/// together or in fours (Google, Yahoo).
pub fn is_app_password(name: &str, text: &str) -> bool {
    let is_of_mail = || naming::words(name).iter().any(|word| naming::is_in(OF_MAIL, word));
    let parts = || text.split(' ').map(str::len);
    let letters: Vec<u8> = text.bytes().filter(|byte| *byte != b' ').collect();
    let drawn = || {
        let follows = letters.windows(2).filter(|pair| pair[1] == pair[0] + 1).count();
        let different = (b'a'..=b'z').filter(|letter| letters.contains(letter)).count();
        follows <= MOST_IN_ORDER && different >= FEWEST_LETTERS && chance::bits(&letters) >= ENOUGH_LETTERS
    };
    letters.len() == 16
        && letters.iter().all(u8::is_ascii_lowercase)
        && (parts().eq([16]) || parts().eq([4; 4]))
        && naming::of(name) == Some(Naming::Password)
        && is_of_mail()
        && drawn()
        && !typed::has_common_word(&letters)
}

/// Whether a text is taken for a secret under a name of this kind.
pub(super) fn is_secret(naming: Naming, text: &[u8]) -> bool {
    against(naming, text).is_none()
}

fn against(naming: Naming, text: &[u8]) -> Option<&'static str> {
    // Settings say how a key is to be read.
    let text = text.strip_prefix(b"base64:").unwrap_or(text);
    let (shortest, enough) = match naming {
        Naming::Password => (SHORTEST, ENOUGH),
        Naming::Key => (SHORTEST_KEY, ENOUGH_KEY),
    };
    let is_password = naming == Naming::Password;
    let by_chance = || chance::bits(text) >= enough;
    // People write so what they type.
    let is_short = || text.len() <= typed::LONGEST && text.iter().any(|byte| b"@!$".contains(byte));
    let is_written = || is_short() && chance::bits(&typed::in_letters(text)) <= 0;
    let reasons: [(&'static str, &dyn Fn() -> bool); 11] = [
        ("it is too short to tell", &|| text.len() < shortest),
        ("it is too long for a key", &|| text.len() > LONGEST),
        ("it is text that people read", &|| !text.iter().all(u8::is_ascii_graphic)),
        ("it is not random enough", &|| !(by_chance() || is_password && typed::is_password(text))),
        ("it is words with digits and signs for letters", &|| !is_password && is_written()),
        ("it has one kind of characters only", &|| !is_mixed(text)),
        ("it is a UUID", &|| is_uuid(text)),
        ("it is a public address of a chain or of content", &|| is_public_address(text)),
        ("it is an address, a template, a pattern or code", &|| has_meaning(text)),
        ("it says of itself that it is no key", &|| made::is_fake(text) || is_password && typed::has_common_word(text)),
        ("it is text in base64", &|| is_encoded_text(text)),
    ];
    let password_hash = is_password && is_digest(text);
    let found = reasons.iter().find(|(_, holds)| holds()).map(|(reason, _)| *reason);
    found.or(password_hash.then_some("it is as long as the hash of a password"))
}

/// Letters with digits, or of both cases.
pub(super) fn is_mixed(text: &[u8]) -> bool {
    let count = |class: fn(&u8) -> bool| text.iter().filter(|byte| class(byte)).count();
    let (small, capital) = (count(u8::is_ascii_lowercase), count(u8::is_ascii_uppercase));
    small + capital >= 2 && count(u8::is_ascii_digit) >= 1 || small >= 2 && capital >= 2
}

/// Whether a text is a UUID that a machine has drawn: of the fourth version.
pub fn is_random_uuid(text: &str) -> bool {
    let bytes = text.as_bytes();
    is_uuid(bytes) && bytes[14] == b'4' && matches!(bytes[19], b'8' | b'9' | b'a' | b'b' | b'A' | b'B')
}

/// Whether a text is a UUID. Some services give them out as keys.
pub fn is_uuid(text: &[u8]) -> bool {
    let parts: Vec<&[u8]> = text.split(|byte| *byte == b'-').collect();
    parts.iter().map(|part| part.len()).eq([8, 4, 4, 4, 12]) && parts.concat().iter().all(u8::is_ascii_hexdigit)
}

/// The address of an account or a contract (`0x` and 20 bytes), or of content by its hash (IPFS: `Qm…`, `bafy…`).
pub(super) fn is_public_address(text: &[u8]) -> bool {
    let of_chain = |digits: &[u8]| digits.len() == 40 && digits.iter().all(u8::is_ascii_hexdigit);
    let base58 = |byte: &u8| byte.is_ascii_alphanumeric() && !b"0OIl".contains(byte);
    let base32 = |byte: &u8| byte.is_ascii_lowercase() || (b'2'..=b'7').contains(byte);
    text.strip_prefix(b"0x").is_some_and(of_chain)
        || text.len() == 46 && text.starts_with(b"Qm") && text.iter().all(base58)
        || text.len() == 59 && text.starts_with(b"baf") && text.iter().all(base32)
}

/// Hexadecimal digits, as many as a digest has.
pub(super) fn is_digest(text: &[u8]) -> bool {
    matches!(text.len(), 32 | 40 | 56 | 64 | 96 | 128) && text.iter().all(u8::is_ascii_hexdigit)
}

/// What other things are written with: addresses, paths, templates, patterns, code, hashes with their parameters, and what
/// is left out of a longer text.
pub(super) fn has_meaning(text: &[u8]) -> bool {
    const PARTS: [&str; 9] = ["://", "${", "$(", "%(", "\\", "()", "::", "->", "..."];
    const BEGINNINGS: [&str; 15] = [
        "/",
        "./",
        "~",
        "--",
        "$2",
        "$argon",
        "$5$",
        "$6$",
        "arn:",
        "ssh-",
        "$ANSIBLE",
        "encrypted:",
        "vault:",
        "ssm:",
        "age1",
    ];
    let has = |part: &str| memchr::memmem::find(text, part.as_bytes());
    let around = |open: &str, close: &str| has(open).zip(has(close)).is_some_and(|(from, to)| from < to);
    PARTS.into_iter().any(|part| has(part).is_some())
        || BEGINNINGS.into_iter().any(|part| text.starts_with(part.as_bytes()))
        || [("{", "}"), ("<", ">"), ("[", "]"), ("(", ")")].into_iter().any(|(open, close)| around(open, close))
}

/// Base64 of something that people read.
pub(super) fn is_encoded_text(text: &[u8]) -> bool {
    let readable = |byte: &u8| byte.is_ascii_graphic() || byte.is_ascii_whitespace();
    checks::base64(text).is_some_and(|bytes| bytes.len() >= 6 && bytes.iter().all(readable))
}

#[cfg(test)]
mod tests {
    use super::super::tests::random;
    use super::*;

    fn against(name: &str, text: &str) -> Option<&'static str> {
        judge(name, text).and_then(|verdict| verdict.against)
    }

    #[test]
    fn what_a_machine_has_made_is_taken_for_a_secret() {
        let taken = (0..200).filter(|seed| against("api_key", &random(32, *seed)).is_none()).count();
        assert!(taken >= 190, "{taken} of 200");
        let taken = (0..200).filter(|seed| against("password", &random(12, *seed)).is_none()).count();
        assert!(taken >= 180, "{taken} of 200");
        let taken = (0..200).filter(|seed| against("password", &random(9, *seed)).is_none()).count();
        assert!(taken >= 170, "{taken} of 200");
    }

    #[test]
    fn what_people_make_up_for_rules_is_a_password_and_no_key() {
        let password = ["R3dC", "ar$88"].concat();
        let verdict = judge("smtp_password", &password).unwrap();
        assert_eq!(verdict.against, None);
        assert_eq!(verdict.reason(), "a password by its capitals, digits and signs, and no word");
        assert_eq!(against("smtp_token", &password), Some("it is too short to tell"));
        assert_eq!(against("password", "Str0ng!P@ssw0rd"), Some("it says of itself that it is no key"));
    }

    #[test]
    fn what_a_mail_service_has_drawn_is_told_from_words() {
        let mut letters = random(64, 3).to_ascii_lowercase();
        letters.retain(|letter| letter.is_ascii_lowercase());
        let together = &letters[..16];
        let in_fours = [&letters[..4], &letters[4..8], &letters[8..12], &letters[12..16]].join(" ");
        assert!(is_app_password("SMTP_PASSWORD", together) && is_app_password("GMAIL_APP_PASSWORD", &in_fours));
        assert!(!is_app_password("DB_PASSWORD", together) && !is_app_password("MAIL_TOKEN", together));
        for words in [
            "abcdefghijklmnop",
            "abcd efgh ijkl mnop",
            "qwerqwerqwerqwer",
            "xxxx xxxx xxxx xxxx",
            "aaaabbbbccccdddd",
            "yourapppasswords",
            "your app pass word",
            "motdepassesecret",
            "wodociagikrakows",
            "hyvaahuomentanyt",
        ] {
            assert!(!is_app_password("SMTP_PASSWORD", words), "{words}");
        }
    }

    #[test]
    fn what_people_write_is_not_and_the_reason_is_told() {
        for (name, text, reason) in [
            ("password", "Summer2024!", "it is not random enough"),
            ("password", "hunter2", "it is too short to tell"),
            ("secret", "correct-horse-battery-staple", "it is not random enough"),
            ("token", "claude-3-5-sonnet-20241022", "it is not random enough"),
            ("token", "L@stWr!t3T0k3n", "it is words with digits and signs for letters"),
            ("api_key", "8f14e45f-ceea-467d-9a3b-1c2d3e4f5a6b", "it is a UUID"),
            ("token", "dGhlIGNhdCBzbGVlcHMgb24gaXQ=", "it is text in base64"),
            ("token", "0xa3f1c9e85b7d24608e1f9a3c5d7b2e4f60718293", "it is a public address of a chain or of content"),
        ] {
            assert_eq!(against(name, text), Some(reason), "{name} {text}");
        }
        for text in [
            "",
            "changeme",
            "postgres",
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
            "super_secret_password_123",
        ] {
            assert!(against("password", text).is_some() && against("token", text).is_some(), "{text}");
        }
        let digest = "9e107d9d372bb6826bd81d3542a419d6";
        assert_eq!(against("password", digest), Some("it is as long as the hash of a password"));
        assert_eq!(against("api_key", digest), None);
        assert_eq!(
            against("secret_key", &format!("/{}", random(40, 3))),
            Some("it is an address, a template, a pattern or code")
        );
        assert_eq!(judge("cache_key", &random(40, 1)), None);
    }
}
