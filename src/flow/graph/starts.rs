//! Programs that start another module by its name: what they have made sure of by then holds in it.
//!
//! ```python
//! if not os.environ.get("KEY"):
//!     sys.exit("KEY is not set")
//! uvicorn.run("app.main:app")
//! ```

use super::{Call, Graph};
use crate::catalog::Language;
use crate::flow::{EventKind, Fact, FunctionId, Kind, States, ValueId};
use crate::source::FileId;

impl Graph<'_> {
    /// What a file has made sure of where it starts a module of the project.
    pub(super) fn facts_of_starts(&self, file: FileId) -> Vec<Fact> {
        let flow = self.flow(file);
        let mut facts = Vec::new();
        for (event, it) in flow.events.iter().enumerate().filter(|_| flow.language == Language::Python) {
            let EventKind::Invoke { result } = it.kind else { continue };
            let Kind::Call { callee: Some(_), args, .. } = flow.kind(result) else { continue };
            if args.first().and_then(|arg| flow.text(arg.value)).is_some_and(|text| self.names_module(file, text)) {
                facts.extend(self.facts_at(Call { file, event }).iter());
                facts.extend(it.function.into_iter().flat_map(|function| self.set_before(function, event)));
            }
        }
        facts
    }

    /// Whether the functions that a program with this file begins with go on only when a variable is there: what a module
    /// has put in its place until then is never used. What the module itself asks for may come too late.
    pub fn is_insisted_on(&self, file: FileId, variable: &str) -> bool {
        let is_it = |value: ValueId| matches!(self.kind(value), Kind::Variable(name) if **name == *variable);
        let is_there = |states: States| !states.may_be(States::ABSENT) && !states.may_be(States::EMPTY);
        let files = std::iter::once(file).chain(self.elsewhere.entries(file, self.seeks_checks));
        let mut functions = files.flat_map(|file| self.begins(file).to_vec());
        functions.any(|function| {
            let made_sure = self.exit_facts(function, States::ANY);
            made_sure.iter().any(|(value, states)| is_it(*value) && is_there(*states))
        })
    }

    /// Whether a text names something of a module of the project, as servers are told what to run: `app.main:app`.
    fn names_module(&self, from: FileId, text: &str) -> bool {
        let is_name = |name: &str| !name.is_empty() && name.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_');
        let Some((module, name)) = text.split_once(':').filter(|(_, name)| is_name(name)) else { return false };
        let is_path = module.split('.').all(is_name);
        is_path && self.elsewhere.find(from, &format!("{module}.{name}"), true).is_some_and(|(file, _)| file != from)
    }

    /// The variables that a function has set before an event.
    fn set_before(&self, function: FunctionId, event: usize) -> Vec<Fact> {
        let before = self.flow(function.file).events[..event].iter().filter(|it| it.function == Some(function));
        let set = before.filter_map(|it| match &it.kind {
            EventKind::SetVariable { name, .. } => self.variable(name),
            _ => None,
        });
        set.map(|variable| (variable, States::FULL)).collect()
    }
}
