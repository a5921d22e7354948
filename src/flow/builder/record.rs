//! Records: values that are nothing but their fields, and types that are nothing but the names of theirs.

use super::Builder;
use crate::catalog::Effect;
use crate::flow::{Arg, Field, Kind, Name, Type, ValueId, positional};
use crate::source::Span;

/// The type of all records that have no type of their own.
const RECORD: &str = "record";

impl Builder<'_> {
    /// What gives a value of parts, or a part of one.
    pub(super) fn apply_part(&mut self, effect: &Effect, subject: ValueId, args: &[Arg], span: Span) -> ValueId {
        match effect {
            Effect::Pair => match (positional(args, 0), positional(args, 1)) {
                (Some(first), Some(second)) => self.value(Kind::List([first.value, second.value].into()), span),
                _ => self.opaque(),
            },
            Effect::Record => self.record(args, span),
            Effect::RecordType => self.record_type(args, span),
            _ => self.any_element(subject, span),
        }
    }

    /// `SimpleNamespace(key=value)`: made as a value of a type that declares nothing.
    pub(super) fn record(&mut self, args: &[Arg], span: Span) -> ValueId {
        let of = self.once(None, RECORD, Kind::Item(RECORD.into()), span);
        self.construct(of, args, span)
    }

    /// `namedtuple("Keys", "user key")`, `NamedTuple("Keys", [("user", str), ("key", str)])`
    fn record_type(&mut self, args: &[Arg], span: Span) -> ValueId {
        let Some(names) = positional(args, 1).and_then(|arg| self.names_of_fields(arg.value)) else {
            return self.opaque;
        };
        let name = positional(args, 0).and_then(|arg| self.flow.text(arg.value)).unwrap_or(RECORD);
        let of = self.value(Kind::Item(name.into()), span);
        let fields = names.into_iter().map(|name| Field { name, of: None }).collect();
        self.declare_type(of, Type { fields, ..Type::default() });
        of
    }

    fn names_of_fields(&self, names: ValueId) -> Option<Vec<Name>> {
        if let Some(text) = self.flow.text(names) {
            return Some(text.split([' ', ',']).filter(|name| !name.is_empty()).map(Name::from).collect());
        }
        let Kind::List(parts) = self.flow.kind(names) else { return None };
        let name = |part: &ValueId| match self.flow.kind(*part) {
            Kind::List(pair) => self.flow.text(*pair.first()?).map(Name::from),
            _ => self.flow.text(*part).map(Name::from),
        };
        parts.iter().map(name).collect()
    }
}
