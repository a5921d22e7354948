//! Functions that call themselves or one another: what they give is what their other ends give, and the search ends.

use super::Program;
use crate::flow::States;

#[test]
fn a_function_that_calls_itself_gives_what_its_other_end_gives() {
    let mut p = Program::new();
    let (function, load) = p.declare("load");
    p.body(function, &[], |p, _| {
        let switch = p.read("SWITCH");
        p.branch(
            switch,
            |p| {
                let again = p.call(load, &[]);
                p.give(again);
            },
            |_| {},
        );
        let key = p.read("A");
        p.give(key);
    });
    let key = p.call(load, &[]);
    p.client(key);
    assert_eq!(p.keys(), ["$A?0+"]);
}

#[test]
fn a_function_that_does_nothing_but_call_itself_gives_nothing_to_speak_of() {
    let mut p = Program::new();
    let (function, load) = p.declare("load");
    p.body(function, &[], |p, _| {
        let again = p.call(load, &[]);
        p.give(again);
    });
    let key = p.call(load, &[]);
    p.client(key);
    assert_eq!(p.keys(), [""]);
}

#[test]
fn functions_that_call_one_another_give_what_either_ends_with() {
    let mut p = Program::new();
    let ((even, first), (odd, second)) = (p.declare("even"), p.declare("odd"));
    for (function, other, text) in [(even, second, "a"), (odd, first, "b")] {
        p.body(function, &[], |p, _| {
            let switch = p.read("SWITCH");
            p.branch(
                switch,
                |p| {
                    let other = p.call(other, &[]);
                    p.give(other);
                },
                |_| {},
            );
            let text = p.text(text);
            p.give(text);
        });
    }
    let key = p.call(first, &[]);
    p.client(key);
    assert_eq!(p.keys(), ["\"b\" | \"a\""]);
}

#[test]
fn a_parameter_handed_on_in_a_circle_is_the_argument_of_the_call_from_outside() {
    let mut p = Program::new();
    let ((first, one), (second, two)) = (p.declare("one"), p.declare("two"));
    for (function, other) in [(first, two), (second, one)] {
        let params = [p.param("key")];
        p.body(function, &params, |p, given| {
            p.client(given[0]);
            p.call(other, given);
        });
    }
    let read = p.read("A");
    p.call(one, &[read]);
    let keys = p.keys();
    assert!(keys.iter().all(|key| key.contains("$A?0+")), "{keys:?}");
}

#[test]
fn a_check_that_calls_itself_makes_sure_of_what_its_other_end_knows() {
    let mut p = Program::new();
    let (function, check) = p.declare("check");
    p.body(function, &[], |p, _| {
        let read = p.read("A");
        p.guard(read, States::TRUTHY);
        let switch = p.read("SWITCH");
        p.branch(switch, |p| _ = p.call(check, &[]), |_| {});
    });
    p.call(check, &[]);
    let key = p.read("A");
    p.client(key);
    assert_eq!(p.keys(), ["$A+"]);
}

#[test]
fn a_circle_of_checks_that_check_nothing_makes_sure_of_nothing() {
    let mut p = Program::new();
    let ((first, one), (second, two)) = (p.declare("check_one"), p.declare("check_two"));
    p.body(first, &[], |p, _| _ = p.call(two, &[]));
    p.body(second, &[], |p, _| _ = p.call(one, &[]));
    p.call(one, &[]);
    let key = p.read("A");
    p.client(key);
    assert_eq!(p.keys(), ["$A?0+"]);
}
