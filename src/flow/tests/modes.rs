//! Checks that count in one mode, and those that count in all but one.

use super::Program;
use crate::flow::{States, ValueId};

/// Whether the mode is this one.
fn is_mode(p: &mut Program, mode: ValueId, text: &str) -> ValueId {
    let (text, at) = (p.text(text), p.here());
    p.b.test_equal(mode, text, at)
}

/// A function that leaves when the mode is this one, or another one, and the key is missing; it is called.
fn check(p: &mut Program, mode: ValueId, text: &str, is_it: bool) {
    let key = p.read("A");
    let check = p.function("check", &[], |p, _| {
        let (equal, at) = (is_mode(p, mode, text), p.here());
        let asks = if is_it { equal } else { p.b.negate(equal, at) };
        let missing = p.is(key, !States::TRUTHY);
        let both = p.b.both(asks, missing, at);
        p.leave_if(both);
    });
    p.call(check, &[]);
}

/// The key is handed to clients in this mode, and in all others.
fn use_in(p: &mut Program, mode: ValueId, text: &str) {
    let key = p.read("A");
    let is_it = is_mode(p, mode, text);
    p.branch(is_it, |p| p.client(key), |p| p.client(key));
}

#[test]
fn what_a_function_has_checked_in_a_mode_is_known_in_that_mode() {
    let mut p = Program::new();
    let mode = p.read("MODE");
    check(&mut p, mode, "one", true);
    use_in(&mut p, mode, "one");
    assert_eq!(p.keys(), ["$A+", "$A?0+"]);
}

#[test]
fn what_is_no_other_mode_is_the_one_that_was_checked() {
    let mut p = Program::new();
    let mode = p.read("MODE");
    check(&mut p, mode, "one", true);
    use_in(&mut p, mode, "other");
    assert_eq!(p.keys(), ["$A?0+", "$A+"]);
}

#[test]
fn the_mode_of_another_variable_says_nothing() {
    let mut p = Program::new();
    let (mode, other) = (p.read("MODE"), p.read("OTHER"));
    check(&mut p, mode, "one", true);
    use_in(&mut p, other, "one");
    assert_eq!(p.keys(), ["$A?0+", "$A?0+"]);
}

#[test]
fn what_was_checked_in_all_modes_but_one_is_known_but_in_that_one() {
    let mut p = Program::new();
    let (mode, key) = (p.read("MODE"), p.read("A"));
    let (equal, at) = (is_mode(&mut p, mode, "one"), p.here());
    let (asks, missing) = (p.b.negate(equal, at), p.is(key, !States::TRUTHY));
    let both = p.b.both(asks, missing, at);
    p.leave_if(both);
    p.client(key);
    use_in(&mut p, mode, "one");
    assert_eq!(p.keys(), ["$A+", "$A?0+", "$A+"]);
}

#[test]
fn what_is_given_behind_a_condition_is_there_when_that_holds() {
    let mut p = Program::new();
    let key = p.read("A");
    let available = p.function("available", &[], |p, _| {
        let (there, at) = (p.is(key, States::TRUTHY), p.here());
        let fork = p.b.fork();
        p.b.assume_itself(there, false);
        let no = p.b.close(fork);
        p.b.assume_itself(there, true);
        let (opaque, yes) = (p.b.opaque(), p.b.close(fork));
        let both = p.b.choose(vec![(there, no), (opaque, yes)], crate::flow::JoinKind::Branch, at);
        p.give(both);
    });
    let given = p.call(available, &[]);
    let there = p.is(given, States::TRUTHY);
    p.branch(there, |p| p.client(key), |p| p.client(key));
    assert_eq!(p.keys(), ["$A+", "$A?0+"]);
}
