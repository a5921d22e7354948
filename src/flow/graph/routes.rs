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

use rustc_hash::FxHashMap;

use super::{Call, Graph};
use crate::flow::{EventKind, FunctionId, Kind, ValueId};

/// So many arguments of a call are looked at.
const MOST: usize = 8;

/// The calls in other files that are given an object, by that.
pub(super) type HandedOn = FxHashMap<ValueId, Vec<Call>>;

impl Graph<'_> {
    /// The calls by which other files hand on the object that a function is decorated with.
    pub(super) fn routed_by(&self, function: FunctionId) -> Vec<Call> {
        let decorators = self.function(function).decorators.iter();
        let objects: Vec<ValueId> = decorators.filter_map(|decorator| self.object_of(*decorator)).collect();
        if objects.is_empty() {
            return Vec::new();
        }
        let handed = self.once(|it| &mut it.handed_on, (), || Arc::new(self.find_handed_on()));
        objects.iter().filter_map(|object| handed.get(object)).flatten().copied().collect()
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

    fn find_handed_on(&self) -> HandedOn {
        let mut handed = HandedOn::default();
        for flow in &self.whole.flows {
            let events = flow.events.iter().enumerate().filter(|(_, event)| !event.in_test);
            for (event, it) in events {
                let EventKind::Invoke { result } = it.kind else { continue };
                let Kind::Call { args, .. } = flow.kind(result) else { continue };
                for arg in args.iter().take(MOST) {
                    let Kind::Path(path) = flow.kind(flow.plain(arg.value)) else { continue };
                    let found = self.resolve(flow.file, path, false).filter(|(_, rest)| rest.is_empty());
                    if let Some(object) = found.and_then(|(value, _)| self.made(value)) {
                        handed.entry(object).or_default().push(Call { file: flow.file, event });
                    }
                }
            }
        }
        handed
    }
}
