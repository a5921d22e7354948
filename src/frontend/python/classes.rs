//! Classes: their bases, attributes, methods, and the fields that stand for variables of the environment.

use ruff_python_ast::{DictItem, Expr, Stmt, StmtAnnAssign, StmtClassDef, StmtFunctionDef};
use ruff_text_size::Ranged;

use super::leaving::does_nothing;
use super::{Lowering, span};
use crate::catalog::Effect;
use crate::flow::{Arg, Field, Kind, Lookup, Name, Type, ValueId};
use crate::source::Span;

/// So many names of one field are looked at.
const MOST_ALIASES: usize = 8;

/// Whether the fields of a class are filled from the environment.
enum Filled {
    /// They are not.
    No,
    /// Each one from the variable whose name begins with this.
    By(String),
    /// They are, and nobody can tell from which variables.
    Somehow,
}

impl<'a> Lowering<'a, '_> {
    pub(super) fn class(&mut self, it: &'a StmtClassDef) {
        let at = span(it.name.range());
        let class = self.builder.value(Kind::Item(it.name.as_str().into()), at);
        let bases: Vec<ValueId> = it.bases().iter().map(|base| self.expression(base)).collect();
        for decorator in &it.decorator_list {
            self.expression(&decorator.expression);
        }
        let filled =
            if self.is_settings(&bases) { prefix_of(it).map_or(Filled::Somehow, Filled::By) } else { Filled::No };
        let mut of = Type { bases, ..Type::default() };
        self.builder.declare_type(class, of.clone());
        self.builder.open_block();
        for statement in &it.body {
            self.class_statement(statement, class, &filled, &mut of);
        }
        self.builder.close_block();
        self.builder.declare_type(class, of);
        self.builder.bind(&it.name, class);
    }

    fn class_statement(&mut self, statement: &'a Stmt, class: ValueId, filled: &Filled, of: &mut Type) {
        match statement {
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
        of.fields.push(Field { name: name.id.as_str().into(), of: declared });
        let value = match filled {
            Filled::By(prefix) => Some(self.variable_field(prefix, &name.id, it.value.as_deref(), default, at)),
            Filled::Somehow => None,
            Filled::No => default,
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

    /// A field that is filled from the environment.
    fn variable_field(
        &mut self,
        prefix: &str,
        name: &str,
        written: Option<&'a Expr>,
        default: Option<ValueId>,
        at: Span,
    ) -> ValueId {
        let mut names = written.map(aliases_of).unwrap_or_default();
        let last = names.pop().unwrap_or_else(|| format!("{prefix}{name}").to_uppercase());
        let name = self.builder.literal(&last, at);
        let mark = self.builder.mark_known();
        let is_none = default.is_some_and(|default| matches!(self.builder.flow().kind(default), Kind::Absent(_)));
        let mut read = match default.filter(|_| !is_none) {
            None => self.builder.read_variable(name, None, !is_none, at),
            default => self.builder.read_variable(name, default, true, at),
        };
        // The first one that is there counts.
        for name in names.iter().rev() {
            let name = self.builder.literal(name, at);
            read = self.builder.read_variable(name, Some(read), false, at);
        }
        // Only whoever makes a value of the class has read anything.
        self.builder.forget_since(mark);
        read
    }

    /// What a field holds when nobody gives it anything: `None`, `field(default=None)`, `Field(None, alias="X")`.
    fn declared_default(&mut self, default: &'a Expr) -> Option<ValueId> {
        if let Expr::Call(call) = default
            && let Some(Kind::Path(path)) = self.resolve(&call.func)
            && self.builder.path_effect(&path) == Some(&Effect::Declares)
        {
            let named = |name: &str| call.arguments.find_keyword(name).map(|keyword| &keyword.value);
            if let Some(default) = named("default").or_else(|| call.arguments.args.first()) {
                return (!default.is_ellipsis_literal_expr()).then(|| self.default(default));
            }
            let factory = named("default_factory").or_else(|| named("factory"))?;
            let factory = self.expression(factory);
            let none: &[Arg] = &[];
            return Some(self.builder.call(&crate::flow::Callee::Value(factory), none, span(call.range())));
        }
        Some(self.default(default))
    }

    /// Whether a class is filled from the environment, by one of its bases.
    fn is_settings(&self, bases: &[ValueId]) -> bool {
        self.is_heir(bases, &Effect::Settings)
    }

    /// Whether a base of a class is one of which the catalogue says this.
    fn is_heir(&self, bases: &[ValueId], says: &Effect) -> bool {
        let flow = self.builder.flow();
        let mut open = bases.to_vec();
        let mut next = 0;
        while let Some(base) = open.get(next).copied() {
            next += 1;
            match flow.kind(base) {
                Kind::Path(path) if self.builder.path_effect(path) == Some(says) => return true,
                Kind::Path(path) if *says == Effect::Settings && path.ends_with("BaseSettings") => return true,
                Kind::Item(_) => {
                    let more = flow.types.get(&base).into_iter().flat_map(|of| &of.bases).copied();
                    let new: Vec<ValueId> = more.filter(|base| !open.contains(base)).collect();
                    open.extend(new);
                }
                _ => {}
            }
        }
        false
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
        if decorated("setter") {
            return;
        }
        if let Some(function) = function {
            let known = self.builder.function_mut(function);
            known.owner = Some(class);
            known.takes_receiver = !decorated("staticmethod");
            known.is_property = decorated("property") || decorated("cached_property");
            known.is_left_to_heirs = does_nothing(&it.body);
            let vets = it.decorator_list.iter().find_map(|decorator| self.vetted(&decorator.expression));
            self.builder.function_mut(function).vets = vets;
        }
        self.builder.bind_member(class, &it.name, value);
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

/// Keywords of a class that pydantic or Python knows, and that leave the names of variables alone.
const CONFIGURES: [&str; 30] = [
    "arbitrary_types_allowed",
    "case_sensitive",
    "cli_avoid_json",
    "cli_exit_on_error",
    "cli_parse_args",
    "cli_prog_name",
    "env_file",
    "env_file_encoding",
    "env_ignore_empty",
    "env_nested_delimiter",
    "env_parse_none_str",
    "env_prefix",
    "extra",
    "from_attributes",
    "frozen",
    "hide_input_in_errors",
    "json_file",
    "metaclass",
    "populate_by_name",
    "secrets_dir",
    "str_strip_whitespace",
    "strict",
    "title",
    "toml_file",
    "use_attribute_docstrings",
    "use_enum_values",
    "validate_assignment",
    "validate_by_name",
    "validate_default",
    "yaml_file",
];

/// `model_config = SettingsConfigDict(env_prefix="APP_")`, `class Config: env_prefix = "APP_"`,
/// `class Settings(BaseSettings, env_prefix="APP_")`; nothing when nobody can tell.
fn prefix_of(class: &StmtClassDef) -> Option<String> {
    let is_named = |targets: &[Expr], wanted: &str| matches!(targets, [Expr::Name(name)] if name.id.as_str() == wanted);
    let key = |item: &DictItem| item.key.as_ref()?.as_string_literal_expr().map(|key| key.value.to_str().to_owned());
    let within = class.body.iter().find_map(|statement| match statement {
        Stmt::Assign(it) if is_named(&it.targets, "model_config") => match &*it.value {
            Expr::Call(call) => call.arguments.find_keyword("env_prefix").map(|keyword| &keyword.value),
            Expr::Dict(dict) => {
                dict.items.iter().find(|item| key(item).as_deref() == Some("env_prefix")).map(|item| &item.value)
            }
            _ => None,
        },
        Stmt::ClassDef(inner) if inner.name.as_str() == "Config" => {
            inner.body.iter().find_map(|statement| match statement {
                Stmt::Assign(it) if is_named(&it.targets, "env_prefix") => Some(&*it.value),
                _ => None,
            })
        }
        _ => None,
    });
    let keywords = class.arguments.iter().flat_map(|arguments| &arguments.keywords);
    let mut named = keywords.filter_map(|keyword| Some((keyword.arg.as_ref()?.as_str(), &keyword.value)));
    let beside = named.clone().find_map(|(name, value)| (name == "env_prefix").then_some(value));
    if !named.all(|(name, _)| CONFIGURES.contains(&name)) {
        return None;
    }
    match beside.or(within) {
        Some(prefix) => prefix.as_string_literal_expr().map(|text| text.value.to_str().to_owned()),
        None => Some(String::new()),
    }
}

/// The variables that a field names itself: `Field(alias="X")`, `Field(validation_alias=AliasChoices("X", "Y"))`.
fn aliases_of(written: &Expr) -> Vec<String> {
    let keywords = ["validation_alias", "alias", "env"];
    let mut found = keywords.iter().filter_map(|name| written.as_call_expr()?.arguments.find_keyword(name));
    let Some(alias) = found.next() else { return Vec::new() };
    let choices = match &alias.value {
        Expr::Call(choices) => &*choices.arguments.args,
        Expr::List(list) => &list.elts,
        other => std::slice::from_ref(other),
    };
    let names = choices.iter().map_while(|name| Some(name.as_string_literal_expr()?.value.to_str().to_uppercase()));
    names.take(MOST_ALIASES).collect()
}
