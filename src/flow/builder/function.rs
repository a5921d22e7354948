//! Functions: each is lowered on top of what the body around it has left behind.

use super::again::Asked;
use super::branch::Loop;
use super::{Builder, Fork};
use crate::flow::scope::Mark;
use crate::flow::{
    EventKind, Exit, Fact, Function, FunctionId, Held, Kind, Name, Parameter, States, Takes, Trail, ValueId,
};
use crate::source::Span;

/// A function that ends in more ways than this is not followed.
const MOST_EXITS: usize = 64;
/// So many of the last conditions with `and` and `or` are kept of the end of a function.
const MOST_EITHER: usize = 4;
/// So many facts are kept of the end of a function.
const MOST_FACTS: usize = 64;

/// A parameter.
#[derive(Debug, Clone)]
pub struct Param {
    /// Its name.
    pub name: Name,
    /// The full path of its declared type, where it is plain.
    pub of: Option<Name>,
    /// What it holds when it is left out.
    pub default: Option<ValueId>,
    /// How arguments reach it.
    pub takes: Takes,
    /// Where it stands.
    pub span: Span,
}

/// What has to be put back when a function's body ends.
#[derive(Debug)]
pub struct Outer {
    fork: Fork,
    function: Option<FunctionId>,
    loops: Vec<Loop>,
    blocks: Vec<Vec<(Name, Option<ValueId>)>>,
    /// Values from this one on were made in the function.
    first: ValueId,
    /// What the function around this one knew when it began.
    body: Mark,
    /// What names have been asked that nobody can follow.
    asked: Asked,
}

impl Outer {
    fn known(&self) -> Mark {
        self.fork.known
    }
}

impl Builder<'_> {
    /// A function exists. Its body comes later.
    pub fn declare_function(&mut self, name: &str, diverges: bool, span: Span) -> (FunctionId, ValueId) {
        let id = FunctionId::new(self.flow.file, self.flow.functions.len());
        self.flow.functions.push(Function {
            name: name.into(),
            params: Vec::new(),
            exits: Vec::new(),
            failures: Vec::new(),
            diverges,
            may_leave: true,
            is_fallible: false,
            is_entry: false,
            is_async: false,
            is_wrapped: false,
            is_on_call: false,
            owner: None,
            takes_receiver: false,
            changes_receiver: false,
            first: None,
            is_property: false,
            is_left_to_heirs: false,
            yields: false,
            takes_named: false,
            decorators: Vec::new(),
            named_to: Vec::new(),
            vets: None,
            vetted: 1,
            gives: None,
        });
        let value = self.value(Kind::Function(id), span);
        (id, value)
    }

    /// Changes what is said of a function.
    pub fn function_mut(&mut self, function: FunctionId) -> &mut Function {
        &mut self.flow.functions[function.index()]
    }

    /// The function whose body is being told.
    pub fn current(&self) -> Option<&Function> {
        Some(&self.flow.functions[self.function?.index()])
    }

    /// What the method whose body is being told was called on.
    pub fn receiver(&self) -> Option<ValueId> {
        let current = self.current().filter(|function| function.takes_receiver)?;
        self.places.get(&super::Place::Name(current.params.first()?.name.clone())).copied()
    }

    /// The method of the type around, where a value is what the method being told was called on.
    pub(super) fn own_member(&self, receiver: ValueId, name: &str) -> Option<ValueId> {
        let Kind::Param { function, index: 0, .. } = self.flow.kind(receiver) else { return None };
        let known = &self.flow.functions[function.index()];
        let owner = known.owner.filter(|_| known.takes_receiver)?;
        let member = *self.places.get(&super::Place::Field(owner, name.into()))?;
        matches!(self.flow.kind(member), Kind::Function(_)).then_some(member)
    }

    /// What the type around, or one of its file that it inherits from, has a field of the method's receiver hold, where nobody
    /// in the file gives it anything else: `self.REQUIRED`.
    pub fn own_constant(&self, field: ValueId) -> Option<ValueId> {
        let Kind::Field { base, name } = self.flow.kind(field) else { return None };
        let Kind::Param { function, index: 0, .. } = self.flow.kind(*base) else { return None };
        let known = &self.flow.functions[function.index()];
        let owner = known.owner.filter(|_| known.takes_receiver)?;
        let held = |of: ValueId| self.places.get(&super::Place::Field(of, name.clone())).copied();
        let found = self.flow.lineage(&[owner]).into_iter().find_map(held)?;
        let is_other =
            |of: &ValueId| held(*of).is_some_and(|it| it != found) && self.flow.lineage(&[*of]).contains(&owner);
        let is_set =
            |event: &crate::flow::Event| matches!(&event.kind, EventKind::SetField { name: it, .. } if it == name);
        let is_constant = !self.flow.types.keys().any(is_other) && !self.flow.events.iter().any(is_set);
        is_constant.then_some(found)
    }

    /// The body of a function begins.
    pub fn open_function(&mut self, function: FunctionId, params: &[Param]) -> Outer {
        let outer = Outer {
            fork: self.fork(),
            function: self.function.replace(function),
            loops: std::mem::take(&mut self.loops),
            blocks: std::mem::take(&mut self.blocks),
            first: ValueId::new(self.flow.file, self.flow.values.len()),
            body: std::mem::replace(&mut self.body, self.known.mark()),
            asked: std::mem::take(&mut self.asked_again),
        };
        self.live = true;
        if outer.function.is_none() {
            // What the module has called by its end may be the function itself: the graph tells what counts.
            self.trail = Trail::default();
        }
        for (index, param) in params.iter().enumerate() {
            let kind = Kind::Param { function, index, of: param.of.clone() };
            let value = self.value(kind, param.span);
            if index == 0 {
                self.function_mut(function).first = Some(value);
            }
            self.bind(&param.name, value);
            param.default.into_iter().for_each(|default| self.stands_under(&param.name, default));
        }
        let kept = |param: &Param| Parameter { name: param.name.clone(), default: param.default, takes: param.takes };
        self.function_mut(function).params = params.iter().map(kept).collect();
        outer
    }

    /// The function gives a value back.
    pub fn give_back(&mut self, value: ValueId) {
        let Some(function) = self.function.filter(|_| self.live) else { return };
        let count = self.flow.functions[function.index()].exits.len();
        if count > MOST_EXITS {
            return;
        }
        let value = self.handed(value);
        let fork = self.assume_the_rule();
        let facts = if count == MOST_EXITS { Vec::new() } else { self.facts_at_exit(value) };
        let all = self.either.since(Mark::default());
        let either = self.either.back(all).take(MOST_EITHER).cloned().collect();
        let (fields, lent) = (self.own_fields().into(), self.put_into_params(function).into());
        let exit = Exit { value, facts: facts.into(), either, fields, lent, trail: self.trail };
        self.forget_the_rule(fork);
        self.function_mut(function).exits.push(exit);
    }

    /// A field of a value is taken whose name is not written there.
    pub fn takes_named(&mut self, of: ValueId) {
        if let Some(function) = self.function
            && self.flow.functions[function.index()].first == Some(self.flow.plain(of))
        {
            self.function_mut(function).takes_named = true;
        }
    }

    /// The function ends here when a value is absent, and gives just that; else it goes on.
    pub fn give_back_if_absent(&mut self, value: ValueId) {
        if let Some(function) = self.function {
            self.function_mut(function).is_fallible = true;
        }
        if let Some(function) = self.function.filter(|_| self.live && self.may_bring_nothing(value))
            && self.flow.functions[function.index()].failures.len() < MOST_EXITS
        {
            let fork = self.fork();
            self.assume_states(value, States::ABSENT);
            let (facts, trail) = (self.facts_at_exit(value).into(), self.trail);
            self.close(fork);
            let exit = Exit { value, facts, either: [].into(), fields: [].into(), lent: [].into(), trail };
            self.function_mut(function).failures.push(exit);
        }
        self.assume_states(value, States::PRESENT);
    }

    /// Whether a value may be absent for a reason that somebody can follow.
    fn may_bring_nothing(&self, value: ValueId) -> bool {
        let value = self.flow.made_from(value);
        let is_there = self.known.get(&value).is_some_and(|known| !known.may_be(States::ABSENT));
        !is_there
            && matches!(
                self.flow.kind(value),
                Kind::Call { target: Some(_), .. }
                    | Kind::Read { .. }
                    | Kind::Lookup { .. }
                    | Kind::Param { .. }
                    | Kind::Field { .. }
                    | Kind::Entry { .. }
                    | Kind::Join { .. }
                    | Kind::Path(_)
            )
    }

    /// The function gives a value and goes on later: what stands behind this is no end of its own.
    pub fn yield_value(&mut self, value: ValueId) {
        self.give_back(value);
        if let Some(function) = self.function {
            self.function_mut(function).yields = true;
        }
    }

    /// What the fields of the receiver hold, as far as nobody else may have changed them; in a validator that is given all
    /// fields as one mapping, what that holds.
    fn own_fields(&self) -> Vec<(Name, ValueId)> {
        let validated = self.validated();
        let Some(holder) = validated.or_else(|| self.receiver()) else { return Vec::new() };
        let names = self.named.get(&holder).into_iter().flatten();
        let held = names.filter_map(|name| {
            let value = *self.places.get(&super::Place::Field(holder, name.clone()))?;
            Some((if validated.is_some() { name.strip_prefix('[')?.into() } else { name.clone() }, value))
        });
        let mut held: Vec<(Name, ValueId)> = held.collect();
        held.sort_unstable();
        held.truncate(MOST_FACTS);
        held
    }

    /// What has been put into the parameters of a function.
    fn put_into_params(&self, function: FunctionId) -> Vec<(usize, Held)> {
        let known = &self.flow.functions[function.index()];
        let Some(first) = known.first else { return Vec::new() };
        let params = (0..known.params.len()).map(|index| (index, self.flow.id(first.index() + index)));
        let is_param = |value| matches!(self.flow.kind(value), Kind::Param { function: of, .. } if *of == function);
        let params = params.filter(|(_, value)| is_param(*value));
        params.flat_map(|(index, param)| self.parts_held(param).into_iter().map(move |part| (index, part))).collect()
    }

    /// The mapping of all fields that a validator is given.
    fn validated(&self) -> Option<ValueId> {
        let function = self.function?;
        let known = &self.flow.functions[function.index()];
        known.vets.as_ref().filter(|vets| vets.is_empty())?;
        let values = &self.flow.values[known.first?.index()..];
        let is_it = |kind: &Kind| matches!(kind, Kind::Param { function: of, index: 1, .. } if *of == function);
        let place = values.iter().position(|value| is_it(&value.kind))?;
        Some(self.flow.id(known.first?.index() + place))
    }

    /// What is known of the value that is given back, and of what somebody else can see as well.
    fn facts_at_exit(&self, value: ValueId) -> Vec<Fact> {
        let mut facts = self.facts_about(&[value]);
        let seen = |value: ValueId| {
            let kind = self.flow.kind(value);
            kind.says_either()
                || matches!(
                    kind,
                    Kind::Param { .. }
                        | Kind::Variable(_)
                        | Kind::Field { .. }
                        | Kind::Path(_)
                        | Kind::Lookup { .. }
                        | Kind::Join { .. }
                        | Kind::Read { .. }
                )
        };
        let known = self.known.changes(self.known.since(self.body)).into_iter().filter(|(value, _)| seen(*value));
        facts.extend(known.take(MOST_FACTS));
        facts
    }

    /// The program begins with the branch that ends here: what it has made sure of holds in functions that others call.
    pub fn begin_program(&mut self, fork: Fork) {
        if self.function.is_none() && self.live {
            self.flow.entry.extend(self.known.changes(self.known.since(fork.known)));
            self.flow.begun = self.trail;
        }
    }

    /// The body ends: everything is as it was before it.
    pub fn close_function(&mut self, outer: Outer) {
        if let Some(function) = self.function {
            self.has_run_by_module(function);
        }
        if let Some(function) = self.function
            && self.flow.functions[function.index()].is_entry
        {
            let known = self.known.changes(self.known.since(outer.known()));
            self.flow.entry.extend(known.into_iter().filter(|(value, _)| *value < outer.first));
        }
        if let Some(function) = self.function
            && self.flow.functions[function.index()].exits.len() > MOST_EXITS
        {
            self.function_mut(function).exits.clear();
        }
        let _body = self.close(outer.fork);
        self.function = outer.function;
        self.loops = outer.loops;
        self.blocks = outer.blocks;
        self.body = outer.body;
        self.asked_again = outer.asked;
    }
}
