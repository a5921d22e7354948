//! Bodies of functions and closures, and which functions never return.

use syn::visit::Visit;
use syn::{Block, Expr, ExprClosure, FnArg, Pat, ReceiverKind, ReturnType, Signature, Stmt, Type};

use super::items::Task;
use super::lowerer::{Frame, Lowerer};
use super::paths::is_wrapper;
use crate::catalog::Effect;
use crate::flow::{FunctionId, Kind, Lookup, Param, Takes, ValueId};
use crate::source::Span;

/// What a body changes around itself: put aside while an inner one is lowered.
struct Around {
    turns: Vec<super::lowerer::Turn>,
    open_loops: usize,
    globs: usize,
}

impl Lowerer<'_> {
    /// Lowers the body of a function.
    pub(super) fn function(&mut self, task: &Task<'_>) {
        let body = self.at(task.block.brace_token.span.join());
        self.b.has_body(&task.sig.ident.to_string(), body);
        let outer_test = if task.in_test { Some(self.b.set_in_test(true)) } else { None };
        self.b.open_block();
        task.within.generics.into_iter().chain([&task.sig.generics]).for_each(|generics| self.bind_generics(generics));
        let owner = task.within.owner;
        let mut params: Vec<Param> = task.sig.inputs.iter().map(|input| self.param(input, owner)).collect();
        params.extend(self.generic_params(task.sig));
        let around = self.put_aside(0);
        let outer = self.b.open_function(task.id, &params);
        self.frames.push(Frame::Function);
        if let Some(owner) = owner {
            self.b.bind("Self::", owner);
            self.b.bind("Self", owner);
        }
        self.type_params(task);
        self.name_generics(task.sig);
        self.look_at_tails(task);
        let value = self.block(task.block);
        if matches!(task.sig.output, ReturnType::Default) {
            // What is given is nothing, but what was checked on the way holds for whoever called.
            let nothing = self.b.list(Vec::new(), self.at(task.sig.ident.span()));
            self.b.give_back(nothing);
        } else {
            self.b.give_back(value);
        }
        self.frames.pop();
        self.b.close_function(outer);
        self.b.close_block();
        self.restore(around);
        if let Some(outer) = outer_test {
            self.b.set_in_test(outer);
        }
    }

    /// What is told of the expressions that a function gives.
    fn look_at_tails(&mut self, task: &Task<'_>) {
        self.tail_errors.clear();
        self.tail_types.clear();
        let gives = self.b.flow().functions[task.id.index()].gives;
        each_tail(task.block, &mut |tail| {
            if is_err_call(tail) {
                self.tail_errors.insert(std::ptr::from_ref(tail));
            } else {
                self.leads_to(tail, gives);
            }
        });
    }

    /// What an expression gives, and so what all that leads to it gives, has this type; without one that is over.
    pub(super) fn leads_to(&mut self, expr: &Expr, of: Option<ValueId>) {
        for expr in std::iter::successors(Some(expr), |expr| handed_through(expr)).map(std::ptr::from_ref) {
            match of {
                Some(of) => self.tail_types.insert(expr, of),
                None => self.tail_types.remove(&expr),
            };
        }
    }

    fn put_aside(&mut self, open_loops: usize) -> Around {
        let open_loops = std::mem::replace(&mut self.open_loops, open_loops);
        Around { turns: std::mem::take(&mut self.turns), open_loops, globs: self.globs.len() }
    }

    fn restore(&mut self, around: Around) {
        self.turns = around.turns;
        self.open_loops = around.open_loops;
        self.globs.truncate(around.globs);
    }

    fn param(&mut self, input: &FnArg, owner: Option<ValueId>) -> Param {
        match input {
            FnArg::Receiver(it) => Param {
                name: "self".into(),
                of: owner.and_then(|owner| self.item_path(owner)),
                default: None,
                takes: Takes::Any,
                span: self.at(it.self_token.span),
            },
            FnArg::Typed(it) => {
                let of = self.type_value(&it.ty).and_then(|of| self.item_path(of));
                self.plain_param(unpacked(it).unwrap_or(&it.pat), of)
            }
        }
    }

    fn plain_param(&mut self, pat: &Pat, of: Option<crate::flow::Name>) -> Param {
        match pat {
            Pat::Ident(it) => Self::any_param(&it.ident.to_string(), of, self.at(it.ident.span())),
            Pat::Type(it) => {
                let of = self.type_value(&it.ty).and_then(|of| self.item_path(of));
                self.plain_param(&it.pat, of)
            }
            Pat::Reference(it) => self.plain_param(&it.pat, of),
            _ => Self::any_param("_", None, self.at(syn::spanned::Spanned::span(pat))),
        }
    }

    pub(super) fn any_param(name: &str, of: Option<crate::flow::Name>, span: crate::source::Span) -> Param {
        Param { name: name.into(), of, default: None, takes: Takes::Any, span }
    }

    /// Remembers the types of parameters, and binds what their patterns take apart.
    fn type_params(&mut self, task: &Task<'_>) {
        for input in &task.sig.inputs {
            let (name, of) = match input {
                FnArg::Receiver(_) => ("self".to_owned(), task.within.owner),
                FnArg::Typed(it) => match unpacked(it).unwrap_or(&it.pat) {
                    Pat::Ident(name) => (name.ident.to_string(), self.type_value(&it.ty)),
                    pat => {
                        self.bind_pattern(pat, self.opaque());
                        continue;
                    }
                },
            };
            if let (Some(of), Lookup::Bound(value)) = (of, self.b.lookup(&name)) {
                self.types.insert(value, of);
            }
        }
    }

    /// A closure that is kept under a name: a function of its own, which sees what is around it.
    pub(super) fn closure_function(&mut self, name: &str, closure: &ExprClosure) -> ValueId {
        let (id, value) = self.b.declare_function(name, false, self.at(closure.inputs_begin.span));
        // What cannot stop has checked nothing.
        self.b.function_mut(id).may_leave = self.may_leave(&[Stmt::Expr((*closure.body).clone(), None)]);
        let params: Vec<Param> = closure.inputs.iter().map(|pat| self.plain_param(pat, None)).collect();
        self.expression_function(id, &params, Frame::Function, |it| {
            for pat in &closure.inputs {
                if !matches!(pat, Pat::Ident(_) | Pat::Type(_) | Pat::Reference(_)) {
                    it.bind_pattern(pat, it.opaque());
                }
            }
            it.expr(&closure.body)
        });
        value
    }

    /// Lowers the body of a function that is one expression.
    pub(super) fn expression_function(
        &mut self,
        id: FunctionId,
        params: &[Param],
        frame: Frame,
        body: impl FnOnce(&mut Self) -> ValueId,
    ) {
        let around = self.put_aside(0);
        let outer = self.b.open_function(id, params);
        self.frames.push(frame);
        let given = body(self);
        self.b.give_back(given);
        self.frames.pop();
        self.b.close_function(outer);
        self.restore(around);
    }

    /// A closure that runs here and now, with these arguments; what it gives.
    pub(super) fn closure_inline(&mut self, closure: &ExprClosure, args: &[ValueId]) -> ValueId {
        let span = self.at(closure.inputs_begin.span);
        self.inline(span, |it| {
            for (index, pat) in closure.inputs.iter().enumerate() {
                let value = args.get(index).copied().unwrap_or(it.opaque());
                it.bind_pattern(pat, value);
            }
            it.expr(&closure.body)
        })
    }

    /// A body of its own that is lowered where it stands: a `return` in it goes to its end.
    pub(super) fn inline(&mut self, span: crate::source::Span, body: impl FnOnce(&mut Self) -> ValueId) -> ValueId {
        self.deeper(|it| {
            let around = it.put_aside(it.open_loops + 1);
            it.b.open_loop();
            it.frames.push(Frame::Inline { exit: it.open_loops - 1, values: Vec::new() });
            it.b.open_block();
            let last = body(it);
            it.b.close_block();
            let frame = it.frames.pop();
            let Some(Frame::Inline { mut values, .. }) = frame else { return it.opaque() };
            if it.b.is_live() {
                values.push(last);
            }
            it.b.break_loop();
            it.b.close_loop(true, None, span);
            it.restore(around);
            it.any_of(values, span)
        })
    }

    /// `return`.
    pub(super) fn give_back(&mut self, expr: Option<&Expr>) {
        let value = match expr {
            Some(expr) => self.expr(expr),
            None => self.b.list(Vec::new(), Span::default()),
        };
        let live = self.b.is_live();
        if let Some(Frame::Inline { exit, values }) = self.frames.last_mut() {
            if live {
                values.push(value);
            }
            let outward = self.open_loops - 1 - *exit;
            return self.b.jump(outward, false);
        }
        let leaves = matches!(self.frames.last(), Some(Frame::Macro)) || expr.is_some_and(is_err_call);
        if !leaves {
            self.b.give_back(value);
        }
        self.b.leave();
    }

    /// Whether a function certainly never returns: its type says so, or its body leaves before anything can return.
    pub(super) fn diverges(&mut self, sig: &Signature, block: Option<&Block>) -> bool {
        if let ReturnType::Type(_, of) = &sig.output
            && matches!(**of, Type::Never(_))
        {
            return true;
        }
        for stmt in block.map(|block| block.stmts.as_slice()).unwrap_or_default() {
            if self.stmt_leaves(stmt) {
                return true;
            }
            if returns(stmt) {
                return false;
            }
        }
        false
    }

    /// Whether a body may stop the program, or give an error back.
    pub(super) fn may_leave(&self, body: &[Stmt]) -> bool {
        struct Search<'l, 'k> {
            lowerer: &'l Lowerer<'k>,
            may: bool,
        }
        impl<'a> Visit<'a> for Search<'_, '_> {
            fn visit_expr_try(&mut self, _: &'a syn::ExprTry) {
                self.may = true;
            }
            fn visit_macro(&mut self, mac: &'a syn::Macro) {
                let name = mac.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
                self.may |= self.lowerer.macro_leaves(mac) || name.starts_with("assert") || name == "ensure";
            }
            fn visit_expr_method_call(&mut self, call: &'a syn::ExprMethodCall) {
                self.may |= call.method == "unwrap" || call.method == "expect";
                syn::visit::visit_expr_method_call(self, call);
            }
            fn visit_expr_path(&mut self, path: &'a syn::ExprPath) {
                self.may |= path
                    .path
                    .segments
                    .last()
                    .is_some_and(|last| last.ident == "Err" || last.ident == "exit" || last.ident == "abort");
            }
        }
        let mut search = Search { lowerer: self, may: false };
        for stmt in body {
            search.visit_stmt(stmt);
        }
        search.may
    }

    fn stmt_leaves(&mut self, stmt: &Stmt) -> bool {
        match stmt {
            Stmt::Macro(it) => self.macro_leaves(&it.mac),
            Stmt::Expr(Expr::Macro(it), _) => self.macro_leaves(&it.mac),
            Stmt::Expr(Expr::Call(it), _) => match &*it.func {
                Expr::Path(path) if path.qself.is_none() && path.path.segments.len() > 1 => {
                    let value = self.path_value(&path.path);
                    self.path_leaves(value)
                }
                Expr::Path(path) => {
                    let found = path.path.get_ident().map(|name| self.b.lookup(&name.to_string()));
                    matches!(found, Some(Lookup::Bound(value)) if self.path_leaves(value))
                }
                _ => false,
            },
            _ => false,
        }
    }

    fn path_leaves(&self, value: ValueId) -> bool {
        match self.b.flow().kind(value) {
            Kind::Path(path) => {
                matches!(self.knowledge.effect(crate::catalog::Language::Rust, path), Some(Effect::Leaves))
            }
            Kind::Function(id) => self.b.flow().functions[id.index()].diverges,
            _ => false,
        }
    }
}

/// Whether a function is a method, and whether it may change what it is called on.
pub(super) fn receives(sig: &Signature) -> (bool, bool) {
    let receiver = sig.receiver();
    let is_lent = receiver.is_some_and(|it| matches!(it.kind, ReceiverKind::Reference(_, _, Some(_))));
    (receiver.is_some(), is_lent)
}

/// Whether a statement holds something that may return early.
fn returns(stmt: &Stmt) -> bool {
    struct Search(bool);
    impl<'a> Visit<'a> for Search {
        fn visit_expr_return(&mut self, _: &'a syn::ExprReturn) {
            self.0 = true;
        }
        fn visit_expr_try(&mut self, _: &'a syn::ExprTry) {
            self.0 = true;
        }
        fn visit_macro(&mut self, mac: &'a syn::Macro) {
            self.0 |= mac.path.segments.last().is_some_and(|last| last.ident == "bail" || last.ident == "ensure");
        }
        fn visit_expr_closure(&mut self, _: &'a ExprClosure) {}
        fn visit_expr_async(&mut self, _: &'a syn::ExprAsync) {}
        fn visit_item(&mut self, _: &'a syn::Item) {}
    }
    let mut search = Search(false);
    search.visit_stmt(stmt);
    search.0
}

/// Whether a body gives `Err(…)` somewhere.
pub(super) fn gives_errors(block: &Block) -> bool {
    struct Search(bool);
    impl<'a> Visit<'a> for Search {
        fn visit_expr_call(&mut self, call: &'a syn::ExprCall) {
            self.0 |= matches!(&*call.func, Expr::Path(path) if path.path.is_ident("Err"));
            syn::visit::visit_expr_call(self, call);
        }
        fn visit_expr_closure(&mut self, _: &'a ExprClosure) {}
        fn visit_item(&mut self, _: &'a syn::Item) {}
    }
    let mut search = Search(false);
    search.visit_block(block);
    search.0
}

/// The expressions of which one is what a block gives.
fn each_tail<'e>(block: &'e Block, visit: &mut impl FnMut(&'e Expr)) {
    let mut open = vec![block];
    let mut exprs: Vec<&Expr> = Vec::new();
    loop {
        if let Some(Stmt::Expr(last, None)) = open.pop().and_then(|block| block.stmts.last()) {
            exprs.push(last);
        }
        match exprs.pop() {
            Some(Expr::If(it)) => {
                open.push(&it.then_branch);
                exprs.extend(it.else_branch.iter().map(|(_, otherwise)| &**otherwise));
            }
            Some(Expr::Match(it)) => exprs.extend(it.arms.iter().map(|arm| &*arm.body)),
            Some(Expr::Block(it)) => open.push(&it.block),
            Some(Expr::Unsafe(it)) => open.push(&it.block),
            Some(other) => visit(other),
            None if open.is_empty() => return,
            None => {}
        }
    }
}

/// What an expression has the value of, if it is no error: `Ok(value)`, `value?`, `value.map_err(..)`.
fn handed_through(expr: &Expr) -> Option<&Expr> {
    match expr {
        Expr::Try(it) => Some(&it.expr),
        Expr::Await(it) => Some(&it.base),
        Expr::Call(call) => match &*call.func {
            Expr::Path(path) if path.path.is_ident("Ok") || path.path.is_ident("Some") => call.args.first(),
            _ => None,
        },
        Expr::MethodCall(call) => {
            let keeps =
                ["map_err", "context", "with_context", "unwrap", "expect", "ok", "unwrap_or_default", "unwrap_or_else"];
            keeps.iter().any(|name| call.method == name).then_some(&*call.receiver)
        }
        _ => None,
    }
}

/// `Err(..)`: nobody takes it for a credential.
pub(super) fn is_err_call(expr: &Expr) -> bool {
    matches!(expr, Expr::Call(call) if matches!(&*call.func, Expr::Path(path) if path.path.is_ident("Err")))
}

/// What a framework hands over in a wrapper, which the parameter takes off: `State(state): State<AppState>`.
fn unpacked(input: &syn::PatType) -> Option<&Pat> {
    let (Pat::TupleStruct(pat), Type::Path(of)) = (&*input.pat, &*input.ty) else { return None };
    let (name, of) = (pat.path.segments.last()?, of.path.segments.last()?);
    let is_wrapper = name.ident == of.ident && is_wrapper(of);
    pat.elems.first().filter(|_| is_wrapper && pat.elems.len() == 1)
}

/// Whether a function may give an error.
pub(super) fn is_fallible(output: &ReturnType) -> bool {
    let ReturnType::Type(_, of) = output else { return false };
    let Type::Path(it) = &**of else { return false };
    it.path.segments.last().is_some_and(|last| last.ident == "Option" || last.ident.to_string().ends_with("Result"))
}
