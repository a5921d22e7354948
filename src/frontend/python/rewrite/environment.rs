//! Reads of variables that stop when the variable is unset.

use ruff_python_ast::helpers::any_over_expr;
use ruff_python_ast::{AnyNodeRef, BoolOp, Expr, ExprCall, ExprContext};
use ruff_text_size::Ranged;

use super::names::Meaning;
use super::scope::Import;
use super::{Place, is_plain};
use crate::diagnostic::Edit;
use crate::frontend::python::span;

/// Arguments for when nothing better comes.
const DEFAULTS: [&str; 4] = ["default", "default_var", "default_value", "fallback"];

/// A call that reads a variable and goes on when it is unset.
struct Read<'a> {
    /// The text of the mapping that is read; nothing for a bare `getenv`.
    environment: Option<String>,
    name: &'a Expr,
}

impl<'a> Place<'a> {
    /// Puts a read of `name` in the place of a value.
    pub(super) fn read_variable(&self, name: &str) -> Option<Vec<Edit>> {
        let value = self.expression()?;
        let replaceable = is_value(value) || self.lenient_read(value).is_some();
        if !is_plain(name)
            || !replaceable
            || !self.may_be_read_here()
            || self.has_several_names()
            || self.is_default_of_a_lookup()
            || self.is_in_a_row()
        {
            return None;
        }
        let quote = self.quotes()?;
        let (environment, import) = self.environment()?;
        Some(self.with_import(import, &format!("{environment}[{quote}{name}{quote}]")))
    }

    /// Makes the read of `name` stop, and drops its default.
    pub(super) fn stop_when_unset(&self, name: &str) -> Option<Vec<Edit>> {
        let read = self.lenient_read(self.expression()?)?;
        if let Expr::StringLiteral(literal) = read.name
            && literal.value.to_str() != name
        {
            return None;
        }
        let (environment, import) = match read.environment {
            Some(environment) => (environment, None),
            None => self.environment()?,
        };
        let key = self.file.source.slice(span(read.name.range()));
        let replaceable = self.may_be_read_here() && !self.is_default_of_a_lookup() && !self.is_in_a_row();
        replaceable.then(|| self.with_import(import, &format!("{environment}[{key}]")))
    }

    fn with_import(&self, import: Option<Edit>, read: &str) -> Vec<Edit> {
        import.into_iter().chain([self.replaced(read)]).collect()
    }

    /// `key = other = None`: each name may need something else.
    fn has_several_names(&self) -> bool {
        self.nodes.iter().any(|node| {
            matches!(node, AnyNodeRef::StmtAssign(assign)
                if assign.targets.len() > 1 && span(assign.value.range()) == self.at)
        })
    }

    /// `os.environ.get("A", os.getenv("B"))`, `getattr(settings, "a", None)`: a default is evaluated whether it is needed or
    /// not.
    fn is_default_of_a_lookup(&self) -> bool {
        let is_default = |call: &ExprCall| {
            let place = match &*call.func {
                Expr::Attribute(method) => match method.attr.as_str() {
                    "get" | "getenv" | "setdefault" | "pop" => 1,
                    _ => return false,
                },
                Expr::Name(function) => match function.id.as_str() {
                    "getattr" => 2,
                    "next" | "getenv" => 1,
                    _ => return false,
                },
                _ => return false,
            };
            let default = call.arguments.find_argument_value("default", place);
            default.is_some_and(|default| span(default.range()) == self.at)
        };
        self.nodes.iter().any(|node| matches!(node, AnyNodeRef::ExprCall(call) if is_default(call)))
    }

    /// Whether it stands in one row of a table that is written down: all of its rows are evaluated, whichever one is used.
    ///
    /// ```python
    /// PROFILES = {"prod": {"key": "…"}, "dev": {"profile": "dev"}}
    /// ```
    fn is_in_a_row(&self) -> bool {
        let tables = self.nodes.iter().filter_map(|node| match node {
            AnyNodeRef::StmtAssign(it) => it.value.as_dict_expr(),
            AnyNodeRef::StmtAnnAssign(it) => it.value.as_deref().and_then(Expr::as_dict_expr),
            _ => None,
        });
        let is_row = |row: &Expr| row.is_dict_expr() || row.is_call_expr();
        tables.into_iter().any(|table| {
            let mut rows = table.items.iter().map(|item| &item.value);
            let is_around = |row: &Expr| span(row.range()).contains(self.at) && span(row.range()) != self.at;
            rows.len() > 1 && rows.clone().all(is_row) && rows.any(is_around)
        })
    }

    /// A default or a decorator is evaluated when the function is made, a pattern is none of the program's values, and
    /// `f"{x=}"` shows the expression's own text. What is given as a default is for when nothing better comes: the option
    /// that somebody passes, the answer to a prompt.
    fn may_be_read_here(&self) -> bool {
        !self.nodes.iter().any(|node| match node {
            AnyNodeRef::Parameters(_) | AnyNodeRef::Decorator(_) => true,
            AnyNodeRef::InterpolatedElement(it) => it.debug_text.is_some(),
            AnyNodeRef::Keyword(it) => it.arg.as_deref().is_some_and(|name| DEFAULTS.contains(&name)),
            node => node.is_pattern(),
        })
    }

    /// `os.getenv("X")`, or that with literals and names behind an `or`.
    fn lenient_read(&self, expression: &'a Expr) -> Option<Read<'a>> {
        match expression {
            Expr::Call(call) => self.call(call),
            Expr::BoolOp(choice) if choice.op == BoolOp::Or => {
                let (Expr::Call(call), rest) = choice.values.split_first()? else { return None };
                rest.iter().all(is_value).then(|| self.call(call))?
            }
            _ => None,
        }
    }

    fn call(&self, call: &'a ExprCall) -> Option<Read<'a>> {
        let environment = self.environment_read_by(&call.func)?;
        let arguments = &call.arguments;
        let name = arguments.find_argument_value("key", 0)?;
        let default = arguments.find_argument_value("default", 1);
        let named = usize::from(default.is_some()) + 1;
        let understood = arguments.len() == named && default.is_none_or(is_value);
        let spelt = matches!(
            name,
            Expr::StringLiteral(_) | Expr::FString(_) | Expr::Name(_) | Expr::Attribute(_) | Expr::Subscript(_)
        );
        (understood && spelt).then_some(Read { environment, name })
    }

    /// The mapping that a callee reads: inner nothing for a bare `getenv`.
    #[expect(clippy::option_option, reason = "no reader, and a reader without a mapping")]
    fn environment_read_by(&self, callee: &Expr) -> Option<Option<String>> {
        let names = self.names();
        let means = |expression: &Expr, wanted: Import| match expression {
            Expr::Name(it) => {
                matches!(names.meaning(&it.id), Meaning::Imported { import, .. } if import == wanted)
            }
            _ => false,
        };
        let text = |expression: &Expr| self.file.source.slice(span(expression.range())).to_owned();
        let Expr::Attribute(method) = callee else { return means(callee, Import::Getenv).then_some(None) };
        match (method.attr.as_str(), &*method.value) {
            ("getenv", module) if means(module, Import::Module) => Some(Some(format!("{}.environ", text(module)))),
            ("get", environ) if means(environ, Import::Environ) => Some(Some(text(environ))),
            ("get", Expr::Attribute(it)) if it.attr.as_str() == "environ" && means(&it.value, Import::Module) => {
                Some(Some(text(&method.value)))
            }
            _ => None,
        }
    }
}

/// Whether dropping the expression drops nothing that happens, and nothing but text or nothing stood there.
fn is_value(expression: &Expr) -> bool {
    !any_over_expr(expression, |inner| match inner {
        Expr::NoneLiteral(_)
        | Expr::StringLiteral(_)
        | Expr::FString(_)
        | Expr::NumberLiteral(_)
        | Expr::BooleanLiteral(_)
        | Expr::BinOp(_) => false,
        Expr::Name(it) => it.ctx != ExprContext::Load,
        Expr::Attribute(it) => it.ctx != ExprContext::Load,
        Expr::Subscript(it) => it.ctx != ExprContext::Load,
        _ => true,
    })
}
