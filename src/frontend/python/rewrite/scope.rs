//! Which names a scope binds, and whether an import among them has run when a place is reached.

use ruff_python_ast::visitor::{
    Visitor, walk_body, walk_except_handler, walk_expr, walk_parameter, walk_pattern, walk_stmt,
};
use ruff_python_ast::{
    Alias, AnyNodeRef, ExceptHandler, Expr, ExprContext, Parameter, Pattern, Stmt, StmtImport, StmtImportFrom, StmtTry,
};
use ruff_text_size::Ranged;

use crate::frontend::python::span;
use crate::source::Span;

/// What an import from the module `os` brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Import {
    /// `import os`
    Module,
    /// `from os import environ`
    Environ,
    /// `from os import getenv`
    Getenv,
}

/// One binding of a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Binding {
    pub(super) name: String,
    /// What is imported; nothing for any other value.
    pub(super) import: Option<Import>,
    /// It has happened whenever the place is reached.
    pub(super) certain: bool,
}

/// The names that a scope binds, in the order of the text, seen from the place `at`; `outer` are those of the scopes around
/// it, the innermost last.
pub(super) fn bindings(scope: &AnyNodeRef<'_>, at: Span, outer: &[Vec<Binding>]) -> Vec<Binding> {
    let mut found = Bindings { at, certain: true, outer, found: Vec::new() };
    match scope {
        AnyNodeRef::ModModule(module) => found.visit_body(&module.body),
        AnyNodeRef::StmtClassDef(class) => found.visit_body(&class.body),
        AnyNodeRef::StmtFunctionDef(function) => {
            found.visit_parameters(&function.parameters);
            found.visit_body(&function.body);
        }
        AnyNodeRef::ExprLambda(lambda) => {
            lambda.parameters.iter().for_each(|parameters| found.visit_parameters(parameters));
            found.visit_expr(&lambda.body);
        }
        AnyNodeRef::ExprListComp(it) => it.generators.iter().for_each(|part| found.visit_expr(&part.target)),
        AnyNodeRef::ExprSetComp(it) => it.generators.iter().for_each(|part| found.visit_expr(&part.target)),
        AnyNodeRef::ExprDictComp(it) => it.generators.iter().for_each(|part| found.visit_expr(&part.target)),
        AnyNodeRef::ExprGenerator(it) => it.generators.iter().for_each(|part| found.visit_expr(&part.target)),
        _ => {}
    }
    found.found
}

struct Bindings<'o> {
    at: Span,
    outer: &'o [Vec<Binding>],
    /// The statement at hand has run whenever the place is reached, if it ends before.
    certain: bool,
    found: Vec<Binding>,
}

impl Bindings<'_> {
    fn bind(&mut self, name: &str, import: Option<Import>, certain: bool) {
        self.found.push(Binding { name: name.to_owned(), import, certain });
    }

    fn other(&mut self, name: &str) {
        self.bind(name, None, false);
    }

    fn import(&mut self, import: &StmtImport) {
        let certain = self.certain && span(import.range).end <= self.at.start;
        for alias in &import.names {
            let top = alias.name.split('.').next().unwrap_or_default();
            match &alias.asname {
                Some(name) => self.bind(name, (alias.name.as_str() == "os").then_some(Import::Module), certain),
                None => self.bind(top, (top == "os").then_some(Import::Module), certain),
            }
        }
    }

    fn import_from(&mut self, import: &StmtImportFrom) {
        let certain = self.certain && span(import.range).end <= self.at.start;
        let of_os = import.level == 0 && import.module.as_ref().is_some_and(|module| module.as_str() == "os");
        let brings = |alias: &Alias| match alias.name.as_str() {
            "environ" if of_os => Some(Import::Environ),
            "getenv" if of_os => Some(Import::Getenv),
            _ => None,
        };
        for alias in &import.names {
            self.bind(alias.asname.as_ref().unwrap_or(&alias.name), brings(alias), certain);
        }
    }

    /// `env = os.environ`, `read = os.getenv`: a further name for what an import has brought.
    fn assignment(&mut self, name: &str, value: &Expr) {
        let import = self.brought(value);
        let certain = import.is_some() && self.certain && span(value.range()).end <= self.at.start;
        self.bind(name, import, certain);
        self.visit_expr(value);
    }

    fn brought(&self, value: &Expr) -> Option<Import> {
        match value {
            Expr::Name(it) => {
                let last = |scope: &Vec<Binding>| scope.iter().rev().find(|binding| binding.name == *it.id).cloned();
                last(&self.found).or_else(|| self.outer.iter().rev().find_map(last))?.import
            }
            Expr::Attribute(it) if self.brought(&it.value) == Some(Import::Module) => match it.attr.as_str() {
                "environ" => Some(Import::Environ),
                "getenv" => Some(Import::Getenv),
                _ => None,
            },
            _ => None,
        }
    }

    /// The first statement of a `try` has been tried by whatever comes behind; all of `finally` has run.
    fn attempt(&mut self, it: &StmtTry) {
        self.started(&it.body);
        it.handlers.iter().for_each(|handler| self.visit_except_handler(handler));
        self.visit_body(&it.orelse);
        walk_body(self, &it.finalbody);
    }

    /// A body that certainly begins.
    fn started(&mut self, body: &[Stmt]) {
        let Some((first, rest)) = body.split_first() else { return };
        if self.holds(body) {
            return self.visit_body(body);
        }
        self.visit_stmt(first);
        self.visit_body(rest);
    }

    fn holds(&self, body: &[Stmt]) -> bool {
        let whole = body.first().zip(body.last()).map(|(first, last)| span(first.range()).to(span(last.range())));
        whole.is_some_and(|whole| whole.contains(self.at))
    }
}

impl<'a> Visitor<'a> for Bindings<'_> {
    fn visit_body(&mut self, body: &'a [Stmt]) {
        let outer = self.certain;
        self.certain &= self.holds(body);
        walk_body(self, body);
        self.certain = outer;
    }

    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::Import(it) => self.import(it),
            Stmt::ImportFrom(it) => self.import_from(it),
            Stmt::Global(it) => it.names.iter().for_each(|name| self.other(name)),
            Stmt::Nonlocal(it) => it.names.iter().for_each(|name| self.other(name)),
            Stmt::FunctionDef(it) => self.other(&it.name),
            Stmt::ClassDef(it) => self.other(&it.name),
            Stmt::Assign(it) if let [Expr::Name(name)] = it.targets.as_slice() => self.assignment(&name.id, &it.value),
            Stmt::Try(it) => self.attempt(it),
            Stmt::With(it) => {
                it.items.iter().for_each(|item| self.visit_with_item(item));
                self.started(&it.body);
            }
            _ => walk_stmt(self, statement),
        }
    }

    fn visit_expr(&mut self, expression: &'a Expr) {
        match expression {
            Expr::Name(name) if name.ctx != ExprContext::Load => self.other(&name.id),
            Expr::Lambda(_) => {}
            _ => walk_expr(self, expression),
        }
    }

    fn visit_parameter(&mut self, parameter: &'a Parameter) {
        self.other(&parameter.name);
        walk_parameter(self, parameter);
    }

    fn visit_except_handler(&mut self, handler: &'a ExceptHandler) {
        let ExceptHandler::ExceptHandler(it) = handler;
        it.name.iter().for_each(|name| self.other(name));
        walk_except_handler(self, handler);
    }

    fn visit_pattern(&mut self, pattern: &'a Pattern) {
        let name = match pattern {
            Pattern::MatchAs(it) => it.name.as_ref(),
            Pattern::MatchStar(it) => it.name.as_ref(),
            Pattern::MatchMapping(it) => it.rest.as_ref(),
            _ => None,
        };
        if let Some(name) = name {
            self.other(name);
        }
        walk_pattern(self, pattern);
    }
}
