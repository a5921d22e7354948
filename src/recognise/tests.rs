//! What is a key and what is none, on texts that are made up here.

use super::Recogniser;
use super::checks::checksum;

/// Letters and digits without order, the same ones each time.
pub(super) fn random(length: usize, seed: u64) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let next = |_| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        char::from(LETTERS[usize::try_from(state >> 33).unwrap_or(0) % LETTERS.len()])
    };
    (0..length).map(next).collect()
}

/// A token with its checksum.
fn token(seed: u64) -> String {
    let body = random(30, seed);
    let sum = checksum(body.as_bytes());
    format!("ghp_{body}{}", String::from_utf8_lossy(&sum))
}

fn found(text: &str) -> Vec<String> {
    let recogniser = Recogniser::embedded();
    let keys = recogniser.find(text.as_bytes());
    assert_eq!(recogniser.any(text.as_bytes()), keys.iter().any(|key| !recogniser.row(*key).public), "{text}");
    keys.iter().map(|key| text[key.span.range()].to_owned()).collect()
}

#[test]
fn a_key_is_found_wherever_it_stands() {
    let key = token(1);
    for text in
        ["{}", "x = '{}'", "# {}, the old one", "https://{}@github.com/x", "a=\"\\n{}\\n\"", "K={};", "%3D{}", "({})"]
    {
        assert_eq!(found(&text.replace("{}", &key)), [key.as_str()], "{text}");
    }
}

#[test]
fn what_is_longer_or_stands_within_a_word_is_none() {
    let key = token(2);
    for text in ["x{}", "{}x", "_{}", "-{}", "{}_", "+{}", "{}+", "1{}"] {
        assert_eq!(found(&text.replace("{}", &key)), [""; 0], "{text}");
    }
}

#[test]
fn a_key_in_pieces_is_one_key() {
    let key = token(3);
    let (front, back) = key.split_at(17);
    for text in ["'{}' '{}'", "'{}' + \"{}\"", "concat!(\"{}\", \"{}\")", "x = ('{}'\n  '{}')", "\"{}\\\n    {}\""] {
        let text = text.replacen("{}", front, 1).replacen("{}", back, 1);
        let keys = found(&text);
        assert!(keys.len() == 1 && keys[0].starts_with(front) && keys[0].ends_with(back), "{text}: {keys:?}");
    }
    assert_eq!(found(&format!("['{front}', '{back}']")), [""; 0]);
}

#[test]
fn what_says_that_it_is_none_is_none() {
    for body in ["EXAMPLE", "notarealkey", "abcdefghijk", "123456789", "XXXXXXXX"] {
        let rest = random(40 - body.len(), 4);
        assert_eq!(found(&format!("'sk_live_{body}{rest}'")), [""; 0], "{body}");
    }
    assert_eq!(found(&format!("'sk_live_{}'", "aB3".repeat(10))), [""; 0]);
    assert_eq!(found(&format!("'sk_live_{}'", random(40, 4))).len(), 1);
    let database =
        |password: &str| found(&["'postgres", "://alex:", password, "@ep-1.eu.neon.tech/db'"].concat()).len();
    assert_eq!(database("AbC123dEf"), 0);
    assert_eq!(database("Qz7Lw2Rk9"), 1);
}

#[test]
fn half_a_pair_is_known_by_the_other() {
    let letters = random(64, 3).to_uppercase();
    let tail: String = letters.chars().filter(|letter| matches!(letter, 'A'..='Z' | '2'..='7')).take(16).collect();
    let id = format!("AKIA{tail}");
    let secret = random(40, 9);
    let text =
        format!("aws_access_key_id = '{id}'\naws_secret_access_key = '{secret}'\nrevision = '{}'", "3f".repeat(20));
    assert_eq!(found(&text), [id, secret.clone()]);
    assert_eq!(found(&format!("checksum = '{secret}'")), [""; 0]);
}

#[test]
fn a_line_full_of_beginnings_takes_linear_time() {
    // Quadratic work would take minutes.
    for piece in [
        "sk-proj-",
        "eyJ.",
        "eyJabcdefghijklmn.",
        "'sk-proj-' ",
        "-----BEGIN RSA PRIVATE KEY-----MII",
        "postgres://a:",
        "AKIA",
    ] {
        let text = piece.repeat((1 << 18) / piece.len());
        assert_eq!(found(&text), [""; 0], "{piece}");
    }
}
