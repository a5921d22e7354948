//! What is known about a value, and about what it is made of.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::branch::{MOST_TWINS, RECENT};
use super::{Builder, Fork};
use crate::flow::scope::Mark;
use crate::flow::value::{EQUALS, Handed};
use crate::flow::{Either, Fact, Kind, States, ValueId};

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
            self.add_ruled_out(value, &mut facts);
            if let Some(Handed::With(held)) = self.flow.handed.get(&value) {
                open.extend(held.iter().map(|part| part.value));
            }
        }
        facts
    }

    /// What has been made sure of except where something is one text or one variant: `if provider != "ollama" and not key:
    /// exit()`. Whoever is not in that very case has what was asked for.
    /// Gives what to hand to [`Builder::forget_the_rule`].
    pub(super) fn assume_the_rule(&mut self) -> Option<Fork> {
        let all = self.either.since(Mark::default());
        let recent: Vec<Arc<Either>> = self.either.back(all).take(RECENT).cloned().collect();
        let mut rule: Vec<Fact> = Vec::new();
        for either in &recent {
            for (exception, other) in [(&either.0, &either.1), (&either.1, &either.0)] {
                if self.is_exception(exception) {
                    let of = exception.iter().find_map(|(value, _)| self.is_compared(*value));
                    let is_other =
                        |value: ValueId| self.is_compared(value).is_none() && Some(self.root_of(value)) != of;
                    rule.extend(other.iter().filter(|(value, _)| is_other(*value)));
                }
            }
        }
        if rule.is_empty() {
            return None;
        }
        let fork = self.fork();
        for (value, states) in &rule {
            self.assume_states(*value, *states);
        }
        Some(fork)
    }

    /// Who comes next may be in the very case.
    pub(super) fn forget_the_rule(&mut self, fork: Option<Fork>) {
        fork.map(|fork| self.close(fork));
    }

    /// Whether facts say of one thing that it is a certain text, and nobody knows here that it is.
    fn is_exception(&self, facts: &[Fact]) -> bool {
        let Some(of) = facts.iter().find_map(|(value, states)| {
            let holds = !states.may_be(!States::TRUTHY);
            let is_so = self.known.get(value).is_some_and(|known| !known.may_be(!States::TRUTHY));
            self.is_compared(*value).filter(|_| holds && !is_so)
        }) else {
            return false;
        };
        let is_about_it = |value: ValueId| self.is_compared(value).unwrap_or(self.root_of(value)) == of;
        facts.iter().all(|(value, states)| !states.may_be(!States::TRUTHY) && is_about_it(*value))
    }

    /// What a value says of which it is a comparison with a text.
    fn is_compared(&self, value: ValueId) -> Option<ValueId> {
        match self.flow.kind(value) {
            Kind::Field { base, name } if name.starts_with(EQUALS) => Some(*base),
            _ => None,
        }
    }

    fn root_of(&self, value: ValueId) -> ValueId {
        let value = self.flow.plain(value);
        self.flow.decider_of(value).unwrap_or(value)
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
        Kind::Element { of } | Kind::Each { of } => into.push(*of),
        Kind::Entry { base, key } => into.extend([*base, *key]),
        Kind::Call { receiver, args, .. } => {
            into.extend(receiver);
            into.extend(args.iter().map(|arg| arg.value));
        }
        Kind::Partial { args, .. } => into.extend(args.iter().map(|arg| arg.value)),
        _ => {}
    }
}
