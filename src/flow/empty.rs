//! The graph of a file of which nothing is known yet.

use rustc_hash::{FxHashMap, FxHashSet};

use super::index::Index;
use super::{Absence, Flow, Kind, Sessions, Trail, Value};
use crate::catalog::Language;
use crate::source::{FileId, Span};

impl Flow {
    /// Nothing but the values that each file has.
    pub(super) fn empty(file: FileId, language: Language) -> Self {
        Self {
            file,
            language,
            values: vec![
                Value { kind: Kind::Opaque, span: Span::default() },
                Value { kind: Kind::Absent(Absence::LeftOut), span: Span::default() },
            ],
            events: Vec::new(),
            functions: Vec::new(),
            globals: FxHashMap::default(),
            globs: Vec::new(),
            types: FxHashMap::default(),
            looked_up: FxHashMap::default(),
            annotated: FxHashSet::default(),
            asked: FxHashSet::default(),
            changes: FxHashMap::default(),
            gathered: FxHashMap::default(),
            environments: FxHashSet::default(),
            typed: FxHashMap::default(),
            handed: FxHashMap::default(),
            parsers: FxHashSet::default(),
            dropped: Vec::new(),
            refusals: FxHashSet::default(),
            options: FxHashMap::default(),
            members: FxHashMap::default(),
            entry: Vec::new(),
            first: Vec::new(),
            settled: FxHashMap::default(),
            end: Trail::default(),
            begun: Trail::default(),
            trail: Vec::new(),
            signed: FxHashMap::default(),
            sessions: Sessions::default(),
            folded: FxHashMap::default(),
            named: Vec::new(),
            uses: Vec::new(),
            checks: Vec::new(),
            mentions: Vec::new(),
            headers: Vec::new(),
            addresses: FxHashSet::default(),
            fills_environment: false,
            bases: FxHashSet::default(),
            imports: Vec::new(),
            refused: FxHashSet::default(),
            aside: Vec::new(),
            until_filled: Vec::new(),
            handled: Vec::new(),
            in_any_order: false,
            marks: FxHashSet::default(),
            late: boxcar::Vec::new(),
            index: Index::default(),
        }
    }
}
