//! Names that the program puts together or chooses: of the variable that is read, of the entry that is taken.

use super::aside::SHORT;
use super::way::{Key, keys_agree};
use super::{Birth, Graph, Search, Way};
use crate::flow::methods::{changed, changes_any};
use crate::flow::{Fact, Kind, Name, OpenEnd, States, ValueId};

/// Longer texts name nothing.
const LONGEST: usize = 64;
/// Of more texts nobody knows which one is meant.
pub(super) const MOST: usize = 32;
/// So many steps lead to a text.
const MOST_STEPS: usize = 4 * SHORT;

/// A variable that a value names.
pub(super) struct Named {
    pub(super) variable: ValueId,
    /// Where the name leaves the outermost call.
    pub(super) birth: Option<Birth>,
}

/// A text that a value may be.
#[derive(Clone, Default)]
pub(super) struct Spelled {
    pub(super) text: Name,
    pub(super) birth: Option<Birth>,
    /// The text, where it is written as a whole.
    written: Option<ValueId>,
    /// The values that it passes through, as [`Way::beside`].
    beside: Vec<ValueId>,
    /// As [`Way::keys`].
    keys: Vec<Key>,
}

/// All that a value may be that names something.
pub(super) struct Spellings {
    /// The texts that are written.
    pub(super) texts: Vec<Spelled>,
    /// It may be another one, which nobody will tell.
    pub(super) is_unknown: bool,
    /// Where that leaves the outermost call.
    pub(super) birth: Option<Birth>,
    /// The values that it passes through by each way, from itself to where that begins.
    chains: Vec<Vec<ValueId>>,
}

impl Search<'_, '_> {
    /// A variable that is named by another value: one of those that it may name.
    pub(super) fn looked_up(&mut self, way: &Way, name: ValueId, depth: usize) {
        let spellings = self.spellings(name, way, depth);
        if spellings.is_unknown || spellings.texts.is_empty() {
            self.lost(way.clone());
        }
        for spelled in spellings.texts {
            match self.graph.variable_called(&spelled.text, name) {
                Some(variable) => {
                    let (birth, named) = (way.birth.or(spelled.birth), spelled.written);
                    self.step(Way { birth, named, ..spelled.chooses(way.clone()) }, variable, depth);
                }
                None => self.lost(way.clone()),
            }
        }
    }

    /// The variable that a value names, the first one of several.
    pub(super) fn variable_named(&mut self, name: ValueId, depth: usize) -> Option<Named> {
        let Spellings { texts, .. } = self.spellings(name, &Way::from(name), depth);
        let Spelled { text, birth, .. } = texts.into_iter().next()?;
        Some(Named { variable: self.graph.variable_called(&text, name)?, birth })
    }

    /// The texts that a value may be on a way.
    pub(super) fn spellings(&mut self, value: ValueId, of: &Way, depth: usize) -> Spellings {
        let fuel = self.fuel.min(MOST_STEPS);
        let mut found = self.spelling(value, of, fuel, depth);
        self.open.append(&mut found.open);
        // What is put together from what is put together must not cost more than one search.
        self.fuel -= fuel - found.fuel;
        let mut all = Spellings { texts: Vec::new(), is_unknown: false, birth: None, chains: Vec::new() };
        if found.overflow || found.found.len() > MOST {
            return all;
        }
        let (written, others): (Vec<Way>, Vec<Way>) = found.found.into_iter().partition(|way| self.is_written(way));
        all.texts = written.iter().filter_map(|way| self.spelled_by(way)).collect();
        let mut unknown = others.iter().filter(|way| !self.is_asked(way, all.texts.is_empty())).peekable();
        all.is_unknown = unknown.peek().is_some();
        all.birth = unknown.find_map(|way| way.birth);
        all.chains = written
            .into_iter()
            .chain(others)
            .map(|way| way.through.into_iter().chain([way.origin]).collect())
            .collect();
        all
    }

    fn is_written(&self, way: &Way) -> bool {
        way.spelled.is_some() || self.graph.text(way.origin).is_some() && !way.in_text
    }

    fn spelled_by(&self, way: &Way) -> Option<Spelled> {
        let written = self.graph.text(way.origin);
        let text = way.spelled.clone().or_else(|| written.map(Name::from))?;
        let mut beside = way.beside.clone();
        beside.push(way.origin);
        beside.extend(way.through.iter().rev());
        let written = written.map(|_| way.origin);
        Some(Spelled { text, birth: way.birth, written, beside, keys: way.keys.clone() })
    }

    /// Whether those are asked for it who call the function: also in the place of a default. Of a function that nobody
    /// calls a parameter without one may be anything.
    fn is_asked(&self, way: &Way, is_alone: bool) -> bool {
        match self.graph.kind(way.origin) {
            Kind::Param { function, .. } => !is_alone || !self.graph.callers(OpenEnd::Function(*function)).is_empty(),
            _ => false,
        }
    }

    /// Goes on with the texts that a value is made of others: `f"{name.upper()}_KEY"`. Whether it is made so.
    pub(super) fn spell(&mut self, way: &Way, depth: usize) -> bool {
        let graph = self.graph;
        let change = graph.flow(way.origin.file).changes.get(&way.origin);
        let made = match graph.kind(*change.unwrap_or(&way.origin)) {
            Kind::Concat(parts) => self.put_together(parts, way, depth),
            Kind::Call { receiver: Some(receiver), target: Some(target), args, .. } => {
                let Kind::Field { name, .. } = graph.kind(*target) else { return false };
                let given: Option<Vec<&str>> = args.iter().map(|arg| graph.text(arg.value)).collect();
                let Some(given) = given.filter(|given| changes_any(name, given)) else { return false };
                let change = |it: Spelled| Some(Spelled { text: changed(&it.text, name, &given)?.into(), ..it });
                self.known_spellings(*receiver, way, depth).map(|texts| texts.into_iter().filter_map(change).collect())
            }
            _ => return false,
        };
        match made {
            Some(all) => self.found.extend(all.into_iter().map(|spelled| {
                let birth = way.birth.or(spelled.birth);
                let text = spelled.text.clone();
                Way { birth, spelled: Some(text), ..spelled.chooses(way.clone()) }
            })),
            None => self.lost(way.clone()),
        }
        true
    }

    /// The texts that parts make which are put one behind the other.
    fn put_together(&mut self, parts: &[ValueId], way: &Way, depth: usize) -> Option<Vec<Spelled>> {
        let mut all = vec![Spelled::default()];
        for part in parts {
            let next = self.known_spellings(*part, way, depth)?;
            let pairs = all.iter().flat_map(|before| next.iter().filter_map(|behind| before.followed_by(behind)));
            all = pairs.take(MOST + 1).collect();
            if all.len() > MOST || all.iter().any(|whole| whole.text.len() > LONGEST) {
                return None;
            }
        }
        Some(all)
    }

    /// The texts that a part of a text may be, where all of them are known.
    fn known_spellings(&mut self, part: ValueId, way: &Way, depth: usize) -> Option<Vec<Spelled>> {
        let Spellings { texts, is_unknown, .. } = self.spellings(part, way, depth - 1);
        (!is_unknown && !texts.is_empty()).then_some(texts)
    }
}

impl Graph<'_> {
    /// The variable of a name, where it is one; `by`: what has come upon it.
    pub(in crate::flow::graph) fn variable_called(&self, name: &Name, by: ValueId) -> Option<ValueId> {
        self.variable(name).or_else(|| may_be_variable(name).then(|| self.variable_read(name, by.file)))
    }
}

impl Spelled {
    /// A way that goes on by this text.
    pub(super) fn chooses(self, mut way: Way) -> Way {
        way.beside.extend(self.beside);
        way.keys = self.keys;
        way
    }

    /// This text and another one behind it, unless they are never chosen together.
    fn followed_by(&self, other: &Self) -> Option<Self> {
        let keys = self.keys.iter().chain(&other.keys);
        let whole = Self {
            text: format!("{}{}", self.text, other.text).into(),
            birth: self.birth.or(other.birth),
            written: None,
            beside: self.beside.iter().chain(&other.beside).copied().collect(),
            keys: keys.cloned().collect(),
        };
        keys_agree(&self.keys, &other.keys).then_some(whole)
    }
}

impl Spellings {
    /// The value that alone decides which text it is.
    pub(super) fn decided_by(&self, graph: &Graph<'_>) -> Option<ValueId> {
        let (first, rest) = self.chains.split_first()?;
        let mut decides = None;
        for (at, value) in first.iter().enumerate() {
            if *value == ValueId::opaque(value.file) || rest.iter().any(|chain| chain.get(at) != Some(value)) {
                break;
            }
            decides = Some(*value);
            // What a value is part of decides about other parts, too.
            if matches!(graph.kind(*value), Kind::Field { .. } | Kind::Entry { .. } | Kind::Call { .. }) {
                break;
            }
        }
        decides
    }

    /// Whether it is not this text, by what is known.
    pub(super) fn is_not(&self, text: &str, known: &[Fact], graph: &Graph<'_>) -> bool {
        known.iter().any(|(value, states)| {
            let Some((of, other)) = graph.compared(*value) else { return false };
            let is_it = || self.chains.iter().any(|chain| chain.contains(&of));
            let (holds, fails) = (!states.may_be(!States::TRUTHY), !states.may_be(States::TRUTHY));
            (holds && !other.eq_ignore_ascii_case(text) || fails && other == text) && is_it()
        })
    }
}

/// Whether a text can be the name of a variable, however it is written.
fn may_be_variable(text: &str) -> bool {
    (2..=LONGEST).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        && !text.starts_with(|first: char| first.is_ascii_digit())
}
