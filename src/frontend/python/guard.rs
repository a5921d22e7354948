//! Refuses text that would overflow a recursive parser, before any parser sees it.

/// Brackets and blocks nested deeper than this are refused.
const DEEPEST: usize = 500;
/// Operators in one expression without a comma between them; each nests the tree by one.
const LONGEST_RUN: usize = 3000;

/// Where the text gets too deep, if it does. Strings and comments do not count.
pub(super) fn too_deep(text: &str) -> Option<u32> {
    let bytes = text.as_bytes();
    let (mut at, mut depth, mut run, mut line_start) = (0, 0_usize, 0_usize, 0);
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'#' => at = memchr::memchr(b'\n', &bytes[at..]).map_or(bytes.len(), |end| at + end),
            b'"' | b'\'' => at = string_end(bytes, at),
            _ => {
                match byte {
                    b'\n' => {
                        line_start = at + 1;
                        run = if depth == 0 { 0 } else { run };
                    }
                    b',' | b';' => run = 0,
                    b'(' | b'[' | b'{' => {
                        depth += 1;
                        run += 1;
                    }
                    b')' | b']' | b'}' => depth = depth.saturating_sub(1),
                    b'+' | b'-' | b'*' | b'/' | b'%' | b'|' | b'&' | b'^' | b'~' | b'<' | b'>' | b'=' | b'.' | b'@' => {
                        run += 1;
                    }
                    b' ' | b'\t' if keyword_before(bytes, at) => run += 1,
                    _ => {}
                }
                let indented = at.checked_sub(line_start) == Some(DEEPEST)
                    && bytes[line_start..at].iter().all(u8::is_ascii_whitespace);
                if depth > DEEPEST || run > LONGEST_RUN || (indented && depth == 0) {
                    return Some(crate::source::offset(at));
                }
                at += 1;
            }
        }
    }
    None
}

/// Keywords that nest an expression.
fn keyword_before(bytes: &[u8], at: usize) -> bool {
    let before = &bytes[at.saturating_sub(6)..at];
    ["not", "if", "else", "lambda", "await", "or", "and", "is", "in", "yield"]
        .iter()
        .any(|word| before.ends_with(word.as_bytes()))
}

fn string_end(bytes: &[u8], start: usize) -> usize {
    let quote = bytes[start];
    let triple = bytes[start..].starts_with(&[quote; 3]);
    let mut at = start + if triple { 3 } else { 1 };
    while at < bytes.len() {
        let rest = &bytes[at..];
        let Some(next) = memchr::memchr3(quote, b'\\', b'\n', rest) else { return bytes.len() };
        at += next;
        match bytes[at] {
            b'\\' => at += 2,
            b'\n' if triple => at += 1,
            b'\n' => return at,
            _ if !triple => return at + 1,
            _ if bytes[at..].starts_with(&[quote; 3]) => return at + 3,
            _ => at += 1,
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::too_deep;

    #[test]
    fn nesting_bombs_of_every_kind_are_refused() {
        for bomb in ["(", "[", "-", "~", "not ", "a.", "1+", "f()", "lambda: ", "await ", "a if b else "] {
            assert!(too_deep(&bomb.repeat(50_000)).is_some(), "{bomb}");
        }
        let blocks: String = (0..2000).map(|depth| format!("{}if a:\n", " ".repeat(depth))).collect();
        assert!(too_deep(&blocks).is_some());
    }

    #[test]
    fn long_strings_tables_and_comments_are_not_deep() {
        let string = format!("x = '{}'\n", "a+b/".repeat(50_000));
        let table = format!("x = [{}]\n", "-1.5, ".repeat(50_000));
        let comment = format!("# {}\n", "((((".repeat(50_000));
        let doc = format!("\"\"\"\n{}\n\"\"\"\n", "... (".repeat(50_000));
        for fine in [string, table, comment, doc] {
            assert_eq!(too_deep(&fine), None, "{}", &fine[..20]);
        }
    }
}
