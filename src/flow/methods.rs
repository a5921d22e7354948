//! What methods of texts give, in any language. Methods of one name do the same in all of them.

/// Text in more pieces is no credential.
const MOST_PIECES: usize = 64;

/// What a method makes of a text that is given such texts; nothing when nobody knows, or when it gives none.
pub(super) fn changed(text: &str, method: &str, given: &[&str]) -> Option<String> {
    let among = |letters: &str| letters.chars().collect::<Vec<char>>();
    Some(match (method, given) {
        ("replace", [from, to]) if !from.is_empty() => text.replace(from, to),
        ("strip" | "trim", []) => text.trim().to_owned(),
        ("strip", [letters]) => text.trim_matches(&among(letters)[..]).to_owned(),
        ("lstrip", [letters]) => text.trim_start_matches(&among(letters)[..]).to_owned(),
        ("rstrip", [letters]) => text.trim_end_matches(&among(letters)[..]).to_owned(),
        ("trim_matches", [mark]) if mark.chars().count() == 1 => text.trim_matches(mark.chars().next()?).to_owned(),
        ("trim_start_matches", [mark]) => text.trim_start_matches(mark).to_owned(),
        ("trim_end_matches", [mark]) => text.trim_end_matches(mark).to_owned(),
        ("removeprefix", [start]) => text.strip_prefix(start).unwrap_or(text).to_owned(),
        ("removesuffix", [end]) => text.strip_suffix(end).unwrap_or(text).to_owned(),
        ("strip_prefix", [start]) => text.strip_prefix(start)?.to_owned(),
        ("strip_suffix", [end]) => text.strip_suffix(end)?.to_owned(),
        ("lower" | "casefold" | "to_lowercase" | "to_ascii_lowercase", []) => text.to_lowercase(),
        ("upper" | "to_uppercase" | "to_ascii_uppercase", []) => text.to_uppercase(),
        ("swapcase", []) => text
            .chars()
            .map(|it| if it.is_lowercase() { it.to_ascii_uppercase() } else { it.to_ascii_lowercase() })
            .collect(),
        ("chars" | "collect", []) => text.to_owned(),
        ("rev", []) => text.chars().rev().collect(),
        _ => return None,
    })
}

/// Whether a method makes a text of every text: then it does so of the empty one.
pub(super) fn changes_any(method: &str, given: &[&str]) -> bool {
    changed("", method, given).is_some()
}

/// Whether a method spells a text in one case, whatever case that was in.
pub(super) fn is_one_case(method: &str) -> bool {
    matches!(changed("aB", method, &[]).as_deref(), Some("ab" | "AB"))
}

/// Whether a method takes away of a text at its ends at the most, so that it begins as before but for white space.
pub(super) fn keeps_beginning(method: &str) -> bool {
    let trims = |method: &str| changed(" aB/", method, &[]).is_some_and(|text| text.trim_start() == "aB/");
    trims(method) || matches!(method, "rstrip" | "trim_end_matches" | "removesuffix" | "strip_suffix" | "trim_end")
}

/// The pieces into which a method takes a text.
pub(super) fn pieces<'t>(text: &'t str, method: &str, given: &[&str]) -> Option<Vec<&'t str>> {
    let pieces: Vec<&str> = match (method, given) {
        ("split" | "rsplit" | "split_whitespace", []) => text.split_whitespace().take(MOST_PIECES + 1).collect(),
        ("split" | "rsplit", [mark]) if !mark.is_empty() => text.split(mark).take(MOST_PIECES + 1).collect(),
        ("splitlines" | "lines", []) => text.lines().take(MOST_PIECES + 1).collect(),
        ("split_once", [mark]) if !mark.is_empty() => text.split_once(mark).map(|(left, right)| vec![left, right])?,
        ("partition", [mark]) if !mark.is_empty() => {
            let (before, behind) = text.split_once(mark)?;
            vec![before, &text[before.len()..text.len() - behind.len()], behind]
        }
        _ => return None,
    };
    (pieces.len() <= MOST_PIECES).then_some(pieces)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn methods_of_text_are_those_of_python() {
        assert_eq!(changed("a-b-c", "replace", &["-", ""]).as_deref(), Some("abc"));
        assert_eq!(changed("<<a>>", "strip", &["<>"]).as_deref(), Some("a"));
        assert_eq!(changed("a", "replace", &["", "x"]), None);
        assert_eq!(pieces("me:key", "split", &[":"]), Some(vec!["me", "key"]));
        assert_eq!(pieces("me:a:b", "partition", &[":"]), Some(vec!["me", ":", "a:b"]));
    }

    #[test]
    fn methods_of_text_are_those_of_rust() {
        assert_eq!(changed("abc", "rev", &[]).as_deref(), Some("cba"));
        assert_eq!(changed("abc", "strip_prefix", &["x"]), None);
        assert_eq!(changed("abc", "len", &[]), None);
        assert_eq!(pieces("me:a:b", "split_once", &[":"]), Some(vec!["me", "a:b"]));
        assert_eq!(pieces("me:a:b", "split", &[":"]), Some(vec!["me", "a", "b"]));
    }

    #[test]
    fn a_method_is_known_whatever_the_text() {
        assert!(changes_any("upper", &[]) && changes_any("removeprefix", &["a"]) && changes_any("replace", &["a", ""]));
        assert!(!changes_any("strip_prefix", &["a"]) && !changes_any("len", &[]) && !changes_any("upper", &["a"]));
        assert!(keeps_beginning("strip") && keeps_beginning("trim_end_matches") && !keeps_beginning("lower"));
        assert!(is_one_case("casefold") && is_one_case("to_ascii_uppercase"));
        assert!(!is_one_case("swapcase") && !is_one_case("strip"));
    }
}
