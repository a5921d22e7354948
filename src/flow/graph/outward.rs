//! Calls of what lies outside the project that go through something of the project: a type that inherits
//! (`class Bot(discord.Client)`, and `Bot().run(…)`), a function or a file that has made what a method is called on
//! (`create_bot().run(…)`), a call that another file has begun (`partial(Client, key=…)`).

use std::sync::Arc;

use super::classes::tables;
use super::search::{Key, keys_agree};
use super::{Call, CalledAs, Graph, Way};
use crate::catalog::Language;
use crate::flow::index::Word;
use crate::flow::{Arg, EventKind, Flow, Function, Kind, Name, ValueId};

/// What whoever inherits from a type has of it, by the type's path: the names of methods; none: how it is constructed.
pub type Heirloom<'k> = dyn Fn(Language, &str) -> &'k [Option<String>] + 'k;

/// A call of something that lies outside.
#[derive(Debug, Clone)]
pub struct Outward {
    /// The call.
    pub call: Call,
    /// The full path of what is called.
    pub path: Name,
    /// The arguments that somebody else has given before.
    pub first: Arc<[Arg]>,
    /// What has chosen it, where it is one of several.
    pub(super) chosen: Chosen,
}

/// What chooses one of several things that may be called.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Chosen {
    /// The rows of tables in which it stands.
    pub(super) rows: Vec<Key>,
    /// The call of the function around that brings it.
    pub(super) by: Option<Call>,
}

impl Outward {
    /// A call of the only thing that it can be one of.
    fn new(call: Call, path: Name, first: Arc<[Arg]>) -> Self {
        Self { call, path, first, chosen: Chosen::default() }
    }

    /// Whether a credential that comes this way, by these calls, goes together with what is called.
    pub fn goes_with(&self, way: &Way, calls: &[Call]) -> bool {
        let Chosen { rows, by } = &self.chosen;
        let shares = || way.keys.iter().any(|(by, _)| rows.iter().any(|(it, _)| it == by));
        let is_brought = by.is_none() || calls.first() == by.as_ref();
        is_brought && (rows.is_empty() || shares() && keys_agree(rows, &way.keys))
    }

    /// Whether it stands in a row of a table, and so does what it is given.
    pub fn is_of_row(&self) -> bool {
        !self.chosen.rows.is_empty()
    }

    /// The call that brings what is called.
    pub fn brought_by(&self) -> &[Call] {
        self.chosen.by.as_slice()
    }
}

impl Graph<'_> {
    /// The calls that run something outside by way of something of the project, in order, but for those of values.
    /// `methods`: the names of those that any type has to leave.
    pub fn outward(&self, heirloom: &Heirloom<'_>, methods: &[&str]) -> Vec<Outward> {
        let mut found = Vec::new();
        for (heir, base) in self.heirs_of_others(heirloom) {
            let language = self.flow(heir.file).language;
            for method in heirloom(language, &base) {
                let (path, calls) = match method {
                    None => (base.clone(), self.built_as(heir)),
                    Some(method) => {
                        (format!("{base}{}{method}", language.separator()).into(), self.called_on(heir, method))
                    }
                };
                let outward = |call| Outward::new(call, Name::clone(&path), Arc::new([]));
                found.extend(calls.into_iter().map(outward));
            }
        }
        found.extend(self.whole.flows.iter().flat_map(|flow| self.completed(flow, heirloom)));
        found.extend(methods.iter().flat_map(|method| self.called_on_made(method, heirloom)));
        in_order(found)
    }

    /// Those of one file, of `all`, with the calls of values that may be types from outside.
    pub fn outward_of(&self, flow: &Flow, all: &[Outward], heirloom: &Heirloom<'_>) -> Vec<Outward> {
        let first = all.partition_point(|outward| outward.call.file < flow.file);
        let own = all[first..].iter().take_while(|outward| outward.call.file == flow.file);
        in_order(own.cloned().chain(self.called_as_values(flow, heirloom)).collect())
    }

    /// The names of what leads to something outside: whoever mentions one may call it.
    pub fn leads_outward(&self, heirloom: &Heirloom<'_>) -> Vec<CalledAs> {
        let heirs = self.heirs_of_others(heirloom).into_iter();
        let mut found: Vec<CalledAs> = heirs.flat_map(|(heir, _)| self.names_of_type(heir)).collect();
        for flow in &self.whole.flows {
            let called = |name: &Name| CalledAs::new(flow.file, name, None);
            found.extend(begun(flow, heirloom).map(|(name, ..)| called(name)));
            found.extend(made(flow, heirloom).chain(tables(flow, heirloom)).map(called));
            let gives = |function: &&Function| {
                function.owner.is_none() && function.exits.iter().any(|exit| has_methods(flow, exit.value, heirloom))
            };
            found.extend(flow.functions.iter().filter(gives).map(|function| called(&function.name)));
        }
        found
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
            let Some(receiver) = self.result(*call).and_then(|result| self.called_on_what(result)) else {
                return false;
            };
            let found = self.type_of(receiver, false);
            found.is_some_and(|it| self.lineage(it).contains(&of) && self.member(it, method).is_none())
        };
        self.whole.tables.called.with_word(Word::of(method)).iter().copied().filter(is_called_on).collect()
    }

    /// The calls of a method on what something outside has made, seen only by who gave it.
    fn called_on_made(&self, method: &str, heirloom: &Heirloom<'_>) -> Vec<Outward> {
        let calls = self.whole.tables.called.with_word(Word::of(method)).iter().copied();
        let found = calls.filter_map(|call| {
            let EventKind::Invoke { result } = &self.event(call).kind else { return None };
            let (receiver, language) = (self.called_on_what(*result)?, self.flow(call.file).language);
            let path = self.made_outside(receiver)?;
            let has_it = heirloom(language, path).iter().flatten().any(|it| it == method);
            let path = format!("{path}{}{method}", language.separator()).into();
            has_it.then(|| Outward::new(call, path, Arc::new([])))
        });
        found.collect()
    }

    /// The calls in other files that end one which this file has begun.
    fn completed(&self, flow: &Flow, heirloom: &Heirloom<'_>) -> Vec<Outward> {
        let mut found = Vec::new();
        for (name, value, path, first) in begun(flow, heirloom) {
            let ends_it = |call: &&Call| {
                let Some(Kind::Call { target: Some(target), .. }) = self.result(**call).map(|it| self.kind(it)) else {
                    return false;
                };
                call.file != flow.file && self.behind(*target, false) == Some(value)
            };
            let calls = self.whole.tables.called.with_word(Word::of(name)).iter().filter(ends_it);
            found.extend(calls.map(|call| Outward::new(*call, path.clone(), first.clone())));
        }
        found
    }
}

fn in_order(mut all: Vec<Outward>) -> Vec<Outward> {
    all.sort_by_key(|outward| outward.call);
    all.dedup_by(|one, other| one.call == other.call && one.chosen == other.chosen);
    all
}

/// The calls of something outside that a file has begun and keeps under a name: the name, the value, what is called, and
/// the arguments so far.
fn begun<'f>(
    flow: &'f Flow,
    heirloom: &'f Heirloom<'_>,
) -> impl Iterator<Item = (&'f Name, ValueId, &'f Name, &'f Arc<[Arg]>)> {
    let globals = flow.globals.iter().map(|(name, value)| (name, *value));
    let members = flow.members.iter().map(|((_, name), value)| (name, *value));
    globals.chain(members).filter_map(|(name, value)| {
        let value = flow.plain(value);
        let Kind::Partial { callee, args } = flow.kind(value) else { return None };
        let Kind::Path(path) = flow.kind(flow.plain(*callee)) else { return None };
        heirloom(flow.language, path).contains(&None).then_some((name, value, path, args))
    })
}

/// The names of a module under which it keeps what something outside has made that leaves methods.
fn made<'f>(flow: &'f Flow, heirloom: &'f Heirloom<'_>) -> impl Iterator<Item = &'f Name> {
    flow.globals.iter().filter(|(_, value)| has_methods(flow, **value, heirloom)).map(|(name, _)| name)
}

/// Whether a value was made by something outside that leaves methods.
fn has_methods(flow: &Flow, value: ValueId, heirloom: &Heirloom<'_>) -> bool {
    value.file == flow.file
        && matches!(flow.kind(flow.plain(value)), Kind::Call { callee: Some(path), .. }
            if heirloom(flow.language, path).iter().any(Option::is_some))
}
