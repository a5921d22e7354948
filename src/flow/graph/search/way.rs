//! A way from where a value began to a place.

use super::Frame;
use crate::flow::graph::bound::Bound;
use crate::flow::{Name, States, ValueId};
use crate::source::{FileId, Span};

/// One way from an origin to a place.
#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools, reason = "each answers a question of its own")]
pub struct Way {
    /// Where it begins: a literal, a variable, a parameter, something opaque.
    pub origin: ValueId,
    /// The states in which the origin may arrive.
    pub states: States,
    /// The values it passes through, from the origin to the place, without either.
    pub through: Vec<ValueId>,
    /// It is the second choice of one expression (`a or b`).
    pub fallback: bool,
    /// Values that are missing when it is taken.
    pub instead_of: Vec<ValueId>,
    /// One of these is there by then, if perhaps empty.
    pub instead_of_empty: bool,
    /// Those are what fields were to be taken of.
    pub(super) instead_of_whole: bool,
    /// White space at its ends is gone.
    pub stripped: bool,
    /// It becomes a part of a longer text, where nothing shows as `None`.
    pub in_text: bool,
    /// There at the most a word stands before it, and nothing behind: the scheme of a header.
    pub behind_scheme: bool,
    /// It goes through a field that is given something else later on.
    pub(in crate::flow::graph) filled_later: bool,
    /// Where it comes out of the outermost of the calls that were given.
    pub birth: Option<Birth>,
    /// The text that names the variable, where that is not written at the read.
    pub named: Option<ValueId>,
    /// What decides which name it goes by passes through these values: one chain behind the other, each from its origin on.
    pub beside: Vec<ValueId>,
    /// The entries that it goes through under keys that nobody knows, and the heirs of types of which it takes something.
    pub keys: Vec<Key>,
    /// The text that it is, where that is put together.
    pub(super) spelled: Option<Name>,
    /// Fields that are to be taken of the origin, the last one first.
    pub(in crate::flow::graph) path: Vec<Name>,
    /// With so many fields to be taken, the states of what they are taken of.
    pub(super) whole: (usize, States),
}

/// What names an entry, and which one it is then; or a type, and which heir.
pub(in crate::flow::graph) type Key = (ValueId, Name);

/// Whether nothing names two entries.
pub(in crate::flow::graph) fn keys_agree(one: &[Key], other: &[Key]) -> bool {
    !one.iter().any(|(by, entry)| other.iter().any(|(it, named)| it == by && named != entry))
}

/// Where a way leaves the outermost call for the code around it; of a part of what is given there, where it is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Birth {
    /// The file.
    pub file: FileId,
    /// The argument, or the whole call when it is left out.
    pub at: Span,
    /// It is left out.
    pub left_out: bool,
    /// It is a part of what is given there.
    pub is_part: bool,
}

impl Way {
    /// It goes out of a call, to what that has given.
    pub(super) fn leave_call(&mut self, frame: &Frame, call: Span, bound: Bound) {
        let file = frame.call.file;
        let is_given = matches!(bound, Bound::Value(..));
        match (bound, self.birth) {
            (Bound::Value(_, at), None) if frame.outermost => {
                self.birth = Some(Birth { file, at, left_out: false, is_part: !self.path.is_empty() });
            }
            // Who leaves out what has it as a part has not left out a credential.
            (Bound::Default(_), Some(birth)) if birth.is_part && !self.path.is_empty() => {}
            (_, birth) if !is_given && birth.map_or(frame.outermost, |birth| birth.is_part) => {
                self.birth = Some(Birth { file, at: call, left_out: true, is_part: false });
            }
            _ => {}
        }
    }

    /// Whether it begins with a value or passes through it.
    pub fn passes(&self, value: ValueId) -> bool {
        self.origin == value || self.through.contains(&value)
    }

    /// Whether it is but a part of the text that arrives.
    pub fn is_part(&self) -> bool {
        self.in_text && !self.behind_scheme
    }

    /// The same way, of a value of this heir of a type; nothing when it has come by another one.
    pub(in crate::flow::graph) fn of_heir(&self, of: ValueId, heir: ValueId) -> Option<Self> {
        let key = (of, format!("{}:{}", heir.file.0, heir.index()).into());
        let agrees = keys_agree(&self.keys, std::slice::from_ref(&key));
        agrees.then(|| Self { keys: self.keys.iter().cloned().chain([key]).collect(), ..self.clone() })
    }

    /// Whether it takes no other entry than another way does.
    pub fn agrees_with(&self, other: &Self) -> bool {
        keys_agree(&self.keys, &other.keys)
    }

    pub(super) fn from(origin: ValueId) -> Self {
        Self {
            origin,
            states: States::ANY,
            through: Vec::new(),
            fallback: false,
            instead_of: Vec::new(),
            instead_of_empty: false,
            instead_of_whole: false,
            stripped: false,
            in_text: false,
            behind_scheme: false,
            filled_later: false,
            birth: None,
            named: None,
            beside: Vec::new(),
            keys: Vec::new(),
            spelled: None,
            path: Vec::new(),
            whole: (0, States::ANY),
        }
    }

    /// Takes note of what is missing. The variable that a part is read from says more than that of the whole.
    pub(super) fn takes_place_of(&mut self, missing: ValueId, is_variable: impl Fn(ValueId) -> bool) {
        if self.instead_of.is_empty() {
            self.instead_of_whole = !self.path.is_empty();
        } else if self.instead_of_whole && self.path.is_empty() {
            self.instead_of.retain(|whole| !is_variable(*whole));
            self.instead_of_whole = false;
        }
        self.instead_of.push(missing);
    }

    /// What fields have been taken of is known of nothing else that they may be taken of later on.
    pub(super) fn leave_whole(&mut self) {
        if self.path.len() < self.whole.0 {
            self.whole = (0, States::ANY);
        }
    }

    /// Takes note of what is known of the value that fields are to be taken of; gives all that is. What is seen through
    /// another expression, or given by a caller, is still the value that was asked about.
    pub(super) fn whole_is(&mut self, states: States) -> States {
        let (depth, before) = self.whole;
        let before = if depth == self.path.len() { before } else { States::ANY };
        self.whole = (self.path.len(), before & states);
        self.whole.1
    }
}
