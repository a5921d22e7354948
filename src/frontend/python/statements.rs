//! Statements.

use ruff_python_ast::{
    CmpOp, ExceptHandler, Expr, Operator, Stmt, StmtAugAssign, StmtIf, StmtImport, StmtImportFrom, StmtTry,
};
use ruff_text_size::Ranged;

use super::leaving::gives_up;
use super::{Lowering, span};
use crate::flow::{Arg, Kind, ValueId};
use crate::source::Span;

/// From the branches behind this many nothing is learned of what the earlier ones have asked.
pub(super) const LONGEST_CHAIN: usize = 128;

/// So many of the names that one statement imports may be modules.
const MOST_MODULES: usize = 4;

impl<'a> Lowering<'a, '_> {
    pub(super) fn body(&mut self, body: &'a [Stmt]) {
        for statement in body {
            self.statement(statement);
        }
    }

    pub(super) fn statement(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::Expr(it) => self.for_itself(&it.value),
            Stmt::Assign(it) => {
                if let [target] = &*it.targets {
                    self.may_be_alias(target, &it.value);
                }
                let is_unpacked = it.targets.iter().any(|target| target.is_tuple_expr() || target.is_list_expr());
                let unpacked = if is_unpacked { self.unpacked(&it.value) } else { None };
                let value = unpacked.unwrap_or_else(|| self.renamed(&it.value));
                self.builder.gives_at(Some(span(it.value.range())));
                it.targets.iter().for_each(|target| self.assign(target, value, span(it.range)));
                self.builder.gives_at(None);
            }
            Stmt::AnnAssign(it) => {
                if let Some(value) = &it.value {
                    let value = self.renamed(value);
                    self.assign(&it.target, value, span(it.range));
                }
            }
            Stmt::AugAssign(it) => self.change(it),
            Stmt::TypeAlias(it) => self.may_be_alias(&it.name, &it.value),
            Stmt::FunctionDef(it) => _ = self.define_function(it),
            Stmt::ClassDef(it) => self.class(it),
            Stmt::If(it) => self.branches(it),
            Stmt::For(it) => self.for_loop(it),
            Stmt::While(it) => self.while_loop(it),
            Stmt::Try(it) => self.attempt(it),
            Stmt::With(it) => self.with(it),
            Stmt::Match(it) => self.match_statement(it),
            Stmt::Return(it) => {
                let value = it.value.as_deref().map(|value| self.status(value).unwrap_or_else(|| self.renamed(value)));
                let value = value.unwrap_or_else(|| self.builder.absent(span(it.range)));
                self.builder.give_back(value);
                self.builder.leave();
            }
            Stmt::Raise(it) => {
                it.exc.iter().for_each(|raised| _ = self.expression(raised));
                self.builder.leave();
            }
            Stmt::Assert(it) => {
                let holds = self.condition(&it.test);
                self.builder.assume(holds, true);
            }
            Stmt::Global(it) => self.declare_global(it),
            Stmt::Delete(it) => it.targets.iter().for_each(|target| self.delete(target)),
            Stmt::Import(it) => self.import(it),
            Stmt::ImportFrom(it) => self.import_from(it),
            Stmt::Break(_) => self.builder.break_loop(),
            Stmt::IpyEscapeCommand(it) => _ = self.magic(it.kind, &it.value, it.range),
            Stmt::Continue(_) => self.builder.continue_loop(),
            _ => {}
        }
    }

    /// A value that gets a name, a further one where it has one.
    fn renamed(&mut self, expression: &'a Expr) -> ValueId {
        let value = self.expression(expression);
        self.builder.is_renamed(span(expression.range()));
        value
    }

    /// `left += right`, `mapping |= other`
    fn change(&mut self, it: &'a StmtAugAssign) {
        let (left, right) = (self.expression(&it.target), self.expression(&it.value));
        let at = span(it.range);
        let value = match it.op {
            Operator::Add => self.added(left, right, at),
            Operator::BitOr => {
                let other = Arg { name: None, value: right, span: span(it.value.range()), spread: false };
                if self.update(&it.target, left, &[other], at).is_some() {
                    return;
                }
                self.merged(left, right, at)
            }
            _ => self.builder.opaque(),
        };
        self.assign(&it.target, value, at);
    }

    /// What `left += right` gives.
    fn added(&mut self, left: ValueId, right: ValueId, at: Span) -> ValueId {
        let more = match self.builder.flow().kind(right) {
            Kind::List(elements) => elements.last().copied(),
            _ => None,
        };
        let grown = more.and_then(|more| self.builder.grown(left, more, at));
        grown.unwrap_or_else(|| self.builder.sum([left, right], at))
    }

    // Names.

    fn import(&mut self, it: &StmtImport) {
        for alias in &it.names {
            let at = span(alias.range);
            let first = alias.name.split('.').next().unwrap_or_default();
            let (name, path) = match &alias.asname {
                Some(name) => (name.as_str(), alias.name.as_str()),
                None => (first, first),
            };
            let value = self.builder.path(path, at);
            self.builder.bind(name, value);
        }
    }

    fn import_from(&mut self, it: &StmtImportFrom) {
        let from = taken_from(it);
        for alias in &it.names {
            if alias.name.as_str() == "*" {
                // Of a package that is named by dots alone, those are the name.
                self.builder.bring_all(if it.module.is_some() { from.trim_end_matches('.') } else { &from });
                continue;
            }
            let value = self.builder.path(&format!("{from}{}", alias.name), span(alias.range));
            self.builder.bind(alias.asname.as_ref().unwrap_or(&alias.name), value);
        }
    }

    /// The modules that a module runs in any case: what it imports under no condition.
    pub(super) fn runs(&mut self, module: &[Stmt]) {
        for statement in module {
            match statement {
                Stmt::Import(it) => it.names.iter().for_each(|alias| self.builder.imports(&alias.name)),
                Stmt::ImportFrom(it) => {
                    let from = taken_from(it);
                    // The first ones tell: each may be a module of its own.
                    for alias in it.names.iter().take(MOST_MODULES) {
                        self.builder.imports(&format!("{from}{}", alias.name));
                    }
                }
                _ => {}
            }
        }
    }

    pub(super) fn assign(&mut self, target: &'a Expr, value: ValueId, at: Span) {
        match target {
            Expr::Name(name) => self.builder.bind(&name.id, value),
            Expr::Attribute(attribute) => {
                let base = self.expression(&attribute.value);
                match attribute.attr.as_str() {
                    "auth" => self.builder.keep_headers(base, |builder| builder.basic_auth(value, at)),
                    "headers" if self.is_session(base) => {
                        self.builder.keep_headers(base, |builder| builder.headers(value, None, at));
                    }
                    _ => {}
                }
                self.builder.bind_field(base, &attribute.attr, value, at);
            }
            Expr::Subscript(subscript) => {
                let (base, key) = (self.expression(&subscript.value), self.expression(&subscript.slice));
                self.store(&subscript.value, base, key, value, at);
            }
            Expr::Tuple(tuple) => self.assign_each(&tuple.elts, value, at),
            Expr::List(list) => self.assign_each(&list.elts, value, at),
            Expr::Starred(starred) => {
                let opaque = self.builder.opaque();
                self.assign(&starred.value, opaque, at);
            }
            _ => {}
        }
    }

    /// What the headers belong to: `session` of `session.headers`.
    pub(super) fn session_of_headers(&mut self, place: &'a Expr) -> Option<ValueId> {
        let attribute = place.as_attribute_expr().filter(|attribute| attribute.attr.as_str() == "headers")?;
        let is_pure = attribute.value.is_name_expr() || attribute.value.is_attribute_expr();
        Some(if is_pure { self.expression(&attribute.value) } else { self.builder.opaque() })
    }

    /// A session keeps its headers for all its requests.
    fn is_session(&self, value: ValueId) -> bool {
        self.builder.type_of(value).is_some_and(|of| of.ends_with("Session"))
    }

    fn assign_each(&mut self, targets: &'a [Expr], value: ValueId, at: Span) {
        let parts = match self.builder.flow().kind(value) {
            Kind::List(parts) if is_last_starred(targets) && parts.len() + 1 >= targets.len() => {
                let (each, rest) = parts.split_at(targets.len() - 1);
                let (mut each, rest) = (each.to_vec(), rest.to_vec());
                each.push(self.builder.list(rest, at));
                each
            }
            Kind::List(parts) if parts.len() == targets.len() => parts.to_vec(),
            _ if targets.iter().any(Expr::is_starred_expr) => vec![self.builder.opaque(); targets.len()],
            _ => (0..targets.len()).map(|index| self.builder.field(value, &index.to_string(), at)).collect(),
        };
        for (target, part) in targets.iter().zip(parts) {
            let target = if let Expr::Starred(starred) = target { &*starred.value } else { target };
            self.assign(target, part, at);
        }
    }

    /// `base[key] = value`
    fn store(&mut self, place: &'a Expr, base: ValueId, key: ValueId, value: ValueId, at: Span) {
        if self.builder.is_own_environment(base) {
            self.builder.set_variable(key, value, false, at);
        } else if let Some(session) = self.session_of_headers(place) {
            self.builder.keep_headers(session, |builder| builder.header(key, value, None, at));
        } else if self.is_globals(place) {
            if let Some(name) = self.builder.flow().text(key).map(str::to_owned) {
                self.builder.bind(&name, value);
            }
            return;
        }
        if let Some(dict) = self.builder.dict_with(base, key, value, at) {
            self.assign(place, dict, at);
        } else if let Some(name) = self.entry_name(key) {
            self.builder.bind_entry(base, name.trim_start_matches('['), value, at);
        }
    }

    fn delete(&mut self, target: &'a Expr) {
        if let Expr::Subscript(subscript) = target {
            let base = self.expression(&subscript.value);
            let key = self.expression(&subscript.slice);
            if self.builder.is_own_environment(base) {
                self.builder.unset_variable(key);
            } else if matches!(self.builder.flow().kind(base), Kind::Dict { .. }) {
                // Whoever asks later whether the entry is there has its reasons; of others nobody knows which one went.
                let (opaque, at) = (self.builder.opaque(), span(subscript.range));
                let is_named = self.builder.flow().text(key).is_some();
                let with = if is_named { self.builder.dict_with(base, key, opaque, at) } else { None };
                self.assign(&subscript.value, with.unwrap_or(opaque), at);
            }
        }
    }

    // Branches.

    fn branches(&mut self, it: &'a StmtIf) {
        let at = span(it.range);
        let outer = self.builder.fork();
        let mut ends = Vec::new();
        let first = std::iter::once((Some(&*it.test), &it.body));
        let rest = it.elif_else_clauses.iter().map(|clause| (clause.test.as_ref(), &clause.body));
        let mut open = true;
        // What earlier conditions left behind stays in force for the later ones.
        for (index, (test, body)) in first.chain(rest).enumerate() {
            let holds = test.map(|test| self.condition(test));
            let fork = self.builder.fork();
            if let Some(holds) = holds {
                self.builder.enter_branch(holds);
            }
            self.body(body);
            if test.is_some_and(asks_for_main) {
                self.builder.begin_program(fork);
            }
            ends.push(self.builder.close_since(outer, fork));
            match holds {
                // Every branch carries what was ruled out before it: in a long chain that would be too much.
                Some(holds) if index < LONGEST_CHAIN => self.builder.assume(holds, false),
                Some(_) => {}
                None => open = false,
            }
        }
        let through = self.builder.close(outer);
        if open {
            ends.push(through);
        }
        self.builder.join(ends, at);
    }

    fn attempt(&mut self, it: &'a StmtTry) {
        let at = span(it.range);
        let fork = self.builder.fork();
        let values = self.builder.flow().values.len();
        self.body(&it.body);
        self.body(&it.orelse);
        let mut ends = vec![self.builder.close(fork)];
        if gives_up(&it.finalbody) {
            // Whatever has failed in the body fails no more.
            ends.push(self.builder.close(fork));
        }
        for ExceptHandler::ExceptHandler(handler) in &it.handlers {
            self.builder.stands_aside(span(handler.range));
            let fork = self.builder.fork();
            let alone = it.body.len() == 1 && it.orelse.is_empty();
            if handler.type_.as_deref().map_or(alone, |class| catches_key_error(class, alone)) {
                self.builder.assume_unset_since(values);
            }
            if let Some(name) = &handler.name {
                let opaque = self.builder.opaque();
                self.builder.bind(name, opaque);
            }
            self.body(&handler.body);
            if self.builder.is_live()
                && handler.type_.as_deref().is_none_or(catches_all)
                && let Some(range) = whole(&it.body)
            {
                self.builder.is_handled(range);
            }
            ends.push(self.builder.close(fork));
        }
        self.builder.join(ends, at);
        // What cleans up runs on every way out.
        let live = self.builder.revive();
        self.body(&it.finalbody);
        self.builder.settle(live);
    }

    fn with(&mut self, it: &'a ruff_python_ast::StmtWith) {
        let (mut suppresses, mut prefixes) = (None, 0);
        for item in &it.items {
            let mut value = self.expression(&item.context_expr);
            if let Expr::Call(call) = &item.context_expr {
                let is_one = matches!(self.resolve(&call.func), Some(Kind::Path(path)) if path.ends_with("suppress"));
                suppresses = Some(&call.arguments.args).filter(|_| is_one).or(suppresses);
            }
            let enter = if it.is_async { "__aenter__" } else { "__enter__" };
            match self.builder.begin_prefix(value) {
                Some(reader) => (value, prefixes) = (reader, prefixes + 1),
                None => self.builder.enter(value, enter, span(item.context_expr.range())),
            }
            if let Some(target) = &item.optional_vars {
                self.assign(target, value, span(it.range));
            }
        }
        let (fork, values) = (self.builder.fork(), self.builder.flow().values.len());
        self.body(&it.body);
        (0..prefixes).for_each(|_| self.builder.end_prefix());
        let inside = self.builder.close(fork);
        let mut ends = vec![inside];
        if let Some(classes) = suppresses {
            if classes.iter().any(|class| catches_key_error(class, it.body.len() == 1)) {
                self.builder.assume_unset_since(values);
            }
            ends.push(self.builder.close(fork));
        }
        self.builder.join(ends, span(it.range));
    }
}

/// What stands before the names that are taken from a module: `..package.`.
fn taken_from(it: &StmtImportFrom) -> String {
    let dots = ".".repeat(it.level as usize);
    it.module.as_ref().map_or(dots.clone(), |module| format!("{dots}{module}."))
}

/// `first, *rest`
fn is_last_starred(targets: &[Expr]) -> bool {
    targets.iter().position(Expr::is_starred_expr) == targets.len().checked_sub(1)
}

/// `__name__ == "__main__"`
fn asks_for_main(test: &Expr) -> bool {
    let Expr::Compare(it) = test else { return false };
    let is_name = |side: &Expr| matches!(side, Expr::Name(name) if name.id.as_str() == "__name__");
    let is_main = |side: &Expr| side.as_string_literal_expr().is_some_and(|text| text.value.to_str() == "__main__");
    matches!((&*it.ops, &*it.comparators), ([CmpOp::Eq], [right])
        if (is_name(&it.left) && is_main(right)) || (is_main(&it.left) && is_name(right)))
}

/// `except KeyError`, `except (KeyError, ValueError)`. `alone`: nothing else in the body can fail, so whatever catches it
/// has caught this.
fn catches_key_error(class: &Expr, alone: bool) -> bool {
    catches(class, &|name| match name {
        "KeyError" => true,
        "LookupError" | "Exception" | "BaseException" => alone,
        _ => false,
    })
}

/// `except Exception`
fn catches_all(class: &Expr) -> bool {
    catches(class, &|name| matches!(name, "Exception" | "BaseException"))
}

/// Whether a handler catches such a class, by itself or with others: `except (ValueError, Exception)`.
fn catches(class: &Expr, is_one: &dyn Fn(&str) -> bool) -> bool {
    match class {
        Expr::Name(name) => is_one(name.id.as_str()),
        Expr::Tuple(tuple) => tuple.elts.iter().any(|class| catches(class, is_one)),
        _ => false,
    }
}

/// Where a body stands.
fn whole(body: &[Stmt]) -> Option<Span> {
    let (first, last) = (body.first()?, body.last()?);
    Some(Span::new(span(first.range()).start, span(last.range()).end))
}
