//! What to do about a literal of a file: the variable that it belongs in, and whether that can be read in its place.

use std::fmt;

use rustc_hash::{FxHashMap, FxHashSet};

use super::places::Places;
use crate::catalog::Provider;
use crate::facts::Unit;
use crate::flow::{Arm, EventKind, JoinKind, Kind, ValueId, is_variable_name};
use crate::source::{Location, Span};

/// What to do about a key that is written down.
pub(super) enum Advice<'n> {
    /// Read this variable, and nothing else.
    ReadAlone(&'n str),
    /// Read this variable.
    Read(&'n str),
    /// Read some variable.
    ReadAny,
    /// Set this variable from outside.
    Set(&'n str),
    /// The file should hold none.
    KeepOut,
}

impl fmt::Display for Advice<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ReadAlone(name) => write!(f, "read it from `{name}` alone"),
            Self::Read(name) => write!(f, "read it from `{name}`"),
            Self::ReadAny => f.write_str("read it from the environment"),
            Self::Set(name) => write!(f, "set `{name}` where the program is started"),
            Self::KeepOut => f.write_str("keep it out of the file"),
        }?;
        f.write_str(", and revoke this one: it stays in the history")
    }
}

/// The literals of a file.
pub(super) struct Literals<'u> {
    is_settings: bool,
    /// Those in whose place a variable can be read. Behind a variable that is unset, that makes no sense.
    readable: Places,
    /// The variables that the program sets to one.
    set: FxHashMap<Span, &'u str>,
    /// The names that one stands under.
    names: FxHashMap<Span, Vec<&'u str>>,
}

impl<'u> Literals<'u> {
    pub(super) fn of(unit: &Unit<'u>) -> Self {
        let flow = unit.flow;
        let set = flow.sets().filter_map(|(_, event)| match &event.kind {
            EventKind::SetVariable { name, value, .. } => Some((flow.value(flow.plain(*value)).span, &**name)),
            _ => None,
        });
        let mut names: FxHashMap<Span, Vec<&str>> = FxHashMap::default();
        for named in &flow.named {
            names.entry(flow.value(named.value).span).or_default().push(&named.name);
        }
        let is_settings = unit.source.kind.is_settings();
        Self { is_settings, readable: readable(unit), set: set.collect(), names }
    }

    /// The literal in whose place a variable can be read that shares text with a place.
    pub(super) fn meeting(&self, at: Location) -> Option<Location> {
        self.readable.meeting(at)
    }

    /// What to do about the text at a place. `usual`: the variable that it belongs in if nothing else is known.
    pub(super) fn advice<'n>(&self, at: Span, usual: &'n str) -> Advice<'n>
    where
        'u: 'n,
    {
        match self.set.get(&at) {
            _ if self.is_settings => Advice::KeepOut,
            Some(name) => Advice::Set(name),
            None => Advice::Read(usual),
        }
    }

    /// The names that the literal at a place stands under.
    pub(super) fn names(&self, at: Span) -> impl Iterator<Item = &'u str> {
        self.names.get(&at).into_iter().flatten().copied()
    }

    /// The variable of a provider's key at a place: that which it is named after, when that is one of the provider's or
    /// says more than the usual one (`STRIPE_TEST_SECRET_KEY`).
    pub(super) fn variable<'v>(&self, at: Span, provider: &'v Provider, usual: &'v str) -> &'v str
    where
        'u: 'v,
    {
        let is_known = |name: &str| provider.variables.iter().any(|it| it.name == name);
        let says_more = |name: &str| {
            is_variable_name(name) && usual.split('_').all(|word| name.split('_').any(|own| own == word))
        };
        self.names(at).find(|name| is_known(name) || says_more(name)).unwrap_or(usual)
    }
}

fn readable(unit: &Unit<'_>) -> Places {
    let values = &unit.flow.values;
    let arms = values.iter().filter_map(|value| match &value.kind {
        Kind::Join { arms, kind: JoinKind::Fallback } => Some(arms),
        _ => None,
    });
    let text_behind = |arm: &Arm| match unit.flow.kind(arm.value) {
        Kind::Derived { from, .. } => *from,
        _ => arm.value,
    };
    let fallbacks: FxHashSet<ValueId> = arms.flat_map(|arms| arms.iter().map(text_behind)).collect();
    let literal = |index: usize| {
        matches!(values[index].kind, Kind::Text(_)) && !fallbacks.contains(&ValueId::new(unit.file, index))
    };
    let literals = (0..values.len()).filter(|index| literal(*index));
    Places::new(literals.map(|index| unit.place(values[index].span)).collect())
}
