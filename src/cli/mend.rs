//! `--fix` and `--diff`: rounds of analysis and edits until nothing is left to mend, then one write a file.
#![allow(clippy::disallowed_methods, reason = "this is the edge: it reads the files that it is about to change")]

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::analyse::Analysis;
use super::load::Overlay;
use crate::diagnostic::Edit;
use crate::discover::Found;
use crate::fix::{Page, SpliceError, choose, diff, splice, write};
use crate::source::{FileId, Masks, SourceFile, Span, offset};

/// Fixes may make room for further ones, but not for ever.
const ROUNDS: usize = 8;

/// What came of fixing.
#[derive(Debug, Default)]
pub(super) struct Mended {
    /// The texts after fixing, by path.
    pub(super) texts: Overlay,
    /// How many findings were mended.
    pub(super) count: usize,
    /// What changes, file by file.
    changes: Vec<Change>,
}

/// A file that changes.
#[derive(Debug)]
struct Change {
    path: PathBuf,
    /// The path that is shown.
    shown: String,
    parts: Vec<Part>,
}

/// A file's text, or one cell of a notebook.
#[derive(Debug)]
struct Part {
    /// What it is called.
    name: String,
    before: Page,
    after: Page,
}

/// Applies fixes in memory. `again` analyses with the texts so far.
pub(super) fn mend(
    first: Analysis,
    found: &Found,
    unsafe_fixes: bool,
    again: impl Fn(&Overlay) -> Analysis,
) -> Result<(Analysis, Mended)> {
    let mut mended = Mended::default();
    let mut analysis = first;
    for _ in 0..ROUNDS {
        let count = one_round(&analysis, found, unsafe_fixes, &mut mended)?;
        if count == 0 {
            break;
        }
        mended.count += count;
        analysis = again(&mended.texts);
    }
    Ok((analysis, mended))
}

fn one_round(analysis: &Analysis, found: &Found, unsafe_fixes: bool, mended: &mut Mended) -> Result<usize> {
    let mut count = 0;
    for (index, (source, masks)) in analysis.loaded.files.iter().zip(&analysis.masks).enumerate() {
        let chosen = choose(&analysis.findings, FileId(offset(index)), unsafe_fixes);
        if chosen.edits.is_empty() {
            continue;
        }
        let entry = &found.entries[analysis.loaded.entries[index]];
        let read = match mended.texts.get(&entry.absolute) {
            Some(_) => None,
            None => Some(fs::read(&entry.absolute).with_context(|| entry.path.clone())?),
        };
        let bytes = read.as_ref().or_else(|| mended.texts.get(&entry.absolute)).map_or(&[][..], Vec::as_slice);
        let spliced = match splice(source, bytes, &chosen.edits) {
            // Such a file is left as it is; the finding stays.
            Err(SpliceError::Unspellable) => continue,
            spliced => spliced.with_context(|| entry.path.clone())?,
        };
        mended.change(&entry.absolute, source, masks, &chosen.edits);
        mended.texts.insert(entry.absolute.clone(), spliced);
        count += chosen.findings.len();
    }
    Ok(count)
}

/// The texts that a file consists of for whoever reads a diff, and where they stand in its text.
fn parts(source: &SourceFile) -> Vec<(String, Span)> {
    match &source.cells {
        None => vec![(source.path.clone(), Span::new(0, offset(source.text.len())))],
        Some(cells) => {
            cells.0.iter().map(|cell| (format!("{}:cell {}", source.path, cell.number), cell.text)).collect()
        }
    }
}

/// The edits that lie in a part, as places in it.
fn edits_of(edits: &[Edit], part: Span) -> Vec<Edit> {
    let inside = edits.iter().filter(|edit| part.contains(edit.span));
    let moved = inside.map(|edit| Edit {
        span: Span::new(edit.span.start - part.start, edit.span.end - part.start),
        replacement: edit.replacement.clone(),
    });
    moved.collect()
}

impl Mended {
    /// Keeps what edits change in a file, whose parts are the same from round to round.
    fn change(&mut self, path: &Path, source: &SourceFile, masks: &Masks, edits: &[Edit]) {
        let page = |span| match source.cells {
            Some(_) => Page::new(&source.text, masks, span).ended(),
            None => Page::new(&source.text, masks, span),
        };
        let pages = parts(source).into_iter().map(|(name, span)| (name, span, page(span)));
        let edited = |page: &Page, span| page.edited(&edits_of(edits, span)).unwrap_or_else(|| page.clone());
        if let Some(change) = self.changes.iter_mut().find(|change| change.path == path) {
            for (part, (_, span, page)) in change.parts.iter_mut().zip(pages) {
                part.after = edited(&page.like(&part.after), span);
            }
            return;
        }
        let parts = pages.map(|(name, span, before)| Part { name, after: edited(&before, span), before });
        self.changes.push(Change { path: path.to_owned(), shown: source.path.clone(), parts: parts.collect() });
    }

    /// The files that would change.
    pub(super) fn files(&self) -> Vec<PathBuf> {
        self.changes.iter().map(|change| change.path.clone()).collect()
    }

    /// Writes what has changed.
    pub(super) fn write(&self) -> Result<()> {
        for Change { path, shown, .. } in &self.changes {
            write(path, &self.texts[path]).with_context(|| format!("cannot write {shown}"))?;
        }
        Ok(())
    }

    /// What would change, as a diff without secrets; of a notebook, its cells.
    pub(super) fn diff(&self) -> String {
        let parts = self.changes.iter().flat_map(|change| &change.parts);
        parts.map(|part| diff(&part.name, &part.before, &part.after)).collect()
    }
}
