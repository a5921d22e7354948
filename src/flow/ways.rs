//! The ways in which a value can come to a place: back from the place to where each began.

use super::{Arm, Fact, Flow, How, JoinKind, Kind, States, ValueId};

/// One way from an origin to a place.
#[derive(Debug, Clone)]
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
    /// White space at its ends is gone.
    pub stripped: bool,
    /// It becomes a part of a longer text, where nothing shows as `None`.
    pub in_text: bool,
}

/// More ways than this are not a credential that anybody can follow.
const MOST: usize = 64;
const DEEPEST: usize = 64;

/// All ways in which `value` can come to a place where `facts` hold. None are left out: when there are too many, the
/// answer is a single opaque one.
pub fn ways(flow: &Flow, facts: &[Fact], value: ValueId) -> Vec<Way> {
    let mut search = Search { flow, facts: facts.to_vec(), found: Vec::new(), overflow: false };
    search.follow(Way::from(value), DEEPEST);
    if search.overflow {
        return vec![Way::from(ValueId(0))];
    }
    for way in &mut search.found {
        way.through.reverse();
    }
    search.found
}

impl Way {
    fn from(origin: ValueId) -> Self {
        Self {
            origin,
            states: States::ANY,
            through: Vec::new(),
            fallback: false,
            instead_of: Vec::new(),
            stripped: false,
            in_text: false,
        }
    }
}

struct Search<'f> {
    flow: &'f Flow,
    facts: Vec<Fact>,
    found: Vec<Way>,
    overflow: bool,
}

impl Search<'_> {
    fn known(&self, value: ValueId) -> States {
        let about = self.facts.iter().filter(|(known, _)| *known == value);
        about.fold(self.flow.kind(value).states(), |states, (_, more)| states & *more)
    }

    fn follow(&mut self, mut way: Way, depth: usize) {
        if depth == 0 || self.found.len() >= MOST {
            self.overflow = true;
            return;
        }
        way.states = way.states & self.known(way.origin);
        if way.states.is_none() {
            return;
        }
        match self.flow.kind(way.origin).clone() {
            Kind::Read { from, .. } => self.step(way, from, depth),
            Kind::Derived { from, how } => {
                way.stripped |= how == How::Stripped;
                self.step(way, from, depth);
            }
            Kind::Join { arms, kind } => {
                for (index, arm) in arms.iter().enumerate() {
                    let mut next = way.clone();
                    next.fallback |= kind == JoinKind::Fallback && index > 0;
                    self.arm(next, arm, depth);
                }
            }
            Kind::Concat(parts) => {
                for part in parts.iter().filter(|part| self.flow.text(**part).is_none()) {
                    let next = Way { states: States::ANY, in_text: true, ..way.clone() };
                    self.step(next, *part, depth);
                }
            }
            _ => self.found.push(way),
        }
    }

    /// One arm of a join, unless what it knows contradicts what is known here.
    fn arm(&mut self, mut way: Way, arm: &Arm, depth: usize) {
        let before = self.facts.len();
        self.facts.extend(arm.facts.iter().copied());
        if arm.facts.iter().all(|(value, _)| !self.known(*value).is_none()) {
            let missing =
                arm.facts.iter().filter(|(value, states)| *value != arm.value && !states.may_be(States::FULL));
            way.instead_of.extend(missing.map(|(value, _)| *value));
            self.step(way, arm.value, depth);
        }
        self.facts.truncate(before);
    }

    fn step(&mut self, mut way: Way, to: ValueId, depth: usize) {
        way.through.push(way.origin);
        way.origin = to;
        self.follow(way, depth - 1);
    }
}
