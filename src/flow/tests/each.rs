//! What holds of each element of a list that another file writes down.

use super::{Modules, Program, keys};
use crate::flow::{States, ValueId};
use crate::source::FileId;

/// How two clients get their keys, `A` and `B`, in a file that goes over the list of another one, in which `A` and `C` stand.
fn told(tell: impl FnOnce(&mut Program, ValueId)) -> Vec<String> {
    let mut list = Program::of_file(FileId(0));
    let (names, at) = (vec![list.text("A"), list.text("C")], list.here());
    let names = list.b.list(names, at);
    list.b.bind("NAMES", names);
    let mut p = Program::of_file(FileId(1));
    let at = p.here();
    let names = p.b.path("conf.NAMES", at);
    tell(&mut p, names);
    for name in ["A", "B"] {
        let key = p.read(name);
        p.client(key);
    }
    keys(&[&list.b.finish(), &p.b.finish()], &Modules(vec!["conf", "app"]))
}

/// `for name in names:` with a read of the variable of that name.
fn each(p: &mut Program, names: ValueId, body: impl FnOnce(&mut Program, ValueId)) {
    p.b.open_loop();
    let at = p.here();
    let element = p.b.element_of(names, at);
    let read = p.b.read_variable(element, None, false, at);
    body(p, read);
    p.b.close_loop_over(element, at);
}

#[test]
fn a_loop_that_leaves_where_one_is_missing_has_checked_each() {
    assert_eq!(told(|p, names| each(p, names, |p, read| p.guard(read, States::TRUTHY))), ["$A+", "$B?0+"]);
}

#[test]
fn a_loop_that_is_left_early_has_checked_none() {
    let found = told(|p, names| {
        each(p, names, |p, read| {
            let is_there = p.is(read, States::TRUTHY);
            p.branch(is_there, |p| p.b.break_loop(), |_| {});
        });
    });
    assert_eq!(found, ["$A?0+", "$B?0+"]);
}

#[test]
fn a_list_that_is_still_empty_says_that_each_is_there() {
    for (leaves_when, of_a) in [(States::TRUTHY, "$A+"), (!States::TRUTHY, "$A?0+")] {
        let found = told(|p, names| {
            let at = p.here();
            let missing = p.b.list(Vec::new(), at);
            p.b.bind("missing", missing);
            each(p, names, |p, read| {
                let is_there = p.is(read, States::TRUTHY);
                p.branch(
                    is_there,
                    |_| {},
                    |p| {
                        let (list, what, at) = (p.name("missing"), p.text("x"), p.here());
                        let grown = p.b.grown(list, what, at).expect("a list");
                        p.b.bind("missing", grown);
                    },
                );
            });
            let missing = p.name("missing");
            let asked = p.is(missing, leaves_when);
            p.leave_if(asked);
        });
        assert_eq!(found[0], of_a);
    }
}

#[test]
fn a_function_that_asks_each_asks_those_that_it_is_given() {
    let found = told(|p, names| {
        let check = p.function("check", &["names"], |p, given| {
            each(p, given[0], |p, read| p.guard(read, States::TRUTHY));
        });
        p.call(check, &[names]);
    });
    assert_eq!(found, ["$A+", "$B?0+"]);
}
