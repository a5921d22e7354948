//! The binary as people start it.

use std::path::Path;
use std::process::{Command, Output};

/// What a run has given.
pub(crate) struct Run {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    /// None when a signal has ended it.
    pub(crate) code: Option<i32>,
}

/// Runs the tool in a folder, without configuration and colours.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cred-lint"));
    command.current_dir(folder).args(["--isolated", "--color", "never"]).args(arguments);
    let Output { status, stdout, stderr } = command.output().unwrap_or_else(|error| panic!("cannot start: {error}"));
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap_or_else(|_| panic!("output is not UTF-8"));
    Run { stdout: text(stdout), stderr: text(stderr), code: status.code() }
}

impl Run {
    /// The run did its work, and its exit code says what the report says.
    pub(crate) fn is_sound(&self) -> Result<(), String> {
        let denied = self.stdout.lines().any(|line| line.contains(": error: ") || line.starts_with("error"));
        match self.code {
            Some(code) if code == i32::from(denied) => Ok(()),
            code => Err(format!("exit code {code:?} with a report {denied} of errors\n{}", self.stderr)),
        }
    }
}
