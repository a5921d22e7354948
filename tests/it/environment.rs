//! Virtual environments with one Python package each, made once and kept under `target`.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use std::{env, fs, io};

/// The Python of an environment that has the package, or why there is none. No version: the newest that can be had.
pub(super) fn prepare(package: &str, version: Option<&str>) -> Result<PathBuf, String> {
    let python = ["python3", "python"]
        .into_iter()
        .find(|python| finish(Command::new(python).arg("--version")).is_ok())
        .ok_or("there is no Python on the PATH")?;
    let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join("python-envs");
    let place = kept.join(name(package, version));
    if !is_usable(&place, version.is_some()) {
        fs::create_dir_all(&kept).unwrap();
        // Under another name until it is complete: half an environment is never taken for one.
        let making = tempfile::Builder::new().prefix("making-").tempdir_in(&kept).unwrap();
        install(python, making.path(), package, version)?;
        // Absent the first time.
        let _ = fs::remove_dir_all(&place);
        fs::rename(making.keep(), &place).map_err(|error| format!("{}: {error}", place.display()))?;
    }
    Ok(python_in(&place))
}

/// What an environment is called: `cohere-5.3.0`, `cohere-newest`.
pub(super) fn name(package: &str, version: Option<&str>) -> String {
    format!("{package}-{}", version.unwrap_or("newest"))
}

/// Says, past the capture of the test harness, that nothing was proved. Under CI that is a failure.
pub(super) fn skip(what: &str, why: &str) {
    let line = format!("skipped: {what}: {why}\n");
    assert!(env::var_os("CI").is_none(), "{line}");
    io::stderr().write_all(line.as_bytes()).unwrap();
}

/// Whether the environment is there and its Python still runs. The newest version is looked for once a day.
fn is_usable(place: &Path, is_pinned: bool) -> bool {
    let made = fs::metadata(place.join("pyvenv.cfg")).and_then(|file| file.modified());
    let age = made.ok().and_then(|made| made.elapsed().ok());
    let is_fresh = age.is_some_and(|age| is_pinned || age < Duration::from_hours(24));
    is_fresh && finish(Command::new(python_in(place)).arg("--version")).is_ok()
}

fn install(python: &str, place: &Path, package: &str, version: Option<&str>) -> Result<(), String> {
    let package = version.map_or(package.to_owned(), |version| format!("{package}=={version}"));
    let inside = python_in(place);
    if finish(Command::new("uv").arg("--version")).is_ok() {
        finish(Command::new("uv").args(["venv", "--quiet", "--python", python]).arg(place))?;
        let install = ["pip", "install", "--quiet", "--compile-bytecode", &package, "--python"];
        finish(Command::new("uv").args(install).arg(inside))?;
    } else {
        finish(Command::new(python).args(["-m", "venv"]).arg(place))?;
        let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", &package];
        finish(Command::new(inside).args(install))?;
    }
    Ok(())
}

fn python_in(environment: &Path) -> PathBuf {
    environment.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" })
}

/// The output of a command that must succeed, or what it said last.
pub(super) fn finish(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    Err(format!("{command:?}: {}", errors.trim().lines().last().unwrap_or("it said nothing")))
}
