//! The arguments, sorted out: files, directories, and what is neither.
#![allow(clippy::disallowed_methods, reason = "this is the edge: it looks at the file system")]

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use super::{Problem, Request, ignored, project_root, shown};
use crate::config::nearest;
use crate::source::Kind;

/// The arguments as absolute paths.
#[derive(Debug, Default)]
pub(super) struct Named {
    pub(super) files: Vec<(PathBuf, Kind)>,
    /// Files for secrets that ignore files name.
    pub(super) ignored: Vec<(PathBuf, Kind)>,
    pub(super) directories: Vec<PathBuf>,
    pub(super) stdin: Option<PathBuf>,
    alone: Option<PathBuf>,
    pub(super) problems: Vec<Problem>,
}

impl Named {
    pub(super) fn sort_out(request: &Request<'_>) -> Self {
        let mut named = Self::default();
        for argument in request.paths {
            let path = absolute(request.cwd, argument);
            if let Err(error) = named.add(request, path) {
                let message = reason(&error) + &near(&request.cwd.join(argument), &error);
                let path = argument.to_string_lossy().into_owned();
                named.problems.push(Problem { path, message, fatal: true });
            }
        }
        if let Some(stdin) = request.stdin {
            named.add_stdin(absolute(request.cwd, stdin.name), stdin.is_placed);
        }
        named.files.sort_unstable_by(|a, b| a.0.cmp(&b.0));
        named.files.dedup_by(|a, b| a.0 == b.0);
        named.directories.sort_unstable();
        named.directories.dedup();
        named
    }

    fn add(&mut self, request: &Request<'_>, path: PathBuf) -> io::Result<()> {
        let metadata = fs::metadata(&path)?;
        if metadata.is_dir() {
            self.directories.push(path);
        } else if !metadata.is_file() {
            return Err(io::Error::other("neither a file nor a directory"));
        } else if request.force_exclude && is_left_out(request, &path) {
            let kind = ignored::kind_of_secrets(&path).filter(|_| !request.excludes.matches(&path, false));
            self.ignored.extend(kind.map(|kind| (path, kind)));
        } else {
            match kind(&path)? {
                Some(kind) => self.files.push((path, kind)),
                // A hook names whatever is to be committed.
                None if request.force_exclude => {}
                None => self.problems.push(Problem {
                    path: shown(request.cwd, &path),
                    message: "not a Rust, Python, notebook or settings file; skipped".to_owned(),
                    fatal: false,
                }),
            }
        }
        Ok(())
    }

    fn add_stdin(&mut self, path: PathBuf, is_placed: bool) {
        let kind = Kind::at(&path).unwrap_or(Kind::Python);
        self.files.retain(|(known, _)| *known != path);
        self.files.push((path.clone(), kind));
        self.alone = (!is_placed).then(|| path.clone());
        self.stdin = Some(path);
    }

    /// Where to begin walking: the outer directories first. An argument without a project is walked alone.
    pub(super) fn walk_roots(&self) -> Vec<PathBuf> {
        let directories = self.directories.iter().map(|path| project_root(path).unwrap_or_else(|| path.clone()));
        let files = self.files.iter().filter(|(path, _)| self.alone.as_ref() != Some(path));
        let files = files.filter_map(|(path, _)| project_root(path.parent().unwrap_or(path)));
        let mut roots: Vec<PathBuf> = directories.chain(files).collect();
        roots.sort_unstable();
        roots.dedup();
        roots
    }
}

/// The kind of a named file: by its name, else by its first line, as pre-commit tells scripts.
fn kind(path: &Path) -> io::Result<Option<Kind>> {
    if let Some(kind) = Kind::at(path) {
        return Ok(Some(kind));
    }
    if path.extension().is_some() {
        return Ok(None);
    }
    let mut start = Vec::new();
    File::open(path)?.take(128).read_to_end(&mut start)?;
    let line = start.split(|&byte| byte == b'\n').next().unwrap_or_default();
    let is_script = line.starts_with(b"#!") && line.windows(6).any(|word| word == b"python");
    Ok(is_script.then_some(Kind::Python))
}

fn is_left_out(request: &Request<'_>, path: &Path) -> bool {
    if request.excludes.matches(path, false) {
        return true;
    }
    let Some(parent) = path.parent() else { return false };
    let root = project_root(parent).unwrap_or_else(|| parent.to_owned());
    let Ok(inner) = path.strip_prefix(&root) else { return false };
    let skipped = |part: Component<'_>| ignored::is_skipped(&part.as_os_str().to_string_lossy());
    inner.parent().is_some_and(|above| above.components().any(skipped))
        || (!request.no_ignore
            && ignored::matcher(&root).is_some_and(|mut rules| rules.matched(inner, false).is_ignore()))
}

/// The path from the file system's root on, without `.` and `..`.
pub fn absolute(cwd: &Path, path: &Path) -> PathBuf {
    let joined: PathBuf = cwd.join(path).components().collect();
    if joined.components().any(|part| part == Component::ParentDir) {
        fs::canonicalize(&joined).unwrap_or(joined)
    } else {
        joined
    }
}

/// `; did you mean …?` with the nearest name beside a path that does not exist.
fn near(path: &Path, error: &io::Error) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let folder = path.parent().filter(|_| error.kind() == io::ErrorKind::NotFound);
    let names = folder.map(super::roots::names).unwrap_or_default();
    // A link to nowhere has the right name.
    nearest(&name, names.iter().map(String::as_str).filter(|known| *known != name))
        .map_or_else(String::new, |near| format!("; did you mean `{near}`?"))
}

/// An error of the file system in a few words, without a code.
pub(super) fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "no such file or directory".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => error.to_string(),
    }
}
