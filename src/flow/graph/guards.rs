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

use rustc_hash::FxHashMap;

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
    let callers = graph.callers(OpenEnd::Function(function));
    // Whoever calls it in its own file names it as well.
    let is_mentioned = || {
        let by_name = callers.iter().filter(|call| !graph.event(**call).in_test && is_by_name(graph, **call, function));
        graph.flow(function.file).index.mentions(function).count() > by_name.count()
    };
    let calls = callers.iter().filter(|call| !graph.event(**call).in_test);
    let calls = calls.filter(|call| graph.event(**call).function != Some(function));
    let Some(depth) = depth.checked_sub(1).filter(|_| callers.len() <= MOST && !is_mentioned()) else {
        return States::ANY;
    };
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

/// Whether a call names the function itself, which stands in the same file.
fn is_by_name(graph: &Graph<'_>, call: Call, function: FunctionId) -> bool {
    let target = graph.result(call).and_then(|result| match graph.kind(result) {
        Kind::Call { target, .. } => *target,
        _ => None,
    });
    target.is_some_and(|target| matches!(graph.kind(target), Kind::Function(it) if *it == function))
}

/// What is known at a call of a part of a value.
fn known_at(graph: &Graph<'_>, call: Call, given: ValueId, path: &[Name], depth: usize) -> States {
    // What a field was given after it was made goes along with the whole.
    let held = graph.part_held(given, path);
    let given = graph.flow(given.file).plain(given);
    let mut states = States::ANY;
    // Where a construction stands in the same function, a check of its field asks what it was given.
    let made = || match path {
        [name] => graph.part_given(given, name),
        _ => None,
    };
    for part in [held, graph.part_of(given, path), made()].into_iter().flatten() {
        let facts = graph.facts_at(call);
        let plain = graph.flow(part.file).plain(part);
        let variable = graph.variable_of(plain);
        let about = facts.iter().filter(|(value, _)| *value == part || *value == plain || Some(*value) == variable);
        states = about.fold(states, |states, (_, more)| states & *more);
    }
    states = states & graph.asked_of_part(call, given, path);
    match graph.kind(given) {
        Kind::Param { function, index, .. } => states & brought(graph, *function, *index, path, depth),
        _ => states,
    }
}

/// The functions of modules of which one is chosen, with the choices and the arms in those.
pub(super) type Chosen = FxHashMap<FunctionId, Vec<(ValueId, usize)>>;

/// A place from which a function may be called.
struct Place<'g> {
    file: FileId,
    within: Option<FunctionId>,
    facts: &'g [Fact],
    trail: Trail,
    /// The function runs later than what stands here.
    later: bool,
    /// It runs when the function around has come to an end.
    behind: bool,
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
            Some(before) => either_of(&before, &in_words_of(graph, &before, here)),
            None => here,
        };
        if all.is_empty() {
            return all;
        }
        common = Some(all);
    }
    common.unwrap_or_default()
}

/// What is known in one place, told of the values of another one where those are the same.
fn in_words_of(graph: &Graph<'_>, other: &[Fact], mut known: Vec<Fact>) -> Vec<Fact> {
    for (value, _) in &mut known {
        if let Kind::Field { base, .. } = graph.kind(*value)
            && graph.is_given_to_all(*base)
            && let Some((same, _)) = other.iter().find(|(it, _)| graph.same_elsewhere(*it, *value))
        {
            *value = *same;
        }
    }
    known
}

fn places<'g>(graph: &Graph<'g>, function: FunctionId, later: bool) -> Vec<Place<'g>> {
    let callers = graph.callers(OpenEnd::Function(function));
    let calls = callers.iter().map(|call| (call.file, graph.event(*call))).filter(|(_, event)| !event.in_test);
    let calls = calls.map(|(file, event)| {
        let (within, facts, trail) = (event.function, &*event.facts, event.trail);
        Place { file, within, facts, trail, later: later || event.is_later, behind: false }
    });
    let flow = graph.flow(function.file);
    let mentions = flow.index.mentions(function).map(|index| {
        let mention = &flow.mentions[index];
        let (within, facts, trail) = (mention.within, &*mention.facts, mention.trail);
        Place { file: function.file, within, facts, trail, later: true, behind: false }
    });
    let places: Vec<Place<'g>> = calls.chain(mentions).collect();
    // What decorates it names it, too.
    let is_called = callers.iter().any(|call| !graph.event(*call).in_test);
    let is_routed = !is_called && places.iter().all(|place| place.within.is_none());
    let routed = if is_routed { handed_on(graph, function) } else { Vec::new() };
    match (routed.is_empty(), places.is_empty()) {
        (false, _) => routed,
        (true, true) => choices(graph, function),
        (true, false) => places,
    }
}

/// Where other files hand on what a function that nobody is seen to call is decorated with: it runs when that is done.
fn handed_on<'g>(graph: &Graph<'g>, function: FunctionId) -> Vec<Place<'g>> {
    let calls = graph.routed_by(function).into_iter();
    let places = calls.map(|call| {
        let event = graph.event(call);
        let (within, facts, trail) = (event.function, &*event.facts, event.trail);
        Place { file: call.file, within, facts, trail, later: true, behind: true }
    });
    places.collect()
}

/// Where the module of a function that nobody is seen to call is chosen, to be handed on: `vendor = one if key else other`.
fn choices<'g>(graph: &Graph<'g>, function: FunctionId) -> Vec<Place<'g>> {
    let chosen = graph.once(|it| &mut it.chosen, (), || Arc::new(find_chosen(graph)));
    let arms = chosen.get(&function).into_iter().flatten().filter_map(|(choice, arm)| match graph.kind(*choice) {
        Kind::Join { arms, .. } => Some((choice.file, &*arms.get(*arm)?.facts)),
        _ => None,
    });
    let (within, trail, later, behind) = (None, Trail::default(), true, false);
    arms.map(|(file, facts)| Place { file, within, facts, trail, later, behind }).collect()
}

/// The functions of modules that are chosen somewhere, with the choices and the arms in those.
fn find_chosen(graph: &Graph<'_>) -> Chosen {
    let mut chosen = Chosen::default();
    let mut known: FxHashMap<FileId, Vec<FunctionId>> = FxHashMap::default();
    for flow in &graph.whole.flows {
        for choice in &flow.index.choices {
            let Kind::Join { arms, .. } = flow.kind(*choice) else { continue };
            for (index, arm) in arms.iter().enumerate() {
                let Some(module) = module_behind(graph, arm.value) else { continue };
                let functions = known.entry(module).or_insert_with(|| functions_in(graph, module));
                for function in functions {
                    chosen.entry(*function).or_default().push((*choice, index));
                }
            }
        }
    }
    chosen
}

/// The file that a value is, as a module.
fn module_behind(graph: &Graph<'_>, value: ValueId) -> Option<FileId> {
    let flow = graph.flow(value.file);
    let Kind::Path(path) = flow.kind(flow.plain(value)) else { return None };
    let any = format!("{path}{}_", flow.language.separator());
    let (file, rest) = graph.elsewhere.find(value.file, &any, false)?;
    (rest.len() == 1 && file != value.file).then_some(file)
}

/// The functions that a module has, those of others as well.
fn functions_in(graph: &Graph<'_>, module: FileId) -> Vec<FunctionId> {
    let mut values: Vec<ValueId> = graph.flow(module).globals.values().copied().collect();
    values.sort_unstable();
    let functions = values.into_iter().filter_map(|value| match graph.kind(graph.behind(value, false)?) {
        Kind::Function(function) => Some(*function),
        _ => None,
    });
    functions.collect()
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
            if place.behind {
                known.extend(graph.exit_facts(within, States::ANY).iter());
                known.extend(graph.facts_of_entries(function));
            }
        }
        None if place.later => known.extend(graph.facts_of_entries(function)),
        None => {}
    }
    crate::flow::all_of(known.into_iter().filter_map(|(value, states)| match graph.kind(value) {
        Kind::Variable(name) => Some((graph.variable(name)?, states)),
        Kind::Field { base, name } => {
            if !matches!(graph.kind(*base), Kind::Param { .. }) {
                return Some((value, states));
            }
            let around = place.within.and_then(|within| graph.function(within).first);
            // What another method says is said of the same value.
            let is_other = |around| graph.is_receiver(around) && graph.is_receiver(*base);
            let own = Some(*base) == around || around.is_some_and(is_other);
            let receiver = graph.function(function).first.filter(|_| own)?;
            Some((graph.field(receiver, name)?, states))
        }
        Kind::Path(_) => Some((value, states)),
        kind if kind.says_either() => Some((value, states)),
        Kind::Text(_) => Some((graph.variable_of_heir(value, function)?, states)),
        Kind::Lookup { name, .. } => Some((graph.variable_of_own(*name, place.within?, function)?, states)),
        // What others of the file hold, they hold for everybody in it.
        Kind::Read { .. } | Kind::Join { .. } if value.file == function.file => Some((value, states)),
        _ => None,
    }))
}
