//! Whether to use colours.

use super::flags::Color;

/// Whether the report is coloured: the flag decides, then `NO_COLOR`, `CLICOLOR_FORCE` and `CARGO_TERM_COLOR` (cargo
/// does not hand its own flag on), then whether the output is a terminal.
pub(super) fn is_coloured(flag: Option<Color>, variable: impl Fn(&str) -> Option<String>, is_terminal: bool) -> bool {
    let is_set = |name| variable(name).is_some_and(|value| !value.is_empty());
    let is_forced = || variable("CLICOLOR_FORCE").is_some_and(|value| !matches!(&*value, "" | "0"));
    match flag {
        Some(Color::Always) => true,
        Some(Color::Never) => false,
        Some(Color::Auto) => is_terminal,
        None if is_set("NO_COLOR") => false,
        None if is_forced() => true,
        None => match variable("CARGO_TERM_COLOR").as_deref() {
            Some("always") => true,
            Some("never") => false,
            _ => is_terminal,
        },
    }
}
