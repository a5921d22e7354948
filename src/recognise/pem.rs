//! Private keys in PEM, as they stand in programs: in one literal, in many, with line ends written as escapes.

use super::checks::base64;

const BEGIN: &[u8] = b"-----BEGIN ";
/// The first header is no longer.
const HEADER: usize = 60;
/// No key is smaller: one of 32 bytes takes 48 with its frame.
const SMALLEST: usize = 48;
/// No key is larger.
const LARGEST: usize = 64 << 10;
/// How the content of a key begins that OpenSSH has written.
const OPENSSH: &[u8] = b"openssh-key-v1\0";

/// A block that was found.
struct Block {
    length: usize,
    header: usize,
    content: Vec<u8>,
}

/// How long the block is that begins here, and how long its first line; nothing when it holds no private key.
pub(super) fn length(bytes: &[u8]) -> Option<(usize, usize)> {
    let block = block(bytes)?;
    is_private(&block.content).then_some((block.length, block.header))
}

/// Whether a text is a block that holds a private key.
pub(super) fn is_key(bytes: &[u8]) -> bool {
    length(bytes).is_some()
}

fn block(bytes: &[u8]) -> Option<Block> {
    let rest = bytes.strip_prefix(BEGIN)?;
    let name = memchr::memmem::find(&rest[..rest.len().min(HEADER)], b"-----")?;
    let (name, header) = (&rest[..name], BEGIN.len() + name + 5);
    // What is encrypted with a password is another question, and PGP has its own framing.
    if !name.ends_with(b"PRIVATE KEY") || name.starts_with(b"ENCRYPTED") {
        return None;
    }
    let mut content = Vec::new();
    let mut at = header;
    while let Some(byte) = bytes.get(at).filter(|_| content.len() < LARGEST) {
        match byte {
            b'-' if bytes[at..].starts_with(b"-----END ") => {
                let end = at + 9 + name.len() + 5;
                let closed = bytes.get(at + 9..end)? == [name, b"-----"].concat();
                return closed.then_some(Block { length: end, header, content });
            }
            b'\\' => at += usize::from(matches!(bytes.get(at + 1), Some(b'n' | b'r' | b't'))),
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b'=' => content.push(*byte),
            // Between literals a plus joins them; within one it is a digit.
            b'+' if !joins(bytes, at) => content.push(*byte),
            b'+' | b'"' | b'\'' | b',' | b'#' | b' ' | b'\t' | b'\r' | b'\n' => {}
            _ => return None,
        }
        at += 1;
    }
    None
}

/// Whether the byte has blanks or quotes around it.
fn joins(bytes: &[u8], at: usize) -> bool {
    let apart = |byte: Option<&u8>| byte.is_none_or(|byte| matches!(byte, b' ' | b'"' | b'\'' | b'\t'));
    apart(at.checked_sub(1).and_then(|at| bytes.get(at))) && apart(bytes.get(at + 1))
}

/// A sequence in DER that is as long as it says, or what OpenSSH writes; and no text made up of few bytes.
fn is_private(content: &[u8]) -> bool {
    let Some(bytes) = base64(content).filter(|bytes| bytes.len() >= SMALLEST) else { return false };
    let mut seen = [false; 256];
    for byte in &bytes {
        seen[usize::from(*byte)] = true;
    }
    let various = seen.iter().filter(|seen| **seen).count() >= 24;
    various && (bytes.starts_with(OPENSSH) || sequence(&bytes) == Some(bytes.len()))
}

/// The length that a sequence in DER says that it has, with its header.
fn sequence(bytes: &[u8]) -> Option<usize> {
    let [0x30, first, rest @ ..] = bytes else { return None };
    let more = usize::from(first & 0x7f);
    if first & 0x80 == 0 {
        return Some(more + 2);
    }
    let length =
        rest.get(..more).filter(|_| more <= 3)?.iter().fold(0, |length, byte| length << 8 | usize::from(*byte));
    Some(length + 2 + more)
}
