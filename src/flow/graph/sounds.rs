//! What names of functions say of what they do: whether a file that was left out is worth reading.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use super::Graph;
use crate::flow::{Kind, ValueId, last_name};

/// Parts of the names of functions that make sure of something.
static CHECKS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    search(&[
        "check", "require", "ensure", "valid", "verif", "assert", "must", "need", "load", "env", "key", "has_", "is_",
        "fill", "set", "init", "boot", "prepare", "auth", "login", "config", "secret", "token", "present",
    ])
});

/// Parts of the names of functions that never return.
static ENDS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    search(&[
        "exit",
        "die",
        "fatal",
        "abort",
        "fail",
        "error",
        "bail",
        "panic",
        "quit",
        "usage",
        "stop",
        "halt",
        "kill",
        "raise",
        "throw",
        "missing",
        "crash",
        "terminate",
        "leave",
        "deny",
        "reject",
    ])
});

fn search(words: &[&str]) -> Option<AhoCorasick> {
    AhoCorasick::builder().ascii_case_insensitive(true).build(words).ok()
}

impl Graph<'_> {
    /// Whether a function by its name makes sure of something.
    pub(super) fn sounds_like_a_check(&self, target: ValueId) -> bool {
        self.sounds_like(target, CHECKS.as_ref())
    }

    /// Whether a function by its name never returns.
    pub(super) fn sounds_like_an_end(&self, target: ValueId) -> bool {
        self.sounds_like(target, ENDS.as_ref())
    }

    fn sounds_like(&self, target: ValueId, words: Option<&AhoCorasick>) -> bool {
        let (Kind::Path(name) | Kind::Field { name, .. }) = self.kind(target) else { return false };
        words.is_some_and(|words| words.is_match(last_name(name)))
    }
}
