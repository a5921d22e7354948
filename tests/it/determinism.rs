//! Output is a function of the input: neither threads nor the order of the arguments change a byte.

use crate::screen::cases;
use crate::ui::run::run;

/// Everything that ends up on standard output.
const OUTPUTS: [&[&str]; 5] = [
    &[],
    &["-W", "pedantic"],
    &["--message-format", "json"],
    &["--message-format", "github"],
    &["--diff", "--unsafe-fixes"],
];

#[test]
fn threads_change_nothing() {
    let (tree, _) = cases();
    for output in OUTPUTS {
        let with = |jobs| run(tree.path(), &[output, &[jobs, "."]].concat()).stdout;
        let one = with("-j1");
        assert!(!output.is_empty() || one.lines().count() > 100, "next to nothing is said");
        for jobs in ["-j2", "-j7", "-j2"] {
            assert!(without_time(&with(jobs)) == without_time(&one), "{output:?} with {jobs} is another");
        }
    }
}

#[test]
fn the_order_of_the_files_changes_nothing() {
    let (tree, files) = cases();
    let mut files: Vec<&str> = files.iter().map(String::as_str).collect();
    for output in OUTPUTS {
        let given = |files: &[&str]| without_time(&run(tree.path(), &[output, files].concat()).stdout);
        let sorted = given(&files);
        files.reverse();
        assert!(given(&files) == sorted, "{output:?} depends on the order of the arguments");
        let half = files.len() / 2;
        files.rotate_left(half);
        assert!(given(&files) == sorted, "{output:?} depends on the order of the arguments");
        files.sort_unstable();
    }
}

/// How long a run took is no part of what it found.
fn without_time(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.contains("elapsed"));
    lines.collect::<Vec<_>>().join("\n")
}
