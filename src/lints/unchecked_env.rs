//! # What it does
//! Reports a variable that may be unset and reaches a client, a header or a setter without a check, where the program
//! would not stop at once and name it.
//!
//! # Why is this bad
//! Unset, the client is built without a key, the header says `Bearer None`, or the SDK asks for a variable with
//! another name. What a person sees is a 401, or the wrong name.
//!
//! A read that the SDK itself turns into an error with the right name is fine: `OpenAI(api_key=os.getenv("OPENAI_API_KEY"))`.
//!
//! # Example
//! ```python
//! import os
//! import anthropic
//!
//! client = anthropic.Anthropic(api_key=os.getenv("ANTHROPIC_API_KEY"))
//! ```
//!
//! # Use instead
//! ```python
//! import os
//! import anthropic
//!
//! client = anthropic.Anthropic(api_key=os.environ["ANTHROPIC_API_KEY"])
//! ```

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use crate::catalog::{ClientKind, Outcome};
use crate::diagnostic::{Applicability, Finding, Intent, Level};
use crate::facts::{Delivery, Facts, Host, Sink, Unit};
use crate::flow::{Call, EventKind, FunctionId, How, Kind, OpenEnd, ValueId, Way};
use crate::lint::run_time::run_time;
use crate::lint::sent::sent;
use crate::lint::story::{self, Missing};
use crate::lint::unset;
use crate::source::{FileId, Location, Span};

/// The lint's name.
pub(super) const ID: &str = "unchecked-env";

/// So many helpers give a value to one another.
const FARTHEST: usize = 4;

/// Reports reads that may bring nothing.
pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let deliveries = facts.deliveries.iter().filter(|delivery| !delivery.in_test && delivery.host != Host::Local);
    let unwraps = Unwraps::of(facts);
    let beside = Beside::of(facts);
    deliveries.filter_map(|delivery| one(facts, delivery, &beside).or_else(|| unwrapped_later(facts, delivery, &unwraps))).collect()
}

/// The places where a value is unwrapped and nothing says why it may be missing, by file and by place.
struct Unwraps(BTreeMap<(FileId, Span), Vec<(Call, ValueId)>>);

impl Unwraps {
    fn of(facts: &Facts<'_>) -> Self {
        let mut all: BTreeMap<(FileId, Span), Vec<(Call, ValueId)>> = BTreeMap::new();
        for (at, event) in facts.units.iter().flat_map(Unit::events) {
            if let EventKind::Unwrap { value, text: None } = event.kind {
                all.entry((at.file, event.span)).or_default().push((at, value));
            }
        }
        Self(all)
    }

    /// Those at a place, or within it.
    fn within(&self, file: FileId, span: Span) -> impl Iterator<Item = (Call, ValueId)> {
        let from = (file, Span::new(span.start, span.start));
        let found = self.0.range(from..).take_while(move |((of, at), _)| *of == file && at.start <= span.end);
        found.filter(move |((_, at), _)| span.contains(*at)).flat_map(|(_, all)| all.iter().copied())
    }
}

/// A read whose error was dropped, and that is unwrapped on its way to the client: the panic names nothing.
fn unwrapped_later(facts: &Facts<'_>, delivery: &Delivery<'_>, unwraps: &Unwraps) -> Option<Finding> {
    let home = facts.home(delivery);
    let through: FxHashSet<ValueId> = delivery.ways.iter().flat_map(|way| &way.through).copied().collect();
    let places = through.iter().map(|id| (id.file, facts.graph.place(*id).span));
    let mut found: Vec<(Call, ValueId)> = places
        .flat_map(|place| unwraps.0.get(&place).into_iter().flatten().copied())
        .chain(delivery.calls.is_empty().then(|| unwraps.within(home.file, delivery.at)).into_iter().flatten())
        .collect();
    found.sort_unstable();
    found.dedup();
    let ways = found.into_iter().filter_map(|(at, value)| {
        let calls = calls_to(facts, delivery, &through, facts.graph.event(at).function, FARTHEST)?;
        Some(facts.ways_by(at, value, &calls).into_iter().map(move |way| ((at, value), way)))
    });
    let (unwrap, way, name) = ways.flatten().find_map(|(unwrap, way)| {
        let name = story::variable(facts, &way)?.to_owned();
        let passes = |how| story::goes_through(facts, &way, how);
        let says_nothing = passes(How::Optional) && !passes(How::Explained);
        (story::may_be_absent(&way) && says_nothing).then_some((unwrap, way, name))
    })?;
    Some(panic_without_name(facts, delivery, unwrap, &way, &name))
}

/// What is said of the call that unwraps: there the program stops.
fn panic_without_name(facts: &Facts<'_>, delivery: &Delivery<'_>, unwrap: (Call, ValueId), way: &Way, name: &str) -> Finding {
    let (at, value) = unwrap;
    let whole = Location { file: at.file, span: facts.graph.event(at).span };
    let panics = story::last_method(facts, whole, ".unwrap");
    let message = format!("the panic does not name `{name}` when it is unset");
    let mut finding = Finding::new(ID, Level::Warn, panics, message).says("panics with a bare `None`");
    let begins = story::beginning(facts, way);
    finding = finding.caused_at(begins).about(Some(name));
    if begins.file != panics.file || !begins.span.overlaps(panics.span) {
        finding = finding.step(begins, format!("`{name}` may be unset here"));
    }
    let takes = if delivery.calls.is_empty() { facts.birth(delivery) } else { facts.home(delivery).place(delivery.event.span) };
    if takes.file != whole.file || !takes.span.overlaps(whole.span) {
        finding = finding.step(takes, format!("{} takes it here", story::sink_name(delivery)));
    }
    // All of those that may be unwrapped there.
    let ways = facts.ways(at, value);
    let mut names = vec![name];
    for other in ways.iter().filter_map(|way| story::variable(facts, way)) {
        if !names.contains(&other) {
            names.push(other);
        }
    }
    let all = names.join(" or ");
    // What the command line brings never was an error.
    let is_parsed = [How::Parsed, How::Declared].iter().any(|how| story::goes_through(facts, way, *how));
    let keep = if is_parsed { "" } else { "keep the error, or " };
    let finding = finding.help(format!("{keep}name it: `.expect(\"{all} is not set\")`"));
    if is_given_by_several(facts, at, way) {
        return finding;
    }
    let is_known = ways.iter().all(|way| story::variable(facts, way).is_some());
    let applicability = if is_known { Applicability::MachineApplicable } else { Applicability::MaybeIncorrect };
    finding.fix_in(at.file, Intent::NamePanic { at: whole.span, name: all }, applicability)
}

/// Whether callers give a function the variable's name, or several of them what it unwraps: each may bring another one.
fn is_given_by_several(facts: &Facts<'_>, at: Call, way: &Way) -> bool {
    let Some(function) = facts.graph.event(at).function else { return false };
    let is_own = |value: ValueId| matches!(facts.kind(value), Kind::Param { function: of, .. } if *of == function);
    let is_name = |value: &ValueId| matches!(facts.kind(*value), Kind::Lookup { name, .. } if is_own(*name));
    let is_several = || facts.graph.callers(OpenEnd::Function(function)).len() > 1;
    way.through.iter().any(is_name) || way.through.iter().any(|value| is_own(*value)) && is_several()
}

/// The calls by which a delivery comes to a function, the innermost first: that of what takes the credential, of one that
/// hands it on, or of a helper that gives it.
fn calls_to(
    facts: &Facts<'_>,
    delivery: &Delivery<'_>,
    through: &FxHashSet<ValueId>,
    function: Option<FunctionId>,
    farthest: usize,
) -> Option<Vec<Call>> {
    let stands_in = |call: &Call| facts.graph.event(*call).function;
    let mut functions = std::iter::once(delivery.event.function).chain(delivery.calls.iter().map(stands_in));
    if let Some(inner) = functions.position(|it| it == function) {
        return Some(delivery.calls[inner..].to_vec());
    }
    let Some(function) = function else { return Some(Vec::new()) };
    let farther = farthest.checked_sub(1)?;
    let calls = facts.graph.callers(OpenEnd::Function(function));
    let gives = |call: &&Call| matches!(facts.graph.event(**call).kind, EventKind::Invoke { result } if through.contains(&result));
    let call = calls.iter().find(gives)?;
    let outer = calls_to(facts, delivery, through, stands_in(call), farther)?;
    Some(std::iter::once(*call).chain(outer).collect())
}

fn one(facts: &Facts<'_>, delivery: &Delivery<'_>, beside: &Beside<'_>) -> Option<Finding> {
    let way = delivery.ways.iter().find(|way| {
        let name = story::variable(facts, way);
        let is_told = |name| {
            unset::is_told(facts, delivery, way, name) || beside.tells(delivery, name) || unset::is_asked(facts, delivery, way)
        };
        story::may_be_absent(way) && name.is_some_and(|name| !is_told(name)) && unset::given(facts, delivery, way).is_none()
    })?;
    let name = story::variable(facts, way)?;
    let is_itself = matches!(&delivery.sink, Sink::Variable { name: set } if *set == name && !way.in_text)
        && !story::goes_through(facts, way, How::Copied);
    let taker = story::sink_name(delivery);
    let message = if is_itself {
        format!("{taker} is set to itself, which fails when it is unset")
    } else {
        format!("{taker} is given `{name}`, which may be unset")
    };
    let is_added = story::goes_through(facts, way, How::Added);
    let is_held = way.in_text && !is_added && !story::is_worked_on(facts, way);
    let words = if is_held { "the text would hold `None`" } else { "may be absent" };
    let finding = Finding::new(ID, Level::Warn, facts.birth(delivery), message).says(words);
    let mut finding = unset::with_beginning(finding, facts, delivery, way, name);
    if is_added {
        finding = finding.note("unset, the addition fails: `TypeError`, which does not name the variable".to_owned());
    } else if let Some(note) = note(facts, delivery, way, is_held) {
        finding = finding.note(note);
    }
    if let Some(at) = story::read(facts, way).filter(|_| is_itself)
        && at.file == facts.home(delivery).file
        && delivery.event.span.contains(at.span)
    {
        let finding = finding.help("remove the assignment: what it sets is set already, or it fails".to_owned());
        return Some(finding.fix_in(at.file, Intent::RemoveAssignment { at: at.span }, Applicability::MachineApplicable));
    }
    let finding = finding.help(help(facts, way, name));
    let Some(stopping) = unset::stopping(facts, delivery, way) else { return Some(finding) };
    let at = stopping.at;
    let script = delivery.event.function.is_none() && delivery.calls.is_empty() && at.file == finding.primary.at.file;
    // Who asks whether it is there has something in mind for when it is not.
    let is_sure = script && stopping.is_one() && !story::is_tested(facts, way);
    let applicability = if is_sure { Applicability::MachineApplicable } else { Applicability::MaybeIncorrect };
    Some(finding.fix_in(at.file, stopping.intent(), applicability))
}

/// The variables that clients name which each file builds without a credential, by file and client.
struct Beside<'f>(BTreeMap<(usize, &'f str), Vec<&'f Outcome>>);

impl<'f> Beside<'f> {
    fn of(facts: &'f Facts<'_>) -> Self {
        let mut all = BTreeMap::new();
        for other in facts.deliveries.iter().filter(|other| other.left_out) {
            if let Sink::Client { client, .. } = &other.sink
                && story::stops_when_built(other, Missing::LeftOut)
            {
                let outcomes = || story::outcomes(other, Missing::LeftOut).into_iter().flatten().collect();
                all.entry((other.home, client.id.as_str())).or_insert_with(outcomes);
            }
        }
        Self(all)
    }

    /// Whether what is only set here is also read by a client that the file builds without it, which then tells of it.
    fn tells(&self, delivery: &Delivery<'_>, name: &str) -> bool {
        let is_set = matches!(&delivery.sink, Sink::Client { client, .. } if client.kind == ClientKind::Attribute);
        let here = self.0.range((delivery.home, "")..).take_while(|((home, _), _)| *home == delivery.home);
        let names = |outcome: &&Outcome| outcome.names.iter().any(|named| named == name);
        is_set && here.into_iter().any(|(_, outcomes)| outcomes.iter().all(&names))
    }
}

/// What to do. Where another file asks later whether the variable is there, it has to ask in time.
fn help(facts: &Facts<'_>, way: &Way, name: &str) -> String {
    let mut names = story::asked_before(facts, way);
    names.push(name);
    let unset = match names.as_slice() {
        [name] if [How::Parsed, How::Declared].iter().any(|how| story::goes_through(facts, way, *how)) => format!("when neither the option nor `{name}` is given"),
        _ => story::when_unset(&names),
    };
    let late = story::read(facts, way).is_some_and(|at| !story::may_stop_in(facts, way, at.file));
    if late { format!("stop {unset}, before this is reached") } else { format!("stop {unset}") }
}

fn note(facts: &Facts<'_>, delivery: &Delivery<'_>, way: &Way, is_held: bool) -> Option<String> {
    match (&delivery.sink, way.in_text) {
        (_, true) if !is_held => Some("unset, the program fails where `None` is taken for a text, and names no variable".to_owned()),
        (Sink::Variable { .. }, true) => Some("unset, the word `None` is put there".to_owned()),
        (Sink::Header { .. }, true) => Some("unset, the header is sent with the word `None` in place of the key".to_owned()),
        (Sink::Address { .. }, true) => Some("unset, the request is sent with the word `None` in place of the key".to_owned()),
        (Sink::Address { .. }, false) => Some("unset, the request is sent without a key".to_owned()),
        (Sink::Variable { .. }, false) => Some("unset, the assignment fails: `TypeError`, `str expected, not NoneType`".to_owned()),
        (Sink::Header { .. }, false) => sent(facts, delivery, way, Missing::None),
        (Sink::Client { .. }, false) => run_time(delivery, Missing::None),
        _ => None,
    }
}
