//! What decorators make sure of: the function that one is given runs only where the decorator calls it.
//!
//! ```python
//! def requires_key(function):
//!     def wrapper(*args):
//!         if not os.getenv("KEY"):
//!             raise RuntimeError("KEY is not set")
//!         return function(*args)           # what is known here holds in every function that is decorated so
//!     return wrapper
//! ```

use std::sync::Arc;

use super::names::Callee;
use super::{Call, Graph};
use crate::flow::{Event, EventKind, Fact, FunctionId, Kind, Name, States, ValueId, all_of, either_of};

/// So many functions, and options one upon the other, are looked through for one.
const MOST_DECLARED: usize = 24;

impl Graph<'_> {
    /// What the decorators of a function have made sure of when it runs.
    pub(super) fn decorated(&self, function: FunctionId) -> Arc<[Fact]> {
        if self.function(function).decorators.is_empty() {
            return Arc::new([]);
        }
        // What decorates itself makes sure of nothing by that.
        self.once_in_circle(
            |it| &mut it.decorated,
            function,
            Arc::new([]),
            || {
                let decorators = self.function(function).decorators.iter();
                let decorators = decorators.filter_map(|decorator| self.decorator(*decorator));
                let made_sure = decorators.flat_map(|decorator| self.made_sure_by(decorator, function));
                let named = self.function(function).named_to.iter().filter(|(decorator, _)| self.may_check(*decorator));
                made_sure.chain(named.map(|(_, variable)| (*variable, States::TRUTHY))).collect()
            },
        )
    }

    /// The function that is given the decorated one: the decorator, or what the call of one gives.
    fn decorator(&self, value: ValueId) -> Option<FunctionId> {
        let wanted = match self.kind(value) {
            Kind::Path(_) => self.sounds_like_a_check(value),
            Kind::Call { target: Some(target), .. } => self.sounds_like_a_check(*target),
            _ => false,
        };
        match self.kind(self.behind(value, wanted)?) {
            Kind::Function(function) => Some(*function),
            Kind::Call { .. } => {
                let Some(Callee::Function(maker)) = self.callee(value, wanted) else { return None };
                let given = self.function(maker).exits.iter().map(|exit| self.behind(exit.value, false));
                given.flatten().find_map(|value| match self.kind(value) {
                    Kind::Function(function) => Some(*function),
                    _ => None,
                })
            }
            _ => None,
        }
    }

    /// Whether a decorator that is given the names of variables may check them: one that nobody can follow, that may stop the
    /// program, or that does not call the function in any case.
    fn may_check(&self, decorator: ValueId) -> bool {
        let Some(Callee::Function(maker)) = self.callee(decorator, true) else { return true };
        let [exit] = self.function(maker).exits.as_slice() else { return true };
        let Some(Kind::Function(wraps)) = self.behind(exit.value, false).map(|wraps| self.kind(wraps)) else {
            return true;
        };
        let calls = self.calls_of_given(*wraps);
        let within = calls.iter().filter_map(|call| self.event(*call).function);
        // One that calls nothing hands the function on to somebody who does.
        calls.is_empty()
            || self.function(maker).may_leave
            || within.into_iter().any(|within| self.may_not_go_on(within))
    }

    /// Whether a function may stop the program, by itself or because of what it calls, or has more than one end.
    fn may_not_go_on(&self, function: FunctionId) -> bool {
        let known = self.function(function);
        let may_leave = |event: &Event| match event.kind {
            EventKind::Invoke { result } if event.function == Some(function) => match self.callee(result, true) {
                Some(Callee::Function(called)) => self.function(called).may_leave,
                _ => false,
            },
            _ => false,
        };
        let leaves = || known.may_leave || self.flow(function.file).events.iter().any(may_leave);
        known.exits.len() != 1 || self.once(|it| &mut it.leaves, function, leaves)
    }

    /// What holds wherever a decorator calls what it is given, in the eyes of that.
    fn made_sure_by(&self, decorator: FunctionId, function: FunctionId) -> Vec<Fact> {
        let calls = self.calls_of_given(decorator);
        let facts = calls.iter().map(|call| self.seen_when_decorated(*call, function));
        facts.reduce(|left, right| either_of(&left, &right)).unwrap_or_default()
    }

    /// The option of the command line that a decorator of a function declares for one of its parameters: one that has a
    /// name, or that a function declares which is the decorator, or gives it.
    pub(super) fn declared_option(&self, function: FunctionId, index: usize) -> Option<ValueId> {
        let of = self.function(function);
        let name = &of.params.get(index)?.name;
        of.decorators.iter().find_map(|decorator| self.option_in(*decorator, name, MOST_DECLARED))
    }

    /// What an annotation of another file says that a parameter holds when nobody gives it anything: `key: Key`, where that is
    /// `Annotated[str, Depends(get_key)]`.
    pub(super) fn annotated(&self, param: ValueId) -> Option<ValueId> {
        let Kind::Param { of: Some(path), .. } = self.kind(param) else { return None };
        let (found, rest) = self.resolve(param.file, path, true)?;
        let flow = self.flow(found.file);
        let found = flow.plain(found);
        (rest.is_empty() && flow.annotated.contains(&found)).then_some(found)
    }

    fn option_in(&self, decorator: ValueId, name: &Name, depth: usize) -> Option<ValueId> {
        let depth = depth.checked_sub(1)?;
        let decorator = self.behind(decorator, false)?;
        if let Some(declares) = self.flow(decorator.file).options.get(&decorator) {
            return (declares == name).then_some(decorator);
        }
        let given_by = |function: FunctionId| match self.function(function).exits.as_slice() {
            [exit] => self.option_in(exit.value, name, depth),
            _ => None,
        };
        match self.kind(decorator) {
            Kind::Function(function) => given_by(*function),
            Kind::Call { target: Some(target), args, .. } => {
                let declared = self.option_in(*target, name, depth);
                // `first(second(function))`
                declared.or_else(|| args.first().and_then(|arg| self.option_in(arg.value, name, depth)))
            }
            _ => None,
        }
    }

    /// The calls of a function's first parameter.
    fn calls_of_given(&self, decorator: FunctionId) -> Arc<[Call]> {
        self.once(
            |it| &mut it.wrapped,
            decorator,
            || {
                let calls = self.flow(decorator.file).index.calls_of_given(decorator);
                calls.map(|event| Call { file: decorator.file, event }).collect()
            },
        )
    }

    fn seen_when_decorated(&self, call: Call, function: FunctionId) -> Vec<Fact> {
        let first = self.result(call).and_then(|result| match self.kind(result) {
            Kind::Call { args, .. } => args.first().map(|arg| self.flow(call.file).plain(arg.value)),
            _ => None,
        });
        let facts = self.facts_at(call);
        all_of(facts.iter().filter_map(|(value, states)| match self.kind(*value) {
            Kind::Variable(_) | Kind::Path(_) => Some((*value, *states)),
            Kind::Field { base, name } if Some(*base) == first => {
                Some((self.field(self.function(function).first?, name)?, *states))
            }
            _ => None,
        }))
    }
}
