//! Values within a longer text that may be credentials: the password of an address, what stands behind the scheme of a
//! header, values of a query, of settings or of JSON in a text. Says what they are called and judges none.

use std::borrow::Cow;

use super::{checks, doubt};

/// A name is no longer.
const LONGEST_NAME: usize = 48;
/// A value is no longer.
const LONGEST_VALUE: usize = 200;
/// The authority of an address is no longer.
const LONGEST_AUTHORITY: usize = 300;
/// A text with more words is a sentence.
const SENTENCE: usize = 6;
/// So many are looked for in one text.
const MOST: usize = 64;
/// Parts of the names of hosts that are nobody's.
const NOBODY: [&str; 5] = ["example.", "yourhost", "your-", "hostname", "<"];

/// A value in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held<'t> {
    /// The value.
    pub text: Cow<'t, str>,
    /// Where it is written in the text, in bytes; nothing when it is encoded there.
    pub at: Option<usize>,
    /// The name that it stands under, or that of what it is.
    pub name: &'t str,
    /// What it stands in, where it has no name.
    pub within: Option<&'static str>,
    /// Nothing but a sign says that it is a value.
    pub is_loose: bool,
}

/// The values in a text that stand where a credential may.
pub fn held(text: &str) -> Vec<Held<'_>> {
    let mut found: Vec<Held<'_>> = behind_scheme(text).into_iter().collect();
    found.extend(text.match_indices("://").filter_map(|(at, _)| in_address(text, at + 3)).take(MOST));
    found.extend(text.match_indices(['=', ':']).filter_map(|(at, _)| under_name(text, at)).take(MOST));
    found
}

/// `Basic dXNlcjpw…`, `Bearer …`
fn behind_scheme(text: &str) -> Option<Held<'_>> {
    let (scheme, rest) = text.trim_start().split_once(' ')?;
    let value = rest.trim();
    if value.is_empty() || value.contains(char::is_whitespace) {
        return None;
    }
    if scheme.eq_ignore_ascii_case("bearer") {
        let at = text.find(value);
        let within = Some("a header");
        return Some(Held { text: Cow::Borrowed(value), at, name: "bearer_token", within, is_loose: true });
    }
    let pair = scheme.eq_ignore_ascii_case("basic").then(|| checks::base64(value.as_bytes())).flatten()?;
    let pair = String::from_utf8(pair).ok()?;
    let (_, password) = pair.split_once(':')?;
    let within = Some("a header of basic authentication");
    Some(Held { text: Cow::Owned(password.to_owned()), at: None, name: "password", within, is_loose: false })
}

/// `user:password@host`, behind the scheme of an address that ends at `start`.
fn in_address(text: &str, start: usize) -> Option<Held<'_>> {
    let rest = &text[start..];
    let ends =
        |letter: char| letter.is_whitespace() || matches!(letter, '"' | '\'' | '`' | '<' | '>' | '/' | '?' | '#');
    let authority = &rest[..rest.find(ends).unwrap_or(rest.len())];
    let (user, host) = authority.rsplit_once('@').filter(|_| authority.len() <= LONGEST_AUTHORITY)?;
    let (name, password) = user.split_once(':')?;
    let host = host.to_ascii_lowercase();
    let is_nobodys = NOBODY.iter().any(|part| host.contains(part)) || matches!(&*host, "host" | "server" | "domain");
    let is_name = name.eq_ignore_ascii_case("user") && matches!(password, "pass" | "pw" | "pwd" | "secret");
    let at = Some(start + name.len() + 1);
    let within = Some("an address");
    // A sentence says how an address is written.
    let is_loose = text.split_whitespace().nth(SENTENCE).is_some();
    (!is_nobodys && !is_name).then_some(Held { text: Cow::Borrowed(password), at, name: "password", within, is_loose })
}

/// `"name": "value"`, `&name=value`, `name = 'value'`, around a sign at `sign`.
fn under_name(text: &str, sign: usize) -> Option<Held<'_>> {
    let word = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-' | '.');
    let quote = |letter: char| matches!(letter, '"' | '\'' | '\\');
    let before = text[..sign].trim_end_matches([' ', '\t']).trim_end_matches(quote);
    let length = before.bytes().rev().take(LONGEST_NAME + 1).take_while(|byte| word(char::from(*byte))).count();
    let name = &before[before.len() - length..];
    if name.is_empty() || length > LONGEST_NAME || !doubt::may_name_secret(name.as_bytes()) {
        return None;
    }
    let behind = text[sign + 1..].trim_start_matches([' ', '\t']);
    let value = behind.trim_start_matches(quote);
    let is_quoted = value.len() < behind.len();
    // No further than a value may go: a text may be full of names.
    let ends = |byte: u8| byte.is_ascii_whitespace() || b"\"'`&;,})]<\\#".contains(&byte);
    let room = value.len().min(LONGEST_VALUE + 1);
    let end = value.bytes().take(room).position(ends).unwrap_or(room);
    let closes = value.as_bytes().get(end).is_some_and(|byte| quote(char::from(*byte)));
    let is_query = before[..before.len() - length].ends_with(['&', '?', ';']) && text.as_bytes()[sign] == b'=';
    let at = Some(text.len() - value.len());
    let is_loose = !(is_quoted && closes || is_query);
    let text = value.get(..end).filter(|_| end <= LONGEST_VALUE)?;
    Some(Held { text: Cow::Borrowed(text), at, name, within: None, is_loose })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> Option<(&str, String, bool)> {
        let held = held(text).into_iter().next()?;
        assert!(held.at.is_none_or(|at| text[at..].starts_with(&*held.text)), "{text}");
        Some((held.name, held.text.into_owned(), held.is_loose))
    }

    #[test]
    fn values_are_found_where_a_credential_may_stand() {
        for (text, name, value, loose) in [
            ("postgres://app:pw@db/x", "password", "pw", false),
            ("Basic dXNlcjpodW50ZXIy", "password", "hunter2", false),
            ("Bearer abc", "bearer_token", "abc", true),
            ("/items?id=1&access_token=abc&x=1", "access_token", "abc", false),
            ("{\"user\": 1, \"password\": \"abc\"}", "password", "abc", false),
            ("{\\\"password\\\": \\\"abc\\\"}", "password", "abc", false),
            ("host=a password=abc", "password", "abc", true),
        ] {
            assert_eq!(one(text), Some((name, value.to_owned(), loose)), "{text}");
        }
        for text in ["postgres://app@db/x", "http://user:pass@host", "x://a:b@example.com", "a: b", "Basic realm", "=é"]
        {
            assert_eq!(one(text), None, "{text}");
        }
    }
}
