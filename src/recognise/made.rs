//! Was a text made by a machine? The scorer, with its reasons.
//!
//! A key is letters and digits without any order. What people write instead has an order that shows in a few counts:
//! words that say of themselves what they are, runs (`abcdef`, `123456`), repetition, few characters, and pairs of
//! letters that are frequent in English. Each reason is one function; none knows a provider or a language.

/// Words in a made-up key. Four letters and more: in a random text of forty characters the shortest of them comes up
/// once in thirty thousand.
const WORDS: [&str; 28] = [
    "exampl",
    "fake",
    "dummy",
    "sample",
    "notreal",
    "not-real",
    "not_real",
    "placeholder",
    "your",
    "change",
    "redacted",
    "xxxx",
    "test",
    "mock",
    "insert",
    "replace",
    "secret",
    "token",
    "invalid",
    "foobar",
    "qwerty",
    "asdf",
    "here",
    "apikey",
    "api_key",
    "deadbeef",
    "nota",
    "thisis",
];
/// The pairs of letters that make up most of written English and of the names in programs.
const PAIRS: &str = "th he in er an re nd at on nt ha es st en ed to it ou ea hi is or ti as te et ng of al de se le sa \
                     si ar ve ra ld ur me ne ro ma ri io ce co ic ll be li om us ch el la tr ec ns ss ee ac ho pe lo ca \
                     ta ge di no ut so em ct id ad po wa mo pr un il ai ol tu rs ie fo ke ey pa";
/// So many pairs are needed to speak of a language.
const ENOUGH_PAIRS: usize = 12;
/// The longest run of neighbours (`abcdef`, `654321`) that happens by chance.
const LONGEST_RUN: usize = 6;
/// The shortest run that counts where a text is made of them.
const SHORT_RUN: usize = 3;
/// The longest repetition of one character that happens by chance.
const LONGEST_REPETITION: usize = 7;

/// Whether the secret part of a key says of itself that it is none.
pub(super) fn is_fake(text: &[u8]) -> bool {
    says_so(text) || runs(text) || repeats(text) || has_few_characters(text) || is_language(text)
}

/// One of the words stands in it.
pub(super) fn says_so(text: &[u8]) -> bool {
    let lower = text.to_ascii_lowercase();
    WORDS.iter().any(|word| memchr::memmem::find(&lower, word.as_bytes()).is_some())
}

/// Whether a text that people read, such as a name or an address, is of somebody who does not exist.
pub(super) fn names_a_fake(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    lower.split(|letter: char| !letter.is_ascii_alphanumeric()).any(|word| matches!(word, "example" | "fake" | "dummy"))
}

/// `abcdefg`, `1234567`, `gfedcba`, in either case.
pub(super) fn runs(text: &[u8]) -> bool {
    is_made_of_runs(text) || has_a_long_run(text)
}

/// `AbC123dEf`: short runs, one behind the other.
fn is_made_of_runs(text: &[u8]) -> bool {
    let follows = |one: &u8, other: &u8| one.to_ascii_lowercase().checked_add(1) == Some(other.to_ascii_lowercase());
    let runs = text.chunk_by(follows).filter(|run| run.len() >= SHORT_RUN);
    runs.map(<[u8]>::len).sum::<usize>() * 4 >= text.len() * 3
}

fn has_a_long_run(text: &[u8]) -> bool {
    let next = |step: i16| {
        let mut length = 1;
        text.windows(2).any(|pair| {
            let (one, other) = (pair[0].to_ascii_lowercase(), pair[1].to_ascii_lowercase());
            let follows = i16::from(other) - i16::from(one) == step && other.is_ascii_alphanumeric()
                // After the nine, people begin again at the zero.
                || step == 1 && (one, other) == (b'9', b'0');
            length = if follows { length + 1 } else { 1 };
            length > LONGEST_RUN
        })
    };
    next(1) || next(-1)
}

/// One character again and again, or a few in turn.
pub(super) fn repeats(text: &[u8]) -> bool {
    let longest = text.chunk_by(|one, other| one == other).map(<[u8]>::len).max().unwrap_or_default();
    let in_turn = |period: usize| {
        let pairs = text.len().saturating_sub(period);
        let same = text.iter().zip(&text[period.min(text.len())..]).filter(|(one, other)| one == other).count();
        pairs >= 8 && same * 10 >= pairs * 8
    };
    longest > LONGEST_REPETITION || (1..=12).any(in_turn)
}

/// Fewer different characters than chance gives.
pub(super) fn has_few_characters(text: &[u8]) -> bool {
    let mut seen = [false; 256];
    for byte in text {
        seen[usize::from(*byte)] = true;
    }
    let different = seen.iter().filter(|seen| **seen).count();
    match text.len() {
        0..=9 => different < 4,
        10..=19 => different < 6,
        _ => different < 8,
    }
}

/// Its pairs of letters are those of words. Of hexadecimal digits there are too few pairs to tell.
pub(super) fn is_language(text: &[u8]) -> bool {
    if text.iter().filter(|byte| byte.is_ascii_alphabetic()).all(u8::is_ascii_hexdigit) {
        return false;
    }
    let (mut pairs, mut frequent) = (0, 0);
    for pair in text.windows(2).filter(|pair| pair.iter().all(u8::is_ascii_alphabetic)) {
        let pair = [pair[0].to_ascii_lowercase(), pair[1].to_ascii_lowercase()];
        pairs += 1;
        frequent += usize::from(PAIRS.as_bytes().chunks(3).any(|known| known[..2] == pair));
    }
    pairs >= ENOUGH_PAIRS && frequent * 100 >= pairs * 50
}
