//! What git says about files: whether those that are to be fixed are as committed, and which ones it tracks.
#![allow(clippy::disallowed_methods, reason = "this is the edge: it starts git")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use rustc_hash::FxHashMap;

/// Refuses to change files whose present state git could not bring back: changed, staged or untracked ones. Only the
/// files themselves count, and only within a repository.
///
/// # Errors
/// When there is such a file, or git cannot be asked.
pub(super) fn refuse_dirty(files: &[PathBuf], allow_dirty: bool, allow_staged: bool) -> Result<()> {
    if allow_dirty {
        return Ok(());
    }
    let mut dirty = Vec::new();
    for (root, files) in by_repository(files) {
        let changed = changed(&root, allow_staged)?;
        let inner = files.iter().map(|(_, inner)| inner);
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

/// The files that lie in repositories, by their repository: each with its path in there.
fn by_repository(files: &[PathBuf]) -> BTreeMap<PathBuf, Vec<(&PathBuf, PathBuf)>> {
    let mut repositories: BTreeMap<PathBuf, Vec<(&PathBuf, PathBuf)>> = BTreeMap::new();
    for file in files {
        let Ok(path) = fs::canonicalize(file) else { continue };
        let Some(root) = path.ancestors().skip(1).find(|folder| folder.join(".git").exists()) else { continue };
        let inner = path.strip_prefix(root).unwrap_or(&path).to_owned();
        repositories.entry(root.to_owned()).or_default().push((file, inner));
    }
    repositories
}

/// Which of the files git tracks and which it does not. A file outside repositories, or of one that git cannot be asked
/// about, is neither.
pub(super) fn tracked(files: &[PathBuf]) -> FxHashMap<PathBuf, bool> {
    let mut known = FxHashMap::default();
    for (root, files) in by_repository(files) {
        let inner: Vec<&Path> = files.iter().map(|(_, inner)| inner.as_path()).collect();
        let Some(tracked) = listed(&root, &inner) else { continue };
        known.extend(files.iter().map(|(file, inner)| ((*file).clone(), tracked.contains(inner))));
    }
    known
}

/// Those of the paths that are in the index of a repository.
fn listed(root: &Path, paths: &[&Path]) -> Option<BTreeSet<PathBuf>> {
    let output = git(root).args(["--literal-pathspecs", "ls-files", "-z", "--"]).args(paths).output().ok()?;
    let list = String::from_utf8_lossy(&output.stdout);
    output.status.success().then(|| list.split('\0').map(PathBuf::from).collect())
}

/// git, to be asked about a repository.
fn git(root: &Path) -> Command {
    let mut command = Command::new("git");
    command.args(["--no-optional-locks", "-C"]).arg(root);
    // A hook's variables name the repository it was started for.
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"] {
        command.env_remove(name);
    }
    command
}

fn changed(root: &Path, allow_staged: bool) -> Result<BTreeSet<PathBuf>> {
    let advice = "cannot ask git about uncommitted changes (`--allow-dirty` does without)";
    let status = ["status", "--porcelain=v1", "-z", "--untracked-files=all"];
    let output = git(root).args(status).output().context(advice)?;
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
