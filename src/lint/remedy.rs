//! What to do about a literal of a file: the variable that it belongs in, and whether that can be read in its place.

use rustc_hash::FxHashMap;

use super::places::Places;
use super::story;
use crate::catalog::{KeyFormat, Provider};
use crate::diagnostic::{Applicability, Finding, Intent};
use crate::facts::{Facts, Unit};
use crate::flow::{EventKind, JoinKind, Kind, Way, is_variable_name};
use crate::lint::variable::set_outside;
use crate::recognise::names_password;
use crate::source::{Location, Span};

/// What to do about a key that is written down.
pub enum Advice<'n> {
    /// Read this variable, and nothing else.
    ReadAlone(&'n str),
    /// Read this variable.
    Read(&'n str),
    /// Read some variable.
    ReadAny,
    /// Set this variable from outside.
    Set(&'n str),
    /// Set this variable from outside a notebook, or ask for it.
    Ask(&'n str),
    /// The file should hold none.
    KeepOut,
    /// Nor should a comment.
    Forget,
}

impl Advice<'_> {
    /// It in words, for what is called so: `key`, `password`, `secret`.
    pub fn of(&self, noun: &str) -> String {
        let first = match self {
            Self::ReadAlone(name) => format!("read it from `{name}` alone"),
            Self::Read(name) => format!("read it from `{name}`"),
            Self::ReadAny => "read it from the environment".to_owned(),
            Self::Set(name) => format!("take it out, {}", set_outside(name, false)),
            Self::Ask(name) => format!("take it out, {}", set_outside(name, true)),
            Self::KeepOut => "keep it out of the file".to_owned(),
            Self::Forget => "take it out of the comment".to_owned(),
        };
        format!("{first}, and {} this one: it stays in the history", end(noun))
    }
}

/// What is done with one that others may have read: a service takes a key back, a password is one's own.
pub fn end(noun: &str) -> &'static str {
    match noun {
        "password" => "change",
        "secret" => "replace",
        _ => "revoke",
    }
}

/// Has the program stop where a literal stands behind the read of a variable, as far as it may stop there.
#[must_use]
pub fn stopping(finding: Finding, facts: &Facts<'_>, way: &Way, name: &str) -> Finding {
    match story::fallback_of_read(facts, way).filter(|at| story::may_stop_in(facts, way, at.file)) {
        Some(at) => {
            let intent = Intent::StopWhenUnset { at: at.span, name: name.to_owned() };
            finding.fix_in(at.file, intent, Applicability::MaybeIncorrect)
        }
        None => finding,
    }
}

/// What a format is that of: `key`, `password`.
pub fn noun_of_format(row: &KeyFormat) -> &'static str {
    if row.kind.as_deref() == Some("password") { "password" } else { "key" }
}

/// What a name says that it holds: `key`, `password`.
pub fn noun_of(name: &str) -> &'static str {
    if names_password(name) { "password" } else { "key" }
}

/// The literals of a file.
pub struct Literals<'u> {
    is_settings: bool,
    is_notebook: bool,
    all: Places,
    /// Those that are a second choice, with what they stand in for, where that is a variable. To read another one behind
    /// it makes no sense.
    instead: FxHashMap<Span, Option<Instead<'u>>>,
    /// The variables that the program sets to one.
    set: FxHashMap<Span, &'u str>,
    /// The names that one stands under.
    names: FxHashMap<Span, Vec<&'u str>>,
}

/// A variable that a literal stands in for, and the expression that chooses between them.
type Instead<'u> = (&'u str, Span);

impl<'u> Literals<'u> {
    /// Those of a file.
    pub fn of(unit: &Unit<'u>) -> Self {
        let flow = unit.flow;
        let set = flow.sets().filter_map(|(_, event)| match &event.kind {
            EventKind::SetVariable { name, value, .. } => Some((flow.value(flow.plain(*value)).span, &**name)),
            _ => None,
        });
        let mut names: FxHashMap<Span, Vec<&str>> = FxHashMap::default();
        for named in &flow.named {
            names.entry(flow.value(named.value).span).or_default().push(&named.name);
        }
        let is_settings = unit.source.kind.is_settings();
        let is_notebook = unit.source.cells.is_some();
        let is_text = |index: &usize| matches!(flow.values[*index].kind, Kind::Text(_));
        let all = (0..flow.values.len()).filter(is_text).map(|index| unit.place(flow.values[index].span));
        Self {
            is_settings,
            is_notebook,
            all: Places::new(all.collect()),
            instead: instead(unit),
            set: set.collect(),
            names,
        }
    }

    /// The literal that shares text with a place.
    pub fn meeting(&self, at: Location) -> Option<Location> {
        self.all.meeting(at)
    }

    /// What to change about the literal at a place.
    pub fn intent(&self, at: Span, advice: &Advice<'_>) -> Option<Intent> {
        match (advice, self.instead.get(&at)) {
            (Advice::Read(name), None) => Some(Intent::ReadVariable { at, name: (*name).to_owned() }),
            (Advice::ReadAlone(name), Some(Some((_, whole)))) => {
                Some(Intent::StopWhenUnset { at: *whole, name: (*name).to_owned() })
            }
            _ => None,
        }
    }

    /// What to do about the literal at a place. `usual`: the variable that it belongs in if nothing else is known.
    pub fn advice<'n>(&self, at: Span, usual: &'n str) -> Advice<'n>
    where
        'u: 'n,
    {
        match (self.set.get(&at), self.instead.get(&at)) {
            _ if self.is_settings => Advice::KeepOut,
            (Some(name), _) if self.is_notebook => Advice::Ask(name),
            (Some(name), _) => Advice::Set(name),
            (None, Some(Some((name, _)))) => Advice::ReadAlone(name),
            (None, _) => Advice::Read(usual),
        }
    }

    /// The names that the literal at a place stands under.
    pub fn names(&self, at: Span) -> impl Iterator<Item = &'u str> {
        self.names.get(&at).into_iter().flatten().copied()
    }

    /// The variable of a provider's key at a place: that which it is named after, when that is one of the provider's or
    /// says more than the usual one (`STRIPE_TEST_SECRET_KEY`).
    pub fn variable<'v>(&self, at: Span, provider: &'v Provider, usual: &'v str) -> &'v str
    where
        'u: 'v,
    {
        let is_known = |name: &str| provider.variables.iter().any(|it| it.name == name);
        let says_more =
            |name: &str| is_variable_name(name) && usual.split('_').all(|word| name.split('_').any(|own| own == word));
        self.names(at).find(|name| is_known(name) || says_more(name)).unwrap_or(usual)
    }
}

/// The literals that are second choices, each with the variable that comes first.
fn instead<'u>(unit: &Unit<'u>) -> FxHashMap<Span, Option<Instead<'u>>> {
    let flow = unit.flow;
    let mut found: FxHashMap<Span, Option<Instead<'u>>> = FxHashMap::default();
    for value in &flow.values {
        let Kind::Join { arms, kind: JoinKind::Fallback } = &value.kind else { continue };
        let variable = arms.first().and_then(|first| match flow.kind(flow.made_from(first.value)) {
            Kind::Read { name, .. } => Some((&**name, value.span)),
            _ => None,
        });
        for arm in arms.iter() {
            let literal = flow.made_from(arm.value);
            if matches!(flow.kind(literal), Kind::Text(_)) {
                let at = found.entry(flow.value(literal).span).or_default();
                *at = at.or(variable);
            }
        }
    }
    found
}
