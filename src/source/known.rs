//! Texts that are hidden where they stand, to be hidden wherever else they are repeated.

use aho_corasick::{AhoCorasick, MatchKind};

use super::{Span, offset};

/// Hidden parts shorter than this are too common to be looked for elsewhere.
const SHORTEST: usize = 6;

/// Finds hidden texts again.
#[derive(Debug)]
pub struct Known(AhoCorasick);

impl Known {
    /// Nothing when there are too many of them to be looked for.
    pub fn new(mut secrets: Vec<String>) -> Option<Self> {
        secrets.retain(|secret| secret.len() >= SHORTEST);
        secrets.sort_unstable();
        secrets.dedup();
        AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(secrets).ok().map(Self)
    }

    /// Where they stand in `text`.
    pub fn within(&self, text: &str) -> impl Iterator<Item = Span> {
        self.0.find_iter(text).map(|found| Span::new(offset(found.start()), offset(found.end())))
    }
}
