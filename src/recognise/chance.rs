//! How much likelier is a text by chance than by hand? The scorer of values, in bits.
//!
//! Two models write the text, character by character. The machine throws dice: of the characters that occur in the text
//! each is as likely as the others. A person writes words: stays with capitals or digits or small letters for a while,
//! and puts letters behind each other as English and the names in programs do. The difference of what the two have to
//! pay for the text is the score. Knows no provider, no name and no language of programs.

/// Tenths of a bit.
type Cost = i32;

/// What a person pays for a letter, in bits: at the beginning of a word, and behind each letter from `a` to `z`. Counted
/// in the words of names and comments of Python's own library.
const LETTERS: [[u8; 26]; 27] = [
    *b"45444455477545547434565788",
    *b"74448758596343959343667768",
    *b"35563678358367469446488958",
    *b"375637835a446727945358896a",
    *b"46652578288566468546578879",
    *b"47436568798453756334867579",
    *b"46554378299466369455488869",
    *b"476727544a946446a345478987",
    *b"277627873a7666379564588869",
    *b"554555598984424595438596a5",
    *b"3765257847566635773737597a",
    *b"46652656377465568635575979",
    *b"37652778397477369755578949",
    *b"257627883a7557339756588979",
    *b"47433538496676469743558979",
    *b"65447668686442549344465799",
    *b"386637754a7377349354577959",
    *b"6666768879a466766545167998",
    *b"375526683a665636954467895a",
    *b"57463674396567447742477869",
    *b"375626843a8667468345587858",
    *b"545645694a844364a34389a899",
    *b"275716773a976756a656887879",
    *b"36653674397564368346887899",
    *b"564535764a8557638652778568",
    *b"56564657498444528533766767",
    *b"376616863a8667468665788966",
];

/// The kinds of characters that people stay with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Small,
    Capital,
    Digit,
    Other,
}

/// What a person pays for going from one class to another: small letters, capitals, digits, others.
const GOING: [[Cost; 4]; 4] = [[2, 43, 46, 43], [17, 9, 36, 38], [29, 38, 7, 23], [10, 23, 23, 33]];
/// What a person pays for beginning with a class.
const BEGINNING: [Cost; 4] = [9, 20, 27, 43];
/// A digit that goes on from the one before it, or is the same; one that begins a number of small ones; any other.
const DIGITS: [Cost; 3] = [20, 20, 40];
/// What joins words, and any other sign.
const SIGNS: [Cost; 2] = [25, 40];

/// How many bits a text is likelier by chance than by hand, below zero when it is likelier by hand. People put words in
/// front of what a machine gave them: the part that is likeliest counts, when it is at least half of the text.
pub(super) fn bits(text: &[u8]) -> i32 {
    let machine = die(text);
    let mut before = None;
    let mut best = (0, 0);
    let (mut sum, mut length) = (0, 0);
    for byte in text {
        if sum <= 0 {
            (sum, length) = (0, 0);
        }
        sum += by_hand(before.replace(*byte), *byte) - machine;
        length += 1;
        best = best.max((sum, length));
    }
    if best.1 * 2 >= text.len() { best.0 / 10 } else { 0 }
}

/// What the machine pays for each character: the logarithm of how many there are to choose from.
fn die(text: &[u8]) -> Cost {
    let any = |class: fn(&u8) -> bool| text.iter().any(class);
    let hexadecimal = |letter: u8| text.iter().all(|byte| byte.is_ascii_digit() || (letter..letter + 6).contains(byte));
    if hexadecimal(b'a') || hexadecimal(b'A') {
        return 40;
    }
    let signs = |byte: &u8| !byte.is_ascii_alphanumeric() && !matches!(byte, b'+' | b'/' | b'=' | b'-' | b'_');
    let letters = u8::from(any(u8::is_ascii_lowercase)) + u8::from(any(u8::is_ascii_uppercase));
    if any(signs) {
        return if letters == 1 { 58 } else { 63 };
    }
    match (letters, any(u8::is_ascii_digit), any(|byte| !byte.is_ascii_alphanumeric())) {
        (2, _, true) => 60,
        (2, true, false) => 59,
        (2, false, false) => 57,
        (1, true, _) => 52,
        (1, false, _) => 47,
        _ => 33,
    }
}

fn by_hand(before: Option<u8>, byte: u8) -> Cost {
    let class = class(byte);
    let going = before.map_or(BEGINNING[class as usize], |before| GOING[self::class(before) as usize][class as usize]);
    going
        + match class {
            Class::Small | Class::Capital => letter(before, byte),
            Class::Digit => digit(before, byte),
            Class::Other => SIGNS[usize::from(!matches!(byte, b'-' | b'_' | b'.' | b'/' | b':'))],
        }
}

fn class(byte: u8) -> Class {
    match byte {
        b'a'..=b'z' => Class::Small,
        b'A'..=b'Z' => Class::Capital,
        b'0'..=b'9' => Class::Digit,
        _ => Class::Other,
    }
}

fn letter(before: Option<u8>, byte: u8) -> Cost {
    let place = |letter: u8| usize::from(letter.to_ascii_lowercase() - b'a');
    let row = before.filter(u8::is_ascii_alphabetic).map_or(0, |before| place(before) + 1);
    let paid = char::from(LETTERS[row][place(byte)]).to_digit(16);
    paid.and_then(|bits| Cost::try_from(bits).ok()).unwrap_or_default() * 10
}

fn digit(before: Option<u8>, byte: u8) -> Cost {
    match before.filter(u8::is_ascii_digit) {
        Some(before) if byte == before || byte == before + 1 => DIGITS[0],
        None if byte <= b'2' => DIGITS[1],
        _ => DIGITS[2],
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::random;
    use super::*;

    #[test]
    fn words_are_likelier_by_hand_and_random_text_by_chance() {
        for text in ["password", "getElementsByTagName", "text-embedding-3-large", "Summer2024!", "v1.2.3-beta4"] {
            assert!(bits(text.as_bytes()) < 10, "{text}");
        }
        for seed in 0..50 {
            assert!(bits(random(32, seed).as_bytes()) > 15, "{seed}");
        }
    }

    #[test]
    fn signs_between_letters_of_one_case_are_likelier_by_chance() {
        let signs = |seed| random(50, seed).to_ascii_lowercase().replace(['a', 'e'], "$").replace(['i', 'o', 'u'], "*");
        let taken = (0..100).filter(|seed| bits(signs(*seed).as_bytes()) > 12).count();
        assert!(taken >= 95, "{taken} of 100");
        assert!(bits(b"hello!world#1") < 5);
    }

    #[test]
    fn words_in_front_of_a_random_text_do_not_hide_it() {
        let key = random(40, 7);
        assert!(bits(format!("django-insecure-{key}").as_bytes()) > 30);
        assert_eq!(bits(format!("{}{}", "the-quick-brown-fox-jumps-over-", &key[..8]).as_bytes()), 0);
    }

    #[test]
    fn each_row_of_letters_is_a_distribution() {
        for row in LETTERS {
            let sum: f64 = row
                .iter()
                .map(|bits| 0.5_f64.powi(char::from(*bits).to_digit(16).unwrap_or_default().cast_signed()))
                .sum();
            assert!((0.6..1.6).contains(&sum), "{sum}");
        }
    }
}
