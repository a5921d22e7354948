//! Texts that say where a key stands: a variable as a program, a shell or a template would read it, an entry of a store
//! of secrets.

use super::shape::is_variable_name;

/// What stands around the name of a variable. Nothing that takes a key reads it from there.
const READS: [(&str, &str); 18] = [
    ("os.environ[", "]"),
    ("environ[", "]"),
    ("os.environ.get(", ")"),
    ("environ.get(", ")"),
    ("os.getenv(", ")"),
    ("getenv(", ")"),
    ("env::var(", ")"),
    ("std::env::var(", ")"),
    ("env(", ")"),
    ("ENV[", "]"),
    ("process.env.", ""),
    ("process.env[", "]"),
    ("import.meta.env.", ""),
    ("$env:", ""),
    ("env:", ""),
    ("ENV:", ""),
    ("${", "}"),
    ("env://", ""),
];
/// What a template has in front of the name of a value.
const OF_TEMPLATES: [&str; 4] = ["secrets.", "env.", "vars.", "inputs."];
/// Beginnings of what some libraries look up, and what stands in a store of secrets.
const LOOKED_UP: [&str; 7] = ["os.environ/", "op://", "vault:", "vault://", "aws-sm://", "gcp-sm://", "arn:aws:"];

/// The variable that a text names in another language than the one that it stands in: `$X`, `os.environ['X']`,
/// `{{ secrets.X }}`.
pub fn variable_in(text: &str) -> Option<&str> {
    let text = text.trim();
    let shell = text.strip_prefix('$').or_else(|| text.strip_prefix('%')?.strip_suffix('%'));
    let template = || {
        let inner = text.strip_prefix('$').unwrap_or(text).strip_prefix("{{")?.strip_suffix("}}")?.trim();
        OF_TEMPLATES.iter().find_map(|before| inner.strip_prefix(before))
    };
    let read = || READS.iter().find_map(|(before, behind)| text.strip_prefix(before)?.strip_suffix(behind));
    // Without more around it, a password may look so.
    let shell = shell.filter(|name| is_variable_name(name));
    let name = shell.or_else(template).or_else(read)?.trim().trim_matches(['"', '\'']);
    is_name(name).then_some(name)
}

/// Whether a text may be looked up by what it is given to.
pub(super) fn is_looked_up(text: &str) -> bool {
    LOOKED_UP.iter().any(|beginning| text.starts_with(beginning))
}

fn is_name(text: &str) -> bool {
    let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    !text.starts_with(|first: char| first.is_ascii_digit()) && !text.is_empty() && text.bytes().all(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_is_seen_in_what_other_languages_read_it_with() {
        for text in [
            "$COHERE_API_KEY",
            "${COHERE_API_KEY}",
            "%COHERE_API_KEY%",
            "$env:COHERE_API_KEY",
            "env:COHERE_API_KEY",
            "os.environ['COHERE_API_KEY']",
            "os.environ.get(\"COHERE_API_KEY\")",
            "os.getenv('COHERE_API_KEY')",
            "process.env.COHERE_API_KEY",
            "{{ secrets.COHERE_API_KEY }}",
            "${{ secrets.COHERE_API_KEY }}",
            "{{env.COHERE_API_KEY}}",
        ] {
            assert_eq!(variable_in(text), Some("COHERE_API_KEY"), "{text}");
        }
    }

    #[test]
    fn what_only_begins_so_names_none() {
        for text in ["COHERE_API_KEY", "$x7Kq2LmP", "$PASS", "${a:-b}", "{{ key }}", "env:", "getenv", "%s", "$1$ab"] {
            assert_eq!(variable_in(text), None, "{text}");
        }
    }
}
