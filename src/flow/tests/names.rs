//! Names, blocks, and what an event remembers.

use super::Program;

#[test]
fn a_name_holds_what_it_was_given_last() {
    let mut p = Program::new();
    let (first, second) = (p.text("first"), p.text("second"));
    p.b.bind("key", first);
    p.b.bind("key", second);
    let key = p.name("key");
    p.client(key);
    assert_eq!(p.keys(), ["\"second\""]);
}

#[test]
fn a_client_keeps_the_value_that_its_name_had_then() {
    let mut p = Program::new();
    let (first, second) = (p.text("first"), p.text("second"));
    p.b.bind("key", first);
    let key = p.name("key");
    p.client(key);
    p.b.bind("key", second);
    assert_eq!(p.keys(), ["\"first\""]);
}

#[test]
fn a_name_that_a_block_declares_is_what_it_was_behind_it() {
    let mut p = Program::new();
    let (outer, inner) = (p.text("outer"), p.text("inner"));
    p.b.bind("key", outer);
    p.b.open_block();
    p.b.declare("key", inner);
    let key = p.name("key");
    p.client(key);
    p.b.close_block();
    let key = p.name("key");
    p.client(key);
    assert_eq!(p.keys(), ["\"inner\"", "\"outer\""]);
}

#[test]
fn a_name_that_a_block_gives_another_value_keeps_that() {
    let mut p = Program::new();
    let (outer, inner) = (p.text("outer"), p.text("inner"));
    p.b.bind("key", outer);
    p.b.open_block();
    p.b.bind("key", inner);
    p.b.close_block();
    let key = p.name("key");
    p.client(key);
    assert_eq!(p.keys(), ["\"inner\""]);
}

#[test]
fn an_unbound_name_is_nobodys_and_opaque() {
    let mut p = Program::new();
    let key = p.text("key");
    p.b.bind("key", key);
    p.b.unbind("key");
    let key = p.name("key");
    p.client(key);
    assert_eq!(p.keys(), ["?"]);
}

#[test]
fn nothing_happens_where_the_program_has_left() {
    let mut p = Program::new();
    let key = p.none();
    p.b.leave();
    p.client(key);
    assert_eq!(p.keys(), Vec::<String>::new());
}

#[test]
fn text_put_together_from_literals_is_a_literal_and_else_shows_what_may_be_missing() {
    let mut p = Program::new();
    let (head, tail, read) = (p.text("Bear"), p.text("er "), p.read("A"));
    let at = p.here();
    let head = p.b.concat(vec![head, tail], at);
    p.client(head);
    let whole = p.b.concat(vec![head, read], at);
    p.client(whole);
    assert_eq!(p.keys(), ["\"Bearer \"", "$A?0+ in text"]);
}

#[test]
fn a_stripped_read_is_still_the_variable() {
    let mut p = Program::new();
    let (read, at) = (p.read("A"), p.here());
    let stripped = p.b.strip(read, at);
    p.client(stripped);
    assert_eq!(p.keys(), ["$A?0+ stripped"]);
}
