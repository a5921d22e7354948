//! Which names can lead to something of the project at all. Most calls are of what nobody here has declared: a look at the
//! name tells, and no path has to be followed.

use rustc_hash::FxHashSet;

use super::Graph;
use super::callers::Called;
use super::names::Callee;
use super::second::eithers;
use crate::flow::index::Word;
use crate::flow::{EventKind, Flow, FunctionId, Kind, Name, ValueId};

/// Names, as hashes of their last parts.
#[derive(Debug, Default, Clone)]
pub(super) struct Declared {
    /// Of what files declare, or keep under another name than its own.
    all: FxHashSet<Word>,
    /// Of functions that ask for one of two things.
    asking: FxHashSet<Word>,
    /// Of fields in which something is kept that is no function.
    kept: FxHashSet<Word>,
}

impl Declared {
    pub(super) fn new(flows: &[&Flow], called: &Called) -> Self {
        let mut declared = Self::default();
        for flow in flows {
            declared.all.extend(flow.functions.iter().map(|function| Word::of(&function.name)));
            let named = flow.globals.iter().chain(flow.members.iter().map(|((_, name), value)| (name, value)));
            declared
                .all
                .extend(named.filter(|(name, value)| is_own(flow, name, **value)).map(|(name, _)| Word::of(name)));
            let types = flow.types.keys().filter_map(|of| match flow.kind(*of) {
                Kind::Item(name) => Some(Word::of(name)),
                _ => None,
            });
            declared.all.extend(types);
            declared.kept.extend(flow.types.values().flat_map(|of| &of.fields).map(|field| Word::of(&field.name)));
            let kept = flow.members.iter().filter(|(_, value)| !matches!(flow.kind(**value), Kind::Function(_)));
            declared.kept.extend(kept.map(|((_, name), _)| Word::of(name)));
            declared.kept.extend(flow.sets().filter_map(|(_, event)| match &event.kind {
                EventKind::SetField { name, .. } | EventKind::Assign { path: name, .. } => Some(Word::of(name)),
                _ => None,
            }));
            for (index, function) in flow.functions.iter().enumerate().filter(|(_, it)| eithers(it).next().is_some()) {
                let itself = Callee::Function(FunctionId::new(flow.file, index));
                declared.asking.extend(called.words(Word::of(&function.name), itself));
            }
        }
        declared
    }
}

/// Whether a file has something under a name that is not just what another one has under the same name.
fn is_own(flow: &Flow, name: &Name, value: ValueId) -> bool {
    !matches!(flow.kind(flow.plain(value)), Kind::Path(path) if Word::of(path) == Word::of(name))
}

impl Graph<'_> {
    /// Whether a file of the project may have what a path leads to, by its last name.
    pub(super) fn may_be_declared(&self, path: &str) -> bool {
        self.whole.declared.all.contains(&Word::of(path))
    }

    /// Whether something that is no function may be kept in a field of this name.
    pub(super) fn may_be_kept(&self, field: &str) -> bool {
        self.whole.declared.kept.contains(&Word::of(field))
    }

    /// Whether a call may run a function that asks for one of two things, by what is called.
    pub(super) fn may_ask_for_either(&self, call: ValueId) -> bool {
        let Kind::Call { target: Some(target), .. } = self.kind(call) else { return false };
        let word = Word::of_called(self.flow(call.file), *target);
        word.is_none_or(|word| self.whole.declared.asking.contains(&word))
    }
}
