//! What a program means does not change with how it is written: another name, another order of what is independent, a
//! value in a variable of its own, a function around it. Then the findings must not change either. One small program
//! is written in both languages, and its findings are compared by what is marked on the lines that they speak of.

mod change;
mod findings;
mod program;
mod python;
mod rust;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, RngSeed, TestRunner};

use findings::findings;
use program::{Program, programs};

/// The same programs each time: a failure is one for everybody.
fn config() -> Config {
    Config {
        cases: 96,
        rng_algorithm: RngAlgorithm::ChaCha,
        rng_seed: RngSeed::Fixed(0x00c0_ffee),
        failure_persistence: None,
        max_shrink_iters: 4096,
        ..Config::default()
    }
}

/// Both languages find the same before and after.
fn same(before: &Program, after: &Program) -> Result<(), TestCaseError> {
    for write in [python::write, rust::write] {
        let (first, second) = (write(before), write(after));
        let (found, then) = (findings(&first), findings(&second));
        prop_assert_eq!(found, then, "\n{}\n--- and ---\n{}", first.text, second.text);
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn renaming_locals_changes_no_finding(program in programs(), by in 1_usize..5) {
        same(&program, &change::renamed(&program, by))?;
    }

    #[test]
    fn reordering_independent_statements_changes_no_finding(program in programs(), seed in any::<u64>()) {
        same(&program, &change::reordered(&program, seed))?;
    }

    #[test]
    fn a_value_in_a_local_of_its_own_changes_no_finding(program in programs(), seed in any::<u64>()) {
        same(&program, &change::extracted(&program, seed))?;
    }

    #[test]
    fn a_function_around_it_that_is_called_changes_no_finding(program in programs(), depth in 1_usize..4) {
        same(&program, &change::wrapped(&program, depth))?;
    }

    #[test]
    fn helpers_in_a_file_of_their_own_change_no_finding(program in programs()) {
        same(&program, &change::split(&program))?;
    }

    #[test]
    fn one_program_has_the_same_findings_in_both_languages(program in programs()) {
        let (python, rust) = (python::write(&program), rust::write(&program));
        let (found, there) = (findings(&python), findings(&rust));
        prop_assert_eq!(found, there, "\n{}\n--- and ---\n{}", python.text, rust.text);
    }
}

/// The programs are worth asking: many have findings, of several rules, and many have none.
#[test]
fn the_programs_have_findings_of_several_rules_and_some_have_none() {
    let mut runner = TestRunner::new(config());
    let (mut rules, mut silent, mut loud) = (std::collections::BTreeSet::new(), 0, 0);
    for _ in 0..96 {
        let program = programs().new_tree(&mut runner).unwrap().current();
        let found = findings(&python::write(&program));
        if found.is_empty() {
            silent += 1;
        } else {
            loud += 1;
        }
        rules.extend(found.into_iter().map(|finding| finding.rule));
    }
    assert!(rules.len() >= 4, "{rules:?}");
    assert!(silent >= 10 && loud >= 30, "{silent} silent, {loud} with findings");
}
