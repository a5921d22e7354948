//! Comments that go.

use super::*;

#[test]
fn alone_on_its_line_the_line_goes() {
    becomes(uncomment("a\n    «# x»\nb\n"), "a\nb\n");
    becomes(uncomment("a\r\n\t«# x»\r\nb\r\n"), "a\r\nb\r\n");
    becomes(uncomment("\u{feff}«# x»\nb\n"), "\u{feff}b\n");
    becomes(uncomment("a\n«# x»"), "a\n");
    becomes(uncomment("f(\n    «# x»\n    1,\n)\n"), "f(\n    1,\n)\n");
}

#[test]
fn behind_code_the_blanks_go_with_it() {
    becomes(uncomment("a = 1 \t «# x»\nb\n"), "a = 1\nb\n");
    becomes(uncomment("a = '#'  «# ü»\r\n"), "a = '#'\r\n");
}

#[test]
fn what_is_no_comment_is_declined() {
    declined(uncomment("a = «'# x'»\n"));
    declined(uncomment("a = 1  # x «# y»\n"));
    declined(uncomment("a = = 1  «# x»\n"));
}
