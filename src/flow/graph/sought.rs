//! What other files may take without calling anything: whoever mentions it is worth reading.

use super::{CalledAs, Graph, OpenEnd};
use crate::flow::reached::reached;
use crate::flow::{EventKind, Flow, FunctionId, Kind, ValueId};

/// Of a value that may be one of several, so many are looked at.
const MOST_ARMS: usize = 8;
/// So many functions are sought because of what their callers may have made sure of.
const MOST_AROUND: usize = 2048;

impl Graph<'_> {
    /// The names of functions, fields and constants that hold headers or an address with a credential for whoever sends them.
    pub fn headers_held(&self) -> Vec<CalledAs> {
        let mut found = Vec::new();
        for flow in self.whole.flows.iter().filter(|flow| sends(flow)) {
            for (index, function) in flow.functions.iter().enumerate() {
                if function.exits.iter().any(|exit| holds_headers(flow, exit.value)) {
                    found.extend(self.names_of(OpenEnd::Function(FunctionId::new(flow.file, index))));
                }
            }
            let globals = flow.globals.iter().filter(|(_, value)| holds_headers(flow, **value));
            found.extend(globals.map(|(name, _)| CalledAs::new(flow.file, name.trim_end_matches("::"), None)));
            for ((of, name), _) in flow.members.iter().filter(|(_, value)| flow.bases.contains(value)) {
                let types = self.names_of_type(*of).into_iter().map(|of| Some(of.name));
                found.extend(types.map(|of| CalledAs::new(flow.file, name, of)));
            }
            for (_, event) in flow.sets() {
                if let EventKind::SetField { name, value, .. } = &event.kind
                    && holds_headers(flow, *value)
                    && let Some(of) = event.function.and_then(|function| self.function(function).owner)
                {
                    let types = self.names_of_type(of).into_iter().map(|of| Some(of.name));
                    found.extend(types.map(|of| CalledAs::new(flow.file, name, of)));
                }
            }
        }
        found
    }

    /// Asks for the functions that are given headers or an address with a credential: they send them.
    pub fn hand_headers_on(&self) {
        for flow in self.whole.flows.iter().filter(|flow| sends(flow)) {
            for event in &flow.events {
                if let EventKind::Invoke { result } = event.kind
                    && let Kind::Call { args, .. } = flow.kind(result)
                    && args.iter().any(|arg| arg.value.file == flow.file && holds_headers(flow, arg.value))
                {
                    self.callee(result, true);
                }
            }
        }
    }

    /// The names of functions and of those that call them: whoever calls one of them may have made sure of something before.
    pub fn called_around(&self, functions: impl IntoIterator<Item = FunctionId>) -> Vec<CalledAs> {
        let around = |function| -> Vec<FunctionId> {
            let callers = self.callers(OpenEnd::Function(function));
            callers.iter().filter_map(|call| self.event(*call).function).collect()
        };
        let functions = reached(functions, MOST_AROUND, around).into_iter().take(MOST_AROUND).map(OpenEnd::Function);
        self.called_as(&functions.collect())
    }

    /// The names of modules that a framework takes over: another module may take them, too, and look at them.
    pub fn handed_over(&self) -> Vec<CalledAs> {
        let mut found = Vec::new();
        for flow in &self.whole.flows {
            let own = flow.sets().filter(|(_, event)| event.function.is_none());
            let names = own.filter_map(|(_, event)| match &event.kind {
                EventKind::Assign { path, value } => {
                    let name = path.rsplit(flow.language.separator()).next()?;
                    (flow.globals.get(name) == Some(value)).then_some(name)
                }
                _ => None,
            });
            found.extend(names.map(|name| CalledAs::new(flow.file, name, None)));
        }
        found
    }
}

/// Whether a file has headers or an address with a credential, or the beginning of one.
fn sends(flow: &Flow) -> bool {
    !flow.headers.is_empty() || !flow.addresses.is_empty() || !flow.bases.is_empty()
}

/// Whether a value is a mapping of headers or an address with a credential, or may be one or become one.
fn holds_headers(flow: &Flow, value: ValueId) -> bool {
    let is_one = |value: ValueId| {
        let plain = flow.plain(value);
        flow.headers.binary_search(&plain).is_ok() || flow.addresses.contains(&plain) || flow.bases.contains(&plain)
    };
    match flow.kind(flow.plain(value)) {
        Kind::Join { arms, .. } => arms.iter().take(MOST_ARMS).any(|arm| is_one(arm.value)),
        _ => is_one(value),
    }
}
