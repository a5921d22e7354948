//! What frameworks run before anything else that they are given: what that makes sure of holds wherever the program is
//! used later.
//!
//! ```python
//! @app.on_event("startup")
//! def check():
//!     if not KEY:
//!         raise RuntimeError("KEY is not set")
//! ```

use super::{Builder, Callee};
use crate::catalog::Effect;
use crate::flow::{Arg, FunctionId, Kind, ValueId, last_name};
use crate::source::Span;

/// So many functions are run first.
const MOST: usize = 32;

impl Builder<'_> {
    /// A function is decorated with these.
    pub fn decorate(&mut self, value: ValueId, decorators: &[ValueId]) {
        let Kind::Function(function) = *self.flow.kind(value) else { return };
        let of = &mut self.flow.functions[function.index()];
        of.decorators = decorators.to_vec();
        let name = of.name.clone();
        // `@bot.event async def setup_hook():`
        let is_named_so = || matches!(self.method_effect(&name), Some(Effect::RunsFirst { .. }));
        let is_first = decorators.iter().any(|decorator| self.has_it_run_first(*decorator));
        if is_first || !decorators.is_empty() && is_named_so() {
            self.flow.first.push(value);
        }
    }

    /// A type has a method: a framework runs it first, if it does so with that of a type from outside that this one inherits
    /// from (`class ShopConfig(AppConfig)` with `ready`).
    pub fn method_is_run_first(&mut self, of: ValueId, name: &str, method: ValueId) {
        let bases = self.flow.types.get(&of).map(|of| of.bases.as_slice()).unwrap_or_default();
        let is_run = |base: &ValueId| match self.flow.kind(self.flow.plain(*base)) {
            Kind::Path(path) => {
                let path = format!("{path}{}{name}", self.separator());
                matches!(self.path_effect(&path), Some(Effect::RunsFirst { .. }))
            }
            _ => false,
        };
        if bases.iter().any(is_run) {
            self.flow.first.push(method);
        }
    }

    /// A decorator of a function is given the name of a variable: it may check that before it calls the function.
    pub fn is_named_to(&mut self, decorator: ValueId, name: &str, function: FunctionId) {
        let variable = self.variable(&name.into(), Span::default());
        self.function_mut(function).named_to.push((decorator, variable));
    }

    /// Whether what a decorator is given runs first: `@app.before_serving`, `@app.on_event("startup")`.
    fn has_it_run_first(&self, decorator: ValueId) -> bool {
        let (named, args) = match self.flow.kind(self.flow.plain(decorator)) {
            Kind::Call { target: Some(target), args, .. } => (*target, &**args),
            _ => (decorator, [].as_slice()),
        };
        let of_path = match self.flow.kind(named) {
            Kind::Path(path) => self.path_effect(path),
            _ => None,
        };
        let of_method = self.last_name_of(named).and_then(|name| self.method_effect(name));
        let has_it = |effect: &Effect| matches!(effect, Effect::RunsFirst { when, .. } if self.is_then(when, args));
        of_method.into_iter().chain(of_path).any(has_it)
    }

    /// A method may have what it is given run first, and so may one of a list of such functions: `app.on_startup.append(f)`.
    pub(super) fn method_runs_first(&mut self, callee: &Callee, args: &[Arg]) {
        let Callee::Method { receiver, name } = callee else { return };
        if args.is_empty() {
            return;
        }
        let of_list = || self.last_name_of(*receiver).and_then(|name| self.knowledge.method(self.language, name));
        let effects = [self.knowledge.method(self.language, name), of_list()];
        for effect in effects.into_iter().flatten() {
            self.run_first(effect, args);
        }
    }

    /// The functions among the arguments of a call which has them run first.
    pub(super) fn run_first(&mut self, effect: &Effect, args: &[Arg]) {
        let Effect::RunsFirst { when, under } = effect else { return };
        if !self.is_then(when, args) {
            return;
        }
        let is_meant = |arg: &&Arg| {
            under.is_empty() || arg.name.as_ref().is_some_and(|name| under.iter().any(|it| **it == **name))
        };
        for arg in args.iter().filter(is_meant) {
            let given = match self.flow.kind(arg.value) {
                Kind::List(elements) => elements.to_vec(),
                _ => vec![arg.value],
            };
            self.flow.first.extend(given);
        }
        self.flow.first.truncate(MOST);
    }

    /// Whether a call says that it is about what runs first.
    fn is_then(&self, when: &[String], args: &[Arg]) -> bool {
        let says = |arg: &Arg| self.flow.text(arg.value).is_some_and(|text| when.iter().any(|it| it == text));
        when.is_empty() || args.iter().any(says)
    }

    fn last_name_of(&self, value: ValueId) -> Option<&str> {
        match self.flow.kind(value) {
            Kind::Path(path) => Some(last_name(path)),
            Kind::Field { name, .. } => Some(name),
            _ => None,
        }
    }
}
