//! Checks that depend on what is given: a call, a construction or a constant says which of two things was checked.

use super::Program;
use crate::flow::{States, ValueId};

/// A function that gives what it is given, and leaves when there is none and it is told to.
fn get(p: &mut Program) -> ValueId {
    p.function("get", &["key", "strict"], |p, given| {
        let (strict, at) = (p.is(given[1], States::TRUTHY), p.here());
        let missing = p.is(given[0], !States::TRUTHY);
        let both = p.b.both(strict, missing, at);
        p.leave_if(both);
        p.give(given[0]);
    })
}

#[test]
fn a_call_says_whether_a_function_has_checked_what_it_gives() {
    let mut p = Program::new();
    let get = get(&mut p);
    for (name, strict) in [("A", "yes"), ("B", "")] {
        let (key, strict) = (p.read(name), p.text(strict));
        let given = p.call(get, &[key, strict]);
        p.client(given);
    }
    assert_eq!(p.keys(), ["$A+", "$B?0+"]);
}

#[test]
fn a_call_says_whether_what_it_gave_was_checked() {
    let mut p = Program::new();
    let get = get(&mut p);
    let (key, other) = (p.read("A"), p.read("B"));
    let (yes, no) = (p.text("yes"), p.text(""));
    p.call(get, &[key, yes]);
    p.call(get, &[other, no]);
    p.client(key);
    p.client(other);
    assert_eq!(p.keys(), ["$A+", "$B?0+"]);
}

#[test]
fn a_function_that_asks_for_something_else_as_well_has_not_checked_what_it_gives() {
    let mut p = Program::new();
    let asks = |p: &mut Program, given: &[ValueId], strict: ValueId| {
        let at = p.here();
        let read = p.b.read_variable(given[0], None, false, at);
        let missing = p.is(read, !States::TRUTHY);
        let strict = p.is(strict, States::TRUTHY);
        let both = p.b.both(missing, strict, at);
        p.leave_if(both);
        p.give(read);
    };
    let sometimes = p.function("sometimes", &["name"], |p, given| {
        let strict = p.b.opaque();
        asks(p, given, strict);
    });
    let told = p.function("told", &["name", "strict"], |p, given| asks(p, given, given[1]));
    let (yes, no) = (p.text("yes"), p.text(""));
    for (function, name, strict) in [(sometimes, "A_KEY", None), (told, "B_KEY", Some(no)), (told, "C_KEY", Some(yes))]
    {
        let name = p.text(name);
        let args: Vec<ValueId> = std::iter::once(name).chain(strict).collect();
        let given = p.call(function, &args);
        p.client(given);
    }
    assert_eq!(p.keys(), ["$A_KEY?0+", "$B_KEY?0+", "$C_KEY+"]);
}

#[test]
fn a_constant_says_which_of_two_things_was_checked() {
    let mut p = Program::new();
    for host in ["https://api.example", ""] {
        let (host, key) = (p.text(host), p.read(if host.is_empty() { "B" } else { "A" }));
        let (there, at) = (p.is(host, States::TRUTHY), p.here());
        let missing = p.is(key, !States::TRUTHY);
        let both = p.b.both(there, missing, at);
        p.leave_if(both);
        p.client(key);
    }
    assert_eq!(p.keys(), ["$A+", "$B?0+"]);
}

#[test]
fn a_base_checks_for_each_of_its_heirs_what_that_names() {
    let mut p = Program::new();
    let base = p.class("Base", &[]);
    p.method(base, "ask", &[], |p, given| {
        let (name, at) = (p.field(given[0], "KEY"), p.here());
        let read = p.b.read_variable(name, None, false, at);
        p.guard(read, States::TRUTHY);
        p.call_method(given[0], "make", &[]);
    });
    for (heir, variable) in [("One", "ONE_KEY"), ("Other", "OTHER_KEY")] {
        let class = p.class(heir, &[base]);
        let (name, at) = (p.text(variable), p.here());
        p.b.bind_member(class, "KEY", name);
        p.method(class, "make", &[], |p, given| {
            let name = p.field(given[0], "KEY");
            let read = p.b.read_variable(name, None, false, at);
            p.client(read);
        });
    }
    assert_eq!(p.keys(), ["$ONE_KEY+", "$OTHER_KEY+"]);
}

#[test]
fn what_is_known_behind_a_call_says_which_of_two_things_it_has_checked() {
    for (asks, wanted) in [(true, "$A+"), (false, "$A?0+")] {
        let mut p = Program::new();
        let check = p.function("check", &["mode", "key"], |p, given| {
            let (mode, at) = (p.is(given[0], States::TRUTHY), p.here());
            let missing = p.is(given[1], !States::TRUTHY);
            let both = p.b.both(mode, missing, at);
            p.leave_if(both);
        });
        p.function("run", &["settings"], |p, given| {
            let (mode, key) = (p.field(given[0], "mode"), p.read("A"));
            p.call(check, &[mode, key]);
            if asks {
                p.guard(mode, States::TRUTHY);
            }
            p.client(key);
        });
        assert_eq!(p.keys(), [wanted]);
    }
}

#[test]
fn what_was_checked_of_a_part_is_known_where_nobody_names_it() {
    for (mode, key) in [("run", "$A+"), ("walk", "$A?0+")] {
        let mut p = Program::new();
        let check = p.function("check", &["args"], |p, given| {
            let (command, key) = (p.field(given[0], "command"), p.field(given[0], "key"));
            let (run, at) = (p.text("run"), p.here());
            let is_run = p.b.test_equal(command, run, at);
            let missing = p.is(key, !States::TRUTHY);
            let both = p.b.both(is_run, missing, at);
            p.leave_if(both);
        });
        let run = p.function("run", &["args"], |p, given| {
            let key = p.field(given[0], "key");
            p.client(key);
        });
        let class = p.class("Args", &[]);
        let parse = p.function("parse", &[], |p, _| {
            let (made, key) = (p.call(class, &[]), p.read("A"));
            p.set_field(made, "key", key);
            p.give(made);
        });
        let args = p.call(parse, &[]);
        p.call(check, &[args]);
        let (command, mode, at) = (p.field(args, "command"), p.text(mode), p.here());
        let is_it = p.b.test_equal(command, mode, at);
        p.branch(is_it, |p| _ = p.call(run, &[args]), |_| {});
        assert_eq!(p.keys(), [key]);
    }
}

#[test]
fn one_of_several_things_decides_as_well() {
    let mut p = Program::new();
    let make = p.function("make", &["version", "token"], |p, given| {
        let key = p.read("KEY");
        let (version, token) = (p.is(given[0], States::TRUTHY), p.is(given[1], States::TRUTHY));
        let (missing, at) = (p.is(key, !States::TRUTHY), p.here());
        let either = p.b.either(version, token, at);
        let neither = p.b.negate(either, at);
        let both = p.b.both(missing, neither, at);
        p.leave_if(both);
        p.branch(either, |p| p.client(key), |p| p.client(key));
    });
    let (version, token) = (p.b.opaque(), p.b.opaque());
    p.call(make, &[version, token]);
    assert_eq!(p.keys(), ["$KEY?0+", "$KEY+"]);
}
