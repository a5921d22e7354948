//! The command: arguments, the run, the exit code. The only module that knows the process around it.
#![allow(clippy::disallowed_methods, reason = "this is the edge: it reads arguments, environment and standard input")]

mod analyse;
mod beginnings;
pub mod elsewhere;
mod flags;
mod git;
mod hidden;
mod load;
mod mend;
mod older;
mod run;
mod settings;
mod surroundings;
mod terminal;
mod usage;
mod why;

use std::ffi::OsString;
use std::io::{self, Write};
use std::panic;
use std::process::ExitCode;

pub use flags::Options;
pub use run::{Error, Outcome, run};

use crate::lint::Lint;
use usage::Stop;

/// The exit code of a run that could not do its work.
pub const FAILED: u8 = 2;

/// Threads have room for deep syntax trees.
const STACK_BYTES: usize = 64 << 20;

/// Runs the program with the arguments of the process and gives its exit code. As a cargo subcommand the first
/// argument is the subcommand's name.
pub fn main(lints: &[Lint], is_cargo: bool) -> ExitCode {
    panic::set_hook(Box::new(tell_panic));
    let arguments = arguments(std::env::args_os(), is_cargo);
    let code = panic::catch_unwind(|| start(arguments, lints, is_cargo)).unwrap_or(FAILED);
    ExitCode::from(code)
}

/// Drops the `cred-lint` of `cargo cred-lint`.
fn arguments(given: impl Iterator<Item = OsString>, is_cargo: bool) -> Vec<OsString> {
    let mut arguments: Vec<OsString> = given.collect();
    if is_cargo && arguments.get(1).is_some_and(|first| first == "cred-lint") {
        arguments.remove(1);
    }
    arguments
}

fn start(arguments: Vec<OsString>, lints: &[Lint], is_cargo: bool) -> u8 {
    let options = match Options::parse_from(arguments, is_cargo) {
        Ok(options) => options,
        Err(Stop::Answer(text)) => return print(&text),
        Err(Stop::Usage(message)) => return fail(&message),
    };
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(options.jobs.map_or(0, std::num::NonZero::get))
        .stack_size(STACK_BYTES)
        .build();
    let done = match pool {
        Ok(pool) => pool.install(|| run(&options, lints)),
        Err(error) => return fail(&format!("cannot start threads: {error}")),
    };
    match done {
        Ok(outcome) => finish(&outcome, &options),
        Err(error) => fail(&format!("{error:#}")),
    }
}

fn finish(outcome: &Outcome, options: &Options) -> u8 {
    for problem in &outcome.problems {
        let word = if problem.fatal { "error" } else { "warning" };
        if problem.fatal || !options.quiet {
            complain(&format!("{word}: {}: {}", problem.path, problem.message));
        }
    }
    let printed = print(&outcome.text);
    // When nobody can be told there is nothing left to do.
    let _ = io::stderr().lock().write_all(outcome.summary.as_bytes());
    if printed == 0 { outcome.exit_code(options.exit_zero) } else { printed }
}

/// Prints to standard output. A reader that has gone (`| head`) is no failure.
fn print(text: &str) -> u8 {
    let mut output = io::stdout().lock();
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            fail(&format!("cannot write to standard output: {error}"))
        }
        _ => 0,
    }
}

fn fail(message: &str) -> u8 {
    complain(&format!("error: {message}"));
    FAILED
}

/// One line on standard error; when even that fails there is nobody left to tell.
fn complain(line: &str) {
    let line: String = line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let _ = writeln!(io::stderr().lock(), "{line}");
}

/// Tells where the program broke, but not with which value: it may hold a secret.
fn tell_panic(info: &panic::PanicHookInfo<'_>) {
    let place = info.location().map_or_else(String::new, |at| format!(" at {}:{}", at.file(), at.line()));
    complain(&format!("error: cred-lint broke{place}; this is a bug of cred-lint, please report it"));
}

#[cfg(test)]
mod tests;
