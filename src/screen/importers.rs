//! Which files name a module in an import, found by the words that were read off their bytes.

use std::ops::Range;

use super::imports::{Imports, Word};

/// The files that import something, by what they name.
#[derive(Debug, Default)]
pub struct Importers {
    /// Each word with a file, in order.
    named: Vec<(Word, usize)>,
}

impl Importers {
    /// Of files, each with its number.
    pub fn new<'i>(files: impl Iterator<Item = (usize, &'i Imports)>) -> Self {
        let mut named: Vec<(Word, usize)> =
            files.flat_map(|(file, imports)| imports.words().map(move |word| (word, file))).collect();
        named.sort_unstable();
        named.dedup();
        Self { named }
    }

    /// The files with these numbers that name a module.
    pub fn of(&self, module: &str, files: Range<usize>) -> impl Iterator<Item = usize> {
        let word = Word::of(module.as_bytes());
        let first = self.named.partition_point(|known| *known < (word, files.start));
        let named = self.named[first..].iter().take_while(move |(known, file)| *known == word && *file < files.end);
        named.map(|(_, file)| *file)
    }
}
