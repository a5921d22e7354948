//! What reaches a parameter: which argument of a call, or what stands for none.

use super::names::Callee;
use super::{Call, Graph, OpenEnd};
use crate::catalog::Language;
use crate::flow::{
    Arg, Event, EventKind, Function, FunctionId, Kind, Name, PREFIX, States, Takes, ValueId, positional,
};
use crate::source::Span;

/// Functions that make something are gone through this deep.
const DEEPEST: usize = 4;
/// Of more callers nobody asks what each brings.
const MOST: usize = 4;
/// So many constructions of a type are looked at.
const MOST_MADE: usize = 16;

/// What reaches a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bound {
    /// This argument.
    Value(ValueId, Span),
    /// Nothing: it holds its default.
    Default(ValueId),
    /// Nothing, and it has no default: it is one of those that are left over.
    LeftOut,
    /// One of several that this argument stands for.
    Spread(ValueId, Span),
    /// Nobody can tell.
    Unknown,
}

impl Bound {
    /// What is given, or the default.
    pub(super) fn value(self) -> Option<ValueId> {
        match self {
            Self::Value(value, _) | Self::Default(value) => Some(value),
            Self::LeftOut | Self::Spread(..) | Self::Unknown => None,
        }
    }
}

impl Graph<'_> {
    /// What reaches the parameter `index` of a function when this call runs it.
    pub(super) fn bound(&self, event: &Event, function: FunctionId, index: usize) -> Bound {
        let EventKind::Invoke { result } = event.kind else { return Bound::Unknown };
        let Kind::Call { receiver, args, .. } = self.kind(result) else { return Bound::Unknown };
        let known = self.function(function);
        let Some(param) = known.params.get(index) else { return Bound::Unknown };
        let receiver = self.receiver(result, *receiver, known);
        match (receiver, index) {
            (Some(receiver), 0) => return Bound::Value(receiver, event.span),
            _ if matches!(param.takes, Takes::Rest | Takes::Keywords) => return Bound::Unknown,
            _ => {}
        }
        if let Some(arg) = args.iter().find(|arg| arg.name.as_ref() == Some(&param.name)) {
            return Bound::Value(arg.value, arg.span);
        }
        let place = index - usize::from(receiver.is_some());
        match positional(args, place).filter(|_| param.takes == Takes::Any) {
            Some(arg) => Bound::Value(arg.value, arg.span),
            None if args.iter().any(|arg| arg.spread) => Bound::Unknown,
            None => param.default.map_or(Bound::Unknown, Bound::Default),
        }
    }

    /// Whether all who call a function are seen to make what reaches a parameter, and others make values of its type for
    /// something else.
    pub(super) fn is_made_by_callers(&self, function: FunctionId, index: usize, of: ValueId) -> bool {
        self.once(
            |it| &mut it.brought,
            (function, index, of),
            || {
                let mut made = Vec::new();
                let all = self.add_made_by_callers(function, index, &mut made, DEEPEST);
                let others = |call: &Call| !self.event(*call).in_test && !made.contains(call);
                // There are always other members.
                all && (self.is_enumeration(of) || self.callers(self.construction_of(of)).iter().any(others))
            },
        )
    }

    fn add_made_by_callers(&self, function: FunctionId, index: usize, made: &mut Vec<Call>, depth: usize) -> bool {
        let callers = self.callers(OpenEnd::Function(function));
        let mut is_made = |call: &Call| match self.bound(self.event(*call), function, index) {
            Bound::Value(value, _) => self.add_made(value, made, depth),
            _ => false,
        };
        (1..=MOST).contains(&callers.len()) && callers.iter().all(&mut is_made)
    }

    /// Whether the construction of a value is seen; adds it.
    fn add_made(&self, value: ValueId, made: &mut Vec<Call>, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else { return false };
        match self.kind(value) {
            _ if self.flow(value.file).typed.contains_key(&value) => true,
            Kind::Derived { from, how } if how.is_same() => self.add_made(*from, made, depth),
            Kind::Path(_) => {
                let found = self.behind(value, false).filter(|found| *found != value);
                found.is_some_and(|found| self.add_made(found, made, depth))
            }
            Kind::Call { .. } => match self.callee(value, false) {
                Some(Callee::Type(_)) => {
                    made.extend(self.call(value));
                    true
                }
                Some(Callee::Function(function)) => {
                    let exits = &self.function(function).exits;
                    !exits.is_empty() && exits.iter().all(|exit| self.add_made(exit.value, made, depth))
                }
                None => false,
            },
            Kind::Param { function, index, .. } => self.add_made_by_callers(*function, *index, made, depth),
            _ => false,
        }
    }

    /// What reaches one of the parameters that take what is left over: the one of this place, or of this name.
    pub(super) fn bound_rest(&self, event: &Event, function: FunctionId, index: usize, name: &str) -> Bound {
        let EventKind::Invoke { result } = event.kind else { return Bound::Unknown };
        let Kind::Call { receiver, args, .. } = self.kind(result) else { return Bound::Unknown };
        let known = self.function(function);
        let spread = |named: bool| args.iter().find(|arg| arg.spread && arg.name.is_some() == named);
        if let Some(key) = name.strip_prefix('[') {
            let given = args.iter().find(|arg| arg.name.as_deref() == Some(key));
            return match (given, spread(true)) {
                (Some(arg), _) => Bound::Value(arg.value, arg.span),
                (None, Some(arg)) => Bound::Spread(arg.value, arg.span),
                (None, None) => Bound::LeftOut,
            };
        }
        let Ok(place) = name.parse::<usize>() else { return Bound::Unknown };
        let receivers = usize::from(self.receiver(result, *receiver, known).is_some());
        let place = place + index - receivers.min(index);
        match (args.iter().filter(|arg| arg.name.is_none()).nth(place), spread(false)) {
            (_, Some(_)) => Bound::Unknown,
            (Some(arg), None) => Bound::Value(arg.value, arg.span),
            (None, None) => Bound::LeftOut,
        }
    }

    /// What the first parameter of a method holds: what it was called on, or what is being constructed.
    fn receiver(&self, result: ValueId, receiver: Option<ValueId>, function: &Function) -> Option<ValueId> {
        if !function.takes_receiver {
            return None;
        }
        if let Some(Callee::Type(_)) = self.callee(result, false) {
            return Some(result);
        }
        // `Type.method(value)`: the value is an argument like any other. Where that is written in another way, what stands
        // before the method is a value, if one of a type that holds nothing.
        let is_value = receiver.is_some() && self.flow(result.file).language == crate::catalog::Language::Rust;
        let of_type = |value: &ValueId| !is_value && self.as_type(*value, false).is_some();
        let receiver = receiver.or_else(|| self.before_the_name(result));
        receiver.filter(|value| function.takes_type() || !of_type(value))
    }

    /// What a method is called on that is reached by a path: `config.settings.check()`.
    pub(super) fn before_the_name(&self, call: ValueId) -> Option<ValueId> {
        let Kind::Call { target: Some(target), .. } = self.kind(call) else { return None };
        let Kind::Path(path) = self.kind(*target) else { return None };
        let (of, _) = path.rsplit_once(self.separator(call.file))?;
        let (found, rest) = self.resolve(call.file, of, false)?;
        rest.is_empty().then_some(found)
    }

    /// Whether all that is seen to make a value of the type gives it the field, or may: what is declared is of no account
    /// then. In Rust it is what derives make of a type that holds it, and that is not seen.
    pub(super) fn is_always_given(&self, of: ValueId, name: &Name) -> bool {
        let calls = self.callers(OpenEnd::Type(of));
        let gives = |call: &Call| {
            let Some(made) = self.result(*call) else { return false };
            let spreads = || matches!(self.kind(made), Kind::Call { args, .. } if args.iter().any(|arg| arg.spread));
            self.event(*call).in_test || self.given_field(made, of, name).is_some() || spreads()
        };
        let is_seen = self.flow(of.file).language == Language::Python;
        is_seen && self.names_field(of, name) && (1..=MOST_MADE).contains(&calls.len()) && calls.iter().all(gives)
    }

    /// What a construction of a type takes for a field, where it asks of which type that is which it is given.
    pub(super) fn taken_for(&self, of: ValueId, name: &Name) -> States {
        let lineage = self.lineage(of);
        let types = || lineage.iter().filter_map(|of| self.flow(of.file).types.get(of));
        let field = types().find_map(|of| of.fields.iter().find(|field| field.name == *name));
        let takes = field.map_or(States::ANY, |field| field.takes);
        if takes != States::ANY && types().any(|of| of.refuses) { takes } else { States::ANY }
    }

    /// What reaches a field when this construction makes the value.
    pub(super) fn bound_field(&self, call: Call, of: ValueId, name: &Name) -> Bound {
        let event = self.event(call);
        let EventKind::Invoke { result } = event.kind else { return Bound::Unknown };
        let Kind::Call { args, .. } = self.kind(result) else { return Bound::Unknown };
        match self.given_field(result, of, name).filter(|_| !is_filled_there(args)) {
            Some(value) => {
                let at = args.iter().find(|arg| arg.value == value).map_or(event.span, |arg| arg.span);
                Bound::Value(value, at)
            }
            None if args.iter().any(|arg| arg.spread) => Bound::Unknown,
            None => self.declared(of, name).map_or(Bound::Unknown, Bound::Default),
        }
    }

    /// What a value was given for a field where it is made by a construction.
    pub(super) fn part_given(&self, made: ValueId, name: &Name) -> Option<ValueId> {
        match self.callee(made, false)? {
            Callee::Type(of) => self.given_field(made, of, name),
            Callee::Function(_) => None,
        }
    }
}

/// Whether a construction takes all fields from the environment.
pub(super) fn is_filled_there(args: &[Arg]) -> bool {
    args.iter().any(|arg| arg.name.as_deref() == Some(PREFIX))
}
