//! What calls of standard libraries do to values, as the catalogue says it.

use rustc_hash::FxHashSet;

use super::{Builder, Callee, Place};
use crate::catalog::Effect;
use crate::flow::value::last_under;
use crate::flow::{Absence, Arg, Arm, EventKind, How, JoinKind, Kind, Name, States, ValueId, positional};
use crate::source::Span;

/// A mapping that is given more entries than this, one by one, is no configuration.
const MOST_ENTRIES: usize = 256;
/// So many joins deep a mapping is looked for.
const DEEPEST_MAPPING: usize = 3;

pub(super) fn keyword<'a>(args: &'a [Arg], name: &str) -> Option<&'a Arg> {
    args.iter().find(|arg| arg.name.as_deref() == Some(name))
}

impl Builder<'_> {
    /// What the catalogue says of a method, whatever it is called on. Front ends ask for those that take a closure.
    pub fn method_effect(&self, name: &str) -> Option<&Effect> {
        self.knowledge.method(self.language, name)
    }

    /// What the catalogue says of a path.
    pub fn path_effect(&self, path: &str) -> Option<&Effect> {
        self.knowledge.effect(self.language, path)
    }

    /// Whether a call of this path gives what it is given.
    pub fn path_keeps(&self, path: &str) -> bool {
        matches!(self.path_effect(path), Some(Effect::Same | Effect::AsText | Effect::Validates))
    }

    /// Whether a call of this path never returns.
    pub fn path_leaves(&self, path: &str) -> bool {
        matches!(self.knowledge.effect(self.language, path), Some(Effect::Leaves))
    }

    pub(super) fn apply(&mut self, effect: &Effect, receiver: Option<ValueId>, args: &[Arg], span: Span) -> ValueId {
        let argument = |index: usize| positional(args, index).map(|arg| arg.value);
        let subject = receiver.or_else(|| argument(0)).unwrap_or(self.opaque);
        let first = if receiver.is_some() { argument(0) } else { argument(1) };
        match effect {
            Effect::ReadVariable { .. } | Effect::SetVariable { .. } | Effect::UnsetVariable => {
                self.apply_variable(effect, subject, args, span)
            }
            Effect::Leaves | Effect::Refuses => {
                self.leave();
                self.opaque
            }
            Effect::Same | Effect::Opens => self.same(subject, span),
            Effect::AsText => self.as_text(subject, span),
            Effect::NameError => self.explained(subject, span),
            Effect::Argument(index) => argument(*index).map_or(self.opaque, |value| self.same(value, span)),
            Effect::Strip => self.strip(subject, span),
            Effect::Encode if self.flow.text(subject).is_none() => self.changed(subject, span),
            Effect::Optional => self.derived(subject, How::Optional, span),
            Effect::Unwrap { named } => {
                let text = if *named { first } else { None };
                self.unwrap_value(subject, text, span)
            }
            Effect::OrEmpty if receiver.is_none() && args.is_empty() => self.literal("", span),
            Effect::OrEmpty | Effect::OrValue => self.apply_fallback(effect, subject, first, span),
            Effect::IsPresent | Effect::IsAbsent | Effect::IsEmpty | Effect::Matches(_) => {
                self.apply_test(effect, receiver, args, span)
            }
            Effect::Request { .. } | Effect::AddQuery | Effect::AddHeader | Effect::AddBearer | Effect::AddBasic => {
                self.apply_http(effect, receiver, args, span)
            }
            Effect::Encode
            | Effect::OrElse
            | Effect::Filter
            | Effect::Then
            | Effect::Map
            | Effect::Fresh
            | Effect::Environment
            | Effect::Settings
            | Effect::Plain
            | Effect::Enumerates
            | Effect::Shared
            | Effect::Instance(_)
            | Effect::Carried
            | Effect::Passes(_)
            | Effect::RunsFirst { .. }
            | Effect::Prefixes
            | Effect::Validates => self.opaque,
            Effect::Declares => self.declared_field(args, span),
            Effect::Partial => self.partial(args, span),
            Effect::Decode(encoding) => self.decode(subject, *encoding, span),
            Effect::Apply => self.apply_first(args, span),
            Effect::Start { .. } | Effect::StartItself { .. } => self.start_elsewhere(effect, receiver, args, span),
            Effect::AsMapping => self.as_mapping(subject, span),
            Effect::Option { .. }
            | Effect::AddOption
            | Effect::SetOptions
            | Effect::Options { .. }
            | Effect::Parser => self.apply_option(effect, subject, args, span),
            // What is made of parts, or is one; what stands for a type is none.
            _ => self.apply_part(effect, subject, args, span),
        }
    }

    fn apply_fallback(&mut self, effect: &Effect, value: ValueId, other: Option<ValueId>, span: Span) -> ValueId {
        match (effect, other) {
            (Effect::OrEmpty, _) => self.fallback(value, States::PRESENT, span, |builder| builder.literal("", span)),
            (_, Some(other)) => self.fallback(value, States::PRESENT, span, |_| other),
            (_, None) => self.opaque,
        }
    }

    fn apply_variable(&mut self, effect: &Effect, subject: ValueId, args: &[Arg], span: Span) -> ValueId {
        let argument = |index: usize| positional(args, index).map(|arg| arg.value);
        match effect {
            Effect::ReadVariable { name, default, keyword: word, stops, cast, .. } => {
                let named = |word: &Option<String>| word.as_deref().and_then(|word| keyword(args, word));
                let default = default.and_then(|index| positional(args, index)).or_else(|| named(word));
                let Some(name) = positional(args, *name).or_else(|| args.first().filter(|arg| !arg.spread)) else {
                    return self.opaque;
                };
                let read = self.read_variable(name.value, default.map(|arg| arg.value), *stops, span);
                named(cast).map_or(read, |cast| self.passed_through(cast.value, 0, read, span))
            }
            Effect::SetVariable { name, value, keep } => {
                if let (Some(name), Some(value)) = (argument(*name), argument(*value)) {
                    return self.set_variable(name, value, *keep, span);
                }
                self.opaque
            }
            _ => {
                self.unset_variable(subject);
                self.opaque
            }
        }
    }

    fn apply_test(&mut self, effect: &Effect, receiver: Option<ValueId>, args: &[Arg], span: Span) -> ValueId {
        let argument = |index: usize| positional(args, index).map(|arg| arg.value);
        let index = if let Effect::Matches(index) = effect { *index } else { 0 };
        let subject = receiver.or_else(|| argument(index)).unwrap_or(self.opaque);
        match effect {
            Effect::IsPresent => self.test_states(subject, States::PRESENT, span),
            Effect::IsAbsent => self.test_states(subject, States::ABSENT, span),
            Effect::IsEmpty => self.test_states(subject, States::EMPTY, span),
            Effect::Matches(_) => self.test_like(subject, argument(0), span),
            _ => self.opaque,
        }
    }

    /// The first argument is called with the others.
    fn apply_first(&mut self, args: &[Arg], span: Span) -> ValueId {
        match args.split_first() {
            Some((callee, rest)) if callee.name.is_none() && !callee.spread => {
                let outer = std::mem::replace(&mut self.is_later, true);
                let result = self.call(&Callee::Value(callee.value), rest, span);
                self.is_later = outer;
                result
            }
            _ => self.opaque,
        }
    }

    fn start_elsewhere(&mut self, effect: &Effect, on: Option<ValueId>, args: &[Arg], span: Span) -> ValueId {
        match effect {
            Effect::StartItself { args: place } => self.start_itself(*place, on, args, span),
            _ => self.start(effect, args, span),
        }
    }

    /// What a method is called on is called elsewhere. A task that is given itself first has another signature.
    fn start_itself(&mut self, place: Option<usize>, task: Option<ValueId>, args: &[Arg], span: Span) -> ValueId {
        let Some(task) = task else { return self.opaque };
        let takes_itself = match self.flow.kind(self.flow.made_from(task)) {
            Kind::Function(function) => {
                let first = self.flow.functions[function.index()].params.first();
                first.is_some_and(|param| matches!(&*param.name, "self" | "task"))
            }
            _ => true,
        };
        let given = place.map_or_else(|| Some(args.to_vec()), |place| self.listed(place, None, args));
        if let Some(given) = given.filter(|_| !takes_itself) {
            let fork = self.fork();
            self.call(&Callee::Value(task), &given, span);
            self.close(fork);
        }
        self.opaque
    }

    /// Something is called elsewhere: whether it comes to an end, and what it makes sure of, nobody here knows.
    pub(super) fn start(&mut self, effect: &Effect, args: &[Arg], span: Span) -> ValueId {
        let Effect::Start { target, position, args: place, list, .. } = effect else { return self.opaque };
        let given = match place {
            Some(place) => self.listed(*place, list.as_deref(), args),
            // Some have names of their own for what they hand on.
            None => args.get(position + 1..).map(<[Arg]>::to_vec).filter(|given| !given.iter().any(is_all)),
        };
        let target = keyword(args, target).or_else(|| positional(args, *position)).map(|arg| arg.value);
        if let (Some(target), Some(given)) = (target, given) {
            let fork = self.fork();
            self.call(&Callee::Value(target), &given, span);
            self.close(fork);
        }
        self.opaque
    }

    /// The elements of `args` and the entries of `kwargs`, as the arguments of a call. `only`: another name of `args`, without
    /// `kwargs`.
    fn listed(&self, place: usize, only: Option<&str>, args: &[Arg]) -> Option<Vec<Arg>> {
        let mut given = Vec::new();
        if let Some(list) = keyword(args, only.unwrap_or("args")).or_else(|| positional(args, place)) {
            let Kind::List(elements) = self.flow.kind(list.value) else { return None };
            given.extend(elements.iter().map(|value| Arg {
                name: None,
                value: *value,
                span: list.span,
                spread: false,
            }));
        }
        let named = || keyword(args, "kwargs").or_else(|| positional(args, place + 1));
        if let Some(named) = only.is_none().then(named).flatten() {
            let Kind::Dict { entries, open: false, .. } = self.flow.kind(named.value) else { return None };
            for (key, value) in entries.iter() {
                let name = Some(self.flow.text(*key)?.into());
                given.push(Arg { name, value: *value, span: named.span, spread: false });
            }
        }
        Some(given)
    }

    fn partial(&mut self, args: &[Arg], span: Span) -> ValueId {
        match args.split_first() {
            Some((callee, rest)) if callee.name.is_none() && !callee.spread => {
                self.value(Kind::Partial { callee: callee.value, args: rest.into() }, span)
            }
            _ => self.opaque,
        }
    }

    /// The value inside; the program stops when there is none.
    pub fn unwrap_value(&mut self, value: ValueId, text: Option<ValueId>, span: Span) -> ValueId {
        let missing = self.elements_of_whole(value).map(|elements| self.one_of(&elements, span));
        let missing = missing.unwrap_or(value);
        self.event(EventKind::Unwrap { value: missing, text }, span, &[missing]);
        self.assume_states(value, States::PRESENT);
        self.same(value, span)
    }

    // Environment variables.

    /// The one value that stands for a variable.
    pub(super) fn variable(&mut self, name: &Name, span: Span) -> ValueId {
        self.once(None, &format!("${name}"), Kind::Variable(name.clone()), span)
    }

    fn variable_name(&self, name: ValueId) -> Option<(Name, Span)> {
        let text = self.flow.text(name)?;
        let span = self.flow.value(name).span;
        (!text.is_empty()).then(|| (text.into(), span))
    }

    /// What the program would read from a variable at this point.
    pub(super) fn held(&mut self, name: &Name, span: Span) -> ValueId {
        match self.places.get(&Place::Variable(name.clone())) {
            Some(value) => *value,
            None => self.variable(name, span),
        }
    }

    /// What reading a variable would give: whoever fills a value from the environment reads it.
    pub fn would_read(&mut self, name: &str, stops: bool, span: Span) -> ValueId {
        let name = Name::from(name);
        let from = self.variable(&name, span);
        self.value(Kind::Read { name, from, stops }, span)
    }

    /// Reads a variable. `stops`: the program stops when it is unset and there is no `default`.
    pub fn read_variable(&mut self, name: ValueId, default: Option<ValueId>, stops: bool, span: Span) -> ValueId {
        let stops = stops && default.is_none();
        let Some((name, name_span)) = self.variable_name(name) else { return self.look_up(name, default, stops, span) };
        let from = self.held(&name, span);
        let read = self.value(Kind::Read { name: name.clone(), from, stops }, span);
        self.event(EventKind::ReadVariable { name, name_span, stops, result: read }, span, &[]);
        if stops {
            self.assume_states(read, States::PRESENT);
        }
        self.or_default(read, default, span)
    }

    /// Reads a variable whose name is not written here.
    fn look_up(&mut self, name: ValueId, default: Option<ValueId>, stops: bool, span: Span) -> ValueId {
        if name == self.opaque {
            return self.opaque;
        }
        let read = self.looked_up(name, stops, span);
        if stops {
            self.assume_states(read, States::PRESENT);
        }
        self.or_default(read, default, span)
    }

    /// The one value that stands for a variable of this name.
    pub(super) fn looked_up(&mut self, name: ValueId, stops: bool, span: Span) -> ValueId {
        let name = self.flow.plain(name);
        let kind = Kind::Lookup { name, stops };
        self.once(Some(name), if stops { "$[]" } else { "$" }, kind, span)
    }

    fn or_default(&mut self, read: ValueId, default: Option<ValueId>, span: Span) -> ValueId {
        match default {
            Some(default) if !matches!(self.flow.kind(default), Kind::Absent(_)) => {
                self.fallback(read, States::PRESENT, span, |_| default)
            }
            _ => read,
        }
    }

    /// Sets a variable; `keep`: only when it is unset. Gives what it holds then.
    pub fn set_variable(&mut self, name: ValueId, value: ValueId, keep: bool, span: Span) -> ValueId {
        let Some((name, name_span)) = self.variable_name(name) else {
            return self.set_looked_up(name, value, keep, span);
        };
        let value = self.as_given(value, span);
        let kind = EventKind::SetVariable { name: name.clone(), name_span, value, keep };
        self.event(kind, span, &[value]);
        let mut held = value;
        if keep {
            let before = self.held(&name, span);
            let arm = |value, states| Arm { value, facts: vec![(before, states)].into() };
            let arms = vec![arm(before, States::PRESENT), arm(value, States::ABSENT)];
            held = self.join_of(arms, JoinKind::Fallback, span);
        } else {
            // The assignment fails when there is nothing to set.
            if held == self.opaque {
                held = self.value(Kind::Opaque, span);
            }
            self.assume_states(held, States::PRESENT);
        }
        self.places.set(Place::Variable(name), held);
        held
    }

    /// Sets a variable whose name is not written here: whoever gave the name knows that it is set.
    fn set_looked_up(&mut self, name: ValueId, value: ValueId, keep: bool, span: Span) -> ValueId {
        if name != self.opaque && self.live {
            let written = if self.flow.is_nothing(value) { States::EMPTY } else { States::TRUTHY };
            let states = if keep { States::PRESENT } else { written };
            let variable = self.looked_up(name, false, span);
            self.known.set(variable, states);
        }
        self.opaque
    }

    /// The program removes a variable.
    pub fn unset_variable(&mut self, name: ValueId) {
        if let Some((name, span)) = self.variable_name(name) {
            let gone = self.value(Kind::Absent(Absence::Default), span);
            self.places.set(Place::Variable(name), gone);
        }
    }

    /// A condition: the variable is set.
    pub fn test_variable(&mut self, name: ValueId, span: Span) -> ValueId {
        match self.variable_name(name) {
            Some((name, at)) => {
                let held = self.held(&name, at);
                self.test_states(held, States::PRESENT, span)
            }
            None if name == self.opaque => self.opaque,
            None => {
                let read = self.looked_up(name, false, span);
                self.test_states(read, States::PRESENT, span)
            }
        }
    }

    /// Whether a value is the environment that the program runs in, and no copy of it.
    pub fn is_own_environment(&self, value: ValueId) -> bool {
        matches!(self.flow.kind(value), Kind::Path(_)) && self.is_environment(value)
    }

    /// Whether a value is the environment (`os.environ`), or a copy of it.
    pub fn is_environment(&self, value: ValueId) -> bool {
        match self.flow.kind(value) {
            Kind::Path(path) => matches!(self.knowledge.effect(self.language, path), Some(Effect::Environment)),
            Kind::Derived { from, .. } => self.is_environment(*from),
            _ => false,
        }
    }

    // Mappings.

    /// A mapping. Of two entries with the same key the last one counts.
    pub fn dict(&mut self, mut entries: Vec<(ValueId, ValueId)>, open: bool, span: Span) -> ValueId {
        let mut later: FxHashSet<&str> = FxHashSet::default();
        let last = |(key, _): &(ValueId, ValueId)| self.flow.text(*key).is_none_or(|key| later.insert(key));
        let counts: Vec<bool> = entries.iter().rev().map(last).collect();
        let mut counts = counts.into_iter().rev();
        self.entries_stand_under_keys(&entries);
        entries.retain(|_| counts.next().unwrap_or_default());
        let holds_header = entries.iter().any(|(key, _)| self.header_of(*key).is_some());
        let dict = self.value(Kind::Dict { entries: entries.into(), open, under: None }, span);
        self.flow.headers.extend(holds_header.then_some(dict));
        dict
    }

    /// A mapping with one entry set; nothing when the value is no mapping. One that grows for ever is followed no more.
    pub fn dict_with(&mut self, dict: ValueId, key: ValueId, value: ValueId, span: Span) -> Option<ValueId> {
        let (entries, open, under) = match self.flow.kind(dict) {
            Kind::Dict { entries, open, under } => (entries.clone(), *open, *under),
            Kind::Join { .. } if self.may_be_mapping(dict, DEEPEST_MAPPING) => ([].into(), true, Some(dict)),
            _ => return None,
        };
        if entries.len() >= MOST_ENTRIES {
            return Some(self.opaque);
        }
        let text = self.flow.text(key).map(str::to_owned);
        let first = text.as_deref().and_then(|key| self.fill(dict, key, value, span));
        let open = open || text.is_none();
        let differs = |known: &ValueId| text.is_none() || self.flow.text(*known) != text.as_deref();
        let mut entries: Vec<_> = entries.iter().copied().filter(|(known, _)| differs(known)).collect();
        entries.push((key, value));
        let grown = self.dict_over(entries, open, under, span);
        self.grown.extend(first.map(|first| (grown, first)));
        Some(grown)
    }

    /// A function gives an entry of a mapping a value: an event, where the mapping is written down with nothing there. Gives
    /// that.
    fn fill(&mut self, dict: ValueId, key: &str, value: ValueId, span: Span) -> Option<ValueId> {
        let first = *self.grown.get(&dict).unwrap_or(&dict);
        let held = self.entry(first, key).filter(|_| self.function.is_some());
        if held.is_some_and(|held| self.flow.is_nothing(held)) {
            let name = format!("[{key}").into();
            self.event(EventKind::SetField { base: first, name, value }, span, &[value]);
        }
        self.function.map(|_| first)
    }

    /// An entry of a mapping that is written down with nothing there, in a function: by then another one may have filled it.
    pub fn entry_to_fill(&mut self, dict: ValueId, key: ValueId, span: Span) -> Option<ValueId> {
        let first = *self.grown.get(&dict).unwrap_or(&dict);
        let key = self.flow.text(key).filter(|_| self.function.is_some())?;
        let held = self.entry(dict, key).filter(|held| self.flow.is_nothing(*held))?;
        let is_first = matches!(self.flow.kind(first), Kind::Dict { .. }) && self.entry(first, key) == Some(held);
        let name = format!("[{key}");
        is_first.then(|| self.field(first, &name, span))
    }

    /// Whether one of the values that a value may be is a mapping that is written down.
    fn may_be_mapping(&self, value: ValueId, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        match self.flow.kind(value) {
            Kind::Dict { .. } => true,
            Kind::Join { arms, .. } => arms.iter().any(|arm| self.may_be_mapping(arm.value, depth)),
            _ => false,
        }
    }

    /// An entry of what a mapping has all its other entries from.
    pub fn entry_below(&mut self, dict: ValueId, name: &str, span: Span) -> Option<ValueId> {
        let Kind::Dict { under, .. } = self.flow.kind(self.flow.plain(dict)) else { return None };
        under.map(|under| self.field(under, name, span))
    }

    /// An entry of a mapping: what was put there, absent from a closed mapping, or opaque.
    pub fn entry(&self, dict: ValueId, key: &str) -> Option<ValueId> {
        match self.flow.kind(dict) {
            Kind::Dict { entries, .. } => last_under(entries, |name| self.flow.text(name) == Some(key)),
            Kind::Derived { from, .. } => self.entry(*from, key),
            _ => None,
        }
    }
}

/// Whether an argument has a name under which several are handed on at once.
fn is_all(arg: &Arg) -> bool {
    matches!(arg.name.as_deref(), Some("args" | "kwargs"))
}
