//! Files that are not UTF-8: they are read as Python or their byte order mark says, and written back to the byte.

use crate::tool::Project;
use crate::ui::tokens::plant;

/// One finding whose fix is safe.
const TEXT: &str = "# ü\nimport os, cohere\nx = 'ü'; c = cohere.ClientV2(api_key=None)\n";
const PLACE: &str = "app.py:3:38: error: ";

fn utf_16(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
    format!("\u{feff}{text}").encode_utf16().flat_map(unit).collect()
}

/// As latin-1 spells it: one byte a character.
fn latin(text: &str) -> Vec<u8> {
    text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect()
}

/// A text in every encoding, each with its name and the text with its coding line.
fn spellings(text: &str) -> Vec<(&'static str, String, Vec<u8>)> {
    let with = |line: &str| format!("# coding: {line}\n{}", text.split_once('\n').unwrap().1);
    vec![
        ("UTF-8", text.to_owned(), text.as_bytes().to_vec()),
        ("UTF-8 with a mark", text.to_owned(), format!("\u{feff}{text}").into_bytes()),
        ("UTF-16 LE", text.to_owned(), utf_16(text, u16::to_le_bytes)),
        ("UTF-16 BE", text.to_owned(), utf_16(text, u16::to_be_bytes)),
        ("latin-1", with("latin-1"), latin(&with("latin-1"))),
        ("cp1252", with("cp1252"), latin(&with("cp1252"))),
    ]
}

fn app(bytes: &[u8]) -> Project {
    let project = Project::new();
    project.write("app.py", bytes);
    project
}

#[test]
fn every_encoding_is_read_whether_a_file_is_named_or_walked() {
    for (name, _, bytes) in spellings(TEXT) {
        for argument in ["app.py", "."] {
            let ran = app(&bytes).run(&["--isolated", "--message-format", "short", argument]);
            assert!(ran.out.starts_with(PLACE), "{name}, {argument}: {ran:?}");
            assert_eq!(ran.err.matches("warning:").count(), 0, "{name}: {ran:?}");
        }
    }
}

#[test]
fn a_fix_keeps_the_encoding_and_every_other_byte() {
    for (name, _, bytes) in spellings(TEXT) {
        let project = app(&bytes);
        let ran = project.run(&["--isolated", "--fix", "app.py"]);
        assert_eq!(ran.code, Some(0), "{name}: {ran:?}");
        let mended = TEXT.replace("api_key=None", "api_key=os.environ['COHERE_API_KEY']");
        let (.., expected) = spellings(&mended).into_iter().find(|(other, ..)| *other == name).unwrap();
        assert_eq!(project.read_bytes("app.py"), expected, "{name}");
    }
}

#[test]
fn a_diff_shows_the_text_and_not_its_bytes() {
    for (name, text, bytes) in spellings(TEXT) {
        let out = app(&bytes).run(&["--isolated", "--diff", "app.py"]).out;
        assert!(out.contains(&format!("-{}", text.lines().nth(2).unwrap())), "{name}: {out}");
    }
}

#[test]
fn places_in_json_count_the_bytes_of_the_file() {
    for (name, _, bytes) in spellings(TEXT) {
        let out = app(&bytes).run(&["--isolated", "--message-format", "json", "app.py"]).out;
        let object: serde_json::Value = serde_json::from_str(out.lines().next().unwrap()).unwrap();
        let span = &object["message"]["spans"][0];
        let at = |end: &str| usize::try_from(span[end].as_u64().unwrap()).unwrap();
        let found = bytes[at("byte_start")..at("byte_end")].iter().copied().filter(|byte| *byte != 0);
        assert_eq!(found.collect::<Vec<u8>>(), b"None", "{name}");
        let help = object["message"]["children"].as_array().unwrap().last().unwrap();
        let is_offered = !help["spans"].as_array().unwrap().is_empty();
        assert_eq!(is_offered, name.starts_with("UTF-8"), "{name}: who applies edits takes the file for UTF-8");
    }
}

#[test]
fn a_file_that_would_not_come_back_to_the_byte_is_left_alone() {
    // The second of two spellings of one character.
    let twice = [b"# coding: shift_jis\n# \xed\x40\n", TEXT.replace('ü', "u").as_bytes()].concat();
    let project = app(&twice);
    let ran = project.run(&["--isolated", "--fix", "--message-format", "short", "app.py"]);
    assert_eq!((ran.code, ran.out.lines().count()), (Some(1), 1), "{ran:?}");
    assert_eq!(project.read_bytes("app.py"), twice);
}

#[test]
fn what_nobody_can_decode_is_said() {
    let wide = utf_16(TEXT, u16::to_le_bytes);
    let cases: [(&[u8], &str); 4] = [
        (&wide[2..], "neither UTF-8 nor UTF-16"),
        (&wide[..wide.len() - 1], "neither UTF-8 nor UTF-16"),
        (b"# coding: klingon\nimport cohere; cohere.Client(None) # \xfc\n", "an encoding that is not known"),
        (b"import cohere; cohere.Client(None) # \xfc\n", "not UTF-8, and nothing in it says what else"),
    ];
    for (bytes, why) in cases {
        for argument in ["app.py", "."] {
            let ran = app(bytes).run(&["--isolated", "--message-format", "short", argument]);
            assert!(ran.err.contains("app.py: ") && ran.err.contains(why), "{why}, {argument}: {ran:?}");
            assert_eq!(ran.code, Some(0));
        }
    }
}

#[test]
fn a_key_in_utf_16_is_masked_and_requirements_in_utf_16_count() {
    let key = plant("@KEY40@");
    let text = format!("import cohere\ncohere.Client('{key}')\ncohere.Client(api_key=None)\n");
    let project = app(&utf_16(&text, u16::to_be_bytes));
    project.write("requirements.txt", utf_16("cohere==5.0.0\r\n", u16::to_le_bytes));
    let ran = project.run(&["--isolated", "."]);
    assert!(ran.out.contains("hardcoded-credential") && ran.out.contains("cohere 5.0.0"), "{ran:?}");
    assert!(!ran.out.contains(&key[..8]) && ran.out.contains("(********)"), "{ran:?}");
}

#[test]
fn an_env_file_of_windows_is_read() {
    let key = plant("@KEY40@");
    let project = Project::new();
    project.write(".env", latin(&format!("# Schlüssel\r\nCOHERE_API_KEY={key}\r\n")));
    project.git(&["init", "-q"]);
    project.git(&["add", "."]);
    let ran = project.run(&["--isolated", "--message-format", "short", "."]);
    assert!(ran.out.starts_with(".env:2:16: error: git tracks"), "{ran:?}");
}
