//! Types from outside that are values of the program: entries of a table, fields, parameters. Calling such a value makes
//! one of them.
//!
//! ```python
//! BACKENDS = {"groq": Backend(Groq, "GROQ_API_KEY"), "openai": Backend(OpenAI, "OPENAI_API_KEY")}
//! backend = BACKENDS[name]
//! client = backend.make(api_key=os.environ[backend.env])
//! ```
//!
//! Whatever `name` is, the type and the key stand in the same row.

use std::collections::VecDeque;

use super::outward::Chosen;
use super::{Call, Graph, Heirloom, Outward, Start, Way};
use crate::catalog::Language;
use crate::flow::value::PLACE;
use crate::flow::{EventKind, Flow, Kind, Name, ValueId};
use crate::recognise::may_name_secret;

/// Of more types nobody tells which one it is.
const MOST: usize = 16;
/// So many callers are asked which one they bring.
const MOST_CALLERS: usize = 16;

/// So many calls further out it is asked which one they bring, where nothing is given to it.
const FARTHEST: usize = 3;

/// A table is looked into this deep.
const DEEPEST: usize = 3;

/// A type from outside that is a value.
#[derive(Debug, PartialEq)]
struct Type {
    path: Name,
    chosen: Chosen,
}

impl Graph<'_> {
    /// The calls of values that may be types from outside which construct something.
    pub(super) fn called_as_values(&self, flow: &Flow, heirloom: &Heirloom<'_>) -> Vec<Outward> {
        let events = flow.events.iter().enumerate().filter(|_| flow.language == Language::Python);
        let found = events.flat_map(|(event, it)| {
            let EventKind::Invoke { result } = it.kind else { return Vec::new() };
            let Kind::Call { callee: None, target: Some(target), args, .. } = flow.kind(result) else {
                return Vec::new();
            };
            let is_given =
                args.iter().any(|arg| arg.name.as_ref().is_some_and(|name| may_name_secret(name.as_bytes())));
            // Without an argument only what stands in a table is worth a look.
            let may_be_type = match flow.kind(*target) {
                Kind::Entry { .. } => is_given || args.is_empty(),
                Kind::Field { name, .. } => {
                    is_entry(name) && (is_given || args.is_empty()) || is_given && self.may_be_kept(name)
                }
                kind => is_given && matches!(kind, Kind::Param { .. } | Kind::Element { .. }),
            };
            if !may_be_type || self.callee(result, true).is_some() {
                return Vec::new();
            }
            let call = Call { file: flow.file, event };
            let types = self.types_from_outside(*target, is_given, heirloom).unwrap_or_default();
            let outward =
                types.into_iter().map(|it| Outward { call, path: it.path, first: [].into(), chosen: it.chosen });
            outward.collect()
        });
        found.collect()
    }

    /// The types from outside that a value may be, each with what chooses it; nothing where it may be something else, or
    /// where nobody can tell one from the other.
    /// `is_given`: something is given to it that has to go together with the type.
    fn types_from_outside(&self, value: ValueId, is_given: bool, heirloom: &Heirloom<'_>) -> Option<Vec<Type>> {
        if self.is_replaced_by_heirs(value) {
            return None;
        }
        let brought = self.brought_by_callers(value, if is_given { 1 } else { FARTHEST });
        let language = self.flow(value.file).language;
        let mut types: Vec<Type> = Vec::new();
        for (by, way) in brought {
            match self.kind(way.origin) {
                Kind::Path(path) if heirloom(language, path).contains(&None) => {
                    let found = Type { path: path.clone(), chosen: Chosen { rows: way.keys, by } };
                    if !types.contains(&found) {
                        types.push(found);
                    }
                }
                // Whoever calls says which one it is.
                Kind::Param { .. } | Kind::Opaque if by.is_none() => {}
                _ => return None,
            }
        }
        if types.windows(2).all(|two| two[0].path == two[1].path) {
            types.truncate(1);
            types = types.into_iter().map(|it| Type { chosen: Chosen::default(), ..it }).collect();
        }
        let is_chosen = |it: &Type| !it.chosen.rows.is_empty() || it.chosen.by.is_some();
        (types.len() <= MOST && (types.len() == 1 || types.iter().all(is_chosen))).then_some(types)
    }

    /// The ways to a value, of those who call the function around as well, up to so many calls further out: each with the
    /// call that brings it.
    fn brought_by_callers(&self, value: ValueId, farthest: usize) -> Vec<(Option<Call>, Way)> {
        let mut brought = Vec::new();
        let mut chains = VecDeque::from([Vec::new()]);
        let mut left = MOST_CALLERS;
        while let Some(chain) = chains.pop_front() {
            let (mut ways, open) = self.ways(Start { value, entry: None, facts: [].into(), calls: &chain });
            if chain.len() < farthest {
                let callers = open.into_iter().flat_map(|end| self.callers(end).to_vec());
                let callers: Vec<Call> = callers.filter(|call| !self.event(*call).in_test).take(left).collect();
                left -= callers.len();
                // Those say more.
                if !callers.is_empty() {
                    ways.retain(|way| !matches!(self.kind(way.origin), Kind::Param { .. } | Kind::Opaque));
                }
                chains
                    .extend(callers.into_iter().map(|call| chain.iter().copied().chain([call]).collect::<Vec<Call>>()));
            }
            brought.extend(ways.into_iter().map(|way| (chain.first().copied(), way)));
        }
        brought
    }

    /// Whether a value is a field that types which inherit from its own give another value.
    fn is_replaced_by_heirs(&self, value: ValueId) -> bool {
        let Kind::Field { base, name } = self.kind(value) else { return false };
        let of = self.type_of(*base, true);
        of.is_some_and(|of| {
            let heirs = self.with_heirs(of).into_iter().filter(|heir| *heir != of);
            heirs.into_iter().any(|heir| self.flow(heir.file).members.contains_key(&(heir, name.clone())))
        })
    }
}

/// Whether a field is an entry of a mapping or stands in a place of a list.
fn is_entry(name: &str) -> bool {
    name.starts_with('[') || name.starts_with(PLACE) || name.bytes().all(|byte| byte.is_ascii_digit())
}

/// The names of a module under which it keeps tables in which types from outside stand that construct something.
pub(super) fn tables<'f>(flow: &'f Flow, heirloom: &'f Heirloom<'_>) -> impl Iterator<Item = &'f Name> {
    let is_python = flow.language == Language::Python;
    let globals = flow.globals.iter().filter(move |_| is_python);
    let is_table = |value: ValueId| matches!(flow.kind(flow.plain(value)), Kind::Dict { .. } | Kind::List(_));
    globals
        .filter(move |(_, value)| is_table(**value) && holds_type(flow, **value, heirloom, DEEPEST))
        .map(|(name, _)| name)
}

fn holds_type(flow: &Flow, value: ValueId, heirloom: &Heirloom<'_>, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1).filter(|_| value.file == flow.file) else { return false };
    let within = |value: ValueId| holds_type(flow, value, heirloom, depth);
    match flow.kind(flow.plain(value)) {
        Kind::Path(path) => heirloom(flow.language, path).contains(&None),
        Kind::Dict { entries, .. } => entries.iter().take(MOST).any(|(_, value)| within(*value)),
        Kind::List(parts) => parts.iter().take(MOST).any(|part| within(*part)),
        Kind::Call { args, .. } => args.iter().take(MOST).any(|arg| within(arg.value)),
        _ => false,
    }
}
