//! Shapes that tempt an analysis to be worse than linear, each at 1, 4 and 16 times the size, in both languages: from
//! text to findings. `cargo bench --bench shapes`; the column to look at is the throughput, which should not fall with
//! the size by more than 15 %.

#![allow(clippy::write_with_newline, reason = "the lines of the programs are written as they stand there")]

#[path = "shapes/project.rs"]
mod project;

use std::fmt::Write;

use divan::Bencher;
use divan::counter::BytesCount;
use project::Project;

fn main() {
    divan::main();
}

/// Once, four times, sixteen times.
const TIMES: [usize; 3] = [1, 4, 16];

/// From text to findings.
fn run(bencher: Bencher<'_, '_>, files: Vec<(String, String)>) {
    let project = Project::new(files);
    bencher.counter(BytesCount::new(project.bytes())).bench(|| project.findings());
}

fn python(bencher: Bencher<'_, '_>, mut text: String) {
    text.insert_str(
        0,
        "import os
import sys
import cohere

",
    );
    run(bencher, vec![("app.py".to_owned(), text)]);
}

fn rust(bencher: Bencher<'_, '_>, mut text: String) {
    text.insert_str(
        0,
        "use std::env;
use cohere_rust::Cohere;

",
    );
    run(bencher, vec![("src/main.rs".to_owned(), text)]);
}

/// One line for each number.
fn lines(count: usize, mut line: impl FnMut(&mut String, usize) -> std::fmt::Result) -> String {
    let mut text = String::new();
    for index in 0..count {
        // Writing to a string does not fail.
        let _ = line(&mut text, index);
    }
    text
}

/// The same tree again and again: settings, helpers, a service, and what uses them, in files of their own.
#[divan::bench(args = TIMES, sample_count = 5, sample_size = 1)]
fn tree_python(bencher: Bencher<'_, '_>, times: usize) {
    run(bencher, project::python_tree(times * 40));
}

#[divan::bench(args = TIMES, sample_count = 5, sample_size = 1)]
fn tree_rust(bencher: Bencher<'_, '_>, times: usize) {
    run(bencher, project::rust_tree(times * 40));
}

#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn recursion_python(bencher: Bencher<'_, '_>, times: usize) {
    let f = |text: &mut String, i| {
        write!(
            text,
            "def f_{i}(key):\n    if not key:\n        return f_{i}(os.getenv('KEY_{i}'))\n    return cohere.ClientV2(key)\n\nf_{i}(None)\n"
        )
    };
    python(bencher, lines(times * 400, f));
}

#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn recursion_rust(bencher: Bencher<'_, '_>, times: usize) {
    let f = |text: &mut String, i| {
        write!(
            text,
            "fn f_{i}(key: Option<String>) -> Cohere {{\n    if key.is_none() {{\n        return f_{i}(env::var(\"KEY_{i}\").ok());\n    }}\n    Cohere::new(\"https://api.cohere.ai/v1\", key)\n}}\n\nfn g_{i}() {{\n    f_{i}(None);\n}}\n"
        )
    };
    rust(bencher, lines(times * 400, f));
}

/// Up to 10,000 functions that call one another in a circle.
#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn circle_python(bencher: Bencher<'_, '_>, times: usize) {
    let count = times * 625;
    let f = |text: &mut String, i| {
        write!(text, "def f_{i}(key):\n    return f_{}(key) or cohere.ClientV2(key)\n\n", (i + 1) % count)
    };
    python(bencher, lines(count, f) + "f_0(os.getenv('KEY'))\n");
}

#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn circle_rust(bencher: Bencher<'_, '_>, times: usize) {
    let count = times * 625;
    let f = |text: &mut String, i| {
        write!(
            text,
            "fn f_{i}(key: Option<String>) -> Cohere {{\n    Cohere::new(\"https://api.cohere.ai/v1\", key.clone());\n    f_{}(key)\n}}\n\n",
            (i + 1) % count
        )
    };
    rust(bencher, lines(count, f) + "fn main() {\n    f_0(env::var(\"KEY\").ok());\n}\n");
}

/// Up to 10,000 functions in a circle, each of which makes sure of something.
#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn circle_of_checks_python(bencher: Bencher<'_, '_>, times: usize) {
    let count = times * 625;
    let f = |text: &mut String, i| {
        write!(
            text,
            "def check_{i}():\n    if not os.getenv('KEY_{i}'):\n        sys.exit(1)\n    check_{}()\n\n",
            (i + 1) % count
        )
    };
    python(bencher, lines(count, f) + "check_0()\ncohere.ClientV2(os.getenv('KEY_7'))\n");
}

/// A function of up to 60,000 statements.
#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn statements_python(bencher: Bencher<'_, '_>, times: usize) {
    let f = |text: &mut String, i| {
        write!(text, "    key_{i} = os.getenv('KEY_{i}')\n    call_{i}(key_{i})\n    cohere.ClientV2(key_{i})\n")
    };
    python(bencher, "def run():\n".to_owned() + &lines(times * 1250, f));
}

#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn statements_rust(bencher: Bencher<'_, '_>, times: usize) {
    let f = |text: &mut String, i| {
        write!(
            text,
            "    let key_{i} = env::var(\"KEY_{i}\").ok();\n    call_{i}(&key_{i});\n    Cohere::new(\"https://api.cohere.ai/v1\", key_{i});\n"
        )
    };
    rust(bencher, "fn run() {\n".to_owned() + &lines(times * 1250, f) + "}\n");
}

/// Up to 60,000 `if`s in a row.
#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn ifs_python(bencher: Bencher<'_, '_>, times: usize) {
    let f = |text: &mut String, i| write!(text, "if os.getenv('SWITCH_{i}'):\n    key = os.getenv('KEY_{i}')\n");
    python(bencher, "key = None\n".to_owned() + &lines(times * 3750, f) + "cohere.ClientV2(key)\n");
}

#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn ifs_rust(bencher: Bencher<'_, '_>, times: usize) {
    let f = |text: &mut String, i| {
        write!(text, "    if env::var(\"SWITCH_{i}\").is_ok() {{\n        key = env::var(\"KEY_{i}\").ok();\n    }}\n")
    };
    let body = lines(times * 3750, f);
    rust(bencher, format!("fn run() {{\n    let mut key = None;\n{body}    Cohere::new(\"\", key);\n}}\n"));
}

/// Up to 60,000 guards in a row, and a client behind each.
#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn guards_python(bencher: Bencher<'_, '_>, times: usize) {
    let f = |text: &mut String, i| {
        write!(text, "key_{i} = os.getenv('KEY_{i}')\nif not key_{i}:\n    sys.exit(1)\ncohere.ClientV2(key_{i})\n")
    };
    python(bencher, lines(times * 1250, f));
}

/// A key that goes through up to 1,600 functions.
#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn call_chain_python(bencher: Bencher<'_, '_>, times: usize) {
    let count = times * 100;
    let f = |text: &mut String, i| write!(text, "def f_{i}(key):\n    return f_{}(key)\n\n", i + 1);
    let end = format!("def f_{count}(key):\n    return cohere.ClientV2(key)\n\nf_0(os.getenv('KEY'))\n");
    python(bencher, lines(count, f) + &end);
}

#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn call_chain_rust(bencher: Bencher<'_, '_>, times: usize) {
    let count = times * 100;
    let f = |text: &mut String, i| {
        write!(text, "fn f_{i}(key: Option<String>) -> Option<String> {{\n    f_{}(key)\n}}\n\n", i + 1)
    };
    let end = format!(
        "fn f_{count}(key: Option<String>) -> Option<String> {{\n    key\n}}\n\nfn main() {{\n    Cohere::new(\"\", f_0(env::var(\"KEY\").ok()));\n}}\n"
    );
    rust(bencher, lines(count, f) + &end);
}

/// Many callers of one function.
#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn callers_python(bencher: Bencher<'_, '_>, times: usize) {
    let f = |text: &mut String, i| write!(text, "def g_{i}():\n    return make(os.getenv('KEY_{i}'))\n\n");
    python(bencher, "def make(key):\n    return cohere.ClientV2(key)\n\n".to_owned() + &lines(times * 600, f));
}

/// Fields of fields: types within types, and a path through all of them.
#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn field_chain_python(bencher: Bencher<'_, '_>, times: usize) {
    let count = times * 100;
    let f = |text: &mut String, i| {
        write!(text, "class C_{i}:\n    def __init__(self, key):\n        self.inner = C_{}(key)\n\n", i + 1)
    };
    let last = format!("class C_{count}:\n    def __init__(self, key):\n        self.inner = key\n\n");
    let path = ".inner".repeat(count + 1);
    python(bencher, lines(count, f) + &last + &format!("cohere.ClientV2(C_0(os.getenv('KEY')){path})\n"));
}

#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn field_chain_rust(bencher: Bencher<'_, '_>, times: usize) {
    let count = times * 100;
    let f = |text: &mut String, i| {
        write!(
            text,
            "struct C{i} {{\n    inner: C{0},\n}}\n\nimpl C{i} {{\n    fn new(key: Option<String>) -> Self {{\n        Self {{ inner: C{0}::new(key) }}\n    }}\n}}\n\n",
            i + 1
        )
    };
    let last = format!(
        "struct C{count} {{\n    inner: Option<String>,\n}}\n\nimpl C{count} {{\n    fn new(key: Option<String>) -> Self {{\n        Self {{ inner: key }}\n    }}\n}}\n\n"
    );
    let path = ".inner".repeat(50);
    rust(
        bencher,
        lines(count, f)
            + &last
            + &format!(
                "fn main() {{\n    let it = C0::new(env::var(\"KEY\").ok());\n    Cohere::new(\"\", it{path});\n}}\n"
            ),
    );
}

/// One type with many fields and many methods, each of which hands the value on.
#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn wide_type_python(bencher: Bencher<'_, '_>, times: usize) {
    let count = times * 200;
    let set = |text: &mut String, i| write!(text, "        self.key_{i} = os.getenv('KEY_{i}')\n");
    let ask = |text: &mut String, i| {
        write!(text, "    def ask_{i}(self):\n        self.log()\n        return cohere.ClientV2(self.key_{i})\n\n")
    };
    let all = "class Wide:\n    def __init__(self):\n".to_owned() + &lines(count, set) + "\n" + &lines(count, ask);
    python(bencher, all + "    def log(self):\n        print('x')\n");
}

#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn wide_type_rust(bencher: Bencher<'_, '_>, times: usize) {
    let count = times * 200;
    let field = |text: &mut String, i| write!(text, "    key_{i}: Option<String>,\n");
    let set = |text: &mut String, i| write!(text, "            key_{i}: env::var(\"KEY_{i}\").ok(),\n");
    let ask = |text: &mut String, i| {
        write!(
            text,
            "    fn ask_{i}(&self) -> Cohere {{\n        self.log();\n        Cohere::new(\"\", self.key_{i}.clone())\n    }}\n\n"
        )
    };
    let (fields, sets, asks) = (lines(count, field), lines(count, set), lines(count, ask));
    rust(
        bencher,
        format!(
            "struct Wide {{\n{fields}}}\n\nimpl Wide {{\n    fn new() -> Self {{\n        Self {{\n{sets}        }}\n    }}\n\n{asks}    fn log(&self) {{}}\n}}\n"
        ),
    );
}

/// Files that have all names of one another, in a circle and all of all.
#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn globs_python(bencher: Bencher<'_, '_>, times: usize) {
    let count = times * 20;
    let file = |i: usize| {
        let globs = (1..8).map(|by| format!("from m_{} import *\n", (i + by) % count));
        let text = format!(
            "import os\nimport cohere\n{}KEY_{i} = os.getenv('KEY_{i}')\ncohere.ClientV2(KEY_{})\n",
            globs.collect::<String>(),
            (i + 9) % count
        );
        (format!("m_{i}.py"), text)
    };
    run(bencher, (0..count).map(file).collect());
}

#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn globs_rust(bencher: Bencher<'_, '_>, times: usize) {
    let count = times * 20;
    let file = |i: usize| {
        let globs = (1..8).map(|by| format!("use crate::m_{}::*;\n", (i + by) % count));
        let text = format!(
            "use std::env;\nuse cohere_rust::Cohere;\n{}\npub fn key_{i}() -> Option<String> {{\n    env::var(\"KEY_{i}\").ok()\n}}\n\nfn f() {{\n    Cohere::new(\"\", key_{}());\n}}\n",
            globs.collect::<String>(),
            (i + 9) % count
        );
        (format!("src/m_{i}.rs"), text)
    };
    run(bencher, (0..count).map(file).collect());
}

/// Names that may come from a module or from the package around it, and lead on from there to nowhere.
#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn nowhere_python(bencher: Bencher<'_, '_>, times: usize) {
    let count = times * 40;
    let imports = |i: usize| lines(3, |text, by| writeln!(text, "from pkg.m_{} import lost_{by}", i + by + 1));
    let uses = lines(3, |text, by| writeln!(text, "cohere.ClientV2(lost_{by}.KEY)"));
    let file = |i: usize| (format!("pkg/m_{i}.py"), format!("import cohere\n{}{uses}", imports(i)));
    let package = lines(count, |text, i| write!(text, "{}", imports(i)));
    run(bencher, (0..count).map(file).chain([("pkg.py".to_owned(), package)]).collect());
}

/// Variables that are set, and clients that read them.
#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn settings_python(bencher: Bencher<'_, '_>, times: usize) {
    let f = |text: &mut String, i| {
        write!(
            text,
            "def set_{i}():\n    os.environ['KEY_{i}'] = 'words of nobody'\n\ndef ask_{i}():\n    return cohere.ClientV2(os.getenv('OTHER_{i}'))\n\n"
        )
    };
    python(bencher, lines(times * 400, f));
}

/// Ways out of a function and out of a loop.
#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn jumps_python(bencher: Bencher<'_, '_>, times: usize) {
    let f = |text: &mut String, i| {
        write!(
            text,
            "        key_{i} = os.getenv('KEY_{i}')\n        if not key_{i}:\n            continue\n        if question({i}):\n            return cohere.ClientV2(key_{i})\n        if question({i}):\n            break\n"
        )
    };
    python(bencher, "def run():\n    for turn in turns():\n".to_owned() + &lines(times * 250, f));
}

#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn jumps_rust(bencher: Bencher<'_, '_>, times: usize) {
    let f = |text: &mut String, i| {
        write!(
            text,
            "        let key_{i} = env::var(\"KEY_{i}\").ok();\n        if key_{i}.is_none() {{\n            continue;\n        }}\n        if question({i}) {{\n            return Some(Cohere::new(\"\", key_{i}));\n        }}\n        if question({i}) {{\n            break;\n        }}\n"
        )
    };
    let body = lines(times * 250, f);
    rust(bencher, format!("fn run() -> Option<Cohere> {{\n    for turn in turns() {{\n{body}    }}\n    None\n}}\n"));
}

/// A mapping with many entries, one that grows entry by entry, and a long list to compare with.
#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn mappings_python(bencher: Bencher<'_, '_>, times: usize) {
    let entry = |text: &mut String, i| write!(text, "    'key_{i}': os.getenv('KEY_{i}'),\n");
    let grow = |text: &mut String, i| write!(text, "grown['key_{i}'] = os.getenv('KEY_{i}')\n");
    let name = |text: &mut String, i| write!(text, "    'name {i}',\n");
    let count = times * 250;
    let (entries, grown, names) = (lines(count, entry), lines(count, grow), lines(count, name));
    let uses = "cohere.ClientV2(config['key_7'])\ncohere.ClientV2(grown['key_7'])\nif os.getenv('KEY') in NAMES:\n    sys.exit(1)\n";
    python(bencher, format!("config = {{\n{entries}}}\ngrown = {{}}\n{grown}NAMES = [\n{names}]\n{uses}"));
}

/// Requests with headers, in a chain of calls.
#[divan::bench(args = TIMES, sample_count = 3, sample_size = 1)]
fn builders_rust(bencher: Bencher<'_, '_>, times: usize) {
    let f = |text: &mut String, i| {
        write!(
            text,
            "fn send_{i}() {{\n    let config = async_openai::config::OpenAIConfig::new().with_api_key(env::var(\"KEY_{i}\").unwrap_or_default()).with_api_base(\"http://localhost\");\n    drop(config);\n}}\n\n"
        )
    };
    rust(bencher, lines(times * 300, f));
}
