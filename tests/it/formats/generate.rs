//! Makes keys of a format: from its pattern, which another parser than the tool's own reads, and with the checksums and
//! the structure that its check asks for. No key stands in the repository.

use cred_lint::catalog::{Check, KeyFormat};
use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, Hir, HirKind};

use crate::ui::tokens::splitmix64;

const BASE64URL: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const BASE62: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// Numbers that depend on nothing but the seed.
#[derive(Debug)]
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: &str) -> Self {
        let hash = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        Self(seed.bytes().fold(0xcbf2_9ce4_8422_2325, hash))
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).unwrap();
        usize::try_from(splitmix64(&mut self.0) % end).unwrap()
    }

    pub(crate) fn pick<'t, T: ?Sized>(&mut self, from: &[&'t T]) -> &'t T {
        from[self.below(from.len())]
    }

    pub(crate) fn text(&mut self, letters: &[u8], length: usize) -> String {
        (0..length).map(|_| char::from(letters[self.below(letters.len())])).collect()
    }

    pub(crate) fn bytes(&mut self, length: usize) -> Vec<u8> {
        (0..length).map(|_| u8::try_from(self.below(256)).unwrap()).collect()
    }
}

/// A key of the format.
pub(crate) fn example(row: &KeyFormat, dice: &mut Dice) -> String {
    let mut key = from_pattern(row.generate.as_ref().unwrap_or(&row.pattern), dice);
    match row.check {
        None | Some(Check::Password) => key,
        Some(Check::Mixed) => {
            let mixed = |key: &str| {
                let random = &key[row.prefix.len()..];
                let some = |class: fn(&u8) -> bool| random.bytes().any(|byte| class(&byte));
                some(u8::is_ascii_uppercase) && some(u8::is_ascii_lowercase) && some(u8::is_ascii_digit)
            };
            while !mixed(&key) {
                key = from_pattern(&row.pattern, dice);
            }
            key
        }
        Some(Check::Crc32) => {
            let (front, body) = key.split_at(row.prefix.len());
            let body = &body[..body.len() - 6];
            format!("{front}{body}{}", checksum(body.as_bytes()))
        }
        Some(Check::Macaroon) => format!("pypi-{}", base64url(&macaroon(row, dice))),
        Some(Check::Jwt) => jwt(dice),
        Some(Check::Pem) => pem(dice),
        Some(Check::Snowflake) => {
            let id = format!("{}{}", 1 + dice.below(9), dice.text(b"0123456789", 17));
            let (_, rest) = key.split_once('.').unwrap();
            format!("{}.{rest}", base64url(id.as_bytes()))
        }
    }
}

/// Texts that look like a key of the format and are none.
pub(crate) fn near_misses(row: &KeyFormat, key: &str) -> Vec<(&'static str, String)> {
    let half = key.len() / 2;
    let front = row.prefix.len().max(4).min(half);
    let mut all = vec![
        ("half of one", key[..half].to_owned()),
        ("a foreign character in it", format!("{}!{}", &key[..front + 2], &key[front + 3..])),
    ];
    if key.starts_with(|first: char| first.is_ascii_alphanumeric()) {
        all.push(("within a word", format!("Qx{key}")));
    }
    match row.check {
        Some(Check::Crc32) => all.push(("a wrong checksum", changed(key, key.len() - 1))),
        Some(Check::Macaroon) => all.push(("a macaroon cut off", key[..key.len() - 8].to_owned())),
        Some(Check::Jwt) => all.push(("a header that is no JSON", changed(key, 6))),
        Some(Check::Pem) => {
            let line = key.match_indices('\n').nth(1).unwrap().0;
            all.push(("a block without a line", key[..line].to_owned() + &key[line + 65..]));
        }
        Some(Check::Snowflake) => all.push(("an id that is no number", changed(key, 9))),
        Some(Check::Password) => all.push(("a password of tutorials", with_password(key, "password1"))),
        Some(Check::Mixed) | None => {}
    }
    all
}

fn changed(key: &str, at: usize) -> String {
    let other = if key.as_bytes()[at] == b'B' { "D" } else { "B" };
    format!("{}{other}{}", &key[..at], &key[at + 1..])
}

fn with_password(url: &str, password: &str) -> String {
    let (front, host) = url.rsplit_once('@').unwrap();
    let (front, _) = front.rsplit_once(':').unwrap();
    format!("{front}:{password}@{host}")
}

/// A text that matches a pattern.
pub(crate) fn from_pattern(pattern: &str, dice: &mut Dice) -> String {
    let hir = ParserBuilder::new().unicode(false).utf8(false).build().parse(pattern).unwrap();
    let mut bytes = Vec::new();
    write(&hir, dice, &mut bytes);
    String::from_utf8(bytes).unwrap()
}

fn write(hir: &Hir, dice: &mut Dice, out: &mut Vec<u8>) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(text) => out.extend(&*text.0),
        HirKind::Class(Class::Bytes(class)) => {
            let bytes: Vec<u8> = class.iter().flat_map(|range| range.start()..=range.end()).collect();
            out.push(bytes[dice.below(bytes.len())]);
        }
        HirKind::Class(Class::Unicode(_)) => panic!("patterns are about bytes"),
        HirKind::Repetition(again) => {
            let least = again.min;
            let most = again.max.unwrap_or(least + 8).min(least + 8);
            let count = least as usize + dice.below((most - least) as usize + 1);
            (0..count).for_each(|_| write(&again.sub, dice, out));
        }
        HirKind::Capture(group) => write(&group.sub, dice, out),
        HirKind::Concat(all) => all.iter().for_each(|hir| write(hir, dice, out)),
        HirKind::Alternation(ways) => write(&ways[dice.below(ways.len())], dice, out),
    }
}

/// CRC-32 in base 62, from its definition.
fn checksum(text: &[u8]) -> String {
    let mut sum = u32::MAX;
    for byte in text {
        sum ^= u32::from(*byte);
        for _ in 0..8 {
            sum = if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
        }
    }
    let mut left = !sum as usize;
    let mut digits = Vec::new();
    for _ in 0..6 {
        digits.insert(0, char::from(BASE62[left % 62]));
        left /= 62;
    }
    digits.into_iter().collect()
}

pub(crate) fn base64url(bytes: &[u8]) -> String {
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let bits = three.iter().fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte)) << (8 * (3 - three.len()));
        let letters = (0..=three.len()).map(|index| char::from(BASE64URL[bits >> (18 - 6 * index) & 63]));
        text.extend(letters);
    }
    text
}

pub(crate) fn base64(bytes: &[u8]) -> String {
    let mut text = base64url(bytes).replace('-', "+").replace('_', "/");
    while !text.len().is_multiple_of(4) {
        text.push('=');
    }
    text
}

fn macaroon(row: &KeyFormat, dice: &mut Dice) -> Vec<u8> {
    let location = if row.id.starts_with("test") { "test.pypi.org" } else { "pypi.org" };
    let id = dice.text(b"0123456789abcdef", 36);
    let field = |kind: u8, content: &[u8]| [&[kind, u8::try_from(content.len()).unwrap()], content].concat();
    let caveat = field(2, br#"[2, ["orders"]]"#);
    let (location, id, signature) = (field(1, location.as_bytes()), field(2, id.as_bytes()), field(6, &dice.bytes(32)));
    [&[2][..], &location, &id, &[0], &caveat, &[0, 0], &signature].concat()
}

fn jwt(dice: &mut Dice) -> String {
    let payload = format!(
        r#"{{"sub":"{}","aud":"orders","iat":17{}}}"#,
        dice.text(b"0123456789abcdef", 12),
        dice.text(b"0123456789", 8)
    );
    let parts = [br#"{"alg":"HS256","typ":"JWT"}"#.to_vec(), payload.into_bytes(), dice.bytes(32)];
    parts.iter().map(|part| base64url(part)).collect::<Vec<_>>().join(".")
}

/// A key as OpenSSL writes it, but for its numbers.
pub(crate) fn pem(dice: &mut Dice) -> String {
    let length = 600 + dice.below(600);
    let header = [0x30, 0x82, u8::try_from(length >> 8).unwrap(), u8::try_from(length & 255).unwrap()];
    let content = base64(&[&header[..], &dice.bytes(length)].concat());
    let lines: Vec<&str> = content.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
    let kind = dice.pick(&["RSA PRIVATE KEY", "PRIVATE KEY", "EC PRIVATE KEY"]);
    format!("-----BEGIN {kind}-----\n{}\n-----END {kind}-----\n", lines.join("\n"))
}
