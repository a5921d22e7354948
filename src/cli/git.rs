//! What git says about the files that are to be fixed.
#![allow(clippy::disallowed_methods, reason = "this is the edge: it starts git")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

/// Refuses to change files whose present state git could not bring back: changed, staged or untracked ones. Only the
/// files themselves count, and only within a repository.
///
/// # Errors
/// When there is such a file, or git cannot be asked.
pub(super) fn refuse_dirty(files: &[PathBuf], allow_dirty: bool, allow_staged: bool) -> Result<()> {
    if allow_dirty {
        return Ok(());
    }
    let mut repositories: BTreeMap<PathBuf, Vec<PathBuf>> = BTreeMap::new();
    for file in files.iter().filter_map(|file| fs::canonicalize(file).ok()) {
        if let Some(root) = file.ancestors().skip(1).find(|folder| folder.join(".git").exists()) {
            repositories.entry(root.to_owned()).or_default().push(file);
        }
    }
    let mut dirty = Vec::new();
    for (root, files) in repositories {
        let changed = changed(&root, allow_staged)?;
        let inner = files.iter().filter_map(|file| file.strip_prefix(&root).ok());
        dirty.extend(inner.filter(|file| changed.contains(*file)).map(|file| file.display().to_string()));
    }
    if let Some(first) = dirty.first() {
        let others = match dirty.len() - 1 {
            0 => String::new(),
            others => format!(" (and {others} more)"),
        };
        bail!(
            "`{first}`{others} has uncommitted changes and would be fixed: commit or stash them, or pass \
             `--allow-dirty`, or `--allow-staged` when all are staged"
        );
    }
    Ok(())
}

fn changed(root: &Path, allow_staged: bool) -> Result<BTreeSet<PathBuf>> {
    let advice = "cannot ask git about uncommitted changes (`--allow-dirty` does without)";
    let output = Command::new("git")
        .args(["--no-optional-locks", "-C"])
        .arg(root)
        .args(["status", "--porcelain=v1", "-z", "--untracked-files=all"])
        // A hook's variables name the repository it was started for.
        .env_remove("GIT_DIR")
        .env_remove("GIT_WORK_TREE")
        .env_remove("GIT_INDEX_FILE")
        .output()
        .context(advice)?;
    if !output.status.success() {
        bail!("{advice}: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(parse(&String::from_utf8_lossy(&output.stdout), allow_staged))
}

/// The paths of `git status --porcelain=v1 -z` that are not as committed.
pub(super) fn parse(status: &str, allow_staged: bool) -> BTreeSet<PathBuf> {
    let mut changed = BTreeSet::new();
    let mut entries = status.split('\0');
    while let Some(entry) = entries.next() {
        let (Some(state), Some(path)) = (entry.get(..2), entry.get(3..)) else { continue };
        if state.starts_with(['R', 'C']) {
            entries.next();
        }
        let is_only_staged = state.ends_with(' ');
        if !(is_only_staged && allow_staged) {
            changed.insert(PathBuf::from(path));
        }
    }
    changed
}
