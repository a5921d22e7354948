//! What is looked for in the graph of one file, in order, so that it is found without a walk over all values.
//!
//! Made once, when a file has been lowered. Names are kept as hashes of their last part: whoever asks looks at what is
//! found, so a hash that two names share costs a look and nothing else.

use std::hash::BuildHasher;
use std::sync::OnceLock;

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::{Arm, EventKind, Flow, FunctionId, JoinKind, Kind, Name, Value, ValueId};
use crate::source::Span;

/// A value is followed this far to tell whether it may have a type.
const DEEPEST: usize = 8;
/// One of more than these is any.
const MOST_ARMS: usize = 8;
/// So many arguments of a call are looked at.
const MOST_HANDED: usize = 8;

/// The hash of a name's last part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Word(u64);

impl Word {
    /// Of a name or a path.
    pub(super) fn of(name: &str) -> Self {
        let name = name.trim_end_matches(':');
        let last = name.rfind(['.', ':']).map_or(name, |at| &name[at + 1..]);
        Self(FxBuildHasher.hash_one(last))
    }

    /// What a value is called elsewhere, where it is something that can be called.
    pub(super) fn of_called(flow: &Flow, value: ValueId) -> Option<Self> {
        match flow.kind(flow.plain(value)) {
            Kind::Path(name) | Kind::Item(name) | Kind::Field { name, .. } => Some(Self::of(name)),
            Kind::Function(function) => Some(Self::of(&flow.functions[function.index()].name)),
            _ => None,
        }
    }
}

/// Whether what is called may be something of the project: a method is, when the type of its value may be one.
fn may_be_known(flow: &Flow, target: ValueId, depth: usize) -> bool {
    match flow.kind(target) {
        Kind::Field { base, .. } => may_have_type(flow, *base, depth),
        _ => true,
    }
}

fn may_have_type(flow: &Flow, value: ValueId, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return true };
    match flow.kind(value) {
        Kind::Item(_) | Kind::Path(_) => true,
        Kind::Derived { from, .. } => may_have_type(flow, *from, depth),
        Kind::Param { function, index, of } => {
            of.is_some() || *index == 0 && flow.functions[function.index()].takes_receiver
        }
        Kind::Call { target, .. } => target.is_some_and(|target| may_be_known(flow, target, depth)),
        Kind::Field { base, .. } => may_have_type(flow, *base, depth),
        Kind::Join { arms, .. } => arms.iter().any(|arm| may_have_type(flow, arm.value, depth)),
        // A member of an enumeration.
        _ => flow.typed.contains_key(&value),
    }
}

/// What is looked for in a file.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// The value of each variable, by its name.
    pub(super) variables: Vec<(Name, ValueId)>,
    /// Fields of values, by those.
    fields: Vec<(ValueId, ValueId)>,
    /// The events of calls, by what they give.
    calls: Vec<(ValueId, usize)>,
    /// The calls of what the project may define, by the word for what is called.
    pub(super) called: Vec<(Word, usize)>,
    /// The calls in which a method constructs the type that it is called on (`cls(…)`), by that type.
    pub(super) of_own_type: Vec<(ValueId, usize)>,
    /// Words for what other words stand for: what it is, and what it is called here.
    pub(super) aliases: Vec<(Word, Word)>,
    /// What functions of this file are called in it, where that is not their name.
    pub(super) function_names: Vec<(FunctionId, Word)>,
    /// Of what it declares, or keeps under another name than its own.
    pub(super) declared: Box<[Word]>,
    /// Of fields in which something is kept that is no function.
    pub(super) kept: Box<[Word]>,
    /// The places where functions are named.
    mentions: Vec<(FunctionId, usize)>,
    /// The events that set a field, a name of another file or a variable.
    pub(super) sets: Vec<usize>,
    /// The events in which a credential may arrive.
    pub(super) takers: Vec<usize>,
    /// The methods of types, by those.
    methods: Vec<(ValueId, FunctionId)>,
    /// The calls that are given something of another file, by the word for that.
    handed: Vec<(Word, usize)>,
    /// The calls of what a function is given first, by that function.
    given: Vec<(FunctionId, usize)>,
    /// The names in the paths that are imported, each with the place of its path.
    pub(super) imports: Vec<(Word, usize)>,
    /// The calls that may as well be looks into a mapping.
    look_ups: Vec<ValueId>,
    /// Choices among names of other files: one may be a module of which functions are called then.
    pub(super) choices: Vec<ValueId>,
    /// The functions that set a variable.
    setters: FxHashMap<Name, Setters>,
    /// The calls that are given a value, or are those of its methods, by the value itself. Made when somebody asks.
    handled: OnceLock<Vec<(ValueId, ValueId)>>,
    /// Fields of values, by their names. Made when somebody asks.
    fields_named: OnceLock<Vec<(Word, ValueId)>>,
    /// Something is asked of each element of a list that is not written there.
    asks_each: bool,
}

/// In which functions something happens; none: in the module's own body.
#[derive(Debug, Clone, Copy)]
enum Setters {
    One(Option<FunctionId>),
    Several,
}

impl Flow {
    /// The value that stands for an environment variable, where the file names it.
    pub fn variable(&self, name: &str) -> Option<ValueId> {
        self.index.variable(name)
    }

    /// The calls that are given a value, or are those of its methods, each once.
    pub fn calls_with(&self, value: ValueId) -> impl Iterator<Item = ValueId> {
        all_of(self.index.handled.get_or_init(|| self.all_handled()), value)
    }

    /// The fields of this name of whatever value.
    pub(super) fn fields_named(&self, name: Word) -> impl Iterator<Item = ValueId> {
        all_of(self.index.fields_named.get_or_init(|| self.all_fields()), name)
    }

    fn all_fields(&self) -> Vec<(Word, ValueId)> {
        let named = self.index.fields.iter().filter_map(|(_, field)| match self.kind(*field) {
            Kind::Field { name, .. } => Some((Word::of(name), *field)),
            _ => None,
        });
        let mut fields: Vec<(Word, ValueId)> = named.collect();
        fields.sort_unstable();
        fields
    }

    fn all_handled(&self) -> Vec<(ValueId, ValueId)> {
        let mut handled = Vec::new();
        for (place, value) in self.values.iter().enumerate() {
            if let Kind::Call { receiver, args, .. } = &value.kind {
                let given = receiver.iter().chain(args.iter().map(|arg| &arg.value));
                handled.extend(given.map(|value| (self.plain(*value), self.id(place))));
            }
        }
        handled.sort_unstable();
        handled.dedup();
        handled
    }

    /// Whether it asks something of each element of a list that is not written there.
    pub(super) fn asks_each(&self) -> bool {
        self.index.asks_each
    }

    /// A search has come upon the name of a variable that is read here and named nowhere: the value for it.
    pub(super) fn name_variable(&self, name: &Name) -> ValueId {
        let place = self.late.push(Value { kind: Kind::Variable(name.clone()), span: Span::default() });
        self.id(self.values.len() + place)
    }
}

impl Index {
    /// Of a file that has been lowered.
    pub(super) fn new(flow: &Flow) -> Self {
        let mut look_ups: Vec<ValueId> = flow.looked_up.values().copied().collect();
        look_ups.sort_unstable();
        let (declared, kept) = (each_once(declared_in(flow)), each_once(kept_in(flow)));
        let mut index = Self { declared, kept, look_ups, ..Self::default() };
        for (place, value) in flow.values.iter().enumerate() {
            let id = ValueId::new(flow.file, place);
            match &value.kind {
                Kind::Variable(name) => index.variables.push((name.clone(), id)),
                Kind::Field { base, .. } => index.fields.push((*base, id)),
                Kind::Each { .. } => index.asks_each = true,
                Kind::Join { arms, kind: JoinKind::Branch } if flow.is_choice(arms) => index.choices.push(id),
                _ => {}
            }
        }
        for (place, event) in flow.events.iter().enumerate() {
            index.add(flow, place, &event.kind);
        }
        let named = flow.globals.iter().chain(flow.members.iter().map(|((_, name), value)| (name, value)));
        for (name, value) in named {
            let here = Word::of(name);
            let Some(of) = Word::of_called(flow, *value).filter(|of| *of != here) else { continue };
            match flow.kind(flow.plain(*value)) {
                // Many functions may have one name, or none.
                Kind::Function(function) => index.function_names.push((*function, here)),
                _ => index.aliases.push((of, here)),
            }
        }
        for (place, path) in flow.imports.iter().enumerate() {
            index.imports.extend(path.split('.').filter(|name| !name.is_empty()).map(|name| (Word::of(name), place)));
        }
        index.variables.sort_unstable();
        let functions = flow.functions.iter().enumerate();
        let id = |place| FunctionId::new(flow.file, place);
        index.methods.extend(functions.filter_map(|(place, function)| Some((function.owner?, id(place)))));
        index.methods.sort_unstable();
        index.given.sort_unstable();
        let mentions = flow.mentions.iter().enumerate();
        index.mentions.extend(mentions.map(|(place, mention)| (mention.function, place)));
        index.mentions.sort_unstable();
        index.fields.sort_unstable();
        index.calls.sort_unstable();
        index.called.sort_unstable();
        index.handed.sort_unstable();
        index.aliases.sort_unstable();
        index.function_names.sort_unstable();
        index
    }

    fn add(&mut self, flow: &Flow, event: usize, kind: &EventKind) {
        match kind {
            EventKind::Invoke { result } => {
                self.calls.push((*result, event));
                let Kind::Call { target: Some(target), args, .. } = flow.kind(*result) else { return };
                for arg in args.iter().take(MOST_HANDED) {
                    if let Kind::Path(path) = flow.kind(flow.plain(arg.value)) {
                        self.handed.push((Word::of(path), event));
                    }
                }
                if let Kind::Param { function, index: 0, .. } = flow.kind(*target) {
                    self.given.push((*function, event));
                }
                if let Kind::Param { function, index: 0, .. } = flow.kind(flow.plain(*target)) {
                    let function = &flow.functions[function.index()];
                    self.of_own_type.extend(function.owner.filter(|_| function.takes_type()).map(|of| (of, event)));
                } else if may_be_known(flow, *target, DEEPEST) {
                    self.called.extend(Word::of_called(flow, *target).map(|word| (word, event)));
                }
            }
            EventKind::Call { result, .. } => {
                self.calls.push((*result, event));
                self.takers.push(event);
            }
            EventKind::SetField { .. } => self.sets.push(event),
            EventKind::Assign { .. } | EventKind::SetVariable { .. } => {
                self.sets.push(event);
                self.takers.push(event);
                if let EventKind::SetVariable { name, .. } = kind {
                    let function = flow.events[event].function;
                    let setters = self.setters.entry(name.clone()).or_insert(Setters::One(function));
                    if matches!(setters, Setters::One(known) if *known != function) {
                        *setters = Setters::Several;
                    }
                }
            }
            EventKind::Header { .. } | EventKind::Headers { .. } | EventKind::Request { .. } => self.takers.push(event),
            EventKind::ReadVariable { .. } | EventKind::Unwrap { .. } => {}
        }
    }

    /// The value of a variable.
    pub(super) fn variable(&self, name: &str) -> Option<ValueId> {
        let at = self.variables.binary_search_by(|(known, _)| (**known).cmp(name)).ok()?;
        Some(self.variables[at].1)
    }

    /// Whether another function than this one sets a variable.
    pub(super) fn is_set_elsewhere(&self, name: &str, function: Option<FunctionId>) -> bool {
        match self.setters.get(name) {
            Some(Setters::One(setter)) => *setter != function,
            Some(Setters::Several) => true,
            None => false,
        }
    }

    /// The event of a call, by what it gives.
    pub(super) fn call(&self, result: ValueId) -> Option<usize> {
        let end = self.calls.partition_point(|(of, _)| *of <= result);
        let (of, event) = self.calls[..end].last()?;
        (*of == result).then_some(*event)
    }

    /// Whether a call may as well be a look into a mapping.
    pub(super) fn is_look_up(&self, call: ValueId) -> bool {
        self.look_ups.binary_search(&call).is_ok()
    }

    /// The places where a function is named.
    pub(super) fn mentions(&self, of: FunctionId) -> impl Iterator<Item = usize> {
        all_of(&self.mentions, of)
    }

    /// The fields of a value.
    pub(super) fn fields(&self, of: ValueId) -> impl Iterator<Item = ValueId> {
        all_of(&self.fields, of)
    }

    /// The methods of a type.
    pub(super) fn methods(&self, of: ValueId) -> impl Iterator<Item = FunctionId> {
        all_of(&self.methods, of)
    }

    /// The calls that are given something of another file which may be called so.
    pub(super) fn handed(&self, name: Word) -> impl Iterator<Item = usize> {
        all_of(&self.handed, name)
    }

    /// The events in which a function calls what it was given first.
    pub(super) fn calls_of_given(&self, function: FunctionId) -> impl Iterator<Item = usize> {
        all_of(&self.given, function)
    }
}

impl Flow {
    /// Whether each of a few arms is a name of another file: of modules, one is chosen.
    pub(super) fn is_choice(&self, arms: &[Arm]) -> bool {
        arms.len() <= MOST_ARMS && arms.iter().all(|arm| matches!(self.kind(self.plain(arm.value)), Kind::Path(_)))
    }
}

/// The names under which others may find something in a file.
fn declared_in(flow: &Flow) -> impl Iterator<Item = Word> {
    let named = flow.globals.iter().chain(flow.members.iter().map(|((_, name), value)| (name, value)));
    // Not what another file has under the same name.
    let is_own = |name: Word, value: ValueId| !matches!(flow.kind(flow.plain(value)), Kind::Path(path) if Word::of(path) == name);
    let named = named.map(|(name, value)| (Word::of(name), *value)).filter(move |(name, value)| is_own(*name, *value));
    let types = flow.types.keys().filter_map(|of| match flow.kind(*of) {
        Kind::Item(name) => Some(Word::of(name)),
        _ => None,
    });
    let functions = flow.functions.iter().map(|function| Word::of(&function.name));
    functions.chain(named.map(|(name, _)| name)).chain(types)
}

/// The names of fields in which a file keeps something that is no function.
fn kept_in(flow: &Flow) -> impl Iterator<Item = Word> {
    let fields = flow.types.values().flat_map(|of| &of.fields).map(|field| Word::of(&field.name));
    let members = flow.members.iter().filter(|(_, value)| !matches!(flow.kind(**value), Kind::Function(_)));
    let set = flow.events.iter().filter_map(|event| match &event.kind {
        EventKind::SetField { name, .. } | EventKind::Assign { path: name, .. } => Some(Word::of(name)),
        _ => None,
    });
    fields.chain(members.map(|((_, name), _)| Word::of(name))).chain(set)
}

fn each_once(words: impl Iterator<Item = Word>) -> Box<[Word]> {
    let mut words: Vec<Word> = words.collect();
    words.sort_unstable();
    words.dedup();
    words.into()
}

/// All that stands under a key in a sorted list.
fn all_of<K: Ord + Copy, V: Copy>(sorted: &[(K, V)], key: K) -> impl Iterator<Item = V> {
    let first = sorted.partition_point(|(known, _)| *known < key);
    sorted[first..].iter().take_while(move |(known, _)| *known == key).map(|(_, value)| *value)
}
