//! What a class makes sure of about one of its fields whenever a value is made: by the field's type, where that is asked, and
//! by functions that look at what it is given.
//!
//! ```python
//! class Settings(BaseModel):
//!     key: str                                    # `None` is refused
//!     token: Annotated[str, AfterValidator(check)]
//!
//! @define
//! class Settings:
//!     key: str = field(factory=read, validator=[instance_of(str), check])
//! ```

use ruff_python_ast::{Expr, ExprCall, Number, Stmt, StmtAnnAssign, StmtClassDef};
use ruff_text_size::Ranged;

use super::annotated::is_annotated;
use super::filled::configured;
use super::{Lowering, span};
use crate::catalog::Effect;
use crate::flow::{Arg, Callee, Kind, States, ValueId};
use crate::source::Span;

/// What nothing but a text is.
const TEXTS: [&str; 2] = ["str", "bytes"];

/// So many names of annotations stand for one another.
const MOST_ALIASES: usize = 4;

/// What is made sure of about a field.
#[derive(Default)]
struct Asked {
    /// It is in one of these states; none: nobody says.
    states: Option<States>,
    /// Functions that are given it, behind so many other arguments.
    by: Vec<(ValueId, usize)>,
}

impl<'a> Lowering<'a, '_> {
    /// Whether a class asks of which type that is which it is given for a field.
    pub(super) fn refuses(&self, bases: &[ValueId], decorators: impl Iterator<Item = &'a Expr>) -> bool {
        let mut decorators = decorators.map(|it| it.as_call_expr().map_or(it, |call| &*call.func));
        self.is_heir(bases, &Effect::Typed)
            || self.is_heir(bases, &Effect::Settings)
            || decorators.any(|it| self.says(it) == Some(&Effect::Typed))
    }

    /// What a field takes where its type is asked. What holds nothing unless somebody says more may be given nothing.
    pub(super) fn taken(&self, it: &'a StmtAnnAssign) -> States {
        let declared = it.value.as_deref();
        let call = declared.filter(|declared| self.declares(declared)).and_then(Expr::as_call_expr);
        let default = match call {
            Some(call) => call.arguments.find_argument_value("default", 0),
            None => declared,
        };
        if default.is_some_and(Expr::is_none_literal_expr) {
            return States::ANY;
        }
        let least = call.and_then(|call| call.arguments.find_keyword("min_length"));
        let of_text = self.taken_by_type(&it.annotation, MOST_ALIASES);
        match least {
            Some(least) if of_text != States::ANY && is_above_none(&least.value) => States::TRUTHY,
            _ => of_text,
        }
    }

    /// What a type takes. Of any other than a text nobody asks.
    fn taken_by_type(&self, annotation: &Expr, aliases: usize) -> States {
        match annotation {
            Expr::Name(_) if TEXTS.iter().any(|text| self.is_builtin(annotation, text)) => States::PRESENT,
            Expr::Name(_) | Expr::Attribute(_) => match (self.says(annotation), self.alias(annotation)) {
                (Some(Effect::Same | Effect::Requires { .. }), _) => States::PRESENT,
                (_, Some(alias)) if aliases > 0 => self.taken_by_type(alias, aliases - 1),
                _ => States::ANY,
            },
            Expr::Call(call) => self.required(call).unwrap_or(States::ANY),
            Expr::Subscript(_) => match parts_of_annotation(annotation).split_first() {
                Some((of, parts)) => match self.taken_by_type(of, aliases) {
                    States::ANY => States::ANY,
                    known => parts.iter().fold(known, |known, part| known & self.narrowed_by(part)),
                },
                None => States::ANY,
            },
            _ => States::ANY,
        }
    }

    /// What a part of an annotation leaves of a text: `Field(min_length=1)`, `MinLen(1)`.
    fn narrowed_by(&self, part: &Expr) -> States {
        let Expr::Call(call) = part else { return States::ANY };
        let least = || call.arguments.find_keyword("min_length").filter(|least| is_above_none(&least.value));
        match self.says(&call.func) {
            Some(Effect::Declares) if least().is_some() => States::TRUTHY,
            _ => self.required(call).unwrap_or(States::ANY),
        }
    }

    /// Takes note of an annotation that has a name of its own: `Key = Annotated[str, …]`.
    pub(super) fn may_be_alias(&mut self, target: &'a Expr, value: &'a Expr) {
        if let (Expr::Name(name), Expr::Subscript(of)) = (target, value)
            && is_annotated(&of.value)
        {
            self.aliases.insert(&name.id, value);
        }
    }

    /// The annotation that a name stands for.
    fn alias(&self, annotation: &Expr) -> Option<&'a Expr> {
        self.aliases.get(annotation.as_name_expr()?.id.as_str()).copied()
    }

    /// What a call stands for that refuses what is not there: `instance_of(str)`, `constr(min_length=1)`.
    fn required(&self, call: &ExprCall) -> Option<States> {
        let Some(Effect::Requires { length }) = self.says(&call.func) else { return None };
        let Some(length) = length else {
            return call.arguments.args.first().map(|of| self.taken_by_type(of, MOST_ALIASES));
        };
        let least = call.arguments.find_argument_value(length, 0);
        Some(if least.is_some_and(is_above_none) { States::TRUTHY } else { States::PRESENT })
    }

    /// What a class makes sure of by functions and validators that it names for its fields. `is_filled`: those look at what a
    /// field holds unless somebody says more, too.
    pub(super) fn vet_fields(&mut self, it: &'a StmtClassDef, class: ValueId, is_filled: bool) {
        for statement in &it.body {
            let (target, annotation, declared) = match statement {
                Stmt::Assign(assign) => (assign.targets.first(), None, Some(&*assign.value)),
                Stmt::AnnAssign(field) => (Some(&*field.target), Some(&*field.annotation), field.value.as_deref()),
                _ => continue,
            };
            let Some(Expr::Name(name)) = target else { continue };
            let mut asked = Asked::default();
            if let Some(validator) = declared.and_then(|declared| keyword(declared, "validator"))
                && declared.is_some_and(|declared| self.declares(declared))
            {
                self.add_validator(validator, &mut asked);
            }
            let annotation = annotation.map(|annotation| self.alias(annotation).unwrap_or(annotation));
            let parts = annotation.map(parts_of_annotation).unwrap_or_default();
            let is_default = || declared.is_some_and(|declared| !says_true(declared, "validate_default"));
            let is_asked = || is_filled || !is_default() || configured(it, "validate_default").is_some_and(is_true);
            if parts.iter().skip(1).any(Expr::is_call_expr) && is_asked() {
                self.add_looking(parts, &mut asked);
            }
            if asked.states.is_some() || !asked.by.is_empty() {
                self.vet(class, &name.id, &asked, span(statement.range()));
            }
        }
    }

    /// The functions that are named in an annotation: `Annotated[str, AfterValidator(check)]`.
    fn add_looking(&mut self, parts: &'a [Expr], asked: &mut Asked) {
        for part in parts.iter().filter_map(Expr::as_call_expr) {
            if self.says(&part.func) == Some(&Effect::Validates)
                && let Some(function) = part.arguments.find_argument_value("func", 0)
            {
                asked.by.push((self.expression(function), 0));
            }
        }
    }

    /// `validator=check`, `validator=[instance_of(str), min_len(1)]`
    fn add_validator(&mut self, validator: &'a Expr, asked: &mut Asked) {
        match validator {
            Expr::List(list) => list.elts.iter().for_each(|it| self.add_validator(it, asked)),
            Expr::Tuple(tuple) => tuple.elts.iter().for_each(|it| self.add_validator(it, asked)),
            Expr::Call(call) if self.required(call).is_some() => {
                let states = self.required(call).unwrap_or(States::ANY);
                asked.states = Some(asked.states.map_or(states, |before| before & states));
            }
            Expr::Call(call) if self.says(&call.func) == Some(&Effect::Each) => {
                call.arguments.args.iter().for_each(|it| self.add_validator(it, asked));
            }
            Expr::Name(_) | Expr::Attribute(_) | Expr::Lambda(_) => {
                let function = self.expression(validator);
                asked.by.push((function, 2));
            }
            _ => {}
        }
    }

    /// A method that nobody has written looks at the field.
    fn vet(&mut self, class: ValueId, name: &str, asked: &Asked, at: Span) {
        let method = format!("{name} validator");
        let vets = self.builder.method(class, &method, &["self", "value"], at, |builder, given| {
            if let Some(states) = asked.states {
                builder.assume_states(given[1], states);
            }
            let opaque = builder.opaque();
            for (function, before) in &asked.by {
                let before = [given[0], opaque].into_iter().take(*before);
                let arg = |value| Arg { name: None, value, span: at, spread: false };
                let args: Vec<Arg> = before.chain([given[1]]).map(arg).collect();
                builder.call(&Callee::Value(*function), &args, at);
            }
            opaque
        });
        let known = self.builder.function_mut(vets);
        (known.vets, known.may_leave) = (Some(vec![name.into()]), true);
    }

    /// What the catalogue says of what a plain dotted name stands for.
    fn says(&self, expression: &Expr) -> Option<&Effect> {
        let Kind::Path(path) = self.resolve(expression)? else { return None };
        self.builder.path_effect(&path)
    }
}

/// `T` and what stands behind it in `Annotated[T, …]`; nothing of any other annotation.
fn parts_of_annotation(annotation: &Expr) -> &[Expr] {
    match annotation {
        Expr::Subscript(it) if is_annotated(&it.value) => it.slice.as_tuple_expr().map_or(&[], |parts| &parts.elts),
        _ => &[],
    }
}

/// What a call is given under a name.
fn keyword<'e>(call: &'e Expr, name: &str) -> Option<&'e Expr> {
    Some(&call.as_call_expr()?.arguments.find_keyword(name)?.value)
}

fn says_true(call: &Expr, name: &str) -> bool {
    keyword(call, name).is_some_and(is_true)
}

fn is_true(value: &Expr) -> bool {
    value.as_boolean_literal_expr().is_some_and(|it| it.value)
}

/// Whether an expression is a number above none.
fn is_above_none(number: &Expr) -> bool {
    let Some(Number::Int(number)) = number.as_number_literal_expr().map(|it| &it.value) else { return false };
    number.as_usize().is_some_and(|number| number > 0)
}
