//! `cred-lint`.

fn main() -> std::process::ExitCode {
    cred_lint::cli::main(cred_lint::lints::ALL, false)
}
