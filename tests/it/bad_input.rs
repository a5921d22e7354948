//! No input crashes the program, hangs it, or brings a secret to light; the files beside it are still checked.

mod broken;
mod deep;
mod huge;
mod odd;
mod paths;

use crate::tool::{Project, Ran};

/// A key that is planted where it must not be shown.
const SENTINEL: &str = "qZ7wXk2NvR9tLmB4yHc8";

/// A program with one finding at deny level.
const GOOD: &str = "import cohere\n\n\nclient = cohere.ClientV2(api_key=None)\n";

/// What is found in it.
const FOUND: &str = "good.py:4:34: error: ";

/// Runs over one bad file with a good one beside it, which must still be reported; gives what was said of the bad one.
fn beside_a_good_file(name: &str, bytes: impl AsRef<[u8]>) -> Vec<String> {
    let project = Project::with(&[("good.py", GOOD)]);
    project.write(name, bytes);
    rest_unharmed(&project.run(&["--message-format", "short", "."]))
}

/// The run has found what is in the good file and shown no secret. Gives the other lines.
fn rest_unharmed(ran: &Ran) -> Vec<String> {
    assert_no_secret(ran);
    assert_eq!(ran.code, Some(1), "{}", shortened(ran));
    let (good, other): (Vec<&str>, Vec<&str>) =
        ran.out.lines().chain(ran.err.lines()).partition(|line| line.starts_with(FOUND));
    assert_eq!(good.len(), 1, "{}", shortened(ran));
    other.into_iter().map(str::to_owned).collect()
}

fn assert_no_secret(ran: &Ran) {
    for start in 0..=SENTINEL.len() - 6 {
        let part = &SENTINEL[start..start + 6];
        assert!(!ran.out.contains(part) && !ran.err.contains(part), "`{part}` is shown: {}", shortened(ran));
    }
}

fn shortened(ran: &Ran) -> String {
    let cut = |text: &str| text.chars().take(2000).collect::<String>();
    format!("{:?}\n{}\n{}", ran.code, cut(&ran.out), cut(&ran.err))
}
