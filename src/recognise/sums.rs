//! Keys whose beginning itself is written in pieces: `"sk-" + "ant-" + …`. The search for beginnings cannot see them, so
//! sums of literals are looked at, where a short one stands first.

use super::{Recogniser, glue};

/// No piece of a beginning is longer.
const LONGEST_PIECE: usize = 8;
/// Blanks and line ends between a literal and the sign.
const GAP: usize = 40;

impl Recogniser<'_> {
    /// Whether a sum of literals is a key that is secret.
    pub fn any_in_sums(&self, bytes: &[u8]) -> bool {
        memchr::memchr_iter(b'+', bytes).any(|sign| {
            let Some((start, end)) = piece_before(bytes, sign) else { return false };
            let Some(joined) = glue::join(bytes, start, end) else { return false };
            let mut found = false;
            self.each(&joined.bytes, |key| {
                found = !self.row(key).public;
                !found
            });
            found
        })
    }
}

/// The short literal in front of a sign: from its first character to its closing quote, or to the backslash in front of
/// that in a notebook's JSON.
fn piece_before(bytes: &[u8], sign: usize) -> Option<(usize, usize)> {
    let from = sign.saturating_sub(GAP);
    let blanks =
        bytes[from..sign].iter().rev().take_while(|byte| byte.is_ascii_whitespace() || **byte == b'\\').count();
    let close = sign.checked_sub(blanks + 1)?;
    let quote = *bytes.get(close).filter(|byte| matches!(byte, b'"' | b'\''))?;
    let end = if close > 0 && bytes[close - 1] == b'\\' { close - 1 } else { close };
    let before = &bytes[end.saturating_sub(LONGEST_PIECE + 1)..end];
    let length = before.iter().rev().position(|byte| *byte == quote)?;
    (length > 0).then_some((end - length, end))
}
