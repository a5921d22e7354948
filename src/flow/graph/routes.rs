//! Functions that somebody runs because of the object that they are decorated with: whoever hands that on has made sure of
//! something for them, by the end of the function that does.
//!
//! ```python
//! # views.py
//! @bp.post("/advice")
//! def advice(): …
//!
//! # __init__.py
//! def create_app():
//!     if not os.getenv("KEY"):
//!         raise RuntimeError("KEY is not set")
//!     app.register_blueprint(bp)
//! ```

use std::sync::Arc;

use super::{Call, Graph};
use crate::flow::index::Word;
use crate::flow::{EventKind, FunctionId, Kind, ValueId};
use crate::source::FileId;

impl Graph<'_> {
    /// The calls by which other files hand on the object that a function is decorated with.
    pub(super) fn routed_by(&self, function: FunctionId) -> Vec<Call> {
        let decorators = self.function(function).decorators.iter();
        let objects = decorators.filter_map(|decorator| self.object_of(*decorator));
        objects.flat_map(|object| self.handed_on_by(object).to_vec()).collect()
    }

    /// What stands before the name of a decorator: an object that the module makes.
    fn object_of(&self, decorator: ValueId) -> Option<ValueId> {
        let flow = self.flow(decorator.file);
        let mut method = flow.plain(decorator);
        if let Kind::Call { target, receiver, .. } = flow.kind(method) {
            method = match receiver {
                Some(receiver) => return self.made(*receiver),
                None => (*target)?,
            };
        }
        match flow.kind(method) {
            Kind::Field { base, .. } => self.made(*base),
            _ => None,
        }
    }

    /// The value behind another one, if a call has made it.
    fn made(&self, value: ValueId) -> Option<ValueId> {
        let value = self.flow(value.file).plain(value);
        matches!(self.kind(value), Kind::Call { .. }).then_some(value)
    }

    /// The calls in other files that are given an object.
    fn handed_on_by(&self, object: ValueId) -> Arc<[Call]> {
        self.once(|it| &mut it.handed_on, object, || self.find_handed_on(object).into())
    }

    fn find_handed_on(&self, object: ValueId) -> Vec<Call> {
        let home = self.flow(object.file);
        let held = home.globals.iter().filter(|(_, value)| home.plain(**value) == object);
        let mut names: Vec<Word> = held.map(|(name, _)| Word::of(name)).collect();
        names.sort_unstable();
        names.dedup();
        let mut found = Vec::new();
        for flow in &self.whole.flows {
            let events = names.iter().flat_map(|name| flow.index.handed(*name));
            let calls = events.filter(|event| self.hands_on(flow.file, *event, object));
            found.extend(calls.map(|event| Call { file: flow.file, event }));
        }
        found
    }

    /// Whether an event of a file gives an object to a call.
    fn hands_on(&self, file: FileId, event: usize, object: ValueId) -> bool {
        let flow = self.flow(file);
        let EventKind::Invoke { result } = flow.events[event].kind else { return false };
        let Kind::Call { args, .. } = flow.kind(result) else { return false };
        let is_it = |path: &str| {
            let found = self.resolve(file, path, false).filter(|(_, rest)| rest.is_empty());
            found.and_then(|(value, _)| self.made(value)) == Some(object)
        };
        !flow.events[event].in_test
            && args.iter().any(|arg| matches!(flow.kind(flow.plain(arg.value)), Kind::Path(path) if is_it(path)))
    }
}
