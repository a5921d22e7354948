//! What a name stands for at a place, and how the environment is spelt there.

use ruff_python_ast::{AnyNodeRef, Stmt};
use ruff_text_size::Ranged;

use super::scope::{Binding, Import, bindings};
use super::{Place, import};
use crate::diagnostic::Edit;
use crate::frontend::python::leaving::each_statement;
use crate::frontend::python::span;
use crate::source::Span;

/// What a name stands for at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Nothing binds it.
    Free,
    /// Imports from `os` bind it, and nothing else does.
    Imported {
        /// What they bring.
        import: Import,
        /// One has run when the place is reached.
        certain: bool,
        /// They stand in the module's own scope.
        global: bool,
    },
    /// Something else, or unknown.
    Other,
}

/// The bindings of the scopes that a place sees, the innermost scope first.
pub(super) struct Names {
    scopes: Vec<Vec<Binding>>,
    /// Names that a function sets behind the module's back.
    shared: Vec<String>,
}

impl Names {
    /// What `name` stands for.
    pub(super) fn meaning(&self, name: &str) -> Meaning {
        if self.shared.iter().any(|shared| shared == name) {
            return Meaning::Other;
        }
        let bound = |(depth, scope): (usize, &Vec<Binding>)| {
            let here: Vec<Binding> = scope.iter().filter(|binding| binding.name == name).cloned().collect();
            (!here.is_empty()).then_some((depth, here))
        };
        let Some((depth, here)) = self.scopes.iter().enumerate().find_map(bound) else { return Meaning::Free };
        match here[0].import {
            Some(import) if here.iter().all(|binding| binding.import == Some(import)) => {
                let certain = here.iter().any(|binding| binding.certain);
                Meaning::Imported { import, certain, global: depth + 1 == self.scopes.len() }
            }
            _ => Meaning::Other,
        }
    }
}

impl<'a> Place<'a> {
    /// The names that the place sees.
    pub(super) fn names(&self) -> Names {
        let mut shared = Vec::new();
        each_statement(self.file.parsed.suite(), &mut |statement| match statement {
            Stmt::Global(it) => shared.extend(it.names.iter().map(ToString::to_string)),
            Stmt::Nonlocal(it) => shared.extend(it.names.iter().map(ToString::to_string)),
            _ => {}
        });
        let mut scopes: Vec<Vec<Binding>> = Vec::new();
        for scope in self.scopes().iter().rev() {
            let found = bindings(scope, self.at, &scopes);
            scopes.push(found);
        }
        scopes.reverse();
        Names { scopes, shared }
    }

    /// The scopes that the place sees, the innermost first. A class is seen from its own body only.
    fn scopes(&self) -> Vec<AnyNodeRef<'a>> {
        let around = self.nodes.iter().rev().filter(|node| opens_scope(node, self.at));
        let seen = around.enumerate().filter(|(depth, node)| *depth == 0 || !node.is_stmt_class_def());
        seen.map(|(_, node)| *node).collect()
    }

    /// How the environment is spelt at the place, with the import that this needs.
    pub(super) fn environment(&self) -> Option<(String, Option<Edit>)> {
        let names = self.names();
        let mut known = names.scopes.iter().rev().flatten().filter(|binding| binding.import.is_some());
        let spelt = known.find_map(|binding| match names.meaning(&binding.name) {
            Meaning::Imported { import: Import::Module, certain: true, .. } => {
                Some(format!("{}.environ", binding.name))
            }
            Meaning::Imported { import: Import::Environ, certain: true, .. } => Some(binding.name.clone()),
            _ => None,
        });
        if let Some(spelt) = spelt {
            return Some((spelt, None));
        }
        if names.meaning("environ") == Meaning::Free
            && let Some(beside) = import::beside_getenv(self.file, self.at)
        {
            return Some(("environ".to_owned(), Some(beside)));
        }
        match names.meaning("os") {
            Meaning::Free | Meaning::Imported { import: Import::Module, global: true, .. } => {
                Some(("os.environ".to_owned(), Some(import::of_os(self.file, self.at)?)))
            }
            _ => None,
        }
    }
}

/// Whether the code at `at` runs in the scope of this node, rather than beside it as a default or decorator does.
fn opens_scope(node: &AnyNodeRef<'_>, at: Span) -> bool {
    let within = |body: &[Stmt]| body.first().is_some_and(|first| span(first.range()).start <= at.start);
    match node {
        AnyNodeRef::ModModule(_)
        | AnyNodeRef::ExprListComp(_)
        | AnyNodeRef::ExprSetComp(_)
        | AnyNodeRef::ExprDictComp(_)
        | AnyNodeRef::ExprGenerator(_) => true,
        AnyNodeRef::StmtFunctionDef(it) => within(&it.body),
        AnyNodeRef::StmtClassDef(it) => within(&it.body),
        AnyNodeRef::ExprLambda(it) => span(it.body.range()).contains(at),
        _ => false,
    }
}
