//! Values that are handed on: what their fields have been given before, and what those put there who are lent them.

use super::Program;
use crate::flow::{States, ValueId};

/// What is behind a call that a value was lent to.
fn lent(p: &mut Program, to: ValueId, value: ValueId) -> ValueId {
    let call = p.call(to, &[value]);
    let at = p.here();
    p.b.lent(value, call, at)
}

/// A function that puts what it reads into a field of what it is lent.
fn filler(p: &mut Program, field: &str) -> ValueId {
    p.function("fill", &["it"], |p, given| {
        let read = p.read("A");
        p.set_field(given[0], field, read);
        let nothing = p.none();
        p.give(nothing);
    })
}

#[test]
fn a_value_is_given_back_with_what_its_field_holds_by_then() {
    let mut p = Program::new();
    let class = p.class("Plain", &[]);
    let make = p.function("make", &[], |p, _| {
        let (first, read, part) = (p.text("x"), p.read("A"), p.read("B"));
        let named = [p.arg(Some("key"), first)];
        let made = p.call_with(class, &named);
        p.set_field(made, "key", read);
        let inner = p.field(made, "inner");
        p.set_field(inner, "key", part);
        p.give(made);
    });
    let given = p.call(make, &[]);
    let (key, inner) = (p.field(given, "key"), p.field(given, "inner"));
    p.client(key);
    let part = p.field(inner, "key");
    p.client(part);
    assert_eq!(p.keys(), ["$A?0+", "$B?0+"]);
}

#[test]
fn a_value_is_given_to_a_function_with_what_its_field_holds_by_then() {
    let mut p = Program::new();
    let class = p.class("Plain", &[]);
    let key = p.function("key", &["it"], |p, given| {
        let key = p.field(given[0], "key");
        p.give(key);
    });
    let (first, second) = (p.read("A"), p.read("B"));
    let made = p.call(class, &[]);
    for read in [first, second] {
        p.set_field(made, "key", read);
        let given = p.call(key, &[made]);
        p.client(given);
    }
    assert_eq!(p.keys(), ["$A?0+", "$B?0+"]);
}

#[test]
fn who_is_lent_a_value_fills_its_field() {
    let mut p = Program::new();
    let class = p.class("Plain", &[]);
    let fill = filler(&mut p, "key");
    let made = p.call(class, &[]);
    let made = lent(&mut p, fill, made);
    let key = p.field(made, "key");
    p.client(key);
    assert_eq!(p.keys(), ["$A?0+"]);
}

#[test]
fn who_is_lent_a_value_and_fills_another_field_changes_nothing() {
    let mut p = Program::new();
    let class = p.class("Plain", &[]);
    let fill = filler(&mut p, "other");
    let text = p.text("x");
    let named = [p.arg(Some("key"), text)];
    let made = p.call_with(class, &named);
    let made = lent(&mut p, fill, made);
    let key = p.field(made, "key");
    p.client(key);
    assert_eq!(p.keys(), ["\"x\""]);
}

#[test]
fn what_nobody_is_seen_to_do_with_a_value_that_it_is_lent_is_not_followed() {
    let mut p = Program::new();
    let class = p.class("Plain", &[]);
    let text = p.text("x");
    let named = [p.arg(Some("key"), text)];
    let made = p.call_with(class, &named);
    let (of, unseen) = (p.here(), p.here());
    let unseen = p.b.path("elsewhere.fill", unseen);
    let call = p.call(unseen, &[made]);
    let made = p.b.lent(made, call, of);
    let key = p.field(made, "key");
    p.client(key);
    assert_eq!(p.keys(), ["?"]);
}

#[test]
fn who_was_given_options_and_came_back_has_checked_them() {
    let mut p = Program::new();
    let class = p.class("Plain", &[]);
    let build = p.function("build", &[], |p, _| {
        let (made, read) = (p.call(class, &[]), p.read("A"));
        p.set_field(made, "key", read);
        p.give(made);
    });
    let check = p.function("check", &["options"], |p, given| {
        let key = p.field(given[0], "key");
        p.guard(key, States::TRUTHY);
        let nothing = p.none();
        p.give(nothing);
    });
    let at = p.here();
    let parser = p.call(build, &[]);
    let (checked, other) = (p.b.options(parser, at), p.b.options(parser, at));
    p.call(check, &[checked]);
    for options in [checked, other] {
        let key = p.field(options, "key");
        p.client(key);
    }
    assert_eq!(p.keys(), ["$A+", "$A?0+"]);
}

#[test]
fn who_was_given_a_value_and_came_back_has_checked_what_a_part_of_its_part_holds() {
    let mut p = Program::new();
    let class = p.class("Plain", &[]);
    let check = p.function("check", &["it"], |p, given| {
        let inner = p.field(given[0], "inner");
        let key = p.field(inner, "key");
        p.guard(key, States::TRUTHY);
        let nothing = p.none();
        p.give(nothing);
    });
    let (made, key, other) = (p.call(class, &[]), p.read("A"), p.read("B"));
    let inner = p.field(made, "inner");
    p.set_field(inner, "key", key);
    p.set_field(inner, "other", other);
    p.call(check, &[made]);
    p.client(key);
    p.client(other);
    assert_eq!(p.keys(), ["$A+", "$B?0+"]);
}
