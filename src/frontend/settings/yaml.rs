//! YAML: the variables of containers (`environment`, as a map or as a list) and of workflows (`env`, `with`).

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError};

use super::{Read, trimmed};
use crate::facts::{Problem, Variable};
use crate::source::{Span, offset};

/// What is below these keys is handed to a program.
const HANDED: [&str; 4] = ["args", "env", "environment", "with"];
/// Nobody nests settings deeper.
const DEEPEST: usize = 200;

/// What the parser says of a line within brackets that begins no deeper than their key.
const TOO_SHALLOW: &str = "invalid indentation";
/// So many lines of a file may begin so.
const MOST_SHALLOW: usize = 64;

/// The facts of a file.
pub(super) fn read(text: &str) -> Result<Read, Problem> {
    let mut read = parse(text);
    let mut deeper = text.to_owned();
    for _ in 0..MOST_SHALLOW {
        let Err(problem) = &read else { break };
        // Other parsers care for no indentation within brackets, so there it says nothing.
        if problem.message != TOO_SHALLOW || !join_line(&mut deeper, problem.span.start as usize) {
            break;
        }
        read = parse(&deeper);
    }
    read
}

/// Makes the line whose first sign stands at a place a part of the line before, and moves nothing. Whether there is one.
fn join_line(text: &mut String, at: usize) -> bool {
    let front = text.get(..at).unwrap_or_default();
    let Some(end) = front.rfind('\n').filter(|end| front[*end..].trim().is_empty()) else { return false };
    let line = front[..end].rfind('\n').map_or(0, |before| before + 1);
    // Behind a comment it would be a part of that.
    let from = comment(&front[line..end]).map_or(end, |comment| line + comment);
    let from = from.min(front[..end].trim_end_matches('\r').len());
    text.replace_range(from..=end, &" ".repeat(end + 1 - from));
    true
}

/// Where a comment begins on a line: behind white space, and not in quotes.
fn comment(line: &str) -> Option<usize> {
    let is_closed = |front: &str| ['"', '\''].iter().all(|quote| front.matches(*quote).count() % 2 == 0);
    line.match_indices('#').map(|(at, _)| at).find(|at| {
        let front = &line[..*at];
        (front.is_empty() || front.ends_with([' ', '\t'])) && is_closed(front)
    })
}

fn parse(text: &str) -> Result<Read, Problem> {
    let places = Places::of(text);
    let mut reader = Reader { text, read: Read::default(), open: Vec::new() };
    let mut parser = Parser::new_from_str(text);
    while let Some(next) = parser.next_event() {
        let (event, span) = next.map_err(|error| problem(&error, &places))?;
        let at = Span::new(places.byte(span.start.index()), places.byte(span.end.index()));
        reader.take(&event, at);
        if reader.open.len() > DEEPEST {
            return Err(Problem { span: at, message: "nested too deeply to be read".to_owned() });
        }
    }
    Ok(reader.read)
}

fn problem(error: &ScanError, places: &Places) -> Problem {
    let at = places.byte(error.marker().index());
    Problem { span: Span::new(at, at), message: error.info().to_owned() }
}

/// The parser counts characters.
struct Places {
    /// The byte of each character; none for a text in which they are the same.
    bytes: Option<Vec<u32>>,
    end: u32,
}

impl Places {
    fn of(text: &str) -> Self {
        let bytes = (!text.is_ascii()).then(|| text.char_indices().map(|(at, _)| offset(at)).collect());
        Self { bytes, end: offset(text.len()) }
    }

    fn byte(&self, index: usize) -> u32 {
        match &self.bytes {
            None => offset(index).min(self.end),
            Some(bytes) => bytes.get(index).copied().unwrap_or(self.end),
        }
    }
}

/// A collection that has begun and not ended.
struct Open {
    is_map: bool,
    /// The key whose value comes next, with its place.
    key: Option<(String, Span)>,
    /// It is the value of a key whose values are handed to a program, or within one.
    is_handed: bool,
}

struct Reader<'t> {
    text: &'t str,
    read: Read,
    open: Vec<Open>,
}

impl Reader<'_> {
    fn take(&mut self, event: &Event<'_>, at: Span) {
        match event {
            Event::MappingStart(..) => self.begin(true),
            Event::SequenceStart(..) => self.begin(false),
            Event::MappingEnd | Event::SequenceEnd => {
                self.open.pop();
                self.is_done(at);
            }
            Event::Alias(_) => self.is_done(at),
            Event::Scalar(text, style, ..) => self.scalar(text, *style, at),
            _ => {}
        }
    }

    fn begin(&mut self, is_map: bool) {
        let is_handed = self.open.last().is_some_and(|outer| {
            let key = outer.key.as_ref().map(|(key, _)| key.as_str());
            outer.is_handed || key.is_some_and(|key| HANDED.contains(&key))
        });
        self.open.push(Open { is_map, key: None, is_handed });
    }

    /// A whole node has passed: in a map it was a key without a name of its own, or the value of one.
    fn is_done(&mut self, at: Span) {
        if let Some(open) = self.open.last_mut().filter(|open| open.is_map) {
            open.key = if open.key.is_none() { Some((String::new(), at)) } else { None };
        }
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, at: Span) {
        let at = match style {
            ScalarStyle::SingleQuoted => quoted(self.text, at, b'\''),
            ScalarStyle::DoubleQuoted => quoted(self.text, at, b'"'),
            _ => trimmed(self.text, at.start as usize, at.end as usize),
        };
        let Some(open) = self.open.last_mut() else { return self.read.values.push(at) };
        match open.key.take() {
            None if open.is_map => {
                open.key = Some((text.to_string(), at));
                self.read.names.push(at);
            }
            Some((name, place)) => {
                let variable = Variable { name, value: text.to_string(), span: at, at: place };
                self.read.variables.extend(open.is_handed.then_some(variable));
                self.read.values.push(at);
            }
            None => {
                let variable = open.is_handed.then(|| entry(self.text, at)).flatten();
                self.read.names.extend(variable.as_ref().map(|variable| variable.at));
                self.read.values.push(variable.as_ref().map_or(at, |variable| variable.span));
                self.read.variables.extend(variable);
            }
        }
    }
}

/// What stands between the quotes: the parser counts what follows them, too.
fn quoted(text: &str, at: Span, quote: u8) -> Span {
    let bytes = text.get(at.range()).unwrap_or_default().as_bytes();
    let mut end = 1;
    while let Some(byte) = bytes.get(end) {
        let escapes = quote == b'"' && *byte == b'\\' || quote == b'\'' && bytes[end..].starts_with(b"''");
        match byte {
            _ if escapes => end += 2,
            byte if *byte == quote => break,
            _ => end += 1,
        }
    }
    let end = at.start + offset(end.min(bytes.len()));
    Span::new((at.start + 1).min(end), end)
}

/// `NAME=value` in a list.
fn entry(text: &str, at: Span) -> Option<Variable> {
    let whole = text.get(at.range())?;
    let (name, value) = whole.split_once('=')?;
    let name_at = Span::new(at.start, at.start + offset(name.len()));
    let span = Span::new(name_at.end + 1, at.end);
    Some(Variable { name: name.trim().to_owned(), value: value.to_owned(), span, at: name_at })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn variables(text: &str) -> Vec<String> {
        let read = super::read(text).unwrap();
        let shown =
            |variable: &Variable| format!("{}={} at {}", variable.name, variable.value, &text[variable.span.range()]);
        read.variables.iter().map(shown).collect()
    }

    #[test]
    fn the_environment_of_a_container_is_a_map_or_a_list() {
        let text = "services:\n  ü:\n    image: x\n    environment:\n      A: 'é''1' # y\n      B: \"x\\ty\"\n      C: 3\n  b:\n    environment:\n      - D=4 5\n      - \"E=6\"\n      - F\n";
        assert_eq!(variables(text), ["A=é'1 at é''1", "B=x\ty at x\\ty", "C=3 at 3", "D=4 5 at 4 5", "E=6 at 6"],);
    }

    #[test]
    fn only_what_is_handed_to_a_program_is_a_variable() {
        let text = "on: push\nenv: {A: x, B: [y]}\njobs:\n  j:\n    steps:\n    - uses: z\n      with:\n        token: t\n      key: no\n    - env:\n        C: |\n          one\n          two\n      run: echo\n";
        assert_eq!(variables(text), ["A=x at x", "token=t at t", "C=one\ntwo\n at one\n          two"]);
    }

    #[test]
    fn keys_without_a_name_and_aliases_shift_nothing() {
        let text = "env:\n  ? [a, b]\n  : 1\n  A: &x 2\n  B: *x\n  C: 3\n  D:\n  E: 4\n";
        let names: Vec<_> = variables(text).into_iter().map(|it| it.chars().take(3).collect::<String>()).collect();
        assert_eq!(names, ["=1 ", "A=2", "C=3", "D= ", "E=4"]);
    }

    #[test]
    fn lines_within_brackets_begin_where_they_like() {
        let text = "ü:\n  environment: [\n    'A=1', # é #\n# b\n\n  \"B=2 #\",\r\n  ]\n  env: {C: 3,\nD: 4\n}\n";
        assert_eq!(variables(text), ["A=1 at 1", "B=2 # at 2 #", "C=3 at 3", "D=4 at 4"]);
        assert!(super::read("a: [\n  x\nb: 1\n").is_err());
        assert!(super::read("a: 1\n b: 2\n").is_err());
    }

    #[test]
    fn what_is_no_yaml_is_a_problem_with_a_place() {
        let problem = super::read("é: 1\nb: [x\nc: 2\n").unwrap_err();
        assert!(problem.span.start > 5, "{problem:?}");
    }

    #[test]
    fn depth_and_length_end_no_run() {
        for bomb in ["[", "{", "- ", "? ", "a: [", "&a ", "!x ", "'"] {
            _ = super::read(&bomb.repeat(200_000));
        }
        _ = super::read(&"a: b\n".repeat(50_000));
        let stairs: Vec<String> = (0..2_000).map(|depth| " ".repeat(depth) + "a:\n").collect();
        assert!(super::read(&stairs.concat()).is_err());
    }
}
