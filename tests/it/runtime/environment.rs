//! Virtual environments with one SDK each, made once and kept under `target`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use super::Sdk;

/// The Python of an environment that has the SDK, or why there is none.
pub(super) fn prepare(sdk: &Sdk) -> Result<PathBuf, String> {
    let python = ["python3", "python"]
        .into_iter()
        .find(|python| finish(Command::new(python).arg("--version")).is_ok())
        .ok_or("there is no Python on the PATH")?;
    let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join("runtime-envs");
    let place = kept.join(sdk.name());
    if !is_usable(&place, sdk) {
        fs::create_dir_all(&kept).unwrap();
        // Under another name until it is complete: half an environment is never taken for one.
        let making = tempfile::Builder::new().prefix("making-").tempdir_in(&kept).unwrap();
        install(python, making.path(), sdk)?;
        // Absent the first time.
        let _ = fs::remove_dir_all(&place);
        fs::rename(making.keep(), &place).map_err(|error| format!("{}: {error}", place.display()))?;
    }
    Ok(python_in(&place))
}

/// Whether the environment is there and its Python still runs. The newest version is looked for once a day.
fn is_usable(place: &Path, sdk: &Sdk) -> bool {
    let made = fs::metadata(place.join("pyvenv.cfg")).and_then(|file| file.modified());
    let age = made.ok().and_then(|made| made.elapsed().ok());
    let is_fresh = age.is_some_and(|age| sdk.version.is_some() || age < Duration::from_hours(24));
    is_fresh && finish(Command::new(python_in(place)).arg("--version")).is_ok()
}

fn install(python: &str, place: &Path, sdk: &Sdk) -> Result<(), String> {
    let pinned = |version| format!("{}=={version}", sdk.package);
    let package = sdk.version.map_or(sdk.package.to_owned(), pinned);
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
