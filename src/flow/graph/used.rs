//! Where names are used that hold a literal or a mapping, in whatever file.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::Graph;
use crate::flow::index::Word;
use crate::flow::{Flow, Kind, Name, Use, ValueId, last_name};
use crate::source::{FileId, Location};

/// The uses of what other files may have, by the word for it. Made when somebody asks.
#[derive(Debug, Default, Clone)]
pub(super) struct Used {
    names: OnceLock<FxHashMap<Word, Vec<(FileId, Use)>>>,
    parts: OnceLock<FxHashMap<Name, Vec<ValueId>>>,
}

impl Used {
    fn with_word(&self, word: Word, flows: &[&Flow]) -> &[(FileId, Use)] {
        let used = self.names.get_or_init(|| {
            let mut used: FxHashMap<Word, Vec<(FileId, Use)>> = FxHashMap::default();
            for flow in flows {
                for it in &flow.uses {
                    if let Kind::Path(path) = flow.kind(it.value) {
                        used.entry(Word::of(path)).or_default().push((flow.file, *it));
                    }
                }
            }
            used
        });
        used.get(&word).map(Vec::as_slice).unwrap_or_default()
    }

    /// The fields of this name that are taken of anything.
    fn parts(&self, name: &str, flows: &[&Flow]) -> &[ValueId] {
        let parts = self.parts.get_or_init(|| {
            let mut parts: FxHashMap<Name, Vec<ValueId>> = FxHashMap::default();
            for flow in flows {
                for (index, value) in flow.values.iter().enumerate() {
                    if let Kind::Field { name, .. } = &value.kind {
                        parts.entry(name.clone()).or_default().push(flow.id(index));
                    }
                }
            }
            parts
        });
        parts.get(name).map(Vec::as_slice).unwrap_or_default()
    }
}

impl Graph<'_> {
    /// Where names are used that hold a literal or a mapping of a file.
    pub fn uses_of(&self, held: ValueId) -> Vec<Location> {
        let flow = self.flow(held.file);
        let own = flow.uses.iter().filter(|it| it.value == held).map(|it| (flow.file, *it));
        let members = flow.members.iter().map(|((_, name), value)| (name, value));
        let all = flow.globals.iter().chain(members).filter(|(_, value)| flow.plain(**value) == held);
        let mut names: Vec<&str> = all.map(|(name, _)| &**name).collect();
        names.sort_unstable();
        names.dedup();
        let called_so = |name: &str| self.whole.used.with_word(Word::of(name), &self.whole.flows).iter().copied();
        let is_it = |(_, it): &(FileId, Use), name: &str| {
            matches!(self.kind(it.value), Kind::Path(path) if last_name(path) == name) && self.leads_to(it.value, held)
        };
        let others = names.into_iter().flat_map(|name| called_so(name).filter(move |it| is_it(it, name)));
        own.chain(others).map(|(file, it)| Location { file, span: it.at }).collect()
    }

    /// Where a field of this name is taken, of whatever may be of the same type as this value.
    pub fn uses_of_part(&self, base: ValueId, name: &str) -> Vec<Location> {
        let of = self.type_of(base, false);
        let is_other = |it: ValueId| of.is_some() && self.type_of(it, false).is_some_and(|it| Some(it) != of);
        let parts = self.whole.used.parts(name, &self.whole.flows).iter().copied();
        let taken = parts.filter(|part| matches!(self.kind(*part), Kind::Field { base, .. } if !is_other(*base)));
        taken.map(|part| self.place(part)).collect()
    }

    /// Whether a value is another one, under whatever name.
    pub fn leads_to(&self, value: ValueId, literal: ValueId) -> bool {
        self.behind(value, false) == Some(literal)
    }
}
