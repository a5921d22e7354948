//! What is done to text and lists that stand in the program: the result stands there, too, and is worked out.

use ruff_python_ast::{Expr, Number, UnaryOp};

use super::Lowering;
use crate::flow::{Arg, Kind, ValueId};
use crate::source::Span;

impl<'a> Lowering<'a, '_> {
    /// `list[0]`, `text[2:]`, `text[::-1]`; nothing when it is none of these.
    pub(super) fn element(&mut self, base: ValueId, index: &'a Expr, at: Span) -> Option<ValueId> {
        if let Expr::Slice(slice) = index {
            let text = self.builder.short_text(base)?;
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
        self.builder.short_text(receiver)?;
        let given = args.iter().map(|arg| flow.text(arg.value).map(str::to_owned)).collect::<Option<Vec<String>>>()?;
        self.builder.text_method(receiver, name, &given, at)
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
                let text = self.builder.short_text(text.value)?;
                let text: String = text.chars().rev().collect();
                Some(self.builder.literal(&text, at))
            }
            [base, name] | [base, name, _] if self.is_builtin(callee, "getattr") && flow.text(name.value).is_none() => {
                self.builder.takes_named(base.value);
                self.builder.field_of_element(base.value, name.value, at)
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
            [base, name, _] if self.sets_field(callee) && flow.text(name.value).is_none() => {
                self.builder.change_any(base.value, at);
                Some(self.builder.opaque())
            }
            [base, name, value] if self.sets_field(callee) => {
                let name = flow.text(name.value)?.to_owned();
                self.builder.bind_field(base.value, &name, value.value, at);
                Some(self.builder.opaque())
            }
            _ => None,
        }
    }

    /// `setattr`, `object.__setattr__`
    fn sets_field(&self, callee: &Expr) -> bool {
        match callee {
            Expr::Attribute(it) => it.attr.as_str() == "__setattr__" && self.is_builtin(&it.value, "object"),
            _ => self.is_builtin(callee, "setattr"),
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
}
