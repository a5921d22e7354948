//! What a lint is: its name, its documentation and its question. Knows no lint by name.

pub mod around;
pub mod held;
pub mod places;
pub mod reference;
pub mod remedy;
pub mod run_time;
pub mod sent;
pub mod shape;
pub mod shared;
pub mod story;
pub mod unset;
pub mod variable;

use crate::diagnostic::{Finding, Level};
use crate::facts::Facts;

/// What a lint is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// It will not authenticate.
    Correctness,
    /// The key gets out.
    Exposure,
    /// It fails late, or without saying why.
    Robustness,
    /// Off by default.
    Pedantic,
    /// About the run itself.
    Meta,
}

impl Group {
    /// Every group.
    pub const ALL: [Self; 5] = [Self::Correctness, Self::Exposure, Self::Robustness, Self::Pedantic, Self::Meta];

    /// The word of the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Correctness => "correctness",
            Self::Exposure => "exposure",
            Self::Robustness => "robustness",
            Self::Pedantic => "pedantic",
            Self::Meta => "meta",
        }
    }
}

/// Whether a lint can offer a fix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fixable {
    /// Never.
    No,
    /// For some findings.
    Sometimes,
    /// For every finding.
    Always,
}

/// One lint. Its documentation is the doc comment of its module: `--explain` prints it.
#[derive(Debug, Clone, Copy)]
pub struct Lint {
    /// Its name, which is also its file's: `missing-credential`.
    pub id: &'static str,
    /// What it is about.
    pub group: Group,
    /// The default level.
    pub level: Level,
    /// Whether it can offer a fix.
    pub fixable: Fixable,
    /// The source of its file: the doc comment at its top is the documentation, see [`Lint::documentation`].
    pub source: &'static str,
    /// The question. Lints that only the judge can answer (suppressions) give nothing here.
    pub check: fn(&Facts<'_>) -> Vec<Finding>,
}

impl Lint {
    /// The documentation in Markdown.
    pub fn documentation(&self) -> String {
        let lines = self.source.lines().map_while(|line| line.strip_prefix("//!"));
        lines.map(|line| line.strip_prefix(' ').unwrap_or(line)).fold(String::new(), |text, line| text + line + "\n")
    }
}

/// One line registers a lint: its file, its group, its default level, whether it can offer a fix. It makes the module
/// and the row of the table; the documentation is the doc comment at the top of the file.
macro_rules! lints {
    ($($module:ident: $group:ident, $level:ident, $fixable:ident;)*) => {
        $(mod $module;)*

        /// Every lint, in the order in which they claim a cause: of two lints that see the same one, the first speaks.
        pub const ALL: &[crate::lint::Lint] = &[$(crate::lint::Lint {
            id: $module::ID,
            group: crate::lint::Group::$group,
            level: crate::diagnostic::Level::$level,
            fixable: crate::lint::Fixable::$fixable,
            source: include_str!(concat!("lints/", stringify!($module), ".rs")),
            check: $module::check,
        }),*];
    };
}
pub(crate) use lints;
