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
    pub fn new<'i>(files: impl Iterator<Item = (usize, &'i Imports)> + Clone) -> Self {
        let mut named = Vec::with_capacity(files.clone().map(|(_, imports)| imports.words().count()).sum());
        named.extend(files.flat_map(|(file, imports)| imports.words().map(move |word| (word, file))));
        named.sort_unstable();
        named.dedup();
        Self { named }
    }

    /// The files with these numbers that name all of these.
    pub fn of(&self, words: &[&str], files: &Range<usize>) -> Vec<usize> {
        let naming = |word: &&str| {
            let word = Word::of(word.as_bytes());
            let first = self.named.partition_point(|known| *known < (word, files.start));
            let count = self.named[first..].partition_point(|known| *known < (word, files.end));
            &self.named[first..first + count]
        };
        let mut lists = Vec::with_capacity(words.len());
        for list in words.iter().map(naming) {
            if list.is_empty() {
                return Vec::new();
            }
            lists.push(list);
        }
        // Of the shortest list each is looked up in the others.
        lists.sort_by_key(|list| list.len());
        let Some((shortest, others)) = lists.split_first() else { return Vec::new() };
        let names = |list: &&[(Word, usize)], file| list.binary_search_by_key(&file, |(_, it)| *it).is_ok();
        let files = shortest.iter().map(|(_, file)| *file);
        files.filter(|file| others.iter().all(|list| names(list, *file))).collect()
    }
}
