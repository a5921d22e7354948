//! How a key stands in a program.

use serde_json::json;

/// One way to write a key down.
pub(super) struct Spelling {
    pub(super) name: &'static str,
    pub(super) ending: &'static str,
    pub(super) write: fn(&str) -> String,
}

const fn way(name: &'static str, ending: &'static str, write: fn(&str) -> String) -> Spelling {
    Spelling { name, ending, write }
}

pub(super) const SPELLINGS: [Spelling; 20] = [
    way("a constant", "py", |key| format!("SETTING = {}\n", python(key))),
    way("an f-string", "py", |key| format!("def f(x):\n    return x(f{})\n", python(key))),
    way("literals side by side", "py", |key| pieces(key, "x = (\n    '{}'\n    '{}'\n)\n")),
    way("a sum", "py", |key| pieces(key, "x = '{}' + \\\n    '{}'\n")),
    way("a sum within the prefix", "py", |key| at(key, 3, "x = '{}' + '{}'\n")),
    way("bytes", "py", |key| format!("x = b{}\n", python(key))),
    way("a comment", "py", |key| format!("x = 1\n{}", comment(key, "# "))),
    way("a docstring", "py", |key| format!("def f():\n    '''Call with\n\n    {key}\n    '''\n")),
    way("a value of a dict", "py", |key| format!("x = {{'name': 'a', 'other': {}, 'n': 3}}\n", python(key))),
    way("an argument", "py", |key| format!("connect('main', {}, retries=3)\n", python(key))),
    way("a default", "py", |key| format!("def f(a, b={}):\n    return a\n", python(key))),
    way("a raw string", "rs", |key| format!("const X: &str = r#\"{key}\"#;\nfn main() {{}}\n")),
    way("an argument of a call", "rs", |key| format!("fn main() {{\n    connect(3, {});\n}}\n", rust(key))),
    way("concat!", "rs", |key| pieces(key, "const X: &str = concat!(\"{}\", \"{}\");\nfn main() {}\n")),
    way("a byte string", "rs", |key| format!("static X: &[u8] = b{};\nfn main() {{}}\n", rust(key))),
    way("a block comment", "rs", |key| format!("/* before:\n{key}\n*/\nfn main() {{}}\n")),
    way("a doc comment", "rs", |key| format!("/** Needs\n{key}\n*/\nfn main() {{}}\n")),
    way("a cell", "ipynb", |key| notebook(&format!("x = {}\nprint(x)", python(key)), "", "text")),
    way("an output", "ipynb", |key| notebook("show()", &format!("settings: {key} loaded\n"), "text")),
    way("a cell of text", "ipynb", |key| notebook("show()", "", &format!("use `{key}`"))),
];

/// A literal on one line.
fn python(key: &str) -> String {
    if key.contains('\n') { format!("'{}'", key.replace('\n', "\\n")) } else { format!("'{key}'") }
}

fn rust(key: &str) -> String {
    python(key).replace('\'', "\"")
}

/// A key of many lines is a comment of many lines.
fn comment(key: &str, mark: &str) -> String {
    key.lines().map(|line| format!("{mark}{line}\n")).collect()
}

/// In two pieces, the first of which still shows what it is.
fn pieces(key: &str, form: &str) -> String {
    at(key, key.len() * 2 / 3, form)
}

/// In two pieces, of which the first has so many characters.
fn at(key: &str, mut middle: usize, form: &str) -> String {
    let key = key.replace('\n', "\\n");
    middle += usize::from(key[..middle].ends_with('\\'));
    form.replacen("{}", &key[..middle], 1).replacen("{}", &key[middle..], 1)
}

pub(super) fn notebook(code: &str, output: &str, text: &str) -> String {
    let cells = json!([
        {"cell_type": "markdown", "metadata": {}, "source": [text]},
        {"cell_type": "code", "execution_count": 1, "metadata": {}, "source": lines(code),
         "outputs": [{"output_type": "stream", "name": "stdout", "text": lines(output)}]},
    ]);
    json!({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}).to_string()
}

fn lines(text: &str) -> Vec<&str> {
    text.split_inclusive('\n').collect()
}
