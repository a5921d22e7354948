//! Programs that nest fifty thousand deep, in every way there is: all are told or read, and none ends the run.

use super::{GOOD, SENTINEL, rest_unharmed};
use crate::tool::Project;

const DEEP: usize = 50_000;

/// Something that nests by being repeated: what is repeated, what stands within, what closes it.
type Bomb<'a> = (&'a str, &'a str, &'a str);

const PYTHON: [Bomb<'_>; 43] = [
    ("(", "1", ")"),
    ("[", "1", "]"),
    ("{", "1", "}"),
    ("{1: ", "1", "}"),
    ("f(", "1", ")"),
    ("f(a, b=", "1", ")"),
    ("f(*", "1", ")"),
    ("f(**", "1", ")"),
    ("a[", "1", "]"),
    ("(1, ", "1", ")"),
    ("f(1)(", "1", ")"),
    ("-", "1", ""),
    ("~", "1", ""),
    ("not ", "1", ""),
    ("await ", "x", ""),
    ("*", "x", ""),
    ("lambda: ", "1", ""),
    ("lambda x=", "1", ": 1"),
    ("lambda: (", "1", ")"),
    ("a if b else ", "1", ""),
    ("a if ", "1", " else b"),
    ("1+", "1", ""),
    ("1**", "1", ""),
    ("'a' + ", "'b'", ""),
    ("a.", "b", ""),
    ("a < ", "b", ""),
    ("a in ", "b", ""),
    ("a is not ", "b", ""),
    ("a or ", "b", ""),
    ("a and ", "b", ""),
    ("a or b and ", "b", ""),
    ("'a' ", "'b'", ""),
    ("[x for x in ", "y", "]"),
    ("[x for x in ", "y", " if x]"),
    ("{1: x for x in ", "y", "}"),
    ("all(x for x in ", "y", ")"),
    ("(x := ", "y", ")"),
    ("f'{", "x", "}'"),
    ("f\"{", "x", "}\""),
    ("f'{x:{", "y", "}}'"),
    ("f'''{\"\" + ", "x", "}'''"),
    ("x = ", "1", ""),
    ("yield ", "x", ""),
];

const RUST: [Bomb<'_>; 32] = [
    ("(", "1", ")"),
    ("[", "1", "]"),
    ("{", "1", "}"),
    ("f(", "1", ")"),
    ("f(1, ", "1", ")"),
    ("-", "1", ""),
    ("!", "1", ""),
    ("&", "1", ""),
    ("&&", "1", ""),
    ("*", "x", ""),
    ("&mut ", "x", ""),
    ("1+", "1", ""),
    ("a.", "b", ""),
    ("a::", "b", ""),
    ("a == ", "b", ""),
    ("a && ", "b", ""),
    ("a = ", "b", ""),
    ("a..", "b", ""),
    ("|| ", "1", ""),
    ("|x| ", "1", ""),
    ("|x| { ", "1", " }"),
    ("move || async move { ", "1", " }"),
    ("if a { b } else ", "{ c }", ""),
    ("if a { ", "1", " }"),
    ("match x { _ => ", "1", " }"),
    ("unsafe { ", "1", " }"),
    ("loop { ", "1", " }"),
    ("return ", "1", ""),
    ("vec![", "1", "]"),
    ("format!(\"{}\", ", "1", ")"),
    ("f::<Vec<", "u8", ">>"),
    ("x as Vec<", "u8", ">"),
];

fn nested((open, inner, close): Bomb<'_>) -> String {
    format!("{}{inner}{}", open.repeat(DEEP), close.repeat(DEEP))
}

/// Runs over all of them at once: nothing but notes about depth may be said.
fn read_all(files: &[(String, String)]) {
    let project = Project::with(&[("good.py", GOOD)]);
    for (name, text) in files {
        project.write(name, text);
    }
    let ran = project.run(&["--message-format", "short", "."]);
    if ran.code != Some(1) {
        let fatal = |(name, _): &&(String, String)| project.run(&["-q", name]).code.is_none();
        let ending = files.iter().filter(fatal).map(|(name, text)| format!("{name}: {text:.60}"));
        panic!("the run is ended by {:#?}", ending.collect::<Vec<_>>());
    }
    let about = |line: &str| line.contains("[parse-error]") || line.contains("unchecked-env");
    let said = rest_unharmed(&ran);
    assert!(said.iter().all(|line| about(line)), "{:?}", said.iter().find(|line| !about(line)));
}

fn python(head: &str, body: &str) -> String {
    format!("import cohere\nx = '{SENTINEL}'\n{head}{body}\ncohere.ClientV2(x.y)\n")
}

#[test]
fn python_expressions_that_nest_do_not_end_the_run() {
    let mut files = Vec::new();
    for (index, bomb) in PYTHON.into_iter().enumerate() {
        files.push((format!("e{index:02}.py"), python("z = ", &nested(bomb))));
        files.push((format!("u{index:02}.py"), python("z = ", &bomb.0.repeat(DEEP))));
    }
    read_all(&files);
}

#[test]
fn python_statements_that_nest_do_not_end_the_run() {
    let indented = |depth: usize| (0..depth).map(|level| format!("{}if a:\n", " ".repeat(level))).collect::<String>();
    let functions = (0..2000).map(|level| format!("{}def f():\n", " ".repeat(level))).collect::<String>();
    let texts = [
        indented(6000),
        functions,
        format!("if a:\n  pass\n{}", "elif a:\n  pass\n".repeat(60_000)),
        format!("{}def f(): pass", "@a\n".repeat(DEEP)),
        format!("@{}b\ndef f(): pass", "a.".repeat(DEEP)),
        format!("@{}b\ndef f(): pass", "@".repeat(DEEP)),
        "if a: ".repeat(DEEP),
        "for a in b: ".repeat(DEEP),
        "class A: ".repeat(DEEP),
        format!("z = 1{}", " + 1".repeat(200_000)),
        format!("z = a{}", "()".repeat(200_000)),
        format!("z = a{}", ".b()".repeat(200_000)),
        format!("z = a{}", "[0]".repeat(200_000)),
        format!("z = a{}", " + 'b'".repeat(170_000)),
        format!("z = (\n{})", "  'abcdefgh'\n".repeat(80_000)),
        format!("match a:\n  case {}1{}: pass", "[".repeat(DEEP), "]".repeat(DEEP)),
        format!("match a:\n  case {}b: pass", "a | ".repeat(DEEP)),
        format!("match a:\n  case {}1{}: pass", "A(".repeat(DEEP), ")".repeat(DEEP)),
        format!("def f[{}]: pass", "T: (".repeat(DEEP)),
        format!("def f(a: {}int{}): pass", "list[".repeat(DEEP), "]".repeat(DEEP)),
        format!("del {}a{}", "(".repeat(DEEP), ")".repeat(DEEP)),
        format!("with {}a{}: pass", "(".repeat(DEEP), ")".repeat(DEEP)),
        format!("import {}a", "a.".repeat(DEEP)),
        format!("from {} import a", ".".repeat(DEEP)),
        "try:\n pass\nexcept:\n pass\n".repeat(20_000),
        "x += 'a'\n".repeat(60_000),
        "x = x.y\n".repeat(60_000),
        "x = x + y\n".repeat(60_000),
        "x = x or y\n".repeat(20_000),
        "x = f(x)\n".repeat(60_000),
    ];
    let file = |(index, text): (usize, &String)| (format!("s{index:02}.py"), python("", text));
    read_all(&texts.iter().enumerate().map(file).collect::<Vec<_>>());
}

#[test]
fn chains_just_below_the_limit_are_walked_and_dropped() {
    let file = |(index, (open, inner, close)): (usize, Bomb<'_>)| {
        // Just below what is refused, for whatever each one costs.
        let depths = [1000, 1190, 1490, 1700, 1990, 2390, 2990, 3990, 5990, 11_900];
        let names = depths.map(|depth| (format!("n{index:02}_{depth}.py"), depth));
        names.map(|(name, depth)| {
            (name, python("z = ", &format!("{}{inner}{}", open.repeat(depth), close.repeat(depth))))
        })
    };
    read_all(&PYTHON.into_iter().enumerate().flat_map(file).collect::<Vec<_>>());
}

fn rust(body: &str) -> String {
    format!("fn f() {{\n let k = std::env::var(\"COHERE_API_KEY\");\n let s = \"{SENTINEL}\";\n {body}\n}}\n")
}

#[test]
fn rust_that_nests_does_not_end_the_run() {
    let mut files = Vec::new();
    for (index, bomb) in RUST.into_iter().enumerate() {
        files.push((format!("e{index:02}.rs"), rust(&format!("let z = {};", nested(bomb)))));
        files.push((format!("u{index:02}.rs"), rust(&bomb.0.repeat(DEEP))));
    }
    let texts = [
        format!("let z = 1{};", " + 1".repeat(200_000)),
        format!("let z = a{};", ".b()".repeat(200_000)),
        format!("let z = a{};", "?".repeat(200_000)),
        format!("let z = a{};", "()".repeat(200_000)),
        format!("let z: {}u8{};", "Vec<".repeat(DEEP), ">".repeat(DEEP)),
        format!("let z: {}u8;", "&".repeat(DEEP)),
        format!("let {}z{} = 1;", "(".repeat(DEEP), ")".repeat(DEEP)),
        format!("match z {{ {} }}", "1 => 2,".repeat(DEEP)),
        format!("match z {{ {}1 => 2 }}", "1 | ".repeat(DEEP)),
        format!("concat!({});", "\"abcdefgh\", ".repeat(80_000)),
        format!("let z = {}\"a\";", "\"abcdefgh\".to_owned() + ".repeat(80_000)),
        format!("a!{}{};", "(".repeat(DEEP), ")".repeat(DEEP)),
        format!("a!{{ {} {} }}", "fn f() { ".repeat(DEEP), "}".repeat(DEEP)),
        "let x = x.y();\n".repeat(30_000),
        "if a { b(); }\n".repeat(30_000),
        "fn g() {".repeat(DEEP),
        "mod g {".repeat(DEEP),
        format!("#[{}] fn g() {{}}", "a(".repeat(DEEP)),
        format!("{}fn g() {{}}", "#[a]".repeat(DEEP)),
        "/*".repeat(DEEP),
        format!("use {}a{};", "a::{".repeat(DEEP), "}".repeat(DEEP)),
    ];
    files.extend(texts.iter().enumerate().map(|(index, text)| (format!("s{index:02}.rs"), rust(text))));
    read_all(&files);
}
