//! placeholder
use super::Lowered;
use crate::catalog::{Knowledge, Language};
use crate::diagnostic::{Edit, Intent};
use crate::flow::Builder;
use crate::source::SourceFile;

pub fn lower(_source: &SourceFile, knowledge: &Knowledge) -> Lowered {
    let flow = Builder::new(knowledge, Language::Python).finish();
    Lowered { flow, problems: Vec::new(), strings: Vec::new(), comments: Vec::new() }
}

pub fn render(_source: &SourceFile, _intent: &Intent) -> Option<Vec<Edit>> {
    None
}
