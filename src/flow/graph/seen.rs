//! What a function knows, as the one sees it who called it: what it says of a parameter is said of the argument.
//!
//! ```python
//! def insist(key):
//!     if not key:
//!         raise ValueError("no key")
//!
//! key = os.getenv("KEY")
//! insist(key)                              # `key` is there from here on
//! ```

use super::Graph;
use super::bound::Bound;
use crate::flow::{ANY, Event, EventKind, Fact, FunctionId, Kind, Name, States, ValueId};

/// Fields of fields are seen this far.
const DEEPEST_PART: usize = 8;
/// So many fields of one value are asked for at once.
const MOST_FIELDS: usize = 64;

impl Graph<'_> {
    /// Adds what a function knows, as the one sees it who called it.
    pub(super) fn add_seen(&self, call: ValueId, function: FunctionId, known: &[Fact], facts: &mut Vec<Fact>) {
        let Some(event) = self.call(call).map(|call| self.event(call)) else { return };
        for (value, states) in known {
            if self.narrow_each_given(event, function, (*value, *states), facts) {
                continue;
            }
            if let Some(value) = self.seen_by_caller(event, function, *value) {
                self.narrow(value, *states, facts);
            } else if let Some(of) = self.whose_fields(event, function, *value) {
                self.narrow_every_field(of, *states, facts);
            } else if self.is_of_same_receiver(event, *value) {
                facts.push((*value, *states));
            } else {
                let names = self.names_of_heirs(event, function, *value).into_iter();
                facts.extend(names.map(|name| (name, *states)));
            }
        }
    }

    /// Whether a value is a field of what a method was called on, and that is what the method around the call was called on:
    /// where that does not name the field itself, it is told of in the words of the other.
    fn is_of_same_receiver(&self, event: &Event, value: ValueId) -> bool {
        let is_field = matches!(self.kind(value), Kind::Field { base, .. } if self.is_receiver(*base));
        let own = event.function.filter(|_| is_field).and_then(|around| self.function(around).first);
        let EventKind::Invoke { result } = event.kind else { return false };
        match self.kind(result) {
            Kind::Call { receiver: Some(on), .. } => {
                own == Some(self.flow(on.file).plain(*on)) && own.is_some_and(|it| self.is_receiver(it))
            }
            _ => false,
        }
    }

    /// What the caller has of which a function asks every field.
    fn whose_fields(&self, event: &Event, function: FunctionId, value: ValueId) -> Option<ValueId> {
        match self.kind(value) {
            Kind::Field { base, name } if **name == *ANY => self.seen_by_caller(event, function, *base),
            _ => None,
        }
    }

    /// Adds that each field of a value is in one of the states: those that its file asks of it, and those that it was made
    /// with.
    pub(super) fn narrow_every_field(&self, of: ValueId, states: States, facts: &mut Vec<Fact>) {
        let of = self.flow(of.file).plain(of);
        let asked = self.flow(of.file).index.fields(of);
        let made = self.type_of(of, false).and_then(|of| self.flow(of.file).types.get(&of));
        let given = made.into_iter().flat_map(|made| &made.fields).filter_map(|field| self.part_given(of, &field.name));
        let all: Vec<ValueId> = asked.chain(given).take(MOST_FIELDS).collect();
        for field in all {
            self.narrow(field, states, facts);
        }
    }

    /// Whether a value is what a method is called on.
    pub(super) fn is_receiver(&self, value: ValueId) -> bool {
        match self.kind(value) {
            Kind::Param { function, index: 0, .. } => {
                let of = self.function(*function);
                of.owner.is_some() && of.takes_receiver && !of.takes_type()
            }
            _ => false,
        }
    }

    /// What a value of a function is for the one who called it.
    pub(super) fn seen_by_caller(&self, event: &Event, function: FunctionId, value: ValueId) -> Option<ValueId> {
        match self.kind(value) {
            Kind::Param { function: of, index, .. } if *of == function => match self.bound(event, function, *index) {
                Bound::Value(value, _) => Some(value),
                _ => None,
            },
            Kind::Lookup { name, .. } => {
                let name = self.seen_by_caller(event, function, *name).unwrap_or(*name);
                self.variable(self.text(name)?)
            }
            Kind::Field { base, name } => {
                let held = self.part_held_by_caller(event, function, value);
                held.or_else(|| self.field_seen_by_caller(event, function, *base, name))
            }
            Kind::Variable(_) | Kind::Path(_) => Some(value),
            kind if kind.says_either() => Some(value),
            Kind::Text(_) => Some(value).filter(|value| self.is_name_of_heir(*value)),
            _ => None,
        }
    }

    pub(super) fn field_seen_by_caller(
        &self,
        event: &Event,
        of: FunctionId,
        base: ValueId,
        name: &Name,
    ) -> Option<ValueId> {
        let base = self.seen_by_caller(event, of, base)?;
        let (base, name) = self.unmapped(self.flow(base.file).plain(base), name);
        let name = &name;
        let given = || self.part_given(base, name);
        let of = || self.as_type(base, false).or_else(|| self.type_of(base, false));
        let constant = || self.constant_of_any(of()?, name);
        let entry = || self.entry(base, name);
        self.field(base, name).or_else(entry).or_else(given).or_else(constant)
    }

    /// What the caller of a function has put into a part of what it has given.
    fn part_held_by_caller(&self, event: &Event, function: FunctionId, mut part: ValueId) -> Option<ValueId> {
        let mut path: Vec<Name> = Vec::new();
        while let Kind::Field { base, name } = self.kind(part)
            && path.len() < DEEPEST_PART
        {
            path.push(name.clone());
            part = *base;
        }
        match self.kind(part) {
            Kind::Param { function: of, .. } if *of == function => {
                self.part_held(self.seen_by_caller(event, function, part)?, &path)
            }
            _ => None,
        }
    }
}
