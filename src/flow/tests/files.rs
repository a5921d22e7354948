//! Names of other files: imports, re-exports, globs, circles, and checks that another file has made.

use super::{Modules, Program, keys};
use crate::flow::{Flow, States, ValueId};
use crate::source::FileId;

/// A module's name, and what is told of it.
type File<'t> = (&'static str, &'t dyn Fn(&mut Program));

fn told(files: &[File<'_>]) -> Vec<String> {
    let flows: Vec<Flow> = (0..)
        .zip(files)
        .map(|(file, (_, tell))| {
            let mut p = Program::of_file(FileId(file));
            tell(&mut p);
            p.b.finish()
        })
        .collect();
    let modules = Modules(files.iter().map(|(name, _)| *name).collect());
    keys(&flows.iter().collect::<Vec<_>>(), &modules)
}

/// A client with what a path leads to.
fn client_of(p: &mut Program, path: &str) {
    let at = p.here();
    let value = p.b.path(path, at);
    p.client(value);
}

fn bind_read(p: &mut Program, name: &str, variable: &str) -> ValueId {
    let read = p.read(variable);
    p.b.bind(name, read);
    read
}

/// `import` under the same name.
fn import(p: &mut Program, name: &str, path: &str) {
    let at = p.here();
    let value = p.b.path(path, at);
    p.b.bind(name, value);
}

#[test]
fn a_name_of_another_file_is_what_that_file_has_made_of_it() {
    let keys = told(&[("config", &|p| _ = bind_read(p, "KEY", "A")), ("app", &|p| client_of(p, "config.KEY"))]);
    assert_eq!(keys, ["$A?0+"]);
}

#[test]
fn a_file_that_has_checked_its_own_name_has_checked_it_for_all() {
    let keys = told(&[
        ("config", &|p| {
            let read = bind_read(p, "KEY", "A");
            p.guard(read, States::TRUTHY);
        }),
        ("app", &|p| client_of(p, "config.KEY")),
    ]);
    assert_eq!(keys, ["$A+"]);
}

#[test]
fn a_file_that_has_checked_the_name_of_another_has_checked_it_for_whoever_imports_it() {
    let check = |p: &mut Program| {
        let at = p.here();
        let key = p.b.path("config.KEY", at);
        p.guard(key, States::TRUTHY);
    };
    let files = |imports: &'static str| {
        told(&[
            ("config", &|p| _ = bind_read(p, "KEY", "A")),
            ("check", &check),
            ("app", &move |p| {
                p.b.imports(imports);
                client_of(p, "config.KEY");
            }),
        ])
    };
    assert_eq!(files("check.any"), ["$A+"]);
    assert_eq!(files("config.KEY"), ["$A?0+"]);
}

#[test]
fn a_name_that_is_handed_on_leads_to_where_it_was_made() {
    let keys = told(&[
        ("config", &|p| _ = bind_read(p, "KEY", "A")),
        ("package", &|p| import(p, "API_KEY", "config.KEY")),
        ("app", &|p| client_of(p, "package.API_KEY")),
    ]);
    assert_eq!(keys, ["$A?0+"]);
}

#[test]
fn a_glob_brings_all_names_and_an_own_name_wins() {
    let keys = told(&[
        ("config", &|p| {
            bind_read(p, "KEY", "A");
            bind_read(p, "OTHER", "B");
        }),
        ("package", &|p| {
            p.b.bring_all("config");
            bind_read(p, "OTHER", "OWN");
        }),
        ("app", &|p| {
            client_of(p, "package.KEY");
            client_of(p, "package.OTHER");
        }),
    ]);
    assert_eq!(keys, ["$A?0+", "$OWN?0+"]);
}

#[test]
fn files_that_have_all_names_of_one_another_end_the_search() {
    let keys = told(&[
        ("one", &|p| p.b.bring_all("two")),
        ("two", &|p| p.b.bring_all("one")),
        ("app", &|p| client_of(p, "one.KEY")),
    ]);
    assert_eq!(keys, ["one.KEY"]);
}

#[test]
fn names_that_lead_to_one_another_end_the_search() {
    let keys = told(&[
        ("one", &|p| import(p, "KEY", "two.KEY")),
        ("two", &|p| import(p, "KEY", "one.KEY")),
        ("app", &|p| client_of(p, "one.KEY")),
    ]);
    assert_eq!(keys, ["one.KEY"]);
}

#[test]
fn a_function_of_another_file_gives_the_argument_of_that_call() {
    let keys = told(&[
        ("helpers", &|p| {
            p.function("same", &["value"], |p, given| p.give(given[0]));
        }),
        ("app", &|p| {
            for name in ["A", "B"] {
                let (read, at) = (p.read(name), p.here());
                let same = p.b.path("helpers.same", at);
                let key = p.call(same, &[read]);
                p.client(key);
            }
        }),
    ]);
    assert_eq!(keys, ["$A?0+", "$B?0+"]);
}

#[test]
fn callers_in_other_files_bring_what_they_know() {
    let keys = told(&[
        ("helpers", &|p| {
            p.function("make", &["key"], |p, given| p.client(given[0]));
        }),
        ("app", &|p| {
            let (read, at) = (p.read("A"), p.here());
            p.guard(read, States::PRESENT);
            let make = p.b.path("helpers.make", at);
            p.call(make, &[read]);
        }),
    ]);
    assert_eq!(keys, ["$A0+"]);
}

#[test]
fn a_check_of_another_file_clears_the_same_variable_here() {
    let keys = told(&[
        ("checks", &|p| {
            p.function("check", &[], |p, _| {
                let read = p.read("A");
                p.guard(read, States::TRUTHY);
            });
        }),
        ("app", &|p| {
            let at = p.here();
            let check = p.b.path("checks.check", at);
            p.call(check, &[]);
            for name in ["A", "B"] {
                let read = p.read(name);
                p.client(read);
            }
        }),
    ]);
    assert_eq!(keys, ["$A+", "$B?0+"]);
}

#[test]
fn a_name_that_another_file_sets_is_nobodys() {
    let keys = told(&[
        ("config", &|p| _ = bind_read(p, "KEY", "A")),
        ("setter", &|p| {
            let (none, at) = (p.none(), p.here());
            let module = p.b.path("config", at);
            p.set_field(module, "KEY", none);
        }),
        ("app", &|p| client_of(p, "config.KEY")),
    ]);
    assert_eq!(keys, ["config.KEY"]);
}

#[test]
fn what_the_entry_of_the_program_checks_holds_for_constants_of_other_files() {
    let keys = told(&[
        ("config", &|p| _ = bind_read(p, "KEY", "A")),
        ("main", &|p| {
            let (function, begin) = p.declare("main");
            p.call(begin, &[]);
            p.body(function, &[], |p, _| {
                let at = p.here();
                let key = p.b.path("config.KEY", at);
                p.guard(key, States::TRUTHY);
            });
        }),
        ("app", &|p| {
            p.function("ask", &[], |p, _| client_of(p, "config.KEY"));
        }),
    ]);
    assert_eq!(keys, ["$A+"]);
}

#[test]
fn what_the_entry_of_the_program_checks_later_does_not_clear_what_it_has_used() {
    let keys = told(&[
        ("config", &|p| _ = bind_read(p, "KEY", "A")),
        ("main", &|p| {
            let (function, begin) = p.declare("main");
            p.call(begin, &[]);
            p.body(function, &[], |p, _| {
                client_of(p, "config.KEY");
                let at = p.here();
                let key = p.b.path("config.KEY", at);
                p.guard(key, States::TRUTHY);
            });
        }),
    ]);
    assert_eq!(keys, ["$A?0+"]);
}

#[test]
fn an_entry_of_a_table_of_another_file_names_a_variable() {
    let keys = told(&[
        ("names", &|p| {
            let (at, key, name) = (p.here(), p.text("env"), p.text("ACME_KEY"));
            let entry = p.b.dict(vec![(key, name)], false, at);
            let table = p.b.list(vec![entry], at);
            p.b.bind("NAMES", table);
        }),
        ("app", &|p| {
            let at = p.here();
            let table = p.b.path("names.NAMES", at);
            let entry = p.field(table, "0");
            let name = p.field(entry, "[env");
            let key = p.b.read_variable(name, None, false, at);
            p.client(key);
        }),
    ]);
    assert_eq!(keys, ["$ACME_KEY?0+"]);
}

#[test]
fn a_name_that_a_file_lacks_is_what_its_function_reads_for_it() {
    for (checks, expected) in [(false, "$A_KEY?0+"), (true, "$A_KEY+")] {
        let config = |p: &mut Program| {
            p.function("__getattr__", &["name"], |p, given| {
                let at = p.here();
                let read = p.b.read_variable(given[0], None, false, at);
                if checks {
                    p.guard(read, States::TRUTHY);
                }
                p.give(read);
            });
        };
        let keys = told(&[("config", &config), ("app", &|p| client_of(p, "config.A_KEY"))]);
        assert_eq!(keys, [expected]);
    }
}
