//! What lies outside the project and has made a value, wherever that was: in another file, for a field, by a function that
//! gives it to whoever calls it (`bot = create_bot()`, `from app import bot`).

use super::Graph;
use super::names::Callee;
use crate::flow::{EventKind, Kind, Name, ValueId};

/// Functions and fields are gone through this deep.
const DEEPEST: usize = 6;
/// So many ends of a function, and so many places that set a field, are looked at.
const MOST: usize = 4;

impl Graph<'_> {
    /// What a method is called on.
    pub(super) fn called_on_what(&self, call: ValueId) -> Option<ValueId> {
        let Kind::Call { receiver, target, .. } = self.kind(call) else { return None };
        let of_field = || match self.kind((*target)?) {
            Kind::Field { base, .. } => Some(*base),
            _ => None,
        };
        receiver.or_else(of_field).or_else(|| self.before_the_name(call))
    }

    /// The full path of what has made a value.
    pub(super) fn made_outside(&self, value: ValueId) -> Option<&Name> {
        self.made_within(value, DEEPEST)
    }

    fn made_within(&self, value: ValueId, depth: usize) -> Option<&Name> {
        let depth = depth.checked_sub(1)?;
        match self.kind(value) {
            Kind::Derived { from, how } if how.is_same() => self.made_within(*from, depth),
            Kind::Join { arms, .. } => arms.iter().take(MOST).find_map(|arm| self.made_within(arm.value, depth)),
            Kind::Path(path) => {
                let (found, rest) = self.resolve(value.file, path, false)?;
                rest.is_empty().then(|| self.made_within(found, depth))?
            }
            Kind::Field { base, name } => {
                let lineage = self.lineage(self.type_of(*base, false)?);
                let writes = lineage.iter().filter_map(|of| self.whole.writes.get(&(*of, name.clone()))).flatten();
                writes.take(MOST).find_map(|write| match &self.event(*write).kind {
                    EventKind::SetField { value, .. } => self.made_within(*value, depth),
                    _ => None,
                })
            }
            Kind::Call { target, .. } => match self.callee(value, false) {
                Some(Callee::Function(function)) => {
                    let exits = self.function(function).exits.iter().take(MOST);
                    exits.map(|exit| exit.value).find_map(|given| self.made_within(given, depth))
                }
                Some(Callee::Type(_)) => None,
                None => match self.kind((*target)?) {
                    Kind::Path(path) => Some(path),
                    _ => None,
                },
            },
            _ => None,
        }
    }
}
