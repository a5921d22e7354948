//! Every lint on every case of `ui-tests/`, through the real binary: what fires where, what a person reads, what
//! `--fix` and `--fix --unsafe-fixes` make of the file.
//!
//! A case is `ui-tests/<lint>/<case>.{py,rs,ipynb}` or a folder `ui-tests/<lint>/<case>/`, which is then a project, and
//! for `tracked-env-file` a repository that tracks all files that its `.gitignore` does not name.
//! Where a finding is due its line ends in `#~ rule` or `//~ rule`; `#~ one, two` asks for two, each `^` behind the `~`
//! goes one line up. Every lint runs on every case, and what no mark asks for must not fire.
//!
//! Beside the case lies what it gives: `<case>.py.out` (in a folder `expected.out`) is the report, `<case>.fixed.py`
//! the file after `--fix`, `<case>.unsafe.py` the one after `--fix --unsafe-fixes` where that is another. What would
//! be empty or unchanged has no file.
//!
//! A lint that is off by itself is on in its own cases, and in no others.
//!
//! `UPDATE_EXPECT=1` writes these files and deletes stale ones; a case whose marks do not hold is left alone.
//! `UI_CASE=<lint>/<case>` looks at the cases whose name begins so.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on fails")]

pub(crate) mod case;
mod expect;
pub(crate) mod marks;
pub(crate) mod run;
pub(crate) mod tokens;
mod verdict;

use std::collections::BTreeSet;
use std::env;

use rayon::prelude::*;

use self::case::{Case, cases, folders};
use self::verdict::verdict;

/// One test a folder.
macro_rules! folders {
    ($($name:ident)*) => {
        $(#[test]
        fn $name() {
            folder(&stringify!($name).replace('_', "-"));
        })*

        const TESTED: &[&str] = &[$(stringify!($name)),*];
    };
}

folders! {
    credential_fallback
    hardcoded_credential
    misdirected_credential
    mismatched_credential
    missing_credential
    misspelled_env_var
    parse_error
    placeholder_credential
    possible_credential
    tracked_env_file
    unchecked_env
    unused_suppression
    unwrapped_env
}

#[test]
fn every_folder_is_tested() {
    let tested: BTreeSet<String> = TESTED.iter().map(|name| name.replace('_', "-")).collect();
    let there: BTreeSet<String> = folders().into_iter().collect();
    assert_eq!(there, tested, "a folder of ui-tests/ and the list in tests/it/ui.rs differ");
}

/// Every case of one folder; fails with all that is wrong, and with the list of the cases at the end.
fn folder(lint: &str) {
    let wanted = env::var("UI_CASE").unwrap_or_default();
    let mut cases = cases(lint);
    let stale = expect::stale(lint, &cases);
    cases.retain(|case| case.name.starts_with(&wanted));
    let failures: Vec<(&Case, String)> =
        cases.par_iter().filter_map(|case| verdict(case).err().map(|why| (case, why))).collect();

    let mut text = String::new();
    for (case, why) in &failures {
        let test = lint.replace('-', "_");
        text += &format!("\n== {}\n{}\n", case.name, why.trim_end());
        text += &format!("-- again: UI_CASE={} cargo test --test it ui::{test}\n", case.name);
    }
    for file in &stale {
        text += &format!("\n== {file}\nbelongs to no case\n");
    }
    let names: Vec<&str> = failures.iter().map(|(case, _)| case.name.as_str()).collect();
    let count = names.len();
    assert!(text.is_empty(), "{text}\n{count} of {} cases of {lint} failed:\n{}\n", cases.len(), names.join("\n"));
}
