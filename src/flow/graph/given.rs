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

use super::names::Callee;
use super::search::Frame;
use super::{Call, Graph, OpenEnd};
use crate::flow::value::{ANY, EQUALS};
use crate::flow::{EventKind, Fact, FunctionId, Kind, Name, States, ValueId};
use crate::source::FileId;

/// What is given is looked for so many expressions further.
const MOST: usize = 8;

/// What is known of a value: its states, or those of a comparison of it with a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Said<'a> {
    pub(super) of: ValueId,
    /// The text that it is compared with.
    text: Option<&'a str>,
    states: States,
}

impl Said<'_> {
    /// The same, of another value.
    pub(super) fn about(self, of: ValueId) -> Self {
        Self { of, ..self }
    }

    /// Whether not both can be so.
    pub(super) fn excludes(&self, other: &Self) -> bool {
        let holds = |said: &Self| said.text.is_some() && !said.states.may_be(!States::TRUTHY);
        let is_other_text = self.text != other.text && holds(self) && holds(other);
        let is_same = self.text == other.text && (self.states & other.states).is_none();
        self.of == other.of && (is_same || is_other_text)
    }
}

impl<'a> Graph<'a> {
    /// What is known at a place that was reached by these calls, the outermost first; nothing when it cannot have been.
    pub(super) fn known_by_calls(&self, facts: &[Fact], frames: &[Frame]) -> Option<Vec<Fact>> {
        let mut all = facts.to_vec();
        let mut given = Vec::new();
        let mut reached: Option<Call> = None;
        for frame in frames.iter().rev() {
            let within = reached.map(|call| self.facts_within(call));
            let here = within.as_deref().unwrap_or(facts).iter().map(|fact| self.said(*fact));
            given = self.said_of_given(frame, given.into_iter().chain(here))?;
            if self.is_refuted(&given, frame.call) {
                return None;
            }
            all.extend(given.iter().filter_map(|said| Some((self.comparison_of(*said)?, said.states))));
            // Variables are the same on both sides of a call, and so is what has been checked in a mode.
            let is_seen = |(value, _): &&Fact| {
                let kind = self.kind(*value);
                kind.says_either() || matches!(kind, Kind::Variable(_))
            };
            all.extend(self.facts_at(frame.call).iter().filter(is_seen));
            reached = Some(frame.call);
        }
        if reached.is_some() {
            self.add_modes(&mut all);
        }
        Some(all)
    }

    /// Whether the place of a call knows that what it gives is not so: the program has left before, or went another way.
    fn is_refuted(&self, said: &[Said<'a>], call: Call) -> bool {
        if said.is_empty() {
            return false;
        }
        let here = self.facts_within(call);
        here.iter().map(|fact| self.said(*fact)).any(|known| said.iter().any(|said| said.excludes(&known)))
    }

    pub(super) fn said(&self, (value, states): Fact) -> Said<'a> {
        match self.compared(value) {
            Some((of, text)) => Said { of, text: Some(text), states },
            None => Said { of: value, text: None, states },
        }
    }

    /// What is said of what a call gives, by what is said of the parameters; nothing when it cannot be so.
    fn said_of_given(&self, frame: &Frame, known: impl Iterator<Item = Said<'a>>) -> Option<Vec<Said<'a>>> {
        let mut said = Vec::new();
        for known in known {
            let Some(given) = self.given_by(frame, known.of) else { continue };
            let given = self.looked_up_by(given).filter(|_| known.text.is_some()).unwrap_or(given);
            if !self.may_be_so(given, known) {
                return None;
            }
            said.push(Said { of: given, ..known });
        }
        Some(said)
    }

    /// Whether what is said may be so of what is given.
    pub(super) fn may_be_so(&self, given: ValueId, said: Said<'_>) -> bool {
        let possible = match said.text {
            None => self.kind(self.behind(given, false).unwrap_or(given)).states_when_asked(),
            Some(text) => self.compare(given, text),
        };
        possible.may_be(said.states)
    }

    /// What a call gives that a parameter of the function holds then, or a field of what it makes.
    fn given_by(&self, frame: &Frame, known: ValueId) -> Option<ValueId> {
        match (self.kind(known), frame.entered) {
            (Kind::Field { base, name }, OpenEnd::Function(function)) => {
                if let Some(given) = self.given_to(*base, function, frame) {
                    return self.part_given(given, name);
                }
                let filled = self.filled_once(self.type_around(*base)?, name, function)?;
                self.given_by(frame, filled)
            }
            (Kind::Field { base, name }, OpenEnd::Type(of)) => {
                let is_own = self.type_around(*base) == Some(of) && self.writes_of(of, name).next().is_none();
                self.bound_field(frame.call, of, name).value().filter(|_| is_own)
            }
            (_, OpenEnd::Function(function)) => self.given_to(known, function, frame),
            (_, OpenEnd::Type(_)) => None,
        }
    }

    /// What decides which member of an enumeration a value is, where that is looked up: `Provider("openai")`.
    fn looked_up_by(&self, value: ValueId) -> Option<ValueId> {
        let Kind::Call { args, .. } = self.kind(value) else { return None };
        let [by] = &**args else { return None };
        match self.callee(value, false)? {
            Callee::Type(of) if !by.spread && self.is_enumeration(of) => Some(self.flow(by.value.file).plain(by.value)),
            _ => None,
        }
    }

    /// What a field holds that only the constructor sets, once.
    fn filled_once(&self, of: ValueId, name: &Name, constructor: FunctionId) -> Option<ValueId> {
        let mut writes = self.writes_of(of, name);
        let write = writes.next().filter(|_| self.constructor(of) == Some(constructor) && writes.next().is_none())?;
        let event = self.event(write);
        match event.kind {
            EventKind::SetField { value, .. } if event.function == Some(constructor) => {
                Some(self.flow(value.file).plain(value))
            }
            _ => None,
        }
    }

    /// What is known of other fields of a value, as the constructor knows it that has filled them, once: it has filled this one
    /// by that.
    ///
    /// ```python
    /// def __init__(self, mode):
    ///     self.mode, self.key = mode, None
    ///     if mode == "live":
    ///         self.key = os.environ["KEY"]
    ///
    /// def run(self):
    ///     if self.mode == "live":
    ///         Client(self.key)
    /// ```
    pub(super) fn seen_by_constructor(&self, known: &[Fact], holders: &[ValueId], of: ValueId) -> Vec<Fact> {
        let seen = |fact: &Fact| {
            let said = self.said(*fact);
            let Kind::Field { base, name } = self.kind(said.of) else { return None };
            let constructor = self.constructor(of).filter(|_| holders.contains(base))?;
            let said = said.about(self.filled_once(of, name, constructor)?);
            Some((if said.text.is_some() { self.comparison_of(said)? } else { said.of }, said.states))
        };
        known.iter().filter_map(seen).collect()
    }

    /// Where a field is set, or may be: somebody sets one whose name nobody knows.
    pub(super) fn writes_of(&self, of: ValueId, name: &Name) -> impl Iterator<Item = Call> {
        let places = |of: ValueId| [name.clone(), ANY.into()].map(|name| (of, name));
        let writes = self.family(of).into_iter().flat_map(places).filter_map(|place| self.whole.writes.get(&place));
        writes.flatten().copied()
    }

    /// The type in whose method a value is what that is called on.
    fn type_around(&self, receiver: ValueId) -> Option<ValueId> {
        let Kind::Param { function, index: 0, .. } = self.kind(receiver) else { return None };
        let function = self.function(*function);
        self.as_type(function.owner.filter(|_| function.takes_receiver)?, false)
    }

    /// What a call gives a parameter.
    pub(super) fn given_to(&self, param: ValueId, function: FunctionId, frame: &Frame) -> Option<ValueId> {
        match self.kind(param) {
            Kind::Param { function: of, index, .. } if *of == function => {
                let given = self.bound(self.event(frame.call), function, *index).value()?;
                Some(self.flow(given.file).plain(given))
            }
            _ => None,
        }
    }

    /// Whether what is known at a place contradicts what the calls give by which it was reached, the outermost first.
    pub(super) fn is_not_given(&self, frames: &[Frame], known: &[Fact]) -> bool {
        let is_given = |said: &Said<'a>| match self.kind(said.of) {
            Kind::Param { .. } => true,
            Kind::Field { base, .. } => matches!(self.kind(*base), Kind::Param { index: 0, .. }),
            _ => false,
        };
        let mut said: Vec<Said<'a>> = known.iter().map(|fact| self.said(*fact)).filter(is_given).collect();
        for frame in frames.iter().rev() {
            match self.said_of_given(frame, said.into_iter()) {
                None => return true,
                Some(given) if given.is_empty() => return false,
                Some(given) => said = given,
            }
        }
        false
    }

    /// Whether what is known at an end of a property contradicts which member it is read of.
    pub(super) fn is_another_member(&self, of: ValueId, property: FunctionId, known: &[Fact]) -> bool {
        let is_own = |value: ValueId| matches!(self.kind(value), Kind::Param { function, index: 0, .. } if *function == property);
        let is_it = |said: &Said<'a>| said.text.map_or(States::ANY, |text| self.compare(of, text));
        let mut said = known.iter().map(|fact| self.said(*fact)).filter(|said| is_own(said.of));
        said.any(|said| (is_it(&said) & said.states).is_none())
    }

    /// The states of a comparison with a text, or with the name of a member. Texts that differ in case only may have been
    /// brought to one.
    fn compare(&self, given: ValueId, text: &str) -> States {
        match self.text(given).or_else(|| self.name_of_member(given)) {
            Some(given) if given == text => States::TRUTHY,
            Some(given) if !given.eq_ignore_ascii_case(text) => !States::TRUTHY,
            None if self.is_nothing(given) => !States::TRUTHY,
            _ => States::ANY,
        }
    }

    /// The name of the member that a value is of its type, also where a function makes it: `Auth::Bearer(token)`.
    pub(super) fn name_of_member(&self, value: ValueId) -> Option<&'a str> {
        let value = self.behind(value, false)?;
        let own = |value: ValueId| self.flow(value.file).typed.get(&value).map(|(_, name)| &**name);
        let made = || match (self.kind(value), self.callee(value, false)?) {
            (Kind::Call { .. }, Callee::Function(maker)) => match self.function(maker).exits.as_slice() {
                [exit] => own(exit.value),
                _ => None,
            },
            _ => None,
        };
        own(value).or_else(made)
    }

    /// The value that stands for a comparison with a text in the file of what is compared.
    fn comparison_of(&self, said: Said<'_>) -> Option<ValueId> {
        let (mut value, text) = (said.of, said.text?);
        for _ in 0..MOST {
            let mut fields = self.flow(value.file).index.fields(value);
            if let Some(comparison) = fields.find(|field| self.compared(*field) == Some((value, text))) {
                return Some(comparison);
            }
            value = match self.kind(value) {
                Kind::Read { from, .. } | Kind::Derived { from, .. } => *from,
                _ => return None,
            };
        }
        None
    }

    /// The value of which another one says whether it is a text, and the text.
    pub(super) fn compared(&self, value: ValueId) -> Option<(ValueId, &'a str)> {
        match self.kind(value) {
            Kind::Field { base, name } => Some((*base, name.strip_prefix(EQUALS)?)),
            _ => None,
        }
    }

    /// Whether a file leaves where something with one of these names is a text, or one like it, or what a constant of another
    /// file holds that is this text.
    pub fn refuses(&self, file: FileId, names: &[&str], text: &str) -> bool {
        self.flow(file).refuses(names, text, |path| {
            let (value, rest) = self.resolve(file, path, false)?;
            self.text(value).filter(|_| rest.is_empty())
        })
    }

    /// Whether a value was found to be another text than the one that it would have to be.
    pub(super) fn is_another_text(&self, (value, states): Fact, known: &[Fact]) -> bool {
        let holds = |states: States| !states.may_be(!States::TRUTHY);
        let Some((of, text)) = self.compared(value).filter(|_| holds(states)) else { return false };
        known.iter().any(|(other, states)| {
            holds(*states) && self.compared(*other).is_some_and(|(base, other)| base == of && other != text)
        })
    }
}
