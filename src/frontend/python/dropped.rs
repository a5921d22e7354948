//! Statements that take nothing of what a call gives. A coroutine that is made there is never run, and what fails in a task
//! that nobody waits for reaches nobody:
//!
//! ```python
//! check()                                                        # without `await`
//! asyncio.create_task(check())
//! await asyncio.gather(check(), return_exceptions=True)
//! map(check, names)                                              # nobody asks for an element
//! ```

use ruff_python_ast::{Expr, ExprCall};
use ruff_text_size::Ranged;

use super::Lowering;
use crate::flow::{Arg, Callee, Kind, ValueId};
use crate::source::Span;

/// Make a task of a coroutine.
const STARTING: [&str; 2] = ["asyncio.create_task", "asyncio.ensure_future"];
/// Waits for several, and for what each gives.
const GATHERING: &str = "asyncio.gather";
/// Has that keep what fails.
const KEEPING: &str = "return_exceptions";
/// Waits until several have ended, however they do.
const WAITING: &str = "asyncio.wait";
/// Built-in functions that do nothing until somebody asks for an element.
const LAZY: [&str; 2] = ["map", "filter"];

impl<'a> Lowering<'a, '_> {
    /// An expression that is a statement of its own.
    pub(super) fn for_itself(&mut self, expression: &'a Expr) {
        match expression {
            Expr::Call(call) => self.drop_made_by(call),
            Expr::Await(it) => it.value.as_call_expr().into_iter().for_each(|call| self.drop_failures_of(call)),
            _ => {}
        }
        self.expression(expression);
        self.dropped.clear();
    }

    /// A call, of which it is known whether somebody takes what it gives.
    pub(super) fn called(&mut self, it: &ExprCall, callee: &Callee, args: &[Arg], at: Span) -> ValueId {
        if self.is_dropped(it) {
            self.builder.call_and_drop(callee, args, at)
        } else {
            self.builder.call(callee, args, at)
        }
    }

    /// `map(check, names)`, of which nobody takes an element.
    pub(super) fn is_never_asked(&self, it: &ExprCall) -> bool {
        self.is_dropped(it) && LAZY.iter().any(|name| self.is_builtin(&it.func, name))
    }

    fn is_dropped(&self, it: &ExprCall) -> bool {
        self.dropped.contains(&it.range())
    }

    /// Nobody takes what a call gives, and neither what a task gives that it makes.
    fn drop_made_by(&mut self, call: &ExprCall) {
        self.dropped.push(call.range());
        if let Some(of) = call.arguments.args.first().filter(|_| self.is_one_of(&call.func, &STARTING)) {
            self.drop_each(of);
        }
    }

    /// What is waited for, so that what fails there reaches nobody.
    fn drop_failures_of(&mut self, call: &ExprCall) {
        let keeps = call.arguments.find_keyword(KEEPING).map(|keyword| &keyword.value);
        let keeps = matches!(keeps, Some(Expr::BooleanLiteral(it)) if it.value);
        if keeps && self.is_one_of(&call.func, &[GATHERING]) {
            call.arguments.args.iter().for_each(|of| self.drop_each(of));
        } else if let [of] = &*call.arguments.args
            && self.is_one_of(&call.func, &[WAITING])
        {
            self.drop_each(of);
        }
    }

    /// A call, or each in a list of some.
    fn drop_each(&mut self, of: &Expr) {
        match of {
            Expr::Call(call) => self.drop_made_by(call),
            Expr::List(list) => list.elts.iter().for_each(|of| self.drop_each(of)),
            Expr::Tuple(tuple) => tuple.elts.iter().for_each(|of| self.drop_each(of)),
            Expr::Set(set) => set.elts.iter().for_each(|of| self.drop_each(of)),
            Expr::Starred(starred) => self.drop_each(&starred.value),
            Expr::ListComp(list) => self.drop_each(&list.elt),
            Expr::SetComp(set) => self.drop_each(&set.elt),
            Expr::Generator(generator) => self.drop_each(&generator.elt),
            _ => {}
        }
    }

    fn is_one_of(&self, callee: &Expr, paths: &[&str]) -> bool {
        matches!(self.resolve(callee), Some(Kind::Path(path)) if paths.contains(&&*path))
    }
}
