//! Checks in called functions: what a function makes sure of holds behind the call, and nowhere else.

use super::Program;
use crate::flow::{Callee, Kind, States, ValueId};

/// A function that leaves when the variable is not there.
fn check_of(p: &mut Program, name: &str) -> ValueId {
    p.function("check", &[], |p, _| {
        let read = p.read(name);
        p.guard(read, States::TRUTHY);
    })
}

/// A function that leaves when the variable of the name that it is given is not there.
fn check_named(p: &mut Program) -> ValueId {
    p.function("require_env", &["name"], |p, given| {
        let at = p.here();
        let read = p.b.read_variable(given[0], None, false, at);
        p.guard(read, States::TRUTHY);
    })
}

#[test]
fn a_called_check_clears_what_follows_and_not_what_was_before() {
    let mut p = Program::new();
    let check = check_of(&mut p, "A");
    let before = p.read("A");
    p.client(before);
    p.call(check, &[]);
    let behind = p.read("A");
    p.client(behind);
    assert_eq!(p.keys(), ["$A?0+", "$A+"]);
}

#[test]
fn a_called_check_of_one_variable_does_not_clear_another() {
    let mut p = Program::new();
    let check = check_of(&mut p, "A");
    p.call(check, &[]);
    let key = p.read("B");
    p.client(key);
    assert_eq!(p.keys(), ["$B?0+"]);
}

#[test]
fn a_check_that_is_called_on_one_branch_only_clears_nothing_behind_the_join() {
    let mut p = Program::new();
    let check = check_of(&mut p, "A");
    let switch = p.read("SWITCH");
    p.branch(switch, |p| _ = p.call(check, &[]), |_| {});
    let key = p.read("A");
    p.client(key);
    assert_eq!(p.keys(), ["$A?0+"]);
}

#[test]
fn a_check_that_is_never_called_clears_nothing() {
    let mut p = Program::new();
    check_of(&mut p, "A");
    let key = p.read("A");
    p.client(key);
    assert_eq!(p.keys(), ["$A?0+"]);
}

#[test]
fn a_check_of_a_named_variable_clears_the_one_that_it_is_given() {
    let mut p = Program::new();
    let check = check_named(&mut p);
    let name = p.text("API_KEY_A");
    p.call(check, &[name]);
    for name in ["API_KEY_A", "API_KEY_B"] {
        let key = p.read(name);
        p.client(key);
    }
    assert_eq!(p.keys(), ["$API_KEY_A+", "$API_KEY_B?0+"]);
}

#[test]
fn a_check_of_its_argument_clears_the_argument() {
    let mut p = Program::new();
    let check = p.function("check", &["key"], |p, given| p.guard(given[0], States::TRUTHY));
    let (checked, other) = (p.read("A"), p.read("B"));
    p.call(check, &[checked]);
    p.client(checked);
    p.client(other);
    assert_eq!(p.keys(), ["$A+", "$B?0+"]);
}

#[test]
fn a_check_within_a_check_counts() {
    let mut p = Program::new();
    let inner = check_of(&mut p, "A");
    let outer = p.function("check_all", &[], |p, _| _ = p.call(inner, &[]));
    p.call(outer, &[]);
    let key = p.read("A");
    p.client(key);
    assert_eq!(p.keys(), ["$A+"]);
}

#[test]
fn a_function_that_tells_whether_clears_the_branch_on_which_it_said_yes() {
    let mut p = Program::new();
    let has_key = p.function("has_key", &[], |p, _| {
        let read = p.read("A");
        let found = p.is(read, States::TRUTHY);
        p.give(found);
    });
    let told = p.call(has_key, &[]);
    let (yes, key) = (p.is(told, States::TRUTHY), p.read("A"));
    p.branch(yes, |p| p.client(key), |p| p.client(key));
    assert_eq!(p.keys(), ["$A+", "$A?0"]);
}

#[test]
fn a_function_that_only_warns_clears_nothing() {
    let mut p = Program::new();
    let warn = p.function("check", &[], |p, _| {
        let read = p.read("A");
        let missing = p.is(read, !States::TRUTHY);
        p.branch(missing, |_| {}, |_| {});
    });
    p.call(warn, &[]);
    let key = p.read("A");
    p.client(key);
    assert_eq!(p.keys(), ["$A?0+"]);
}

#[test]
fn an_error_that_nobody_looks_at_has_checked_nothing() {
    let mut p = Program::new();
    let (function, check) = p.declare("check");
    p.b.function_mut(function).is_fallible = true;
    p.body(function, &[], |p, _| {
        let read = p.read("A");
        p.guard(read, States::TRUTHY);
        let fine = p.text("fine");
        p.give(fine);
    });
    let told = p.call(check, &[]);
    let before = p.read("A");
    p.client(before);
    let at = p.here();
    p.b.unwrap_value(told, None, at);
    let behind = p.read("A");
    p.client(behind);
    assert_eq!(p.keys(), ["$A?0+", "$A+"]);
}

#[test]
fn a_check_by_the_module_holds_in_its_functions() {
    let mut p = Program::new();
    let (function, _) = p.declare("ask");
    let key = p.read("A");
    p.guard(key, States::TRUTHY);
    p.body(function, &[], |p, _| {
        let key = p.read("A");
        p.client(key);
    });
    assert_eq!(p.keys(), ["$A+"]);
}

#[test]
fn a_check_in_the_function_that_the_program_begins_with_holds_in_the_others() {
    let mut p = Program::new();
    let ((main, begin), (ask, _)) = (p.declare("main"), p.declare("ask"));
    p.call(begin, &[]);
    p.body(main, &[], |p, _| {
        let read = p.read("A");
        p.guard(read, States::TRUTHY);
    });
    p.body(ask, &[], |p, _| {
        let key = p.read("A");
        p.client(key);
    });
    assert_eq!(p.keys(), ["$A+"]);
}

#[test]
fn a_check_in_the_entry_does_not_clear_what_the_entry_did_before() {
    let mut p = Program::new();
    let (main, begin) = p.declare("main");
    let make = p.function("make", &["key"], |p, given| p.client(given[0]));
    let constant = p.read("A");
    p.call(begin, &[]);
    p.body(main, &[], |p, _| {
        p.client(constant);
        p.call(make, &[constant]);
        p.guard(constant, States::TRUTHY);
        p.client(constant);
    });
    assert_eq!(p.keys(), ["$A?0+", "$A?0+", "$A+"]);
}

#[test]
fn what_the_module_has_checked_before_it_calls_its_entry_holds_there() {
    let mut p = Program::new();
    let ((main, begin), (setup, check)) = (p.declare("main"), p.declare("check"));
    p.call(check, &[]);
    p.call(begin, &[]);
    p.body(setup, &[], |p, _| {
        let read = p.read("A");
        p.guard(read, States::TRUTHY);
    });
    p.body(main, &[], |p, _| {
        let read = p.read("A");
        p.client(read);
    });
    assert_eq!(p.keys(), ["$A+"]);
}

#[test]
fn what_the_caller_has_checked_itself_holds_in_the_function_that_it_calls() {
    let mut p = Program::new();
    let ((main, begin), (run, start)) = (p.declare("main"), p.declare("run"));
    p.call(begin, &[]);
    p.body(main, &[], |p, _| {
        let read = p.read("A");
        p.guard(read, States::TRUTHY);
        p.call(start, &[]);
    });
    p.body(run, &[], |p, _| {
        let (key, other) = (p.read("A"), p.read("B"));
        p.client(key);
        p.client(other);
    });
    assert_eq!(p.keys(), ["$A+", "$B?0+"]);
}

#[test]
fn what_only_one_of_two_callers_has_checked_does_not_hold_in_the_function() {
    let mut p = Program::new();
    let ((main, begin), (run, start)) = (p.declare("main"), p.declare("run"));
    p.call(begin, &[]);
    p.body(main, &[], |p, _| {
        p.call(start, &[]);
        let read = p.read("A");
        p.guard(read, States::TRUTHY);
        p.call(start, &[]);
    });
    p.body(run, &[], |p, _| {
        let key = p.read("A");
        p.client(key);
    });
    assert_eq!(p.keys(), ["$A?0+"]);
}

/// A type whose constructor keeps a variable, and whose method does nothing but check it.
fn keeper(p: &mut Program) -> ValueId {
    let class = p.class("Keeper", &[]);
    p.method(class, "__init__", &[], |p, given| {
        let read = p.read("A");
        p.set_field(given[0], "key", read);
    });
    p.method(class, "check", &[], |p, given| {
        let key = p.field(given[0], "key");
        p.guard(key, States::TRUTHY);
    });
    p.method(class, "ask", &[], |p, given| {
        let key = p.field(given[0], "key");
        p.client(key);
    });
    class
}

#[test]
fn a_method_that_only_checks_clears_nothing_where_nobody_calls_it() {
    let mut p = Program::new();
    let class = keeper(&mut p);
    let made = p.call(class, &[]);
    p.call_method(made, "ask", &[]);
    assert_eq!(p.keys(), ["$A?0+"]);
}

#[test]
fn a_method_that_only_checks_clears_the_field_where_somebody_calls_it() {
    let mut p = Program::new();
    let class = keeper(&mut p);
    let made = p.call(class, &[]);
    p.call_method(made, "check", &[]);
    p.call_method(made, "ask", &[]);
    assert_eq!(p.keys(), ["$A+"]);
}

#[test]
fn a_method_that_only_checks_clears_the_field_where_others_make_the_value() {
    let mut p = Program::new();
    keeper(&mut p);
    assert_eq!(p.keys(), ["$A+"]);
}

#[test]
fn a_check_that_nobody_waits_for_clears_nothing() {
    let mut p = Program::new();
    let check = check_of(&mut p, "A");
    let Kind::Function(function) = *p.b.flow().kind(check) else { panic!("no function") };
    p.b.function_mut(function).is_async = true;
    let at = p.here();
    p.b.call_and_drop(&Callee::Value(check), &[], at);
    let before = p.read("A");
    p.client(before);
    p.call(check, &[]);
    let behind = p.read("A");
    p.client(behind);
    assert_eq!(p.keys(), ["$A?0+", "$A+"]);
}

#[test]
fn a_check_that_is_called_by_a_function_which_hands_on_the_name_clears_that() {
    let mut p = Program::new();
    let check = check_named(&mut p);
    let outer = p.function("require_all", &["name"], |p, given| _ = p.call(check, &[given[0]]));
    let Kind::Function(function) = *p.b.flow().kind(outer) else { panic!("no function") };
    p.b.function_mut(function).may_leave = false;
    let name = p.text("API_KEY_A");
    p.call(outer, &[name]);
    for name in ["API_KEY_A", "API_KEY_B"] {
        let key = p.read(name);
        p.client(key);
    }
    assert_eq!(p.keys(), ["$API_KEY_A+", "$API_KEY_B?0+"]);
}
