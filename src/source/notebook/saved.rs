//! What a notebook saves beside its cells: what they have printed. Images are left out.

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::spelling::Spelling;
use super::{RawCell, beginning, cells_of, parsed};

/// An output in any of its kinds: a stream, an error, data by its type. Format 3 writes the type as a field.
#[derive(Deserialize, Default)]
struct Output<'a> {
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

/// The texts beside the cells, each with the number of its cell; none when the file is no notebook.
pub fn saved(json: &str) -> Vec<(u32, String)> {
    let json = &json[beginning(json)..];
    let cells = cells_of(json).map(|(cells, _)| cells).unwrap_or_default();
    let texts = (1..).zip(&cells).map(|(number, cell)| (number, text(cell, json)));
    texts.filter(|(_, text)| !text.is_empty()).collect()
}

fn text<'a>(cell: &RawCell<'a>, json: &'a str) -> String {
    let mut spelling = Spelling::of(json, 0);
    let mut add = |json: Option<&'a RawValue>| {
        spelling.read(json);
        spelling.text.push('\n');
    };
    for output in parsed::<Vec<Output<'a>>>(cell.outputs) {
        [output.text, output.html, output.evalue, output.traceback].into_iter().for_each(&mut add);
        let mut data: Vec<_> = output.data.unwrap_or_default().into_iter().collect();
        data.sort_by(|one, other| one.0.cmp(&other.0));
        let texts = data.into_iter().filter(|(kind, _)| kind.starts_with("text/") || kind.ends_with("json"));
        texts.for_each(|(_, content)| add(Some(content)));
    }
    spelling.text.trim().to_owned()
}
