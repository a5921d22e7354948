//! Python to facts: walks ruff's syntax tree and tells the builder what the program does.
//!
//! Knows nothing of lints. A file that does not parse is still lowered as far as the parser recovers.

mod calls;
mod conditions;
mod expressions;
mod guard;
mod ipython;
mod leaving;
mod loops;
mod patterns;
mod rewrite;
mod statements;
mod tokens;

pub use rewrite::render;

use ruff_python_ast::{Expr, ModModule, Parameters, PySourceType, Stmt, StmtFunctionDef};
use ruff_python_parser::{Mode, ParseOptions, Parsed, parse_cells_unchecked, parse_unchecked_source};
use ruff_text_size::{Ranged, TextRange, TextSize};

use super::Lowered;
use crate::catalog::{Knowledge, Language};
use crate::facts::{Keys, Problem};
use crate::flow::{Builder, FunctionId, Kind, Lookup, Name, Param, ValueId, is_variable_name};
use crate::source::{SourceFile, Span};

/// Reads a file of Python, or a notebook's joined cells.
pub fn lower(source: &SourceFile, knowledge: &Knowledge) -> Lowered {
    let builder = Builder::new(knowledge, Language::Python);
    if let Some(at) = too_deep(source) {
        let message = "nested too deeply to be analysed".to_owned();
        return Lowered {
            flow: builder.finish(),
            problems: vec![Problem { span: Span::new(at, at), message }],
            strings: Vec::new(),
            comments: Vec::new(),
            keys: Keys::default(),
        };
    }
    let parsed = parse(source);
    let problems = problems(source, &parsed);
    let (strings, comments) = tokens::read(source, &parsed);
    let mut lowering = Lowering { builder, deferred: Vec::new(), unrolling: false };
    lowering.module(parsed.suite());
    Lowered { flow: lowering.builder.finish(), problems, strings, comments, keys: Keys::default() }
}

pub(super) fn parse(source: &SourceFile) -> Parsed<ModModule> {
    match &source.cells {
        None => parse_unchecked_source(&source.text, PySourceType::Python),
        Some(cells) => {
            let ranges = cells.0.iter().map(|cell| {
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
        Some(cells) => cells.0.iter().find_map(|cell| {
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
    /// Variables that a decorator is given the names of.
    vetted: Vec<String>,
    body: &'a [Stmt],
}

struct Lowering<'a, 'k> {
    builder: Builder<'k>,
    deferred: Vec<Deferred<'a>>,
    /// A loop over literals is being unrolled: loops within are not.
    unrolling: bool,
}

impl<'a> Lowering<'a, '_> {
    fn module(&mut self, body: &'a [Stmt]) {
        self.share_globals(body);
        self.body(body);
        self.functions();
    }

    /// Names that a function sets behind the module's back.
    fn share_globals(&mut self, body: &'a [Stmt]) {
        leaving::each_statement(body, &mut |statement| {
            let names = match statement {
                Stmt::Global(global) => &global.names,
                Stmt::Nonlocal(nonlocal) => &nonlocal.names,
                _ => return,
            };
            for name in names {
                self.builder.share(name);
            }
        });
    }

    /// Lowers the functions that the body just lowered has defined.
    fn functions(&mut self) {
        for deferred in std::mem::take(&mut self.deferred) {
            let outer = self.builder.open_function(deferred.function, &deferred.params);
            deferred.vetted.iter().for_each(|name| self.builder.vet(name));
            self.body(deferred.body);
            self.functions();
            self.builder.close_function(outer);
        }
    }

    fn define_function(&mut self, definition: &'a StmtFunctionDef) {
        let mut vetted = Vec::new();
        for decorator in &definition.decorator_list {
            self.expression(&decorator.expression);
            names_in(&decorator.expression, &mut vetted);
        }
        self.defaults(&definition.parameters);
        let diverges = leaving::never_returns(&definition.body, &self.builder);
        let at = span(definition.name.range());
        let (function, value) = self.builder.declare_function(&definition.name, diverges, at);
        if !leaving::may_leave(&definition.body, &self.builder) {
            self.builder.never_leaves(function);
        }
        let params = self.params(&definition.parameters);
        self.deferred.push(Deferred { function, params, vetted, body: &definition.body });
        // A decorator gives another callable, unless it is known to keep the function.
        let kept = definition.decorator_list.is_empty();
        let value = if kept { value } else { self.builder.opaque() };
        self.builder.bind(&definition.name, value);
    }

    fn defaults(&mut self, parameters: &'a Parameters) {
        for parameter in parameters.iter_non_variadic_params() {
            if let Some(default) = &parameter.default {
                self.expression(default);
            }
        }
    }

    fn params(&mut self, parameters: &'a Parameters) -> Vec<Param> {
        let plain = parameters.iter().map(|parameter| {
            let parameter = parameter.as_parameter();
            (parameter.name.as_str(), parameter.annotation.as_deref(), span(parameter.range))
        });
        let plain: Vec<_> = plain.collect();
        let param = |(name, annotation, span): (&str, Option<&Expr>, Span)| {
            let of = annotation.and_then(|annotation| self.type_path(annotation));
            Param { name: name.into(), of, span }
        };
        plain.into_iter().map(param).collect()
    }

    /// The full path that a type annotation names.
    fn type_path(&self, annotation: &Expr) -> Option<Name> {
        match self.resolve(annotation)? {
            Kind::Path(path) => Some(path),
            _ => None,
        }
    }

    /// What a plain dotted name stands for, without side effects.
    fn resolve(&self, expression: &Expr) -> Option<Kind> {
        leaving::resolve(expression, &self.builder)
    }

    fn name(&mut self, name: &str, at: Span) -> ValueId {
        if self.builder.is_shared(name) {
            return self.builder.opaque();
        }
        match self.builder.lookup(name) {
            Lookup::Bound(value) => value,
            Lookup::Unbound => self.builder.path(name, at),
        }
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
