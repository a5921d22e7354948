//! How the cost of each step grows with its input: screening, lowering, and a file from bytes to findings.
//!
//! The sources are generated: the same shape at 1, 4 and 16 times the size, and shapes that tempt an analysis to be
//! worse than linear. `cargo bench`; the column to look at is the throughput, which should not fall with the size.

use std::fmt::Write;

use cred_lint::catalog::{Knowledge, Language};
use cred_lint::check::check;
use cred_lint::facts::Unit;
use cred_lint::flow::{Graph, Nowhere};
use cred_lint::frontend::lower;
use cred_lint::link::{Picked, link};
use cred_lint::lints;
use cred_lint::recognise::Recogniser;
use cred_lint::screen::{Imports, Program, Screen};
use cred_lint::source::{FileId, Kind, SourceFile};
use divan::Bencher;
use divan::counter::BytesCount;

fn main() {
    divan::main();
}

const SIZES: [usize; 3] = [100, 400, 1600];

/// A module that reads variables, guards them and builds clients, `functions` times.
fn python(functions: usize) -> String {
    let mut text = "import os\nimport sys\nimport cohere\n\n".to_owned();
    for index in 0..functions {
        let _ = write!(
            text,
            "def ask_{index}(question):\n    key = os.getenv('SERVICE_{index}_KEY')\n    if not key:\n        \
             sys.exit('no key')\n    client = cohere.ClientV2(key)\n    return client.chat(model='m', messages=[question])\n\n"
        );
    }
    text
}

fn rust(functions: usize) -> String {
    let mut text = "use std::env;\nuse cohere_rust::Cohere;\n\n".to_owned();
    for index in 0..functions {
        let _ = write!(
            text,
            "fn ask_{index}() -> Cohere {{\n    let key = env::var(\"SERVICE_{index}_KEY\").expect(\"unset\");\n    \
             Cohere::new(\"https://api.cohere.ai/v1\", key)\n}}\n\n"
        );
    }
    text
}

/// So many `if`s in a row, each of which joins what two branches have changed.
fn branches(count: usize) -> String {
    let mut text = "import os\nimport cohere\nkey = None\n".to_owned();
    for index in 0..count * 10 {
        let _ = write!(text, "if os.getenv('SWITCH_{index}'):\n    key = os.getenv('KEY_{index}')\n");
    }
    text + "cohere.ClientV2(key)\n"
}

/// Functions that call one another in a circle.
fn circle(count: usize) -> String {
    let mut text = "import cohere\n".to_owned();
    for index in 0..count {
        let _ =
            write!(text, "def f_{index}(key):\n    return f_{}(key) or cohere.ClientV2(key)\n", (index + 1) % count);
    }
    text
}

fn source(kind: Kind, text: String) -> SourceFile {
    SourceFile::new("bench".to_owned(), "bench".to_owned(), kind, text)
}

#[divan::bench(args = SIZES)]
fn screen(bencher: Bencher<'_, '_>, size: usize) {
    let screen = Screen::new(Knowledge::embedded(), Recogniser::embedded());
    let text = "def nothing_to_see(here):\n    return here.to_see(nothing)\n".repeat(size * 100);
    bencher.counter(BytesCount::of_str(&text)).bench(|| {
        let imports = Imports::of(Language::Python, text.as_bytes());
        let (language, bytes) = (Language::Python, text.as_bytes());
        screen.matters(&Program { language, bytes, read: None, imports: &imports, documented: false })
    });
}

fn bench_lower(bencher: Bencher<'_, '_>, kind: Kind, text: String) {
    let file = source(kind, text);
    bencher.counter(BytesCount::of_str(&file.text)).bench(|| lower(&file, Knowledge::embedded()));
}

#[divan::bench(args = SIZES)]
fn lower_python(bencher: Bencher<'_, '_>, size: usize) {
    bench_lower(bencher, Kind::Python, python(size));
}

#[divan::bench(args = SIZES)]
fn lower_rust(bencher: Bencher<'_, '_>, size: usize) {
    bench_lower(bencher, Kind::Rust, rust(size));
}

#[divan::bench(args = SIZES)]
fn lower_branches_in_a_row(bencher: Bencher<'_, '_>, size: usize) {
    bench_lower(bencher, Kind::Python, branches(size));
}

#[divan::bench(args = SIZES)]
fn lower_functions_in_a_circle(bencher: Bencher<'_, '_>, size: usize) {
    bench_lower(bencher, Kind::Python, circle(size));
}

#[divan::bench(args = SIZES)]
fn whole_file(bencher: Bencher<'_, '_>, size: usize) {
    let file = source(Kind::Python, python(size));
    bencher.counter(BytesCount::of_str(&file.text)).bench(|| {
        let lowered = lower(&file, Knowledge::embedded());
        let unit = Unit::alone(&file, &lowered.flow, &lowered.problems, &lowered.keys);
        check(&facts(unit), lints::ALL).len()
    });
}

/// The facts of one file, with the newest behaviour of every client.
fn facts(unit: Unit<'_>) -> cred_lint::facts::Facts<'_> {
    fn newest(_: FileId, client: &cred_lint::catalog::Client) -> Picked<'_> {
        let behaviours = client.behaviours.last().into_iter().collect();
        Picked { behaviours, package: &client.package, version: String::new(), pinned: false }
    }
    link(Knowledge::embedded(), Graph::new(vec![unit.flow], &Nowhere), vec![unit], &newest)
}
