//! Whether a case holds: its marks, its report, what fixing makes of it.

use std::fs;
use std::path::Path;

use super::case::Case;
use super::run::{Run, run};
use super::tokens::restore;
use super::{expect, marks};

const PARSE_ERROR: &str = "[parse-error]";

/// Holds the case, and else: everything that is wrong.
pub(super) fn verdict(case: &Case) -> Result<(), String> {
    let copy = case.copy();
    let folder = copy.path();
    let short = lint(case, folder, &["--message-format", "short"])?;
    marks_hold(case, &restore(&short.stdout))?;

    let mut wrong = Vec::new();
    let human = restore(&lint(case, folder, &[])?.stdout);
    wrong.extend(expect::holds(&expect::report(case), (!human.is_empty()).then_some(&human)).err());
    wrong.extend(fixes_hold(case, folder, &short).err());
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

fn lint(case: &Case, folder: &Path, arguments: &[&str]) -> Result<Run, String> {
    let done = start(case, folder, arguments);
    done.is_sound().map(|()| done)
}

fn start(case: &Case, folder: &Path, arguments: &[&str]) -> Run {
    let path = case.argument().to_string_lossy();
    run(folder, &[&["-j1"], case.switched_on().as_slice(), arguments, &[&path]].concat())
}

fn marks_hold(case: &Case, short: &str) -> Result<(), String> {
    let difference = marks::difference(&marks::of(case), &marks::fired(short)?);
    if difference.is_empty() { Ok(()) } else { Err(format!("{}\n{short}", difference.join("\n"))) }
}

/// The texts of a case's sources, with tokens for keys.
fn texts(case: &Case, folder: &Path) -> Vec<String> {
    case.sources().map(|file| restore(&fs::read_to_string(folder.join(file)).unwrap_or_default())).collect()
}

/// What `--fix` and `--fix --unsafe-fixes` give is expected, complete and parses.
fn fixes_hold(case: &Case, folder: &Path, before: &Run) -> Result<(), String> {
    let original = texts(case, folder);
    let safe = if before.stdout.is_empty() { original.clone() } else { fix(case, folder, before, &[])? };
    let copy = case.copy();
    let all =
        if before.stdout.is_empty() { original.clone() } else { fix(case, copy.path(), before, &["--unsafe-fixes"])? };
    let mut wrong = Vec::new();
    for (index, file) in case.sources().enumerate() {
        let fixed = (safe[index] != original[index]).then_some(safe[index].as_str());
        wrong.extend(expect::holds(&expect::mended(case, file, "fixed"), fixed).err());
        let further = (all[index] != safe[index]).then_some(all[index].as_str());
        wrong.extend(expect::holds(&expect::mended(case, file, "unsafe"), further).err());
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

/// Fixes the copy, and again: nothing is left to fix, nothing is broken, nothing changes twice.
fn fix(case: &Case, folder: &Path, before: &Run, further: &[&str]) -> Result<Vec<String>, String> {
    let arguments = [&["--fix", "--allow-dirty", "--message-format", "short"], further].concat();
    let name = arguments.join(" ");
    let untouched = texts(case, folder);
    let fixed = lint(case, folder, &arguments)?;
    let once = texts(case, folder);
    let broken = |run: &Run| run.stdout.matches(PARSE_ERROR).count();
    if broken(&fixed) > broken(before) {
        return Err(format!("`{name}` leaves a file that does not parse:\n{}", once.join("\n")));
    }
    let json = start(case, folder, &["--message-format", "json"]).stdout;
    let applicable: &[&str] =
        if further.is_empty() { &["MachineApplicable"] } else { &["MachineApplicable", "MaybeIncorrect"] };
    if let Some(left) = applicable.iter().find(|word| json.contains(&format!("\"{word}\""))) {
        return Err(format!("`{name}` leaves a fix that is {left}:\n{}\n{}", fixed.stdout, once.join("\n")));
    }
    if once != untouched {
        lint(case, folder, &arguments)?;
        if texts(case, folder) != once {
            return Err(format!("a second `{name}` changes the file again:\n{}", once.join("\n")));
        }
    }
    Ok(once)
}
