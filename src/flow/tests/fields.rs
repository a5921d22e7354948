//! Fields: what the constructor of *that* value put there, what other methods put there, and nothing of other types.

use super::Program;
use crate::flow::{States, ValueId};

/// A type whose constructor keeps its argument.
fn holder(p: &mut Program) -> ValueId {
    let class = p.class("Holder", &[]);
    p.method(class, "__init__", &["key"], |p, given| p.set_field(given[0], "key", given[1]));
    class
}

#[test]
fn a_field_is_what_the_constructor_of_that_value_was_given() {
    let mut p = Program::new();
    let class = holder(&mut p);
    let (first, second) = (p.read("A"), p.text("b"));
    let (first, second) = (p.call(class, &[first]), p.call(class, &[second]));
    for base in [first, second] {
        let key = p.field(base, "key");
        p.client(key);
    }
    assert_eq!(p.keys(), ["$A?0+", "\"b\""]);
}

#[test]
fn a_method_uses_what_each_construction_has_given() {
    let mut p = Program::new();
    let class = holder(&mut p);
    p.method(class, "ask", &[], |p, given| {
        let key = p.field(given[0], "key");
        p.client(key);
    });
    let (first, second) = (p.read("A"), p.text("b"));
    p.call(class, &[first]);
    p.call(class, &[second]);
    assert_eq!(p.keys(), ["$A?0+ | \"b\""]);
}

#[test]
fn a_field_of_the_same_name_in_another_type_is_another() {
    let mut p = Program::new();
    holder(&mut p);
    let other = p.class("Other", &[]);
    p.method(other, "__init__", &[], |p, given| {
        let text = p.text("other");
        p.set_field(given[0], "key", text);
    });
    let class = p.name("Holder");
    let read = p.read("A");
    let (first, second) = (p.call(class, &[read]), p.call(other, &[]));
    for base in [first, second] {
        let key = p.field(base, "key");
        p.client(key);
    }
    assert_eq!(p.keys(), ["$A?0+", "\"other\""]);
}

#[test]
fn a_constructor_that_checks_its_argument_clears_the_field() {
    let mut p = Program::new();
    let class = p.class("Holder", &[]);
    p.method(class, "__init__", &["key"], |p, given| {
        p.guard(given[1], States::TRUTHY);
        p.set_field(given[0], "key", given[1]);
    });
    p.method(class, "ask", &[], |p, given| {
        let key = p.field(given[0], "key");
        p.client(key);
    });
    let read = p.read("A");
    p.call(class, &[read]);
    assert_eq!(p.keys(), ["$A+"]);
}

#[test]
fn a_field_that_holds_nothing_at_first_is_what_another_method_puts_there() {
    let mut p = Program::new();
    let class = p.class("Holder", &[]);
    p.method(class, "__init__", &[], |p, given| {
        let none = p.none();
        p.set_field(given[0], "key", none);
    });
    p.method(class, "load", &[], |p, given| {
        let read = p.read("A");
        p.set_field(given[0], "key", read);
    });
    p.method(class, "ask", &[], |p, given| {
        let key = p.field(given[0], "key");
        p.client(key);
    });
    assert_eq!(p.keys(), ["$A?0+"]);
}

#[test]
fn a_field_that_nobody_sets_to_anything_is_the_none_that_is_written() {
    let mut p = Program::new();
    let class = p.class("Holder", &[]);
    p.method(class, "__init__", &[], |p, given| {
        let none = p.none();
        p.set_field(given[0], "key", none);
    });
    p.method(class, "ask", &[], |p, given| {
        let key = p.field(given[0], "key");
        p.client(key);
    });
    assert_eq!(p.keys(), ["Written"]);
}

#[test]
fn a_guard_in_the_method_clears_the_field() {
    let mut p = Program::new();
    let class = holder(&mut p);
    p.method(class, "ask", &[], |p, given| {
        let key = p.field(given[0], "key");
        p.guard(key, States::TRUTHY);
        p.client(key);
    });
    let read = p.read("A");
    p.call(class, &[read]);
    assert_eq!(p.keys(), ["$A+"]);
}

#[test]
fn a_type_that_inherits_has_the_constructor_of_its_base() {
    let mut p = Program::new();
    let base = holder(&mut p);
    let heir = p.class("Heir", &[base]);
    let read = p.read("A");
    let made = p.call(heir, &[read]);
    let key = p.field(made, "key");
    p.client(key);
    assert_eq!(p.keys(), ["$A?0+"]);
}

/// Two heirs of one base that ask with the field of it.
fn siblings(p: &mut Program, base: ValueId) -> [ValueId; 2] {
    ["First", "Second"].map(|name| {
        let heir = p.class(name, &[base]);
        p.method(heir, "ask", &[], |p, given| {
            let key = p.field(given[0], "key");
            p.client(key);
        });
        heir
    })
}

#[test]
fn siblings_share_a_constructor_and_not_what_it_is_given() {
    let mut p = Program::new();
    let base = holder(&mut p);
    let [first, second] = siblings(&mut p, base);
    let (read, text) = (p.read("A"), p.text("b"));
    p.call(first, &[read]);
    p.call(second, &[text]);
    assert_eq!(p.keys(), ["$A?0+", "\"b\""]);
}

#[test]
fn siblings_share_a_setter_and_not_what_it_is_given() {
    let mut p = Program::new();
    let base = p.class("Base", &[]);
    p.method(base, "__init__", &[], |_, _| {});
    p.method(base, "set", &["key"], |p, given| p.set_field(given[0], "key", given[1]));
    let [first, second] = siblings(&mut p, base);
    let (read, text) = (p.read("A"), p.text("b"));
    for (of, key) in [(first, read), (second, text)] {
        let made = p.call(of, &[]);
        p.call_method(made, "set", &[key]);
    }
    assert_eq!(p.keys(), ["$A?0+", "\"b\""]);
}

#[test]
fn what_the_base_does_it_does_with_the_field_of_every_heir() {
    let mut p = Program::new();
    let base = holder(&mut p);
    p.method(base, "ask", &[], |p, given| {
        let key = p.field(given[0], "key");
        p.client(key);
    });
    let (first, second) = (p.class("First", &[base]), p.class("Second", &[base]));
    let (read, text) = (p.read("A"), p.text("b"));
    p.call(first, &[read]);
    p.call(second, &[text]);
    assert_eq!(p.keys(), ["$A?0+ | \"b\""]);
}

#[test]
fn a_constant_of_a_type_is_a_field_of_its_values() {
    let mut p = Program::new();
    let class = p.class("Config", &[]);
    let read = p.read("A");
    p.b.bind_member(class, "KEY", read);
    let key = p.field(class, "KEY");
    p.client(key);
    let made = p.call(class, &[]);
    let key = p.field(made, "KEY");
    p.client(key);
    assert_eq!(p.keys(), ["$A?0+", "$A?0+"]);
}

#[test]
fn fields_of_fields_are_followed_through_both_constructors() {
    let mut p = Program::new();
    let inner = holder(&mut p);
    let outer = p.class("Outer", &[]);
    p.method(outer, "__init__", &["config"], |p, given| p.set_field(given[0], "config", given[1]));
    let read = p.read("A");
    let config = p.call(inner, &[read]);
    let made = p.call(outer, &[config]);
    let config = p.field(made, "config");
    let key = p.field(config, "key");
    p.client(key);
    assert_eq!(p.keys(), ["$A?0+"]);
}

#[test]
fn a_field_that_was_set_here_is_that_until_somebody_else_gets_the_value() {
    let mut p = Program::new();
    let class = holder(&mut p);
    let dark = p.function("dark", &["it"], |_, _| {});
    let read = p.read("A");
    let made = p.call(class, &[read]);
    let text = p.text("here");
    p.set_field(made, "key", text);
    let key = p.field(made, "key");
    p.client(key);
    p.call(dark, &[made]);
    let key = p.field(made, "key");
    p.client(key);
    let keys = p.keys();
    assert_eq!(keys[0], "\"here\"");
    assert_ne!(keys[1], "\"here\"", "somebody else may have changed it");
}

#[test]
fn a_method_that_gives_a_field_gives_that_of_what_it_was_called_on() {
    let mut p = Program::new();
    let class = holder(&mut p);
    p.method(class, "get", &[], |p, given| {
        let key = p.field(given[0], "key");
        p.give(key);
    });
    let (first, second) = (p.read("A"), p.text("b"));
    let (first, second) = (p.call(class, &[first]), p.call(class, &[second]));
    for base in [first, second] {
        let key = p.call_method(base, "get", &[]);
        p.client(key);
    }
    assert_eq!(p.keys(), ["$A?0+", "\"b\""]);
}

#[test]
fn a_property_is_called_by_reading_it() {
    let mut p = Program::new();
    let class = p.class("Holder", &[]);
    p.method(class, "key", &[], |p, _| {
        let read = p.read("A");
        p.give(read);
    });
    let function = p.b.flow().functions.len() - 1;
    p.b.function_mut(crate::flow::FunctionId::new(crate::source::FileId(0), function)).is_property = true;
    let made = p.call(class, &[]);
    let key = p.field(made, "key");
    p.client(key);
    assert_eq!(p.keys(), ["$A?0+"]);
}

#[test]
fn what_another_function_puts_into_a_field_that_holds_nothing_is_found_by_type() {
    let mut p = Program::new();
    let class = p.class("Holder", &[]);
    p.method(class, "__init__", &[], |p, given| {
        let none = p.none();
        p.set_field(given[0], "key", none);
    });
    let made = p.call(class, &[]);
    p.b.bind("config", made);
    p.function("fill", &[], |p, _| {
        let (config, read) = (p.name("config"), p.read("A"));
        p.set_field(config, "key", read);
    });
    p.method(class, "ask", &[], |p, given| {
        let key = p.field(given[0], "key");
        p.client(key);
    });
    assert_eq!(p.keys(), ["$A?0+"]);
}

#[test]
fn what_is_known_of_a_value_holds_for_whoever_asks_for_a_field_of_it() {
    let mut p = Program::new();
    let class = p.class("Config", &[]);
    p.method(class, "__init__", &[], |p, given| {
        let own = p.text("own");
        p.set_field(given[0], "key", own);
    });
    let connect = p.function("connect", &["config"], |p, given| {
        let at = p.here();
        let config = p.b.fallback(given[0], States::TRUTHY, at, |b| b.construct(class, &[], at));
        let key = p.field(config, "key");
        p.client(key);
    });
    let none = p.none();
    p.call(connect, &[none]);
    // Nothing is no value whose field could have been taken.
    assert_eq!(p.keys(), ["else \"own\""]);
}

#[test]
fn a_value_in_a_field_says_what_that_gives() {
    let mut p = Program::new();
    let variable = p.class("Variable", &[]);
    p.method(variable, "__get__", &["of"], |p, _| {
        let read = p.read("A");
        p.give(read);
    });
    let settings = p.class("Settings", &[]);
    let held = p.call(variable, &[]);
    p.b.bind_member(settings, "key", held);
    let key = p.field(settings, "key");
    p.client(key);
    assert_eq!(p.keys(), ["$A?0+"]);
}
