//! Which files name a module in an import, found by the words that were read off their bytes.

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

    /// The files that name a module.
    pub fn of(&self, module: &str) -> impl Iterator<Item = usize> {
        let word = Word::of(module.as_bytes());
        let first = self.named.partition_point(|(known, _)| *known < word);
        self.named[first..].iter().take_while(move |(known, _)| *known == word).map(|(_, file)| *file)
    }
}
