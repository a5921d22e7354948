//! What a lint says: a finding with its labels, and the edits that would mend it. Words are rustc's.
//!
//! Knows nothing of lints, languages or output.

use std::fmt;
use std::str::FromStr;

use crate::source::{FileId, Location, Span};

/// How loud a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Not reported.
    Allow,
    /// Reported; the run still succeeds.
    Warn,
    /// Reported; the run fails.
    Deny,
    /// As [`Level::Deny`], and no comment silences it.
    Forbid,
}

impl Level {
    /// The word of the configuration: `allow`, `warn`, `deny`, `forbid`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Warn => "warn",
            Self::Deny => "deny",
            Self::Forbid => "forbid",
        }
    }

    /// The word of a report: `warning` or `error`.
    pub fn severity(self) -> &'static str {
        if self < Self::Deny { "warning" } else { "error" }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl FromStr for Level {
    type Err = ();

    fn from_str(word: &str) -> Result<Self, ()> {
        [Self::Allow, Self::Warn, Self::Deny, Self::Forbid].into_iter().find(|level| level.word() == word).ok_or(())
    }
}

/// Whether a suggestion may be applied without a look, as rustc defines it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Applicability {
    /// What the author meant; `--fix` applies it.
    MachineApplicable,
    /// Correct code that may not be what the author meant; `--fix --unsafe-fixes` applies it.
    MaybeIncorrect,
    /// Holds text that the author has to fill in; never applied.
    HasPlaceholders,
    /// Unknown; never applied.
    Unspecified,
}

impl Applicability {
    /// rustc's name of it.
    pub fn word(self) -> &'static str {
        match self {
            Self::MachineApplicable => "MachineApplicable",
            Self::MaybeIncorrect => "MaybeIncorrect",
            Self::HasPlaceholders => "HasPlaceholders",
            Self::Unspecified => "Unspecified",
        }
    }
}

/// What is said of a further place at which the same cause arrives.
pub const ALSO: &str = "it arrives here, too";

/// A place with a few words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub at: Location,
    /// The words; may be empty.
    pub text: String,
}

/// One replacement in one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The bytes of the linted text that go.
    pub span: Span,
    /// What comes in their place.
    pub replacement: String,
}

/// A way to mend a finding: edits in one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The file.
    pub file: FileId,
    /// Whether it may be applied without a look.
    pub applicability: Applicability,
    /// The edits, in order, without overlap.
    pub edits: Vec<Edit>,
}

/// What should change, said without knowing the language; a front end turns it into edits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Intent {
    /// Put a read of the variable `name` that stops when it is unset in place of `at`.
    ReadVariable {
        /// The expression that goes.
        at: Span,
        /// The variable.
        name: String,
    },
    /// Make the read at `at` (a whole call) stop when the variable `name` is unset, and drop its default.
    StopWhenUnset {
        /// The call that reads.
        at: Span,
        /// The variable.
        name: String,
    },
    /// Name the variable `name` in the panic of the call at `at` (`x.unwrap()` whole).
    NamePanic {
        /// The call that panics.
        at: Span,
        /// The variable.
        name: String,
    },
    /// Change the text of the string literal at `at` to `to`.
    Rename {
        /// The literal, quotes included.
        at: Span,
        /// Its new text.
        to: String,
    },
    /// Exchange the expressions `left` and `right`.
    Swap {
        /// The one in front.
        left: Span,
        /// The one behind.
        right: Span,
    },
    /// Take the expression at `at` out of the choice between several that it is one of.
    DropChoice {
        /// One of them.
        at: Span,
    },
    /// Remove the assignment that the expression at `at` is a part of.
    RemoveAssignment {
        /// What is assigned.
        at: Span,
    },
    /// Remove the comment at `at`, with the line if nothing else is on it.
    RemoveComment {
        /// The comment.
        at: Span,
    },
}

/// What a lint found.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The lint's id.
    pub lint: &'static str,
    /// The level: the lint's default for this place until `judge` has decided.
    pub level: Level,
    /// What is wrong: lower case, no full stop, code in backticks, never a secret.
    pub message: String,
    /// Where the flow becomes complete.
    pub primary: Label,
    /// Where the cause stands: findings of one origin in one file are one finding.
    pub origin: Location,
    /// The variable that it speaks of, where it does: in one place several may be read.
    pub about: Option<String>,
    /// Findings of these causes, in these files, are this one as well.
    pub others: Vec<(FileId, Location)>,
    /// The story from source to sink, in order.
    pub steps: Vec<Label>,
    /// What must not be shown, however short it is.
    pub hidden: Option<Location>,
    /// What happens at run time, where it is known.
    pub notes: Vec<String>,
    /// What to do.
    pub help: Option<String>,
    /// What should change, in which file, and whether that may happen without a look.
    pub intent: Option<(FileId, Intent, Applicability)>,
    /// The edits, once a front end has written them.
    pub suggestion: Option<Suggestion>,
}

impl Finding {
    /// Where it stands, and the places of its steps.
    pub fn places(&self) -> impl Iterator<Item = Location> {
        [self.primary.at, self.origin].into_iter().chain(self.steps.iter().map(|step| step.at))
    }

    /// A finding at `at`.
    pub fn new(lint: &'static str, level: Level, at: Location, message: String) -> Self {
        Self {
            lint,
            level,
            message,
            primary: Label { at, text: String::new() },
            origin: at,
            about: None,
            others: Vec::new(),
            steps: Vec::new(),
            hidden: None,
            notes: Vec::new(),
            help: None,
            intent: None,
            suggestion: None,
        }
    }

    /// Says a few words at the primary place.
    #[must_use]
    pub fn says(mut self, text: impl Into<String>) -> Self {
        self.primary.text = text.into();
        self
    }

    /// Says what must not be shown, however short it is.
    #[must_use]
    pub fn hiding(mut self, at: Location) -> Self {
        self.hidden = Some(at);
        self
    }

    /// Says where the cause stands, when that is not the primary place.
    #[must_use]
    pub fn caused_at(mut self, origin: Location) -> Self {
        self.origin = origin;
        self
    }

    /// Says which variable it speaks of.
    #[must_use]
    pub fn about(mut self, variable: Option<&str>) -> Self {
        self.about = variable.map(str::to_owned);
        self
    }

    /// Says that a finding of this cause in this file is the same one.
    #[must_use]
    pub fn speaks_for(mut self, file: FileId, origin: Location) -> Self {
        self.others.push((file, origin));
        self
    }

    /// Adds a step of the way.
    #[must_use]
    pub fn step(mut self, at: Location, text: impl Into<String>) -> Self {
        self.steps.push(Label { at, text: text.into() });
        self
    }

    /// Adds what happens at run time.
    #[must_use]
    pub fn note(mut self, text: impl Into<String>) -> Self {
        self.notes.push(text.into());
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    /// Says what should change in the file of the primary place.
    #[must_use]
    pub fn fix(self, intent: Intent, applicability: Applicability) -> Self {
        let file = self.primary.at.file;
        self.fix_in(file, intent, applicability)
    }

    /// Says what should change in a file.
    #[must_use]
    pub fn fix_in(mut self, file: FileId, intent: Intent, applicability: Applicability) -> Self {
        self.intent = Some((file, intent, applicability));
        self
    }
}
