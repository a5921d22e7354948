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
//! Where a function is only named (`engines.append(ask)`), somebody may call it because of that. What the module itself
//! names is called later, by the program: what its entries have made sure of then holds as well.

use std::sync::Arc;

use super::bound::Bound;
use super::{Call, Graph, OpenEnd};
use crate::flow::{Fact, FunctionId, Kind, Name, States, Trail, ValueId, either_of};
use crate::source::FileId;

/// A function with more callers than this is everybody's.
const MOST: usize = 64;
/// Values are followed so many callers up.
const DEEPEST: usize = 6;

/// What all callers of a function have made sure of.
pub(super) fn of(graph: &Graph<'_>, function: FunctionId) -> Arc<[Fact]> {
    known(graph, function, false)
}

/// `later`: what is asked for is not what holds when the function runs, but when something runs that it has named.
fn known(graph: &Graph<'_>, function: FunctionId, later: bool) -> Arc<[Fact]> {
    // A function that calls itself makes sure of nothing by that.
    graph.once_in_circle(
        |it| &mut it.guards,
        (function, later),
        Arc::new([]),
        || {
            let by_entries = || graph.facts_of_entries(function);
            let facts = if graph.is_deep() { by_entries() } else { graph.deeper(|graph| find(graph, function, later)) };
            facts.into()
        },
    )
}

/// What all callers of a function have made sure of about a part of what they give it. The last name of the path comes
/// first.
pub(super) fn of_part(graph: &Graph<'_>, function: FunctionId, index: usize, path: &[Name]) -> States {
    brought(graph, function, index, path, DEEPEST)
}

fn brought(graph: &Graph<'_>, function: FunctionId, index: usize, path: &[Name], depth: usize) -> States {
    let mentioned = graph.flow(function.file).index.mentions(function).next().is_some();
    let callers = graph.callers(OpenEnd::Function(function));
    let calls = callers.iter().filter(|call| !graph.event(**call).in_test);
    let calls = calls.filter(|call| graph.event(**call).function != Some(function));
    let Some(depth) = depth.checked_sub(1).filter(|_| !mentioned && callers.len() <= MOST) else { return States::ANY };
    let mut states = None;
    for call in calls {
        let Bound::Value(given, _) = graph.bound(graph.event(*call), function, index) else { return States::ANY };
        let here = known_at(graph, *call, given, path, depth);
        states = Some(states.map_or(here, |before| before | here));
        if states == Some(States::ANY) {
            break;
        }
    }
    states.unwrap_or(States::ANY)
}

/// What is known at a call of a part of a value.
fn known_at(graph: &Graph<'_>, call: Call, given: ValueId, path: &[Name], depth: usize) -> States {
    let given = graph.flow(given.file).plain(given);
    let mut states = States::ANY;
    if let Some(part) = graph.part_of(given, path) {
        let facts = graph.facts_at(call);
        let about = facts.iter().filter(|(value, _)| *value == part);
        states = about.fold(states, |states, (_, more)| states & *more);
    }
    match graph.kind(given) {
        Kind::Param { function, index, .. } => states & brought(graph, *function, *index, path, depth),
        _ => states,
    }
}

/// A place from which a function may be called.
struct Place<'g> {
    file: FileId,
    within: Option<FunctionId>,
    facts: &'g [Fact],
    trail: Trail,
    /// The function runs later than what stands here.
    later: bool,
}

fn find(graph: &Graph<'_>, function: FunctionId, later: bool) -> Vec<Fact> {
    let mut places = places(graph, function, later);
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

fn places<'g>(graph: &Graph<'g>, function: FunctionId, later: bool) -> Vec<Place<'g>> {
    let callers = graph.callers(OpenEnd::Function(function));
    let calls = callers.iter().map(|call| (call.file, graph.event(*call))).filter(|(_, event)| !event.in_test);
    let calls = calls.map(|(file, event)| {
        let (within, facts, trail) = (event.function, &*event.facts, event.trail);
        Place { file, within, facts, trail, later: later || event.is_later }
    });
    let flow = graph.flow(function.file);
    let mentions = flow.index.mentions(function).map(|index| {
        let mention = &flow.mentions[index];
        let (within, facts, trail) = (mention.within, &*mention.facts, mention.trail);
        Place { file: function.file, within, facts, trail, later: true }
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
    known.extend(graph.imported(place.file));
    match place.within {
        Some(within) => {
            known.extend(self::known(graph, within, place.later).iter());
            known.extend(graph.decorated(within).iter());
        }
        None if place.later => known.extend(graph.facts_of_entries(function)),
        None => {}
    }
    crate::flow::all_of(known.into_iter().filter_map(|(value, states)| match graph.kind(value) {
        Kind::Variable(name) => Some((*graph.whole.variables.get(name)?, states)),
        Kind::Field { base, name } => {
            if !matches!(graph.kind(*base), Kind::Param { .. }) {
                return Some((value, states));
            }
            let own = Some(*base) == place.within.and_then(|within| graph.function(within).first);
            let receiver = graph.function(function).first.filter(|_| own)?;
            Some((graph.field(receiver, name)?, states))
        }
        Kind::Path(_) => Some((value, states)),
        // What others of the file hold, they hold for everybody in it.
        Kind::Read { .. } | Kind::Join { .. } if place.file == function.file => Some((value, states)),
        _ => None,
    }))
}
