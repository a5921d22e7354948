//! The ways in which a value can come to a place: back from the place to where each began.
//!
//! What a value is decides what is asked of it, in this order (`Search::follow`):
//!
//! | kind | what is asked | where |
//! |---|---|---|
//! | any, when a text is wanted | is it put together, or changed by a method? | `spelled.rs` |
//! | seen through another expression | was it given other fields, or lent to a call, before? | `handed.rs` |
//! | one of several | can this one be, by what is known? What is missing then? | `aside.rs` |
//! | parameter | the argument; the default; a field of its type; what others carry in it | `bound.rs`, `fields.rs`, `outside.rs` |
//! | path | another file; a variable of the environment; what the program puts outside | `names.rs`, `environment.rs`, `outside.rs` |
//! | call | the ends of its function; a field of what it makes; a method of what was brought | `exits.rs`, `fields.rs`, `brought.rs` |
//! | element, entry | any of those that are written down; a variable of the environment | `entries.rs`, `environment.rs` |
//! | read of a name that is worked out | the variables that it may name | `spelled.rs` |

mod aside;
mod brought;
mod entries;
mod environment;
mod exits;
mod handed;
mod lacking;
mod members;
mod spelled;
mod way;

use std::sync::Arc;

pub(super) use members::Read;
pub use way::{Birth, Way};
pub(super) use way::{Key, keys_agree};

use super::bound::Bound;
use super::names::Callee;
use super::{Call, Graph, OpenEnd, guards};
use crate::flow::value::{PLACE, VALUE};
use crate::flow::{Arm, Fact, FunctionId, JoinKind, Kind, Name, States, Takes, ValueId};
use crate::source::FileId;

/// What is asked.
#[derive(Debug, Clone)]
pub struct Start<'c> {
    /// The value.
    pub value: ValueId,
    /// The entry of it that is meant.
    pub entry: Option<Name>,
    /// What is known where it is used.
    pub facts: Arc<[Fact]>,
    /// The calls through which that place was reached: first the innermost one, of the function in which the place lies
    /// or to which an open end led, then the call of the function in which that one stands, and so on.
    pub calls: &'c [Call],
}

/// More ways than this are not a credential that anybody can follow.
const MOST: usize = 64;
const DEEPEST: usize = 128;
/// A search of more steps than this finds nothing.
const FUEL: usize = 1_500;

/// A function or type that the search is in, and the call that it came by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Frame {
    pub(super) entered: OpenEnd,
    pub(super) call: Call,
    /// It is the outermost of the calls that were given.
    outermost: bool,
}

pub(super) struct Search<'g, 'a> {
    pub(super) graph: &'g Graph<'a>,
    pub(super) facts: Vec<Fact>,
    pub(super) frames: Vec<Frame>,
    pub(super) open: Vec<OpenEnd>,
    /// The properties that are being read, with what they are read of.
    pub(super) read: Vec<Read>,
    /// The type whose field is being followed.
    pub(super) of: Option<ValueId>,
    /// The file in which the search began.
    home: FileId,
    found: Vec<Way>,
    pub(super) fuel: usize,
    overflow: bool,
    /// It is a short search for something else, within which there is no other.
    is_aside: bool,
    /// It asks for a text, whatever that is put together from.
    spells: bool,
}

impl Graph<'_> {
    /// All ways in which a value can come to a place, and the open ends. None are left out: when there are too many, the
    /// answer is a single opaque one.
    pub fn ways(&self, start: Start<'_>) -> (Vec<Way>, Vec<OpenEnd>) {
        let Start { value, entry, facts, calls } = start;
        let frames = calls.iter().rev().enumerate().filter_map(|(index, call)| self.frame(*call, index == 0));
        let frames: Vec<Frame> = frames.collect();
        let Some(facts) = self.known_by_calls(&facts, &frames) else { return (Vec::new(), Vec::new()) };
        let mut search = Search::new(self, value.file, facts, frames, FUEL);
        search.follow(Way { path: entry.into_iter().collect(), ..Way::from(value) }, DEEPEST);
        self.memory.borrow_mut().steps += FUEL - search.fuel;
        search.open.sort_unstable();
        search.open.dedup();
        if search.overflow {
            return (vec![Way::from(ValueId::opaque(value.file))], Vec::new());
        }
        for way in &mut search.found {
            way.through.reverse();
        }
        (search.found, search.open)
    }

    /// How many steps the searches for ways have taken so far.
    pub fn steps(&self) -> usize {
        self.memory.borrow().steps
    }

    fn frame(&self, call: Call, outermost: bool) -> Option<Frame> {
        let entered = match self.callee(self.result(call)?, false)? {
            Callee::Function(function) => OpenEnd::Function(function),
            Callee::Type(of) => self.construction_of(of),
        };
        Some(Frame { entered, call, outermost })
    }

    /// What a construction of a type runs.
    pub(super) fn construction_of(&self, of: ValueId) -> OpenEnd {
        self.constructor(of).map_or(OpenEnd::Type(of), OpenEnd::Function)
    }
}

impl Frame {
    pub(super) fn new(entered: OpenEnd, call: Call) -> Self {
        Self { entered, call, outermost: false }
    }
}

impl<'g, 'a> Search<'g, 'a> {
    fn new(graph: &'g Graph<'a>, home: FileId, facts: Vec<Fact>, frames: Vec<Frame>, fuel: usize) -> Self {
        let (open, found) = (Vec::new(), Vec::new());
        Self {
            graph,
            facts,
            frames,
            home,
            open,
            read: Vec::new(),
            of: None,
            found,
            fuel,
            overflow: false,
            is_aside: false,
            spells: false,
        }
    }

    pub(super) fn known(&self, value: ValueId) -> States {
        let kind = self.graph.kind(value);
        let may_be_elsewhere = match kind {
            Kind::Variable(_) | Kind::Path(_) => true,
            Kind::Field { base, .. } => self.graph.is_given_to_all(*base),
            _ => false,
        };
        let same = |known: ValueId| known == value || may_be_elsewhere && self.graph.same_elsewhere(known, value);
        let about = self.facts.iter().filter(|(known, _)| same(*known));
        let states = about.fold(kind.states(), |states, (_, more)| states & *more);
        match kind {
            Kind::Variable(name) if value.file == self.home => states & self.graph.imported_of(self.home, name),
            Kind::Variable(name) => {
                states & self.graph.imported_of(value.file, name) & self.graph.imported_of(self.home, name)
            }
            _ => states,
        }
    }

    /// What is known of a part of a value, the last name of the path first.
    fn known_part(&self, value: ValueId, path: &[Name]) -> States {
        self.graph.part_of(value, path).map_or(States::ANY, |part| self.known(part))
    }

    fn follow(&mut self, mut way: Way, depth: usize) {
        if depth == 0 || self.fuel == 0 || self.found.len() >= MOST {
            self.overflow = true;
            return;
        }
        self.fuel -= 1;
        way.leave_whole();
        way.states = way.states & self.known_part(way.origin, &way.path);
        if way.states.is_none() || !way.path.is_empty() && way.whole_is(self.known(way.origin)).is_none() {
            return;
        }
        match self.graph.kind(way.origin) {
            _ if self.spells && way.path.is_empty() && self.spell(&way, depth) => {}
            Kind::Derived { from, how } => self.derived(way, *from, *how, depth),
            Kind::Join { arms, kind } => self.join(way, arms, *kind, depth),
            Kind::Param { function, index, .. } => self.param(way, *function, *index, depth),
            Kind::Path(path) => self.outside(way, path, depth),
            Kind::Field { base, name } => {
                way.path.push(name.clone());
                self.step(way, *base, depth);
            }
            Kind::Call { .. } => self.call(way, depth),
            Kind::Element { of } => self.element(&way, *of, depth),
            Kind::Entry { base, key } => self.entry_named(way, *base, *key, depth),
            _ if way.path.is_empty() => self.plain(way, depth),
            _ => self.part(way, depth),
        }
    }

    /// A value that is one of several.
    fn join(&mut self, mut way: Way, arms: &[Arm], kind: JoinKind, depth: usize) {
        // Nothing at first, and something in a turn of the loop.
        way.filled_later |= kind == JoinKind::Loop && !arms.iter().all(|arm| self.graph.is_nothing(arm.value));
        if let Some(entry) = self.entry_in_any_case(arms, kind, depth) {
            return self.step(way, entry, depth);
        }
        for (index, arm) in arms.iter().enumerate() {
            // Nothing more is found then, however many there are.
            if self.fuel == 0 || self.found.len() >= MOST {
                self.overflow = true;
                return;
            }
            let mut next = way.clone();
            next.fallback |= kind == JoinKind::Fallback && index > 0;
            if kind == JoinKind::Branch
                && let Some(read) = self.read_beside(arms, index)
            {
                next.instead_of.push(read);
            }
            self.arm(next, arm, depth);
        }
    }

    /// A value that is asked for itself.
    fn plain(&mut self, mut way: Way, depth: usize) {
        let graph = self.graph;
        if let Some(variable) = self.nothing_instead(&way) {
            way.instead_of.clear();
            (way.fallback, way.states) = (false, States::ABSENT);
            let read = self.chosen_first(&way).unwrap_or(way.origin);
            way.through.push(read);
            way.origin = variable;
        }
        match graph.kind(way.origin) {
            Kind::Read { from, .. } => self.step(way, *from, depth),
            Kind::Lookup { name, .. } => self.looked_up(&way, *name, depth),
            Kind::Concat(parts) => {
                let behind_scheme = !way.is_part() && self.begins_with_scheme(parts);
                for part in parts.iter().filter(|part| graph.text(**part).is_none()) {
                    let next = Way { states: States::ANY, in_text: true, behind_scheme, ..way.clone() };
                    self.step(next, *part, depth);
                }
            }
            // What stands in for a variable may stay.
            _ if way.filled_later && graph.is_nothing(way.origin) && !self.stands_in_for_variable(&way) => {}
            _ => self.found.push(way),
        }
    }

    fn stands_in_for_variable(&self, way: &Way) -> bool {
        way.instead_of.iter().any(|value| self.graph.variable_of(*value).is_some())
    }

    /// Whether a text is one value, with at the most a word before it: `Bearer …`.
    fn begins_with_scheme(&self, parts: &[ValueId]) -> bool {
        let is_scheme = |part: ValueId| {
            let word = self.graph.text(part).and_then(|text| text.strip_suffix(' '));
            word.is_some_and(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_alphabetic()))
        };
        match parts {
            [_] => true,
            [first, _] => is_scheme(*first),
            _ => false,
        }
    }

    /// A value of which a part is asked for.
    fn part(&mut self, mut way: Way, depth: usize) {
        let graph = self.graph;
        let Some(name) = way.path.pop() else { return };
        if self.property_of_member(&way, &name, depth) || self.filled_entry(&way, &name, depth) {
            return;
        }
        let part = match graph.kind(way.origin) {
            Kind::Dict { under, .. } => graph.entry(way.origin, &name).or_else(|| {
                way.path.extend(under.map(|_| name.clone()));
                *under
            }),
            Kind::List(parts) => graph.field_of_member(way.origin, &name).or_else(|| {
                name.trim_start_matches(PLACE).parse().ok().and_then(|place: usize| parts.get(place)).copied()
            }),
            Kind::Item(_) => graph.constant(way.origin, &name).or_else(|| graph.left_to_heir(way.origin, &name)),
            Kind::Text(_) | Kind::Read { .. } if *name == *VALUE => Some(way.origin),
            Kind::Test { .. } => graph.flow(way.origin.file).gathered.get(&way.origin).copied(),
            _ => None,
        };
        let Some(part) = part else {
            if matches!(graph.kind(way.origin), Kind::Item(_)) && self.of_any_heir(&way, way.origin, &name, depth) {
                return;
            }
            return self.lost(way);
        };
        let before = self.facts.len();
        if matches!(graph.kind(way.origin), Kind::Item(_)) {
            self.settle(part, None);
        }
        // What has been gathered has passed what was asked of it.
        if let Kind::Test { when_true, .. } = graph.kind(way.origin) {
            self.facts.extend(when_true.iter());
        }
        self.step(way, part, depth);
        self.facts.truncate(before);
    }

    /// Nobody can follow it further.
    pub(super) fn lost(&mut self, mut way: Way) {
        way.through.push(way.origin);
        way.origin = ValueId::opaque(way.origin.file);
        way.path.clear();
        self.found.push(way);
    }

    pub(super) fn step(&mut self, mut way: Way, to: ValueId, depth: usize) {
        way.through.push(way.origin);
        way.origin = to;
        self.follow(way, depth - 1);
    }

    /// A name from another file.
    fn outside(&mut self, mut way: Way, path: &str, depth: usize) {
        if let Some(call) = self.graph.function_asked(way.origin) {
            return self.step(way, call, depth);
        }
        match self.graph.resolve(way.origin.file, path, true) {
            Some((value, rest)) => {
                way.path.extend(rest.into_iter().rev());
                let before = self.facts.len();
                self.settle(value, self.graph.part_of(value, &way.path).filter(|part| *part != value));
                self.facts.extend(self.graph.entry_facts(self.home).iter());
                self.step(way, value, depth);
                self.facts.truncate(before);
            }
            None if self.variable_of_environment(&way, depth) => {}
            None if self.put_outside(&way, depth) || self.lacking(&way, path, depth) => {}
            None if way.path.is_empty() => self.found.push(way),
            None => self.lost(way),
        }
    }

    /// What the other file has made sure of when it has been run: of a value, and of the part of it that is meant.
    pub(super) fn settle(&mut self, value: ValueId, part: Option<ValueId>) {
        self.graph.add_settled(value, part, &mut self.facts);
    }

    /// A parameter: what the call gave that the search came by.
    fn param(&mut self, way: Way, function: FunctionId, index: usize, depth: usize) {
        if index == 0 && self.member_read(&way, function, depth) {
            return;
        }
        match self.leave_frame(OpenEnd::Function(function)) {
            Some((frame, inner)) => {
                let (way, bound) = self.bound(way, frame, function, index);
                self.argument(way, frame, bound, depth);
                self.frames.extend(inner);
            }
            None => self.open_param(way, function, index, depth),
        }
    }

    /// What reaches a parameter; what all the arguments left over reach is asked for one of them.
    fn bound(&self, mut way: Way, frame: Frame, function: FunctionId, index: usize) -> (Way, Bound) {
        let event = self.graph.event(frame.call);
        let takes = self.graph.function(function).params.get(index).map(|param| param.takes).unwrap_or_default();
        if !matches!(takes, Takes::Rest | Takes::Keywords) {
            return (way, self.graph.bound(event, function, index));
        }
        let Some(name) = way.path.pop() else { return (way, Bound::Unknown) };
        let bound = self.graph.bound_rest(event, function, index, &name);
        if let Bound::Spread(value, at) = bound {
            way.path.push(name);
            return (way, Bound::Value(value, at));
        }
        (way, bound)
    }

    /// Goes out of the innermost frame of this kind; gives it with those within, which have to be put back afterwards.
    pub(super) fn leave_frame(&mut self, entered: OpenEnd) -> Option<(Frame, Vec<Frame>)> {
        let runs = |frame: &Frame| {
            let graph = self.graph;
            frame.entered == entered
                || graph.stands_in(entered, frame.entered)
                || graph.constructs_heir(frame.call, entered)
        };
        let is_kin = |frame: &Frame| self.of.is_none_or(|of| self.graph.may_run_for(frame.call, entered, of));
        let is_it = |frame: &Frame| runs(frame) && is_kin(frame);
        let at = self.frames.iter().rposition(is_it)?;
        let frames = self.frames.split_off(at);
        Some((*frames.first()?, frames))
    }

    /// Goes on with what a call has given.
    pub(super) fn argument(&mut self, mut way: Way, frame: Frame, bound: Bound, depth: usize) {
        let event = self.graph.event(frame.call);
        let before = self.facts.len();
        // Whoever makes a value need not be of its type.
        let (of, is_made) = (self.of, self.graph.made_by_call(frame.call).is_some());
        self.of = of.filter(|_| !is_made);
        self.facts.extend(self.graph.facts_at(frame.call).iter());
        way.leave_call(&frame, event.span, bound);
        if let Bound::Value(value, _) = bound {
            way.states = way.states & self.graph.asked_of_part(frame.call, value, &way.path);
        }
        match bound {
            Bound::Value(value, _) | Bound::Default(value) | Bound::Spread(value, _) => self.step(way, value, depth),
            Bound::LeftOut => self.step(way, ValueId::left_out(frame.call.file), depth),
            Bound::Unknown => self.lost(way),
        }
        self.facts.truncate(before);
        self.of = of;
    }

    /// A parameter of a function that nobody is known to have called on this way.
    fn open_param(&mut self, mut way: Way, function: FunctionId, index: usize, depth: usize) {
        let graph = self.graph;
        if let Some(call) = self.call_from_within(function) {
            let frame = Frame::new(OpenEnd::Function(function), call);
            let (way, bound) = self.bound(way, frame, function, index);
            return self.argument(way, frame, bound, depth);
        }
        let is_receiver = index == 0 && graph.function(function).takes_receiver;
        if !is_receiver || graph.is_of_enumeration(function) {
            self.open.push(OpenEnd::Function(function));
        }
        let is_default = self.default(&way, function, index, depth);
        if way.path.is_empty() && !graph.is_carried(way.origin) {
            return self.found.push(way);
        }
        if is_default {
            return;
        }
        way.states = way.states & guards::of_part(graph, function, index, &way.path);
        if way.states.is_none() {
            return;
        }
        match graph.type_of(way.origin, true) {
            // What a method is called on that is called on types has what that type has.
            Some(of) if is_receiver && graph.function(function).takes_type() => self.step(way, of, depth),
            // Other values of its type say nothing of those that are seen to come: whoever brings one is asked.
            Some(of) if !is_receiver && graph.is_made_by_callers(function, index, of) => self.lost(way),
            Some(of) => self.field_of_type(way, of, depth),
            None => self.carried(&way, depth),
        }
    }

    /// A parameter's default that brings something is as good as written in the function.
    fn default(&mut self, way: &Way, function: FunctionId, index: usize, depth: usize) -> bool {
        let graph = self.graph;
        let default = graph.function(function).params.get(index).and_then(|param| param.default);
        let said = || graph.declared_option(function, index).or_else(|| graph.annotated(way.origin));
        let default = default.or_else(said).filter(|it| !graph.is_nothing(*it));
        if let Some(default) = default {
            self.step(way.clone(), default, depth);
        }
        default.is_some()
    }

    /// The call of a function within one that the search is in, or within another method of the same type.
    fn call_from_within(&self, function: FunctionId) -> Option<Call> {
        let around = self.graph.around(function);
        let first_in = |frame: &Frame| match frame.entered {
            OpenEnd::Function(it) => around.functions.get(&it),
            OpenEnd::Type(_) => None,
        };
        if let Some(call) = self.frames.iter().filter_map(first_in).min() {
            return Some(*call);
        }
        let owner = self.graph.function(function).owner?;
        // A constructor of a base type was called by that of the type itself, and not by those of its siblings.
        if let Some(of) = self.of.filter(|of| *of != owner) {
            let lineage = self.graph.lineage(of);
            let own = lineage.iter().filter_map(|of| around.types.get(of).copied());
            if let Some(call) = own.min() {
                return Some(call);
            }
        }
        // Where others call it as well, each of them is asked.
        match *self.graph.callers(OpenEnd::Function(function)) {
            [only] if self.graph.stands_in_method(only, owner, function) => Some(only),
            _ => None,
        }
    }
}
