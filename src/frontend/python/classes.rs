//! Classes: their bases, attributes and methods.

use ruff_python_ast::helpers::any_over_expr;
use ruff_python_ast::{Expr, Stmt, StmtAnnAssign, StmtClassDef, StmtFunctionDef};
use ruff_text_size::Ranged;

use super::filled::{Filled, is_filled_by_file};
use super::leaving::does_nothing;
use super::{Lowering, is_of_property, span};
use crate::catalog::Effect;
use crate::flow::{Arg, Field, Kind, Lookup, Name, Needs, PREFIX, States, Type, ValueId};
use crate::source::Span;

impl<'a> Lowering<'a, '_> {
    pub(super) fn class(&mut self, it: &'a StmtClassDef) {
        let at = span(it.name.range());
        let class = self.builder.value(Kind::Item(it.name.as_str().into()), at);
        let bases: Vec<ValueId> = it.bases().iter().map(|base| self.expression(base)).collect();
        for decorator in &it.decorator_list {
            self.expression(&decorator.expression);
        }
        let unseen = self.unseen(&bases);
        let filled = self.filled_by(it, &bases, !unseen.is_empty());
        self.hold_prefix(class, &filled, at);
        let refuses = self.refuses(&bases, it.decorator_list.iter().map(|it| &it.expression));
        let has_file = !matches!(filled, Filled::No) && is_filled_by_file(it);
        let needs = Needs { has_file, ..Needs::default() };
        let mut of = Type { bases, unseen, refuses, needs, ..Type::default() };
        self.builder.declare_type(class, of.clone());
        self.builder.open_block();
        for statement in &it.body {
            self.class_statement(statement, class, &filled, &mut of);
        }
        self.vet_fields(it, class, !matches!(filled, Filled::No));
        self.builder.close_block();
        self.builder.declare_type(class, of);
        self.builder.bind(&it.name, class);
    }

    fn class_statement(&mut self, statement: &'a Stmt, class: ValueId, filled: &Filled, of: &mut Type) {
        if runs_at_once(statement) {
            self.builder.stands_aside(span(statement.range()));
        }
        match statement {
            // attrs' own way: `key = attr.ib(default=None)`.
            Stmt::Assign(assign) if self.declares(&assign.value) => {
                for name in assign.targets.iter().filter_map(Expr::as_name_expr) {
                    of.fields.push(Field { name: name.id.as_str().into(), of: None, takes: States::ANY });
                    if let Some(value) = self.declared_default(&assign.value) {
                        self.hold(class, &name.id, value);
                    }
                }
            }
            Stmt::Assign(assign) if assign.targets.len() == 1 => {
                let made = self.builder.flow().values.len();
                let mut bound = self.expression(&assign.value);
                let is_own = bound == self.builder.opaque() || bound.index() >= made;
                if is_own
                    && let Expr::Name(name) = &assign.targets[0]
                    && self.is_heir(&of.bases, &Effect::Enumerates)
                {
                    bound = self.builder.enumerate(class, &name.id, bound, span(assign.value.range()));
                }
                self.class_attribute(&assign.targets[0], class, bound, span(assign.range));
            }
            Stmt::AnnAssign(assign) => self.class_field(assign, class, filled, of),
            Stmt::FunctionDef(method) => self.method(method, class),
            other => self.statement(other),
        }
    }

    /// `name: type = default`
    fn class_field(&mut self, it: &'a StmtAnnAssign, class: ValueId, filled: &Filled, of: &mut Type) {
        let at = span(it.range);
        let default = it.value.as_deref().and_then(|default| self.declared_default(default));
        let Expr::Name(name) = &*it.target else { return };
        let kind = self.resolve(&it.annotation);
        let declared = match kind {
            Some(Kind::Path(path)) => Some(self.builder.path(&path, at)),
            Some(Kind::Item(_)) => Some(self.expression(&it.annotation)),
            _ => None,
        };
        let may_refuse = of.refuses || !of.bases.is_empty();
        let takes = if may_refuse { self.taken(it) } else { States::ANY };
        of.fields.push(Field { name: name.id.as_str().into(), of: declared, takes });
        let is_filled = matches!(filled, Filled::By(_) | Filled::Somehow);
        if let Some(default) = it.value.as_deref().filter(|default| is_filled && !is_made_later(default)) {
            self.builder.stands_until_filled(span(default.range()));
        }
        let value = match filled {
            Filled::By(names) => {
                let value = self.filled_field(names, it, declared, default);
                let needed = value.and_then(|value| self.builder.flow().needed_by(value));
                of.needs.variables.extend(needed.map(|variable| (name.id.as_str().into(), variable)));
                value
            }
            Filled::Somehow => None,
            Filled::Perhaps(names) => {
                let filled = self.perhaps_filled(names.as_ref(), it, class, default);
                self.builder.bind_member(class, &format!("{PREFIX}{}", name.id), filled);
                default
            }
            Filled::No => {
                if let Some(named) = self.named_field(of, it, default) {
                    self.builder.bind_member(class, &format!("{PREFIX}{}", name.id), named);
                }
                default
            }
        };
        if let Some(value) = value {
            self.hold(class, &name.id, value);
        }
    }

    /// A name of a class holds a value.
    fn hold(&mut self, class: ValueId, name: &str, value: ValueId) {
        self.builder.declare(name, value);
        self.builder.bind_member(class, name, value);
    }

    /// What a field holds when nobody gives it anything: `None`, `field(default=None)`, `Field(None, alias="X")`.
    fn declared_default(&mut self, default: &'a Expr) -> Option<ValueId> {
        if let Expr::Call(call) = default
            && self.declares(default)
        {
            let named = |name: &str| call.arguments.find_keyword(name).map(|keyword| &keyword.value);
            if let Some(default) = named("default").or_else(|| call.arguments.args.first()) {
                return (!default.is_ellipsis_literal_expr()).then(|| self.default(default));
            }
            let factory = named("default_factory").or_else(|| named("factory"))?;
            let factory = self.expression(factory);
            let none: &[Arg] = &[];
            // It runs when somebody makes a value, and not here.
            let fork = self.builder.fork();
            let made = self.builder.call(&crate::flow::Callee::Value(factory), none, span(call.range()));
            self.builder.close(fork);
            return Some(made);
        }
        Some(self.default(default))
    }

    /// Whether a value says what a field holds: `field(default=None)`.
    pub(super) fn declares(&self, value: &Expr) -> bool {
        let path = value.as_call_expr().and_then(|call| self.resolve(&call.func));
        matches!(path, Some(Kind::Path(path)) if self.builder.path_effect(&path) == Some(&Effect::Declares))
    }

    /// A method is reached through its class only: its name means nothing outside.
    fn method(&mut self, it: &'a StmtFunctionDef, class: ValueId) {
        let before = self.builder.lookup(&it.name);
        let function = self.define_function(it);
        let value = match self.builder.lookup(&it.name) {
            Lookup::Bound(value) => value,
            Lookup::Unbound => self.builder.opaque(),
        };
        match before {
            Lookup::Bound(before) => self.builder.bind(&it.name, before),
            Lookup::Unbound => self.builder.unbind(&it.name),
        }
        let decorated = |name: &str| {
            it.decorator_list.iter().any(|decorator| match &decorator.expression {
                Expr::Name(it) => it.id.as_str() == name,
                Expr::Attribute(it) => it.attr.as_str() == name,
                _ => false,
            })
        };
        if let Some(function) = function {
            let known = self.builder.function_mut(function);
            known.owner = Some(class);
            known.takes_receiver = !decorated("staticmethod");
            known.is_property = decorated("property") || decorated("cached_property");
            known.is_left_to_heirs = does_nothing(&it.body);
            let (vets, vetted) = match it.decorator_list.iter().find_map(|it| vetted_attribute(&it.expression)) {
                Some(attribute) => (Some(vec![attribute]), 2),
                None => (it.decorator_list.iter().find_map(|it| self.vetted(&it.expression)), 1),
            };
            let known = self.builder.function_mut(function);
            (known.vets, known.vetted) = (vets, vetted);
        }
        // What is read under the name is what the property gives.
        if !it.decorator_list.iter().any(|decorator| is_of_property(&decorator.expression)) {
            self.builder.bind_member(class, &it.name, value);
        }
        self.builder.method_is_run_first(class, &it.name, value);
    }

    /// The fields that a decorator has a method look at whenever a value is made: `@field_validator("key")`.
    fn vetted(&self, decorator: &Expr) -> Option<Vec<Name>> {
        let call = decorator.as_call_expr();
        let Some(Kind::Path(path)) = self.resolve(call.map_or(decorator, |call| &call.func)) else { return None };
        (self.builder.path_effect(&path) == Some(&Effect::Validates)).then(|| {
            let args = call.into_iter().flat_map(|call| &call.arguments.args);
            args.filter_map(|arg| Some(arg.as_string_literal_expr()?.value.to_str().into())).collect()
        })
    }

    fn class_attribute(&mut self, target: &'a Expr, class: ValueId, value: ValueId, at: Span) {
        match target {
            Expr::Name(name) => self.hold(class, &name.id, value),
            other => self.assign(other, value, at),
        }
    }
}

/// `@key.validator`, of a field of attrs: `def check(self, attribute, value)`.
fn vetted_attribute(decorator: &Expr) -> Option<Name> {
    let decorator = decorator.as_attribute_expr().filter(|it| it.attr.as_str() == "validator")?;
    Some(decorator.value.as_name_expr()?.id.as_str().into())
}

/// Whether a statement gives a class something when it is declared; what a `lambda` gives is made later.
fn runs_at_once(statement: &Stmt) -> bool {
    let value = match statement {
        Stmt::Assign(it) => Some(&it.value),
        Stmt::AnnAssign(it) => it.value.as_ref(),
        _ => None,
    };
    value.is_some_and(|value| !any_over_expr(value, &Expr::is_lambda_expr))
}

/// Whether a default is made only where nothing has filled the field: `Field(default_factory=read)`.
fn is_made_later(default: &Expr) -> bool {
    matches!(default, Expr::Call(call) if call.arguments.find_keyword("default_factory").is_some())
}
