//! Annotations that say what a parameter holds when nobody gives it anything:
//!
//! ```python
//! def ask(key: Annotated[str, Depends(get_key)]): ...
//!
//! Key = Annotated[str, Depends(get_key)]
//! def ask(key: Key): ...
//! ```

use ruff_python_ast::{Expr, ExprCall, ExprSubscript, Parameter};
use ruff_text_size::Ranged;

use super::{Lowering, span};
use crate::catalog::Effect;
use crate::flow::{Arg, Callee, Kind, Lookup, ValueId};

impl<'a> Lowering<'a, '_> {
    /// What a parameter's annotation says that it holds when nobody gives it anything:
    /// `Annotated[str, typer.Option(envvar="KEY")]`, `Annotated[Settings, Depends(get_settings)]`.
    pub(super) fn annotated_default(&mut self, declared: &'a Parameter, default: Option<ValueId>) -> Option<ValueId> {
        let annotation = match declared.annotation.as_deref()? {
            Expr::Subscript(annotation) => annotation,
            Expr::Name(name) => {
                let Lookup::Bound(named) = self.builder.lookup(&name.id) else { return None };
                return self.builder.is_annotated(named).then_some(named);
            }
            _ => return None,
        };
        let (call, is_option) = self.annotating(annotation)?;
        let callee = self.expression(&call.func);
        let mut args = self.arguments(&call.arguments);
        if is_option {
            // What it is given by place are the names of the option: its default stands behind the annotation.
            args.retain(|arg| arg.name.is_some());
        }
        let default = default.filter(|_| is_option);
        let name = Some("default".into());
        args.extend(default.map(|value| Arg { name, value, span: span(declared.range), spread: false }));
        Some(self.builder.call(&Callee::Value(callee), &args, span(call.range())))
    }

    /// An annotation that has a name of its own. What it calls is called for whoever has such a parameter, and not here.
    pub(super) fn annotated(&mut self, annotation: &'a ExprSubscript) -> Option<ValueId> {
        let (call, is_option) = self.annotating(annotation)?;
        if is_option {
            return None;
        }
        let fork = self.builder.fork();
        let (callee, args) = (self.expression(&call.func), self.arguments(&call.arguments));
        let given = self.builder.call(&Callee::Value(callee), &args, span(call.range()));
        self.builder.close(fork);
        self.builder.annotates(given);
        Some(given)
    }

    /// The call within an annotation that says so, and whether it is that of an option.
    fn annotating(&self, annotation: &'a ExprSubscript) -> Option<(&'a ExprCall, bool)> {
        let is_named = is_annotated(&annotation.value);
        let Expr::Tuple(parts) = &*annotation.slice else { return None };
        let mut calls = parts.elts.iter().skip(1).filter(|_| is_named).filter_map(Expr::as_call_expr);
        calls.find_map(|call| {
            let Some(Kind::Path(path)) = self.resolve(&call.func) else { return None };
            match self.builder.path_effect(&path)? {
                Effect::Apply => Some((call, false)),
                Effect::Option { .. } => Some((call, true)),
                _ => None,
            }
        })
    }
}

/// Whether an expression is the `Annotated` of an annotation.
pub(super) fn is_annotated(value: &Expr) -> bool {
    match value {
        Expr::Name(name) => name.id.as_str() == "Annotated",
        Expr::Attribute(attribute) => attribute.attr.as_str() == "Annotated",
        _ => false,
    }
}
