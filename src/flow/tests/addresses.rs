//! Addresses that hold a key.

use super::Program;
use crate::flow::{How, Kind};

#[test]
fn a_text_with_a_key_where_its_host_takes_one_is_an_address() {
    for (before, is_one) in [
        ("https://shop.example/bot", true),
        ("https://eu.shop.example/a?x=y&Key=", true),
        ("?key=", true),
        ("https://other.example/bot", false),
        ("https://shop.example/robots/", false),
        ("key=", false),
    ] {
        let mut p = Program::new();
        let (before_it, key, at) = (p.text(before), p.read("KEY"), p.here());
        let whole = p.b.concat(vec![before_it, key], at);
        assert_eq!(p.b.finish().addresses.contains(&whole), is_one, "{before}");
    }
}

#[test]
fn what_stands_before_a_part_is_told_through_sums() {
    let mut p = Program::new();
    let parts = [p.text("https://shop.example/a?q="), p.read("Q"), p.text("&key="), p.read("KEY")];
    let whole = parts.into_iter().reduce(|before, part| {
        let at = p.here();
        p.b.sum([before, part], at)
    });
    let whole = whole.expect("a sum");
    let flow = p.b.finish();
    let Kind::Concat(parts) = flow.kind(whole) else { panic!("no text that is put together") };
    assert!(matches!(flow.kind(parts[1]), Kind::Derived { how: How::Added, .. }));
    assert_eq!(flow.text_before(parts, 1), "&key=");
    assert!(flow.addresses.contains(&whole));
}

#[test]
fn a_constant_that_an_address_with_a_key_begins_with_is_kept_in_mind() {
    for (text, is_one) in [
        ("https://shop.example/v1", true),
        ("https://api.shop.example", true),
        ("https://other.example/v1", false),
        ("shop.example", false),
    ] {
        let mut p = Program::new();
        let base = p.text(text);
        p.b.bind("BASE", base);
        assert_eq!(p.b.finish().bases.contains(&base), is_one, "{text}");
    }
}
