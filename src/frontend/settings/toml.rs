//! TOML: every text that a key is given, with the key's own name.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Read, trimmed};
use crate::facts::{Problem, Variable};
use crate::source::{Span, offset};

/// The facts of a file.
pub(super) fn read(text: &str) -> Result<Read, Problem> {
    // The parser takes a byte order mark for a key.
    let start = text.len() - text.trim_start_matches('\u{feff}').len();
    let root = DeTable::parse(&text[start..]).map_err(|error| problem(&error, start, text.len()))?;
    let mut reader = Reader { text, start, read: Read::default() };
    reader.table(root.get_ref());
    reader.read.values.sort_unstable();
    reader.read.names.sort_unstable();
    reader.read.variables.sort_by_key(|variable| variable.span);
    Ok(reader.read)
}

fn problem(error: &toml::de::Error, start: usize, end: usize) -> Problem {
    let at = error.span().unwrap_or_default();
    let span = Span::new(offset((start + at.start).min(end)), offset((start + at.end).min(end)));
    Problem { span, message: error.message().lines().next().unwrap_or_default().to_owned() }
}

struct Reader<'t> {
    text: &'t str,
    start: usize,
    read: Read,
}

/// A key that a value belongs to.
type Key<'k, 't> = &'k Spanned<std::borrow::Cow<'t, str>>;

impl<'t> Reader<'t> {
    fn table(&mut self, table: &DeTable<'t>) {
        for (key, value) in table {
            self.read.names.push(self.span(&key.span()));
            self.value(key, value);
        }
    }

    fn value(&mut self, key: Key<'_, 't>, value: &Spanned<DeValue<'t>>) {
        match value.get_ref() {
            DeValue::String(text) => {
                let at = self.span(&value.span());
                let inside = trimmed(self.text, at.start as usize, at.end as usize);
                self.read.values.push(inside);
                self.read.variables.push(Variable {
                    name: key.get_ref().to_string(),
                    value: text.to_string(),
                    span: inside,
                    at: self.span(&key.span()),
                });
            }
            DeValue::Array(values) => values.iter().for_each(|value| self.value(key, value)),
            DeValue::Table(table) => self.table(table),
            _ => self.read.values.push(self.span(&value.span())),
        }
    }

    fn span(&self, range: &std::ops::Range<usize>) -> Span {
        Span::new(offset(self.start + range.start), offset(self.start + range.end))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variables(text: &str) -> Vec<String> {
        let read = super::read(text).unwrap();
        let shown = |variable: &Variable| format!("{}={}", &text[variable.at.range()], &text[variable.span.range()]);
        read.variables.iter().map(shown).collect()
    }

    #[test]
    fn texts_have_their_keys_and_places() {
        let text = "\u{feff}a = 'x'\n[b.c]\n\"d e\" = \"\"\"\ny\nz\"\"\"\nf.g = [\"1\", { h = '2' }]\ni = 3\n";
        assert_eq!(variables(text), ["a=x", "\"d e\"=y\nz", "g=1", "h=2"]);
    }

    #[test]
    fn what_is_no_toml_is_a_problem_with_a_place() {
        let problem = super::read("a = 1\nb = x y\n").unwrap_err();
        assert_eq!(problem.span.start, 10);
    }

    #[test]
    fn depth_is_refused_by_the_parser() {
        assert!(super::read(&format!("a = {}", "[".repeat(100_000))).is_err());
        assert!(super::read(&format!("a{} = 1", ".a".repeat(100_000))).is_err());
        assert!(super::read(&format!("[a{}]", ".a".repeat(100_000))).is_err());
    }
}
