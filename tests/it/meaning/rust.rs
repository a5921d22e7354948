//! The program in Rust, where every value is an `Option<String>`.

use super::findings::Written;
use super::program::{Action, Program, Step, TEXTS, VARIABLES, Value, name};

const HEAD: &str = "use std::{env, process};\nuse shop::Client;\n";

const HELPERS: &str = "\
pub fn same(value: Option<String>) -> Option<String> {
    value // @same
}

pub fn make(key: Option<String>) -> Client {
    Client::new(key) // @make
}

pub fn check(key: &Option<String>) {
    if key.is_none() {
        process::exit(1);
    }
}

pub struct Holder {
    key: Option<String>,
}

impl Holder {
    pub fn new(key: Option<String>) -> Self {
        Self { key } // @holder
    }

    pub fn ask(&self) -> Client {
        Client::new(self.key.clone()) // @ask
    }
}

";

pub(crate) fn write(program: &Program) -> Written {
    let mut helpers = HELPERS.to_owned();
    for (index, variable) in VARIABLES.iter().enumerate() {
        helpers.push_str(&format!(
            "pub fn load_{index}() -> Option<String> {{\n    env::var(\"{variable}\").ok() // @load {index}\n}}\n\n"
        ));
    }
    let mut text = if program.is_split {
        let loads: Vec<String> = (0..VARIABLES.len()).map(|index| format!("load_{index}")).collect();
        format!("mod helpers;\n{HEAD}use crate::helpers::{{same, make, check, Holder, {}}};\n\n", loads.join(", "))
    } else {
        format!("{HEAD}\n{helpers}")
    };
    let first = if program.around == 0 { "main" } else { "steps" };
    text.push_str(&format!("fn {first}() {{\n"));
    for step in &program.steps {
        text.push_str(&statement(program, step));
    }
    text.push_str("}\n");
    for index in 0..program.around {
        let inner = if index == 0 { "steps".to_owned() } else { format!("around_{}", index - 1) };
        let outer = if index + 1 == program.around { "main".to_owned() } else { format!("around_{index}") };
        text.push_str(&format!("\nfn {outer}() {{\n    {inner}();\n}}\n"));
    }
    let mut files = vec![("src/main.rs".to_owned(), text)];
    if program.is_split {
        files.push(("src/helpers.rs".to_owned(), format!("{HEAD}\n{helpers}")));
    }
    Written::new(files)
}

fn statement(program: &Program, step: &Step) -> String {
    let value = |value: &Value| expression(program, value);
    let local = |local: &usize| name(program, *local);
    let lines = match &step.does {
        Action::Let(it, given) => vec![format!("let {} = {};", local(it), value(given))],
        Action::Either(it, left, right) => vec![
            format!("let {} = if env::args().count() > 1 {{", local(it)),
            format!("    {}", value(left)),
            "} else {".to_owned(),
            format!("    {}", value(right)),
            "};".to_owned(),
        ],
        Action::Guard(it) => {
            vec![format!("if {}.is_none() {{", local(it)), "    process::exit(1);".to_owned(), "}".to_owned()]
        }
        Action::Check(it) => vec![format!("check(&{});", local(it))],
        Action::Client(given) => vec![format!("Client::new({});", value(given))],
        Action::When(it) => vec![
            format!("if {}.is_some() {{", local(it)),
            format!("    Client::new({}.clone());", local(it)),
            "}".to_owned(),
        ],
        Action::Make(given) => vec![format!("make({});", value(given))],
        Action::Ask(given) => vec![format!("Holder::new({}).ask();", value(given))],
    };
    lines.iter().map(|line| format!("    {line} // @{}\n", step.mark)).collect()
}

fn expression(program: &Program, value: &Value) -> String {
    match value {
        Value::Read(variable) => format!("env::var(\"{}\").ok()", VARIABLES[*variable]),
        Value::Require(variable) => {
            let name = VARIABLES[*variable];
            format!("Some(env::var(\"{name}\").expect(\"{name} is not set\"))")
        }
        Value::Text(text) => format!("Some({:?}.to_owned())", TEXTS[*text]),
        Value::Nothing => "None".to_owned(),
        Value::Local(local) => format!("{}.clone()", name(program, *local)),
        Value::Same(inner) => format!("same({})", expression(program, inner)),
        Value::Load(variable) => format!("load_{variable}()"),
        Value::Or(local, text) => {
            let local = name(program, *local);
            format!("if {local}.is_some() {{ {local}.clone() }} else {{ Some({:?}.to_owned()) }}", TEXTS[*text])
        }
    }
}
