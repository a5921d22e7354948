//! What is known about a value, and about what it is made of.

use rustc_hash::FxHashSet;

use super::Builder;
use super::branch::MOST_TWINS;
use crate::flow::value::Handed;
use crate::flow::{Fact, Kind, ValueId};

/// Facts are gathered from this many values of an event at the most; a larger one is not a credential.
pub(super) const REACH: usize = 256;

impl Builder<'_> {
    /// What is known about the values that these are made of.
    pub(super) fn facts_about(&self, values: &[ValueId]) -> Vec<Fact> {
        let mut open = values.to_vec();
        let mut seen = FxHashSet::default();
        let mut facts = Vec::new();
        while let Some(value) = open.pop() {
            if seen.len() >= REACH {
                break;
            }
            if value == self.opaque || !seen.insert(value) {
                continue;
            }
            if let Some(states) = self.known.get(&value) {
                facts.push((value, *states));
            }
            parts(self.flow.kind(value), &mut open);
            self.signs(value, &mut open);
            if let Some(Handed::With(held)) = self.flow.handed.get(&value) {
                open.extend(held.iter().map(|part| part.value));
            }
        }
        facts
    }

    /// The values that tell by which branch the program came: what is known of them stands behind all else.
    fn signs(&self, value: ValueId, into: &mut Vec<ValueId>) {
        let Kind::Join { arms, .. } = self.flow.kind(value) else { return };
        let is_sign = |value: &ValueId| matches!(self.flow.kind(*value), Kind::Opaque);
        for arm in arms.iter().take(MOST_TWINS) {
            let last = arm.facts.iter().rev().map(|(value, _)| *value).take(MOST_TWINS);
            into.extend(last.take_while(is_sign));
        }
    }
}

/// The values that a value is made of.
pub(super) fn parts(kind: &Kind, into: &mut Vec<ValueId>) {
    match kind {
        Kind::Read { from, .. } | Kind::Derived { from, .. } | Kind::Field { base: from, .. } => into.push(*from),
        // Whoever looks at these begins with the last, and comes no further.
        Kind::Join { arms, .. } => into.extend(arms[arms.len().saturating_sub(REACH)..].iter().map(|arm| arm.value)),
        Kind::Concat(parts) | Kind::List(parts) => into.extend(parts.iter()),
        Kind::Dict { entries, under, .. } => {
            into.extend(under);
            into.extend(entries.iter().flat_map(|(key, value)| [*key, *value]));
        }
        Kind::Lookup { name, .. } => into.push(*name),
        Kind::Element { of } => into.push(*of),
        Kind::Entry { base, key } => into.extend([*base, *key]),
        Kind::Call { receiver, args, .. } => {
            into.extend(receiver);
            into.extend(args.iter().map(|arg| arg.value));
        }
        Kind::Partial { args, .. } => into.extend(args.iter().map(|arg| arg.value)),
        _ => {}
    }
}
