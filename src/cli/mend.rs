//! `--fix` and `--diff`: rounds of analysis and edits until nothing is left to mend, then one write a file.
#![allow(clippy::disallowed_methods, reason = "this is the edge: it reads the files that it is about to change")]

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::analyse::Analysis;
use super::load::Overlay;
use crate::discover::Found;
use crate::fix::{SpliceError, choose, diff, splice, write};
use crate::source::{Encoding, FileId, Masks, offset};

/// Fixes may make room for further ones, but not for ever.
const ROUNDS: usize = 8;

/// What came of fixing.
#[derive(Debug, Default)]
pub(super) struct Mended {
    /// The texts after fixing, by path.
    pub(super) texts: Overlay,
    /// How many findings were mended.
    pub(super) count: usize,
    /// What was there before.
    before: Vec<Before>,
}

/// A file as it was.
#[derive(Debug)]
struct Before {
    path: PathBuf,
    /// The path that is shown.
    shown: String,
    bytes: Vec<u8>,
    encoding: Encoding,
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
    for (index, source) in analysis.loaded.files.iter().enumerate() {
        let chosen = choose(&analysis.findings, FileId(offset(index)), unsafe_fixes);
        if chosen.edits.is_empty() {
            continue;
        }
        let entry = &found.entries[analysis.loaded.entries[index]];
        let before = match mended.texts.get(&entry.absolute) {
            Some(_) => None,
            None => Some(fs::read(&entry.absolute).with_context(|| entry.path.clone())?),
        };
        let bytes = before.as_ref().or_else(|| mended.texts.get(&entry.absolute)).map_or(&[][..], Vec::as_slice);
        let spliced = match splice(source, bytes, &chosen.edits) {
            // Such a file is left as it is; the finding stays.
            Err(SpliceError::Unspellable) => continue,
            spliced => spliced.with_context(|| entry.path.clone())?,
        };
        mended.before.extend(before.map(|bytes| Before {
            path: entry.absolute.clone(),
            shown: entry.path.clone(),
            bytes,
            encoding: source.encoding,
        }));
        mended.texts.insert(entry.absolute.clone(), spliced);
        count += chosen.findings.len();
    }
    Ok(count)
}

impl Mended {
    /// The files that would change.
    pub(super) fn files(&self) -> Vec<PathBuf> {
        self.before.iter().map(|before| before.path.clone()).collect()
    }

    /// Writes what has changed.
    pub(super) fn write(&self) -> Result<()> {
        for Before { path, shown, .. } in &self.before {
            write(path, &self.texts[path]).with_context(|| format!("cannot write {shown}"))?;
        }
        Ok(())
    }

    /// What would change, as a diff without secrets.
    pub(super) fn diff(&self) -> String {
        let mut text = String::new();
        for Before { path, shown, bytes, encoding } in &self.before {
            let read = |bytes| encoding.text(bytes).unwrap_or_default();
            text += &diff(shown, &read(bytes), &read(&self.texts[path]), &masked);
        }
        text
    }
}

/// Everything in quotes that may be a secret is hidden: a diff shows lines that no front end has looked at.
fn masked(text: &str) -> String {
    let whole = crate::source::Span::new(0, offset(text.len()));
    Masks::unlexed(text).mask(text, whole, &[whole]).text
}
