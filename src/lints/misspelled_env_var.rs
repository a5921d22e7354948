//! # What it does
//! Reports the name of a variable that is one slip away from a known one, when a second fact says that the known one
//! is meant: it is set and the client is then built without a key, it reaches that provider's client, or the right
//! name is used elsewhere.
//!
//! # Why is this bad
//! The SDK reads the right name and finds nothing.
//!
//! # Example
//! ```python
//! import os
//! import cohere
//!
//! client = cohere.ClientV2(os.environ["COHERE_API_KYE"])
//! ```
//!
//! # Use instead
//! ```python
//! import os
//! import cohere
//!
//! client = cohere.ClientV2(os.environ["COHERE_API_KEY"])
//! ```

use rustc_hash::{FxHashMap, FxHashSet};

use crate::catalog::{Knowledge, Provider};
use crate::diagnostic::{Applicability, Finding, Intent, Level};
use crate::facts::{Delivery, Facts, Host, Unit};
use crate::flow::{EventKind, Kind, Way};
use crate::lint::story;
use crate::source::{self, Location, Role, Span};

/// The lint's name.
pub(super) const ID: &str = "misspelled-env-var";

/// Reports misspelt names.
pub(super) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let arriving = arriving(facts);
    let asked = asked_for(facts, &arriving);
    for (index, unit) in facts.units.iter().enumerate().filter(|(_, unit)| unit.source.role != Role::Test) {
        let mut seen = FxHashSet::default();
        let asked = asked.get(&index).into_iter().flatten().copied();
        for name in names(unit).chain(asked).filter(|name| seen.insert(name.name)) {
            found.extend(one(facts, index, unit, &name, &arriving));
        }
    }
    found
}

/// The deliveries that a variable arrives with, by the files in which its name is written, and by those in which the
/// way is complete.
type Arriving<'f, 'a> = FxHashMap<(usize, &'f str), Vec<&'f Delivery<'a>>>;

fn arriving<'f, 'a>(facts: &'f Facts<'a>) -> Arriving<'f, 'a> {
    let mut all = Arriving::default();
    for delivery in &facts.deliveries {
        let mut seen = FxHashSet::default();
        for (way, name) in delivery.ways.iter().filter_map(|way| Some((way, story::variable(facts, way)?))) {
            let file = |at: Location| at.file.0 as usize;
            let written = way.named.map(|text| facts.graph.place(text)).or_else(|| story::read(facts, way)).map(file);
            for file in [Some(delivery.unit), written].into_iter().flatten().filter(|file| seen.insert((*file, name))) {
                all.entry((file, name)).or_default().push(delivery);
            }
        }
    }
    all
}

/// The names that functions of the project are asked for, by the files in which they are written.
fn asked_for<'f>(facts: &'f Facts<'_>, arriving: &Arriving<'f, '_>) -> FxHashMap<usize, Vec<Use<'f>>> {
    let mut found: FxHashMap<usize, Vec<Use<'_>>> = FxHashMap::default();
    for ((_, name), deliveries) in arriving {
        let ways = deliveries.iter().flat_map(|delivery| &delivery.ways);
        let ways = ways.filter(|way| story::variable(facts, way) == Some(*name));
        let written = ways.filter_map(|way| way.named).filter(|text| facts.graph.text(*text) == Some(*name)).min();
        let Some(at) = written.map(|text| facts.graph.place(text)) else { continue };
        let asked = Use { name, at: at.span, whole: at.span, set: false };
        found.entry(at.file.0 as usize).or_default().push(asked);
    }
    for names in found.values_mut() {
        names.sort_unstable_by_key(|name| (name.at.start, name.at.end));
    }
    found
}

/// A name as it is read or set.
#[derive(Clone, Copy)]
struct Use<'a> {
    name: &'a str,
    at: Span,
    /// The expression that reads it.
    whole: Span,
    set: bool,
}

fn names<'a>(unit: &'a Unit<'_>) -> impl Iterator<Item = Use<'a>> {
    let live = unit.flow.events.iter().filter(|event| !event.in_test);
    live.filter_map(|event| match &event.kind {
        EventKind::ReadVariable { name, name_span, .. } => {
            Some(Use { name, at: *name_span, whole: event.span, set: false })
        }
        EventKind::SetVariable { name, name_span, .. } => {
            Some(Use { name, at: *name_span, whole: event.span, set: true })
        }
        _ => None,
    })
}

fn one(
    facts: &Facts<'_>,
    index: usize,
    unit: &Unit<'_>,
    name: &Use<'_>,
    arriving: &Arriving<'_, '_>,
) -> Option<Finding> {
    let deliveries = || facts.deliveries.iter().filter(|delivery| delivery.unit == index);
    // A known name that no SDK reads is somebody's own choice where it is passed on by hand.
    let is_unknown = facts.knowledge.variable(name.name).is_none() || name.set && !is_read(facts, name.name);
    let arrives = arriving.get(&(index, name.name)).map(Vec::as_slice).unwrap_or_default();
    let to: Vec<&Provider> = arrives.iter().filter_map(|delivery| delivery.provider).collect();
    let (right, provider) = meant(facts.knowledge, name.name, &to)?;
    let right = if is_likely(facts, unit, name.name, &right, provider) { right } else { provider.fix_env.clone() };
    let reaches = to.iter().any(|it| it.id == provider.id);
    let goes_elsewhere = !to.is_empty() && !reaches;
    let documented = is_documented(facts, unit, name.name);
    // The screen sees a name that is written where it is set.
    let is_written_here = name.whole.contains(name.at);
    let set_for = || bare(facts, index, provider, is_unknown && is_written_here && !documented);
    let beside = names(unit).any(|other| other.name == right) || unit.documented.contains(&right);
    let read_as_it_is = deliveries().chain(arrives.iter().copied()).any(|delivery| {
        story::behaviours(delivery).iter().any(|behaviour| behaviour.reads.iter().any(|read| read == name.name))
    });
    // A second choice behind the right name is meant as it is.
    let is_alias = arrives.iter().any(|delivery| {
        delivery.ways.iter().any(|way| story::variable(facts, way) == Some(right.as_str()))
    });
    // Who writes the name again, in a message or a document, means it: it is a name of the project's own. Unless it
    // goes where the right one does, and only a slip explains its letters.
    let again = unit.source.text.matches(name.name).nth(1).is_some() && !unit.source.text.contains(&right);
    let mistyped = is_mistyped(name.name, &right);
    let own_name = again && !(reaches && mistyped)
        || !name.set && (documented || !mistyped && is_told(facts, name, arrives));
    let is_nobodys = facts.knowledge.variable(name.name).is_none();
    let is_safe = reaches && is_nobodys && (beside || mistyped && !has_small_letters(name.name));
    // Whose key it is, and not what the package is called: `SPOTIFY_CLIENT_SECRET`, for spotipy.
    let brand = provider.name.split(' ').next().unwrap_or_default();
    let has_brand = first(name.name).eq_ignore_ascii_case(brand) && first(&right) != first(name.name) && (reaches || !name.set);
    // Where no SDK reads the right name either, one is as good as the other for whoever passes it on by hand.
    let is_read_by_none = provider.variables.iter().any(|variable| variable.name == right && !variable.read);
    let is_as_good = is_read_by_none && !beside && !mistyped && !name.set;
    let is_meant = goes_elsewhere || read_as_it_is || own_name || is_alias || has_brand || is_as_good;
    let is_beside = beside && arrives.len() == to.len() && plain_slip(name.name, &right);
    let built = Some(()).filter(|()| name.set).and_then(|()| set_for());
    let is_slip = reaches || built.is_some() || is_unknown && is_beside;
    if is_meant || !is_slip {
        return None;
    }
    let message = format!("`{}` is no variable of {}: `{right}` is", name.name, provider.name);
    let written = Written::of(unit, name, &right);
    let finding = Finding::new(ID, Level::Warn, unit.place(name.at), message)
        .says("misspelt")
        .caused_at(unit.place(name.whole))
        .help(written.help(&right));
    let finding = with_takers(finding, facts, index, name, arrives, built.filter(|_| !reaches));
    let is_safe = is_safe && !documented && !stands_elsewhere(facts, unit, name);
    // Where nothing says that the right name is set, the author's own environment may hold this one.
    let applicability = if is_safe { Applicability::MachineApplicable } else { Applicability::MaybeIncorrect };
    Some(match written {
        Written::Whole => finding.fix(Intent::Rename { at: name.at, to: right }, applicability),
        Written::Behind(rest) => finding.fix(Intent::Rename { at: name.at, to: rest }, applicability),
        Written::Elsewhere => finding,
    })
}

/// How a name stands where it is written.
enum Written {
    /// As it is.
    Whole,
    /// Behind a prefix that it shares with others. What should stand there.
    Behind(String),
    /// The prefix is another one than that of the right name.
    Elsewhere,
}

impl Written {
    fn of(unit: &Unit<'_>, name: &Use<'_>, right: &str) -> Self {
        let own = unit.source.slice(name.at).trim_matches(['"', '\'']);
        match name.name.strip_suffix(own).filter(|prefix| !prefix.is_empty() && !own.is_empty()) {
            None => Self::Whole,
            Some(prefix) => right.strip_prefix(prefix).map_or(Self::Elsewhere, |rest| Self::Behind(rest.to_owned())),
        }
    }

    fn help(&self, right: &str) -> String {
        match self {
            Self::Behind(rest) => format!("write `{rest}`, which is `{right}` with what stands in front of it"),
            Self::Whole | Self::Elsewhere => format!("write `{right}`"),
        }
    }
}

/// Whether a file of the program reads a variable of this name.
fn is_read(facts: &Facts<'_>, name: &str) -> bool {
    facts.units.iter().any(|unit| names(unit).any(|other| !other.set && other.name == name))
}

/// Whether a name stands in another text of the program than those that are read by it, an error message say: who renames
/// it where it is read has to look at those.
fn stands_elsewhere(facts: &Facts<'_>, here: &Unit<'_>, name: &Use<'_>) -> bool {
    facts.units.iter().any(|unit| {
        let reads = unit.flow.events.iter().filter_map(|event| match &event.kind {
            EventKind::ReadVariable { name: read, name_span, .. } if **read == *name.name => Some(*name_span),
            _ => None,
        });
        let reads: Vec<Span> = reads.chain((unit.file == here.file).then_some(name.at)).collect();
        let is_read = |at: Span| reads.iter().any(|read| read.contains(at) || at.contains(*read));
        let mut values = unit.flow.values.iter();
        values.any(|value| matches!(&value.kind, Kind::Text(text) if text.contains(name.name)) && !is_read(value.span))
            || unit.variables.iter().any(|variable| variable.name == name.name)
    })
}

/// A client of a provider that is built without a key: in this file or, `anywhere`, by a program around it.
fn bare<'f, 'a>(facts: &'f Facts<'a>, index: usize, provider: &Provider, anywhere: bool) -> Option<&'f Delivery<'a>> {
    let unit = &facts.units[index];
    let is_around = |other: &Unit<'_>| {
        let (here, there) = (&unit.source.path, &other.source.path);
        let beside = source::is_around(here, there) || source::is_around(there, here);
        beside && other.flow.language == unit.flow.language && other.source.role != Role::Test
    };
    let is_bare = |delivery: &&Delivery<'_>| {
        delivery.left_out && delivery.provider.is_some_and(|it| it.id == provider.id)
    };
    let elsewhere = |delivery: &&Delivery<'_>| {
        !delivery.in_test && delivery.host == Host::Own && is_around(facts.unit(delivery))
    };
    let mut all = facts.deliveries.iter().filter(is_bare);
    let here = all.clone().find(|delivery| delivery.unit == index);
    here.or_else(|| all.find(|delivery| anywhere && elsewhere(delivery)))
}

/// Says what takes the key in other files, and speaks there for the read as well, unless others are read by it.
fn with_takers(
    mut finding: Finding,
    facts: &Facts<'_>,
    index: usize,
    name: &Use<'_>,
    arrives: &[&Delivery<'_>],
    built: Option<&Delivery<'_>>,
) -> Finding {
    if let Some(built) = built.filter(|built| built.unit != index) {
        finding = finding.step(facts.birth(built), format!("{} is built without a key here", story::sink_name(built)));
    }
    for delivery in arrives.iter().filter(|delivery| delivery.unit != index) {
        let birth = facts.birth(delivery);
        finding = finding.step(birth, format!("{} takes it here", story::sink_name(delivery)));
        let ways = delivery.ways.iter().filter(|way| story::variable(facts, way) == Some(name.name));
        for way in ways.filter(|way| !is_read_by_others(facts, way)) {
            finding = finding.speaks_for(birth.file, story::beginning(facts, way));
        }
    }
    finding
}

/// Whether the name comes to the read from whoever calls: others may come so, too.
fn is_read_by_others(facts: &Facts<'_>, way: &Way) -> bool {
    way.through.iter().any(|value| match facts.kind(*value) {
        Kind::Lookup { name, .. } => matches!(facts.kind(*name), Kind::Param { .. }),
        _ => false,
    })
}

/// Whether the project tells others of a name: in an example env file, a README, the settings of its containers and
/// workflows, or an env file around. Those are always read.
fn is_documented(facts: &Facts<'_>, unit: &Unit<'_>, name: &str) -> bool {
    let mut told = unit.documented.iter().chain(unit.mentioned);
    let env_files = facts.units.iter().filter(|it| it.source.kind == source::Kind::Dotenv);
    let around = env_files.filter(|it| source::is_around(&it.source.path, &unit.source.path));
    let mut set = around.flat_map(|it| it.variables);
    told.any(|known| known == name) || set.any(|variable| variable.name == name)
}

/// Whether whoever runs the program learns the name all the same: it is written in small letters by choice, or the read
/// stops and names it.
fn is_told(facts: &Facts<'_>, name: &Use<'_>, arrives: &[&Delivery<'_>]) -> bool {
    let stops = |kind: &Kind| matches!(kind, Kind::Read { name: read, stops: true, .. } if **read == *name.name);
    let mut ways = arrives.iter().flat_map(|delivery| &delivery.ways);
    has_small_letters(name.name) || ways.any(|way| way.through.iter().any(|value| stops(facts.kind(*value))))
}

fn has_small_letters(name: &str) -> bool {
    name.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// Whether a known name is the one that is meant: one that nobody reads is hardly, where the usual one is about as near.
fn is_likely(facts: &Facts<'_>, unit: &Unit<'_>, name: &str, known: &str, provider: &Provider) -> bool {
    let is_read = facts.knowledge.variable(known).is_some_and(|(_, variable)| variable.read);
    is_read || strsim::osa_distance(name, &provider.fix_env) > 3 || unit.source.text.contains(known)
}

/// The known name that a name is a slip of, with its provider. Where the value arrives narrows the choice.
fn meant<'a>(knowledge: &'a Knowledge, name: &str, to: &[&Provider]) -> Option<(String, &'a Provider)> {
    let owner = knowledge.variable(name);
    if owner.is_some_and(|(_, variable)| variable.read) {
        return None;
    }
    let providers = knowledge.rows.providers.iter();
    let candidates = providers.flat_map(|provider| provider.variables.iter().map(move |it| (provider, it)));
    let fits = |(provider, variable): &(&'a Provider, &'a crate::catalog::Variable), canonical: bool| {
        let own = owner.is_some_and(|(it, _)| it.id == provider.id);
        let there = to.is_empty() || to.iter().any(|it| it.id == provider.id);
        let canonical = variable.name == provider.fix_env || (!canonical || variable.read) && owner.is_none();
        let near = is_slip(name, &variable.name) || own && strsim::osa_distance(name, &variable.name) <= 2
            || own && to.is_empty() && variable.name == provider.fix_env && first(name) == first(&variable.name) && name != variable.name;
        // A name of another provider that nobody reads says less than the client that it reaches: `GROK_API_KEY`, at Groq.
        let may_be = owner.is_none_or(|_| own || !to.is_empty());
        there && canonical && name != variable.name && near && may_be
    };
    let known = |canonical| candidates.clone().find(|candidate| fits(candidate, canonical));
    let (provider, variable) = known(true).or_else(|| known(false))?;
    Some((variable.name.clone(), provider))
}

/// Whether a name that no SDK reads is a slip of the variable that a provider's key is usually kept in.
pub(super) fn is_slip_of(knowledge: &Knowledge, name: &str, provider: &Provider) -> bool {
    knowledge.variable(name).is_none_or(|(_, variable)| !variable.read) && is_slip(name, &provider.fix_env)
}

/// One letter more, less, other or exchanged; or the same letters with other underscores.
fn is_slip(name: &str, known: &str) -> bool {
    if known.len() < 8 || known.len().abs_diff(name.len()) > 3 {
        return false;
    }
    let same_letters = || upper(name).filter(|byte| *byte != b'_').eq(known.bytes().filter(|byte| *byte != b'_'));
    if !is_one_apart(name, known) && !same_letters() {
        return false;
    }
    // Two letters with another one are other initials: `GHX_TOKEN` is no `GH_TOKEN`.
    let is_other = first(known).len() == 2 && known.contains('_') && first(name).len() == 3 && name[3..] == known[2..];
    let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    plain && !is_other && name != known && !is_variant(&name.to_ascii_uppercase(), known)
}

fn upper(name: &str) -> impl DoubleEndedIterator<Item = u8> {
    name.bytes().map(|byte| byte.to_ascii_uppercase())
}

/// Whether one letter is more, less or another one, or two neighbours are exchanged.
fn is_one_apart(name: &str, known: &str) -> bool {
    let shorter = name.len().min(known.len());
    let first = upper(name).zip(known.bytes()).take_while(|(left, right)| left == right).count();
    let last = upper(name).rev().zip(known.bytes().rev()).take_while(|(left, right)| left == right).count();
    let last = last.min(shorter - first);
    let differs = |text: &str| text.len() - first - last;
    match (differs(name), differs(known)) {
        (0 | 1, 1) | (1, 0) => true,
        (2, 2) => {
            let other: Vec<u8> = upper(name).skip(first).take(2).collect();
            known.as_bytes()[first..first + 2].iter().rev().eq(&other)
        }
        _ => false,
    }
}

/// Whether no other way to write the name explains the difference: other underscores, one key or several.
fn is_mistyped(name: &str, right: &str) -> bool {
    let letters = |name: &str| -> Vec<u8> { upper(name.trim_end_matches(['s', 'S'])).filter(|byte| *byte != b'_').collect() };
    letters(name) != letters(right)
}

/// The same name with a word or a number more: a second account, another environment.
fn is_variant(name: &str, known: &str) -> bool {
    let grown = |longer: &str, shorter: &str| {
        longer.strip_prefix(shorter).is_some_and(|rest| rest.starts_with(['_', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']))
            || longer.strip_suffix(shorter).is_some_and(|rest| rest.ends_with('_'))
    };
    grown(name, known) || grown(known, name)
}

/// A slip within a long first word: short names of other services lie one letter apart.
fn plain_slip(name: &str, right: &str) -> bool {
    let (left, right_first) = (first(name), first(right));
    left == right_first || (left.len() >= 5 && left.as_bytes().first() == right_first.as_bytes().first())
}

fn first(name: &str) -> &str {
    name.split('_').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::is_slip;

    #[test]
    fn slips_are_told_from_variants_and_other_services() {
        for slip in ["COHERE_API_KYE", "COHERE_APIKEY", "COHER_API_KEY", "COHERE_API_KEYS", "COHERE__API_KEY"] {
            assert!(is_slip(slip, "COHERE_API_KEY"), "{slip}");
        }
        for slip in ["XOHERE_API_KEY", "OCHERE_API_KEY", "cohere_api_kye", "COHERE_API_KE", "OHERE_API_KEY", "CO_HERE_APIKEY"] {
            assert!(is_slip(slip, "COHERE_API_KEY"), "{slip}");
        }
        for other in ["COHERE_API_KEY", "CHOERE_API_KYE", "COHEREAPIKYE", "\u{e9}OHERE_API_KEY", "COHERE_API_KEY_2", "DEV_COHERE_API_KEY", "COHERE_KEY", "COHERE_API_KEY2", "COHERE_TRIAL_API_KEY"] {
            assert!(!is_slip(other, "COHERE_API_KEY"), "{other}");
        }
        for (name, known, slip) in [("GHX_TOKEN", "GH_TOKEN", false), ("MGH_TOKEN", "GH_TOKEN", false), ("GH_TOKN", "GH_TOKEN", true)] {
            assert_eq!(is_slip(name, known), slip, "{name}");
        }
    }
}
