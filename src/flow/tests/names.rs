//! Names, blocks, and what an event remembers.

use super::{EventKind, Program, ValueId};

impl Program {
    /// `receiver.method(text)`
    fn ask(&mut self, receiver: ValueId, method: &str, text: &str) -> ValueId {
        let text = self.text(text);
        self.call_method(receiver, method, &[text])
    }

    /// `shop.Env()`, or one all of whose names begin alike.
    fn env(&mut self, prefix: Option<&str>) -> ValueId {
        let at = self.here();
        let path = self.b.path("shop.Env", at);
        let prefix = prefix.map(|prefix| self.text(prefix));
        let args: Vec<_> = prefix.into_iter().map(|prefix| self.arg(Some("prefix"), prefix)).collect();
        self.call_with(path, &args)
    }
}

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

#[test]
fn a_prefix_is_that_of_all_names_in_its_block_and_of_its_reader() {
    let mut p = Program::new();
    let (env, other) = (p.env(None), p.env(Some("OWN_")));
    let made = p.ask(env, "prefixed", "APP_");
    assert_eq!(p.b.begin_prefix(made), Some(env));
    let inner = p.ask(env, "prefixed", "SUB_");
    p.b.begin_prefix(inner);
    let deep = p.ask(env, "get", "KEY");
    p.b.end_prefix();
    let (within, beside) = (p.ask(env, "get", "KEY"), p.ask(other, "get", "KEY"));
    p.b.end_prefix();
    let behind = p.ask(env, "get", "KEY");
    for key in [deep, within, beside, behind] {
        p.client(key);
    }
    assert_eq!(p.keys(), ["$APP_SUB_KEY?0+", "$APP_KEY?0+", "$OWN_KEY?0+", "$KEY?0+"]);
}

#[test]
fn headers_in_a_list_are_pairs_or_lines() {
    let mut p = Program::new();
    let (line, key) = (p.text("Authorization: Bearer "), p.read("A"));
    let at = p.here();
    let line = p.b.concat(vec![line, key], at);
    let (name, value) = (p.text("authorization"), p.text("secret"));
    let pair = p.b.list(vec![name, value], at);
    let other = p.text("accept: any");
    let all = p.b.list(vec![line, pair, other], at);
    p.b.headers(all, None, at);
    let flow = p.b.finish();
    let sent = flow.events.iter().filter(|event| matches!(&event.kind, EventKind::Header { .. }));
    assert_eq!(sent.count(), 2);
}
