//! Lists: programs gather in them what is missing, and stop unless they are empty.

use super::Builder;
use crate::flow::{How, Kind, ValueId};
use crate::source::Span;

/// The elements of longer lists are not kept.
const LONGEST: usize = 64;
/// So many branches in which a list has grown are gone back to see that it is one.
const DEEPEST: usize = 32;

impl Builder<'_> {
    /// A list.
    pub fn list(&mut self, elements: Vec<ValueId>, span: Span) -> ValueId {
        self.value(Kind::List(elements.into()), span)
    }

    /// A list with an element more, which is not empty; nothing when the value is no list.
    pub fn grown(&mut self, list: ValueId, element: ValueId, span: Span) -> Option<ValueId> {
        let elements = match self.flow.kind(list) {
            Kind::List(elements) if elements.len() < LONGEST => elements.iter().copied().chain([element]).collect(),
            _ if self.is_list(list) => vec![element],
            _ => return None,
        };
        Some(self.list(elements, span))
    }

    fn is_list(&self, mut value: ValueId) -> bool {
        for _ in 0..DEEPEST {
            value = match self.flow.kind(value) {
                Kind::List(_) => return true,
                Kind::Derived { from, how: How::Same } => *from,
                // It is the same list on every way, grown on some.
                Kind::Join { arms, .. } => match arms.last() {
                    Some(arm) => arm.value,
                    None => return false,
                },
                _ => return false,
            };
        }
        false
    }
}
