//! What is known of each element of a list that another file or a caller has written down: told of what those name.
//!
//! ```python
//! # conf.py
//! REQUIRED = ("A_KEY", "B_KEY")
//!
//! # app.py
//! if not all(os.getenv(name) for name in REQUIRED):     # what is said of each is said of `A_KEY` and of `B_KEY`
//!     raise SystemExit
//! ```

use super::Graph;
use crate::flow::value::PLACE;
use crate::flow::{Event, Fact, FunctionId, Kind, Name, States, ValueId};

/// Longer lists are data.
const MOST: usize = 64;
/// What is made of an element is followed so far.
const DEEPEST: usize = 6;

/// An element of a list, and the value that stands for all of them.
#[derive(Clone, Copy)]
struct Taken {
    each: ValueId,
    element: ValueId,
}

impl Graph<'_> {
    /// Whether a value is made with all elements of a list.
    pub(super) fn is_of_each(&self, value: ValueId) -> bool {
        self.flow(value.file).each_in(value).is_some()
    }

    /// Adds what is known of each element of a list, where somebody has written that down.
    pub(super) fn narrow_each(&self, value: ValueId, states: States, facts: &mut Vec<Fact>) {
        let Some(each) = self.flow(value.file).each_in(value) else { return };
        if let Kind::Each { of } = self.kind(each) {
            self.narrow_those(value, states, *of, facts);
        }
    }

    /// As [`Graph::narrow_each`], of a list that whoever calls a function has given it. Whether it has.
    pub(super) fn narrow_each_given(
        &self,
        event: &Event,
        function: FunctionId,
        (value, states): Fact,
        facts: &mut Vec<Fact>,
    ) -> bool {
        let each = self.flow(value.file).each_in(value).map(|each| self.kind(each));
        let Some(Kind::Each { of }) = each else { return false };
        let given = self.seen_by_caller(event, function, *of).filter(|given| given != of);
        if let Some(list) = given {
            self.narrow_those(value, states, list, facts);
        }
        given.is_some()
    }

    fn narrow_those(&self, value: ValueId, states: States, list: ValueId, facts: &mut Vec<Fact>) {
        let Some(each) = self.flow(value.file).each_in(value) else { return };
        for element in self.elements(list) {
            if let Some(made) = self.made_with(value, Taken { each, element }, DEEPEST) {
                self.narrow(made, states, facts);
            }
        }
    }

    /// The elements of a short list that is written down somewhere; of a mapping, its keys.
    fn elements(&self, list: ValueId) -> Vec<ValueId> {
        let list = self.list_behind(list, self.seeks_checks);
        let elements: Vec<ValueId> = match self.kind(self.flow(list.file).plain(list)) {
            Kind::List(elements) => elements.to_vec(),
            Kind::Dict { entries, .. } => entries.iter().map(|(key, _)| *key).collect(),
            _ => Vec::new(),
        };
        if elements.len() > MOST { Vec::new() } else { elements }
    }

    /// What a value that is made with all elements is for one of them.
    fn made_with(&self, value: ValueId, taken: Taken, depth: usize) -> Option<ValueId> {
        let depth = depth.checked_sub(1)?;
        match self.kind(value) {
            Kind::Each { .. } if value == taken.each => Some(taken.element),
            Kind::Lookup { name, .. } => self.variable_called(&self.text_with(*name, taken, depth)?, value),
            Kind::Entry { base, key } => self.part_named(*base, &self.text_with(*key, taken, depth)?),
            Kind::Field { base, name } => self.part_in(self.made_with(*base, taken, depth)?, name),
            Kind::Text(_) => Some(value),
            _ => None,
        }
    }

    fn text_with(&self, value: ValueId, taken: Taken, depth: usize) -> Option<Name> {
        if let Kind::Concat(parts) = self.kind(value) {
            let texts: Option<Vec<Name>> =
                parts.iter().map(|part| self.text_with(*part, taken, depth.checked_sub(1)?)).collect();
            return Some(texts?.concat().into());
        }
        let made = self.made_with(value, taken, depth)?;
        self.text(self.behind(made, self.seeks_checks)?).map(Name::from)
    }

    /// What a mapping, a module or a value has under a name.
    fn part_named(&self, base: ValueId, name: &str) -> Option<ValueId> {
        let (base, name) = self.unmapped(self.flow(base.file).plain(base), &format!("[{name}").into());
        self.part_in(base, &name)
    }

    fn part_in(&self, base: ValueId, name: &Name) -> Option<ValueId> {
        let base = self.flow(base.file).plain(base);
        match self.kind(base) {
            Kind::Path(path) => {
                let separator = self.separator(base.file);
                let path = format!("{path}{separator}{name}");
                let (found, rest) = self.resolve(base.file, &path, self.seeks_checks)?;
                rest.is_empty().then_some(found)
            }
            Kind::List(parts) => parts.get(name.trim_start_matches(PLACE).parse::<usize>().ok()?).copied(),
            Kind::Dict { .. } => self.entry(base, name),
            _ => {
                let of = || self.as_type(base, false).or_else(|| self.type_of(base, false));
                let given = || self.part_given(base, name);
                self.field(base, name).or_else(given).or_else(|| self.constant_of_any(of()?, name))
            }
        }
    }
}
