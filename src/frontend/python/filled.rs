//! Classes whose fields stand for variables of the environment: pydantic's settings.
//!
//! ```python
//! class Gateway(BaseModel):
//!     key: str = ""
//!
//! class Settings(BaseSettings, env_prefix="APP_", env_nested_delimiter="__"):
//!     name: str                       # APP_NAME
//!     gateway: Gateway = Gateway()    # APP_GATEWAY__KEY for its part; without a delimiter APP_GATEWAY, as JSON
//! ```

use ruff_python_ast::{DictItem, Expr, Stmt, StmtAnnAssign, StmtClassDef};

use super::{Lowering, span};
use crate::catalog::Effect;
use crate::flow::{Arg, Kind, NO_PREFIX, Name, PREFIX, States, Type, ValueId, is_variable_name};
use crate::source::Span;

/// Models within models are followed this far.
const DEEPEST: usize = 3;
/// So many names of one field are looked at.
const MOST_ALIASES: usize = 8;

/// The methods that make a model of a mapping.
const VALIDATE: [&str; 2] = ["model_validate", "parse_obj"];

/// Whether the fields of a class are filled from the environment.
pub(super) enum Filled {
    /// They are not.
    No,
    /// Each one from the variable of this name.
    By(Names),
    /// They are, and nobody can tell from which variables.
    Somehow,
    /// They are, if the class inherits from one of another file that is: from variables that it names so, if that can be
    /// told.
    Perhaps(Option<Names>),
}

/// How variables are named that fill fields.
pub(super) struct Names {
    /// What all begin with; none: the class does not say.
    prefix: Option<String>,
    /// What stands between the name of a field and that of a part of it; none: parts have no variables.
    delimiter: Option<String>,
}

impl<'a> Lowering<'a, '_> {
    /// Whether the fields of a class are filled, by what it and those say that it inherits from; `unseen`: some of those
    /// are of other files.
    pub(super) fn filled_by(&mut self, class: &StmtClassDef, bases: &[ValueId], unseen: bool) -> Filled {
        if !self.is_settings(bases) {
            return if unseen { Filled::Perhaps(names(class)) } else { Filled::No };
        }
        let Some(mut names) = names(class) else { return Filled::Somehow };
        if names.prefix.is_none()
            && let Some(inherited) = self.inherited(bases, PREFIX)
        {
            let Some(prefix) = self.builder.flow().text(inherited) else { return Filled::Somehow };
            names.prefix = Some(prefix.to_owned());
        }
        Filled::By(names)
    }

    /// What those that inherit from a class have to know of the names of its variables.
    pub(super) fn hold_prefix(&mut self, class: ValueId, filled: &Filled, at: Span) {
        let prefix = match filled {
            Filled::By(names) => names.prefix.clone().unwrap_or_default(),
            Filled::Perhaps(Some(Names { prefix: Some(prefix), .. })) => prefix.clone(),
            Filled::Somehow => {
                let opaque = self.builder.opaque();
                return self.builder.bind_member(class, PREFIX, opaque);
            }
            Filled::Perhaps(_) | Filled::No => return,
        };
        for (name, text) in [(PREFIX, prefix.to_uppercase()), (NO_PREFIX, String::new())] {
            let text = self.builder.literal(&text, at);
            self.builder.bind_member(class, name, text);
        }
    }

    /// What one of these classes of this file, or of those that they inherit from, has under a name.
    fn inherited(&mut self, bases: &[ValueId], name: &str) -> Option<ValueId> {
        let lineage = self.builder.flow().lineage(bases);
        lineage.into_iter().find_map(|base| self.builder.member(base, name))
    }

    /// The classes of other files that these inherit from, where it matters what they are.
    pub(super) fn unseen(&self, bases: &[ValueId]) -> Vec<ValueId> {
        // Whatever the catalogue knows is not filled, or is known to be.
        let matters = |base: &ValueId| match self.builder.flow().kind(*base) {
            Kind::Path(path) => self.builder.path_effect(path).is_none(),
            _ => false,
        };
        self.builder.flow().lineage(bases).into_iter().filter(matters).collect()
    }

    /// What a field holds if its class is filled from the environment.
    pub(super) fn perhaps_filled(
        &mut self,
        names: Option<&Names>,
        it: &'a StmtAnnAssign,
        class: ValueId,
        default: Option<ValueId>,
    ) -> ValueId {
        let makes_one = default.is_some_and(|default| self.makes_one(default));
        let (Expr::Name(name), Some(_), false) = (&*it.target, names, makes_one) else { return self.builder.opaque() };
        let at = span(it.range);
        let aliases = it.value.as_deref().map(aliases_of).unwrap_or_default();
        let (begin, names) = match aliases.as_slice() {
            [] => (PREFIX, vec![name.id.to_uppercase()]),
            _ => (NO_PREFIX, aliases),
        };
        let begin = self.builder.field(class, begin, at);
        let whole = |it: &mut Self, name: &String| {
            let name = it.builder.literal(name, at);
            it.builder.value(Kind::Concat([begin, name].into()), at)
        };
        let names: Vec<ValueId> = names.iter().map(|name| whole(self, name)).collect();
        self.filled_from(&names, default, at)
    }

    /// What a field of a model holds that is filled from a mapping of variables, where it names one: `Field(alias="KEY")`.
    pub(super) fn named_field(
        &mut self,
        of: &Type,
        it: &'a StmtAnnAssign,
        default: Option<ValueId>,
    ) -> Option<ValueId> {
        let is_name = |name: &String| is_variable_name(name);
        let aliases = it.value.as_deref().map(spelled_aliases_of).unwrap_or_default();
        let name = aliases.first().filter(|name| is_name(name))?;
        if !self.is_heir(&of.bases, &Effect::Typed) || self.is_settings(&of.bases) {
            return None;
        }
        let at = span(it.range);
        let is_none = default.is_some_and(|default| matches!(self.builder.flow().kind(default), Kind::Absent(_)));
        let read = self.builder.would_read(name, default.is_none(), at);
        Some(match default.filter(|_| !is_none) {
            Some(default) => self.builder.fallback(read, States::PRESENT, at, |_| default),
            None => read,
        })
    }

    /// The arguments of a call, where it makes a model of the environment: `Config(**os.environ)`.
    pub(super) fn of_environment(&mut self, callee: ValueId, mut args: Vec<Arg>) -> Vec<Arg> {
        let whole = args.iter().position(|arg| arg.spread && self.builder.is_environment(arg.value));
        if let Some(whole) = whole.filter(|_| self.names_variables(callee)) {
            args[whole] = Arg { name: Some(PREFIX.into()), spread: false, ..args[whole].clone() };
        }
        args
    }

    /// `Config.model_validate(os.environ)`
    pub(super) fn validated(&mut self, of: ValueId, method: &str, args: &[Arg], at: Span) -> Option<ValueId> {
        let whole = args.first().filter(|_| VALIDATE.contains(&method))?;
        if !self.builder.is_environment(whole.value) || !self.names_variables(of) {
            return None;
        }
        let all = Arg { name: Some(PREFIX.into()), ..whole.clone() };
        Some(self.builder.construct(of, &[all], at))
    }

    /// Whether fields of a class of this file name variables themselves.
    fn names_variables(&mut self, class: ValueId) -> bool {
        let class = self.builder.flow().plain(class);
        let fields = self.builder.flow().types.get(&class).map(|of| of.fields.clone()).unwrap_or_default();
        fields.iter().any(|field| self.builder.member(class, &format!("{PREFIX}{}", field.name)).is_some())
    }

    /// What a field holds that is filled from the environment; nothing when nobody can tell. `declared`: its type.
    pub(super) fn filled_field(
        &mut self,
        names: &Names,
        it: &'a StmtAnnAssign,
        declared: Option<ValueId>,
        default: Option<ValueId>,
    ) -> Option<ValueId> {
        let Expr::Name(name) = &*it.target else { return None };
        let mut aliases = it.value.as_deref().map(aliases_of).unwrap_or_default();
        let at = span(it.range);
        let own = || format!("{}{}", names.prefix.as_deref().unwrap_or_default(), name.id).to_uppercase();
        if aliases.is_empty() {
            aliases.push(own());
        }
        let made = default.filter(|default| self.makes_one(*default));
        match (self.model(made, declared), made, &names.delimiter) {
            // It looks at its own variables.
            (Some(model), Some(made), _) if self.is_settings(&[model]) => Some(made),
            (Some(model), _, Some(delimiter)) => {
                let name = aliases.pop().unwrap_or_default();
                Some(self.model_filled(&name, delimiter, model, made, at, DEEPEST))
            }
            (None, Some(_), Some(_)) => None,
            _ => {
                let names: Vec<ValueId> = aliases.iter().map(|name| self.builder.literal(name, at)).collect();
                Some(self.filled_from(&names, default, at))
            }
        }
    }

    /// Whether a value is made by calling a type.
    fn makes_one(&self, value: ValueId) -> bool {
        let flow = self.builder.flow();
        match flow.kind(value) {
            Kind::Call { target: Some(target), .. } => matches!(flow.kind(*target), Kind::Item(_) | Kind::Path(_)),
            _ => false,
        }
    }

    /// The model of this file that a field holds: what makes its default, or what it is declared to be. What declares no
    /// fields is none: an `Enum`, say.
    fn model(&self, made: Option<ValueId>, declared: Option<ValueId>) -> Option<ValueId> {
        let flow = self.builder.flow();
        let of = match made.map(|made| flow.kind(made)) {
            Some(Kind::Call { target, .. }) => *target,
            _ => declared,
        };
        of.filter(|of| flow.types.get(of).is_some_and(|known| !known.fields.is_empty()))
    }

    /// A model, each of whose fields is filled from a variable of its own.
    fn model_filled(
        &mut self,
        name: &str,
        delimiter: &str,
        model: ValueId,
        made: Option<ValueId>,
        at: Span,
        depth: usize,
    ) -> ValueId {
        let fields: Vec<Name> = match self.builder.flow().types.get(&model) {
            Some(of) => of.fields.iter().map(|field| field.name.clone()).collect(),
            None => Vec::new(),
        };
        let mut args = Vec::new();
        for field in fields {
            let default = made.and_then(|made| self.given(made, &field)).or_else(|| self.builder.member(model, &field));
            let part = format!("{name}{delimiter}{field}").to_uppercase();
            let made = default.filter(|default| self.makes_one(*default));
            let value = match self.model(made, None) {
                Some(inner) if depth > 0 => self.model_filled(&part, delimiter, inner, made, at, depth - 1),
                _ => {
                    let name = self.builder.literal(&part, at);
                    self.filled_from(&[name], default, at)
                }
            };
            args.push(Arg { name: Some(field), value, span: at, spread: false });
        }
        self.builder.construct(model, &args, at)
    }

    /// What a construction is given for a field by name.
    fn given(&self, made: ValueId, field: &Name) -> Option<ValueId> {
        let Kind::Call { args, .. } = self.builder.flow().kind(made) else { return None };
        args.iter().find(|arg| arg.name.as_ref() == Some(field)).map(|arg| arg.value)
    }

    /// What is read from the first of these variables that is there, or a default.
    fn filled_from(&mut self, names: &[ValueId], default: Option<ValueId>, at: Span) -> ValueId {
        let Some((last, first)) = names.split_last() else { return self.builder.opaque() };
        let mark = self.builder.mark_known();
        let is_none = default.is_some_and(|default| matches!(self.builder.flow().kind(default), Kind::Absent(_)));
        let mut read = match default.filter(|_| !is_none) {
            None => self.builder.read_variable(*last, None, !is_none, at),
            default => self.builder.read_variable(*last, default, true, at),
        };
        for name in first.iter().rev() {
            read = self.builder.read_variable(*name, Some(read), false, at);
        }
        // Only whoever makes a value of the class has read anything.
        self.builder.forget_since(mark);
        read
    }

    /// Whether a class is filled from the environment, by one of its bases.
    pub(super) fn is_settings(&self, bases: &[ValueId]) -> bool {
        self.is_heir(bases, &Effect::Settings)
    }

    /// Whether a base of a class is one of which the catalogue says this.
    pub(super) fn is_heir(&self, bases: &[ValueId], says: &Effect) -> bool {
        let flow = self.builder.flow();
        flow.lineage(bases).into_iter().any(|base| match flow.kind(base) {
            Kind::Path(path) if self.builder.path_effect(path) == Some(says) => true,
            Kind::Path(path) => *says == Effect::Settings && path.ends_with("BaseSettings"),
            _ => false,
        })
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

/// What a class says of the variables that fill it; nothing when nobody can tell.
fn names(class: &StmtClassDef) -> Option<Names> {
    let keywords = class.arguments.iter().flat_map(|arguments| &arguments.keywords);
    let mut named = keywords.filter_map(|keyword| keyword.arg.as_ref());
    if !named.all(|name| CONFIGURES.contains(&name.as_str())) {
        return None;
    }
    let text = |name: &str| match configured(class, name) {
        Some(Expr::NoneLiteral(_)) | None => Some(None),
        Some(value) => Some(Some(value.as_string_literal_expr()?.value.to_str().to_owned())),
    };
    Some(Names { prefix: text("env_prefix")?, delimiter: text("env_nested_delimiter")? })
}

/// `class Settings(BaseSettings, env_prefix="APP_")`, `model_config = SettingsConfigDict(env_prefix="APP_")`,
/// `class Config: env_prefix = "APP_"`
pub(super) fn configured<'c>(class: &'c StmtClassDef, name: &str) -> Option<&'c Expr> {
    let is_named = |targets: &[Expr], wanted: &str| matches!(targets, [Expr::Name(name)] if name.id.as_str() == wanted);
    let key = |item: &DictItem| item.key.as_ref()?.as_string_literal_expr().map(|key| key.value.to_str().to_owned());
    let within = || {
        class.body.iter().find_map(|statement| match statement {
            Stmt::Assign(it) if is_named(&it.targets, "model_config") => match &*it.value {
                Expr::Call(call) => call.arguments.find_keyword(name).map(|keyword| &keyword.value),
                Expr::Dict(dict) => {
                    dict.items.iter().find(|item| key(item).as_deref() == Some(name)).map(|item| &item.value)
                }
                _ => None,
            },
            Stmt::ClassDef(inner) if inner.name.as_str() == "Config" => {
                inner.body.iter().find_map(|statement| match statement {
                    Stmt::Assign(it) if is_named(&it.targets, name) => Some(&*it.value),
                    _ => None,
                })
            }
            _ => None,
        })
    };
    let beside = class.arguments.as_ref().and_then(|arguments| arguments.find_keyword(name));
    beside.map(|keyword| &keyword.value).or_else(within)
}

/// Settings of a class by which a file may fill it.
const FILES: [&str; 5] = ["env_file", "secrets_dir", "json_file", "toml_file", "yaml_file"];

/// Whether a file may hold what fills a class, or anything else than the environment.
pub(super) fn is_filled_by_file(class: &StmtClassDef) -> bool {
    let names_one = |name: &&str| configured(class, name).is_some_and(|value| !value.is_none_literal_expr());
    let chooses = |statement: &Stmt| {
        let method = statement.as_function_def_stmt();
        method.is_some_and(|method| method.name.ends_with("customise_sources"))
    };
    FILES.iter().any(names_one) || class.body.iter().any(chooses)
}

/// The variables that a field names itself: `Field(alias="X")`, `Field(validation_alias=AliasChoices("X", "Y"))`.
fn aliases_of(written: &Expr) -> Vec<String> {
    spelled_aliases_of(written).iter().map(|name| name.to_uppercase()).collect()
}

/// The names of a field, as they are spelled.
fn spelled_aliases_of(written: &Expr) -> Vec<String> {
    let keywords = ["validation_alias", "alias", "env"];
    let mut found = keywords.iter().filter_map(|name| written.as_call_expr()?.arguments.find_keyword(name));
    let Some(alias) = found.next() else { return Vec::new() };
    let choices = match &alias.value {
        Expr::Call(choices) => &*choices.arguments.args,
        Expr::List(list) => &list.elts,
        other => std::slice::from_ref(other),
    };
    let names = choices.iter().map_while(|name| Some(name.as_string_literal_expr()?.value.to_str().to_owned()));
    names.take(MOST_ALIASES).collect()
}
