//! What a call makes sure of by itself: a function about a part of what it is given, a type about the variables that it
//! needs.

use super::Program;
use crate::flow::{Field, Needs, States, Type, ValueId};

/// A function that leaves when this field of what it is given is not there.
fn check_of(p: &mut Program, name: &str, field: &str) -> ValueId {
    p.function(name, &["it"], |p, given| {
        let asked = p.field(given[0], field);
        p.guard(asked, States::TRUTHY);
    })
}

/// A function that gives a client the field `key` of what it is given.
fn user(p: &mut Program) -> ValueId {
    p.function("make", &["it"], |p, given| {
        let key = p.field(given[0], "key");
        p.client(key);
    })
}

/// A function that makes a value with two fields, each from a variable.
fn loader(p: &mut Program) -> ValueId {
    let class = p.class("Plain", &[]);
    p.function("load", &[], |p, _| {
        let (key, other) = (p.read("A"), p.read("B"));
        let args = [p.arg(Some("key"), key), p.arg(Some("other"), other)];
        let made = p.call_with(class, &args);
        p.give(made);
    })
}

#[test]
fn a_part_that_one_function_has_checked_is_there_for_another() {
    for (field, expected) in [("key", "$A+"), ("other", "$A?0+")] {
        let mut p = Program::new();
        let (load, check, make) = (loader(&mut p), check_of(&mut p, "check", field), user(&mut p));
        let settings = p.call(load, &[]);
        p.call(check, &[settings]);
        p.call(make, &[settings]);
        assert_eq!(p.keys(), [expected], "{field}");
    }
}

#[test]
fn a_check_of_another_value_or_behind_the_use_says_nothing_of_a_part() {
    for is_before in [true, false] {
        let mut p = Program::new();
        let (load, check, make) = (loader(&mut p), check_of(&mut p, "check", "key"), user(&mut p));
        let (settings, other) = (p.call(load, &[]), p.call(load, &[]));
        if is_before {
            p.call(check, &[other]);
        }
        p.call(make, &[settings]);
        p.call(check, &[settings]);
        assert_eq!(p.keys(), ["$A?0+"]);
    }
}

/// A type that nobody makes a value of without the variable `A`, for its field `key`.
fn needing(p: &mut Program, has_file: bool) -> ValueId {
    let class = p.class("Settings", &[]);
    let read = p.require("A");
    let variable = p.b.flow().needed_by(read).expect("a variable");
    let fields = vec![Field { name: "key".into(), of: None, takes: States::ANY }];
    p.b.declare_type(
        class,
        Type { fields, needs: Needs { variables: vec![("key".into(), variable)], has_file }, ..Type::default() },
    );
    class
}

/// A program that makes a value of such a type in a function of its own, and reads the variable behind it.
fn behind_settings(has_file: bool, named: Option<&str>) -> Vec<String> {
    let mut p = Program::new();
    let fork = p.b.fork();
    let class = needing(&mut p, has_file);
    p.b.close(fork);
    let given = p.text("x");
    let args: Vec<_> = named.into_iter().map(|name| p.arg(Some(name), given)).collect();
    p.call_with(class, &args);
    let read = p.read("A");
    p.client(read);
    p.keys()
}

#[test]
fn a_type_that_needs_a_variable_is_made_only_where_that_is_set() {
    assert_eq!(behind_settings(false, None), ["$A0+"]);
    assert_eq!(behind_settings(false, Some("other")), ["$A0+"]);
}

#[test]
fn a_type_that_has_it_from_elsewhere_says_nothing_of_a_variable() {
    assert_eq!(behind_settings(true, None), ["$A?0+"]);
    assert_eq!(behind_settings(false, Some("key")), ["$A?0+"]);
    assert_eq!(behind_settings(false, Some("_env_file")), ["$A?0+"]);
}
