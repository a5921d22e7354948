//! Which functions never return, and what a dotted name stands for: answered without lowering anything.

use ruff_python_ast::helpers::any_over_body;
use ruff_python_ast::{ExceptHandler, Expr, Stmt, StmtRaise};

use crate::flow::{Builder, Kind, Lookup};

/// Calls `visit` for every statement, nested ones and functions' bodies included.
pub(super) fn each_statement<'a>(body: &'a [Stmt], visit: &mut impl FnMut(&'a Stmt)) {
    for statement in body {
        visit(statement);
        for inner in bodies(statement) {
            each_statement(inner, visit);
        }
    }
}

/// The names that an assignment to a target sets.
pub(super) fn names_of<'a>(target: &'a Expr, names: &mut Vec<&'a str>) {
    match target {
        Expr::Name(name) => names.push(name.id.as_str()),
        Expr::Tuple(tuple) => tuple.elts.iter().for_each(|inner| names_of(inner, names)),
        Expr::List(list) => list.elts.iter().for_each(|inner| names_of(inner, names)),
        Expr::Starred(starred) => names_of(&starred.value, names),
        _ => {}
    }
}

/// The bodies within a statement.
pub(super) fn bodies(statement: &Stmt) -> Vec<&[Stmt]> {
    match statement {
        Stmt::FunctionDef(it) => vec![&it.body],
        Stmt::ClassDef(it) => vec![&it.body],
        Stmt::With(it) => vec![&it.body],
        Stmt::For(it) => vec![&it.body, &it.orelse],
        Stmt::While(it) => vec![&it.body, &it.orelse],
        Stmt::If(it) => {
            let clauses = it.elif_else_clauses.iter().map(|clause| &clause.body[..]);
            std::iter::once(&it.body[..]).chain(clauses).collect()
        }
        Stmt::Match(it) => it.cases.iter().map(|case| &case.body[..]).collect(),
        Stmt::Try(it) => {
            let handlers = it.handlers.iter().map(|ExceptHandler::ExceptHandler(handler)| &handler.body[..]);
            handlers.chain([&it.body[..], &it.orelse[..], &it.finalbody[..]]).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether a function with this body may stop the program or raise.
pub(super) fn may_leave(body: &[Stmt], builder: &Builder<'_>) -> bool {
    body.iter().any(|statement| match statement {
        Stmt::Raise(_) | Stmt::Assert(_) => true,
        Stmt::Expr(it) => matches!(&*it.value, Expr::Call(call) if is_leaving_call(&call.func, builder)),
        Stmt::Try(it) if gives_up(&it.finalbody) => may_leave(&it.finalbody, builder),
        _ => bodies(statement).into_iter().any(|body| may_leave(body, builder)),
    })
}

/// Whether what runs in any case (`finally`) ends the function, so that whatever has failed fails no more.
pub(super) fn gives_up(last: &[Stmt]) -> bool {
    last.iter().any(Stmt::is_return_stmt)
}

/// Whether a function is declared to give nothing, ever: `-> NoReturn`.
pub(super) fn is_never(gives: &Expr) -> bool {
    let name = match gives {
        Expr::Name(name) => name.id.as_str(),
        Expr::Attribute(attribute) => attribute.attr.as_str(),
        _ => return false,
    };
    matches!(name, "NoReturn" | "Never")
}

/// Whether a function with this body certainly never returns.
pub(super) fn never_returns(body: &[Stmt], builder: &Builder<'_>) -> bool {
    let mut returns = false;
    each_statement(body, &mut |statement| returns |= matches!(statement, Stmt::Return(_)));
    // A generator does nothing when it is called.
    let yields = |expression: &Expr| matches!(expression, Expr::Yield(_) | Expr::YieldFrom(_));
    !returns && leaves(body, builder) && !any_over_body(body, &yields)
}

fn leaves(body: &[Stmt], builder: &Builder<'_>) -> bool {
    body.iter().any(|statement| match statement {
        Stmt::Raise(it) => !is_left_to_heirs(it),
        Stmt::Expr(it) => match &*it.value {
            Expr::Call(call) => is_leaving_call(&call.func, builder),
            _ => false,
        },
        Stmt::If(it) => {
            let ends = it.elif_else_clauses.last().is_some_and(|clause| clause.test.is_none());
            ends && bodies(statement).into_iter().all(|body| leaves(body, builder))
        }
        Stmt::With(it) => leaves(&it.body, builder),
        Stmt::Try(it) if gives_up(&it.finalbody) => false,
        Stmt::Try(it) => {
            let handled = it.handlers.iter().all(|ExceptHandler::ExceptHandler(it)| leaves(&it.body, builder));
            leaves(&it.finalbody, builder) || (handled && leaves(&it.body, builder))
        }
        _ => false,
    })
}

/// Whether a body does nothing: whoever inherits says what the method does.
pub(super) fn does_nothing(body: &[Stmt]) -> bool {
    body.iter().all(|statement| match statement {
        Stmt::Pass(_) => true,
        Stmt::Expr(it) => it.value.is_string_literal_expr() || it.value.is_ellipsis_literal_expr(),
        Stmt::Raise(it) => is_left_to_heirs(it),
        Stmt::Return(it) => it.value.as_ref().is_none_or(|value| value.is_none_literal_expr()),
        _ => false,
    })
}

/// `raise NotImplementedError`: somebody else says what the method does.
fn is_left_to_heirs(it: &StmtRaise) -> bool {
    let raised = it.exc.as_deref().map(|raised| raised.as_call_expr().map_or(raised, |call| &call.func));
    raised.and_then(Expr::as_name_expr).is_some_and(|name| name.id.as_str() == "NotImplementedError")
}

fn is_leaving_call(callee: &Expr, builder: &Builder<'_>) -> bool {
    match resolve(callee, builder) {
        Some(Kind::Path(path)) => builder.path_leaves(&path),
        Some(Kind::Function(function)) => builder.flow().functions[function.index()].diverges,
        _ => is_leaving_method(callee, builder).unwrap_or_default(),
    }
}

/// `parser.error(…)`, of something that stands under a name.
fn is_leaving_method(callee: &Expr, builder: &Builder<'_>) -> Option<bool> {
    let method = callee.as_attribute_expr()?;
    let Lookup::Bound(value) = builder.lookup(&method.value.as_name_expr()?.id) else { return None };
    Some(builder.path_leaves(&format!("{}.{}", builder.type_of(value)?, method.attr)))
}

/// What a plain dotted name stands for.
pub(super) fn resolve(expression: &Expr, builder: &Builder<'_>) -> Option<Kind> {
    match expression {
        Expr::Name(name) => match builder.lookup(&name.id) {
            Lookup::Bound(value) => Some(builder.flow().kind(value).clone()),
            Lookup::Unbound => Some(Kind::Path(name.id.as_str().into())),
        },
        Expr::Attribute(attribute) => match resolve(&attribute.value, builder)? {
            Kind::Path(path) => Some(Kind::Path(format!("{path}.{}", attribute.attr).into())),
            _ => None,
        },
        _ => None,
    }
}
