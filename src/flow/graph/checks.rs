//! Methods that do nothing but check: whoever uses a value of their type is expected to call them.
//!
//! ```python
//! class Config:
//!     def validate(self):
//!         if not self.server.key:
//!             raise ValueError("no key")
//! ```

use std::sync::Arc;

use super::memory::Checked;
use super::{Graph, OpenEnd};
use crate::flow::{Exit, Function, FunctionId, Kind, Name, States, ValueId};

impl Graph<'_> {
    /// Methods of a type that do nothing but check: whoever uses the type is expected to call them.
    pub(super) fn checks_of(&self, of: ValueId) -> Arc<[FunctionId]> {
        self.once(|it| &mut it.checks, of, || self.find_checks(of).into())
    }

    fn find_checks(&self, of: ValueId) -> Vec<FunctionId> {
        let lineage = self.lineage(of);
        let checks = lineage.iter().flat_map(|of| {
            let own = self.flow(of.file).index.methods(*of).map(|method| (method, self.function(method)));
            let checks =
                own.filter(|(_, method)| method.may_leave && (method.vets.is_some() || self.only_checks(method)));
            checks.map(|(id, _)| id)
        });
        checks.take(8).collect()
    }

    /// Whether a method gives nothing that anybody could use: at the most what it was called on.
    fn only_checks(&self, method: &Function) -> bool {
        method.exits.iter().all(|exit| match self.kind(self.flow(exit.value.file).plain(exit.value)) {
            Kind::Absent(_) | Kind::Bool(_) | Kind::Param { index: 0, .. } => true,
            // `Ok(())`
            Kind::List(elements) => elements.is_empty(),
            _ => false,
        })
    }

    /// What methods of other types that do nothing but check, and that somebody calls, have made sure of about a field:
    /// `Config.validate` asks `self.server.key`.
    pub(super) fn checked_from_outside(&self, of: ValueId, name: &Name) -> States {
        let checked = self.once(|it| &mut it.checked, (), || Arc::new(self.find_outside_checks()));
        checked.get(&(of, name.clone())).copied().unwrap_or(States::ANY)
    }

    fn find_outside_checks(&self) -> Checked {
        let mut found = Checked::default();
        for flow in &self.whole.flows {
            for (index, method) in flow.functions.iter().enumerate() {
                let id = FunctionId::new(flow.file, index);
                if self.asks_within(method) && !self.callers(OpenEnd::Function(id)).is_empty() {
                    for (value, states) in self.exit_facts(id, States::ANY).iter() {
                        if let Kind::Field { base, name } = self.kind(*value)
                            && matches!(self.kind(*base), Kind::Field { .. })
                            && let Some(of) = self.type_of(*base, false)
                        {
                            let known = found.entry((of, name.clone())).or_insert(States::ANY);
                            *known = *known & *states;
                        }
                    }
                }
            }
        }
        found
    }

    /// Whether a method checks fields of fields, and nothing else.
    fn asks_within(&self, method: &Function) -> bool {
        let is_deep = |value: ValueId| match self.kind(value) {
            Kind::Field { base, .. } => matches!(self.kind(*base), Kind::Field { .. }),
            _ => false,
        };
        let asks = |exit: &Exit| exit.facts.iter().any(|(value, _)| is_deep(*value));
        method.owner.is_some() && method.may_leave && method.exits.iter().any(asks) && self.only_checks(method)
    }
}
