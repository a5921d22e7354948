//! Requirements as `pip`, Poetry and Cargo write them, turned into ranges.

use std::str::FromStr;

use pep440_rs::{Version, VersionSpecifiers};
use semver::{Comparator, Op, VersionReq};
use version_ranges::Ranges;

use super::version::{Known, is_sane, parse};

/// The range of one locked version.
pub(super) fn exact(version: &str) -> Option<Known> {
    Some(Known { text: version.to_owned(), ranges: Ranges::singleton(parse(version)?) })
}

/// A Python requirement, Poetry's carets, tildes and alternatives included. Nothing when it allows everything.
pub(super) fn python(text: &str) -> Option<Known> {
    let alternatives = text.split("||").map(python_all);
    let ranges =
        alternatives.collect::<Option<Vec<_>>>()?.into_iter().fold(Ranges::empty(), |all, one| all.union(&one));
    known(text, ranges)
}

fn python_all(text: &str) -> Option<Ranges<Version>> {
    let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
    parts.map(python_one).try_fold(Ranges::full(), |all, one| Some(all.intersection(&one?)))
}

fn python_one(part: &str) -> Option<Ranges<Version>> {
    let is_poetry = part.starts_with('^') || (part.starts_with('~') && !part.starts_with("~="));
    if part == "*" {
        Some(Ranges::full())
    } else if !is_sane(part) {
        None
    } else if is_poetry {
        cargo_ranges(part)
    } else if part.starts_with(|first: char| first.is_ascii_digit()) {
        Some(VersionSpecifiers::from_str(&format!("=={part}")).ok()?.into())
    } else {
        Some(VersionSpecifiers::from_str(part).ok()?.into())
    }
}

/// A requirement of a `Cargo.toml`. Nothing when it allows everything.
pub(super) fn cargo(text: &str) -> Option<Known> {
    known(text, cargo_ranges(text)?)
}

fn known(text: &str, ranges: Ranges<Version>) -> Option<Known> {
    let says_something = ranges != Ranges::full() && !ranges.is_empty();
    says_something.then(|| Known { text: text.trim().to_owned(), ranges })
}

fn cargo_ranges(text: &str) -> Option<Ranges<Version>> {
    if !is_sane(text) {
        return None;
    }
    let requirement = VersionReq::parse(text).ok()?;
    let all = requirement.comparators.iter().map(compared);
    all.into_iter().try_fold(Ranges::full(), |all, one| Some(all.intersection(&one?)))
}

fn compared(comparator: &Comparator) -> Option<Ranges<Version>> {
    let low = lowest(comparator)?;
    let last = match (comparator.minor, comparator.patch) {
        (None, _) => 0,
        (_, None) => 1,
        _ => 2,
    };
    Some(match comparator.op {
        Op::Exact if last == 2 => Ranges::singleton(low),
        Op::Exact | Op::Wildcard => Ranges::between(low, above(comparator, last)),
        Op::Greater if last == 2 => Ranges::strictly_higher_than(low),
        Op::Greater => Ranges::higher_than(above(comparator, last)),
        Op::GreaterEq => Ranges::higher_than(low),
        Op::Less if low.any_prerelease() => Ranges::strictly_lower_than(low),
        Op::Less => Ranges::strictly_lower_than(low.with_dev(Some(0))),
        Op::LessEq if last == 2 => Ranges::lower_than(low),
        Op::LessEq => Ranges::strictly_lower_than(above(comparator, last)),
        Op::Tilde => Ranges::between(low, above(comparator, last.min(1))),
        Op::Caret => Ranges::between(low, above(comparator, caret(comparator, last))),
        _ => return None,
    })
}

/// The number that a caret keeps: the first one that is not zero, or the last one written.
fn caret(comparator: &Comparator, last: usize) -> usize {
    let numbers = numbers(comparator);
    numbers.iter().position(|&number| number > 0).unwrap_or(2).min(last)
}

fn numbers(comparator: &Comparator) -> [u64; 3] {
    [comparator.major, comparator.minor.unwrap_or(0), comparator.patch.unwrap_or(0)]
}

fn lowest(comparator: &Comparator) -> Option<Version> {
    let [major, minor, patch] = numbers(comparator);
    let dash = if comparator.pre.is_empty() { "" } else { "-" };
    parse(&format!("{major}.{minor}.{patch}{dash}{}", comparator.pre))
}

/// The first version behind all that share the numbers up to `kept`; its own pre-releases are behind, too.
fn above(comparator: &Comparator, kept: usize) -> Version {
    let mut numbers = numbers(comparator);
    numbers[kept] += 1;
    numbers[kept + 1..].fill(0);
    Version::new(numbers).with_dev(Some(0))
}
