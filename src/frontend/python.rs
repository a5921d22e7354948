//! Python to facts: walks ruff's syntax tree and tells the builder what the program does.
//!
//! Knows nothing of lints. A file that does not parse is still lowered as far as the parser recovers.

mod annotated;
mod calls;
mod classes;
mod conditions;
mod dropped;
mod every;
mod expressions;
mod filled;
mod globals;
mod guard;
mod ipython;
mod leaving;
mod literals;
mod loops;
mod patterns;
mod rewrite;
mod sets;
mod statements;
mod text;
mod tokens;
mod vetted;

pub use rewrite::render;

use ruff_python_ast::visitor::{Visitor, walk_expr};
use ruff_python_ast::{Decorator, Expr, ModModule, Parameter, Parameters, PySourceType, Stmt, StmtFunctionDef};
use ruff_python_parser::{Mode, ParseOptions, Parsed, parse_cells_unchecked, parse_unchecked_source};
use ruff_text_size::{Ranged, TextRange, TextSize};
use rustc_hash::{FxHashMap, FxHashSet};

use super::Lowered;
use crate::catalog::{Effect, Knowledge, Language};
use crate::facts::{Keys, Problem};
use crate::flow::{
    Absence, Builder, Callee, FunctionId, Kind, Lookup, Name, OWN, Param, Takes, ValueId, is_variable_name,
};
use crate::source::{CellKind, Role, SourceFile, Span};

/// Types of which only the entries matter.
const MAPPINGS: [&str; 6] = [
    "collections.abc.Mapping",
    "collections.abc.MutableMapping",
    "dict",
    "typing.Dict",
    "typing.Mapping",
    "typing.MutableMapping",
];

/// Reads a file of Python, or a notebook's joined cells.
pub fn lower(source: &SourceFile, knowledge: &Knowledge) -> Lowered {
    let mut builder = Builder::new(knowledge, Language::Python, source.id);
    builder.set_in_test(source.role == Role::Test);
    if source.cells.is_some() {
        builder.runs_in_any_order();
    }
    if let Some(at) = too_deep(source) {
        let message = "nested too deeply to be analysed".to_owned();
        return Lowered {
            flow: builder.finish(),
            problems: vec![Problem { span: Span::new(at, at), message }],
            strings: Vec::new(),
            comments: Vec::new(),
            keys: Keys::default(),
            variables: Vec::new(),
        };
    }
    let parsed = parse(source);
    let problems = problems(source, &parsed);
    let (mut strings, mut comments) = tokens::read(source, &parsed);
    let variables = ipython::shell(source, &parsed, &mut strings);
    comments.extend(ipython::comments(source, &variables));
    let mut lowering = Lowering {
        builder,
        deferred: Vec::new(),
        turns: 1,
        keepers: FxHashSet::default(),
        shared_texts: FxHashMap::default(),
        shared_values: FxHashMap::default(),
        put_once: FxHashSet::default(),
        set_here: FxHashSet::default(),
        aliases: FxHashMap::default(),
        dropped: Vec::new(),
    };
    lowering.runs(parsed.suite());
    lowering.module(parsed.suite());
    Lowered { flow: lowering.builder.finish(), problems, strings, comments, keys: Keys::default(), variables }
}

pub(super) fn parse(source: &SourceFile) -> Parsed<ModModule> {
    match &source.cells {
        None => parse_unchecked_source(&source.text, PySourceType::Python),
        Some(cells) => {
            let ranges = cells.of(CellKind::Python).map(|cell| {
                let (start, end) = (TextSize::new(cell.text.start), TextSize::new(cell.text.end));
                TextRange::new(start, end)
            });
            parse_cells_unchecked(&source.text, ranges, &ParseOptions::from(PySourceType::Ipynb))
        }
    }
}

/// Where the text is nested too deeply. A bracket that is left open does not reach into the next cell.
fn too_deep(source: &SourceFile) -> Option<u32> {
    match &source.cells {
        None => guard::too_deep(&source.text, Mode::Module),
        Some(cells) => cells.of(CellKind::Python).find_map(|cell| {
            let at = guard::too_deep(source.slice(cell.text), Mode::Ipython)?;
            Some(cell.text.start + at)
        }),
    }
}

/// One error leads to the next, but not from one cell into another: the first of each counts.
fn problems(source: &SourceFile, parsed: &Parsed<ModModule>) -> Vec<Problem> {
    let cell_of = |at: u32| source.cells.as_ref()?.at(at).map(|cell| cell.number);
    let line_at = |at: u32| source.slice(source.line_span(source.line_of(at)));
    let mut problems: Vec<Problem> = parsed.errors().iter().map(problem).collect();
    problems.dedup_by_key(|problem| cell_of(problem.span.start));
    problems.retain(|problem| source.cells.is_none() || !ipython::is_magic(line_at(problem.span.start)));
    problems
}

fn problem(error: &ruff_python_parser::ParseError) -> Problem {
    let message = error.error.to_string();
    let mut letters = message.chars();
    let lower = letters.next().map(|first| first.to_ascii_lowercase()).into_iter();
    Problem { span: span(error.location), message: lower.chain(letters).collect() }
}

pub(super) fn span(range: TextRange) -> Span {
    Span::new(range.start().to_u32(), range.end().to_u32())
}

/// A function whose body is lowered when the body around it is done.
struct Deferred<'a> {
    function: FunctionId,
    params: Vec<Param>,
    body: &'a [Stmt],
    /// Where it ends without saying what it gives.
    end: Span,
}

struct Lowering<'a, 'k> {
    builder: Builder<'k>,
    deferred: Vec<Deferred<'a>>,
    /// How often what is walked now is walked, by the loops around it that are unrolled.
    turns: usize,
    /// Functions of the file that give what stands for the function they are given (`functools.wraps`).
    keepers: FxHashSet<Name>,
    /// The texts that are put into names which functions set behind the back of their readers, where nothing else is.
    shared_texts: FxHashMap<Name, Vec<&'a Expr>>,
    /// What such names hold, once somebody has asked.
    shared_values: FxHashMap<Name, ValueId>,
    /// Those into which one statement of the file puts something.
    put_once: FxHashSet<Name>,
    /// Those that the function at hand sets.
    set_here: FxHashSet<Name>,
    /// Annotations that have a name of their own: `Key = Annotated[str, …]`.
    aliases: FxHashMap<&'a str, &'a Expr>,
    /// The calls in the statement at hand of which nobody takes what they give.
    dropped: Vec<TextRange>,
}

impl<'a> Lowering<'a, '_> {
    fn module(&mut self, body: &'a [Stmt]) {
        self.share_globals(body);
        self.keepers = body.iter().filter_map(keeper).collect();
        self.body(body);
        self.builder.hand_over();
        self.functions();
    }

    /// Lowers the functions that the body just lowered has defined.
    fn functions(&mut self) {
        for deferred in std::mem::take(&mut self.deferred) {
            let outer = self.builder.open_function(deferred.function, &deferred.params);
            self.set_here.clear();
            self.body(deferred.body);
            if !self.builder.function_mut(deferred.function).yields {
                let nothing = self.builder.value(Kind::Absent(Absence::Default), deferred.end);
                self.builder.give_back(nothing);
            }
            self.functions();
            self.builder.close_function(outer);
        }
    }

    fn define_function(&mut self, definition: &'a StmtFunctionDef) -> Option<FunctionId> {
        let mut told = Vec::new();
        let mut decorators = Vec::new();
        let mut options = Vec::new();
        for decorator in &definition.decorator_list {
            let (value, option) = self.decorator(&decorator.expression);
            decorators.push(value);
            if let Some(name) = option {
                options.push((name, value));
            } else {
                let mut names = Vec::new();
                names_in(&decorator.expression, &mut names);
                told.extend(names.into_iter().map(|name| (value, name)));
            }
        }
        let mut params = self.params(&definition.parameters);
        if let Some(first) = params.first_mut().filter(|first| first.of.is_none()) {
            first.of = definition.decorator_list.iter().find_map(|decorator| self.passed_by(&decorator.expression));
        }
        for (name, unless_given) in options {
            if let Some(param) = params.iter_mut().find(|param| param.name == name) {
                param.default.get_or_insert(unless_given);
            }
        }
        let diverges = leaving::never_returns(&definition.body, &self.builder)
            || !definition.is_async && definition.returns.as_deref().is_some_and(leaving::is_never);
        let at = span(definition.name.range());
        let (function, value) = self.builder.declare_function(&definition.name, diverges, at);
        self.builder.decorate(value, &decorators);
        for (decorator, name) in told {
            self.builder.is_named_to(decorator, &name, function);
        }
        let is_plain = definition.decorator_list.iter().all(|decorator| self.is_kept_by_path(&decorator.expression));
        let may_leave = leaving::may_leave(&definition.body, &self.builder);
        let known = self.builder.function_mut(function);
        (known.may_leave, known.is_async, known.is_wrapped) = (may_leave, definition.is_async, !is_plain);
        let end = Span::new(at.start, at.start);
        self.builder.has_body(&definition.name, span(definition.range));
        self.deferred.push(Deferred { function, params, body: &definition.body, end });
        // A decorator gives another callable, unless it is known to keep the function.
        let kept = definition.decorator_list.iter().all(|decorator| self.keeps(&decorator.expression));
        if definition.decorator_list.iter().any(|decorator| self.hands_over(&decorator.expression)) {
            self.builder.mention(value);
        }
        let value = if kept { value } else { self.builder.changed(value, at) };
        self.builder.bind(&definition.name, value);
        kept.then_some(function)
    }

    /// A decorator's value, and the parameter that it fills with an option of the command line.
    fn decorator(&mut self, decorator: &'a Expr) -> (ValueId, Option<Name>) {
        if let Expr::Call(call) = decorator
            && let Some(Kind::Path(path)) = self.resolve(&call.func)
            && matches!(self.builder.path_effect(&path), Some(Effect::Option { .. }))
        {
            let callee = self.expression(&call.func);
            let args = self.arguments(&call.arguments);
            let name = self.builder.option_name(&args);
            return (self.builder.call(&Callee::Value(callee), &args, span(call.range())), name);
        }
        (self.expression(decorator), None)
    }

    /// The type of what a decorator passes as the first argument: `@click.pass_context`.
    fn passed_by(&self, decorator: &Expr) -> Option<Name> {
        let Kind::Path(path) = self.resolve(decorator)? else { return None };
        match self.builder.path_effect(&path)? {
            Effect::Passes(of) => Some(of.as_str().into()),
            _ => None,
        }
    }

    /// Whether a decorator is one from outside that is known to give the function that it is given.
    fn is_kept_by_path(&self, decorator: &Expr) -> bool {
        matches!(self.resolve(decorator), Some(Kind::Path(path)) if self.builder.path_keeps(&path))
    }

    /// Whether a decorator gives the function that it is given.
    fn keeps(&self, decorator: &Expr) -> bool {
        let decorator = if let Expr::Call(call) = decorator { &*call.func } else { decorator };
        match self.resolve(decorator) {
            _ if is_of_property(decorator) => true,
            Some(Kind::Path(path)) => self.builder.path_keeps(&path),
            Some(Kind::Function(function)) => {
                self.keepers.contains(&self.builder.flow().functions[function.index()].name)
            }
            // `@app.get("/")`: a method of something that this file has made.
            _ => matches!(decorator, Expr::Attribute(_)),
        }
    }

    /// Whether a decorator of something that this file has made is given the function, to call it when it likes.
    fn hands_over(&self, decorator: &Expr) -> bool {
        let decorator = if let Expr::Call(call) = decorator { &*call.func } else { decorator };
        matches!(decorator, Expr::Attribute(_)) && !matches!(self.resolve(decorator), Some(Kind::Path(_)))
    }

    fn params(&mut self, parameters: &'a Parameters) -> Vec<Param> {
        let mut params = Vec::new();
        for parameter in parameters {
            let (declared, default) = (parameter.as_parameter(), parameter.default());
            let default = default.map(|default| self.default(default));
            let default = self.annotated_default(declared, default).or(default);
            let of = declared.annotation.as_deref().and_then(|annotation| self.type_path(annotation));
            // What a mapping holds has no type of its own.
            let of = of.filter(|of| !MAPPINGS.contains(&&**of));
            let takes = takes(parameters, declared);
            params.push(Param { name: declared.name.as_str().into(), of, default, takes, span: span(declared.range) });
        }
        params
    }

    /// What a parameter or a field holds when nobody gives it anything.
    fn default(&mut self, default: &'a Expr) -> ValueId {
        match default {
            Expr::NoneLiteral(_) => self.builder.value(Kind::Absent(Absence::Default), span(default.range())),
            default => self.expression(default),
        }
    }

    /// The full path that a type annotation names; of a type of this file, its name.
    fn type_path(&self, annotation: &Expr) -> Option<Name> {
        match self.resolve(annotation)? {
            Kind::Path(path) => Some(path),
            Kind::Item(name) => Some(format!("{OWN}{name}").into()),
            _ => None,
        }
    }

    /// What a plain dotted name stands for, without side effects.
    fn resolve(&self, expression: &Expr) -> Option<Kind> {
        leaving::resolve(expression, &self.builder)
    }

    fn name(&mut self, name: &str, at: Span) -> ValueId {
        if self.builder.is_shared(name) {
            return self.made_here(name).unwrap_or_else(|| self.shared(name));
        }
        match self.builder.lookup(name) {
            Lookup::Bound(value) => {
                self.builder.mention(value);
                self.builder.is_used(value, at);
                value
            }
            Lookup::Unbound => self.builder.path(name, at),
        }
    }
}

/// The name of a decorator whose inner function `functools.wraps` makes stand for the one that it is given.
fn keeper(statement: &Stmt) -> Option<Name> {
    let outer = statement.as_function_def_stmt()?;
    let wraps = |decorator: &Decorator| {
        let Expr::Call(call) = &decorator.expression else { return false };
        match &*call.func {
            Expr::Name(name) => name.id.as_str() == "wraps",
            Expr::Attribute(attribute) => attribute.attr.as_str() == "wraps",
            _ => false,
        }
    };
    let mut found = false;
    leaving::each_statement(&outer.body, &mut |inner| {
        found |= inner.as_function_def_stmt().is_some_and(|inner| inner.decorator_list.iter().any(wraps));
    });
    let given = outer.parameters.iter().next()?.name().as_str();
    let mut calls = Calls { of: given, all_hand_on: true };
    calls.visit_body(&outer.body);
    (found && calls.all_hand_on).then(|| outer.name.as_str().into())
}

/// Whether every call of a function hands on just what was given: `function(*args, **kwargs)`.
struct Calls<'n> {
    of: &'n str,
    all_hand_on: bool,
}

impl<'a> Visitor<'a> for Calls<'_> {
    fn visit_expr(&mut self, expression: &'a Expr) {
        if let Expr::Call(call) = expression
            && matches!(&*call.func, Expr::Name(name) if name.id.as_str() == self.of)
        {
            let spread = call.arguments.args.iter().all(Expr::is_starred_expr);
            self.all_hand_on &= spread && call.arguments.keywords.iter().all(|keyword| keyword.arg.is_none());
        }
        walk_expr(self, expression);
    }
}

/// `@name.setter`: what another function of the class does for the same name.
pub(super) fn is_of_property(decorator: &Expr) -> bool {
    let Expr::Attribute(it) = decorator else { return false };
    it.value.is_name_expr() && matches!(it.attr.as_str(), "setter" | "deleter")
}

fn takes(parameters: &Parameters, parameter: &Parameter) -> Takes {
    let is = |other: &Parameter| other.range == parameter.range;
    if parameters.vararg.as_deref().is_some_and(is) {
        Takes::Rest
    } else if parameters.kwarg.as_deref().is_some_and(is) {
        Takes::Keywords
    } else if parameters.kwonlyargs.iter().any(|named| is(&named.parameter)) {
        Takes::Named
    } else {
        Takes::Any
    }
}

/// Names of variables that stand as text in a decorator's arguments.
fn names_in(expression: &Expr, names: &mut Vec<String>) {
    match expression {
        Expr::StringLiteral(literal) if is_variable_name(literal.value.to_str()) => {
            names.push(literal.value.to_str().to_owned());
        }
        Expr::Call(call) => {
            call.arguments.args.iter().for_each(|inner| names_in(inner, names));
            call.arguments.keywords.iter().for_each(|inner| names_in(&inner.value, names));
        }
        Expr::List(list) => list.elts.iter().for_each(|inner| names_in(inner, names)),
        Expr::Tuple(tuple) => tuple.elts.iter().for_each(|inner| names_in(inner, names)),
        _ => {}
    }
}
