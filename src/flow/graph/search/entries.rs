//! Entries of mappings and lists that are not named where they are taken:
//!
//! ```python
//! URLS = {"one": "https://one.example", "two": "https://two.example"}
//! KEYS = {"one": "ONE_API_KEY", "two": "TWO_API_KEY"}
//! client = Client(URLS[name], os.getenv(KEYS[name]))
//! ```
//!
//! Whatever `name` is, it is one of them, and the same one in both.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::spelled::{MOST, Spellings};
use super::way::{Key, keys_agree};
use super::{Birth, Graph, Search, Way};
use crate::flow::graph::names::Callee;
use crate::flow::value::PLACE;
use crate::flow::{Arm, EventKind, JoinKind, Kind, Name, States, ValueId};

/// A check is so many steps away from the list that it asks each element of.
const DEEPEST: usize = 8;

/// So many places that fill an entry are looked at.
const MOST_WRITES: usize = 16;

/// An entry that may be the one that is meant.
struct Entry {
    /// The name of the field that it is.
    field: Name,
    /// The key, where that is text: a list has places.
    key: Option<Name>,
}

impl Search<'_, '_> {
    /// An entry of a mapping that holds nothing until a function fills it. Whether it is one.
    pub(super) fn filled_entry(&mut self, way: &Way, name: &Name, depth: usize) -> bool {
        let graph = self.graph;
        let is_nothing = || graph.entry(way.origin, name).is_some_and(|entry| graph.is_nothing(entry));
        let writes = graph.whole.writes.get(&(way.origin, name.clone())).filter(|_| is_nothing());
        let Some(writes) = writes.filter(|writes| writes.len() <= MOST_WRITES) else { return false };
        for write in writes.iter().filter(|write| !graph.event(**write).in_test) {
            if let EventKind::SetField { value, .. } = graph.event(*write).kind {
                let before = self.facts.len();
                self.facts.extend(graph.facts_at(*write).iter());
                self.step(way.clone(), value, depth);
                self.facts.truncate(before);
            }
        }
        true
    }

    /// An entry under a key that is not written there.
    pub(super) fn entry_named(&mut self, way: Way, table: ValueId, key: ValueId, depth: usize) {
        if let Some(entry) = self.graph.entry_under(table, key) {
            return self.step(way, entry, depth);
        }
        let entries = self.entries_of(table, depth);
        if entries.is_none() && !self.is_of_environment(table, depth) {
            return self.lost(way);
        }
        let spellings = self.spellings(key, &way, depth);
        if spellings.is_unknown {
            let Some(entries) = entries else { return self.lost(way) };
            return self.any_entry(&way, table, entries, &spellings, depth);
        }
        if spellings.texts.is_empty() {
            return self.lost(way);
        }
        for spelled in spellings.texts {
            let birth = spelled.birth;
            let field = format!("[{}", spelled.text).into();
            let mut next = spelled.chooses(way.clone());
            next.path.push(field);
            let before = self.found.len();
            self.step(next, table, depth);
            self.leave_out_nothing(before);
            // Who brings the mapping brings more than who only names the entry.
            self.found[before..].iter_mut().for_each(|way| way.birth = way.birth.or(birth));
        }
    }

    /// An element that a loop takes of a list. What some loop asks of each of them is asked of all.
    pub(super) fn element(&mut self, way: &Way, list: ValueId, depth: usize) {
        let graph = self.graph;
        if graph.is_generated(list) {
            // What the function gives is one of them.
            return self.step(way.clone(), list, depth);
        }
        let entries = self.entries_of(list, depth).filter(|entries| {
            let is_list = entries.iter().all(|entry| entry.key.is_none());
            is_list && entries.len() <= MOST && !graph.is_each_asked(list)
        });
        let Some(entries) = entries else { return self.lost(way.clone()) };
        for Entry { field, .. } in entries {
            let chosen = (way.origin, field.clone());
            self.choose(way, list, field, Some(chosen), depth);
        }
    }

    /// Any entry, but what is known of the key, or was taken under it before, leaves no choice.
    fn any_entry(&mut self, way: &Way, table: ValueId, entries: Vec<Entry>, by: &Spellings, depth: usize) {
        if entries.len() > MOST {
            return self.lost(way.clone());
        }
        let decides = by.decided_by(self.graph);
        // Whoever calls brings but the name of a part.
        let birth = by.birth.map(|birth| Birth { is_part: true, ..birth });
        let before = self.found.len();
        for Entry { field, key } in entries {
            let chosen = decides.map(|decides| (decides, key.clone().unwrap_or_else(|| field.clone())));
            if !key.is_some_and(|key| by.is_not(&key, &self.facts, self.graph)) {
                self.choose(way, table, field, chosen, depth);
            }
        }
        self.found[before..].iter_mut().for_each(|way| way.birth = way.birth.or(birth));
    }

    /// Goes on with one entry of several, unless what chooses it has chosen another one before.
    fn choose(&mut self, way: &Way, of: ValueId, field: Name, chosen: Option<Key>, depth: usize) {
        if !keys_agree(&way.keys, chosen.as_slice()) {
            return;
        }
        let mut next = way.clone();
        next.path.push(field);
        next.keys.extend(chosen);
        let before = self.found.len();
        self.step(next, of, depth);
        self.leave_out_nothing(before);
    }

    /// What holds nothing is there for whoever needs nothing.
    fn leave_out_nothing(&mut self, before: usize) {
        let graph = self.graph;
        for way in &mut self.found[before..] {
            if graph.is_nothing(way.origin) && way.instead_of.is_empty() && !way.fallback {
                way.origin = ValueId::opaque(way.origin.file);
            }
        }
    }

    /// The entry that a mapping is asked for, with something for the case that it has none, where it is written down with
    /// one: whatever that holds is taken then. `{"key": os.getenv("KEY")}.get("key", "")`
    pub(super) fn entry_in_any_case(&mut self, arms: &[Arm], kind: JoinKind, depth: usize) -> Option<ValueId> {
        let [first, second] = arms else { return None };
        let graph = self.graph;
        let entry = first.value;
        let is_default = second.facts.contains(&(entry, States::ABSENT)) && kind == JoinKind::Fallback;
        if !is_default || self.is_aside || !graph.flow(entry.file).asked.contains(&entry) {
            return None;
        }
        let has_it = match graph.kind(entry) {
            Kind::Field { base, name } => {
                let search = self.aside(*base, Vec::new(), depth);
                !search.overflow && search.found.iter().any(|way| graph.entry(way.origin, name).is_some())
            }
            Kind::Path(path) => match graph.resolve(entry.file, path, true)? {
                (mapping, rest) if rest.len() == 1 => graph.entry(mapping, &rest[0]).is_some(),
                _ => false,
            },
            _ => false,
        };
        has_it.then_some(entry)
    }

    /// The entries of what can only be one of some tables that are written down, and in which something is. What holds
    /// nothing is filled later on.
    fn entries_of(&mut self, table: ValueId, depth: usize) -> Option<Vec<Entry>> {
        let mut tables = vec![table];
        if !matches!(self.graph.kind(table), Kind::Dict { .. } | Kind::List(_)) {
            let mut search = self.aside(table, Vec::new(), depth);
            self.open.append(&mut search.open);
            tables = search.found.iter().map(|way| way.origin).filter(|_| !search.overflow).collect();
        }
        let mut all: Vec<Entry> = Vec::new();
        for table in &tables {
            for entry in self.entries(*table)? {
                if !all.iter().any(|known| known.field == entry.field) {
                    all.push(entry);
                }
            }
        }
        (!tables.is_empty()).then_some(all)
    }

    fn entries(&self, table: ValueId) -> Option<Vec<Entry>> {
        let graph = self.graph;
        if graph.is_enumeration(table) {
            let names = graph.names_of_members(table).into_iter();
            return Some(names.map(|field| Entry { field, key: None }).collect());
        }
        let (keys, values): (Vec<Option<Name>>, Vec<ValueId>) = match graph.kind(table) {
            Kind::Dict { entries, under: None, .. } => {
                entries.iter().map(|(key, value)| (graph.text(*key).map(Name::from), *value)).unzip()
            }
            Kind::List(elements) => elements.iter().map(|element| (None, *element)).unzip(),
            Kind::Test { .. } => (vec![None], vec![*graph.flow(table.file).gathered.get(&table)?]),
            _ => return None,
        };
        let field = |(place, key): (usize, Option<Name>)| {
            let field = key.as_ref().map_or_else(|| format!("{PLACE}{place}"), |key| format!("[{key}"));
            Entry { field: field.into(), key }
        };
        // Beside texts it stands for what needs none: of hosts, the SDK's own.
        let is_text = |value: &ValueId| graph.text(*value).is_some_and(|text| !text.is_empty());
        let is_filled = !values.iter().any(|value| graph.is_nothing(*value))
            || values.iter().any(is_text) && values.iter().all(|value| is_text(value) || graph.is_nothing(*value));
        is_filled.then(|| keys.into_iter().enumerate().map(field).collect())
    }
}

impl Graph<'_> {
    /// Whether a value is what a function gives that gives values one after the other.
    fn is_generated(&self, value: ValueId) -> bool {
        match self.kind(value) {
            Kind::Call { .. } => match self.callee(value, true) {
                Some(Callee::Function(function)) => self.function(function).yields,
                _ => false,
            },
            _ => false,
        }
    }

    /// Whether a loop somewhere asks each element of a list whether something is there.
    fn is_each_asked(&self, list: ValueId) -> bool {
        let asked = self.once(|it| &mut it.asked, (), || Arc::new(self.lists_asked()));
        asked.contains(&self.list_behind(list, false))
    }

    fn lists_asked(&self) -> FxHashSet<ValueId> {
        let checks = self.whole.flows.iter().flat_map(|flow| &flow.checks).filter(|check| !check.in_test);
        let lists = checks.filter_map(|check| self.list_of(check.fact.0)).map(|list| self.list_behind(list, false));
        lists.collect()
    }

    /// The list of whose elements a value is made.
    fn list_of(&self, mut value: ValueId) -> Option<ValueId> {
        for _ in 0..DEEPEST {
            value = match self.kind(value) {
                Kind::Element { of } => return Some(*of),
                Kind::Lookup { name: from, .. } | Kind::Derived { from, .. } | Kind::Field { base: from, .. } => *from,
                _ => return None,
            };
        }
        None
    }

    /// The list that a name of another file, or what a function gives at its only end, stands for. `wanted`: a file that was
    /// left out has to be read.
    pub(in crate::flow::graph) fn list_behind(&self, list: ValueId, wanted: bool) -> ValueId {
        match self.kind(list) {
            Kind::Path(path) => match self.resolve(list.file, path, wanted) {
                Some((found, rest)) if rest.is_empty() => found,
                _ => list,
            },
            Kind::Call { .. } => match self.callee(list, wanted) {
                Some(Callee::Function(function)) => match self.function(function).exits.as_slice() {
                    [exit] => self.flow(function.file).plain(exit.value),
                    _ => list,
                },
                _ => list,
            },
            _ => list,
        }
    }
}
