//! Literals under names: what a program calls a text that stands in it, wherever it gives it a name, and where it uses that.

use rustc_hash::FxHashSet;

use super::{Builder, Callee, is_variable_name};
use crate::catalog::Language;
use crate::flow::{Arg, Kind, Name, Named, Use, ValueId, last_name};
use crate::recognise::may_name_secret;
use crate::source::Span;

/// A literal of another length, or with white space in it, is kept under no name: it is a word or a text.
const LENGTHS: std::ops::RangeInclusive<usize> = 4..=200;
/// A shorter one is kept only where its name may be that of a credential.
const SHORT: usize = 8;
/// Methods that take the name of an entry and what it holds, or holds when nobody says so.
const ENTRIES: [&str; 8] = ["get", "setdefault", "pop", "insert", "set", "put", "field", "config"];
/// Of a value that may be one of several, so many are looked at.
const MOST_ARMS: usize = 8;
/// A literal is at most so many steps away: `"…".to_string().into()`.
const MOST_STEPS: usize = 8;

impl Builder<'_> {
    /// A constant that holds the name of a variable may be what somebody else reads it by, and so may one of its entries, a
    /// type's constant, or what a parameter holds when it is left out.
    pub(super) fn name_constants(&mut self) {
        let params = self.flow.functions.iter().flat_map(|function| &function.params);
        let defaults = params.filter_map(|param| param.default.as_ref());
        let all = self.flow.globals.values().chain(self.flow.members.values()).chain(defaults);
        let mut open: Vec<ValueId> = all.copied().collect();
        let (mut seen, mut names) = (FxHashSet::default(), Vec::new());
        while let Some(value) = open.pop() {
            let value = self.flow.plain(value);
            match self.flow.kind(value) {
                Kind::Text(text) if is_variable_name(text) => names.push(text.clone()),
                Kind::List(elements) if seen.insert(value) => open.extend(elements.iter()),
                Kind::Dict { entries, .. } if seen.insert(value) => open.extend(entries.iter().map(|(_, value)| value)),
                _ => {}
            }
        }
        names.sort_unstable();
        for name in names {
            self.variable(&name, Span::default());
        }
    }

    /// A value stands under a name. Literals are taken note of, also as one of several values.
    pub fn stands_under(&mut self, name: &str, value: ValueId) {
        self.stands_so(name, value, false);
    }

    /// `is_loose`: only a call says so.
    fn stands_so(&mut self, name: &str, value: ValueId, is_loose: bool) {
        let value = self.literal_behind(value);
        match self.flow.kind(value) {
            Kind::Text(_) => self.note(name, value, is_loose),
            Kind::Join { arms, .. } => {
                let arms = arms.clone();
                for arm in arms.iter().take(MOST_ARMS) {
                    let value = self.literal_behind(arm.value);
                    self.note(name, value, is_loose);
                }
            }
            _ => {}
        }
    }

    fn note(&mut self, name: &str, value: ValueId, is_loose: bool) {
        if let Kind::Text(text) = self.flow.kind(value)
            && LENGTHS.contains(&text.len())
            && (text.len() >= SHORT || may_name_secret(name.as_bytes()))
            && !text.contains(char::is_whitespace)
        {
            // `keys["cohere"] = …`; a variant's `token` is one like any other.
            let name = name.trim_start_matches('[').rsplit("::").next().unwrap_or_default().into();
            self.flow.named.push(Named { value, name, in_test: self.in_test, is_loose });
        }
    }

    /// What a value was made from, a few steps back.
    fn literal_behind(&self, mut value: ValueId) -> ValueId {
        for _ in 0..MOST_STEPS {
            let Kind::Derived { from, .. } = self.flow.kind(value) else { break };
            value = *from;
        }
        value
    }

    pub(super) fn entries_stand_under_keys(&mut self, entries: &[(ValueId, ValueId)]) {
        for (key, value) in entries {
            if let Some(key) = self.flow.text(*key).map(Name::from) {
                self.stands_under(&key, *value);
            }
        }
    }

    /// `f(name=value)`, `set("name", value)`, `read("NAME", default=value)`, `set_name(value)`, `.name(value)`.
    pub(super) fn arguments_stand_under_names(&mut self, callee: &Callee, args: &[Arg]) {
        for arg in args {
            if let Some(name) = &arg.name {
                self.stands_under(name, arg.value);
            }
        }
        match args {
            [only] if only.name.is_none() && self.flow.text(only.value).is_some() => {
                if let Some(name) = self.name_of(callee) {
                    // A builder's method has the name of what it sets.
                    let sets = name.starts_with("set_") || name.starts_with("with_") || self.language == Language::Rust;
                    self.stands_so(&name, only.value, !sets);
                }
            }
            [first, second, ..] if first.name.is_none() => {
                let Some(name) = self.flow.text(first.value).map(Name::from) else { return };
                let given = |arg: &&Arg| arg.name.as_deref().is_some_and(|name| matches!(name, "default" | "value"));
                let by_name = args.iter().find(given).map(|arg| arg.value);
                let value = by_name.or(second.name.is_none().then_some(second.value));
                if let Some(value) = value {
                    // What sets or reads a variable says what is in it, and so does what gives a default or an entry.
                    let says = by_name.is_some() || is_variable_name(&name) || self.gives_entries(callee);
                    self.stands_so(&name, value, !says);
                }
            }
            _ => {}
        }
    }

    /// Whether a call takes the name of an entry and what it holds.
    fn gives_entries(&self, callee: &Callee) -> bool {
        self.name_of(callee).is_some_and(|name| ENTRIES.contains(&&*name))
    }

    /// The name of a function that sets something: `set_password`, a builder's `password`.
    fn name_of(&self, callee: &Callee) -> Option<Name> {
        match callee {
            Callee::Method { name, .. } => Some(name.clone()),
            Callee::Value(value) => match self.flow.kind(*value) {
                Kind::Path(path) => Some(last_name(path).into()),
                Kind::Function(function) => Some(self.flow.functions[function.index()].name.clone()),
                _ => None,
            },
        }
    }

    /// A literal that a value is compared with stands under the value's name.
    pub(super) fn compared(&mut self, left: ValueId, right: ValueId) {
        for (value, literal) in [(left, right), (right, left)] {
            if !matches!(self.flow.kind(literal), Kind::Text(_)) {
                continue;
            }
            let name = match self.flow.kind(value) {
                Kind::Field { name, .. } => Some(name.clone()),
                Kind::Path(path) => Some(last_name(path).into()),
                Kind::Param { function, index, .. } => {
                    let params = &self.flow.functions[function.index()].params;
                    params.get(*index).map(|param| param.name.clone())
                }
                _ => None,
            };
            if let Some(name) = name {
                self.stands_under(&name, literal);
            }
        }
    }

    /// A name is used that holds this.
    pub fn is_used(&mut self, value: ValueId, at: Span) {
        let value = self.flow.plain(value);
        let separator = self.language.separator();
        let is_shared = match self.flow.kind(value) {
            Kind::Text(_) | Kind::Absent(_) | Kind::Dict { .. } => true,
            // The name of a module alone is no constant.
            Kind::Path(path) => path.contains(separator) || !self.flow.globs.is_empty(),
            _ => false,
        };
        if is_shared {
            self.flow.uses.push(Use { value, at });
        }
    }

    /// The name at this place only gives another one its value: that is what is used.
    pub fn is_renamed(&mut self, at: Span) {
        if self.flow.uses.last().is_some_and(|last| last.at == at) {
            self.flow.uses.pop();
        }
    }
}
