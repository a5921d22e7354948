//! Calls: a parameter leads to the argument of *that* call, and what the caller knows holds on that way alone.

use super::Program;
use crate::flow::{Callee, Kind, States, Takes, ValueId};

/// `def same(value): return value`
fn same(p: &mut Program) -> crate::flow::ValueId {
    p.function("same", &["value"], |p, given| p.give(given[0]))
}

#[test]
fn what_a_function_gives_is_the_argument_of_that_call() {
    let mut p = Program::new();
    let same = same(&mut p);
    for name in ["A", "B"] {
        let read = p.read(name);
        let key = p.call(same, &[read]);
        p.client(key);
    }
    assert_eq!(p.keys(), ["$A?0+", "$B?0+"]);
}

#[test]
fn calls_within_calls_are_told_apart() {
    let mut p = Program::new();
    let same = same(&mut p);
    let outer = p.function("outer", &["it"], |p, given| {
        let inner = p.call(same, given);
        p.give(inner);
    });
    let (first, second) = (p.read("A"), p.text("b"));
    let first = p.call(outer, &[first]);
    let second = p.call(outer, &[second]);
    p.client(first);
    p.client(second);
    assert_eq!(p.keys(), ["$A?0+", "\"b\""]);
}

#[test]
fn a_parameter_that_nobody_gives_is_an_open_end() {
    let mut p = Program::new();
    p.function("make", &["key"], |p, given| p.client(given[0]));
    assert_eq!(p.keys(), ["param"]);
}

#[test]
fn each_caller_brings_its_own_argument_as_it_is_known_there() {
    let mut p = Program::new();
    let make = p.function("make", &["key"], |p, given| p.client(given[0]));
    let (checked, unchecked) = (p.read("A"), p.read("B"));
    p.guard(checked, States::TRUTHY);
    p.call(make, &[checked]);
    p.call(make, &[unchecked]);
    assert_eq!(p.keys(), ["$A+ | $B?0+"]);
}

#[test]
fn a_guard_in_the_function_clears_the_argument_of_every_caller() {
    let mut p = Program::new();
    let make = p.function("make", &["key"], |p, given| {
        p.guard(given[0], States::TRUTHY);
        p.client(given[0]);
    });
    let (first, second) = (p.read("A"), p.read("B"));
    p.call(make, &[first]);
    p.call(make, &[second]);
    assert_eq!(p.keys(), ["$A+ | $B+"]);
}

#[test]
fn an_argument_that_is_named_reaches_the_parameter_of_that_name() {
    let mut p = Program::new();
    let make = p.function("make", &["host", "key"], |p, given| p.client(given[1]));
    let (host, read) = (p.text("host"), p.read("A"));
    let args = [p.arg(Some("key"), read), p.arg(Some("host"), host)];
    p.call_with(make, &args);
    assert_eq!(p.keys(), ["$A?0+"]);
}

#[test]
fn an_argument_left_out_brings_the_default() {
    let mut p = Program::new();
    let (function, make) = p.declare("make");
    let default = p.text("dummy");
    let params = [crate::flow::Param { default: Some(default), ..p.param("key") }];
    p.body(function, &params, |p, given| p.client(given[0]));
    p.call(make, &[]);
    assert_eq!(p.keys(), ["\"dummy\""]);
}

#[test]
fn a_parameter_that_is_named_only_takes_no_argument_by_place() {
    let mut p = Program::new();
    let (function, make) = p.declare("make");
    let params = [crate::flow::Param { takes: Takes::Named, ..p.param("key") }];
    p.body(function, &params, |p, given| p.client(given[0]));
    let text = p.text("key");
    p.call(make, &[text]);
    assert_eq!(p.keys(), ["?"]);
}

#[test]
fn every_end_of_a_function_brings_what_it_knew() {
    let mut p = Program::new();
    let load = p.function("load", &[], |p, _| {
        let read = p.read("A");
        let found = p.is(read, States::TRUTHY);
        p.branch(found, |p| p.give(read), |_| {});
        let dummy = p.text("dummy");
        p.give(dummy);
    });
    let key = p.call(load, &[]);
    p.client(key);
    assert_eq!(p.keys(), ["$A+ | \"dummy\""]);
}

#[test]
fn a_function_that_ends_without_saying_what_gives_nothing() {
    let mut p = Program::new();
    let load = p.function("load", &[], |_, _| {});
    let key = p.call(load, &[]);
    p.client(key);
    assert_eq!(p.keys(), ["Written"]);
}

#[test]
fn a_function_that_never_returns_leaves() {
    let mut p = Program::new();
    let at = p.here();
    let (_, die) = p.b.declare_function("die", true, at);
    let key = p.read("A");
    let missing = p.is(key, !States::TRUTHY);
    p.branch(missing, |p| _ = p.call(die, &[]), |_| {});
    p.client(key);
    assert_eq!(p.keys(), ["$A+"]);
}

#[test]
fn a_partial_call_keeps_the_arguments_that_it_has() {
    let mut p = Program::new();
    let make = p.function("make", &["host", "key"], |p, given| p.client(given[1]));
    let (host, read) = (p.text("host"), p.read("A"));
    let (args, at) = ([p.arg(None, host)], p.here());
    let partial = p.b.value(Kind::Partial { callee: make, args: args.into() }, at);
    p.call(partial, &[read]);
    assert_eq!(p.keys(), ["$A?0+"]);
}

#[test]
fn a_name_for_one_of_two_functions_calls_both() {
    let mut p = Program::new();
    let first = p.function("first", &["key"], |p, given| p.give(given[0]));
    let second = p.function("second", &[], |p, _| {
        let none = p.none();
        p.give(none);
    });
    let switch = p.read("SWITCH");
    p.branch(switch, |p| p.b.bind("f", first), |p| p.b.bind("f", second));
    let (f, read) = (p.name("f"), p.read("A"));
    let key = p.call(f, &[read]);
    p.client(key);
    assert_eq!(p.keys(), ["$A?0+ | Written"]);
}

#[test]
fn what_a_function_of_elsewhere_gives_is_not_followed() {
    let mut p = Program::new();
    let (at, read) = (p.here(), p.read("A"));
    let outside = p.b.path("vault.get", at);
    let key = p.b.call(&Callee::Value(outside), &[], at);
    p.guard(read, States::TRUTHY);
    p.client(key);
    assert_eq!(p.keys(), ["vault.get()"]);
}

#[test]
fn names_that_a_body_binds_are_gone_behind_it() {
    let mut p = Program::new();
    let outer = p.text("outer");
    p.b.bind("key", outer);
    p.function("f", &["key"], |p, _| {
        let inner = p.none();
        p.b.bind("key", inner);
    });
    let key = p.name("key");
    p.client(key);
    assert_eq!(p.keys(), ["\"outer\""]);
}

/// `fn key() { let found = read?; found }`
fn handing_up(p: &mut Program, name: &str) -> crate::flow::ValueId {
    let name = name.to_owned();
    p.function("key", &[], |p, _| {
        let found = p.read(&name);
        p.b.give_back_if_absent(found);
        p.give(found);
    })
}

#[test]
fn what_is_missing_is_given_to_the_caller_where_it_is_handed_up() {
    let mut p = Program::new();
    let function = handing_up(&mut p, "A");
    let key = p.call(function, &[]);
    p.client(key);
    assert_eq!(p.keys(), ["$A0+ | $A?"]);
}

#[test]
fn what_is_handed_up_does_not_come_by_a_check_of_the_caller() {
    let mut p = Program::new();
    let function = handing_up(&mut p, "A");
    let key = p.call(function, &[]);
    p.guard(key, States::PRESENT);
    p.client(key);
    assert_eq!(p.keys(), ["$A0+"]);
}

#[test]
fn what_stands_behind_something_handed_up_is_there() {
    let mut p = Program::new();
    let function = p.function("key", &[], |p, _| {
        let (needed, found) = (p.read("A"), p.read("A"));
        p.b.give_back_if_absent(needed);
        p.client(found);
    });
    p.call(function, &[]);
    assert_eq!(p.keys(), ["$A0+"]);
}

#[test]
fn an_end_that_the_argument_rules_out_gives_nothing() {
    let mut p = Program::new();
    let function = p.function("key", &["kind"], |p, given| {
        let (large, at) = (p.text("large"), p.here());
        let is_large = p.b.test_equal(given[0], large, at);
        let (first, second) = (p.require("A"), p.require("B"));
        p.branch(
            is_large,
            |p| {
                p.give(first);
                p.b.leave();
            },
            |p| p.give(second),
        );
    });
    for kind in ["large", "small"] {
        let kind = p.text(kind);
        let key = p.call(function, &[kind]);
        p.client(key);
    }
    assert_eq!(p.keys(), ["$A0+", "$B0+"]);
}

#[test]
fn a_function_that_was_made_by_another_sees_what_that_was_given() {
    let mut p = Program::new();
    let named = p.function("named", &["key"], |p, given| {
        let key = given[0];
        let inner = p.function("inner", &[], |p, _| p.give(key));
        p.give(inner);
    });
    for name in ["A", "B"] {
        let read = p.read(name);
        let inner = p.call(named, &[read]);
        let key = p.call(inner, &[]);
        p.client(key);
    }
    assert_eq!(p.keys(), ["$A?0+", "$B?0+"]);
}

#[test]
fn a_method_of_a_parameter_is_that_of_what_each_caller_brings() {
    let mut p = Program::new();
    let types = ["First", "Second"].map(|name| {
        let class = p.class(name, &[]);
        p.method(class, "__init__", &[], |_, _| {});
        p.method(class, "read", &[], |p, _| {
            let read = p.read(name);
            p.give(read);
        });
        class
    });
    let connect = p.function("connect", &["it"], |p, given| {
        let key = p.call_method(given[0], "read", &[]);
        p.client(key);
    });
    for class in types {
        let made = p.call(class, &[]);
        p.call(connect, &[made]);
    }
    // Without a caller it is a call of something that nobody knows.
    assert_eq!(p.keys(), ["call | $First?0+ | $Second?0+"]);
}

/// A type whose method gives one variable, and an heir whose method of that name gives another.
fn base_and_heir(p: &mut Program) -> [ValueId; 2] {
    let base = p.class("Base", &[]);
    let heir = p.class("Heir", &[base]);
    for (class, name) in [(base, "A"), (heir, "B")] {
        p.method(class, "key", &[], |p, _| {
            let read = p.read(name);
            p.give(read);
        });
    }
    p.method(base, "ask", &[], |p, given| {
        let key = p.call_method(given[0], "key", &[]);
        p.client(key);
    });
    [base, heir]
}

#[test]
fn a_method_that_all_heirs_replace_is_theirs() {
    let mut p = Program::new();
    let [_, heir] = base_and_heir(&mut p);
    p.call(heir, &[]);
    assert_eq!(p.keys(), ["$B?0+"]);
}

#[test]
fn a_method_of_a_type_that_somebody_makes_is_its_own() {
    let mut p = Program::new();
    let [base, heir] = base_and_heir(&mut p);
    p.call(base, &[]);
    p.call(heir, &[]);
    assert_eq!(p.keys(), ["$A?0+"]);
}
