//! Operands that change places, or go.

use super::*;

#[test]
fn operands_change_places() {
    becomes(swap("key = «\"PLACEHOLDER\"» or «getpass(\"key: \")»\n"), "key = getpass(\"key: \") or \"PLACEHOLDER\"\n");
}

#[test]
fn parentheses_go_with_their_operand() {
    becomes(swap("x = «'P'» or («k := g()»)\n"), "x = (k := g()) or 'P'\n");
    becomes(swap("x = («'P'») or («g()»)\n"), "x = (g()) or ('P')\n");
    becomes(swap("f(«'P'» or «g()»)\n"), "f(g() or 'P')\n");
}

#[test]
fn words_are_kept_apart() {
    becomes(swap("def f():\n    return«'P'»or «key»\n"), "def f():\n    return key or 'P'\n");
    becomes(swap("x = «'P'»or(«key»)\n"), "x = (key)or 'P'\n");
}

#[test]
fn lines_without_a_comment_may_lie_between() {
    becomes(swap("x = (\n    «'P'»\n    or «g(\n    )»\n)\n"), "x = (\n    g(\n    )\n    or 'P'\n)\n");
}

#[test]
fn a_comment_between_is_declined() {
    declined(swap("x = (\n    «'P'»  # placeholder\n    or «g()»\n)\n"));
    declined(swap("x = («'P'» or (\n    «g()»  # ask\n))\n"));
}

#[test]
fn what_are_no_operands_is_declined() {
    declined(swap("x = «'P'» + «g()»\n"));
    declined(swap("x = «'P'» or «lambda: 1»\n"));
    declined(swap("f(«'P'», «g()»)\n"));
    declined(swap("x = «'P'» or a or «g()»\n"));
}

#[test]
fn an_operand_goes_with_what_joins_it() {
    becomes(drop_choice("x = «'P'» or g()\n"), "x = g()\n");
    becomes(drop_choice("x = g() or «'P'»\n"), "x = g()\n");
    becomes(drop_choice("x = a or «'P'» or b\n"), "x = a or b\n");
    becomes(drop_choice("f(key=(«'P'») or (k := g()), a=1)\n"), "f(key=(k := g()), a=1)\n");
    becomes(drop_choice("def f():\n    return«'P'»or g()\n"), "def f():\n    return g()\n");
    becomes(drop_choice("x = (\n    g()\n    or «'P'»\n)\n"), "x = (\n    g()\n)\n");
    declined(drop_choice("x = (\n    g()  # why\n    or «'P'»\n)\n"));
    declined(drop_choice("x = a and «'P'»\n"));
    declined(drop_choice("x = f(«'P'») or b\n"));
}
