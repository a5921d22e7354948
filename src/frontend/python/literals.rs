//! What is done to text and lists that stand in the program: the result stands there, too, and is worked out.

use ruff_python_ast::{Expr, Number, UnaryOp};

use super::Lowering;
use crate::flow::{Arg, Kind, ValueId};
use crate::source::Span;

/// Longer text is no credential.
const LONGEST: usize = 4096;
/// Text in more pieces is none either.
const MOST_PIECES: usize = 64;

impl<'a> Lowering<'a, '_> {
    /// `list[0]`, `text[2:]`, `text[::-1]`; nothing when it is none of these.
    pub(super) fn element(&mut self, base: ValueId, index: &'a Expr, at: Span) -> Option<ValueId> {
        if let Expr::Slice(slice) = index {
            let text = self.builder.flow().text(base).filter(|text| text.len() <= LONGEST)?;
            let bound = |bound: &Option<Box<Expr>>| match bound {
                Some(bound) => number(bound).map(Some),
                None => Some(None),
            };
            let cut = sliced(text, bound(&slice.lower)?, bound(&slice.upper)?, bound(&slice.step)?.unwrap_or(1))?;
            return Some(self.builder.literal(&cut, at));
        }
        let index = number(index)?;
        let base = self.builder.flow().plain(base);
        match self.builder.flow().kind(base) {
            Kind::List(parts) => parts.get(place(index, parts.len())?).copied(),
            // The list of another file, or one that somebody gives.
            Kind::Path(_) | Kind::Param { .. } | Kind::Field { .. } if index >= 0 => {
                Some(self.builder.field(base, &index.to_string(), at))
            }
            _ => None,
        }
    }

    /// A method of a text that stands in the program, given such texts.
    pub(super) fn text_method(&mut self, receiver: ValueId, name: &str, args: &[Arg], at: Span) -> Option<ValueId> {
        let flow = self.builder.flow();
        if name == "pop" {
            let list = flow.plain(receiver);
            return matches!(flow.kind(list), Kind::List(_)).then(|| self.builder.any_element(list, at));
        }
        let is_known = |arg: &Arg| flow.text(arg.value).is_some();
        if name == "replace" && args.len() == 2 && args.iter().all(is_known) && self.may_be_text(receiver) {
            return Some(self.builder.changed_by(receiver, name, args, at));
        }
        let text = flow.text(receiver).filter(|text| text.len() <= LONGEST)?;
        let given: Vec<&str> = args.iter().map(|arg| flow.text(arg.value)).collect::<Option<_>>()?;
        if let Some(pieces) = pieces(text, name, &given) {
            let pieces: Vec<String> = pieces.into_iter().map(str::to_owned).collect();
            let pieces = pieces.iter().map(|piece| self.builder.literal(piece, at)).collect();
            return Some(self.builder.list(pieces, at));
        }
        let changed = changed(text, name, &given).filter(|changed| changed.len() <= LONGEST)?;
        Some(self.builder.literal(&changed, at))
    }

    /// Whether a value that is not written in the program may be a text, and is no module.
    fn may_be_text(&self, value: ValueId) -> bool {
        match self.builder.flow().kind(value) {
            Kind::Path(path) => path.contains('.'),
            Kind::Read { .. } | Kind::Lookup { .. } | Kind::Join { .. } | Kind::Concat(_) | Kind::Derived { .. } => {
                true
            }
            Kind::Param { .. } | Kind::Field { .. } | Kind::Entry { .. } | Kind::Call { .. } => {
                self.builder.type_of(value).is_none_or(|of| &*of == "str")
            }
            _ => false,
        }
    }

    /// Built-in functions of text and of fields: `reversed(text)`, `setattr(value, "name", to)`, `getattr(value, "name")`.
    pub(super) fn built_in(&mut self, callee: &Expr, args: &[Arg], at: Span) -> Option<ValueId> {
        let flow = self.builder.flow();
        match args {
            [text] if self.is_builtin(callee, "reversed") => {
                let text = flow.text(text.value).filter(|text| text.len() <= LONGEST)?;
                let text: String = text.chars().rev().collect();
                Some(self.builder.literal(&text, at))
            }
            [base, name] if self.is_builtin(callee, "getattr") => {
                let name = flow.text(name.value)?.to_owned();
                Some(self.builder.field(base.value, &name, at))
            }
            [base, name, default] if self.is_builtin(callee, "getattr") => {
                let name = flow.text(name.value)?.to_owned();
                // The default is taken where there is no such field, and not where that holds nothing.
                self.builder.stands_under(&name, default.value);
                Some(self.builder.field(base.value, &name, at))
            }
            [base, name, _] if self.is_builtin(callee, "setattr") && flow.text(name.value).is_none() => {
                self.builder.change_any(base.value);
                Some(self.builder.opaque())
            }
            [base, name, value] if self.is_builtin(callee, "setattr") => {
                let name = flow.text(name.value)?.to_owned();
                self.builder.bind_field(base.value, &name, value.value, at);
                Some(self.builder.opaque())
            }
            _ => None,
        }
    }
}

/// A whole number that stands in the program.
fn number(expression: &Expr) -> Option<i64> {
    match expression {
        Expr::NumberLiteral(it) => match &it.value {
            Number::Int(value) => value.as_i64(),
            _ => None,
        },
        Expr::UnaryOp(it) if it.op == UnaryOp::USub => number(&it.operand).map(|value| -value),
        _ => None,
    }
}

/// The place of an element that may be counted from the end.
fn place(index: i64, length: usize) -> Option<usize> {
    let from_the_end = if index < 0 { i64::try_from(length).ok()? } else { 0 };
    usize::try_from(index + from_the_end).ok().filter(|place| *place < length)
}

/// `text[lower:upper:step]`; steps of more than one tell nothing of a key.
fn sliced(text: &str, lower: Option<i64>, upper: Option<i64>, step: i64) -> Option<String> {
    let letters: Vec<char> = text.chars().collect();
    let length = i64::try_from(letters.len()).ok()?;
    let clamp = |index: i64| usize::try_from(if index < 0 { index + length } else { index }.clamp(0, length)).ok();
    match (step, lower, upper) {
        (1, lower, upper) => {
            let (lower, upper) = (clamp(lower.unwrap_or(0))?, clamp(upper.unwrap_or(length))?);
            Some(letters.get(lower..upper).unwrap_or_default().iter().collect())
        }
        (-1, None, None) => Some(letters.iter().rev().collect()),
        _ => None,
    }
}

fn pieces<'t>(text: &'t str, name: &str, given: &[&str]) -> Option<Vec<&'t str>> {
    let pieces: Vec<&str> = match (name, given) {
        ("split" | "rsplit", []) => text.split_whitespace().take(MOST_PIECES + 1).collect(),
        ("split" | "rsplit", [mark]) if !mark.is_empty() => text.split(mark).take(MOST_PIECES + 1).collect(),
        ("splitlines", []) => text.lines().take(MOST_PIECES + 1).collect(),
        ("partition", [mark]) if !mark.is_empty() => {
            let (before, behind) = text.split_once(mark)?;
            vec![before, &text[before.len()..text.len() - behind.len()], behind]
        }
        _ => return None,
    };
    (pieces.len() <= MOST_PIECES).then_some(pieces)
}

fn changed(text: &str, name: &str, given: &[&str]) -> Option<String> {
    let among = |letters: &str| letters.chars().collect::<Vec<char>>();
    Some(match (name, given) {
        ("replace", [from, to]) if !from.is_empty() => text.replace(from, to),
        ("strip", [letters]) => text.trim_matches(&among(letters)[..]).to_owned(),
        ("lstrip", [letters]) => text.trim_start_matches(&among(letters)[..]).to_owned(),
        ("rstrip", [letters]) => text.trim_end_matches(&among(letters)[..]).to_owned(),
        ("removeprefix", [start]) => text.strip_prefix(start).unwrap_or(text).to_owned(),
        ("removesuffix", [end]) => text.strip_suffix(end).unwrap_or(text).to_owned(),
        ("lower" | "casefold", []) => text.to_lowercase(),
        ("upper", []) => text.to_uppercase(),
        ("swapcase", []) => text
            .chars()
            .map(|it| if it.is_lowercase() { it.to_ascii_uppercase() } else { it.to_ascii_lowercase() })
            .collect(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_and_slices_are_those_of_python() {
        assert_eq!((place(0, 2), place(-1, 2), place(2, 2), place(-3, 2)), (Some(0), Some(1), None, None));
        let slice = |lower, upper, step| sliced("abcdé", lower, upper, step);
        assert_eq!(slice(Some(1), Some(-1), 1).as_deref(), Some("bcd"));
        assert_eq!(slice(None, None, -1).as_deref(), Some("édcba"));
        assert_eq!(slice(Some(4), Some(2), 1).as_deref(), Some(""));
        assert_eq!(slice(Some(-9), Some(9), 1).as_deref(), Some("abcdé"));
        assert_eq!(slice(None, None, 2), None);
    }

    #[test]
    fn methods_of_text_are_those_of_python() {
        assert_eq!(changed("a-b-c", "replace", &["-", ""]).as_deref(), Some("abc"));
        assert_eq!(changed("<<a>>", "strip", &["<>"]).as_deref(), Some("a"));
        assert_eq!(changed("a", "replace", &["", "x"]), None);
        assert_eq!(pieces("me:key", "split", &[":"]), Some(vec!["me", "key"]));
        assert_eq!(pieces("me:a:b", "partition", &[":"]), Some(vec!["me", ":", "a:b"]));
    }
}
