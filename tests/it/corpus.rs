//! How many keys are found, and how much else: a corpus that is made anew in every run, from seeds, with keys of every
//! format in every spelling, and with what people have taken for keys.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

mod logins;
mod names;
mod spellings;
mod traps;

use std::collections::BTreeSet;
use std::fs;

use crate::formats::formats;
use crate::formats::generate::{Dice, example};
use crate::rules::nothing_in;
use crate::ui::marks;
use crate::ui::run::run;
use spellings::SPELLINGS;

/// A file of the corpus and what it shows.
struct File {
    name: String,
    shows: String,
    text: String,
}

/// How many spellings each format is written in.
const TURNS: usize = 4;

fn planted() -> Vec<File> {
    let secret = formats().filter(|row| !row.public).enumerate();
    let files = secret.flat_map(|(number, row)| {
        (0..TURNS).map(move |turn| {
            // A step that shares no factor with the number of spellings: every format meets different ones.
            let spelling = &SPELLINGS[(number + turn * 5) % SPELLINGS.len()];
            let mut dice = Dice::new(&format!("corpus {} {turn}", row.id));
            let key = example(row, &mut dice);
            File {
                name: format!("p{number}_{turn}.{}", spelling.ending),
                shows: format!("{} as {}", row.id, spelling.name),
                text: (spelling.write)(&key),
            }
        })
    });
    files.collect()
}

/// Values under names: every kind in every place.
fn named() -> Vec<File> {
    let keys = names::KEYS.iter().map(|kind| (kind, &names::KEY_NAMES[..]));
    let passwords = names::PASSWORDS.iter().map(|kind| (kind, &names::PASSWORD_NAMES[..]));
    let files = keys.chain(passwords).enumerate().flat_map(|(number, ((kind, make), names))| {
        names::PLACES.iter().enumerate().map(move |(place, (ending, text))| {
            let name = names[(number + place) % names.len()];
            let value = make(&mut Dice::new(&format!("name {kind} {place}")));
            let text = text.replace("name", name).replace("NAME", &name.to_uppercase()).replace("{}", &value);
            let text = if *ending == "ipynb" { spellings::notebook(&text, "", "text") } else { text };
            File {
                name: format!("n{number}_{place}.{ending}"),
                shows: format!("{kind} as {name}, place {place}"),
                text,
            }
        })
    });
    files.collect()
}

/// The names of the files in which a key is reported.
fn reported(files: &[File]) -> BTreeSet<String> {
    let folder = tempfile::tempdir().unwrap();
    for file in files {
        fs::write(folder.path().join(&file.name), &file.text).unwrap();
    }
    let report = run(folder.path(), &["--message-format", "short", "."]).stdout;
    let found = marks::fired(&report).unwrap().into_iter();
    found.filter(|(.., rule)| rule == "hardcoded-credential").map(|(file, ..)| file_of(&file)).collect()
}

/// A notebook's name without its cell.
fn file_of(place: &str) -> String {
    place.split(':').next().unwrap_or_default().to_owned()
}

#[test]
fn ninety_seven_of_a_hundred_planted_keys_are_found() {
    let files = planted();
    let found = reported(&files);
    let missed: Vec<&File> = files.iter().filter(|file| !found.contains(&file.name)).collect();
    let list = missed.iter().map(|file| format!("{}: {}", file.name, file.shows)).collect::<Vec<_>>().join("\n");
    println!("{} of {} planted keys are found, missed:\n{list}", files.len() - missed.len(), files.len());
    assert!(files.len() >= 400);
    assert!(missed.len() * 100 <= files.len() * 3, "{} of {} are missed:\n{list}", missed.len(), files.len());
}

/// Of what a machine has made, chance makes some that looks as if people had: of passwords, which are short, more.
#[test]
fn nine_of_ten_machine_made_values_are_found_by_their_names() {
    let files = named();
    let found = reported(&files);
    let missed: Vec<&File> = files.iter().filter(|file| !found.contains(&file.name)).collect();
    let list = missed.iter().map(|file| format!("{}: {}", file.name, file.shows)).collect::<Vec<_>>().join("\n");
    println!("{} of {} are found, missed:\n{list}", files.len() - missed.len(), files.len());
    assert!(files.len() >= 150);
    assert!(missed.len() * 10 <= files.len(), "{} of {} are missed:\n{list}", missed.len(), files.len());
    // Many of one kind do not make up for another.
    for (kind, _) in names::KEYS.iter().chain(&names::PASSWORDS) {
        let of_kind =
            |files: &[&File]| files.iter().filter(|file| file.shows.starts_with(&format!("{kind} as"))).count();
        let (all, missed) = (of_kind(&files.iter().collect::<Vec<_>>()), of_kind(&missed));
        assert!(missed * 4 <= all, "{kind}: {missed} of {all} are missed:\n{list}");
    }
}

#[test]
fn every_password_that_is_given_to_a_server_elsewhere_is_found() {
    let file = |(number, text): (usize, String)| {
        let shows = text.lines().skip(5).collect::<Vec<_>>().join("; ");
        File { name: format!("l{number}.py"), shows, text }
    };
    let files: Vec<File> = logins::programs().into_iter().enumerate().map(file).collect();
    let found = reported(&files);
    let missed = files.iter().filter(|file| !found.contains(&file.name));
    nothing_in(&missed.map(|file| file.shows.clone()).collect::<Vec<_>>());
}

#[test]
fn no_trap_is_taken_for_a_key() {
    let files: Vec<File> = traps::all()
        .into_iter()
        .chain(names::traps())
        .chain(logins::traps())
        .enumerate()
        .map(|(number, trap)| File {
            name: format!("t{number}.{}", trap.ending),
            shows: trap.kind.to_owned(),
            text: trap.text,
        })
        .collect();
    assert!(files.len() >= 400, "{}", files.len());
    let found = reported(&files);
    let taken = files.iter().filter(|file| found.contains(&file.name));
    nothing_in(&taken.map(|file| format!("{}: {}", file.name, file.shows)).collect::<Vec<_>>());
}
