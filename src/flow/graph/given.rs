//! What a place knows about what its function was given, asked of the calls by which the place is reached. A call that gives
//! something else does not lead there:
//!
//! ```python
//! def make(kind, key):
//!     if kind == "openai":
//!         return OpenAI(api_key=key)      # not reached by the second call
//!     return Anthropic(api_key=key)       # not reached by the first
//!
//! make("openai", openai_key)
//! make("anthropic", anthropic_key)
//! ```

use super::names::Bound;
use super::search::Frame;
use super::{Graph, OpenEnd};
use crate::flow::value::EQUALS;
use crate::flow::{Fact, FunctionId, Kind, Name, States, ValueId};

/// What is given is looked for so many expressions further.
const MOST: usize = 8;

/// What is known of a value: its states, or those of a comparison of it with a text.
#[derive(Debug, Clone)]
struct Said {
    of: ValueId,
    /// The comparison, as it is named.
    text: Option<Name>,
    states: States,
}

impl Graph<'_> {
    /// What is known at a place that was reached by these calls, the outermost first; nothing when it cannot have been.
    pub(super) fn known_by_calls(&self, facts: &[Fact], frames: &[Frame]) -> Option<Vec<Fact>> {
        let mut all = facts.to_vec();
        let mut said: Vec<Said> = facts.iter().map(|fact| self.said(*fact)).collect();
        for frame in frames.iter().rev() {
            said = self.said_of_given(frame, &said)?;
            all.extend(said.iter().filter_map(|said| Some((self.comparison_of(said)?, said.states))));
            said.extend(self.facts_within(frame.call).iter().map(|fact| self.said(*fact)));
        }
        Some(all)
    }

    fn said(&self, (value, states): Fact) -> Said {
        match self.kind(value) {
            Kind::Field { base, name } if self.is_comparison(value) => {
                Said { of: *base, text: Some(name.clone()), states }
            }
            _ => Said { of: value, text: None, states },
        }
    }

    /// What is said of what a call gives, by what is said of the parameters; nothing when it cannot be so.
    fn said_of_given(&self, frame: &Frame, known: &[Said]) -> Option<Vec<Said>> {
        let OpenEnd::Function(function) = frame.entered else { return Some(Vec::new()) };
        let mut said = Vec::new();
        for known in known {
            let Some(given) = self.given_to(known.of, function, frame) else { continue };
            let possible = match &known.text {
                None => self.kind(given).states(),
                Some(name) => self.compare(given, &name[EQUALS.len_utf8()..]),
            };
            if (possible & known.states).is_none() {
                return None;
            }
            said.push(Said { of: given, ..known.clone() });
        }
        Some(said)
    }

    /// What a call gives a parameter.
    fn given_to(&self, param: ValueId, function: FunctionId, frame: &Frame) -> Option<ValueId> {
        match self.kind(param) {
            Kind::Param { function: of, index, .. } if *of == function => {
                match self.bound(self.event(frame.call), function, *index) {
                    Bound::Value(value, _) | Bound::Default(value) => Some(self.flow(value.file).plain(value)),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// The states of a comparison with a text. Texts that differ in case only may have been brought to one.
    fn compare(&self, given: ValueId, text: &str) -> States {
        match self.text(given) {
            Some(given) if given == text => States::TRUTHY,
            Some(given) if !given.eq_ignore_ascii_case(text) => !States::TRUTHY,
            None if self.is_nothing(given) => !States::TRUTHY,
            _ => States::ANY,
        }
    }

    /// The value that stands for a comparison with a text in the file of what is compared.
    fn comparison_of(&self, said: &Said) -> Option<ValueId> {
        let (mut value, name) = (said.of, said.text.as_ref()?);
        for _ in 0..MOST {
            if let Some(comparison) = self.field(value, name) {
                return Some(comparison);
            }
            value = match self.kind(value) {
                Kind::Read { from, .. } | Kind::Derived { from, .. } => *from,
                _ => return None,
            };
        }
        None
    }

    /// Whether a value says that another one is a certain text.
    pub(super) fn is_comparison(&self, value: ValueId) -> bool {
        matches!(self.kind(value), Kind::Field { name, .. } if name.starts_with(EQUALS))
    }

    /// Whether a value was found to be another text than the one that it would have to be.
    pub(super) fn is_another_text(&self, (value, states): Fact, known: &[Fact]) -> bool {
        let Kind::Field { base, .. } = self.kind(value) else { return false };
        let holds = |states: States| !states.may_be(!States::TRUTHY);
        let differs = |other: ValueId| {
            other != value
                && self.is_comparison(other)
                && matches!(self.kind(other), Kind::Field { base: of, .. } if of == base)
        };
        self.is_comparison(value)
            && holds(states)
            && known.iter().any(|(other, states)| holds(*states) && differs(*other))
    }
}
