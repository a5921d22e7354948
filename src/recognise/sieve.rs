//! One search over bytes for many words.
//!
//! It costs the same however many words there are: a table says for each state and byte where it goes on. To make that
//! table takes longer than to search little text without it. What stands around a word the caller looks at himself.

use std::ops::Range;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use aho_corasick::automaton::{Automaton, StateID};
use aho_corasick::dfa::DFA;
use aho_corasick::nfa::noncontiguous::NFA;
use aho_corasick::{Anchored, MatchKind, StartKind};

/// A text is searched from so many places at once: the table is asked for the next state of one while it is awaited for the
/// others.
const LANES: usize = 4;
/// Shorter texts are not worth it.
const SHORTEST: usize = 1024;
/// So much is searched before somebody is asked whether it is enough.
const BLOCK: usize = 1 << 14;

/// For so many bytes of text in all no table is made.
const LITTLE: usize = 1 << 17;

/// The search. What it needs is made when somebody searches.
#[derive(Debug)]
pub struct Sieve {
    words: Vec<Vec<u8>>,
    /// What little text is searched with: quickly made, and slow.
    states: OnceLock<Option<States<NFA>>>,
    /// What much is searched with.
    table: OnceLock<Option<States<DFA>>>,
    /// So many bytes have been searched.
    searched: AtomicUsize,
}

/// Where a search goes on, by state and byte.
#[derive(Debug)]
struct States<A> {
    all: A,
    start: StateID,
    /// The length of the longest word.
    longest: usize,
}

impl Sieve {
    /// The search for these words. One that is there twice is found twice.
    pub fn new<W: AsRef<[u8]>>(words: impl IntoIterator<Item = W>) -> Self {
        let words = words.into_iter().map(|word| word.as_ref().to_vec()).collect();
        Self { words, states: OnceLock::new(), table: OnceLock::new(), searched: AtomicUsize::new(0) }
    }

    /// Whether something is so of one of the places where words stand: asked with the number of the word, in the order of
    /// their ends. Words may overlap. Of more words than a table can hold it may be so.
    pub fn any(&self, bytes: &[u8], is_so: impl FnMut(usize, Range<usize>) -> bool) -> bool {
        let searched = self.searched.fetch_add(bytes.len(), Ordering::Relaxed).saturating_add(bytes.len());
        if searched <= LITTLE {
            self.states().is_none_or(|states| states.any(&self.words, bytes, is_so))
        } else {
            self.table().is_none_or(|table| table.any(&self.words, bytes, is_so))
        }
    }

    fn states(&self) -> Option<&States<NFA>> {
        let build = || NFA::builder().match_kind(MatchKind::Standard).prefilter(false).build(&self.words);
        self.states.get_or_init(|| States::new(build().ok()?)).as_ref()
    }

    fn table(&self) -> Option<&States<DFA>> {
        let build = |from| DFA::builder().start_kind(StartKind::Unanchored).build_from_noncontiguous(from);
        self.table.get_or_init(|| States::new(build(&self.states()?.all).ok()?)).as_ref()
    }
}

impl<A: Automaton> States<A> {
    fn new(all: A) -> Option<Self> {
        let (start, longest) = (all.start_state(Anchored::No).ok()?, all.max_pattern_len());
        Some(Self { all, start, longest })
    }

    fn any(&self, words: &[Vec<u8>], bytes: &[u8], mut is_so: impl FnMut(usize, Range<usize>) -> bool) -> bool {
        (0..bytes.len()).step_by(BLOCK).any(|first| {
            let ends = self.ends(bytes, first..bytes.len().min(first + BLOCK));
            ends.iter().flatten().any(|(state, end)| {
                let found = (0..self.all.match_len(*state)).map(|index| self.all.match_pattern(*state, index));
                found.map(|word| word.as_usize()).any(|word| is_so(word, end - words[word].len()..*end))
            })
        })
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
        lane.state = self.all.next_state(Anchored::No, lane.state, bytes[lane.at]);
        lane.at += 1;
        if self.all.is_special(lane.state) && self.all.is_match(lane.state) && lane.at > lane.first {
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
    use std::sync::atomic::Ordering;

    use super::{LITTLE, Sieve};

    /// The search for some words, before and after much has been searched.
    fn sieves(words: &[&str]) -> [Sieve; 2] {
        let later = Sieve::new(words);
        later.searched.store(LITTLE, Ordering::Relaxed);
        [Sieve::new(words), later]
    }

    #[test]
    fn every_word_is_found_where_it_stands() {
        for sieve in sieves(&["key", "_key", "key", "eys"]) {
            let mut seen = Vec::new();
            assert!(!sieve.any(b"my_keys", |word, place| {
                seen.push((word, place));
                false
            }));
            seen.sort_by_key(|(word, _)| *word);
            assert_eq!(seen, [(0, 3..6), (1, 2..6), (2, 3..6), (3, 4..7)]);
            assert!(sieve.any(b"my_keys", |word, _| word == 2));
        }
    }

    #[test]
    fn a_table_is_made_when_much_is_searched() {
        let [sieve, later] = sieves(&["key"]);
        for _ in 0..2 {
            assert!(sieve.any(b"my key", |_, _| true) && later.any(b"my key", |_, _| true));
            assert!(sieve.table.get().is_none() && later.table.get().is_some());
        }
    }

    #[test]
    fn a_long_text_is_searched_as_a_short_one_is() {
        let words = ["ab", "abab", "b", "babba"];
        let text: Vec<u8> =
            (0..50_000_u32).map(|at| if (at * (at % 977) / 7) % 3 == 0 { b'a' } else { b'b' }).collect();
        let stands = |at: usize, word: &&str| text[at..].starts_with(word.as_bytes());
        let count = (0..text.len()).flat_map(|at| words.iter().filter(move |word| stands(at, word))).count();
        for sieve in sieves(&words) {
            let mut seen = Vec::new();
            assert!(!sieve.any(&text, |word, place| {
                seen.push((place.end, place.start, word));
                false
            }));
            assert!(seen.is_sorted_by_key(|(end, ..)| *end));
            assert_eq!(seen.len(), count);
        }
    }
}
