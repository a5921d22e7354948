//! Several keys of one kind in one file: they are told apart by the names that they stand under, or by numbers. Two of them
//! in one variable would be one.

use rustc_hash::FxHashMap;

use crate::diagnostic::{Finding, Intent};
use crate::facts::Facts;
use crate::lint::remedy::{Advice, noun_of};
use crate::recognise::variable_for;
use crate::source::{FileId, Span};

/// Gives keys that differ variables that differ.
pub(super) fn tell_apart(facts: &Facts<'_>, found: &mut [Finding]) {
    let mut by_variable: FxHashMap<(FileId, String), Vec<usize>> = FxHashMap::default();
    for (index, finding) in found.iter().enumerate() {
        if let Some((file, Intent::ReadVariable { name, .. }, _)) = &finding.intent {
            by_variable.entry((*file, name.clone())).or_default().push(index);
        }
    }
    for ((file, variable), mut indices) in by_variable {
        indices.sort_by_key(|index| place(&found[*index]));
        let places: Vec<Span> = indices.iter().filter_map(|index| place(&found[*index])).collect();
        let text = |at: &Span| facts.units[file.0 as usize].source.slice(*at);
        let mut ranks: FxHashMap<&str, usize> = FxHashMap::default();
        for at in &places {
            let next = ranks.len();
            ranks.entry(text(at)).or_insert(next);
        }
        if ranks.len() < 2 {
            continue;
        }
        let own: Vec<Option<String>> = places.iter().map(|at| own_variable(facts, file, *at, &variable)).collect();
        let mut under: FxHashMap<&str, &str> = FxHashMap::default();
        let differ = own.iter().zip(&places).all(|(own, at)| {
            let own = own.as_deref();
            own.is_some_and(|own| *under.entry(own).or_insert(text(at)) == text(at))
        });
        for ((index, own), at) in indices.into_iter().zip(own).zip(&places) {
            let rank = ranks[text(at)];
            match own.filter(|_| differ) {
                Some(own) => read(&mut found[index], own),
                None if rank > 0 => read(&mut found[index], format!("{variable}_{}", rank + 1)),
                None => {}
            }
        }
    }
}

fn place(finding: &Finding) -> Option<Span> {
    match &finding.intent {
        Some((_, Intent::ReadVariable { at, .. }, _)) => Some(*at),
        _ => None,
    }
}

/// The variable with the name that a literal stands under, where that says more: `TELEGRAM_BOT_TOKEN_LIVE`.
fn own_variable(facts: &Facts<'_>, file: FileId, at: Span, variable: &str) -> Option<String> {
    let flow = facts.units[file.0 as usize].flow;
    let named = flow.named.iter().find(|named| flow.value(named.value).span == at)?;
    let name = variable_for(&named.name);
    let mut words = name.split('_').filter(|word| !word.is_empty()).peekable();
    words.peek()?;
    let says_more = words.any(|word| !variable.split('_').any(|known| known == word));
    says_more.then(|| format!("{variable}_{name}"))
}

fn read(finding: &mut Finding, variable: String) {
    finding.help = Some(Advice::Read(&variable).of(noun_of(&variable)));
    if let Some((_, Intent::ReadVariable { name, .. }, _)) = &mut finding.intent {
        *name = variable;
    }
}
