//! Names that the program puts together: of the variable that is read, of the entry that is taken.

use super::aside::SHORT;
use super::{Birth, Search, Way};
use crate::flow::{Kind, Name, ValueId};

/// Longer texts name nothing.
const LONGEST: usize = 64;

/// A variable that a value names.
pub(super) struct Named {
    pub(super) variable: ValueId,
    /// Where the name leaves the outermost call.
    pub(super) birth: Option<Birth>,
    /// The text, where it is written as a whole.
    text: Option<ValueId>,
}

/// The only text that a value may be.
struct Spelled {
    text: Name,
    birth: Option<Birth>,
    written: Option<ValueId>,
}

impl Search<'_, '_> {
    /// A variable that is named by another value.
    pub(super) fn looked_up(&mut self, way: Way, name: ValueId, depth: usize) {
        match self.variable_named(name, depth) {
            Some(Named { variable, birth, text }) => {
                self.step(Way { birth: way.birth.or(birth), named: text, ..way }, variable, depth);
            }
            None => self.lost(way),
        }
    }

    /// The variable that a value names. One that no file names yet is taken note of.
    pub(super) fn variable_named(&mut self, name: ValueId, depth: usize) -> Option<Named> {
        let Spelled { text, birth, written } = self.spelled(name, depth)?;
        let Some(variable) = self.graph.whole.variables.get(&text) else {
            if may_be_variable(&text) {
                self.graph.memory.borrow_mut().unnamed.insert((name.file, text));
            }
            return None;
        };
        Some(Named { variable: *variable, birth, text: written })
    }

    /// An entry of a mapping, under the only text that its key may be.
    pub(super) fn entry_named(&mut self, mut way: Way, mapping: ValueId, key: ValueId, depth: usize) {
        if !self.is_filled(mapping, depth) {
            return self.lost(way);
        }
        match self.spelled(key, depth) {
            Some(Spelled { text, birth, .. }) => {
                way.path.push(format!("[{text}").into());
                let before = self.found.len();
                self.step(way, mapping, depth);
                // Who brings the mapping brings more than who only names the entry.
                self.found[before..].iter_mut().for_each(|way| way.birth = way.birth.or(birth));
            }
            None => self.lost(way),
        }
    }

    /// Whether a value can only be a mapping that is written down, and in which something is. What holds nothing is filled
    /// later on.
    fn is_filled(&mut self, mapping: ValueId, depth: usize) -> bool {
        let graph = self.graph;
        let is_filled = |value: ValueId| match graph.kind(value) {
            Kind::Dict { entries, under: None, .. } => !entries.iter().any(|(_, value)| graph.is_nothing(*value)),
            _ => false,
        };
        if matches!(graph.kind(mapping), Kind::Dict { .. }) {
            return is_filled(mapping);
        }
        let mut tables = self.aside(mapping, Vec::new(), depth);
        self.open.append(&mut tables.open);
        !tables.overflow && !tables.found.is_empty() && tables.found.iter().all(|way| is_filled(way.origin))
    }

    fn spelled(&mut self, value: ValueId, depth: usize) -> Option<Spelled> {
        let mut texts = self.spelling(value, depth);
        self.open.append(&mut texts.open);
        // What is put together from what is put together must not cost more than one search.
        self.fuel = self.fuel.saturating_sub(self.fuel.min(SHORT) - texts.fuel);
        // What callers give in the place of a default, they are asked.
        let is_asked = |way: &Way| matches!(self.graph.kind(way.origin), Kind::Param { .. });
        if texts.found.len() > 1 {
            texts.found.retain(|way| !is_asked(way));
        }
        let [only] = texts.found.as_slice() else { return None };
        if texts.overflow || only.in_text {
            return None;
        }
        let written = self.graph.text(only.origin);
        let text = only.spelled.clone().or_else(|| written.map(Name::from))?;
        Some(Spelled { text, birth: only.birth, written: written.map(|_| only.origin) })
    }

    /// Goes on with the text that a value is made of others: `f"{name.upper()}_KEY"`. Whether it is made so.
    pub(super) fn spell(&mut self, way: &Way, depth: usize) -> bool {
        let graph = self.graph;
        let made = match graph.kind(way.origin) {
            Kind::Concat(parts) => {
                let mut whole = (String::new(), None);
                let all = parts.iter().all(|part| {
                    let Some(Spelled { text, birth, .. }) = self.spelled(*part, depth - 1) else { return false };
                    whole = (std::mem::take(&mut whole.0) + &text, whole.1.or(birth));
                    whole.0.len() <= LONGEST
                });
                all.then_some(whole)
            }
            Kind::Call { receiver: Some(receiver), target: Some(target), args, .. } => {
                let Kind::Field { name, .. } = graph.kind(*target) else { return false };
                let args: Option<Vec<&str>> = args.iter().map(|arg| graph.text(arg.value)).collect();
                let Some(change) = args.and_then(|args| changes(name, &args)) else { return false };
                self.spelled(*receiver, depth - 1).map(|it| (change(&it.text), it.birth))
            }
            _ => return false,
        };
        match made {
            Some((text, birth)) => {
                let (birth, spelled) = (way.birth.or(birth), Some(text.into()));
                self.found.push(Way { birth, spelled, ..way.clone() });
            }
            None => self.lost(way.clone()),
        }
        true
    }
}

type Change = Box<dyn Fn(&str) -> String>;

/// What a method of texts does, in any language.
fn changes(method: &str, args: &[&str]) -> Option<Change> {
    Some(match (method, args) {
        ("upper" | "to_uppercase" | "to_ascii_uppercase", []) => Box::new(str::to_uppercase),
        ("lower" | "to_lowercase" | "to_ascii_lowercase", []) => Box::new(str::to_lowercase),
        ("strip" | "trim", []) => Box::new(|text| text.trim().to_owned()),
        ("replace", [from, to]) if !from.is_empty() => {
            let (from, to) = ((*from).to_owned(), (*to).to_owned());
            Box::new(move |text| text.replace(&from, &to))
        }
        _ => return None,
    })
}

/// Whether a text can be the name of a variable, however it is written.
fn may_be_variable(text: &str) -> bool {
    (2..=LONGEST).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && !text.starts_with(|first: char| first.is_ascii_digit())
}
