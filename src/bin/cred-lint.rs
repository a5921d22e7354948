//! `cred-lint`.

/// Most of a run's time outside parsing goes into small allocations.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    cred_lint::cli::main(cred_lint::lints::ALL, false)
}
