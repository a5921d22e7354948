//! IPython's own syntax in notebooks: `%env NAME=value` sets a variable, `%env NAME` reads one. Other magics and shell
//! lines do nothing that the graph knows, but they may give a variable a value.

use ruff_python_ast::token::TokenKind;
use ruff_python_ast::{IpyEscapeKind, ModModule};
use ruff_python_parser::Parsed;
use ruff_text_size::{Ranged, TextRange};

use super::{Lowering, span};
use crate::facts::Variable;
use crate::flow::ValueId;
use crate::frontend::Comment;
use crate::frontend::settings::comments::find_within;
use crate::frontend::settings::dotenv;
use crate::source::{CellKind, SourceFile, Span, offset};

impl Lowering<'_, '_> {
    /// A command without its mark; `range` holds both.
    pub(super) fn magic(&mut self, kind: IpyEscapeKind, command: &str, range: TextRange) -> ValueId {
        let at = span(range);
        let variable = if kind == IpyEscapeKind::Magic { variable(command) } else { None };
        let Some((name, value)) = variable else { return self.builder.opaque() };
        let place = |part: &str| place(command, part, at);
        let name = self.builder.literal(name, place(name));
        match value {
            Some(value) => {
                let value = self.expanded(value, place(value));
                self.builder.set_variable(name, value, false, at)
            }
            // IPython refuses to read a variable that is unset.
            None => self.builder.read_variable(name, None, true, at),
        }
    }

    /// IPython puts Python's variables in place of `{name}` and `$name`.
    fn expanded(&mut self, value: &str, at: Span) -> ValueId {
        if !value.contains(['{', '$']) {
            return self.builder.literal(value, at);
        }
        let braced = value.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
        let name = braced.or_else(|| value.strip_prefix('$')).unwrap_or_default().trim();
        let is_name = !name.is_empty() && name.chars().all(|letter| letter.is_alphanumeric() || letter == '_');
        if is_name { self.name(name, at) } else { self.builder.opaque() }
    }
}

/// The variable that `env` or `set_env` names and what it is set to, without quotes around it.
fn variable(command: &str) -> Option<(&str, Option<&str>)> {
    let (magic, rest) = command.trim().split_once(char::is_whitespace)?;
    let rest = rest.trim();
    let (name, value) = match rest.split_once('=').or_else(|| rest.split_once(char::is_whitespace)) {
        Some((name, value)) => (name.trim(), Some(unquoted(value.trim()))),
        None => (rest, None),
    };
    let is_set = value.is_some() || magic == "env";
    let is_name = !name.is_empty() && !name.contains(char::is_whitespace);
    (matches!(magic, "env" | "set_env") && is_set && is_name).then_some((name, value))
}

fn unquoted(value: &str) -> &str {
    let within = |quote: char| value.strip_prefix(quote)?.strip_suffix(quote);
    within('"').or_else(|| within('\'')).unwrap_or(value)
}

/// Where a part of the command stands; the whole command when a continued line hides that.
fn place(command: &str, part: &str, at: Span) -> Span {
    let before = part.as_ptr().addr().checked_sub(command.as_ptr().addr());
    match before {
        Some(before) if offset(command.len()) + 1 == at.end - at.start => {
            let start = at.start + 1 + offset(before);
            Span::new(start, start + offset(part.len()))
        }
        _ => at,
    }
}

/// What shell lines and the cells of shells give variables. What may be secret in cells that are no Python comes to
/// `strings`.
pub(super) fn shell(source: &SourceFile, parsed: &Parsed<ModModule>, strings: &mut Vec<Span>) -> Vec<Variable> {
    let commands = parsed.tokens().iter().filter(|token| token.kind() == TokenKind::IpyEscapeCommand);
    let mut variables: Vec<Variable> = commands.flat_map(|token| assigned(source, span(token.range()))).collect();
    for cell in source.cells.iter().flat_map(|cells| cells.of(CellKind::Command)) {
        strings.extend(words(source.slice(cell.text), cell.text.start));
        variables.extend(assigned(source, cell.text));
    }
    for cell in source.cells.iter().flat_map(|cells| cells.of(CellKind::Text)) {
        strings.extend(words(source.slice(cell.text), cell.text.start));
    }
    variables
}

/// The comments in cells that are no Python.
pub(super) fn comments(source: &SourceFile, variables: &[Variable]) -> Vec<Comment> {
    let cells = source.cells.iter().flat_map(|cells| &cells.0).filter(|cell| cell.kind != CellKind::Python);
    let found = cells.flat_map(|cell| {
        let inside = variables.iter().filter(|variable| cell.text.contains(variable.span));
        let inside: Vec<Variable> = inside.cloned().collect();
        let taken = inside.iter().flat_map(|variable| [variable.at, variable.span]).collect();
        find_within(source, cell.text, taken, &inside)
    });
    found.collect()
}

/// `export NAME=value` and `NAME=value` in lines of shell, `%env NAME=value`.
fn assigned(source: &SourceFile, at: Span) -> Vec<Variable> {
    let whole = source.slice(at);
    let command = whole.trim_start_matches(['!', '%']);
    let command = command.strip_prefix("set_env ").or_else(|| command.strip_prefix("env ")).unwrap_or(command);
    let start = at.start + offset(whole.len() - command.len());
    let given = dotenv::lines(command).filter(|line| !line.is_comment).map(|line| {
        let value = command.get(line.value.range()).unwrap_or_default().to_owned();
        Variable { name: line.name.to_owned(), value, span: line.value.shifted(start), at: line.at.shifted(start) }
    });
    given.collect()
}

/// The words of a command that may hold a secret, without quotes around them: each, or what stands behind its `=`.
pub(super) fn words(command: &str, start: u32) -> impl Iterator<Item = Span> + '_ {
    let words = command.split_ascii_whitespace();
    words.map(move |word| {
        let behind = word.split_once('=').map_or(word, |(_, value)| value).trim_matches(['"', '\'']);
        let before = behind.as_ptr().addr().saturating_sub(command.as_ptr().addr());
        let at = start + offset(before);
        Span::new(at, at + offset(behind.len()))
    })
}

/// Magics that people write without their mark, as IPython lets them.
const UNMARKED: &[&str] =
    &["cat", "cd", "conda", "cp", "env", "load_ext", "ls", "mamba", "mkdir", "mv", "pip", "rm", "uv"];

/// Whether IPython runs the line as a magic although it has no mark: `pip install x`.
pub(super) fn is_magic(line: &str) -> bool {
    let mut words = line.split_ascii_whitespace();
    let first = words.next().unwrap_or_default();
    let is_operand = words.next().is_some_and(|word| !word.starts_with(['=', '(', '.', ',', ':']));
    is_operand && UNMARKED.contains(&first)
}

#[cfg(test)]
mod tests {
    use crate::catalog::Knowledge;
    use crate::flow::EventKind;
    use crate::frontend::{Lowered, python};
    use crate::source::{SourceFile, notebook};

    fn lower(cells: &[&str]) -> (SourceFile, Lowered) {
        let cells: Vec<_> = cells.iter().map(|cell| serde_json::json!({"cell_type": "code", "source": cell})).collect();
        let json = serde_json::json!({ "cells": cells }).to_string();
        let source = notebook::open("a.ipynb".into(), "a.ipynb".into(), &json).unwrap();
        let lowered = python::lower(&source, Knowledge::embedded());
        (source, lowered)
    }

    /// The variables that are set and read, with the text that they are set to.
    fn variables(lowered: &Lowered) -> Vec<String> {
        let text = |value| lowered.flow.text(value).unwrap_or("?").to_owned();
        let said = |kind: &EventKind| match kind {
            EventKind::SetVariable { name, value, .. } => Some(format!("{name}={}", text(*value))),
            EventKind::ReadVariable { name, stops, .. } => Some(format!("{name}{}", if *stops { "!" } else { "" })),
            _ => None,
        };
        lowered.flow.events.iter().filter_map(|event| said(&event.kind)).collect()
    }

    #[test]
    fn env_sets_and_reads_variables() {
        let (_, lowered) = lower(&[
            "key = 'abc'\n%env A=x y\n%env B \"quoted\"\n%set_env C={key}\n%env D={f(1)}",
            "%env\n%env E\n%set_env F\n%environment G=1\n%env a b=c\n!env H=1\nk = %env I",
        ]);
        assert_eq!(variables(&lowered), ["A=x y", "B=quoted", "C=abc", "D=?", "E!", "I!"]);
        assert_eq!(lowered.problems, []);
    }

    #[test]
    fn a_variable_set_by_a_magic_has_its_place() {
        let (source, lowered) = lower(&["1", "%env  KEY = 'äbc'"]);
        let event = lowered.flow.events.first().unwrap();
        let EventKind::SetVariable { name_span, value, .. } = &event.kind else { panic!("{event:?}") };
        assert_eq!(source.slice(*name_span), "KEY");
        assert_eq!(source.slice(lowered.flow.value(*value).span), "äbc");
    }

    #[test]
    fn shell_gives_variables_values_too() {
        let (source, lowered) = lower(&[
            "%%bash\nexport A=one\nB='two three' # why\necho $A",
            "!export C=ü4 && x\n%env D=five\n%set_env E=6\n!ls\nf = 'F=7'\n%cd G=8 x",
        ]);
        let shown = |it: &crate::facts::Variable| format!("{}={}", source.slice(it.at), source.slice(it.span));
        let shown: Vec<_> = lowered.variables.iter().map(shown).collect();
        assert_eq!(shown, ["C=ü4 && x", "D=five", "E=6", "A=one", "B=two three"]);
        assert_eq!(source.position(lowered.variables[3].at.start).cell, Some(1));
        let words: Vec<_> = lowered.strings.iter().map(|span| source.slice(*span)).collect();
        assert!(words.contains(&"one") && words.contains(&"two"), "{words:?}");
    }

    #[test]
    fn words_of_commands_can_be_masked() {
        let (source, lowered) = lower(&["%env KEY=sk-1\n!curl -H ü:x\n!!a"]);
        let words: Vec<_> = lowered.strings.iter().map(|span| source.slice(*span)).collect();
        assert_eq!(words, ["%env", "sk-1", "!curl", "-H", "ü:x", "!!a"]);
    }

    #[test]
    fn a_broken_cell_does_not_hide_others() {
        let (source, lowered) = lower(&["def f(:\n", "x = '''", "import os\nos.environ['A']", "print(("]);
        assert_eq!(variables(&lowered), ["A!"]);
        let cells = lowered.problems.iter().map(|problem| source.position(problem.span.start).cell.unwrap());
        assert_eq!(cells.collect::<Vec<_>>(), [1, 2, 4]);
    }

    #[test]
    fn what_only_notebooks_may_say_is_no_problem() {
        let (_, lowered) = lower(&[
            "await f()\nasync for x in y:\n    pass",
            "%%time\n%matplotlib inline\nget_ipython().system('ls')\nx = !ls\nx.y?",
            "!pip install \\\n  'a'\n?x\nx??\nif x:\n    !ls {x}\n    %cd ..\nx;",
            "pip install openai\nimport os\nos.environ['A']",
            "",
            "# only a comment",
        ]);
        assert_eq!(lowered.problems, []);
        assert_eq!(variables(&lowered), ["A!"]);
    }

    #[test]
    fn an_open_bracket_does_not_reach_into_the_next_cell() {
        let deep = "x = ".to_owned() + &"(".repeat(300);
        let (_, lowered) = lower(&[&deep, &deep, "import os\nos.environ['A']"]);
        assert_eq!(variables(&lowered), ["A!"]);
    }
}
