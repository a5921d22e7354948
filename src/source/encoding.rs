//! How the bytes of a file spell its text, told by a byte order mark, by Python's coding line, or by being UTF-8.
//!
//! The text keeps its byte order mark, so that it can be spelled again to the byte.

use std::borrow::Cow;

use thiserror::Error;

use super::Kind;

const LITTLE_ENDIAN: &[u8] = b"\xff\xfe";
const BIG_ENDIAN: &[u8] = b"\xfe\xff";

/// How bytes spell a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Encoding {
    /// As everybody does.
    #[default]
    Utf8,
    /// With a byte order mark, as some editors and shells of Windows do.
    Utf16 {
        /// The high byte stands first.
        big_endian: bool,
    },
    /// What a coding line names.
    Named(&'static encoding_rs::Encoding),
}

/// Why nobody can tell the text. The messages hold nothing of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Undecodable {
    /// It is not UTF-8, and nothing says what else.
    #[error("not UTF-8, and nothing in it says what else: not checked")]
    Unknown,
    /// Its coding line names nothing that is known.
    #[error("its coding line names an encoding that is not known: not checked")]
    UnknownName,
    /// It is not what its coding line says.
    #[error("not in the encoding that its coding line names: not checked")]
    NotAsNamed,
    /// Two or four bytes a character, cut off or without a mark.
    #[error("neither UTF-8 nor UTF-16 with a byte order mark: not checked")]
    Wide,
}

/// The text that the bytes of a file of this kind spell, and how.
///
/// # Errors
/// When nobody can tell.
pub fn decode(bytes: Vec<u8>, kind: Kind) -> Result<(String, Encoding), Undecodable> {
    let encoding = told(&bytes, kind)?;
    if encoding == Encoding::Utf8 {
        return String::from_utf8(bytes).map(|text| (text, encoding)).map_err(|_| Undecodable::Unknown);
    }
    let text = encoding.text(&bytes).map(Cow::into_owned);
    let why = if matches!(encoding, Encoding::Named(_)) { Undecodable::NotAsNamed } else { Undecodable::Wide };
    text.map(|text| (text, encoding)).ok_or(why)
}

/// Whether characters take two bytes or four, so that no word of a program stands in the bytes as it is.
pub fn is_wide(bytes: &[u8]) -> bool {
    bytes.starts_with(LITTLE_ENDIAN) || bytes.starts_with(BIG_ENDIAN) || has_no_mark(bytes)
}

/// A text that begins with a letter has a zero beside it.
fn has_no_mark(bytes: &[u8]) -> bool {
    matches!(bytes, [0, ..] | [_, 0, ..])
}

fn told(bytes: &[u8], kind: Kind) -> Result<Encoding, Undecodable> {
    if has_no_mark(bytes) || bytes.starts_with(b"\xff\xfe\0\0") {
        return Err(Undecodable::Wide);
    }
    if is_wide(bytes) {
        return Ok(Encoding::Utf16 { big_endian: bytes.starts_with(BIG_ENDIAN) });
    }
    match (kind, coding_line(bytes)) {
        (Kind::Python, Some(name)) if !bytes.is_ascii() => named(name),
        // Who writes an env file on Windows writes it so; whatever it is, names and keys are ASCII.
        (Kind::Dotenv, _) if str::from_utf8(bytes).is_err() => Ok(Encoding::Named(encoding_rs::WINDOWS_1252)),
        _ => Ok(Encoding::Utf8),
    }
}

/// The name in a coding line: a comment in one of the first two lines, as PEP 263 has it.
fn coding_line(bytes: &[u8]) -> Option<&str> {
    const LONGEST: usize = 512;
    let start = &bytes[..bytes.len().min(LONGEST)];
    let mut lines = start.split(|byte| *byte == b'\n').take(2);
    lines.find_map(|line| {
        let comment = line.trim_ascii_start().strip_prefix(b"#")?;
        let at = memchr::memmem::find(comment, b"coding")? + b"coding".len();
        let name = comment[at..].strip_prefix(b":").or_else(|| comment[at..].strip_prefix(b"="))?.trim_ascii_start();
        let inner = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
        str::from_utf8(&name[..name.iter().position(|byte| !inner(byte)).unwrap_or(name.len())]).ok()
    })
}

/// The encoding that Python calls so.
fn named(name: &str) -> Result<Encoding, Undecodable> {
    let plain = name.to_ascii_lowercase().replace('_', "-");
    // Emacs writes how lines end behind the name.
    let plain = ["-unix", "-dos", "-mac"].iter().find_map(|end| plain.strip_suffix(end)).unwrap_or(&plain);
    let label = match plain {
        "latin-1" | "iso-latin-1" | "iso8859-1" => "latin1",
        "utf-8-sig" | "utf8" | "u8" => "utf-8",
        "cp932" | "ms932" | "sjis" | "shift-jis" => "shift_jis",
        "cp936" => "gbk",
        "cp949" | "uhc" => "euc-kr",
        "cp950" => "big5",
        other => other,
    };
    match encoding_rs::Encoding::for_label_no_replacement(label.as_bytes()) {
        Some(encoding) if encoding == encoding_rs::UTF_8 => Ok(Encoding::Utf8),
        Some(encoding) if encoding.is_ascii_compatible() => Ok(Encoding::Named(encoding)),
        _ => Err(Undecodable::UnknownName),
    }
}

impl Encoding {
    /// The text that bytes spell in this encoding; nothing when they spell none.
    pub fn text(self, bytes: &[u8]) -> Option<Cow<'_, str>> {
        match self {
            Self::Utf8 => str::from_utf8(bytes).ok().map(Cow::Borrowed),
            Self::Named(encoding) => encoding.decode_without_bom_handling_and_without_replacement(bytes),
            Self::Utf16 { big_endian } => {
                let (pairs, rest) = bytes.as_chunks::<2>();
                let unit =
                    |pair: &[u8; 2]| if big_endian { u16::from_be_bytes(*pair) } else { u16::from_le_bytes(*pair) };
                let text: Result<String, _> = char::decode_utf16(pairs.iter().map(unit)).collect();
                text.ok().filter(|_| rest.is_empty()).map(Cow::Owned)
            }
        }
    }

    /// The bytes that spell a text; nothing when the encoding lacks a character.
    pub fn bytes(self, text: &str) -> Option<Cow<'_, [u8]>> {
        match self {
            Self::Utf8 => Some(Cow::Borrowed(text.as_bytes())),
            Self::Named(encoding) => {
                let (bytes, _, lacks) = encoding.encode(text);
                (!lacks).then_some(bytes)
            }
            Self::Utf16 { big_endian } => {
                let spell = |unit: u16| if big_endian { unit.to_be_bytes() } else { unit.to_le_bytes() };
                Some(Cow::Owned(text.encode_utf16().flat_map(spell).collect()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# ü é 🦀\nx = 1\r\n";

    fn utf16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
        format!("\u{feff}{text}").encode_utf16().flat_map(unit).collect()
    }

    #[test]
    fn what_is_spelled_again_is_what_was_there() {
        let latin = |name: &str| [b"# -*- coding: ", name.as_bytes(), b" -*-\nx = '\xfc\x80'\n"].concat();
        let mut spelled = vec![
            TEXT.as_bytes().to_vec(),
            format!("\u{feff}{TEXT}").into_bytes(),
            utf16(TEXT, u16::to_le_bytes),
            utf16(TEXT, u16::to_be_bytes),
            b"#!/usr/bin/python\n# vim: set fileencoding=koi8-r :\n# \xc1\xc2\n".to_vec(),
        ];
        spelled.extend(["latin-1", "iso-8859-15", "cp1252", "latin_1-unix", "ISO-8859-1"].map(latin));
        for bytes in spelled {
            let (text, encoding) = decode(bytes.clone(), Kind::Python).unwrap();
            assert!(text.contains('#') && (text.contains('ü') || text.contains('а')), "{text}");
            assert_eq!(encoding.bytes(&text).unwrap(), bytes, "{encoding:?}");
        }
    }

    #[test]
    fn a_coding_line_counts_where_python_reads_it() {
        let encoding = |text: &[u8], kind| decode(text.to_vec(), kind).map(|decoded| decoded.1);
        let first = b"# coding: latin-1\n# \xfc";
        assert_eq!(encoding(first, Kind::Python), Ok(Encoding::Named(encoding_rs::WINDOWS_1252)));
        assert_eq!(encoding(first, Kind::Rust), Err(Undecodable::Unknown));
        assert_eq!(encoding(b"\n\n# coding: latin-1\n# \xfc", Kind::Python), Err(Undecodable::Unknown));
        assert_eq!(encoding(b"x = 'coding: latin-1'\n# \xfc", Kind::Python), Err(Undecodable::Unknown));
        assert_eq!(encoding(b"# coding: klingon\n# \xfc", Kind::Python), Err(Undecodable::UnknownName));
        assert_eq!(encoding(b"# coding: klingon\n# u", Kind::Python), Ok(Encoding::Utf8));
        assert_eq!(encoding(b"# coding: shift_jis\n# \xfc\xfc", Kind::Python), Err(Undecodable::NotAsNamed));
        assert_eq!(encoding(b"# coding: utf-8\n# \xc3\xbc", Kind::Python), Ok(Encoding::Utf8));
    }

    #[test]
    fn two_bytes_a_character_need_a_mark() {
        let whole = utf16("x = 1", u16::to_le_bytes);
        for (bytes, why) in [
            (&whole[2..], Undecodable::Wide),
            (&whole[..whole.len() - 1], Undecodable::Wide),
            (b"\xff\xfe\0\0x\0\0\0", Undecodable::Wide),
            (b"\xfe\xff\xd8\0", Undecodable::Wide),
            (b"\xff\xff", Undecodable::Unknown),
        ] {
            assert_eq!(decode(bytes.to_vec(), Kind::Python), Err(why), "{bytes:?}");
        }
        assert!(is_wide(&whole) && is_wide(&whole[2..]) && !is_wide(b"x = 1") && !is_wide(b""));
    }

    #[test]
    fn a_character_that_an_encoding_lacks_is_not_replaced() {
        assert_eq!(Encoding::Named(encoding_rs::WINDOWS_1252).bytes("日"), None);
    }
}
