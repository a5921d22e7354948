//! Text: put together, compared, tested.

use std::sync::Arc;

use super::Builder;
use crate::catalog::Encoding;
use crate::flow::methods::{changed, pieces};
use crate::flow::value::{EQUALS, LIKE, SAME};
use crate::flow::{Arg, Either, Fact, How, JoinKind, Kind, Name, States, ValueId, all_of, either_of};
use crate::source::Span;

/// Text longer than this is not put together: no credential is that long, and building it would cost.
const LONGEST: usize = 4096;
/// Comparisons with longer texts are not those of modes and names.
const LONGEST_COMPARED: usize = 48;
/// So many changes are looked behind.
const MOST_CHANGES: usize = 8;

impl Builder<'_> {
    /// Text put together from parts. Parts that all stand in the program give text that does.
    pub fn concat(&mut self, parts: Vec<ValueId>, span: Span) -> ValueId {
        let texts: Option<Vec<&str>> = parts.iter().map(|part| self.flow.text(*part)).collect();
        if let Some(texts) = texts
            && texts.iter().map(|text| text.len()).sum::<usize>() <= LONGEST
        {
            let whole = texts.concat();
            let whole = self.literal(&whole, span);
            let parts: Vec<ValueId> = parts.into_iter().map(|part| self.flow.plain(part)).collect();
            if parts.iter().any(|part| !span.contains(self.flow.value(*part).span)) {
                self.flow.folded.insert(whole, parts.into());
            }
            self.keep_address(whole);
            return whole;
        }
        if parts.iter().all(|part| *part == self.opaque) {
            return self.opaque;
        }
        let whole = self.value(Kind::Concat(parts.into()), span);
        self.keep_address(whole);
        whole
    }

    /// A value as text. What a read gives that may have found nothing is a word then.
    pub(super) fn as_text(&mut self, value: ValueId, span: Span) -> ValueId {
        match self.flow.kind(self.flow.plain(value)) {
            Kind::Read { stops: false, .. } | Kind::Lookup { stops: false, .. } => self.concat(vec![value], span),
            _ => self.same(value, span),
        }
    }

    /// Text that is added to text, where whatever is absent stops the program.
    pub fn sum(&mut self, parts: [ValueId; 2], span: Span) -> ValueId {
        let parts = parts.map(|part| match self.flow.text(part) {
            Some(_) => part,
            None => self.derived(part, How::Added, self.flow.value(part).span),
        });
        self.concat(parts.into(), span)
    }

    /// Text made by a format that is not followed piece by piece.
    pub fn format(&mut self, parts: Vec<ValueId>, span: Span) -> ValueId {
        let whole = self.value(Kind::Concat(parts.into()), span);
        self.keep_address(whole);
        whole
    }

    /// The parts of a list with a text between them; nothing when they are not all text that stands in the program.
    pub fn joined(&mut self, separator: &str, parts: &[ValueId], span: Span) -> Option<ValueId> {
        let texts: Option<Vec<&str>> = parts.iter().map(|part| self.flow.text(*part)).collect();
        let whole = texts?.join(separator);
        (whole.len() <= LONGEST).then(|| self.literal(&whole, span))
    }

    /// The text that a value is, unless it is longer than any credential.
    pub fn short_text(&self, value: ValueId) -> Option<&str> {
        self.flow.text(value).filter(|text| text.len() <= LONGEST)
    }

    /// What a method gives of a text that stands in the program: a text that does, too, or a list of its pieces.
    pub fn text_method(&mut self, of: ValueId, method: &str, given: &[String], span: Span) -> Option<ValueId> {
        let text = self.short_text(of)?;
        let given: Vec<&str> = given.iter().map(String::as_str).collect();
        if let Some(pieces) = pieces(text, method, &given) {
            let pieces: Vec<String> = pieces.into_iter().map(str::to_owned).collect();
            let pieces = pieces.iter().map(|piece| self.literal(piece, span)).collect();
            return Some(self.list(pieces, span));
        }
        let changed = changed(text, method, &given).filter(|changed| changed.len() <= LONGEST)?;
        Some(self.literal(&changed, span))
    }

    /// The text that a literal is the encoded form of.
    pub(super) fn decode(&mut self, from: ValueId, encoding: Encoding, span: Span) -> ValueId {
        let Some(text) = self.short_text(from) else { return self.opaque };
        let bytes = match encoding {
            Encoding::Base64 => crate::recognise::base64(text.as_bytes()),
            Encoding::Hexadecimal => hexadecimal(text),
        };
        match bytes.map(String::from_utf8) {
            Some(Ok(text)) => self.literal(&text, span),
            _ => self.opaque,
        }
    }

    /// The same text without white space at its ends.
    pub fn strip(&mut self, from: ValueId, span: Span) -> ValueId {
        match self.flow.text(from) {
            Some(text) => {
                let text = text.trim().to_owned();
                self.literal(&text, span)
            }
            None => self.derived(from, How::Stripped, span),
        }
    }

    /// Something was done to the text that keeps it present.
    pub fn changed(&mut self, from: ValueId, span: Span) -> ValueId {
        self.derived(from, How::Changed, span)
    }

    /// A method has changed a text, which is there when the other is.
    pub fn changed_by(&mut self, from: ValueId, method: &str, args: &[Arg], span: Span) -> ValueId {
        let target = self.field(from, method, span);
        let kind = Kind::Call { callee: None, target: Some(target), receiver: Some(from), args: args.into() };
        let (changed, call) = (self.changed(from, span), self.value(kind, span));
        self.flow.changes.insert(changed, call);
        changed
    }

    /// A condition: `value` is in one of `states`.
    pub fn test_states(&mut self, value: ValueId, states: States, span: Span) -> ValueId {
        if value == self.opaque {
            return self.opaque;
        }
        self.test(vec![(value, states)], vec![(value, !states)], span)
    }

    /// What holds, also of texts of which only what is left without white space at the ends was asked: a blank one is as good as
    /// an empty one.
    pub fn with_blank(&self, facts: Vec<Fact>) -> Vec<Fact> {
        let whole = facts.iter().filter_map(|(value, states)| match self.flow.kind(*value) {
            Kind::Derived { from, how: How::Stripped } => Some((*from, *states)),
            _ => None,
        });
        let whole: Vec<Fact> = whole.collect();
        facts.into_iter().chain(whole).collect()
    }

    /// A condition: `value` is like a pattern, which what is missing or empty is not.
    pub(super) fn test_like(&mut self, value: ValueId, pattern: Option<ValueId>, span: Span) -> ValueId {
        let is_all = pattern.is_some_and(|pattern| self.flow.is_nothing(pattern));
        if value == self.opaque || is_all {
            return self.opaque;
        }
        let (mut like, mut unlike) = (vec![(value, States::TRUTHY)], Vec::new());
        if let Some(text) = pattern.and_then(|pattern| self.flow.text(pattern)).map(str::to_owned) {
            let part = self.said_of(value, LIKE, &text, span);
            like.extend(part.map(|part| (part, States::TRUTHY)));
            unlike.extend(part.map(|part| (part, !States::TRUTHY)));
        }
        self.test(like, unlike, span)
    }

    /// A condition: two values are equal.
    pub fn test_equal(&mut self, left: ValueId, right: ValueId, span: Span) -> ValueId {
        self.compared(left, right);
        if let (Some(text), Some(other)) = (self.flow.text(left), self.flow.text(right)) {
            let never = vec![(left, States::NONE)];
            let equal = text == other;
            return if equal { self.test(Vec::new(), never, span) } else { self.test(never, Vec::new(), span) };
        }
        for (value, other) in [(left, right), (right, left)] {
            match self.flow.kind(other) {
                // The first of those for which a condition holds: there is none.
                Kind::Absent(_) if self.is_plain_test(value) => return self.negate(value, span),
                Kind::Absent(_) => return self.test_states(value, States::ABSENT, span),
                Kind::Text(text) if text.is_empty() => return self.test_states(value, States::EMPTY, span),
                Kind::Bool(true) if matches!(self.flow.kind(value), Kind::Test { .. }) => return value,
                Kind::Bool(false) if matches!(self.flow.kind(value), Kind::Test { .. }) => {
                    return self.negate(value, span);
                }
                // The value is not that literal when they differ; when they are equal it is certainly present.
                Kind::Text(text) => {
                    let text = text.clone();
                    let (mut equal, mut other) = (vec![(value, States::TRUTHY)], vec![(value, !States::WRITTEN)]);
                    if let Some(comparison) = self.comparison(value, &text, span) {
                        equal.push((comparison, States::TRUTHY));
                        other.push((comparison, !States::TRUTHY));
                    }
                    let behind = self.behind_changes(value, &text);
                    other.extend(self.spelled_out(&[&[value], &*behind].concat(), &text));
                    other.extend(behind.into_iter().map(|behind| (behind, !States::WRITTEN)));
                    return self.test(equal, other, span);
                }
                // Whatever a member of an enumeration holds, it has a name.
                _ if let Some((_, name)) = self.flow.typed.get(&other) => {
                    let name = name.clone();
                    if let Some(comparison) = self.comparison(value, &name, span) {
                        let (is_it, is_another) = ((comparison, States::TRUTHY), (comparison, !States::TRUTHY));
                        return self.test(vec![is_it], vec![is_another], span);
                    }
                }
                _ => {}
            }
        }
        let (value, other) = if self.flow.is_constant(left) { (right, left) } else { (left, right) };
        if self.flow.is_constant(other) { self.test_constant(value, other, span) } else { self.opaque }
    }

    /// A condition: a value is what a constant of another file holds. Whoever finds that it is not knows that nobody has taken
    /// the constant in its place.
    fn test_constant(&mut self, value: ValueId, constant: ValueId, span: Span) -> ValueId {
        let constant = self.root(constant);
        let Kind::Path(path) = self.flow.kind(constant).clone() else { return self.opaque };
        let first = match self.flow.kind(self.flow.plain(value)) {
            Kind::Join { arms, .. } => match &arms[..] {
                [first, other] if self.is_path(other.value, &path) => first.facts.to_vec(),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        };
        let said = self.said_of(value, SAME, &path, span);
        let equal = said.map(|said| (said, States::TRUTHY)).into_iter().collect();
        let other = said.map(|said| (said, !States::TRUTHY)).into_iter().chain(first).collect();
        self.test(equal, other, span)
    }

    /// Whether a value is a condition, and no list.
    fn is_plain_test(&self, value: ValueId) -> bool {
        matches!(self.flow.kind(value), Kind::Test { .. }) && !self.flow.gathered.contains_key(&value)
    }

    fn is_path(&self, value: ValueId, path: &str) -> bool {
        matches!(self.flow.kind(self.flow.plain(value)), Kind::Path(it) if **it == *path)
    }

    /// What a value is made of that is not a text, either, when the value is not: `key.strip().lower() != "none"`.
    fn behind_changes(&self, value: ValueId, text: &str) -> Vec<ValueId> {
        let before = |value: &ValueId| match self.flow.kind(*value) {
            Kind::Derived { from, how: How::Stripped } => Some(*from).filter(|_| text.trim() == text),
            Kind::Derived { from, how } => Some(*from).filter(|_| how.is_same()),
            Kind::Join { arms, kind: JoinKind::Fallback } => arms.first().map(|arm| arm.value),
            Kind::Call { receiver, target: Some(target), args, .. } if args.is_empty() => match self.flow.kind(*target)
            {
                Kind::Field { name, .. } => receiver.filter(|_| changed(text, name, &[]).as_deref() == Some(text)),
                _ => None,
            },
            _ => None,
        };
        std::iter::successors(before(&value), before).take(MOST_CHANGES).collect()
    }

    /// What is there when its text is not the word for nothing: `str(key) != "None"`.
    fn spelled_out(&self, values: &[ValueId], text: &str) -> Option<Fact> {
        let mut values = values.iter().filter(|_| text.eq_ignore_ascii_case("none"));
        values.find_map(|value| match self.flow.kind(self.flow.plain(*value)) {
            Kind::Concat(parts) if parts.len() == 1 => Some((parts[0], States::PRESENT)),
            _ => None,
        })
    }

    /// The one value that says whether a value is a text, or the member of an enumeration with this name: who asks twice
    /// gets the same answer.
    pub fn comparison(&mut self, value: ValueId, text: &str, span: Span) -> Option<ValueId> {
        self.said_of(value, EQUALS, text, span)
    }

    fn said_of(&mut self, value: ValueId, mark: char, text: &str, span: Span) -> Option<ValueId> {
        let value = self.root(value);
        let value = self.flow.decider_of(value).unwrap_or(value);
        let asks = value != self.opaque && (text.len() <= LONGEST_COMPARED || mark == SAME);
        let name: Name = format!("{mark}{text}").into();
        asks.then(|| self.once(Some(value), &name.clone(), Kind::Field { base: value, name }, span))
    }

    /// A condition: `value` is one of the elements of a list.
    pub fn test_among(&mut self, value: ValueId, list: ValueId, span: Span) -> ValueId {
        let Some(elements) = self.elements_of(list, span) else { return self.opaque };
        let tests: Vec<ValueId> = elements.iter().map(|element| self.test_equal(value, *element, span)).collect();
        let facts = |builder: &Self, holds| tests.iter().map(|test| builder.facts_of(*test, holds)).collect();
        let (each, none): (Vec<Vec<Fact>>, Vec<Vec<Fact>>) = (facts(self, true), facts(self, false));
        let any = each.into_iter().reduce(|left, right| either_of(&left, &right)).unwrap_or_default();
        let none = all_of(none.into_iter().flatten());
        self.test(any, none, span)
    }

    /// A condition with what it says.
    pub fn test(&mut self, when_true: Vec<Fact>, when_false: Vec<Fact>, span: Span) -> ValueId {
        if when_true.is_empty() && when_false.is_empty() {
            return self.opaque;
        }
        self.test_either(when_true, when_false, [None, None], span)
    }

    fn test_either(
        &mut self,
        when_true: Vec<Fact>,
        when_false: Vec<Fact>,
        either: [Option<Arc<Either>>; 2],
        span: Span,
    ) -> ValueId {
        let (when_true, when_false): (Arc<[Fact]>, Arc<[Fact]>) = (when_true.into(), when_false.into());
        self.value(Kind::Test { when_true, when_false, either }, span)
    }

    /// The opposite condition.
    pub fn negate(&mut self, condition: ValueId, span: Span) -> ValueId {
        let (when_true, when_false) = (self.facts_of(condition, false), self.facts_of(condition, true));
        match self.flow.kind(condition).clone() {
            Kind::Test { either: [if_true, if_false], .. } => {
                let negated = self.test_either(when_true, when_false, [if_false, if_true], span);
                if self.flow.kind(negated).says_either() {
                    self.negated.insert(negated, self.flow.plain(condition));
                }
                negated
            }
            _ => self.test(when_true, when_false, span),
        }
    }

    /// What is known where a condition does not hold; where that is one of several things, that it does not.
    fn unless(&self, condition: ValueId) -> Vec<Fact> {
        let facts = self.facts_of(condition, false);
        if !facts.is_empty() || !self.flow.kind(condition).says_either() {
            return facts;
        }
        vec![match self.negated.get(&condition) {
            Some(other) => (*other, States::TRUTHY),
            None => (condition, !States::TRUTHY),
        }]
    }

    /// What is asked before something else is given: where nobody can follow it, a value of its own, of which can be known
    /// that it holds.
    pub fn asked(&mut self, condition: ValueId, span: Span) -> ValueId {
        if condition == self.opaque { self.value(Kind::Opaque, span) } else { condition }
    }

    /// As [`Builder::assume`], of a condition that is given as a value where it holds, or where it does not.
    pub fn assume_itself(&mut self, condition: ValueId, holds: bool) {
        self.assume(condition, holds);
        if matches!(self.flow.kind(condition), Kind::Test { .. } | Kind::Opaque) && condition != self.opaque {
            self.known.set(condition, if holds { States::TRUTHY } else { !States::TRUTHY });
        }
    }

    /// Both conditions hold.
    pub fn both(&mut self, left: ValueId, right: ValueId, span: Span) -> ValueId {
        let when_true = all_of(self.facts_of(left, true).into_iter().chain(self.facts_of(right, true)));
        let when_false = either_of(&self.facts_of(left, false), &self.facts_of(right, false));
        let (left, right) = (self.unless(left), self.unless(right));
        if left.is_empty() || right.is_empty() {
            return self.test(when_true, when_false, span);
        }
        self.test_either(when_true, when_false, [None, Some(Arc::new((left, right)))], span)
    }

    /// One of the conditions holds.
    pub fn either(&mut self, left: ValueId, right: ValueId, span: Span) -> ValueId {
        let (left, right) = (self.negate(left, span), self.negate(right, span));
        let neither = self.both(left, right, span);
        self.negate(neither, span)
    }
}

fn hexadecimal(text: &str) -> Option<Vec<u8>> {
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}
