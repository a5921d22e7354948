//! Values that are handed on: with what their fields hold by then, and to calls that may change that.

use super::{Builder, Place};
use crate::flow::value::{ANY, EQUALS, Handed, Held, LIKE, SAME};
use crate::flow::{Arg, EventKind, How, Kind, Name, ValueId};
use crate::source::Span;

/// Of a value with more parts than this nobody says what they hold.
const MOST_PARTS: usize = 64;
/// Fields of fields are looked at this far.
const DEEPEST: usize = 4;

impl Builder<'_> {
    /// A value as it is handed on: with what its fields hold by now.
    pub(super) fn handed(&mut self, mut value: ValueId) -> ValueId {
        let parts = self.parts_held(value);
        if self.is_parser(value) || self.is_parsed(self.flow.plain(value)) {
            value = self.filled(value, self.flow.value(value).span);
        }
        if parts.is_empty() {
            return value;
        }
        let handed = self.same(value, self.flow.value(value).span);
        self.flow.handed.insert(handed, Handed::With(parts.into()));
        handed
    }

    /// A call's arguments as they are kept.
    pub(super) fn kept(&mut self, args: &[Arg]) -> std::sync::Arc<[Arg]> {
        args.iter().map(|arg| Arg { value: self.handed(arg.value), ..arg.clone() }).collect()
    }

    /// A value that a call was lent and may have changed, as it is behind that call.
    pub fn lent(&mut self, value: ValueId, call: ValueId, span: Span) -> ValueId {
        let lent = self.value(Kind::Derived { from: value, how: How::Lent }, span);
        self.flow.handed.insert(lent, Handed::Lent(call));
        lent
    }

    /// A value that is only looked at: whoever is given it so changes none of its fields.
    pub fn looked_at(&mut self, value: ValueId, span: Span) -> ValueId {
        if value == self.opaque || !self.named.contains_key(&self.flow.plain(value)) {
            return value;
        }
        let seen = self.same(value, span);
        self.looked_at.insert(seen);
        seen
    }

    /// Some field of a value is set, and nobody knows which.
    pub fn change_any(&mut self, value: ValueId, span: Span) {
        let is_own = self.receiver().is_some_and(|own| self.flow.plain(own) == self.flow.plain(value));
        if is_own {
            self.forget_fields(value);
            let (base, name, value) = (self.flow.plain(value), ANY.into(), self.opaque);
            self.event(EventKind::SetField { base, name, value }, span, &[]);
        } else if value != self.opaque {
            self.forget_fields(value);
            self.bind_member(value, ANY, self.opaque);
        }
    }

    /// The fields of a value as a mapping.
    pub fn as_mapping(&mut self, value: ValueId, span: Span) -> ValueId {
        self.derived(value, How::Mapped, span)
    }

    /// The parts of a value that hold something else by now than what it was made with.
    pub(super) fn parts_held(&self, value: ValueId) -> Vec<Held> {
        let mut value = self.flow.plain(value);
        let has_own = match self.flow.kind(value) {
            Kind::Call { .. } | Kind::Param { .. } | Kind::Field { .. } | Kind::Join { .. } | Kind::Derived { .. } => {
                true
            }
            // A copy of the environment, into which something has been put.
            Kind::Path(path) if self.flow.environments.contains(&value) => {
                value = self.once.get(&(None, path.clone())).copied().unwrap_or(value);
                true
            }
            _ => false,
        };
        let mut parts = Vec::new();
        if has_own && !self.gather_parts(value, &[], &mut parts) {
            parts.clear();
        }
        parts.sort_unstable();
        parts
    }

    /// Whether those are all.
    fn gather_parts(&self, base: ValueId, outer: &[Name], parts: &mut Vec<Held>) -> bool {
        let inner = |name: &Name| std::iter::once(name).chain(outer).cloned().collect::<Vec<Name>>();
        if let Some(names) = self.named.get(&base) {
            if names.len() + parts.len() > MOST_PARTS {
                return false;
            }
            for name in names.iter().filter(|name| !name.starts_with([EQUALS, LIKE, SAME])) {
                let Some(value) = self.places.get(&Place::Field(base, name.clone())).copied() else { continue };
                if !self.is_made_with(base, name, value) {
                    parts.push(Held { names: inner(name), value });
                }
            }
        }
        let Some(fields) = self.within.get(&base).filter(|_| outer.len() < DEEPEST) else { return true };
        fields.len() <= MOST_PARTS
            && fields.iter().all(|field| match self.flow.kind(*field) {
                Kind::Field { name, .. } => self.gather_parts(*field, &inner(name), parts),
                _ => true,
            })
    }

    /// Whether a field holds what its value was made with.
    fn is_made_with(&self, base: ValueId, name: &Name, value: ValueId) -> bool {
        let Kind::Call { args, .. } = self.flow.kind(base) else { return false };
        let mut named = args.iter().filter(|arg| arg.name.as_ref() == Some(name));
        let by_place = || name.parse().ok().and_then(|place| crate::flow::positional(args, place));
        named.next().or_else(by_place).is_some_and(|arg| arg.value == value)
    }

    /// Takes note of what the base of a field that holds something is itself a field of.
    pub(super) fn stands_within(&mut self, mut base: ValueId) {
        for _ in 0..DEEPEST {
            let Kind::Field { base: outer, .. } = self.flow.kind(base) else { return };
            let outer = self.flow.plain(*outer);
            self.within.entry(outer).or_default().insert(base);
            base = outer;
        }
    }
}
