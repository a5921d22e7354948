//! Text that is put together: f-strings, `%`, `str.format`, `str.join`.
//!
//! Where everything that fills a text stands in the program, the text does, too, and is worked out.

use ruff_python_ast::{ExprFString, FStringPart, InterpolatedStringElement};
use ruff_text_size::Ranged;

use super::{Lowering, span};
use crate::flow::{Arg, Kind, Name, ValueId};
use crate::source::Span;

/// Text longer than this is not put together: no credential is that long.
const LONGEST: usize = 4096;

/// A text with holes that has more words is a sentence.
const MOST_WORDS: usize = 3;

/// A part of a text with holes.
#[derive(Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    /// The next value in order.
    Next,
    /// The value of this number or name.
    Called(String),
    /// Something is done to a value.
    Shaped,
}

impl<'a> Lowering<'a, '_> {
    pub(super) fn f_string(&mut self, it: &'a ExprFString) -> ValueId {
        let mut parts = Vec::new();
        for part in &it.value {
            match part {
                FStringPart::Literal(literal) => parts.push(self.builder.literal(literal, span(literal.range))),
                FStringPart::FString(text) => {
                    for element in &text.elements {
                        parts.push(match element {
                            InterpolatedStringElement::Literal(it) => self.builder.literal(&it.value, span(it.range)),
                            InterpolatedStringElement::Interpolation(it) => {
                                let value = self.expression(&it.expression);
                                self.builder.same(value, span(it.expression.range()))
                            }
                        });
                    }
                }
            }
        }
        self.builder.concat(parts, span(it.range))
    }

    /// `"… %s" % value`
    pub(super) fn formatted(&mut self, format: ValueId, value: ValueId, at: Span) -> ValueId {
        let Some(text) = self.builder.flow().text(format).map(str::to_owned) else { return self.builder.opaque() };
        let values = match self.builder.flow().kind(value) {
            Kind::List(parts) => parts.to_vec(),
            _ => vec![value],
        };
        let given: Vec<_> = values.into_iter().map(|value| (None, value)).collect();
        if let Some(whole) = self.filled(&percent(&text), &given, format, at) {
            return whole;
        }
        match self.builder.flow().kind(value) {
            Kind::List(parts) => {
                let parts = std::iter::once(format).chain(parts.iter().copied()).collect();
                self.builder.format(parts, at)
            }
            _ => self.builder.format(vec![format, value], at),
        }
    }

    /// `"…{}…".format(value)`
    pub(super) fn format_call(&mut self, format: ValueId, args: &[Arg], at: Span) -> ValueId {
        let text = self.builder.flow().text(format).unwrap_or_default().to_owned();
        let plain = args.iter().filter(|arg| !arg.spread);
        let given: Vec<(Option<Name>, ValueId)> = plain.map(|arg| (arg.name.clone(), arg.value)).collect();
        if let Some(whole) = self.filled(&braces(&text), &given, format, at) {
            return whole;
        }
        let parts = std::iter::once(format).chain(args.iter().map(|arg| arg.value));
        self.builder.format(parts.collect(), at)
    }

    /// `separator.join([…])`
    pub(super) fn join_call(&mut self, separator: ValueId, list: ValueId, at: Span) -> Option<ValueId> {
        let separator = self.builder.flow().text(separator)?.to_owned();
        if let Some(text) = self.builder.flow().text(list).filter(|_| separator.is_empty()).map(str::to_owned) {
            return Some(self.builder.literal(&text, at));
        }
        let Kind::List(parts) = self.builder.flow().kind(list).clone() else { return None };
        self.builder.joined(&separator, &parts, at)
    }

    /// The text with its holes filled: one that stands in the program where all that fills it does.
    fn filled(
        &mut self,
        parts: &[Part],
        given: &[(Option<Name>, ValueId)],
        format: ValueId,
        at: Span,
    ) -> Option<ValueId> {
        let by_place: Vec<ValueId> = given.iter().filter(|(name, _)| name.is_none()).map(|(_, value)| *value).collect();
        let named =
            |wanted: &str| given.iter().find(|(name, _)| name.as_deref() == Some(wanted)).map(|(_, value)| *value);
        let mut places = by_place.iter().copied();
        let mut pieces: Vec<Result<&str, ValueId>> = Vec::new();
        for part in parts {
            pieces.push(match part {
                Part::Text(text) => Ok(text),
                Part::Next => Err(places.next()?),
                Part::Called(wanted) => Err(match wanted.parse::<usize>() {
                    Ok(number) => *by_place.get(number)?,
                    Err(_) => named(wanted)?,
                }),
                Part::Shaped => return None,
            });
        }
        let flow = self.builder.flow();
        let text = |piece: &Result<&str, ValueId>| match piece {
            Ok(text) => Some((*text).to_owned()),
            Err(value) => flow.text(*value).map(str::to_owned),
        };
        if let Some(texts) = pieces.iter().map(text).collect::<Option<Vec<String>>>() {
            let whole = texts.concat();
            return (whole.len() <= LONGEST).then(|| self.builder.literal(&whole, at));
        }
        // What is said in a sentence goes nowhere: its pieces tell nothing more.
        if flow.text(format).is_none_or(|text| text.split_whitespace().nth(MOST_WORDS).is_some()) {
            return None;
        }
        let written = flow.value(format).span;
        let pieces = pieces.into_iter().filter(|piece| *piece != Ok(""));
        let pieces = pieces.map(|piece| piece.map_or_else(|value| value, |text| self.builder.literal(text, written)));
        let pieces = pieces.collect();
        Some(self.builder.format(pieces, at))
    }
}

/// The parts of a text with `%s`.
fn percent(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('%') {
        parts.push(Part::Text(before.to_owned()));
        let (part, length) = match behind.bytes().next() {
            Some(b's') => (Part::Next, 1),
            Some(b'%') => (Part::Text("%".to_owned()), 1),
            _ => (Part::Shaped, 0),
        };
        parts.push(part);
        rest = &behind[length..];
    }
    parts.push(Part::Text(rest.to_owned()));
    parts
}

/// The parts of a text with `{}`, `{0}` and `{name}`.
fn braces(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        parts.push(Part::Text(rest[..at].to_owned()));
        let brace = &rest[at..=at];
        rest = &rest[at + 1..];
        if let Some(behind) = rest.strip_prefix(brace) {
            parts.push(Part::Text(brace.to_owned()));
            rest = behind;
            continue;
        }
        let (hole, behind) = rest.split_once('}').unwrap_or((":", ""));
        let plain = hole.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        parts.push(match hole {
            "" => Part::Next,
            _ if plain => Part::Called(hole.to_owned()),
            _ => Part::Shaped,
        });
        rest = behind;
    }
    parts.push(Part::Text(rest.to_owned()));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Part {
        Part::Text(text.to_owned())
    }

    #[test]
    fn holes_of_both_kinds_are_told_from_what_only_looks_like_one() {
        assert_eq!(percent("a%s%%s"), [text("a"), Part::Next, text(""), text("%"), text("s")]);
        assert_eq!(percent("%(a)s"), [text(""), Part::Shaped, text("(a)s")]);
        assert_eq!(
            braces("{}{{{0}"),
            [text(""), Part::Next, text(""), text("{"), text(""), Part::Called("0".into()), text("")]
        );
        assert_eq!(braces("{a!r}"), [text(""), Part::Shaped, text("")]);
    }
}
