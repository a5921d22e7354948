//! Branches and where they meet.

use super::Program;
use crate::flow::{Lookup, States, ValueId};

#[test]
fn a_name_that_one_branch_changes_is_either() {
    let mut p = Program::new();
    let (key, switch) = (p.text("key"), p.read("SWITCH"));
    p.b.bind("key", key);
    p.branch(
        switch,
        |p| {
            let other = p.none();
            p.b.bind("key", other);
        },
        |_| {},
    );
    let key = p.name("key");
    p.client(key);
    assert_eq!(p.keys(), ["Written | \"key\""]);
}

#[test]
fn a_branch_that_leaves_brings_nothing_to_the_join() {
    let mut p = Program::new();
    let (key, switch) = (p.text("key"), p.read("SWITCH"));
    p.b.bind("key", key);
    p.branch(
        switch,
        |p| {
            let other = p.none();
            p.b.bind("key", other);
            p.b.leave();
        },
        |_| {},
    );
    let key = p.name("key");
    p.client(key);
    assert_eq!(p.keys(), ["\"key\""]);
}

#[test]
fn nothing_is_reached_where_both_branches_have_left() {
    let mut p = Program::new();
    let (key, switch) = (p.none(), p.read("SWITCH"));
    p.branch(switch, |p| p.b.leave(), |p| p.b.leave());
    assert!(!p.b.is_live());
    p.client(key);
    assert_eq!(p.keys(), Vec::<String>::new());
}

#[test]
fn a_branch_sees_nothing_of_the_other() {
    let mut p = Program::new();
    let (key, switch) = (p.text("key"), p.read("SWITCH"));
    p.b.bind("key", key);
    p.branch(
        switch,
        |p| {
            let other = p.none();
            p.b.bind("key", other);
            p.b.bind("new", other);
        },
        |p| {
            assert_eq!(p.b.lookup("new"), Lookup::Unbound);
            let key = p.name("key");
            p.client(key);
        },
    );
    assert_eq!(p.keys(), ["\"key\""]);
}

#[test]
fn each_arm_of_a_join_keeps_what_its_branch_knew() {
    let mut p = Program::new();
    let (first, second) = (p.read("A"), p.read("B"));
    let found = p.is(first, States::TRUTHY);
    p.branch(found, |p| p.b.bind("key", first), |p| p.b.bind("key", second));
    let key = p.name("key");
    p.client(key);
    assert_eq!(p.keys(), ["$A+ | $B?0+"]);
}

#[test]
fn a_join_of_one_value_is_that_value() {
    let mut p = Program::new();
    let (key, switch) = (p.read("A"), p.read("SWITCH"));
    p.branch(switch, |p| p.b.bind("key", key), |p| p.b.bind("key", key));
    assert_eq!(p.name("key"), key);
}

#[test]
fn what_only_one_branch_knows_is_not_known_behind_the_join() {
    let mut p = Program::new();
    let (key, switch) = (p.read("A"), p.read("SWITCH"));
    p.branch(switch, |p| p.guard(key, States::TRUTHY), |_| {});
    p.client(key);
    assert_eq!(p.keys(), ["$A?0+"]);
}

#[test]
fn what_both_branches_know_is_known_behind_the_join() {
    let mut p = Program::new();
    let (key, switch) = (p.read("A"), p.read("SWITCH"));
    p.branch(switch, |p| p.guard(key, States::TRUTHY), |p| p.guard(key, States::PRESENT));
    p.client(key);
    assert_eq!(p.keys(), ["$A0+"]);
}

#[test]
fn a_guard_on_a_join_tells_by_which_branch_the_program_came() {
    let mut p = Program::new();
    let (read, switch, none) = (p.read("A"), p.read("SWITCH"), p.none());
    p.b.bind("key", none);
    p.branch(
        switch,
        |p| {
            p.guard(read, States::TRUTHY);
            p.b.bind("key", read);
        },
        |_| {},
    );
    let key = p.name("key");
    p.guard(key, States::TRUTHY);
    p.client(key);
    // The read itself was checked on that branch, too.
    p.client(read);
    assert_eq!(p.keys(), ["$A+", "$A+"]);
}

#[test]
fn a_variable_that_a_branch_sets_is_either_what_it_was_or_that() {
    let mut p = Program::new();
    let switch = p.read("SWITCH");
    p.branch(
        switch,
        |p| {
            let (name, value, at) = (p.text("A"), p.text("dummy"), p.here());
            p.b.set_variable(name, value, false, at);
        },
        |_| {},
    );
    let key = p.read("A");
    p.client(key);
    assert_eq!(p.keys(), ["\"dummy\" | $A?0+"]);
}

#[test]
fn a_name_that_was_set_on_one_side_tells_what_the_others_hold() {
    let mut p = Program::new();
    let (key, none, switch) = (p.text("key"), p.none(), p.b.unknown_test());
    p.b.bind("key", key);
    p.b.bind("made", none);
    p.branch(
        switch,
        |p| {
            let made = p.text("made");
            p.b.bind("made", made);
        },
        |p| {
            let lost = p.none();
            p.b.bind("key", lost);
        },
    );
    let (made, key) = (p.name("made"), p.name("key"));
    let is_made = p.is(made, States::TRUTHY);
    p.branch(is_made, |p| p.client(key), |p| p.client(key));
    assert_eq!(p.keys(), ["\"key\"", "Written"]);
}

/// A key that is nothing where a condition holds; behind the condition asked again, a client.
fn asked_again(p: &mut Program, first: ValueId, again: ValueId) {
    p.branch(
        first,
        |p| {
            let nothing = p.none();
            p.b.bind("key", nothing);
        },
        |p| {
            let key = p.require("A");
            p.b.bind("key", key);
        },
    );
    p.leave_if(again);
    let key = p.name("key");
    p.client(key);
}

#[test]
fn a_condition_that_is_asked_again_rules_out_what_was_chosen_by_it() {
    let mut p = Program::new();
    p.function("open", &["fake"], |p, given| {
        let (first, again) = (p.is(given[0], States::TRUTHY), p.is(given[0], States::TRUTHY));
        asked_again(p, first, again);
    });
    assert_eq!(p.keys(), ["$A0+"]);
}

#[test]
fn another_condition_rules_out_nothing() {
    let mut p = Program::new();
    p.function("open", &["fake", "offline"], |p, given| {
        let (first, again) = (p.is(given[0], States::TRUTHY), p.is(given[1], States::TRUTHY));
        asked_again(p, first, again);
    });
    assert_eq!(p.keys(), ["Written | $A0+"]);
}

#[test]
fn a_condition_of_two_parts_that_is_asked_again_rules_out_what_was_chosen_by_it() {
    let mut p = Program::new();
    p.function("open", &["fake", "offline"], |p, given| {
        let mut both = || {
            let (left, right, at) = (p.is(given[0], States::TRUTHY), p.is(given[1], States::TRUTHY), p.here());
            p.b.both(left, right, at)
        };
        let (first, again) = (both(), both());
        asked_again(p, first, again);
    });
    assert_eq!(p.keys(), ["$A0+"]);
}

#[test]
fn a_name_that_nobody_can_follow_is_the_same_condition_until_it_holds_something_else() {
    for (changes, expected) in [(false, "$A0+"), (true, "Written | $A0+")] {
        let mut p = Program::new();
        let (opaque, at) = (p.b.opaque(), p.here());
        p.b.bind("fake", opaque);
        let first = p.b.ask_again("fake", at);
        if changes {
            p.b.bind("fake", opaque);
        }
        let again = p.b.ask_again("fake", at);
        asked_again(&mut p, first, again);
        assert_eq!(p.keys(), [expected]);
    }
}
