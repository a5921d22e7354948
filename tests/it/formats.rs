//! Every row that says what a key looks like carries its proof: keys that are made from it are recognised, and what
//! only looks like them is not.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

pub(crate) mod generate;

use cred_lint::catalog::{KeyFormat, Knowledge};
use cred_lint::recognise::Recogniser;
use regex::bytes::Regex;

use self::generate::{Dice, example, near_misses};
use crate::rules::nothing_in;

/// How many keys are made of a row.
const EXAMPLES: usize = 40;

/// The rows whose shape alone says what they are.
pub(crate) fn formats() -> impl Iterator<Item = &'static KeyFormat> {
    Knowledge::embedded().rows.key_formats.iter().filter(|row| !row.context)
}

/// The formats that are recognised in a text, and what is secret of it.
fn recognised(text: &str) -> Vec<(&'static str, &str)> {
    let recogniser = Recogniser::embedded();
    let keys = recogniser.find(text.as_bytes()).into_iter();
    keys.map(|key| (recogniser.row(key).id.as_str(), &text[key.span.range()])).collect()
}

#[test]
fn eighty_formats_are_known_by_their_shape() {
    assert!(formats().count() >= 80, "{}", formats().count());
}

#[test]
fn examples_of_every_format_are_recognised_as_such() {
    let mut wrong = Vec::new();
    for row in formats() {
        let mut dice = Dice::new(&row.id);
        let keys: Vec<String> = (0..EXAMPLES).map(|_| example(row, &mut dice)).collect();
        let missed: Vec<&String> = keys
            .iter()
            .filter(|key| recognised(&format!("x = \"{key}\"\n")).iter().all(|(id, _)| *id != row.id))
            .collect();
        // Chance makes a run, or a word, in one key of some hundreds.
        if missed.len() * 20 > EXAMPLES {
            wrong.push(format!(
                "{}: {} of {EXAMPLES} are not recognised, such as {} bytes seen as {:?}",
                row.id,
                missed.len(),
                missed[0].len(),
                recognised(missed[0]).iter().map(|(id, _)| id).collect::<Vec<_>>()
            ));
        }
    }
    nothing_in(&wrong);
}

#[test]
fn near_misses_of_no_format_are_recognised_as_such() {
    let mut wrong = Vec::new();
    for row in formats() {
        let mut dice = Dice::new(&row.id);
        let misses = (0..EXAMPLES).flat_map(|_| near_misses(row, &example(row, &mut dice)));
        for (what, text) in misses.collect::<Vec<_>>() {
            let text = format!("x = \"{text}\"\n");
            if recognised(&text).iter().any(|(id, _)| *id == row.id) {
                wrong.push(format!("{}: {what}", row.id));
            }
        }
    }
    wrong.dedup();
    nothing_in(&wrong);
}

#[test]
fn the_own_matcher_agrees_with_regular_expressions() {
    let mut wrong = Vec::new();
    for row in formats().filter(|row| row.check.is_none()) {
        let pattern = Regex::new(&format!("(?-u)^(?:{})$", row.pattern)).unwrap();
        let mut dice = Dice::new(&row.id);
        for _ in 0..EXAMPLES {
            let key = example(row, &mut dice);
            if !pattern.is_match(key.as_bytes()) {
                wrong.push(format!("{}: its example is no example", row.id));
            }
            for (id, secret) in recognised(&key) {
                let whole = pattern.captures(key.as_bytes()).and_then(|found| found.iter().last().flatten());
                if id == row.id && whole.is_none_or(|whole| whole.as_bytes() != secret.as_bytes()) {
                    wrong.push(format!("{}: another part is secret", row.id));
                }
            }
        }
    }
    wrong.dedup();
    nothing_in(&wrong);
}

#[test]
fn what_documentation_publishes_is_nobodys_key() {
    let published = [
        ["AKIA", "IOSFODNN7", "EXAMPLE"].concat(),
        ["sk_test_", "4eC39HqLyjWD", "arjtT1zdp7dc"].concat(),
        ["sk_test_", "BQokikJOvBiI", "2HlWgH4olfQ2"].concat(),
        ["110201543:", "AAHdqTcvCH1vGWJx", "fSeofSAs0K5PALDsaw"].concat(),
        ["MTk4NjIyNDgz", "NDcxOTI1MjQ4.Cl2FMQ", ".ZnCjm1XVW7vRze4b7Cq4se7kKWs"].concat(),
        ["AccountKey=", "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVE", "rCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="]
            .concat(),
    ];
    for key in published {
        assert_eq!(recognised(&format!("x = '{key}'")), [], "{}…", &key[..12]);
    }
}

#[test]
fn every_format_tells_where_it_is_stated() {
    let unstated = formats().filter(|row| row.source.len() < 12);
    nothing_in(&unstated.map(|row| format!("{}: no source", row.id)).collect::<Vec<_>>());
}
