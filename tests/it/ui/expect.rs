//! The files beside a case that hold what it gives.

use std::path::{Path, PathBuf};
use std::{env, fs};

use similar::TextDiff;
use walkdir::WalkDir;

use super::case::{Case, home, is_expectation, read};

/// The kinds of expectation about a source file.
const MENDED: [&str; 2] = ["fixed", "unsafe"];

/// Where the report of a case lies.
pub(super) fn report(case: &Case) -> PathBuf {
    if case.is_folder { case.path.join("expected.out") } else { beside(&case.path, "out") }
}

/// `case.py.out`: a case of the same name in the other language has its own.
fn beside(path: &Path, kind: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!("{name}.{kind}"))
}

/// Where a source file of a case lies when it has been mended.
pub(super) fn mended(case: &Case, file: &Path, kind: &str) -> PathBuf {
    let extension = file.extension().unwrap_or_default().to_string_lossy();
    case.folder().join(file).with_extension(format!("{kind}.{extension}"))
}

/// Compares with the file, or writes it. Nothing is expected where there is no file.
pub(super) fn holds(path: &Path, found: Option<&str>) -> Result<(), String> {
    let expected = path.exists().then(|| read(path));
    if expected.as_deref() == found {
        return Ok(());
    }
    if env::var_os("UPDATE_EXPECT").is_some() {
        let written = found.map_or_else(|| fs::remove_file(path), |text| fs::write(path, text));
        return written.map_err(|error| format!("{}: {error}", path.display()));
    }
    let name = path.strip_prefix(home()).unwrap_or(path).display().to_string();
    let (expected, found) = (expected.unwrap_or_default(), found.unwrap_or_default());
    let diff = TextDiff::from_lines(expected.as_str(), found);
    Err(diff.unified_diff().context_radius(3).header(&name, "what was found").to_string())
}

/// Expectations that no case has: left behind when a case was renamed. Deleted when expectations are written.
pub(super) fn stale(lint: &str, cases: &[Case]) -> Vec<String> {
    let known: Vec<PathBuf> = cases.iter().flat_map(of).collect();
    let files = WalkDir::new(home().join(lint)).into_iter().map(Result::unwrap);
    let there = files.map(walkdir::DirEntry::into_path).filter(|path| path.is_file() && is_expectation(path));
    let mut stale: Vec<PathBuf> = there.filter(|path| !known.contains(path)).collect();
    if env::var_os("UPDATE_EXPECT").is_some() {
        stale.retain(|path| fs::remove_file(path).is_err());
    }
    stale.iter().map(|path| path.display().to_string()).collect()
}

fn of(case: &Case) -> Vec<PathBuf> {
    let sources = case.sources().flat_map(|file| MENDED.map(|kind| mended(case, file, kind)));
    sources.chain([report(case)]).collect()
}
