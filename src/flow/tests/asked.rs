//! What is asked for without a condition at the place: by the type of a field, by a function that is named for it, by names,
//! and by what is there only as a whole.

use super::Program;
use crate::flow::{Field, States, Type, ValueId};

/// A type that refuses what is not of the types of its two fields: one that is there, and any.
fn strict(p: &mut Program, refuses: bool) -> ValueId {
    let class = p.class("Strict", &[]);
    let field = |name: &str, takes| Field { name: name.into(), of: None, takes };
    let fields = vec![field("key", States::PRESENT), field("other", States::ANY)];
    p.b.declare_type(class, Type { fields, refuses, ..Type::default() });
    class
}

fn both_fields(p: &mut Program, class: ValueId) {
    let (first, second) = (p.read("A"), p.read("B"));
    let made = p.call(class, &[first, second]);
    for name in ["key", "other"] {
        let field = p.field(made, name);
        p.client(field);
    }
}

#[test]
fn what_a_type_refuses_is_not_what_it_was_given() {
    let mut p = Program::new();
    let class = strict(&mut p, true);
    both_fields(&mut p, class);
    assert_eq!(p.keys(), ["$A0+", "$B?0+"]);
}

#[test]
fn a_type_that_asks_for_no_types_takes_anything() {
    let mut p = Program::new();
    let class = strict(&mut p, false);
    both_fields(&mut p, class);
    assert_eq!(p.keys(), ["$A?0+", "$B?0+"]);
}

#[test]
fn what_a_constructor_has_another_method_ask_for_by_name_is_there() {
    let mut p = Program::new();
    let class = p.class("Settings", &[]);
    p.method(class, "require", &["name"], |p, given| {
        p.b.takes_named(given[0]);
        let asked = p.here();
        let entry = p.b.entry_named_by(given[0], given[1], asked);
        p.guard(entry, States::TRUTHY);
    });
    p.method(class, "__init__", &[], |p, given| {
        let (first, second) = (p.read("A"), p.read("B"));
        p.set_field(given[0], "key", first);
        p.set_field(given[0], "other", second);
        let name = p.text("key");
        p.call_method(given[0], "require", &[name]);
    });
    let made = p.call(class, &[]);
    for name in ["key", "other"] {
        let field = p.field(made, name);
        p.client(field);
    }
    assert_eq!(p.keys(), ["$A+", "$B?0+"]);
}

#[test]
fn each_of_a_list_that_is_there_as_a_whole_is_there() {
    let mut p = Program::new();
    let (first, second) = (p.read("A"), p.read("B"));
    let at = p.here();
    let list = p.b.list(vec![first, second], at);
    let whole = p.b.whole(list, at);
    p.guard(whole, States::PRESENT);
    p.client(first);
    p.client(second);
    let third = p.read("C");
    p.client(third);
    assert_eq!(p.keys(), ["$A0+", "$B0+", "$C?0+"]);
}
