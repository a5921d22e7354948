//! Patterns of keys: a small part of regular expressions, matched from the left in one go.
//!
//! Literal text, classes, `{n}`, `{n,m}`, `{n,}`, `?`, `(?:a|b)`, and one group that holds the secret part. A class is
//! taken as far as it goes; where the text that follows could belong to it, as far as the first place where that text
//! stands. So nothing is tried twice, and a match costs no more than the bytes that it looks at.

use std::ops::Range;

/// No key is longer, where its format sets no end.
const LONGEST: usize = 4096;
/// A pattern has at most so many literal beginnings.
const MOST_ANCHORS: usize = 160;
/// A class of more bytes is no choice that is spelled out.
const MOST_CHOICES: usize = 12;

/// Which bytes a class holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Class([u64; 4]);

impl Class {
    fn none() -> Self {
        Self([0; 4])
    }

    fn add(&mut self, byte: u8) {
        self.0[usize::from(byte >> 6)] |= 1 << (byte & 63);
    }

    /// Whether a byte belongs to it.
    pub(super) fn has(&self, byte: u8) -> bool {
        self.0[usize::from(byte >> 6)] >> (byte & 63) & 1 == 1
    }

    fn bytes(&self) -> Vec<u8> {
        (0..=u8::MAX).filter(|byte| self.has(*byte)).collect()
    }
}

#[derive(Debug, Clone)]
enum Node {
    Text(Vec<u8>),
    Class(Class),
    Either(Vec<Vec<Item>>),
}

#[derive(Debug, Clone)]
struct Item {
    node: Node,
    least: usize,
    most: usize,
}

/// A pattern that was read.
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    items: Vec<Item>,
    /// The items of the secret part.
    secret: Range<usize>,
    /// It begins with a class, and its first literal text stands behind that.
    has_lead: bool,
}

/// What matched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Match {
    /// The whole.
    pub(super) whole: Range<usize>,
    /// The secret part.
    pub(super) secret: Range<usize>,
}

impl Pattern {
    /// Reads a pattern; nothing when it holds what is not understood here.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut reader = Reader { bytes: text.as_bytes(), at: 0, secret: None };
        let items = reader.sequence()?;
        let secret = reader.secret.clone().unwrap_or(0..items.len());
        let has_lead = anchors(&items).is_empty();
        (reader.at == reader.bytes.len()).then_some(Self { items, secret, has_lead })
    }

    /// The class in front of the first literal text, with how often it stands there, when the pattern begins with one.
    fn lead(&self) -> Option<(&Class, usize, usize)> {
        let first = self.items.first().filter(|_| self.has_lead)?;
        match &first.node {
            Node::Class(class) => Some((class, first.least, first.most)),
            _ => None,
        }
    }

    /// Whether it begins with a class, so that its anchor stands behind that.
    pub(super) fn has_lead(&self) -> bool {
        self.lead().is_some()
    }

    /// The length of the shortest match.
    pub(super) fn shortest(&self) -> usize {
        shortest(&self.items)
    }

    /// The literal texts of which one stands in every match: behind the class that the pattern begins with, if it does.
    pub(super) fn anchors(&self) -> Vec<Vec<u8>> {
        anchors(&self.items[usize::from(self.lead().is_some())..])
    }

    /// The match with an anchor at `at`, or where it ended early.
    pub(super) fn at(&self, bytes: &[u8], at: usize) -> Result<Match, usize> {
        let Some((class, least, most)) = self.lead() else { return self.from(bytes, at, 0, at) };
        let front = bytes[at.saturating_sub(most)..at].iter().rev().take_while(|byte| class.has(**byte)).count();
        if front < least { Err(at) } else { self.from(bytes, at - front, 1, at) }
    }

    /// Matches the items from the `first` one on, at `at`; the whole begins at `start`.
    fn from(&self, bytes: &[u8], start: usize, first: usize, mut at: usize) -> Result<Match, usize> {
        let mut secret = start..at;
        for index in first..self.items.len() {
            if index == self.secret.start && index > 0 {
                secret.start = at;
            }
            at = item(&self.items[index..], bytes, at)?;
            if index + 1 == self.secret.end {
                secret.end = at;
            }
        }
        Ok(Match { whole: start..at, secret })
    }

    /// Whether a byte behind a match would make the match longer than it may be.
    pub(super) fn goes_on(&self, byte: u8) -> bool {
        let last = self.items.last().map(|item| &item.node);
        byte.is_ascii_alphanumeric() || byte == b'_' || matches!(last, Some(Node::Class(class)) if class.has(byte))
    }
}

/// Matches the first of the items; what follows tells where it ends.
fn item(items: &[Item], bytes: &[u8], at: usize) -> Result<usize, usize> {
    let Some(Item { node, least, most }) = items.first() else { return Ok(at) };
    match node {
        Node::Class(class) => {
            let room = &bytes[at..bytes.len().min(at + most)];
            let taken = room.iter().position(|byte| !class.has(*byte)).unwrap_or(room.len());
            let taken = next_text(items)
                .filter(|_| least < most)
                .and_then(|text| {
                    let within = bytes.get(at + least..bytes.len().min(at + taken + text.len()))?;
                    memchr::memmem::find(within, text).map(|found| least + found)
                })
                .unwrap_or(taken);
            if taken < *least { Err(at + taken) } else { Ok(at + taken) }
        }
        Node::Text(text) => times(*least, *most, at, |at| literal(text, bytes, at)),
        Node::Either(ways) => times(*least, *most, at, |at| {
            let mut reached = at;
            for way in ways {
                match (0..way.len()).try_fold(at, |at, index| item(&way[index..], bytes, at)) {
                    Ok(end) => return Ok(end),
                    Err(end) => reached = reached.max(end),
                }
            }
            Err(reached)
        }),
    }
}

/// The literal text that follows the first item.
fn next_text(items: &[Item]) -> Option<&[u8]> {
    match items.get(1) {
        Some(Item { node: Node::Text(text), least: 1.., .. }) => Some(text),
        _ => None,
    }
}

fn literal(text: &[u8], bytes: &[u8], at: usize) -> Result<usize, usize> {
    let same = text.iter().zip(&bytes[at..]).take_while(|(one, other)| one == other).count();
    if same == text.len() { Ok(at + same) } else { Err(at + same) }
}

fn times(
    least: usize,
    most: usize,
    mut at: usize,
    one: impl Fn(usize) -> Result<usize, usize>,
) -> Result<usize, usize> {
    for count in 0..most {
        match one(at) {
            Ok(end) => at = end,
            Err(_) if count >= least => break,
            Err(end) => return Err(end),
        }
    }
    Ok(at)
}

fn shortest(items: &[Item]) -> usize {
    let of = |node: &Node| match node {
        Node::Text(text) => text.len(),
        Node::Class(_) => 1,
        Node::Either(ways) => ways.iter().map(|way| shortest(way)).min().unwrap_or_default(),
    };
    items.iter().map(|item| of(&item.node) * item.least).sum()
}

/// Every literal text that the items can begin with; none when they begin with too many.
fn anchors(items: &[Item]) -> Vec<Vec<u8>> {
    let mut all: Vec<Vec<u8>> = vec![Vec::new()];
    for item in items {
        let (ways, whole) = beginnings(item);
        if ways.is_empty() || all.len() * ways.len() > MOST_ANCHORS {
            break;
        }
        all = all.iter().flat_map(|front| ways.iter().map(move |way| [&front[..], way].concat())).collect();
        if !whole {
            break;
        }
    }
    all.retain(|anchor| !anchor.is_empty());
    all
}

/// What an item can begin with, and whether each is all of it.
fn beginnings(item: &Item) -> (Vec<Vec<u8>>, bool) {
    if item.least != 1 || item.most != 1 {
        return (Vec::new(), false);
    }
    match &item.node {
        Node::Text(text) => (vec![text.clone()], true),
        Node::Class(class) => {
            let bytes = class.bytes();
            let few = bytes.len() <= MOST_CHOICES;
            (bytes.into_iter().filter(|_| few).map(|byte| vec![byte]).collect(), few)
        }
        Node::Either(ways) => {
            let plain = |way: &Vec<Item>| way.iter().all(|item| beginnings(item).1);
            let each: Vec<Vec<Vec<u8>>> = ways.iter().map(|way| anchors(way)).collect();
            let known = each.iter().all(|anchors| !anchors.is_empty());
            (if known { each.concat() } else { Vec::new() }, ways.iter().all(plain))
        }
    }
}

struct Reader<'p> {
    bytes: &'p [u8],
    at: usize,
    secret: Option<Range<usize>>,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn eat(&mut self, text: &str) -> bool {
        let eaten = self.bytes[self.at..].starts_with(text.as_bytes());
        self.at += if eaten { text.len() } else { 0 };
        eaten
    }

    fn sequence(&mut self) -> Option<Vec<Item>> {
        let mut items: Vec<Item> = Vec::new();
        while let Some(byte) = self.peek().filter(|byte| !matches!(byte, b'|' | b')')) {
            if byte == b'(' && !self.bytes[self.at..].starts_with(b"(?:") {
                self.at += 1;
                let inner = self.sequence()?;
                self.secret = Some(items.len()..items.len() + inner.len());
                items.extend(inner);
                if !self.eat(")") {
                    return None;
                }
                continue;
            }
            let node = self.node()?;
            let (least, most) = self.count()?;
            let apart = self.secret.as_ref().is_some_and(|secret| secret.end == items.len());
            match (items.last_mut(), node) {
                (Some(Item { node: Node::Text(text), least: 1, most: 1 }), Node::Text(more))
                    if (least, most) == (1, 1) && !apart =>
                {
                    text.extend(more);
                }
                (_, node) => items.push(Item { node, least, most }),
            }
        }
        Some(items)
    }

    fn node(&mut self) -> Option<Node> {
        if self.eat("(?:") {
            let mut ways = vec![self.sequence()?];
            while self.eat("|") {
                ways.push(self.sequence()?);
            }
            return self.eat(")").then_some(Node::Either(ways));
        }
        let byte = self.peek()?;
        self.at += 1;
        match byte {
            b'[' => Some(Node::Class(self.class()?)),
            b'\\' => self.escaped().map(|byte| Node::Text(vec![byte])),
            b'.' | b'*' | b'+' | b'?' | b'^' | b'$' | b'{' => None,
            _ => Some(Node::Text(vec![byte])),
        }
    }

    fn escaped(&mut self) -> Option<u8> {
        let byte = self.peek().filter(u8::is_ascii_punctuation)?;
        self.at += 1;
        Some(byte)
    }

    fn class(&mut self) -> Option<Class> {
        let mut class = Class::none();
        loop {
            let mut byte = self.peek()?;
            self.at += 1;
            match byte {
                b']' => return Some(class),
                b'\\' => byte = self.escaped()?,
                _ => {}
            }
            let to = match (self.peek(), self.bytes.get(self.at + 1)) {
                (Some(b'-'), Some(to)) if *to != b']' => {
                    self.at += 2;
                    *to
                }
                _ => byte,
            };
            (byte..=to).for_each(|byte| class.add(byte));
        }
    }

    fn count(&mut self) -> Option<(usize, usize)> {
        if self.eat("?") {
            return Some((0, 1));
        }
        if self.eat("*") {
            return Some((0, LONGEST));
        }
        if !self.eat("{") {
            return Some((1, 1));
        }
        let end = self.at + memchr::memchr(b'}', &self.bytes[self.at..])?;
        let inside = std::str::from_utf8(&self.bytes[self.at..end]).ok()?;
        self.at = end + 1;
        let (least, most) = inside.split_once(',').unwrap_or((inside, inside));
        let most = if most.is_empty() { LONGEST } else { most.parse().ok()? };
        Some((least.parse().ok()?, most))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(pattern: &str, text: &str, at: usize) -> Result<String, usize> {
        let pattern = Pattern::read(pattern).unwrap_or_else(|| unreachable!("{pattern}"));
        pattern.at(text.as_bytes(), at).map(|found| text[found.secret].to_owned())
    }

    fn anchors(pattern: &str) -> Vec<String> {
        let anchors = Pattern::read(pattern).as_ref().map(Pattern::anchors).unwrap_or_default();
        anchors.into_iter().map(|anchor| String::from_utf8_lossy(&anchor).into_owned()).collect()
    }

    #[test]
    fn text_classes_and_counts_match_from_the_left() {
        assert_eq!(found("ab_[0-9a-f]{4}", "ab_12fe99", 0), Ok("ab_12fe".into()));
        assert_eq!(found("ab_[0-9]{2,3}x?", "ab_12x", 0), Ok("ab_12x".into()));
        assert_eq!(found("ab_[0-9]{4}", "ab_12-", 0), Err(5));
        assert_eq!(found("a(?:-[0-9]{2}){2}", "a-12-34-56", 0), Ok("a-12-34".into()));
        assert_eq!(found(r"SG\.[a-z_-]{2,}", "SG.a_-b", 0), Ok("SG.a_-b".into()));
    }

    #[test]
    fn a_class_ends_where_the_text_behind_it_stands() {
        assert_eq!(found("a[a-z]{2,}MID[a-z]{2,}", "abcMIDefMIDg", 0), Ok("abcMIDef".into()));
        assert_eq!(found("a[A-Z]{2,}MID[A-Z]{2}", "aXXMIDMIDYY", 0), Ok("aXXMIDMI".into()));
    }

    #[test]
    fn the_group_is_the_secret_part() {
        assert_eq!(found("Key=([0-9]{3});", "Key=123;", 0), Ok("123".into()));
        assert_eq!(found("Key=([0-9]{3}==)", "Key=123==", 0), Ok("123==".into()));
    }

    #[test]
    fn a_class_in_front_of_the_first_text_is_looked_for_backwards() {
        assert_eq!(anchors("[0-9]{3,5}:AA[a-z]{2}"), [":AA"]);
        assert_eq!(found("[0-9]{3,5}:AA[a-z]{2}", "x1234:AAbc", 5), Ok("1234:AAbc".into()));
        assert_eq!(found("[0-9]{3,5}:AA[a-z]{2}", "x12:AAbc", 3), Err(3));
    }

    #[test]
    fn choices_and_small_classes_are_anchors() {
        assert_eq!(anchors("(?:AK|AS)IA[A-Z]{16}"), ["AKIA", "ASIA"]);
        assert_eq!(anchors("x[12]y[a-z]{3}"), ["x1y", "x2y"]);
        assert_eq!(anchors("(?:a[0-9]{3}|b)c"), ["a", "b"]);
        assert_eq!(anchors("[A-Za-z0-9]{40}"), [""; 0]);
    }

    #[test]
    fn what_is_not_understood_is_no_pattern() {
        for pattern in ["a.b", "a+", "(?i)a", "[a-z", "a{2", r"\d"] {
            assert!(Pattern::read(pattern).is_none(), "{pattern}");
        }
    }
}
