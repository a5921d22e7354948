//! What is looked for in the graph of one file, in order, so that it is found without a walk over all values.
//!
//! Made once, when a file has been lowered. Names are kept as hashes of their last part: whoever asks looks at what is
//! found, so a hash that two names share costs a look and nothing else.

use std::hash::BuildHasher;

use rustc_hash::FxBuildHasher;

use super::{EventKind, Flow, FunctionId, Kind, Name, ValueId};

/// The hash of a name's last part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Word(u64);

impl Word {
    /// The types that methods name without their name: `cls(…)`.
    const OWN_TYPE: &str = "cls";

    /// Of a name or a path.
    pub(super) fn of(name: &str) -> Self {
        let name = name.trim_end_matches(':');
        let last = name.rfind(['.', ':']).map_or(name, |at| &name[at + 1..]);
        Self(FxBuildHasher.hash_one(last))
    }

    /// What a method calls the type that it is called on.
    pub(super) fn of_own_type() -> Self {
        Self::of(Self::OWN_TYPE)
    }

    /// What a value is called elsewhere, where it is something that can be called.
    fn of_called(flow: &Flow, value: ValueId) -> Option<Self> {
        match flow.kind(flow.plain(value)) {
            Kind::Path(name) | Kind::Item(name) | Kind::Field { name, .. } => Some(Self::of(name)),
            Kind::Function(function) => Some(Self::of(&flow.functions[function.index()].name)),
            Kind::Param { .. } => Some(Self::of_own_type()),
            _ => None,
        }
    }
}

/// What is looked for in a file.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// The value of each variable, by its name.
    pub(super) variables: Vec<(Name, ValueId)>,
    /// Fields of values, by those.
    fields: Vec<(ValueId, ValueId)>,
    /// The events of calls, by what they give.
    calls: Vec<(ValueId, usize)>,
    /// The calls of what the project may define, by the word for what is called.
    pub(super) called: Vec<(Word, usize)>,
    /// Words for what other words stand for: what it is, and what it is called here.
    pub(super) aliases: Vec<(Word, Word)>,
    /// The places where functions are named.
    mentions: Vec<(FunctionId, usize)>,
    /// The events that set a field, a name of another file or a variable.
    pub(super) sets: Vec<usize>,
    /// The events in which a credential may arrive.
    pub(super) takers: Vec<usize>,
}

impl Index {
    /// Of a file that has been lowered.
    pub(super) fn new(flow: &Flow) -> Self {
        let mut index = Self::default();
        for (place, value) in flow.values.iter().enumerate() {
            let id = ValueId::new(flow.file, place);
            match &value.kind {
                Kind::Variable(name) => index.variables.push((name.clone(), id)),
                Kind::Field { base, .. } => index.fields.push((*base, id)),
                _ => {}
            }
        }
        for (place, event) in flow.events.iter().enumerate() {
            index.add(flow, place, &event.kind);
        }
        let named = flow.globals.iter().chain(flow.members.iter().map(|((_, name), value)| (name, value)));
        index.aliases.extend(named.filter_map(|(name, value)| {
            let (of, here) = (Word::of_called(flow, *value)?, Word::of(name));
            (of != here).then_some((of, here))
        }));
        index.variables.sort_unstable();
        let mentions = flow.mentions.iter().enumerate();
        index.mentions.extend(mentions.map(|(place, mention)| (mention.function, place)));
        index.mentions.sort_unstable();
        index.fields.sort_unstable();
        index.calls.sort_unstable();
        index.called.sort_unstable();
        index.aliases.sort_unstable();
        index
    }

    fn add(&mut self, flow: &Flow, event: usize, kind: &EventKind) {
        match kind {
            EventKind::Invoke { result } => {
                self.calls.push((*result, event));
                if let Kind::Call { target: Some(target), .. } = flow.kind(*result)
                    && let Some(word) = Word::of_called(flow, *target)
                {
                    self.called.push((word, event));
                }
            }
            EventKind::Call { result, .. } => {
                self.calls.push((*result, event));
                self.takers.push(event);
            }
            EventKind::SetField { .. } => self.sets.push(event),
            EventKind::Assign { .. } | EventKind::SetVariable { .. } => {
                self.sets.push(event);
                self.takers.push(event);
            }
            EventKind::Header { .. } | EventKind::Headers { .. } => self.takers.push(event),
            EventKind::ReadVariable { .. } | EventKind::Unwrap { .. } => {}
        }
    }

    /// The value of a variable.
    pub(super) fn variable(&self, name: &str) -> Option<ValueId> {
        let at = self.variables.binary_search_by(|(known, _)| (**known).cmp(name)).ok()?;
        Some(self.variables[at].1)
    }

    /// The event of a call, by what it gives.
    pub(super) fn call(&self, result: ValueId) -> Option<usize> {
        let end = self.calls.partition_point(|(of, _)| *of <= result);
        let (of, event) = self.calls[..end].last()?;
        (*of == result).then_some(*event)
    }

    /// The places where a function is named.
    pub(super) fn mentions(&self, of: FunctionId) -> impl Iterator<Item = usize> {
        let first = self.mentions.partition_point(|(function, _)| *function < of);
        self.mentions[first..].iter().take_while(move |(function, _)| *function == of).map(|(_, place)| *place)
    }

    /// The fields of a value.
    pub(super) fn fields(&self, of: ValueId) -> impl Iterator<Item = ValueId> {
        let first = self.fields.partition_point(|(base, _)| *base < of);
        self.fields[first..].iter().take_while(move |(base, _)| *base == of).map(|(_, field)| *field)
    }
}
