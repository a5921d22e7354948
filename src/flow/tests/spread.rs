//! `*args` and `**kwargs`: what they are known to hold is found, and what nobody can follow is silent.

use super::Program;
use crate::flow::{Kind, Param, Takes, ValueId};

/// `def make(*args): Client(*args)`, or with `**kwargs`.
fn make(p: &mut Program, takes: Takes) -> ValueId {
    let (function, make) = p.declare("make");
    let params = [Param { takes, ..p.param("all") }];
    p.body(function, &params, |p, given| {
        let keyword = (takes == Takes::Keywords).then_some("**");
        let at = p.here();
        let (client, all) = (p.b.path("shop.Client", at), [p.spread(keyword, given[0])]);
        p.call_with(client, &all);
    });
    make
}

/// The client with arguments that stand for several.
fn client_with(p: &mut Program, name: Option<&str>, value: ValueId) {
    let at = p.here();
    let (client, args) = (p.b.path("shop.Client", at), [p.spread(name, value)]);
    p.call_with(client, &args);
}

#[test]
fn an_argument_by_place_goes_through_args() {
    let mut p = Program::new();
    let make = make(&mut p, Takes::Rest);
    let (read, more) = (p.read("A"), p.text("more"));
    p.call(make, &[read, more]);
    assert_eq!(p.keys(), ["$A?0+"]);
}

#[test]
fn an_argument_by_name_goes_through_kwargs() {
    let mut p = Program::new();
    let make = make(&mut p, Takes::Keywords);
    let (read, host) = (p.read("A"), p.text("host"));
    let args = [p.arg(Some("host"), host), p.arg(Some("key"), read)];
    p.call_with(make, &args);
    assert_eq!(p.keys(), ["$A?0+"]);
}

#[test]
fn what_no_caller_names_is_left_out() {
    let mut p = Program::new();
    let make = make(&mut p, Takes::Keywords);
    p.call_with(make, &[]);
    assert_eq!(p.keys(), ["LeftOut"]);
}

#[test]
fn a_mapping_that_is_spread_gives_its_entry() {
    let mut p = Program::new();
    let (key, read, at) = (p.text("key"), p.read("A"), p.here());
    let config = p.b.dict(vec![(key, read)], false, at);
    client_with(&mut p, Some("**"), config);
    assert_eq!(p.keys(), ["$A?0+"]);
}

#[test]
fn a_mapping_that_is_handed_on_gives_its_entry() {
    let mut p = Program::new();
    let make = make(&mut p, Takes::Keywords);
    let (key, read, at) = (p.text("key"), p.read("A"), p.here());
    let config = p.b.dict(vec![(key, read)], false, at);
    let args = [p.spread(Some("**"), config)];
    p.call_with(make, &args);
    assert_eq!(p.keys(), ["$A?0+"]);
}

#[test]
fn a_list_that_is_spread_gives_the_element_of_that_place() {
    let mut p = Program::new();
    let (first, second, at) = (p.read("A"), p.text("second"), p.here());
    let list = p.b.value(Kind::List([first, second].into()), at);
    client_with(&mut p, None, list);
    assert_eq!(p.keys(), ["$A?0+"]);
}

#[test]
fn the_last_entry_of_a_key_counts() {
    let mut p = Program::new();
    let (key, none, read, at) = (p.text("key"), p.none(), p.read("A"), p.here());
    let config = p.b.dict(vec![(key, none)], false, at);
    let key = p.text("key");
    let config = p.b.dict_with(config, key, read, at).expect("a mapping");
    client_with(&mut p, Some("**"), config);
    assert_eq!(p.keys(), ["$A?0+"]);
}

#[test]
fn what_nobody_can_follow_is_opaque_when_it_is_spread() {
    for keyword in [None, Some("**")] {
        let mut p = Program::new();
        let dark = p.b.opaque();
        client_with(&mut p, keyword, dark);
        assert_eq!(p.keys(), ["?"]);
    }
}

#[test]
fn an_argument_behind_a_spread_one_is_at_no_known_place() {
    let mut p = Program::new();
    let make = make(&mut p, Takes::Rest);
    let (dark, none) = (p.b.opaque(), p.none());
    let args = [p.spread(None, dark), p.arg(None, none)];
    p.call_with(make, &args);
    assert_eq!(p.keys(), ["?"]);
}

/// `def make(**all): Client(**({"key": read} | all))`
fn make_with_options(p: &mut Program) -> ValueId {
    let (function, make) = p.declare("make");
    let params = [Param { takes: Takes::Keywords, ..p.param("all") }];
    p.body(function, &params, |p, given| {
        let (key, read, at) = (p.text("key"), p.read("A"), p.here());
        let options = p.b.dict(vec![(key, read)], false, at);
        let laid = p.b.dict_covered(options, Some(given[0]), at);
        client_with(p, Some("**"), laid);
    });
    make
}

#[test]
fn an_entry_stands_where_no_caller_lays_another_over_it() {
    let mut p = Program::new();
    let make = make_with_options(&mut p);
    let host = p.text("host");
    let args = [p.arg(Some("host"), host)];
    p.call_with(make, &args);
    assert_eq!(p.keys(), ["$A?0+"]);
}

#[test]
fn what_a_caller_lays_over_an_entry_stands_there() {
    let mut p = Program::new();
    let make = make_with_options(&mut p);
    let other = p.read("B");
    let args = [p.arg(Some("key"), other)];
    p.call_with(make, &args);
    let keys = p.keys();
    assert!(keys.iter().any(|key| key.contains("$B")), "{keys:?}");
}
