//! Programs for an older version of an SDK: they use what newer ones do not have.

use rustc_hash::FxHashMap;

use super::load::Loaded;
use crate::catalog::{Client, ClientKind, Knowledge, Removal};
use crate::discover::Found;
use crate::flow::{Flow, Kind};
use crate::source::{FileId, Role};

/// The rows of names that a file uses and that newer versions do not have.
pub(super) fn removed(flow: &Flow, knowledge: &Knowledge) -> Vec<usize> {
    let rows = knowledge.rows.removals.iter().enumerate().filter(|(_, row)| row.language == flow.language);
    let uses =
        |row: &Removal| flow.values.iter().any(|value| matches!(&value.kind, Kind::Path(path) if is_of(row, path)));
    rows.filter(|(_, row)| uses(row)).map(|(index, _)| index).collect()
}

fn is_of(row: &Removal, path: &str) -> bool {
    let separator = row.language.separator();
    let below = |rest: &str| rest.is_empty() || rest.starts_with(separator);
    row.paths.iter().any(|removed| path.strip_prefix(removed.as_str()).is_some_and(below))
}

/// The rows of such names, by file and by project.
pub(super) struct Older<'l> {
    by_file: &'l [Vec<usize>],
    /// Which files are examples or notebooks, each a program of its own.
    alone: Vec<bool>,
    projects: Vec<usize>,
    by_project: FxHashMap<usize, Vec<usize>>,
}

impl<'l> Older<'l> {
    pub(super) fn new(loaded: &'l Loaded, found: &Found) -> Self {
        let projects: Vec<usize> = loaded.entries.iter().map(|entry| found.entries[*entry].project).collect();
        let mut by_project: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
        let alone = loaded.files.iter().map(|file| file.role == Role::Example).collect::<Vec<_>>();
        for (place, rows) in loaded.removed.iter().enumerate().filter(|(place, _)| !alone[*place]) {
            by_project.entry(projects[place]).or_default().extend(rows);
        }
        Self { by_file: &loaded.removed, alone, projects, by_project }
    }

    /// The version below which the SDK of a client has to be. What a program sets for a whole module, any of its files uses.
    pub(super) fn below(&self, file: FileId, client: &Client) -> Option<&'static str> {
        let place = file.0 as usize;
        let here = self.by_file.get(place)?;
        let around = || self.by_project.get(self.projects.get(place)?);
        let anywhere = around().filter(|_| client.kind == ClientKind::Attribute && !self.alone[place]);
        let rows = here.iter().chain(anywhere.into_iter().flatten());
        let rows = rows.filter_map(|row| Knowledge::embedded().rows.removals.get(*row));
        let mut of_client = rows.filter(|row| (row.language, &row.package) == (client.language, &client.package));
        of_client.next().map(|row| row.since.as_str())
    }
}
