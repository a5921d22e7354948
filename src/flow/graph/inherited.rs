//! Calls of what types of the project have from types outside of it: `class Bot(discord.Client)`, and `Bot().run(…)`.

use super::{Call, CalledAs, Graph};
use crate::catalog::Language;
use crate::flow::index::Word;
use crate::flow::{Flow, Kind, Name, ValueId};

/// What whoever inherits from a type has of it, by the type's path: the names of methods; none: how it is constructed.
pub type Heirloom<'k> = dyn Fn(Language, &str) -> &'k [Option<String>] + 'k;

impl Graph<'_> {
    /// The calls that run what a type has from one outside, with its full path, in order.
    pub fn inherited(&self, heirloom: &Heirloom<'_>) -> Vec<(Call, Name)> {
        let mut found = Vec::new();
        for (heir, base) in self.heirs_of_others(heirloom) {
            let language = self.flow(heir.file).language;
            for method in heirloom(language, &base) {
                match method {
                    None => found.extend(self.built_as(heir).into_iter().map(|call| (call, base.clone()))),
                    Some(method) => {
                        let path: Name = format!("{base}{}{method}", language.separator()).into();
                        found.extend(self.called_on(heir, method).into_iter().map(|call| (call, path.clone())));
                    }
                }
            }
        }
        found.sort_unstable();
        found.dedup_by_key(|(call, _)| *call);
        found
    }

    /// The names of the types that have something from one outside: whoever mentions one may call it.
    pub fn heirs_named(&self, heirloom: &Heirloom<'_>) -> Vec<CalledAs> {
        self.heirs_of_others(heirloom).into_iter().flat_map(|(heir, _)| self.names_of_type(heir)).collect()
    }

    /// The types of the project that inherit from one outside that has something to leave, with the path of that.
    fn heirs_of_others(&self, heirloom: &Heirloom<'_>) -> Vec<(ValueId, Name)> {
        let of_file = |flow: &&Flow| -> Vec<(ValueId, Name)> {
            let bases = flow.types.iter().flat_map(|(heir, of)| of.bases.iter().map(|base| (*heir, flow.plain(*base))));
            let outside = bases.filter_map(|(heir, base)| match flow.kind(base) {
                Kind::Path(path) if !heirloom(flow.language, path).is_empty() => Some((heir, path.clone())),
                _ => None,
            });
            outside.collect()
        };
        self.whole.flows.iter().flat_map(of_file).collect()
    }

    /// The calls that construct a type, or an heir of it, none of which has a constructor of its own.
    fn built_as(&self, of: ValueId) -> Vec<Call> {
        let heirs = self.with_heirs(of).into_iter().filter(|heir| self.constructor(*heir).is_none());
        heirs.flat_map(|heir| self.constructions(heir)).collect()
    }

    /// The calls of a method on values of a type, or of an heir of it, none of which has such a method of its own.
    fn called_on(&self, of: ValueId, method: &str) -> Vec<Call> {
        let is_called_on = |call: &Call| -> bool {
            let called = self.result(*call).map(|result| self.kind(result));
            let Some(Kind::Call { receiver: Some(receiver), .. }) = called else { return false };
            let found = self.type_of(*receiver, false);
            found.is_some_and(|it| self.lineage(it).contains(&of) && self.member(it, method).is_none())
        };
        self.whole.called.with_word(Word::of(method)).iter().copied().filter(is_called_on).collect()
    }
}
