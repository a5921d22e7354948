//! What values are called, and what a fact says by that.

use super::methods::{is_one_case, keeps_beginning};
use super::value::{EQUALS, LIKE, SAME};
use super::{Event, Fact, Flow, JoinKind, Kind, Passed, States, ValueId, last_name};
use crate::source::{names_environment, says_that_tests_run};

/// What is compared is at most so many steps away from a variable.
const MOST_STEPS: usize = 8;
/// A shorter part of a text says nothing of what it is.
const SHORTEST: usize = 4;
/// So many of the last calls and checks are looked at.
const MOST_PASSED: usize = 32;
/// Longer paths are not those of constants.
const LONGEST_PATH: usize = 96;

impl Flow {
    /// What a value was made from at first, whatever was done with it.
    pub fn made_from(&self, mut value: ValueId) -> ValueId {
        while let Kind::Derived { from, .. } = self.kind(value) {
            value = *from;
        }
        value
    }

    /// What has been asked in a function before something happens there, and what that said.
    pub fn asked_before(&self, event: &Event) -> Vec<ValueId> {
        let is_said = |states: States| !states.may_be(States::TRUTHY) || !states.may_be(!States::TRUTHY);
        let facts = event.facts.iter().filter(move |(_, states)| is_said(*states)).map(|(value, _)| *value);
        let mut at = event.trail;
        let passed = std::iter::from_fn(move || {
            let ran = self.ran(at)?;
            at = ran.before;
            Some(ran)
        });
        let asked = passed.take(MOST_PASSED).filter_map(move |ran| match ran.what {
            Passed::Call { call, states, .. } if is_said(states) => Some(call),
            _ => None,
        });
        facts.chain(asked).collect()
    }

    /// Whether a type of this file names its own values.
    pub(crate) fn is_enumeration(&self, of: ValueId) -> bool {
        self.typed.values().any(|(it, _)| *it == of)
    }

    /// The members of an enumeration of this file, in order.
    pub(crate) fn members_of(&self, of: ValueId) -> Vec<ValueId> {
        let members = self.typed.iter().filter(|(_, (it, _))| *it == of).map(|(member, _)| *member);
        let mut members: Vec<ValueId> = members.collect();
        members.sort_unstable();
        members
    }

    /// The name of a variable, a constant or a field; of what a method gives, that of what it is called on.
    pub fn named_as(&self, value: ValueId) -> Option<&str> {
        match self.kind(self.plain(value)) {
            Kind::Variable(name) | Kind::Read { name, .. } | Kind::Field { name, .. } => Some(name),
            Kind::Path(path) => Some(last_name(path)),
            Kind::Call { receiver: Some(receiver), .. } if *receiver != value => self.named_as(*receiver),
            // What a validator is given of the only field that it looks at.
            Kind::Param { function, index, .. } => {
                let function = &self.functions[function.index()];
                let field = function.vets.as_deref().filter(|_| function.vetted == *index).unwrap_or_default();
                if let [field] = field { Some(field) } else { None }
            }
            _ => None,
        }
    }

    /// The variable or parameter that alone decides what a value is: `os.getenv("MODE", "fast").lower()`.
    pub(crate) fn decider_of(&self, mut value: ValueId) -> Option<ValueId> {
        for _ in 0..MOST_STEPS {
            value = match self.kind(value) {
                Kind::Variable(_) | Kind::Param { .. } => return Some(value),
                Kind::Read { from, .. } | Kind::Derived { from, .. } => *from,
                Kind::Call { receiver: Some(receiver), target: Some(target), args, .. } if args.is_empty() => {
                    match self.kind(*target) {
                        Kind::Field { name, .. } if is_one_case(name) => *receiver,
                        _ => return None,
                    }
                }
                Kind::Join { arms, kind: JoinKind::Fallback } => match &arms[..] {
                    [first, other] if self.text(other.value).is_some() || self.is_constant(other.value) => first.value,
                    _ => return None,
                },
                _ => return None,
            };
        }
        None
    }

    /// Whether a value is called like a constant of another file.
    pub(super) fn is_constant(&self, value: ValueId) -> bool {
        let is_shouted = |name: &str| name.bytes().all(|byte| byte.is_ascii_uppercase() || !byte.is_ascii_alphabetic());
        match self.kind(self.plain(value)) {
            Kind::Path(path) => is_shouted(last_name(path).trim_start_matches('[')) && path.len() <= LONGEST_PATH,
            _ => false,
        }
    }

    /// The text of which a method has taken away at its end: `url.rstrip("/")`.
    pub fn cut_from(&self, value: ValueId) -> Option<ValueId> {
        let Kind::Call { receiver, target: Some(target), .. } = self.kind(value) else { return None };
        match self.kind(*target) {
            Kind::Field { name, .. } if keeps_beginning(name) => *receiver,
            _ => None,
        }
    }

    /// Whether the program leaves where something with one of these names is a text, or one like it. `held`: what constants of
    /// other files hold, by their paths.
    pub(super) fn refuses<'t>(&self, names: &[&str], text: &str, held: impl Fn(&str) -> Option<&'t str>) -> bool {
        self.refused.iter().any(|(of, refused)| {
            let behind = |mark: char| refused.strip_prefix(mark);
            let is_it = || match (behind(EQUALS), behind(LIKE), behind(SAME)) {
                (Some(whole), ..) => whole == text,
                (_, Some(part), _) => part.len() >= SHORTEST && text.contains(part),
                (.., Some(path)) => held(path) == Some(text),
                _ => false,
            };
            // An entry has one name, however it is taken.
            let is_same = |name: &&str| name.trim_start_matches('[') == of.trim_start_matches('[');
            names.iter().any(is_same) && is_it()
        })
    }

    /// Whether a fact says that tests are running: `os.getenv("TESTING")`, `ENV == "test"`.
    pub(crate) fn is_said_by_tests(&self, (value, states): Fact) -> bool {
        !states.may_be(States::ABSENT)
            && match self.kind(self.plain(value)) {
                Kind::Field { base, name } if name.starts_with(EQUALS) => {
                    says_that_tests_run(&name[1..]) && self.named_as(*base).is_some_and(names_environment)
                }
                _ => self.named_as(value).is_some_and(|name| says_that_tests_run(name.trim_start_matches('['))),
            }
    }
}
