//! Fields of values, and entries of mappings: what they hold.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Builder, LONGEST_PATH, Place};
use crate::catalog::{Effect, Language};
use crate::flow::value::{ALL, ANY, OWN, PLACE, PREFIX, VALUE};
use crate::flow::{Arg, EventKind, How, Kind, Name, States, ValueId};
use crate::source::Span;

/// The key of an entry that nobody can follow.
const UNKNOWN: &str = "[#?";

/// Fields that values have, by those.
pub(super) type Fields = FxHashMap<ValueId, FxHashSet<Name>>;

impl Place {
    /// Takes note of a field that holds something.
    pub(super) fn stands_in(&self, named: &mut Fields) {
        if let Self::Field(base, name) = self {
            named.entry(*base).or_default().insert(name.clone());
        }
    }
}

impl Builder<'_> {
    /// Gives a field of a value a value. A field of something from outside is an event.
    pub fn bind_field(&mut self, base: ValueId, name: &str, value: ValueId, span: Span) {
        if let Kind::Path(path) = self.flow.kind(base) {
            let separator = self.separator();
            let path: Name = format!("{path}{separator}{name}").into();
            let value = self.as_given(value, span);
            self.event(EventKind::Assign { path, value }, span, &[value]);
        } else if let Some(of) = self.type_of(base) {
            self.assign_known(&of, name, value, span);
        }
        if base != self.opaque && !matches!(self.flow.kind(base), Kind::Path(_)) {
            self.event(EventKind::SetField { base, name: name.into(), value }, span, &[value]);
        }
        self.bind_member(base, name, value);
    }

    /// Gives an entry of a value a value. Where the catalogue knows it (`app.config["SECRET_KEY"]`), that is an event.
    pub fn bind_entry(&mut self, base: ValueId, key: &str, value: ValueId, span: Span) {
        if let Some(of) = self.path_of_field(base) {
            if self.is_shared_mapping(&of) {
                let path: Name = format!("{of}{}{key}", self.separator()).into();
                let value = self.as_given(value, span);
                self.event(EventKind::Assign { path, value }, span, &[value]);
            } else {
                self.assign_known(&of, key, value, span);
            }
        }
        self.bind_member(base, &format!("[{key}"), value);
    }

    /// An assignment gives a value that is written there, until none is any more.
    pub fn gives_at(&mut self, at: Option<Span>) {
        self.given_at = at;
    }

    /// A value as an assignment gives it, by another name: there it is shown.
    pub(super) fn as_given(&mut self, value: ValueId, whole: Span) -> ValueId {
        let is_elsewhere = !whole.contains(self.flow.value(value).span);
        let is_something = !matches!(self.flow.kind(value), Kind::Opaque | Kind::Absent(_));
        match self.given_at.filter(|at| is_elsewhere && is_something && whole.contains(*at)) {
            Some(at) => self.same(value, at),
            None => value,
        }
    }

    /// Something of a type from outside is given a value: an event, where the catalogue knows it.
    fn assign_known(&mut self, of: &str, name: &str, value: ValueId, span: Span) {
        let path: Name = format!("{of}{}{name}", self.separator()).into();
        let is_carried = [of, &path].into_iter().any(|path| self.path_effect(path) == Some(&Effect::Carried));
        if is_carried || self.knowledge.client(self.language, &path).is_some() {
            let value = self.as_given(value, span);
            self.event(EventKind::Assign { path, value }, span, &[value]);
        }
    }

    /// What a text names as its path; anything else as it is.
    pub fn named_by_path(&mut self, value: ValueId, span: Span) -> ValueId {
        match self.flow.text(value).map(str::to_owned) {
            Some(path) => self.path(&path, span),
            None => value,
        }
    }

    /// Gives the entries that the catalogue knows of a value what another value has under their names.
    pub fn take_entries(&mut self, base: ValueId, from: ValueId, span: Span) {
        let Some(of) = self.path_of_field(base) else { return };
        let begin = format!("{of}{}", self.separator());
        if self.is_shared_mapping(&of) {
            let path: Name = format!("{begin}{ALL}").into();
            self.event(EventKind::Assign { path, value: from }, span, &[from]);
        }
        let clients = self.knowledge.rows.clients.iter().filter(|client| client.language == self.language);
        let paths = clients.flat_map(|client| &client.paths);
        let keys: Vec<&str> = paths.filter_map(|path| path.strip_prefix(&begin)).collect();
        for key in keys {
            let value = self.field(from, key, span);
            self.bind_entry(base, key, value, span);
        }
    }

    /// Whether there is one such mapping in the program: another function, or file, may fill it.
    pub fn is_shared_mapping(&self, path: &str) -> bool {
        matches!(self.path_effect(path), Some(Effect::Shared))
    }

    /// The path of a field of a value from outside.
    pub fn path_of_field(&self, value: ValueId) -> Option<String> {
        match self.flow.kind(value) {
            Kind::Field { base, name } => Some(format!("{}{}{name}", self.type_of(*base)?, self.separator())),
            Kind::Path(path) if self.is_shared_mapping(path) => Some(path.to_string()),
            Kind::Path(path) => {
                let (owner, name) = path.rsplit_once(self.separator())?;
                match self.path_effect(owner)? {
                    Effect::Instance(of) => Some(format!("{of}{}{name}", self.separator())),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// The full path of a value's type, where it is plain.
    pub fn type_of(&self, value: ValueId) -> Option<Name> {
        match self.flow.kind(value) {
            Kind::Call { callee: Some(path), .. } => self.knowledge.gives(self.language, path).map(Name::from),
            Kind::Derived { from, how } if how.is_same() => self.type_of(*from),
            // `context.bot`
            Kind::Field { base, name } => self.type_of_field(*base, name),
            // A type of the same file has a path in Rust only.
            Kind::Param { of, .. } => of.clone().filter(|of| self.language == Language::Rust || !of.starts_with(OWN)),
            Kind::Join { arms, .. } => {
                let first = self.type_of(arms.first()?.value)?;
                let same = |arm: &crate::flow::Arm| self.type_of(arm.value).as_ref() == Some(&first);
                (arms.len() <= 8 && arms.iter().all(same)).then_some(first)
            }
            _ => None,
        }
    }

    /// The type of what the catalogue knows of a value under a name.
    pub(super) fn type_of_field(&self, base: ValueId, name: &str) -> Option<Name> {
        match self.path_effect(&format!("{}{}{name}", self.type_of(base)?, self.separator()))? {
            Effect::Instance(of) => Some(of.as_str().into()),
            _ => None,
        }
    }

    /// A field that a value has from the beginning.
    pub fn bind_member(&mut self, base: ValueId, name: &str, value: ValueId) {
        self.stands_under(name, value);
        let base = self.root(base);
        let name = Name::from(name);
        self.hold(Place::Field(base, name), value);
    }

    pub(super) fn hold(&mut self, place: Place, value: ValueId) {
        place.stands_in(&mut self.named);
        if let Place::Field(base, _) = &place {
            self.stands_within(*base);
        }
        self.places.set(place, value);
    }

    /// An entry of a mapping whose key is not written here. Of keys that nobody can follow it is told only of a mapping that
    /// is written down, here or elsewhere; who asks it twice means the same entry.
    pub fn entry_named_by(&mut self, mapping: ValueId, key: ValueId, span: Span) -> ValueId {
        let base = self.flow.plain(mapping);
        let element = self.any_element(base, span);
        if element != self.opaque {
            return element;
        }
        let may_be_given = |kind: &Kind| matches!(kind, Kind::Field { .. } | Kind::Param { .. } | Kind::Entry { .. });
        let may_be_one = match self.flow.kind(base) {
            Kind::Dict { .. } | Kind::List(_) | Kind::Path(_) | Kind::Call { target: Some(_), .. } => true,
            kind => may_be_given(kind),
        };
        let is_told =
            key != self.opaque || matches!(self.flow.kind(base), Kind::Dict { .. } | Kind::List(_) | Kind::Path(_));
        if !may_be_one || !is_told {
            return self.opaque;
        }
        self.name_variables(base, 3);
        // Of what is written down there only one entry is needed.
        let written = matches!(self.flow.kind(base), Kind::Dict { .. } | Kind::List(_));
        let at = self.flow.value(base).span;
        self.flow.aside.extend(Some(at).filter(|at| written && !self.flow.aside.contains(at)));
        let key = if key == self.opaque { self.once(Some(base), UNKNOWN, Kind::Opaque, span) } else { key };
        self.once(Some(base), &format!("{PLACE}{}", key.index()), Kind::Entry { base, key }, span)
    }

    /// A field of a value.
    pub fn field(&mut self, base: ValueId, name: &str, span: Span) -> ValueId {
        let base = self.root(base);
        if let Some(value) = self.places.get(&Place::Field(base, name.into()))
            && !self.is_filled_in_later(base, *value)
        {
            return *value;
        }
        if let Some(key) = name.strip_prefix('[')
            && let Some(of) = self.path_of_field(base).filter(|of| self.is_shared_mapping(of))
        {
            let path = format!("{of}{}{key}", self.separator());
            return self.once(None, &path, Kind::Path(path.as_str().into()), span);
        }
        match self.flow.kind(base) {
            Kind::Derived { from, how: How::Mapped } if name.starts_with('[') => {
                self.field(*from, name.trim_start_matches('['), span)
            }
            Kind::Path(path) if path.len() > LONGEST_PATH => self.opaque,
            Kind::Path(path) => {
                let path = format!("{path}{}{name}", self.separator());
                self.once(None, &path, Kind::Path(path.as_str().into()), span)
            }
            Kind::Opaque if !self.flow.typed.contains_key(&base) => self.opaque,
            // Text has no field of its own: it is what an `Enum` gives a name.
            Kind::Text(_) | Kind::Read { .. } if name == VALUE => base,
            _ if self.is_parsed(base) && self.places.get(&Place::Field(base, ANY.into())).is_some() => self.opaque,
            _ => {
                let base = if self.is_parsed(base) { self.filled(base, span) } else { base };
                self.once(Some(base), name, Kind::Field { base, name: name.into() }, span)
            }
        }
    }

    /// An entry of something from elsewhere, asked for by a method: a mapping has it, or a function of that name gives it.
    pub fn entry_by(&mut self, base: ValueId, method: &str, name: &str, args: &[Arg], span: Span) -> ValueId {
        let entry = self.field(base, name, span);
        self.is_asked(entry);
        if matches!(self.flow.kind(base), Kind::Path(_)) && entry != self.opaque {
            let target = self.field(base, method, span);
            let call = self.invoke(target, Some(base), args, span);
            self.flow.looked_up.entry(entry).or_insert(call);
        }
        entry
    }

    /// An entry is asked for in a way that gives nothing where there is none.
    pub fn is_asked(&mut self, entry: ValueId) {
        if matches!(self.flow.kind(entry), Kind::Field { .. } | Kind::Path(_) | Kind::Entry { .. }) {
            self.flow.asked.insert(entry);
        }
    }

    /// What a field of a value was given, if it was.
    pub fn member(&mut self, base: ValueId, name: &str) -> Option<ValueId> {
        let base = self.root(base);
        self.places.get(&Place::Field(base, name.into())).copied()
    }

    /// A type's constant that holds nothing may be given something before a function is called.
    fn is_filled_in_later(&self, base: ValueId, value: ValueId) -> bool {
        self.function.is_some() && matches!(self.flow.kind(base), Kind::Item(_)) && self.flow.is_nothing(value)
    }

    /// What types were declared with they still have where nobody in the file is seen to set it.
    pub(super) fn keep_constants(&mut self) {
        let constants = std::mem::take(&mut self.constants);
        if constants.is_empty() {
            return;
        }
        let set = self.flow.events.iter().filter_map(|event| match &event.kind {
            EventKind::SetField { name, .. } => Some(name.clone()),
            _ => None,
        });
        let set: FxHashSet<Name> = set.collect();
        let is_kept = |name: &Name, held: ValueId| !set.contains(name) && !self.flow.is_nothing(held);
        let kept = constants.into_iter().filter(|((_, name), held)| is_kept(name, *held)).collect::<Vec<_>>();
        for (place, held) in kept {
            self.flow.members.entry(place).or_insert(held);
        }
    }

    /// Says that somebody else may have changed the fields of a value. What was there they have not taken away, and a type
    /// has the methods that it was declared with, and is filled from where it was.
    pub fn forget_fields(&mut self, base: ValueId) {
        let base = self.root(base);
        let is_type = matches!(self.flow.kind(base), Kind::Item(_));
        for name in self.named.remove(&base).into_iter().flatten() {
            let place = Place::Field(base, name.clone());
            let Some(held) = self.places.get(&place).copied() else { continue };
            if is_type && (matches!(self.flow.kind(held), Kind::Function(_)) || name.starts_with(PREFIX)) {
                place.stands_in(&mut self.named);
                continue;
            }
            if is_type && (self.flow.text(held).is_some() || self.flow.is_nothing(held)) {
                self.constants.insert((base, name.clone()), held);
            }
            self.places.remove(&place);
            let known = self.known.get(&held).copied().unwrap_or(States::ANY);
            if !known.may_be(States::ABSENT) {
                let span = self.flow.value(held).span;
                let field = self.field(base, &name, span);
                self.assume_states(field, known);
            }
        }
    }
}
