//! Passwords that people make up for rules: a capital, a digit and a sign. What follows such rules by a word with a year
//! or a number behind it is no secret to anybody; what changes its kind of characters again and again is one.

/// Longer ones are no longer typed.
pub(super) const LONGEST: usize = 24;
/// So often the kind of characters changes, and at least at every second one.
const FEWEST_RUNS: usize = 6;
/// What texts of other kinds begin with: selectors, colours, variables.
const OTHERS: [u8; 5] = *b"#.$%@";
/// What stands between the parts of texts of other kinds: selectors, paths, keys of messages.
const BETWEEN: [u8; 7] = *b".:/=,;|";
/// Words of passwords that are made up for an example, or that everybody tries first, and neighbours on the keyboard.
const COMMON: [&str; 33] = [
    "pass", "word", "secret", "admin", "change", "user", "test", "welcome", "qwert", "login", "root", "demo", "temp",
    "example", "sample", "default", "strong", "secur", "hello", "letmein", "guest", "master", "dummy", "fake", "super",
    "local", "your", "qaz", "wsx", "asdf", "zxcv", "qiw2", "iq2w",
];

/// Whether a text is what the rules for passwords ask for, and not by a word and what stands behind it.
pub(super) fn is_password(text: &[u8]) -> bool {
    let kinds = [u8::is_ascii_lowercase, u8::is_ascii_uppercase, u8::is_ascii_digit, u8::is_ascii_punctuation];
    let runs = text.chunk_by(|one, other| kind(*one) == kind(*other)).count();
    text.len() <= LONGEST
        && runs >= FEWEST_RUNS
        && runs * 2 >= text.len()
        && kinds.iter().all(|kind| text.iter().any(kind))
        && !text.first().is_some_and(|first| OTHERS.contains(first))
        && !text.iter().any(|byte| BETWEEN.contains(byte))
}

/// Whether a word that is no secret stands in a text, also with digits and signs in the place of letters: `P@ssw0rd`.
pub(super) fn has_common_word(text: &[u8]) -> bool {
    let plain = in_letters(&text.to_ascii_lowercase());
    COMMON.iter().any(|word| memchr::memmem::find(&plain, word.as_bytes()).is_some())
}

/// The text with letters where digits and signs are written for them.
pub(super) fn in_letters(text: &[u8]) -> Vec<u8> {
    text.iter().map(|byte| plain(*byte)).collect()
}

/// The letter that a digit or a sign is written for.
fn plain(byte: u8) -> u8 {
    match byte {
        b'0' => b'o',
        b'1' | b'!' => b'i',
        b'3' => b'e',
        b'4' | b'@' => b'a',
        b'5' | b'$' => b's',
        b'7' => b't',
        other => other,
    }
}

fn kind(byte: u8) -> u8 {
    match byte {
        b'a'..=b'z' => 0,
        b'A'..=b'Z' => 1,
        b'0'..=b'9' => 2,
        _ => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changes_its_kind_again_and_again_is_a_password() {
        for parts in [["T7#kq9", "Lm2x"], ["R3dC", "ar$88"], ["C0ff", "33&Tea!"], ["Tr0ub", "4dor&3"]] {
            assert!(is_password(parts.concat().as_bytes()), "{parts:?}");
        }
        for text in [
            "Summer2024!",
            "Spring_2023#",
            "iloveyou2!",
            "#Input_Field2",
            "$Env1:Foo2A",
            "Ab1!",
            "%Y-%m-%dT%H:%M:%SZ",
            "input#Pwd3.Field",
        ] {
            assert!(!is_password(text.as_bytes()), "{text}");
        }
    }

    #[test]
    fn words_are_seen_behind_digits_and_signs() {
        for text in ["P@ssw0rd1!", "S3cur3-Th1ng", "Adm1n!23", "T3st!Ab9", "1qaz2wsx", "q1w2e3r4!"] {
            assert!(has_common_word(text.as_bytes()), "{text}");
        }
        assert!(!has_common_word(b"R3dCar$88"));
    }
}
