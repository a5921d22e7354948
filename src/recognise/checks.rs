//! What a key says about itself beside its shape: checksums, and structure that can be decoded.

use crate::catalog::Check;

use super::{made, password, pem};

/// The digits of numbers in base 62, as GitHub and npm write them.
const BASE62: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/// How many characters of a token are its checksum.
const CHECKSUM: usize = 6;

/// Whether a check holds for a match; `secret` is the part of it that is secret.
pub(super) fn holds(check: Option<Check>, whole: &[u8], secret: &[u8]) -> bool {
    match check {
        None => true,
        Some(Check::Crc32) => crc32(secret),
        Some(Check::Macaroon) => memchr::memchr(b'-', whole).is_some_and(|at| macaroon(&whole[at + 1..])),
        Some(Check::Jwt) => jwt(whole),
        Some(Check::Pem) => pem::is_key(whole),
        Some(Check::Snowflake) => snowflake(whole),
        Some(Check::Password) => password::is_real(whole, secret),
        Some(Check::Mixed) => {
            let some = |class: fn(&u8) -> bool| secret.iter().any(class);
            some(u8::is_ascii_uppercase) && some(u8::is_ascii_lowercase) && some(u8::is_ascii_digit)
        }
    }
}

/// <https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/>
fn crc32(token: &[u8]) -> bool {
    let body = memchr::memchr(b'_', token).map_or(token, |at| &token[at + 1..]);
    let Some((text, sum)) = body.split_at_checked(body.len().saturating_sub(CHECKSUM)) else { return false };
    checksum(text) == sum
}

/// The CRC-32 of a text in base 62, filled up with zeros.
pub(super) fn checksum(text: &[u8]) -> [u8; CHECKSUM] {
    let mut left = !text.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { sum >> 1 ^ 0xedb8_8320 } else { sum >> 1 })
    });
    let mut digits = [b'0'; CHECKSUM];
    for digit in digits.iter_mut().rev() {
        *digit = BASE62[(left % 62) as usize];
        left /= 62;
    }
    digits
}

/// What a text in base64 or base64url stands for; nothing when it is none.
pub fn base64(text: &[u8]) -> Option<Vec<u8>> {
    let text = text.trim_suffix_bytes(b'=');
    let mut bytes = Vec::with_capacity(text.len() * 3 / 4);
    for four in text.chunks(4) {
        let mut bits = 0_u32;
        for byte in four {
            bits = bits << 6 | u32::from(sextet(*byte)?);
        }
        bits <<= 6 * (4 - four.len());
        let [_, first, second, third] = bits.to_be_bytes();
        match four.len() {
            4 => bytes.extend([first, second, third]),
            3 => bytes.extend([first, second]),
            2 => bytes.push(first),
            _ => return None,
        }
    }
    Some(bytes)
}

fn sextet(byte: u8) -> Option<u8> {
    Some(match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' | b'-' => 62,
        b'/' | b'_' => 63,
        _ => return None,
    })
}

trait Trim {
    fn trim_suffix_bytes(&self, byte: u8) -> &[u8];
}

impl Trim for [u8] {
    fn trim_suffix_bytes(&self, byte: u8) -> &[u8] {
        let end = self.iter().rposition(|other| *other != byte).map_or(0, |last| last + 1);
        &self[..end]
    }
}

/// A macaroon in its second binary format: fields of a type, a length and that many bytes, the signature at the end.
/// <https://github.com/rescrv/libmacaroons/blob/master/doc/format.txt>
fn macaroon(text: &[u8]) -> bool {
    const SIGNATURE: u8 = 6;
    let Some(bytes) = base64(text).filter(|bytes| bytes.first() == Some(&2)) else { return false };
    let mut rest = &bytes[1..];
    while let [kind, behind @ ..] = rest {
        if *kind == 0 {
            rest = behind;
            continue;
        }
        let Some((length, behind)) = varint(behind) else { return false };
        let Some((field, behind)) = behind.split_at_checked(length) else { return false };
        if *kind == SIGNATURE {
            return field.len() == 32 && behind.is_empty();
        }
        rest = behind;
    }
    false
}

fn varint(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut length = 0;
    for (index, byte) in bytes.iter().take(3).enumerate() {
        length |= usize::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            return Some((length, &bytes[index + 1..]));
        }
    }
    None
}

type Claims = serde_json::Map<String, serde_json::Value>;

/// Header and payload of a token, which are JSON.
fn claims(token: &[u8]) -> Option<(Claims, Claims)> {
    let mut parts = token.split(|byte| *byte == b'.');
    let mut object = || serde_json::from_slice(&base64(parts.next()?)?).ok();
    Some((object()?, object()?))
}

fn word(claims: &Claims, key: &str) -> Option<String> {
    claims.get(key).and_then(|value| value.as_str().map(str::to_ascii_lowercase))
}

fn is_anonymous(payload: &Claims) -> bool {
    word(payload, "role").is_some_and(|role| role == "anon")
}

/// Whether a text is a token that calls itself anonymous: hosted databases give such tokens to browsers.
pub(super) fn is_for_anybody(token: &[u8]) -> bool {
    claims(token).is_some_and(|(_, payload)| is_anonymous(&payload))
}

/// A signed token whose header and payload are JSON, and that is not for anybody.
fn jwt(token: &[u8]) -> bool {
    let Some((header, payload)) = claims(token) else { return false };
    let signed = word(&header, "alg").is_some_and(|name| name != "none");
    // Everybody's first token says this of itself, whatever it is signed with.
    let tutorial = word(&payload, "name").is_some_and(|name| matches!(name.as_str(), "john doe" | "jane doe"))
        || word(&payload, "sub").is_some_and(|sub| sub == "1234567890");
    let fake = payload.values().filter_map(serde_json::Value::as_str).any(made::names_a_fake);
    signed && !is_anonymous(&payload) && !tutorial && !fake && !payload.is_empty()
}

/// <https://docs.discord.com/developers/reference#snowflakes>
fn snowflake(token: &[u8]) -> bool {
    let first = token.split(|byte| *byte == b'.').next().unwrap_or_default();
    base64(first).is_some_and(|id| (17..=20).contains(&id.len()) && id.iter().all(u8::is_ascii_digit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn checksums_are_those_of_independent_implementations() {
        // python3 -c 'import zlib; print(zlib.crc32(b"123456789"))' says 3421780262; 0 is filled up.
        assert_eq!(&checksum(b"123456789"), b"3jZRME");
        assert_eq!(&checksum(b""), b"000000");
    }

    #[test]
    fn base64_is_read_in_both_alphabets_with_and_without_its_end() {
        assert_eq!(base64(b"aGk_").as_deref(), Some(&b"hi?"[..]));
        assert_eq!(base64(b"aGk/").as_deref(), Some(&b"hi?"[..]));
        assert_eq!(base64(b"aGk=").as_deref(), Some(&b"hi"[..]));
        assert_eq!(base64(b"aGk").as_deref(), Some(&b"hi"[..]));
        assert_eq!(base64(b"a"), None);
        assert_eq!(base64(b"a b="), None);
    }

    #[test]
    fn a_token_says_itself_that_it_is_for_anybody() {
        let token = |payload: &str| ["eyJhbGciOiJIUzI1NiJ9", payload, "c2ln"].join(".");
        let (anybodys, servers) = (token("eyJyb2xlIjoiYW5vbiJ9"), token("eyJyb2xlIjoic2VydmljZV9yb2xlIn0"));
        assert!(is_for_anybody(anybodys.as_bytes()) && !jwt(anybodys.as_bytes()));
        assert!(!is_for_anybody(servers.as_bytes()) && jwt(servers.as_bytes()));
        assert!(!is_for_anybody(b"anon"));
    }
}
