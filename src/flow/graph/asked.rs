//! Fields that a function asks for by the names that it is given.
//!
//! ```python
//! def __init__(self):
//!     self.key = os.getenv("KEY")
//!     self.require("key")             # what the field holds is there
//!
//! def require(self, *names):
//!     for name in names:
//!         if not getattr(self, name):
//!             raise ValueError(name)
//! ```

use super::{Call, Graph};
use crate::flow::{EventKind, Fact, FunctionId, Kind, Name, States, ValueId};

impl Graph<'_> {
    /// Adds that the fields are there whose names were given to a function that stops, and takes fields by names.
    pub(super) fn add_named(&self, call: ValueId, function: FunctionId, facts: &mut Vec<Fact>) {
        let of = self.function(function);
        let (Some(first), Kind::Call { args, .. }) =
            (of.first.filter(|_| of.takes_named && of.may_leave), self.kind(call))
        else {
            return;
        };
        let Some(at) = self.call(call) else { return };
        for name in args.iter().filter_map(|arg| self.text(arg.value)) {
            let name: Name = name.into();
            let asked = self.field_seen_by_caller(self.event(at), function, first, &name);
            if let Some(field) = asked.or_else(|| self.put_by_caller(at, function, first, &name)) {
                self.narrow(field, States::TRUTHY, facts);
            }
        }
    }

    /// What a method that calls another one has put, before it does, into a field of what both are called on.
    fn put_by_caller(&self, call: Call, of: FunctionId, first: ValueId, name: &Name) -> Option<ValueId> {
        let method = self.event(call).function?;
        let receiver = self.seen_by_caller(self.event(call), of, first)?;
        if !matches!(self.kind(receiver), Kind::Param { function, index: 0, .. } if *function == method) {
            return None;
        }
        let own = self.as_type(self.function(method).owner?, false)?;
        let mut writes = self.writes_of(own, name).filter(|it| self.event(*it).function == Some(method));
        let write = writes.next().filter(|write| *write < call && writes.next().is_none())?;
        match self.event(write).kind {
            EventKind::SetField { value, .. } => Some(value),
            _ => None,
        }
    }
}
