//! One search over bytes for many words.
//!
//! It costs the same however many words there are: a table says for each state and byte where it goes on. What stands
//! around a word the caller looks at himself.

use std::ops::Range;
use std::sync::OnceLock;

use aho_corasick::automaton::{Automaton, StateID};
use aho_corasick::dfa::DFA;
use aho_corasick::{Anchored, MatchKind, StartKind};

/// A text is searched from so many places at once: the table is asked for the next state of one while it is awaited for the
/// others.
const LANES: usize = 4;
/// Shorter texts are not worth it.
const SHORTEST: usize = 1024;
/// So much is searched before somebody is asked whether it is enough.
const BLOCK: usize = 1 << 14;

/// The search. Its table is made when somebody searches.
#[derive(Debug)]
pub struct Sieve {
    words: Vec<Vec<u8>>,
    table: OnceLock<Option<Table>>,
}

#[derive(Debug)]
struct Table {
    states: DFA,
    start: StateID,
    /// The length of the longest word.
    longest: usize,
}

impl Sieve {
    /// The search for these words. One that is there twice is found twice.
    pub fn new<W: AsRef<[u8]>>(words: impl IntoIterator<Item = W>) -> Self {
        let words = words.into_iter().map(|word| word.as_ref().to_vec()).collect();
        Self { words, table: OnceLock::new() }
    }

    /// Whether something is so of one of the places where words stand: asked with the number of the word, in the order of
    /// their ends. Words may overlap. Of more words than a table can hold it may be so.
    pub fn any(&self, bytes: &[u8], mut is_so: impl FnMut(usize, Range<usize>) -> bool) -> bool {
        let Some(table) = self.table.get_or_init(|| Table::new(&self.words)) else { return true };
        (0..bytes.len()).step_by(BLOCK).any(|first| {
            let ends = table.ends(bytes, first..bytes.len().min(first + BLOCK));
            ends.iter().flatten().any(|(state, end)| {
                let words = (0..table.states.match_len(*state)).map(|index| table.states.match_pattern(*state, index));
                let mut words = words.map(|word| word.as_usize());
                words.any(|word| is_so(word, end - self.words[word].len()..*end))
            })
        })
    }
}

impl Table {
    fn new(words: &[Vec<u8>]) -> Option<Self> {
        let mut builder = DFA::builder();
        builder.match_kind(MatchKind::Standard).start_kind(StartKind::Unanchored).prefilter(false);
        let states = builder.build(words).ok()?;
        let start = states.start_state(Anchored::No).ok()?;
        let longest = states.max_pattern_len();
        Some(Self { states, start, longest })
    }

    /// Where words end in a part of the bytes, from the left, with the state of the search there.
    fn ends(&self, bytes: &[u8], within: Range<usize>) -> [Vec<(StateID, usize)>; LANES] {
        let part = if within.len() < SHORTEST { 0 } else { within.len() / LANES };
        // A lane begins as far in front of its part as a word may reach; what ends there is the one's before. The last one
        // goes on to the end.
        let mut lanes: [Lane; LANES] = std::array::from_fn(|lane| {
            let first = within.start + lane * part;
            let end = if lane + 1 == LANES { within.end } else { first + part };
            Lane { state: self.start, at: first.saturating_sub(self.longest), first, end, ends: Vec::new() }
        });
        for _ in 0..part {
            for lane in &mut lanes {
                self.step(lane, bytes);
            }
        }
        for lane in &mut lanes {
            while lane.at < lane.end {
                self.step(lane, bytes);
            }
        }
        lanes.map(|lane| lane.ends)
    }

    #[inline]
    fn step(&self, lane: &mut Lane, bytes: &[u8]) {
        lane.state = self.states.next_state(Anchored::No, lane.state, bytes[lane.at]);
        lane.at += 1;
        if self.states.is_special(lane.state) && self.states.is_match(lane.state) && lane.at > lane.first {
            lane.ends.push((lane.state, lane.at));
        }
    }
}

/// A search for what ends in one part of a text.
struct Lane {
    state: StateID,
    /// How far it has come.
    at: usize,
    /// Where its part begins, and ends.
    first: usize,
    end: usize,
    ends: Vec<(StateID, usize)>,
}

#[cfg(test)]
mod tests {
    use super::Sieve;

    #[test]
    fn every_word_is_found_where_it_stands() {
        let sieve = Sieve::new(["key", "_key", "key", "eys"]);
        let mut seen = Vec::new();
        assert!(!sieve.any(b"my_keys", |word, place| {
            seen.push((word, place));
            false
        }));
        seen.sort_by_key(|(word, _)| *word);
        assert_eq!(seen, [(0, 3..6), (1, 2..6), (2, 3..6), (3, 4..7)]);
        assert!(sieve.any(b"my_keys", |word, _| word == 2));
    }

    #[test]
    fn a_long_text_is_searched_as_a_short_one_is() {
        let words = ["ab", "abab", "b", "babba"];
        let sieve = Sieve::new(words);
        let text: Vec<u8> =
            (0..50_000_u32).map(|at| if (at * (at % 977) / 7) % 3 == 0 { b'a' } else { b'b' }).collect();
        let mut seen = Vec::new();
        assert!(!sieve.any(&text, |word, place| {
            seen.push((place.end, place.start, word));
            false
        }));
        assert!(seen.is_sorted_by_key(|(end, ..)| *end));
        let stands = |at: usize, word: &&str| text[at..].starts_with(word.as_bytes());
        let count = (0..text.len()).flat_map(|at| words.iter().filter(move |word| stands(at, word))).count();
        assert_eq!(seen.len(), count);
    }
}
