//! `cargo cred-lint`.

use std::process::ExitCode;

fn main() -> ExitCode {
    cred_lint::cli::main(&[], true)
}
