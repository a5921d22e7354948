//! Tables of which an entry is taken under a key that nobody knows.

use super::Program;
use crate::flow::{Kind, States, ValueId};

impl Program {
    /// A mapping of `one` and `two`.
    fn table(&mut self, one: ValueId, two: ValueId) -> ValueId {
        let (first, second, at) = (self.text("one"), self.text("two"), self.here());
        self.b.dict(vec![(first, one), (second, two)], false, at)
    }

    fn names(&mut self, one: &str, two: &str) -> ValueId {
        let (one, two) = (self.text(one), self.text(two));
        self.table(one, two)
    }

    fn unknown(&mut self) -> ValueId {
        let at = self.here();
        self.b.value(Kind::Opaque, at)
    }

    fn entry(&mut self, table: ValueId, key: ValueId) -> ValueId {
        let at = self.here();
        self.b.entry_named_by(table, key, at)
    }
}

#[test]
fn under_a_key_that_nobody_knows_it_may_be_any_entry() {
    let mut p = Program::new();
    let (one, two) = (p.read("A"), p.require("B"));
    let (table, key) = (p.table(one, two), p.unknown());
    let entry = p.entry(table, key);
    p.client(entry);
    assert_eq!(p.keys(), ["$A?0+ | $B0+"]);
}

#[test]
fn a_key_that_was_compared_leaves_no_choice() {
    let mut p = Program::new();
    let (one, two) = (p.read("A"), p.read("B"));
    let (table, key, name, at) = (p.table(one, two), p.unknown(), p.text("one"), p.here());
    let entry = p.entry(table, key);
    let is_one = p.b.test_equal(key, name, at);
    p.branch(is_one, |p| p.client(entry), |p| p.client(entry));
    assert_eq!(p.keys(), ["$A?0+", "$B?0+"]);
}

#[test]
fn what_is_taken_under_the_same_key_belongs_together() {
    let mut p = Program::new();
    let (first, last) = (p.names("A_", "B_"), p.names("ONE", "TWO"));
    let (key, other, at) = (p.unknown(), p.unknown(), p.here());
    for name in ["A_ONE", "A_TWO", "B_ONE", "B_TWO"] {
        p.read(name);
    }
    for second in [key, other] {
        let (first, second) = (p.entry(first, key), p.entry(last, second));
        let name = p.b.concat(vec![first, second], at);
        let read = p.b.read_variable(name, None, false, at);
        p.client(read);
    }
    assert_eq!(p.keys(), ["$A_ONE?0+ | $B_TWO?0+", "$A_ONE?0+ | $A_TWO?0+ | $B_ONE?0+ | $B_TWO?0+"]);
}

#[test]
fn an_entry_that_holds_nothing_is_filled_later_on() {
    let mut p = Program::new();
    let (one, two) = (p.read("A"), p.none());
    let (table, key) = (p.table(one, two), p.unknown());
    let entry = p.entry(table, key);
    p.client(entry);
    assert_eq!(p.keys(), ["?"]);
}

#[test]
fn an_entry_that_holds_nothing_beside_texts_is_for_whoever_needs_none() {
    let mut p = Program::new();
    let (one, two) = (p.text("x"), p.none());
    let (table, key) = (p.table(one, two), p.unknown());
    let entry = p.entry(table, key);
    p.client(entry);
    assert_eq!(p.keys(), ["\"x\" | ?"]);
}

#[test]
fn what_is_gathered_is_what_is_made_of_each_and_has_passed_what_was_asked() {
    let mut p = Program::new();
    let (read, at) = (p.read("A"), p.here());
    let (all, kept) = (
        p.b.gathered(read, [Vec::new(), Vec::new()], at),
        p.b.gathered(read, [vec![(read, States::TRUTHY)], Vec::new()], at),
    );
    for list in [all, kept] {
        let key = p.b.element_of(list, at);
        p.client(key);
    }
    assert_eq!(p.keys(), ["$A?0+", "$A+"]);
}
