//! Text that is written in pieces: literals side by side, added, given to `concat!`, carried on behind a backslash.

/// What stands between two pieces is no longer.
const GAP: usize = 160;
/// A key is written in at most so many pieces.
const PIECES: usize = 12;
/// And has at most so many characters.
const LONGEST: usize = 1024;

/// The text from one place on without what stands between its pieces, and where each byte of it comes from.
#[derive(Debug, Default)]
pub(super) struct Joined {
    pub(super) bytes: Vec<u8>,
    pub(super) from: Vec<usize>,
}

/// Joins the pieces from `start` on, the first of which ends at `end`, at a quote or backslash. Nothing when no second
/// piece follows, or when the second one begins as the first does: then it is a list of keys.
pub(super) fn join(bytes: &[u8], start: usize, mut end: usize) -> Option<Joined> {
    if !matches!(bytes.get(end), Some(b'"' | b'\'' | b'\\')) {
        return None;
    }
    let begin = &bytes[start..bytes.len().min(start + 3)];
    let lists = !in_concat(bytes, start);
    let mut joined = Joined::default();
    joined.extend(bytes, start..end);
    let first = joined.bytes.len();
    for _ in 1..PIECES {
        let Some(at) = gap(bytes, end, lists).filter(|at| !bytes[*at..].starts_with(begin)) else { break };
        let rest = &bytes[at..bytes.len().min(at + LONGEST)];
        let stops = |byte: &u8| matches!(byte, b'"' | b'\'' | b'\\' | b'\n');
        end = at + rest.iter().position(stops).unwrap_or(rest.len());
        joined.extend(bytes, at..end);
        if joined.bytes.len() > LONGEST {
            break;
        }
    }
    (joined.bytes.len() > first).then_some(joined)
}

impl Joined {
    fn extend(&mut self, bytes: &[u8], range: std::ops::Range<usize>) {
        self.bytes.extend_from_slice(&bytes[range.clone()]);
        self.from.extend(range);
    }
}

/// Where the next piece begins behind a piece that ends at `end`.
fn gap(bytes: &[u8], end: usize, lists: bool) -> Option<usize> {
    let near = &bytes[end..bytes.len().min(end + GAP)];
    // In a notebook's JSON, quotes have backslashes.
    if let [b'\\', quote @ (b'"' | b'\''), rest @ ..] = near {
        let rest = std::str::from_utf8(rest).ok()?.trim_start().trim_start_matches('+').trim_start();
        let opens = rest.strip_prefix('\\')?.as_bytes().first() == Some(quote);
        return opens.then_some(end + near.len() - rest.len() + 2);
    }
    let blanks = |from: usize| from + near[from..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
    match near {
        // A line that goes on: Rust leaves out the blanks that the next one begins with.
        [b'\\', b'\n', ..] => Some(end + blanks(2)),
        [b'\\', b'\r', b'\n', ..] => Some(end + blanks(3)),
        [b'"' | b'\'', ..] => {
            let mut at = blanks(1 + near[1..].iter().take_while(|byte| **byte == b'#').count());
            // A sum may go on in the next line, behind a backslash.
            for _ in 0..2 {
                let sign = near.get(at).filter(|byte| matches!(byte, b'+' | b'\\') || **byte == b',' && !lists);
                at = blanks(at + usize::from(sign.is_some()));
            }
            let letters = near[at..].iter().take(2).take_while(|byte| b"bBrRfFuUc".contains(byte)).count();
            at += letters;
            at += near[at..].iter().take_while(|byte| **byte == b'#').count();
            let opens = matches!(near.get(at), Some(b'"' | b'\''));
            (opens && at > 1).then_some(end + at + 1)
        }
        _ => None,
    }
}

/// Whether the literal at `start` is given to `concat!`.
fn in_concat(bytes: &[u8], start: usize) -> bool {
    let before = &bytes[start.saturating_sub(GAP)..start];
    let opened = memchr::memmem::rfind(before, b"concat!(");
    opened.is_some_and(|at| memchr::memchr(b')', &before[at..]).is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(text: &str) -> Option<String> {
        let start = text.find("one").unwrap_or(0);
        let joined = join(text.as_bytes(), start, start + 3)?;
        assert_eq!(joined.from.len(), joined.bytes.len());
        Some(String::from_utf8_lossy(&joined.bytes).into_owned())
    }

    #[test]
    fn pieces_are_joined_over_what_joins_them() {
        for text in [
            "x = 'one' 'two'",
            "x = 'one' + 'two'",
            "x = ('one'\n     f\"two\")",
            "x = 'one' \\\n 'two'",
            "x = 'one' + \\\n 'two'",
            "concat!(\"one\", \"two\")",
            "concat!(\"one\",\n  r#\"two\"#)",
            "x = \"one\\\n    two\"",
            "x = \\\"one\\\" + \\\"two\\\"",
        ] {
            assert_eq!(joined(text).as_deref(), Some("onetwo"), "{text}");
        }
    }

    #[test]
    fn lists_and_single_pieces_are_not() {
        for text in ["['one', 'two']", "'one'", "'one' == 'two'", "'one' 'one'", "f('one') 'two'", "'one''", "''one'"] {
            assert_eq!(joined(text), None, "{text}");
        }
    }
}
