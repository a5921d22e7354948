//! All fields of a value, of which nobody says which there are: one stands for each of them. Only for what asks each of
//! them the same:
//!
//! ```python
//! for field in dataclasses.fields(self):
//!     if not getattr(self, field.name):
//!         raise ValueError(field.name)
//! ```

use ruff_python_ast::{Comprehension, Expr, Stmt};
use ruff_text_size::Ranged;

use super::{Lowering, span};
use crate::flow::{ANY, ValueId};

/// Functions and methods that make a mapping of a value's fields.
const MAPPINGS: [&str; 6] = ["vars", "asdict", "_asdict", "model_dump", "dict", "as_dict"];

impl<'a> Lowering<'a, '_> {
    /// What a loop goes over that only asks: all fields of a value, or something else.
    pub(super) fn asked_of_each(&mut self, list: &'a Expr, body: &[Stmt]) -> Option<ValueId> {
        let is_question = matches!(body, [Stmt::If(it)] if it.elif_else_clauses.is_empty());
        if is_question { self.every_field(list) } else { None }
    }

    /// The same for the conditions of a comprehension.
    pub(super) fn asked_in(&mut self, generators: &'a [Comprehension]) -> Option<ValueId> {
        self.every_field(&generators.first()?.iter)
    }

    /// `fields(value)`, `vars(value).items()`, `asdict(value).values()`: a list with one element.
    fn every_field(&mut self, list: &'a Expr) -> Option<ValueId> {
        let at = span(list.range());
        let call = list.as_call_expr()?;
        if name_of(&call.func) == Some("fields") {
            let [_] = &*call.arguments.args else { return None };
            let name = self.builder.literal(ANY, at);
            return Some(self.builder.list(vec![name], at));
        }
        let Expr::Attribute(method) = &*call.func else { return None };
        let of = mapped(&method.value).filter(|_| call.arguments.is_empty())?;
        let of = self.expression(of);
        let (name, field) = (self.builder.literal(ANY, at), self.builder.field(of, ANY, at));
        let element = match method.attr.as_str() {
            "items" => self.builder.list(vec![name, field], at),
            "values" => field,
            _ => return None,
        };
        Some(self.builder.list(vec![element], at))
    }
}

/// What the fields are of, of which an expression makes a mapping.
fn mapped(expression: &Expr) -> Option<&Expr> {
    match expression {
        Expr::Attribute(it) if it.attr.as_str() == "__dict__" => Some(&it.value),
        Expr::Call(it) if name_of(&it.func).is_some_and(|name| MAPPINGS.contains(&name)) => match &*it.arguments.args {
            [of] => Some(of),
            [] => Some(&it.func.as_attribute_expr()?.value),
            _ => None,
        },
        _ => None,
    }
}

fn name_of(callee: &Expr) -> Option<&str> {
    match callee {
        Expr::Name(it) => Some(it.id.as_str()),
        Expr::Attribute(it) => Some(it.attr.as_str()),
        _ => None,
    }
}
