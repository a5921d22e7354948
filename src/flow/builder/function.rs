//! Functions: each is lowered on top of what the body around it has left behind.

use std::sync::Arc;

use super::branch::Loop;
use super::{Builder, Fork};
use crate::flow::{Function, FunctionId, Kind, Name, ValueId};
use crate::source::Span;

/// A parameter.
#[derive(Debug, Clone)]
pub struct Param {
    /// Its name.
    pub name: Name,
    /// The full path of its declared type, where it is plain.
    pub of: Option<Name>,
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
}

impl Outer {
    fn known(&self) -> usize {
        self.fork.known
    }
}

impl Builder<'_> {
    /// A function exists. Its body comes later.
    pub fn declare_function(&mut self, name: &str, diverges: bool, span: Span) -> (FunctionId, ValueId) {
        let id = FunctionId(crate::source::offset(self.flow.functions.len()));
        self.flow.functions.push(Function {
            name: name.into(),
            params: Vec::new(),
            returns: Vec::new(),
            diverges,
            may_leave: true,
            is_entry: false,
        });
        let value = self.value(Kind::Function(id), span);
        (id, value)
    }

    /// The function never stops the program nor raises.
    pub fn never_leaves(&mut self, function: FunctionId) {
        self.flow.functions[function.index()].may_leave = false;
    }

    /// The body of a function begins.
    pub fn open_function(&mut self, function: FunctionId, params: &[Param]) -> Outer {
        let outer = Outer {
            fork: self.fork(),
            function: self.function.replace(function),
            loops: std::mem::take(&mut self.loops),
            blocks: std::mem::take(&mut self.blocks),
            first: ValueId(crate::source::offset(self.flow.values.len())),
        };
        self.live = true;
        for (index, param) in params.iter().enumerate() {
            let kind = Kind::Param { function, index, of: param.of.clone() };
            let value = self.value(kind, param.span);
            self.bind(&param.name, value);
        }
        self.flow.functions[function.0 as usize].params = params.iter().map(|param| param.name.clone()).collect();
        outer
    }

    /// The function gives a value back.
    pub fn give_back(&mut self, value: ValueId) {
        if let (true, Some(function)) = (self.live, self.function) {
            let facts: Arc<[_]> = self.facts_about(&[value]).into();
            self.flow.functions[function.0 as usize].returns.push((value, facts));
        }
    }

    /// The body ends: everything is as it was before it.
    pub fn close_function(&mut self, outer: Outer) {
        if let Some(function) = self.function
            && self.flow.functions[function.index()].is_entry
        {
            let known = self.known.changes(outer.known());
            self.flow.entry.extend(known.into_iter().filter(|(value, _)| *value < outer.first));
        }
        let _body = self.close(outer.fork);
        self.function = outer.function;
        self.loops = outer.loops;
        self.blocks = outer.blocks;
    }
}
