//! Fields: what was put into them, by the constructor, by another method, or by whoever made the value.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::bound::{Bound, is_filled_there};
use super::search::{Frame, Read, Search, Way};
use super::{Call, Graph, OpenEnd};
use crate::catalog::Language;
use crate::flow::value::{ANY, PLACE, last_under};
use crate::flow::{Arg, EventKind, FunctionId, Kind, Name, PREFIX, States, ValueId, positional};

/// So many places that set a field are looked at.
const MOST: usize = 16;

/// Something that was put into a field.
#[derive(Debug, Clone, Copy)]
pub(super) struct Source {
    pub(super) value: ValueId,
    /// The event in which it happened; none: it stands in the declaration.
    pub(super) at: Option<Call>,
    /// The validator that did it.
    pub(super) by: Option<FunctionId>,
}

impl Source {
    fn new(value: ValueId, at: Option<Call>) -> Self {
        Self { value, at, by: None }
    }
}

impl Search<'_, '_> {
    /// A field of a value of which only the type is known.
    pub(super) fn field_of_type(&mut self, mut way: Way, of: ValueId, depth: usize) {
        let Some(name) = way.path.pop() else { return };
        let graph = self.graph;
        if self.property(&way, of, &name, depth) {
            return;
        }
        let within = match graph.kind(way.origin) {
            Kind::Param { function, .. } => Some(*function),
            _ => None,
        };
        way.states = way.states & graph.checked(of, &name, within);
        if graph.constructor(of).is_none() {
            if let Some((frame, inner)) = self.leave_frame(OpenEnd::Type(of)) {
                if self.is_made_for_another(&way, frame.call, of, &name) {
                    return self.frames.extend(inner);
                }
                way.states = way.states & graph.checked_when_made(frame.call, of, &name);
                let bound = match graph.bound_field(frame.call, of, &name) {
                    // Nothing at first, and something later.
                    Bound::Value(value, _) if graph.is_nothing(value) && !graph.written(of, &name).is_empty() => {
                        Bound::Unknown
                    }
                    Bound::Default(value) if graph.is_nothing(value) && graph.is_filled_later(of, &name) => {
                        Bound::Unknown
                    }
                    _ if graph.is_method(frame.call, of) => Bound::Unknown,
                    bound => bound,
                };
                if matches!(bound, Bound::Value(..)) {
                    way.states = way.states & graph.taken_for(of, &name);
                }
                self.argument(way, frame, bound, depth);
                self.frames.extend(inner);
                return;
            }
            self.open.push(OpenEnd::Type(of));
        }
        let mut sources = graph.written(of, &name);
        sources.extend(graph.constructed_within(of, &name));
        let declared = graph.declared(of, &name).filter(|_| !graph.is_always_given(of, &name));
        // What the base leaves empty those have that inherit from it.
        let is_left = declared.is_some_and(|value| graph.is_nothing(value)) && graph.is_replaced(of, &name);
        let declared = if is_left { graph.left_to_heir(of, &name) } else { declared };
        let declared = declared.map(|value| Source::new(value, None));
        let is_field = graph.names_field(of, &name);
        // A default is taken only where somebody makes a value without saying more, and that is judged there.
        let counts = |source: &Source| !(is_field && graph.is_nothing(source.value));
        if !sources.iter().any(|source| graph.is_constructor(source.at, of)) {
            sources.extend(declared.filter(counts));
        }
        if sources.is_empty() {
            // Nobody is seen to set it.
            let left = || Some(Source::new(graph.left_to_heir(of, &name)?, None));
            sources.extend(declared.or_else(left));
        }
        if sources.is_empty() {
            if self.of_any_heir(&way, of, &name, depth) {
                return;
            }
            graph.needs_heirs(of);
        }
        if graph.flow(of.file).types.get(&of).is_some_and(|of| of.is_read) {
            // What a file says takes the place of what is written into it at first.
            sources.retain(|source| source.at.is_none() || !graph.is_nothing(source.value));
        }
        self.sources(way, of, &name, sources, depth);
    }

    /// A field of a value whose construction is known.
    pub(super) fn field_of_instance(&mut self, mut way: Way, of: ValueId, depth: usize) {
        let graph = self.graph;
        let Some(call) = graph.call(way.origin) else { return self.lost(way) };
        if let Some(constructor) = graph.constructor(of) {
            self.frames.push(Frame::new(OpenEnd::Function(constructor), call));
            self.field_of_type(way, of, depth);
            self.frames.pop();
            return;
        }
        let Some(name) = way.path.pop() else { return };
        if self.is_made_for_another(&way, call, of, &name) {
            return;
        }
        self.frames.push(Frame::new(OpenEnd::Type(of), call));
        let is_computed = self.property(&way, of, &name, depth);
        self.frames.pop();
        if is_computed {
            return;
        }
        way.states = way.states & graph.checked(of, &name, None) & graph.checked_when_made(call, of, &name);
        let given = graph.given_field(way.origin, of, &name);
        if given.is_some() {
            way.states = way.states & graph.taken_for(of, &name);
        }
        let written = graph.written(of, &name);
        if given.is_none()
            && written.is_empty()
            && let Some(rest) = graph.spread_of(way.origin)
        {
            // `Self { model, ..rest }`, `Config(model, **rest)`
            let is_mapping = matches!(graph.kind(rest), Kind::Dict { .. });
            way.path.push(if is_mapping { format!("[{name}").into() } else { name });
            return self.step(way, rest, depth);
        }
        let source = given.or_else(|| graph.declared(of, &name)).map(|value| Source::new(value, Some(call)));
        // Nothing at first, and something later.
        let is_replaced = |source: &Source| {
            graph.is_nothing(source.value) && !written.is_empty()
                || written.iter().any(|source| graph.is_set_by_module(source))
        };
        let source = source.filter(|source| !is_replaced(source));
        match source {
            Some(source) => {
                let before = self.facts.len();
                let decided = self.decided_by_others(&way, call, of, &name);
                self.facts.extend(decided);
                self.sources(way, of, &name, vec![source], depth);
                self.facts.truncate(before);
            }
            None => self.sources(way, of, &name, written, depth),
        }
    }

    /// A field that a function computes when it is read.
    pub(super) fn property(&mut self, way: &Way, of: ValueId, name: &str, depth: usize) -> bool {
        let graph = self.graph;
        let own = || graph.member_for(way.origin, of, name);
        let Some(member) = own().or_else(|| graph.left_to_heir(of, name)) else { return false };
        let Kind::Function(function) = graph.kind(member) else { return false };
        let is_property = graph.function(*function).is_property;
        if is_property {
            let function = graph.implemented(*function);
            self.read.push(Read { function, of: way.origin, frames: self.frames.len() });
            self.each_exit(way, function, depth);
            self.read.pop();
        }
        is_property
    }

    /// A part of a field of which only the type is known. Whether it is one.
    fn part_of_field(&mut self, way: &Way, of: ValueId, name: &Name, depth: usize) -> bool {
        let graph = self.graph;
        let held = graph.type_held(of, name).filter(|held| *held != of && !way.path.is_empty());
        if let Some(held) = held {
            self.field_of_type(way.clone(), held, depth);
        }
        held.is_some()
    }

    fn sources(&mut self, way: Way, of: ValueId, name: &Name, mut sources: Vec<Source>, depth: usize) {
        let graph = self.graph;
        if sources.len() > 1 && sources.iter().any(|source| !graph.is_nothing(source.value)) {
            // Nothing at first, and something later.
            sources.retain(|source| !graph.is_nothing(source.value));
        }
        // What tests make says nothing of the program, no more than what they put there.
        sources.retain(|source| source.at.is_none_or(|at| !graph.event(at).in_test));
        if sources.iter().any(|source| graph.is_set_by_module(source)) {
            sources.retain(|source| source.at.is_some());
        }
        if sources.is_empty() && (self.part_of_field(&way, of, name, depth) || self.lacking_part(&way, of, name, depth))
        {
            return;
        }
        if sources.is_empty() || sources.len() > MOST {
            return self.lost(way);
        }
        let outer = self.of.replace(of);
        let is_later = |source: &Source| source.at.is_some_and(|at| !graph.makes(at, of));
        let is_filled = sources.iter().any(is_later);
        let seen = graph.seen_by_constructor(&self.facts, &self.holders(&way, name), of);
        for source in sources {
            let mut way = way.clone();
            way.filled_later |= is_filled && !is_later(&source);
            let before = self.facts.len();
            if let Some(at) = source.at {
                if !graph.is_left_unset(source.value, at) {
                    self.facts.extend(graph.facts_at(at).iter());
                }
                if let Some(function) = graph.event(at).function.filter(|_| graph.is_method(at, of)) {
                    self.facts.extend(graph.exit_facts(function, States::ANY).iter());
                    self.facts.extend(self.decided_here(function));
                    if graph.constructor(of) == Some(function) {
                        self.facts.extend(seen.iter().copied());
                    }
                }
            }
            if let Some(validator) = source.by {
                self.facts.extend(graph.exit_facts(validator, States::ANY).iter());
            }
            self.step(way, source.value, depth);
            self.facts.truncate(before);
        }
        self.of = outer;
    }
}

impl Graph<'_> {
    /// The type, those that it inherits from, and those that inherit from it.
    pub(super) fn family(&self, of: ValueId) -> Vec<ValueId> {
        let mut family = self.lineage(of).to_vec();
        family.extend(self.whole.heirs.get(&of).into_iter().flatten().take(8));
        family
    }

    /// What methods and others have put into a field. What tests put there says nothing of the program.
    fn written(&self, of: ValueId, name: &Name) -> Vec<Source> {
        let writes: Vec<Call> = self.writes_of(of, name).filter(|write| !self.event(*write).in_test).collect();
        let names_it =
            |write: &Call| !matches!(&self.event(*write).kind, EventKind::SetField { name, .. } if **name == *ANY);
        let constructor = self.constructor(of).filter(|_| writes.iter().all(names_it));
        let last = constructor.and_then(|constructor| self.at_the_end(constructor, name, &writes));
        let earlier = |write: &Call| last.is_some() && self.event(*write).function == self.constructor(of);
        let at_the_end = last.iter().flatten().copied();
        let sources =
            writes.iter().filter(|write| !earlier(write)).filter_map(|write| match &self.event(*write).kind {
                EventKind::SetField { value, .. } | EventKind::Assign { value, .. } => {
                    Some(Source::new(*value, Some(*write)))
                }
                _ => None,
            });
        at_the_end.chain(sources).chain(self.filled(of, name)).take(MOST + 1).collect()
    }

    /// What validators put under the name of a field, whoever makes the value: `values["key"] = os.environ["KEY"]`.
    fn filled(&self, of: ValueId, name: &Name) -> Vec<Source> {
        let methods = self.lineage(of).iter().flat_map(|of| self.flow(of.file).index.methods(*of)).collect::<Vec<_>>();
        let validators = methods.into_iter().filter(|method| self.function(*method).vets.is_some());
        let put = validators.filter_map(|validator| {
            let exits = self.function(validator).exits.iter();
            let held = exits.map(|exit| exit.fields.iter().find(|(field, _)| field == name).map(|(_, value)| *value));
            Some((validator, held.collect::<Option<Vec<ValueId>>>()?))
        });
        let sources = put.flat_map(|(validator, values)| {
            values.into_iter().map(move |value| Source { by: Some(validator), ..Source::new(value, None) })
        });
        sources.take(MOST).collect()
    }

    /// Whether what a field holds at first, unless somebody gives it, is replaced by validators, or by methods where nobody
    /// can give it.
    fn is_filled_later(&self, of: ValueId, name: &Name) -> bool {
        !self.filled(of, name).is_empty() || !self.written(of, name).is_empty()
    }

    /// Whether the program sets a field when it begins: that takes the place of what was declared.
    fn is_set_by_module(&self, source: &Source) -> bool {
        source.at.is_some_and(|at| {
            let event = self.event(at);
            event.function.is_none() && matches!(event.kind, EventKind::Assign { .. } | EventKind::SetField { .. })
        })
    }

    /// All that is put into a field, by whoever makes a value and by its declaration.
    pub(super) fn sources_of(&self, of: ValueId, name: &Name) -> Vec<Source> {
        let mut sources = self.written(of, name);
        sources.extend(self.constructed_within(of, name));
        sources.extend(self.declared(of, name).map(|value| Source::new(value, None)));
        sources
    }

    /// What a field holds when the constructor has ended, where that is known for all its ends.
    fn at_the_end(&self, constructor: FunctionId, name: &Name, writes: &[Call]) -> Option<Vec<Source>> {
        let at = *writes.iter().filter(|write| self.event(**write).function == Some(constructor)).max()?;
        let mut sources: Vec<Source> = Vec::new();
        for exit in &self.function(constructor).exits {
            let (_, value) = exit.fields.iter().find(|(field, _)| field == name)?;
            if !sources.iter().any(|source| source.value == *value) {
                sources.push(Source::new(*value, Some(at)));
            }
        }
        (!sources.is_empty()).then_some(sources)
    }

    /// What the type's own functions have made a value with (`Self { key }`).
    fn constructed_within(&self, of: ValueId, name: &Name) -> Vec<Source> {
        let calls = self.callers(OpenEnd::Type(of));
        let sources = calls
            .iter()
            .filter(|call| self.is_method(**call, of))
            .filter_map(|call| Some(Source::new(self.given_field(self.result(*call)?, of, name)?, Some(*call))));
        // `Default` holds nothing, and others fill it: who takes a value as it is made there is followed from the call.
        sources.filter(|source| !self.is_nothing(source.value)).take(MOST + 1).collect()
    }

    /// What stands in a mapping under the key of a field, `[key`, or in a place.
    pub(super) fn entry(&self, mapping: ValueId, field: &str) -> Option<ValueId> {
        let Kind::Dict { entries, .. } = self.kind(mapping) else { return None };
        let wanted = field.strip_prefix('[');
        let text = |key: ValueId| self.text(key).or_else(|| self.text(self.constant_key(key, false)?));
        let is_it = |key: ValueId| wanted.is_some() && text(key) == wanted;
        let in_place = || Some(entries.get(field.strip_prefix(PLACE)?.parse::<usize>().ok()?)?.1);
        last_under(entries, is_it).or_else(in_place)
    }

    /// The value that a construction takes all other fields of.
    fn spread_of(&self, construction: ValueId) -> Option<ValueId> {
        let Kind::Call { args, .. } = self.kind(construction) else { return None };
        let mut spread = args.iter().filter(|arg| arg.spread);
        spread.next().filter(|_| spread.next().is_none()).map(|arg| arg.value)
    }

    /// The argument that a construction gives for a field, by name or by place.
    pub(super) fn given_field(&self, construction: ValueId, of: ValueId, name: &Name) -> Option<ValueId> {
        let Kind::Call { args, .. } = self.kind(construction) else { return None };
        if let Some(arg) = args.iter().find(|arg| arg.name.as_ref() == Some(name)) {
            return Some(arg.value);
        }
        if is_filled_there(args) {
            return self.member(of, &format!("{PREFIX}{name}"));
        }
        let place = match name.parse::<usize>() {
            Ok(place) => place,
            Err(_) => *self.fields_of(of).get(name)?,
        };
        // What is taken apart by places may have been made by names.
        let is_it = |arg: &&Arg| arg.name.as_ref().is_some_and(|it| self.fields_of(of).get(it) == Some(&place));
        positional(args, place).or_else(|| args.iter().find(is_it)).map(|arg| arg.value)
    }

    /// The places of the declared fields, those of the base types first.
    fn fields_of(&self, of: ValueId) -> Arc<FxHashMap<Name, usize>> {
        self.once(
            |it| &mut it.fields,
            of,
            || {
                let lineage = self.lineage(of);
                let types = lineage.iter().rev().filter_map(|of| self.flow(of.file).types.get(of));
                let names = types.flat_map(|of| of.fields.iter().map(|field| &field.name)).enumerate();
                let mut fields = FxHashMap::default();
                names.for_each(|(place, name)| _ = fields.entry(name.clone()).or_insert(place));
                Arc::new(fields)
            },
        )
    }

    /// The only field that a type has, where a construction is given it, in a language in which a text and what holds one
    /// are not taken for one another.
    pub(super) fn only_part(&self, construction: ValueId, of: ValueId) -> Option<Name> {
        let is_told = self.flow(of.file).language == Language::Rust && self.constructor(of).is_none();
        let [field] = self.flow(of.file).types.get(&of).filter(|_| is_told)?.fields.as_slice() else { return None };
        self.given_field(construction, of, &field.name).map(|_| field.name.clone())
    }

    pub(super) fn names_field(&self, of: ValueId, name: &Name) -> bool {
        self.fields_of(of).contains_key(name)
    }

    /// What the declaration gives a field: what is written there, or the variable that fills it.
    pub(super) fn declared(&self, of: ValueId, name: &str) -> Option<ValueId> {
        let written = || self.member(of, name).filter(|value| !matches!(self.kind(*value), Kind::Function(_)));
        let Some(filled) = self.member(of, &format!("{PREFIX}{name}")) else { return written() };
        match self.is_filled(of) {
            Some(true) => Some(filled),
            Some(false) => written(),
            None => None,
        }
    }

    /// Whether a type is filled from the environment; nothing when it inherits from one that nobody can see.
    fn is_filled(&self, of: ValueId) -> Option<bool> {
        if self.member(of, PREFIX).is_some() {
            return Some(true);
        }
        let lineage = self.lineage(of);
        let mut unseen = lineage.iter().filter_map(|of| self.flow(of.file).types.get(of)).flat_map(|of| &of.unseen);
        unseen.all(|base| self.as_type(*base, true).is_some()).then_some(false)
    }

    /// Whether an event happens in a method of the type.
    pub(super) fn is_method(&self, call: Call, of: ValueId) -> bool {
        let owner = self.event(call).function.and_then(|function| self.function(function).owner);
        owner.is_some_and(|owner| self.as_type(owner, false).is_some_and(|owner| self.lineage(of).contains(&owner)))
    }

    /// Whether an event belongs to the making of a value: it happens in the constructor, or is the construction itself.
    fn makes(&self, at: Call, of: ValueId) -> bool {
        self.is_constructor(Some(at), of) || self.result(at).is_some()
    }

    fn is_constructor(&self, at: Option<Call>, of: ValueId) -> bool {
        let function = at.and_then(|at| self.event(at).function);
        function.is_some_and(|function| self.constructor(of) == Some(function))
    }

    /// What methods that do nothing but check have made sure of about a field. What the one at hand makes sure of is known
    /// where it has done so.
    fn checked(&self, of: ValueId, name: &Name, at_hand: Option<FunctionId>) -> States {
        let constructor: Vec<FunctionId> = self.constructor(of).into_iter().collect();
        let checks: Vec<FunctionId> =
            self.checks_of(of).iter().copied().filter(|check| Some(*check) != at_hand).collect();
        // A validator that may refuse a value, and asks whether a field holds something, decides when it has to.
        if checks.iter().any(|check| self.vetted_by(*check).contains(name)) {
            return States::FULL;
        }
        let checks = constructor.into_iter().chain(checks.iter().copied());
        checks.fold(self.checked_from_outside(of, name), |states, function| {
            let facts = self.exit_facts(function, States::ANY);
            let own = |value| self.is_given_field(value, function, name) || self.is_left_in(value, function, name);
            facts.iter().filter(|(value, _)| own(*value)).fold(states, |states, (_, more)| states & *more)
        })
    }

    /// Whether a method leaves a value in a field of what it is called on, whatever it came by.
    fn is_left_in(&self, value: ValueId, method: FunctionId, name: &Name) -> bool {
        let exits = &self.function(method).exits;
        !exits.is_empty()
            && exits.iter().all(|exit| exit.fields.iter().any(|(field, it)| field == name && *it == value))
    }

    /// The fields of which a validator asks whether they hold something.
    fn vetted_by(&self, validator: FunctionId) -> Arc<[Name]> {
        self.once(|it| &mut it.vetted, validator, || self.find_vetted(validator).into())
    }

    /// What a variant carries is there for those of its kind only: that it is asked for is all that a check tells of it.
    fn find_vetted(&self, validator: FunctionId) -> Vec<Name> {
        let mut names: Vec<Name> = Vec::new();
        let is_validator = self.function(validator).vets.is_some();
        if is_validator || self.is_of_enumeration(validator) {
            let flow = self.flow(validator.file);
            for check in flow.checks.iter().filter(|check| !check.fact.1.may_be(States::ABSENT)) {
                let value = flow.made_from(check.fact.0);
                if let Kind::Field { name, .. } = flow.kind(value)
                    && (is_validator || name.contains("::"))
                    && self.is_given_field(value, validator, name)
                {
                    names.push(name.clone());
                }
            }
        }
        names
    }

    /// Whether a value is a field of what a method is called on, or what a validator is given of it.
    pub(super) fn is_given_field(&self, value: ValueId, method: FunctionId, name: &Name) -> bool {
        let param = |value: ValueId| match self.kind(value) {
            Kind::Param { function, index, .. } if *function == method => Some(*index),
            _ => None,
        };
        let vets = self.function(method).vets.as_deref();
        match self.kind(value) {
            Kind::Field { base, name: field } => match param(*base) {
                Some(0) => field == name || **field == *ANY,
                Some(1) => vets.is_some_and(<[Name]>::is_empty) && field.strip_prefix('[') == Some(name),
                _ => false,
            },
            _ => {
                param(value) == Some(self.function(method).vetted)
                    && vets.is_some_and(|vets| vets.iter().any(|it| it == name || **it == *"*"))
            }
        }
    }
}
