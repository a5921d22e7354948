//! Types that nobody makes a value of without certain variables: pydantic's settings.
//!
//! ```python
//! class Settings(BaseSettings):
//!     gateway_key: str          # without GATEWAY_KEY `Settings()` stops, and names it
//! ```
//!
//! A file that may fill the fields says nothing of the environment, unless the program puts what it says there.

use super::Graph;
use crate::flow::{Arg, Fact, Flow, Kind, States, ValueId};

impl Flow {
    /// The variable without which the program stops where a field is filled with this.
    pub fn needed_by(&self, filled: ValueId) -> Option<ValueId> {
        match self.kind(filled) {
            Kind::Read { from, stops: true, .. } => {
                Some(*from).filter(|from| matches!(self.kind(*from), Kind::Variable(_)))
            }
            _ => None,
        }
    }

    /// Whether a value is a type of this file that somebody makes values of only where certain variables are set.
    pub fn is_in_need(&self, of: ValueId) -> bool {
        self.types.get(&of).is_some_and(|of| !of.needs.variables.is_empty())
    }
}

impl Graph<'_> {
    /// Adds that the variables are set without which nobody makes a value of a type: as far as the call does not give it
    /// what they would.
    pub(super) fn add_needs(&self, of: ValueId, args: &[Arg], facts: &mut Vec<Fact>) {
        let lineage = self.lineage(of);
        let types = || lineage.iter().filter_map(|of| self.flow(of.file).types.get(of));
        let says_how = |arg: &Arg| arg.spread || arg.name.as_ref().is_none_or(|name| name.starts_with('_'));
        let has_file =
            types().any(|of| of.needs.has_file) && !self.whole.flows.iter().any(|flow| flow.fills_environment);
        if types().all(|of| of.needs.variables.is_empty()) || has_file || args.iter().any(says_how) {
            return;
        }
        let is_given = |name: &str| args.iter().any(|arg| arg.name.as_deref() == Some(name));
        // What an heir declares again may have a default.
        let own = |of: ValueId, name: &str| lineage.iter().find(|it| self.declares_field(**it, name)) == Some(&of);
        for of in lineage.iter() {
            let needs = self.flow(of.file).types.get(of).map(|of| of.needs.variables.as_slice()).unwrap_or_default();
            let needs = needs.iter().filter(|(name, _)| !is_given(name) && own(*of, name));
            facts.extend(needs.map(|(_, variable)| (*variable, States::PRESENT)));
        }
    }

    fn declares_field(&self, of: ValueId, name: &str) -> bool {
        self.flow(of.file).types.get(&of).is_some_and(|of| of.fields.iter().any(|field| *field.name == *name))
    }
}
