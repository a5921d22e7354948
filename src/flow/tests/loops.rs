//! Loops: a body may run any number of times, and `break` and `continue` bring what they knew.

use super::Program;
use crate::flow::States;

#[test]
fn what_a_loops_body_sets_may_not_have_been_set() {
    let mut p = Program::new();
    let first = p.text("first");
    p.b.bind("key", first);
    p.b.open_loop();
    let key = p.require("A");
    p.b.bind("key", key);
    let at = p.here();
    p.b.close_loop(false, None, at);
    let key = p.name("key");
    p.client(key);
    assert_eq!(p.keys(), ["$A0+ | \"first\""]);
}

#[test]
fn nothing_at_first_is_what_a_loop_takes_the_place_of() {
    let mut p = Program::new();
    let none = p.none();
    p.b.bind("key", none);
    p.b.open_loop();
    let (key, switch) = (p.require("A"), p.b.unknown_test());
    p.branch(switch, |p| p.b.bind("key", key), |_| {});
    let at = p.here();
    p.b.close_loop(false, None, at);
    let key = p.name("key");
    p.client(key);
    assert_eq!(p.keys(), ["$A0+"]);
}

#[test]
fn an_endless_loop_is_left_by_its_breaks_alone() {
    let mut p = Program::new();
    let key = p.read("A");
    p.b.open_loop();
    let found = p.is(key, States::TRUTHY);
    p.branch(found, |p| p.b.break_loop(), |_| {});
    let at = p.here();
    p.b.close_loop(true, None, at);
    p.client(key);
    assert_eq!(p.keys(), ["$A+"]);
}

#[test]
fn nothing_is_behind_an_endless_loop_without_a_break() {
    let mut p = Program::new();
    let key = p.none();
    p.b.open_loop();
    let at = p.here();
    p.b.close_loop(true, None, at);
    p.client(key);
    assert_eq!(p.keys(), Vec::<String>::new());
}

#[test]
fn a_guard_that_goes_on_with_the_next_turn_clears_the_rest_of_the_body() {
    let mut p = Program::new();
    let key = p.read("A");
    p.b.open_loop();
    let missing = p.is(key, !States::TRUTHY);
    p.branch(missing, |p| p.b.continue_loop(), |_| {});
    p.client(key);
    let at = p.here();
    p.b.close_loop(false, None, at);
    p.client(key);
    assert_eq!(p.keys(), ["$A+", "$A?0+"]);
}

#[test]
fn the_condition_of_a_loop_is_false_behind_it() {
    let mut p = Program::new();
    let key = p.read("A");
    let missing = p.is(key, !States::TRUTHY);
    p.b.open_loop();
    let at = p.here();
    p.b.close_loop(false, Some(missing), at);
    p.client(key);
    assert_eq!(p.keys(), ["$A+"]);
}

#[test]
fn a_turn_that_runs_exactly_once_clears_what_it_guards() {
    let mut p = Program::new();
    let key = p.read("A");
    p.b.open_loop();
    p.guard(key, States::TRUTHY);
    let at = p.here();
    p.b.close_turn(at);
    p.client(key);
    assert_eq!(p.keys(), ["$A+"]);
}

#[test]
fn a_jump_out_of_two_loops_leaves_the_outer_one() {
    let mut p = Program::new();
    let key = p.read("A");
    p.b.open_loop();
    p.b.open_loop();
    p.guard(key, States::TRUTHY);
    p.b.jump(1, false);
    let at = p.here();
    p.b.close_loop(true, None, at);
    p.b.close_loop(true, None, at);
    p.client(key);
    assert_eq!(p.keys(), ["$A+"]);
}
