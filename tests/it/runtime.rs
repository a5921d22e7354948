//! What the tool says about a run is what happens in one: real SDKs, the broken program and the one that `--fix`
//! makes of it, the variable unset, wrong and right, against a server on this machine.
//!
//! `cargo test --test it runtime -- --nocapture` shows the grid.

mod bench;
mod cell;

use self::bench::Bench;
use self::cell::{
    Cell,
    Phase::{self, Building, Requesting},
    Then::{self, Refused, Stops, Works},
    table,
};
use crate::environment::{name, skip};

/// How a `note:` says where the program ends. In its backticks stands nothing but what the run prints.
const NOTE_WORDS: [(Phase, &str); 2] = [(Building, "when the client is built"), (Requesting, "the first request")];

/// One version of one SDK, and what the programs do with it.
struct Sdk {
    package: &'static str,
    /// `None`: the newest that can be had.
    version: Option<&'static str>,
    /// The variable that the fixed program reads.
    variable: &'static str,
    /// The variable that the SDK asks for in its own error, where that is another one.
    asked_for: Option<&'static str>,
    /// What the line that builds the client, and the line that uses it, contain.
    lines: [(Phase, &'static str); 2],
    /// Where a request goes, and the header that carries the key.
    request: (&'static str, &'static str),
    /// What a program that works prints.
    answer: &'static str,
    /// For `variable` unset, wrong, right and, where there is one, `asked_for` right.
    broken: &'static [Then],
    fixed: &'static [Then],
}

const CO_ERROR: &str = "cohere.core.api_error.ApiError";
const ASKS_FOR_CO: Then = Stops(Building, CO_ERROR, Some("CO_API_KEY"));
const NAMES_COHERE: Then = Stops(Building, "KeyError", Some("COHERE_API_KEY"));

const COHERE_5_0_0: Sdk = Sdk {
    package: "cohere",
    version: Some("5.0.0"),
    variable: "COHERE_API_KEY",
    asked_for: Some("CO_API_KEY"),
    lines: [(Building, "cohere.Client("), (Requesting, "co.rerank(")],
    request: ("api.cohere.ai/v1/rerank", "authorization"),
    answer: "best match: 1",
    // It asks for a variable that it does not read: even that one, set right, changes nothing.
    broken: &[ASKS_FOR_CO, ASKS_FOR_CO, ASKS_FOR_CO, ASKS_FOR_CO],
    fixed: &[NAMES_COHERE, Refused(CO_ERROR), Works, NAMES_COHERE],
};

const COHERE_5_3_0: Sdk = Sdk {
    version: Some("5.3.0"),
    // On `None` it reads both variables. The last cells are the price of the fix: who has set only `CO_API_KEY` had a
    // program that worked, and is now told by name what to set.
    broken: &[ASKS_FOR_CO, Refused(CO_ERROR), Works, Works],
    fixed: &[NAMES_COHERE, Refused(CO_ERROR), Works, NAMES_COHERE],
    ..COHERE_5_0_0
};

const CO_UNAUTHORIZED: &str = "cohere.errors.unauthorized_error.UnauthorizedError";

const COHERE_NEWEST: Sdk = Sdk {
    version: None,
    request: ("api.cohere.com/v1/rerank", "authorization"),
    broken: &[ASKS_FOR_CO, Refused(CO_UNAUTHORIZED), Works, Works],
    fixed: &[NAMES_COHERE, Refused(CO_UNAUTHORIZED), Works, NAMES_COHERE],
    ..COHERE_5_0_0
};

const ANTHROPIC_ERROR: &str = "anthropic.AuthenticationError";
const NAMES_ANTHROPIC: Then = Stops(Building, "KeyError", Some("ANTHROPIC_API_KEY"));

const ANTHROPIC_1_17_0: Sdk = Sdk {
    package: "anthropic",
    version: Some("1.17.0"),
    variable: "ANTHROPIC_API_KEY",
    asked_for: None,
    lines: [(Building, "Anthropic("), (Requesting, "model.messages.create(")],
    request: ("api.anthropic.com/v1/messages", "x-api-key"),
    answer: "reply: the kiwi",
    broken: &[Stops(Requesting, "TypeError", None), Refused(ANTHROPIC_ERROR), Works],
    fixed: &[NAMES_ANTHROPIC, Refused(ANTHROPIC_ERROR), Works],
};

const ANTHROPIC_NEWEST: Sdk =
    Sdk { version: None, request: ("api.anthropic.com/v1/messages", "authorization"), ..ANTHROPIC_1_17_0 };

#[test]
fn cohere_5_0_0_reads_no_variable_so_only_the_fixed_program_works() {
    prove(&COHERE_5_0_0);
}

#[test]
fn cohere_5_3_0_asks_for_another_variable_and_the_fixed_program_for_its_own() {
    prove(&COHERE_5_3_0);
}

#[test]
fn the_newest_cohere_asks_for_another_variable_and_the_fixed_program_for_its_own() {
    prove(&COHERE_NEWEST);
}

#[test]
fn anthropic_1_17_0_builds_without_a_key_and_the_fixed_program_stops_before() {
    prove(&ANTHROPIC_1_17_0);
}

#[test]
fn the_newest_anthropic_builds_without_a_key_and_the_fixed_program_stops_before() {
    prove(&ANTHROPIC_NEWEST);
}

/// Lints the broken program, runs it, fixes it in place, runs it again, and compares what was said and what was
/// expected with what happened.
fn prove(sdk: &Sdk) {
    let bench = match Bench::set_up(sdk) {
        Ok(bench) => bench,
        Err(why) => return skip(&format!("what {} does at run time", sdk.name()), &why),
    };
    let note = bench.note();
    let mut cells = bench.run("broken", sdk.broken);
    bench.fix();
    cells.extend(bench.run("fixed", sdk.fixed));

    let grid = format!("\n{} {}\n  note: {note}\n{}", sdk.package, bench.version, table(&cells));
    println!("{grid}");
    let mut wrong: Vec<String> = cells.iter().flat_map(|cell| cell.differences(sdk)).collect();
    wrong.extend(untrue(&note, sdk, &cells[0]));
    assert!(wrong.is_empty(), "not as expected:\n{}", wrong.join("\n"));
}

impl Sdk {
    fn name(&self) -> String {
        name(self.package, self.version)
    }
}

/// What the note says against what the broken program did with nothing set.
fn untrue(note: &str, sdk: &Sdk, ran: &Cell) -> Vec<String> {
    let mut wrong = Vec::new();
    for (phase, words) in NOTE_WORDS {
        if note.contains(words) != (ran.run.stopped == Some(phase)) {
            wrong.push(format!("the note is wrong about `{words}`"));
        }
    }
    let quoted: Vec<&str> = note.split('`').skip(1).step_by(2).collect();
    let unseen = quoted.iter().filter(|text| !ran.run.shows(text));
    wrong.extend(unseen.map(|text| format!("the note quotes `{text}`, and the run did not print it")));
    let gist = ran.then.gist();
    if !quoted.iter().any(|text| text.contains(gist)) {
        wrong.push(format!("the note does not quote `{gist}`"));
    }
    let subject = sdk.version.map_or(sdk.package.into(), |version| format!("{} {version}", sdk.package));
    if !note.contains(&subject) {
        wrong.push(format!("the note is not about {subject}"));
    }
    wrong
}
