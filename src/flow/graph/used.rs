//! Where names are used that hold a literal or a mapping, in whatever file.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use super::Graph;
use crate::flow::index::Word;
use crate::flow::{Flow, Kind, Use, ValueId, last_name};
use crate::source::{FileId, Location};

/// The uses of what other files may have, by the word for it. Made when somebody asks.
#[derive(Debug, Default, Clone)]
pub(super) struct Used(OnceLock<FxHashMap<Word, Vec<(FileId, Use)>>>);

impl Used {
    fn with_word(&self, word: Word, flows: &[&Flow]) -> &[(FileId, Use)] {
        let used = self.0.get_or_init(|| {
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

    /// Whether a value is another one, under whatever name.
    pub fn leads_to(&self, value: ValueId, literal: ValueId) -> bool {
        self.behind(value, false) == Some(literal)
    }
}
