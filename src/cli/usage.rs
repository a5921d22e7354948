//! What is wrong with the arguments, in one line with the nearest right spelling.

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use crate::config::nearest;

/// Why the arguments lead to no run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stop {
    /// Text that was asked for: `--help`, `--version`.
    Answer(String),
    /// What is wrong.
    Usage(String),
}

/// Turns an error of the argument parser into one line.
pub(super) fn explain(error: &Error, command: &clap::Command) -> Stop {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Stop::Answer(error.to_string()),
        ErrorKind::UnknownArgument => Stop::Usage(unknown_flag(error, command)),
        ErrorKind::ValueValidation => Stop::Usage(wrong_value(error)),
        ErrorKind::InvalidValue => Stop::Usage(invalid_value(error)),
        _ => Stop::Usage(first_line(error)),
    }
}

fn unknown_flag(error: &Error, command: &clap::Command) -> String {
    let given = text(error, ContextKind::InvalidArg);
    let flag = given.split('=').next().unwrap_or_default();
    let names = command.get_arguments().filter_map(|argument| argument.get_long());
    match nearest(flag.trim_start_matches('-'), names) {
        Some(near) if flag.starts_with("--") => {
            format!("unknown flag `{flag}`; did you mean `--{near}`?")
        }
        _ => format!("unknown flag `{flag}`; `--help` shows all"),
    }
}

/// A value that its own parser has refused, with the parser's words.
fn wrong_value(error: &Error) -> String {
    let words = std::error::Error::source(error).map(ToString::to_string);
    let flag = flag(error);
    words.map_or_else(|| first_line(error), |words| format!("{flag}: {words}"))
}

fn invalid_value(error: &Error) -> String {
    let value = text(error, ContextKind::InvalidValue);
    let flag = flag(error);
    if value.is_empty() {
        return format!("{flag} needs a value");
    }
    let valid = match error.get(ContextKind::ValidValue) {
        Some(ContextValue::Strings(valid)) => valid.clone(),
        _ => Vec::new(),
    };
    match nearest(&value, valid.iter().map(String::as_str)) {
        Some(near) => format!("{flag}: unknown value `{value}`; did you mean `{near}`?"),
        None => format!("{flag}: unknown value `{value}`; expected {}", valid.join(", ")),
    }
}

/// The flag without the name of its value.
fn flag(error: &Error) -> String {
    let argument = text(error, ContextKind::InvalidArg);
    format!("`{}`", argument.split([' ', '=']).next().unwrap_or_default())
}

fn text(error: &Error, kind: ContextKind) -> String {
    error.get(kind).map(ToString::to_string).unwrap_or_default()
}

fn first_line(error: &Error) -> String {
    let text = error.to_string();
    let line = text.lines().next().unwrap_or_default();
    line.strip_prefix("error: ").unwrap_or(line).to_owned()
}
