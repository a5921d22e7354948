//! Guards: presence is not emptiness, and a guard speaks of its own value, behind it, on its own branch.

use super::Program;
use crate::flow::States;

#[test]
fn a_presence_guard_leaves_empty_possible() {
    let mut p = Program::new();
    let key = p.read("A");
    p.guard(key, States::PRESENT);
    p.client(key);
    assert_eq!(p.keys(), ["$A0+"]);
}

#[test]
fn an_emptiness_guard_alone_leaves_absent_possible() {
    let mut p = Program::new();
    let key = p.read("A");
    p.guard(key, !States::EMPTY);
    p.client(key);
    assert_eq!(p.keys(), ["$A?+"]);
}

#[test]
fn a_truth_guard_clears_absent_and_empty() {
    let mut p = Program::new();
    let key = p.read("A");
    p.guard(key, States::TRUTHY);
    p.client(key);
    assert_eq!(p.keys(), ["$A+"]);
}

#[test]
fn presence_and_emptiness_guards_together_are_a_truth_guard() {
    let mut p = Program::new();
    let key = p.read("A");
    p.guard(key, States::PRESENT);
    p.guard(key, !States::EMPTY);
    p.client(key);
    assert_eq!(p.keys(), ["$A+"]);
}

#[test]
fn a_guard_on_one_variable_does_not_clear_another() {
    let mut p = Program::new();
    let (key, other) = (p.read("A"), p.read("B"));
    p.guard(other, States::TRUTHY);
    p.client(key);
    assert_eq!(p.keys(), ["$A?0+"]);
}

#[test]
fn a_guard_behind_the_use_does_not_clear_the_use() {
    let mut p = Program::new();
    let key = p.read("A");
    p.client(key);
    p.guard(key, States::TRUTHY);
    p.client(key);
    assert_eq!(p.keys(), ["$A?0+", "$A+"]);
}

#[test]
fn a_guard_clears_its_own_branch_and_not_the_other() {
    let mut p = Program::new();
    let key = p.read("A");
    let found = p.is(key, States::TRUTHY);
    p.branch(found, |p| p.client(key), |p| p.client(key));
    p.client(key);
    assert_eq!(p.keys(), ["$A+", "$A?0", "$A?0+"]);
}

#[test]
fn a_guard_on_one_read_clears_the_next_read_of_the_same_variable() {
    let mut p = Program::new();
    let first = p.read("A");
    p.guard(first, States::TRUTHY);
    let second = p.read("A");
    p.client(second);
    assert_eq!(p.keys(), ["$A+"]);
}

#[test]
fn a_read_that_stops_makes_sure_that_the_next_one_is_there() {
    let mut p = Program::new();
    p.require("A");
    let key = p.read("A");
    p.client(key);
    assert_eq!(p.keys(), ["$A0+"]);
}

#[test]
fn a_guard_on_another_name_for_the_value_clears_the_value() {
    let mut p = Program::new();
    let (key, at) = (p.read("A"), p.here());
    let same = p.b.same(key, at);
    p.guard(same, States::TRUTHY);
    p.client(key);
    assert_eq!(p.keys(), ["$A+"]);
}

#[test]
fn a_guard_that_asks_for_both_clears_both() {
    let mut p = Program::new();
    let (first, second) = (p.read("A"), p.read("B"));
    let (no_first, no_second, at) = (p.is(first, !States::TRUTHY), p.is(second, !States::TRUTHY), p.here());
    let missing = p.b.either(no_first, no_second, at);
    p.leave_if(missing);
    p.client(first);
    p.client(second);
    assert_eq!(p.keys(), ["$A+", "$B+"]);
}

#[test]
fn a_guard_that_asks_for_one_of_two_clears_neither_until_one_is_known_to_be_missing() {
    let mut p = Program::new();
    let (first, second) = (p.read("A"), p.read("B"));
    let (no_first, no_second, at) = (p.is(first, !States::TRUTHY), p.is(second, !States::TRUTHY), p.here());
    let missing = p.b.both(no_first, no_second, at);
    p.leave_if(missing);
    p.client(first);
    let found = p.is(first, States::TRUTHY);
    p.branch(found, |p| p.client(first), |p| p.client(second));
    assert_eq!(p.keys(), ["$A?0+", "$A+", "$B+"]);
}

#[test]
fn the_opposite_condition_clears_the_opposite_branch() {
    let mut p = Program::new();
    let (key, at) = (p.read("A"), p.here());
    let found = p.is(key, States::TRUTHY);
    let missing = p.b.negate(found, at);
    p.branch(missing, |p| p.b.leave(), |p| p.client(key));
    assert_eq!(p.keys(), ["$A+"]);
}

#[test]
fn a_condition_that_says_nothing_clears_nothing() {
    let mut p = Program::new();
    let key = p.read("A");
    let unknown = p.b.unknown_test();
    p.leave_if(unknown);
    p.client(key);
    assert_eq!(p.keys(), ["$A?0+"]);
}

#[test]
fn equal_to_a_placeholder_clears_nothing_of_the_variable() {
    let mut p = Program::new();
    let (key, placeholder, at) = (p.read("A"), p.text("YOUR_KEY"), p.here());
    let equal = p.b.test_equal(key, placeholder, at);
    p.leave_if(equal);
    p.client(key);
    assert_eq!(p.keys(), ["$A?0+"]);
}

#[test]
fn a_fallback_brings_its_second_choice_and_only_a_first_one_that_is_there() {
    let mut p = Program::new();
    let (key, at) = (p.read("A"), p.here());
    let other = p.text("dummy");
    let chosen = p.b.fallback(key, States::TRUTHY, at, |_| other);
    p.client(chosen);
    assert_eq!(p.keys(), ["$A+ | else \"dummy\""]);
}

#[test]
fn a_fallback_that_leaves_is_a_guard() {
    let mut p = Program::new();
    let (key, at) = (p.read("A"), p.here());
    p.b.fallback(key, States::TRUTHY, at, |b| {
        b.leave();
        b.opaque()
    });
    p.client(key);
    assert_eq!(p.keys(), ["$A+"]);
}

#[test]
fn a_default_of_a_read_takes_the_place_of_absent_and_not_of_empty() {
    let mut p = Program::new();
    let default = p.text("dummy");
    let key = p.read_or("A", Some(default));
    p.client(key);
    assert_eq!(p.keys(), ["$A0+ | else \"dummy\""]);
}

#[test]
fn a_value_that_is_unwrapped_is_there_from_then_on() {
    let mut p = Program::new();
    let (key, at) = (p.read("A"), p.here());
    p.b.unwrap_value(key, None, at);
    p.client(key);
    assert_eq!(p.keys(), ["$A0+"]);
}

#[test]
fn a_variable_that_was_set_is_what_was_put_there() {
    let mut p = Program::new();
    let (name, value, at) = (p.text("A"), p.read("B"), p.here());
    p.guard(value, States::TRUTHY);
    p.b.set_variable(name, value, false, at);
    let key = p.read("A");
    p.client(key);
    assert_eq!(p.keys(), ["$B+"]);
}

#[test]
fn a_guard_on_a_variable_says_nothing_once_the_program_has_removed_it() {
    let mut p = Program::new();
    let key = p.read("A");
    p.guard(key, States::TRUTHY);
    let name = p.text("A");
    p.b.unset_variable(name);
    let key = p.read("A");
    p.client(key);
    assert_eq!(p.keys(), ["Default"]);
}

#[test]
fn a_handler_for_an_unset_variable_knows_that_it_is_unset() {
    let mut p = Program::new();
    let fork = p.b.fork();
    let before = p.b.flow().events.len();
    p.require("A");
    let tried = p.b.close(fork);
    p.b.assume_unset_since(before);
    let key = p.read("A");
    p.client(key);
    p.b.leave();
    let handler = p.b.close(fork);
    let at = p.here();
    p.b.join(vec![tried, handler], at);
    let key = p.read("A");
    p.client(key);
    assert_eq!(p.keys(), ["$A?", "$A0+"]);
}
