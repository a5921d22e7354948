//! Methods that do nothing but check: whoever uses a value of their type is expected to call them.
//!
//! ```python
//! class Config:
//!     def validate(self):
//!         if not self.server.key:
//!             raise ValueError("no key")
//! ```
//!
//! One that nobody calls has checked nothing. Somebody may call it whom nobody sees: a framework whose type its own inherits
//! from, what decorates it, whoever has a value of which nobody knows the type, and whoever makes one where the program does
//! not.

use std::sync::Arc;

use super::memory::Checked;
use super::{Call, Graph, OpenEnd};
use crate::flow::index::Word;
use crate::flow::{CalledAs, Exit, Flow, Function, FunctionId, Kind, Name, States, ValueId, last_name};

impl Graph<'_> {
    /// Methods of a type that do nothing but check: whoever uses the type is expected to call them.
    pub(super) fn checks_of(&self, of: ValueId) -> Arc<[FunctionId]> {
        self.once(|it| &mut it.checks, of, || self.find_checks(of).into())
    }

    fn find_checks(&self, of: ValueId) -> Vec<FunctionId> {
        let lineage = self.lineage(of);
        let checks = lineage.iter().flat_map(|of| {
            let own = self.flow(of.file).index.methods(*of).map(|method| (method, self.function(method)));
            let checks = own.filter(|(id, method)| {
                let is_check = || self.only_checks(method) && self.may_be_run(*id, *of);
                method.may_leave && (method.vets.is_some() || is_check())
            });
            checks.map(|(id, _)| id)
        });
        checks.take(8).collect()
    }

    /// Whether anybody may call a method of a type that does nothing but check. If nobody is seen to, it is asked for.
    fn may_be_run(&self, id: FunctionId, of: ValueId) -> bool {
        let method = self.function(id);
        let name = last_name(&method.name);
        let is_named = || self.flow(id.file).index.mentions(id).next().is_some();
        let is_run_by_others = name.starts_with("__") || !method.decorators.is_empty() || method.is_property;
        let may_be = is_run_by_others
            || self.is_called(id)
            || is_named()
            || self.has_unseen_bases(of)
            || self.is_asked_of_another(name, of)
            || self.is_called_by_path(name)
            || !self.is_made(of);
        if !may_be {
            self.memory.borrow_mut().uncalled.insert(id);
        }
        may_be
    }

    /// Whether the program is seen to call a function.
    fn is_called(&self, id: FunctionId) -> bool {
        let runs = |call: &Call| self.result(*call).is_none_or(|result| !self.runs_nothing(result, id));
        self.callers(OpenEnd::Function(id)).iter().any(|call| !self.event(*call).in_test && runs(call))
    }

    /// Whether a method does nothing but check, and nobody calls it.
    pub fn is_uncalled_check(&self, id: FunctionId) -> bool {
        let method = self.function(id);
        let of = method.owner.and_then(|owner| self.as_type(owner, false));
        of.is_some_and(|of| method.may_leave && self.only_checks(method) && !self.checks_of(of).contains(&id))
    }

    /// Whether a type inherits from one that nobody can see, which may run its methods.
    fn has_unseen_bases(&self, of: ValueId) -> bool {
        let lineage = self.lineage(of);
        let mut bases = lineage.iter().filter_map(|of| self.flow(of.file).types.get(of)).flat_map(|of| &of.bases);
        bases.any(|base| self.as_type(*base, true).is_none())
    }

    /// Whether something of this name is asked of a value that may be of a type, or of one of its family, and not just by a
    /// call of which it is known what it runs.
    fn is_asked_of_another(&self, name: &str, of: ValueId) -> bool {
        let word = Word::of(name);
        let is_of_tests = |flow: &Flow| !flow.events.is_empty() && flow.events.iter().all(|event| event.in_test);
        self.whole.flows.iter().any(|flow| {
            let is_it = |field: ValueId| match self.kind(field) {
                Kind::Field { base, name: it } if **it == *name => match self.type_of(*base, self.seeks_checks) {
                    Some(known) => self.is_family(known, of) && !self.is_called_there(field, word),
                    None => true,
                },
                _ => false,
            };
            flow.fields_named(word).any(is_it)
                && !is_of_tests(flow)
                && self.elsewhere.is_one_program(flow.file, of.file)
        })
    }

    /// Whether something of this name is called by a path into the project of which nobody knows what it is.
    fn is_called_by_path(&self, name: &str) -> bool {
        self.whole.tables.called.with_word(Word::of(name)).iter().any(|call| {
            let Some(result) = self.result(*call) else { return false };
            let Kind::Call { target: Some(target), .. } = self.kind(result) else { return false };
            let Kind::Path(path) = self.kind(*target) else { return false };
            let wanted = self.seeks_checks;
            self.elsewhere.find(call.file, path, wanted).is_some() && self.callee(result, wanted).is_none()
        })
    }

    fn is_family(&self, one: ValueId, other: ValueId) -> bool {
        self.lineage(one).contains(&other) || self.lineage(other).contains(&one)
    }

    /// Whether a call calls just this value.
    fn is_called_there(&self, value: ValueId, word: Word) -> bool {
        let mut calls = self.whole.tables.called.with_word(word).iter().filter(|call| call.file == value.file);
        calls.any(|call| {
            let result = self.result(*call).map(|result| self.kind(result));
            matches!(result, Some(Kind::Call { target: Some(target), .. }) if *target == value)
        })
    }

    /// Whether the program makes a value of a type, and not only in functions of it that nobody calls.
    fn is_made(&self, of: ValueId) -> bool {
        let makers = self.with_heirs(of).into_iter().flat_map(|of| self.constructions(of));
        let mut makers = makers.filter(|call| !self.event(*call).in_test);
        makers.any(|call| {
            let within = self.event(call).function.filter(|_| self.is_method(call, of));
            within.is_none_or(|it| self.is_called(it))
        })
    }

    /// The methods that do nothing but check and that nobody is seen to call, as others may call them who have their type,
    /// or what their module has.
    pub fn uncalled(&self) -> Vec<CalledAs> {
        let memory = self.memory.borrow();
        let ends = memory.uncalled.iter().map(|id| (*id, self.names_of(OpenEnd::Function(*id))));
        let called = ends.flat_map(|(id, by_types)| {
            let by_module = by_types.first().map(|called| CalledAs::new(id.file, &called.name, None));
            by_types.into_iter().chain(by_module)
        });
        called.collect()
    }

    /// Whether a method gives nothing that anybody could use: at the most what it was called on.
    fn only_checks(&self, method: &Function) -> bool {
        method.exits.iter().all(|exit| match self.kind(self.flow(exit.value.file).plain(exit.value)) {
            Kind::Absent(_) | Kind::Bool(_) | Kind::Param { index: 0, .. } => true,
            // `Ok(())`
            Kind::List(elements) => elements.is_empty(),
            _ => false,
        })
    }

    /// What methods of other types that do nothing but check, and that somebody calls, have made sure of about a field:
    /// `Config.validate` asks `self.server.key`.
    pub(super) fn checked_from_outside(&self, of: ValueId, name: &Name) -> States {
        let checked = self.once(|it| &mut it.checked, (), || Arc::new(self.find_outside_checks()));
        checked.get(&(of, name.clone())).copied().unwrap_or(States::ANY)
    }

    fn find_outside_checks(&self) -> Checked {
        let mut found = Checked::default();
        for flow in &self.whole.flows {
            for (index, method) in flow.functions.iter().enumerate() {
                let id = FunctionId::new(flow.file, index);
                if self.asks_within(method) && !self.callers(OpenEnd::Function(id)).is_empty() {
                    for (value, states) in self.exit_facts(id, States::ANY).iter() {
                        if let Kind::Field { base, name } = self.kind(*value)
                            && matches!(self.kind(*base), Kind::Field { .. })
                            && let Some(of) = self.type_of(*base, false)
                        {
                            let known = found.entry((of, name.clone())).or_insert(States::ANY);
                            *known = *known & *states;
                        }
                    }
                }
            }
        }
        found
    }

    /// Whether a method checks fields of fields, and nothing else.
    fn asks_within(&self, method: &Function) -> bool {
        let is_deep = |value: ValueId| match self.kind(value) {
            Kind::Field { base, .. } => matches!(self.kind(*base), Kind::Field { .. }),
            _ => false,
        };
        let asks = |exit: &Exit| exit.facts.iter().any(|(value, _)| is_deep(*value));
        method.owner.is_some() && method.may_leave && method.exits.iter().any(asks) && self.only_checks(method)
    }
}
