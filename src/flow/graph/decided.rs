//! Checks that depend on what is given: of two groups of facts one holds when a function has ended, and a call or a
//! construction says which one cannot.
//!
//! ```python
//! def get(name, required=False):
//!     value = os.environ.get(name)
//!     if required and not value:
//!         raise RuntimeError(name)       # `get("KEY", required=True)` has checked it
//!     return value
//! ```

use super::bound::Bound;
use super::search::Frame;
use super::second::eithers;
use super::{Call, Graph, OpenEnd};
use crate::flow::{Either, Fact, FunctionId, Kind, Name, States, ValueId};

impl Graph<'_> {
    /// What holds at the end of a function because of what the call has given by which it was reached.
    pub(super) fn decided<'e>(&self, eithers: impl IntoIterator<Item = &'e Either>, frame: &Frame) -> Vec<Fact> {
        self.others_of(eithers, |group| self.is_not_given(std::slice::from_ref(frame), group))
    }

    /// The groups whose others are impossible.
    fn others_of<'e>(
        &self,
        eithers: impl IntoIterator<Item = &'e Either>,
        is_impossible: impl Fn(&[Fact]) -> bool,
    ) -> Vec<Fact> {
        let mut facts = Vec::new();
        for (one, other) in eithers {
            match (is_impossible(one), is_impossible(other)) {
                (true, false) => self.narrow_all(other, &mut facts),
                (false, true) => self.narrow_all(one, &mut facts),
                _ => {}
            }
        }
        facts
    }

    /// What a function that has been called makes sure of because of what it was given, in its own words.
    pub(super) fn decided_by_call(&self, call: ValueId, function: FunctionId) -> Vec<Fact> {
        let mut asked = eithers(self.function(function)).peekable();
        let at = self.call(call).filter(|_| asked.peek().is_some());
        at.map_or_else(Vec::new, |at| self.decided(asked, &Frame::new(OpenEnd::Function(function), at)))
    }

    /// What methods that do nothing but check make sure of about a field, because of the others that a construction sets.
    pub(super) fn checked_when_made(&self, at: Call, of: ValueId, name: &Name) -> States {
        let mut states = States::ANY;
        for check in self.checks_of(of).iter() {
            let is_not_so = |fact: &Fact| self.is_not_made_so(at, of, *check, *fact);
            let facts = self.others_of(eithers(self.function(*check)), |group| group.iter().any(is_not_so));
            let own = facts.iter().filter(|(value, _)| self.is_given_field(*value, *check, name));
            states = own.fold(states, |states, (_, more)| states & *more);
        }
        states
    }

    /// Whether a construction sets a field to something else than a check has found in it.
    fn is_not_made_so(&self, at: Call, of: ValueId, check: FunctionId, fact: Fact) -> bool {
        let said = self.said(fact);
        let Kind::Field { name, .. } = self.kind(said.of) else { return false };
        let name: Name = name.trim_start_matches('[').into();
        match self.bound_field(at, of, &name) {
            Bound::Value(given, _) | Bound::Default(given) if self.is_given_field(said.of, check, &name) => {
                !self.may_be_so(given, said)
            }
            _ => false,
        }
    }
}
