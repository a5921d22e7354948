//! What a notebook saves beside its cells: what they have printed. Images are left out.

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::spelling::Spelling;
use super::{beginning, cells_of, parsed};

/// One of the texts that are saved beside a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// The number of the cell.
    pub cell: u32,
    /// Which of its lines has brought it about.
    pub by: By,
    /// The text.
    pub text: String,
}

/// What in a cell brings an output about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// Whatever prints or shows something.
    Printing,
    /// The expression that it ends with.
    Ending,
    /// This line, counted from one: there it failed.
    Line(u32),
}

/// An output in any of its kinds: a stream, an error, data by its type. Format 3 writes the type as a field.
#[derive(Deserialize, Default)]
struct Output<'a> {
    #[serde(borrow, rename = "output_type")]
    kind: Option<&'a RawValue>,
    #[serde(borrow)]
    text: Option<&'a RawValue>,
    #[serde(borrow)]
    html: Option<&'a RawValue>,
    #[serde(borrow)]
    evalue: Option<&'a RawValue>,
    #[serde(borrow)]
    traceback: Option<&'a RawValue>,
    #[serde(borrow)]
    data: Option<HashMap<String, &'a RawValue>>,
}

/// The texts beside the cells, in order; none when the file is no notebook.
pub fn saved(json: &str) -> Vec<Saved> {
    let json = &json[beginning(json)..];
    let cells = cells_of(json).map(|(cells, _)| cells).unwrap_or_default();
    let outputs = (1..).zip(&cells).flat_map(|(number, cell)| {
        let outputs = parsed::<Vec<Output<'_>>>(cell.outputs).into_iter();
        outputs.map(move |output| (number, output))
    });
    let all = outputs.map(|(cell, output)| {
        let by = parsed::<String>(output.kind);
        let text = text(output, json);
        Saved { cell, by: by_kind(&by, &text), text }
    });
    all.filter(|saved| !saved.text.is_empty()).collect()
}

fn text<'a>(output: Output<'a>, json: &'a str) -> String {
    let mut spelling = Spelling::of(json, 0);
    let mut add = |json: Option<&'a RawValue>| {
        spelling.read(json);
        spelling.text.push('\n');
    };
    [output.text, output.html, output.evalue, output.traceback].into_iter().for_each(&mut add);
    let mut data: Vec<_> = output.data.unwrap_or_default().into_iter().collect();
    data.sort_by(|one, other| one.0.cmp(&other.0));
    let texts = data.into_iter().filter(|(kind, _)| kind.starts_with("text/") || kind.ends_with("json"));
    texts.for_each(|(_, content)| add(Some(content)));
    spelling.text.trim().to_owned()
}

/// What brings about an output of a kind; formats 3 and 4 have other names for one of them.
fn by_kind(kind: &str, text: &str) -> By {
    match kind {
        "execute_result" | "pyout" => By::Ending,
        "error" | "pyerr" => failed_line(text).map_or(By::Printing, By::Line),
        _ => By::Printing,
    }
}

/// The line that the first arrow of a report of a failure points at: the code of the cell comes first there.
///
/// ```text
/// ----> 3 client.chat(message)
/// ```
fn failed_line(report: &str) -> Option<u32> {
    let arrows = report.lines().filter_map(|line| {
        let plain: String = uncoloured(line).collect();
        let (number, _) = plain.strip_prefix('-')?.trim_start_matches('-').strip_prefix("> ")?.split_once(' ')?;
        number.parse().ok()
    });
    arrows.into_iter().next()
}

/// A line without the marks that colour it on a terminal.
fn uncoloured(line: &str) -> impl Iterator<Item = char> + '_ {
    let mut is_mark = false;
    line.chars().filter(move |letter| {
        let was_mark = is_mark;
        is_mark = *letter == '\u{1b}' || is_mark && *letter != 'm';
        !is_mark && !was_mark
    })
}
