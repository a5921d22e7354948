//! What is known in a function because of its callers: whatever all of them have made sure of before they call it. Where
//! no caller is seen, it is what the entries of the program make sure of.
//!
//! ```python
//! def ask(question):                       # called from one place, behind the check
//!     return Client(os.getenv("KEY"))
//!
//! def main():
//!     if not os.getenv("KEY"):
//!         sys.exit("KEY is not set")
//!     ask("…")
//! ```
//!
//! Where a function is only named (`engines.append(ask)`), somebody may call it because of that.

use std::sync::Arc;

use super::{Graph, OpenEnd};
use crate::flow::{Fact, FunctionId, Kind, Trail, either_of};
use crate::source::FileId;

/// A function with more callers than this is everybody's.
const MOST: usize = 64;

/// What all callers of a function have made sure of.
pub(super) fn of(graph: &Graph<'_>, function: FunctionId) -> Arc<[Fact]> {
    if let Some(known) = graph.memory.borrow().guards.get(&function) {
        return known.clone();
    }
    // A function that calls itself makes sure of nothing by that.
    graph.memory.borrow_mut().guards.insert(function, Arc::new([]));
    let by_entries = |graph: &Graph<'_>| graph.facts_of_entries(function);
    let facts = if graph.is_deep() { by_entries(graph) } else { graph.deeper(|graph| find(graph, function)) };
    let facts: Arc<[Fact]> = facts.into();
    graph.memory.borrow_mut().guards.insert(function, facts.clone());
    facts
}

/// A place from which a function may be called.
struct Place<'g> {
    file: FileId,
    within: Option<FunctionId>,
    facts: &'g [Fact],
    trail: Trail,
}

fn find(graph: &Graph<'_>, function: FunctionId) -> Vec<Fact> {
    let mut places = places(graph, function);
    places.retain(|place| place.within != Some(function));
    if places.is_empty() {
        return graph.facts_of_entries(function);
    }
    if places.len() > MOST {
        return Vec::new();
    }
    let mut common: Option<Vec<Fact>> = None;
    for place in places {
        let here = at(graph, function, &place);
        let all = match common {
            Some(before) => either_of(&before, &here),
            None => here,
        };
        if all.is_empty() {
            return all;
        }
        common = Some(all);
    }
    common.unwrap_or_default()
}

fn places<'g>(graph: &Graph<'g>, function: FunctionId) -> Vec<Place<'g>> {
    let callers = graph.callers(OpenEnd::Function(function));
    let calls = callers.iter().map(|call| (call.file, graph.event(*call))).filter(|(_, event)| !event.in_test);
    let calls =
        calls.map(|(file, event)| Place { file, within: event.function, facts: &event.facts, trail: event.trail });
    let flow = graph.flow(function.file);
    let mentions = flow.index.mentions(function).map(|index| {
        let mention = &flow.mentions[index];
        Place { file: function.file, within: mention.within, facts: &mention.facts, trail: mention.trail }
    });
    calls.chain(mentions).collect()
}

/// What is known at one place, in the eyes of the function that is called.
fn at(graph: &Graph<'_>, function: FunctionId, place: &Place<'_>) -> Vec<Fact> {
    let mut known = Vec::new();
    for (value, states) in place.facts {
        graph.narrow(*value, *states, &mut known);
    }
    graph.add_trail(place.file, place.trail, &mut known);
    if let Some(within) = place.within {
        known.extend(of(graph, within).iter());
    }
    crate::flow::all_of(known.into_iter().filter_map(|(value, states)| match graph.kind(value) {
        Kind::Variable(name) => Some((*graph.whole.variables.get(name)?, states)),
        Kind::Field { base, name } => {
            let own = Some(*base) == place.within.and_then(|within| graph.function(within).first);
            let receiver = graph.function(function).first.filter(|_| own)?;
            Some((graph.field(receiver, name)?, states))
        }
        // What others of the file hold, they hold for everybody in it.
        Kind::Path(_) | Kind::Read { .. } | Kind::Join { .. } if place.file == function.file => Some((value, states)),
        _ => None,
    }))
}
