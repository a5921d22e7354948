//! The first invariant as a property: whatever is planted in a literal and wherever labels point, no format shows it.

use proptest::prelude::*;

use super::testing::Case;
use super::{Format, Rendered, Style};
use crate::diagnostic::{Applicability, Edit, Label, Suggestion};
use crate::source::{FileId, Location, Masks, Span, offset};

/// Texts with a place for a literal's contents.
const TEXTS: [&str; 12] = [
    "import os\nkey = '{}'\nclient = Client(key, os.getenv('K'))\n",
    "def f():\n\treturn Client('{}', \"日本\")  # ü\r\n\r\n",
    "\u{feff}x = '''\n  {}\n'''\nprint(x)",
    "x = [1, 2, {}]",
    "client = Client(url='https://host/v1', key=b\"{}\")\n\n\n\nprint(client)\n",
    "a = '{}'; b = '{}'\n",
    "K={}\nexport L=\"{}\" # why\n",
    "[a]\nk = \"{}\" # why\nl = ['{}', 1]\n",
    "services:\n  a:\n    environment:\n      K: {}\n      L: |\n        {}\n",
    "url = 'https://me:{}@host/v1?key={}'\n",
    "%%bash\nexport K={}\ncurl -H \"Authorization: {}\" x\n",
    "K = '''-----BEGIN PRIVATE KEY-----\n{}\n{}\n-----END PRIVATE KEY-----'''\n",
];

/// How one secret is written in pieces: side by side, joined by a sign, over lines, and within one literal.
const JOINTS: [&str; 6] = ["' '", "' + '", "'\n    '", "' \\\n    '", "\n", "\r\n    "];

/// Every form a report can have.
const FORMATS: [Format; 6] = [
    Format::Human,
    Format::Short,
    Format::Json(Rendered::Plain),
    Format::Json(Rendered::Ansi),
    Format::Json(Rendered::Short),
    Format::Github,
];

fn span(length: usize, ends: (usize, usize)) -> Span {
    let at = |end| offset(end * length / 1000);
    Span::new(at(ends.0), at(ends.1))
}

/// The text with the key in it, labels anywhere, and words that quote the key.
fn case(key: &str, text: &str, ends: &[(usize, usize)], lexed: bool, padding: usize) -> Case {
    let text = text.replace("[1, 2, {}]", &format!("[{}'{{}}']", "1, ".repeat(padding)));
    let text = text.replace("{}", key);
    let mut case = Case::new(&text);
    let literals: Vec<_> =
        text.match_indices(key).map(|(at, _)| Span::new(offset(at), offset(at + key.len()))).collect();
    let masks = if lexed { Masks::new(&case.files[0], &literals) } else { Masks::unlexed(&text) };
    case.masks = vec![masks];
    let finding = &mut case.findings[0];
    let place = |ends| Location { file: FileId(0), span: span(text.len(), ends) };
    finding.primary = Label { at: place(ends[0]), text: format!("`{key}`") };
    finding.steps = ends[1..].iter().map(|ends| Label { at: place(*ends), text: format!("is {key}") }).collect();
    let edits = vec![Edit { span: span(text.len(), ends[1]), replacement: format!("f('{key}')\n") }];
    finding.suggestion =
        Some(Suggestion { file: finding.primary.at.file, applicability: Applicability::MachineApplicable, edits });
    case
}

/// A literal in pieces, too short each to be a secret alone, with labels anywhere.
fn case_in_pieces(key: &str, length: usize, joint: &str, ends: &[(usize, usize)]) -> (Case, Vec<String>) {
    let pieces: Vec<String> =
        key.as_bytes().chunks(length).map(|piece| String::from_utf8_lossy(piece).into_owned()).collect();
    let literal = pieces.join(joint);
    let text = format!("import os\nkey = ('{literal}')\nclient = Client(key)\n");
    let mut case = Case::new(&text);
    let start = "import os\nkey = ('".len();
    let mut spans = vec![Span::new(offset(start), offset(start + literal.len()))];
    if joint.contains('\'') {
        let starts = (0..pieces.len()).map(|index| start + index * (length + joint.len()));
        spans = starts.zip(&pieces).map(|(at, piece)| Span::new(offset(at), offset(at + piece.len()))).collect();
    }
    case.masks = vec![Masks::new(&case.files[0], &spans)];
    let place = |ends| Location { file: FileId(0), span: span(text.len(), ends) };
    case.findings[0].primary = Label { at: place(ends[0]), text: String::new() };
    case.findings[0].steps = ends[1..].iter().map(|ends| Label { at: place(*ends), text: String::new() }).collect();
    (case, pieces)
}

/// The first format whose output holds six characters of the key, with that output.
fn leak(case: &Case, key: &str) -> Option<(Format, String)> {
    let styles = [Style::default(), Style { color: true, width: Some(80) }];
    let outputs = FORMATS.into_iter().flat_map(|format| styles.map(|style| (format, case.styled(format, style))));
    let key = key.as_bytes();
    let mut leaks = outputs
        .filter(|(_, output)| key.windows(6).any(|part| memchr::memmem::find(output.as_bytes(), part).is_some()));
    leaks.next()
}

proptest! {
    #[test]
    fn no_format_shows_what_a_literal_holds(
        key in "[A-Za-z0-9!#$%&()*+,./:;<=>?@^_{|}~-]{12,60}",
        text in prop::sample::select(&TEXTS[..]),
        ends in prop::collection::vec((0usize..=1000, 0usize..=1000), 2..5),
        padding in prop::sample::select(&[1usize, 300][..]),
    ) {
        let found = leak(&case(&key, text, &ends, true, padding), &key);
        prop_assert!(found.is_none(), "{found:?}");
    }

    #[test]
    fn no_format_shows_what_nobody_could_lex(
        key in "sk-[A-Za-z0-9]{24,60}",
        text in prop::sample::select(&TEXTS[..]),
        ends in prop::collection::vec((0usize..=1000, 0usize..=1000), 2..5),
    ) {
        let found = leak(&case(&key, text, &ends, false, 1), &key);
        prop_assert!(found.is_none(), "{found:?}");
    }

    #[test]
    fn no_format_shows_a_secret_in_pieces(
        key in "[A-Za-z0-9]{24,60}",
        length in 6usize..12,
        joint in prop::sample::select(&JOINTS[..]),
        ends in prop::collection::vec((0usize..=1000, 0usize..=1000), 2..5),
    ) {
        let (case, pieces) = case_in_pieces(&key, length, joint, &ends);
        for piece in pieces.iter().filter(|piece| piece.len() >= 6) {
            let found = leak(&case, piece);
            prop_assert!(found.is_none(), "{found:?}");
        }
    }
}

#[test]
fn the_property_notices_a_leak_in_pieces() {
    let key: String = ('a'..='x').collect();
    let (mut leaking, pieces) = case_in_pieces(&key, 8, JOINTS[1], &[(0, 1000), (0, 10)]);
    assert_eq!(leak(&leaking, &pieces[1]).map(|leak| leak.0), None);
    leaking.masks = vec![Masks::none()];
    assert_eq!(leak(&leaking, &pieces[1]).map(|leak| leak.0), Some(Format::Human));
}

#[test]
fn the_property_notices_a_leak() {
    let key: String = ('a'..='t').collect();
    let mut leaking = case(&key, TEXTS[0], &[(0, 1000), (0, 10)], true, 1);
    assert_eq!(leak(&leaking, &key).map(|leak| leak.0), None);
    leaking.masks = vec![Masks::none()];
    assert_eq!(leak(&leaking, &key).map(|leak| leak.0), Some(Format::Human));
}
