//! What is done to text and lists that stand in the program: the result stands there, too, and is worked out.

use syn::{Expr, ExprLit, ExprRange, Lit, RangeLimits};

use super::lowerer::Lowerer;
use crate::flow::{Kind, ValueId};
use crate::source::Span;

impl Lowerer<'_> {
    /// `list.first()`, `"a:b".split_once(':')`, `"a-b".replace('-', "")`; nothing when it is none of these.
    pub(super) fn of_literal(&mut self, receiver: ValueId, name: &str, args: &[&Expr], span: Span) -> Option<ValueId> {
        if let Some(elements) = self.elements(receiver) {
            let place = match (name, args) {
                ("first" | "next", []) => 0,
                ("last", []) => elements.len().checked_sub(1)?,
                ("get" | "nth", [place]) => {
                    let Some(place) = number(place) else {
                        let place = self.expr(place);
                        return Some(self.entry(receiver, place, span));
                    };
                    place
                }
                _ => return None,
            };
            return elements.get(place).copied();
        }
        if let (Kind::Dict { .. }, "get", [key]) = (self.b.flow().kind(receiver), name, args) {
            let key = self.expr(key);
            return Some(self.entry(receiver, key, span));
        }
        self.b.short_text(receiver)?;
        let given: Vec<String> = args.iter().map(|arg| pattern(arg)).collect::<Option<_>>()?;
        self.b.text_method(receiver, name, &given, span)
    }

    /// `"text"[2..]`
    pub(super) fn cut(&mut self, text: ValueId, range: &ExprRange, span: Span) -> Option<ValueId> {
        let text = self.b.short_text(text)?;
        let bound = |bound: &Option<Box<Expr>>, open| bound.as_deref().map_or(Some(open), number);
        let (from, to) = (bound(&range.start, 0)?, bound(&range.end, text.len())?);
        let closed = range.end.is_some() && matches!(range.limits, RangeLimits::Closed(_));
        let cut = text.get(from..to + usize::from(closed))?.to_owned();
        Some(self.b.literal(&cut, span))
    }
}

/// A whole number that stands in the program.
pub(super) fn number(expr: &Expr) -> Option<usize> {
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) => number.base10_parse().ok(),
        _ => None,
    }
}

/// The text that a pattern looks for: a literal of text or of a character.
fn pattern(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
        Expr::Lit(ExprLit { lit: Lit::Char(letter), .. }) => Some(letter.value().to_string()),
        Expr::Reference(it) => pattern(&it.expr),
        _ => None,
    }
}
