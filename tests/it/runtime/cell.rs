//! One run of one program: what it did, and whether that is what was expected.

use std::fmt::Write as _;
use std::process::Output;

use super::Sdk;

/// Where a program ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Phase {
    Building,
    Requesting,
}

/// What a cell of the grid must show.
#[derive(Debug, Clone, Copy)]
pub(super) enum Then {
    /// One request with the right key, its answer is printed, exit 0.
    Works,
    /// One request with the wrong key, answered with 401 and raised as this class.
    Refused(&'static str),
    /// No request: this class, and the variable that its text names.
    Stops(Phase, &'static str, Option<&'static str>),
}

impl Then {
    /// What a person has to be told: the variable that the error names, or else its class.
    pub(super) fn gist(self) -> &'static str {
        match self {
            Self::Works => "",
            Self::Stops(_, _, Some(variable)) => variable,
            Self::Stops(_, class, None) | Self::Refused(class) => class,
        }
    }
}

/// Put together here, so that no file holds a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    Wrong,
    Right,
}

impl Key {
    fn word(self) -> &'static str {
        match self {
            Self::Wrong => "wrong",
            Self::Right => "right",
        }
    }

    pub(super) fn text(self) -> String {
        format!("{}-{}", self.word(), "k".repeat(24))
    }

    /// Which key this is, in a word.
    pub(super) fn name_of(text: &str) -> &'static str {
        let known = [Self::Wrong, Self::Right].into_iter().find(|key| key.text() == text);
        known.map_or("unknown", Self::word)
    }
}

/// Which variable holds which key; `None`: nothing is set.
pub(super) type State = Option<(&'static str, Key)>;

/// The columns of the grid.
pub(super) fn states(sdk: &Sdk) -> Vec<State> {
    let mut states = vec![None, Some((sdk.variable, Key::Wrong)), Some((sdk.variable, Key::Right))];
    states.extend(sdk.asked_for.map(|name| Some((name, Key::Right))));
    states
}

pub(super) struct Cell {
    pub(super) program: &'static str,
    pub(super) state: State,
    pub(super) then: Then,
    pub(super) run: Run,
}

/// What a program did.
pub(super) struct Run {
    exit: Option<i32>,
    /// Where the program ended with an exception.
    pub(super) stopped: Option<Phase>,
    /// The line of the program that ended it.
    line: String,
    /// What a person reads last: the exception, or else the output.
    printed: String,
    /// Which key went where, in words.
    requests: Vec<String>,
}

impl Run {
    /// A run of the program `source`, which stood in the file `ask.py`.
    pub(super) fn new(output: &Output, requests: Vec<String>, source: &str, sdk: &Sdk) -> Self {
        let errors = String::from_utf8_lossy(&output.stderr);
        let line = failing_line(&errors, source).unwrap_or_default().to_owned();
        let stopped = sdk.lines.into_iter().find(|(_, mark)| line.contains(mark));
        let printed = if errors.contains("Traceback (most recent call last)") {
            exception(&errors)
        } else {
            String::from_utf8_lossy(&output.stdout).trim().to_owned()
        };
        let stopped = stopped.map(|(phase, _)| phase);
        Self { exit: output.status.code(), stopped, line, printed, requests }
    }

    /// Whether a person who ran the program saw this text.
    pub(super) fn shows(&self, text: &str) -> bool {
        self.printed.contains(text) || self.line.contains(text)
    }

    fn prints(&self, then: Then, sdk: &Sdk) -> bool {
        let raises = |class: &str| self.printed.starts_with(&format!("{class}: "));
        match then {
            Then::Works => self.printed == sdk.answer,
            Then::Refused(class) => raises(class) && self.printed.contains("401"),
            Then::Stops(_, class, variable) => raises(class) && variables(&self.printed) == Vec::from_iter(variable),
        }
    }
}

impl Cell {
    /// What is not as expected, one sentence for each column.
    pub(super) fn differences(&self, sdk: &Sdk) -> Vec<String> {
        let (address, header) = sdk.request;
        let sent = |key: Key| vec![format!("{} key in {header} to {address}", key.word())];
        let (exit, stopped, requests) = match self.then {
            Then::Works => (0, None, sent(Key::Right)),
            Then::Refused(_) => (1, Some(Phase::Requesting), sent(Key::Wrong)),
            Then::Stops(phase, ..) => (1, Some(phase), Vec::new()),
        };
        let columns = [
            ("exit", self.run.exit == Some(exit)),
            ("stopped", self.run.stopped == stopped),
            ("request", self.run.requests == requests),
            ("printed", self.run.prints(self.then, sdk)),
        ];
        let row = format!("{}, {}", self.program, words(self.state));
        let wrong = columns.into_iter().filter(|(_, holds)| !holds);
        wrong.map(|(column, _)| format!("{row}: `{column}` is not that of {:?}", self.then)).collect()
    }

    fn row(&self) -> [String; 6] {
        let dash = || "-".to_owned();
        let run = &self.run;
        [
            self.program.to_owned(),
            words(self.state),
            run.exit.map_or_else(dash, |code| code.to_string()),
            run.stopped.map_or_else(dash, |phase| format!("{phase:?}").to_lowercase()),
            if run.requests.is_empty() { dash() } else { run.requests.join("; ") },
            shortened(&run.printed),
        ]
    }
}

/// The grid for a person.
pub(super) fn table(cells: &[Cell]) -> String {
    let head = ["program", "variable", "exit", "stopped", "request", "printed"].map(str::to_owned);
    let mut text = String::new();
    for row in std::iter::once(head).chain(cells.iter().map(Cell::row)) {
        let [program, variable, exit, stopped, request, printed] = row;
        let start = format!("  {program:9}{variable:25}{exit:6}{stopped:12}");
        writeln!(text, "{start}{request:60}{printed}").unwrap();
    }
    text
}

fn words(state: State) -> String {
    state.map_or("unset".to_owned(), |(name, key)| format!("{name} {}", key.word()))
}

/// One line without its middle: the class is in front, and the variable often at the end.
fn shortened(text: &str) -> String {
    let all: Vec<char> = text.replace('\n', " ").chars().collect();
    if all.len() <= 110 {
        return all.into_iter().collect();
    }
    let (front, back) = (&all[..60], &all[all.len() - 45..]);
    format!("{} … {}", String::from_iter(front), String::from_iter(back))
}

/// The variables for keys that a text names.
fn variables(text: &str) -> Vec<&str> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_');
    words.filter(|word| word.ends_with("_API_KEY")).collect()
}

/// The line of the program in the last traceback.
fn failing_line<'a>(errors: &str, source: &'a str) -> Option<&'a str> {
    let (_, after) = errors.rsplit_once("ask.py\", line ")?;
    let number: usize = after.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()?;
    source.lines().nth(number.checked_sub(1)?)
}

/// The end of the last traceback: its frames are indented, the exception is not.
fn exception(errors: &str) -> String {
    let back = errors.trim_end().lines().rev();
    let mut lines: Vec<&str> = back.take_while(|line| !line.starts_with(' ')).collect();
    lines.reverse();
    lines.join("\n")
}
