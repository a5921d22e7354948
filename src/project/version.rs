//! Sets of versions, and which of a catalogue row's behaviours they meet. Crates' versions are compared as Python's:
//! for the releases and the alpha, beta and rc forms in use the two orders agree.

use std::fmt;
use std::ops::Bound;
use std::str::FromStr;

use pep440_rs::Version;
use version_ranges::Ranges;

/// Versions that may be installed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VersionSet {
    /// One version, from a lock file or a pin.
    Exact(Version),
    /// Several, from a requirement or from more than one lock entry.
    Range {
        /// The requirement as it was written.
        requirement: String,
        /// What it allows.
        ranges: Ranges<Version>,
    },
    /// Nothing says so; the newest is supposed.
    Newest,
}

impl VersionSet {
    /// The indices of the behaviours that may be in force. `froms` are their lowest versions, oldest first; each one
    /// speaks until the next begins. The newest version meets the last one; a version below the first meets none, unless
    /// it is of the same major version.
    pub fn picks(&self, froms: &[&str]) -> Vec<usize> {
        let froms: Vec<(usize, Version)> =
            (0..).zip(froms).filter_map(|(index, from)| Some((index, parse(from)?))).collect();
        match self {
            Self::Newest => froms.last().map(|&(index, _)| index).into_iter().collect(),
            Self::Exact(version) => {
                let below = froms.partition_point(|(_, from)| from <= version);
                let major = |version: &Version| version.release().first().copied().filter(|major| *major > 0);
                let near = |from: &Version| major(from).is_some() && major(from) == major(version);
                let first = froms.first().filter(|(_, from)| near(from) && !version.any_prerelease());
                let met = below.checked_sub(1).map(|at| froms[at].0).or(first.map(|(index, _)| *index));
                met.into_iter().collect()
            }
            Self::Range { ranges, .. } => met(ranges, &froms),
        }
    }

    /// What is left of the set below a version; the set itself when nothing is.
    #[must_use]
    pub fn below(self, version: &str) -> Self {
        let Some(limit) = parse(version).map(|version| Ranges::strictly_lower_than(earliest(&version))) else {
            return self;
        };
        let requirement = format!("<{version}");
        match self {
            Self::Newest => Self::Range { requirement, ranges: limit },
            Self::Range { ranges, .. } if !ranges.is_disjoint(&limit) => {
                Self::Range { requirement, ranges: ranges.intersection(&limit) }
            }
            set => set,
        }
    }

    /// Whether a version may be installed.
    pub fn allows(&self, version: &str) -> bool {
        match (self, parse(version)) {
            (Self::Newest, _) => true,
            (Self::Exact(exact), version) => version.as_ref() == Some(exact),
            (Self::Range { ranges, .. }, version) => version.is_some_and(|version| ranges.contains(&version)),
        }
    }

    /// Whether something in the project says which version it is.
    pub fn is_known(&self) -> bool {
        *self != Self::Newest
    }
}

fn met(ranges: &Ranges<Version>, froms: &[(usize, Version)]) -> Vec<usize> {
    let mut met = Vec::new();
    for (at, (index, from)) in froms.iter().enumerate() {
        let spoken = match froms.get(at + 1) {
            Some((_, next)) => Ranges::between(earliest(from), earliest(next)),
            None => Ranges::higher_than(earliest(from)),
        };
        if !ranges.is_disjoint(&spoken) {
            met.push(*index);
        }
    }
    met
}

/// `5.1.*` allows pre-releases of 5.1: they belong to the behaviour of 5.1, not to the one before.
fn earliest(from: &Version) -> Version {
    if from.any_prerelease() { from.clone() } else { from.clone().with_dev(Some(0)) }
}

impl fmt::Display for VersionSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact(version) => write!(f, "{version}"),
            Self::Range { requirement, .. } => f.write_str(requirement),
            Self::Newest => f.write_str("the newest version"),
        }
    }
}

/// What files say about one package.
#[derive(Debug, Clone)]
pub(super) struct Known {
    pub(super) text: String,
    pub(super) ranges: Ranges<Version>,
}

impl Known {
    pub(super) fn set(&self) -> VersionSet {
        match self.ranges.as_singleton() {
            Some(version) => VersionSet::Exact(version.clone()),
            None => VersionSet::Range { requirement: self.text.clone(), ranges: self.ranges.clone() },
        }
    }

    /// Both may be in use: two entries of a lock file, two requirements files. A version that one of them pins is the one
    /// in use where the other allows it.
    pub(super) fn or(&mut self, other: &Self) {
        if self.is_pinned() && self.ranges.subset_of(&other.ranges) {
            return;
        }
        if other.is_pinned() && other.ranges.subset_of(&self.ranges) {
            *self = other.clone();
            return;
        }
        let ranges = self.ranges.union(&other.ranges);
        if ranges != self.ranges {
            self.text = format!("{} or {}", self.text, other.text);
            self.ranges = ranges;
        }
    }

    /// Whether nothing but certain versions is allowed.
    fn is_pinned(&self) -> bool {
        let is_one = |(from, to): (&Bound<Version>, &Bound<Version>)| matches!((from, to), (Bound::Included(from), Bound::Included(to)) if from == to);
        self.ranges.iter().all(is_one)
    }

    /// The locked versions that the requirement allows; all of them when the lock file is stale and it allows none.
    pub(super) fn within(&self, required: &Self) -> Self {
        let ranges = self.ranges.intersection(&required.ranges);
        if ranges.is_empty() { self.clone() } else { Self { text: self.text.clone(), ranges } }
    }
}

/// A version, unless it is written in a way that nobody compares.
pub(super) fn parse(text: &str) -> Option<Version> {
    let text = text.trim();
    is_sane(text).then(|| Version::from_str(text).ok()).flatten()
}

/// Numbers of more than nine digits are nobody's version, and would overflow when one is added.
pub(super) fn is_sane(text: &str) -> bool {
    text.len() <= 200 && text.split(|c: char| !c.is_ascii_digit()).all(|number| number.len() <= 9)
}
