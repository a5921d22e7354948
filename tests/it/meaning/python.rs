//! The program in Python.

use super::findings::Written;
use super::program::{Action, Program, Step, TEXTS, VARIABLES, Value, name};

const HELPERS: &str = "\
def same(value):
    return value  # @same

def make(key):
    return shop.Client(key)  # @make

def check(key):
    if key is None:
        sys.exit(1)

class Holder:
    def __init__(self, key):
        self.key = key  # @holder

    def ask(self):
        return shop.Client(self.key)  # @ask

";

pub(crate) fn write(program: &Program) -> Written {
    let mut helpers = "import os\nimport sys\nimport shop\n\n".to_owned() + HELPERS;
    for (index, variable) in VARIABLES.iter().enumerate() {
        helpers.push_str(&format!("def load_{index}():\n    return os.getenv(\"{variable}\")  # @load {index}\n\n"));
    }
    let mut text = if program.is_split {
        let loads: Vec<String> = (0..VARIABLES.len()).map(|index| format!("load_{index}")).collect();
        let all = format!("from helpers import same, make, check, Holder, {}\n", loads.join(", "));
        "import os\nimport sys\nimport shop\n".to_owned() + &all + "\n"
    } else {
        helpers.clone()
    };
    text.push_str("def main():\n");
    for step in &program.steps {
        text.push_str(&statement(program, step));
    }
    for index in 0..program.around {
        let inner = if index == 0 { "main".to_owned() } else { format!("around_{}", index - 1) };
        text.push_str(&format!("\ndef around_{index}():\n    {inner}()\n"));
    }
    let first = program.around.checked_sub(1).map_or_else(|| "main".to_owned(), |last| format!("around_{last}"));
    text.push_str(&format!("\n{first}()\n"));
    let mut files = vec![("app.py".to_owned(), text)];
    if program.is_split {
        files.push(("helpers.py".to_owned(), helpers));
    }
    Written::new(files)
}

fn statement(program: &Program, step: &Step) -> String {
    let value = |value: &Value| expression(program, value);
    let local = |local: &usize| name(program, *local);
    let lines = match &step.does {
        Action::Let(it, given) => vec![format!("{} = {}", local(it), value(given))],
        Action::Either(it, left, right) => vec![
            "if len(sys.argv) > 1:".to_owned(),
            format!("    {} = {}", local(it), value(left)),
            "else:".to_owned(),
            format!("    {} = {}", local(it), value(right)),
        ],
        Action::Guard(it) => vec![format!("if {} is None:", local(it)), "    sys.exit(1)".to_owned()],
        Action::Check(it) => vec![format!("check({})", local(it))],
        Action::Client(given) => vec![format!("shop.Client({})", value(given))],
        Action::When(it) => vec![format!("if {} is not None:", local(it)), format!("    shop.Client({})", local(it))],
        Action::Make(given) => vec![format!("make({})", value(given))],
        Action::Ask(given) => vec![format!("Holder({}).ask()", value(given))],
    };
    lines.iter().map(|line| format!("    {line}  # @{}\n", step.mark)).collect()
}

fn expression(program: &Program, value: &Value) -> String {
    match value {
        Value::Read(variable) => format!("os.getenv(\"{}\")", VARIABLES[*variable]),
        Value::Require(variable) => format!("os.environ[\"{}\"]", VARIABLES[*variable]),
        Value::Text(text) => format!("{:?}", TEXTS[*text]),
        Value::Nothing => "None".to_owned(),
        Value::Local(local) => name(program, *local),
        Value::Same(inner) => format!("same({})", expression(program, inner)),
        Value::Load(variable) => format!("load_{variable}()"),
        Value::Or(local, text) => {
            let local = name(program, *local);
            format!("({local} if {local} is not None else {:?})", TEXTS[*text])
        }
    }
}
