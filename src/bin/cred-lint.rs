//! temporary
use cred_lint::catalog::Knowledge;
use cred_lint::facts::Role;
use cred_lint::link::{Input, Picked, link};
use cred_lint::source::{FileId, Kind, SourceFile};
fn main() {
    let knowledge = Knowledge::embedded();
    for path in std::env::args().skip(1) {
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let Some(kind) = Kind::of(&path) else { continue };
        let rel = path.split("ui-tests/").last().unwrap_or(&path).to_string();
        let source = SourceFile::new(path.clone(), rel.clone(), kind, text);
        let low = cred_lint::frontend::lower(&source, knowledge);
        if std::env::var("DUMP").is_ok() {
            eprintln!("{:#?}", low.flow.events);
            for (i, v) in low.flow.values.iter().enumerate() {
                eprintln!("{i}: {:?} {:?}", v.kind, source.slice(v.span));
            }
        }
        let inside = rel.splitn(3, '/').nth(2).unwrap_or("");
        let base = rel.rsplit('/').next().unwrap();
        let role = if inside.starts_with("tests/")
            || base.starts_with("test_")
            || base == "conftest.py"
            || base.ends_with("_test.py")
        {
            Role::Test
        } else if inside.starts_with("examples/") {
            Role::Example
        } else if base == "build.rs" {
            Role::Build
        } else {
            Role::Program
        };
        let inputs = vec![Input {
            file: FileId(0),
            source: &source,
            flow: &low.flow,
            problems: &low.problems,
            role,
            documented: &[],
        }];
        let facts = link(knowledge, inputs, &pick);
        for f in cred_lint::check::check(&facts, cred_lint::lints::ALL) {
            if f.level == cred_lint::diagnostic::Level::Allow {
                continue;
            }
            let p = source.position(f.primary.at.span.start);
            println!("{}:{}:{}: {}: {} [{}]", path, p.line, p.column, f.level, f.message, f.lint);
            if std::env::var("V").is_ok() {
                for s in &f.steps {
                    println!("    {}: {}", source.position(s.at.span.start).line, s.text);
                }
                for n in &f.notes {
                    println!("    note: {n}");
                }
                if let Some(h) = &f.help {
                    println!("    help: {h}");
                }
            }
        }
    }
}

fn pick<'a>(_: FileId, client: &'a cred_lint::catalog::Client) -> Picked<'a> {
    Picked {
        behaviours: client.behaviours.iter().rev().take(1).collect(),
        version: client.behaviours.last().map_or(String::new(), |b| b.probed.last().cloned().unwrap_or_default()),
        pinned: false,
    }
}
